/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Functions about the script itself: what type an expression is of, what must
 * hold, messages; and those whose arguments are no plain values.
 */
#include "lang/check.h"

#include "base/root.h"
#include "base/strbuf.h"
#include "kernel/cgroup.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static struct type *constant(struct expr *call, bool value)
{
	call->is_const = true;
	call->number = value;
	return &type_bool;
}

/* ---- what kind of value something is ---- */

static bool is_literal(const struct expr *e)
{
	return e->kind == EXPR_INT || e->kind == EXPR_STRING;
}

static struct type *check_kind_of(struct check *c, struct expr *call)
{
	const struct expr *e = call->args;
	const struct type *type = e->type;

	/* Types hold still in the last pass alone. */
	if (!c->final || type->kind == TYPE_POISON)
		return &type_bool;
	switch (call->builtin) {
	case BUILTIN_is_ptr:
		return constant(call, type->kind == TYPE_POINTER);
	case BUILTIN_is_str:
		return constant(call, type->kind == TYPE_STRING);
	case BUILTIN_is_array:
		return constant(call, type->kind == TYPE_ARRAY);
	case BUILTIN_is_integer:
		return constant(call, type->kind == TYPE_INT);
	case BUILTIN_is_unsigned_integer:
		return constant(call, type->kind == TYPE_INT &&
		    !type->is_signed);
	default:
		return constant(call, is_literal(e));
	}
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
static void check_fail(struct check *c, struct expr *call)
{
	const char *text;

	check_format(c, call);
	if (!c->final || c->dead > 0 || !call->fmt ||
	    call->fmt->nargs != call->nargs - 1)
		return;
	text = known_text(c, call);
	if (text)
		diag_add(c->diag, DIAG_FAIL, call->place, text);
}

static void check_static_assert(struct check *c, const struct expr *call)
{
	const struct expr *e = call->args;

	if (!c->final || c->dead > 0 || e->type->kind == TYPE_POISON)
		return;
	if (!e->is_const)
		diag_add(c->diag, DIAG_NOT_CONSTANT, e->place,
		    "the first argument of static_assert()");
	else if (e->number == 0)
		diag_add(c->diag, DIAG_FAIL, call->place, e->next->text);
}

static void check_assert(struct check *c, const struct expr *call)
{
	const struct type *type = call->args->type;

	if (type->kind != TYPE_POISON && !check_is_number(type))
		diag_add(c->diag, DIAG_CONDITION, call->args->place,
		    check_name(c, type));
}

/* The kernel's own printf takes three numbers and texts, no widths. */
static void check_debugf(struct check *c, struct expr *call)
{
	const struct expr *e = call->args->next;

	check_format(c, call);
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
}

/* ---- find(@m, key, $value) ---- */

/*
 * The key moves to the map, so that the call reads find(@m[key], $value),
 * and $value gets the type that $value = @m[key] would give it.
 */
struct type *check_find(struct check *c, struct expr *call)
{
	struct expr *map = call->args, *var, assign = { .kind = EXPR_ASSIGN };

	if (call->nargs == 3 && map->kind == EXPR_MAP && !map->keys) {
		map->keys = map->next;
		map->next = map->keys->next;
		map->keys->next = NULL;
		call->nargs = 2;
	}
	var = map ? map->next : NULL;
	if (call->nargs != 2 || map->kind != EXPR_MAP || !map->keys ||
	    var->kind != EXPR_VAR) {
		diag_add(c->diag, DIAG_ARGUMENT_COUNT, call->place,
		    call->callee, "a map, a key and a variable", call->nargs);
		return &type_poison;
	}
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

static void check_skboutput(struct check *c, const struct expr *call)
{
	const struct expr *e = check_arg(call, 1);
	const char *what = "a struct sk_buff * taken from args";

	c->script->sends_packets = true;
	if (check_traced(c, call, 1, what) && (e->type->kind != TYPE_POINTER ||
	    !e->type->of->name ||
	    strcmp(e->type->of->name, "sk_buff") != 0))
		diag_add(c->diag, DIAG_ARGUMENT_TYPE, e->place, 2u,
		    call->callee, check_name(c, e->type), what);
}

static struct type *check_path(struct check *c, struct expr *call)
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

static struct type *check_cgroupid(struct check *c, struct expr *call)
{
	const struct expr *e = call->args;
	uint64_t id;
	int rc;

	if (!c->final || e->kind != EXPR_STRING)
		return &type_uint64;
	rc = cgroup_id(e->text, &id);
	if (rc == 0) {
		call->is_const = true;
		call->number = (int64_t)id;
	} else {
		diag_add(c->diag, DIAG_CGROUP, e->place, e->text,
		    cgroup_reason(rc));
	}
	return &type_uint64;
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
static struct type *check_uaddr(struct check *c, struct expr *call)
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
	    &fixed)) {
		diag_add(c->diag, DIAG_SYMBOL_UNKNOWN, e->place,
		    "the probed file", e->text);
		return &type_poison;
	}
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

bool check_meta(struct check *c, struct expr *call, struct type **type)
{
	struct type *given = *type;

	*type = &type_void;
	switch (call->builtin) {
	case BUILTIN_is_ptr:
	case BUILTIN_is_str:
	case BUILTIN_is_array:
	case BUILTIN_is_integer:
	case BUILTIN_is_unsigned_integer:
	case BUILTIN_is_literal:
		*type = check_kind_of(c, call);
		return true;
	case BUILTIN_fail:
		check_fail(c, call);
		return true;
	case BUILTIN_static_assert:
		check_static_assert(c, call);
		return true;
	case BUILTIN_assert:
		check_assert(c, call);
		return true;
	case BUILTIN_errorf:
	case BUILTIN_warnf:
		check_format(c, call);
		return true;
	case BUILTIN_debugf:
		check_debugf(c, call);
		return true;
	case BUILTIN_path:
		*type = check_path(c, call);
		return true;
	case BUILTIN_socket_cookie:
		check_traced(c, call, 0, "a struct sock taken from args");
		*type = &type_uint64;
		return true;
	case BUILTIN_skboutput:
		check_skboutput(c, call);
		*type = given;
		return true;
	case BUILTIN_cgroupid:
		*type = check_cgroupid(c, call);
		return true;
	case BUILTIN_dyn:	/* ply's: fields of that kind are texts */
		*type = call->args->type;
		return true;
	case BUILTIN_uaddr:
		*type = check_uaddr(c, call);
		return true;
	case BUILTIN_percpu_kaddr:
		check_symbol(c, call->args);
		*type = type_pointer(c->types, &type_uint64, SPACE_KERNEL);
		return true;
	default:
		*type = given;
		return false;
	}
}
