/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Texts that are made: joined from others, or looked up by number in a table
 * that user space fills before the first program is loaded.
 */
#include "code/lower.h"

#include "lang/names.h"

#include <string.h>

/* ---- joining ---- */

/*
 *	n = read_str(slot, size of a, a) - 1
 *	read_str(slot + n, size of b, b)
 */
void lower_store_str_concat(struct lower *l, const struct expr *e,
    struct type *to, ir_value dst, int64_t off, unsigned flags)
{
	const struct expr *a = lower_arg(e, 0), *b = lower_arg(e, 1);
	uint32_t sa = a->type->size, sb = b->type->size;
	struct at at = { .kind = AT_MEMORY };
	ir_value n, d, second;

	at.type = type_string(&l->target->types, sa + sb - 1);
	at.base = ir_slot(l->ir, lower_slot(l, sa + sb - 1, 8, "text"), 0);
	lower_zero(l, at.base, 0, sa + sb - 1);
	n = lower_measure(l, a, at.base, sa);
	n = lower_min(l, n, ir_const(l->ir, sa - 1));
	d = ir_binary(l->ir, IR_ADD, at.base, n);
	if (lower_has(l, FEATURE_probe_read_str)) {
		lower_measure(l, b, d, sb);
	} else {	/* words want to be aligned */
		second = ir_slot(l->ir, lower_slot(l, sb, 8, "text"), 0);
		lower_measure(l, b, second, sb);
		lower_read_own(l, d, sb, second, SPACE_KERNEL);
	}
	lower_copy_at(l, at, to, dst, off, flags);
}

/* ---- tables of names ---- */

/* An array with a text for each number; made on first use. */
static uint32_t names_map(struct lower *l, const struct names *names)
{
	struct map_spec spec = {
		.role = MAP_DATA, .name = names->what,
		.type = BPF_MAP_TYPE_ARRAY, .key_size = 4,
		.value_size = names->size, .max_entries = names->n,
	};
	char *data;

	for (size_t i = 0; i < l->maps.len; i++)
		if (l->maps.data[i].role == MAP_DATA &&
		    l->maps.data[i].name == names->what)
			return (uint32_t)i;
	data = arena_alloc(l->arena, (size_t)names->n * names->size);
	memset(data, 0, (size_t)names->n * names->size);
	for (uint32_t i = 0; i < names->n; i++) {
		const char *text = names_text(names, names->base + i);

		memcpy(data + (size_t)i * names->size, text, strlen(text));
	}
	spec.data = data;
	return lower_map_new(l, spec);
}

/*
 *	p = lookup(table, number); *dst = p ? *p : "unknown ..."
 */
static void store_name(struct lower *l, struct names names, ir_value number,
    struct type *to, ir_value dst, int64_t off, unsigned flags)
{
	uint32_t map = names_map(l, &names);
	struct branch hit;
	ir_value key = ir_slot(l->ir, lower_slot(l, 4, 4, "number"), 0);
	struct expr unknown = { .kind = EXPR_STRING, .text = names.unknown,
		.len = (uint32_t)strlen(names.unknown) };
	struct at at = { .kind = AT_MEMORY,
		.type = type_string(&l->target->types, names.size) };

	if (names.base)
		number = ir_binary_imm(l->ir, IR_SUB, number, names.base);
	ir_store(l->ir, key, 0, 4, number);
	at.base = lower_map_lookup(l, map, key);
	hit = lower_if_set(l, at.base);
	lower_copy_at(l, at, to, dst, off, flags);
	lower_else(l, &hit);
	lower_store(l, &unknown, to, dst, off, flags);
	lower_endif(l, &hit);
}

static ir_value number_of(struct lower *l, const struct expr *e)
{
	return ir_ext(l->ir, lower_value(l, lower_arg(e, 0)), 4, true);
}

/* -ENOENT is ENOENT too. */
void lower_store_strerror(struct lower *l, const struct expr *e,
    struct type *to, ir_value dst, int64_t off, unsigned flags)
{
	ir_value number = number_of(l, e);
	ir_value sign = ir_binary_imm(l->ir, IR_SAR, number, 63);

	number = ir_binary(l->ir, IR_XOR, number, sign);
	number = ir_binary(l->ir, IR_SUB, number, sign);
	store_name(l, names_errors(l->target->arch), number, to, dst, off,
	    flags);
}

void lower_store_signal_name(struct lower *l, const struct expr *e,
    struct type *to, ir_value dst, int64_t off, unsigned flags)
{
	store_name(l, names_signals(l->target->arch), number_of(l, e), to, dst,
	    off, flags);
}

void lower_store_syscall_name(struct lower *l, const struct expr *e,
    struct type *to, ir_value dst, int64_t off, unsigned flags)
{
	struct names names = names_syscalls(l->target->arch);
	ir_value number = number_of(l, e), compat;

	/* Twice a negative number might be a number of the table again. */
	if (lower_compat_bit(l, &compat)) {
		names = names_either_syscall(l->target->arch);
		compat = ir_binary(l->ir, IR_OR, compat,
		    ir_binary_imm(l->ir, IR_SAR, number, 63));
		number = ir_binary(l->ir, IR_OR, compat,
		    ir_binary_imm(l->ir, IR_SHL, number, 1));
	}
	store_name(l, names, number, to, dst, off, flags);
}

/* Bytes of a network address, as numbers the compiler knows. */
void lower_store_pton(struct lower *l, const struct expr *e, struct type *to,
    ir_value dst, int64_t off, unsigned flags)
{
	uint8_t bytes[16];

	names_address(lower_arg(e, 0)->text, bytes);
	for (uint32_t i = 0; i < to->size; i++)
		ir_store_imm(l->ir, dst, (int)(off + i), 1, bytes[i]);
}
