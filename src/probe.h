/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A probe as plain data: a provider creates it, the compiler passes it on, and
 * the runtime attaches it.
 */
#ifndef AWL_PROBE_H
#define AWL_PROBE_H

#include "base/vec.h"

#include <stdbool.h>
#include <stdint.h>

struct provider;

/* One probe that can be attached, after wildcards are expanded. */
struct probe {
	const struct provider	*provider;
	/* The whole name as `probe` prints it: "kprobe:vfs_read". */
	const char	*name;
	const char	*module;	/* kernel module, or NULL */
	const char	*group;		/* tracepoint group; uprobe path */
	const char	*target;	/* function, event, unit; or NULL */
	uint64_t	 offset;	/* of function+offset */
	uint64_t	 address;	/* raw address, or 0 */
	uint64_t	 period;	/* ns, or events per sample */
	uint64_t	 freq;		/* Hz, or 0 */
	int		 cpu;		/* of profile:CPU:...; -1: all */
	uint32_t	 config;	/* perf event number, tracepoint id */
	bool		 is_return;	/* kretprobe, uretprobe, fexit */
	bool		 is_user;	/* its pointers are of user space */
	/*
	 * Probes of one clause with the same provider and the same shape share
	 * one program, because their arguments are read in the same way. Set
	 * by match; "" for families without args.
	 */
	const char	*shape;
	uint32_t	 id;		/* index into program.probe_names */
	/* If the probe cannot be attached, it is skipped. This is an error
	 * only if all probes of the program are skipped. Set for probes of a
	 * wildcard, and if .optional is set. */
	bool		 expanded;
	/* A wildcard found it, and .target is the name of a function of the
	 * kernel. Several functions may have this name, unless .address says
	 * which of them it is. */
	bool		 from_glob;
	/*
	 * optional: not an error even if all probes of the program are
	 * skipped. Set if missing_probes is "warn" or "ignore", and for a
	 * function that a wildcard found and that is probed by its address.
	 * told: missing_probes is "warn", so that awl warns about the skip; if
	 * it is not set, only -v reports it.
	 */
	bool		 optional, told;
	/*
	 * A watchpoint whose address is an argument of a function: the spec of
	 * a probe on this function, and the number of the argument. See
	 * attach_at().
	 */
	const char	*call;
	int		 call_arg;
	/* The file of a pinned iterator; it contains what printf() prints. */
	const char	*pin;
	const void	*data;		/* of the family; set by match */
};

struct probe_list { VEC(struct probe) list; };

#endif
