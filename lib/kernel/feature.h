/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_FEATURE_H
#define AWL_FEATURE_H

#include <stdbool.h>
#include <stdint.h>

/* What the kernel of a session can do; rows in feature.def. */
enum feature {
	FEATURE_none = -1,
#define FEATURE(name, since, config, what, needs, probe)	FEATURE_##name,
#include "feature.def"
#undef FEATURE
	FEATURE_COUNT
};

struct feature_row {
	const char	*name;		/* as --without spells it */
	int		 since;		/* kernel: major * 1000 + minor */
	const char	*config;	/* CONFIG_ option, or "" */
	const char	*what;
	enum feature	 needs;		/* required by this one; or none */
};

extern const struct feature_row feature_rows[FEATURE_COUNT];

/*
 * The features of one target kernel. A live set tries a feature when it is
 * first needed, and keeps the result; an offline set answers from the version.
 * Features switched off by --without are off in both.
 */
struct feature_set {
	bool	live;
	int	version;			/* offline: major*1000+minor */
	/* Facts about the running machine that probe functions cannot find out.
	 * jit_checks_loads: its JIT checks addresses before loads by BTF.
	 * silent_syscalls: some of its system call events may never fire. */
	bool	jit_checks_loads, silent_syscalls;
	int8_t	state[FEATURE_COUNT];		/* 0 unknown, 1 yes, -1 no */
	bool	without[FEATURE_COUNT];
};

/* Offline set for a version; 0 stands for the newest kernel (has all). */
void	feature_init_offline(struct feature_set *, int version);
/* Set of the running kernel. A feature is tried only when needed. */
void	feature_init_live(struct feature_set *);
/* True if the kernel has this feature and all features that it needs. */
bool	feature_has(struct feature_set *, enum feature);
/* Whether programs of that type (enum bpf_prog_type) may call this function of
 * the kernel. An offline set says yes. */
bool	feature_kfunc(const struct feature_set *, const char *name, int type);
/* Tries a feature on the running kernel. Does not use or change the cache. */
bool	feature_probe(const struct feature_set *, enum feature);
/*
 * Switches off the comma-separated names. Returns NULL, or the first name
 * (not terminated: *len bytes) that no row has.
 */
const char *feature_without(struct feature_set *, const char *names,
	    int *len);
/* "6.1", "6.1.0-13-amd64" -> 6001; negative if it is not a version. */
int	feature_parse_version(const char *);
/* The running kernel's version, major * 1000 + minor. */
int	feature_running_version(void);

#endif
