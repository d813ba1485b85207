/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Deep copies: each variant of a clause is checked by itself; a routine is put
 * wherever it is called.
 */
#include "lang/walk.h"

static struct var *var_copy(struct var *var)
{
	return var->copy ? var->copy : var;
}

static void copy_slot(void *c, struct expr **slot)
{
	struct expr *e = ast_copy_expr(c, *slot);

	if (e)
		e->next = (*slot)->next;
	*slot = e;
}

struct expr *ast_copy_expr(struct ast_copy *c, const struct expr *from)
{
	struct type_name **type;
	struct expr *e;

	if (!from)
		return NULL;
	e = c->replace ? c->replace(c->arg, from) : NULL;
	if (e)
		return e;
	e = arena_memdup(c->arena, from, sizeof(*from));
	e->next = NULL;
	if (e->kind == EXPR_VAR)
		e->var = var_copy(e->var);
	else if (e->kind == EXPR_MAP && e->map->copy)
		e->map = e->map->copy;
	else if (e->kind == EXPR_BLOCK)
		e->body = ast_copy_stmts(c, e->body);
	/* Only a typeof() has something of its own below it. */
	type = walk_type(e);
	if (type && *type && (*type)->of)
		*type = arena_memdup(c->arena, *type, sizeof(**type));
	walk_below(e, copy_slot, c);
	return e;
}

struct stmt *ast_copy_stmts(struct ast_copy *c, const struct stmt *from)
{
	struct stmt *head = NULL, **tail = &head;

	for (; from; from = from->next) {
		struct stmt *s = arena_memdup(c->arena, from, sizeof(*from));

		s->next = NULL;
		s->expr = ast_copy_expr(c, from->expr);
		s->limit = ast_copy_expr(c, from->limit);
		s->body = ast_copy_stmts(c, from->body);
		s->orelse = ast_copy_stmts(c, from->orelse);
		if (s->var)
			s->var = var_copy(s->var);
		*tail = s;
		tail = &s->next;
	}
	return head;
}

struct clause *ast_copy_clause(struct arena *arena, const struct clause *from)
{
	struct ast_copy copy = { .arena = arena }, *c = &copy;
	struct clause *clause = arena_memdup(c->arena, from, sizeof(*from));
	struct var **tail = &clause->vars;

	clause->next = NULL;
	*tail = NULL;
	for (struct var *var = from->vars; var; var = var->next) {
		var->copy = arena_memdup(c->arena, var, sizeof(*var));
		var->copy->next = NULL;
		*tail = var->copy;
		tail = &var->copy->next;
	}
	clause->predicate = ast_copy_expr(c, from->predicate);
	clause->body = ast_copy_stmts(c, from->body);
	return clause;
}
