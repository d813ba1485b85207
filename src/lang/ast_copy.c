/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Deep copies: each variant of a clause is checked by itself; a routine is put
 * wherever it is called.
 */
#include "lang/ast.h"

static struct expr *copy_expr(const struct ast_copy *, const struct expr *);
static struct stmt *copy_stmts(const struct ast_copy *, const struct stmt *);

static struct var *var_copy(struct var *var)
{
	return var->copy ? var->copy : var;
}

static struct expr *copy_list(const struct ast_copy *c, const struct expr *e)
{
	struct expr *head = NULL, **tail = &head;

	for (; e; e = e->next) {
		*tail = copy_expr(c, e);
		tail = &(*tail)->next;
	}
	return head;
}

/* Only a typeof() has something of its own below it. */
static struct type_name *copy_type(const struct ast_copy *c,
    struct type_name *from)
{
	struct type_name *type = from;

	if (from && from->of) {
		type = arena_memdup(c->arena, from, sizeof(*from));
		type->of = copy_expr(c, from->of);
	}
	return type;
}

static struct expr *copy_expr(const struct ast_copy *c, const struct expr *from)
{
	struct expr *e;

	if (!from)
		return NULL;
	e = c->replace ? c->replace(c->arg, from) : NULL;
	if (e)
		return e;
	e = arena_memdup(c->arena, from, sizeof(*from));
	e->next = NULL;
	switch (e->kind) {
	case EXPR_VAR:
		e->var = var_copy(e->var);
		break;
	case EXPR_MAP:
		if (e->map->copy)
			e->map = e->map->copy;
		e->keys = copy_list(c, e->keys);
		break;
	case EXPR_CALL:
		e->args = copy_list(c, e->args);
		break;
	case EXPR_UNARY:
	case EXPR_BINARY:
	case EXPR_TERNARY:
	case EXPR_ASSIGN:
		e->a = copy_expr(c, e->a);
		e->b = copy_expr(c, e->b);
		e->c = copy_expr(c, e->c);
		if (e->kind == EXPR_ASSIGN)
			e->let_type = copy_type(c, e->let_type);
		break;
	case EXPR_CAST:
	case EXPR_FIELD:
	case EXPR_INDEX:
	case EXPR_SIZEOF:
	case EXPR_OFFSETOF:
		e->base = copy_expr(c, e->base);
		e->index = copy_list(c, e->index);
		e->type_name = copy_type(c, e->type_name);
		break;
	case EXPR_TUPLE:
		e->items = copy_list(c, e->items);
		break;
	case EXPR_BLOCK:
		e->body = copy_stmts(c, e->body);
		e->value = copy_expr(c, e->value);
		break;
	default:
		break;
	}
	return e;
}

static struct stmt *copy_stmts(const struct ast_copy *c, const struct stmt *from)
{
	struct stmt *head = NULL, **tail = &head;

	for (; from; from = from->next) {
		struct stmt *s = arena_memdup(c->arena, from, sizeof(*from));

		s->next = NULL;
		s->expr = copy_expr(c, from->expr);
		s->limit = copy_expr(c, from->limit);
		s->body = copy_stmts(c, from->body);
		s->orelse = copy_stmts(c, from->orelse);
		if (s->var)
			s->var = var_copy(s->var);
		*tail = s;
		tail = &s->next;
	}
	return head;
}

struct expr *ast_copy_expr(const struct ast_copy *c, const struct expr *e)
{
	return copy_expr(c, e);
}

struct stmt *ast_copy_stmts(const struct ast_copy *c, const struct stmt *s)
{
	return copy_stmts(c, s);
}

struct clause *ast_copy_clause(struct arena *arena, const struct clause *from)
{
	const struct ast_copy copy = { .arena = arena }, *c = &copy;
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
	clause->predicate = copy_expr(c, from->predicate);
	clause->body = copy_stmts(c, from->body);
	return clause;
}
