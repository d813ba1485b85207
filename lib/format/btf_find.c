/* SPDX-License-Identifier: GPL-2.0-only */
#include "format/btf_private.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

enum { MAX_NESTING = 16 };

static bool
is_named(enum btf_kind kind)
{
	switch (kind) {
	case BTF_INT: case BTF_STRUCT: case BTF_UNION: case BTF_ENUM:
	case BTF_TYPEDEF: case BTF_FUNC: case BTF_VAR: case BTF_FLOAT:
	case BTF_ENUM64:
		return true;
	default:
		return false;
	}
}

/* FNV-1a: names are short, and this runs over each of them once. */
static uint32_t
hash_name(const char *s)
{
	uint32_t h = 2166136261u;

	for (; *s; s++)
		h = (h ^ (unsigned char)*s) * 16777619u;
	return h ^ h >> 15;
}

/* The first of equals is found first, since they go in by rising id. */
static void
build_index(struct btf *b)
{
	uint32_t i, slot, mask;
	struct btf_type t;

	btf_walk(b);
	b->nslots = 64;
	while (b->nslots < b->ntypes + b->ntypes / 2)
		b->nslots *= 2;
	mask = b->nslots - 1;
	b->slots = xcalloc(b->nslots, sizeof(*b->slots));
	for (i = 0; i < b->ntypes; i++) {
		if (btf_get(b, b->start_id + i, &t) || !t.name[0] ||
		    !is_named(t.kind))
			continue;
		slot = hash_name(t.name) & mask;
		while (b->slots[slot])
			slot = (slot + 1) & mask;
		b->slots[slot] = b->start_id + i;
	}
}

uint32_t
btf_find(struct btf *b, const char *name, enum btf_kind kind)
{
	uint32_t slot, mask, hash = hash_name(name);
	struct btf_type t;

	if (!*name)
		return 0;
	for (; b; b = b->base) {
		if (!b->slots)
			build_index(b);
		mask = b->nslots - 1;
		for (slot = hash & mask; b->slots[slot];
		    slot = (slot + 1) & mask)
			if (!btf_get(b, b->slots[slot], &t) &&
			    t.kind == kind && !strcmp(t.name, name))
				return t.id;
	}
	return 0;
}

uint32_t
btf_find_type(struct btf *b, const char *name)
{
	static const enum btf_kind kinds[] = {
		BTF_STRUCT, BTF_UNION, BTF_ENUM, BTF_ENUM64, BTF_TYPEDEF,
		BTF_INT, BTF_FLOAT,
	};
	uint32_t id;
	size_t i;

	for (i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		id = btf_find(b, name, kinds[i]);
		if (id)
			return id;
	}
	return 0;
}

uint32_t
btf_find_enumerator(struct btf *b, const char *name, int64_t *value)
{
	struct btf_enumerator e;
	struct btf_type t;
	uint32_t id, i;

	for (; b; b = b->base)
		for (id = b->start_id; id < btf_end_id(b); id++) {
			if (btf_get(b, id, &t) ||
			    (t.kind != BTF_ENUM && t.kind != BTF_ENUM64))
				continue;
			for (i = 0; i < t.vlen; i++)
				if (!btf_get_enumerator(b, &t, i, &e) &&
				    !strcmp(e.name, name)) {
					*value = e.value;
					return id;
				}
		}
	return 0;
}

/* `left` bounds the work on hostile data that nests widely. */
static int
find_member(struct btf *b, uint32_t id, const char *name,
    struct btf_member *out, int depth, int *left)
{
	struct btf_member m;
	struct btf_type t;
	uint32_t i;

	if (depth > MAX_NESTING || btf_get(b, btf_resolve(b, id), &t))
		return -ENOENT;
	for (i = 0; i < t.vlen; i++) {
		if (--*left < 0 || btf_get_member(b, &t, i, &m))
			return -ENOENT;
		if (!strcmp(m.name, name)) {
			*out = m;
			return 0;
		}
		if (!m.name[0] &&
		    !find_member(b, m.type, name, out, depth + 1, left)) {
			out->bit_offset += m.bit_offset;
			return 0;
		}
	}
	return -ENOENT;
}

int
btf_find_member(struct btf *b, uint32_t struct_id, const char *name,
    struct btf_member *m)
{
	int left = 1 << 20;

	return *name ? find_member(b, struct_id, name, m, 0, &left) : -ENOENT;
}

int
btf_each(struct btf *b, enum btf_kind kind, const char *glob,
    int (*fn)(void *arg, struct btf *, const struct btf_type *), void *arg)
{
	bool plain = glob && !glob_has_meta(glob);
	uint32_t id, end = btf_end_id(b);
	struct btf_type t;
	int rc;

	for (id = b->start_id; id < end; id++) {
		if (btf_get(b, id, &t) || t.kind != kind)
			continue;
		if (glob && (plain ? strcmp(glob, t.name) != 0 :
		    !glob_match(glob, t.name)))
			continue;
		rc = fn(arg, b, &t);
		if (rc)
			return rc;
	}
	return 0;
}
