/* SPDX-License-Identifier: GPL-2.0-only */
#include "code/graph.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

struct ir_insn *graph_terminator(const struct ir *ir, uint32_t block)
{
	const struct ir_block *b = &ir->blocks.data[block];
	struct ir_insn *insn;

	if (!b->insns.len)
		return NULL;
	insn = ir_at(ir, vec_last(&b->insns));
	return ir_ops[insn->op].flags & IR_TERM ? insn : NULL;
}

unsigned graph_successors(const struct ir *ir, uint32_t block, uint32_t to[2])
{
	struct ir_insn *insn = graph_terminator(ir, block);

	if (!insn || insn->op == IR_EXIT)
		return 0;
	to[0] = insn->target[0];
	if (insn->op == IR_JMP)
		return 1;
	to[1] = insn->target[1];
	return 2;
}

/* ---- order ---- */

struct visit {
	uint32_t	block;
	unsigned	next, n;
	uint32_t	to[2];
};

static struct visit visit_new(const struct ir *ir, uint32_t block)
{
	struct visit v = { .block = block };

	v.n = graph_successors(ir, block, v.to);
	/*
	 * What is visited last comes right after the block: the true side,
	 * unless only that is unlikely.
	 */
	if (v.n == 2 && (!ir->blocks.data[v.to[0]].unlikely ||
	    ir->blocks.data[v.to[1]].unlikely)) {
		uint32_t t = v.to[0];

		v.to[0] = v.to[1];
		v.to[1] = t;
	}
	return v;
}

static void build_order(struct graph *g, const struct ir *ir)
{
	size_t n = ir->blocks.len, at = n, depth = 0;
	struct visit *stack = xcalloc(n, sizeof(*stack));

	memset(g->number, 0xff, n * sizeof(*g->number));
	stack[depth++] = visit_new(ir, 0);
	g->number[0] = 0;
	while (depth) {
		struct visit *v = &stack[depth - 1];

		if (v->next == v->n) {
			g->order[--at] = v->block;
			depth--;
		} else {
			uint32_t to = v->to[v->next++];

			if (g->number[to] != GRAPH_NONE)
				continue;
			g->number[to] = 0;
			stack[depth++] = visit_new(ir, to);
		}
	}
	g->n = n - at;
	memmove(g->order, g->order + at, g->n * sizeof(*g->order));
	for (size_t i = 0; i < g->n; i++)
		g->number[g->order[i]] = i;
	free(stack);
}

/* ---- dominators: Cooper, Harvey, Kennedy 2001 ---- */

uint32_t graph_common(const struct graph *g, uint32_t a, uint32_t b)
{
	while (a != b) {
		while (g->number[a] > g->number[b])
			a = g->idom[a];
		while (g->number[b] > g->number[a])
			b = g->idom[b];
	}
	return a;
}

static uint32_t idom_of(const struct graph *g, const struct ir_block *b)
{
	uint32_t idom = GRAPH_NONE;

	for (size_t i = 0; i < b->preds.len; i++) {
		uint32_t p = b->preds.data[i];

		if (g->number[p] == GRAPH_NONE || g->idom[p] == GRAPH_NONE)
			continue;
		idom = idom == GRAPH_NONE ? p : graph_common(g, idom, p);
	}
	return idom;
}

static void build_idoms(struct graph *g, const struct ir *ir)
{
	bool changed = true;

	memset(g->idom, 0xff, ir->blocks.len * sizeof(*g->idom));
	g->idom[0] = 0;
	while (changed) {
		changed = false;
		for (size_t i = 1; i < g->n; i++) {
			uint32_t b = g->order[i];
			uint32_t idom = idom_of(g, &ir->blocks.data[b]);

			if (g->idom[b] != idom) {
				g->idom[b] = idom;
				changed = true;
			}
		}
	}
}

/*
 * Spans: a block's size in the dominator tree, children get consecutive
 * parts of their parent's span, so that "inside" is "dominated by".
 */
static void build_spans(struct graph *g, size_t nblocks)
{
	uint32_t *size = xcalloc(nblocks, sizeof(*size));
	uint32_t *next = xcalloc(nblocks, sizeof(*next));
	size_t i;

	for (i = g->n; i-- > 0;) {
		uint32_t b = g->order[i];

		size[b]++;
		if (b)
			size[g->idom[b]] += size[b];
	}
	for (i = 0; i < g->n; i++) {
		uint32_t b = g->order[i], up = g->idom[b];

		g->first[b] = b ? next[up] : 0;
		if (b)
			next[up] += size[b];
		next[b] = g->first[b] + 1;
		g->last[b] = g->first[b] + size[b];
	}
	free(size);
	free(next);
}

void graph_build(struct graph *g, const struct ir *ir)
{
	size_t n = ir->blocks.len;

	g->order = xcalloc(n, sizeof(uint32_t));
	g->number = xcalloc(n, sizeof(uint32_t));
	g->idom = xcalloc(n, sizeof(uint32_t));
	g->first = xcalloc(n, sizeof(uint32_t));
	g->last = xcalloc(n, sizeof(uint32_t));
	build_order(g, ir);
	build_idoms(g, ir);
	build_spans(g, n);
}

void graph_free(struct graph *g)
{
	free(g->order);
	free(g->number);
	free(g->idom);
	free(g->first);
	free(g->last);
	memset(g, 0, sizeof(*g));
}

bool graph_dominates(const struct graph *g, uint32_t a, uint32_t b)
{
	return g->first[a] <= g->first[b] && g->first[b] < g->last[a];
}

/* ---- edges ---- */

size_t graph_pred_index(const struct ir *ir, uint32_t to, uint32_t from)
{
	const struct ir_block *b = &ir->blocks.data[to];
	size_t i = 0;

	while (i < b->preds.len && b->preds.data[i] != from)
		i++;
	assert(i < b->preds.len);
	return i;
}

bool graph_has_phi(const struct ir *ir, uint32_t block)
{
	const struct ir_block *b = &ir->blocks.data[block];

	return b->insns.len && ir_at(ir, b->insns.data[0])->op == IR_PHI;
}

static void pred_remove(struct ir *ir, uint32_t block, size_t at)
{
	struct ir_block *b = &ir->blocks.data[block];
	size_t rest = b->preds.len - at - 1, i;

	memmove(b->preds.data + at, b->preds.data + at + 1,
	    rest * sizeof(*b->preds.data));
	b->preds.len--;
	for (i = 0; i < b->insns.len; i++) {
		struct ir_insn *phi = ir_at(ir, b->insns.data[i]);

		if (phi->dead)
			continue;
		if (phi->op != IR_PHI)
			break;
		memmove(phi->phi + at, phi->phi + at + 1,
		    rest * sizeof(ir_value));
	}
}

void graph_edge_drop(struct ir *ir, uint32_t from, uint32_t to)
{
	pred_remove(ir, to, graph_pred_index(ir, to, from));
}

void graph_edge_rename(struct ir *ir, uint32_t to, uint32_t from,
    uint32_t new_from)
{
	size_t i = graph_pred_index(ir, to, from);

	ir->blocks.data[to].preds.data[i] = new_from;
}

void graph_edge_add(struct ir *ir, uint32_t from, uint32_t to, uint32_t like)
{
	struct ir_block *b = &ir->blocks.data[to];
	size_t n = b->preds.len, at = graph_pred_index(ir, to, like), i;

	for (i = 0; i < b->insns.len; i++) {
		struct ir_insn *phi = ir_at(ir, b->insns.data[i]);
		ir_value *values;

		if (phi->dead)
			continue;
		if (phi->op != IR_PHI)
			break;
		values = arena_array(ir->arena, ir_value, n + 1);
		memcpy(values, phi->phi, n * sizeof(*values));
		values[n] = phi->phi[at];
		phi->phi = values;
	}
	vec_push(&b->preds, from);
}

ir_value graph_append(struct ir *ir, uint32_t block, enum ir_op op)
{
	ir_value v = ir_insn_new(ir, op, block);

	vec_push(&ir->blocks.data[block].insns, v);
	return v;
}

uint32_t graph_split(struct ir *ir, uint32_t block, size_t at)
{
	uint32_t rest = ir_block_new(ir), to[2];
	struct ir_block *b = &ir->blocks.data[block];
	struct ir_block *r = &ir->blocks.data[rest];
	unsigned n;

	r->sealed = true;
	r->unlikely = b->unlikely;
	for (size_t i = at; i < b->insns.len; i++) {
		vec_push(&r->insns, b->insns.data[i]);
		ir_at(ir, b->insns.data[i])->block = rest;
	}
	b->insns.len = at;
	for (n = graph_successors(ir, rest, to); n-- > 0;)
		graph_edge_rename(ir, to[n], block, rest);
	return rest;
}

static void split_edge(struct ir *ir, uint32_t from, unsigned way)
{
	uint32_t to = graph_terminator(ir, from)->target[way];
	uint32_t mid = ir_block_new(ir);
	struct ir_block *m = &ir->blocks.data[mid];
	ir_value jump;

	m->sealed = true;
	m->unlikely = ir->blocks.data[to].unlikely;
	vec_push(&m->preds, from);
	graph_edge_rename(ir, to, from, mid);
	ir->line = graph_terminator(ir, from)->line;
	ir->column = graph_terminator(ir, from)->column;
	jump = graph_append(ir, mid, IR_JMP);
	ir_at(ir, jump)->target[0] = to;
	graph_terminator(ir, from)->target[way] = mid;
}

void graph_split_edges(struct ir *ir)
{
	size_t n = ir->blocks.len;

	for (uint32_t b = 0; b < n; b++) {
		uint32_t to[2];

		if (ir->blocks.data[b].dead ||
		    graph_successors(ir, b, to) < 2)
			continue;
		for (unsigned k = 0; k < 2; k++)
			if (graph_has_phi(ir, to[k]))
				split_edge(ir, b, k);
	}
}

/* ---- sweeping ---- */

void graph_operands(const struct ir *ir, struct ir_insn *insn,
    void (*fn)(ir_value *, void *), void *data)
{
	if (insn->op == IR_PHI) {
		size_t n = ir->blocks.data[insn->block].preds.len;

		for (size_t i = 0; i < n; i++)
			fn(&insn->phi[i], data);
	} else {
		for (unsigned i = 0; i < insn->nargs; i++)
			fn(&insn->args[i], data);
	}
}

static void resolve_operand(ir_value *v, void *ir)
{
	*v = ir_resolve(ir, *v);
}

static void sweep_block(struct ir *ir, uint32_t block)
{
	struct ir_block *b = &ir->blocks.data[block];
	size_t n = 0;

	for (size_t i = 0; i < b->insns.len; i++) {
		ir_value v = b->insns.data[i];
		struct ir_insn *insn = ir_at(ir, v);

		if (insn->dead)
			continue;
		b->insns.data[n++] = v;
		graph_operands(ir, insn, resolve_operand, ir);
	}
	b->insns.len = n;
}

static void kill_block(struct ir *ir, uint32_t block)
{
	struct ir_block *b = &ir->blocks.data[block];

	for (size_t i = 0; i < b->insns.len; i++)
		ir_at(ir, b->insns.data[i])->dead = true;
	vec_clear(&b->insns);
	vec_clear(&b->preds);
	b->dead = true;
}

static bool *mark_reachable(const struct ir *ir)
{
	bool *seen = xcalloc(ir->blocks.len, 1);
	VEC(uint32_t) pending = { 0 };

	vec_push(&pending, 0);
	seen[0] = true;
	while (pending.len) {
		uint32_t to[2];
		unsigned n = graph_successors(ir, vec_pop(&pending), to);

		while (n--) {
			if (seen[to[n]])
				continue;
			seen[to[n]] = true;
			vec_push(&pending, to[n]);
		}
	}
	vec_free(&pending);
	return seen;
}

void graph_sweep(struct ir *ir)
{
	bool *seen = mark_reachable(ir);
	uint32_t b;
	size_t i;

	for (b = 0; b < ir->blocks.len; b++) {
		struct ir_block *block = &ir->blocks.data[b];

		for (i = block->preds.len; seen[b] && i-- > 0;)
			if (!seen[block->preds.data[i]])
				pred_remove(ir, b, i);
	}
	for (b = 0; b < ir->blocks.len; b++) {
		if (seen[b]) {
			sweep_block(ir, b);
		} else if (!ir->blocks.data[b].dead) {
			kill_block(ir, b);
			ir->changed = true;
		}
	}
	free(seen);
}

static void count_operand(ir_value *v, void *uses)
{
	((uint32_t *)uses)[*v]++;
}

uint32_t *graph_count_uses(const struct ir *ir)
{
	uint32_t *uses = xcalloc(ir->insns.len, sizeof(*uses));

	for (size_t b = 0; b < ir->blocks.len; b++) {
		const struct ir_block *block = &ir->blocks.data[b];

		for (size_t i = 0; i < block->insns.len; i++)
			graph_operands(ir, ir_at(ir, block->insns.data[i]),
			    count_operand, uses);
	}
	return uses;
}
