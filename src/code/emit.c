/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Needs: homes for all values. Gives: the program. Blocks whose code came to
 * nothing are jumped through; unlikely ones go to the end where that costs
 * no jump; a block of one `rX = C` is run ahead of the branch to it where the
 * other way does not mind; where r0 is known to be what an exit wants, its
 * load is skipped:
 *
 *	if r0 == 0 goto out
 *	...
 *	r0 = 0
 * out:	exit
 */
#include "code/emit.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "code/fold.h"

#define NONE	GRAPH_NONE

struct jump {
	uint32_t	at;		/* slot of the instruction */
	uint32_t	to;		/* block */
	bool		past;		/* ... behind its first instruction */
};

struct layout {
	struct emit	*e;
	uint32_t	*goes;		/* block -> where its code begins */
	uint32_t	*next, *prev;	/* order of blocks, or NONE */
	uint32_t	 first, last;
	uint32_t	*address;	/* block -> slot */
	bool		*known;		/* exit: r0 is right on all edges */
	struct chunk	 out;
	VEC(struct jump) jumps;
};

static struct ir_insn *end_of(const struct layout *l, uint32_t block)
{
	return graph_terminator(l->e->ir, block);
}

/* ---- blocks of one number ---- */

static bool is_number(const struct chunk *chunk)
{
	return chunk->insns.len == 1 &&
	    BPF_OP(chunk->insns.data[0].code) == BPF_MOV &&
	    BPF_SRC(chunk->insns.data[0].code) == BPF_K &&
	    (BPF_CLASS(chunk->insns.data[0].code) == BPF_ALU64 ||
	    BPF_CLASS(chunk->insns.data[0].code) == BPF_ALU);
}

static bool reads_register(const struct emit *e, const struct ir_insn *end,
    int reg)
{
	for (unsigned i = 0; i < 2; i++)
		if (live_operand(e->ir, end, i) == OPERAND_REG &&
		    e->ra->reg[end->args[i]] == reg)
			return true;
	return false;
}

/*
 * if c goto no; x = 1; goto on; no: x = 2; on:
 * becomes x = 2; if c goto on; x = 1; on:
 */
static void hoist_number(struct layout *l, uint32_t block)
{
	const struct ir *ir = l->e->ir;
	const struct ir_insn *end = end_of(l, block);

	for (unsigned way = 0; end->op == IR_BR && way < 2; way++) {
		uint32_t from = end->target[way];
		struct chunk *chunk = &l->e->chunks[from];
		struct chunk *to = &l->e->chunks[block];
		int reg;

		if (!is_number(chunk) || end_of(l, from)->op != IR_JMP ||
		    ir->blocks.data[from].preds.len != 1 ||
		    ir->blocks.data[end_of(l, from)->target[0]].preds.len < 2)
			continue;
		reg = chunk->insns.data[0].dst;
		if (l->e->ra->out[block] & 1 << reg ||
		    l->e->ra->in[end->target[!way]] & 1 << reg ||
		    reads_register(l->e, end, reg))
			continue;
		vec_push(&to->insns, chunk->insns.data[0]);
		vec_push(&to->origin, chunk->origin.data[0]);
		vec_clear(&chunk->insns);
		vec_clear(&chunk->origin);
		return;
	}
}

/* ---- blocks without code ---- */

static void find_empty(struct layout *l)
{
	const struct ir *ir = l->e->ir;
	const struct graph *g = &l->e->ra->live.graph;

	for (size_t i = 0; i < g->n; i++) {
		uint32_t b = g->order[i];
		size_t steps = 0;

		while (!l->e->chunks[b].insns.len &&
		    graph_terminator(ir, b)->op == IR_JMP && steps++ < g->n)
			b = graph_terminator(ir, b)->target[0];
		l->goes[g->order[i]] = steps < g->n ? b : g->order[i];
	}
}

/* The ways out of a block, empty ones skipped. */
static unsigned ways(const struct layout *l, uint32_t block, uint32_t to[2])
{
	unsigned n = graph_successors(l->e->ir, block, to);

	for (unsigned k = 0; k < n; k++)
		to[k] = l->goes[to[k]];
	return n == 2 && to[0] == to[1] ? 1 : n;
}

/* ---- exits whose value is there already ---- */

static bool is_plain_exit(const struct layout *l, uint32_t block, int32_t *c)
{
	const struct chunk *chunk = &l->e->chunks[block];

	if (chunk->insns.len != 2 || end_of(l, block)->op != IR_EXIT ||
	    chunk->insns.data[0].code != (BPF_ALU64 | BPF_MOV | BPF_K))
		return false;
	*c = chunk->insns.data[0].imm;
	return true;
}

/* Whether r0 is what the exit block `to` loads, when coming from `block`. */
static bool edge_known(const struct layout *l, uint32_t block, unsigned way,
    uint32_t to)
{
	const struct regalloc *ra = l->e->ra;
	const struct ir_insn *end = end_of(l, block);
	uint32_t both[2];
	int32_t c;

	if (end->op != IR_BR || ways(l, block, both) < 2 ||
	    end->cond != (way ? IR_NE : IR_EQ) || !is_plain_exit(l, to, &c))
		return false;
	return ir_at(l->e->ir, end->args[1])->op == IR_CONST &&
	    ir_at(l->e->ir, end->args[1])->imm == c &&
	    ra->home.data[end->args[0]] == HOME_REG &&
	    ra->reg[end->args[0]] == 0;
}

static void find_known(struct layout *l)
{
	const struct graph *g = &l->e->ra->live.graph;
	uint32_t to[2];
	int32_t c;

	for (size_t i = 0; i < g->n; i++)
		l->known[g->order[i]] = is_plain_exit(l, g->order[i], &c);
	l->known[l->goes[0]] = false;
	for (size_t i = 0; i < g->n; i++) {
		uint32_t b = g->order[i];
		unsigned n = l->goes[b] == b ? ways(l, b, to) : 0;

		while (n-- > 0)
			if (!edge_known(l, b, n, to[n]))
				l->known[to[n]] = false;
	}
}

/* ---- order ---- */

static unsigned cost(const struct layout *l, uint32_t block, uint32_t next)
{
	uint32_t to[2];

	switch (ways(l, block, to)) {
	case 0:
		return 0;
	case 1:
		return to[0] != next;
	default:
		return 1 + (to[0] != next && to[1] != next);
	}
}

static void unlink_run(struct layout *l, uint32_t from, uint32_t to)
{
	l->next[l->prev[from]] = l->next[to];
	l->prev[l->next[to]] = l->prev[from];
	l->next[l->last] = from;
	l->prev[from] = l->last;
	l->next[to] = NONE;
	l->last = to;
}

/* Runs of unlikely blocks go to the end where that takes no more jumps. */
static void move_unlikely(struct layout *l, size_t n)
{
	const struct ir *ir = l->e->ir;
	uint32_t b = l->next[l->first];

	while (n-- > 0 && b != NONE && b != l->last) {
		uint32_t to = b, p = l->prev[b], after;

		if (!ir->blocks.data[b].unlikely) {
			b = l->next[b];
			continue;
		}
		while (l->next[to] != NONE &&
		    ir->blocks.data[l->next[to]].unlikely)
			to = l->next[to];
		after = l->next[to];
		if (after == NONE)
			break;
		if (cost(l, p, after) + cost(l, to, NONE) +
		    cost(l, l->last, b) <= cost(l, p, b) +
		    cost(l, to, after) + cost(l, l->last, NONE))
			unlink_run(l, b, to);
		b = after;
	}
}

static void order_blocks(struct layout *l)
{
	const struct graph *g = &l->e->ra->live.graph;
	uint32_t last = NONE;
	size_t kept = 0;

	l->first = l->goes[0];
	for (size_t i = 0; i < g->n; i++) {
		uint32_t b = g->order[i];

		if (l->goes[b] != b || (last == NONE && b != l->first))
			continue;
		l->prev[b] = last;
		l->next[b] = NONE;
		if (last != NONE)
			l->next[last] = b;
		last = b;
		kept++;
	}
	l->last = last;
	move_unlikely(l, kept);
}

/* ---- jumps ---- */

static const struct { uint8_t op; bool late; } codes[] = {
	[IR_EQ] = { BPF_JEQ, false }, [IR_NE] = { BPF_JNE, false },
	[IR_ULT] = { BPF_JLT, true }, [IR_ULE] = { BPF_JLE, true },
	[IR_UGT] = { BPF_JGT, false }, [IR_UGE] = { BPF_JGE, false },
	[IR_SLT] = { BPF_JSLT, true }, [IR_SLE] = { BPF_JSLE, true },
	[IR_SGT] = { BPF_JSGT, false }, [IR_SGE] = { BPF_JSGE, false },
};

static void put_jump(struct layout *l, uint8_t code, int dst, int src,
    int32_t imm, struct jump jump)
{
	jump.at = l->out.insns.len;
	vec_push(&l->jumps, jump);
	emit_put(l->e, code, dst, src, 0, imm);
}

static void put_goto(struct layout *l, uint32_t to)
{
	put_jump(l, BPF_JMP | BPF_JA, 0, 0, 0, (struct jump){ 0, to, false });
}

static bool has_jump(const struct layout *l, const struct ir_insn *end,
    enum ir_cond cond)
{
	return !l->e->options->old_jumps || !codes[cond].late ||
	    live_operand(l->e->ir, end, 1) == OPERAND_REG;
}

static void put_compare(struct layout *l, uint32_t block,
    enum ir_cond cond, unsigned way, uint32_t to)
{
	const struct emit *e = l->e;
	const struct ir_insn *end = end_of(l, block);
	int a = e->ra->reg[end->args[0]], b, t;
	struct jump jump = { 0, to, edge_known(l, block, way, to) };

	if (live_operand(e->ir, end, 1) == OPERAND_NONE) {
		put_jump(l, BPF_JMP | codes[cond].op | BPF_K, a, 0,
		    ir_at(e->ir, end->args[1])->imm, jump);
		return;
	}
	b = e->ra->reg[end->args[1]];
	if (e->options->old_jumps && codes[cond].late) {
		cond = cond_swap(cond);
		t = a;
		a = b;
		b = t;
	}
	put_jump(l, BPF_JMP | codes[cond].op | BPF_X, a, b, 0, jump);
}

static void put_branch(struct layout *l, uint32_t block, const uint32_t *to)
{
	const struct ir_insn *end = end_of(l, block);
	uint32_t next = l->next[block];
	unsigned way = to[0] == next;	/* jumped to; the other is run into */
	enum ir_cond cond = end->cond;

	if (!has_jump(l, end, way ? cond_invert(cond) : cond))
		way = !way;
	put_compare(l, block, way ? cond_invert(cond) : cond, way, to[way]);
	if (to[!way] != next)
		put_goto(l, to[!way]);
}

static void put_end(struct layout *l, uint32_t block)
{
	const struct ir_block *b = &l->e->ir->blocks.data[block];
	uint32_t to[2];
	unsigned n = ways(l, block, to);

	l->e->origin = vec_last(&b->insns);
	if (n == 2)
		put_branch(l, block, to);
	else if (n == 1 && to[0] != l->next[block])
		put_goto(l, to[0]);
}

static void put_chunk(struct layout *l, uint32_t block)
{
	const struct chunk *chunk = &l->e->chunks[block];
	size_t i = l->known[block];

	l->address[block] = l->out.insns.len - i;
	for (size_t k = 0; k < chunk->relocs.len; k++) {
		struct reloc reloc = chunk->relocs.data[k];

		reloc.insn += l->address[block];
		vec_push(&l->out.relocs, reloc);
	}
	for (; i < chunk->insns.len; i++) {
		vec_push(&l->out.insns, chunk->insns.data[i]);
		vec_push(&l->out.origin, chunk->origin.data[i]);
	}
}

static int resolve_jumps(struct layout *l)
{
	for (size_t i = 0; i < l->jumps.len; i++) {
		const struct jump *jump = &l->jumps.data[i];
		int64_t off = (int64_t)l->address[jump->to] + jump->past -
		    jump->at - 1;

		if (off != (int16_t)off)
			return -E2BIG;
		l->out.insns.data[jump->at].off = off;
	}
	return 0;
}

/* ---- the program ---- */

static void fill_lines(struct ir *ir, const struct chunk *out,
    struct prog *prog)
{
	VEC(struct line) lines = { 0 };

	for (size_t i = 0; i < out->insns.len; i++) {
		const struct ir_insn *insn = ir_at(ir, out->origin.data[i]);
		struct line line = { i, insn->line, insn->column };

		if (lines.len && vec_last(&lines).line == line.line &&
		    vec_last(&lines).column == line.column)
			continue;
		vec_push(&lines, line);
	}
	prog->nlines = lines.len;
	prog->lines = arena_memdup(ir->arena, lines.data,
	    lines.len * sizeof(*lines.data));
	vec_free(&lines);
}

/* These take any context. */
static bool is_for_any_context(const struct ir_insn *call)
{
	return call->op == IR_CALL && !call->is_cast &&
	    (call->imm == BPF_FUNC_get_attach_cookie ||
	    call->imm == BPF_FUNC_get_func_ip ||
	    call->imm == BPF_FUNC_perf_event_output);
}

static bool reads_result_only(const struct ir *ir)
{
	for (size_t i = 1; i < ir->insns.len; i++) {
		const struct ir_insn *insn = &ir->insns.data[i];

		if (insn->dead || is_for_any_context(insn) ||
		    emit_is_result(ir, insn))
			continue;
		for (unsigned k = 0; k < insn->nargs; k++)
			if (ir_at(ir, insn->args[k])->op == IR_CTX)
				return false;
	}
	return true;
}

static void fill_prog(struct layout *l, struct prog *prog)
{
	struct ir *ir = l->e->ir;
	const struct chunk *out = &l->out;

	prog->ninsns = out->insns.len;
	prog->insns = arena_memdup(ir->arena, out->insns.data,
	    out->insns.len * sizeof(struct insn));
	prog->nrelocs = out->relocs.len;
	prog->relocs = arena_array(ir->arena, struct reloc, out->relocs.len);
	if (out->relocs.len)
		memcpy(prog->relocs, out->relocs.data,
		    out->relocs.len * sizeof(struct reloc));
	ir->origin = arena_memdup(ir->arena, out->origin.data,
	    out->origin.len * sizeof(ir_value));
	fill_lines(ir, out, prog);
	prog->result_only = reads_result_only(ir);
}

static void chunk_free(struct chunk *chunk)
{
	vec_free(&chunk->insns);
	vec_free(&chunk->origin);
	vec_free(&chunk->relocs);
}

static int lay_out(struct emit *e, struct prog *prog)
{
	struct layout l = { .e = e };
	size_t n = e->ir->blocks.len;
	uint32_t *memory = xcalloc(n * 4, sizeof(uint32_t));
	int error;

	l.goes = memory;
	l.next = memory + n;
	l.prev = memory + 2 * n;
	l.address = memory + 3 * n;
	l.known = xcalloc(n, sizeof(bool));
	for (size_t i = 0; i < e->ra->live.graph.n; i++)
		hoist_number(&l, e->ra->live.graph.order[i]);
	find_empty(&l);
	find_known(&l);
	order_blocks(&l);
	e->to = &l.out;
	for (uint32_t b = l.first; b != NONE; b = l.next[b]) {
		put_chunk(&l, b);
		put_end(&l, b);
	}
	error = resolve_jumps(&l);
	if (!error)
		fill_prog(&l, prog);
	chunk_free(&l.out);
	vec_free(&l.jumps);
	free(memory);
	free(l.known);
	return error;
}

int emit_run(struct ir *ir, const struct backend_options *options,
    const struct regalloc *ra, uint32_t frame, struct prog *prog)
{
	struct emit e = { .ir = ir, .options = options, .ra = ra,
		.frame = frame };
	int error;

	e.chunks = xcalloc(ir->blocks.len, sizeof(*e.chunks));
	for (size_t i = 0; i < ra->live.graph.n; i++)
		emit_body(&e, ra->live.graph.order[i]);
	prog->stack_size = frame + 8 * (ra->nslots + e.spares);
	error = prog->stack_size > backend_stack(options) ? -E2BIG :
	    lay_out(&e, prog);
	for (size_t i = 0; i < ir->blocks.len; i++)
		chunk_free(&e.chunks[i]);
	free(e.chunks);
	return error;
}
