/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Leaves: constants and addresses. Most are made anew at each use; those
 * for which that takes more code than a register does get a twin with one,
 * where all uses are dominated.
 */
#include "code/regalloc.h"

#include <stdlib.h>

struct leaf {
	uint32_t	any, reg;	/* uses by kind */
	uint32_t	block;		/* that dominates them, or NONE */
	ir_value	twin;		/* what they use instead, or 0 */
};

struct leaves {
	struct regalloc	*ra;
	struct graph	 graph;
	struct leaf	*of;		/* by value */
	size_t		 n;
};

static void add_use(struct leaves *l, ir_value v, uint32_t block,
    enum live_operand kind)
{
	struct leaf *leaf = &l->of[v];

	if (kind == OPERAND_NONE || !live_is_leaf(ir_at(l->ra->ir, v)))
		return;
	if (kind == OPERAND_ANY)
		leaf->any++;
	else
		leaf->reg++;
	leaf->block = leaf->block == GRAPH_NONE ? block :
	    graph_common(&l->graph, leaf->block, block);
}

static void count_block(struct leaves *l, uint32_t at)
{
	struct ir *ir = l->ra->ir;
	struct ir_block *b = &ir->blocks.data[at];

	for (size_t i = 0; i < b->insns.len; i++) {
		struct ir_insn *insn = ir_at(ir, b->insns.data[i]);
		size_t k;

		for (k = 0; k < insn->nargs; k++)
			add_use(l, insn->args[k], at,
			    live_operand(ir, insn, k));
		for (k = 0; insn->op == IR_PHI && k < b->preds.len; k++)
			add_use(l, insn->phi[k], b->preds.data[k],
			    OPERAND_ANY);
	}
}

static bool is_worth(const struct ir_insn *insn, const struct leaf *leaf)
{
	uint32_t cost = live_leaf_cost(insn);

	return leaf->block != GRAPH_NONE &&
	    cost + leaf->any < cost * (leaf->any + leaf->reg);
}

static bool uses_value(const struct ir *ir, const struct ir_insn *insn,
    ir_value v)
{
	for (unsigned i = 0; i < insn->nargs; i++)
		if (insn->args[i] == v && live_operand(ir, insn, i))
			return true;
	return false;
}

/* Makes the twin, before its first user. */
static void place(struct leaves *l, ir_value v)
{
	struct ir *ir = l->ra->ir;
	uint32_t block = l->of[v].block;
	struct ir_block *b = &ir->blocks.data[block];
	ir_value twin;
	size_t i;

	for (i = 0; i + 1 < b->insns.len; i++) {
		struct ir_insn *user = ir_at(ir, b->insns.data[i]);

		if (user->op != IR_PHI && user->op != IR_CTX &&
		    uses_value(ir, user, v))
			break;
	}
	ir->line = ir_at(ir, b->insns.data[i])->line;
	ir->column = ir_at(ir, b->insns.data[i])->column;
	twin = ir_insn_new(ir, ir_at(ir, v)->op, block);
	ir_at(ir, twin)->imm = ir_at(ir, v)->imm;
	ir_at(ir, twin)->index = ir_at(ir, v)->index;
	ir_block_insert(ir, block, i, twin);
	l->of[v].twin = twin;
}

static void use_twin(const struct leaves *l, ir_value *operand)
{
	if (*operand < l->n && l->of[*operand].twin)
		*operand = l->of[*operand].twin;
}

static void use_twins(struct leaves *l, uint32_t at)
{
	struct ir *ir = l->ra->ir;
	struct ir_block *b = &ir->blocks.data[at];

	for (size_t i = 0; i < b->insns.len; i++) {
		struct ir_insn *insn = ir_at(ir, b->insns.data[i]);
		size_t k;

		for (k = 0; k < insn->nargs; k++)
			if (live_operand(ir, insn, k))
				use_twin(l, &insn->args[k]);
		for (k = 0; insn->op == IR_PHI && k < b->preds.len; k++)
			use_twin(l, &insn->phi[k]);
	}
}

void regalloc_leaves(struct regalloc *ra)
{
	struct ir *ir = ra->ir;
	struct leaves l = { .ra = ra, .n = ir->insns.len };
	size_t i;

	l.of = xcalloc(l.n, sizeof(*l.of));
	for (i = 0; i < l.n; i++)
		l.of[i].block = GRAPH_NONE;
	graph_build(&l.graph, ir);
	for (i = 0; i < l.graph.n; i++)
		count_block(&l, l.graph.order[i]);
	for (i = 1; i < l.n; i++) {
		if (ir_at(ir, i)->dead || !live_is_leaf(ir_at(ir, i)))
			continue;
		ra->home.data[i] = HOME_REMAT;
		if (is_worth(ir_at(ir, i), &l.of[i]))
			place(&l, i);
	}
	for (i = 0; i < l.graph.n; i++)
		use_twins(&l, l.graph.order[i]);
	graph_free(&l.graph);
	free(l.of);
}
