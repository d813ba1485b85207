/* SPDX-License-Identifier: GPL-2.0-only */
/* Canned records and maps to text: every type. */
#include "out/out.h"

#include "arch/arch.h"
#include "base/arena.h"
#include "run/map.h"
#include "unit.h"

#include <limits.h>
#include <stdlib.h>
#include <unistd.h>

#define BAR52 "@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@"
#define BAR26 "@@@@@@@@@@@@@@@@@@@@@@@@@@                          "
#define COUNT(a) (sizeof(a) / sizeof(*(a)))

static struct arch little = { .name = "little", .long_size = 8 };
static struct arch big = { .name = "big", .long_size = 4, .big_endian = true };

static const char *probes[] = { "kprobe:vfs_read" };
static struct program program = { .arch = &little, .probe_names = probes,
	.nprobe_names = 1 };

static struct type s8 = { .kind = TYPE_INT, .is_signed = true, .size = 1 };
static struct type s32 = { .kind = TYPE_INT, .is_signed = true, .size = 4 };
static struct type s64 = { .kind = TYPE_INT, .is_signed = true, .size = 8 };
static struct type u8 = { .kind = TYPE_INT, .size = 1 };
static struct type u16 = { .kind = TYPE_INT, .size = 2 };
static struct type u32 = { .kind = TYPE_INT, .size = 4 };
static struct type u64 = { .kind = TYPE_INT, .size = 8 };
static struct type boolean = { .kind = TYPE_BOOL, .size = 1 };
static struct type pointer = { .kind = TYPE_POINTER, .size = 8 };
static struct type str8 = { .kind = TYPE_STRING, .size = 8 };
static struct type buf16 = { .kind = TYPE_BUFFER, .size = 16 };
static struct type shorts = { .kind = TYPE_BUFFER, .size = 12,
	.of = &(struct type){ .kind = TYPE_INT, .size = 2 } };

/* ---- names, as the runtime would give them ---- */

/* User names are such as an ELF file of the traced program may well have. */
static void symbol(void *ctx, struct out_symbol *s)
{
	static char text[32];

	if (s->user)
		snprintf(text, sizeof(text), "f\033[31m%d", (int)s->pid);
	else
		snprintf(text, sizeof(text), "sym%d", (int)(s->address >> 8));
	s->name = text;
	s->module = "vmlinux";
	s->offset = s->user ? 1 : s->address & 0xff;
}

static int stack(void *ctx, const struct type *t, const void *value,
    uint64_t *frames, int max)
{
	if (*(const int8_t *)value < 0)
		return -14;
	frames[0] = 0x101;
	frames[1] = 0x202;
	return 2;
}

static void username(void *ctx, struct strbuf *sb, uint64_t uid)
{
	strbuf_add_str(sb, uid == 0 ? "root" : "\x1b]0;evil\a");
}

static void spell_time(void *ctx, struct strbuf *sb, uint64_t ns, bool tai,
    const char *format)
{
	strbuf_printf(sb, "%s@%llu", format, (unsigned long long)ns);
}

static void cgroup(void *ctx, struct strbuf *sb, uint64_t id)
{
	strbuf_printf(sb, "unified:/c%llu", (unsigned long long)id);
}

static const struct out_names names = { NULL, symbol, stack, username,
	cgroup, spell_time };

/* ---- an output that writes to memory ---- */

static struct out open_out(const struct out_ops *ops)
{
	static const struct options options = { 0 };
	struct out o = { .ops = ops, .program = &program, .names = &names,
	    .opt = &options };

	return o;
}

static void close_out(struct out *o, const char *want)
{
	CHECK_STR(strbuf_str(&o->to.pending), want);
	stream_free(&o->to);
	strbuf_free(&o->buf);
	strbuf_free(&o->tmp);
}

static void check_value(const struct type *t, const void *bytes,
    const char *want)
{
	struct out o = { .ops = &out_text_ops, .program = &program,
	    .names = &names };
	struct strbuf sb = { 0 };

	out_value(&o, &sb, t, bytes, OUT_LINES_FILE);
	CHECK_STR(strbuf_str(&sb), want);
	strbuf_free(&sb);
}

/* ---- single values ---- */

static void integers(void)
{
	check_value(&s8, "\xff", "-1");
	check_value(&u8, "\xff", "255");
	check_value(&u16, "\x34\x12", "4660");
	check_value(&s32, "\xfe\xff\xff\xff", "-2");
	check_value(&u32, "\xff\xff\xff\xff", "4294967295");
	check_value(&s64, "\0\0\0\0\0\0\0\x80", "-9223372036854775808");
	check_value(&u64, "\xff\xff\xff\xff\xff\xff\xff\xff",
	    "18446744073709551615");
	check_value(&boolean, "\1", "true");
	check_value(&boolean, "\0", "false");
	check_value(&pointer, "\0\1\0\0\0\0\xff\xff", "0xffff000000000100");
	check_value(&pointer, "\0\0\0\0\0\0\0\0", "0x0");
}

static void other_order(void)
{
	program.arch = &big;
	check_value(&u16, "\x12\x34", "4660");
	check_value(&s32, "\xff\xff\xff\xfe", "-2");
	check_value(&u64, "\0\0\0\0\0\0\1\0", "256");
	check_value(&buf16, "\0\0\0\2hi..........", "hi");
	check_value(&shorts, "\0\0\0\4\0\1\0\2....", "[1,2]");
	program.arch = &little;
}

static void strings(void)
{
	check_value(&str8, "bash\0xyz", "bash");
	check_value(&str8, "\0\0\0\0\0\0\0\0", "");
	check_value(&str8, "abcdefgh", "abcdefgh");
	check_value(&buf16, "\4\0\0\0a\0\x7f" "b........", "a\\x00\\x7fb");
	/* A length beyond the buffer is cut. */
	check_value(&buf16, "\xff\xff\0\0abcdefghijkl", "abcdefghijkl");
	check_value(&shorts, "\0\0\0\0........", "[]");
	check_value(&shorts, "\xff\0\0\0\1\0\2\0\3\0\4\0", "[1,2,3,4]");
}

static void hostile(void)
{
	static const struct { const char *in, *out; } rows[] = {
		{ "\033[2Jx", "\\x1b[2Jx" },
		{ "a\nb\tc\rd", "a\\nb\\tc\\rd" },
		{ "\x7f\x01", "\\x7f\\x01" },
		{ "gr\xc3\xbc\xc3\x9f", "gr\xc3\xbc\xc3\x9f" },
		{ "\xe2\x82\xac \xf0\x9f\x90\xa7",
		    "\xe2\x82\xac \xf0\x9f\x90\xa7" },
		{ "\xc3", "\\xc3" },			/* cut short */
		{ "\xc0\xaf", "\\xc0\\xaf" },		/* overlong */
		{ "\xed\xa0\x80", "\\xed\\xa0\\x80" },	/* surrogate */
		{ "\xff\xfe", "\\xff\\xfe" },
		{ "\xc2\x9b" "31m", "\\xc2\\x9b31m" },	/* C1: CSI */
		{ "\xe2\x80\xae" "cod", "\\xe2\\x80\\xaecod" },	/* bidi */
		{ "\xf4\x90\x80\x80", "\\xf4\\x90\\x80\\x80" },
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct out o = { .ops = &out_text_ops, .terminal = true };
		struct strbuf sb = { 0 };

		out_safe(&o, &sb, rows[i].in, strlen(rows[i].in),
		    OUT_LINES_FILE);
		CHECK_STR(strbuf_str(&sb), rows[i].out);
		/* Elsewhere newlines and tabs stay, and nothing else. */
		o.terminal = false;
		strbuf_clear(&sb);
		out_safe(&o, &sb, rows[i].in, strlen(rows[i].in),
		    OUT_LINES_FILE);
		CHECK_STR(strbuf_str(&sb), i == 1 ? "a\nb\tc\\rd" :
		    rows[i].out);
		strbuf_free(&sb);
	}
}

static void compounds(void)
{
	struct type array = { .kind = TYPE_ARRAY, .of = &s32, .count = 3,
	    .size = 12 };
	struct type ch = { .kind = TYPE_INT, .size = 1, .is_char = true };
	struct type text = { .kind = TYPE_ARRAY, .of = &ch, .count = 4,
	    .size = 4 };
	struct type nested = { .kind = TYPE_ARRAY, .of = &array, .count = 2,
	    .size = 24 };
	struct field parts[] = { { .type = &u64 },
	    { .type = &str8, .offset = 8 } };
	struct type tuple = { .kind = TYPE_TUPLE, .fields = parts,
	    .nfields = 2, .size = 16 };
	struct field named[] = { { .name = "a", .type = &u64 },
	    { .name = "b", .type = &str8, .offset = 8 } };
	struct type record = { .kind = TYPE_TUPLE, .fields = named,
	    .nfields = 2, .size = 16 };
	struct type empty = { .kind = TYPE_RECORD };

	check_value(&array, "\1\0\0\0\2\0\0\0\xff\xff\xff\xff", "[1,2,-1]");
	check_value(&text, "ab\0c", "ab");
	check_value(&nested, "\1\0\0\0\2\0\0\0\3\0\0\0"
	    "\4\0\0\0\5\0\0\0\6\0\0\0", "[[1,2,3],[4,5,6]]");
	check_value(&tuple, "\1\0\0\0\0\0\0\0abc\0\0\0\0", "(1, abc)");
	check_value(&record, "\1\0\0\0\0\0\0\0abc\0\0\0\0",
	    "{ .a = 1, .b = abc }");
	check_value(&empty, "", "{}");
}

static void records(void)
{
	struct field inner[] = { { .name = "x", .type = &u8 } };
	struct type anonymous = { .kind = TYPE_RECORD, .fields = inner,
	    .nfields = 1, .size = 1 };
	struct field fields[] = {
		{ .name = "n", .type = &u32 },
		{ .name = NULL, .type = &anonymous, .offset = 4 },
		{ .name = "low", .type = &u8, .offset = 5, .bit_size = 3 },
		{ .name = "high", .type = &s8, .offset = 5, .bit_offset = 3,
		    .bit_size = 5 },
	};
	struct type t = { .kind = TYPE_RECORD, .fields = fields,
	    .nfields = 4, .size = 8 };

	/* 0xfa = 11111 010 */
	check_value(&t, "\7\0\0\0\x09\xfa\0\0",
	    "{ .n = 7, .x = 9, .low = 2, .high = -1 }");
	program.arch = &big;
	/* 0x5f = 010 11111: the first bits are the high ones */
	check_value(&t, "\0\0\0\7\x09\x5f\0\0",
	    "{ .n = 7, .x = 9, .low = 2, .high = -1 }");
	program.arch = &little;
}

static void enums(void)
{
	struct enumerator values[] = { { "TCP_ESTABLISHED", 1 },
	    { "BAD", -1 } };
	struct type t = { .kind = TYPE_ENUM, .size = 4, .values = values,
	    .nvalues = 2 };

	check_value(&t, "\1\0\0\0", "TCP_ESTABLISHED");
	check_value(&t, "\xff\xff\xff\xff", "BAD");
	check_value(&t, "\7\0\0\0", "7");
}

static void spelled(void)
{
	struct type t = { .size = 8 };

	t.kind = TYPE_KSYM;
	check_value(&t, "\0\1\0\0\0\0\0\0", "sym1");
	t.kind = TYPE_USYM;
	check_value(&t, "\0\1\0\0\0\0\0\0\5\0\0\0\0\0\0\0", "f\\x1b[31m5");
	t.kind = TYPE_INET;
	check_value(&t, "\2\0\0\0\x7f\0\0\1............", "127.0.0.1");
	check_value(&t, "\12\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\1", "::1");
	check_value(&t, "\7\0\0\0................", "(address family 7)");
	t.kind = TYPE_MAC;
	check_value(&t, "\x18\xc0\x4d\x08\x2e\xbb", "18:C0:4D:08:2E:BB");
	t.kind = TYPE_USERNAME;
	check_value(&t, "\0\0\0\0\0\0\0\0", "root");
	check_value(&t, "\1\0\0\0\0\0\0\0", "\\x1b]0;evil\\x07");
	t.kind = TYPE_TIMESTAMP;
	t.format = "%H";
	check_value(&t, "\5\0\0\0\0\0\0\0", "%H@5");
	t.kind = TYPE_PROBE;
	check_value(&t, "\0\0\0\0\0\0\0\0", "kprobe:vfs_read");
	check_value(&t, "\1\0\0\0\0\0\0\0", "(probe 1)");
	t.kind = TYPE_CGROUP;
	check_value(&t, "\1\0\0\0\0\0\0\0", "unified:/c1");
}

static void stacks(void)
{
	struct type t = { .kind = TYPE_KSTACK, .size = 8, .stack_depth = 127 };

	check_value(&t, "\1\0\0\0\0\0\0\0",
	    "\n        sym1+1\n        sym2+2\n");
	check_value(&t, "\xf2\xff\xff\xff\xff\xff\xff\xff", "\n");
	t.stack_mode = STACK_PERF;
	check_value(&t, "\1\0\0\0\0\0\0\0",
	    "\n\t101 sym1+1\n\t202 sym2+2\n");
	t.stack_mode = STACK_RAW;
	check_value(&t, "\1\0\0\0\0\0\0\0", "\n101\n202\n");
	t.stack_mode = STACK_BPFTRACE;
	t.kind = TYPE_USTACK;
	check_value(&t, "\1\0\0\0\x09\0\0\0",
	    "\n        f\\x1b[31m9+1\n        f\\x1b[31m9+1\n");
}

/* ---- printf ---- */

static void check_format(const struct fmt_piece *piece, const struct type *t,
    const void *bytes, const char *want)
{
	struct fmt_piece pieces[] = { { .kind = FMT_TEXT, .text = "<\n",
	    .len = 1 }, *piece, { .kind = FMT_TEXT, .text = ">", .len = 1 } };
	struct fmt fmt = { .pieces = pieces, .npieces = 3 };
	struct field f = { .type = (struct type *)t };
	struct type record = { .kind = TYPE_TUPLE, .fields = &f, .nfields = 1 };
	struct out o = { .ops = &out_text_ops, .program = &program,
	    .names = &names };
	struct strbuf sb = { 0 };

	out_format(&o, &sb, &fmt, &record, bytes);
	CHECK_STR(strbuf_str(&sb), want);
	strbuf_free(&sb);
}

/* Width, precision (-1: none), and the rest. */
#define PIECE(w, p, ...) \
	(&(struct fmt_piece){ .width = (w), .prec = (p), __VA_ARGS__ })

static void formats(void)
{
	static const char minus2[] = "\xfe\xff\xff\xff";
	static const char number[] = "\xef\xcd\xab\x78\x56\x34\x12\0";

	check_format(PIECE(-1, -1, .kind = FMT_SIGNED, .conv = 'd'), &s32,
	    minus2, "<-2>");
	check_format(PIECE(5, -1, .kind = FMT_SIGNED, .conv = 'd',
	    .zero = true), &s32, minus2, "<-0002>");
	check_format(PIECE(5, -1, .kind = FMT_SIGNED, .conv = 'd',
	    .left = true), &s32, minus2, "<-2   >");
	check_format(PIECE(-1, -1, .kind = FMT_SIGNED, .conv = 'd',
	    .plus = true), &u8, "\7", "<+7>");
	check_format(PIECE(-1, 3, .kind = FMT_SIGNED, .conv = 'd'), &u8, "\7",
	    "<007>");
	check_format(PIECE(-1, -1, .kind = FMT_UNSIGNED, .conv = 'x'), &s32,
	    minus2, "<fffffffe>");
	check_format(PIECE(-1, -1, .kind = FMT_UNSIGNED, .conv = 'X',
	    .alt = true), &u64, number, "<0X12345678ABCDEF>");
	check_format(PIECE(-1, -1, .kind = FMT_UNSIGNED, .conv = 'x',
	    .bits = 8), &u64, number, "<ef>");
	check_format(PIECE(-1, -1, .kind = FMT_UNSIGNED, .conv = 'x',
	    .bits = 16), &u64, number, "<cdef>");
	check_format(PIECE(-1, -1, .kind = FMT_SIGNED, .conv = 'd',
	    .bits = 8),
	    &u64, number, "<-17>");
	check_format(PIECE(-1, -1, .kind = FMT_UNSIGNED, .conv = 'o'), &u8,
	    "\10", "<10>");
	check_format(PIECE(-1, -1, .kind = FMT_CHAR, .conv = 'c'), &u64,
	    "A\0\0\0\0\0\0\0", "<A>");
	check_format(PIECE(-1, -1, .kind = FMT_CHAR, .conv = 'c'), &u64,
	    "\033\0\0\0\0\0\0\0", "<\\x1b>");
	check_format(PIECE(8, -1, .kind = FMT_POINTER, .conv = 'p'), &u64,
	    "\x10\0\0\0\0\0\0\0", "<    0x10>");
	check_format(PIECE(-1, -1, .kind = FMT_BUFFER, .conv = 'r'), &buf16,
	    "\2\0\0\0a\0..........", "<a\\x00>");
	check_format(PIECE(-1, -1, .kind = FMT_BUFFER, .conv = 'x'), &buf16,
	    "\2\0\0\0a\0..........", "<\\x61\\x00>");
	check_format(PIECE(-1, -1, .kind = FMT_BUFFER, .conv = 'h'), &buf16,
	    "\2\0\0\0a\0..........", "<61 00>");
	check_format(PIECE(-1, -1, .kind = FMT_VALUE, .conv = 'v'), &boolean,
	    "\1", "<true>");
}

static void format_strings(void)
{
	check_format(PIECE(-1, -1, .kind = FMT_STRING, .conv = 's'), &str8,
	    "a\033b\0\0\0\0", "<a\\x1bb>");
	check_format(PIECE(6, -1, .kind = FMT_STRING, .conv = 's'), &str8,
	    "abc\0\0\0\0", "<   abc>");
	check_format(PIECE(6, -1, .kind = FMT_STRING, .conv = 's',
	    .left = true), &str8, "abc\0\0\0\0", "<abc   >");
	check_format(PIECE(-1, 2, .kind = FMT_STRING, .conv = 's'), &str8,
	    "abc\0\0\0\0", "<ab>");
	/* Never half a character. */
	check_format(PIECE(-1, 2, .kind = FMT_STRING, .conv = 's'), &str8,
	    "a\xc3\xbc\0\0\0\0", "<a>");
	check_format(PIECE(-1, -1, .kind = FMT_STRING, .conv = 's'), &u64,
	    "\5\0\0\0\0\0\0\0", "<5>");
}

static void format_stars(void)
{
	struct fmt_piece piece = { .kind = FMT_SIGNED, .conv = 'd',
	    .width = -1, .prec = -1, .width_arg = true };
	struct fmt fmt = { .pieces = &piece, .npieces = 1 };
	struct field f[] = { { .type = &s32 }, { .type = &s32, .offset = 4 } };
	struct type record = { .kind = TYPE_TUPLE, .fields = f, .nfields = 2 };
	struct out o = { .ops = &out_text_ops, .program = &program };
	struct strbuf sb = { 0 };

	out_format(&o, &sb, &fmt, &record, (const uint8_t *)"\4\0\0\0\7\0\0");
	out_format(&o, &sb, &fmt, &record,
	    (const uint8_t *)"\xfc\xff\xff\xff\7\0\0");
	strbuf_add_char(&sb, '|');
	CHECK_STR(strbuf_str(&sb), "   77   |");
	/* A width out of the traced data is bounded. */
	strbuf_clear(&sb);
	out_format(&o, &sb, &fmt, &record,
	    (const uint8_t *)"\xff\xff\xff\x7f\7\0\0");
	CHECK_INT(sb.len, 4096);
	/* Fewer values than conversions: nothing, and no crash. */
	record.nfields = 1;
	strbuf_clear(&sb);
	out_format(&o, &sb, &fmt, &record, (const uint8_t *)"\4\0\0");
	CHECK_INT(sb.len, 0);
	strbuf_free(&sb);
}

/* ---- maps ---- */

static struct field one_key[] = { { .type = &str8 } };
static struct type key1 = { .kind = TYPE_TUPLE, .fields = one_key,
	.nfields = 1, .size = 8 };
static struct field two_keys[] = { { .type = &u64 },
	{ .type = &str8, .offset = 8 } };
static struct type key2 = { .kind = TYPE_TUPLE, .fields = two_keys,
	.nfields = 2, .size = 16 };
static struct type count = { .kind = TYPE_AGG, .agg = AGG_count, .size = 8 };
static struct type uhist = { .kind = TYPE_AGG, .agg = AGG_hist };

/* Prints a map whose bytes are as the kernel would give them. */
static void check_map(const struct out_ops *ops, const struct map_spec *spec,
    const void *keys, const void *values, size_t n, unsigned copies,
    int64_t top, int64_t div, const char *want)
{
	size_t stride = copies > 1 ? (spec->value_size + 7) & ~7u :
	    spec->value_size;
	struct map_data d = { .n = n, .stride = stride, .copies = copies };
	struct out o = open_out(ops);
	struct map_view view;

	d.keys = malloc(n * spec->key_size + 1);
	d.values = malloc(n * stride * copies + 1);
	memcpy(d.keys, keys, n * spec->key_size);
	memcpy(d.values, values, n * stride * copies);
	map_view_make(&program, spec, &d, &view);
	out_map(&o, spec, view.entries, view.n, top, div);
	map_view_free(&view);
	free(d.keys);
	free(d.values);
	close_out(&o, want);
}

static struct map_spec spec_of(struct type *key, struct type *value,
    uint32_t value_size)
{
	struct map_spec m = { .role = MAP_USER, .name = "@x", .key = key,
	    .value = value, .value_size = value_size, .scalar = !key,
	    .key_size = key ? key->size : 4 };

	return m;
}

static void counts(void)
{
	struct map_spec m = spec_of(&key1, &count, 8);
	uint64_t v[] = { 1, 2, /* ab: 3 */ 0, 1, /* cd: 1 */ 2, 1 };
	static const char keys[] = "ab\0\0\0\0\0\0cd\0\0\0\0\0\0aa\0\0\0\0\0\0";

	/* Ascending; equal values by key. */
	check_map(&out_text_ops, &m, keys, v, 3, 2, 0, 0,
	    "@x[cd]: 1\n@x[aa]: 3\n@x[ab]: 3\n");
	check_map(&out_text_ops, &m, keys, v, 3, 2, 1, 0, "@x[ab]: 3\n");
	check_map(&out_text_ops, &m, keys, v, 3, 2, 9, 3,
	    "@x[cd]: 0\n@x[aa]: 1\n@x[ab]: 1\n");
	check_map(&out_text_ops, &m, keys, v, 0, 2, 0, 0, "");
	check_map(&out_json_ops, &m, keys, v, 3, 2, 2, 0,
	    "{\"type\": \"map\", \"data\": {\"@x\": "
	    "{\"aa\": 3, \"ab\": 3}}}\n");
	m = spec_of(NULL, &count, 8);
	check_map(&out_text_ops, &m, "\0\0\0\0", v, 1, 2, 0, 0, "@x: 3\n");
	check_map(&out_json_ops, &m, "\0\0\0\0", v, 1, 2, 0, 0,
	    "{\"type\": \"map\", \"data\": {\"@x\": 3}}\n");
}

static void extremes(void)
{
	struct type min = { .kind = TYPE_AGG, .agg = AGG_min,
	    .is_signed = true };
	struct type max = min, umax = min;
	struct map_spec m = spec_of(NULL, &min, 16);
	int64_t v[] = { 0, 0, /**/ 5, 1, /**/ -7, 1 };
	int64_t negative[] = { 0, 0, /**/ -5, 1, /**/ -7, 1 };
	int64_t none[6] = { 0 };

	max.agg = umax.agg = AGG_max;
	umax.is_signed = false;
	check_map(&out_text_ops, &m, "\0\0\0\0", v, 1, 3, 0, 0, "@x: -7\n");
	m.value = &max;
	check_map(&out_text_ops, &m, "\0\0\0\0", v, 1, 3, 0, 0, "@x: 5\n");
	check_map(&out_text_ops, &m, "\0\0\0\0", negative, 1, 3, 0, 0,
	    "@x: -5\n");
	check_map(&out_text_ops, &m, "\0\0\0\0", none, 1, 3, 0, 0, "");
	m.value = &umax;
	check_map(&out_text_ops, &m, "\0\0\0\0", v, 1, 3, 0, 0,
	    "@x: 18446744073709551609\n");
}

static void averages(void)
{
	struct type t = { .kind = TYPE_AGG, .agg = AGG_stats,
	    .is_signed = true };
	struct map_spec m = spec_of(&key1, &t, 16);
	int64_t v[] = { 6, 2, /**/ 1, 1, /**/ 0, 0 };
	int64_t two[] = { 6, 2, -9, 1 };

	check_map(&out_text_ops, &m, "bash\0\0\0\0", v, 1, 3, 0, 0,
	    "@x[bash]: { .count = 3, .average = 2, .total = 7 }\n");
	check_map(&out_json_ops, &m, "bash\0\0\0\0", v, 1, 3, 0, 0,
	    "{\"type\": \"stats\", \"data\": {\"@x\": {\"bash\": "
	    "{\"count\": 3, \"average\": 2, \"total\": 7}}}}\n");
	t.agg = AGG_avg;
	check_map(&out_text_ops, &m, "bash\0\0\0\0ash\0\0\0\0\0", two, 2, 1,
	    0, 0, "@x[ash]: -9\n@x[bash]: 3\n");
	m = spec_of(NULL, &t, 16);
	check_map(&out_text_ops, &m, "\0\0\0\0", v + 4, 1, 1, 0, 0,
	    "@x: 0\n");
}

static void histogram_maps(void)
{
	struct map_spec m = spec_of(&key1, &uhist, 8);
	uint64_t v[] = { 1, 5, 2, 0 };
	static const char keys[] =
	    "b\0\0\0\0\0\0\0\3\0\0\0\0\0\0\0"
	    "a\0\0\0\0\0\0\0\2\0\0\0\0\0\0\0"
	    "b\0\0\0\0\0\0\0\2\0\0\0\0\0\0\0"
	    "c\0\0\0\0\0\0\0\2\0\0\0\0\0\0\0";

	m.key_size = 16;
	m.bucket_offset = 8;
	/* By the sum of all buckets; what zero() left is not shown. */
	check_map(&out_text_ops, &m, keys, v, 4, 1, 0, 0,
	    "@x[b]:\n"
	    "[1]                    2 |" BAR52 "|\n"
	    "[2, 4)                 1 |" BAR26 "|\n\n"
	    "@x[a]:\n"
	    "[1]                    5 |" BAR52 "|\n\n");
	check_map(&out_json_ops, &m, keys, v, 4, 1, 1, 0,
	    "{\"type\": \"hist\", \"data\": {\"@x\": {\"a\": "
	    "[{\"min\": 1, \"max\": 1, \"count\": 5}]}}}\n");
	m = spec_of(NULL, &uhist, 8);
	m.key_size = 8;
	check_map(&out_text_ops, &m, "\3\0\0\0\0\0\0\0", v, 1, 1, 0, 0,
	    "@x:\n[2, 4)                 1 |" BAR52 "|\n\n");
	check_map(&out_json_ops, &m, "", v, 0, 1, 0, 0,
	    "{\"type\": \"hist\", \"data\": {\"@x\": []}}\n");
}

static void plain_maps(void)
{
	struct map_spec m = spec_of(&key2, &s32, 4);
	int32_t v[] = { 5, -1 };
	static const char keys[] =
	    "\1\0\0\0\0\0\0\0bash\0\0\0\0" "\2\0\0\0\0\0\0\0a\033\0\0\0\0\0\0";

	check_map(&out_text_ops, &m, keys, v, 2, 1, 0, 0,
	    "@x[2, a\\x1b]: -1\n@x[1, bash]: 5\n");
	check_map(&out_json_ops, &m, keys, v, 2, 1, 0, 0,
	    "{\"type\": \"map\", \"data\": {\"@x\": {\"2,a\\u001b\": -1, "
	    "\"1,bash\": 5}}}\n");
	/* Values that are no numbers: by key. */
	m = spec_of(&key1, &str8, 8);
	check_map(&out_text_ops, &m, "b\0\0\0\0\0\0\0a\0\0\0\0\0\0\0",
	    "x\0\0\0\0\0\0\0y\0\0\0\0\0\0\0", 2, 1, 0, 0,
	    "@x[a]: y\n@x[b]: x\n");
	/* Every CPU has its own: numbers add up. */
	m = spec_of(&key1, &s32, 4);
	check_map(&out_text_ops, &m, "b\0\0\0\0\0\0\0",
	    "\3\0\0\0\0\0\0\0\xfe\xff\xff\xff\0\0\0\0", 1, 2, 0, 0,
	    "@x[b]: 1\n");
}

static void stack_keys(void)
{
	struct type kstack = { .kind = TYPE_KSTACK, .size = 8 };
	struct field f[] = { { .type = &kstack },
	    { .type = &str8, .offset = 8 } };
	struct type key = { .kind = TYPE_TUPLE, .fields = f, .nfields = 1,
	    .size = 8 };
	struct map_spec m = spec_of(&key, &count, 8);
	uint64_t five = 5;

	check_map(&out_text_ops, &m, "\1\0\0\0\0\0\0\0", &five, 1, 1, 0, 0,
	    "@x[\n    sym1+1\n    sym2+2\n]: 5\n");
	key.nfields = 2;
	m.key_size = 16;
	check_map(&out_text_ops, &m, "\1\0\0\0\0\0\0\0bash\0\0\0\0", &five, 1,
	    1, 0, 0, "@x[\n    sym1+1\n    sym2+2\n, bash]: 5\n");
}

/* ---- the rest of an output ---- */

static void text_output(void)
{
	struct out o = open_out(&out_text_ops);
	struct action a = { .kind = ACTION_PRINT_VALUE, .record = &key2 };
	struct action clock = { .kind = ACTION_TIME };
	struct action join = { .kind = ACTION_JOIN };

	out_begin(&o, 1);
	out_begin(&o, 2);
	out_text(&o, &a, "hi\n", 3);
	out_print(&o, &a, (const uint8_t *)"\1\0\0\0\0\0\0\0abc\0\0\0\0");
	out_text(&o, &clock, "12:00\n", 6);
	out_text(&o, &join, "ls -l", 5);
	out_lost(&o, "events", 3, NULL, 0);
	out_lost(&o, "map_keys", 1, NULL, 0);
	out_stop(&o);
	close_out(&o, "Attached 1 probe\nAttached 2 probes\nhi\n1, abc\n"
	    "12:00\nls -l\nLost 3 events\nLost 1 map keys\n\n\n");
}

static void json_output(void)
{
	struct out o = open_out(&out_json_ops);
	struct action a = { .kind = ACTION_PRINT_VALUE, .record = &key2 };
	struct action cat = { .kind = ACTION_CAT };
	struct action clock = { .kind = ACTION_TIME };

	out_begin(&o, 1);
	out_text(&o, &a, "q\"\\\n\033", 5);
	out_text(&o, &cat, "x", 1);
	out_print(&o, &a, (const uint8_t *)
	    "\xff\xff\xff\xff\xff\xff\xff\xff" "a\xff\n\xc2\x9b\0\0");
	out_text(&o, &clock, "12:00\n", 6);
	out_lost(&o, "events", 3, NULL, 0);
	out_stop(&o);
	close_out(&o, "{\"type\": \"attached_probes\", \"count\": 1, "
	    "\"data\": {\"probes\": 1}}\n"
	    "{\"type\": \"printf\", \"data\": \"q\\\"\\\\\\n\\u001b\"}\n"
	    "{\"type\": \"cat\", \"data\": \"x\"}\n"
	    "{\"type\": \"value\", \"data\": [\"18446744073709551615\","
	    "\"a\\\\xff\\n\\u009b\"]}\n"
	    "{\"type\": \"time\", \"data\": \"12:00\\n\"}\n"
	    "{\"type\": \"lost_events\", \"count\": 3, "
	    "\"data\": {\"events\": 3}}\n");
}

/* ---- what other formats will need ---- */

static int finished;

struct counts { int opened, maps, lost; };

static void count_open(struct out *o, size_t nprobes)
{
	struct counts *c = o->state;

	(void)nprobes;
	c->opened++;
	stream_printf(&o->to, "header\n");
}

static void count_map(struct out *o, const struct map_spec *spec,
    const struct out_entry *entries, size_t n, int64_t div)
{
	struct counts *c = o->state;
	uint64_t frames[8];

	(void)div;
	c->maps++;
	for (size_t i = 0; i < n; i++) {
		const uint8_t *p = entries[i].key;
		const struct type *parts = out_key_parts(spec->key, &p);
		const struct type *t = parts->fields[0].type;
		int nframes = out_stack(o, t, p, frames, 8);

		for (int k = 0; k < nframes; k++) {
			struct out_symbol s = out_symbol(o, t, p, frames[k]);

			stream_printf(&o->to, "%llx %s %llu %s\n",
			    (unsigned long long)s.address, s.name,
			    (unsigned long long)s.offset, s.module);
		}
	}
}

static void count_lost(struct out *o, const char *what, uint64_t n,
    const struct out_loss *losses, size_t nlosses)
{
	struct counts *c = o->state;

	for (size_t i = 0; i < nlosses; i++)
		c->lost += (int)losses[i].n;
	stream_printf(&o->to, "%s %d of %d\n", what, c->lost, (int)n);
}

static void count_close(struct out *o)
{
	struct counts *c = o->state;

	stream_printf(&o->to, "footer %d %d\n", c->opened, c->maps);
	finished++;
}

/* A format with a header, a footer and a state, which shows maps alone. */
static void whole_document(void)
{
	static const struct out_ops ops = { .name = "counts",
	    .state_size = sizeof(struct counts), .open = count_open,
	    .map = count_map, .lost = count_lost, .close = count_close };
	const struct options options = { .format = &ops,
	    .output = "/dev/null" };
	struct type kstack = { .kind = TYPE_KSTACK, .size = 8 };
	struct field f[] = { { .type = &kstack } };
	struct type key = { .kind = TYPE_TUPLE, .fields = f, .nfields = 1,
	    .size = 8 };
	struct map_spec m = spec_of(&key, &count, 8);
	struct out_entry e = { .key = (const uint8_t *)"\1\0\0\0\0\0\0" };
	struct loss cause = { .kind = LOSS_READ, .line = 3 };
	struct action a = { .kind = ACTION_TIME };
	struct out o = { .program = &program, .names = &names };
	char written[128] = "";
	int fds[2];

	/* Nothing was attached: nothing is written. */
	CHECK_INT(out_open(&o, &options), 0);
	CHECK_INT(out_close(&o), 0);
	CHECK_INT(finished, 0);
	CHECK_INT(out_open(&o, &options), 0);
	CHECK_INT(pipe(fds), 0);
	close(o.to.fd);
	o.to.fd = fds[1];
	out_begin(&o, 1);
	out_text(&o, &a, "x", 1);
	out_print(&o, &a, NULL);
	out_lost(&o, "reads", 5, (struct out_loss[]){ { &cause, 5 } }, 1);
	out_stop(&o);
	out_map(&o, &m, &e, 1, 0, 0);
	CHECK_INT(out_close(&o), 0);
	CHECK(read(fds[0], written, sizeof(written) - 1) > 0);
	close(fds[0]);
	CHECK_STR(written, "header\nreads 5 of 5\n101 sym1 1 vmlinux\n"
	    "202 sym2 2 vmlinux\nfooter 1 1\n");
}

static void format_list(void)
{
	CHECK(out_find("JSON") == &out_json_ops);
	CHECK(!out_find("jso"));
	for (size_t i = 0; i < out_count; i++)
		CHECK(out_find(out_list[i]->name) == out_list[i]);
}

/* A message is a line on a terminal, whatever the format. */
static void messages(void)
{
	struct fmt_piece piece = { .kind = FMT_STRING, .width = -1,
	    .prec = -1 };
	struct fmt fmt = { &piece, 1, 1 };
	struct field f = { .type = &str8 };
	struct type record = { .kind = TYPE_TUPLE, .fields = &f,
	    .nfields = 1, .size = 8 };
	struct action a = { .kind = ACTION_WARN, .fmt = &fmt,
	    .record = &record };
	struct out o = open_out(&out_json_ops);
	struct strbuf sb = { 0 };

	out_message(&o, &sb, &a, (const uint8_t *)"a\033[\n\0\0\0\0");
	CHECK_STR(strbuf_str(&sb), "a\\x1b[\\n");
	strbuf_free(&sb);
	close_out(&o, "");
}

int main(void)
{
	RUN(integers);
	RUN(other_order);
	RUN(strings);
	RUN(hostile);
	RUN(compounds);
	RUN(records);
	RUN(enums);
	RUN(spelled);
	RUN(stacks);
	RUN(formats);
	RUN(format_strings);
	RUN(format_stars);
	RUN(counts);
	RUN(extremes);
	RUN(averages);
	RUN(histogram_maps);
	RUN(plain_maps);
	RUN(stack_keys);
	RUN(text_output);
	RUN(json_output);
	RUN(whole_document);
	RUN(format_list);
	RUN(messages);
	return unit_result();
}
