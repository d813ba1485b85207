/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Warnings of what is valid, but was surely not meant: statements that are
 * never reached, values that nothing uses, and maps that are declared only.
 */
#include "lang/lang.h"
#include "lang/walk.h"

static bool is_left(const struct stmt *list);

static bool leaves(const struct expr *e)
{
	return e->kind == EXPR_CALL ? builtin_is(e->builtin, LEAVES) :
	    e->kind == EXPR_BLOCK && !e->is_call && is_left(e->body);
}

/* Whether what follows is never reached. What follows a loop is reached, as the
 * loop may have no turn. */
static bool is_jump(const struct stmt *s)
{
	switch (s->kind) {
	case STMT_EXPR:
		return leaves(s->expr);
	case STMT_IF:
		return is_left(s->body) && is_left(s->orelse);
	case STMT_BLOCK:
		return is_left(s->body);
	case STMT_RETURN:
	case STMT_BREAK:
	case STMT_CONTINUE:
		return true;
	default:
		return false;
	}
}

/* Whether control never comes to its end. */
static bool is_left(const struct stmt *list)
{
	while (list && !is_jump(list))
		list = list->next;
	return list;
}

static bool has_effect(const struct expr *e);

/* Whether statements do more than to compute the value of their block. The
 * variables of a function are its own. */
static bool list_has_effect(const struct stmt *s, bool is_call)
{
	for (; s; s = s->next) {
		const struct expr *e = s->expr;

		if (s->kind == STMT_BLOCK && list_has_effect(s->body, is_call))
			return true;
		if (s->kind == STMT_BLOCK || s->kind == STMT_RETURN)
			continue;
		if (s->kind != STMT_EXPR)
			return true;
		if (is_call && e->kind == EXPR_ASSIGN &&
		    e->a->kind == EXPR_VAR)
			e = e->b;
		if (e && has_effect(e))
			return true;
	}
	return false;
}

/* Whether it does, or may do, something apart from having a value. */
static bool has_effect(const struct expr *e)
{
	switch (e->kind) {
	case EXPR_ASSIGN:
		return true;
	case EXPR_UNARY:
		return e->op >= OP_PREINC;
	case EXPR_BINARY:
		return (e->op == OP_LAND || e->op == OP_LOR) &&
		    has_effect(e->b);
	case EXPR_TERNARY:
		return (e->b && has_effect(e->b)) || has_effect(e->c);
	case EXPR_CALL:
		return builtin_is(e->builtin, MAY_DROP);
	case EXPR_BLOCK:
		return !e->value || has_effect(e->value) ||
		    list_has_effect(e->body, e->is_call);
	default:
		return false;
	}
}

static void warn_stmts(struct diag *diag, const struct stmt *s);

static void visit(void *diag, struct expr *e)
{
	if (e->kind != EXPR_BLOCK)
		return;
	warn_stmts(diag, e->body);
	if (e->value && !e->is_call && is_left(e->body))
		diag_add(diag, DIAG_UNREACHABLE, e->value->place);
}

/* Blocks within statements are looked into, and those of expressions. */
static void warn_stmts(struct diag *diag, const struct stmt *s)
{
	bool reached = true;

	for (; s; s = s->next) {
		if (s->drops_value && s->expr->type->kind != TYPE_VOID &&
		    !has_effect(s->expr)) {
			diag_add(diag, DIAG_VALUE_UNUSED, s->place);
			diag_note(diag, "write '_ = ...' if that is meant");
		}
		warn_stmts(diag, s->body);
		warn_stmts(diag, s->orelse);
		if (reached && is_jump(s) && s->next) {
			diag_add(diag, DIAG_UNREACHABLE, s->next->place);
			reached = false;
		}
	}
}

void lang_warn(struct compilation *compilation)
{
	const struct script *script = compilation->script;
	struct diag *diag = &compilation->diag;

	for (struct clause *c = script->variants; c; c = c->next) {
		warn_stmts(diag, c->body);
		walk_clause(c, visit, diag);
	}
	for (const struct map *m = script->maps; m; m = m->next) {
		if (!m->used)
			diag_add(diag, DIAG_MAP_UNUSED, m->place, m->name);
	}
}
