/* SPDX-License-Identifier: GPL-2.0-only */
/* Reading, clearing and zeroing maps of the running kernel. */
#include "run/map.h"

#include "kernel/bpf.h"
#include "kernel/cpu.h"
#include "unit.h"

#include <stdlib.h>
#include <unistd.h>

enum { KEYS = 1000 };

static struct type u64 = { .kind = TYPE_INT, .size = 8 };

/* Negative errno where the kernel does not let us. */
static int make(struct map_spec *spec, enum bpf_map_type type, uint32_t keys)
{
	struct bpf_map_params p = { .type = type, .key_size = 4,
	    .value_size = 4, .max_entries = keys, .name = "test" };

	*spec = (struct map_spec){ .name = "@x", .type = type, .key_size = 4,
	    .value_size = 4, .max_entries = keys, .value = &u64 };
	return bpf_map_create(&p);
}

/* Key k holds k + cpu on every CPU, each copy in 8 bytes. */
static void fill(const struct map_spec *spec, int fd, uint32_t keys)
{
	unsigned copies = map_is_percpu(spec->type) ?
	    (unsigned)cpu_count_possible() : 1;
	uint64_t *v = calloc(copies, sizeof(*v));

	for (uint32_t k = 0; k < keys; k++) {
		for (unsigned cpu = 0; cpu < copies; cpu++) {
			uint32_t n = k + cpu;

			memcpy(&v[cpu], &n, sizeof(n));
		}
		CHECK_INT(bpf_map_update(fd, &k, v, BPF_ANY), 0);
	}
	free(v);
}

/* Each key once, with the value that fill gave it (or zero). */
static void check(const struct map_spec *spec, int fd, bool batch,
    uint32_t keys, bool zero)
{
	uint8_t *seen = calloc(keys + 1, 1);
	struct map_data d;

	CHECK_INT(map_read(spec, fd, batch, &d), 0);
	CHECK_INT(d.n, keys);
	for (size_t i = 0; i < d.n; i++) {
		uint32_t key, value;

		memcpy(&key, d.keys + i * 4, 4);
		CHECK(key < keys && !seen[key]++);
		for (unsigned cpu = 0; cpu < d.copies; cpu++) {
			memcpy(&value, d.values + (i * d.copies + cpu) *
			    d.stride, 4);
			CHECK_INT(value, zero ? 0 : key + cpu);
		}
	}
	map_data_free(&d);
	free(seen);
}

static void life(enum bpf_map_type type, bool batch)
{
	struct map_spec spec;
	int fd = make(&spec, type, KEYS);

	if (fd < 0)
		SKIP("no maps here");
	fill(&spec, fd, KEYS);
	check(&spec, fd, batch, KEYS, false);
	CHECK_INT(map_clear(&spec, fd, batch, true), 0);
	check(&spec, fd, batch, KEYS, true);
	CHECK_INT(map_clear(&spec, fd, batch, false), 0);
	if (map_is_array(type))
		check(&spec, fd, batch, KEYS, true);
	else
		check(&spec, fd, batch, 0, true);
	close(fd);
}

static void hash(void)
{
	life(BPF_MAP_TYPE_HASH, false);
}

static void hash_batch(void)
{
	life(BPF_MAP_TYPE_HASH, true);
}

static void percpu_hash(void)
{
	life(BPF_MAP_TYPE_PERCPU_HASH, false);
}

static void percpu_hash_batch(void)
{
	life(BPF_MAP_TYPE_PERCPU_HASH, true);
}

static void array(void)
{
	life(BPF_MAP_TYPE_ARRAY, false);
}

/* No batches for these before 5.13: the walk takes over. */
static void percpu_array_batch(void)
{
	life(BPF_MAP_TYPE_PERCPU_ARRAY, true);
}

static void single(void)
{
	struct map_spec spec;
	int fd = make(&spec, BPF_MAP_TYPE_HASH, 1);

	if (fd < 0)
		SKIP("no maps here");
	check(&spec, fd, true, 0, false);
	fill(&spec, fd, 1);
	check(&spec, fd, true, 1, false);
	close(fd);
}

int main(void)
{
	RUN(hash);
	RUN(hash_batch);
	RUN(percpu_hash);
	RUN(percpu_hash_batch);
	RUN(array);
	RUN(percpu_array_batch);
	RUN(single);
	return unit_result();
}
