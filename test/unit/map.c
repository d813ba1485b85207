/* SPDX-License-Identifier: GPL-2.0-only */
/* Reading a map that the kernel lets us read in parts only. */
#include "run/map.h"

#include "kernel/bpf.h"
#include "unit.h"

#include <errno.h>

enum { KEYS = 5 };

static int fails_at, error;		/* the key whose value cannot be read */
static bool endless;			/* the walk comes to no end */

int bpf_map_lookup(int fd, const void *key, void *value)
{
	uint32_t k;

	(void)fd;
	memcpy(&k, key, sizeof(k));
	memcpy(value, &k, sizeof(k));
	return (int)k == fails_at ? error : 0;
}

int bpf_map_next_key(int fd, const void *key, void *next)
{
	uint32_t k = 0;

	(void)fd;
	if (key)
		memcpy(&k, key, sizeof(k));
	k++;
	if (k > KEYS && endless)
		k = 1;
	memcpy(next, &k, sizeof(k));
	return k > KEYS ? -ENOENT : 0;
}

int bpf_map_lookup_batch(int fd, const void *in, void *out, void *keys,
    void *values, uint32_t *count)
{
	(void)fd, (void)in, (void)out, (void)keys, (void)values, (void)count;
	return -EINVAL;
}

int bpf_map_update(int fd, const void *key, const void *value, uint64_t flags)
{
	(void)fd, (void)key, (void)value, (void)flags;
	return 0;
}

int bpf_map_delete(int fd, const void *key)
{
	(void)fd;
	return *(const uint32_t *)key == 2 ? -EPERM : 0;
}

static const struct map_spec spec = { .name = "@x", .key_size = 4,
	.type = BPF_MAP_TYPE_HASH, .value_size = 4, .max_entries = 16 };

static void check_read(int at, int with, int rc, size_t n)
{
	struct map_data d;

	fails_at = at;
	error = with;
	CHECK_INT(map_read(&spec, 3, true, &d), rc);
	CHECK_INT(d.n, n);
	map_data_free(&d);
}

static void key_gone(void)
{
	check_read(3, -ENOENT, 0, KEYS - 1);
}

static void key_unreadable(void)
{
	check_read(3, -ENOMEM, -ENOMEM, 2);
	check_read(KEYS, -EPERM, -EPERM, KEYS - 1);
}

static void walk_without_end(void)
{
	endless = true;
	check_read(0, 0, -EAGAIN, KEYS);
	endless = false;
}

static void delete_fails(void)
{
	fails_at = 0;
	CHECK_INT(map_clear(&spec, 3, false, false), -EPERM);
}

int main(void)
{
	RUN(key_gone);
	RUN(key_unreadable);
	RUN(walk_without_end);
	RUN(delete_fails);
	return unit_result();
}
