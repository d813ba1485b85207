/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Output as text, in the form that bpftrace's users know.
 */
#include "out/out.h"

#include <inttypes.h>

enum { KEY_INDENT = 4 };	/* columns, of frames of a stack */

static void flush_buf(struct out *o)
{
	stream_add(&o->to, o->buf.data, o->buf.len);
	strbuf_clear(&o->buf);
}

static void text_open(struct out *o, size_t nprobes)
{
	if (!o->opt->quiet)
		stream_printf(&o->to, "Attached %zu probe%s\n", nprobes,
		    nprobes == 1 ? "" : "s");
}

static void text(struct out *o, const struct action *a, const char *text,
    size_t len)
{
	stream_add(&o->to, text, len);
	if (a->kind == ACTION_JOIN)
		stream_add(&o->to, "\n", 1);
}

static void value(struct out *o, const struct action *a,
    const uint8_t *payload)
{
	for (uint32_t i = 0; i < a->record->nfields; i++) {
		const struct field *f = &a->record->fields[i];

		if (i > 0)
			strbuf_add_str(&o->buf, ", ");
		out_value(o, &o->buf, f->type, payload + f->offset,
		    a->record->nfields == 1 ? OUT_LINES_FILE :
		    OUT_NO_LINES);
	}
	strbuf_add_char(&o->buf, '\n');
	flush_buf(o);
}

static void stats(struct strbuf *sb, const struct type *t,
    const struct out_entry *e, uint64_t average)
{
	strbuf_printf(sb, "{ .count = %" PRIu64 ", .average = ",
	    (uint64_t)e->words[1]);
	out_int(sb, t->is_signed, average);
	strbuf_add_str(sb, ", .total = ");
	out_int(sb, t->is_signed, (uint64_t)e->words[0]);
	strbuf_add_str(sb, " }");
}

static void entry_value(struct out *o, const struct map_spec *map,
    const struct out_entry *e, int64_t div)
{
	const struct type *t = map->value;
	struct strbuf *sb = &o->buf;
	uint64_t v;

	strbuf_add_str(sb, e->buckets ? ":\n" : ": ");
	if (e->buckets && t->agg == AGG_tseries) {
		out_series(o, sb, t, e);
	} else if (e->buckets) {
		out_hist(o, sb, t, e->buckets, e->nbuckets, div);
	} else if ((t->kind == TYPE_AGG || div > 1) &&
	    out_entry_number(o->program, map, e, &v)) {
		v = out_divide(t->is_signed, v, div);
		if (t->kind == TYPE_AGG && t->agg == AGG_stats)
			stats(sb, t, e, v);
		else
			out_int(sb, t->is_signed, v);
	} else {
		out_value(o, sb, t, e->value, OUT_NO_LINES);
	}
}

static void text_map(struct out *o, const struct map_spec *map,
    const struct out_entry *entries, size_t n, int64_t div)
{
	struct strbuf *sb = &o->buf;

	for (const struct out_entry *e = entries; e < entries + n; e++) {
		strbuf_add_str(sb, map->name);
		if (map->key) {
			strbuf_add_char(sb, '[');
			out_key(o, sb, map->key, e->key, ", ", KEY_INDENT);
			strbuf_add_char(sb, ']');
		}
		entry_value(o, map, e, div);
		strbuf_add_char(sb, '\n');
		flush_buf(o);
	}
}

static void lost(struct out *o, const char *what, uint64_t n,
    const struct out_loss *losses, size_t nlosses)
{
	(void)losses;
	(void)nlosses;
	strbuf_printf(&o->buf, "Lost %" PRIu64 " %s\n", n, what);
	for (char *c = o->buf.data; *c; c++)
		if (*c == '_')
			*c = ' ';
	flush_buf(o);
}

/* Ends the line that a ^C has begun, and sets the maps apart. */
static void stop(struct out *o)
{
	stream_add(&o->to, "\n\n", 2);
}

const struct out_ops out_text_ops = {
	.name = "text",
	.plain = true,
	.open = text_open,
	.text = text,
	.value = value,
	.map = text_map,
	.lost = lost,
	.stop = stop,
};
