/* SPDX-License-Identifier: GPL-2.0-only */
/* Programs and libraries that the families of user probes name. */
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
 * Finds the files that the second part of a spec names: a path or a glob of
 * paths; a program in $PATH or a library ("libc", "libc.so.6") without its
 * path; "" or "*" for the program of -p or -c. With -p, the files that the
 * process has mapped come first. Files of other machines are skipped.
 */
enum match_result binary_find(struct target *, struct match *,
	    const char *name, struct binary_list *);
/* Opens a file; false, with m->why set, if it is not code for the target. */
bool	binary_open(struct target *, struct match *, const struct binary *,
	    struct elf *);
/* True for 32-bit code on a 64-bit kernel. */
bool	binary_is_compat(const struct target *, const struct elf *);
/*
 * True if a symbol is a function that this file defines. *vaddr is the address
 * of its first instruction, without the low bit and the global entry that some
 * machines use.
 */
bool	binary_is_function(const struct target *, const struct elf_symbol *,
	    uint64_t *vaddr);
/* True for code that must not be probed: see struct arch_elf. */
bool	binary_is_thumb(const struct target *, const struct elf_symbol *);

#endif
