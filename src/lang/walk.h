/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_WALK_H
#define AWL_WALK_H

#include "lang/ast.h"

/*
 * Visits the direct operands of an expression, but not the statements of a
 * BLOCK. *slot is NULL if an operand is omitted. The visitor may replace *slot.
 */
void	walk_below(struct expr *, void (*visit)(void *arg, struct expr **slot),
	    void *arg);
/* The slot of the type name in an expression (a cast, let, sizeof), or NULL. */
struct type_name **walk_type(struct expr *);

/* Visits every expression of a tree, each before its operands. The visitor may
 * change the node into another one. */
typedef void walk_visit(void *arg, struct expr *);

void	walk_expr(struct expr *, walk_visit *, void *arg);
void	walk_stmts(struct stmt *, walk_visit *, void *arg);
void	walk_clause(struct clause *, walk_visit *, void *arg);

#endif
