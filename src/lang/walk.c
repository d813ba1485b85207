/* SPDX-License-Identifier: GPL-2.0-only */
#include "lang/walk.h"

static void walk_list(struct expr *e, walk_visit *visit, void *arg)
{
	for (; e; e = e->next)
		walk_expr(e, visit, arg);
}

void walk_expr(struct expr *e, walk_visit *visit, void *arg)
{
	if (!e)
		return;
	visit(arg, e);
	switch (e->kind) {
	case EXPR_MAP:
		walk_list(e->keys, visit, arg);
		break;
	case EXPR_CALL:
		walk_list(e->args, visit, arg);
		break;
	case EXPR_UNARY:
	case EXPR_BINARY:
	case EXPR_TERNARY:
	case EXPR_ASSIGN:
		walk_expr(e->a, visit, arg);
		walk_expr(e->b, visit, arg);
		walk_expr(e->c, visit, arg);
		if (e->kind == EXPR_ASSIGN && e->let_type)
			walk_expr(e->let_type->of, visit, arg);
		break;
	case EXPR_CAST:
	case EXPR_FIELD:
	case EXPR_INDEX:
	case EXPR_SIZEOF:
	case EXPR_OFFSETOF:
		if (e->type_name)
			walk_expr(e->type_name->of, visit, arg);
		walk_expr(e->base, visit, arg);
		walk_list(e->index, visit, arg);
		break;
	case EXPR_TUPLE:
		walk_list(e->items, visit, arg);
		break;
	case EXPR_BLOCK:
		walk_stmts(e->body, visit, arg);
		walk_expr(e->value, visit, arg);
		break;
	default:
		break;
	}
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
