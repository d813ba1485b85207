/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Aggregations: each CPU's share is updated in place, without locks; user
 * space merges. An absent key is inserted with its first sample, so that the
 * identity of a merge is always right.
 *
 *	p = lookup(key)
 *	if (!p) {
 *		value = first sample
 *		if (update(key, value) == 0) goto done
 *		count a loss; goto done
 *	}
 *	*p op= sample
 * done:
 *
 * For one-word values that count up, the loss is counted by the same
 * instructions that count a sample: p becomes the address of the loss
 * counter. That is five instructions less; two CPUs that fail at the same
 * instant may count one loss.
 */
#include "code/lower.h"

#include "arch/arch.h"

/* ---- bucket numbers ---- */

/*
 * floor(log2(v)) of v > 0, added to r:
 *	if (v >> 32) { r += 32; v >>= 32 }
 *	if (v > 0xffff) ... 0xff, 0xf, 3, 1
 */
static ir_value log2_add(struct lower *l, ir_value v, ir_value r)
{
	struct ir *ir = l->ir;
	uint32_t vv = ir_var_new(ir), rv = ir_var_new(ir);

	ir_var_write(ir, vv, v);
	ir_var_write(ir, rv, r);
	for (int step = 32; step; step /= 2) {
		ir_value cur = ir_var_read(ir, vv), high = 0;
		struct branch big;

		if (step == 32) {	/* no immediate is that wide */
			high = ir_binary_imm(ir, IR_SHR, cur, step);
			big = lower_if_set(l, high);
		} else {
			big = lower_if(l, IR_UGT, cur,
			    ir_const(ir, (1LL << step) - 1));
		}
		if (step > 1)
			ir_var_write(ir, vv, high ? high :
			    ir_binary_imm(ir, IR_SHR, cur, step));
		ir_var_write(ir, rv, ir_binary_imm(ir, IR_ADD,
		    ir_var_read(ir, rv), step));
		lower_endif(l, &big);
	}
	return ir_var_read(ir, rv);
}

/*
 * Numbers as agg.def has them. With n = floor(log2(v)) >= bits and
 * s = n - bits they are 1 + (s << bits) + (v >> s): v >> s lies in
 * [2^bits, 2^(bits+1)), so they run on without a gap.
 */
static ir_value bucket_log(struct lower *l, ir_value v, const struct type *t,
    bool is_signed)
{
	unsigned bits = (unsigned)t->min;
	struct ir *ir = l->ir;
	uint32_t out = ir_var_new(ir);
	uint32_t large = lower_block(l, false), done = lower_block(l, false);
	ir_value n, s;

	if (is_signed) {
		ir_var_write(ir, out, ir_const(ir, 0));
		lower_goto_if(l, IR_SLT, v, ir_const(ir, 0), done);
	}
	lower_goto_if(l, IR_UGE, v, ir_const(ir, 1LL << bits), large);
	ir_var_write(ir, out, bits ? ir_binary_imm(ir, IR_ADD, v, 1) :
	    ir_const(ir, 1));
	ir_jmp(ir, done);
	lower_start(l, large);
	if (!bits) {
		n = log2_add(l, v, ir_const(ir, 2));
		ir_var_write(ir, out, n);
	} else {
		n = log2_add(l, v, ir_const(ir, 0));
		s = ir_binary_imm(ir, IR_SUB, n, bits);
		n = ir_binary_imm(ir, IR_SHL, s, bits);
		n = ir_binary(ir, IR_ADD, n, ir_binary(ir, IR_SHR, v, s));
		ir_var_write(ir, out, ir_binary_imm(ir, IR_ADD, n, 1));
	}
	ir_jmp(ir, done);
	lower_start(l, done);
	return ir_var_read(ir, out);
}

/*
 * lhist: 0 below min, 1.. in steps, the last at or above max. Bounds may be
 * negative: no unsigned value lies below such a one, and all lie above.
 */
static ir_value bucket_linear(struct lower *l, ir_value v, const struct type *t,
    bool is_signed)
{
	struct ir *ir = l->ir;
	uint32_t out = ir_var_new(ir);
	uint32_t done = lower_block(l, false);
	int64_t buckets = (t->max - t->min) / t->step;
	struct branch high;

	if (!is_signed && t->max <= 0)
		return ir_const(ir, buckets + 1);
	ir_var_write(ir, out, ir_const(ir, 0));
	if (is_signed || t->min > 0)
		lower_goto_if(l, is_signed ? IR_SLT : IR_ULT, v,
		    ir_const(ir, t->min), done);
	high = lower_if(l, is_signed ? IR_SGE : IR_UGE, v,
	    ir_const(ir, t->max));
	ir_var_write(ir, out, ir_const(ir, buckets + 1));
	ir_jmp(ir, done);
	lower_start(l, high.no);
	v = ir_binary_imm(ir, IR_SUB, v, t->min);
	v = ir_binary(ir, IR_UDIV, v, ir_const(ir, t->step));
	ir_var_write(ir, out, ir_binary_imm(ir, IR_ADD, v, 1));
	ir_jmp(ir, done);
	lower_start(l, done);
	return ir_var_read(ir, out);
}

/* ---- updates ---- */

/*
 * Shared maps: an addition is atomic where the JIT has that; the two words of
 * avg() and stats() are added one after the other, and of two CPUs that write
 * an extreme at the same instant one may lose.
 */
bool lower_agg_shared(struct lower *l, const struct map *m)
{
	return m->agg_read && !(lower_has(l, FEATURE_percpu_lookup) &&
	    lower_has(l, FEATURE_loops));
}

void lower_add_word(struct lower *l, ir_value p, int off, ir_value by,
    bool atomic)
{
	if (atomic) {
		ir_atomic_add(l->ir, p, off, 8, by);
		return;
	}
	ir_store(l->ir, p, off, 8, ir_binary(l->ir, IR_ADD,
	    ir_load(l->ir, p, off, 8, false), by));
}

enum ir_cond lower_better(const struct type *t, bool least)
{
	return t->is_signed ? (least ? IR_SLT : IR_SGT) :
	    (least ? IR_ULT : IR_UGT);
}

/* if (sample is better, or none is there yet) { *p = sample; set = 1 } */
static void update_extreme(struct lower *l, const struct type *t, ir_value p,
    ir_value v)
{
	struct ir *ir = l->ir;
	uint32_t test = lower_block(l, false), take = lower_block(l, false);
	uint32_t done = lower_block(l, false);
	ir_value set;

	set = ir_load(ir, p, 8, 8, false);
	ir_br(ir, IR_EQ, set, ir_const(ir, 0), take, test);
	lower_start(l, test);
	ir_br(ir, lower_better(t, t->agg == AGG_min), v,
	    ir_load(ir, p, 0, 8, false), take, done);
	lower_start(l, take);
	ir_store(ir, p, 0, 8, v);
	ir_store_imm(ir, p, 8, 8, 1);
	ir_jmp(ir, done);
	lower_start(l, done);
}

static void update_entry(struct lower *l, const struct map *m, ir_value p,
    ir_value v)
{
	const struct type *t = m->value;
	bool atomic = lower_agg_shared(l, m) && l->target->arch->jit_atomics;
	ir_value one = ir_const(l->ir, 1);

	switch (t->agg) {
	case AGG_sum:
		lower_add_word(l, p, 0, v, atomic);
		break;
	case AGG_avg:
	case AGG_stats:
		lower_add_word(l, p, 0, v, atomic);
		lower_add_word(l, p, 8, one, atomic);
		break;
	case AGG_min:
	case AGG_max:
		update_extreme(l, t, p, v);
		break;
	default:
		lower_add_word(l, p, 0, one, atomic);
		break;
	}
}

/* The value of one first sample, in memory. */
static ir_value first_sample(struct lower *l, const struct map *m, ir_value v)
{
	const struct type *t = m->value;
	uint32_t size = l->maps.data[m->index].value_size;
	ir_value p = ir_slot(l->ir, lower_slot(l, size, 8,
	    arena_printf(l->arena, "value of @%s", m->name)), 0);

	if (t->agg == AGG_count || l->maps.data[m->index].bucket_offset ||
	    t->agg == AGG_hist || t->agg == AGG_lhist ||
	    t->agg == AGG_quantize)
		ir_store_imm(l->ir, p, 0, 8, 1);
	else
		ir_store(l->ir, p, 0, 8, v);
	if (size == 16)
		ir_store_imm(l->ir, p, 8, 8, 1);
	return p;
}

static bool counts_up(const struct type *t)
{
	return t->agg != AGG_sum && t->agg != AGG_avg && t->agg != AGG_stats &&
	    t->agg != AGG_min && t->agg != AGG_max;
}

static void update_hash(struct lower *l, const struct map *m, ir_value key,
    ir_value v)
{
	struct ir *ir = l->ir;
	uint32_t pvar = ir_var_new(ir);
	uint32_t hit = lower_block(l, false), miss = lower_block(l, false);
	uint32_t done = lower_block(l, false);
	bool shared = counts_up(m->value) && lower_has(l, FEATURE_map_value);
	ir_value p = lower_map_lookup(l, m->index, key), r;
	int loss = lower_loss_new(l, LOSS_MAP_FULL, m->index);

	ir_var_write(ir, pvar, p);
	ir_br(ir, IR_NE, p, ir_const(ir, 0), hit, miss);

	lower_start(l, miss);
	r = lower_map_put(l, m->index, key, first_sample(l, m, v));
	lower_goto_if(l, IR_EQ, r, ir_const(ir, 0), done);
	if (shared) {
		ir_var_write(ir, pvar, ir_map_value(ir,
		    (uint32_t)l->losses_map, (uint32_t)loss * 8));
		ir_jmp(ir, hit);
	} else {
		lower_loss_bump(l, loss);
		ir_jmp(ir, done);
	}
	lower_start(l, hit);
	update_entry(l, m, ir_var_read(ir, pvar), v);
	ir_jmp(ir, done);
	lower_start(l, done);
}

/*
 * A key that is not there is added with zeros first, by one CPU or another:
 * what both then add to them is not lost.
 */
static void update_shared(struct lower *l, const struct map *m, ir_value key,
    ir_value v)
{
	uint32_t done = lower_block(l, false);

	update_entry(l, m, lower_map_entry(l, m, key, done), v);
	ir_jmp(l->ir, done);
	lower_start(l, done);
}

static void update_array(struct lower *l, const struct map *m, ir_value key,
    ir_value v)
{
	ir_value p = lower_map_lookup(l, m->index, key);
	struct branch hit = lower_if_set(l, p);

	update_entry(l, m, p, v);
	lower_endif(l, &hit);
}

static bool map_is_array(struct lower *l, const struct map *m)
{
	enum bpf_map_type type = l->maps.data[m->index].type;

	return type == BPF_MAP_TYPE_PERCPU_ARRAY ||
	    type == BPF_MAP_TYPE_ARRAY;
}

void lower_agg(struct lower *l, const struct expr *map, const struct expr *call)
{
	const struct map *m = map->map;
	const struct type *t = m->value;
	ir_value v = 0, bucket = 0, key;
	bool is_signed;

	if (t->agg == AGG_tseries) {
		lower_series(l, map, call);
		return;
	}
	if (t->agg != AGG_count)
		v = lower_value(l, lower_arg(call, 0));
	/* The map's sign is that of all that it is given. */
	is_signed = t->agg != AGG_count && lower_arg(call, 0)->type->is_signed;
	if (t->agg == AGG_hist || t->agg == AGG_quantize)
		bucket = bucket_log(l, v, t, is_signed);
	else if (t->agg == AGG_lhist)
		bucket = bucket_linear(l, v, t, is_signed);
	key = lower_key(l, m, map->keys, bucket);
	if (map_is_array(l, m))
		update_array(l, m, key, v);
	else if (lower_agg_shared(l, m))
		update_shared(l, m, key, v);
	else
		update_hash(l, m, key, v);
}
