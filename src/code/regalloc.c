/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Needs: sound IR without left-overs, one CTX at the head of the entry, no
 * phi behind a branch of two ways. Gives: a home for each value, such that
 * operands that need a register have one.
 */
#include "code/regalloc.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_ROUNDS = 40 };

static void grow(struct regalloc *ra)
{
	while (ra->home.len < ra->ir->insns.len) {
		vec_push(&ra->home, HOME_REG);
		vec_push(&ra->fixed, 0);
		vec_push(&ra->spill, 0);
	}
}

/* ---- reloads ---- */

static ir_value copy_before(struct regalloc *ra, size_t *at, ir_value user,
    ir_value v)
{
	struct ir *ir = ra->ir;
	uint32_t block = ir_at(ir, user)->block;
	ir_value copy;

	ir->line = ir_at(ir, user)->line;
	ir->column = ir_at(ir, user)->column;
	copy = ir_insn_new(ir, IR_COPY, block);
	ir_at(ir, copy)->args[0] = v;
	ir_block_insert(ir, block, *at, copy);
	++*at;
	grow(ra);
	ra->fixed.data[copy] = 1;
	return copy;
}

/* Operands that must be in a register and have none get a COPY. */
static void reload_block(struct regalloc *ra, uint32_t block)
{
	struct ir *ir = ra->ir;
	size_t at;

	for (at = 0; at < ir->blocks.data[block].insns.len; at++) {
		ir_value user = ir->blocks.data[block].insns.data[at];
		ir_value old[IR_MAX_ARGS], new[IR_MAX_ARGS];

		for (unsigned i = 0; i < ir_at(ir, user)->nargs; i++) {
			ir_value v = ir_at(ir, user)->args[i];
			unsigned k = 0;

			old[i] = v;
			new[i] = v;
			if (ra->home.data[v] == HOME_REG || live_operand(ir,
			    ir_at(ir, user), i) != OPERAND_REG)
				continue;
			while (k < i && (old[k] != v || new[k] == v))
				k++;
			new[i] = k < i ? new[k] :
			    copy_before(ra, &at, user, v);
			ir_at(ir, user)->args[i] = new[i];
		}
	}
}

static void reload(struct regalloc *ra)
{
	for (uint32_t b = 0; b < ra->ir->blocks.len; b++)
		if (!ra->ir->blocks.data[b].dead)
			reload_block(ra, b);
}

/* ---- the frame's share ---- */

struct spill {
	uint32_t	number;
	struct live_set	set;
};

static int by_start(const void *a, const void *b)
{
	const struct spill *x = a, *y = b;
	uint32_t s = x->set.data[0].from, t = y->set.data[0].from;

	if (s != t)
		return s < t ? -1 : 1;
	return (x->number > y->number) - (x->number < y->number);
}

static bool slot_free(const struct regalloc *ra, const struct spill *spills,
    size_t i, uint32_t slot)
{
	for (size_t k = 0; k < i; k++)
		if (ra->slot[spills[k].number] == slot &&
		    live_overlap(&spills[k].set, &spills[i].set))
			return false;
	return true;
}

/* Spills that are never alive at once share a slot. */
static void assign_slots(struct regalloc *ra)
{
	struct spill *spills = xcalloc(ra->nspills + 1, sizeof(*spills));
	size_t n = 0, i;

	ra->slot = xcalloc(ra->nspills + 1, sizeof(*ra->slot));
	for (i = 0; i < ra->nspills; i++)
		spills[i].number = i;
	for (i = 1; i < ra->spill.len; i++)
		if (ra->spill.data[i] && ra->home.data[i] == HOME_SPILL)
			live_merge(&spills[ra->spill.data[i] - 1].set,
			    &ra->live.sets[i]);
	for (i = 0; i < ra->nspills; i++)
		if (spills[i].set.len)
			spills[n++] = spills[i];
	qsort(spills, n, sizeof(*spills), by_start);
	for (i = 0; i < n; i++) {
		uint32_t slot = 0;

		while (slot < ra->nslots && !slot_free(ra, spills, i, slot))
			slot++;
		ra->slot[spills[i].number] = slot;
		if (slot == ra->nslots)
			ra->nslots++;
	}
	for (i = 0; i < n; i++)
		vec_free(&spills[i].set);
	free(spills);
}

/* ---- registers at the ends of blocks ---- */

static size_t block_at(const struct live *l, uint32_t pos)
{
	size_t low = 0, high = l->graph.n;

	while (high - low > 1) {
		size_t mid = (low + high) / 2;

		if (l->start[l->graph.order[mid]] <= pos)
			low = mid;
		else
			high = mid;
	}
	return low;
}

static void mark_ends(struct regalloc *ra)
{
	const struct live *l = &ra->live;

	ra->in = xcalloc(ra->ir->blocks.len, sizeof(*ra->in));
	ra->out = xcalloc(ra->ir->blocks.len, sizeof(*ra->out));
	for (size_t v = 1; v < ra->home.len; v++) {
		const struct live_set *set = &l->sets[v];

		if (ra->home.data[v] != HOME_REG || ra->reg[v] < 0)
			continue;
		for (size_t i = 0; i < set->len; i++) {
			struct live_range r = set->data[i];
			size_t k = block_at(l, r.from);

			for (; k < l->graph.n; k++) {
				uint32_t b = l->graph.order[k];

				if (l->start[b] >= r.to)
					break;
				if (r.from <= l->start[b])
					ra->in[b] |= 1 << ra->reg[v];
				if (r.to >= l->end[b])
					ra->out[b] |= 1 << ra->reg[v];
			}
		}
	}
}

void regalloc_init(struct regalloc *ra, struct ir *ir, uint16_t regs)
{
	memset(ra, 0, sizeof(*ra));
	ra->ir = ir;
	ra->regs = regs ? regs : 0x3ff;
	grow(ra);
	regalloc_leaves(ra);
	grow(ra);
	reload(ra);
}

int regalloc_round(struct regalloc *ra)
{
	unsigned spilled;

	free(ra->reg);
	ra->reg = xmalloc(ra->ir->insns.len);
	memset(ra->reg, -1, ra->ir->insns.len);
	spilled = regalloc_scan(ra);
	if (spilled == UINT32_MAX || (spilled && ++ra->rounds == MAX_ROUNDS))
		return -E2BIG;
	if (spilled) {
		reload(ra);
		live_free(&ra->live);
		return -EAGAIN;
	}
	assign_slots(ra);
	mark_ends(ra);
	return 0;
}

void regalloc_undo(struct ir *ir)
{
	for (size_t v = 1; v < ir->insns.len; v++)
		if (!ir_at(ir, v)->dead && ir_at(ir, v)->op == IR_COPY)
			ir_forward(ir, v, ir_at(ir, v)->args[0]);
	graph_sweep(ir);
}

void regalloc_free(struct regalloc *ra)
{
	vec_free(&ra->home);
	vec_free(&ra->fixed);
	vec_free(&ra->spill);
	if (ra->live.ir)
		live_free(&ra->live);
	free(ra->reg);
	free(ra->slot);
	free(ra->in);
	free(ra->out);
	memset(ra, 0, sizeof(*ra));
}
