/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Control flow. Needs: sound IR, folded. Gives: no block that only jumps on
 * (where phis permit), no pair of blocks that could be one, no branch on a
 * phi of constants, one block for each `exit C`.
 */
#include "code/fold.h"

#include <stdlib.h>

static bool is_pred(const struct ir *ir, uint32_t block, uint32_t pred)
{
	const struct ir_block *b = &ir->blocks.data[block];

	for (size_t i = 0; i < b->preds.len; i++)
		if (b->preds.data[i] == pred)
			return true;
	return false;
}

/* Sends the edge from -> via on to `to`, which `via` leads to as well. */
static bool redirect(struct ir *ir, uint32_t from, uint32_t via, uint32_t to)
{
	struct ir_insn *end = graph_terminator(ir, from);
	int way = end->target[0] != via;

	if (is_pred(ir, to, from)) {
		/* Both ways now lead there; phis would not know which. */
		if (graph_has_phi(ir, to))
			return false;
		graph_edge_drop(ir, from, via);
		end->op = IR_JMP;
		end->nargs = 0;
		end->target[0] = to;
	} else {
		graph_edge_add(ir, from, to, via);
		graph_edge_drop(ir, from, via);
		end->target[way] = to;
	}
	ir->changed = true;
	return true;
}

/* Blocks with nothing but a jump. */
static void thread_empty(struct ir *ir, uint32_t block)
{
	struct ir_block *b = &ir->blocks.data[block];
	struct ir_insn *end = graph_terminator(ir, block);

	if (!block || b->insns.len != 1 || end->op != IR_JMP ||
	    end->target[0] == block)
		return;
	for (size_t i = b->preds.len; i-- > 0;)
		redirect(ir, b->preds.data[i], block, end->target[0]);
}

/* ---- branches on phis of constants ---- */

/* Phis and a branch on one of them, nothing else, and no other use. */
static bool is_phi_branch(const struct ir *ir, uint32_t block,
    const uint32_t *uses)
{
	const struct ir_block *b = &ir->blocks.data[block];
	struct ir_insn *end = graph_terminator(ir, block);
	uint32_t to[2];
	size_t i, k;

	if (end->op != IR_BR || ir_at(ir, end->args[1])->op != IR_CONST)
		return false;
	graph_successors(ir, block, to);
	for (i = 0; i + 1 < b->insns.len; i++) {
		ir_value v = b->insns.data[i];
		uint32_t local = end->args[0] == v;

		if (ir_at(ir, v)->op != IR_PHI)
			return false;
		for (k = 0; k < 2; k++) {
			struct ir_block *t = &ir->blocks.data[to[k]];
			size_t at = graph_pred_index(ir, to[k], block), j;

			for (j = 0; j < t->insns.len; j++) {
				struct ir_insn *p = ir_at(ir,
				    t->insns.data[j]);

				if (p->op != IR_PHI)
					break;
				local += p->phi[at] == v;
			}
		}
		if (local != uses[v])
			return false;
	}
	return ir_at(ir, end->args[0])->block == block &&
	    ir_at(ir, end->args[0])->op == IR_PHI;
}

/*
 * The new edge's phi values: those of `block`, as seen from that pred. Their
 * counts of uses are no longer true: none of them passes as local again.
 */
static void through_phis(struct ir *ir, uint32_t block, size_t pred,
    uint32_t to, uint32_t *uses)
{
	struct ir_block *t = &ir->blocks.data[to];
	size_t last = t->preds.len - 1;

	for (size_t j = 0; j < t->insns.len; j++) {
		struct ir_insn *p = ir_at(ir, t->insns.data[j]);
		struct ir_insn *in;

		if (p->op != IR_PHI)
			break;
		in = ir_at(ir, p->phi[last]);
		if (in->op == IR_PHI && in->block == block)
			p->phi[last] = in->phi[pred];
		uses[p->phi[last]] = UINT32_MAX;
	}
}

static void thread_pred(struct ir *ir, uint32_t block, size_t pred,
    uint32_t *uses)
{
	struct ir_insn *end = graph_terminator(ir, block);
	struct ir_insn *phi = ir_at(ir, end->args[0]);
	uint32_t from = ir->blocks.data[block].preds.data[pred], to;
	struct ir_insn *from_end = graph_terminator(ir, from);
	int64_t a;

	if (!ir_is_const(ir, phi->phi[pred], &a))
		return;
	to = end->target[!fold_compare(end->cond, a,
	    ir_at(ir, end->args[1])->imm)];
	if (is_pred(ir, to, from) || to == block)
		return;
	graph_edge_add(ir, from, to, block);
	through_phis(ir, block, pred, to, uses);
	from_end->target[from_end->target[0] != block] = to;
	graph_edge_drop(ir, from, block);
	ir->changed = true;
}

static void thread_phis(struct ir *ir, uint32_t block, uint32_t *uses)
{
	if (!graph_has_phi(ir, block) || !is_phi_branch(ir, block, uses))
		return;
	for (size_t i = ir->blocks.data[block].preds.len; i-- > 0;)
		thread_pred(ir, block, i, uses);
}

/* ---- blocks in one line ---- */

static void append(struct ir *ir, uint32_t block, uint32_t next)
{
	struct ir_block *b = &ir->blocks.data[block];
	struct ir_block *n = &ir->blocks.data[next];
	uint32_t to[2];
	unsigned k;

	b->insns.len--;		/* the jump */
	for (size_t i = 0; i < n->insns.len; i++) {
		ir_value v = n->insns.data[i];

		if (ir_at(ir, v)->op == IR_PHI) {
			ir_forward(ir, v, ir_at(ir, v)->phi[0]);
			continue;
		}
		ir_at(ir, v)->block = block;
		vec_push(&b->insns, v);
	}
	for (k = graph_successors(ir, block, to); k-- > 0;)
		graph_edge_rename(ir, to[k], next, block);
	vec_clear(&n->insns);
	vec_clear(&n->preds);
	n->dead = true;
	ir->changed = true;
}

static void merge_next(struct ir *ir, uint32_t block)
{
	for (;;) {
		struct ir_insn *end = graph_terminator(ir, block);
		uint32_t next;

		if (!end || end->op != IR_JMP)
			return;
		next = end->target[0];
		if (next == block || !next ||
		    ir->blocks.data[next].preds.len != 1)
			return;
		append(ir, block, next);
	}
}

/* ---- exits ---- */

/* Blocks of only `exit C` with equal C become one. */
static void share_exits(struct ir *ir)
{
	VEC(uint32_t) exits = { 0 };

	for (uint32_t b = 1; b < ir->blocks.len; b++) {
		struct ir_block *block = &ir->blocks.data[b];
		struct ir_insn *end = graph_terminator(ir, b);
		size_t i, k;

		if (block->dead || block->insns.len != 1 ||
		    end->op != IR_EXIT ||
		    ir_at(ir, end->args[0])->op != IR_CONST)
			continue;
		for (k = 0; k < exits.len; k++)
			if (graph_terminator(ir, exits.data[k])->args[0] ==
			    end->args[0])
				break;
		if (k == exits.len) {
			vec_push(&exits, b);
			continue;
		}
		for (i = block->preds.len; i-- > 0;) {
			/* An edge to copy values from: none are there. */
			vec_push(&ir->blocks.data[exits.data[k]].preds, b);
			redirect(ir, block->preds.data[i], b, exits.data[k]);
			graph_edge_drop(ir, b, exits.data[k]);
		}
	}
	vec_free(&exits);
}

void opt_jump(struct ir *ir)
{
	uint32_t *uses, b;

	graph_sweep(ir);
	for (b = 0; b < ir->blocks.len; b++)
		if (!ir->blocks.data[b].dead)
			thread_empty(ir, b);
	graph_sweep(ir);
	uses = graph_count_uses(ir);
	for (b = 0; b < ir->blocks.len; b++)
		if (!ir->blocks.data[b].dead)
			thread_phis(ir, b, uses);
	free(uses);
	graph_sweep(ir);
	share_exits(ir);
	graph_sweep(ir);
	for (b = 0; b < ir->blocks.len; b++)
		if (!ir->blocks.data[b].dead)
			merge_next(ir, b);
	graph_sweep(ir);
}
