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
	int		 pid;		/* 0; then a process that was looked at:
					 * the next search takes it alone */
	VEC(uint64_t)	 found;		/* virtual addresses in the file */
};

/*
 * Finds out which functions: those that the resolver chose in a process that
 * runs (which choice depends on the machine alone), or else all that `symbols`,
 * which is the file or one with its symbols, name as glibc does: __strlen_avx2
 * for strlen. Nothing is found if no process maps the file, or none calls the
 * function, and it is stripped.
 */
void	ifunc_find(struct target *, const struct binary *, const struct elf *,
	    const struct elf *symbols, struct ifunc *);

#endif
