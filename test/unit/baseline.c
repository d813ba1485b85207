/* SPDX-License-Identifier: GPL-2.0-only */
/* clear() and zero() of counters that go on counting in the kernel. */
#include "run/map.h"

#include "base/arena.h"
#include "kernel/bpf.h"
#include "unit.h"

#include <errno.h>
#include <stdlib.h>

enum { KEYS = 8, CPUS = 3, WORDS = 2 };

/* What the kernel holds, and samples that come while a key is looked at. */
static struct entry {
	bool		exists;
	uint64_t	words[CPUS * WORDS];
} entries[KEYS];
static int counted_on = -1;

int bpf_map_lookup(int fd, const void *key, void *value)
{
	uint32_t k;

	(void)fd;
	memcpy(&k, key, sizeof(k));
	if (!entries[k].exists)
		return -ENOENT;
	if ((int)k == counted_on)
		entries[k].words[1]++;
	memcpy(value, entries[k].words, sizeof(entries[k].words));
	return 0;
}

int bpf_map_delete(int fd, const void *key)
{
	uint32_t k;

	(void)fd;
	memcpy(&k, key, sizeof(k));
	entries[k] = (struct entry){ 0 };
	return 0;
}

/* map.c wants these; they are not called. */
int bpf_map_next_key(int fd, const void *key, void *next)
{
	(void)fd, (void)key, (void)next;
	return -EINVAL;
}

int bpf_map_lookup_batch(int fd, const void *in, void *out, void *keys,
    void *values, uint32_t *n)
{
	(void)fd, (void)in, (void)out, (void)keys, (void)values, (void)n;
	return -EINVAL;
}

int bpf_map_update(int fd, const void *key, const void *value, uint64_t flags)
{
	(void)fd, (void)key, (void)value, (void)flags;
	return -EINVAL;
}

static struct map_spec spec = { .name = "@x", .key_size = 4,
	.type = BPF_MAP_TYPE_PERCPU_HASH, .value_size = 8 * WORDS,
	.max_entries = KEYS };
static struct baseline base;
static struct map_data data;

static void begin(uint32_t max_entries)
{
	baseline_free(&base);
	memset(&base, 0, sizeof(base));
	memset(entries, 0, sizeof(entries));
	spec.max_entries = max_entries;
	counted_on = -1;
}

static void count(uint32_t key, int word, uint64_t by)
{
	entries[key].exists = true;
	entries[key].words[word] += by;
}

/* print() */
static void take(void)
{
	map_data_free(&data);
	data = (struct map_data){ .stride = 8 * WORDS, .copies = CPUS,
		.keys = xmalloc(4 * KEYS),
		.values = xmalloc(KEYS * sizeof(entries[0].words)) };
	for (uint32_t k = 0; k < KEYS; k++) {
		if (!entries[k].exists)
			continue;
		memcpy(data.keys + 4 * data.n, &k, 4);
		memcpy(data.values + data.n++ * sizeof(entries[k].words),
		    entries[k].words, sizeof(entries[k].words));
	}
	baseline_take(&base, &spec, &data);
}

/* A word of a key that is printed; -1 without. */
static int64_t shown(uint32_t key, int word)
{
	uint64_t v;
	uint32_t k;

	for (size_t i = 0; i < data.n; i++) {
		memcpy(&k, data.keys + 4 * i, 4);
		memcpy(&v, data.values + (i * CPUS * WORDS + (size_t)word) * 8,
		    8);
		if (k == key)
			return (int64_t)v;
	}
	return -1;
}

static void clear(bool keep_keys)
{
	baseline_clear(&base, &spec, 3, keep_keys);
}

static void what_comes_between_stays(void)
{
	begin(KEYS);
	count(1, 2, 5);
	count(2, 0, 7);
	take();
	CHECK_INT(shown(1, 2), 5);
	count(1, 2, 3);			/* between print() and clear() */
	count(3, 1, 1);
	clear(false);
	take();
	CHECK_INT(data.n, 2);
	CHECK_INT(shown(1, 2), 3);
	CHECK_INT(shown(1, 0), 0);
	CHECK_INT(shown(3, 1), 1);
	take();				/* the same once more */
	CHECK_INT(shown(1, 2), 3);
	clear(false);
	clear(false);
	take();
	CHECK_INT(data.n, 0);
	CHECK(base.taken);
}

static void counters_overflow(void)
{
	begin(KEYS);
	count(1, 0, UINT64_MAX);
	take();
	clear(false);
	count(1, 0, 6);
	take();
	CHECK_INT(shown(1, 0), 6);
	entries[1].words[0] -= 1ull << 32;	/* half of it was written */
	take();
	clear(false);
	entries[1].words[0] += 1ull << 32;
	take();
	CHECK_INT(shown(1, 0), 1ll << 32);
}

static void zero_keeps_keys(void)
{
	begin(KEYS);
	count(1, 0, 5);
	count(2, 0, 5);
	take();
	clear(true);
	take();
	CHECK_INT(shown(1, 0), 0);
	clear(false);
	count(2, 0, 1);
	take();
	clear(true);
	take();
	CHECK_INT(shown(1, 0), -1);	/* as clear() left it */
	CHECK_INT(shown(2, 0), 0);
}

static void array_keeps_keys(void)
{
	begin(KEYS);
	spec.type = BPF_MAP_TYPE_PERCPU_ARRAY;
	spec.max_entries = 1;
	count(0, 0, 5);
	count(1, 0, 5);
	take();
	clear(false);
	take();
	CHECK_INT(shown(0, 0), 0);
	CHECK_INT(data.n, 2);
	CHECK(entries[1].exists);
	spec.type = BPF_MAP_TYPE_PERCPU_HASH;
}

static void quiet_keys_make_room(void)
{
	begin(5);
	for (uint32_t k = 0; k < 3; k++)
		count(k, 0, 1);
	take();
	clear(false);
	for (uint32_t k = 2; k < 6; k++)
		count(k, 0, 1);
	take();
	CHECK_INT(data.n, 4);
	counted_on = 1;			/* not quiet any more */
	clear(false);
	CHECK(!entries[0].exists && entries[1].exists && entries[5].exists);
	count(0, 0, 1);			/* begins anew */
	counted_on = -1;
	take();
	CHECK_INT(shown(0, 0), 1);
	CHECK_INT(shown(1, 1), 1);
	CHECK_INT(data.n, 2);
}

static void too_many_keys(void)
{
	begin(3);
	for (uint32_t k = 0; k < 5; k++)
		count(k, 0, 1);
	take();
	clear(false);
	CHECK(!entries[0].exists && !entries[4].exists);
	clear(false);			/* of nothing */
	count(0, 0, 2);
	take();
	CHECK_INT(shown(0, 0), 2);
	CHECK_INT(data.n, 1);
}

int main(void)
{
	RUN(what_comes_between_stays);
	RUN(counters_overflow);
	RUN(zero_keeps_keys);
	RUN(array_keeps_keys);
	RUN(quiet_keys_make_room);
	RUN(too_many_keys);
	begin(KEYS);
	map_data_free(&data);
	return unit_result();
}
