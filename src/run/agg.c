/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * From what the kernel holds to what is printed: values merged over CPUs,
 * buckets gathered under their key, all in ascending order: by value, or,
 * where values are no numbers, by key.
 */
#include "run/map.h"

#include "arch/arch.h"
#include "base/arena.h"
#include "base/sort.h"

#include <stdlib.h>
#include <string.h>

/* What sorting compares by. */
struct order {
	const struct program	*program;
	const struct map_spec	*spec;
	size_t			 key_len;	/* without the bucket */
};

static uint64_t word(const struct program *p, const uint8_t *at)
{
	return out_read_int(p, at, 8, false);
}

static bool less(bool is_signed, uint64_t a, uint64_t b)
{
	return is_signed ? (int64_t)a < (int64_t)b : a < b;
}

/*
 * Merges an aggregation's words over CPUs. False: there is none, for min and
 * max have no value before their first sample.
 */
static bool merge(const struct program *p, const struct map_spec *spec,
    const struct map_data *d, size_t i, int64_t words[2])
{
	const struct type *t = spec->value;
	const uint8_t *at = d->values + i * d->stride * d->copies;
	bool any = false;

	words[0] = words[1] = 0;
	for (unsigned cpu = 0; cpu < d->copies; cpu++, at += d->stride) {
		uint64_t a = word(p, at);
		uint64_t b = spec->value_size >= 16 ? word(p, at + 8) : 0;

		if (t->agg != AGG_min && t->agg != AGG_max) {
			words[0] = (int64_t)((uint64_t)words[0] + a);
			words[1] = (int64_t)((uint64_t)words[1] + b);
			any = true;
			continue;
		}
		if (!b)
			continue;
		if (!any || (t->agg == AGG_min ?
		    less(t->is_signed, a, (uint64_t)words[0]) :
		    less(t->is_signed, (uint64_t)words[0], a)))
			words[0] = (int64_t)a;
		words[1] = 1;
		any = true;
	}
	return any;
}

/*
 * A plain value that each CPU has its own of: numbers add up, of others the
 * first that is not all zero counts.
 */
static const uint8_t *merge_plain(const struct program *p,
    const struct map_spec *spec, const struct map_data *d, size_t i)
{
	uint8_t *first = d->values + i * d->stride * d->copies;
	const struct type *t = spec->value;
	uint64_t sum = 0;

	if (d->copies == 1)
		return first;
	if (!out_type_is_number(t)) {
		for (unsigned cpu = 0; cpu < d->copies; cpu++)
			for (size_t k = 0; k < spec->value_size; k++)
				if (first[cpu * d->stride + k])
					return first + cpu * d->stride;
		return first;
	}
	for (unsigned cpu = 0; cpu < d->copies; cpu++)
		sum += out_read_int(p, first + cpu * d->stride, t->size,
		    t->is_signed);
	for (unsigned k = 0; k < t->size && k < 8; k++) {
		unsigned at = p->arch->big_endian ? t->size - 1 - k : k;

		first[at] = (uint8_t)(sum >> k * 8);
	}
	return first;
}

static int compare_value(const struct program *p, const struct type *t,
    const uint8_t *a, const uint8_t *b)
{
	int c = 0;

	switch (t->kind) {
	case TYPE_BOOL:
	case TYPE_INT:
	case TYPE_ENUM:
	case TYPE_POINTER: {
		uint64_t x = out_read_int(p, a, t->size, t->is_signed);
		uint64_t y = out_read_int(p, b, t->size, t->is_signed);

		return x == y ? 0 : less(t->is_signed, x, y) ? -1 : 1;
	}
	case TYPE_STRING:
		return strncmp((const char *)a, (const char *)b, t->size);
	case TYPE_TUPLE:
		for (uint32_t i = 0; i < t->nfields && c == 0; i++)
			c = compare_value(p, t->fields[i].type,
			    a + t->fields[i].offset, b + t->fields[i].offset);
		return c;
	default:
		return memcmp(a, b, t->size);
	}
}

static int compare_key(const struct order *o, const uint8_t *a,
    const uint8_t *b)
{
	int c = 0;

	if (o->spec->key)
		c = compare_value(o->program, o->spec->key, a, b);
	return c ? c : memcmp(a, b, o->key_len);
}

static uint64_t total(const struct out_entry *e)
{
	uint64_t sum = 0;

	for (size_t i = 0; i < e->nbuckets; i++)
		sum += (uint64_t)e->buckets[i].words[0];
	return sum;
}

static int compare_entry(const void *va, const void *vb, void *order)
{
	const struct order *o = order;
	const struct out_entry *a = va, *b = vb;
	const struct type *t = o->spec->value;
	uint64_t x = 0, y = 0;
	bool is_signed = t->is_signed;

	if (t->kind == TYPE_AGG && t->agg == AGG_tseries)
		return compare_key(o, a->key, b->key);
	if (t->kind == TYPE_AGG && a->buckets) {
		x = total(a);
		y = total(b);
		is_signed = false;
	} else if (out_entry_number(o->program, o->spec, a, &x)) {
		out_entry_number(o->program, o->spec, b, &y);
	}
	if (x != y)
		return less(is_signed, x, y) ? -1 : 1;
	return compare_key(o, a->key, b->key);
}

/* A record of a bucketed map. */
struct bucket_row {
	const uint8_t	 *key;
	size_t		  key_len;	/* the same in all */
	struct out_bucket bucket;
};

static int compare_rows(const void *pa, const void *pb)
{
	const struct bucket_row *a = pa, *b = pb;
	int c = memcmp(a->key, b->key, a->key_len);

	if (c)
		return c;
	return a->bucket.number < b->bucket.number ? -1 :
	    a->bucket.number > b->bucket.number;
}

/*
 * What a time series has for the interval that bucket i holds now, of all CPUs;
 * CPUs that were not active of late may still hold an earlier one. False: it
 * was never given a value.
 */
static bool merge_series(const struct program *p, const struct map_spec *spec,
    const struct map_data *d, size_t i, struct out_bucket *bucket)
{
	const struct type *t = spec->value;
	const uint8_t *at = d->values + i * d->stride * d->copies;
	uint64_t sum = 0, n = 0;

	for (unsigned cpu = 0; cpu < d->copies; cpu++, at += d->stride) {
		uint64_t v = word(p, at), meta = word(p, at + 8);
		uint64_t when = word(p, at + 16);

		if (!meta || (n && when < bucket->number))
			continue;
		if (!n || when > bucket->number) {
			bucket->number = when;
			sum = v;
			n = meta;
			continue;
		}
		switch ((enum series_keep)t->step) {
		case SERIES_LAST:
			sum = meta > n ? v : sum;
			n = meta > n ? meta : n;
			break;
		case SERIES_MIN:
			sum = less(t->is_signed, v, sum) ? v : sum;
			break;
		case SERIES_MAX:
			sum = less(t->is_signed, sum, v) ? v : sum;
			break;
		case SERIES_AVG:
		case SERIES_SUM:
			sum += v;
			n += meta;
			break;
		}
	}
	bucket->words[0] = (int64_t)sum;
	bucket->words[1] = (int64_t)n;
	return n > 0;
}

/* Rows of a map with buckets; false: it has nothing to show. */
static bool read_row(const struct order *o, const struct map_data *d,
    size_t i, struct bucket_row *row)
{
	const uint8_t *key = d->keys + i * o->spec->key_size;
	struct out_bucket *b = &row->bucket;

	row->key = key;
	row->key_len = o->key_len;
	if (o->spec->value->agg == AGG_tseries)
		return merge_series(o->program, o->spec, d, i, b);
	b->number = (uint64_t)out_read_int(o->program,
	    key + o->spec->bucket_offset,
	    o->spec->key_size - o->spec->bucket_offset, false);
	merge(o->program, o->spec, d, i, b->words);
	/* zero() leaves such */
	return b->words[0] != 0 &&
	    b->number <= type_last_bucket(o->spec->value);
}

static void gather(const struct order *o, const struct map_data *d,
    struct map_view *view)
{
	struct bucket_row *rows = xcalloc(d->n + 1, sizeof(*rows));
	bool series = o->spec->value->agg == AGG_tseries;
	uint64_t last = 0, span = (uint64_t)o->spec->value->max;
	struct out_entry *e = NULL;
	size_t n = 0, nbuckets = 0;

	for (size_t i = 0; i < d->n; i++) {
		if (!read_row(o, d, i, &rows[n]))
			continue;
		if (rows[n].bucket.number > last)
			last = rows[n].bucket.number;
		n++;
	}
	qsort(rows, n, sizeof(*rows), compare_rows);
	view->buckets = xcalloc(n + 1, sizeof(*view->buckets));
	for (size_t i = 0; i < n; i++) {
		if (!e || memcmp(e->key, rows[i].key, o->key_len) != 0) {
			e = &view->entries[view->n++];
			e->key = rows[i].key;
			e->buckets = view->buckets + nbuckets;
			e->last = last;
		}
		/* Time has passed over what this key was last given. */
		if (series && last - rows[i].bucket.number >= span)
			continue;
		view->buckets[nbuckets++] = rows[i].bucket;
		e->nbuckets++;
	}
	free(rows);
}

void map_view_make(const struct program *p, const struct map_spec *spec,
    const struct map_data *d, struct map_view *view)
{
	bool bucketed = type_is_bucketed(spec->value);
	struct order o = { p, spec, bucketed ? spec->bucket_offset :
	    spec->key_size };

	memset(view, 0, sizeof(*view));
	view->entries = xcalloc(d->n + 1, sizeof(*view->entries));
	if (bucketed)
		gather(&o, d, view);
	for (size_t i = 0; i < d->n && !bucketed; i++) {
		struct out_entry e = { .key = d->keys + i * spec->key_size };

		if (spec->value->kind != TYPE_AGG)
			e.value = merge_plain(p, spec, d, i);
		else if (!merge(p, spec, d, i, e.words))
			continue;
		view->entries[view->n++] = e;
	}
	sort_merge(view->entries, view->n, sizeof(*view->entries),
	    compare_entry, &o);
}

void map_view_free(struct map_view *view)
{
	free(view->entries);
	free(view->buckets);
	memset(view, 0, sizeof(*view));
}
