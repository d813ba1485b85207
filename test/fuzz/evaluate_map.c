/* SPDX-License-Identifier: GPL-2.0-only */
#include "evaluate.h"

#include <string.h>

/* ---- values ---- */

struct value eval_zero(struct eval *ev, const struct type *t)
{
	struct value v = { .s = "" };

	if (t->kind != TYPE_TUPLE)
		return v;
	v.items = arena_array(ev->arena, struct value, t->nfields + 1);
	for (uint32_t i = 0; i < t->nfields; i++)
		v.items[i] = eval_zero(ev, t->fields[i].type);
	return v;
}

static uint64_t extend(uint64_t n, const struct type *t)
{
	unsigned unused = 64 - t->size * 8;

	if (t->kind == TYPE_BOOL)
		return n != 0;
	if (t->size >= 8)
		return n;
	n <<= unused;
	return t->is_signed ? (uint64_t)((int64_t)n >> unused) : n >> unused;
}

struct value eval_convert(struct eval *ev, struct value v,
    const struct type *from, const struct type *to)
{
	struct value r = { .s = "" };

	if (to->kind == TYPE_STRING) {
		r.s = arena_strndup(ev->arena, v.s ? v.s : "",
		    strnlen(v.s ? v.s : "", to->size - 1));
		return r;
	}
	if (to->kind != TYPE_TUPLE) {
		r.n = extend(v.n, to);
		return r;
	}
	r.items = arena_array(ev->arena, struct value, to->nfields + 1);
	for (uint32_t i = 0; i < to->nfields; i++)
		r.items[i] = eval_convert(ev, v.items[i],
		    from->fields[i].type, to->fields[i].type);
	return r;
}

static bool equal(const struct type *t, const struct value *a,
    const struct value *b)
{
	if (t->kind == TYPE_STRING)
		return strcmp(a->s, b->s) == 0;
	if (t->kind != TYPE_TUPLE)
		return a->n == b->n;
	for (uint32_t i = 0; i < t->nfields; i++)
		if (!equal(t->fields[i].type, &a->items[i], &b->items[i]))
			return false;
	return true;
}

void eval_put(struct strbuf *sb, const struct type *t, const struct value *v)
{
	if (t->kind == TYPE_STRING) {
		fuzz_put_string(sb, v->s, t->size);
	} else if (t->kind == TYPE_TUPLE) {
		strbuf_add_char(sb, '(');
		for (uint32_t i = 0; i < t->nfields; i++) {
			if (i)
				strbuf_add_char(sb, ',');
			eval_put(sb, t->fields[i].type, &v->items[i]);
		}
		strbuf_add_char(sb, ')');
	} else if (t->is_signed) {
		strbuf_printf(sb, "%lld", (long long)v->n);
	} else {
		strbuf_printf(sb, "%llu", (unsigned long long)v->n);
	}
}

/* ---- keys and entries ---- */

struct value *eval_key(struct eval *ev, const struct map *m,
    const struct expr *keys)
{
	uint32_t n = m->key->nfields, i = 0;
	struct value *key = arena_array(ev->arena, struct value, n + 1);

	/* @x[a, b] and @x[(a, b)] are the same key. */
	if (!keys->next && keys->type->kind == TYPE_TUPLE &&
	    (n != 1 || m->key->fields[0].type->kind != TYPE_TUPLE)) {
		struct value v = eval_expr(ev, keys);

		return eval_convert(ev, v, keys->type, m->key).items;
	}
	for (; keys; keys = keys->next, i++)
		key[i] = eval_convert(ev, eval_expr(ev, keys), keys->type,
		    m->key->fields[i].type);
	return key;
}

static bool same_key(const struct map *m, const struct value *a,
    const struct value *b)
{
	struct value x = { .items = (struct value *)a };
	struct value y = { .items = (struct value *)b };

	return !m->key || equal(m->key, &x, &y);
}

struct entry *eval_entry(struct eval *ev, const struct map *m,
    struct value *key, bool make)
{
	struct entry *e = ev->maps[m->index];

	while (e && !same_key(m, e->key, key))
		e = e->next;
	if (e || !make)
		return e;
	e = arena_new(ev->arena, struct entry);
	e->key = key;
	e->value = eval_zero(ev, m->value);
	e->next = ev->maps[m->index];
	ev->maps[m->index] = e;
	return e;
}

bool eval_delete(struct eval *ev, const struct map *m, struct value *key)
{
	struct entry **at = &ev->maps[m->index];
	struct entry *e;

	while (*at && !same_key(m, (*at)->key, key))
		at = &(*at)->next;
	e = *at;
	if (!e)
		return !m->key;
	if (!m->key) {
		e->value = eval_zero(ev, m->value);
		e->buckets = NULL;
		memset(e->words, 0, sizeof(e->words));
		return true;
	}
	*at = e->next;
	return true;
}

/* ---- aggregations ---- */

static unsigned log_2(uint64_t v)
{
	unsigned n = 0;

	while (v >>= 1)
		n++;
	return n;
}

static uint64_t log_bucket(const struct type *t, uint64_t v, bool is_signed)
{
	unsigned k = t->agg == AGG_hist ? (unsigned)t->min : 0, n;

	if (is_signed && (int64_t)v < 0)
		return 0;
	if (v < 1ULL << k)
		return v + 1;
	n = log_2(v);
	return 1 + ((uint64_t)(n - k + 1) << k) +
	    (v >> (n - k) & ((1ULL << k) - 1));
}

static uint64_t linear_bucket(const struct type *t, uint64_t v,
    bool is_signed)
{
	/* What no signed number holds is greater than all bounds. */
	bool huge = !is_signed && (int64_t)v < 0;

	if (!huge && (int64_t)v < t->min)
		return 0;
	if (huge || (int64_t)v >= t->max)
		return (uint64_t)((t->max - t->min) / t->step) + 1;
	return (v - (uint64_t)t->min) / (uint64_t)t->step + 1;
}

static void count_bucket(struct eval *ev, struct entry *e, uint64_t number)
{
	struct bucket *b = e->buckets;

	while (b && b->number != number)
		b = b->next;
	if (!b) {
		b = arena_new(ev->arena, struct bucket);
		b->number = number;
		b->next = e->buckets;
		e->buckets = b;
	}
	b->count++;
}

static bool better(const struct type *t, uint64_t a, uint64_t b)
{
	bool less = t->is_signed ? (int64_t)a < (int64_t)b : a < b;

	return t->agg == AGG_min ? less : !less && a != b;
}

/* is_signed: of what is given; the map's is that of all that it is given. */
void eval_aggregate(struct eval *ev, struct entry *e, const struct type *t,
    uint64_t v, bool is_signed)
{
	switch (t->agg) {
	case AGG_count:
		e->words[0]++;
		break;
	case AGG_sum:
		e->words[0] += v;
		break;
	case AGG_avg:
	case AGG_stats:
		e->words[0] += v;
		e->words[1]++;
		break;
	case AGG_min:
	case AGG_max:
		if (!e->words[1] || better(t, v, e->words[0]))
			e->words[0] = v;
		e->words[1] = 1;
		break;
	case AGG_hist:
	case AGG_quantize:
		count_bucket(ev, e, log_bucket(t, v, is_signed));
		break;
	case AGG_lhist:
		count_bucket(ev, e, linear_bucket(t, v, is_signed));
		break;
	default:
		ev->result->fault = "an aggregation that the evaluator lacks";
	}
}

uint64_t eval_agg_number(const struct entry *e, const struct type *t)
{
	uint64_t n = e->words[1];

	if (t->agg != AGG_avg && t->agg != AGG_stats)
		return e->words[0];
	if (!n)
		return 0;
	return t->is_signed ? (uint64_t)((int64_t)e->words[0] / (int64_t)n) :
	    e->words[0] / n;
}

/* ---- begin and end ---- */

void eval_open(struct eval *ev, const struct script *script, uint64_t seed)
{
	ev->maps = arena_array(ev->arena, struct entry *, script->nmaps + 1);
	for (const struct map *m = script->maps; m; m = m->next) {
		struct value v = { 0 };

		if (!fuzz_takes_input(m->key, m->value))
			continue;
		v.n = fuzz_input(seed, m->index);
		eval_entry(ev, m, NULL, true)->value = eval_convert(ev, v,
		    &type_int64, m->value);
	}
}

static void put_entry(struct eval *ev, const struct map *m,
    const struct entry *e)
{
	const struct type *t = m->value;
	struct value key = { .items = e->key };
	struct strbuf sb = { 0 };

	strbuf_printf(&sb, "@%s", m->name);
	if (m->key)
		eval_put(&sb, m->key, &key);
	for (struct bucket *b = e->buckets; b; b = b->next) {
		vec_push(&ev->result->maps, arena_printf(ev->arena,
		    "%s bucket %llu: %llu", strbuf_str(&sb),
		    (unsigned long long)b->number,
		    (unsigned long long)b->count));
	}
	strbuf_add_str(&sb, ": ");
	if (t->kind == TYPE_AGG)
		fuzz_put_words(&sb, t, e->words);
	else
		eval_put(&sb, t, &e->value);
	if (!e->buckets)
		vec_push(&ev->result->maps, arena_strdup(ev->arena,
		    strbuf_str(&sb)));
	strbuf_free(&sb);
}

static bool shown(const struct map *m, const struct entry *e)
{
	if (m->value->kind != TYPE_AGG)
		return true;
	switch (m->value->agg) {
	case AGG_min:
	case AGG_max:
		return e->words[1] != 0;
	case AGG_hist:
	case AGG_lhist:
	case AGG_quantize:
		return e->buckets != NULL;
	default:
		return true;
	}
}

void eval_close(struct eval *ev, const struct script *script)
{
	for (const struct map *m = script->maps; m; m = m->next) {
		if (!m->key)
			eval_entry(ev, m, NULL, true);
		for (struct entry *e = ev->maps[m->index]; e; e = e->next)
			if (shown(m, e))
				put_entry(ev, m, e);
	}
}
