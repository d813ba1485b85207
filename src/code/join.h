/* SPDX-License-Identifier: GPL-2.0-only */
/* What is there more than once, or in parts, becomes one. */
#ifndef AWL_JOIN_H
#define AWL_JOIN_H

#include "code/ir.h"
#include "program.h"

/* One CTX at the head of the entry: the context comes in r1. */
void	join_contexts(struct ir *);
/* Blocks that end in `exit C` with one C share that exit. */
void	join_exits(struct ir *);
/*
 * Fills insns, relocs, lines, funcs and stack_size of the program by those of
 * its n functions; FUNC i means number i + 1 of them. 0, or -E2BIG.
 */
int	join_functions(struct arena *, struct prog *, const struct prog *parts,
	    size_t n);

#endif
