/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Results as text, and reading them from the bytes of maps and events.
 */
#include "fuzz.h"

#include "arch/arch.h"
#include "run/map.h"

#include <stdlib.h>
#include <string.h>

uint64_t fuzz_mix(uint64_t *state)
{
	uint64_t z = *state += 0x9e3779b97f4a7c15ULL;	/* splitmix64 */

	z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9ULL;
	z = (z ^ z >> 27) * 0x94d049bb133111ebULL;
	return z ^ z >> 31;
}

bool fuzz_takes_input(const struct type *key, const struct type *value)
{
	return !key && value->kind == TYPE_INT;
}

uint64_t fuzz_input(uint64_t seed, unsigned map)
{
	static const uint64_t edges[] = { 0, 1, 2, 7, 63, 64, 127, 128, 255,
		256, 32767, 32768, 65535, 65536, INT32_MAX, 0x80000000,
		UINT32_MAX, 0x100000000, INT64_MAX, 0x8000000000000000,
		~0ULL, ~1ULL, -128ULL, -32768ULL, -2147483648ULL };
	uint64_t state = seed * 31 + map * 0x10001, r = fuzz_mix(&state);

	if (r % 4 == 0)
		return fuzz_mix(&state) >> fuzz_mix(&state) % 64;
	if (r % 4 == 1)
		return fuzz_mix(&state) % 12;
	return edges[fuzz_mix(&state) % (sizeof(edges) / sizeof(*edges))];
}

/* ---- text ---- */

void fuzz_result_free(struct fuzz_result *r)
{
	vec_free(&r->maps);
	strbuf_free(&r->events);
}

static int by_text(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

const char *fuzz_result_text(struct fuzz_result *r)
{
	struct strbuf sb = { 0 };
	const char *text;

	if (r->fault)
		return arena_printf(r->arena, "fault: %s\n", r->fault);
	strbuf_add_str(&sb, strbuf_str(&r->events));
	if (r->maps.len)
		qsort(r->maps.data, r->maps.len, sizeof(*r->maps.data),
		    by_text);
	for (size_t i = 0; i < r->maps.len; i++)
		strbuf_printf(&sb, "%s\n", r->maps.data[i]);
	text = arena_strdup(r->arena, strbuf_str(&sb));
	strbuf_free(&sb);
	return text;
}

void fuzz_put_string(struct strbuf *sb, const char *s, size_t size)
{
	size_t i;

	strbuf_add_char(sb, '"');
	for (i = 0; i < size && s[i]; i++) {
		unsigned char c = (unsigned char)s[i];

		if (c >= ' ' && c < 127)
			strbuf_add_char(sb, (char)c);
		else
			strbuf_printf(sb, "\\x%02x", c);
	}
	strbuf_add_str(sb, i < size ? "\"" : "\" without an end");
}

void fuzz_put_words(struct strbuf *sb, const struct type *t,
    const uint64_t words[2])
{
	if (t->is_signed)
		strbuf_printf(sb, "%lld", (long long)words[0]);
	else
		strbuf_printf(sb, "%llu", (unsigned long long)words[0]);
	if (t->agg == AGG_avg || t->agg == AGG_stats)
		strbuf_printf(sb, " of %llu", (unsigned long long)words[1]);
}

/* ---- from bytes ---- */

static void put_value(struct strbuf *sb, const struct program *p,
    const struct type *t, const uint8_t *at)
{
	uint64_t v;

	if (t->kind == TYPE_STRING) {
		fuzz_put_string(sb, (const char *)at, t->size);
		return;
	}
	if (t->kind == TYPE_TUPLE) {
		strbuf_add_char(sb, '(');
		for (uint32_t i = 0; i < t->nfields; i++) {
			if (i)
				strbuf_add_char(sb, ',');
			put_value(sb, p, t->fields[i].type,
			    at + t->fields[i].offset);
		}
		strbuf_add_char(sb, ')');
		return;
	}
	v = out_read_int(p, at, t->size, t->is_signed);
	if (t->is_signed)
		strbuf_printf(sb, "%lld", (long long)v);
	else
		strbuf_printf(sb, "%llu", (unsigned long long)v);
}

static void put_entry(struct fuzz_result *r, const struct program *p,
    const struct map_spec *spec, const struct out_entry *e)
{
	struct strbuf sb = { 0 };

	strbuf_add_str(&sb, spec->name);
	if (spec->key)
		put_value(&sb, p, spec->key, e->key);
	for (size_t i = 0; i < e->nbuckets; i++)
		vec_push(&r->maps, arena_printf(r->arena,
		    "%s bucket %llu: %llu", strbuf_str(&sb),
		    (unsigned long long)e->buckets[i].number,
		    (unsigned long long)e->buckets[i].words[0]));
	strbuf_add_str(&sb, ": ");
	if (spec->value->kind == TYPE_AGG)
		fuzz_put_words(&sb, spec->value, (const uint64_t *)e->words);
	else
		put_value(&sb, p, spec->value, e->value);
	if (!e->nbuckets)
		vec_push(&r->maps, arena_strdup(r->arena, strbuf_str(&sb)));
	strbuf_free(&sb);
}

void fuzz_read_map(struct fuzz_result *r, const struct program *p,
    const struct map_spec *spec, const struct map_data *data)
{
	struct map_view view;

	map_view_make(p, spec, data, &view);
	for (size_t i = 0; i < view.n; i++)
		put_entry(r, p, spec, &view.entries[i]);
	map_view_free(&view);
}

void fuzz_read_event(struct fuzz_result *r, const struct program *p,
    const uint8_t *event, size_t len)
{
	uint64_t number = out_read_int(p, event, 8, false);
	struct out out = { .ops = &out_text_ops, .program = p };
	const struct type *record;
	const struct action *a;

	if (number >= p->nactions) {
		r->fault = "an event of no action";
		return;
	}
	a = &p->actions[number];
	record = a->record;
	if (record && len < EVENT_HEADER + record->size) {
		r->fault = "an event that is too short";
		return;
	}
	event += EVENT_HEADER;
	if (a->kind == ACTION_PRINTF) {
		out_format(&out, &r->events, a->fmt, record, event);
	} else if (a->kind == ACTION_PRINT_VALUE) {
		strbuf_add_str(&r->events, "print ");
		put_value(&r->events, p, record->fields[0].type,
		    event + record->fields[0].offset);
	} else if (a->kind == ACTION_EXIT) {
		strbuf_add_str(&r->events, "exit");
		if (record)
			strbuf_add_char(&r->events, ' ');
		if (record)
			put_value(&r->events, p, record->fields[0].type,
			    event + record->fields[0].offset);
	} else if (a->kind == ACTION_PRINT_MAP) {
		strbuf_printf(&r->events, "map %s", p->maps[a->map].name);
	} else {
		r->fault = "an event of another action";
	}
	strbuf_add_char(&r->events, '\n');
	strbuf_free(&out.buf);
	strbuf_free(&out.tmp);
}

void fuzz_fill_input(const struct program *p, size_t map, uint64_t seed,
    uint8_t *value)
{
	const struct type *t = p->maps[map].value;
	uint64_t v = fuzz_input(seed, (unsigned)map);

	for (unsigned i = 0; i < t->size; i++)
		value[p->arch->big_endian ? t->size - 1 - i : i] =
		    (uint8_t)(v >> i * 8);
}
