/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Which $x is meant. The parser has one of each name for a clause; here each
 * block gets those of its own.
 *
 * A variable belongs to the block of its first assignment or its let, and is
 * gone with it. Scripts from before bpftrace 0.22 have one of each name for
 * the whole clause: where a name is used that is not visible but was assigned
 * in a block that has ended, all its variables without let become one.
 */
#include "lang/lang.h"
#include "lang/walk.h"

#include "base/vec.h"

#include <string.h>

struct scoped {
	struct var	*var;
	bool		 open;		/* its block has not ended */
};

struct scope {
	struct arena	*arena;
	struct diag	*diag;
	VEC(struct scoped) vars;	/* all of this clause, in order */
	VEC(size_t)	 visible;	/* indices of those that are */
	VEC(size_t)	 joined;	/* to the end of the clause, too */
};

static void scope_stmts(struct scope *s, struct stmt *stmt);
static void scope_expr(struct scope *s, struct expr *e);

static size_t enter(const struct scope *s)
{
	return s->visible.len;
}

static void leave(struct scope *s, size_t mark)
{
	while (s->visible.len > mark)
		s->vars.data[s->visible.data[--s->visible.len]].open = false;
}

static struct var *find(const struct scope *s, const char *name)
{
	for (size_t i = s->visible.len; i-- > 0;) {
		struct var *var = s->vars.data[s->visible.data[i]].var;

		if (strcmp(var->name, name) == 0)
			return var;
	}
	for (size_t i = 0; i < s->joined.len; i++) {
		struct var *var = s->vars.data[s->joined.data[i]].var;

		if (strcmp(var->name, name) == 0)
			return var;
	}
	return NULL;
}

static struct var *add(struct scope *s, const char *name, struct place place)
{
	struct var *var = arena_new(s->arena, struct var);

	var->name = name;
	var->place = place;
	vec_push(&s->visible, s->vars.len);
	vec_push(&s->vars, ((struct scoped){ var, true }));
	return var;
}

/* The one that stands for all of a name whose blocks have ended, or NULL. */
static struct var *join(struct scope *s, const char *name)
{
	struct var *first = NULL;

	for (size_t i = 0; i < s->vars.len; i++) {
		struct scoped *at = &s->vars.data[i];

		if (at->open || at->var->is_let || at->var->same ||
		    strcmp(at->var->name, name) != 0)
			continue;
		if (first) {
			at->var->same = first;
			continue;
		}
		first = at->var;
		at->open = true;
		vec_push(&s->joined, i);
	}
	return first;
}

static struct var *use(struct scope *s, const struct expr *e)
{
	struct var *var = find(s, e->var->name);

	if (!var)
		var = join(s, e->var->name);
	if (!var)
		var = add(s, e->var->name, e->place);
	var->used = true;
	return var;
}

static struct var *declare(struct scope *s, const struct expr *target,
    struct place place)
{
	const char *name = target->var->name;
	struct var *old = find(s, name), *var;
	uint32_t line, column;

	if (old) {
		diag_add(s->diag, DIAG_VAR_SHADOW, place, name);
		source_locate(s->diag->source, old->place.begin, &line,
		    &column);
		diag_note(s->diag, "the first declaration is at line %u, "
		    "column %u",
		    (unsigned)line, (unsigned)column);
		old->used = true;
	}
	var = add(s, name, target->place);
	var->is_let = true;
	var->used = old;		/* enough is said of both */
	return var;
}

static void scope_assign(struct scope *s, struct expr *e)
{
	if (e->b)
		scope_expr(s, e->b);
	if (e->let_type)
		scope_expr(s, e->let_type->of);
	if (e->a->kind != EXPR_VAR) {
		scope_expr(s, e->a);
	} else if (e->is_let) {
		e->a->var = declare(s, e->a, e->place);
		e->a->var->declared = e->let_type;
	} else if (e->plain && !find(s, e->a->var->name)) {
		e->a->var = add(s, e->a->var->name, e->a->place);
	} else {
		e->a->var = use(s, e->a);
	}
}

static void scope_slot(void *s, struct expr **slot)
{
	scope_expr(s, *slot);
}

static void scope_block(struct scope *s, struct expr *e)
{
	size_t mark = enter(s);

	scope_stmts(s, e->body);
	scope_expr(s, e->value);
	leave(s, mark);
}

static void scope_expr(struct scope *s, struct expr *e)
{
	if (!e)
		return;
	switch (e->kind) {
	case EXPR_VAR:
		e->var = use(s, e);
		break;
	case EXPR_ASSIGN:
		scope_assign(s, e);
		break;
	case EXPR_BLOCK:
		scope_block(s, e);
		break;
	default:
		walk_below(e, scope_slot, s);
		break;
	}
}

static void scope_body(struct scope *s, struct stmt *body)
{
	size_t mark = enter(s);

	scope_stmts(s, body);
	leave(s, mark);
}

static void scope_for(struct scope *s, struct stmt *stmt)
{
	size_t mark;
	struct expr name = { .kind = EXPR_VAR, .place = stmt->var->place };

	scope_expr(s, stmt->expr);
	scope_expr(s, stmt->limit);
	mark = enter(s);
	name.var = stmt->var;
	stmt->var = declare(s, &name, stmt->place);
	stmt->var->used = true;		/* it counts */
	scope_stmts(s, stmt->body);
	leave(s, mark);
}

static void scope_stmts(struct scope *s, struct stmt *stmt)
{
	for (; stmt; stmt = stmt->next) {
		if (stmt->kind == STMT_FOR) {
			scope_for(s, stmt);
			continue;
		}
		scope_expr(s, stmt->expr);
		scope_body(s, stmt->body);
		scope_body(s, stmt->orelse);
	}
}

/* ---- the end ---- */

static void settle(void *arg, struct expr *e)
{
	while (e->kind == EXPR_VAR && e->var->same)
		e->var = e->var->same;
}

/* The list of those that are left. */
static struct var *finish(struct scope *s)
{
	struct var *head = NULL, **tail = &head;

	for (size_t i = 0; i < s->vars.len; i++) {
		struct var *var = s->vars.data[i].var;

		if (var->same)
			continue;
		if (var->is_let && !var->used)
			diag_add(s->diag, DIAG_VAR_UNUSED, var->place,
			    var->name);
		*tail = var;
		tail = &var->next;
	}
	vec_free(&s->vars);
	vec_free(&s->visible);
	vec_free(&s->joined);
	return head;
}

static void scope_clause(struct scope *s, struct clause *clause)
{
	scope_expr(s, clause->predicate);
	scope_body(s, clause->body);
	walk_clause(clause, settle, NULL);
	clause->vars = finish(s);
}

static void scope_routine(struct scope *s, struct routine *r)
{
	for (struct param *param = r->params; param;
	    param = param->next) {
		if (param->kind == PARAM_VAR)
			param->var = add(s, param->name, param->place);
	}
	scope_stmts(s, r->body);
	scope_expr(s, r->value);
	walk_stmts(r->body, settle, NULL);
	walk_expr(r->value, settle, NULL);
	r->vars = finish(s);
}

void lang_scope(struct compilation *c)
{
	struct scope s = { .arena = c->arena, .diag = &c->diag };

	for (struct routine *r = c->script->routines; r; r = r->next)
		scope_routine(&s, r);
	for (struct clause *at = c->script->clauses; at; at = at->next)
		scope_clause(&s, at);
}
