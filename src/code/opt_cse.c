/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Equal values are computed once. Needs: sound IR. Gives: one instruction
 * per constant and address, in the entry block; of equal PURE values, and of
 * equal loads from the context (which never changes), casts and questions for
 * the task, those that another one dominates are gone.
 */
#include "code/graph.h"

#include <stdlib.h>

struct cse {
	struct ir	*ir;
	struct graph	 graph;
	ir_value	*heads;		/* hash -> newest value */
	ir_value	*next;		/* value -> older one of the hash */
	uint32_t	 mask;
	ir_value	 ctx;
};

static bool is_leaf(const struct ir_insn *insn)
{
	return ir_ops[insn->op].flags & IR_PURE && insn->nargs == 0;
}

static bool is_candidate(const struct cse *c, const struct ir_insn *insn)
{
	if (insn->op == IR_LOAD)
		return ir_at(c->ir, insn->args[0])->op == IR_CTX;
	if (insn->op == IR_CALL)
		return !ir_has_effect(insn);
	return ir_ops[insn->op].flags & IR_PURE && insn->op != IR_COPY;
}

static uint32_t hash_of(const struct ir_insn *insn)
{
	uint64_t h = insn->op;

	h = h * 0x9e3779b97f4a7c15 + insn->args[0];
	h = h * 0x9e3779b97f4a7c15 + insn->args[1];
	h = h * 0x9e3779b97f4a7c15 + (uint64_t)insn->imm;
	h = h * 0x9e3779b97f4a7c15 + insn->index;
	h = h * 0x9e3779b97f4a7c15 + insn->size;
	return h >> 32 ^ h;
}

static bool same(const struct ir_insn *a, const struct ir_insn *b)
{
	return a->op == b->op && a->nargs == b->nargs && a->imm == b->imm &&
	    a->index == b->index && a->size == b->size &&
	    a->is_signed == b->is_signed && a->is_cast == b->is_cast &&
	    (a->nargs < 1 || a->args[0] == b->args[0]) &&
	    (a->nargs < 2 || a->args[1] == b->args[1]);
}

static ir_value find(struct cse *c, ir_value v, uint32_t hash)
{
	const struct ir_insn *insn = ir_at(c->ir, v);

	for (ir_value w = c->heads[hash]; w; w = c->next[w]) {
		const struct ir_insn *other = ir_at(c->ir, w);

		if (same(insn, other) && graph_dominates(&c->graph,
		    other->block, insn->block))
			return w;
	}
	return 0;
}

/* Equal operands in one order, so that both orders hash alike. */
static void order_operands(struct ir_insn *insn, const struct ir *ir)
{
	ir_value a = insn->args[0], b = insn->args[1];

	if (ir_ops[insn->op].flags & IR_COMMUTES && a > b &&
	    ir_at(ir, b)->op != IR_CONST) {
		if (ir_at(ir, a)->op == IR_CONST)
			return;
		insn->args[0] = b;
		insn->args[1] = a;
	}
}

static void visit(struct cse *c, ir_value v)
{
	struct ir_insn *insn = ir_at(c->ir, v);
	uint32_t hash;
	ir_value w;

	for (unsigned i = 0; i < insn->nargs; i++)
		insn->args[i] = ir_resolve(c->ir, insn->args[i]);
	if (!is_candidate(c, insn))
		return;
	order_operands(insn, c->ir);
	/* Leaves have no operands: left-overs there must not count. */
	if (!insn->nargs)
		insn->args[0] = 0;
	if (insn->nargs < 2)
		insn->args[1] = 0;
	hash = hash_of(insn) & c->mask;
	w = find(c, v, hash);
	if (w) {
		ir_forward(c->ir, v, w);
		c->ir->changed = true;
		return;
	}
	c->next[v] = c->heads[hash];
	c->heads[hash] = v;
}

/* Constants and addresses, all to the head of the entry block. */
static void hoist_leaves(struct cse *c)
{
	struct ir *ir = c->ir;
	VEC(ir_value) leaves = { 0 };
	struct ir_block *entry = &ir->blocks.data[0];

	for (size_t i = 0; i < c->graph.n; i++) {
		struct ir_block *b = &ir->blocks.data[c->graph.order[i]];
		size_t n = 0;

		for (size_t k = 0; k < b->insns.len; k++) {
			ir_value v = b->insns.data[k];

			if (!is_leaf(ir_at(ir, v))) {
				b->insns.data[n++] = v;
				continue;
			}
			ir_at(ir, v)->block = 0;
			visit(c, v);
			if (!ir_at(ir, v)->dead)
				vec_push(&leaves, v);
		}
		b->insns.len = n;
	}
	for (size_t i = 0; i < entry->insns.len; i++)
		vec_push(&leaves, entry->insns.data[i]);
	vec_free(&entry->insns);
	entry->insns.data = leaves.data;
	entry->insns.len = leaves.len;
	entry->insns.cap = leaves.cap;
}

void opt_cse(struct ir *ir)
{
	struct cse c = { .ir = ir };
	size_t size = 64;

	graph_sweep(ir);
	while (size < ir->insns.len)
		size *= 2;
	c.mask = size - 1;
	c.heads = xcalloc(size, sizeof(*c.heads));
	c.next = xcalloc(ir->insns.len, sizeof(*c.next));
	graph_build(&c.graph, ir);
	hoist_leaves(&c);
	for (size_t i = 0; i < c.graph.n; i++) {
		struct ir_block *b = &ir->blocks.data[c.graph.order[i]];

		for (size_t k = 0; k < b->insns.len; k++)
			if (!is_leaf(ir_at(ir, b->insns.data[k])))
				visit(&c, b->insns.data[k]);
	}
	graph_free(&c.graph);
	free(c.heads);
	free(c.next);
	graph_sweep(ir);
}
