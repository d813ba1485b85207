/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Writing a value straight to where it is wanted: a key, a map's value, an
 * event. Nothing is made in one place and copied to another if the kernel can
 * put it there itself.
 */
#include "code/lower.h"

#include <string.h>

enum { INLINE_MAX = 64, STORES_MAX = 8 };	/* bytes; accesses */

/* The widest aligned access at off that fits what is left. */
unsigned lower_chunk(int64_t off, uint32_t left)
{
	unsigned n = 8;

	while (n > left || off % n)
		n /= 2;
	return n;
}

/*
 * The address of zeros: what a helper copies to clear more than a few words.
 * Without addressable maps a read from address 0 does: the helper fills its
 * destination with zeros when it fails (kernel/trace/bpf_trace.c).
 */
static ir_value zeros(struct lower *l, uint32_t size)
{
	struct map_spec *spec;

	if (!lower_has(l, FEATURE_map_value) || size > VALUE_MOST)
		return ir_const(l->ir, 0);
	if (l->zeros_map < 0) {
		struct map_spec new = {
			.role = MAP_DATA, .name = "zeros",
			.type = BPF_MAP_TYPE_ARRAY, .key_size = 4,
			.value_size = 8, .max_entries = 1,
		};
		l->zeros_map = (int)lower_map_new(l, new);
	}
	spec = &l->maps.data[l->zeros_map];
	if (spec->value_size < size) {
		spec->value_size = (size + 7) & ~7u;
		spec->data = arena_alloc(l->arena, spec->value_size);
	}
	return ir_map_value(l->ir, (uint32_t)l->zeros_map, 0);
}

void lower_zero(struct lower *l, ir_value dst, int64_t off, uint32_t size)
{
	ir_value to;

	if (size > INLINE_MAX) {
		to = lower_offset(l, dst, off);
		lower_read_own(l, to, size, zeros(l, size), SPACE_KERNEL);
		return;
	}
	while (size) {
		unsigned n = lower_chunk(off, size);

		ir_store_imm(l->ir, dst, (int)off, n, 0);
		off += n;
		size -= n;
	}
}

void lower_copy(struct lower *l, ir_value dst, int64_t off, ir_value src,
    int64_t src_off, uint32_t size)
{
	ir_value to;

	if (size > STORES_MAX * lower_chunk(off - src_off, 8)) {
		to = lower_offset(l, dst, off);
		lower_read_own(l, to, size, lower_offset(l, src, src_off),
		    SPACE_KERNEL);
		return;
	}
	while (size) {
		unsigned n = lower_chunk(off | src_off, size);

		ir_store(l->ir, dst, (int)off, n,
		    ir_load(l->ir, src, (int)src_off, n, false));
		off += n;
		src_off += n;
		size -= n;
	}
}

/* ---- literals ---- */

/* Up to 8 bytes as the target's number. */
static int64_t word(const struct lower *l, const uint8_t *p, unsigned n)
{
	uint64_t v = 0;

	for (unsigned i = 0; i < n; i++) {
		unsigned at = l->target->types.big_endian ? i : n - 1 - i;

		v = v << 8 | p[at];
	}
	return (int64_t)v;
}

static void store_literal(struct lower *l, const struct expr *e, uint32_t size,
    ir_value dst, int64_t off, unsigned flags)
{
	uint32_t len = e->len < size ? e->len : size - 1, done = 0;
	uint32_t want = flags && size <= INLINE_MAX ? size : len + 1;
	uint8_t *bytes = arena_alloc(l->arena, want + 8);

	memcpy(bytes, e->text, len);
	if (flags && size > INLINE_MAX && len + 1 < size)
		lower_zero(l, dst, off, size);
	while (done < want) {
		unsigned n = lower_chunk(off + done, size - done);
		int64_t v = word(l, bytes + done, n);

		ir_store(l->ir, dst, (int)(off + done), n,
		    ir_const(l->ir, v));
		done += n;
	}
}

/* ---- from places ---- */

static bool is_text(const struct type *t)
{
	return t->kind == TYPE_STRING ||
	    (t->kind == TYPE_ARRAY && t->of->is_char);
}

/* Tuples whose texts have other sizes lie otherwise, and the parts of args
 * lie in the context: part by part. */
static void copy_tuple(struct lower *l, struct at from, struct type *to,
    ir_value dst, int64_t off, unsigned flags)
{
	uint32_t end = 0;

	for (uint32_t i = 0; i < to->nfields; i++) {
		const struct field *f = &to->fields[i];
		const struct field *part = &from.type->fields[i];
		struct at at = from;

		at.type = part->type;
		at.offset += part->offset;
		if (type_is_args(from.type))
			at = lower_field_place(l, part, 0);
		if (f->offset > end)
			lower_zero(l, dst, off + end, f->offset - end);
		if (type_is_scalar(f->type))
			ir_store(l->ir, dst, (int)(off + f->offset),
			    f->type->size, lower_load(l, at));
		else
			lower_copy_at(l, at, f->type, dst, off + f->offset,
			    flags);
		end = f->offset + f->type->size;
	}
	if (to->size > end)
		lower_zero(l, dst, off + end, to->size - end);
}

/* At most `max` bytes of a buffer, or of memory of which the length is known.
 */
void lower_copy_buffer(struct lower *l, struct at at, ir_value max,
    struct type *to, ir_value dst, int64_t off, unsigned flags)
{
	ir_value len = at.length, from;

	if (!len) {
		len = ir_load(l->ir, at.base, (int)at.offset, 4, false);
		at.offset += 4;
	}
	if (flags)
		lower_zero(l, dst, off, to->size);
	from = lower_address(l, at);
	len = lower_min(l, len, max);
	ir_store(l->ir, dst, (int)off, 4, len);
	lower_read_bytes(l, lower_offset(l, dst, off + 4), len, from,
	    at.length ? at.space : SPACE_KERNEL);
}

void lower_copy_at(struct lower *l, struct at at, struct type *to, ir_value dst,
    int64_t off, unsigned flags)
{
	uint32_t size = to->size;
	bool text = is_text(to), padded = flags & STORE_PADDED, less = false;
	ir_value d;

	if (to->kind == TYPE_TUPLE && at.type && !type_equal(at.type, to)) {
		copy_tuple(l, at, to, dst, off, flags);
		return;
	}
	if (at.length && to->kind == TYPE_BUFFER) {
		lower_copy_buffer(l, at, ir_const(l->ir, to->size - 4), to,
		    dst, off, flags);
		return;
	}
	if (at.type && at.type->size && at.type->size < size) {
		size = at.type->size;
		less = true;
	}
	/* Equal texts have equal bytes, behind their NUL too. */
	if (text && at.kind == AT_MEMORY && (at.raw || (at.type &&
	    at.type->kind == TYPE_ARRAY))) {
		at.kind = AT_REMOTE;
		at.space = SPACE_KERNEL;
	}
	if (less ? !text || flags : text && padded && at.kind != AT_MEMORY)
		lower_zero(l, dst, off, to->size);
	if (at.kind == AT_MEMORY) {
		lower_copy(l, dst, off, at.base, at.offset, size);
		if (text && less && !flags)
			ir_store_imm(l->ir, dst, (int)(off + size), 1, 0);
		else if (text && at.type && at.type->size > size)
			ir_store_imm(l->ir, dst, (int)(off + size - 1), 1, 0);
		return;
	}
	if (at.kind == AT_CONTEXT)
		at.space = SPACE_KERNEL;
	if (text) {
		/* What is behind the last character becomes a NUL. */
		lower_read_str(l, dst, off, size + less, 0,
		    lower_source(l, at), at.space);
	} else {
		d = lower_offset(l, dst, off);
		lower_read(l, d, size, lower_source(l, at), at.space);
	}
}

/* ---- composed values ---- */

/* Fields in order; the gaps between them are zeroed. */
static void store_tuple(struct lower *l, const struct expr *e, struct type *to,
    ir_value dst, int64_t off, unsigned flags)
{
	const struct expr *item = e->items;
	uint32_t end = 0;

	for (uint32_t i = 0; i < to->nfields; i++, item = item->next) {
		const struct field *f = &to->fields[i];

		if (f->offset > end)
			lower_zero(l, dst, off + end, f->offset - end);
		lower_store(l, item, f->type, dst, off + f->offset, flags);
		end = f->offset + f->type->size;
	}
	if (to->size > end)
		lower_zero(l, dst, off + end, to->size - end);
}

static void store_ternary(struct lower *l, const struct expr *e,
    struct type *to, ir_value dst, int64_t off, unsigned flags)
{
	struct branch b = lower_if_true(l, e->a);

	lower_store(l, e->b ? e->b : e->a, to, dst, off, flags);
	lower_else(l, &b);
	lower_store(l, e->c, to, dst, off, flags);
	lower_endif(l, &b);
}

/* (int8[4])n: its low bytes, in the target's order. */
static void store_number(struct lower *l, const struct expr *e, uint32_t size,
    ir_value dst, int64_t off)
{
	ir_value v = lower_value(l, e->base);
	uint32_t done = 0;

	while (done < size) {
		unsigned n = lower_chunk(off + done, size - done);
		unsigned skip = l->target->types.big_endian ?
		    size - done - n : done;

		ir_store(l->ir, dst, (int)(off + done), n, skip ?
		    ir_binary_imm(l->ir, IR_SHR, v, skip * 8) : v);
		done += n;
	}
}

void lower_store(struct lower *l, const struct expr *e, struct type *to,
    ir_value dst, int64_t off, unsigned flags)
{
	if (type_is_scalar(to)) {
		ir_store(l->ir, dst, (int)off, to->size, lower_value(l, e));
		return;
	}
	switch (e->kind) {
	case EXPR_STRING:
		store_literal(l, e, to->size, dst, off, flags);
		return;
	case EXPR_TUPLE:
		if (to->kind == TYPE_TUPLE) {
			store_tuple(l, e, to, dst, off, flags);
			return;
		}
		break;
	case EXPR_TERNARY:
		store_ternary(l, e, to, dst, off, flags);
		return;
	case EXPR_BLOCK:
		lower_store(l, lower_block_value(l, e), to, dst, off, flags);
		return;
	case EXPR_MAP:
		lower_map_read_to(l, e, to, dst, off, flags);
		return;
	case EXPR_BUILTIN:
	case EXPR_CALL:
		if (lower_builtin_store(l, e, to, dst, off, flags))
			return;
		break;
	case EXPR_CAST:
		if (type_is_scalar(e->base->type) && to->kind == TYPE_ARRAY) {
			store_number(l, e, to->size, dst, off);
			return;
		}
		if (e->type->kind == TYPE_STRING) {
			lower_store(l, e->base, to, dst, off, flags);
			return;
		}
		break;
	case EXPR_VAR: {
		struct at at = { .kind = AT_MEMORY, .type = e->type,
			.base = lower_local_memory(l,
			    &l->locals[e->var->index]) };

		lower_copy_at(l, at, to, dst, off, flags);
		return;
	}
	default:
		break;
	}
	lower_copy_at(l, lower_place(l, e), to, dst, off, flags);
}

/*
 * Strings in memory are zero-filled to their size, so that equal ones are
 * equal byte for byte. Variables are used where they lie.
 */
struct at lower_memory(struct lower *l, const struct expr *e)
{
	struct at at = { .kind = AT_MEMORY, .type = e->type };

	if (e->kind == EXPR_BLOCK)
		return lower_memory(l, lower_block_value(l, e));
	if (e->kind == EXPR_VAR && l->locals[e->var->index].in_memory) {
		at.base = lower_local_memory(l, &l->locals[e->var->index]);
		return at;
	}
	at.base = ir_slot(l->ir, lower_slot(l, e->type->size, 8,
	    "value"), 0);
	lower_store(l, e, e->type, at.base, 0, STORE_PADDED);
	return at;
}
