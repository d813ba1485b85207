/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * globmatch(): all ways to match are followed at once, without going back.
 * Bit i of the state means that the text read so far matches the first i
 * elements of the pattern. For each byte of the text:
 *
 *	state = (state & elements that match the byte) << 1 |
 *	    (state & places with a star)
 *
 * Which elements match is computed without branches. The verifier must not
 * foresee where the others go either: a state that decides a branch which it
 * can foresee is kept apart from other states, and each byte then doubles the
 * paths. Branches look at the state ^ a zero that is none to the verifier.
 */
#include "code/lower.h"

#include "base/strbuf.h"

#include <string.h>

enum { MOST = 63 };	/* elements: the state is a word */

/* The elements with the same characters: "l" in "hello", '?', sets. */
struct glob_set {
	bool		has[256];
	uint64_t	places;
};

struct glob {
	struct glob_set	sets[MOST];
	unsigned	nsets, len;
	uint64_t	stars;
};

static void add_element(struct glob *g, const bool *has)
{
	unsigned i = 0;

	while (i < g->nsets &&
	    memcmp(g->sets[i].has, has, sizeof(g->sets[i].has)) != 0)
		i++;
	if (i == g->nsets) {
		memcpy(g->sets[i].has, has, sizeof(g->sets[i].has));
		g->sets[i].places = 0;
		g->nsets++;
	}
	g->sets[i].places |= 1ULL << g->len++;
}

static void parse_glob(struct glob *g, const char *p)
{
	bool has[256];

	g->nsets = g->len = 0;
	g->stars = 0;
	while (*p) {
		const char *end = NULL;

		if (*p == '*') {
			g->stars |= 1ULL << g->len;
			p++;
			continue;
		}
		if (*p == '[')
			glob_set(p, 0, &end);
		for (unsigned c = 0; c < 256; c++)
			has[c] = *p == '?' || (end ?
			    glob_set(p, (unsigned char)c, &end) :
			    c == (unsigned char)*p);
		has[0] = false;
		add_element(g, has);
		p = end ? end : p + 1;
	}
}

/* 1 if from <= byte <= to, else 0: bit 63 of a difference. */
static ir_value in_range(struct lower *l, ir_value byte, unsigned from,
    unsigned to)
{
	struct ir *ir = l->ir;
	ir_value x;

	if (from == to) {
		x = ir_binary_imm(ir, IR_XOR, byte, from);
	} else {
		x = ir_binary_imm(ir, IR_SUB, byte, from);
		x = ir_binary_imm(ir, IR_AND, x, 0xff);
	}
	x = ir_binary_imm(ir, IR_SUB, x, to - from + 1);
	return ir_binary_imm(ir, IR_SHR, x, 63);
}

/* Whether the byte is one of the characters for which has[] is `wanted`. *n is
 * the number of ranges that they make. byte 0: only counts. */
static ir_value in_ranges(struct lower *l, ir_value byte, const bool *has,
    bool wanted, unsigned *n)
{
	ir_value hit = 0;

	*n = 0;
	for (unsigned from = 1; from < 256; from++) {
		unsigned to = from;
		ir_value x;

		if (has[from] != wanted)
			continue;
		while (to < 255 && has[to + 1] == wanted)
			to++;
		if (byte) {
			x = in_range(l, byte, from, to);
			hit = hit ? ir_binary(l->ir, IR_OR, hit, x) : x;
		}
		from = to;
		++*n;
	}
	return hit;
}

/* The places of a set if it has the byte, else 0. A product: of `& -hit`,
 * new kernels (6.18) follow both results. */
static ir_value set_places(struct lower *l, ir_value byte,
    const struct glob_set *set)
{
	struct ir *ir = l->ir;
	unsigned with, without, ranges;
	ir_value hit, places = ir_const(ir, (int64_t)set->places);

	in_ranges(l, 0, set->has, true, &with);
	in_ranges(l, 0, set->has, false, &without);
	if (!with)
		return ir_const(ir, 0);
	if (!without)
		return places;
	hit = in_ranges(l, byte, set->has, with <= without, &ranges);
	if (with > without)
		hit = ir_binary_imm(ir, IR_XOR, hit, 1);
	return ir_binary(ir, IR_MUL, hit, places);
}

/* 0, as one of a number and the next is even. All bits are unknown to the
 * verifier. */
static ir_value hidden_zero(struct lower *l, struct at at)
{
	struct ir *ir = l->ir;
	ir_value x = ir_load(ir, at.base, (int)at.offset, 1, false);

	x = ir_binary(ir, IR_MUL, x, ir_binary_imm(ir, IR_ADD, x, 1));
	x = ir_binary_imm(ir, IR_AND, x, 1);
	return ir_binary(ir, IR_SUB, ir_const(ir, 0), x);
}

static void glob_byte(struct lower *l, const struct glob *g, uint32_t state,
    ir_value byte, ir_value zero, uint32_t done)
{
	struct ir *ir = l->ir;
	ir_value was, next = 0, x;

	lower_require(l, IR_NE, byte, ir_const(ir, 0), done);
	was = ir_var_read(ir, state);
	for (unsigned i = 0; i < g->nsets; i++) {
		x = set_places(l, byte, &g->sets[i]);
		next = next ? ir_binary(ir, IR_OR, next, x) : x;
	}
	next = next ? ir_binary(ir, IR_AND, was, next) : ir_const(ir, 0);
	next = ir_binary_imm(ir, IR_SHL, next, 1);
	if (g->stars) {
		x = ir_const(ir, (int64_t)g->stars);
		next = ir_binary(ir, IR_OR, next,
		    ir_binary(ir, IR_AND, was, x));
	}
	ir_var_write(ir, state, next);
	/* What ends in a star is matched by whatever follows. The verifier
	 * remembers 8,192 branches: there is one for both ways to end. */
	if (g->stars >> g->len) {
		x = ir_binary_imm(ir, IR_SHR, next, g->len);
		x = ir_binary_imm(ir, IR_XOR, x, 1);
		next = ir_binary(ir, IR_MUL, next, x);
	} else if (g->stars & 1) {
		return;
	}
	lower_require(l, IR_NE, ir_binary(ir, IR_XOR, next, zero),
	    ir_const(ir, 0), done);
}

ir_value lower_value_globmatch(struct lower *l, const struct expr *call)
{
	const struct expr *text = lower_arg(call, 0);
	struct at at = lower_memory(l, text);
	uint32_t state = ir_var_new(l->ir), done = lower_block(l, false);
	uint32_t size = text->type->size;
	ir_value zero = hidden_zero(l, at), r;
	struct glob g;

	parse_glob(&g, lower_arg(call, 1)->text);
	ir_var_write(l->ir, state, ir_const(l->ir, 1));
	if (lower_has(l, FEATURE_loops)) {
		struct count loop = lower_count(l, ir_const(l->ir, size), 1);
		ir_value p = ir_binary(l->ir, IR_ADD, at.base, loop.number);

		glob_byte(l, &g, state, ir_load(l->ir, p, (int)at.offset, 1,
		    false), zero, done);
		lower_count_next(l, &loop);
	} else {
		for (uint32_t i = 0; i < size; i++)
			glob_byte(l, &g, state, ir_load(l->ir, at.base,
			    (int)(at.offset + i), 1, false), zero, done);
	}
	ir_jmp(l->ir, done);
	lower_start(l, done);
	r = ir_binary(l->ir, IR_XOR, ir_var_read(l->ir, state), zero);
	return ir_binary_imm(l->ir, IR_AND,
	    ir_binary_imm(l->ir, IR_SHR, r, g.len), 1);
}
