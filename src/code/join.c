/* SPDX-License-Identifier: GPL-2.0-only */
#include "code/join.h"

#include "code/graph.h"

#include <errno.h>
#include <string.h>

void join_contexts(struct ir *ir)
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

void join_exits(struct ir *ir)
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

/* ---- functions ---- */

/* imm of the load: how far away the function is. */
static void fill_calls(struct prog *prog, const struct prog *part, size_t base)
{
	for (size_t i = 0; i < part->nrelocs; i++) {
		struct reloc r = part->relocs[i];

		r.insn += base;
		if (r.kind != RELOC_FUNC)
			prog->relocs[prog->nrelocs++] = r;
		else
			prog->insns[r.insn].imm = (int32_t)(prog->
			    funcs[r.index + 1] - r.insn - 1);
	}
}

static void append(struct prog *prog, const struct prog *part)
{
	size_t base = prog->ninsns;

	memcpy(prog->insns + base, part->insns,
	    part->ninsns * sizeof(*part->insns));
	for (size_t i = 0; i < part->nlines; i++) {
		prog->lines[prog->nlines] = part->lines[i];
		prog->lines[prog->nlines++].insn += base;
	}
	prog->ninsns += part->ninsns;
	if (part->stack_size > prog->stack_size)
		prog->stack_size = part->stack_size;
}

int join_functions(struct arena *arena, struct prog *prog,
    const struct prog *parts, size_t n)
{
	size_t insns = 0, relocs = 0, lines = 0;

	for (size_t i = 0; i < n; i++) {
		insns += parts[i].ninsns;
		relocs += parts[i].nrelocs;
		lines += parts[i].nlines;
	}
	prog->insns = arena_array(arena, struct insn, insns);
	prog->relocs = arena_array(arena, struct reloc, relocs + 1);
	prog->lines = arena_array(arena, struct line, lines + 1);
	prog->funcs = arena_array(arena, uint32_t, n);
	prog->nfuncs = n;
	prog->result_only = n == 1 && parts[0].result_only;
	for (size_t i = 0; i < n; i++) {
		prog->funcs[i] = (uint32_t)prog->ninsns;
		append(prog, &parts[i]);
	}
	for (size_t i = 0; i < n; i++)
		fill_calls(prog, &parts[i], prog->funcs[i]);
	return n > 1 && prog->ninsns > UINT16_MAX ? -E2BIG : 0;
}
