/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * tseries() as a graph: a line per interval, a point where its value lies
 * between the least and the greatest.
 *
 *	             -5                                                  5
 *	hh:mm:ss.ms  |___________________________________________________|
 *	10:39:49.300 *                         .                         | -5
 *	10:39:49.400 |                         .    *                    | 1
 *	             v___________________________________________________v
 *	             -5                                                  5
 */
#include "out/out.h"

#include <string.h>

enum { WIDTH = 53, LEFT = 21 };

/* How finely times are shown. */
struct scale {
	const char	*head, *format;
	int		 columns;	/* of a time */
};

static struct scale scale_of(uint64_t interval)
{
	static const struct { uint64_t least; struct scale scale; } rows[] = {
		{ 1000000000, { "hh:mm:ss", "%H:%M:%S", 8 } },
		{ 1000000, { "hh:mm:ss.ms", "%H:%M:%S.%3f", 12 } },
		{ 1000, { "hh:mm:ss.\xce\xbcs", "%H:%M:%S.%6f", 15 } },
		{ 0, { "hh:mm:ss.ns", "%H:%M:%S.%9f", 18 } },
	};
	size_t i = 0;

	while (interval < rows[i].least)
		i++;
	return rows[i].scale;
}

/* Values as numbers of order: what is signed starts at the least. */
static uint64_t place(const struct type *t, uint64_t v)
{
	return t->is_signed ? v ^ 1ULL << 63 : v;
}

/* How far v lies from low, where high is at `columns`. In single precision, as
 * the field does it, so that graphs agree. */
static int column(uint64_t low, uint64_t high, uint64_t v, int columns)
{
	int at = (int)((float)columns * (float)(v - low) / (float)(high - low));

	return at < 0 ? 0 : at >= WIDTH ? WIDTH - 1 : at;
}

static void bounds(struct strbuf *sb, const struct type *t,
    const struct scale *scale, uint64_t low, uint64_t high)
{
	struct strbuf text = { 0 };
	size_t from;

	strbuf_repeat(sb, ' ', scale->columns + 1);
	from = sb->len;
	out_int(sb, t->is_signed, low);
	out_int(&text, t->is_signed, high);
	strbuf_repeat(sb, ' ', LEFT - (int)(sb->len - from));
	strbuf_repeat(sb, ' ', WIDTH - LEFT - (int)text.len);
	strbuf_add(sb, text.data, text.len);
	strbuf_add_char(sb, '\n');
	strbuf_free(&text);
}

static void rule(struct strbuf *sb, char end)
{
	strbuf_add_char(sb, end);
	strbuf_repeat(sb, '_', WIDTH - 2);
	strbuf_add_char(sb, end);
	strbuf_add_char(sb, '\n');
}

static void header(struct out *o, struct strbuf *sb, const struct scale *scale)
{
	/* The micro sign has two bytes in one column. */
	const char *head = o->utf8 || !strchr(scale->head, '\xce') ?
	    scale->head : "hh:mm:ss.us";
	int columns = 11 - 3 * !strchr(head, '.');

	strbuf_add_str(sb, head);
	strbuf_repeat(sb, ' ', scale->columns + 1 - columns);
	rule(sb, '|');
}

/* Least and greatest value; one value lies in the middle. */
static void range(const struct type *t, const struct out_entry *e,
    uint64_t *low, uint64_t *high)
{
	*low = *high = out_agg_value(t, e->buckets[0].words);
	for (size_t i = 1; i < e->nbuckets; i++) {
		uint64_t v = out_agg_value(t, e->buckets[i].words);

		if (place(t, v) < place(t, *low))
			*low = v;
		if (place(t, v) > place(t, *high))
			*high = v;
	}
	if (*low != *high)
		return;
	*low -= place(t, *low) != 0;
	*high += place(t, *high) != UINT64_MAX;
}

/* One interval: its value, or NULL. zero: the column of 0, or -1. */
static void line(struct strbuf *sb, const struct type *t, uint64_t low,
    uint64_t high, int zero, const uint64_t *value)
{
	char text[WIDTH + 1];

	memset(text, ' ', WIDTH);
	text[WIDTH] = '\0';
	text[0] = text[WIDTH - 1] = '|';
	if (zero >= 0)
		text[zero] = '.';
	if (value)
		text[column(place(t, low), place(t, high), place(t, *value),
		    WIDTH - 1)] = '*';
	strbuf_printf(sb, " %s ", text);
	if (value)
		out_int(sb, t->is_signed, *value);
	else
		strbuf_add_char(sb, '-');
	strbuf_add_char(sb, '\n');
}

void out_series(struct out *o, struct strbuf *sb, const struct type *t,
    const struct out_entry *e)
{
	uint64_t interval = (uint64_t)t->min, low, high;
	const struct out_bucket *b = e->buckets;
	const struct out_bucket *end = b + e->nbuckets;
	struct scale scale = scale_of(e->nbuckets && b->number < e->last ?
	    interval : 0);
	int zero = -1;

	if (!e->nbuckets) {
		strbuf_add_str(sb, "<no data>\n");
		return;
	}
	range(t, e, &low, &high);
	if (t->is_signed && (int64_t)low < 0 && (int64_t)high > 0)
		zero = column(place(t, low), place(t, high), place(t, 0),
		    WIDTH);
	bounds(sb, t, &scale, low, high);
	header(o, sb, &scale);
	for (uint64_t at = b->number; at <= e->last; at++) {
		bool has = b < end && b->number == at;
		uint64_t v = has ? out_agg_value(t, b->words) : 0;

		o->names->time(o->names->ctx, sb, at * interval, true,
		    scale.format);
		line(sb, t, low, high, zero, has ? &v : NULL);
		b += has;
	}
	strbuf_repeat(sb, ' ', scale.columns + 1);
	rule(sb, 'v');
	bounds(sb, t, &scale, low, high);
}

void out_series_time(struct out *o, struct strbuf *sb, const struct type *t,
    uint64_t interval)
{
	o->names->time(o->names->ctx, sb, interval * (uint64_t)t->min, true,
	    "%Y-%m-%dT%H:%M:%S.%9f");
}
