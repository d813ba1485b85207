/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Where values are alive, as ranges of positions. Each instruction has four
 * positions. An operand is alive until 1, where a call overwrites registers.
 * The result is alive from 2 on. An operand that must not have the register of
 * the result is alive until 3. The result of a phi is alive from the start of
 * its block; its operands are alive until the end of the predecessors.
 */
#ifndef AWL_LIVE_H
#define AWL_LIVE_H

#include "code/graph.h"

enum { LIVE_USE = 1, LIVE_CLOBBER = 1, LIVE_DEF = 2, LIVE_LATE = 3,
	LIVE_STEP = 4 };

/* Where a value's home is while it lives. */
enum live_home {
	HOME_REG,	/* in a register */
	HOME_REMAT,	/* nowhere: computed again for each use */
	HOME_SPILL,	/* in the frame */
};

/* How an instruction takes an operand. */
enum live_operand {
	OPERAND_NONE,	/* encoded in it: an immediate, or [r10 + x] */
	OPERAND_ANY,	/* anywhere: emit moves it to the register needed */
	OPERAND_REG,	/* must be in a register */
};

struct live_range { uint32_t from, to; };	/* to: exclusive */

struct live_set {		/* sorted, disjoint */
	struct live_range	*data;
	size_t			 len, cap;
};

struct live {
	const struct ir		*ir;
	const uint8_t		*home;	/* by value: enum live_home */
	struct graph		 graph;
	uint32_t		*start, *end;	/* block -> position */
	uint32_t		*at;	/* value -> position */
	struct live_set		*sets;	/* value -> ranges */
	size_t			 nsets;
	VEC(uint32_t)		 calls;	/* where registers are clobbered */
};

enum live_operand live_operand(const struct ir *, const struct ir_insn *,
	    unsigned i);
/* A leaf is a constant or an address that needs no operand. Its cost is the
 * number of instruction slots that load it into a register. */
unsigned live_leaf_cost(const struct ir_insn *);
bool	live_is_leaf(const struct ir_insn *);

void	live_build(struct live *, const struct ir *, const uint8_t *home);
void	live_free(struct live *);
bool	live_overlap(const struct live_set *, const struct live_set *);
void	live_merge(struct live_set *, const struct live_set *);

#endif
