/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * An IFUNC (strlen and memcpy of glibc): its symbol names a resolver, which is
 * called once in each program and returns the function that callers will call.
 */
#ifndef AWL_IFUNC_H
#define AWL_IFUNC_H

#include "provider/binary.h"

/* Functions that an IFUNC stands for. */
struct ifunc {
	const char	*name;
	uint64_t	 resolver;
	/* A process that maps the file, or 0. Set by ifunc_find(). If it is
	 * set before the call, only this process is searched. */
	int		 pid;
	VEC(uint64_t)	 found;		/* virtual addresses in the file */
	bool		 thumb;		/* a process chose Thumb code, which
					 * cannot be probed: not in .found */
};

/*
 * Fills in .found. If a running process shows what the resolver chose, this is
 * the function: the choice depends only on the machine. Otherwise these are all
 * functions in `symbols` (the file, or another file with its symbols) whose
 * names have the form of glibc, such as __strlen_avx2 for strlen. Nothing is
 * found if no process shows the choice and there are no such symbols.
 */
void	ifunc_find(struct target *, const struct binary *, const struct elf *,
	    const struct elf *symbols, struct ifunc *);

#endif
