/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * From IR with homes to instructions: values and moves (emit_move), bodies of
 * blocks (emit_insn), order of blocks and jumps (emit).
 */
#ifndef AWL_EMIT_H
#define AWL_EMIT_H

#include "code/regalloc.h"
#include "program.h"

/* The code of one block, without its jumps. */
struct chunk {
	VEC(struct insn)  insns;
	VEC(ir_value)	  origin;	/* of each slot */
	VEC(struct reloc) relocs;	/* .insn counts from the chunk */
};

struct emit {
	struct ir	*ir;
	const struct backend_options *options;
	const struct regalloc *ra;
	uint32_t	 frame;		/* bytes of slots, then the spills */
	uint32_t	 spares;	/* 8-byte slots used below the spills */
	struct chunk	*chunks;	/* by block */
	struct chunk	*to;		/* being written */
	ir_value	 origin;
};

/* `reg` as an operand of a move: r0-r9; the frame's 8-byte slots beyond. */
enum { PLACE_FRAME = 16 };

struct move {
	uint32_t	to;
	uint32_t	from;		/* place; when it is no leaf: */
	ir_value	leaf;		/* 0, or what to make there */
};

/* ---- emit_move.c, which calls none of the others ---- */

void	emit_put(struct emit *, uint8_t code, int dst, int src, int off,
	    int32_t imm);
void	emit_number(struct emit *, int dst, int64_t);
void	emit_leaf(struct emit *, int dst, ir_value);
uint32_t emit_place(const struct emit *, ir_value);
void	emit_store(struct emit *, uint32_t place, int reg);
/* Value into register dst, from wherever it is. */
void	emit_bring(struct emit *, int dst, ir_value);
/* All at once. `busy`: registers that must keep their values. */
void	emit_moves(struct emit *, struct move *, size_t n, uint16_t busy);

/* ---- emit_insn.c, which calls those ---- */

void	emit_body(struct emit *, uint32_t block);

/* ---- emit.c ---- */

/* 0 or -E2BIG; fills insns, relocs, lines, stack_size; ir's origin. */
int	emit_run(struct ir *, const struct backend_options *,
	    const struct regalloc *, uint32_t frame, struct prog *);

#endif
