/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The frame. Needs: sound IR without left-overs. Gives: each SLOT left is on
 * the stack; slots that do not fit there, or are large, have become offsets
 * from the address of this program's scratch element, looked up where all
 * their uses are dominated:
 *
 *	[key] = scratch_key
 *	base = lookup(scratch_map, key)
 *	if base == 0: losses += 1; exit
 */
#include "code/frame.h"

#include <errno.h>
#include <stdlib.h>

enum { LARGE = 128 };

struct placing {
	struct frame	*frame;
	struct ir	*ir;
	const struct backend_options *options;
	bool		*used;		/* by slot */
	bool		*moving;	/* by slot: to scratch, now */
	size_t		 nslots;	/* of these */
	uint32_t	 bytes;
	unsigned	 nmoving;
};

static uint32_t round_up(uint32_t n, uint32_t align)
{
	return (n + align - 1) / align * align;
}

static uint32_t room(const struct ir_slot *slot)
{
	return round_up(slot->size ? slot->size : 1, slot->align);
}

/* ---- which slots stay ---- */

static void find_used(struct placing *p)
{
	const struct ir *ir = p->ir;

	for (size_t b = 0; b < ir->blocks.len; b++) {
		const struct ir_block *block = &ir->blocks.data[b];

		for (size_t i = 0; i < block->insns.len; i++) {
			const struct ir_insn *insn =
			    ir_at(ir, block->insns.data[i]);

			if (insn->op == IR_SLOT || insn->op == IR_SAVE_ARGS)
				p->used[insn->index] = true;
		}
	}
}

struct size { uint32_t bytes, slot; };

static int by_size(const void *a, const void *b)
{
	const struct size *x = a, *y = b;

	if (x->bytes != y->bytes)
		return x->bytes < y->bytes ? -1 : 1;
	return (x->slot > y->slot) - (x->slot < y->slot);
}

static void choose(struct placing *p, uint32_t limit)
{
	const struct ir *ir = p->ir;
	struct size *sizes = xcalloc(p->nslots + 1, sizeof(*sizes));
	bool scratch = p->options->scratch_map >= 0;
	uint32_t total = 0;
	size_t n = 0, i;

	for (i = 0; i < p->nslots; i++) {
		if (!p->used[i] || ir->slots.data[i].scratch)
			continue;
		if (ir->slots.data[i].must_stack) {
			p->bytes += room(&ir->slots.data[i]);
			total += room(&ir->slots.data[i]);
			continue;
		}
		sizes[n].bytes = room(&ir->slots.data[i]);
		sizes[n++].slot = i;
		total += sizes[n - 1].bytes;
	}
	if (total > limit && scratch)
		limit = limit > 8 ? limit - 8 : 0;	/* the key */
	qsort(sizes, n, sizeof(*sizes), by_size);
	for (i = 0; i < n; i++) {
		if (p->bytes + sizes[i].bytes > limit ||
		    (ir->slots.data[sizes[i].slot].never_stack &&
		    ir->slots.data[sizes[i].slot].size) ||
		    (scratch && !p->options->stack_first &&
		    sizes[i].bytes > LARGE)) {
			p->moving[sizes[i].slot] = true;
			p->nmoving++;
		} else {
			p->bytes += sizes[i].bytes;
		}
	}
	free(sizes);
}

/* Large alignments first: then there are no gaps. */
static void assign(struct placing *p)
{
	uint32_t at = 0;

	for (uint32_t align = 8; align; align /= 2) {
		for (size_t i = 0; i < p->nslots; i++) {
			struct ir_slot *slot = &p->ir->slots.data[i];

			if (slot->scratch || slot->align != align ||
			    !p->used[i])
				continue;
			at += room(slot);
			slot->offset = -(int32_t)at;
		}
	}
	p->frame->bytes = round_up(at, 8);
}

static void assign_scratch(struct placing *p)
{
	for (size_t i = 0; i < p->nslots; i++) {
		struct ir_slot *slot = &p->ir->slots.data[i];

		if (!p->moving[i])
			continue;
		slot->scratch = true;
		slot->offset = p->frame->scratch_size;
		p->frame->scratch_size += round_up(slot->size, 8);
	}
}

/* ---- slots that move ---- */

static bool is_moving(const struct placing *p, ir_value v)
{
	const struct ir_insn *insn = ir_at(p->ir, v);

	return insn->op == IR_SLOT && insn->index < p->nslots &&
	    p->moving[insn->index];
}

static bool uses_moving(const struct placing *p, const struct ir_insn *insn)
{
	for (unsigned i = 0; i < insn->nargs; i++)
		if (is_moving(p, insn->args[i]))
			return true;
	return false;
}

/* From here on a program may not be left, as one without its memory is. */
static bool reserves(const struct ir_insn *insn)
{
	return insn->op == IR_CALL && !insn->is_cast &&
	    insn->imm == BPF_FUNC_ringbuf_reserve;
}

static bool block_reserves(const struct ir *ir, uint32_t block)
{
	const struct ir_block *b = &ir->blocks.data[block];

	for (size_t k = 0; k < b->insns.len; k++)
		if (reserves(ir_at(ir, b->insns.data[k])))
			return true;
	return false;
}

/* The block that dominates all uses, and no event is reserved on the way to. */
static uint32_t find_block(const struct placing *p)
{
	const struct ir *ir = p->ir;
	uint32_t found = GRAPH_NONE;
	struct graph g;

	graph_build(&g, ir);
	for (size_t i = 0; i < g.n; i++) {
		uint32_t at = g.order[i];
		const struct ir_block *b = &ir->blocks.data[at];

		for (size_t k = 0; k < b->insns.len; k++) {
			const struct ir_insn *insn =
			    ir_at(ir, b->insns.data[k]);

			if (uses_moving(p, insn))
				found = found == GRAPH_NONE ? at :
				    graph_common(&g, found, at);
			for (size_t j = 0; insn->op == IR_PHI &&
			    j < b->preds.len; j++)
				if (is_moving(p, insn->phi[j]))
					found = found == GRAPH_NONE ?
					    b->preds.data[j] :
					    graph_common(&g, found,
					    b->preds.data[j]);
		}
	}
	for (size_t i = 0; i < g.n && found != GRAPH_NONE; i++)
		if (g.order[i] != found && block_reserves(ir, g.order[i]) &&
		    graph_common(&g, found, g.order[i]) == g.order[i])
			found = g.order[i];
	graph_free(&g);
	return found == GRAPH_NONE ? 0 : found;
}

/* For the verifier: an array has the element of a key that is in range. */
static void build_failure(struct placing *p, uint32_t block)
{
	struct ir *ir = p->ir;

	ir_block_start(ir, block);
	ir->blocks.data[block].unlikely = true;
	ir_exit(ir, ir_const(ir, ir->exit_value));
}

static ir_value build_lookup(struct placing *p)
{
	struct ir *ir = p->ir;
	uint32_t block = find_block(p), rest, fail, slot;
	struct ir_block *b = &ir->blocks.data[block];
	ir_value key, base;
	size_t at = 0;

	while (at + 1 < b->insns.len &&
	    (ir_at(ir, b->insns.data[at])->op == IR_PHI ||
	    ir_at(ir, b->insns.data[at])->op == IR_CTX ||
	    !(uses_moving(p, ir_at(ir, b->insns.data[at])) ||
	    reserves(ir_at(ir, b->insns.data[at])))))
		at++;
	rest = graph_split(ir, block, at);
	fail = ir_block_new(ir);
	slot = ir_slot_new(ir, 4, 4, "key of scratch");
	ir_block_start(ir, block);
	ir->line = ir->column = 0;
	key = ir_slot(ir, slot, 0);
	if (p->options->scratch_by_cpu)
		ir_store(ir, key, 0, 4, ir_call(ir,
		    BPF_FUNC_get_smp_processor_id, 0));
	else
		ir_store_imm(ir, key, 0, 4, p->options->scratch_key);
	base = ir_call(ir, BPF_FUNC_map_lookup_elem, 2,
	    ir_map(ir, p->options->scratch_map), key);
	ir->blocks.data[rest].sealed = false;
	ir_br(ir, IR_EQ, base, ir_const(ir, 0), fail, rest);
	ir->blocks.data[rest].sealed = ir->blocks.data[fail].sealed = true;
	build_failure(p, fail);
	return base;
}

static ir_value add_before(struct ir *ir, uint32_t block, size_t at,
    ir_value base, int64_t off)
{
	ir_value c, sum;

	if (!off)
		return base;
	c = ir_insn_new(ir, IR_CONST, block);
	ir_at(ir, c)->imm = off;
	sum = ir_insn_new(ir, IR_ADD, block);
	ir_at(ir, sum)->args[0] = base;
	ir_at(ir, sum)->args[1] = c;
	ir_block_insert(ir, block, at, c);
	ir_block_insert(ir, block, at + 1, sum);
	return sum;
}

static int64_t offset_of(const struct ir *ir, ir_value v)
{
	const struct ir_insn *insn = ir_at(ir, v);

	return ir->slots.data[insn->index].offset + insn->imm;
}

static bool is_access(enum ir_op op)
{
	return op == IR_LOAD || op == IR_STORE || op == IR_STORE_IMM ||
	    op == IR_ATOMIC_ADD;
}

/* Rewrites one instruction's operands; yields how many insns it added. */
static size_t rewrite(struct placing *p, ir_value base, uint32_t block,
    size_t at, ir_value v)
{
	struct ir *ir = p->ir;
	size_t len = ir->blocks.data[block].insns.len;

	ir->line = ir_at(ir, v)->line;
	ir->column = ir_at(ir, v)->column;
	for (unsigned i = 0; i < ir_at(ir, v)->nargs; i++) {
		struct ir_insn *insn = ir_at(ir, v);
		ir_value sum;
		int64_t off;

		if (!is_moving(p, insn->args[i]))
			continue;
		off = offset_of(ir, insn->args[i]);
		if (i == 0 && is_access(insn->op) &&
		    off + insn->imm == (int16_t)(off + insn->imm)) {
			insn->args[0] = base;
			insn->imm += off;
			continue;
		}
		sum = add_before(ir, block, at + ir->blocks.data[block].
		    insns.len - len, base, off);
		ir_at(ir, v)->args[i] = sum;
	}
	return ir->blocks.data[block].insns.len - len;
}

static void rewrite_phi(struct placing *p, ir_value base, ir_value v)
{
	struct ir *ir = p->ir;
	uint32_t block = ir_at(ir, v)->block;

	for (size_t i = 0; i < ir->blocks.data[block].preds.len; i++) {
		uint32_t pred = ir->blocks.data[block].preds.data[i];
		ir_value old = ir_at(ir, v)->phi[i], sum;

		if (!is_moving(p, old))
			continue;
		sum = add_before(ir, pred,
		    ir->blocks.data[pred].insns.len - 1, base,
		    offset_of(ir, old));
		ir_at(ir, v)->phi[i] = sum;
	}
}

static void rewrite_all(struct placing *p, ir_value base)
{
	struct ir *ir = p->ir;

	for (uint32_t b = 0; b < ir->blocks.len; b++) {
		for (size_t i = 0; i < ir->blocks.data[b].insns.len; i++) {
			ir_value v = ir->blocks.data[b].insns.data[i];

			if (ir_at(ir, v)->op == IR_PHI)
				rewrite_phi(p, base, v);
			else
				i += rewrite(p, base, b, i, v);
			if (is_moving(p, v))
				ir_at(ir, v)->dead = true;
		}
	}
	graph_sweep(ir);
}

int frame_place(struct frame *frame, struct ir *ir,
    const struct backend_options *options, uint32_t limit)
{
	struct placing p = { .frame = frame, .ir = ir, .options = options,
		.nslots = ir->slots.len };
	int error = 0;

	p.used = xcalloc(p.nslots + 2, sizeof(bool));
	p.moving = xcalloc(p.nslots + 2, sizeof(bool));
	find_used(&p);
	choose(&p, limit);
	if (p.nmoving && options->scratch_map < 0) {
		error = -E2BIG;
	} else {
		assign_scratch(&p);
		if (p.nmoving) {
			rewrite_all(&p, build_lookup(&p));
			p.used[p.nslots++] = true;	/* the key */
		}
		assign(&p);
		if (frame->bytes > backend_stack(options))
			error = -E2BIG;
	}
	free(p.used);
	free(p.moving);
	return error;
}
