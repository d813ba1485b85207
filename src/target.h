/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The machine and kernel that a script is compiled for: this one, or another
 * one that --arch, --kernel, --btf, --tracefs and --kallsyms describe.
 */
#ifndef AWL_TARGET_H
#define AWL_TARGET_H

#include "base/arena.h"
#include "base/hmap.h"
#include "kernel/feature.h"
#include "lang/type.h"

struct arch;
struct btf;
struct tracefs;
struct kallsyms;

struct target {
	const struct arch	*arch;
	struct feature_set	*features;
	struct arena		*arena; /* lives as long as the target */
	struct type_env		 types;

	/* Set by options; NULL: the running kernel's own. */
	const char		*btf_path, *tracefs_path, *kallsyms_path;
	const char		*functions_path; /* available_filter_... */

	/* Opened at first use. NULL with `tried`: the target has none. */
	struct btf		*btf;
	struct tracefs		*tracefs;
	struct kallsyms		*kallsyms;
	bool			 btf_tried, tracefs_tried, kallsyms_tried;
	int			 tracefs_error;	/* why there is none, or 0 */
	struct hmap		 modules; /* name -> struct btf, or NULL */
	struct hmap		 kprobe_blacklist; /* of provider/kprobe.c */
	bool			 blacklist_tried;
	bool			 fexit_refused;	/* of kprobe_attach.c */

	int			 pid;		/* -p, or 0 */
	const char		*unread;	/* -l: why probes are missing */
	/* The pid namespace of pid and tid; 0: the initial one. */
	uint64_t		 pidns_dev, pidns_ino;
	const char		*self_path; /* the program of -c, or NULL */
	bool			 in_cgroup;	/* --cgroup was given */
};

void	target_init(struct target *, struct arena *, const struct arch *,
	    struct feature_set *);
void	target_free(struct target *);

/* Each opens its file at the first call. NULL if the target has none. */
struct btf	*target_btf(struct target *);
/* BTF of a loaded module; "vmlinux" is the kernel itself. */
struct btf	*target_module_btf(struct target *, const char *module);
struct tracefs	*target_tracefs(struct target *);
/* If the target has no tracefs only because it is not mounted: a text that says
 * so, and how to mount it. Otherwise NULL. */
const char *target_wants_tracefs(struct target *);
struct kallsyms	*target_kallsyms(struct target *);

#endif
