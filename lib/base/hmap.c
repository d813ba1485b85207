/* SPDX-License-Identifier: GPL-2.0-only */
#include "base/hmap.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

/* FNV-1a, then mixed, since slots take the low bits only. */
uint64_t hmap_hash(const void *key, size_t len)
{
	const unsigned char *p = key;
	uint64_t h = 0xcbf29ce484222325u;
	size_t i;

	for (i = 0; i < len; i++)
		h = (h ^ p[i]) * 0x100000001b3u;
	h ^= h >> 32;
	h *= 0x9e3779b97f4a7c15u;
	return h ^ (h >> 29);
}

void hmap_free(struct hmap *m)
{
	size_t i;

	for (i = 0; i < m->len; i++)
		free(m->entries[i].key);
	free(m->entries);
	free(m->index);
	memset(m, 0, sizeof(*m));
}

/*
 * Slot that holds the key, or the empty one where it would go. A removed
 * entry keeps its slot until the next rebuild, so that probing goes past it.
 */
static size_t find_slot(const struct hmap *m, const void *key, size_t len,
    uint64_t hash)
{
	size_t slot = hash & (m->slots - 1);
	const struct hmap_entry *e;

	for (; m->index[slot]; slot = (slot + 1) & (m->slots - 1)) {
		e = &m->entries[m->index[slot] - 1];
		if (e->key && e->hash == hash && e->key_len == len &&
		    (!len || !memcmp(e->key, key, len)))
			break;
	}
	return slot;
}

static struct hmap_entry *find(const struct hmap *m, const void *key,
    size_t len)
{
	size_t slot;

	if (!m->slots)
		return NULL;
	slot = find_slot(m, key, len, hmap_hash(key, len));
	return m->index[slot] ? &m->entries[m->index[slot] - 1] : NULL;
}

void *hmap_get(const struct hmap *m, const void *key, size_t len)
{
	const struct hmap_entry *e = find(m, key, len);

	return e ? e->value : NULL;
}

void *hmap_get_str(const struct hmap *m, const char *key)
{
	return hmap_get(m, key, strlen(key));
}

/* Drops removed entries and makes room for one more. */
static void rebuild(struct hmap *m)
{
	size_t i, live = 0, slot;

	for (i = 0; i < m->len; i++)
		if (m->entries[i].key)
			m->entries[live++] = m->entries[i];
	m->len = live;
	if (live >= m->cap / 2) {
		m->cap = m->cap ? m->cap * 2 : 8;
		m->entries = xrealloc(m->entries,
		    m->cap * sizeof(*m->entries));
	}
	free(m->index);
	m->slots = m->cap * 2;
	m->index = xcalloc(m->slots, sizeof(*m->index));
	for (i = 0; i < live; i++) {
		slot = m->entries[i].hash & (m->slots - 1);
		while (m->index[slot])
			slot = (slot + 1) & (m->slots - 1);
		m->index[slot] = (uint32_t)i + 1;
	}
}

static struct hmap_entry *get_or_add(struct hmap *m, const void *key,
    size_t len, bool *added)
{
	uint64_t hash = hmap_hash(key, len);
	struct hmap_entry *e;
	size_t slot;

	*added = false;
	if (m->len == m->cap)
		rebuild(m);
	slot = find_slot(m, key, len, hash);
	if (m->index[slot])
		return &m->entries[m->index[slot] - 1];
	*added = true;
	e = &m->entries[m->len++];
	m->index[slot] = (uint32_t)m->len;
	e->key = xmalloc(len + 1);
	if (len)
		memcpy(e->key, key, len);
	e->key[len] = 0;
	e->key_len = len;
	e->hash = hash;
	e->value = NULL;
	return e;
}

bool hmap_set(struct hmap *m, const void *key, size_t len, void *value)
{
	bool added;

	get_or_add(m, key, len, &added)->value = value;
	return added;
}

bool hmap_set_str(struct hmap *m, const char *key, void *value)
{
	return hmap_set(m, key, strlen(key), value);
}

void **hmap_slot(struct hmap *m, const void *key, size_t len)
{
	bool added;

	return &get_or_add(m, key, len, &added)->value;
}

bool hmap_remove(struct hmap *m, const void *key, size_t len)
{
	struct hmap_entry *e = find(m, key, len);

	if (!e)
		return false;
	free(e->key);
	e->key = NULL;
	e->value = NULL;
	return true;
}

struct hmap_entry *hmap_next(const struct hmap *m, size_t *cursor)
{
	while (*cursor < m->len) {
		struct hmap_entry *e = &m->entries[(*cursor)++];

		if (e->key)
			return e;
	}
	return NULL;
}
