/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_WALK_H
#define AWL_WALK_H

#include "lang/ast.h"

/* Visits every expression of a tree, each before its operands. The visitor may
 * change the node into another one. */
typedef void walk_visit(void *arg, struct expr *);

void	walk_expr(struct expr *, walk_visit *, void *arg);
void	walk_stmts(struct stmt *, walk_visit *, void *arg);
void	walk_clause(struct clause *, walk_visit *, void *arg);

#endif
