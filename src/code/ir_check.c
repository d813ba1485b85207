/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Whether an IR is sound. Needs: all blocks sealed. Only what the entry
 * reaches is looked at.
 */
#include "code/graph.h"

#include <stdlib.h>

struct check {
	const struct ir	*ir;
	struct graph	 graph;
	uint32_t	*place;		/* value -> index in its block */
	uint32_t	 block;		/* being checked */
	const char	*fault;
};

static void fault(struct check *c, ir_value v, const char *what)
{
	struct strbuf out = { 0 };
	struct ir_text text = { .out = &out, .ir = c->ir };

	if (c->fault)
		return;
	strbuf_printf(&out, "b%u: %s", c->block, what);
	if (v) {
		strbuf_add_str(&out, ": ");
		ir_dump_insn(&text, v);
	}
	c->fault = arena_strdup(c->ir->arena, strbuf_str(&out));
	strbuf_free(&out);
}

/* A value that must be known at instruction `at` of block `where`. */
static void check_use(struct check *c, ir_value user, ir_value v,
    uint32_t where, size_t at)
{
	const struct ir_insn *def;

	v = ir_resolve(c->ir, v);
	if (!v || v >= c->ir->insns.len) {
		fault(c, user, "no operand");
		return;
	}
	def = ir_at(c->ir, v);
	if (def->dead || !(ir_ops[def->op].flags & IR_RESULT))
		fault(c, user, "operand has no result");
	else if (c->graph.number[def->block] == GRAPH_NONE ||
	    c->place[v] == GRAPH_NONE)
		fault(c, user, "operand is in no block");
	else if (def->block == where ? c->place[v] >= at :
	    !graph_dominates(&c->graph, def->block, where))
		fault(c, user, "operand does not dominate its use");
}

static void check_phi(struct check *c, ir_value v, const struct ir_insn *insn)
{
	const struct ir_block *b = &c->ir->blocks.data[insn->block];

	if (!insn->phi) {
		fault(c, v, "phi without values");
		return;
	}
	for (size_t i = 0; i < b->preds.len; i++) {
		uint32_t pred = b->preds.data[i];

		if (c->graph.number[pred] != GRAPH_NONE)
			check_use(c, v, insn->phi[i], pred, SIZE_MAX);
	}
}

static bool size_ok(const struct ir_insn *insn)
{
	unsigned size = insn->size;

	switch (insn->op) {
	case IR_LOAD:
	case IR_STORE:
	case IR_STORE_IMM:
	case IR_EXT:
		return size == 1 || size == 2 || size == 4 || size == 8;
	case IR_BSWAP:
		return size == 2 || size == 4 || size == 8;
	case IR_ATOMIC_ADD:
		return size == 4 || size == 8;
	default:
		return true;
	}
}

static void check_memory(struct check *c, ir_value v,
    const struct ir_insn *insn)
{
	const struct ir_insn *base = ir_at(c->ir,
	    ir_resolve(c->ir, insn->args[0]));
	int64_t from;

	if (insn->imm != (int16_t)insn->imm)
		fault(c, v, "offset does not fit");
	if (insn->op == IR_STORE_IMM && insn->imm2 != (int32_t)insn->imm2)
		fault(c, v, "number does not fit");
	if (base->op != IR_SLOT)
		return;
	from = base->imm + insn->imm;
	if (from < 0 || from + insn->size > c->ir->slots.data[base->index].size)
		fault(c, v, "outside of the slot");
}

static void check_insn(struct check *c, ir_value v, size_t at)
{
	const struct ir_insn *insn = ir_at(c->ir, v);
	const struct ir *ir = c->ir;
	int nargs = ir_ops[insn->op].nargs;

	if (insn->block != c->block)
		fault(c, v, "wrong block number");
	if (nargs >= 0 && insn->nargs != nargs)
		fault(c, v, "wrong number of operands");
	if (!size_ok(insn))
		fault(c, v, "wrong size");
	if (insn->op == IR_PHI)
		check_phi(c, v, insn);
	for (unsigned i = 0; i < insn->nargs && !c->fault; i++)
		check_use(c, v, insn->args[i], c->block, at);
	if (c->fault)
		return;
	if (insn->op == IR_SLOT && (insn->index >= ir->slots.len ||
	    insn->imm < 0 || insn->imm > ir->slots.data[insn->index].size))
		fault(c, v, "outside of the slot");
	if (insn->op == IR_LOAD || insn->op == IR_STORE ||
	    insn->op == IR_STORE_IMM || insn->op == IR_ATOMIC_ADD)
		check_memory(c, v, insn);
}

static void check_edges(struct check *c)
{
	const struct ir *ir = c->ir;
	const struct ir_block *b = &ir->blocks.data[c->block];
	uint32_t to[2];
	unsigned n = graph_successors(ir, c->block, to), k;
	size_t i, found;

	if (!b->sealed)
		fault(c, 0, "not sealed");
	if (n == 2 && to[0] == to[1])
		fault(c, 0, "both ways lead to one block");
	for (k = 0; k < n; k++) {
		const struct ir_block *succ = &ir->blocks.data[to[k]];

		for (i = found = 0; i < succ->preds.len; i++)
			found += succ->preds.data[i] == c->block;
		if (found != 1)
			fault(c, 0, "successor does not know it");
	}
	for (i = 0; i < b->preds.len; i++) {
		n = graph_successors(ir, b->preds.data[i], to);
		if (!(n && to[0] == c->block) &&
		    !(n == 2 && to[1] == c->block))
			fault(c, 0, "predecessor does not lead to it");
	}
}

static void check_block(struct check *c)
{
	const struct ir_block *b = &c->ir->blocks.data[c->block];
	bool body = false;

	if (!graph_terminator(c->ir, c->block))
		fault(c, 0, "block without terminator");
	check_edges(c);
	for (size_t i = 0; i < b->insns.len && !c->fault; i++) {
		ir_value v = b->insns.data[i];
		const struct ir_insn *insn = ir_at(c->ir, v);

		if (insn->dead)
			continue;
		if (insn->op == IR_PHI && body)
			fault(c, v, "phi after other instructions");
		body |= insn->op != IR_PHI;
		if (ir_ops[insn->op].flags & IR_TERM && i + 1 < b->insns.len)
			fault(c, v, "terminator before the end");
		check_insn(c, v, i);
	}
}

static bool targets_exist(const struct ir *ir)
{
	for (uint32_t b = 0; b < ir->blocks.len; b++) {
		uint32_t to[2];
		unsigned n = graph_successors(ir, b, to);

		while (n--)
			if (to[n] >= ir->blocks.len)
				return false;
	}
	return true;
}

const char *ir_check(const struct ir *ir)
{
	struct check c = { .ir = ir };
	size_t i, k;

	if (!targets_exist(ir))
		return "jump to no block";
	if (ir->blocks.data[0].preds.len)
		return "the entry has predecessors";
	graph_build(&c.graph, ir);
	c.place = xcalloc(ir->insns.len, sizeof(*c.place));
	for (i = 0; i < ir->insns.len; i++)
		c.place[i] = GRAPH_NONE;
	for (i = 0; i < c.graph.n; i++) {
		const struct ir_block *b = &ir->blocks.data[c.graph.order[i]];

		for (k = 0; k < b->insns.len; k++)
			c.place[b->insns.data[k]] = k;
	}
	for (i = 0; i < c.graph.n && !c.fault; i++) {
		c.block = c.graph.order[i];
		check_block(&c);
	}
	free(c.place);
	graph_free(&c.graph);
	return c.fault;
}
