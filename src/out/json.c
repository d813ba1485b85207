/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Output as JSON, an object per line, in the shapes that consumers of
 * bpftrace's -f json read.
 */
#include "out/out.h"

#include <inttypes.h>
#include <string.h>

static void flush_line(struct out *o)
{
	strbuf_add_char(&o->buf, '\n');
	fwrite(o->buf.data, 1, o->buf.len, o->file);
	strbuf_clear(&o->buf);
}

/*
 * A string. What could harm a terminal when the file is looked at comes as
 * escapes of JSON; bytes that are no UTF-8, which it has no way to say, as \xHH.
 */
static void quote(struct strbuf *sb, const char *s, size_t len)
{
	uint32_t wide;

	strbuf_add_char(sb, '"');
	for (size_t i = 0, n; i < len; i += n) {
		unsigned char c = (unsigned char)s[i];

		n = 1;
		if (c >= 0x80) {
			n = out_utf8(s + i, len - i, &wide);
			if (n == 0)
				strbuf_printf(sb, "\\\\x%02x", c);
			else if (out_is_harmful(wide))
				strbuf_printf(sb, "\\u%04x", wide);
			else
				strbuf_add(sb, s + i, n);
			n += n == 0;
			continue;
		}

		switch (c) {
		case '"':
		case '\\':
			strbuf_add_char(sb, '\\');
			strbuf_add_char(sb, (char)c);
			break;
		case '\n':
			strbuf_add_str(sb, "\\n");
			break;
		case '\r':
			strbuf_add_str(sb, "\\r");
			break;
		case '\t':
			strbuf_add_str(sb, "\\t");
			break;
		default:
			if (c < 0x20 || c == 0x7f)
				strbuf_printf(sb, "\\u%04x", c);
			else
				strbuf_add_char(sb, (char)c);
		}
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

static void value(struct out *, struct strbuf *, const struct type *,
    const uint8_t *);

static void members(struct out *o, struct strbuf *sb, const struct type *t,
    const uint8_t *p, bool *first)
{
	for (uint32_t i = 0; i < t->nfields; i++) {
		const struct field *f = &t->fields[i];

		if ((!f->name || !f->name[0]) &&
		    f->type->kind == TYPE_RECORD) {
			members(o, sb, f->type, p + f->offset, first);
			continue;
		}
		if (!*first)
			strbuf_add_str(sb, ", ");
		*first = false;
		quote_str(sb, f->name ? f->name : "");
		strbuf_add_str(sb, ": ");
		if (f->bit_size)
			number(sb, f->type->is_signed,
			    out_read_field(o, f, p));
		else
			value(o, sb, f->type, p + f->offset);
	}
}

static void record(struct out *o, struct strbuf *sb, const struct type *t,
    const uint8_t *p)
{
	bool first = true;

	strbuf_add_char(sb, '{');
	members(o, sb, t, p, &first);
	strbuf_add_char(sb, '}');
}

static void list(struct out *o, struct strbuf *sb, const struct type *t,
    const uint8_t *p)
{
	bool tuple = t->kind == TYPE_TUPLE;
	uint32_t n = tuple ? t->nfields : t->count;

	strbuf_add_char(sb, '[');
	for (uint32_t i = 0; i < n; i++) {
		const struct type *of = tuple ? t->fields[i].type : t->of;
		size_t at = tuple ? t->fields[i].offset :
		    (size_t)i * of->size;

		if (i > 0)
			strbuf_add_char(sb, ',');
		value(o, sb, of, p + at);
	}
	strbuf_add_char(sb, ']');
}

static void value(struct out *o, struct strbuf *sb, const struct type *t,
    const uint8_t *p)
{
	switch (t->kind) {
	case TYPE_BOOL:
		out_value(o, sb, t, p);
		return;
	case TYPE_INT:
	case TYPE_ENUM:		/* numbers, as ever: names are for text */
	case TYPE_POINTER:
	case TYPE_FUNC:
		number(sb, t->is_signed, out_read_int(o->program, p, t->size,
		    t->is_signed));
		return;
	case TYPE_RECORD:
		record(o, sb, t, p);
		return;
	case TYPE_TUPLE:
		if (t->nfields > 0 && t->fields[0].name)
			record(o, sb, t, p);
		else
			list(o, sb, t, p);
		return;
	case TYPE_ARRAY:
		if (!t->of->is_char) {
			list(o, sb, t, p);
			return;
		}
		break;
	default:
		break;
	}
	strbuf_clear(&o->tmp);
	out_value(o, &o->tmp, t, p);
	quote(sb, o->tmp.data ? o->tmp.data : "", o->tmp.len);
}

static void open_data(struct out *o, const char *type)
{
	strbuf_printf(&o->buf, "{\"type\": \"%s\", \"data\": ", type);
}

static void close_data(struct out *o)
{
	strbuf_add_char(&o->buf, '}');
	flush_line(o);
}

static void begin(struct out *o, size_t nprobes)
{
	strbuf_printf(&o->buf, "{\"type\": \"attached_probes\", \"count\": "
	    "%zu, \"data\": {\"probes\": %zu}}", nprobes, nprobes);
	flush_line(o);
}

static void json_printf(struct out *o, const struct action *action,
    const char *text, size_t len)
{
	const char *type = action->kind == ACTION_SYSTEM ? "syscall" :
	    action->kind == ACTION_CAT ? "cat" : "printf";

	open_data(o, type);
	quote(&o->buf, text, len);
	close_data(o);
}

static void print_value(struct out *o, const struct action *a,
    const uint8_t *payload)
{
	open_data(o, "value");
	if (a->record->nfields == 1)
		value(o, &o->buf, a->record->fields[0].type,
		    payload + a->record->fields[0].offset);
	else
		list(o, &o->buf, a->record, payload);
	close_data(o);
}

static void text_line(struct out *o, const char *kind, const char *text)
{
	open_data(o, kind);
	quote_str(&o->buf, text);
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
		bucket(sb, t, to, e->buckets[i].count / div);
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
		number(sb, t->is_signed, e->buckets[i].count);
		strbuf_add_char(sb, '}');
	}
	strbuf_add_char(sb, ']');
}

static void entry_value(struct out *o, const struct type *t,
    const struct out_entry *e, int64_t div)
{
	struct strbuf *sb = &o->buf;
	uint64_t v;

	if (t->kind != TYPE_AGG && out_type_is_number(t) && div > 1) {
		number(sb, t->is_signed, out_divide(t->is_signed,
		    out_read_int(o->program, e->value, t->size,
		    t->is_signed), div));
		return;
	}
	if (t->kind != TYPE_AGG) {
		value(o, sb, t, e->value);
		return;
	}
	if (t->agg == AGG_tseries) {
		series(o, sb, t, e);
		return;
	}
	if (e->buckets) {
		hist(sb, t, e, (uint64_t)div);
		return;
	}
	v = out_divide(t->is_signed, out_agg_value(t, e->words), div);
	if (t->agg != AGG_stats) {
		number(sb, t->is_signed, v);
		return;
	}
	strbuf_add_str(sb, "{\"count\": ");
	number(sb, false, (uint64_t)e->words[1]);
	strbuf_add_str(sb, ", \"average\": ");
	number(sb, t->is_signed, v);
	strbuf_add_str(sb, ", \"total\": ");
	number(sb, t->is_signed, (uint64_t)e->words[0]);
	strbuf_add_char(sb, '}');
}

/* Parts with a comma and no space between: the form that consumers split. */
static void key(struct out *o, const struct type *t, const uint8_t *p)
{
	strbuf_clear(&o->tmp);
	while (t->kind == TYPE_TUPLE && t->nfields == 1) {
		p += t->fields[0].offset;
		t = t->fields[0].type;
	}
	if (t->kind != TYPE_TUPLE || t->fields[0].name)
		out_value(o, &o->tmp, t, p);
	else
		for (uint32_t i = 0; i < t->nfields; i++) {
			if (i > 0)
				strbuf_add_char(&o->tmp, ',');
			out_value(o, &o->tmp, t->fields[i].type,
			    p + t->fields[i].offset);
		}
	quote(&o->buf, o->tmp.data ? o->tmp.data : "", o->tmp.len);
}

static const char *map_type(const struct type *t)
{
	if (t->kind != TYPE_AGG)
		return "map";
	switch (t->agg) {
	case AGG_hist:
	case AGG_lhist:
	case AGG_quantize:
		return "hist";
	case AGG_tseries:
		return "tseries";
	case AGG_avg:
	case AGG_stats:
		return "stats";
	default:
		return "map";
	}
}

static void map(struct out *o, const struct map_spec *spec,
    const struct out_entry *entries, size_t n, int64_t top, int64_t div)
{
	const char *type = map_type(spec->value);
	size_t first = out_first_of_top(n, top);

	if (div < 1)
		div = 1;
	if (!spec->key && n == 0 && !type_is_bucketed(spec->value))
		return;
	open_data(o, type);
	strbuf_add_char(&o->buf, '{');
	quote_str(&o->buf, spec->name);
	strbuf_add_str(&o->buf, ": ");
	if (spec->key)
		strbuf_add_char(&o->buf, '{');
	else if (n == 0)
		strbuf_add_str(&o->buf, "[]");
	for (size_t i = first; i < n; i++) {
		if (i > first)
			strbuf_add_str(&o->buf, ", ");
		if (spec->key) {
			key(o, spec->key, entries[i].key);
			strbuf_add_str(&o->buf, ": ");
		}
		entry_value(o, spec->value, &entries[i], div);
	}
	strbuf_add_str(&o->buf, spec->key ? "}}" : "}");
	close_data(o);
}

static void lost(struct out *o, const char *what, uint64_t n)
{
	strbuf_printf(&o->buf, "{\"type\": \"lost_%s\", \"count\": %" PRIu64
	    ", \"data\": {\"%s\": %" PRIu64 "}}", what, n, what, n);
	flush_line(o);
}

static void end(struct out *o)
{
	(void)o;
}

const struct out_ops out_json_ops = {
	.name = "json",
	.quotes = true,
	.begin = begin,
	.printf = json_printf,
	.value = print_value,
	.text_line = text_line,
	.map = map,
	.lost = lost,
	.end = end,
};
