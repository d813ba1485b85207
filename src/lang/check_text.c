/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Functions on texts: what they take, and what they come to when all of it
 * is known already.
 */
#include "lang/check.h"

#include "base/strbuf.h"
#include "lang/names.h"

#include <string.h>

/*
 * Sizes that the code knows to search: a needle is held in registers and
 * slots, and the verifier follows each byte of a text.
 */
enum { MAX_NEEDLE = 64, MAX_SEARCHED = 4000, WITHOUT_LOOP = 64 };
enum { MAX_PATTERN = 63, MAX_STEPS = 500000 };

static void wants(struct check *c, const struct expr *call, unsigned n,
    const char *what)
{
	const struct expr *e = check_arg(call, n);

	if (e->type->kind == TYPE_POISON)
		return;
	diag_add(c->diag, DIAG_ARGUMENT_TYPE, e->place, n + 1, call->callee,
	    check_name(c, e->type), what);
	if (check_is_number(e->type))
		diag_note(c->diag, "use str(...) to read the string at an "
		    "address");
}

static bool is_char(const struct type *type)
{
	return type && type->kind == TYPE_INT && type->size == 1;
}

/* e becomes str(e [, n]) at its place in the list of arguments. */
static struct type *wrap(struct check *c, struct expr *call, struct expr *e,
    uint32_t n)
{
	struct expr *str = node_expr(c->arena, EXPR_CALL, e->place);
	struct expr **link = &call->args;

	while (*link != e)
		link = &(*link)->next;
	str->builtin = BUILTIN_str;
	str->callee = "str";
	str->args = e;
	str->nargs = 1;
	str->next = e->next;
	*link = str;
	e->next = NULL;
	if (n > 0) {
		e->next = node_int(c->arena, n, e->place);
		str->nargs = 2;
	}
	return check_expr(c, str);
}

/* An argument as a text: a string, or the bytes of an array or pointer to
 * characters. NULL when it is none. */
static struct expr *text_arg(struct check *c, struct expr *call, unsigned n)
{
	struct expr *e = check_arg(call, n);
	const struct type *type;

	check_probe_text(c, e);
	type = e->type;
	if (type->kind == TYPE_STRING)
		return e;
	if (type->kind == TYPE_ARRAY && is_char(type->of) && type->count > 0)
		wrap(c, call, e, type->count + 1);
	else if (type->kind == TYPE_POINTER && is_char(type->of))
		wrap(c, call, e, 0);
	else
		wants(c, call, n, "a string");
	e = check_arg(call, n);
	return e->type->kind == TYPE_STRING ? e : NULL;
}

static struct type *constant(struct expr *call, struct type *type,
    int64_t number)
{
	call->is_const = true;
	call->number = number;
	return type;
}

/* Literal text up to its first NUL. */
static size_t length(const struct expr *e)
{
	return strnlen(e->text, e->len);
}

static bool is_text(const struct expr *e)
{
	return e && e->kind == EXPR_STRING;
}

/* ---- measuring and comparing ---- */

struct type *check_func_strlen(struct check *c, struct expr *call,
    struct type *type)
{
	struct expr *e = text_arg(c, call, 0);

	if (is_text(e))
		return constant(call, type, (int64_t)length(e));
	return type;
}

struct type *check_func_strcmp(struct check *c, struct expr *call,
    struct type *type)
{
	struct expr *a = text_arg(c, call, 0), *b = text_arg(c, call, 1);
	int r;

	if (!is_text(a) || !is_text(b))
		return type;
	r = strcmp(a->text, b->text);
	return constant(call, type, r < 0 ? -1 : r > 0);
}

struct type *check_func_strncmp(struct check *c, struct expr *call,
    struct type *type)
{
	const struct expr *n = check_arg(call, 2);
	const struct expr *a = text_arg(c, call, 0), *b = text_arg(c, call, 1);

	if (is_text(a) && b && !is_text(b) && a->len >= b->type->size &&
	    n->number >= (int64_t)b->type->size)
		check_text_length(c, a, b);
	else if (is_text(b) && a && !is_text(a) && b->len >= a->type->size &&
	    n->number >= (int64_t)a->type->size)
		check_text_length(c, b, a);
	if (!n->is_const)
		diag_add(c->diag, DIAG_NOT_CONSTANT, n->place,
		    "the third argument of strncmp()");
	else if (n->number < 1 || n->number > 1024)
		diag_add(c->diag, DIAG_ARGUMENT_RANGE, n->place, 3u,
		    call->callee, (long long)n->number, "1 to 1024");
	return type;
}

/* Bytes of memory: there must be as many as are compared. */
static void memory_arg(struct check *c, struct expr *call, unsigned n,
    const struct expr *count)
{
	const struct type *type = ast_memory_type(check_arg(call, n));
	uint32_t size = type->kind == TYPE_BUFFER ? type->size - 4 :
	    type->size;

	if (type->kind == TYPE_POISON || type->kind == TYPE_POINTER)
		return;
	if (type->kind != TYPE_STRING && type->kind != TYPE_BUFFER &&
	    type->kind != TYPE_ARRAY && type->kind != TYPE_RECORD)
		wants(c, call, n, "a pointer, an array, a buffer or a string");
	else if (count->is_const && count->number > (int64_t)size)
		diag_add(c->diag, DIAG_ARGUMENT_RANGE, count->place, 3u,
		    call->callee, (long long)count->number,
		    arena_printf(c->arena, "at most %u, the size of '%s'", size,
		    check_name(c, type)));
}

struct type *check_func_memcmp(struct check *c, struct expr *call,
    struct type *type)
{
	const struct expr *n = check_arg(call, 2);

	if (n->type->kind == TYPE_POISON)
		return type;
	if (!n->is_const)
		diag_add(c->diag, DIAG_NOT_CONSTANT, n->place,
		    "the third argument of memcmp()");
	else if (n->number < 1 || n->number > 1024)
		diag_add(c->diag, DIAG_ARGUMENT_RANGE, n->place, 3u,
		    call->callee, (long long)n->number, "1 to 1024");
	memory_arg(c, call, 0, n);
	memory_arg(c, call, 1, n);
	return type;
}

/* ---- searching ---- */

static void check_size(struct check *c, const struct expr *call,
    const struct expr *e, unsigned n, uint32_t most)
{
	if (e->type->size > most)
		diag_add(c->diag, DIAG_ARGUMENT_SIZE, e->place, n,
		    call->callee, (unsigned)e->type->size - 1, most - 1,
		    most - 1);
}

static void check_loop(struct check *c, const struct expr *call,
    const struct expr *hay)
{
	if (hay->type->size <= WITHOUT_LOOP ||
	    feature_has(c->target->features, FEATURE_loops))
		return;
	diag_add(c->diag, DIAG_FEATURE, call->place, call->callee,
	    feature_rows[FEATURE_loops].what);
	diag_note(c->diag, "strings of at most %d bytes need no loop: "
	    "use str(..., %d)", WITHOUT_LOOP - 1, WITHOUT_LOOP - 1);
}

struct type *check_func_search(struct check *c, struct expr *call,
    struct type *type)
{
	struct expr *hay = text_arg(c, call, 0), *needle;
	const char *at;

	needle = text_arg(c, call, 1);
	if (!hay || !needle)
		return type;
	if (is_text(hay) && is_text(needle)) {
		at = strstr(hay->text, needle->text);
		if (type->kind == TYPE_BOOL)
			return constant(call, type, at != NULL);
		return constant(call, type, at ? at - hay->text : -1);
	}
	check_loop(c, call, hay);
	check_size(c, call, hay, 1, MAX_SEARCHED);
	check_size(c, call, needle, 2, MAX_NEEDLE + 1);
	return type;
}

/* The verifier follows all instructions of each byte of the text. */
struct type *check_func_globmatch(struct check *c, struct expr *call,
    struct type *type)
{
	struct expr *text = text_arg(c, call, 0);
	const struct expr *pattern = text_arg(c, call, 1);
	uint32_t n;

	if (!text || !pattern)
		return type;
	if (!is_text(pattern)) {
		diag_add(c->diag, DIAG_NOT_CONSTANT, pattern->place,
		    "the second argument of globmatch()");
		diag_note(c->diag, "write a literal, str($1) or getopt(...)");
		return type;
	}
	if (is_text(text))
		return constant(call, type,
		    glob_match(pattern->text, text->text));
	n = (uint32_t)length(pattern);
	if (n > MAX_PATTERN)
		diag_add(c->diag, DIAG_GLOB_LENGTH, pattern->place, n,
		    (unsigned)MAX_PATTERN);
	check_loop(c, call, text);
	check_size(c, call, text, 1, MAX_STEPS / (7 * n + 12));
	return type;
}

/* ---- making ---- */

struct type *check_func_str_concat(struct check *c, struct expr *call,
    struct type *type)
{
	struct expr *a = text_arg(c, call, 0), *b = text_arg(c, call, 1);
	uint32_t size;

	if (!a || !b)
		return &type_poison;
	size = a->type->size + b->type->size - 1;
	if (size > c->script->max_strlen)
		size = c->script->max_strlen;
	return type_string(c->types, size);
}

/* The name of a number that is known is a literal. */
static struct type *name_of(struct check *c, struct expr *call,
    struct names names, int64_t number)
{
	if (call->args->is_const && c->final) {
		call->kind = EXPR_STRING;
		call->text = names_text(&names, number);
		call->len = (uint32_t)strlen(call->text);
	}
	return type_string(c->types, names.size);
}

/* -ENOENT is ENOENT too. */
struct type *check_func_strerror(struct check *c, struct expr *call,
    struct type *type)
{
	int64_t number = (int32_t)call->args->number;

	return name_of(c, call, names_errors(c->target->arch),
	    number < 0 ? -number : number);
}

struct type *check_func_signal_name(struct check *c, struct expr *call,
    struct type *type)
{
	return name_of(c, call, names_signals(c->target->arch),
	    (int32_t)call->args->number);
}

struct type *check_func_syscall_name(struct check *c, struct expr *call,
    struct type *type)
{
	/* Lowering looks for the bit of arch.compat there. */
	target_btf(c->target);
	return name_of(c, call, names_syscalls(c->target->arch),
	    (int32_t)call->args->number);
}

struct type *check_func_pton(struct check *c, struct expr *call,
    struct type *type)
{
	const struct expr *e = call->args;
	uint8_t bytes[16];
	unsigned n;

	if (e->kind != EXPR_STRING)
		return &type_poison;
	n = names_address(e->text, bytes);
	if (n == 0)
		return check_fault(c, DIAG_NETWORK_ADDRESS, e->place, e->text);
	return type_array(c->types, &type_uint8, n);
}
