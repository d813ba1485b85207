/* SPDX-License-Identifier: GPL-2.0-only */
#include "lang/type_btf.h"

#include "format/btf.h"

#include <string.h>

/* Types by BTF id: a hash of chains, in the env's arena. */
struct cached {
	const struct btf	*btf;
	uint32_t		 id;
	struct type		*type;
	struct cached		*next;
};

enum { BUCKETS = 512, MAX_CHAIN = 32, MAX_MEMBERS = 20000 };

struct type_cache {
	struct cached	*buckets[BUCKETS];
};

static struct cached **bucket_of(struct type_env *env, uint32_t id)
{
	if (!env->cache)
		env->cache = arena_new(env->arena, struct type_cache);
	return &env->cache->buckets[id * 2654435761u % BUCKETS];
}

static struct type *cache_find(struct type_env *env, const struct btf *btf,
    uint32_t id)
{
	struct cached *entry = *bucket_of(env, id);

	while (entry && (entry->id != id || entry->btf != btf))
		entry = entry->next;
	return entry ? entry->type : NULL;
}

static void cache_add(struct type_env *env, const struct btf *btf,
    uint32_t id, struct type *type)
{
	struct cached **bucket = bucket_of(env, id);
	struct cached *entry = arena_new(env->arena, struct cached);

	*entry = (struct cached){ btf, id, type, *bucket };
	*bucket = entry;
}

static struct type *from_int(const struct btf_type *bt)
{
	uint32_t size = bt->size;

	if (bt->encoding & BTF_BOOL)
		return &type_bool;
	if (size == 1 && strcmp(bt->name, "char") == 0)
		return &type_char;
	if (size != 1 && size != 2 && size != 4 && size != 8)
		return NULL;	/* __int128 */
	return type_int(size, bt->encoding & BTF_SIGNED);
}

static struct type *from_record(struct type_env *env, struct btf *btf,
    const struct btf_type *bt, const char *typedef_name)
{
	struct type *type = arena_new(env->arena, struct type);

	type->kind = TYPE_RECORD;
	type->is_union = bt->kind == BTF_UNION ||
	    (bt->kind == BTF_FWD && bt->kind_flag);
	type->size = bt->kind == BTF_FWD ? 0 : bt->size;
	type->align = 8;
	type->name = bt->name[0] != '\0' ? bt->name : typedef_name;
	type->incomplete = true;
	type->btf = btf;
	type->btf_id = bt->id;
	type->env = env;
	return type;
}

static struct type *from_enum(struct type_env *env, struct btf *btf,
    const struct btf_type *bt, const char *typedef_name)
{
	struct type *type = arena_new(env->arena, struct type);
	struct btf_enumerator from;

	type->kind = TYPE_ENUM;
	type->size = type->align = bt->size;
	type->is_signed = bt->kind_flag;
	type->name = bt->name[0] != '\0' ? bt->name : typedef_name;
	type->btf = btf;
	type->btf_id = bt->id;
	type->values = arena_array(env->arena, struct enumerator,
	    bt->vlen > 0 ? bt->vlen : 1);
	for (uint32_t i = 0; i < bt->vlen; i++) {
		if (btf_get_enumerator(btf, bt, i, &from) != 0)
			break;
		type->values[i].name = from.name;
		type->values[i].value = from.value;
		type->nvalues = i + 1;
	}
	return type;
}

/* Whether a chain of qualifiers has the tag: __user is the tag "user". */
static bool is_user_memory(struct btf *btf, uint32_t id)
{
	struct btf_type bt;

	for (int i = 0; i < MAX_CHAIN; i++) {
		if (btf_get(btf, id, &bt) != 0)
			return false;
		switch (bt.kind) {
		case BTF_TYPE_TAG:
			if (strcmp(bt.name, "user") == 0)
				return true;
			break;
		case BTF_CONST:
		case BTF_VOLATILE:
		case BTF_RESTRICT:
			break;
		default:
			return false;
		}
		id = bt.type;
	}
	return false;
}

static struct type *convert(struct type_env *env, struct btf *btf,
    uint32_t id, int depth);

static struct type *from_array(struct type_env *env, struct btf *btf,
    const struct btf_type *bt, int depth)
{
	struct type *of = convert(env, btf, bt->type, depth - 1);

	if (of->kind == TYPE_INT && of->is_char && bt->nelems > 0)
		return type_string(env, bt->nelems);
	return type_array(env, of, bt->nelems);
}

static struct type *from_pointer(struct type_env *env, struct btf *btf,
    const struct btf_type *bt, int depth)
{
	struct type *of = convert(env, btf, bt->type, depth - 1);

	return type_pointer(env, of, is_user_memory(btf, bt->type) ?
	    SPACE_USER : SPACE_NONE);
}

static struct type *from_kind(struct type_env *env, struct btf *btf,
    const struct btf_type *bt, const char *typedef_name, int depth)
{
	struct type *type = NULL;

	switch (bt->kind) {
	case BTF_INT:
		type = from_int(bt);
		break;
	case BTF_PTR:
		return from_pointer(env, btf, bt, depth);
	case BTF_ARRAY:
		return from_array(env, btf, bt, depth);
	case BTF_STRUCT:
	case BTF_UNION:
	case BTF_FWD:
		return from_record(env, btf, bt, typedef_name);
	case BTF_ENUM:
	case BTF_ENUM64:
		return from_enum(env, btf, bt, typedef_name);
	case BTF_FUNC:
	case BTF_FUNC_PROTO:
		return type_simple(env, TYPE_FUNC);
	case BTF_FLOAT:
		break;
	default:
		return &type_void;
	}
	/* Numbers that no register takes: their bytes. */
	return type ? type :
	    type_array(env, &type_uint8, bt->size);
}

static struct type *convert(struct type_env *env, struct btf *btf,
    uint32_t id, int depth)
{
	const char *typedef_name = NULL;
	struct type *type;
	struct btf_type bt;

	for (int i = 0; i < MAX_CHAIN; i++) {
		if (id == 0 || depth == 0 || btf_get(btf, id, &bt) != 0)
			return &type_void;
		if (bt.kind == BTF_TYPEDEF)
			typedef_name = bt.name;
		else if (bt.kind != BTF_CONST && bt.kind != BTF_VOLATILE &&
		    bt.kind != BTF_RESTRICT && bt.kind != BTF_TYPE_TAG)
			break;
		id = bt.type;
	}
	type = cache_find(env, btf, id);
	if (!type) {
		type = from_kind(env, btf, &bt, typedef_name, depth);
		cache_add(env, btf, id, type);
	}
	return type;
}

struct type *type_from_btf(struct type_env *env, struct btf *btf, uint32_t id)
{
	return convert(env, btf, id, 16);
}

/*
 * A bit-field is found from the storage unit of its declared type, which is
 * what the compiler of the kernel loads too; in packed records it may
 * straddle units, and then counts from its first byte.
 */
static void set_place(struct field *field, const struct btf_member *member)
{
	uint32_t unit = field->type->size * 8;

	field->offset = member->bit_offset / 8;
	if (member->bit_size == 0)
		return;
	field->bit_size = (uint8_t)member->bit_size;
	field->bit_offset = member->bit_offset % 8;
	if (unit > 0 && member->bit_offset % unit + member->bit_size <= unit) {
		field->offset = member->bit_offset / unit * (unit / 8);
		field->bit_offset = (uint8_t)(member->bit_offset % unit);
	}
}

/* A type that is only declared may be defined elsewhere in the same BTF. */
static bool find_definition(struct type *type, struct btf *btf,
    struct btf_type *bt)
{
	uint32_t id;

	if (btf_get(btf, type->btf_id, bt) != 0)
		return false;
	if (bt->kind != BTF_FWD)
		return bt->kind == BTF_STRUCT || bt->kind == BTF_UNION;
	id = btf_find(btf, bt->name, type->is_union ? BTF_UNION : BTF_STRUCT);
	if (id == 0 || btf_get(btf, id, bt) != 0)
		return false;
	type->btf_id = id;
	type->size = bt->size;
	return true;
}

void type_complete(struct type *type)
{
	struct btf *btf = (struct btf *)type->btf;
	struct btf_member member;
	struct btf_type bt;

	if (type->kind != TYPE_RECORD || !type->incomplete || !btf)
		return;
	type->incomplete = false;
	if (!find_definition(type, btf, &bt) || bt.vlen > MAX_MEMBERS)
		return;
	type->fields = arena_array(type->env->arena, struct field,
	    bt.vlen > 0 ? bt.vlen : 1);
	for (uint32_t i = 0; i < bt.vlen; i++) {
		struct field *field = &type->fields[i];

		if (btf_get_member(btf, &bt, i, &member) != 0)
			break;
		field->name = member.name[0] != '\0' ? member.name : NULL;
		field->type = type_from_btf(type->env, btf, member.type);
		set_place(field, &member);
		type->nfields = i + 1;
	}
}

static void complete_embedded(struct type *type, int depth)
{
	while (type->kind == TYPE_ARRAY)
		type = type->of;
	if ((type->kind != TYPE_RECORD && type->kind != TYPE_TUPLE) ||
	    depth == 0)
		return;
	type_complete(type);
	for (uint32_t i = 0; i < type->nfields; i++)
		complete_embedded(type->fields[i].type, depth - 1);
}

void type_complete_deep(struct type *type)
{
	complete_embedded(type, 16);
}
