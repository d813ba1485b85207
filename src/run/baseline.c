/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * clear() and zero() without a loss. Between reading a counter and deleting it
 * other CPUs count on, so that nothing is deleted: what was printed is
 * remembered, and subtracted from what is read later. Both are taken modulo
 * 2^64, CPU by CPU: even a counter that a 32-bit machine was writing when it
 * was read is printed right in the sum.
 *
 * Keys that stay fill the map. It is made for twice as many as the script's
 * limit; above that limit, clear() deletes the keys that had no sample since
 * the last clear(). A sample of such a key in this instant is lost.
 */
#include "run/map.h"

#include "base/arena.h"
#include "kernel/bpf.h"

#include <stdlib.h>
#include <string.h>

struct baseline_row {
	bool	 hidden;	/* until it has a sample: by clear() */
	uint64_t words[];	/* of all CPUs */
};

static size_t row_bytes(const struct map_data *d)
{
	return d->stride * d->copies;
}

/* False: nothing is left of it. */
static bool subtract(uint8_t *values, const uint64_t *words, size_t bytes)
{
	uint64_t v, any = 0;

	for (size_t i = 0; i < bytes; i += 8) {
		memcpy(&v, values + i, 8);
		v -= words[i / 8];
		memcpy(values + i, &v, 8);
		any |= v;
	}
	return any != 0;
}

static void *copy(const void *data, size_t bytes)
{
	void *to = xmalloc(bytes + 1);

	return bytes ? memcpy(to, data, bytes) : to;
}

void baseline_take(struct baseline *b, const struct map_spec *spec,
    struct map_data *d)
{
	size_t bytes = row_bytes(d), n = d->n;

	map_data_free(&b->last);
	b->last = *d;
	b->taken = true;
	d->keys = copy(d->keys, n * spec->key_size);
	d->values = copy(d->values, n * bytes);
	d->n = 0;
	for (size_t i = 0; i < n; i++) {
		uint8_t *key = d->keys + i * spec->key_size;
		uint8_t *values = d->values + i * bytes;
		struct baseline_row *row = hmap_get(&b->rows, key,
		    spec->key_size);

		if (row && !subtract(values, row->words, bytes) &&
		    row->hidden && !map_is_array(spec->type))
			continue;
		memmove(d->keys + d->n * spec->key_size, key, spec->key_size);
		memmove(d->values + d->n * bytes, values, bytes);
		d->n++;
	}
}

/* True if the key is deleted; unless `always`, not if it had a sample now. */
static bool drop(struct baseline *b, const struct map_spec *spec, int fd,
    const uint8_t *key, const uint8_t *values, bool always)
{
	size_t bytes = row_bytes(&b->last);
	uint8_t *now = xmalloc(bytes);
	bool dropped = bpf_map_lookup(fd, key, now) == 0 &&
	    (always || memcmp(now, values, bytes) == 0) &&
	    bpf_map_delete(fd, key) == 0;

	free(now);
	if (dropped) {
		free(hmap_get(&b->rows, key, spec->key_size));
		hmap_remove(&b->rows, key, spec->key_size);
	}
	return dropped;
}

static void prune(struct baseline *b, const struct map_spec *spec, int fd,
    bool always)
{
	struct map_data *last = &b->last;
	size_t bytes = row_bytes(last), n = 0;

	for (size_t i = 0; i < last->n; i++) {
		uint8_t *key = last->keys + i * spec->key_size;
		uint8_t *values = last->values + i * bytes;
		const struct baseline_row *row = hmap_get(&b->rows, key,
		    spec->key_size);

		if ((always || (row && !memcmp(row->words, values, bytes))) &&
		    drop(b, spec, fd, key, values, always))
			continue;
		memmove(last->keys + n * spec->key_size, key, spec->key_size);
		memmove(last->values + n++ * bytes, values, bytes);
	}
	last->n = n;
}

void baseline_clear(struct baseline *b, const struct map_spec *spec, int fd,
    bool keep_keys)
{
	size_t bytes = row_bytes(&b->last);

	for (int turn = 0; turn < 2; turn++)
		if (!keep_keys && b->last.n > spec->max_entries &&
		    !map_is_array(spec->type))
			prune(b, spec, fd, turn > 0);
	for (size_t i = 0; i < b->last.n; i++) {
		const uint8_t *values = b->last.values + i * bytes;
		struct baseline_row **row = (struct baseline_row **)hmap_slot(
		    &b->rows, b->last.keys + i * spec->key_size,
		    spec->key_size);

		if (!*row)
			*row = xcalloc(1, sizeof(**row) + bytes);
		/* zero() shows what clear() hid only after a sample. */
		(*row)->hidden = !keep_keys || ((*row)->hidden &&
		    !memcmp((*row)->words, values, bytes));
		memcpy((*row)->words, values, bytes);
	}
}

void baseline_free(struct baseline *b)
{
	const struct hmap_entry *e;
	size_t cursor = 0;

	while ((e = hmap_next(&b->rows, &cursor)))
		free(e->value);
	hmap_free(&b->rows);
	map_data_free(&b->last);
}
