/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Types by the names that a script writes.
 */
#include "lang/ast.h"
#include "lang/cdecl.h"
#include "lang/type_btf.h"
#include "format/btf.h"

#include <string.h>

static const struct { const char *name; struct type *type; } fixed[] = {
	{ "void", &type_void }, { "bool", &type_bool },
	{ "_Bool", &type_bool },
	{ "int8", &type_int8 }, { "int16", &type_int16 },
	{ "int32", &type_int32 }, { "int64", &type_int64 },
	{ "uint8", &type_uint8 }, { "uint16", &type_uint16 },
	{ "uint32", &type_uint32 }, { "uint64", &type_uint64 },
	{ "int8_t", &type_int8 }, { "int16_t", &type_int16 },
	{ "int32_t", &type_int32 }, { "int64_t", &type_int64 },
	{ "uint8_t", &type_uint8 }, { "uint16_t", &type_uint16 },
	{ "uint32_t", &type_uint32 }, { "uint64_t", &type_uint64 },
	{ "s8", &type_int8 }, { "s16", &type_int16 },
	{ "s32", &type_int32 }, { "s64", &type_int64 },
	{ "u8", &type_uint8 }, { "u16", &type_uint16 },
	{ "u32", &type_uint32 }, { "u64", &type_uint64 },
	{ "__s8", &type_int8 }, { "__s16", &type_int16 },
	{ "__s32", &type_int32 }, { "__s64", &type_int64 },
	{ "__u8", &type_uint8 }, { "__u16", &type_uint16 },
	{ "__u32", &type_uint32 }, { "__u64", &type_uint64 },
	{ "pid_t", &type_int32 }, { "dev_t", &type_uint32 },
	{ "uid_t", &type_uint32 }, { "gid_t", &type_uint32 },
	{ "umode_t", &type_uint16 }, { "loff_t", &type_int64 },
};

/* "unsigned long", "long unsigned int", "char": words of C in any order. */
static struct type *from_words(const struct type_env *env, const char *name)
{
	int longs = 0, shorts = 0, chars = 0, ints = 0, unsign = 0, sign = 0;

	while (*name != '\0') {
		size_t n = strcspn(name, " ");

		if (n == 4 && strncmp(name, "long", n) == 0)
			longs++;
		else if (n == 5 && strncmp(name, "short", n) == 0)
			shorts++;
		else if (n == 4 && strncmp(name, "char", n) == 0)
			chars++;
		else if (n == 3 && strncmp(name, "int", n) == 0)
			ints++;
		else if (n == 8 && strncmp(name, "unsigned", n) == 0)
			unsign++;
		else if (n == 6 && strncmp(name, "signed", n) == 0)
			sign++;
		else
			return NULL;
		name += n + (name[n] == ' ');
	}
	if (sign + unsign > 1 || chars + shorts > 1 || ints > 1 || longs > 2)
		return NULL;
	if (chars)
		return unsign ? &type_uint8 : sign ? &type_int8 : &type_char;
	if (shorts)
		return type_int(2, !unsign);
	if (longs)
		return type_int(longs == 2 ? 8 : env->long_size, !unsign);
	return type_int(4, !unsign);
}

static struct type *from_plain_name(struct type_env *env,
    const char *name)
{
	for (size_t i = 0; i < sizeof(fixed) / sizeof(fixed[0]); i++) {
		if (strcmp(fixed[i].name, name) == 0)
			return fixed[i].type;
	}
	if (strcmp(name, "size_t") == 0 || strcmp(name, "uintptr_t") == 0)
		return type_int(env->long_size, false);
	if (strcmp(name, "ssize_t") == 0 || strcmp(name, "intptr_t") == 0)
		return type_int(env->long_size, true);
	/* Numbers that no register takes: their bits, aligned as in C. */
	if (strcmp(name, "float") == 0)
		return type_array(env, &type_uint32, 1);
	if (strcmp(name, "double") == 0)
		return type_array(env, &type_uint64, 1);
	return from_words(env, name);
}

static struct type *from_sized_name(struct type_env *env,
    const struct type_name *name)
{
	uint32_t count = name->ncounts > 0 ? (uint32_t)name->counts[0] : 64;

	if (name->ncounts > 1 || (name->ncounts == 1 && count == 0) ||
	    (name->ncounts == 1 && name->counts[0] > 1 << 20))
		return NULL;
	if (strcmp(name->name, "string") == 0)
		return type_string(env, count);
	if (strcmp(name->name, "buffer") == 0)
		return type_buffer(env, count);
	return NULL;
}

struct type *type_from_kernel(struct target *target,
    const struct type_name *name)
{
	struct btf *btf = target_btf(target);
	uint32_t id;

	if (!btf)
		return NULL;
	if (!name->tag)
		id = btf_find_type(btf, name->name);
	else if (strcmp(name->tag, "enum") == 0)
		id = btf_find(btf, name->name, BTF_ENUM);
	else
		id = btf_find(btf, name->name, strcmp(name->tag, "union") == 0 ?
		    BTF_UNION : BTF_STRUCT);
	if (id == 0 && name->tag && strcmp(name->tag, "enum") == 0)
		id = btf_find(btf, name->name, BTF_ENUM64);
	return id != 0 ? type_from_btf(&target->types, btf, id) : NULL;
}

/* [2][3]: the last count is of the innermost. */
static struct type *type_with_counts(struct type_env *env, struct type *type,
    const struct type_name *name)
{
	for (unsigned i = name->ncounts; i > 0 && type; i--) {
		uint64_t n = name->counts[i - 1];

		type_complete(type);
		if (n > 1 << 20 || n * type->size > 1 << 24)
			return NULL;
		type = type_array(env, type, (uint32_t)n);
	}
	return type;
}

struct type *type_with_name(struct type_env *env, struct type *type,
    const struct type_name *name, enum space space)
{
	for (unsigned i = 0; i < name->pointers; i++)
		type = type_pointer(env, type,
		    i + 1 == name->pointers ? space : SPACE_NONE);
	return type_with_counts(env, type, name);
}

struct type *type_from_name(struct target *target,
    const struct type_name *name, enum space space)
{
	struct type_env *env = &target->types;
	struct type *type = cdecl_find_tagged(env, name->tag, name->name);
	bool counted = false;

	if (!type && !name->tag) {
		type = from_sized_name(env, name);
		counted = type != NULL;
		if (!type)
			type = from_plain_name(env, name->name);
	}
	if (!type)
		type = type_from_kernel(target, name);
	if (!type)
		return NULL;
	return counted ? type : type_with_name(env, type, name, space);
}

struct nearest {
	const char	*wanted, *found;
	int		 distance;
};

static void consider(void *arg, const char *name)
{
	struct nearest *near = arg;
	int distance;

	if (name[0] == '\0')
		return;
	distance = edit_distance(near->wanted, name, near->distance - 1);
	if (distance < near->distance) {
		near->distance = distance;
		near->found = name;
	}
}

static int consider_type(void *arg, struct btf *btf, const struct btf_type *bt)
{
	consider(arg, bt->name);
	return 0;
}

const char *type_near_name(struct target *target, const struct type_name *name)
{
	struct nearest near = { name->name, NULL, 3 };
	struct btf *btf = target_btf(target);

	cdecl_each(&target->types, cdecl_kind(name->tag), consider, &near);
	if (!name->tag) {
		for (size_t i = 0; i < sizeof(fixed) / sizeof(fixed[0]); i++)
			consider(&near, fixed[i].name);
		if (btf)
			btf_each(btf, BTF_TYPEDEF, NULL, consider_type, &near);
	} else if (btf) {
		btf_each(btf, strcmp(name->tag, "enum") == 0 ? BTF_ENUM :
		    strcmp(name->tag, "union") == 0 ? BTF_UNION : BTF_STRUCT,
		    NULL, consider_type, &near);
	}
	return near.found;
}
