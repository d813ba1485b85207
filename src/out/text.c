/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Output as text, in the form that bpftrace's users know.
 */
#include "out/out.h"

#include <inttypes.h>
#include <string.h>

static void flush_buf(struct out *o)
{
	fwrite(o->buf.data ? o->buf.data : "", 1, o->buf.len, o->file);
	strbuf_clear(&o->buf);
}

static void begin(struct out *o, size_t nprobes)
{
	fprintf(o->file, "Attached %zu probe%s\n", nprobes,
	    nprobes == 1 ? "" : "s");
}

static void text_printf(struct out *o, const struct action *action,
    const char *text, size_t len)
{
	(void)action;
	fwrite(text, 1, len, o->file);
}

static void value(struct out *o, const struct action *a,
    const uint8_t *payload)
{
	for (uint32_t i = 0; i < a->record->nfields; i++) {
		const struct field *f = &a->record->fields[i];

		if (i > 0)
			strbuf_add_str(&o->buf, ", ");
		out_value(o, &o->buf, f->type, payload + f->offset);
	}
	strbuf_add_char(&o->buf, '\n');
	flush_buf(o);
}

static void text_line(struct out *o, const char *kind, const char *text)
{
	fputs(text, o->file);
	if (strcmp(kind, "join") == 0)
		putc('\n', o->file);
}

static void agg_value(struct strbuf *sb, const struct type *t,
    const struct out_entry *e, int64_t div)
{
	uint64_t v = out_divide(t->is_signed, out_agg_value(t, e->words), div);

	if (t->agg != AGG_stats) {
		out_int(sb, t->is_signed, v);
		return;
	}
	strbuf_printf(sb, "count %" PRIu64 ", average ",
	    (uint64_t)e->words[1]);
	out_int(sb, t->is_signed, v);
	strbuf_add_str(sb, ", total ");
	out_int(sb, t->is_signed, (uint64_t)e->words[0]);
}

static void entry(struct out *o, const struct map_spec *map,
    const struct out_entry *e, int64_t div)
{
	const struct type *t = map->value;
	struct strbuf *sb = &o->buf;

	strbuf_add_str(sb, map->name);
	if (map->key) {
		strbuf_add_char(sb, '[');
		out_key(o, sb, map->key, e->key);
		strbuf_add_char(sb, ']');
	}
	if (t->kind == TYPE_AGG && e->buckets) {
		strbuf_add_str(sb, ":\n");
		if (t->agg == AGG_tseries)
			out_series(o, sb, t, e);
		else
			out_hist(o, sb, t, e->buckets, e->nbuckets, div);
	} else {
		strbuf_add_str(sb, ": ");
		if (t->kind == TYPE_AGG)
			agg_value(sb, t, e, div);
		else if (div > 1 && out_type_is_number(t))
			out_int(sb, t->is_signed, out_divide(t->is_signed,
			    out_read_int(o->program, e->value, t->size,
			    t->is_signed), div));
		else
			out_value(o, sb, t, e->value);
	}
	strbuf_add_char(sb, '\n');
	flush_buf(o);
}

static void map(struct out *o, const struct map_spec *spec,
    const struct out_entry *entries, size_t n, int64_t top, int64_t div)
{
	for (size_t i = out_first_of_top(n, top); i < n; i++)
		entry(o, spec, &entries[i], div);
}

static void lost(struct out *o, const char *what, uint64_t n)
{
	strbuf_printf(&o->buf, "Lost %" PRIu64 " %s\n", n, what);
	for (char *c = o->buf.data; *c; c++)
		if (*c == '_')
			*c = ' ';
	flush_buf(o);
}

/* Ends the line that a ^C has begun, and sets the maps apart. */
static void end(struct out *o)
{
	fputs("\n\n", o->file);
}

const struct out_ops out_text_ops = {
	.name = "text",
	.begin = begin,
	.printf = text_printf,
	.value = value,
	.text_line = text_line,
	.map = map,
	.lost = lost,
	.end = end,
};
