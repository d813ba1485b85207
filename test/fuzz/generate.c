/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Random programs: well typed by the checker's rules, and bounded. They begin
 * from maps that user space fills, so that nobody knows the values before.
 */
#include "generate.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

uint64_t gen_below(struct gen *g, unsigned n)
{
	return (fuzz_mix(&g->state) >> 16) % n;
}

void gen_put(struct gen *g, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	strbuf_vprintf(g->out, fmt, ap);
	va_end(ap);
}

static void line(struct gen *g)
{
	gen_put(g, "\n");
	strbuf_repeat(g->out, '\t', g->indent);
}

/* ---- the plan ---- */

static struct shape random_int(struct gen *g)
{
	return (struct shape){ .kind = SHAPE_INT,
		.type = gen_below(g, 2) ? gen_int_type(g) : NULL };
}

static struct shape random_pointer(struct gen *g)
{
	static const char *const to[] = { "int8", "uint16", "int32",
		"uint64", "struct three" };

	return (struct shape){ .kind = SHAPE_POINTER,
		.type = to[gen_below(g, 5)] };
}

static struct shape random_tuple(struct gen *g, unsigned least, int depth)
{
	struct shape s = { .kind = SHAPE_TUPLE };

	s.nitems = least + (unsigned)gen_below(g, 3);
	s.items = arena_array(&g->arena, struct shape, s.nitems + 1);
	for (unsigned i = 0; i < s.nitems; i++) {
		uint64_t r = gen_below(g, 8);

		if (r == 0 && depth > 0)
			s.items[i] = random_tuple(g, 2, depth - 1);
		else if (r >= 5)
			s.items[i] = random_int(g);
		else
			s.items[i].kind = r < 4 ? SHAPE_STRING : SHAPE_BOOL;
	}
	return s;
}

static struct gen_var *add_var(struct gen *g, char letter)
{
	struct gen_var *v = &g->vars[g->nvars];

	snprintf(v->name, sizeof(v->name), "$%c%u", letter, g->nvars++);
	return v;
}

static void plan_vars(struct gen *g)
{
	unsigned n = (unsigned)gen_below(g, 3);

	add_var(g, 'i');
	add_var(g, 'i');
	while (n--)
		add_var(g, 'i')->shape = random_int(g);
	for (n = (unsigned)gen_below(g, 3); n; n--) {
		bool truth = gen_below(g, 9) == 0;
		struct gen_var *v = add_var(g, 'd');

		v->declared = truth ? "bool" : gen_int_type(g);
		v->shape.kind = truth ? SHAPE_BOOL : SHAPE_INT;
	}
	for (n = (unsigned)gen_below(g, 2); n; n--)
		add_var(g, 'p')->shape = random_pointer(g);
	for (n = (unsigned)gen_below(g, 3); n; n--)
		add_var(g, 's')->shape.kind = SHAPE_STRING;
	for (n = (unsigned)gen_below(g, 3); n; n--)
		add_var(g, 't')->shape = random_tuple(g, 2, 1);
	if (gen_below(g, 3) == 0)
		add_var(g, 'b')->shape.kind = SHAPE_BOOL;
}

static void plan_agg(struct gen *g, struct gen_map *m)
{
	static const char *const names[] = { "count", "sum", "avg", "min",
		"max", "stats", "hist", "lhist", "quantize" };
	unsigned i = (unsigned)gen_below(g, 9);

	m->agg = names[i];
	m->is_number = i < (g->flags & FUZZ_STATS ? 6 : 5);
	if (!strcmp(m->agg, "lhist"))
		snprintf(m->args, sizeof(m->args), ", %d, %d, %d",
		    -(int)gen_below(g, 3) * 50, 1 + (int)gen_below(g, 300),
		    1 + (int)gen_below(g, 20));
	if (!strcmp(m->agg, "hist") && gen_below(g, 2))
		snprintf(m->args, sizeof(m->args), ", %d",
		    (int)gen_below(g, 6));
}

static void plan_maps(struct gen *g)
{
	unsigned n = 1 + (unsigned)gen_below(g, 5);

	for (unsigned i = 0; i < 2; i++) {
		struct gen_map *m = &g->maps[g->nmaps];

		snprintf(m->name, sizeof(m->name), "@n%u", g->nmaps++);
		m->input = true;
		m->wide = gen_below(g, 2);
	}
	while (n--) {
		struct gen_map *m = &g->maps[g->nmaps];
		uint64_t r = gen_below(g, 10);

		snprintf(m->name, sizeof(m->name), "@m%u", g->nmaps++);
		m->key.kind = SHAPE_TUPLE;
		if (gen_below(g, 3))
			m->key = random_tuple(g, 1, 1);
		if (r < 4)
			plan_agg(g, m);
		else if (r == 4)
			m->value = random_tuple(g, 2, 1);
		else if (r == 5)
			m->value = random_pointer(g);
		else if (r >= 8)
			m->value = random_int(g);
		else
			m->value.kind = r == 6 ? SHAPE_STRING : SHAPE_BOOL;
	}
}

/* ---- statements ---- */

/* The first value of a place decides its type: a number, not a bool. */
static void gen_typed(struct gen *g, const struct shape *shape, int depth)
{
	if (g->first && shape->kind == SHAPE_INT && !shape->type) {
		gen_put(g, gen_below(g, 3) ? "(int64)" : "(uint64)");
		gen_int(g, PREC_UNARY, depth);
	} else {
		gen_value(g, shape, PREC_ANY, depth);
	}
}

static void assign_map(struct gen *g, const struct gen_map *m, int depth)
{
	gen_put(g, "%s", m->name);
	gen_key(g, m, 2);
	gen_put(g, " = ");
	if (m->input && m->wide)
		gen_put(g, "(uint64)$i0");
	else if (!m->agg)
		gen_typed(g, &m->value, depth);
	else if (!strcmp(m->agg, "count"))
		gen_put(g, "count()");
	else {
		gen_put(g, "%s(", m->agg);
		gen_int(g, PREC_TERNARY, depth);
		gen_put(g, "%s)", m->args);
	}
	gen_put(g, ";");
}

static void assign_var(struct gen *g, const struct gen_var *v, int depth)
{
	gen_put(g, "%s = ", v->name);
	if (v->declared) {	/* any number, but no literal it cannot hold */
		gen_put(g, "(%s)", gen_int_type(g));
		gen_int(g, PREC_UNARY, depth);
	} else
		gen_typed(g, &v->shape, depth);
	gen_put(g, ";");
}

static void compound(struct gen *g)
{
	static const char *const ops[] = { "+=", "-=", "*=", "&=", "|=", "^=",
		"<<=", ">>=", "/=", "%=" };
	static const struct shape an_int = { .kind = SHAPE_INT };
	unsigned op = (unsigned)gen_below(g, 10);
	const struct gen_map *m = &g->maps[gen_below(g, g->nmaps)];
	const struct gen_var *v = &g->vars[gen_below(g, g->nvars)];
	bool pointer = m->value.kind == SHAPE_POINTER;

	if (v->shape.kind == SHAPE_POINTER) {
		op %= 2;
		gen_put(g, "%s", v->name);
	} else if (pointer || (gen_below(g, 2) && !m->agg &&
	    m->value.kind == SHAPE_INT)) {
		op %= pointer ? 2 : 10;
		gen_put(g, "%s", m->name);
		gen_key(g, m, 1);
	} else {
		gen_put(g, "%s", gen_find_var(g, &an_int)->name);
	}
	gen_put(g, " %s ", ops[op]);
	if (op == 6 || op == 7) {
		gen_int(g, PREC_ADD, 2);
		gen_put(g, " & 63;");
	} else if (op >= 8) {
		gen_put(g, "(");
		gen_int(g, PREC_MUL, 2);
		gen_put(g, " + %s);", gen_find_var(g, &an_int)->name);
	} else {
		gen_int(g, PREC_ANY, 3);
		gen_put(g, ";");
	}
}

static void print(struct gen *g)
{
	static const char *const numbers[] = { "%d", "%u", "%x", "%ld", "%llu",
		"%6d", "%-7u", "%hhd", "%hu", "%lx" };
	static const struct shape a_string = { .kind = SHAPE_STRING };
	unsigned n = (unsigned)gen_below(g, 4);
	uint64_t texts = fuzz_mix(&g->state);
	const struct gen_var *v = &g->vars[gen_below(g, g->nvars)];

	if (n == 0) {
		gen_put(g, "print(");
		if (v->shape.kind == SHAPE_INT)	/* not a map by its name */
			gen_put(g, "1 * ");
		gen_value(g, &v->shape, PREC_UNARY, 3);
		gen_put(g, ");");
		return;
	}
	gen_put(g, "printf(\"p");
	for (unsigned i = 0; i < n; i++)
		gen_put(g, " %s", texts >> i & 1 ? (texts >> i & 8 ? "%s" :
		    "%-12s") : numbers[gen_below(g, 10)]);
	gen_put(g, "\"");
	for (unsigned i = 0; i < n; i++) {
		gen_put(g, ", ");
		if (texts >> i & 1)
			gen_value(g, &a_string, PREC_TERNARY, 2);
		else
			gen_int(g, PREC_TERNARY, 3);
	}
	gen_put(g, ");");
}

static void delete(struct gen *g)
{
	const struct gen_map *m = &g->maps[gen_below(g, g->nmaps)];
	bool bucketed = m->agg && !m->is_number && strcmp(m->agg, "stats");

	if (m->input || bucketed) {
		print(g);
		return;
	}
	gen_put(g, "delete(%s", m->name);
	gen_key(g, m, 2);
	gen_put(g, ");");
}

static void stmt(struct gen *g, int depth);

static void body(struct gen *g, int depth, unsigned n)
{
	g->indent++;
	while (n--) {
		line(g);
		stmt(g, depth - 1);
	}
	g->indent--;
	line(g);
	gen_put(g, "}");
}

static void branch(struct gen *g, int depth)
{
	gen_put(g, "if (");
	gen_cond(g, PREC_ANY, 3);
	gen_put(g, ") {");
	body(g, depth, 1 + (unsigned)gen_below(g, 3));
	if (gen_below(g, 2)) {
		gen_put(g, " else {");
		body(g, depth, 1 + (unsigned)gen_below(g, 2));
	}
}

static void loop(struct gen *g, int depth)
{
	unsigned how = (unsigned)gen_below(g, 3);
	unsigned n = 1 + (unsigned)gen_below(g, g->loops ? 2 : 4);
	unsigned id = g->nloops++;
	bool old = g->can_jump;

	if (!g->loops++)
		g->forked = false;
	g->can_jump = true;
	if (how == 0) {
		gen_put(g, "unroll(%u) {", n);
	} else if (how == 1 && g->flags & FUZZ_FOR) {
		gen_put(g, "for ($f%u : %d..%d) {", id, (int)n - 3,
		    (int)n - 3 + (int)n);
	} else {
		gen_put(g, "$w%u = 0;", id);
		line(g);
		gen_put(g, "while ($w%u < %u) {", id, n);
		g->indent++;
		line(g);
		gen_put(g, "$w%u++;", id);
		g->indent--;
	}
	body(g, depth, 1 + (unsigned)gen_below(g, 3));
	g->can_jump = old;
	g->loops--;
}

static void jump(struct gen *g)
{
	static const char *const jumps[] = { "break", "continue", "return",
		"exit()", "break", "continue" };
	uint64_t r = gen_below(g, 6);

	if (!g->can_jump)
		r = 2 + gen_below(g, 2);
	gen_put(g, "if (");
	gen_cond(g, PREC_ANY, 2);
	gen_put(g, ") {");
	g->indent++;
	line(g);
	gen_put(g, "%s;", jumps[r]);
	g->indent--;
	line(g);
	gen_put(g, "}");
}

/*
 * Verifiers walk each way through each round of a loop: two forks in a nest of
 * loops take them half a minute.
 */
static bool may_fork(struct gen *g)
{
	if (!g->loops)
		return true;
	if (g->loops > 1 || g->forked)
		return false;
	g->forked = true;
	return true;
}

static void stmt(struct gen *g, int depth)
{
	uint64_t r = gen_below(g, 24);
	const struct gen_map *m;

	if (r < 7 || g->budget <= 0) {
		assign_var(g, &g->vars[gen_below(g, g->nvars)], 4);
	} else if (r < 12) {
		m = &g->maps[gen_below(g, g->nmaps)];
		assign_map(g, m, 4);
	} else if (r < 14) {
		compound(g);
	} else if (r < 16) {
		print(g);
	} else if (r < 17) {
		delete(g);
	} else if (r < 18 && may_fork(g)) {
		jump(g);
	} else if (r >= 18 && r < 21 && depth > 0 && may_fork(g)) {
		branch(g, depth);
	} else if (r >= 21 && r < 23 && depth > 0 && g->loops < 2) {
		loop(g, depth);
	} else {
		gen_put(g, "%s%s;", gen_below(g, 2) ? "++" : "--", "$i0");
	}
}

/* ---- the whole ---- */

/* Every variable and every map gets a value somewhere. */
static void first_values(struct gen *g)
{
	unsigned n = g->nvars, nmaps = g->nmaps;

	g->first = true;
	g->nmaps = 0;	/* nothing else is known yet */
	for (unsigned i = 0; i < n; i++) {
		struct gen_var *v = &g->vars[i];

		line(g);
		g->nvars = i;
		if (v->declared)
			gen_put(g, "let %s: %s = @n%u;", v->name, v->declared,
			    i % 2);
		else if (i < 2)
			gen_put(g, "%s = %s@n%u;", v->name, gen_below(g, 4) ?
			    "" : "(uint32)", i);
		else
			assign_var(g, v, 1);
	}
	g->nvars = n;
	for (unsigned i = 0; i < nmaps; i++) {
		bool rare = g->maps[i].input || gen_below(g, 2);

		g->nmaps = i;
		line(g);
		if (rare)
			gen_put(g, "if ($i0 == 3) { ");
		assign_map(g, &g->maps[i], 2);
		if (rare)
			gen_put(g, " }");
	}
	g->nmaps = nmaps;
	g->first = false;
}

void fuzz_generate(struct strbuf *out, uint64_t seed, unsigned flags)
{
	struct gen g = { .out = out, .flags = flags, .indent = 1 };
	unsigned n;

	arena_init(&g.arena);
	g.state = seed;
	g.budget = flags & FUZZ_SMALL ? 40 : 250;
	plan_vars(&g);
	plan_maps(&g);
	n = flags & FUZZ_SMALL ? 1 + (unsigned)gen_below(&g, 4) :
	    2 + (unsigned)gen_below(&g, 16);
	gen_put(&g, "struct three { char c[3]; };\nBEGIN {");
	first_values(&g);
	while (n--) {
		line(&g);
		stmt(&g, 3);
	}
	gen_put(&g, "\n}\n");
	arena_free(&g.arena);
}
