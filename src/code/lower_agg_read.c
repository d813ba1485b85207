/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * An aggregation as a number of the script: what all CPUs have, merged.
 *
 *	total = 0
 *	for (cpu = 0; cpu < possible CPUs; cpu++) {
 *		p = map_lookup_percpu_elem(map, key, cpu)
 *		if (p) total += *p
 *	}
 *
 * Kernels whose programs cannot look at another CPU's values (before 5.19)
 * keep one value for all instead: lower_agg_shared().
 */
#include "code/lower.h"

/* What is merged so far. */
struct merged {
	const struct type *type;
	uint32_t	 value, count;	/* variables; .count: the second word */
};

static bool is_mean(enum agg agg)
{
	return agg == AGG_avg || agg == AGG_stats;
}

static bool is_extreme(enum agg agg)
{
	return agg == AGG_min || agg == AGG_max;
}

static struct merged merge_begin(struct lower *l, const struct type *t)
{
	struct merged m = { t, ir_var_new(l->ir), ir_var_new(l->ir) };

	ir_var_write(l->ir, m.value, ir_const(l->ir, 0));
	ir_var_write(l->ir, m.count, ir_const(l->ir, 0));
	return m;
}

/* One CPU's share of a minimum counts if it has had a sample; then it goes in
 * if it is the first, or better; else control goes on in `next`. */
static void merge_extreme(struct lower *l, const struct merged *m, ir_value p,
    uint32_t next)
{
	struct ir *ir = l->ir;
	enum ir_cond better = lower_better(m->type, m->type->agg == AGG_min);
	uint32_t test = lower_block(l, false), take = lower_block(l, false);
	ir_value set = ir_load(ir, p, 8, 8, false), value, count;

	lower_require(l, IR_NE, set, ir_const(ir, 0), next);
	value = ir_load(ir, p, 0, 8, false);
	count = ir_var_read(ir, m->count);
	ir_br(ir, IR_EQ, count, ir_const(ir, 0), take, test);
	lower_start(l, test);
	ir_br(ir, better, value, ir_var_read(ir, m->value), take, next);
	lower_start(l, take);
	ir_var_write(ir, m->value, value);
	ir_var_write(ir, m->count, ir_const(ir, 1));
}

/* var += the word at p + off */
static void add_word(struct ir *ir, uint32_t var, ir_value p, int off)
{
	ir_value sum = ir_var_read(ir, var);

	ir_var_write(ir, var, ir_binary(ir, IR_ADD, sum,
	    ir_load(ir, p, off, 8, false)));
}

static void merge(struct lower *l, const struct merged *m, ir_value p,
    uint32_t next)
{
	struct ir *ir = l->ir;

	if (is_extreme(m->type->agg)) {
		merge_extreme(l, m, p, next);
		return;
	}
	add_word(ir, m->value, p, 0);
	if (is_mean(m->type->agg))
		add_word(ir, m->count, p, 8);
}

static ir_value merge_end(struct lower *l, const struct merged *m)
{
	ir_value value = ir_var_read(l->ir, m->value);

	if (is_mean(m->type->agg))
		value = lower_quotient(l, IR_UDIV, value,
		    ir_var_read(l->ir, m->count), m->type->is_signed);
	return value;
}

static ir_value read_shared(struct lower *l, const struct map *map,
    ir_value key)
{
	struct merged m = merge_begin(l, map->value);
	ir_value p = lower_map_lookup(l, map->index, key);
	struct branch b = lower_if_set(l, p);

	merge(l, &m, p, b.no);
	lower_endif(l, &b);
	return merge_end(l, &m);
}

static ir_value read_all(struct lower *l, const struct map *map, ir_value key)
{
	struct ir *ir = l->ir;
	struct merged m = merge_begin(l, map->value);
	struct count cpu = lower_count(l,
	    ir_extern(ir, RELOC_POSSIBLE_CPUS), 1);
	ir_value p = ir_call(ir, BPF_FUNC_map_lookup_percpu_elem, 3,
	    ir_map(ir, map->index), key, cpu.number);

	lower_require(l, IR_NE, p, ir_const(ir, 0), cpu.next);
	merge(l, &m, p, cpu.next);
	lower_count_next(l, &cpu);
	return merge_end(l, &m);
}

ir_value lower_agg_number(struct lower *l, const struct map *map, ir_value key)
{
	lower_map_used(l, map);
	if (lower_agg_shared(l, map))
		return read_shared(l, map, key);
	return read_all(l, map, key);
}

ir_value lower_agg_read(struct lower *l, const struct expr *e)
{
	return lower_agg_number(l, e->map, lower_key(l, e->map, e->keys, 0));
}
