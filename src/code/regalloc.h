/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Register allocation: linear scan over whole intervals with holes, after
 * phis have been joined with their operands into webs. A web that finds no
 * register lives in the frame; what needs it in a register then gets a COPY
 * of its own right before, and the scan starts over.
 */
#ifndef AWL_REGALLOC_H
#define AWL_REGALLOC_H

#include "code/live.h"

struct regalloc {
	struct ir	*ir;
	uint16_t	 regs;		/* mask of usable ones */
	VEC(uint8_t)	 home;		/* value -> enum live_home */
	VEC(uint8_t)	 fixed;		/* value -> may not be spilled */
	VEC(uint32_t)	 spill;		/* value -> number of its spill + 1 */
	uint32_t	 nspills;
	unsigned	 rounds;
	struct live	 live;		/* of the result */
	int8_t		*reg;		/* value -> register, or -1; a spilled
					 * one's is where it is born */
	uint32_t	*slot;		/* spill -> 8-byte slot of the frame */
	uint32_t	 nslots;
	uint16_t	*in, *out;	/* block -> registers live at ends */
};

/* Moves leaves that get a register. regs: a mask; 0: all ten. */
void	regalloc_init(struct regalloc *, struct ir *, uint16_t regs);
/*
 * By what is alive. 0; -EAGAIN when values went to the frame, COPYs were
 * inserted, and ->live is to be built anew; or -E2BIG.
 */
int	regalloc_round(struct regalloc *);
void	regalloc_free(struct regalloc *);
/* Takes the COPYs out again, to begin once more. */
void	regalloc_undo(struct ir *);

/* regalloc_leaf.c: which leaves are worth a register. */
void	regalloc_leaves(struct regalloc *);

/* regalloc_scan.c: one scan; the number of webs newly spilled. */
unsigned regalloc_scan(struct regalloc *);

/* For passes and emit: a spilled value's slot number. */
static inline uint32_t regalloc_slot(const struct regalloc *ra, ir_value v)
{
	return ra->slot[ra->spill.data[v] - 1];
}

#endif
