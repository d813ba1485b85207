/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Folding. Needs: sound IR. Gives: no operation on constants only, no phi of
 * one value, constants on the right, numbers stored as immediates, constant
 * parts of addresses in the offsets, no branch on constants, no blocks that
 * nothing reaches.
 */
#include "code/fold.h"

#include <stdlib.h>

enum ir_cond cond_swap(enum ir_cond cond)
{
	static const enum ir_cond swap[] = {
		[IR_EQ] = IR_EQ, [IR_NE] = IR_NE,
		[IR_ULT] = IR_UGT, [IR_ULE] = IR_UGE,
		[IR_UGT] = IR_ULT, [IR_UGE] = IR_ULE,
		[IR_SLT] = IR_SGT, [IR_SLE] = IR_SGE,
		[IR_SGT] = IR_SLT, [IR_SGE] = IR_SLE,
	};

	return swap[cond];
}

enum ir_cond cond_invert(enum ir_cond cond)
{
	static const enum ir_cond invert[] = {
		[IR_EQ] = IR_NE, [IR_NE] = IR_EQ,
		[IR_ULT] = IR_UGE, [IR_ULE] = IR_UGT,
		[IR_UGT] = IR_ULE, [IR_UGE] = IR_ULT,
		[IR_SLT] = IR_SGE, [IR_SLE] = IR_SGT,
		[IR_SGT] = IR_SLE, [IR_SGE] = IR_SLT,
	};

	return invert[cond];
}

bool fold_compare(enum ir_cond cond, uint64_t a, uint64_t b)
{
	/* Signed order is unsigned order with the top bit turned. */
	uint64_t sa = a ^ 1ULL << 63, sb = b ^ 1ULL << 63;

	switch (cond) {
	case IR_EQ:
		return a == b;
	case IR_NE:
		return a != b;
	case IR_ULT:
		return a < b;
	case IR_ULE:
		return a <= b;
	case IR_UGT:
		return a > b;
	case IR_UGE:
		return a >= b;
	case IR_SLT:
		return sa < sb;
	case IR_SLE:
		return sa <= sb;
	case IR_SGT:
		return sa > sb;
	default:
		return sa >= sb;
	}
}

/* ---- memory ---- */

static bool is_leaf_address(const struct ir_insn *insn)
{
	return insn->op == IR_SLOT || insn->op == IR_MAP_VALUE;
}

/* slot + c is the slot further on */
static bool fold_address(struct ir *ir, struct ir_insn *insn)
{
	struct ir_insn *base = ir_at(ir, insn->args[0]);
	int64_t c, off, size;

	if (!is_leaf_address(base) || !ir_is_const(ir, insn->args[1], &c))
		return false;
	off = base->imm + c;
	size = base->op == IR_SLOT ? ir->slots.data[base->index].size :
	    INT32_MAX;
	if (off < 0 || off > size)
		return false;
	insn->op = base->op;
	insn->index = base->index;
	insn->imm = off;
	insn->nargs = 0;
	return true;
}

/* [x + c] */
static bool fold_base(struct ir *ir, struct ir_insn *insn)
{
	struct ir_insn *base = ir_at(ir, insn->args[0]);
	int64_t c;

	if (base->op != IR_ADD || !ir_is_const(ir, base->args[1], &c) ||
	    c != (int16_t)c || insn->imm + c != (int16_t)(insn->imm + c))
		return false;
	insn->args[0] = base->args[0];
	insn->imm += c;
	return true;
}

/* What is stored needs no more than its low bytes. */
static bool fold_stored(struct ir *ir, struct ir_insn *insn)
{
	struct ir_insn *in = ir_at(ir, insn->args[1]);
	uint64_t kept = fold_ext(~0ULL, insn->size, false);
	int64_t c;

	if (in->op == IR_CONST) {
		c = fold_ext(in->imm, insn->size, true);
		if (c != (int32_t)c)
			return false;
		insn->op = IR_STORE_IMM;
		insn->nargs = 1;
		insn->imm2 = c;
		return true;
	}
	if (insn->size < 8 && ((in->op == IR_EXT && in->size >= insn->size) ||
	    (in->op == IR_AND && ir_is_const(ir, in->args[1], &c) &&
	    !(kept & ~(uint64_t)c)))) {
		insn->args[1] = in->args[0];
		return true;
	}
	return false;
}

static bool fold_memory(struct ir *ir, ir_value v)
{
	struct ir_insn *insn = ir_at(ir, v);

	switch (insn->op) {
	case IR_ADD:
		return fold_address(ir, insn);
	case IR_LOAD:
	case IR_STORE_IMM:
	case IR_ATOMIC_ADD:
		return fold_base(ir, insn);
	case IR_STORE:
		return fold_base(ir, insn) || fold_stored(ir, insn);
	default:
		return false;
	}
}

/* ---- control ---- */

static bool fold_phi(struct ir *ir, ir_value v)
{
	struct ir_insn *insn = ir_at(ir, v);
	size_t n = ir->blocks.data[insn->block].preds.len;
	ir_value same = 0;

	for (size_t i = 0; i < n; i++) {
		ir_value in = ir_resolve(ir, insn->phi[i]);

		insn->phi[i] = in;
		if (in == v || in == same)
			continue;
		if (same)
			return false;
		same = in;
	}
	if (!same)
		return false;
	ir_forward(ir, v, same);
	return true;
}

static bool to_jump(struct ir *ir, ir_value v, bool taken)
{
	struct ir_insn *insn = ir_at(ir, v);

	graph_edge_drop(ir, insn->block, insn->target[taken]);
	insn->op = IR_JMP;
	insn->target[0] = insn->target[!taken];
	insn->nargs = 0;
	return true;
}

/* Comparison with the ends of the unsigned numbers. */
static bool fold_bounds(struct ir *ir, ir_value v, int64_t c)
{
	struct ir_insn *insn = ir_at(ir, v);

	if (c == 0 && (insn->cond == IR_ULT || insn->cond == IR_UGE))
		return to_jump(ir, v, insn->cond == IR_UGE);
	if (c == 0 && (insn->cond == IR_UGT || insn->cond == IR_ULE)) {
		insn->cond = insn->cond == IR_UGT ? IR_NE : IR_EQ;
		return true;
	}
	return false;
}

static bool fold_branch(struct ir *ir, ir_value v)
{
	struct ir_insn *insn = ir_at(ir, v);
	int64_t a, b;
	bool left = ir_is_const(ir, insn->args[0], &a);
	bool right = ir_is_const(ir, insn->args[1], &b);

	if (left && right)
		return to_jump(ir, v, fold_compare(insn->cond, a, b));
	if (insn->args[0] == insn->args[1])
		return to_jump(ir, v, fold_compare(insn->cond, 0, 0));
	if (left) {
		ir_value t = insn->args[0];

		insn->args[0] = insn->args[1];
		insn->args[1] = t;
		insn->cond = cond_swap(insn->cond);
		return true;
	}
	return right && fold_bounds(ir, v, b);
}

static bool fold_insn(struct ir *ir, ir_value v)
{
	struct ir_insn *insn = ir_at(ir, v);

	for (unsigned i = 0; i < insn->nargs; i++)
		insn->args[i] = ir_resolve(ir, insn->args[i]);
	if (insn->op == IR_PHI)
		return fold_phi(ir, v);
	if (insn->op == IR_BR)
		return fold_branch(ir, v);
	return fold_memory(ir, v) || fold_arith(ir, v);
}

static void fold_block(struct ir *ir, uint32_t b)
{
	/* Operands made on the way move the list along. */
	for (size_t k = 0; k < ir->blocks.data[b].insns.len; k++) {
		ir_value v = ir->blocks.data[b].insns.data[k];
		size_t len = ir->blocks.data[b].insns.len;

		while (!ir_at(ir, v)->dead && fold_insn(ir, v))
			ir->changed = true;
		k += ir->blocks.data[b].insns.len - len;
	}
}

void opt_fold(struct ir *ir)
{
	struct graph g;
	bool *reached = xcalloc(ir->blocks.len, 1);

	graph_sweep(ir);
	graph_build(&g, ir);
	reached[0] = true;
	for (size_t i = 0; i < g.n; i++) {
		uint32_t b = g.order[i], to[2];
		unsigned n;

		/* Lost its edges meanwhile: values may go round in there. */
		if (!reached[b])
			continue;
		fold_block(ir, b);
		for (n = graph_successors(ir, b, to); n-- > 0;)
			reached[to[n]] = true;
	}
	graph_free(&g);
	free(reached);
	graph_sweep(ir);
}
