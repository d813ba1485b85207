/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Calls of the script's own routines become blocks:
 *
 *	macro add($x, e) { $x += e; $x }
 *	add($n, 2)		{ $n += 2; $n }
 *
 *	fn twice($a: int64): int64 { return $a * 2; }
 *	twice(7)		{ let $out: int64; let $a: int64 = 7;
 *				    { $out = $a * 2; return }; $out }
 *
 * where return leaves the block. Variables of the body are new ones in each
 * place: no name in it can meet one of the caller's.
 *
 * What a block inside of printf()'s arguments does has to be over before the
 * event for user space is begun: such arguments are computed ahead.
 */
#include "lang/lang.h"
#include "lang/walk.h"

#include <string.h>

enum { MAX_NESTED = 32, MAX_EXPANSIONS = 4096 };

struct expand {
	struct script	*script;
	struct arena	*arena;
	struct diag	*diag;
	struct var	**vars;		/* where the clause's list ends */
	unsigned	 nested, count;
};

static void visit(void *arg, struct expr *e);

static bool fits(const struct param *p, const struct expr *arg)
{
	return p->kind == PARAM_EXPR || (p->kind == PARAM_VAR ?
	    arg->kind == EXPR_VAR : arg->kind == EXPR_MAP && !arg->keys);
}

/* How many parameters are more than an expression, and 1; 0: it is another. */
static unsigned closeness(const struct routine *r, const struct expr *arg)
{
	const struct param *p = r->params;
	unsigned n = 1;

	for (; p && arg && fits(p, arg); p = p->next, arg = arg->next)
		n += p->kind != PARAM_EXPR;
	return p || arg ? 0 : n;
}

/* Of several macros the closest; the first tells what is wrong with a call. */
static struct routine *find(const struct expand *x, const char *name,
    const struct expr *args)
{
	struct routine *best = NULL;
	unsigned closest = 0, n;

	for (struct routine *r = x->script->routines; r; r = r->next) {
		if (strcmp(r->name, name) != 0)
			continue;
		n = r->is_macro ? closeness(r, args) : 1;
		if (!best || n > closest) {
			best = r;
			closest = n;
		}
	}
	return best;
}

/* ---- making nodes ---- */

static struct expr *use_of(struct expand *x, struct var *var,
    struct place place)
{
	struct expr *e = node_expr(x->arena, EXPR_VAR, place);

	e->var = var;
	return e;
}

static struct stmt *statement(struct expand *x, struct expr *e)
{
	struct stmt *s = arena_new(x->arena, struct stmt);

	s->kind = STMT_EXPR;
	s->place = e->place;
	s->expr = e;
	return s;
}

/* value NULL: the zero of its type. */
static struct stmt *assignment(struct expand *x, struct var *var,
    struct expr *value, struct place place)
{
	struct expr *e = node_expr(x->arena, EXPR_ASSIGN, place);

	e->plain = true;
	e->a = use_of(x, var, place);
	e->b = value;
	return statement(x, e);
}

static struct var *new_var(struct expand *x, const struct var *like,
    const char *name, struct place place)
{
	struct var *var = like ?
	    arena_memdup(x->arena, like, sizeof(*like)) :
	    arena_new(x->arena, struct var);

	if (!like) {
		var->name = name;
		var->place = place;
	}
	var->copy = NULL;
	var->next = NULL;
	*x->vars = var;
	x->vars = &var->next;
	return var;
}

/* ---- arguments ---- */

static void argument_fault(struct expand *x, const struct expr *arg,
    const struct routine *r, unsigned n, const char *wants)
{
	diag_add(x->diag, DIAG_MACRO_ARGUMENT, arg->place, n, r->name, wants);
}

static bool bind_params(struct expand *x, const struct routine *r,
    struct expr *args, unsigned nargs, struct place place)
{
	unsigned n = 1;

	if (nargs != r->nparams) {
		diag_add(x->diag, DIAG_ARGUMENT_COUNT, place, r->name,
		    arena_printf(x->arena, "%u argument%s", r->nparams,
		    r->nparams == 1 ? "" : "s"), nargs);
		return false;
	}
	for (struct param *p = r->params; p; p = p->next, n++) {
		p->arg = args;
		args = args->next;
		if (!r->is_macro)
			continue;
		if (p->kind == PARAM_VAR && !fits(p, p->arg)) {
			argument_fault(x, p->arg, r, n, "a variable");
			return false;
		}
		if (p->kind == PARAM_MAP && !fits(p, p->arg)) {
			argument_fault(x, p->arg, r, n, "a map");
			return false;
		}
	}
	return true;
}

/* What the variables and maps of the body are to be in this place. */
static void bind_names(struct expand *x, const struct routine *r)
{
	for (struct var *var = r->vars; var; var = var->next) {
		bool given = false;

		for (struct param *p = r->params; r->is_macro && p;
		    p = p->next) {
			if (p->var != var)
				continue;
			var->copy = p->arg->var;
			given = true;
		}
		if (!given)
			var->copy = new_var(x, var, NULL, var->place);
	}
	for (struct param *p = r->params; p; p = p->next) {
		if (p->kind == PARAM_MAP)
			p->map->copy = p->arg->map;
	}
}

struct replacing {
	struct arena		*arena;
	const struct routine	*routine;
};

/* A macro's e by what it stands for. */
static struct expr *replace(void *arg, const struct expr *e)
{
	const struct replacing *with = arg;
	const struct routine *r = with->routine;

	if (e->kind != EXPR_NAME || !r->is_macro)
		return NULL;
	for (struct param *p = r->params; p; p = p->next) {
		if (p->kind != PARAM_EXPR || strcmp(p->name, e->name) != 0)
			continue;
		return ast_copy_expr(&(struct ast_copy){
		    .arena = with->arena }, p->arg);
	}
	return NULL;
}

/* ---- bodies ---- */

static void return_value(struct expand *x, struct stmt *s, struct var *out)
{
	struct stmt *leave;

	if (!out) {
		diag_add(x->diag, DIAG_RETURN_VALUE, s->expr->place);
		s->expr = NULL;
		return;
	}
	leave = arena_new(x->arena, struct stmt);
	leave->kind = STMT_RETURN;
	leave->place = s->place;
	s->kind = STMT_BLOCK;
	s->body = assignment(x, out, s->expr, s->place);
	s->body->next = leave;
	s->expr = NULL;
}

/* Each "return e" of a fn: $out = e; return */
static void return_values(struct expand *x, struct stmt *s, struct var *out)
{
	for (; s; s = s->next) {
		if (s->kind == STMT_RETURN && s->expr) {
			return_value(x, s, out);
			continue;
		}
		return_values(x, s->body, out);
		return_values(x, s->orelse, out);
	}
}


static void make_call(struct expand *x, const struct routine *r,
    struct expr *block)
{
	struct stmt *head = NULL, **tail = &head;
	struct var *out = NULL;

	for (struct param *p = r->params; p; p = p->next) {
		p->var->copy->declared = p->type;
		*tail = assignment(x, p->var->copy, p->arg, p->arg->place);
		p->arg->next = NULL;
		tail = &(*tail)->next;
	}
	if (r->result) {
		out = new_var(x, NULL, r->name, r->place);
		out->declared = r->result;
		*tail = assignment(x, out, NULL, block->place);
		tail = &(*tail)->next;
		block->value = use_of(x, out, block->place);
	}
	*tail = block->body;
	return_values(x, block->body, out);
	block->body = head;
	block->is_call = true;
}

static void expand_call(struct expand *x, const struct routine *r,
    struct expr *e, struct expr *args, unsigned nargs)
{
	struct replacing with = { x->arena, r };
	struct ast_copy copy = { x->arena, replace, &with };
	struct expr *next = e->next;
	struct place place = e->place;

	if (x->nested == MAX_NESTED || x->count == MAX_EXPANSIONS) {
		if (x->count < MAX_EXPANSIONS + 1)
			diag_add(x->diag, DIAG_EXPANSION, place, r->name);
		x->count = MAX_EXPANSIONS + 1;
	}
	if (x->count > MAX_EXPANSIONS ||
	    !bind_params(x, r, args, nargs, place)) {
		e->kind = EXPR_POISON;
		e->type = &type_poison;
		return;
	}
	x->count++;
	bind_names(x, r);
	memset(e, 0, sizeof(*e));
	e->kind = EXPR_BLOCK;
	e->place = place;
	e->next = next;
	e->depth = 1;
	e->body = ast_copy_stmts(&copy, r->body);
	e->value = ast_copy_expr(&copy, r->value);
	if (!r->is_macro)
		make_call(x, r, e);
	x->nested++;
	walk_stmts(e->body, visit, x);
	walk_expr(e->value, visit, x);
	x->nested--;
}

/* ---- arguments that must be ready before their call begins ---- */

static bool sends_event(const struct expr *e)
{
	int builtin = e->kind == EXPR_CALL ? builtin_find(e->callee) : -1;

	return builtin >= 0 && builtin_is((enum builtin)builtin, SENDS_EVENT);
}

static bool is_statement(const struct expr *e)
{
	return builtin_form((enum builtin)builtin_find(e->callee)) == FORM_STMT;
}

static void look_for_event(void *arg, struct expr *e)
{
	*(bool *)arg |= e->kind == EXPR_BLOCK || sends_event(e);
}

/* How many arguments there are up to the last that may send an event. */
static unsigned count_ahead(struct expr *args)
{
	unsigned n = 0, ahead = 0;

	for (struct expr *e = args; e; e = e->next) {
		bool found = false;

		n++;
		walk_expr(e, look_for_event, &found);
		if (found)
			ahead = n;
	}
	return ahead;
}

static bool stays(const struct expr *e)
{
	return e->kind == EXPR_STRING || e->kind == EXPR_INT ||
	    (e->kind == EXPR_MAP && !e->keys);
}

/* f(a, b) becomes { $1 = a; $2 = b; f($1, $2) } */
static void compute_ahead(struct expand *x, struct expr *e)
{
	unsigned ahead = count_ahead(e->args);
	struct expr *call, **at;
	struct stmt *head = NULL, **tail = &head;

	if (ahead == 0)
		return;
	call = arena_memdup(x->arena, e, sizeof(*e));
	call->next = NULL;
	for (at = &call->args; ahead-- > 0; at = &(*at)->next) {
		struct expr *arg = *at, *use;
		struct var *var;

		if (stays(arg))
			continue;
		var = new_var(x, NULL, "argument", arg->place);
		use = use_of(x, var, arg->place);
		use->next = arg->next;
		arg->next = NULL;
		*tail = assignment(x, var, arg, arg->place);
		tail = &(*tail)->next;
		*at = use;
	}
	e->kind = EXPR_BLOCK;
	e->body = head;
	e->value = call;
	e->is_call = false;
}

static void visit(void *arg, struct expr *e)
{
	struct expand *x = arg;
	struct routine *r;

	if (e->kind == EXPR_CALL) {
		r = find(x, e->callee, e->args);
		if (r)
			expand_call(x, r, e, e->args, e->nargs);
	} else if (e->kind == EXPR_NAME) {	/* one() without its () */
		r = find(x, e->name, NULL);
		if (r && r->is_macro && r->nparams == 0)
			expand_call(x, r, e, NULL, 0);
	}
}

static void visit_calls(void *arg, struct expr *e)
{
	/* skboutput() has a value, and computes its arguments first itself. */
	if (sends_event(e) && is_statement(e))
		compute_ahead(arg, e);
}

void lang_expand(struct compilation *c)
{
	struct expand x = { .script = c->script, .arena = c->arena,
		.diag = &c->diag };

	for (struct clause *at = x.script->clauses; at; at = at->next) {
		x.vars = &at->vars;
		while (*x.vars)
			x.vars = &(*x.vars)->next;
		walk_clause(at, visit, &x);
		walk_clause(at, visit_calls, &x);
	}
}
