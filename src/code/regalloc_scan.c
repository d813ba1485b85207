/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * One scan. Needs: liveness, homes. Gives: a register for each web, or webs
 * moved to the frame.
 */
#include "code/regalloc.h"

#include <assert.h>
#include <stdlib.h>

enum { CALLER_SAVED = 0x3f, NREGS = 10 };

struct web {
	struct live_set	 set;
	VEC(ir_value)	 members;
	uint16_t	 allowed;
	uint32_t	 weight;	/* what a spill costs */
	uint32_t	 length;	/* positions it is alive */
	uint32_t	 first;		/* ranges before it are over */
	bool		 fixed;		/* must have a register */
	bool		 spilled;
	int8_t		 reg;
};

struct place { uint32_t start, leader; };

struct scan {
	struct regalloc	*ra;
	struct web	*webs;		/* by leading value */
	uint32_t	*up;		/* value -> towards its web's leader */
	int8_t		*want;		/* value -> register it is used in */
	VEC(struct place) queue;	/* leaders, by start */
	VEC(uint32_t)	 on[NREGS];	/* leaders on each register */
	unsigned	 spilled;
};

static uint32_t find(struct scan *s, uint32_t v)
{
	while (s->up[v] != v)
		v = s->up[v] = s->up[s->up[v]];
	return v;
}

/* ---- webs ---- */

static void join(struct scan *s, ir_value a, ir_value b)
{
	struct web *x, *y;

	a = find(s, a);
	b = find(s, b);
	if (a == b)
		return;
	if (s->webs[a].set.len < s->webs[b].set.len) {
		ir_value t = a;

		a = b;
		b = t;
	}
	x = &s->webs[a];
	y = &s->webs[b];
	if (live_overlap(&x->set, &y->set))
		return;
	live_merge(&x->set, &y->set);
	for (size_t i = 0; i < y->members.len; i++)
		vec_push(&x->members, y->members.data[i]);
	s->up[b] = a;
	vec_free(&y->set);
	vec_free(&y->members);
}

static void web_init(struct scan *s, ir_value v)
{
	const struct regalloc *ra = s->ra;
	const struct live_set *set = &ra->live.sets[v];
	struct web *w = &s->webs[v];

	s->up[v] = v;
	w->reg = -1;
	if (!set->len)
		return;
	if (ra->home.data[v] == HOME_SPILL) {
		uint32_t from = set->data[0].from;

		/* A phi is born in the frame. */
		if (ir_at(ra->ir, v)->op == IR_PHI)
			return;
		vec_push(&w->set, ((struct live_range){ from, from + 1 }));
		w->fixed = true;
	} else {
		live_merge(&w->set, set);
		w->fixed = ra->fixed.data[v];
	}
	vec_push(&w->members, v);
}

/* Leaves stay alone: where no register is left, they are made anew. */
static bool can_join(const struct scan *s, ir_value v)
{
	return s->ra->home.data[v] == HOME_REG && s->ra->live.sets[v].len &&
	    !live_is_leaf(ir_at(s->ra->ir, v));
}

static void build_webs(struct scan *s)
{
	const struct ir *ir = s->ra->ir;
	const struct graph *g = &s->ra->live.graph;

	for (size_t v = 1; v < ir->insns.len; v++)
		web_init(s, v);
	for (size_t i = 0; i < g->n; i++) {
		const struct ir_block *b = &ir->blocks.data[g->order[i]];

		for (size_t k = 0; k < b->insns.len; k++) {
			ir_value v = b->insns.data[k];
			const struct ir_insn *insn = ir_at(ir, v);

			if (insn->op != IR_PHI)
				break;
			for (size_t p = 0; p < b->preds.len; p++)
				if (can_join(s, v) &&
				    can_join(s, insn->phi[p]))
					join(s, v, insn->phi[p]);
		}
	}
}

/* ---- what webs are worth, and where they would like to be ---- */

static void weigh_operand(struct scan *s, ir_value v, enum live_operand kind)
{
	struct web *w = &s->webs[find(s, v)];

	w->weight += kind == OPERAND_REG ? 2 : kind == OPERAND_ANY;
}

static void hint(struct scan *s, ir_value v, int reg)
{
	if (s->want[v] < 0)
		s->want[v] = reg;
}

static void look_at_phi(struct scan *s, ir_value v)
{
	const struct ir_insn *insn = ir_at(s->ra->ir, v);
	const struct ir_block *b = &s->ra->ir->blocks.data[insn->block];

	for (size_t i = 0; i < b->preds.len; i++) {
		weigh_operand(s, insn->phi[i], OPERAND_ANY);
		hint(s, insn->phi[i], s->want[v]);
	}
}

/* Last use first, so that a value's last use has the say. */
static void look_at(struct scan *s, ir_value v)
{
	const struct ir *ir = s->ra->ir;
	const struct ir_insn *insn = ir_at(ir, v);

	if (insn->op == IR_PHI) {
		look_at_phi(s, v);
		return;
	}
	for (unsigned i = 0; i < insn->nargs; i++) {
		weigh_operand(s, insn->args[i], live_operand(ir, insn, i));
		if (insn->op == IR_CALL)
			hint(s, insn->args[i], i + 1);
	}
	if (insn->op == IR_EXIT)
		hint(s, insn->args[0], 0);
	else if (insn->nargs && ir_ops[insn->op].flags & IR_PURE)
		hint(s, insn->args[0], s->want[v]);
	if (ir_ops[insn->op].flags & IR_RESULT &&
	    s->ra->home.data[v] == HOME_REG)
		s->webs[find(s, v)].weight += live_is_leaf(insn) ? 0 : 2;
}

static void look_at_all(struct scan *s)
{
	const struct ir *ir = s->ra->ir;
	const struct graph *g = &s->ra->live.graph;

	for (size_t i = g->n; i-- > 0;) {
		const struct ir_block *b = &ir->blocks.data[g->order[i]];

		for (size_t k = b->insns.len; k-- > 0;)
			look_at(s, b->insns.data[k]);
	}
}

static bool crosses_call(const struct live *l, const struct live_set *set)
{
	size_t i, low = 0;

	for (i = 0; i < set->len; i++) {
		size_t high = l->calls.len;

		while (low < high) {
			size_t mid = (low + high) / 2;

			if (l->calls.data[mid] < set->data[i].from)
				low = mid + 1;
			else
				high = mid;
		}
		if (low < l->calls.len && l->calls.data[low] < set->data[i].to)
			return true;
	}
	return false;
}

static int queue_order(const void *a, const void *b)
{
	const struct place *x = a, *y = b;

	if (x->start != y->start)
		return x->start < y->start ? -1 : 1;
	return (x->leader > y->leader) - (x->leader < y->leader);
}

static void build_queue(struct scan *s)
{
	for (uint32_t v = 1; v < s->ra->ir->insns.len; v++) {
		struct web *w = &s->webs[v];

		if (!w->set.len)
			continue;
		w->allowed = s->ra->regs;
		if (crosses_call(&s->ra->live, &w->set))
			w->allowed &= ~CALLER_SAVED;
		for (size_t i = 0; i < w->set.len; i++)
			w->length += w->set.data[i].to - w->set.data[i].from;
		vec_push(&s->queue,
		    ((struct place){ w->set.data[0].from, v }));
	}
	if (s->queue.len)
		qsort(s->queue.data, s->queue.len, sizeof(struct place),
		    queue_order);
}

/* ---- the scan ---- */

static bool overlap_now(const struct web *a, const struct web *b)
{
	struct live_set x = { .data = a->set.data + a->first,
		.len = a->set.len - a->first };
	struct live_set y = { .data = b->set.data + b->first,
		.len = b->set.len - b->first };

	return live_overlap(&x, &y);
}

/* Drops webs that are over from the register's list. */
static void expire(struct scan *s, int reg, uint32_t pos)
{
	size_t n = 0;

	for (size_t i = 0; i < s->on[reg].len; i++) {
		uint32_t v = s->on[reg].data[i];
		struct web *w = &s->webs[v];

		while (w->first < w->set.len && w->set.data[w->first].to <= pos)
			w->first++;
		if (w->first < w->set.len && !w->spilled)
			s->on[reg].data[n++] = v;
	}
	s->on[reg].len = n;
}

static bool reg_free(const struct scan *s, int reg, const struct web *w)
{
	for (size_t i = 0; i < s->on[reg].len; i++)
		if (overlap_now(&s->webs[s->on[reg].data[i]], w))
			return false;
	return true;
}

/* How much a web would like a register. */
static int attraction(struct scan *s, const struct web *w, int reg)
{
	/* What nobody asks for first; r6-r9 are for what outlives a call. */
	static const int8_t taste[NREGS] = { 5, 0, 1, 2, 3, 4, -1, -2, -3, -4 };
	const struct ir *ir = s->ra->ir;
	int score = taste[reg];

	for (size_t i = 0; i < w->members.len && i < 32; i++) {
		ir_value v = w->members.data[i];
		const struct ir_insn *insn = ir_at(ir, v);

		if (s->want[v] == reg)
			score += 20;
		if ((insn->op == IR_CALL && reg == 0) ||
		    (insn->op == IR_CTX && reg == 1))
			score += 20;
		if (insn->op != IR_CALL && insn->op != IR_PHI &&
		    insn->nargs && s->webs[find(s, insn->args[0])].reg == reg)
			score += 20;
	}
	return score;
}

static void assign(struct scan *s, uint32_t v, int reg)
{
	s->webs[v].reg = reg;
	vec_push(&s->on[reg], v);
}

/* The price of register `reg` for w: what is there now, by use density. */
static double eviction_price(const struct scan *s, int reg,
    const struct web *w)
{
	double price = 0;

	for (size_t i = 0; i < s->on[reg].len; i++) {
		const struct web *other = &s->webs[s->on[reg].data[i]];

		if (!overlap_now(other, w))
			continue;
		if (other->fixed)
			return -1;
		price += (double)other->weight / (other->length + 8);
	}
	return price;
}

static void spill(struct scan *s, uint32_t v)
{
	struct regalloc *ra = s->ra;
	struct web *w = &s->webs[v];

	w->spilled = true;
	w->reg = -1;
	s->spilled++;
	if (live_is_leaf(ir_at(ra->ir, w->members.data[0]))) {
		assert(w->members.len == 1);
		ra->home.data[w->members.data[0]] = HOME_REMAT;
		return;
	}
	ra->nspills++;
	for (size_t i = 0; i < w->members.len; i++) {
		ra->home.data[w->members.data[i]] = HOME_SPILL;
		ra->spill.data[w->members.data[i]] = ra->nspills;
	}
}

static bool evict(struct scan *s, uint32_t v)
{
	struct web *w = &s->webs[v];
	double own = (double)w->weight / (w->length + 8), best = -1;
	int reg, found = -1;
	size_t i;

	for (reg = 0; reg < NREGS; reg++) {
		double price;

		if (!(w->allowed & 1 << reg))
			continue;
		price = eviction_price(s, reg, w);
		if (price >= 0 && (found < 0 || price < best)) {
			found = reg;
			best = price;
		}
	}
	if (!w->fixed && (found < 0 || best >= own)) {
		spill(s, v);
		return true;
	}
	if (found < 0)
		return false;
	for (i = 0; i < s->on[found].len; i++)
		if (overlap_now(&s->webs[s->on[found].data[i]], w))
			spill(s, s->on[found].data[i]);
	expire(s, found, w->set.data[0].from);
	assign(s, v, found);
	return true;
}

static bool scan_web(struct scan *s, uint32_t v)
{
	struct web *w = &s->webs[v];
	int best = -1, score = 0;

	for (int reg = 0; reg < NREGS; reg++) {
		int likes;

		if (!(w->allowed & 1 << reg))
			continue;
		expire(s, reg, w->set.data[0].from);
		if (!reg_free(s, reg, w))
			continue;
		likes = attraction(s, w, reg);
		if (best < 0 || likes > score) {
			best = reg;
			score = likes;
		}
	}
	if (best < 0)
		return evict(s, v);
	assign(s, v, best);
	return true;
}

static void scan_free(struct scan *s)
{
	for (size_t v = 1; v < s->ra->ir->insns.len; v++) {
		vec_free(&s->webs[v].set);
		vec_free(&s->webs[v].members);
	}
	for (int reg = 0; reg < NREGS; reg++)
		vec_free(&s->on[reg]);
	vec_free(&s->queue);
	free(s->webs);
	free(s->up);
	free(s->want);
}

unsigned regalloc_scan(struct regalloc *ra)
{
	struct scan s = { .ra = ra };
	size_t n = ra->ir->insns.len, i;
	bool fits = true;

	s.webs = xcalloc(n, sizeof(*s.webs));
	s.up = xcalloc(n, sizeof(*s.up));
	s.want = xmalloc(n);
	for (i = 0; i < n; i++)
		s.want[i] = -1;
	build_webs(&s);
	look_at_all(&s);
	build_queue(&s);
	for (i = 0; i < s.queue.len && fits; i++)
		fits = scan_web(&s, s.queue.data[i].leader);
	for (i = 1; i < n; i++)
		ra->reg[i] = s.webs[find(&s, i)].reg;
	scan_free(&s);
	return fits ? s.spilled : UINT32_MAX;
}
