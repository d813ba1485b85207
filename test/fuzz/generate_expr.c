/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Random expressions. With FUZZ_PARENS each operation stands in parentheses;
 * nothing else may depend on that flag, so that both texts mean the same.
 */
#include "generate.h"

#include <inttypes.h>
#include <string.h>

static const char *const strings[] = { "", "a", "b", "ab", "abc", "abcdefg",
	"abcdefgh", "abcdefghijklmno", "abcdefghijklmnop",
	"a long text that takes more than one word" };

enum { NSTRINGS = sizeof(strings) / sizeof(*strings) };

static bool open_paren(struct gen *g, int mine, int wanted)
{
	bool need = mine < wanted || g->flags & FUZZ_PARENS;

	if (need)
		gen_put(g, "(");
	return need;
}

static void close_paren(struct gen *g, bool opened)
{
	if (opened)
		gen_put(g, ")");
}

/* ---- choosing places ---- */

bool gen_same_shape(const struct shape *a, const struct shape *b)
{
	if (a->kind != b->kind || a->nitems != b->nitems)
		return false;
	if (a->kind == SHAPE_POINTER && strcmp(a->type, b->type) != 0)
		return false;
	for (unsigned i = 0; i < a->nitems; i++)
		if (!gen_same_shape(&a->items[i], &b->items[i]))
			return false;
	return true;
}

struct gen_var *gen_find_var(struct gen *g, const struct shape *shape)
{
	unsigned from = (unsigned)gen_below(g, MAX_VARS);

	for (unsigned i = 0; i < g->nvars; i++) {
		struct gen_var *v = &g->vars[(from + i) % g->nvars];

		if (gen_same_shape(&v->shape, shape))
			return v;
	}
	return NULL;
}

/* One that can be read as such a value. */
static struct gen_map *find_map(struct gen *g, const struct shape *shape,
    bool write)
{
	unsigned from = (unsigned)gen_below(g, MAX_MAPS);

	for (unsigned i = 0; i < g->nmaps; i++) {
		struct gen_map *m = &g->maps[(from + i) % g->nmaps];

		if (m->agg && (write || !m->is_number))
			continue;
		if (gen_same_shape(&m->value, shape))
			return m;
	}
	return NULL;
}

/* ---- keys ---- */

void gen_key_list(struct gen *g, const struct gen_map *m, int depth)
{
	for (unsigned i = 0; i < m->key.nitems; i++) {
		if (i)
			gen_put(g, ", ");
		gen_value(g, &m->key.items[i], PREC_TERNARY, depth - 1);
	}
}

void gen_key(struct gen *g, const struct gen_map *m, int depth)
{
	struct gen_var *v = NULL;
	unsigned how = (unsigned)gen_below(g, 4);

	if (!m->key.nitems)
		return;
	if (how == 0)
		v = gen_find_var(g, &m->key);
	gen_put(g, "[");
	if (v && m->key.nitems > 1) {
		gen_put(g, "%s", v->name);
	} else if (how == 1 && m->key.nitems > 1) {
		gen_put(g, "(");
		gen_key_list(g, m, depth);
		gen_put(g, ")");
	} else {
		gen_key_list(g, m, depth);
	}
	gen_put(g, "]");
}

/* ---- numbers ---- */

static void literal(struct gen *g)
{
	static const char *const edges[] = { "0", "1", "2", "-1", "7", "63",
		"64", "127", "128", "-128", "255", "256", "0x7fff", "32768",
		"65535", "0x7fffffff", "0x80000000", "-2147483648",
		"0xffffffff", "4294967296", "0x7fffffffffffffff",
		"-9223372036854775807", "0x123456789abcdef", "1000000",
		"true", "false", "1e3", "1_000", "010" };
	uint64_t r = gen_below(g, 3);

	if (r == 0)
		gen_put(g, "%" PRIu64, gen_below(g, 10));
	else if (r == 1)
		gen_put(g, "%" PRIu64, fuzz_mix(&g->state) >> (1 +
		    gen_below(g, 63)));
	else
		gen_put(g, "%s", edges[gen_below(g,
		    sizeof(edges) / sizeof(*edges))]);
}

static const struct shape an_int = { .kind = SHAPE_INT };
static const struct shape a_string = { .kind = SHAPE_STRING };

const char *gen_int_type(struct gen *g)
{
	static const char *const types[] = { "int8", "uint8", "int16",
		"uint16", "int32", "uint32", "int64", "uint64" };

	return types[gen_below(g, 8)];
}

/* $x, @x, @x[..], $t.0: what the optimiser cannot know. */
static void variable(struct gen *g, int depth)
{
	struct gen_var *v;
	struct gen_map *m;

	if (gen_below(g, 3) == 0 && (m = find_map(g, &an_int, false))) {
		gen_put(g, "%s", m->name);
		gen_key(g, m, depth - 1);
		return;
	}
	v = &g->vars[gen_below(g, g->nvars)];
	if (v->shape.kind == SHAPE_TUPLE)
		for (unsigned i = 0; i < v->shape.nitems; i++)
			if (v->shape.items[i].kind == SHAPE_INT) {
				gen_put(g, "%s.%u", v->name, i);
				return;
			}
	v = gen_find_var(g, &an_int);
	gen_put(g, "%s", v->name);
}

static void step(struct gen *g, int depth)
{
	static const char *const ops[] = { "++", "--" };
	const char *op = ops[gen_below(g, 2)];
	bool before = gen_below(g, 2);
	struct gen_map *m = gen_below(g, 2) ? find_map(g, &an_int, true) : NULL;

	if (before)
		gen_put(g, "%s", op);
	if (m) {
		gen_put(g, "%s", m->name);
		gen_key(g, m, depth - 1);
	} else {
		gen_put(g, "%s", gen_find_var(g, &an_int)->name);
	}
	if (!before)
		gen_put(g, "%s", op);
}

static void divisor(struct gen *g, int depth)
{
	static const char *const ops[] = { "+", "-", "^" };

	switch (gen_below(g, 3)) {
	case 0:
		gen_put(g, "%" PRIu64, 1 + gen_below(g, 300));
		break;
	case 1:
		variable(g, depth);
		break;
	default:	/* never a constant */
		gen_put(g, "(");
		gen_int(g, PREC_MUL, depth - 1);
		gen_put(g, " %s %s)", ops[gen_below(g, 3)],
		    gen_find_var(g, &an_int)->name);
	}
}

static void shift_count(struct gen *g, int depth)
{
	if (gen_below(g, 2)) {
		gen_put(g, "%" PRIu64, gen_below(g, 64));
		return;
	}
	gen_put(g, "(");
	gen_int(g, PREC_AND, depth - 1);
	gen_put(g, " & 63)");
}

static const struct { const char *text; int prec; } binaries[] = {
	{ "+", PREC_ADD }, { "-", PREC_ADD }, { "*", PREC_MUL },
	{ "/", PREC_MUL }, { "%", PREC_MUL }, { "&", PREC_AND },
	{ "|", PREC_OR }, { "^", PREC_XOR }, { "<<", PREC_SHIFT },
	{ ">>", PREC_SHIFT }, { ">>", PREC_SHIFT },
};

static void binary(struct gen *g, int prec, int depth)
{
	unsigned i = (unsigned)gen_below(g, sizeof(binaries) /
	    sizeof(*binaries));
	const char *op = binaries[i].text;
	bool paren = open_paren(g, binaries[i].prec, prec);

	gen_int(g, binaries[i].prec, depth - 1);
	gen_put(g, " %s ", op);
	if (*op == '/' || *op == '%')
		divisor(g, depth);
	else if (binaries[i].prec == PREC_SHIFT)
		shift_count(g, depth);
	else
		gen_int(g, binaries[i].prec + 1, depth - 1);
	close_paren(g, paren);
}

static void unary(struct gen *g, int prec, int depth)
{
	static const char *const ops[] = { "- ", "~", "!", "(int8)", "(uint8)",
		"(int16)", "(uint16)", "(int32)", "(uint32)", "(int64)",
		"(uint64)", "(bool)" };
	bool paren = open_paren(g, PREC_UNARY, prec);

	gen_put(g, "%s", ops[gen_below(g, sizeof(ops) / sizeof(*ops))]);
	gen_int(g, PREC_UNARY, depth - 1);
	close_paren(g, paren);
}

static void ternary(struct gen *g, const struct shape *shape, int prec,
    int depth)
{
	bool paren = open_paren(g, PREC_TERNARY, prec);

	gen_cond(g, PREC_LOR, depth - 1);
	gen_put(g, " ? ");
	gen_value(g, shape, PREC_TERNARY, depth - 1);
	gen_put(g, " : ");
	gen_value(g, shape, PREC_TERNARY, depth - 1);
	close_paren(g, paren);
}

static void elvis(struct gen *g, int prec, int depth)
{
	bool paren = open_paren(g, PREC_TERNARY, prec);

	gen_int(g, PREC_LOR, depth - 1);
	gen_put(g, " ?: ");
	gen_int(g, PREC_TERNARY, depth - 1);
	close_paren(g, paren);
}

static void call(struct gen *g, int depth)
{
	static const char *const widths[] = { "uint8", "uint16", "int32",
		"uint32", "uint64" };

	switch (gen_below(g, 3)) {
	case 0:
		gen_put(g, "bswap((%s)", widths[gen_below(g, 5)]);
		gen_int(g, PREC_UNARY, depth - 1);
		gen_put(g, ")");
		break;
	case 1:
		gen_put(g, "sizeof(%s)", widths[gen_below(g, 5)]);
		break;
	default:
		gen_put(g, "strncmp(");
		gen_value(g, &a_string, PREC_TERNARY, depth - 1);
		gen_put(g, ", ");
		gen_value(g, &a_string, PREC_TERNARY, depth - 1);
		gen_put(g, ", %" PRIu64 ")", 1 + gen_below(g, 20));
	}
}

/* p - q, or a pointer's number. */
static bool distance(struct gen *g, int prec, int depth)
{
	struct gen_var *v = &g->vars[gen_below(g, g->nvars)];
	bool paren;

	if (v->shape.kind != SHAPE_POINTER)
		return false;
	paren = open_paren(g, PREC_ADD, prec);
	gen_put(g, "%s - ", v->name);
	gen_value(g, &v->shape, PREC_MUL, depth - 1);
	close_paren(g, paren);
	return true;
}

void gen_int(struct gen *g, int prec, int depth)
{
	uint64_t r = gen_below(g, 20);

	if (depth <= 0 || g->budget-- <= 0) {
		if (r < 7 && prec <= PREC_UNARY)
			literal(g);
		else
			variable(g, depth);
	} else if (r < 8) {
		if (r > 1 || !distance(g, prec, depth))
			binary(g, prec, depth);
	} else if (r < 11) {
		unary(g, prec, depth);
	} else if (r < 12) {
		ternary(g, &an_int, prec, depth);
	} else if (r < 13) {
		elvis(g, prec, depth);
	} else if (r < 15) {
		gen_cond(g, prec, depth);
	} else if (r < 16) {
		call(g, depth);
	} else if (r < 17) {
		bool paren = open_paren(g, PREC_UNARY, prec);

		step(g, depth);
		close_paren(g, paren);
	} else {
		variable(g, depth);
	}
}

/* ---- conditions ---- */

static void comparison(struct gen *g, int prec, int depth)
{
	static const struct { const char *text; int prec; } ops[] = {
		{ "==", PREC_EQUAL }, { "!=", PREC_EQUAL },
		{ "<", PREC_ORDER }, { "<=", PREC_ORDER },
		{ ">", PREC_ORDER }, { ">=", PREC_ORDER },
	};
	unsigned i = (unsigned)gen_below(g, 6);
	bool text = gen_below(g, 4) == 0, paren;

	if (depth <= 0) {	/* a key of a key of ... may lead here */
		paren = open_paren(g, PREC_EQUAL, prec);
		gen_put(g, "1 == %d", (int)gen_below(g, 2));
		close_paren(g, paren);
		return;
	}
	if (text && !(g->flags & FUZZ_ORDER))
		i %= 2;
	paren = open_paren(g, ops[i].prec, prec);
	if (text)
		gen_value(g, &a_string, ops[i].prec, depth - 1);
	else
		gen_int(g, ops[i].prec, depth - 1);
	gen_put(g, " %s ", ops[i].text);
	if (text)
		gen_value(g, &a_string, ops[i].prec + 1, depth - 1);
	else
		gen_int(g, ops[i].prec + 1, depth - 1);
	close_paren(g, paren);
}

static bool compare_tuples(struct gen *g, int prec, int depth)
{
	const struct gen_var *v = NULL;
	bool paren;

	for (unsigned i = 0; i < g->nvars; i++)
		if (g->vars[i].shape.kind == SHAPE_TUPLE ||
		    g->vars[i].shape.kind == SHAPE_POINTER)
			v = &g->vars[i];
	if (!v || !(g->flags & FUZZ_TUPLE_EQ))
		return false;
	paren = open_paren(g, PREC_EQUAL, prec);
	gen_put(g, "%s %s ", v->name, gen_below(g, 2) ? "==" : "!=");
	gen_value(g, &v->shape, PREC_ORDER, depth - 1);
	close_paren(g, paren);
	return true;
}

static void logic(struct gen *g, int prec, int depth)
{
	static const struct { const char *text; int prec; } ops[] = {
		{ "&&", PREC_LAND }, { "||", PREC_LOR }, { "^^", PREC_LXOR },
	};
	unsigned i = (unsigned)gen_below(g, 3);
	bool paren = open_paren(g, ops[i].prec, prec);

	gen_cond(g, ops[i].prec, depth - 1);
	gen_put(g, " %s ", ops[i].text);
	gen_cond(g, ops[i].prec + 1, depth - 1);
	close_paren(g, paren);
}

static bool has_key(struct gen *g, int depth)
{
	const struct gen_map *m = &g->maps[gen_below(g, MAX_MAPS) % (g->nmaps +
	    !g->nmaps)];
	bool list = m->key.nitems > 1;

	if (!g->nmaps || !m->key.nitems || (m->agg && !m->is_number &&
	    strcmp(m->agg, "stats")))
		return false;
	gen_put(g, "has_key(%s, %s", m->name, list ? "(" : "");
	gen_key_list(g, m, depth);
	gen_put(g, "%s)", list ? ")" : "");
	return true;
}

void gen_cond(struct gen *g, int prec, int depth)
{
	uint64_t r = gen_below(g, 12);
	bool paren;

	if (depth <= 0 || g->budget-- <= 0) {
		variable(g, depth);
		return;
	}
	if (r < 2 && has_key(g, depth))
		return;
	if (r < 3 && compare_tuples(g, prec, depth))
		return;
	if (r < 7) {
		comparison(g, prec, depth);
	} else if (r < 10) {
		logic(g, prec, depth);
	} else if (r < 11) {
		paren = open_paren(g, PREC_UNARY, prec);
		gen_put(g, "!");
		gen_cond(g, PREC_UNARY, depth - 1);
		close_paren(g, paren);
	} else {
		gen_int(g, prec, depth - 1);
	}
}

/* ---- any shape ---- */

/* Bytes that are 0 or 'a': an array of characters with or without an end. */
static void characters(struct gen *g, int depth)
{
	unsigned n = 1u << gen_below(g, 4);

	gen_put(g, "str((int8[%u])((", n);
	gen_int(g, PREC_AND, depth - 1);
	gen_put(g, " & 0x0101010101010101) * 97), %u)", n +
	    (unsigned)gen_below(g, 2));
}

static void pointer(struct gen *g, const struct shape *shape, int prec,
    int depth)
{
	bool sum = depth > 0 && gen_below(g, 2);
	bool paren = open_paren(g, sum ? PREC_ADD : PREC_UNARY, prec);

	if (sum) {
		gen_value(g, shape, PREC_ADD, depth - 1);
		gen_put(g, gen_below(g, 2) ? " + " : " - ");
		gen_int(g, PREC_MUL, depth - 1);
	} else {
		gen_put(g, "(%s *)", shape->type);
		gen_int(g, PREC_UNARY, depth - 1);
	}
	close_paren(g, paren);
}

static void composed(struct gen *g, const struct shape *shape, int depth)
{
	if (shape->kind == SHAPE_STRING && depth > 0 && !gen_below(g, 4)) {
		characters(g, depth);
		return;
	}
	if (shape->kind == SHAPE_STRING) {
		gen_put(g, "\"%s\"", strings[gen_below(g, NSTRINGS)]);
		return;
	}
	gen_put(g, "(");
	for (unsigned i = 0; i < shape->nitems; i++) {
		if (i)
			gen_put(g, ", ");
		gen_value(g, &shape->items[i], PREC_TERNARY, depth - 1);
	}
	gen_put(g, ")");
}

void gen_value(struct gen *g, const struct shape *shape, int prec, int depth)
{
	uint64_t r = gen_below(g, 8);
	struct gen_var *v;
	struct gen_map *m;

	if (shape->kind == SHAPE_INT && shape->type && (g->first || r < 6)) {
		bool paren = open_paren(g, PREC_UNARY, prec);

		gen_put(g, "(%s)", shape->type);
		gen_int(g, PREC_UNARY, depth - 1);
		close_paren(g, paren);
		return;
	}
	if (shape->kind == SHAPE_INT) {
		gen_int(g, prec, depth);
		return;
	}
	if (shape->kind == SHAPE_BOOL) {
		comparison(g, prec, depth);
		return;
	}
	if (depth > 0 && g->budget-- > 0 && r == 0) {
		ternary(g, shape, prec, depth);
		return;
	}
	if (r < 4 && (v = gen_find_var(g, shape))) {
		gen_put(g, "%s", v->name);
		return;
	}
	if (r < 6 && depth > 0 && (m = find_map(g, shape, false))) {
		gen_put(g, "%s", m->name);
		gen_key(g, m, depth - 1);
		return;
	}
	if (shape->kind == SHAPE_POINTER) {
		pointer(g, shape, prec, depth);
		return;
	}
	composed(g, shape, depth);
}
