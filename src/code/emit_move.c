/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Values to where they are wanted, one by one, and moves that happen at once:
 * arguments of a call, phis of an edge. What no other move reads any more is
 * written first; a cycle is opened by putting one of its values aside; leaves
 * come last, they read nothing.
 */
#include "code/emit.h"

#include <assert.h>

/* ---- instructions ---- */

void emit_put(struct emit *e, uint8_t code, int dst, int src, int off,
    int32_t imm)
{
	struct insn insn = { .code = code, .dst = dst, .src = src, .off = off,
		.imm = imm };

	vec_push(&e->to->insns, insn);
	vec_push(&e->to->origin, e->origin);
}

static void put_imm64(struct emit *e, int dst, int src, uint32_t low,
    uint32_t high)
{
	emit_put(e, BPF_LD | BPF_IMM | BPF_DW, dst, src, 0, (int32_t)low);
	emit_put(e, 0, 0, 0, 0, (int32_t)high);
}

void emit_number(struct emit *e, int dst, int64_t number)
{
	if (number == (int32_t)number)
		emit_put(e, BPF_ALU64 | BPF_MOV | BPF_K, dst, 0, 0, number);
	else if (number == (uint32_t)number)
		emit_put(e, BPF_ALU | BPF_MOV | BPF_K, dst, 0, 0,
		    (int32_t)number);
	else
		put_imm64(e, dst, 0, number, (uint64_t)number >> 32);
}

bool emit_is_result(const struct ir *ir, const struct ir_insn *insn)
{
	return ir->has_result && insn->op == IR_LOAD &&
	    insn->imm == ir->result && ir_at(ir, insn->args[0])->op == IR_CTX;
}

void emit_reloc(struct emit *e, enum reloc_kind kind, uint32_t index)
{
	struct reloc reloc = { .insn = e->to->insns.len, .kind = kind,
		.index = index };

	vec_push(&e->to->relocs, reloc);
}

void emit_leaf(struct emit *e, int dst, ir_value v)
{
	const struct ir_insn *insn = ir_at(e->ir, v);

	switch (insn->op) {
	case IR_CONST:
		emit_number(e, dst, insn->imm);
		break;
	case IR_SLOT:
		emit_put(e, BPF_ALU64 | BPF_MOV | BPF_X, dst, BPF_REG_10, 0, 0);
		emit_put(e, BPF_ALU64 | BPF_ADD | BPF_K, dst, 0, 0,
		    e->ir->slots.data[insn->index].offset + insn->imm);
		break;
	case IR_MAP:
		emit_reloc(e, RELOC_MAP, insn->index);
		put_imm64(e, dst, BPF_PSEUDO_MAP_FD, 0, 0);
		break;
	case IR_MAP_VALUE:
		emit_reloc(e, RELOC_MAP_VALUE, insn->index);
		put_imm64(e, dst, BPF_PSEUDO_MAP_VALUE, 0, insn->imm);
		break;
	case IR_FUNC:
		emit_reloc(e, RELOC_FUNC, insn->index);
		put_imm64(e, dst, BPF_PSEUDO_FUNC, 0, 0);
		break;
	case IR_PROBE_ID:
		emit_reloc(e, RELOC_PROBE_ID, 0);
		put_imm64(e, dst, 0, 0, 0);
		break;
	default:
		assert(insn->op == IR_EXTERN);
		emit_reloc(e, insn->index, 0);
		put_imm64(e, dst, 0, 0, 0);
	}
}

/* ---- places ---- */

uint32_t emit_place(const struct emit *e, ir_value v)
{
	if (e->ra->home.data[v] == HOME_SPILL)
		return PLACE_FRAME + regalloc_slot(e->ra, v);
	assert(e->ra->reg[v] >= 0);
	return e->ra->reg[v];
}

static int place_offset(const struct emit *e, uint32_t place)
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
	    place_offset(e, place), 0);
}

void emit_store(struct emit *e, uint32_t place, int reg)
{
	emit_put(e, BPF_STX | BPF_MEM | BPF_DW, BPF_REG_10, reg,
	    place_offset(e, place), 0);
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
	emit_store(e, spare(e, 1), 0);
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
		emit_store(e, to, from);
	} else {
		int temp = borrow(e, reg);

		load(e, temp, from);
		emit_store(e, to, temp);
		give_back(e, reg);
	}
}

void emit_bring(struct emit *e, int dst, ir_value v)
{
	if (e->ra->home.data[v] == HOME_REMAT)
		emit_leaf(e, dst, v);
	else if (emit_place(e, v) != (uint32_t)dst)
		copy(e, dst, emit_place(e, v), -1);
}

/* ---- moves ---- */

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
		    place_offset(e, to), insn->imm);
	} else {
		temp = borrow(e, reg);
		emit_leaf(e, temp, leaf);
		emit_store(e, to, temp);
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
