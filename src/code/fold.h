/* SPDX-License-Identifier: GPL-2.0-only */
/* The parts of opt_fold. */
#ifndef AWL_FOLD_H
#define AWL_FOLD_H

#include "code/graph.h"

/* What an operation yields, also for tests to compare with. */
uint64_t fold_binary(enum ir_op, uint64_t a, uint64_t b);
uint64_t fold_ext(uint64_t, unsigned size, bool is_signed);
uint64_t fold_bswap(uint64_t, unsigned size);
bool	 fold_compare(enum ir_cond, uint64_t a, uint64_t b);

enum ir_cond cond_swap(enum ir_cond);	/* operands swapped */
enum ir_cond cond_invert(enum ir_cond);	/* true and false swapped */

static inline bool ir_is_const(const struct ir *ir, ir_value v, int64_t *number)
{
	if (ir_at(ir, v)->op != IR_CONST)
		return false;
	*number = ir_at(ir, v)->imm;
	return true;
}

/* Each looks at one instruction; true when it changed. */
bool	fold_arith(struct ir *, ir_value);

#endif
