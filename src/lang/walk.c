/* SPDX-License-Identifier: GPL-2.0-only */
#include "lang/walk.h"

struct type_name **walk_type(struct expr *e)
{
	switch (e->kind) {
	case EXPR_ASSIGN:
		return &e->let_type;
	case EXPR_CAST:
	case EXPR_FIELD:
	case EXPR_INDEX:
	case EXPR_SIZEOF:
	case EXPR_OFFSETOF:
		return &e->type_name;
	default:
		return NULL;
	}
}

static void below_list(struct expr **list,
    void (*visit)(void *, struct expr **), void *arg)
{
	for (; *list; list = &(*list)->next)
		visit(arg, list);
}

void walk_below(struct expr *e, void (*visit)(void *, struct expr **),
    void *arg)
{
	struct type_name **type = walk_type(e);

	if (type && *type && (*type)->of)
		visit(arg, &(*type)->of);
	switch (e->kind) {
	case EXPR_MAP:
		below_list(&e->keys, visit, arg);
		break;
	case EXPR_CALL:
		below_list(&e->args, visit, arg);
		break;
	case EXPR_UNARY:
	case EXPR_BINARY:
	case EXPR_TERNARY:
	case EXPR_ASSIGN:
		visit(arg, &e->a);
		visit(arg, &e->b);
		visit(arg, &e->c);
		break;
	case EXPR_CAST:
	case EXPR_FIELD:
	case EXPR_INDEX:
	case EXPR_SIZEOF:
	case EXPR_OFFSETOF:
		visit(arg, &e->base);
		below_list(&e->index, visit, arg);
		break;
	case EXPR_TUPLE:
		below_list(&e->items, visit, arg);
		break;
	case EXPR_BLOCK:
		visit(arg, &e->value);
		break;
	default:
		break;
	}
}

struct walk {
	walk_visit	*visit;
	void		*arg;
};

static void walk_slot(void *arg, struct expr **slot)
{
	const struct walk *w = arg;

	walk_expr(*slot, w->visit, w->arg);
}

void walk_expr(struct expr *e, walk_visit *visit, void *arg)
{
	struct walk w = { visit, arg };

	if (!e)
		return;
	visit(arg, e);
	if (e->kind == EXPR_BLOCK)
		walk_stmts(e->body, visit, arg);
	walk_below(e, walk_slot, &w);
}

void walk_stmts(struct stmt *s, walk_visit *visit, void *arg)
{
	for (; s; s = s->next) {
		walk_expr(s->expr, visit, arg);
		walk_expr(s->limit, visit, arg);
		walk_stmts(s->body, visit, arg);
		walk_stmts(s->orelse, visit, arg);
	}
}

void walk_clause(struct clause *clause, walk_visit *visit, void *arg)
{
	walk_expr(clause->predicate, visit, arg);
	walk_stmts(clause->body, visit, arg);
}
