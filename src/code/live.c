/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Liveness. Needs: sound IR without left-overs, no phi behind a branch of
 * two ways. Gives: ranges of each value that has a home. Walks back from
 * each use to the definition, so that the work is what the result holds.
 */
#include "code/live.h"

#include <stdlib.h>
#include <string.h>

bool live_is_leaf(const struct ir_insn *insn)
{
	return ir_ops[insn->op].flags & IR_PURE && !insn->nargs &&
	    insn->op != IR_CTX;
}

unsigned live_leaf_cost(const struct ir_insn *insn)
{
	if (insn->op != IR_CONST)
		return 2;
	return insn->imm == (int32_t)insn->imm ||
	    insn->imm == (uint32_t)insn->imm ? 1 : 2;
}

static bool fits_imm(const struct ir *ir, ir_value v)
{
	const struct ir_insn *insn = ir_at(ir, v);

	return insn->op == IR_CONST && insn->imm == (int32_t)insn->imm;
}

enum live_operand live_operand(const struct ir *ir, const struct ir_insn *insn,
    unsigned i)
{
	switch (insn->op) {
	case IR_CALL:
	case IR_EXIT:
	case IR_PHI:
		return OPERAND_ANY;
	case IR_LOAD:
	case IR_STORE:
	case IR_STORE_IMM:
	case IR_ATOMIC_ADD:
		if (i == 0 && ir_at(ir, insn->args[0])->op == IR_SLOT)
			return OPERAND_NONE;
		return OPERAND_REG;
	case IR_BR:
		if (i == 0)
			return OPERAND_REG;
		break;
	default:
		if (i == 0)
			return OPERAND_ANY;
	}
	return fits_imm(ir, insn->args[i]) ? OPERAND_NONE : OPERAND_REG;
}

/* ---- uses, sorted by value ---- */

struct use { uint32_t block, to; };

struct builder {
	struct live	*live;
	uint32_t	*first;		/* value -> first of its uses */
	struct use	*uses;
	/* Of the value being looked at: */
	uint32_t	*stamp;		/* block -> value it was seen for */
	uint32_t	*last;		/* block -> end of the range there */
	VEC(uint32_t)	 blocks;	/* that it is live into */
	VEC(uint32_t)	 pending;
	uint32_t	 end;		/* in the defining block */
};

static void number(struct live *l)
{
	uint32_t pos = 0;

	for (size_t i = 0; i < l->graph.n; i++) {
		uint32_t b = l->graph.order[i];
		const struct ir_block *block = &l->ir->blocks.data[b];

		l->start[b] = pos;
		pos += LIVE_STEP;
		for (size_t k = 0; k < block->insns.len; k++) {
			ir_value v = block->insns.data[k];
			enum ir_op op = ir_at(l->ir, v)->op;

			l->at[v] = op == IR_PHI ? l->start[b] : pos;
			if (op == IR_CALL)
				vec_push(&l->calls, pos + LIVE_CLOBBER);
			if (op != IR_PHI)
				pos += LIVE_STEP;
		}
		l->end[b] = pos;
	}
}

/* Must operand i stay apart from the result? */
static bool is_late(const struct live *l, const struct ir_insn *insn,
    unsigned i)
{
	return i == 1 && insn->nargs == 2 &&
	    ir_ops[insn->op].flags & IR_RESULT && insn->op != IR_CALL &&
	    insn->args[0] != insn->args[1] &&
	    (!(ir_ops[insn->op].flags & IR_COMMUTES) ||
	    l->home[insn->args[0]] != HOME_REG);
}

static void add_use(struct builder *b, ir_value v, uint32_t block, uint32_t to)
{
	if (b->live->home[v] == HOME_REMAT)
		return;
	if (b->uses)
		b->uses[b->first[v]++] = (struct use){ block, to };
	else
		b->first[v + 1]++;
}

static void scan_uses(struct builder *b)
{
	struct live *l = b->live;

	for (size_t i = 0; i < l->graph.n; i++) {
		uint32_t at = l->graph.order[i];
		const struct ir_block *block = &l->ir->blocks.data[at];

		for (size_t k = 0; k < block->insns.len; k++) {
			ir_value v = block->insns.data[k];
			const struct ir_insn *insn = ir_at(l->ir, v);
			size_t j;

			for (j = 0; j < insn->nargs; j++)
				if (live_operand(l->ir, insn, j))
					add_use(b, insn->args[j], at, l->at[v] +
					    (is_late(l, insn, j) ? LIVE_LATE :
					    LIVE_USE));
			for (j = 0; insn->op == IR_PHI &&
			    j < block->preds.len; j++)
				add_use(b, insn->phi[j], block->preds.data[j],
				    l->end[block->preds.data[j]]);
		}
	}
}

static void collect_uses(struct builder *b)
{
	size_t n = b->live->ir->insns.len, i;

	b->first = xcalloc(n + 1, sizeof(*b->first));
	scan_uses(b);
	for (i = 0; i < n; i++)
		b->first[i + 1] += b->first[i];
	b->uses = xcalloc(b->first[n] + 1, sizeof(*b->uses));
	scan_uses(b);
	/* Filling has moved each to the next one's begin. */
	memmove(b->first + 1, b->first, n * sizeof(*b->first));
	b->first[0] = 0;
}

/* ---- ranges ---- */

static void live_to(struct builder *b, ir_value v, uint32_t block, uint32_t to)
{
	if (block == ir_at(b->live->ir, v)->block) {
		if (to > b->end)
			b->end = to;
		return;
	}
	if (b->stamp[block] != v) {
		b->stamp[block] = v;
		b->last[block] = 0;
		vec_push(&b->blocks, block);
		vec_push(&b->pending, block);
	}
	if (to > b->last[block])
		b->last[block] = to;
}

static int by_from(const void *a, const void *b)
{
	const struct live_range *x = a, *y = b;

	return (x->from > y->from) - (x->from < y->from);
}

static void join_ranges(struct live_set *set)
{
	size_t n = 0;

	qsort(set->data, set->len, sizeof(*set->data), by_from);
	for (size_t i = 1; i < set->len; i++) {
		if (set->data[i].from > set->data[n].to)
			set->data[++n] = set->data[i];
		else if (set->data[i].to > set->data[n].to)
			set->data[n].to = set->data[i].to;
	}
	set->len = n + 1;
}

static void build_value(struct builder *b, ir_value v)
{
	struct live *l = b->live;
	const struct ir_insn *insn = ir_at(l->ir, v);
	struct live_set *set = &l->sets[v];
	uint32_t def = l->at[v] + (insn->op == IR_PHI ? 0 : LIVE_DEF);
	size_t i;

	b->end = def + 1;
	vec_clear(&b->blocks);
	for (i = b->first[v]; i < b->first[v + 1]; i++)
		live_to(b, v, b->uses[i].block, b->uses[i].to);
	while (b->pending.len) {
		const struct ir_block *block =
		    &l->ir->blocks.data[vec_pop(&b->pending)];

		for (i = 0; i < block->preds.len; i++)
			live_to(b, v, block->preds.data[i],
			    l->end[block->preds.data[i]]);
	}
	vec_push(set, ((struct live_range){ def, b->end }));
	for (i = 0; i < b->blocks.len; i++) {
		uint32_t at = b->blocks.data[i];

		vec_push(set, ((struct live_range){ l->start[at],
		    b->last[at] }));
	}
	join_ranges(set);
}

void live_build(struct live *l, const struct ir *ir, const uint8_t *home)
{
	struct builder b = { .live = l };
	size_t i, k;

	memset(l, 0, sizeof(*l));
	l->ir = ir;
	l->home = home;
	graph_build(&l->graph, ir);
	l->start = xcalloc(ir->blocks.len, sizeof(uint32_t));
	l->end = xcalloc(ir->blocks.len, sizeof(uint32_t));
	l->at = xcalloc(ir->insns.len, sizeof(uint32_t));
	l->nsets = ir->insns.len;
	l->sets = xcalloc(l->nsets, sizeof(*l->sets));
	number(l);
	collect_uses(&b);
	b.stamp = xcalloc(ir->blocks.len, sizeof(uint32_t));
	b.last = xcalloc(ir->blocks.len, sizeof(uint32_t));
	for (i = 0; i < l->graph.n; i++) {
		const struct ir_block *block =
		    &ir->blocks.data[l->graph.order[i]];

		for (k = 0; k < block->insns.len; k++) {
			ir_value v = block->insns.data[k];

			if (ir_ops[ir_at(ir, v)->op].flags & IR_RESULT &&
			    home[v] != HOME_REMAT)
				build_value(&b, v);
		}
	}
	free(b.first);
	free(b.uses);
	free(b.stamp);
	free(b.last);
	vec_free(&b.blocks);
	vec_free(&b.pending);
}

void live_free(struct live *l)
{
	for (size_t i = 0; i < l->nsets; i++)
		vec_free(&l->sets[i]);
	graph_free(&l->graph);
	free(l->start);
	free(l->end);
	free(l->at);
	free(l->sets);
	vec_free(&l->calls);
	memset(l, 0, sizeof(*l));
}

bool live_overlap(const struct live_set *a, const struct live_set *b)
{
	size_t i = 0, k = 0;

	while (i < a->len && k < b->len) {
		if (a->data[i].to <= b->data[k].from)
			i++;
		else if (b->data[k].to <= a->data[i].from)
			k++;
		else
			return true;
	}
	return false;
}

void live_merge(struct live_set *to, const struct live_set *from)
{
	for (size_t i = 0; i < from->len; i++)
		vec_push(to, from->data[i]);
	if (to->len)
		join_ranges(to);
}
