/* SPDX-License-Identifier: GPL-2.0-only */
/* The parts of opt_fold. */
#ifndef AWL_FOLD_H
#define AWL_FOLD_H

#include "code/graph.h"

/* The result of an operation on constants. Tests use these functions, too. */
uint64_t fold_binary(enum ir_op, uint64_t a, uint64_t b);
uint64_t fold_ext(uint64_t, unsigned size, bool is_signed);
uint64_t fold_bswap(uint64_t, unsigned size);
bool	 fold_compare(enum ir_cond, uint64_t a, uint64_t b);

/* "b > a" for "a < b", and "a >= b" for "a < b". */
enum ir_cond cond_swap(enum ir_cond);
enum ir_cond cond_invert(enum ir_cond);

/* Whether the value is an IR_CONST; sets *number if it is. */
static inline bool ir_is_const(const struct ir *ir, ir_value v, int64_t *number)
{
	if (ir_at(ir, v)->op != IR_CONST)
		return false;
	*number = ir_at(ir, v)->imm;
	return true;
}

/* Simplifies one instruction. True if it was changed. */
bool	fold_arith(struct ir *, ir_value);

#endif
