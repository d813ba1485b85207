/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Converts IR whose values have a register or a slot to instructions: values
 * and moves (emit_move), bodies of blocks (emit_insn), order of blocks and
 * jumps (emit).
 */
#ifndef AWL_EMIT_H
#define AWL_EMIT_H

#include "code/regalloc.h"
#include "program.h"

/* The code of one block, without its jumps. */
struct chunk {
	VEC(struct insn)  insns;
	VEC(ir_value)	  origin;	/* for each element of insns: the value
					 * for which it was emitted */
	VEC(struct reloc) relocs;	/* .insn counts from the chunk */
};

struct emit {
	struct ir	*ir;
	const struct backend_options *options;
	const struct regalloc *ra;
	uint32_t	 frame;		/* bytes of the slots of the IR; the
					 * spills are below them */
	uint32_t	 spares;	/* 8-byte slots used below the spills */
	struct chunk	*chunks;	/* by block */
	struct chunk	*to;		/* being written */
	ir_value	 origin;	/* of the instructions written from now
					 * on */
};

/* The place of an operand of a move: a register (0 to 9), or PLACE_FRAME + the
 * number of an 8-byte slot of the frame. */
enum { PLACE_FRAME = 16 };

struct move {
	uint32_t	to;
	uint32_t	from;		/* place, if leaf is 0 */
	ir_value	leaf;		/* the value to compute in `to`, or 0 */
};

/* ---- emit_move.c; does not call the other two files ---- */

void	emit_put(struct emit *, uint8_t code, int dst, int src, int off,
	    int32_t imm);
void	emit_number(struct emit *, int dst, int64_t);
void	emit_leaf(struct emit *, int dst, ir_value);
/* Whether the instruction loads the result of the probed function from the
 * context. */
bool	emit_is_result(const struct ir *, const struct ir_insn *);
/* Records a relocation for the instruction that is written next. */
void	emit_reloc(struct emit *, enum reloc_kind, uint32_t index);
uint32_t emit_place(const struct emit *, ir_value);
void	emit_store(struct emit *, uint32_t place, int reg);
/* Brings a value to register dst, from its register or slot, or computes it. */
void	emit_bring(struct emit *, int dst, ir_value);
/* Performs n moves as if all happened at once. `busy`: registers that must keep
 * their values. */
void	emit_moves(struct emit *, struct move *, size_t n, uint16_t busy);

/* ---- emit_insn.c; calls emit_move.c ---- */

void	emit_body(struct emit *, uint32_t block);

/* ---- emit.c ---- */

/* Sets insns, relocs, lines and stack_size of the program, and .origin of the
 * IR. 0 or -E2BIG. */
int	emit_run(struct ir *, const struct backend_options *,
	    const struct regalloc *, uint32_t frame, struct prog *);

#endif
