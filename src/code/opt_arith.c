/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Arithmetic of opt_fold: constants, identities, strength. Bounds are only
 * taken for granted where every verifier tracks them too: an AND that it
 * needs to see must stay.
 */
#include "code/fold.h"

#include <assert.h>

uint64_t fold_binary(enum ir_op op, uint64_t a, uint64_t b)
{
	switch (op) {
	case IR_ADD:
		return a + b;
	case IR_SUB:
		return a - b;
	case IR_MUL:
		return a * b;
	case IR_UDIV:
		return b ? a / b : 0;
	case IR_UMOD:
		return b ? a % b : a;
	case IR_AND:
		return a & b;
	case IR_OR:
		return a | b;
	case IR_XOR:
		return a ^ b;
	case IR_SHL:
		return a << (b & 63);
	case IR_SHR:
		return a >> (b & 63);
	case IR_SAR:
		b &= 63;
		return a >> b | (a >> 63 && b ? ~0ULL << (64 - b) : 0);
	default:
		assert(!"binary operation");
		return 0;
	}
}

uint64_t fold_ext(uint64_t x, unsigned size, bool is_signed)
{
	uint64_t top, mask;

	if (size == 8)
		return x;
	mask = (1ULL << size * 8) - 1;
	top = 1ULL << (size * 8 - 1);
	x &= mask;
	return is_signed && x & top ? x | ~mask : x;
}

uint64_t fold_bswap(uint64_t x, unsigned size)
{
	return __builtin_bswap64(x) >> (64 - size * 8);
}

static bool to_const(struct ir_insn *insn, uint64_t number)
{
	insn->op = IR_CONST;
	insn->nargs = 0;
	insn->imm = (int64_t)number;
	return true;
}

static bool to_value(struct ir *ir, ir_value v, ir_value by)
{
	ir_forward(ir, v, by);
	return true;
}

/* A constant for an operand; goes right before its user. */
static ir_value const_before(struct ir *ir, ir_value user, int64_t number)
{
	uint32_t block = ir_at(ir, user)->block;
	ir_value v = ir_insn_new(ir, IR_CONST, block);
	struct ir_block *b = &ir->blocks.data[block];
	size_t at = 0;

	while (b->insns.data[at] != user)
		at++;
	ir_at(ir, v)->imm = number;
	ir_at(ir, v)->line = ir_at(ir, user)->line;
	ir_at(ir, v)->column = ir_at(ir, user)->column;
	ir_block_insert(ir, block, at, v);
	return v;
}

static bool to_op(struct ir *ir, ir_value v, enum ir_op op, ir_value a,
    int64_t number)
{
	ir_value c = const_before(ir, v, number);
	struct ir_insn *insn = ir_at(ir, v);

	insn->op = op;
	insn->nargs = 2;
	insn->args[0] = a;
	insn->args[1] = c;
	return true;
}

static bool to_ext(struct ir_insn *insn, ir_value a, unsigned size)
{
	insn->op = IR_EXT;
	insn->nargs = 1;
	insn->args[0] = a;
	insn->size = size;
	insn->is_signed = false;
	return true;
}

/* Bits that can be set in a value, as far as the verifier knows them too. */
static uint64_t bits_of(const struct ir *ir, ir_value v, int depth)
{
	const struct ir_insn *insn = ir_at(ir, v);
	int64_t c;

	if (depth > 4)
		return ~0ULL;
	switch (insn->op) {
	case IR_CONST:
		return insn->imm;
	case IR_LOAD:
	case IR_EXT:
		if (insn->is_signed || insn->size == 8)
			return ~0ULL;
		return fold_ext(~0ULL, insn->size, false);
	case IR_AND:
		return bits_of(ir, insn->args[0], depth + 1) &
		    bits_of(ir, insn->args[1], depth + 1);
	case IR_SHR:
		if (!ir_is_const(ir, insn->args[1], &c))
			return ~0ULL;
		return bits_of(ir, insn->args[0], depth + 1) >> (c & 63);
	default:
		return ~0ULL;
	}
}

static bool is_power(int64_t c, int *log)
{
	if (c <= 0 || c & (c - 1))
		return false;
	*log = __builtin_ctzll(c);
	return true;
}

/* (x op c1) op c2 */
static bool fold_chain(struct ir *ir, ir_value v, int64_t c2)
{
	struct ir_insn *insn = ir_at(ir, v);
	struct ir_insn *in = ir_at(ir, insn->args[0]);
	ir_value x = in->args[0];
	int64_t c1;

	if (in->op != insn->op || !ir_is_const(ir, in->args[1], &c1))
		return false;
	switch (insn->op) {
	case IR_ADD:
	case IR_MUL:
	case IR_AND:
	case IR_OR:
	case IR_XOR:
		return to_op(ir, v, insn->op, x, fold_binary(insn->op, c1, c2));
	case IR_SHL:
	case IR_SHR:
		if ((c1 & 63) + (c2 & 63) > 63)
			return to_const(insn, 0);
		return to_op(ir, v, insn->op, x, (c1 & 63) + (c2 & 63));
	default:
		return false;
	}
}

static bool fold_and(struct ir *ir, ir_value v, int64_t c)
{
	struct ir_insn *insn = ir_at(ir, v);
	ir_value x = insn->args[0];

	if (c == 0)
		return to_const(insn, 0);
	if (!(bits_of(ir, x, 0) & ~(uint64_t)c))
		return to_value(ir, v, x);
	if (c == 0xffffffff)
		return to_ext(insn, x, 4);
	if (ir_at(ir, x)->op == IR_EXT && ir_at(ir, x)->size < 8 &&
	    !((uint64_t)c & ~fold_ext(~0ULL, ir_at(ir, x)->size, false))) {
		insn->args[0] = ir_at(ir, x)->args[0];
		return true;
	}
	return false;
}

static bool fold_shift(struct ir *ir, ir_value v, int64_t c)
{
	struct ir_insn *insn = ir_at(ir, v);
	struct ir_insn *in = ir_at(ir, insn->args[0]);
	int64_t c1;

	if (c < 0 || c > 63)
		return to_op(ir, v, insn->op, insn->args[0], c & 63);
	if (c == 0)
		return to_value(ir, v, insn->args[0]);
	if (insn->op == IR_SHR && in->op == IR_SHL &&
	    ir_is_const(ir, in->args[1], &c1) && c1 == c &&
	    (c == 32 || c == 48 || c == 56))
		return to_ext(insn, in->args[0], (64 - c) / 8);
	return false;
}

/* x op c */
static bool fold_right(struct ir *ir, ir_value v, int64_t c)
{
	struct ir_insn *insn = ir_at(ir, v);
	ir_value x = insn->args[0];
	int log;

	switch (insn->op) {
	case IR_ADD:
	case IR_XOR:
		if (c == 0)
			return to_value(ir, v, x);
		break;
	case IR_SUB:
		if (c == 0)
			return to_value(ir, v, x);
		if (c == (int32_t)c && c != INT32_MIN)
			return to_op(ir, v, IR_ADD, x, -c);
		break;
	case IR_OR:
		if (c == 0)
			return to_value(ir, v, x);
		if (c == -1)
			return to_const(insn, -1);
		break;
	case IR_AND:
		if (fold_and(ir, v, c))
			return true;
		break;
	case IR_MUL:
		if (c == 0)
			return to_const(insn, 0);
		if (c == 1)
			return to_value(ir, v, x);
		if (is_power(c, &log))
			return to_op(ir, v, IR_SHL, x, log);
		break;
	case IR_UDIV:
		if (c == 0)
			return to_const(insn, 0);
		if (is_power(c, &log))
			return to_op(ir, v, IR_SHR, x, log);
		break;
	case IR_UMOD:
		if (c == 0)
			return to_value(ir, v, x);
		if (is_power(c, &log))
			return to_op(ir, v, IR_AND, x, c - 1);
		break;
	case IR_SHL:
	case IR_SHR:
	case IR_SAR:
		if (fold_shift(ir, v, c))
			return true;
		break;
	default:
		return false;
	}
	return fold_chain(ir, v, c);
}

/* c op x, where c could not go to the right */
static bool fold_left(struct ir *ir, ir_value v, int64_t c)
{
	struct ir_insn *insn = ir_at(ir, v);

	switch (insn->op) {
	case IR_SUB:
		if (c)
			return false;
		insn->op = IR_NEG;
		insn->args[0] = insn->args[1];
		insn->nargs = 1;
		return true;
	case IR_UDIV:
	case IR_UMOD:
	case IR_SHL:
	case IR_SHR:
		return c == 0 && to_const(insn, 0);
	default:
		return false;
	}
}

/* x op x */
static bool fold_same(struct ir *ir, ir_value v)
{
	struct ir_insn *insn = ir_at(ir, v);

	switch (insn->op) {
	case IR_SUB:
	case IR_XOR:
		return to_const(insn, 0);
	case IR_AND:
	case IR_OR:
		return to_value(ir, v, insn->args[0]);
	default:
		return false;
	}
}

static bool fold_two(struct ir *ir, ir_value v)
{
	struct ir_insn *insn = ir_at(ir, v);
	int64_t a, b;
	bool left = ir_is_const(ir, insn->args[0], &a);
	bool right = ir_is_const(ir, insn->args[1], &b);

	if (left && right)
		return to_const(insn, fold_binary(insn->op, a, b));
	if (left && ir_ops[insn->op].flags & IR_COMMUTES) {
		ir_value t = insn->args[0];

		insn->args[0] = insn->args[1];
		insn->args[1] = t;
		fold_right(ir, v, a);
		return true;
	}
	if (left)
		return fold_left(ir, v, a);
	if (right)
		return fold_right(ir, v, b);
	return insn->args[0] == insn->args[1] && fold_same(ir, v);
}

static bool fold_one_ext(struct ir *ir, ir_value v)
{
	struct ir_insn *insn = ir_at(ir, v);
	struct ir_insn *in = ir_at(ir, insn->args[0]);
	uint64_t bits = bits_of(ir, insn->args[0], 0);
	uint64_t keeps = fold_ext(~0ULL, insn->size, false);

	if (insn->is_signed)
		keeps >>= 1;
	if (insn->size == 8 || !(bits & ~keeps))
		return to_value(ir, v, insn->args[0]);
	if (insn->is_signed && (in->op == IR_EXT || in->op == IR_LOAD) &&
	    in->is_signed && in->size <= insn->size)
		return to_value(ir, v, insn->args[0]);
	if (in->op == IR_EXT && in->size >= insn->size) {
		insn->args[0] = in->args[0];
		return true;
	}
	return false;
}

static bool fold_one(struct ir *ir, ir_value v)
{
	struct ir_insn *insn = ir_at(ir, v);
	struct ir_insn *in = ir_at(ir, insn->args[0]);
	bool is_const = in->op == IR_CONST;

	switch (insn->op) {
	case IR_NEG:
		if (is_const)
			return to_const(insn, -(uint64_t)in->imm);
		return in->op == IR_NEG && to_value(ir, v, in->args[0]);
	case IR_BSWAP:
		return is_const &&
		    to_const(insn, fold_bswap(in->imm, insn->size));
	case IR_EXT:
		if (is_const)
			return to_const(insn, fold_ext(in->imm, insn->size,
			    insn->is_signed));
		return fold_one_ext(ir, v);
	default:
		return false;
	}
}

bool fold_arith(struct ir *ir, ir_value v)
{
	struct ir_insn *insn = ir_at(ir, v);

	if (!(ir_ops[insn->op].flags & IR_PURE))
		return false;
	if (insn->nargs == 2)
		return fold_two(ir, v);
	return insn->nargs == 1 && fold_one(ir, v);
}
