/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Statements, and the passes over the script.
 */
#include "lang/check.h"

enum { MAX_PASSES = 12 };

static void check_stmts(struct check *c, struct stmt *s);

static void check_loop(struct check *c, struct stmt *s)
{
	c->loops++;
	check_stmts(c, s->body);
	c->loops--;
}

/*
 * A kernel without bounded loops takes what can be written out: true when the
 * loop has a constant count that allows it.
 */
enum { UNROLL_MOST = 100 };

static bool is_unrolled(const struct stmt *s)
{
	return s->kind == STMT_FOR && s->limit && s->expr->is_const &&
	    s->limit->is_const &&
	    s->limit->number <= s->expr->number + UNROLL_MOST;
}

static void need_loops(struct check *c, const struct stmt *s)
{
	const struct feature_row *row = &feature_rows[FEATURE_loops];

	if (feature_has(c->target->features, FEATURE_loops) || is_unrolled(s))
		return;
	diag_add(c->diag, DIAG_FEATURE, s->place,
	    s->kind == STMT_FOR ? "for" : "while", row->what);
	diag_note(c->diag, "Linux %d.%d or later is needed; or use unroll(n), "
	    "or 'for' over a constant range of at most %d values",
	    row->since / 1000, row->since % 1000, UNROLL_MOST);
}

static void check_bound(struct check *c, struct expr *e)
{
	struct type *type = check_expr(c, e);

	if (type->kind != TYPE_POISON && !type_is_integer(type))
		diag_add(c->diag, DIAG_RANGE_TYPE, e->place,
		    check_name(c, type));
}

/* for ($i : a..b): the count is the loop's, and signed. */
static void check_range(struct check *c, struct stmt *s)
{
	check_bound(c, s->expr);
	check_bound(c, s->limit);
	need_loops(c, s);
	check_count(c, s->var, &type_int64, s->place);
	check_loop(c, s);
}

/* for ($kv : @m): $kv is (key, value). */
static void check_for_map(struct check *c, struct stmt *s)
{
	const struct feature_row *row = &feature_rows[FEATURE_for_each_map];
	struct type *pair;

	if (s->expr->kind != EXPR_MAP || s->expr->keys) {
		check_expr(c, s->expr);
		diag_add(c->diag, DIAG_LOOP_MAP, s->expr->place);
		return;
	}
	if (!feature_has(c->target->features, FEATURE_for_each_map)) {
		diag_add(c->diag, DIAG_FEATURE, s->place, "for over a map",
		    row->what);
		diag_note(c->diag, "Linux %d.%d or later is needed",
		    row->since / 1000, row->since % 1000);
	}
	pair = check_element(c, s->expr);
	check_count(c, s->var, pair, s->place);
	check_loop(c, s);
}

static void check_unroll(struct check *c, struct stmt *s)
{
	check_expr(c, s->expr);
	if (!s->expr->is_const)
		diag_add(c->diag, DIAG_NOT_CONSTANT, s->expr->place,
		    "the count of unroll()");
	else if (s->expr->number < 1 || s->expr->number > UNROLL_MOST)
		diag_add(c->diag, DIAG_UNROLL_RANGE, s->expr->place,
		    (long long)s->expr->number);
	check_loop(c, s);
}

static void check_jump(struct check *c, const struct stmt *s)
{
	if (c->loops == 0)
		diag_add(c->diag, DIAG_LOOP_JUMP, s->place,
		    s->kind == STMT_BREAK ? "break" : "continue");
}

static void check_branch(struct check *c, struct stmt *s, bool dead)
{
	c->dead += dead;
	check_stmts(c, s);
	c->dead -= dead;
}

static void check_simple(struct check *c, struct expr *e)
{
	check_expr(c, e);
}

static void check_stmt(struct check *c, struct stmt *s)
{
	switch (s->kind) {
	case STMT_EXPR:
		check_simple(c, s->expr);
		break;
	case STMT_IF:
		check_condition(c, s->expr);
		check_branch(c, s->body, s->expr->is_const &&
		    s->expr->number == 0);
		check_branch(c, s->orelse, s->expr->is_const &&
		    s->expr->number != 0);
		break;
	case STMT_BLOCK:
		check_stmts(c, s->body);
		break;
	case STMT_RETURN:
		if (s->expr)
			check_expr(c, s->expr);
		break;
	case STMT_UNROLL:
		check_unroll(c, s);
		break;
	case STMT_WHILE:
		check_condition(c, s->expr);
		need_loops(c, s);
		check_loop(c, s);
		break;
	case STMT_BREAK:
	case STMT_CONTINUE:
		check_jump(c, s);
		break;
	case STMT_FOR:
		if (s->limit)
			check_range(c, s);
		else
			check_for_map(c, s);
		break;
	}
}

static void check_stmts(struct check *c, struct stmt *s)
{
	for (; s; s = s->next)
		check_stmt(c, s);
}

/* break and continue stay within a call. */
void check_block(struct check *c, struct expr *e)
{
	int loops = c->loops;

	if (e->is_call)
		c->loops = 0;
	check_stmts(c, e->body);
	c->loops = loops;
}

static void check_clause(struct check *c, struct clause *clause)
{
	c->clause = clause;
	c->probe = &clause->probes[0];
	c->loops = 0;
	for (struct var *var = clause->vars; var; var = var->next)
		var->assigned = var->empty = false;
	if (clause->predicate)
		check_condition(c, clause->predicate);
	check_stmts(c, clause->body);
}

/* What is wrong in a clause that no probe runs is not worth a word: half of
 * it may be that nothing is known of its probe. */
static void check_absent(struct check *c)
{
	bool quiet = c->diag->quiet, unset = c->unset;

	c->diag->quiet = true;
	for (struct clause *clause = c->script->absent; clause;
	    clause = clause->next)
		check_clause(c, clause);
	c->diag->quiet = quiet;
	c->unset = unset;
}

static void check_script(struct check *c)
{
	for (struct clause *clause = c->script->variants; clause;
	    clause = clause->next)
		check_clause(c, clause);
	check_absent(c);
}

static void run_passes(struct check *c)
{
	int n = 0;

	do {
		c->changed = c->unset = false;
		check_script(c);
	} while (c->changed && ++n < MAX_PASSES);
}

static void number_variables(struct script *script)
{
	for (struct clause *c = script->variants; c; c = c->next) {
		for (struct var *var = c->vars; var; var = var->next)
			var->index = c->nvars++;
	}
}

static void declare_variables(struct check *c)
{
	for (struct clause *clause = c->script->variants; clause;
	    clause = clause->next) {
		for (struct var *v = clause->vars; v; v = v->next) {
			if (v->declared && !v->declared->of)
				v->type = check_type_name(c, v->declared,
				    SPACE_NONE);
		}
	}
}

void lang_check(struct compilation *compilation)
{
	struct diag *diag = &compilation->diag;
	struct target *target = compilation->target;
	struct check c = { .arena = compilation->arena, .diag = diag,
		.target = target, .types = &target->types,
		.script = compilation->script,
		.options = compilation->options };
	bool quiet = diag->quiet;

	number_variables(c.script);
	declare_variables(&c);
	diag->quiet = true;
	run_passes(&c);
	check_settle(&c);
	run_passes(&c);
	diag->quiet = quiet;
	c.final = true;
	check_script(&c);
	check_finish_maps(&c);
}
