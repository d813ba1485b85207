/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Moves that happen at once: arguments of a call, phis of an edge. What no
 * other move reads any more is written first; a cycle is opened by putting
 * one of its values aside; leaves come last, they read nothing.
 */
#include "code/emit.h"

#include <assert.h>

uint32_t emit_place(const struct emit *e, ir_value v)
{
	if (e->ra->home.data[v] == HOME_SPILL)
		return PLACE_FRAME + regalloc_slot(e->ra, v);
	assert(e->ra->reg[v] >= 0);
	return e->ra->reg[v];
}

int emit_place_offset(const struct emit *e, uint32_t place)
{
	return -(int)(e->frame + 8 * (place - PLACE_FRAME + 1));
}

static uint32_t spare(struct emit *e, uint32_t number)
{
	if (e->spares <= number)
		e->spares = number + 1;
	return PLACE_FRAME + e->ra->nslots + number;
}

static void load(struct emit *e, int reg, uint32_t place)
{
	emit_put(e, BPF_LDX | BPF_MEM | BPF_DW, reg, BPF_REG_10,
	    emit_place_offset(e, place), 0);
}

static void store(struct emit *e, uint32_t place, int reg)
{
	emit_put(e, BPF_STX | BPF_MEM | BPF_DW, BPF_REG_10, reg,
	    emit_place_offset(e, place), 0);
}

/* A register that nothing needs, or -1. */
static int find_free(const struct move *moves, size_t n, uint16_t busy)
{
	for (size_t i = 0; i < n; i++)
		if (!moves[i].leaf && moves[i].from < PLACE_FRAME)
			busy |= 1 << moves[i].from;
	for (int reg = 0; reg < 10; reg++)
		if (!(busy & 1 << reg))
			return reg;
	return -1;
}

/* One register's worth of work on frame memory, by whatever register. */
static int borrow(struct emit *e, int reg)
{
	if (reg >= 0)
		return reg;
	store(e, spare(e, 1), 0);
	return 0;
}

static void give_back(struct emit *e, int reg)
{
	if (reg < 0)
		load(e, 0, spare(e, 1));
}

static void copy(struct emit *e, uint32_t to, uint32_t from, int reg)
{
	if (to < PLACE_FRAME && from < PLACE_FRAME) {
		emit_put(e, BPF_ALU64 | BPF_MOV | BPF_X, to, from, 0, 0);
	} else if (to < PLACE_FRAME) {
		load(e, to, from);
	} else if (from < PLACE_FRAME) {
		store(e, to, from);
	} else {
		int temp = borrow(e, reg);

		load(e, temp, from);
		store(e, to, temp);
		give_back(e, reg);
	}
}

static bool is_read(const struct move *moves, size_t n, uint32_t place)
{
	for (size_t i = 0; i < n; i++)
		if (!moves[i].leaf && moves[i].from == place)
			return true;
	return false;
}

/* Puts aside what is in the place that a cycle would overwrite. */
static void open_cycle(struct emit *e, struct move *moves, size_t n,
    uint16_t busy)
{
	uint32_t place = moves[0].to;
	int reg = find_free(moves, n, busy);
	uint32_t aside = place < PLACE_FRAME && reg >= 0 ? (uint32_t)reg :
	    spare(e, 0);

	copy(e, aside, place, reg);
	for (size_t i = 0; i < n; i++)
		if (moves[i].from == place)
			moves[i].from = aside;
}

static void leaf_to(struct emit *e, uint32_t to, ir_value leaf, uint16_t busy)
{
	const struct ir_insn *insn = ir_at(e->ir, leaf);
	int reg = find_free(NULL, 0, busy), temp;

	if (to < PLACE_FRAME) {
		emit_leaf(e, to, leaf);
	} else if (insn->op == IR_CONST && insn->imm == (int32_t)insn->imm) {
		emit_put(e, BPF_ST | BPF_MEM | BPF_DW, BPF_REG_10, 0,
		    emit_place_offset(e, to), insn->imm);
	} else {
		temp = borrow(e, reg);
		emit_leaf(e, temp, leaf);
		store(e, to, temp);
		give_back(e, reg);
	}
}

/* Does one move that nothing stands against; false when there is none. */
static bool step(struct emit *e, struct move *moves, size_t *n, uint16_t busy)
{
	for (size_t i = 0; i < *n; i++) {
		struct move m = moves[i];

		if (m.to != m.from && is_read(moves, *n, m.to))
			continue;
		moves[i] = moves[--*n];
		if (m.to != m.from)
			copy(e, m.to, m.from, find_free(moves, *n, busy));
		return true;
	}
	return false;
}

void emit_moves(struct emit *e, struct move *moves, size_t n, uint16_t busy)
{
	size_t i, rest = n, leaves = 0;

	/* Leaves to the end. */
	for (i = 0; i < rest;) {
		struct move m = moves[i];

		if (m.to < PLACE_FRAME)
			busy |= 1 << m.to;
		if (!m.leaf) {
			i++;
			continue;
		}
		moves[i] = moves[--rest];
		moves[rest] = m;
		leaves++;
	}
	while (rest)
		if (!step(e, moves, &rest, busy))
			open_cycle(e, moves, rest, busy);
	for (i = n; i-- > n - leaves;)
		leaf_to(e, moves[i].to, moves[i].leaf, busy);
}
