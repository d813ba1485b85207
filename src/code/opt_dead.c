/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Dead code. Needs: sound IR. Gives: each value left has an effect or feeds
 * one that has.
 */
#include "code/graph.h"

#include <stdlib.h>

struct marks {
	bool		*live;
	VEC(ir_value)	 pending;
};

static void mark(ir_value *v, void *data)
{
	struct marks *m = data;

	if (m->live[*v])
		return;
	m->live[*v] = true;
	vec_push(&m->pending, *v);
}

void opt_dead(struct ir *ir)
{
	struct marks m = { 0 };
	size_t b, i;

	graph_sweep(ir);
	m.live = xcalloc(ir->insns.len, sizeof(*m.live));
	for (b = 0; b < ir->blocks.len; b++) {
		struct ir_block *block = &ir->blocks.data[b];

		for (i = 0; i < block->insns.len; i++)
			if (ir_has_effect(ir_at(ir, block->insns.data[i])))
				mark(&block->insns.data[i], &m);
	}
	while (m.pending.len)
		graph_operands(ir, ir_at(ir, vec_pop(&m.pending)), mark, &m);
	for (b = 0; b < ir->blocks.len; b++) {
		struct ir_block *block = &ir->blocks.data[b];

		for (i = 0; i < block->insns.len; i++) {
			if (m.live[block->insns.data[i]])
				continue;
			ir_at(ir, block->insns.data[i])->dead = true;
			ir->changed = true;
		}
	}
	free(m.live);
	vec_free(&m.pending);
	graph_sweep(ir);
}
