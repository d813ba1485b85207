/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * tseries(): a ring of intervals for each key, each CPU with its own values.
 *
 *	now = time; interval = now / length
 *	p = lookup(key, interval % how many)
 *	if (!p) {
 *		insert { sample, meta, interval } or count a loss
 *	} else if (p->interval == interval && p->meta) {
 *		p->value, p->meta op= sample
 *	} else {
 *		*p = { sample, meta, interval }
 *	}
 *
 * meta as agg.def has it. The clock is TAI: intervals begin at whole seconds,
 * and none is met twice.
 */
#include "code/lower.h"

enum { VALUE = 0, META = 8, INTERVAL = 16, SIZE = 24 };

struct sample {
	ir_value	value, meta, interval;
};

static void put(struct lower *l, ir_value p, const struct sample *s)
{
	ir_store(l->ir, p, VALUE, 8, s->value);
	ir_store(l->ir, p, META, 8, s->meta);
	ir_store(l->ir, p, INTERVAL, 8, s->interval);
}

/* The interval has samples: one more. Control goes on in `done`. */
static void join(struct lower *l, const struct type *t, ir_value p,
    const struct sample *s, uint32_t done)
{
	enum ir_cond better = lower_better(t, t->step == SERIES_MIN);

	if (t->step == SERIES_AVG || t->step == SERIES_SUM) {
		lower_add_word(l, p, VALUE, s->value, false);
		lower_add_word(l, p, META, s->meta, false);
	} else {
		lower_require(l, better, s->value,
		    ir_load(l->ir, p, VALUE, 8, false), done);
		ir_store(l->ir, p, VALUE, 8, s->value);
	}
	ir_jmp(l->ir, done);
}

static void update(struct lower *l, const struct type *t, ir_value p,
    const struct sample *s, uint32_t done)
{
	uint32_t fresh;
	ir_value meta;

	if (t->step == SERIES_LAST) {
		put(l, p, s);
		ir_jmp(l->ir, done);
		return;
	}
	fresh = lower_block(l, false);
	lower_require(l, IR_EQ, ir_load(l->ir, p, INTERVAL, 8, false),
	    s->interval, fresh);
	meta = ir_load(l->ir, p, META, 8, false);
	lower_require(l, IR_NE, meta, ir_const(l->ir, 0), fresh);
	join(l, t, p, s, done);
	lower_start(l, fresh);
	put(l, p, s);
	ir_jmp(l->ir, done);
}

void lower_series(struct lower *l, const struct expr *map,
    const struct expr *call)
{
	const struct map *m = map->map;
	const struct type *t = m->value;
	struct ir *ir = l->ir;
	uint32_t hit = lower_block(l, false), miss = lower_block(l, true);
	uint32_t done = lower_block(l, false);
	ir_value now, bucket, key, p, first;
	struct sample s;

	s.value = lower_value(l, lower_arg(call, 0));
	now = lower_tai(l);
	s.interval = ir_binary(ir, IR_UDIV, now, ir_const(ir, t->min));
	s.meta = t->step == SERIES_LAST ? now : ir_const(ir, 1);
	bucket = ir_binary(ir, IR_UMOD, s.interval, ir_const(ir, t->max));
	key = lower_key(l, m, map->keys, bucket);
	p = lower_map_lookup(l, m->index, key);
	ir_br(ir, IR_NE, p, ir_const(ir, 0), hit, miss);
	lower_start(l, miss);
	first = ir_slot(ir, lower_slot(l, SIZE, 8,
	    arena_printf(l->arena, "value of @%s", m->name)), 0);
	put(l, first, &s);
	lower_map_insert(l, m->index, key, first);
	ir_jmp(ir, done);
	lower_start(l, hit);
	update(l, t, p, &s, done);
	lower_start(l, done);
}
