/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Reading, clearing and zeroing maps. In batches where the kernel can (5.6),
 * else key by key: a walk starts over when the key it stands on is deleted
 * under it, so what it has seen is remembered.
 */
#include "run/map.h"

#include "base/arena.h"
#include "base/hmap.h"
#include "kernel/bpf.h"
#include "kernel/cpu.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_BATCH = 256 };

bool map_is_percpu(enum bpf_map_type type)
{
	return type == BPF_MAP_TYPE_PERCPU_HASH ||
	    type == BPF_MAP_TYPE_PERCPU_ARRAY ||
	    type == BPF_MAP_TYPE_LRU_PERCPU_HASH;
}

bool map_is_array(enum bpf_map_type type)
{
	return type == BPF_MAP_TYPE_ARRAY || type == BPF_MAP_TYPE_PERCPU_ARRAY;
}

static size_t round_up8(size_t n)
{
	return (n + 7) & ~(size_t)7;
}

static void data_init(const struct map_spec *spec, struct map_data *d)
{
	bool percpu = map_is_percpu(spec->type);

	memset(d, 0, sizeof(*d));
	d->copies = percpu ? (unsigned)cpu_count_possible() : 1;
	d->stride = percpu ? round_up8(spec->value_size) : spec->value_size;
}

static size_t value_bytes(const struct map_data *d)
{
	return d->stride * d->copies;
}

void map_data_free(struct map_data *d)
{
	free(d->keys);
	free(d->values);
	memset(d, 0, sizeof(*d));
}

static void grow(const struct map_spec *spec, struct map_data *d, size_t n)
{
	d->keys = xrealloc(d->keys, n * spec->key_size + 1);
	d->values = xrealloc(d->values, n * value_bytes(d) + 1);
}

/* 0, or -errno; -EINVAL and -ENOTSUPP where this map has no batches. */
static int read_batches(const struct map_spec *spec, int fd,
    struct map_data *d)
{
	size_t token = spec->key_size > 8 ? spec->key_size : 8;
	uint8_t *in = xcalloc(1, token), *out = xcalloc(1, token);
	size_t cap = 0, want = FIRST_BATCH;
	bool first = true;
	int rc;

	do {
		uint32_t count;

		if (d->n + want > cap) {
			cap = (d->n + want) * 2;
			grow(spec, d, cap);
		}
		count = (uint32_t)(cap - d->n);
		rc = bpf_map_lookup_batch(fd, first ? NULL : in, out,
		    d->keys + d->n * spec->key_size,
		    d->values + d->n * value_bytes(d), &count);
		if (rc == -ENOSPC) {
			/* One bucket has more entries than fit. */
			want = (cap - d->n) * 2;
			rc = want < 1u << 24 ? 0 : -ENOSPC;
			continue;
		}
		if (rc == 0 || rc == -ENOENT)
			d->n += count;
		memcpy(in, out, token);
		first = false;
		want = FIRST_BATCH;
	} while (rc == 0);
	free(in);
	free(out);
	return rc == -ENOENT ? 0 : rc;
}

static int read_each(const struct map_spec *spec, int fd, struct map_data *d)
{
	uint8_t *key = xcalloc(1, spec->key_size + 1);
	uint8_t *next = xcalloc(1, spec->key_size + 1);
	size_t cap = 0, steps = 0, limit = (size_t)spec->max_entries * 4 + 64;
	struct hmap seen = { 0 };
	bool first = true;
	int rc;

	while ((rc = bpf_map_next_key(fd, first ? NULL : key, next)) == 0) {
		memcpy(key, next, spec->key_size);
		first = false;
		if (++steps > limit) {
			rc = -EAGAIN;
			break;
		}
		if (!hmap_set(&seen, key, spec->key_size, &seen))
			continue;
		if (d->n == cap) {
			cap = cap ? cap * 2 : FIRST_BATCH;
			grow(spec, d, cap);
		}
		rc = bpf_map_lookup(fd, key,
		    d->values + d->n * value_bytes(d));
		if (rc == -ENOENT)	/* gone since */
			continue;
		if (rc < 0)
			break;
		memcpy(d->keys + d->n * spec->key_size, key, spec->key_size);
		d->n++;
	}
	hmap_free(&seen);
	free(key);
	free(next);
	return rc == -ENOENT || rc >= 0 ? 0 : rc;
}

static int read_single(const struct map_spec *spec, int fd,
    struct map_data *d)
{
	uint32_t zero = 0;
	int rc;

	grow(spec, d, 1);
	memset(d->keys, 0, spec->key_size);
	rc = bpf_map_lookup(fd, &zero, d->values);
	d->n = rc == 0;
	return rc == -ENOENT ? 0 : rc;
}

int map_read(const struct map_spec *spec, int fd, bool batch,
    struct map_data *d)
{
	int rc = -EINVAL;

	data_init(spec, d);
	if (spec->max_entries == 1 && map_is_array(spec->type))
		return read_single(spec, fd, d);
	if (batch) {
		rc = read_batches(spec, fd, d);
		if (rc < 0)
			d->n = 0;
	}
	return rc < 0 ? read_each(spec, fd, d) : rc;
}

int map_clear(const struct map_spec *spec, int fd, bool batch, bool keep_keys)
{
	bool removes = !keep_keys && !map_is_array(spec->type);
	struct map_data d;
	int rc = map_read(spec, fd, batch, &d);
	uint8_t *zeros = xcalloc(1, value_bytes(&d) + 1);

	for (size_t i = 0; i < d.n; i++) {
		const uint8_t *key = d.keys + i * spec->key_size;
		int one = removes ? bpf_map_delete(fd, key) :
		    bpf_map_update(fd, key, zeros, BPF_EXIST);

		if (one < 0 && one != -ENOENT && rc == 0)
			rc = one;
	}
	free(zeros);
	map_data_free(&d);
	return rc;
}
