/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Operators, and what they make of constants.
 */
#include "lang/check.h"

#include <string.h>

/*
 * Whether a computation of both is signed. A constant that is not negative
 * goes along with either sign; else two operands of 64 bits follow C, and
 * narrower ones fit a signed number.
 */
bool check_is_signed(const struct expr *a, const struct expr *b)
{
	bool sa = a->type->is_signed, sb = b->type->is_signed;

	if (a->type->kind != TYPE_INT)
		sa = a->type->kind == TYPE_ENUM && sa;
	if (b->type->kind != TYPE_INT)
		sb = b->type->kind == TYPE_ENUM && sb;
	if (sa == sb)
		return sa;
	if (check_is_literal(a))
		return sb;
	if (check_is_literal(b))
		return sa;
	return sa ? b->type->size < 8 : a->type->size < 8;
}

/* Orderings follow C on 64 bits, constants too. */
static bool is_signed_order(const struct type *a, const struct type *b)
{
	return (a->is_signed || a->size < 8) && (b->is_signed || b->size < 8);
}

static struct type *fold(struct expr *e, bool is_const, uint64_t value)
{
	e->is_const = is_const;
	e->number = (int64_t)value;
	return e->type;
}

/* ---- one operand ---- */

static struct type *bad_operand(struct check *c, struct expr *e,
    const struct type *type)
{
	return check_fault(c, DIAG_OPERAND, e->place, op_name(e->op),
	    check_name(c, type));
}

static struct type *check_minus(struct expr *e, bool complement)
{
	uint64_t value = (uint64_t)e->a->number;
	bool is_signed = !complement || e->a->type->is_signed ||
	    e->a->type->size < 8;

	value = complement ? ~value : 0 - value;
	e->type = is_signed && check_is_plain(e->a) ?
	    type_smallest((int64_t)value) : type_int(8, is_signed);
	return fold(e, e->a->is_const, value);
}

struct type *check_unary(struct check *c, struct expr *e)
{
	struct type *type;

	if (e->op == OP_DEREF)
		return check_deref(c, e);
	if (e->op == OP_ADDR)
		return check_address(c, e);
	if (e->op >= OP_PREINC)
		return check_step(c, e);
	type = check_expr(c, e->a);
	if (type->kind == TYPE_POISON)
		return type;
	if (!check_is_number(type) ||
	    (e->op != OP_NOT && type->kind == TYPE_POINTER))
		return bad_operand(c, e, type);
	if (e->op != OP_NOT)
		return check_minus(e, e->op == OP_COMPL);
	e->type = &type_bool;
	return fold(e, e->a->is_const, e->a->number == 0);
}

/* ---- two operands ---- */

static struct type *bad_operands(struct check *c, struct expr *e)
{
	diag_add(c->diag, DIAG_OPERANDS, e->place, op_name(e->op),
	    check_name(c, e->a->type), check_name(c, e->b->type));
	if (e->op == OP_ADD && e->a->type->kind == TYPE_STRING)
		diag_note(c->diag, "write str_concat(a, b) to join strings");
	return &type_poison;
}

static bool is_comparison(enum op op)
{
	return op >= OP_EQ && op <= OP_GE;
}

static bool is_logical(enum op op)
{
	return op >= OP_LAND && op <= OP_LXOR;
}

static uint64_t shift(enum op op, uint64_t x, uint64_t n, bool is_signed)
{
	n &= 63;
	if (op == OP_SHL)
		return x << n;
	if (is_signed)
		return (uint64_t)((int64_t)x >> n);
	return x >> n;
}

static uint64_t divide(enum op op, uint64_t x, uint64_t y, bool is_signed)
{
	if (!is_signed)
		return op == OP_DIV ? x / y : x % y;
	if (y == UINT64_MAX)	/* -1: INT64_MIN / -1 has no value in C */
		return op == OP_DIV ? 0 - x : 0;
	return (uint64_t)(op == OP_DIV ? (int64_t)x / (int64_t)y :
	    (int64_t)x % (int64_t)y);
}

static bool compare(enum op op, uint64_t x, uint64_t y, bool is_signed)
{
	bool less = is_signed ? (int64_t)x < (int64_t)y : x < y;

	switch (op) {
	case OP_EQ: return x == y;
	case OP_NE: return x != y;
	case OP_LT: return less;
	case OP_LE: return less || x == y;
	case OP_GT: return !less && x != y;
	default: return !less;
	}
}

uint64_t op_compute(enum op op, uint64_t x, uint64_t y, bool is_signed)
{
	switch (op) {
	case OP_ADD: return x + y;
	case OP_SUB: return x - y;
	case OP_MUL: return x * y;
	case OP_AND: return x & y;
	case OP_OR: return x | y;
	case OP_XOR: return x ^ y;
	case OP_SHL:
	case OP_SHR: return shift(op, x, y, is_signed);
	case OP_LAND: return x != 0 && y != 0;
	case OP_LOR: return x != 0 || y != 0;
	case OP_LXOR: return (x != 0) != (y != 0);
	case OP_DIV:
	case OP_MOD: return y == 0 ? 1 : divide(op, x, y, is_signed);
	default: return compare(op, x, y, is_signed);
	}
}

static struct type *fold_binary(struct expr *e, bool is_signed)
{
	const struct expr *a = e->a, *b = e->b;

	return fold(e, a->is_const && b->is_const, op_compute(e->op,
	    (uint64_t)a->number, (uint64_t)b->number, is_signed));
}

static void check_constant_operand(struct check *c, const struct expr *e)
{
	const struct expr *b = e->b;

	if (!b->is_const)
		return;
	if ((e->op == OP_DIV || e->op == OP_MOD) && b->number == 0)
		diag_add(c->diag, DIAG_DIVISION_BY_ZERO, b->place);
	if ((e->op == OP_SHL || e->op == OP_SHR) &&
	    (uint64_t)b->number > 63)
		diag_add(c->diag, DIAG_SHIFT_RANGE, b->place,
		    (long long)b->number);
}

/* comm == "longer than fifteen" */
static void warn_length(struct check *c, const struct expr *e)
{
	const struct expr *literal = e->a->kind == EXPR_STRING ? e->a : e->b;
	const struct expr *other = literal == e->a ? e->b : e->a;

	if ((e->op == OP_EQ || e->op == OP_NE) &&
	    literal->kind == EXPR_STRING && literal->len >= other->type->size)
		check_text_length(c, literal, other);
}

void check_text_length(struct check *c, const struct expr *literal,
    const struct expr *other)
{
	diag_add(c->diag, DIAG_TEXT_LENGTH, literal->place,
	    (unsigned)literal->len, (unsigned)other->type->size - 1);
	diag_note(c->diag, "to compare the first %u, write strncmp(a, b, %u) "
	    "== 0", (unsigned)other->type->size - 1,
	    (unsigned)other->type->size - 1);
}

/* Texts compare; nothing else of them is computed. */
static struct type *check_texts(struct check *c, struct expr *e)
{
	if (!is_comparison(e->op))
		return bad_operands(c, e);
	e->type = &type_bool;
	if (e->a->kind == EXPR_STRING && e->b->kind == EXPR_STRING)
		return fold(e, true, compare(e->op, (uint64_t)(int64_t)
		    strcmp(e->a->text, e->b->text), 0, true));
	warn_length(c, e);
	return e->type;
}

/* Tuples and arrays are equal byte for byte, once they lie alike. */
static struct type *check_bytes(struct check *c, struct expr *e)
{
	e->both = check_unify(c, e->a->type, false, e->b->type, false);
	return e->both ? &type_bool : bad_operands(c, e);
}

static struct type *check_pointers(struct check *c, struct expr *e)
{
	bool a = e->a->type->kind == TYPE_POINTER;
	bool b = e->b->type->kind == TYPE_POINTER;

	if (e->op == OP_ADD && a != b)
		return a ? e->a->type : e->b->type;
	if (e->op == OP_SUB && a && !b)
		return e->a->type;
	if (e->op == OP_SUB && a && b)
		return &type_int64;
	if (e->op == OP_ADD || e->op == OP_MUL || !a)
		return bad_operands(c, e);
	return &type_uint64;
}

/* Whether the outcome is the same for all unsigned numbers: x < 0, x > -5. */
static bool asks_for_sign(enum op op, const struct expr *x,
    const struct expr *limit, bool swapped)
{
	if (x->type->kind != TYPE_INT || x->type->is_signed || x->is_const ||
	    x->type->size < 8 || !limit->is_const || !limit->type->is_signed)
		return false;
	return limit->number < 0 || (limit->number == 0 &&
	    (swapped ? op == OP_GT || op == OP_LE :
	    op == OP_LT || op == OP_GE));
}

/*
 * Registers come as uint64 (argN). Where a script compares one with
 * what only a signed number can be, it means one.
 */
static void read_signed(struct check *c, struct expr **x)
{
	static const struct type_name int64 = { .name = "int64" };
	struct expr *cast = node_expr(c->arena, EXPR_CAST, (*x)->place);

	cast->type = &type_int64;
	cast->type_name = arena_memdup(c->arena, &int64, sizeof(int64));
	cast->base = *x;
	*x = cast;
}

static void check_order(struct check *c, struct expr *e)
{
	if (e->op < OP_LT || e->op > OP_GE || !c->final)
		return;
	if (asks_for_sign(e->op, e->a, e->b, false))
		read_signed(c, &e->a);
	else if (asks_for_sign(e->op, e->b, e->a, true))
		read_signed(c, &e->b);
}

/* A number whose sign nothing in the script has told. */
static bool goes_along(const struct expr *e)
{
	return check_is_literal(e) ||
	    (e->kind == EXPR_VAR && e->var->literal) ||
	    (e->kind == EXPR_MAP && e->map->value_literal);
}

/*
 * No type holds all numbers of both: they are taken as unsigned, as C does,
 * and a negative one is a great one.
 */
static void warn_signs(struct check *c, const struct expr *e)
{
	const struct expr *a = e->a, *b = e->b;
	const struct expr *plain = a->type->is_signed ? b : a;
	const struct expr *sign = plain == a ? b : a;

	if (a->type->is_signed == b->type->is_signed ||
	    plain->type->kind != TYPE_INT || plain->type->size < 8 ||
	    (sign->type->kind != TYPE_INT && sign->type->kind != TYPE_ENUM) ||
	    goes_along(a) || goes_along(b))
		return;
	diag_add(c->diag, DIAG_SIGNS, e->place, is_comparison(e->op) ?
	    "comparison of" : "arithmetic on", check_name(c, a->type),
	    check_name(c, b->type));
	diag_note(c->diag, "both operands are taken as uint64; cast one of "
	    "them, to (int64) or (uint64), to choose");
}

struct type *check_binary(struct check *c, struct expr *e)
{
	struct type *a = check_expr(c, e->a), *b = check_expr(c, e->b);
	bool is_signed;

	if (a->kind == TYPE_POISON || b->kind == TYPE_POISON)
		return is_comparison(e->op) || is_logical(e->op) ? &type_bool :
		    &type_poison;
	if (a->kind == TYPE_STRING && b->kind == TYPE_STRING)
		return check_texts(c, e);
	if (a->kind == b->kind && (a->kind == TYPE_TUPLE ||
	    a->kind == TYPE_ARRAY) && (e->op == OP_EQ || e->op == OP_NE))
		return check_bytes(c, e);
	if (check_named(c, e))
		return &type_bool;
	if (!check_is_number(a) || !check_is_number(b))
		return bad_operands(c, e);
	check_constant_operand(c, e);
	check_order(c, e);
	if (is_comparison(e->op) || e->op <= OP_MOD)
		warn_signs(c, e);
	is_signed = check_is_signed(e->a, e->b);
	if (is_comparison(e->op) || is_logical(e->op)) {
		e->type = &type_bool;
		return fold_binary(e, is_signed_order(a, b));
	}
	if (a->kind == TYPE_POINTER || b->kind == TYPE_POINTER)
		return check_pointers(c, e);
	if (e->op == OP_SHL || e->op == OP_SHR)
		is_signed = a->kind == TYPE_INT && a->is_signed;
	e->type = type_int(8, is_signed || e->op == OP_SUB);
	fold_binary(e, is_signed);
	if (is_signed && check_is_plain(e))
		e->type = type_smallest(e->number);
	return e->type;
}

/* ---- a ? b : c ---- */

struct type *check_ternary(struct check *c, struct expr *e)
{
	struct expr *yes = e->b ? e->b : e->a;
	struct type *a, *b, *both;

	check_condition(c, e->a);
	a = e->b ? check_expr(c, e->b) : e->a->type;
	b = check_expr(c, e->c);
	/* Both do something: exit() and printf() in a statement. */
	if (a->kind == TYPE_VOID && b->kind == TYPE_VOID)
		return &type_void;
	if (a->kind == TYPE_POISON || b->kind == TYPE_POISON)
		return a->kind == TYPE_POISON ? b : a;
	if (a->kind == TYPE_POINTER && check_is_literal(e->c))
		return a;
	if (b->kind == TYPE_POINTER && check_is_literal(yes))
		return b;
	both = check_unify(c, a, check_is_literal(yes), b,
	    check_is_literal(e->c));
	if (both && a->kind != TYPE_VOID)
		return both;
	if (e->plain)
		return &type_void;
	return check_fault(c, DIAG_TERNARY, e->place, check_name(c, a),
	    check_name(c, b));
}
