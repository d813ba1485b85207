/* SPDX-License-Identifier: GPL-2.0-only */
/* Files with code in them, as the families of user probes name them. */
#ifndef AWL_BINARY_H
#define AWL_BINARY_H

#include "base/vec.h"
#include "format/elf.h"
#include "provider/provider.h"

/* A file that a spec names. */
struct binary {
	const char	*name;		/* as it stands in the probe's name */
	const char	*path;		/* as we and the kernel open it: below
					 * /proc/PID/root with -p */
};

struct binary_list { VEC(struct binary) v; };

/*
 * The files that the second part of a spec stands for: a path or a glob of
 * paths; a program in $PATH or a library ("libc", "libc.so.6") by its bare
 * name; "" or "*": the program of -p or -c. With -p, what that process has
 * mapped comes first. Only files of the target's machine count.
 */
enum match_result binary_find(struct target *, struct match *,
	    const char *name, struct binary_list *);
/* Opens it; false, with m->why set, when it is not code for the target. */
bool	binary_open(struct target *, struct match *, const struct binary *,
	    struct elf *);
/* 32-bit code for a 64-bit kernel. */
bool	binary_is_compat(const struct target *, const struct elf *);
/*
 * Whether a symbol is a function that is defined here, and at which address
 * its code begins, without what some machines put in the low bits or in front.
 */
bool	binary_is_function(const struct target *, const struct elf_symbol *,
	    uint64_t *vaddr);
/* Whether it is code that must not be probed: see struct arch_elf. */
bool	binary_is_thumb(const struct target *, const struct elf_symbol *);

#endif
