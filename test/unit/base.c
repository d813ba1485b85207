/* SPDX-License-Identifier: GPL-2.0-only */
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/heap.h"
#include "base/hmap.h"
#include "base/root.h"
#include "base/sort.h"
#include "base/strbuf.h"
#include "base/vec.h"
#include "kernel/cpu.h"
#include "unit.h"

static void glob(void)
{
	CHECK(glob_match("*", ""));
	CHECK(glob_match("", ""));
	CHECK(!glob_match("", "a"));
	CHECK(glob_match("vfs_*", "vfs_read"));
	CHECK(!glob_match("vfs_*", "xvfs_read"));
	CHECK(glob_match("*read*", "vfs_readv"));
	CHECK(glob_match("sys_[er]*_open", "sys_enter_open"));
	CHECK(glob_match("a?c", "abc"));
	CHECK(!glob_match("a?c", "ac"));
	CHECK(glob_match("[a-c]x", "bx"));
	CHECK(!glob_match("[!a-c]x", "bx"));
	CHECK(glob_match("[!a-c]x", "dx"));
	CHECK(glob_match("[]]", "]"));
	CHECK(glob_match("[a-]", "-"));
	CHECK(glob_match("a[b", "a[b"));
	CHECK(!glob_match("a[b", "ab"));
	CHECK(glob_match("*a*b*c", "xxaxxbxxbc"));
	CHECK(!glob_match("*a*b*c", "xxaxxbxxbcd"));
	CHECK(glob_match("**", "x"));
	CHECK(glob_match("a/*", "a/b/c"));
	CHECK(!glob_match("*aaaaaaaaab",
	    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"));
	CHECK(glob_has_meta("a*") && glob_has_meta("[x]"));
	CHECK(!glob_has_meta("vfs_read"));
}

static void distance(void)
{
	CHECK_INT(edit_distance("", "", 3), 0);
	CHECK_INT(edit_distance("count", "count", 3), 0);
	CHECK_INT(edit_distance("cuont", "count", 3), 1);
	CHECK_INT(edit_distance("coun", "count", 3), 1);
	CHECK_INT(edit_distance("kitten", "sitting", 3), 3);
	CHECK_INT(edit_distance("kitten", "sitting", 2), 3);
	CHECK_INT(edit_distance("a", "abcdefgh", 2), 3);
	CHECK_INT(edit_distance("abc", "", 3), 3);
	CHECK_INT(edit_distance("vfs_read", "vfs_raed", 0), 1);
	CHECK(edit_distance("a123456789b123456789c123456789d123456789"
	    "e123456789f123456789g123456789", "x", 5) == 6);
}

static void hash_table(void)
{
	struct hmap m = { 0 };
	struct hmap_entry *e;
	char key[32];
	size_t cursor = 0, n = 0;
	intptr_t i;

	CHECK(!hmap_get_str(&m, "x"));
	CHECK(!hmap_next(&m, &cursor));
	CHECK(!hmap_remove(&m, "x", 1));
	for (i = 1; i <= 1000; i++) {
		snprintf(key, sizeof(key), "key%d", (int)i);
		CHECK(hmap_set_str(&m, key, (void *)i));
	}
	CHECK(!hmap_set_str(&m, "key7", (void *)(intptr_t)7));
	for (i = 1; i <= 1000; i += 2) {
		snprintf(key, sizeof(key), "key%d", (int)i);
		CHECK(hmap_remove(&m, key, strlen(key)));
		CHECK(!hmap_remove(&m, key, strlen(key)));
	}
	for (i = 1; i <= 1000; i++) {
		snprintf(key, sizeof(key), "key%d", (int)i);
		CHECK_INT((intptr_t)hmap_get_str(&m, key), i % 2 ? 0 : i);
	}
	/* Insertion order holds, and removed places are used again. */
	for (i = 0; i < 5000; i++) {
		hmap_set(&m, "again", 5, (void *)(intptr_t)1);
		CHECK(hmap_remove(&m, "again", 5));
	}
	CHECK(m.cap < 10000);
	CHECK(hmap_set(&m, "", 0, (void *)(intptr_t)9));
	CHECK_INT((intptr_t)hmap_get(&m, "", 0), 9);
	CHECK(hmap_set(&m, "\0a", 2, (void *)(intptr_t)1));
	CHECK(!hmap_get(&m, "\0b", 2));
	*hmap_slot(&m, "slot", 4) = (void *)(intptr_t)3;
	CHECK_INT((intptr_t)*hmap_slot(&m, "slot", 4), 3);
	i = 2;
	while ((e = hmap_next(&m, &cursor)) && n < 500) {
		CHECK_INT((intptr_t)e->value, i);
		i += 2;
		n++;
	}
	CHECK_INT(n, 500);
	hmap_free(&m);
	CHECK(!m.entries && !m.len);
}

struct row { uint32_t key, place; char rest[97]; };

static int by_key(const void *a, const void *b, void *calls)
{
	const struct row *x = a, *y = b;

	(*(size_t *)calls)++;
	return (x->key > y->key) - (x->key < y->key);
}

/* Sorts n rows with these keys: in order, equals as they were, none lost. */
static size_t sort_keys(size_t n, uint32_t (*key)(size_t i, size_t n))
{
	struct row *rows = xcalloc(n + 1, sizeof(*rows));
	uint32_t sum = 0;
	size_t calls = 0;

	for (size_t i = 0; i < n; i++) {
		rows[i].key = key(i, n);
		rows[i].place = (uint32_t)i;
		memset(rows[i].rest, (int)rows[i].key, sizeof(rows[i].rest));
		sum += (uint32_t)i;
	}
	rows[n].key = 12345;
	sort_merge(rows, n, sizeof(rows[0]), by_key, &calls);
	for (size_t i = 0; i < n; i++) {
		CHECK(i == 0 || rows[i - 1].key < rows[i].key ||
		    (rows[i - 1].key == rows[i].key &&
		    rows[i - 1].place < rows[i].place));
		CHECK(rows[i].key == key(rows[i].place, n));
		CHECK((uint8_t)rows[i].rest[96] == (uint8_t)rows[i].key);
		sum -= rows[i].place;
	}
	CHECK_INT(sum, 0);
	CHECK_INT(rows[n].key, 12345);
	free(rows);
	return calls;
}

static uint32_t random_key(size_t i, size_t n)
{
	return (uint32_t)((i + n) * 1103515245 + 12345) >> 16 & 255;
}

static uint32_t falling_key(size_t i, size_t n)
{
	return (uint32_t)(n - i);
}

/* The last tenth belongs in front. */
static uint32_t two_runs(size_t i, size_t n)
{
	return (uint32_t)((i + n / 10) % n);
}

static void sort(void)
{
	size_t n;

	for (n = 0; n < 500; n += n < 20 ? 1 : 37) {
		sort_keys(n, random_key);
		sort_keys(n, falling_key);
		sort_keys(n, two_runs);
	}
	CHECK(sort_keys(10000, two_runs) < 3 * 10000);
}

static void text(void)
{
	struct strbuf b = { 0 };
	int i;

	CHECK_STR(strbuf_str(&b), "");
	strbuf_clear(&b);
	strbuf_printf(&b, "%s-%d", "abc", 42);
	CHECK_STR(strbuf_str(&b), "abc-42");
	strbuf_repeat(&b, '.', 3);
	strbuf_repeat(&b, '.', -3);
	strbuf_add_char(&b, '!');
	CHECK_STR(strbuf_str(&b), "abc-42...!");
	strbuf_clear(&b);
	CHECK_STR(strbuf_str(&b), "");
	for (i = 0; i < 10000; i++)
		strbuf_printf(&b, "%d,", i);
	CHECK_INT(b.len, 10 * 2 + 90 * 3 + 900 * 4 + 9000 * 5);
	CHECK_INT(strlen(b.data), b.len);
	strbuf_clear(&b);
	strbuf_add(&b, "a\0b", 3);
	strbuf_add(&b, NULL, 0);
	CHECK_INT(b.len, 3);
	strbuf_free(&b);
	/* Texts that just fill the room. */
	for (i = 0; i < 300; i++) {
		strbuf_printf(&b, "%*s", i, "");
		CHECK_INT(strlen(strbuf_str(&b)), i);
		strbuf_free(&b);
	}
}

static void arena(void)
{
	struct arena a;
	char *p, *q;
	int i, j;

	arena_init(&a);
	CHECK_STR(arena_printf(&a, "%05d", 42), "00042");
	CHECK_STR(arena_strndup(&a, "abcdef", 3), "abc");
	CHECK_STR(arena_strdup(&a, ""), "");
	CHECK(arena_memdup(&a, NULL, 0) != NULL);
	CHECK(arena_alloc(&a, 0) != arena_alloc(&a, 0));
	for (i = 0; i < 2000; i++) {
		p = arena_alloc(&a, (size_t)i * 7 % 40000);
		CHECK((uintptr_t)p % _Alignof(max_align_t) == 0);
		for (j = 0; j < i * 7 % 40000; j++)
			if (p[j])
				break;
		CHECK_INT(j, i * 7 % 40000);
		memset(p, 0xff, (size_t)i * 7 % 40000);
	}
	p = arena_alloc(&a, 8);
	arena_alloc(&a, 1 << 20);
	q = arena_alloc(&a, 8);
	CHECK(q > p && q - p < 64);
	CHECK(a.used > 1 << 20);
	arena_free(&a);
	CHECK(!a.head && !a.used);
}

static void vector(void)
{
	VEC(int) v = { 0 };
	int i, *p, sum = 0;

	for (i = 0; i < 1000; i++)
		vec_push(&v, i);
	CHECK_INT(v.len, 1000);
	CHECK_INT(vec_last(&v), 999);
	CHECK_INT(vec_pop(&v), 999);
	for vec_each(p, &v)
		sum += *p;
	CHECK_INT(sum, 998 * 999 / 2);
	*vec_add(&v) = 5;
	CHECK_INT(vec_last(&v), 5);
	CHECK_INT(*vec_add(&v), 0);
	vec_clear(&v);
	CHECK_INT(v.len, 0);
	vec_free(&v);
	CHECK(!v.data && !v.cap);
}

static void root(void)
{
	char buf[64], dir[] = "/tmp/awl-unit-XXXXXX", path[64];
	struct strbuf out = { 0 };
	int fd, n = 0;

	CHECK_STR(root_path(buf, sizeof(buf), "/proc/x"), "/proc/x");
	root_set("/nowhere//");
	CHECK_STR(root_prefix(), "/nowhere");
	CHECK_STR(root_path(buf, sizeof(buf), "/proc/x"), "/nowhere/proc/x");
	CHECK_STR(root_path(buf, 8, "/proc/x"), "");
	CHECK_INT(root_open("/x", O_RDONLY), -ENOENT);
	CHECK(mkdtemp(dir) != NULL);
	root_set(dir);
	snprintf(path, sizeof(path), "%s/n", dir);
	fd = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
	CHECK(fd >= 0 && write(fd, "42\n", 3) == 3);
	close(fd);
	CHECK(!root_read_int("/n", &n) && n == 42);
	CHECK_INT(root_read_int("/m", &n), -ENOENT);
	CHECK_INT(root_read("/n", &out), 3);
	CHECK_INT(root_read("/n", &out), 3);
	CHECK_STR(strbuf_str(&out), "42\n42\n");
	CHECK_INT(root_read("/", &out), -EISDIR);
	CHECK_STR(strbuf_str(&out), "42\n42\n");
	strbuf_free(&out);
	unlink(path);
	rmdir(dir);
	root_set("");
}

static void cpus(void)
{
	struct cpu_list l;

	CHECK(!cpu_list_parse(&l, "0-3,8,10-11\n"));
	CHECK(l.len == 7 && l.cpus[4] == 8 && l.cpus[6] == 11);
	cpu_list_free(&l);
	CHECK(!cpu_list_parse(&l, "0"));
	CHECK(l.len == 1 && !l.cpus[0]);
	cpu_list_free(&l);
	CHECK_INT(cpu_list_parse(&l, ""), -EINVAL);
	CHECK_INT(cpu_list_parse(&l, "3-1"), -EINVAL);
	CHECK_INT(cpu_list_parse(&l, "1,1"), -EINVAL);
	CHECK_INT(cpu_list_parse(&l, "0-"), -EINVAL);
	CHECK_INT(cpu_list_parse(&l, "0-99999999999"), -EINVAL);
	CHECK_INT(cpu_list_parse(&l, "0;1"), -EINVAL);
	CHECK(!cpu_list_online(&l) && l.len > 0);
	cpu_list_free(&l);
	CHECK(cpu_count_possible() >= 1);
}

enum { BLOCKS = 300, STEPS = 20000 };

static bool is_filled(const unsigned char *p, size_t len, unsigned char with)
{
	while (len > 0 && p[len - 1] == with)
		len--;
	return len == 0;
}

/* Blocks of all sizes come, grow, shrink and go; none gets into another. */
static void heap(void)
{
	static unsigned char *blocks[BLOCKS], *p;
	static size_t sizes[BLOCKS];
	unsigned random = 1;
	size_t i, size;
	int step;

	for (step = 0; step < STEPS; step++) {
		random = random * 1103515245 + 12345;
		i = (random >> 8) % BLOCKS;
		random = random * 1103515245 + 12345;
		size = (random >> 16) >> random / 65536 % 12;
		if (!is_filled(blocks[i], sizes[i], (unsigned char)i))
			break;
		if (step % 3 == 0) {
			heap_free(blocks[i]);
			blocks[i] = heap_zeroed(size, 3);
			sizes[i] = size *= 3;
			if (!is_filled(blocks[i], size, 0))
				break;
		} else {
			p = heap_resize(blocks[i], size);
			if (!is_filled(p, size < sizes[i] ? size : sizes[i],
			    (unsigned char)i))
				break;
			blocks[i] = p;
		}
		sizes[i] = size;
		CHECK_INT((uintptr_t)blocks[i] % (2 * sizeof(p)), 0);
		memset(blocks[i], (int)i, size);
	}
	CHECK_INT(step, STEPS);
	for (i = 0; i < BLOCKS; i++)
		heap_free(blocks[i]);
	p = heap_alloc(100);
	heap_free(p);
	CHECK(heap_alloc(100) == p);
	errno = 0;
	CHECK(!heap_alloc(SIZE_MAX - 8) && errno == ENOMEM);
	CHECK(!heap_resize(p, SIZE_MAX / 2));
	CHECK(!heap_zeroed(SIZE_MAX / 2, 3));
	heap_free(NULL);
}

/* Absolute links of a container lead to its own files, never out of it. */
static void paths_in_a_root(void)
{
	char root[] = "/tmp/awl-base-XXXXXX", path[4096], want[4096], at[64];

	if (!mkdtemp(root))
		SKIP("no /tmp");
	snprintf(at, sizeof(at), "%s/usr", root);
	CHECK(!mkdir(at, 0700));
	snprintf(at, sizeof(at), "%s/lib", root);
	CHECK(!symlink("/usr/../../usr", at));
	CHECK(path_in_root(root, "/lib/../lib//./x", path, sizeof(path)));
	snprintf(want, sizeof(want), "%s/usr/x", root);
	CHECK_STR(path, want);
	CHECK(path_in_root(root, "/../..", path, sizeof(path)));
	CHECK_STR(path, root);
	CHECK(!path_in_root(root, "/lib/x", path, strlen(want)));
	CHECK(path_in_root("", "a/b", path, sizeof(path)));
	CHECK_STR(path, "a/b");
	unlink(at);
	snprintf(at, sizeof(at), "%s/usr", root);
	CHECK(!symlink("loop", strcat(at, "/loop")));
	CHECK(!path_in_root(root, "/usr/loop", path, sizeof(path)));
	unlink(at);
	snprintf(at, sizeof(at), "%s/usr", root);
	CHECK(!rmdir(at) && !rmdir(root));
}

int main(void)
{
	RUN(glob);
	RUN(distance);
	RUN(hash_table);
	RUN(sort);
	RUN(text);
	RUN(arena);
	RUN(heap);
	RUN(vector);
	RUN(root);
	RUN(cpus);
	RUN(paths_in_a_root);
	return unit_result();
}
