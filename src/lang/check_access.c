/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Ways into values: members, elements, pointers, casts; and the built-in
 * variables, which are the ways into a probe.
 */
#include "lang/check.h"

#include "lang/type_btf.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* ---- types by name ---- */

/* What is not read needs no value. */
static struct type *check_measured(struct check *c, struct expr *e)
{
	struct type *type;

	c->unread++;
	type = check_expr(c, e);
	c->unread--;
	return type;
}

struct type *check_type_name(struct check *c, const struct type_name *name,
    enum space space)
{
	struct type_name element = *name;
	struct type *type;
	const char *near;

	if (name->of) {
		type = check_measured(c, name->of);
		return type->kind == TYPE_POISON ? NULL :
		    type_with_name(c->types, type, name, space);
	}
	type = type_from_name(c->target, name, space);
	if (type || c->diag->quiet)
		return type;
	element.ncounts = 0;
	if (name->ncounts && type_from_name(c->target, &element, space)) {
		diag_add(c->diag, DIAG_DECL_ARRAY, name->place,
		    (long long)name->counts[0]);
		return NULL;
	}
	diag_add(c->diag, DIAG_TYPE_UNKNOWN, name->place,
	    name->tag ? name->tag : "",
	    name->tag ? " " : "", name->name);
	if (!target_btf(c->target) && c->script->header)
		diag_note(c->diag, "without BTF, <%s> is only searched for in "
		    "-I directories; or declare the type in the "
		    "script", c->script->header);
	else if (!target_btf(c->target))
		diag_note(c->diag, "this kernel has no BTF, which would "
		    "describe its types");
	else if ((near = type_near_name(c->target, name)) != NULL)
		diag_note(c->diag, "did you mean '%s%s%s'?",
		    name->tag ? name->tag : "",
		    name->tag ? " " : "", near);
	return NULL;
}

/* ---- members ---- */

/* Whose memory the record or array that e stands for lies in. */
static enum space space_of(const struct expr *e)
{
	while (e->kind == EXPR_FIELD || e->kind == EXPR_INDEX) {
		if (e->base->type->kind == TYPE_POINTER)
			return e->base->type->space;
		e = e->base;
	}
	if (e->kind == EXPR_UNARY && e->op == OP_DEREF)
		return e->a->type->space;
	return SPACE_NONE;
}

/* A value as expressions have it: text is a string, with room for the NUL that
 * an array of characters need not have, and a pointer points where what holds
 * it lies. */
static struct type *value_type(struct check *c, struct type *type,
    enum space space)
{
	struct type *copy;

	if (type->kind == TYPE_STRING || (type->kind == TYPE_ARRAY &&
	    type->of->kind == TYPE_INT && type->of->is_char && type->count > 0))
		return type_string(c->types, type->size + 1);
	if (type->kind != TYPE_POINTER || type->space != SPACE_NONE ||
	    space == SPACE_NONE || space == SPACE_CTX)
		return type;
	copy = type_pointer(c->types, type->of, space);
	return copy;
}

static void field_unknown(struct check *c, const struct expr *e,
    const struct type *record)
{
	const char *near = NULL;
	int best = 3;

	if (c->diag->quiet)
		return;
	for (uint32_t i = 0; i < record->nfields; i++) {
		const char *name = record->fields[i].name;
		int distance;

		if (!name)
			continue;
		distance = edit_distance(e->field_name, name, best - 1);
		if (distance < best) {
			best = distance;
			near = name;
		}
	}
	diag_add(c->diag, DIAG_FIELD_UNKNOWN, e->place,
	    e->base->kind == EXPR_BUILTIN && e->base->builtin == BUILTIN_args ?
	    c->probe->name : check_name(c, record), e->field_name);
	if (near)
		diag_note(c->diag, "did you mean '%s'?", near);
}

/* The name of a task, which the kernel always ends with a NUL (TASK_COMM_LEN);
 * a byte more would be in vain in the keys of many a script. */
static bool is_comm(const struct type *record, const struct field *field)
{
	size_t len = strlen(field->name);

	return (record->btf || record->space == SPACE_CTX) &&
	    field->type->kind == TYPE_STRING && field->type->size == 16 &&
	    len >= 4 && strcmp(field->name + len - 4, "comm") == 0;
}

static struct type *member_type(struct check *c, const struct type *record,
    const struct field *field, enum space space)
{
	if (field->how == FIELD_DATA_LOC || field->how == FIELD_REL_LOC ||
	    is_comm(record, field))
		return field->type;
	return value_type(c, field->type, space);
}

static struct type *record_field(struct check *c, struct expr *e,
    struct type *record)
{
	const struct field *field;
	uint32_t extra = 0;

	type_complete(record);
	field = type_field(record, e->field_name, &extra);
	if (!field) {
		field_unknown(c, e, record);
		return &type_poison;
	}
	e->field = field;
	e->field_offset = field->offset + extra;
	return member_type(c, record, field, space_of(e));
}

/* r.name of (name=1, ...) */
static struct type *record_element(struct check *c, struct expr *e,
    const struct type *record)
{
	for (uint32_t i = 0; i < record->nfields; i++) {
		if (strcmp(record->fields[i].name, e->field_name) != 0)
			continue;
		e->field = &record->fields[i];
		e->field_offset = e->field->offset;
		return e->field->type;
	}
	field_unknown(c, e, record);
	return &type_poison;
}

static struct type *tuple_element(struct check *c, struct expr *e,
    const struct type *tuple)
{
	char *end;
	unsigned long n = strtoul(e->field_name, &end, 10);

	if (tuple->nfields > 0 && tuple->fields[0].name)
		return record_element(c, e, tuple);
	if (*end != '\0' || end == e->field_name || n >= tuple->nfields)
		return check_fault(c, DIAG_TUPLE_INDEX, e->place,
		    (unsigned)tuple->nfields, e->field_name);
	e->field = &tuple->fields[n];
	e->field_offset = e->field->offset;
	return e->field->type;
}

/*
 * What pointer to read through. The address of a variable or of an element of
 * a map is one in the program's own memory: only here it can be used.
 */
static struct type *check_pointer(struct check *c, struct expr *e)
{
	struct expr *own = ast_own_address(e);

	if (own)
		own->plain = true;
	return check_expr(c, e);
}

static void check_own_size(struct check *c, const struct expr *pointer,
    uint32_t size, const struct expr *index)
{
	const struct expr *own = ast_own_address(pointer);
	/* Where there is one element, an index is not checked when it runs. */
	int64_t from = !index ? 0 : index->is_const ? index->number : 1;

	if (own && c->final && (from < 0 || size > own->a->type->size ||
	    from > (own->a->type->size - size) / size))
		diag_add(c->diag, DIAG_ADDRESS_SIZE, pointer->place,
		    own->a->type->size);
}

struct type *check_field(struct check *c, struct expr *e)
{
	struct type *type = check_pointer(c, e->base);

	if (type->kind == TYPE_POISON)
		return type;
	if (type->kind == TYPE_TUPLE)
		return tuple_element(c, e, type);
	if (type->kind == TYPE_POINTER && type->of->kind == TYPE_RECORD) {
		type = type->of;
		type_complete(type);
		check_own_size(c, e->base, type->size, NULL);
	}
	if (type->kind == TYPE_RECORD)
		return record_field(c, e, type);
	diag_add(c->diag, DIAG_FIELD_BASE, e->base->place,
	    check_name(c, type));
	if (type->kind == TYPE_INT)
		diag_note(c->diag, "cast it to a pointer to a struct first: "
		    "((struct NAME *)value)->%s", e->field_name);
	return &type_poison;
}

/* ---- elements ---- */

/* $t[1] is $t.1: which one has to be known, as each has its own type. */
static struct type *tuple_at(struct check *c, struct expr *e,
    struct type *type)
{
	if (!e->index->is_const)
		return check_fault(c, DIAG_NOT_CONSTANT, e->index->place,
		    "the index of a tuple");
	e->field_name = arena_printf(c->arena, "%lld",
	    (long long)e->index->number);
	e->index = NULL;
	e->kind = EXPR_FIELD;
	return tuple_element(c, e, type);
}

/* One byte of a text. */
static struct type *text_at(struct check *c, struct expr *e,
    struct type *type)
{
	type = ast_memory_type(e->base);
	if (e->index->is_const && (uint64_t)e->index->number >= type->size)
		return check_fault(c, DIAG_INDEX_RANGE, e->index->place,
		    (long long)e->index->number, (unsigned)type->size);
	return &type_char;
}

struct type *check_index(struct check *c, struct expr *e)
{
	struct type *type = check_pointer(c, e->base);
	struct type *index = check_expr(c, e->index);

	for (struct expr *more = e->index->next; more;
	    more = more->next)
		diag_add(c->diag, DIAG_INDEX_BASE, more->place,
		    check_name(c, type));
	if (type->kind == TYPE_POISON || index->kind == TYPE_POISON)
		return &type_poison;
	if (!type_is_integer(index))
		return check_fault(c, DIAG_INDEX_TYPE, e->index->place,
		    check_name(c, index));
	if (type->kind == TYPE_TUPLE)
		return tuple_at(c, e, type);
	if (type->kind == TYPE_STRING)
		return text_at(c, e, type);
	if (type->kind != TYPE_ARRAY && type->kind != TYPE_POINTER &&
	    !(type->kind == TYPE_BUFFER && type->of))
		return check_fault(c, DIAG_INDEX_BASE, e->base->place,
		    check_name(c, type));
	if (type->kind == TYPE_ARRAY && e->index->is_const &&
	    type->count > 0 && (uint64_t)e->index->number >= type->count)
		diag_add(c->diag, DIAG_INDEX_RANGE, e->index->place,
		    (long long)e->index->number, (unsigned)type->count);
	type_complete(type->of);
	if (type->of->size == 0)
		return check_fault(c, DIAG_DEREF, e->base->place,
		    check_name(c, type));
	check_own_size(c, e->base, type->of->size, e->index);
	return value_type(c, type->of, space_of(e));
}

struct type *check_deref(struct check *c, struct expr *e)
{
	struct type *type = check_pointer(c, e->a);

	if (type->kind == TYPE_POISON)
		return type;
	if (type->kind == TYPE_POINTER) {
		type_complete(type->of);
		check_own_size(c, e->a, type->of->size, NULL);
	}
	if (type->kind == TYPE_INT && type->size >= c->types->long_size)
		return &type_uint64;	/* an address, as bpftrace has it */
	if (type->kind != TYPE_POINTER || type->of->size == 0)
		return check_fault(c, DIAG_DEREF, e->place,
		    check_name(c, type));
	return value_type(c, type->of, type->space);
}

struct type *check_address(struct check *c, struct expr *e)
{
	struct type *type = check_expr(c, e->a);
	const struct expr *a = e->a;
	const struct type *at;

	if (type->kind == TYPE_POISON)
		return type;
	at = a->kind == EXPR_FIELD ? a->field->type : ast_memory_type(a);
	if ((a->kind == EXPR_FIELD && a->field->bit_size == 0 &&
	    a->base->type->kind != TYPE_TUPLE) || a->kind == EXPR_INDEX ||
	    (a->kind == EXPR_UNARY && a->op == OP_DEREF))
		return type_pointer(c->types, (struct type *)at, space_of(a));
	if (!ast_own_address(e) || at->kind == TYPE_AGG || at->size == 0)
		return check_fault(c, DIAG_ADDRESS, e->place);
	if (e->plain)
		return type_pointer(c->types, (struct type *)at, SPACE_KERNEL);
	diag_add(c->diag, DIAG_ADDRESS, e->place);
	diag_note(c->diag, "it can only be read through at once, as by "
	    "*(uint8 *)&$x or ((uint8 *)&@m)[i]");
	return &type_poison;
}

/* ---- casts and sizes ---- */

static uint64_t truncated(uint64_t value, const struct type *to)
{
	unsigned shift;

	if (to->kind == TYPE_BOOL)
		return value != 0;
	if (to->size == 0 || to->size >= 8)
		return value;
	shift = 64 - to->size * 8;
	if (to->is_signed)
		return (uint64_t)((int64_t)(value << shift) >> shift);
	return value << shift >> shift;
}

static bool lies_in_memory(const struct expr *e)
{
	return e->kind == EXPR_FIELD || e->kind == EXPR_INDEX ||
	    (e->kind == EXPR_UNARY && e->op == OP_DEREF);
}

static bool can_cast(const struct expr *e, const struct type *to)
{
	const struct type *from = e->base->type;

	if (!type_is_integer(to) && to->kind != TYPE_POINTER)
		return false;
	if (check_is_number(from) || (from->kind == TYPE_ARRAY &&
	    to->kind != TYPE_POINTER))
		return true;
	return to->kind == TYPE_POINTER && lies_in_memory(e->base) &&
	    (from->kind == TYPE_ARRAY || from->kind == TYPE_RECORD ||
	    from->kind == TYPE_STRING);
}

static struct type *bad_cast(struct check *c, const struct expr *e,
    const struct type *to)
{
	diag_add(c->diag, DIAG_CAST, e->place, check_name(c, e->base->type),
	    check_name(c, to));
	if (to->kind == TYPE_RECORD)
		diag_note(c->diag, "cast to a pointer instead: (%s *)",
		    check_name(c, to));
	else if (to->kind == TYPE_STRING || to->kind == TYPE_BUFFER)
		diag_note(c->diag, "use %s to read one from an address",
		    to->kind == TYPE_STRING ? "str(x, n)" : "buf(x, n)");
	return &type_poison;
}

static struct type *bad_size(struct check *c, const struct expr *e,
    const struct type *from, const struct type *to)
{
	return check_fault(c, DIAG_CAST_SIZE, e->place, check_name(c, from),
	    check_name(c, to), (unsigned)from->size, (unsigned)to->size);
}

/* (string[64])comm: room for more; none of the text is cut off. */
static struct type *cast_string(struct check *c, struct expr *e,
    struct type *from, struct type *to)
{
	if (from->kind != TYPE_STRING)
		return bad_cast(c, e, to);
	if (to->size < from->size)
		return bad_size(c, e, from, to);
	if (to->size <= c->script->max_strlen)
		return to;
	return check_fault(c, DIAG_STRING_SIZE, e->place, (unsigned)to->size,
	    (unsigned)c->script->max_strlen);
}

/* (bool)text: whether its first byte is none that ends it. */
static void first_byte(struct check *c, struct expr *e)
{
	struct expr *at = node_expr(c->arena, EXPR_INDEX, e->place);

	at->type = &type_char;
	at->base = e->base;
	at->index = node_int(c->arena, 0, e->place);
	e->base = at;
}

static bool is_integers(const struct type *type)
{
	return type->kind == TYPE_STRING || type_is_integer(type) ||
	    (type->kind == TYPE_ARRAY && type_is_integer(type->of));
}

/*
 * (int8[4])x and (int32)a: the bytes as they lie in memory. [] has as many
 * elements as the value has bytes for. From a number, what there is no room
 * for is cut off, as C does between numbers.
 */
static struct type *cast_array(struct check *c, struct expr *e,
    struct type *from, struct type *to)
{
	bool fits = from->size == to->size;

	if (to->kind == TYPE_POINTER)
		return to;
	if (!is_integers(from) || !is_integers(to) ||
	    (from->kind == TYPE_STRING && to->kind != TYPE_ARRAY))
		return to->kind == TYPE_ARRAY ? bad_cast(c, e, to) : to;
	if (to->kind == TYPE_ARRAY && to->count == 0 &&
	    from->size % to->of->size == 0)
		return type_array(c->types, to->of,
		    from->size / to->of->size);
	if (type_is_integer(from))
		fits = to->size <= 8 && to->size > 0;
	else if (type_is_integer(to))
		fits = from->size == to->size;
	return fits ? to : bad_size(c, e, from, to);
}

struct type *check_cast(struct check *c, struct expr *e)
{
	struct type *from = check_expr(c, e->base), *to;
	enum space space = c->probe->is_user ? SPACE_USER : SPACE_KERNEL;

	if (from->kind == TYPE_POINTER && from->space != SPACE_NONE)
		space = from->space;
	else if (!check_is_number(from))
		space = space_of(e->base);
	to = check_type_name(c, e->type_name, space);
	if (!to)
		return &type_poison;
	if (from->kind == TYPE_POISON)
		return to;
	if (to->kind == TYPE_STRING)
		return cast_string(c, e, from, to);
	if (to->kind == TYPE_BOOL && from->kind == TYPE_STRING) {
		first_byte(c, e);
		from = &type_char;
	}
	if (to->kind == TYPE_ARRAY || from->kind == TYPE_ARRAY ||
	    from->kind == TYPE_STRING)
		to = cast_array(c, e, from == e->base->type ?
		    ast_memory_type(e->base) : from, to);
	if (to->kind == TYPE_POISON || to->kind == TYPE_ARRAY)
		return to;
	if (!can_cast(e, to))
		return bad_cast(c, e, to);
	e->is_const = e->base->is_const && check_is_number(from);
	e->number = (int64_t)truncated((uint64_t)e->base->number, to);
	return to;
}

struct type *check_sizeof(struct check *c, struct expr *e)
{
	struct type *type = e->type_name ?
	    check_type_name(c, e->type_name, SPACE_NONE) :
	    check_measured(c, e->base);

	if (!type || type->kind == TYPE_POISON)
		return &type_poison;
	if (!e->type_name)
		type = ast_memory_type(e->base);
	type_complete(type);
	e->is_const = true;
	e->number = type->size;
	return &type_uint64;
}

struct type *check_offsetof(struct check *c, struct expr *e)
{
	struct type *type = check_type_name(c, e->type_name, SPACE_NONE);
	const char *name = e->field_name;
	uint64_t offset = 0;

	/* A value may be a pointer to the record. */
	if (type && e->type_name->of &&
	    type->kind == TYPE_POINTER)
		type = type->of;
	while (type) {
		size_t len = strcspn(name, ".");
		const struct field *field;
		uint32_t extra = 0;

		type_complete(type);
		field = type->kind != TYPE_RECORD ? NULL : type_field(type,
		    arena_strndup(c->arena, name, len), &extra);
		if (!field)
			return check_fault(c, DIAG_FIELD_UNKNOWN, e->place,
			    check_name(c, type), name);
		offset += field->offset + extra;
		e->field = field;
		if (name[len] == '\0') {
			e->is_const = true;
			e->number = (int64_t)offset;
			return &type_uint64;
		}
		type = field->type;
		name += len + 1;
	}
	return &type_poison;
}

/* ---- built-in variables ---- */

/* The enum that has the name; without one, a number. */
static struct type *enum_of(struct check *c, struct type *type)
{
	struct type_name name = { .tag = "enum", .name = type->name };
	struct type *found = type_from_name(c->target, &name, SPACE_NONE);

	return found && found->kind == TYPE_ENUM && found->size == type->size ?
	    found : type_int(type->size, type->is_signed);
}

/*
 * Strings of variable length are as long as the script's strings, arrays have
 * as many elements as fit as many bytes. As a value, args is a tuple.
 */
static void complete_args(struct check *c, struct type *args)
{
	uint32_t room = c->script->max_strlen;
	struct type **of = arena_array(c->arena, struct type *,
	    args->nfields + 1);

	for (uint32_t i = 0; i < args->nfields; i++) {
		struct field *f = &args->fields[i];
		bool far = f->how == FIELD_DATA_LOC || f->how == FIELD_REL_LOC;

		if (far && f->type->kind == TYPE_STRING)
			f->type = type_string(c->types, room);
		else if (far && f->type->kind == TYPE_ARRAY)
			f->type = type_vector(c->types, f->type->of, room);
		else if (f->type->kind == TYPE_ENUM && !f->type->nvalues)
			f->type = enum_of(c, f->type);
		of[i] = member_type(c, args, f, SPACE_NONE);
	}
	args->of = type_record(c->types, of, args->nfields, args->fields);
}

struct type *check_func_args(struct check *c, struct expr *e,
    struct type *type)
{
	const struct provider *provider = c->probe->provider;

	type = provider->args ? provider->args(c->target, c->probe) : NULL;
	if (type) {
		complete_args(c, type);
		return type;
	}
	diag_add(c->diag, DIAG_NO_ARGS, e->place, c->probe->name, "args");
	if (provider->arg)
		diag_note(c->diag, "use arg0, arg1, ... for the arguments of "
		    "this probe");
	return &type_poison;
}

/* A system call's wrapper has but one argument. */
static void warn_wrapper(struct check *c, const struct expr *e)
{
	const char *probe = e->argn == 0 ? NULL :
	    provider_wrapped(c->target, c->probe);

	if (!probe)
		return;
	diag_add(c->diag, DIAG_SYSCALL_WRAPPER, e->place, e->argn,
	    c->probe->target);
	diag_note(c->diag, "arg0 is a struct pt_regs * that holds the system "
	    "call's arguments; %s has them by name", probe);
}

static struct type *argument(struct check *c, struct expr *e,
    bool (*get)(struct target *, const struct probe *, int, struct field *),
    const char *name)
{
	struct field field;

	memset(&field, 0, sizeof(field));
	warn_wrapper(c, e);
	if (get && get(c->target, c->probe, e->argn, &field))
		return value_type(c, field.type, SPACE_NONE);
	if (!get) {
		diag_add(c->diag, DIAG_NO_ARGS, e->place, c->probe->name,
		    arena_printf(c->arena, "%s%d", name, e->argn));
		if (c->probe->provider->args)
			diag_note(c->diag, "use args.NAME for the arguments of "
			    "this probe");
		else if (c->probe->is_return)
			diag_note(c->diag, "a probe at the return of a "
			    "function has only retval: store the argument at "
			    "the entry, @x[tid] = %s%d", name, e->argn);
	} else {
		diag_add(c->diag, DIAG_ARG_NUMBER, e->place, c->probe->name,
		    e->argn);
	}
	return &type_poison;
}

struct type *check_func_arg(struct check *c, struct expr *e, struct type *type)
{
	return argument(c, e, c->probe->provider->arg, "arg");
}

struct type *check_func_sarg(struct check *c, struct expr *e, struct type *type)
{
	return argument(c, e, c->probe->provider->sarg, "sarg");
}

struct type *check_func_retval(struct check *c, struct expr *e,
    struct type *type)
{
	const struct provider *provider = c->probe->provider;
	struct field field;

	memset(&field, 0, sizeof(field));
	if (provider->retval &&
	    provider->retval(c->target, c->probe, &field))
		return value_type(c, field.type, SPACE_NONE);
	diag_add(c->diag, DIAG_NO_ARGS, e->place, c->probe->name, "retval");
	if (!c->probe->is_return)
		diag_note(c->diag, "only probes at the return of a function "
		    "have a return value");
	return &type_poison;
}

struct type *check_func_curtask(struct check *c, struct expr *e,
    struct type *type)
{
	struct type_name name = { .tag = "struct", .name = "task_struct",
		.pointers = 1 };

	type = type_from_name(c->target, &name, SPACE_KERNEL);
	return type ? type : &type_uint64;
}

static struct type *no_registers(struct check *c, const struct expr *e)
{
	return check_fault(c, DIAG_NO_REGISTERS, e->place,
	    builtin_name(e->builtin), c->probe->name);
}

static struct type *symbol_type(struct check *c)
{
	return type_simple(c->types, c->probe->is_user ? TYPE_USYM :
	    TYPE_KSYM);
}

struct type *check_func_func(struct check *c, struct expr *e, struct type *type)
{
	const struct provider *provider = c->probe->provider;
	/* By trampoline, of which the kernel tells the function. */
	bool traced = provider_prog_type(c->target, c->probe) ==
	    BPF_PROG_TYPE_TRACING && !provider->needs_object;

	return provider->has_regs || traced ? symbol_type(c) :
	    no_registers(c, e);
}

/* Who called stands in a register alone. */
struct type *check_func_caller(struct check *c, struct expr *e,
    struct type *type)
{
	return provider_has_regs(c->target, c->probe) ? symbol_type(c) :
	    no_registers(c, e);
}

struct type *check_func_ctx(struct check *c, struct expr *e, struct type *type)
{
	const struct provider *provider = c->probe->provider;

	type = provider->context ? provider->context(c->target, c->probe) :
	    NULL;
	return type_pointer(c->types, type ? type : &type_void,
	    SPACE_CTX);
}

struct type *check_func_usermode(struct check *c, struct expr *e,
    struct type *type)
{
	return provider_has_regs(c->target, c->probe) ? type :
	    no_registers(c, e);
}

/* A literal: each variant of a clause has a tree of its own. */
struct type *check_func_probetype(struct check *c, struct expr *e,
    struct type *type)
{
	const struct provider *provider = c->probe->provider;
	const char *name = provider->special != SPECIAL_NONE ? "special" :
	    provider->name;

	e->kind = EXPR_STRING;
	e->text = name;
	e->len = (uint32_t)strlen(name);
	return type_string(c->types, e->len + 1);
}

struct type *check_func_has_cpid(struct check *c, struct expr *e,
    struct type *type)
{
	e->is_const = true;
	e->number = c->options->command != NULL;
	return type;
}

struct type *check_func_comm(struct check *c, struct expr *e, struct type *type)
{
	return type_string(c->types, 16);	/* TASK_COMM_LEN */
}
