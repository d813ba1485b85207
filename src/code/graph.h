/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The control flow graph of an IR: order, dominators, and the edits that
 * passes share.
 */
#ifndef AWL_GRAPH_H
#define AWL_GRAPH_H

#include "code/ir.h"

#define GRAPH_NONE	UINT32_MAX

/* A snapshot; edits to blocks and edges make it stale. */
struct graph {
	uint32_t	*order; /* reachable blocks, reverse postorder */
	size_t		 n;
	uint32_t	*number;	/* block -> index in .order; NONE if
					 * it is not reachable */
	uint32_t	*idom;	/* block -> its immediate dominator; of the
				 * entry: itself */
	/* Block -> number. a dominates b if first[a] <= first[b] < last[a]. */
	uint32_t	*first, *last;
};

void	graph_build(struct graph *, const struct ir *);
void	graph_free(struct graph *);
/* Whether a dominates b. Both must be reachable. */
bool	graph_dominates(const struct graph *, uint32_t a, uint32_t b);
/* The nearest block that dominates both. */
uint32_t graph_common(const struct graph *, uint32_t a, uint32_t b);

static inline struct ir_insn *ir_at(const struct ir *ir, ir_value v)
{
	return &ir->insns.data[v];
}

/* The terminator of a block, or NULL if it has none yet. */
struct ir_insn *graph_terminator(const struct ir *, uint32_t block);
/* Sets `to` to the successors of a block. Returns their number: 0, 1 or 2. */
unsigned graph_successors(const struct ir *, uint32_t block, uint32_t to[2]);
/* Index of the edge among the preds of `to`. */
size_t	graph_pred_index(const struct ir *, uint32_t to, uint32_t from);
/* Removes the edge from the preds and the phis of `to`. */
void	graph_edge_drop(struct ir *, uint32_t from, uint32_t to);
/* The edge now comes from new_from; phis keep their values. */
void	graph_edge_rename(struct ir *, uint32_t to, uint32_t from,
	    uint32_t new_from);
/* Adds an edge. The phis get the values that they have for the edge from
 * `like`. */
void	graph_edge_add(struct ir *, uint32_t from, uint32_t to, uint32_t like);
/* Moves the instructions from index `at` on to a new block, which is returned.
 * The old block then has no terminator. */
uint32_t graph_split(struct ir *, uint32_t block, size_t at);
/* Adds an instruction without result to the end of a block. */
ir_value graph_append(struct ir *, uint32_t block, enum ir_op);
/* Inserts a block on each edge from a branch to a block with phis. */
void	graph_split_edges(struct ir *);
bool	graph_has_phi(const struct ir *, uint32_t block);
/*
 * Replaces operands by the values that ir_forward() put in their place, and
 * removes dead instructions and blocks that cannot be reached. A pass that has
 * replaced or removed something ends with it.
 */
void	graph_sweep(struct ir *);
/* Calls fn for each operand of an instruction, phis included. */
void	graph_operands(const struct ir *, struct ir_insn *,
	    void (*fn)(ir_value *, void *), void *);
/* The number of uses of each value, by value; on the heap. */
uint32_t *graph_count_uses(const struct ir *);

#endif
