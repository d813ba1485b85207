/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Functions about the script itself: what type an expression is of, what must
 * hold, messages; and those whose arguments are no plain values.
 */
#include "lang/check.h"

#include "base/strbuf.h"
#include "format/btf.h"
#include "kernel/cgroup.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* ---- what kind of value something is ---- */

/* Types hold still in the last pass alone. */
static struct type *answer(struct check *c, struct expr *call, bool value)
{
	if (c->final && call->args->type->kind != TYPE_POISON) {
		call->is_const = true;
		call->number = value;
	}
	return &type_bool;
}

struct type *check_func_is_ptr(struct check *c, struct expr *call,
    struct type *type)
{
	return answer(c, call, call->args->type->kind == TYPE_POINTER);
}

struct type *check_func_is_str(struct check *c, struct expr *call,
    struct type *type)
{
	return answer(c, call, call->args->type->kind == TYPE_STRING);
}

struct type *check_func_is_array(struct check *c, struct expr *call,
    struct type *type)
{
	return answer(c, call, call->args->type->kind == TYPE_ARRAY);
}

struct type *check_func_is_integer(struct check *c, struct expr *call,
    struct type *type)
{
	return answer(c, call, call->args->type->kind == TYPE_INT);
}

struct type *check_func_is_unsigned_integer(struct check *c, struct expr *call,
    struct type *type)
{
	const struct type *of = call->args->type;

	return answer(c, call, of->kind == TYPE_INT && !of->is_signed);
}

struct type *check_func_is_literal(struct check *c, struct expr *call,
    struct type *type)
{
	return answer(c, call, call->args->kind == EXPR_INT ||
	    call->args->kind == EXPR_STRING);
}

/* A length that needs no search, or that of the text at a pointer. */
struct type *check_func_strcap(struct check *c, struct expr *call,
    struct type *type)
{
	const struct type *of = call->args->type;

	if (of->kind != TYPE_STRING && of->kind != TYPE_ARRAY)
		return check_func_strlen(c, call, type);
	if (c->final) {
		call->is_const = true;
		call->number = of->kind == TYPE_STRING ? of->size : of->count;
	}
	return type;
}

struct type *check_func_default_str_length(struct check *c, struct expr *call,
    struct type *type)
{
	call->is_const = true;
	call->number = c->script->max_strlen;
	return type;
}

/* ---- functions that the kernel offers to programs ---- */

struct type *check_func_kfunc_exist(struct check *c, struct expr *call,
    struct type *type)
{
	struct btf *btf = c->final ? target_btf(c->target) : NULL;

	call->is_const = true;
	call->number = btf && call->args->kind == EXPR_STRING &&
	    btf_find(btf, call->args->text, BTF_FUNC);
	return type;
}

struct type *check_func_kfunc_allowed(struct check *c, struct expr *call,
    struct type *type)
{
	check_func_kfunc_exist(c, call, type);
	if (call->number)
		call->number = feature_kfunc(c->target->features,
		    call->args->text,
		    (int)provider_prog_type(c->target, c->probe));
	return type;
}

/* ---- what must hold ---- */

/* The text of a format whose values are known; NULL when one is not. */
static const char *known_text(struct check *c, const struct expr *call)
{
	const struct expr *value = call->args->next;
	struct strbuf text = { 0 };
	const char *out;

	for (size_t i = 0; i < call->fmt->npieces; i++) {
		const struct fmt_piece *p = &call->fmt->pieces[i];

		if (p->kind == FMT_TEXT) {
			strbuf_add(&text, p->text, p->len);
			continue;
		}
		if (value->kind == EXPR_STRING) {
			strbuf_add(&text, value->text, value->len);
		} else if (!value->is_const) {
			diag_add(c->diag, DIAG_NOT_CONSTANT, value->place,
			    "each value that fail() prints");
			strbuf_free(&text);
			return NULL;
		} else if (p->kind == FMT_CHAR) {
			strbuf_add_char(&text, (char)value->number);
		} else if (p->kind == FMT_POINTER || p->conv == 'x') {
			strbuf_printf(&text, p->kind == FMT_POINTER ?
			    "0x%" PRIx64 : "%" PRIx64,
			    (uint64_t)value->number);
		} else {
			strbuf_printf(&text, "%" PRId64, value->number);
		}
		value = value->next;
	}
	out = arena_strdup(c->arena, strbuf_str(&text));
	strbuf_free(&text);
	return out;
}

/* Where control can come to it, that is the end of the compilation. */
struct type *check_func_fail(struct check *c, struct expr *call,
    struct type *type)
{
	const char *text;

	check_func_format(c, call, type);
	if (!c->final || c->dead > 0 || !call->fmt ||
	    call->fmt->nargs != call->nargs - 1)
		return type;
	text = known_text(c, call);
	if (text)
		diag_add(c->diag, DIAG_FAIL, call->place, text);
	return type;
}

struct type *check_func_static_assert(struct check *c, struct expr *call,
    struct type *type)
{
	const struct expr *e = call->args;

	if (!c->final || c->dead > 0 || e->type->kind == TYPE_POISON)
		return type;
	if (!e->is_const)
		diag_add(c->diag, DIAG_NOT_CONSTANT, e->place,
		    "the first argument of static_assert()");
	else if (e->number == 0)
		diag_add(c->diag, DIAG_FAIL, call->place, e->next->text);
	return type;
}

/* What texts are taken from: strings, characters and pointers to them. */
struct type *check_func_assert_str(struct check *c, struct expr *call,
    struct type *type)
{
	const struct type *of = call->args->type;
	bool many = of->kind == TYPE_ARRAY || of->kind == TYPE_POINTER;

	if (c->final && c->dead == 0 && of->kind != TYPE_POISON &&
	    of->kind != TYPE_STRING && !(many && of->of->kind == TYPE_INT &&
	    of->of->size == 1))
		diag_add(c->diag, DIAG_FAIL, call->place, arena_printf(c->arena,
		    "a value of type '%s' is not like a string",
		    check_name(c, of)));
	return type;
}

struct type *check_func_assert(struct check *c, struct expr *call,
    struct type *type)
{
	const struct type *of = call->args->type;

	if (of->kind != TYPE_POISON && !check_is_number(of))
		diag_add(c->diag, DIAG_CONDITION, call->args->place,
		    check_name(c, of));
	return type;
}

/* The kernel's own printf takes three numbers and texts, no widths. */
struct type *check_func_debugf(struct check *c, struct expr *call,
    struct type *type)
{
	const struct expr *e = call->args->next;

	check_func_format(c, call, type);
	if (call->nargs > 4)
		diag_add(c->diag, DIAG_ARGUMENT_COUNT, call->place,
		    call->callee, "a format and at most 3 values", call->nargs);
	for (unsigned i = 2; e; e = e->next, i++) {
		if (e->type->kind != TYPE_POISON &&
		    e->type->kind != TYPE_STRING && !check_is_number(e->type))
			diag_add(c->diag, DIAG_ARGUMENT_TYPE, e->place, i,
			    call->callee, check_name(c, e->type),
			    "a number, a pointer or a string");
	}
	return type;
}

/* ---- find(@m, key, $value) ---- */

/*
 * The key moves to the map, so that the call reads find(@m[key], $value),
 * and $value gets the type that $value = @m[key] would give it.
 */
struct type *check_func_find(struct check *c, struct expr *call,
    struct type *type)
{
	struct expr *map = call->args, *var, assign = { .kind = EXPR_ASSIGN };

	if (call->nargs == 3 && map->kind == EXPR_MAP && !map->keys) {
		map->keys = map->next;
		map->next = map->keys->next;
		map->keys->next = NULL;
		call->nargs = 2;
	}
	var = map->next;
	if (call->nargs != 2 || map->kind != EXPR_MAP || !map->keys ||
	    var->kind != EXPR_VAR)
		return check_fault(c, DIAG_ARGUMENT_COUNT, call->place,
		    call->callee, "a map, a key and a variable", call->nargs);
	assign.place = call->place;
	assign.plain = true;
	assign.a = var;
	assign.b = map;
	check_expr(c, &assign);
	if (map->map->value && map->map->value->kind == TYPE_AGG)
		diag_add(c->diag, DIAG_AGG_VALUE, map->place, map->map->name,
		    "an aggregation");
	return &type_bool;
}

/* ---- what only some probes can do ---- */

/* Whether it leads to a pointer that the probe got, which the verifier knows
 * for what it is: args.file, &args.file->f_path. */
static bool is_of_args(const struct expr *e)
{
	for (;;) {
		switch (e->kind) {
		case EXPR_FIELD:
			if (e->base->kind == EXPR_BUILTIN &&
			    e->base->builtin == BUILTIN_args)
				return true;
			e = e->base;
			break;
		case EXPR_CAST:
			e = e->base;
			break;
		case EXPR_UNARY:
			if (e->op != OP_ADDR && e->op != OP_DEREF)
				return false;
			e = e->a;
			break;
		default:
			return false;
		}
	}
}

static bool has_typed_args(const struct provider *provider)
{
	return provider->typed_args;
}

/* Argument n is a pointer that the verifier knows to be one to `what`. */
static bool check_traced(struct check *c, const struct expr *call, unsigned n,
    const char *what)
{
	const struct expr *e = check_arg(call, n);

	if (e->type->kind == TYPE_POISON)
		return false;
	if (!has_typed_args(c->probe->provider)) {
		diag_add(c->diag, DIAG_CALL_PLACE, call->place,
		    c->probe->name, call->callee);
		diag_note(c->diag, "only %s probes can use it",
		    provider_names(c->target, has_typed_args));
		return false;
	}
	if (is_of_args(e) && (e->type->kind == TYPE_POINTER ||
	    e->type->kind == TYPE_RECORD))
		return true;
	diag_add(c->diag, DIAG_ARGUMENT_TYPE, e->place, n + 1, call->callee,
	    check_name(c, e->type), what);
	return false;
}

struct type *check_func_skboutput(struct check *c, struct expr *call,
    struct type *type)
{
	const struct expr *e = check_arg(call, 1);
	const char *what = "a struct sk_buff * taken from args";

	c->script->sends_packets = true;
	if (check_traced(c, call, 1, what) && (e->type->kind != TYPE_POINTER ||
	    !e->type->of->name ||
	    strcmp(e->type->of->name, "sk_buff") != 0))
		diag_add(c->diag, DIAG_ARGUMENT_TYPE, e->place, 2u,
		    call->callee, check_name(c, e->type), what);
	return type;
}

struct type *check_func_socket_cookie(struct check *c, struct expr *call,
    struct type *type)
{
	check_traced(c, call, 0, "a struct sock taken from args");
	return type;
}

struct type *check_func_path(struct check *c, struct expr *call,
    struct type *type)
{
	const struct expr *n = check_arg(call, 1);
	uint32_t size = c->script->max_strlen;

	check_traced(c, call, 0, "a struct path taken from args");
	if (!n)
		return type_string(c->types, size);
	if (!n->is_const)
		diag_add(c->diag, DIAG_NOT_CONSTANT, n->place,
		    "the second argument of path()");
	else if (n->number < 1 || n->number > size)
		diag_add(c->diag, DIAG_ARGUMENT_RANGE, n->place, 2u,
		    call->callee, (long long)n->number, "1 to max_strlen");
	else
		size = (uint32_t)n->number;
	return type_string(c->types, size);
}

/* ---- what is looked up now ---- */

/* The id of a cgroup is what its file handle holds (kernfs), on 64-bit
 * machines its inode number too. */
static int cgroup_id(const char *path, uint64_t *id)
{
	union {
		struct file_handle handle;
		char bytes[sizeof(struct file_handle) + sizeof(uint64_t)];
	} u;
	int fd = cgroup_open(path), mount;
	struct stat st;
	bool ok;

	if (fd < 0)
		return fd;
	u.handle.handle_bytes = sizeof(uint64_t);
	if (name_to_handle_at(fd, "", &u.handle, &mount, AT_EMPTY_PATH) == 0 &&
	    u.handle.handle_bytes == sizeof(uint64_t)) {
		memcpy(id, u.handle.f_handle, sizeof(*id));
		ok = true;
	} else {
		ok = fstat(fd, &st) == 0;
		*id = ok ? st.st_ino : 0;
	}
	close(fd);
	return ok ? 0 : -EIO;
}

struct type *check_func_cgroupid(struct check *c, struct expr *call,
    struct type *type)
{
	const struct expr *e = call->args;
	uint64_t id;
	int rc;

	if (!c->final || e->kind != EXPR_STRING)
		return type;
	rc = cgroup_id(e->text, &id);
	if (rc == 0) {
		call->is_const = true;
		call->number = (int64_t)id;
	} else {
		diag_add(c->diag, DIAG_CGROUP, e->place, e->text,
		    cgroup_reason(rc));
	}
	return type;
}

static bool has_symbols(const struct provider *provider)
{
	return provider->symbol;
}

/*
 * uaddr("name"): .number is the address in the file. Where that may be loaded
 * anywhere, a single probe at an entry tells by how much: it knows where it
 * is itself.
 */
struct type *check_func_uaddr(struct check *c, struct expr *call,
    struct type *type)
{
	const struct provider *provider = c->probe->provider;
	const struct expr *e = call->args;
	uint64_t vaddr = 0, size = 0;
	bool fixed = false;

	if (!provider->symbol) {
		diag_add(c->diag, DIAG_CALL_PLACE, call->place,
		    c->probe->name, call->callee);
		diag_note(c->diag, "only %s probes can use it",
		    provider_names(c->target, has_symbols));
		return &type_poison;
	}
	if (e->kind != EXPR_STRING)
		return &type_poison;
	if (!provider->symbol(c->target, c->probe, e->text, &vaddr, &size,
	    &fixed))
		return check_fault(c, DIAG_SYMBOL_UNKNOWN, e->place,
		    "the probed file", e->text);
	if (!fixed && (c->clause->nprobes > 1 || c->probe->is_return)) {
		diag_add(c->diag, DIAG_CALL_PLACE, call->place,
		    c->probe->name, call->callee);
		diag_note(c->diag, "the file can be loaded at any address: "
		    "only a clause with a single probe, not at a return, can "
		    "use it");
	}
	call->is_const = fixed;
	call->number = (int64_t)vaddr;
	if (size != 1 && size != 2 && size != 4)
		size = 8;
	return type_pointer(c->types, type_int((uint32_t)size, false),
	    SPACE_USER);
}

struct type *check_func_percpu_kaddr(struct check *c, struct expr *call,
    struct type *type)
{
	check_func_kaddr(c, call, type);
	check_symbol(c, "__per_cpu_offset", &call->number);
	return type_pointer(c->types, &type_uint64, SPACE_KERNEL);
}

/* ply's: fields of that kind are texts. */
struct type *check_func_dyn(struct check *c, struct expr *call,
    struct type *type)
{
	return call->args->type;
}
