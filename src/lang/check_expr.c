/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Expressions: which rule is whose.
 */
#include "lang/check.h"

#include <string.h>

const char *check_name(struct check *c, const struct type *type)
{
	return type_name(c->arena, type);
}

bool check_is_number(const struct type *type)
{
	switch (type->kind) {
	case TYPE_INT:
	case TYPE_BOOL:
	case TYPE_ENUM:
	case TYPE_POINTER:
	case TYPE_KSYM:
	case TYPE_TIMESTAMP:
	case TYPE_USERNAME:
	case TYPE_CGROUP:
	case TYPE_PROBE:
		return true;
	default:
		return false;
	}
}

bool check_is_plain(const struct expr *e)
{
	switch (e->kind) {
	case EXPR_STRING:
		return true;
	case EXPR_CAST:	/* says which type is meant */
		return false;
	case EXPR_UNARY:
		return e->is_const && check_is_plain(e->a);
	case EXPR_BINARY:
		return e->is_const && check_is_plain(e->a) &&
		    check_is_plain(e->b);
	default:
		return e->is_const && e->type && e->type->kind != TYPE_ENUM;
	}
}

bool check_is_literal(const struct expr *e)
{
	if (e->kind == EXPR_TERNARY && e->b)
		return check_is_literal(e->b) && check_is_literal(e->c);
	return check_is_plain(e) && (e->kind == EXPR_STRING || e->number >= 0);
}

/* A literal has the smallest type that holds it. */
static struct type *check_int(struct expr *e)
{
	if (e->type->kind != TYPE_INT ||
	    (!e->type->is_signed && e->number < 0))
		return e->type;
	return type_smallest(e->number);
}

static struct type *check_string(struct check *c, struct expr *e)
{
	if (e->len + 1 > c->script->max_strlen)
		diag_add(c->diag, DIAG_STRING_SIZE, e->place,
		    (unsigned)e->len + 1, (unsigned)c->script->max_strlen);
	return type_string(c->types, e->len + 1);
}

static struct type *check_var(struct check *c, struct expr *e)
{
	struct var *var = e->var;

	if (!var->assigned) {
		diag_add(c->diag, DIAG_VAR_UNSET, e->place, var->name);
		var->assigned = true;	/* said once */
		c->unset = true;
		return &type_poison;
	}
	if (var->empty && c->final && !c->unread)
		diag_add(c->diag, DIAG_VAR_EARLY, e->place, var->name);
	return var->type ? var->type : &type_poison;
}

/* A variable that is to be changed must be there: "let $n;" is enough. */
void check_changed(struct check *c, struct expr *e)
{
	if (e->kind != EXPR_VAR)
		return;
	e->var->empty = false;
	check_expr(c, e);
}

static struct type *check_tuple(struct check *c, struct expr *e)
{
	struct type *items[64];
	struct field names[64];
	uint32_t n = 0;
	bool bad = false;

	for (struct expr *item = e->items; item && n < 64;
	    item = item->next) {
		struct type *type = check_expr(c, item);

		if (type->kind == TYPE_INT)	/* a number, not a char */
			type = type_int(type->size, type->is_signed);
		if (type_is_args(type))
			type = type->of;
		if (type->kind == TYPE_VOID || type->kind == TYPE_AGG) {
			diag_add(c->diag, DIAG_ASSIGN_VALUE, item->place,
			    check_name(c, type));
			bad = true;
		}
		bad |= type->kind == TYPE_POISON;
		names[n].name = item->label;
		for (uint32_t i = 0; i < n && item->label; i++) {
			if (strcmp(names[i].name, item->label) == 0)
				diag_add(c->diag, DIAG_LABEL_AGAIN,
				    item->place, item->label);
		}
		items[n++] = type;
	}
	return bad ? &type_poison : type_record(c->types, items, n, names);
}

static struct type *check_kind(struct check *c, struct expr *e)
{
	switch (e->kind) {
	case EXPR_INT:
		return check_int(e);
	case EXPR_STRING:
		return check_string(c, e);
	case EXPR_VAR:
		return check_var(c, e);
	case EXPR_MAP:
		return check_map(c, e);
	case EXPR_BUILTIN:
	case EXPR_CALL:
		return check_builtin(c, e);
	case EXPR_UNARY:
		return check_unary(c, e);
	case EXPR_BINARY:
		return check_binary(c, e);
	case EXPR_TERNARY:
		return check_ternary(c, e);
	case EXPR_CAST:
		return check_cast(c, e);
	case EXPR_FIELD:
		return check_field(c, e);
	case EXPR_INDEX:
		return check_index(c, e);
	case EXPR_TUPLE:
		return check_tuple(c, e);
	case EXPR_SIZEOF:
		return check_sizeof(c, e);
	case EXPR_OFFSETOF:
		return check_offsetof(c, e);
	case EXPR_BLOCK:
		check_block(c, e);
		return e->value ? check_expr(c, e->value) :
		    &type_void;
	case EXPR_ASSIGN:
		return check_assign(c, e);
	case EXPR_POISON:
	case EXPR_PARAM:
	case EXPR_NAME:
		break;
	}
	return &type_poison;
}

struct type *check_expr(struct check *c, struct expr *e)
{
	e->type = check_kind(c, e);
	return e->type;
}

static void bad_condition(struct check *c, const struct expr *e)
{
	diag_add(c->diag, DIAG_CONDITION, e->place, check_name(c, e->type));
	if (e->kind == EXPR_TUPLE && e->items && e->items->label)
		diag_note(c->diag, "write '==' to compare: (%s = ...) is a "
		    "record", e->items->label);
	else if (e->type->kind == TYPE_STRING)
		diag_note(c->diag, "write ... != \"\" to test whether a string "
		    "is empty");
}

void check_condition(struct check *c, struct expr *e)
{
	struct type *type = check_expr(c, e);

	if (type->kind != TYPE_POISON && !check_is_number(type))
		bad_condition(c, e);
}
