/* SPDX-License-Identifier: GPL-2.0-only */
/* Joins contexts, exits and functions. */
#ifndef AWL_JOIN_H
#define AWL_JOIN_H

#include "code/ir.h"
#include "program.h"

/* Replaces all CTX instructions by one at the start of the entry block, because
 * r1 has the context only there. */
void	join_contexts(struct ir *);
/* Blocks that exit with the same constant share one exit. */
void	join_exits(struct ir *);
/*
 * Joins n functions to one program: sets its insns, relocs, lines, funcs and
 * stack_size. RELOC_FUNC with index i means parts[i + 1]. 0, or -E2BIG.
 */
int	join_functions(struct arena *, struct prog *, const struct prog *parts,
	    size_t n);

#endif
