/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * An aggregation's entry as a whole: whether it is there, and away with it.
 */
#include "code/lower.h"

/* if (map has the bucket, or it could be deleted) found = 1; else to next */
static void one_bucket(struct lower *l, const struct map *m, ir_value key,
    ir_value number, bool delete, uint32_t found, uint32_t next)
{
	struct ir *ir = l->ir;
	ir_value r, map;

	lower_bucket(l, m, key, number);
	if (delete) {
		map = ir_map(ir, m->index);
		r = ir_call(ir, BPF_FUNC_map_delete_elem, 2, map, key);
	} else {
		r = lower_map_lookup(l, m->index, key);
	}
	lower_require(l, delete ? IR_EQ : IR_NE, r, ir_const(ir, 0), next);
	ir_var_write(ir, found, ir_const(ir, 1));
}

/*
 *	for (bucket = 0; bucket < how many; bucket++)
 *		if (delete(key, bucket) == 0) found = 1
 * Kernels without loops have it unrolled; check sees to it that that is short.
 */
ir_value lower_buckets(struct lower *l, const struct map *m,
    const struct expr *keys, bool delete)
{
	int64_t n = (int64_t)type_last_bucket(m->value) + 1;
	struct ir *ir = l->ir;
	uint32_t found = ir_var_new(ir);
	ir_value key = lower_key(l, m, keys, ir_const(ir, 0));

	ir_var_write(ir, found, ir_const(ir, 0));
	if (lower_has(l, FEATURE_loops)) {
		struct count loop = lower_count(l, ir_const(ir, n), 1);

		one_bucket(l, m, key, loop.number, delete, found, loop.next);
		lower_count_next(l, &loop);
		return ir_var_read(ir, found);
	}
	for (int64_t i = 0; i < n; i++) {
		uint32_t next = lower_block(l, false);

		one_bucket(l, m, key, ir_const(ir, i), delete, found, next);
		ir_jmp(ir, next);
		lower_start(l, next);
	}
	return ir_var_read(ir, found);
}

/* With a helper that reaches other CPUs' values; lower_agg_shared() tells
 * where there is none. */
ir_value lower_agg_forget(struct lower *l, const struct map *m)
{
	struct ir *ir = l->ir;
	uint32_t size = l->maps.data[m->index].value_size;
	ir_value key = lower_key(l, m, NULL, 0), p, map;
	struct count loop = lower_count(l,
	    ir_extern(ir, RELOC_POSSIBLE_CPUS), 1);

	map = ir_map(ir, m->index);
	p = ir_call(ir, BPF_FUNC_map_lookup_percpu_elem, 3, map, key,
	    loop.number);
	lower_require(l, IR_NE, p, ir_const(ir, 0), loop.next);
	lower_zero(l, p, 0, size);
	lower_count_next(l, &loop);
	return ir_const(ir, 1);
}
