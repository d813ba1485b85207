/* SPDX-License-Identifier: GPL-2.0-only */
#include "format/btf_private.h"

#include <errno.h>
#include <string.h>

#include "base/arena.h"

enum {
	MAX_NESTING = 16,
	MAX_SCANS = 6,		/* what the index costs */
};

static bool is_named(enum btf_kind kind)
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
static uint32_t hash_name(const char *s)
{
	uint32_t h = 2166136261u;

	for (; *s; s++)
		h = (h ^ (unsigned char)*s) * 16777619u;
	return h ^ h >> 15;
}

/* The first of equals is found first, since they go in by rising id. */
static void build_index(struct btf *b)
{
	uint32_t i, slot, mask;
	const char *name;

	b->nslots = 64;
	while (b->nslots < b->ntypes + b->ntypes / 2)
		b->nslots *= 2;
	mask = b->nslots - 1;
	b->slots = xcalloc(b->nslots, sizeof(*b->slots));
	for (i = 0; i < b->ntypes; i++) {
		if (!is_named(btf_peek(b, i, &name)) || !*name)
			continue;
		slot = hash_name(name) & mask;
		while (b->slots[slot])
			slot = (slot + 1) & mask;
		b->slots[slot] = b->start_id + i;
	}
}

/* Is the own type called so, and its kind earlier than the n-th? Sets n. */
static bool is_better(const struct btf *b, uint32_t id, const char *name,
    const uint8_t *kinds, size_t *n)
{
	const char *of;
	enum btf_kind kind = btf_peek(b, id - b->start_id, &of);
	const uint8_t *at;

	if (*of != *name || strcmp(of, name) ||
	    !(at = memchr(kinds, kind, *n)))
		return false;
	*n = (size_t)(at - kinds);
	return true;
}

/*
 * Own type of that name and, of n kinds, the earliest there is. Most scripts
 * ask for a name or two, again and again: the first few are looked for
 * without an index.
 */
static uint32_t find(struct btf *b, const char *name, const uint8_t *kinds,
    size_t n)
{
	uint32_t i, slot, mask, found = 0;
	size_t first = 1;

	btf_walk(b);
	for (i = 0; !b->slots && i < sizeof(b->recent) / 4; i++)
		if (b->recent[i] &&
		    is_better(b, b->recent[i], name, kinds, &first))
			return b->recent[i];
	if (!b->slots && b->scans == MAX_SCANS)
		build_index(b);
	if (b->slots) {
		mask = b->nslots - 1;
		for (slot = hash_name(name) & mask; n && b->slots[slot];
		    slot = (slot + 1) & mask)
			if (is_better(b, b->slots[slot], name, kinds, &n))
				found = b->slots[slot];
		return found;
	}
	for (i = 0; n && i < b->ntypes; i++)
		if (is_better(b, b->start_id + i, name, kinds, &n))
			found = b->start_id + i;
	b->recent[b->scans++ % (sizeof(b->recent) / 4)] = found;
	return found;
}

static uint32_t find_below(struct btf *b, const char *name,
    const uint8_t *kinds, size_t n)
{
	uint32_t id = 0;

	for (; *name && b && !id; b = b->base)
		id = find(b, name, kinds, n);
	return id;
}

uint32_t btf_find(struct btf *b, const char *name, enum btf_kind kind)
{
	uint8_t one = (uint8_t)kind;

	return find_below(b, name, &one, 1);
}

uint32_t btf_find_type(struct btf *b, const char *name)
{
	static const uint8_t kinds[] = {
		BTF_STRUCT, BTF_UNION, BTF_ENUM, BTF_ENUM64, BTF_TYPEDEF,
		BTF_INT, BTF_FLOAT,
	};

	return find_below(b, name, kinds, sizeof(kinds));
}

uint32_t btf_find_enumerator(struct btf *b, const char *name, int64_t *value)
{
	struct btf_enumerator e;
	enum btf_kind kind;
	struct btf_type t;
	const char *of;
	uint32_t id, i;

	for (; b; b = b->base)
		for (id = b->start_id; id < btf_end_id(b); id++) {
			kind = btf_peek(b, id - b->start_id, &of);
			if ((kind != BTF_ENUM && kind != BTF_ENUM64) ||
			    btf_get(b, id, &t))
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
static int find_member(struct btf *b, uint32_t id, const char *name,
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

int btf_find_member(struct btf *b, uint32_t struct_id, const char *name,
    struct btf_member *m)
{
	int left = 1 << 20;

	return *name ? find_member(b, struct_id, name, m, 0, &left) : -ENOENT;
}

int btf_each(struct btf *b, enum btf_kind kind, const char *glob,
    int (*fn)(void *arg, struct btf *, const struct btf_type *), void *arg)
{
	bool plain = glob && !glob_has_meta(glob);
	uint32_t id, end = btf_end_id(b);
	struct btf_type t;
	const char *name;
	int rc;

	for (id = b->start_id; id < end; id++) {
		if (btf_peek(b, id - b->start_id, &name) != kind)
			continue;
		if (glob && (plain ? strcmp(glob, name) != 0 :
		    !glob_match(glob, name)))
			continue;
		if (btf_get(b, id, &t))
			continue;
		rc = fn(arg, b, &t);
		if (rc)
			return rc;
	}
	return 0;
}
