/* SPDX-License-Identifier: GPL-2.0-only */
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/strbuf.h"
#include "format/btf.h"
#include "unit.h"

/*
 * A blob by hand, in the byte order asked for. Ids:
 *
 *	1 int "int"			2 ptr -> 5
 *	3 array of 1 [16]		4 typedef "num" -> 1
 *	5 struct "s" { num a; int b:3; s *next; union { int u; char c; };
 *		const int arr[16]; }	6 union { u, c }
 *	7 const -> 3			8 enum "e" { NEG = -1, POS = 2 }
 *	9 proto int (s *p, ...)		10 func "f" -> 9
 *	11 int "char"			12 ptr -> 9
 *	13 enum64 "big" { HUGE = 2^40 }	14 struct "outer" { fn ptr; }
 *	15 var "v"			16 fwd "gone"
 *	17 volatile -> 2		18 float "double"
 */
struct blob {
	struct strbuf	types, strs, all;
	bool		big;
};

static void put32(struct blob *b, struct strbuf *to, uint32_t v)
{
	int i;

	for (i = 0; i < 4; i++)
		strbuf_add_char(to, (char)(v >> 8 * (b->big ? 3 - i : i)));
}

static uint32_t str(struct blob *b, const char *s)
{
	uint32_t at = (uint32_t)b->strs.len;

	if (!*s)
		return 0;
	strbuf_add(&b->strs, s, strlen(s) + 1);
	return at;
}

static void type(struct blob *b, const char *name, uint32_t kind, uint32_t vlen,
    bool flag, uint32_t value)
{
	put32(b, &b->types, str(b, name));
	put32(b, &b->types, (flag ? 1u << 31 : 0) | kind << 24 | vlen);
	put32(b, &b->types, value);
}

static void words(struct blob *b, uint32_t x, uint32_t y)
{
	put32(b, &b->types, x);
	put32(b, &b->types, y);
}

static void member(struct blob *b, const char *name, uint32_t of, uint32_t bits,
    uint32_t at)
{
	put32(b, &b->types, str(b, name));
	words(b, of, bits << 24 | at);
}

static void build(struct blob *b, bool big)
{
	memset(b, 0, sizeof(*b));
	b->big = big;
	strbuf_add(&b->strs, "", 1);
	type(b, "int", BTF_INT, 0, false, 4);
	put32(b, &b->types, BTF_SIGNED << 24 | 32);
	type(b, "", BTF_PTR, 0, false, 5);
	type(b, "", BTF_ARRAY, 0, false, 0);
	words(b, 1, 1);
	put32(b, &b->types, 16);
	type(b, "num", BTF_TYPEDEF, 0, false, 1);
	type(b, "s", BTF_STRUCT, 5, true, 88);
	member(b, "a", 4, 0, 0);
	member(b, "b", 1, 3, 32);
	member(b, "next", 2, 0, 64);
	member(b, "", 6, 0, 128);
	member(b, "arr", 7, 0, 192);
	type(b, "", BTF_UNION, 2, false, 4);
	member(b, "u", 1, 0, 0);
	member(b, "c", 11, 0, 0);
	type(b, "", BTF_CONST, 0, false, 3);
	type(b, "e", BTF_ENUM, 2, true, 4);
	words(b, str(b, "NEG"), (uint32_t)-1);
	words(b, str(b, "POS"), 2);
	type(b, "", BTF_FUNC_PROTO, 2, false, 1);
	words(b, str(b, "p"), 2);
	words(b, 0, 0);
	type(b, "f", BTF_FUNC, 1, false, 9);
	type(b, "char", BTF_INT, 0, false, 1);
	put32(b, &b->types, 8);
	type(b, "", BTF_PTR, 0, false, 9);
	type(b, "big", BTF_ENUM64, 1, false, 8);
	put32(b, &b->types, str(b, "HUGE"));
	words(b, 0, 1 << 8);
	type(b, "outer", BTF_STRUCT, 1, false, 8);
	member(b, "fn", 12, 0, 0);
	type(b, "v", BTF_VAR, 0, false, 1);
	put32(b, &b->types, 1);
	type(b, "gone", BTF_FWD, 0, false, 0);
	type(b, "", BTF_VOLATILE, 0, false, 2);
	type(b, "double", BTF_FLOAT, 0, false, 8);

	strbuf_add(&b->all, big ? "\xeb\x9f\1\0" : "\x9f\xeb\1\0", 4);
	put32(b, &b->all, 24);
	put32(b, &b->all, 0);
	put32(b, &b->all, (uint32_t)b->types.len);
	put32(b, &b->all, (uint32_t)b->types.len);
	put32(b, &b->all, (uint32_t)b->strs.len);
	strbuf_add(&b->all, b->types.data, b->types.len);
	strbuf_add(&b->all, b->strs.data, b->strs.len);
}

static void blob_free(struct blob *b)
{
	strbuf_free(&b->types);
	strbuf_free(&b->strs);
	strbuf_free(&b->all);
}

static const char *spelled(struct btf *b, uint32_t id, const char *name)
{
	static char out[256];
	struct strbuf s = { 0 };

	btf_spell(b, id, name, &s);
	snprintf(out, sizeof(out), "%s", strbuf_str(&s));
	strbuf_free(&s);
	return out;
}

static void look(struct btf *b)
{
	struct btf_enumerator e;
	struct btf_member m;
	struct btf_param p;
	struct btf_type t;
	int64_t value = 0;

	CHECK_INT(btf_end_id(b), 19);
	/* First by a walk, then by what that found, then by an index. */
	for (int i = 0; i < 3; i++) {
		CHECK_INT(btf_find(b, "s", BTF_STRUCT), 5);
		CHECK_INT(btf_find(b, "s", BTF_UNION), 0);
		CHECK_INT(btf_find(b, "", BTF_UNION), 0);
		CHECK_INT(btf_find(b, "gone", BTF_STRUCT), 0);
		CHECK_INT(btf_find_type(b, "num"), 4);
		CHECK_INT(btf_find_type(b, "e"), 8);
		CHECK_INT(btf_find(b, "f", BTF_FUNC), 10);
	}
	CHECK_INT(btf_resolve(b, 4), 1);
	CHECK_INT(btf_resolve(b, 17), 2);
	CHECK_INT(btf_skip_modifiers(b, 4), 4);
	CHECK_INT(btf_size(b, 5), 88);
	CHECK_INT(btf_size(b, 7), 64);
	CHECK_INT(btf_size(b, 2), 8);
	CHECK_INT(btf_size(b, 18), 8);
	CHECK_INT(btf_size(b, 0), -EINVAL);
	CHECK_INT(btf_size(b, 10), -EINVAL);
	CHECK_INT(btf_size(b, 16), -EINVAL);
	CHECK_INT(btf_get(b, 19, &t), -EINVAL);
	CHECK(!btf_get(b, 1, &t) && t.kind == BTF_INT &&
	    t.encoding == BTF_SIGNED && t.int_bits == 32 && t.size == 4);
	CHECK(!btf_find_member(b, 5, "b", &m));
	CHECK(m.bit_offset == 32 && m.bit_size == 3 && m.type == 1);
	CHECK(!btf_find_member(b, 5, "c", &m));
	CHECK(m.bit_offset == 128 && !m.bit_size && m.type == 11);
	CHECK_INT(btf_find_member(b, 5, "zzz", &m), -ENOENT);
	CHECK_INT(btf_find_member(b, 5, "", &m), -ENOENT);
	CHECK(!btf_get(b, 5, &t));
	CHECK_INT(btf_get_member(b, &t, 5, &m), -EINVAL);
	CHECK(!btf_func_proto(b, 10, &t) && t.vlen == 2 && t.type == 1);
	CHECK(!btf_get_param(b, &t, 0, &p) && p.type == 2);
	CHECK_STR(p.name, "p");
	CHECK(!btf_func_proto(b, 12, &t));
	CHECK_INT(btf_func_proto(b, 1, &t), -EINVAL);
	CHECK(!btf_get(b, 8, &t) && !btf_get_enumerator(b, &t, 0, &e));
	CHECK_INT(e.value, -1);
	CHECK_INT(btf_find_enumerator(b, "HUGE", &value), 13);
	CHECK_INT(value, 1ll << 40);
	CHECK_INT(btf_find_enumerator(b, "POS", &value), 8);
	CHECK_INT(btf_find_enumerator(b, "NONE", &value), 0);
	CHECK_STR(spelled(b, 2, ""), "struct s *");
	CHECK_STR(spelled(b, 2, "p"), "struct s *p");
	CHECK_STR(spelled(b, 7, "arr"), "const int arr[16]");
	CHECK_STR(spelled(b, 12, "fn"), "int (*fn)(struct s *p, ...)");
	CHECK_STR(spelled(b, 17, NULL), "struct s *volatile");
	CHECK_STR(spelled(b, 0, NULL), "void");
	CHECK_STR(spelled(b, 13, "x"), "enum big x");
}

static void definition(struct btf *b)
{
	struct strbuf s = { 0 };

	btf_spell_definition(b, 5, &s);
	CHECK_STR(strbuf_str(&s), "struct s {\n\tnum a;\n\tint b:3;\n"
	    "\tstruct s *next;\n\tunion {\n\t\tint u;\n\t\tchar c;\n\t};\n"
	    "\tconst int arr[16];\n};\n");
	strbuf_clear(&s);
	btf_spell_definition(b, 8, &s);
	CHECK_STR(strbuf_str(&s), "enum e {\n\tNEG = -1,\n\tPOS = 2,\n};\n");
	strbuf_free(&s);
}

static void both_orders(void)
{
	struct blob blob;
	struct btf *b;
	int big;

	for (big = 0; big < 2; big++) {
		build(&blob, big);
		CHECK(!btf_open_memory(&b, blob.all.data, blob.all.len, NULL));
		CHECK_INT(btf_big_endian(b), big);
		look(b);
		definition(b);
		btf_close(b);
		blob_free(&blob);
	}
}

static int visit(void *arg, struct btf *b, const struct btf_type *t)
{
	struct strbuf s = { 0 };
	struct btf_member m;

	btf_spell_definition(b, t->id, &s);
	btf_size(b, t->id);
	btf_find_member(b, t->id, "zzz", &m);
	++*(int *)arg;
	strbuf_free(&s);
	return 0;
}

/* Whatever is in it: no fault, no endless loop. */
static void use(const void *data, size_t len)
{
	/* A copy of the exact size, so that a sanitizer sees its end. */
	void *copy = malloc(len ? len : 1);
	struct btf *b;
	int64_t value;
	int kind, n = 0;

	memcpy(copy, data, len);
	if (!btf_open_memory(&b, copy, len, NULL)) {
		for (kind = 0; kind < BTF_KIND_COUNT; kind++)
			btf_each(b, (enum btf_kind)kind, NULL, visit, &n);
		btf_find_type(b, "s");
		btf_find_enumerator(b, "zzz", &value);
		btf_close(b);
	}
	free(copy);
}

static void truncated(void)
{
	struct blob blob;
	size_t len;
	int big;

	for (big = 0; big < 2; big++) {
		build(&blob, big);
		for (len = 0; len <= blob.all.len; len++)
			use(blob.all.data, len);
		blob_free(&blob);
	}
}

static void corrupted(void)
{
	static const uint8_t values[] = { 0, 1, 0x7f, 0x80, 0xff };
	struct blob blob;
	size_t at, i;
	char was;

	build(&blob, false);
	for (at = 0; at < blob.all.len; at++) {
		was = blob.all.data[at];
		for (i = 0; i < sizeof(values); i++) {
			blob.all.data[at] = (char)values[i];
			use(blob.all.data, blob.all.len);
		}
		blob.all.data[at] = was;
	}
	blob_free(&blob);
}

/* Types 19... of a module see the base's. */
static void split(void)
{
	struct blob base, own;
	struct btf *b, *s;
	uint32_t name;

	build(&base, false);
	CHECK(!btf_open_memory(&b, base.all.data, base.all.len, NULL));
	memset(&own, 0, sizeof(own));
	name = (uint32_t)base.strs.len;
	strbuf_add(&own.strs, "modfn", 6);
	put32(&own, &own.types, name);
	put32(&own, &own.types, BTF_FUNC << 24);
	put32(&own, &own.types, 9);
	strbuf_add(&own.all, "\x9f\xeb\1\0", 4);
	put32(&own, &own.all, 24);
	put32(&own, &own.all, 0);
	put32(&own, &own.all, 12);
	put32(&own, &own.all, 12);
	put32(&own, &own.all, 6);
	strbuf_add(&own.all, own.types.data, own.types.len);
	strbuf_add(&own.all, own.strs.data, own.strs.len);
	CHECK(!btf_open_memory(&s, own.all.data, own.all.len, b));
	CHECK_INT(btf_end_id(s), 20);
	CHECK_INT(btf_find(s, "modfn", BTF_FUNC), 19);
	CHECK_INT(btf_find(b, "modfn", BTF_FUNC), 0);
	CHECK_INT(btf_find(s, "f", BTF_FUNC), 10);
	CHECK_STR(spelled(s, 5, NULL), "struct s");
	btf_close(s);
	btf_close(b);
	blob_free(&own);
	blob_free(&base);
}

static void writer(void)
{
	struct strbuf out = { 0 };
	struct btf *b;

	CHECK_INT(btf_write_functions(&out, 2), 3);
	CHECK(!btf_open_memory(&b, out.data, out.len, NULL));
	CHECK_INT(btf_find(b, "main", BTF_FUNC), 3);
	CHECK_INT(btf_find(b, "callback", BTF_FUNC), 4);
	CHECK_INT(btf_end_id(b), 5);
	CHECK_STR(spelled(b, 2, "f"), "long f(void)");
	btf_close(b);
	strbuf_free(&out);
}

static void fixture(void)
{
	static const char *const places[] = {
		"test/fixture/vmlinux.btf", "../fixture/vmlinux.btf",
	};
	const char *dir = getenv("srcdir");
	struct strbuf s = { 0 };
	struct btf *b = NULL;
	struct btf_member m;
	char path[512];
	size_t i;

	if (dir) {
		snprintf(path, sizeof(path), "%s/%s", dir, places[0]);
		btf_open_file(&b, path, NULL);
	}
	for (i = 0; i < 2 && !b; i++)
		btf_open_file(&b, places[i], NULL);
	if (!b)
		SKIP("not run from the source tree");
	btf_spell(b, btf_find(b, "vfs_read", BTF_FUNC), "vfs_read", &s);
	CHECK_STR(strbuf_str(&s), "ssize_t vfs_read(struct file *file, "
	    "char *buf, size_t count, loff_t *pos)");
	CHECK(!btf_find_member(b, btf_find(b, "sock", BTF_STRUCT),
	    "__sk_common", &m));
	CHECK(!btf_find_member(b, m.type, "skc_daddr", &m));
	CHECK(!btf_find_member(b, btf_find(b, "task_struct", BTF_STRUCT),
	    "nice_bits", &m));
	CHECK_INT(m.bit_size, 5);
	CHECK(btf_find(b, "btf_trace_sched_switch", BTF_TYPEDEF) != 0);
	btf_close(b);
	CHECK_INT(btf_open_file(&b, "/nonexistent", NULL), -ENOENT);
	CHECK(!b);
	strbuf_free(&s);
}

int main(void)
{
	RUN(both_orders);
	RUN(truncated);
	RUN(corrupted);
	RUN(split);
	RUN(writer);
	RUN(fixture);
	return unit_result();
}
