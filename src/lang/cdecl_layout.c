/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The layout of records, as the C compilers of all machines here have it
 * (System V), and the table of a script's own types and constants.
 */
#include "lang/cdecl.h"

#include "base/hmap.h"

#include <string.h>

/* ---- the table ---- */

enum { BUCKETS = 128 };

struct entry {
	const char	*name;
	enum declared	 what;
	bool		 is_constant;
	struct type	*type;
	int64_t		 value;		/* constant */
	struct entry	*next;
};

struct type_decls {
	struct entry	*buckets[BUCKETS];
};

static struct entry **bucket(struct type_env *env, const char *name)
{
	if (!env->decls)
		env->decls = arena_new(env->arena, struct type_decls);
	return &env->decls->buckets[hmap_hash(name, strlen(name)) % BUCKETS];
}

static const struct entry *find(const struct type_env *env,
    enum declared what, bool constant, const char *name)
{
	const struct entry *e = NULL;

	if (env->decls)
		e = *bucket((struct type_env *)env, name);
	while (e && (e->what != what || e->is_constant != constant ||
	    strcmp(e->name, name) != 0))
		e = e->next;
	return e;
}

static bool add(struct type_env *env, struct entry entry)
{
	struct entry **head = bucket(env, entry.name), *e;

	if (find(env, entry.what, entry.is_constant, entry.name))
		return false;
	e = arena_new(env->arena, struct entry);
	*e = entry;
	e->next = *head;
	*head = e;
	return true;
}

struct type *cdecl_find(const struct type_env *env, enum declared what,
    const char *name)
{
	const struct entry *e = find(env, what, false, name);

	return e ? e->type : NULL;
}

enum declared cdecl_kind(const char *tag)
{
	return !tag ? DECLARED_TYPE :
	    strcmp(tag, "struct") == 0 ? DECLARED_STRUCT :
	    strcmp(tag, "union") == 0 ? DECLARED_UNION : DECLARED_ENUM;
}

struct type *cdecl_find_tagged(const struct type_env *env, const char *tag,
    const char *name)
{
	return cdecl_find(env, cdecl_kind(tag), name);
}

bool cdecl_constant(const struct type_env *env, const char *name,
    int64_t *value, struct type **type)
{
	const struct entry *e = find(env, DECLARED_TYPE, true, name);

	if (!e)
		return false;
	*value = e->value;
	*type = e->type;
	return true;
}

bool cdecl_add(struct type_env *env, enum declared what, const char *name,
    struct type *type)
{
	return add(env, (struct entry){ .name = name, .what = what,
	    .type = type });
}

bool cdecl_add_constant(struct type_env *env, const char *name,
    int64_t value, struct type *type)
{
	return add(env, (struct entry){ .name = name, .is_constant = true,
	    .type = type, .value = value });
}

void cdecl_each(const struct type_env *env, enum declared what,
    void (*call)(void *arg, const char *name), void *arg)
{
	for (size_t i = 0; env->decls && i < BUCKETS; i++) {
		for (const struct entry *e = env->decls->buckets[i];
		    e; e = e->next) {
			if (e->what == what && !e->is_constant)
				call(arg, e->name);
		}
	}
}

/* ---- layout ---- */

static uint64_t round_up(uint64_t n, uint64_t to)
{
	return to > 1 ? (n + to - 1) / to * to : n;
}

/* BTF tells no alignment of records: that of their widest member. */
static uint32_t record_align(const struct type_env *env,
    const struct type *type, int depth)
{
	uint32_t align = 1;

	while (type->kind == TYPE_ARRAY)
		type = type->of;
	if (type->kind != TYPE_RECORD || !type->btf || depth == 0)
		return type->size == 8 && env->align64 != 0 &&
		    type_is_integer(type) ? env->align64 : type->align;
	type_complete((struct type *)type);
	for (uint32_t i = 0; i < type->nfields; i++) {
		uint32_t one = record_align(env, type->fields[i].type,
		    depth - 1);

		if (one > align && type->size % one == 0)
			align = one;
	}
	return align;
}

/* As a member of a struct. */
static uint32_t cdecl_align(const struct type_env *env, const struct type *type)
{
	return record_align(env, type, 16);
}

/* A record while its members are put one behind the other. */
struct layout {
	struct type_env	*env;
	struct type	*record;
	bool		 packed;
	uint64_t	 bits;		/* used so far; of the widest member */
	uint32_t	 align;
};

/*
 * A bit-field lies where its storage unit would not be left; packed, behind
 * the bit before. A width of 0 closes the unit.
 */
static uint64_t bit_field_begin(const struct layout *l,
    const struct type *type, uint32_t align, unsigned bit_size)
{
	uint64_t begin = l->record->is_union ? 0 : l->bits;
	uint64_t unit = type->size * 8u;

	if (bit_size == 0)
		return round_up(begin, unit);
	if (!l->packed && begin % unit + bit_size > unit)
		begin = round_up(begin, align * 8u);
	return begin;
}

/* See set_place() of type_btf.c: by its storage unit, or by its first byte. */
static void set_bits(struct field *field, uint64_t begin, unsigned bit_size)
{
	uint64_t unit = field->type->size * 8u;

	field->bit_size = (uint8_t)bit_size;
	field->offset = (uint32_t)(begin / 8);
	field->bit_offset = begin % 8;
	if (begin % unit + bit_size <= unit) {
		field->offset = (uint32_t)(begin / unit * (unit / 8));
		field->bit_offset = (uint8_t)(begin % unit);
	}
}

static void place(struct layout *l, const struct member *m)
{
	struct field field = { .name = m->name, .type = m->type };
	uint32_t align = cdecl_align(l->env, m->type);
	int bit_size = m->bit_size;
	uint64_t begin, end;

	if (l->packed || m->attr.packed)
		align = 1;
	if (m->attr.align > align)
		align = m->attr.align;
	if (bit_size >= 0) {
		begin = bit_field_begin(l, m->type, align,
		    (unsigned)bit_size);
		end = begin + (unsigned)bit_size;
		if (bit_size > 0)
			set_bits(&field, begin, (unsigned)bit_size);
	} else {
		begin = l->record->is_union ? 0 :
		    round_up(l->bits, align * 8ull);
		end = begin + m->type->size * 8ull;
		field.offset = (uint32_t)(begin / 8);
	}
	if (end > l->bits)
		l->bits = end;
	if (!m->name && bit_size >= 0)
		return;		/* padding, and aligns nothing */
	if (align > l->align)
		l->align = align;
	l->record->fields[l->record->nfields++] = field;
}

bool cdecl_layout(struct type_env *env, struct type *record,
    const struct members *members, const struct attributes *attr)
{
	struct layout l = { .env = env, .record = record, .align = 1,
		.packed = attr->packed };
	const struct member *m;
	uint64_t size;

	record->nfields = 0;
	record->fields = arena_array(env->arena, struct field,
	    members->list.len + 1);
	for vec_each(m, &members->list)
		place(&l, m);
	if (attr->align > l.align)
		l.align = attr->align;
	size = round_up(round_up(l.bits, 8) / 8, l.align);
	record->size = (uint32_t)size;
	record->align = l.align;
	record->incomplete = false;
	/* No storage unit that ends behind the record. */
	for (uint32_t i = 0; i < record->nfields; i++) {
		struct field *f = &record->fields[i];

		if (f->bit_size > 0 && f->offset + f->type->size > size) {
			f->offset += f->bit_offset / 8;
			f->bit_offset %= 8;
		}
	}
	return size <= CDECL_MAX_SIZE;
}
