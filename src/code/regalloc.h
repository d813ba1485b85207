/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Register allocation by linear scan. Phis are first joined with their operands
 * into webs. A web has the same register everywhere: its interval is never
 * split. Where its value is not alive, in the holes of the interval, other webs
 * can use this register. A web for which no register is free is spilled to the
 * frame. Before each instruction that needs
 * its value in a register, a COPY is inserted, and the scan starts again.
 */
#ifndef AWL_REGALLOC_H
#define AWL_REGALLOC_H

#include "code/live.h"

struct regalloc {
	struct ir	*ir;
	uint16_t	 regs;		/* mask of usable registers */
	VEC(uint8_t)	 home;		/* value -> enum live_home */
	VEC(uint8_t)	 fixed;		/* value -> 1: must not be spilled */
	VEC(uint32_t)	 spill;		/* value -> number of its spill + 1;
					 * 0: not spilled */
	uint32_t	 nspills;
	unsigned	 rounds;
	struct live	 live;		/* live ranges, set by live_build() */
	int8_t		*reg;		/* value -> register, or -1. If it is
					 * spilled: where it is computed */
	uint32_t	*slot;		/* spill -> 8-byte slot of the frame */
	uint32_t	 nslots;
	uint16_t	*in, *out;	/* block -> mask of the registers in use
					 * at its start, and at its end */
};

/* Also calls regalloc_leaves(). regs: mask of usable registers; 0: all ten. */
void	regalloc_init(struct regalloc *, struct ir *, uint16_t regs);
/*
 * Assigns registers by the live ranges in ->live. Returns 0; -EAGAIN if values
 * were spilled and COPYs inserted, so that ->live must be built again; or
 * -E2BIG.
 */
int	regalloc_round(struct regalloc *);
void	regalloc_free(struct regalloc *);
/* Removes the COPYs, so that register allocation can begin again. */
void	regalloc_undo(struct ir *);

/* regalloc_leaf.c: chooses the leaves (live.h) that get a register, because
 * computing them again for each use would take more code. */
void	regalloc_leaves(struct regalloc *);

/* regalloc_scan.c: one scan. Returns the number of webs that it spilled, or
 * UINT32_MAX if the registers do not suffice. */
unsigned regalloc_scan(struct regalloc *);

/* For passes and emit: a spilled value's slot number. */
static inline uint32_t regalloc_slot(const struct regalloc *ra, ir_value v)
{
	return ra->slot[ra->spill.data[v] - 1];
}

#endif
