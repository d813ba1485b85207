/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The compiler on one page: every pass by name, from preprocessing to
 * emission. Passes of the front end are in lang/lang.h, those on the tree and
 * the IR in code/lower.h, those on the IR alone in code/ir.h.
 */
#include "compile.h"

#include "code/emit.h"
#include "code/frame.h"
#include "code/join.h"
#include "code/lower.h"
#include "lang/syntax.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void compile_open(struct compilation *c, struct arena *arena,
    struct target *target, const struct options *options)
{
	memset(c, 0, sizeof(*c));
	c->arena = arena;
	c->target = target;
	c->options = options;
	diag_init(&c->diag, arena, &c->source);
	c->diag.no_warnings = options->no_warnings;
}

void compile_close(struct compilation *c)
{
	diag_free(&c->diag);
}

bool compile_parse(struct compilation *c)
{
	struct parser p;

	parser_init(&p, c);
	lang_preproc(&p);
	lang_parse(&p);
	if (c->diag.errors)
		return false;
	lang_params(c);
	lang_config(c);
	return !c->diag.errors;
}

bool compile_resolve(struct compilation *c)
{
	lang_scope(c);
	lang_expand(c);
	lang_names(c);
	lang_resolve(c);
	lang_share(c);
	return !c->diag.errors;
}

bool compile_check(struct compilation *c)
{
	lang_check(c);
	if (c->diag.errors)
		return false;
	lang_warn(c);
	lower_prepare(c);
	return !c->diag.errors;
}

/* A pass that breaks the IR is our bug: say which. */
static void check(const struct ir *ir, const char *pass)
{
#ifndef NDEBUG
	const char *fault = ir_check(ir);

	if (!fault)
		return;
	fprintf(stderr, "%s: broken after %s: %s\n", ir->name, pass, fault);
	abort();
#else
	(void)ir;
	(void)pass;
#endif
}

void compile_optimise(struct ir *ir)
{
	enum { MAX_ROUNDS = 12 };

	check(ir, "lower");
	for (int round = 0; round < MAX_ROUNDS; round++) {
		ir->changed = false;
		opt_fold(ir);
		check(ir, "fold");
		opt_cse(ir);
		check(ir, "cse");
		opt_jump(ir);
		check(ir, "jump");
		opt_dead(ir);
		check(ir, "dead");
		if (!ir->changed)
			break;
	}
}

/* Values to registers, then instructions, in a frame that is given. */
static int generate(struct ir *ir, const struct backend_options *options,
    const struct frame *frame, struct prog *prog)
{
	struct regalloc ra;
	int error;

	graph_split_edges(ir);
	check(ir, "frame");
	regalloc_init(&ra, ir, options->regs);
	do {
		live_build(&ra.live, ir, ra.home.data);
		error = regalloc_round(&ra);
	} while (error == -EAGAIN);
	check(ir, "regalloc");
	if (!error)
		error = emit_run(ir, options, &ra, frame->bytes, prog);
	regalloc_free(&ra);
	return error;
}

int compile_function(struct ir *ir, const struct backend_options *options,
    struct prog *prog, uint32_t *scratch_size)
{
	enum { MAX_TRIES = 4 };
	uint32_t stack = backend_stack(options), limit = stack, spills;
	struct frame frame = { 0 };
	int error = -E2BIG;

	graph_sweep(ir);
	join_contexts(ir);
	join_exits(ir);
	for (int i = 0; i < MAX_TRIES; i++) {
		error = frame_place(&frame, ir, options, limit);
		if (error)
			break;
		prog->stack_size = 0;
		error = generate(ir, options, &frame, prog);
		spills = prog->stack_size - frame.bytes;
		if (error != -E2BIG || prog->stack_size <= stack ||
		    spills > stack)
			break;
		/* What is spilled takes stack: fewer slots there. */
		limit = stack - spills;
		regalloc_undo(ir);
	}
	*scratch_size = frame.scratch_size;
	return error;
}

/* One function of a clause: its program, or behind that a callback. */
static int compile_part(struct lower *l, size_t i, struct prog *part,
    struct strbuf *dump)
{
	const struct backend_options options = lower_backend(l, i);
	struct ir *ir = l->functions.data[l->first + i];
	uint32_t scratch_size = 0;
	int error;

	compile_optimise(ir);
	if (l->options->dump == DUMP_IR)
		ir_dump(dump, ir);
	error = compile_function(ir, &options, part, &scratch_size);
	lower_scratch(l, &options, i, scratch_size);
	return error;
}

static unsigned count_maps(struct lower *l, const struct prog *prog)
{
	bool *seen = arena_array(l->arena, bool, l->maps.len);
	unsigned count = 0;

	for (size_t i = 0; i < prog->nrelocs; i++) {
		const struct reloc *r = &prog->relocs[i];

		if (r->kind != RELOC_MAP && r->kind != RELOC_MAP_VALUE)
			continue;
		count += !seen[r->index];
		seen[r->index] = true;
	}
	return count;
}

enum { PROGRAM_MAPS = 64 };	/* MAX_USED_MAPS of bpf_verifier.h */

static void compile_clause(struct lower *l, const struct clause *clause,
    struct prog *prog, struct strbuf *dump)
{
	bool fits = lower_clause(l, clause, prog);
	size_t n = l->functions.len - l->first;
	struct prog *parts = arena_array(l->arena, struct prog, n);

	if (l->diag->errors)
		return;
	for (size_t i = 0; fits && i < n; i++)
		fits = compile_part(l, i, &parts[i], dump) == 0;
	if (!fits || join_functions(l->arena, prog, parts, n) != 0)
		diag_add(l->diag, DIAG_TOO_BIG, clause->place);
	else if ((n = count_maps(l, prog)) > PROGRAM_MAPS) {
		diag_add(l->diag, DIAG_TOO_MANY_MAPS, clause->place,
		    (unsigned)n);
		diag_note(l->diag, "split the clause: each clause is a "
		    "program, which also uses some maps of awl's own");
	}
}

struct program *compile_program(struct compilation *c,
    struct strbuf *dump)
{
	struct lower l;
	size_t n = lower_open(&l, c), i = 0, first = 0;
	struct prog *progs = arena_array(c->arena, struct prog, n);
	struct program *program;

	for (const struct clause *at = c->script->variants; at; at = at->next)
		compile_clause(&l, at, &progs[i++], dump);
	program = lower_close(&l, progs);
	for (i = 0; i < n && c->options->listing && !c->diag.errors; i++) {
		listing_print(dump, program, &progs[i],
		    l.functions.data + first);
		first += progs[i].nfuncs;
	}
	for (i = 0; i < l.functions.len; i++)
		ir_free(l.functions.data[i]);
	vec_free(&l.functions);
	return c->diag.errors ? NULL : program;
}
