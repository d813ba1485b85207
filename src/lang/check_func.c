/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Functions with rules of their own, and printf formats.
 */
#include "lang/check.h"

#include "arch/arch.h"
#include "format/kallsyms.h"
#include "lang/names.h"
#include "lang/type_btf.h"

#include <ctype.h>
#include <string.h>

static struct type *bad_argument(struct check *c, const struct expr *call,
    unsigned n, const char *wants)
{
	const struct expr *e = check_arg(call, n);

	if (e->type->kind != TYPE_POISON)
		diag_add(c->diag, DIAG_ARGUMENT_TYPE, e->place, n + 1,
		    call->callee, check_name(c, e->type), wants);
	return &type_poison;
}

/* ---- printf ---- */

/* Bytes of an escape behind its backslash; see scan_unescape. */
static uint32_t escape_length(const char *text)
{
	uint32_t n = 0, first = text[0] == 'x', most = first ? 2 : 3;

	while (n < most && text[first + n] != '\0' && strchr(first ?
	    "0123456789abcdefABCDEF" : "01234567", text[first + n]))
		n++;
	return first + n > 0 ? first + n : 1;
}

/* Where a byte of a literal stands in the script: escapes are longer. */
static struct place literal_place(struct check *c, const struct expr *e,
    size_t from, size_t to)
{
	const char *text = c->diag->source->text;
	uint32_t at = e->place.begin + 1;
	struct place place = e->place;

	if (text[e->place.begin] != '"')	/* of a parameter */
		return place;
	for (size_t n = 0; at < e->place.end; n++) {
		if (n == from)
			place.begin = at;
		if (n == to) {
			place.end = at;
			break;
		}
		if (text[at++] == '\\')
			at += escape_length(text + at);
	}
	return place;
}

/* A conversion reaches from its '%' to its letter. */
static size_t piece_end(const struct fmt_piece *piece, const struct expr *e)
{
	size_t at = piece->offset;

	while (at < e->len && e->text[at] != piece->conv)
		at++;
	return at + 1;
}

/* Which conversion takes the value. */
static void note_conversion(struct check *c, const struct fmt_piece *piece,
    const struct expr *e)
{
	const struct fmt_piece text = { .kind = FMT_STRING };
	const char *script = c->diag->source->text + e->place.begin;

	if (piece->kind != FMT_STRING && fmt_accepts(&text, e->type))
		diag_note(c->diag, "use %%s");
	else if (piece->kind != FMT_STRING || !check_is_number(e->type))
		diag_note(c->diag, "use %%v, which takes any value");
	else if (script[0] == '$' && isdigit((unsigned char)script[1]))
		diag_note(c->diag, "use %%d, or str(%.*s) for the text of the "
		    "parameter", (int)(e->place.end - e->place.begin), script);
	else if (e->type->kind == TYPE_POINTER)
		diag_note(c->diag, "use str(...) to read the string at an "
		    "address, or %%p to print the address");
	else if (e->type->size == 1 && !check_is_plain(e))
		diag_note(c->diag, "use %%c for a character, %%d for a number");
	else if (e->type->size < 8 || e->is_const)
		diag_note(c->diag, "use %%d");
	else
		diag_note(c->diag, "use %%d; if it is the address of a string, "
		    "use str(...) to read it");
}

static void check_piece(struct check *c, const struct expr *call,
    const struct fmt_piece *piece, struct expr **value)
{
	const struct expr *text = call->args;
	int stars = piece->width_arg + piece->prec_arg;

	for (; stars > 0; stars--, *value = (*value)->next) {
		if (!type_is_integer((*value)->type) &&
		    (*value)->type->kind != TYPE_POISON)
			diag_add(c->diag, DIAG_FORMAT_TYPE, (*value)->place,
			    '*', check_name(c, (*value)->type));
	}
	if ((*value)->type->kind == TYPE_RECORD)
		type_complete_deep((*value)->type);
	if (!fmt_accepts(piece, (*value)->type)) {
		diag_add(c->diag, DIAG_FORMAT_TYPE, literal_place(c, text,
		    piece->offset, piece_end(piece, text)), piece->conv,
		    check_name(c, (*value)->type));
		note_conversion(c, piece, *value);
	}
	*value = (*value)->next;
}

enum { KERNEL_VALUES = 12 };	/* MAX_BPRINTF_VARARGS */

/* bpf_bprintf_prepare() of kernel/bpf/helpers.c, as far as it is old. */
static bool kernel_prints(const struct fmt_piece *p, const struct expr *value)
{
	if (p->width_arg || p->prec_arg || p->prec >= 0 || p->plus ||
	    p->space || p->alt)
		return false;
	if (p->kind == FMT_STRING)
		return value->type->kind == TYPE_STRING ||
		    value->type->kind == TYPE_ARRAY;
	return p->kind == FMT_SIGNED || p->kind == FMT_POINTER ||
	    (p->kind == FMT_UNSIGNED && (p->conv == 'u' || p->conv == 'x'));
}

/* The letter of a conversion that is none. */
static void note_letter(struct check *c, const char *text, size_t len,
    size_t at)
{
	while (at < len && strchr("-+ #0123456789.*hlLjzt", text[at]))
		at++;
	if (at == len)
		diag_note(c->diag, "write %%%% for a percent sign");
	else if (strchr("fFeEgGaA", text[at]))
		diag_note(c->diag, "numbers have no fraction: use %%d");
	else
		diag_note(c->diag, "the conversions are %%d %%i %%u %%x %%X "
		    "%%o %%c %%s %%p %%r %%v; write %%%% for a percent sign");
}

struct type *check_func_format(struct check *c, struct expr *call,
    struct type *type)
{
	struct expr *text = call->args, *value = text->next;
	const char *why = "";
	size_t fault = 0;

	if (text->kind != EXPR_STRING)
		return type;
	call->fmt = fmt_parse(c->arena, text->text, text->len, &fault, &why);
	if (!call->fmt) {
		diag_add(c->diag, DIAG_FORMAT, literal_place(c, text, fault,
		    fault + 2), why);
		note_letter(c, text->text, text->len, fault + 1);
		return type;
	}
	if (call->fmt->nargs != call->nargs - 1) {
		diag_add(c->diag, DIAG_FORMAT_COUNT, call->place,
		    call->fmt->nargs, call->nargs - 1);
		return type;
	}
	for (size_t i = 0; i < call->fmt->npieces; i++) {
		const struct fmt_piece *piece = &call->fmt->pieces[i];
		const struct expr *first = value;

		if (piece->kind == FMT_TEXT)
			continue;
		check_piece(c, call, piece, &value);
		if (c->probe->pin &&
		    fmt_accepts(piece, first->type) &&
		    !kernel_prints(piece, first))
			diag_add(c->diag, DIAG_PIN_FORMAT,
			    literal_place(c, text, piece->offset,
			    piece_end(piece, text)));
	}
	if (c->probe->pin && call->fmt->nargs > KERNEL_VALUES)
		diag_add(c->diag, DIAG_FORMAT, call->place,
		    "a pinned iterator prints at most 12 values");
	return type;
}

/* ---- memory ---- */

/* str(p), str(p, n): n bytes with the NUL at their end. */
struct type *check_func_str(struct check *c, struct expr *call,
    struct type *type)
{
	const struct expr *limit = check_arg(call, 1);
	uint64_t size = c->script->max_strlen;

	if (limit && limit->is_const && limit->number < 0)
		diag_add(c->diag, DIAG_ARGUMENT_RANGE, limit->place, 2u,
		    call->callee, (long long)limit->number, "at least 0");
	else if (limit && limit->is_const &&
	    (uint64_t)limit->number < size)
		size = limit->number ? (uint64_t)limit->number : 1;
	return type_string(c->types, (uint32_t)size);
}

struct type *check_func_buf(struct check *c, struct expr *call,
    struct type *type)
{
	const struct expr *from = call->args, *limit = from->next;
	uint32_t size = c->script->max_strlen;

	if (from->type->kind == TYPE_POISON)
		return &type_poison;
	if (limit && limit->is_const) {
		if (limit->number < 1 || limit->number > size)
			return check_fault(c, DIAG_ARGUMENT_RANGE, limit->place,
			    2u, call->callee, (long long)limit->number,
			    "1 to max_strlen");
		size = (uint32_t)limit->number;
	} else if (!limit) {
		if (check_is_number(from->type))
			return bad_argument(c, call, 0,
			    "an array unless argument 2 gives the size");
		size = ast_memory_type(from)->size;
		if (from->type->kind == TYPE_BUFFER)
			size -= 4;
	}
	return type_buffer(c->types, size);
}

static struct type *check_space(struct check *c, struct expr *call,
    enum space space)
{
	struct type *type = call->args->type;

	return type_pointer(c->types, type->kind == TYPE_POINTER ? type->of :
	    &type_void, space);
}

struct type *check_func_kptr(struct check *c, struct expr *call,
    struct type *type)
{
	return check_space(c, call, SPACE_KERNEL);
}

struct type *check_func_uptr(struct check *c, struct expr *call,
    struct type *type)
{
	return check_space(c, call, SPACE_USER);
}

/* ---- addresses as text ---- */

static bool is_bytes(const struct type *type, uint32_t a, uint32_t b)
{
	return (type->kind == TYPE_ARRAY || type->kind == TYPE_STRING ||
	    type->kind == TYPE_RECORD) && (type->size == a || type->size == b);
}

struct type *check_func_ntop(struct check *c, struct expr *call,
    struct type *type)
{
	unsigned n = call->nargs - 1;

	type = ast_memory_type(check_arg(call, n));

	if (call->args->type->kind == TYPE_POISON ||
	    type->kind == TYPE_POISON)
		return &type_poison;
	if (n == 1 && !type_is_integer(call->args->type))
		return bad_argument(c, call, 0, "an address family");
	if (!type_is_integer(type) && !is_bytes(type, 4, 16))
		return bad_argument(c, call, n,
		    "an integer or an array of 4 or 16 bytes");
	return type_simple(c->types, TYPE_INET);
}

/* A pointer stands for the six bytes behind it. */
static void read_mac(struct check *c, struct expr *call)
{
	struct expr *e = node_expr(c->arena, EXPR_UNARY, call->args->place);

	if (!c->final)
		return;
	e->op = OP_DEREF;
	e->a = call->args;
	e->type = type_array(c->types, &type_uint8, 6);
	call->args = e;
}

struct type *check_func_macaddr(struct check *c, struct expr *call,
    struct type *type)
{
	type = ast_memory_type(call->args);
	if (type->kind == TYPE_POISON)
		return &type_poison;
	if (type->kind == TYPE_POINTER)
		read_mac(c, call);
	else if (!is_bytes(type, 6, 32)) /* 32: MAX_ADDR_LEN, netdevice.h */
		return bad_argument(c, call, 0, "an array of 6 bytes");
	return type_simple(c->types, TYPE_MAC);
}

/* ---- the rest ---- */

/* .number is where the register lies. */
struct type *check_func_reg(struct check *c, struct expr *call,
    struct type *type)
{
	const struct arch *arch = c->target->arch;

	if (!provider_has_regs(c->target, c->probe)) {
		diag_add(c->diag, DIAG_NO_REGISTERS, call->place,
		    call->callee, c->probe->name);
		return type;
	}
	if (call->args->kind != EXPR_STRING)
		return type;
	call->number = arch_find_reg(arch, call->args->text);
	if (call->number < 0)
		diag_add(c->diag, DIAG_REGISTER, call->args->place,
		    arch->name, call->args->text);
	return type;
}

/* signal("SIGKILL") becomes its number. */
struct type *check_func_signal(struct check *c, struct expr *call,
    struct type *type)
{
	struct expr *e = call->args;
	int number;

	if (e->kind != EXPR_STRING) {
		if (e->type->kind != TYPE_POISON &&
		    !type_is_integer(e->type))
			bad_argument(c, call, 0,
			    "the number or the name of a signal");
		else if (e->is_const && (e->number < 1 ||
		    e->number > (c->target->arch->own_errors ? 127 : 64)))
			return check_fault(c, DIAG_ARGUMENT_RANGE, e->place,
			    1u, call->callee, (long long)e->number,
			    "the number of a signal");
		return type;
	}
	number = names_signal(c->target->arch, e->text);
	if (number == 0) {
		diag_add(c->diag, DIAG_SIGNAL_UNKNOWN, e->place, e->text);
		return type;
	}
	e->kind = EXPR_INT;
	e->is_const = true;
	e->number = number;
	e->type = &type_int64;
	return type;
}

bool check_symbol(struct check *c, const char *name, int64_t *address)
{
	struct kallsyms *k = c->final ? target_kallsyms(c->target) : NULL;
	const struct ksym *sym = k ? kallsyms_find(k, name, NULL, NULL) : NULL;

	*address = sym ? (int64_t)sym->addr : 0;
	return sym || !k;
}

enum { SYMBOLS_SHOWN = 6 };

/* True, with a diagnostic, if several symbols of the kernel have this name. */
static bool is_shared(struct check *c, const struct expr *e)
{
	struct kallsyms *k = c->final ? target_kallsyms(c->target) : NULL;
	struct strbuf sb = { 0 };
	int n = 0, shown = 0;

	if (!k || !kallsyms_find(k, e->text, NULL, &n) || n == 1)
		return false;
	diag_add(c->diag, DIAG_SYMBOL_SHARED, e->place, n, e->text);
	for (size_t i = 0; i < k->len && shown < SYMBOLS_SHOWN; i++) {
		const char *module = kallsyms_module(k, &k->syms[i]);

		if (strcmp(kallsyms_name(k, &k->syms[i]), e->text))
			continue;
		strbuf_printf(&sb, "%s0x%llx", shown++ ? ", " : "",
		    (unsigned long long)k->syms[i].addr);
		if (*module)
			strbuf_printf(&sb, " in %s", module);
	}
	if (!k->hidden)
		diag_note(c->diag, "write the address instead: %s%s",
		    strbuf_str(&sb), n > shown ? ", ..." : "");
	strbuf_free(&sb);
	return true;
}

struct type *check_func_kaddr(struct check *c, struct expr *call,
    struct type *type)
{
	struct expr *e = call->args;

	if (e->kind != EXPR_STRING || is_shared(c, e))
		return type;
	if (!check_symbol(c, e->text, &e->number))
		diag_add(c->diag, DIAG_SYMBOL_UNKNOWN, e->place,
		    "this kernel", e->text);
	return type;
}

struct type *check_func_strftime(struct check *c, struct expr *call,
    struct type *type)
{
	if (call->args->kind == EXPR_STRING)
		type->format = call->args->text;
	return type;
}

/* print(@m, top, div); print(a, b) of ply. */
struct type *check_func_print(struct check *c, struct expr *call,
    struct type *type)
{
	struct expr *first = call->args;
	bool map = first->kind == EXPR_MAP && !first->keys &&
	    (first->map->keyed || first->type->kind == TYPE_AGG);

	for (struct expr *e = map ? first->next : first; e;
	    e = e->next) {
		if (map && !e->is_const && e->type->kind != TYPE_POISON)
			diag_add(c->diag, DIAG_NOT_CONSTANT, e->place,
			    "each argument of print() after a map");
		if (e->type->kind == TYPE_RECORD ||
		    e->type->kind == TYPE_TUPLE ||
		    e->type->kind == TYPE_ARRAY)
			type_complete_deep(e->type);
	}
	if (map && call->nargs > 3)
		diag_add(c->diag, DIAG_ARGUMENT_COUNT, call->place,
		    call->callee, "1 to 3 arguments", call->nargs);
	return type;
}

/*
 * What looks at all buckets of a key does so in a loop; without loops, in as
 * many steps as a program may have.
 */
static struct type *check_buckets(struct check *c, struct expr *call)
{
	const struct type *type = call->args->map->value;
	bool loops = feature_has(c->target->features, FEATURE_loops);
	uint64_t most = loops ? 4096 : 128;

	if (!type || !type_is_bucketed(type) ||
	    type_last_bucket(type) < most)
		return &type_bool;
	return bad_argument(c, call, 0, arena_printf(c->arena,
	    "a map of at most %llu buckets per key",
	    (unsigned long long)most));
}

/*
 * delete(@m, k) is delete(@m[k]). A tuple for a key is the key.
 */
struct type *check_func_delete(struct check *c, struct expr *call,
    struct type *type)
{
	struct expr *map = call->args;

	if (map->kind != EXPR_MAP)
		return &type_bool;
	if (map->next && !map->keys) {
		map->keys = map->next;
		map->next = NULL;
		call->nargs = 1;
	}
	if (map->keys || map->map->keyed)
		check_keys(c, map);
	else
		map->map->deleted = true;
	if (map->map->deleted && map->type->kind == TYPE_AGG)
		map->map->agg_read = true;	/* of all CPUs at once */
	return check_buckets(c, call);
}

/* has_key(@m, k): the key is checked as if it stood in brackets. */
struct type *check_func_has_key(struct check *c, struct expr *call,
    struct type *type)
{
	struct expr use = *call->args;

	if (use.kind != EXPR_MAP)
		return &type_bool;
	use.keys = call->args->next;
	check_keys(c, &use);
	return check_buckets(c, call);
}

/* .number is how many bytes. */
struct type *check_func_bswap(struct check *c, struct expr *call,
    struct type *type)
{
	const struct expr *e = call->args;

	call->number = e->type->size;
	return e->type->kind == TYPE_POISON ? &type_poison :
	    type_int((uint32_t)call->number, false);
}

/* A stack of this event, which can be looked at again; no stored one. */
static bool is_stack_here(const struct expr *e)
{
	return (e->type->kind == TYPE_KSTACK || e->type->kind == TYPE_USTACK) &&
	    (e->kind == EXPR_CALL || (e->kind == EXPR_VAR && !e->var->stored));
}

/* len(@m), len(kstack), len($stack) */
struct type *check_func_len(struct check *c, struct expr *call,
    struct type *type)
{
	const struct expr *e = call->args;
	enum feature needs = FEATURE_get_stack;

	if (e->type->kind == TYPE_POISON)
		return type;
	if (e->kind == EXPR_MAP && !e->keys) {
		needs = FEATURE_for_each_map;
		if ((e->map->decided && !e->map->keyed) ||
		    type_is_bucketed(e->type))
			return bad_argument(c, call, 0,
			    "a map with a value for each key");
	} else if (!is_stack_here(e)) {
		return bad_argument(c, call, 0,
		    "a map, or kstack or ustack of this event");
	}
	if (!feature_has(c->target->features, needs)) {
		diag_add(c->diag, DIAG_FEATURE, call->place, "len",
		    feature_rows[needs].what);
		diag_note(c->diag, "Linux %d.%d or later is needed",
		    feature_rows[needs].since / 1000,
		    feature_rows[needs].since % 1000);
	}
	return type;
}
