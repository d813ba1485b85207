/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Histograms as text. Buckets are numbered as lang/agg.def says.
 */
#include "out/out.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

enum {
	BAR = 52,		/* columns of a full bar */
	QUANTIZE_BAR = 32,
	MAX_GAP = 4096,		/* empty rows in a line; more: "..." */
	LABEL = 64,
};

/* A number with as few digits as powers of 1024 allow: m * 2^power. */
static void spell_binary(char out[LABEL], uint64_t m, unsigned power)
{
	unsigned decade = power / 10;

	snprintf(out, LABEL, "%" PRIu64 "%.1s", m << power % 10,
	    &"\0KMGTPEZ"[decade]);
}

/*
 * Lower bound of bucket b of a hist with k bits, b > 1 << k: m * 2^power.
 * Those up to there hold one value each, the bucket's number less one.
 */
static void hist_low(uint64_t b, unsigned k, uint64_t *m, unsigned *power)
{
	uint64_t at = b - 1, n = 1ULL << k;

	*power = (unsigned)(at >> k) - 1;
	*m = n + (at & (n - 1));
}

static unsigned hist_bits(const struct type *t)
{
	return t->agg == AGG_hist && t->min > 0 && t->min < 6 ?
	    (unsigned)t->min : 0;
}

static void hist_label(char out[LABEL], uint64_t b, unsigned k)
{
	char low[LABEL], high[LABEL];
	uint64_t m;
	unsigned power;

	if (b == 0) {
		snprintf(out, LABEL, "(..., 0)");
		return;
	}
	if (b <= 2ULL << k) {
		snprintf(out, LABEL, "[%" PRIu64 "]", b - 1);
		return;
	}
	hist_low(b, k, &m, &power);
	spell_binary(low, m, power);
	hist_low(b + 1, k, &m, &power);
	spell_binary(high, m, power);
	snprintf(out, LABEL, "[%.28s, %.28s)", low, high);
}

static void spell_linear(char out[LABEL], int64_t v, int64_t step)
{
	const int64_t kilo = 1024, mega = 1024 * 1024;

	if (v == 0 || step % kilo != 0)
		snprintf(out, LABEL, "%" PRId64, v);
	else if (v % mega == 0)
		snprintf(out, LABEL, "%" PRId64 "M", v / mega);
	else if (v % kilo == 0)
		snprintf(out, LABEL, "%" PRId64 "K", v / kilo);
	else
		snprintf(out, LABEL, "%" PRId64, v);
}

static void lhist_label(char out[LABEL], const struct type *t, uint64_t b)
{
	char low[LABEL], high[LABEL];
	int64_t from = 0, to = 0;
	bool has_low = out_bucket_low(t, b, &from);
	bool has_high = out_bucket_high(t, b, &to);

	spell_linear(low, from, t->step);
	spell_linear(high, to, t->step);
	if (!has_low)
		snprintf(out, LABEL, "(..., %.28s)", high);
	else if (!has_high)
		snprintf(out, LABEL, "[%.28s, ...)", low);
	else
		snprintf(out, LABEL, "[%.28s, %.28s)", low, high);
}

bool out_bucket_low(const struct type *t, uint64_t b, int64_t *low)
{
	unsigned k = hist_bits(t), power;
	uint64_t m;

	if (b == 0)
		return false;
	if (t->agg == AGG_lhist) {
		*low = (int64_t)((uint64_t)t->min +
		    (b - 1) * (uint64_t)t->step);
		return true;
	}
	if (b <= 2ULL << k) {
		*low = (int64_t)(b - 1);
		return true;
	}
	hist_low(b, k, &m, &power);
	*low = (int64_t)(m << power);
	return true;
}

bool out_bucket_high(const struct type *t, uint64_t b, int64_t *high)
{
	if (b >= type_last_bucket(t))	/* 2^64 is no number any more */
		return false;
	return out_bucket_low(t, b + 1, high);
}

uint64_t out_agg_value(const struct type *t, const int64_t words[2])
{
	uint64_t count = (uint64_t)words[1];

	bool mean = t->agg == AGG_avg || t->agg == AGG_stats ||
	    (t->agg == AGG_tseries && t->step == SERIES_AVG);

	if (!mean || count == 0)
		return (uint64_t)words[0];
	if (!t->is_signed)
		return (uint64_t)words[0] / count;
	/* A count that is no int64 needs centuries. */
	return (uint64_t)(words[0] / (int64_t)count);
}

uint64_t out_divide(bool is_signed, uint64_t v, int64_t div)
{
	if (is_signed)
		return (uint64_t)((int64_t)v / div);
	return v / (uint64_t)div;
}

bool out_entry_number(const struct program *p, const struct map_spec *map,
    const struct out_entry *e, uint64_t *number)
{
	const struct type *t = map->value;

	if (t->kind == TYPE_AGG && !e->buckets)
		*number = out_agg_value(t, e->words);
	else if (out_type_is_number(t))
		*number = out_read_int(p, e->value, t->size, t->is_signed);
	else
		return false;
	return true;
}

/* A bar of up to `columns`, in eighths of a column when utf8. */
static void bar(struct out *o, struct strbuf *sb, uint64_t count, uint64_t of,
    int columns, char mark)
{
	/* Single precision, as the field does it, so that bars agree. */
	float part = of > 0 ? (float)count / (float)of : 0;
	int full = (int)(part * (float)columns), used = full;

	if (!o->utf8) {
		strbuf_repeat(sb, mark, full);
	} else {
		int rest = (int)(part * (float)columns * 8) - full * 8;

		for (int i = 0; i < full; i++)
			strbuf_add_str(sb, "\xe2\x96\x88");
		if (rest > 0 && used < columns) {
			char eighth[] = "\xe2\x96\x88";

			eighth[2] = (char)(eighth[2] + 8 - rest);
			strbuf_add_str(sb, eighth);
			used++;
		}
	}
	strbuf_repeat(sb, ' ', columns - used);
}

static void row(struct out *o, struct strbuf *sb, const struct type *t,
    uint64_t b, uint64_t count, uint64_t most)
{
	char label[LABEL];

	if (t->agg == AGG_lhist)
		lhist_label(label, t, b);
	else
		hist_label(label, b, hist_bits(t));
	strbuf_printf(sb, "%-16s%8" PRIu64 " |", label, count);
	bar(o, sb, count, most, BAR, '@');
	strbuf_add_str(sb, "|\n");
}

/* ply's: "[lo, hi]" below 1k, "[lo, hi)" above; zero and one share a row. */
static void quantize_label(struct strbuf *sb, uint64_t b)
{
	static const char suffix[] = "\0kMGTPE";
	unsigned low = b > 2 ? (unsigned)b - 2 : 0, high = low + 1;

	if (b == 0)
		strbuf_add_str(sb, "\t         < 0");
	else if (high < 10)
		strbuf_printf(sb, "\t[%4d, %4d]", low ? 1 << low : 0,
		    (1 << high) - 1);
	else
		strbuf_printf(sb, "\t[%*d%.1s, %3d%.1s)", low < 10 ? 4 : 3,
		    1 << low % 10, &suffix[low / 10], 1 << high % 10,
		    &suffix[high / 10]);
}

static void quantize_row(struct out *o, struct strbuf *sb, uint64_t b,
    uint64_t count, uint64_t total)
{
	quantize_label(sb, b);
	strbuf_printf(sb, "\t%8" PRIu64 " ", count);
	strbuf_add_str(sb, o->utf8 ? "\xe2\x94\xa4" : "|");
	bar(o, sb, count, total, QUANTIZE_BAR, '#');
	strbuf_add_str(sb, o->utf8 ? "\xe2\x94\x82\n" : "|\n");
}

static void quantize(struct out *o, struct strbuf *sb,
    const struct out_bucket *v, size_t n, uint64_t div)
{
	uint64_t total = 0, last = 0;

	for (size_t i = 0; i < n; i++)
		total += (uint64_t)v[i].words[0] / div;
	for (size_t i = 0; i < n; i++) {
		uint64_t b = v[i].number, count = (uint64_t)v[i].words[0] / div;

		if (b == 1 && i + 1 < n && v[i + 1].number == 2) {
			count += (uint64_t)v[++i].words[0] / div;
			b = 2;
		}
		if (b == 1)
			b = 2;
		if (last > 0 && b > last + 1)
			strbuf_add_str(sb, "\t...\n");
		quantize_row(o, sb, b, count, total);
		last = b > 2 ? b : 2;
	}
}

void out_hist(struct out *o, struct strbuf *sb, const struct type *t,
    const struct out_bucket *v, size_t n, int64_t divisor)
{
	uint64_t most = 0, div = (uint64_t)divisor;

	if (t->agg == AGG_quantize) {
		quantize(o, sb, v, n, div);
		return;
	}
	for (size_t i = 0; i < n; i++)
		if ((uint64_t)v[i].words[0] / div > most)
			most = (uint64_t)v[i].words[0] / div;
	for (size_t i = 0; i < n; i++) {
		uint64_t b = i > 0 ? v[i - 1].number + 1 : v[i].number;

		if (v[i].number - b > MAX_GAP) {
			strbuf_add_str(sb, "...\n");
			b = v[i].number;
		}
		for (; b < v[i].number; b++)
			row(o, sb, t, b, 0, most);
		row(o, sb, t, b, (uint64_t)v[i].words[0] / div, most);
	}
}
