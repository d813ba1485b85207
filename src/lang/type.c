/* SPDX-License-Identifier: GPL-2.0-only */
#include "lang/type.h"

#include "lang/type_btf.h"

#include <string.h>

#define INT_TYPE(bytes, sign)	\
	{ .kind = TYPE_INT, .size = bytes, .align = bytes, .is_signed = sign }

struct type type_poison = { .kind = TYPE_POISON, .size = 8, .align = 8 };
struct type type_void = { .kind = TYPE_VOID, .align = 1 };
struct type type_bool = { .kind = TYPE_BOOL, .size = 1, .align = 1 };
struct type type_char = { .kind = TYPE_INT, .size = 1, .align = 1,
	.is_signed = true, .is_char = true };
struct type type_int8 = INT_TYPE(1, true);
struct type type_int16 = INT_TYPE(2, true);
struct type type_int32 = INT_TYPE(4, true);
struct type type_int64 = INT_TYPE(8, true);
struct type type_uint8 = INT_TYPE(1, false);
struct type type_uint16 = INT_TYPE(2, false);
struct type type_uint32 = INT_TYPE(4, false);
struct type type_uint64 = INT_TYPE(8, false);

struct type *type_int(uint32_t size, bool is_signed)
{
	switch (size) {
	case 1: return is_signed ? &type_int8 : &type_uint8;
	case 2: return is_signed ? &type_int16 : &type_uint16;
	case 4: return is_signed ? &type_int32 : &type_uint32;
	default: return is_signed ? &type_int64 : &type_uint64;
	}
}

struct type *type_smallest(int64_t n)
{
	uint32_t size = 1;

	while (size < 8 && (n >> (size * 8 - 1)) != 0 &&
	    (n >> (size * 8 - 1)) != -1)
		size *= 2;
	return type_int(size, true);
}

static struct type *make(struct type_env *env, enum type_kind kind,
    uint32_t size, uint32_t align)
{
	struct type *type = arena_new(env->arena, struct type);

	type->kind = kind;
	type->size = size;
	type->align = align;
	return type;
}

struct type *type_pointer(struct type_env *env, struct type *to,
    enum space space)
{
	struct type *type = make(env, TYPE_POINTER, env->long_size,
	    env->long_size);

	type->of = to;
	type->space = space;
	return type;
}

struct type *type_array(struct type_env *env, struct type *of, uint32_t count)
{
	uint64_t size = (uint64_t)of->size * count;
	struct type *type;

	if (size > UINT32_MAX)
		size = UINT32_MAX;
	type = make(env, TYPE_ARRAY, (uint32_t)size, of->align);
	type->of = of;
	type->count = count;
	return type;
}

struct type *type_string(struct type_env *env, uint32_t size)
{
	return make(env, TYPE_STRING, size, 1);
}

struct type *type_buffer(struct type_env *env, uint32_t data_size)
{
	return make(env, TYPE_BUFFER, data_size + 4, 4);
}

struct type *type_vector(struct type_env *env, struct type *of,
    uint32_t data_size)
{
	struct type *type = type_buffer(env, data_size / of->size * of->size);

	type->of = of;
	return type;
}

static uint32_t round_up(uint32_t n, uint32_t to)
{
	return to > 1 ? (n + to - 1) / to * to : n;
}

enum { TUPLE_MOST = 1 << 30 };

struct type *type_tuple(struct type_env *env, struct type **of, uint32_t n)
{
	struct type *type = make(env, TYPE_TUPLE, 0, 1);
	uint64_t offset = 0;

	type->fields = arena_array(env->arena, struct field, n > 0 ? n : 1);
	type->nfields = n;
	for (uint32_t i = 0; i < n; i++) {
		uint32_t align = of[i]->align > 8 ? 8 : of[i]->align;

		if (align > type->align)
			type->align = align;
		offset = round_up((uint32_t)offset, align);
		type->fields[i].type = of[i];
		type->fields[i].offset = (uint32_t)offset;
		/* More than any value may have: see lower_limit(). */
		offset += of[i]->size;
		if (offset > TUPLE_MOST)
			offset = TUPLE_MOST;
	}
	/* That of () too: what is stored has bytes. */
	type->size = round_up(offset > 0 ? (uint32_t)offset : 1, type->align);
	return type;
}

struct type *type_record(struct type_env *env, struct type **of, uint32_t n,
    const struct field *names)
{
	struct type *type = type_tuple(env, of, n);

	for (uint32_t i = 0; i < n; i++)
		type->fields[i].name = names[i].name;
	return type;
}

struct type *type_agg(struct type_env *env, enum agg agg, bool is_signed)
{
	static const uint8_t words[AGG_KIND_COUNT] = {
#define AGG(name, words, ...)	[AGG_##name] = words,
#include "agg.def"
#undef AGG
	};
	struct type *type = make(env, TYPE_AGG, words[agg] * 8u, 8);

	type->agg = agg;
	type->is_signed = is_signed;
	return type;
}

bool type_is_bucketed(const struct type *type)
{
	static const bool bucketed[AGG_KIND_COUNT] = {
#define AGG(name, words, has, doc)	[AGG_##name] = has,
#include "agg.def"
#undef AGG
	};

	return type->kind == TYPE_AGG && bucketed[type->agg];
}

uint64_t type_last_bucket(const struct type *type)
{
	unsigned k = type->agg == AGG_hist ? (unsigned)type->min : 0;

	if (type->agg == AGG_tseries)
		return (uint64_t)type->max - 1;
	if (type->agg == AGG_lhist)
		return ((uint64_t)type->max - (uint64_t)type->min) /
		    (uint64_t)type->step + 1;
	return ((64ULL - k) << k) + (1ULL << k);
}

struct type *type_simple(struct type_env *env, enum type_kind kind)
{
	static const struct { uint8_t size, align; } sizes[TYPE_KIND_COUNT] = {
		[TYPE_KSYM]	 = { 8, 8 },
		[TYPE_USYM]	 = { 16, 8 },
		[TYPE_KSTACK]	 = { 8, 8 },
		[TYPE_USTACK]	 = { 8, 4 },
		[TYPE_INET]	 = { 20, 4 },
		[TYPE_MAC]	 = { 6, 1 },
		[TYPE_USERNAME]	 = { 8, 8 },
		[TYPE_TIMESTAMP] = { 8, 8 },
		[TYPE_PROBE]	 = { 8, 8 },
		[TYPE_CGROUP]	 = { 8, 8 },
		[TYPE_FUNC]	 = { 0, 1 },
	};

	return make(env, kind, sizes[kind].size,
	    sizes[kind].align > 0 ? sizes[kind].align : 1);
}

struct type *type_stack(struct type_env *env, enum type_kind kind,
    enum stack_mode mode, uint16_t depth)
{
	struct type *type = type_simple(env, kind);

	type->stack_mode = mode;
	type->stack_depth = depth;
	return type;
}

bool type_is_args(const struct type *type)
{
	return type->kind == TYPE_RECORD && type->space == SPACE_CTX;
}

bool type_is_integer(const struct type *type)
{
	return type->kind == TYPE_INT || type->kind == TYPE_BOOL ||
	    type->kind == TYPE_ENUM;
}

bool type_is_scalar(const struct type *type)
{
	switch (type->kind) {
	case TYPE_BOOL:
	case TYPE_INT:
	case TYPE_ENUM:
	case TYPE_POINTER:
	case TYPE_KSYM:
	case TYPE_KSTACK:
	case TYPE_USERNAME:
	case TYPE_TIMESTAMP:
	case TYPE_PROBE:
	case TYPE_CGROUP:
		return true;
	default:
		return false;
	}
}

static bool same_text(const char *a, const char *b)
{
	return a == b || (a && b && strcmp(a, b) == 0);
}

bool type_same_names(const struct type *a, const struct type *b)
{
	if (a->nfields != b->nfields)
		return false;
	for (uint32_t i = 0; i < a->nfields; i++) {
		if (!same_text(a->fields[i].name, b->fields[i].name))
			return false;
	}
	return true;
}

static bool same_fields(const struct type *a, const struct type *b)
{
	if (a->nfields != b->nfields)
		return false;
	for (uint32_t i = 0; i < a->nfields; i++) {
		if (a->fields[i].offset != b->fields[i].offset ||
		    !same_text(a->fields[i].name, b->fields[i].name) ||
		    !type_equal(a->fields[i].type, b->fields[i].type))
			return false;
	}
	return true;
}

bool type_equal(const struct type *a, const struct type *b)
{
	if (a == b)
		return true;
	if (a->kind != b->kind || a->size != b->size)
		return false;
	switch (a->kind) {
	case TYPE_INT:
		return a->is_signed == b->is_signed && a->is_char == b->is_char;
	case TYPE_ENUM:
	case TYPE_RECORD:
		if (a->btf && b->btf && a->btf == b->btf)
			return a->btf_id == b->btf_id;
		return a->name && same_text(a->name, b->name);
	case TYPE_POINTER:
		return a->space == b->space && type_equal(a->of, b->of);
	case TYPE_ARRAY:
		return a->count == b->count && type_equal(a->of, b->of);
	case TYPE_BUFFER:
		return a->of == b->of ||
		    (a->of && b->of && type_equal(a->of, b->of));
	case TYPE_TUPLE:
		return same_fields(a, b);
	case TYPE_AGG:
		return a->agg == b->agg && a->is_signed == b->is_signed &&
		    a->min == b->min && a->max == b->max && a->step == b->step;
	case TYPE_KSTACK:
	case TYPE_USTACK:
		return a->stack_mode == b->stack_mode &&
		    a->stack_depth == b->stack_depth;
	case TYPE_TIMESTAMP:
		return same_text(a->format, b->format);
	default:
		return true;
	}
}

static const struct field *find_field(const struct type *type,
    const char *name, uint32_t *offset, int depth)
{
	if (type->kind == TYPE_RECORD && type->incomplete)
		type_complete((struct type *)type);
	for (uint32_t i = 0; i < type->nfields; i++) {
		const struct field *field = &type->fields[i];
		const struct field *inner;

		if (field->name && strcmp(field->name, name) == 0) {
			*offset = 0;
			return field;
		}
		if (field->name || field->type->kind != TYPE_RECORD ||
		    depth == 0)
			continue;
		inner = find_field(field->type, name, offset, depth - 1);
		if (inner) {
			*offset += field->offset;
			return inner;
		}
	}
	return NULL;
}

const struct field *type_field(const struct type *type, const char *name,
    uint32_t *offset)
{
	uint32_t unused;

	return find_field(type, name, offset ? offset : &unused, 16);
}

static void print_fields(struct strbuf *out, const struct type *type,
    int depth);

static void print_depth(struct strbuf *out, const struct type *type, int depth)
{
	static const char *const plain[TYPE_KIND_COUNT] = {
		[TYPE_POISON] = "?", [TYPE_VOID] = "void",
		[TYPE_BOOL] = "bool", [TYPE_FUNC] = "function",
		[TYPE_KSYM] = "ksym_t", [TYPE_USYM] = "usym_t",
		[TYPE_KSTACK] = "kstack_t", [TYPE_USTACK] = "ustack_t",
		[TYPE_INET] = "inet", [TYPE_MAC] = "mac_address",
		[TYPE_USERNAME] = "username", [TYPE_TIMESTAMP] = "timestamp",
		[TYPE_PROBE] = "probe", [TYPE_CGROUP] = "cgroup_path",
	};
	static const char *const aggs[AGG_KIND_COUNT] = {
#define AGG(name, ...)	[AGG_##name] = #name "_t",
#include "agg.def"
#undef AGG
	};

	if (depth == 0) {
		strbuf_add_str(out, "...");
		return;
	}
	switch (type->kind) {
	case TYPE_INT:
		if (type->is_char)
			strbuf_add_str(out, "char");
		else
			strbuf_printf(out, "%sint%u",
			    type->is_signed ? "" : "u",
			    (unsigned)type->size * 8);
		break;
	case TYPE_ENUM:
	case TYPE_RECORD:
		strbuf_printf(out, "%s %s", type->kind == TYPE_ENUM ? "enum" :
		    type->is_union ? "union" : "struct",
		    type->name ? type->name : "(anonymous)");
		break;
	case TYPE_POINTER:
		print_depth(out, type->of, depth - 1);
		strbuf_add_str(out,
		    type->of->kind == TYPE_POINTER ? "*" : " *");
		break;
	case TYPE_ARRAY:
		print_depth(out, type->of, depth - 1);
		strbuf_printf(out, "[%u]", (unsigned)type->count);
		break;
	case TYPE_STRING:
		strbuf_printf(out, "string[%u]", (unsigned)type->size);
		break;
	case TYPE_BUFFER:
		if (type->of) {
			print_depth(out, type->of, depth - 1);
			strbuf_add_str(out, "[]");
			break;
		}
		strbuf_printf(out, "buffer[%u]", (unsigned)type->size - 4);
		break;
	case TYPE_TUPLE:
		print_fields(out, type, depth);
		break;
	case TYPE_AGG:
		strbuf_add_str(out, aggs[type->agg]);
		break;
	default:
		strbuf_add_str(out, plain[type->kind]);
		break;
	}
}

static void print_fields(struct strbuf *out, const struct type *type, int depth)
{
	strbuf_add_char(out, '(');
	for (uint32_t i = 0; i < type->nfields; i++) {
		if (i > 0)
			strbuf_add_char(out, ',');
		if (type->fields[i].name)
			strbuf_printf(out, "%s=", type->fields[i].name);
		print_depth(out, type->fields[i].type, depth - 1);
	}
	strbuf_add_char(out, ')');
}

void type_print(struct strbuf *out, const struct type *type)
{
	print_depth(out, type, 16);
}

const char *type_name(struct arena *arena, const struct type *type)
{
	struct strbuf text = {0};
	const char *name;

	type_print(&text, type);
	name = arena_strdup(arena, strbuf_str(&text));
	strbuf_free(&text);
	return name;
}
