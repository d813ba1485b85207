/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Calls: counts and kinds of arguments as the rows of builtin.def tell, and
 * aggregations.
 */
#include "lang/check.h"

#include "arch/arch.h"

#include <string.h>

/* A prototype taken apart: "result(int,any?,...)". */
struct prototype {
	const char	*result;
	size_t		 result_len;
	struct { const char *text; size_t len; } params[8];
	unsigned	 nparams, required;
	bool		 open;		/* ends with "..." */
};

static void parse_prototype(const char *text, struct prototype *out)
{
	const char *at = strchr(text, '(') + 1;
	bool optional = false;

	memset(out, 0, sizeof(*out));
	out->result = text;
	out->result_len = (size_t)(at - 1 - text);
	while (*at != ')') {
		size_t len = strcspn(at, ",)");
		bool mark = at[len - 1] == '?';

		if (strncmp(at, "...", 3) == 0) {
			out->open = true;
		} else {
			out->params[out->nparams].text = at;
			out->params[out->nparams++].len = len - mark;
			optional |= mark;
			out->required += !optional;
		}
		at += len + (at[len] == ',');
	}
}

static bool is_word(const char *text, size_t len, const char *word)
{
	return strlen(word) == len && memcmp(text, word, len) == 0;
}

struct expr *check_arg(const struct expr *call, unsigned n)
{
	struct expr *e = call->args;

	while (e && n-- > 0)
		e = e->next;
	return e;
}

static void count_fault(struct check *c, const struct expr *call,
    const struct prototype *proto)
{
	const char *text;

	if (proto->open)
		text = arena_printf(c->arena, "at least %u argument%s",
		    proto->required, proto->required == 1 ? "" : "s");
	else if (proto->required == 0 && proto->nparams > 0)
		text = arena_printf(c->arena, "at most %u argument%s",
		    proto->nparams, proto->nparams == 1 ? "" : "s");
	else if (proto->required == proto->nparams)
		text = arena_printf(c->arena, "%u argument%s",
		    proto->required, proto->required == 1 ? "" : "s");
	else
		text = arena_printf(c->arena, "%u %s %u arguments",
		    proto->required,
		    proto->required + 1 == proto->nparams ? "or" : "to",
		    proto->nparams);
	diag_add(c->diag, DIAG_ARGUMENT_COUNT, call->place, call->callee,
	    text, call->nargs);
}

/* NULL when the argument suits, or what the parameter wants. */
static const char *unsuited(const struct expr *e, const char *kind, size_t len)
{
	bool memory = is_word(kind, len, "mem");
	enum type_kind type = e->type->kind;

	if (is_word(kind, len, "map"))
		return e->kind == EXPR_MAP && !e->keys ? NULL :
		    "a map";
	if (is_word(kind, len, "mapkey"))
		return e->kind == EXPR_MAP ? NULL : "a map entry";
	if (is_word(kind, len, "lit") || is_word(kind, len, "fmt"))
		return e->kind == EXPR_STRING ? NULL : "a string in quotes";
	if (type == TYPE_POISON)
		return NULL;
	if (is_word(kind, len, "int"))
		return type_is_integer(e->type) ? NULL : "an integer";
	if (memory || is_word(kind, len, "num")) {
		if (memory && (type == TYPE_STRING || type == TYPE_ARRAY ||
		    type == TYPE_BUFFER))
			return NULL;
		return check_is_number(e->type) ? NULL :
		    "a number or a pointer";
	}
	return type != TYPE_VOID && type != TYPE_AGG ? NULL : "a value";
}

/* pid, cpu: numbers that the kernel makes, and none of its addresses. */
static bool is_too_narrow(struct check *c, const struct expr *e)
{
	bool own = e->kind == EXPR_BUILTIN &&
	    !builtin_is(e->builtin, USES_VALUES);

	return !e->is_const && type_is_integer(e->type) &&
	    (e->type->size < c->target->arch->long_size ||
	    (own && e->type->size < 8));
}

/* Maps and texts of formats are no values; all else is. */
static void check_one(struct check *c, struct expr *call, unsigned i,
    struct expr *e, const char *kind, size_t len)
{
	bool any = is_word(kind, len, "anymap");
	bool map = is_word(kind, len, "map") || is_word(kind, len, "mapkey");
	const char *wants;

	if (is_word(kind, len, "own"))
		return;
	if ((any || map) && e->kind == EXPR_MAP && !e->keys) {
		check_bare_map(c, e);
		if (any)
			return;
	} else if (map && e->kind == EXPR_MAP) {
		check_keys(c, e);	/* an entry, whatever it holds */
		check_bare_map(c, e);
	} else if (e->kind == EXPR_STRING && (is_word(kind, len, "lit") ||
	    is_word(kind, len, "fmt"))) {
		e->type = type_string(c->types, e->len + 1);
	} else {
		check_expr(c, e);
	}
	wants = unsuited(e, kind, len);
	if (wants && e->type->kind != TYPE_POISON) {
		diag_add(c->diag, DIAG_ARGUMENT_TYPE, e->place, i + 1,
		    call->callee, check_name(c, e->type), wants);
		if (is_word(kind, len, "mem") && e->type->kind == TYPE_RECORD)
			diag_note(c->diag, "name the member that is meant: "
			    "%s(VALUE.MEMBER)", call->callee);
	} else if (is_word(kind, len, "mem") && c->final &&
	    is_too_narrow(c, e)) {
		diag_add(c->diag, DIAG_ARGUMENT_ADDRESS, e->place, i + 1,
		    call->callee, check_name(c, e->type));
		diag_note(c->diag, "%s() reads what is at an address; print a "
		    "number by %%d", call->callee);
	}
}

static bool check_args(struct check *c, struct expr *call,
    const struct prototype *proto)
{
	unsigned i = 0;

	for (struct expr *e = call->args; e; e = e->next, i++) {
		if (i < proto->nparams)
			check_one(c, call, i, e, proto->params[i].text,
			    proto->params[i].len);
		else
			check_one(c, call, i, e, "any", 3);
	}
	if (call->nargs >= proto->required &&
	    (proto->open || call->nargs <= proto->nparams))
		return true;
	count_fault(c, call, proto);
	return false;
}

/* Results by the name that a prototype gives; NULL for "*". */
static struct type *result_type(struct check *c, const struct prototype *p)
{
	static const struct { const char *name; struct type *type; } ints[] = {
		{ "void", &type_void }, { "bool", &type_bool },
		{ "u8", &type_uint8 }, { "u16", &type_uint16 },
		{ "u32", &type_uint32 }, { "u64", &type_uint64 },
		{ "s8", &type_int8 }, { "s16", &type_int16 },
		{ "s32", &type_int32 }, { "s64", &type_int64 },
	};
	static const struct { const char *name; enum type_kind kind; } all[] = {
		{ "ksym", TYPE_KSYM }, { "usym", TYPE_USYM },
		{ "inet", TYPE_INET }, { "mac", TYPE_MAC },
		{ "username", TYPE_USERNAME }, { "probe", TYPE_PROBE },
		{ "timestamp", TYPE_TIMESTAMP }, { "cgroup", TYPE_CGROUP },
	};

	for (size_t i = 0; i < sizeof(ints) / sizeof(ints[0]); i++) {
		if (is_word(p->result, p->result_len, ints[i].name))
			return ints[i].type;
	}
	for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++) {
		if (is_word(p->result, p->result_len, all[i].name))
			return type_simple(c->types, all[i].kind);
	}
	return NULL;
}

static const struct {
	struct type *(*check)(struct check *, struct expr *, struct type *);
} table[] = {
#define CHECK(f)	.check = check_func_##f,
#define BUILTIN(id, form, prototype, feature, flags, functions)	\
	[BUILTIN_##id] = { functions },
#include "builtin.def"
};
_Static_assert(sizeof(table) / sizeof(*table) == BUILTIN_COUNT,
    "a row for each built-in");

static struct type *check_row(struct check *c, struct expr *e,
    struct type *type)
{
	if (table[e->builtin].check)
		return table[e->builtin].check(c, e, type);
	return type ? type : &type_poison;
}

void check_agg_place(struct check *c, const struct expr *call)
{
	const struct map *map = call->args && call->args->kind == EXPR_MAP ?
	    call->args->map : NULL;

	diag_add(c->diag, DIAG_AGG_PLACE, call->place, call->callee);
	diag_note(c->diag, "write @%s = %s(%s)", map ? map->name : "x",
	    call->callee, map || !call->args ? "" : "...");
}

struct type *check_builtin(struct check *c, struct expr *e)
{
	enum builtin_form form = builtin_form(e->builtin);
	struct prototype proto;
	struct type *type;

	if (form == FORM_AGG) {
		for (struct expr *arg = e->args; arg; arg = arg->next)
			check_expr(c, arg);
		check_agg_place(c, e);
		return &type_poison;
	}
	parse_prototype(builtin_prototype(e->builtin), &proto);
	type = result_type(c, &proto);
	if (!check_args(c, e, &proto))
		return type ? type : &type_poison;
	if (builtin_is(e->builtin, IS_UNSAFE) && !c->options->unsafe)
		diag_add(c->diag, DIAG_UNSAFE, e->place, e->callee);
	if (c->probe->pin && form == FORM_STMT &&
	    !builtin_is(e->builtin, WORKS_PINNED)) {
		diag_add(c->diag, DIAG_CALL_PLACE, e->place,
		    c->probe->name, e->callee);
		diag_note(c->diag, "in a pinned iterator, only formatted text "
		    "can be printed");
	}
	return check_row(c, e, type);
}

/* resolve made it whole. */
struct type *check_func_stack(struct check *c, struct expr *call,
    struct type *type)
{
	return call->type;
}

/* ---- aggregations ---- */

static bool constant_arg(struct check *c, const struct expr *call, unsigned n,
    int64_t *value)
{
	static const char *const ordinals[] = { "first", "second", "third",
		"fourth" };
	const struct expr *e = check_arg(call, n);

	if (e->type->kind == TYPE_POISON)
		return false;
	if (!e->is_const) {
		diag_add(c->diag, DIAG_NOT_CONSTANT, e->place,
		    arena_printf(c->arena, "the %s argument of %s()",
		    ordinals[n], call->callee));
		return false;
	}
	*value = e->number;
	return true;
}

static struct type *range_fault(struct check *c, const struct expr *call,
    unsigned n, int64_t value, const char *wants)
{
	return check_fault(c, DIAG_ARGUMENT_RANGE, check_arg(call, n)->place,
	    n + 1, call->callee, (long long)value, wants);
}

/* lhist(n, min, max, step): as many buckets as bpftrace takes. */
enum { LHIST_BUCKETS = 1000 };

struct type *check_func_lhist(struct check *c, struct expr *call,
    struct type *type)
{
	if (!constant_arg(c, call, 1, &type->min) ||
	    !constant_arg(c, call, 2, &type->max) ||
	    !constant_arg(c, call, 3, &type->step))
		return &type_poison;
	if (type->max <= type->min)
		return range_fault(c, call, 2, type->max,
		    "greater than argument 2");
	if (type->step < 1)
		return range_fault(c, call, 3, type->step, "at least 1");
	if (((uint64_t)type->max - (uint64_t)type->min) /
	    (uint64_t)type->step > LHIST_BUCKETS)
		return range_fault(c, call, 3, type->step,
		    "larger: the limit is 1000 buckets");
	return type;
}

struct type *check_func_hist(struct check *c, struct expr *call,
    struct type *type)
{
	if (call->nargs < 2)
		return type;
	if (!constant_arg(c, call, 1, &type->min))
		return &type_poison;
	if (type->min < 0 || type->min > 5)
		return range_fault(c, call, 1, type->min, "0 to 5");
	return type;
}

/* In the order of enum series_keep. */
static const char *const series_keeps[] = { "", "avg", "max", "min", "sum" };

const char *check_series_keep(int64_t keep)
{
	return series_keeps[keep];
}

/* tseries(n, interval, intervals[, keep]): as many as bpftrace takes. */
enum { SERIES_INTERVALS = 1000000 };

struct type *check_func_tseries(struct check *c, struct expr *call,
    struct type *type)
{
	const struct expr *keep = check_arg(call, 3);

	if (!constant_arg(c, call, 1, &type->min) ||
	    !constant_arg(c, call, 2, &type->max))
		return &type_poison;
	if (type->min < 1)
		return range_fault(c, call, 1, type->min,
		    "at least 1 nanosecond");
	if (type->max < 1 || type->max > SERIES_INTERVALS)
		return range_fault(c, call, 2, type->max, "1 to 1000000");
	if (!keep)
		return type;
	for (int i = 1; i < (int)(sizeof(series_keeps) /
	    sizeof(*series_keeps)); i++)
		if (strcmp(series_keeps[i], keep->text) == 0)
			type->step = i;
	if (type->step)
		return type;
	return check_fault(c, DIAG_SERIES_KEEP, keep->place, keep->text);
}

struct type *check_agg(struct check *c, struct expr *call)
{
	static const uint8_t aggs[BUILTIN_COUNT] = {
#define AGG(name, ...)	[BUILTIN_##name] = AGG_##name,
#include "agg.def"
#undef AGG
	};
	struct prototype proto;
	const struct type *arg;

	parse_prototype(builtin_prototype(call->builtin), &proto);
	if (!check_args(c, call, &proto))
		return &type_poison;
	arg = call->args ? call->args->type : &type_int64;
	if (arg->kind == TYPE_POISON || !type_is_integer(arg))
		return &type_poison;
	return check_row(c, call, type_agg(c->types,
	    (enum agg)aggs[call->builtin],
	    arg->is_signed || arg->kind != TYPE_INT));
}
