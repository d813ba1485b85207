/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * An aggregation's entry as a whole: whether it is there, and away with it.
 */
#include "code/lower.h"

/* The body of a loop over numbers below n; it goes on at `next`. */
struct count_loop {
	uint32_t	var, head, next, done;
	ir_value	number;
};

static struct count_loop loop_begin(struct lower *l, ir_value n)
{
	struct count_loop loop = { .var = ir_var_new(l->ir) };
	uint32_t body = lower_block(l, false);

	loop.head = lower_block(l, false);
	loop.next = lower_block(l, false);
	loop.done = lower_block(l, false);
	ir_var_write(l->ir, loop.var, ir_const(l->ir, 0));
	ir_jmp(l->ir, loop.head);
	ir_block_start(l->ir, loop.head);
	loop.number = ir_var_read(l->ir, loop.var);
	ir_br(l->ir, IR_ULT, loop.number, n, body, loop.done);
	lower_start(l, body);
	return loop;
}

static void loop_end(struct lower *l, const struct count_loop *loop)
{
	ir_value number;

	lower_start(l, loop->next);
	number = ir_var_read(l->ir, loop->var);
	ir_var_write(l->ir, loop->var, ir_binary_imm(l->ir, IR_ADD, number, 1));
	ir_jmp(l->ir, loop->head);
	ir_block_seal(l->ir, loop->head);
	lower_start(l, loop->done);
}

/* if (map has the bucket, or it could be deleted) found = 1; goes on at next */
static void one_bucket(struct lower *l, const struct map *m, ir_value key,
    ir_value number, bool delete, uint32_t found, uint32_t next)
{
	struct ir *ir = l->ir;
	uint32_t yes = lower_block(l, false);
	ir_value r, map;

	ir_store(ir, key, (int)l->maps.data[m->index].bucket_offset, 8,
	    number);
	if (delete) {
		map = ir_map(ir, m->index);
		r = ir_call(ir, BPF_FUNC_map_delete_elem, 2, map, key);
	} else {
		r = lower_map_lookup(l, m->index, key);
	}
	ir_br(ir, delete ? IR_EQ : IR_NE, r, ir_const(ir, 0), yes, next);
	lower_start(l, yes);
	ir_var_write(ir, found, ir_const(ir, 1));
	ir_jmp(ir, next);
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
		struct count_loop loop = loop_begin(l, ir_const(ir, n));

		one_bucket(l, m, key, loop.number, delete, found, loop.next);
		loop_end(l, &loop);
		return ir_var_read(ir, found);
	}
	for (int64_t i = 0; i < n; i++) {
		uint32_t next = lower_block(l, false);

		one_bucket(l, m, key, ir_const(ir, i), delete, found, next);
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
	uint32_t hit = lower_block(l, false);
	ir_value key = lower_key(l, m, NULL, 0), p, map;
	struct count_loop loop = loop_begin(l,
	    ir_extern(ir, RELOC_POSSIBLE_CPUS));

	map = ir_map(ir, m->index);
	p = ir_call(ir, BPF_FUNC_map_lookup_percpu_elem, 3, map, key,
	    loop.number);
	ir_br(ir, IR_NE, p, ir_const(ir, 0), hit, loop.next);
	lower_start(l, hit);
	lower_zero(l, p, 0, size);
	ir_jmp(ir, loop.next);
	loop_end(l, &loop);
	return ir_const(ir, 1);
}
