/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Output as JSON, an object per line, in the shapes that consumers of
 * bpftrace's -f json read.
 */
#include "out/out.h"

#include <inttypes.h>
#include <string.h>

enum { STACK_INDENT = 8 };	/* columns, of the frames of a key */

static void flush_line(struct out *o)
{
	strbuf_add_char(&o->buf, '\n');
	stream_add(&o->to, o->buf.data, o->buf.len);
	strbuf_clear(&o->buf);
}

/*
 * A string. What could harm a terminal that shows the file is written as JSON
 * escapes. JSON cannot express bytes that are not UTF-8: they become the text
 * \xHH. out_safe() has made strings with these characters look different.
 */
static void quote(struct strbuf *sb, const char *s, size_t len)
{
	static const char special[] = "\"\n\r\t\\";
	uint32_t wide = 0;
	size_t n;

	strbuf_add_char(sb, '"');
	for (size_t i = 0; i < len; i += n) {
		unsigned char c = (unsigned char)s[i];
		const char *at = c ? strchr(special, c) : NULL;
		size_t utf8 = c < 0x80 ? 0 : out_utf8(s + i, len - i, &wide);

		n = utf8 ? utf8 : 1;
		if (at)
			strbuf_printf(sb, "\\%c", "\"nrt\\"[at - special]);
		else if (utf8 && out_is_harmful(wide))
			strbuf_printf(sb, "\\u%04x", wide);
		else if (c >= 0x80 && !utf8)
			strbuf_printf(sb, "\\\\x%02x", c);
		else if (c < 0x20 || c == 0x7f)
			strbuf_printf(sb, "\\u%04x", c);
		else
			strbuf_add(sb, s + i, n);
	}
	strbuf_add_char(sb, '"');
}

static void quote_str(struct strbuf *sb, const char *s)
{
	quote(sb, s, strlen(s));
}

/* Numbers that a double cannot hold come as strings. */
static void number(struct strbuf *sb, bool is_signed, uint64_t v)
{
	uint64_t size = is_signed && (int64_t)v < 0 ? -v : v;
	/* 53 bits from the highest one down, the rest zero. */
	bool exact = size >> 53 == 0 ||
	    (size << __builtin_clzll(size) & 0x7ff) == 0;

	if (!exact)
		strbuf_add_char(sb, '"');
	out_int(sb, is_signed, v);
	if (!exact)
		strbuf_add_char(sb, '"');
}

static void begin(void *ctx, enum out_shape shape)
{
	struct out *o = ctx;

	strbuf_add_char(&o->buf, shape == OUT_RECORD ? '{' : '[');
}

static void member(void *ctx, enum out_shape shape, uint32_t index,
    const char *name)
{
	struct out *o = ctx;

	if (index > 0)
		strbuf_add_char(&o->buf, ',');
	if (shape != OUT_RECORD)
		return;
	if (index > 0)
		strbuf_add_char(&o->buf, ' ');
	quote_str(&o->buf, name);
	strbuf_add_str(&o->buf, ": ");
}

static void end(void *ctx, enum out_shape shape, uint32_t n)
{
	struct out *o = ctx;

	(void)n;
	strbuf_add_char(&o->buf, shape == OUT_RECORD ? '}' : ']');
}

static void leaf(void *ctx, const struct type *t, const uint8_t *p, uint64_t v)
{
	struct out *o = ctx;

	switch (t->kind) {
	case TYPE_BOOL:
		if (p) {
			strbuf_add_str(&o->buf, v ? "true" : "false");
			return;
		}
		/* fall through */
	case TYPE_INT:
	case TYPE_ENUM:		/* numbers, as ever: names are for text */
	case TYPE_POINTER:
	case TYPE_FUNC:
		number(&o->buf, t->is_signed, v);
		return;
	default:
		strbuf_clear(&o->tmp);
		out_value(o, &o->tmp, t, p, OUT_LINES);
		quote(&o->buf, strbuf_str(&o->tmp), o->tmp.len);
	}
}

static const struct out_visitor visitor = { begin, member, end, leaf };

static void open_data(struct out *o, const char *type)
{
	strbuf_printf(&o->buf, "{\"type\": \"%s\", \"data\": ", type);
}

static void close_data(struct out *o)
{
	strbuf_add_char(&o->buf, '}');
	flush_line(o);
}

static void json_open(struct out *o, size_t nprobes)
{
	if (o->opt->quiet)
		return;
	strbuf_printf(&o->buf, "{\"type\": \"attached_probes\", \"count\": "
	    "%zu, \"data\": {\"probes\": %zu}}", nprobes, nprobes);
	flush_line(o);
}

static void text(struct out *o, const struct action *a, const char *text,
    size_t len)
{
	open_data(o, a->kind == ACTION_SYSTEM ? "syscall" :
	    a->kind == ACTION_CAT ? "cat" : a->kind == ACTION_TIME ? "time" :
	    a->kind == ACTION_JOIN ? "join" : "printf");
	quote(&o->buf, text, len);
	close_data(o);
}

static void value(struct out *o, const struct action *a,
    const uint8_t *payload)
{
	const struct field *f = a->record->fields;

	open_data(o, "value");
	if (a->record->nfields == 1)
		out_walk(o, f->type, payload + f->offset, &visitor, o);
	else
		out_walk(o, a->record, payload, &visitor, o);
	close_data(o);
}

static void bucket(struct strbuf *sb, const struct type *t, uint64_t b,
    uint64_t count)
{
	int64_t low, high;

	strbuf_add_char(sb, '{');
	if (out_bucket_low(t, b, &low)) {
		strbuf_add_str(sb, "\"min\": ");
		number(sb, t->agg == AGG_lhist || t->is_signed,
		    (uint64_t)low);
		strbuf_add_str(sb, ", ");
	}
	if (out_bucket_high(t, b, &high)) {
		bool is_signed = t->agg == AGG_lhist || t->is_signed || !high;

		strbuf_add_str(sb, "\"max\": ");
		number(sb, is_signed, (uint64_t)high - 1);
		strbuf_add_str(sb, ", ");
	}
	strbuf_printf(sb, "\"count\": %" PRIu64 "}", count);
}

static void hist(struct strbuf *sb, const struct type *t,
    const struct out_entry *e, uint64_t div)
{
	enum { MAX_GAP = 4096 };

	strbuf_add_char(sb, '[');
	for (size_t i = 0; i < e->nbuckets; i++) {
		uint64_t to = e->buckets[i].number;
		uint64_t b = i > 0 ? e->buckets[i - 1].number + 1 : to;

		for (; to - b <= MAX_GAP && b < to; b++) {
			bucket(sb, t, b, 0);
			strbuf_add_str(sb, ", ");
		}
		bucket(sb, t, to, (uint64_t)e->buckets[i].words[0] / div);
		if (i + 1 < e->nbuckets)
			strbuf_add_str(sb, ", ");
	}
	strbuf_add_char(sb, ']');
}

/* Intervals without a value are left out. */
static void series(struct out *o, struct strbuf *sb, const struct type *t,
    const struct out_entry *e)
{
	strbuf_add_char(sb, '[');
	for (size_t i = 0; i < e->nbuckets; i++) {
		strbuf_add_str(sb, i ? ",{\"interval_start\":\"" :
		    "{\"interval_start\":\"");
		out_series_time(o, sb, t, e->buckets[i].number);
		strbuf_add_str(sb, "\",\"value\":");
		number(sb, t->is_signed, out_agg_value(t,
		    e->buckets[i].words));
		strbuf_add_char(sb, '}');
	}
	strbuf_add_char(sb, ']');
}

static void stats(struct strbuf *sb, const struct type *t,
    const struct out_entry *e, uint64_t average)
{
	strbuf_add_str(sb, "{\"count\": ");
	number(sb, false, (uint64_t)e->words[1]);
	strbuf_add_str(sb, ", \"average\": ");
	number(sb, t->is_signed, average);
	strbuf_add_str(sb, ", \"total\": ");
	number(sb, t->is_signed, (uint64_t)e->words[0]);
	strbuf_add_char(sb, '}');
}

static void entry_value(struct out *o, const struct map_spec *map,
    const struct out_entry *e, int64_t div)
{
	const struct type *t = map->value;
	struct strbuf *sb = &o->buf;
	uint64_t v;

	if (e->buckets && t->agg == AGG_tseries) {
		series(o, sb, t, e);
	} else if (e->buckets) {
		hist(sb, t, e, (uint64_t)div);
	} else if ((t->kind == TYPE_AGG || div > 1) &&
	    out_entry_number(o->program, map, e, &v)) {
		v = out_divide(t->is_signed, v, div);
		if (t->kind == TYPE_AGG && t->agg == AGG_stats)
			stats(sb, t, e, v);
		else
			number(sb, t->is_signed, v);
	} else {
		out_walk(o, t, e->value, &visitor, o);
	}
}

static const char *map_type(const struct type *t)
{
	if (t->kind == TYPE_AGG && (t->agg == AGG_avg || t->agg == AGG_stats))
		return "stats";
	if (!type_is_bucketed(t))
		return "map";
	return t->agg == AGG_tseries ? "tseries" : "hist";
}

static void map(struct out *o, const struct map_spec *spec,
    const struct out_entry *entries, size_t n, int64_t div)
{
	struct strbuf *sb = &o->buf;

	if (!spec->key && n == 0 && !type_is_bucketed(spec->value))
		return;
	open_data(o, map_type(spec->value));
	strbuf_add_char(sb, '{');
	quote_str(sb, spec->name);
	strbuf_add_str(sb, spec->key ? ": {" : n == 0 ? ": []" : ": ");
	for (size_t i = 0; i < n; i++) {
		if (i > 0)
			strbuf_add_str(sb, ", ");
		if (spec->key) {
			/* No space between: the form that consumers split. */
			strbuf_clear(&o->tmp);
			out_key(o, &o->tmp, spec->key, entries[i].key, ",",
			    STACK_INDENT);
			quote(sb, strbuf_str(&o->tmp), o->tmp.len);
			strbuf_add_str(sb, ": ");
		}
		entry_value(o, spec, &entries[i], div);
	}
	strbuf_add_str(sb, spec->key ? "}}" : "}");
	close_data(o);
}

static void lost(struct out *o, const char *what, uint64_t n,
    const struct out_loss *losses, size_t nlosses)
{
	(void)losses;
	(void)nlosses;
	strbuf_printf(&o->buf, "{\"type\": \"lost_%s\", \"count\": %" PRIu64
	    ", \"data\": {\"%s\": %" PRIu64 "}}", what, n, what, n);
	flush_line(o);
}

const struct out_ops out_json_ops = {
	.name = "json",
	.open = json_open,
	.text = text,
	.value = value,
	.map = map,
	.lost = lost,
};
