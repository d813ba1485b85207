/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The back end on one page. Needs: sound IR. Gives: the program.
 */
#include "code/emit.h"
#include "code/frame.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_TRIES = 4 };

/* One CTX at the head of the entry: the context comes in r1. */
static void join_contexts(struct ir *ir)
{
	ir_value ctx = 0;

	for (uint32_t b = 0; b < ir->blocks.len; b++) {
		struct ir_block *block = &ir->blocks.data[b];
		size_t n = 0;

		for (size_t i = 0; i < block->insns.len; i++) {
			ir_value v = block->insns.data[i];

			if (ir_at(ir, v)->op != IR_CTX)
				block->insns.data[n++] = v;
			else if (ctx)
				ir_forward(ir, v, ctx);
			else
				ctx = v;
		}
		block->insns.len = n;
	}
	if (ctx)
		ir_block_insert(ir, 0, 0, ctx);
	graph_sweep(ir);
}

/* Blocks that end in `exit C` with one C share that exit. */
static void join_exits(struct ir *ir)
{
	struct { int64_t number; uint32_t first, shared; } seen[8];
	size_t nseen = 0, n = ir->blocks.len, k;

	for (uint32_t b = 0; b < n; b++) {
		struct ir_insn *end = ir->blocks.data[b].dead ? NULL :
		    graph_terminator(ir, b);
		ir_value value, v;

		if (!end || end->op != IR_EXIT ||
		    ir_at(ir, end->args[0])->op != IR_CONST)
			continue;
		value = end->args[0];
		for (k = 0; k < nseen; k++)
			if (seen[k].number == ir_at(ir, value)->imm)
				break;
		if (k == nseen && nseen == sizeof(seen) / sizeof(*seen))
			continue;
		if (k == nseen) {
			seen[nseen].number = ir_at(ir, value)->imm;
			seen[nseen].shared = 0;
			seen[nseen++].first = b;
			continue;
		}
		if (!seen[k].shared) {
			uint32_t to = ir_block_new(ir);

			ir->line = ir->column = 0;
			v = ir_insn_new(ir, IR_CONST, to);
			ir_at(ir, v)->imm = seen[k].number;
			ir_block_insert(ir, to, 0, v);
			ir_at(ir, graph_append(ir, to, IR_EXIT))->args[0] = v;
			ir->blocks.data[to].sealed = true;
			seen[k].shared = to;
			end = graph_terminator(ir, seen[k].first);
			end->op = IR_JMP;
			end->nargs = 0;
			end->target[0] = to;
			vec_push(&ir->blocks.data[to].preds, seen[k].first);
		}
		end = graph_terminator(ir, b);
		end->op = IR_JMP;
		end->nargs = 0;
		end->target[0] = seen[k].shared;
		vec_push(&ir->blocks.data[seen[k].shared].preds, b);
	}
}

/* Takes the register allocator's COPYs out again. */
static void drop_copies(struct ir *ir)
{
	for (size_t v = 1; v < ir->insns.len; v++)
		if (!ir_at(ir, v)->dead && ir_at(ir, v)->op == IR_COPY)
			ir_forward(ir, v, ir_at(ir, v)->args[0]);
	graph_sweep(ir);
}

/* A pass that breaks the IR is our bug; say how. */
static void check(const struct ir *ir, const char *when)
{
#ifndef NDEBUG
	const char *fault = ir_check(ir);

	if (!fault)
		return;
	fprintf(stderr, "%s: broken %s: %s\n", ir->name, when, fault);
	abort();
#endif
}

static int try(struct ir *ir, const struct backend_options *options,
    const struct frame *frame, struct prog *prog)
{
	struct regalloc ra;
	int error;

	graph_split_edges(ir);
	check(ir, "before registers");
	error = regalloc_run(&ra, ir, options->regs ? options->regs : 0x3ff);
	check(ir, "after registers");
	prog->stack_size = 0;
	if (!error)
		error = emit_run(ir, options, &ra, frame->bytes, prog);
	regalloc_free(&ra);
	return error;
}

int backend_compile(struct ir *ir, const struct backend_options *options,
    struct prog *prog, uint32_t *scratch_size)
{
	struct frame frame = { 0 };
	uint32_t limit = backend_stack(options);
	int error = -E2BIG;

	graph_sweep(ir);
	join_contexts(ir);
	join_exits(ir);
	for (int i = 0; i < MAX_TRIES; i++) {
		error = frame_place(&frame, ir, options, limit);
		if (error)
			break;
		error = try(ir, options, &frame, prog);
		if (error != -E2BIG || prog->stack_size <= backend_stack(options) ||
		    prog->stack_size - frame.bytes > backend_stack(options))
			break;
		/* Spills need room: fewer slots on the stack. */
		limit = backend_stack(options) - (prog->stack_size - frame.bytes);
		drop_copies(ir);
	}
	*scratch_size = frame.scratch_size;
	return error;
}

/* ---- functions ---- */

static size_t start_of(const struct prog *prog, const struct prog *functions,
    size_t n)
{
	size_t at = prog->ninsns;

	while (n-- > 0)
		at += functions[n].ninsns;
	return at;
}

/* imm of the load: how far away the function is. */
static void fill_calls(struct prog *joined, const struct prog *prog,
    const struct prog *functions, const struct prog *part, size_t base)
{
	for (size_t i = 0; i < part->nrelocs; i++) {
		struct reloc r = part->relocs[i];

		r.insn += base;
		if (r.kind != RELOC_FUNC)
			joined->relocs[joined->nrelocs++] = r;
		else
			joined->insns[r.insn].imm = (int32_t)(start_of(prog,
			    functions, r.index) - r.insn - 1);
	}
}

static void append(struct prog *joined, const struct prog *part)
{
	size_t base = joined->ninsns;

	memcpy(joined->insns + base, part->insns,
	    part->ninsns * sizeof(*part->insns));
	for (size_t i = 0; i < part->nlines; i++) {
		joined->lines[joined->nlines] = part->lines[i];
		joined->lines[joined->nlines++].insn += base;
	}
	joined->ninsns += part->ninsns;
	if (part->stack_size > joined->stack_size)
		joined->stack_size = part->stack_size;
}

int backend_join(struct ir *ir, struct prog *prog,
    const struct prog *functions, struct ir *const *irs, size_t n)
{
	struct prog joined = *prog;
	size_t insns = prog->ninsns, relocs = prog->nrelocs;
	size_t lines = prog->nlines, base;

	for (size_t i = 0; i < n; i++) {
		insns += functions[i].ninsns;
		relocs += functions[i].nrelocs;
		lines += functions[i].nlines;
	}
	joined.insns = arena_array(ir->arena, struct insn, insns);
	joined.relocs = arena_array(ir->arena, struct reloc, relocs + 1);
	joined.lines = arena_array(ir->arena, struct line, lines + 1);
	joined.funcs = arena_array(ir->arena, uint32_t, n + 1);
	joined.ninsns = joined.nrelocs = joined.nlines = 0;
	append(&joined, prog);
	fill_calls(&joined, prog, functions, prog, 0);
	joined.nfuncs = n + 1;
	for (size_t i = 0; i < n; i++) {
		base = joined.ninsns;
		joined.funcs[i + 1] = (uint32_t)base;
		append(&joined, &functions[i]);
		fill_calls(&joined, prog, functions, &functions[i], base);
	}
	ir->functions = irs;
	ir->nfunctions = n;
	*prog = joined;
	return joined.ninsns > UINT16_MAX ? -E2BIG : 0;
}
