/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * From the target's bytes to values: the one place that knows how each type
 * lies in memory.
 */
#include "out/out.h"

#include "arch/arch.h"

uint64_t out_read_int(const struct program *program, const void *at,
    unsigned size, bool is_signed)
{
	const uint8_t *p = at;
	uint64_t v = 0;

	for (unsigned i = 0; i < size && i < 8; i++) {
		unsigned from = program->arch->big_endian ? i : size - 1 - i;

		v = v << 8 | p[from];
	}
	if (is_signed && size < 8 && size > 0 && v >> (size * 8 - 1))
		v |= ~0ULL << (size * 8);
	return v;
}

/* Bits count from the least significant one of the first byte on, on a
 * big-endian target from the most significant one. */
static uint64_t read_bits(const struct out *o, const struct field *f,
    const uint8_t *p)
{
	bool big = o->program->arch->big_endian;
	uint64_t v = 0;

	for (unsigned i = 0; i < f->bit_size && i < 64; i++) {
		unsigned at = f->bit_offset + i;
		unsigned shift = big ? 7 - at % 8 : at % 8;
		uint64_t bit = p[at / 8] >> shift & 1;

		v = big ? v << 1 | bit : v | bit << i;
	}
	if (f->type->is_signed && f->bit_size > 0 && f->bit_size < 64 &&
	    v >> (f->bit_size - 1) & 1)
		v |= ~0ULL << f->bit_size;
	return v;
}

bool out_type_is_number(const struct type *t)
{
	return t->kind == TYPE_INT || t->kind == TYPE_BOOL ||
	    t->kind == TYPE_ENUM;
}

static uint64_t number_of(const struct out *o, const struct type *t,
    const uint8_t *p)
{
	switch (t->kind) {
	case TYPE_BOOL:
	case TYPE_INT:
	case TYPE_ENUM:
	case TYPE_POINTER:
	case TYPE_FUNC:
		return out_read_int(o->program, p, t->size, t->is_signed);
	case TYPE_AGG:
	case TYPE_KSYM:
	case TYPE_USYM:
	case TYPE_USERNAME:
	case TYPE_CGROUP:
	case TYPE_TIMESTAMP:
	case TYPE_PROBE:
		return out_read_int(o->program, p, 8, false);
	default:
		return 0;
	}
}

static uint32_t walk_members(const struct out *o, const struct type *t,
    const uint8_t *p, enum out_shape shape, const struct out_visitor *v,
    void *ctx, uint32_t index)
{
	for (uint32_t i = 0; i < t->nfields; i++) {
		const struct field *f = &t->fields[i];
		const uint8_t *at = p + f->offset;

		if (shape == OUT_RECORD && (!f->name || !f->name[0]) &&
		    f->type->kind == TYPE_RECORD) {
			index = walk_members(o, f->type, at, shape, v, ctx,
			    index);
			continue;
		}
		v->member(ctx, shape, index++, f->name ? f->name : "");
		if (f->bit_size)
			v->leaf(ctx, f->type, NULL, read_bits(o, f, at));
		else
			out_walk(o, f->type, at, v, ctx);
	}
	return index;
}

void out_walk(const struct out *o, const struct type *t, const uint8_t *p,
    const struct out_visitor *v, void *ctx)
{
	bool named = t->kind == TYPE_RECORD ||
	    (t->kind == TYPE_TUPLE && t->nfields > 0 && t->fields[0].name);
	enum out_shape shape = named ? OUT_RECORD :
	    t->kind == TYPE_TUPLE ? OUT_TUPLE : OUT_ARRAY;
	uint32_t n = t->count;

	if (t->kind == TYPE_BUFFER && t->of) {
		n = out_read_int(o->program, p, 4, false);
		n = (n < t->size - 4 ? n : t->size - 4) / t->of->size;
		p += 4;
	} else if ((t->kind != TYPE_ARRAY && shape == OUT_ARRAY) ||
	    (t->kind == TYPE_ARRAY && t->of->is_char)) {
		v->leaf(ctx, t, p, number_of(o, t, p));
		return;
	}
	v->begin(ctx, shape);
	if (shape != OUT_ARRAY)
		n = walk_members(o, t, p, shape, v, ctx, 0);
	for (uint32_t i = 0; shape == OUT_ARRAY && i < n; i++) {
		v->member(ctx, shape, i, "");
		out_walk(o, t->of, p + (size_t)i * t->of->size, v, ctx);
	}
	v->end(ctx, shape, n);
}

const struct type *out_key_parts(const struct type *key, const uint8_t **bytes)
{
	while (key->nfields == 1 && key->fields[0].type->kind == TYPE_TUPLE &&
	    !key->fields[0].type->fields[0].name) {
		*bytes += key->fields[0].offset;
		key = key->fields[0].type;
	}
	return key;
}

int out_stack(const struct out *o, const struct type *t, const uint8_t *p,
    uint64_t *frames, int max)
{
	int n = 0;

	if (o->names && o->names->stack)
		n = o->names->stack(o->names->ctx, t, p, frames, max);
	return n < 0 ? 0 : n;
}

struct out_symbol out_symbol(const struct out *o, const struct type *t,
    const uint8_t *p, uint64_t address)
{
	struct out_symbol s = {
		.address = address,
		.user = t->kind == TYPE_USTACK || t->kind == TYPE_USYM,
		.code = t->kind == TYPE_KSTACK || t->kind == TYPE_USTACK,
	};

	if (t->kind == TYPE_USTACK)
		s.pid = out_read_int(o->program, p + 4, 4, false);
	else if (t->kind == TYPE_USYM)
		s.pid = out_read_int(o->program, p + 8, 8, false);
	if (o->names && o->names->symbol)
		o->names->symbol(o->names->ctx, &s);
	return s;
}
