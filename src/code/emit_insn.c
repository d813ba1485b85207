/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Bodies of blocks: each instruction of the IR to those of the machine.
 */
#include "code/emit.h"

#include <assert.h>
#include <stdlib.h>

static int reg_of(const struct emit *e, ir_value v)
{
	assert(e->ra->home.data[v] == HOME_REG && e->ra->reg[v] >= 0);
	return e->ra->reg[v];
}

static bool is_unused(const struct emit *e, ir_value v)
{
	const struct live_set *set = &e->ra->live.sets[v];

	return set->len == 1 && set->data[0].to == set->data[0].from + 1;
}

/* ---- arithmetic ---- */

static const uint8_t alu[IR_OP_COUNT] = {
	[IR_ADD] = BPF_ADD, [IR_SUB] = BPF_SUB, [IR_MUL] = BPF_MUL,
	[IR_UDIV] = BPF_DIV, [IR_UMOD] = BPF_MOD, [IR_AND] = BPF_AND,
	[IR_OR] = BPF_OR, [IR_XOR] = BPF_XOR, [IR_SHL] = BPF_LSH,
	[IR_SHR] = BPF_RSH, [IR_SAR] = BPF_ARSH,
};

static void put_shift(struct emit *e, int op, int dst, int by)
{
	emit_put(e, BPF_ALU64 | op | BPF_K, dst, 0, 0, by);
}

static void put_immediate(struct emit *e, enum ir_op op, int dst, int64_t imm)
{
	/* The verifier takes neither a zero divisor nor a long shift. */
	if (op == IR_UDIV && !imm) {
		emit_number(e, dst, 0);
		return;
	}
	if (op == IR_UMOD && !imm)
		return;
	if (op == IR_SHL || op == IR_SHR || op == IR_SAR)
		imm &= 63;
	emit_put(e, BPF_ALU64 | alu[op] | BPF_K, dst, 0, 0, imm);
}

static void put_binary(struct emit *e, const struct ir_insn *insn, int dst)
{
	ir_value a = insn->args[0], b = insn->args[1];
	int code = BPF_ALU64 | alu[insn->op] | BPF_X, rb;

	if (live_operand(e->ir, insn, 1) == OPERAND_NONE) {
		emit_bring(e, dst, a);
		put_immediate(e, insn->op, dst, ir_at(e->ir, b)->imm);
		return;
	}
	rb = reg_of(e, b);
	if (dst == rb && a != b) {
		assert(ir_ops[insn->op].flags & IR_COMMUTES);
		emit_put(e, code, dst, reg_of(e, a), 0, 0);
		return;
	}
	emit_bring(e, dst, a);
	emit_put(e, code, dst, rb, 0, 0);
}

static void put_ext(struct emit *e, const struct ir_insn *insn, int dst)
{
	ir_value a = insn->args[0];
	int bits = 64 - insn->size * 8, src = dst;

	if (!insn->is_signed && insn->size == 4) {
		if (e->ra->home.data[a] == HOME_REG)
			src = reg_of(e, a);
		else
			emit_bring(e, dst, a);
		emit_put(e, BPF_ALU | BPF_MOV | BPF_X, dst, src, 0, 0);
		return;
	}
	emit_bring(e, dst, a);
	if (!bits)
		return;
	if (insn->is_signed) {
		put_shift(e, BPF_LSH, dst, bits);
		put_shift(e, BPF_ARSH, dst, bits);
	} else {
		put_shift(e, BPF_AND, dst, insn->size == 1 ? 0xff : 0xffff);
	}
}

/* ---- memory ---- */

static const uint8_t sizes[] = {
	[1] = BPF_B, [2] = BPF_H, [4] = BPF_W, [8] = BPF_DW,
};

/* Register and offset of an address. */
static int base_of(const struct emit *e, const struct ir_insn *insn, int *off)
{
	const struct ir_insn *base = ir_at(e->ir, insn->args[0]);

	*off = insn->imm;
	if (base->op != IR_SLOT)
		return reg_of(e, insn->args[0]);
	*off += e->ir->slots.data[base->index].offset + base->imm;
	return BPF_REG_10;
}

static void put_memory(struct emit *e, const struct ir_insn *insn, int dst)
{
	int off, base = base_of(e, insn, &off), size = sizes[insn->size];
	int bits = 64 - insn->size * 8;

	switch (insn->op) {
	case IR_LOAD:
		if (emit_is_result(e->ir, insn))
			emit_reloc(e, RELOC_RESULT, 0);
		emit_put(e, BPF_LDX | BPF_MEM | size, dst, base, off, 0);
		if (insn->is_signed && bits) {
			put_shift(e, BPF_LSH, dst, bits);
			put_shift(e, BPF_ARSH, dst, bits);
		}
		break;
	case IR_STORE:
		emit_put(e, BPF_STX | BPF_MEM | size, base,
		    reg_of(e, insn->args[1]), off, 0);
		break;
	case IR_STORE_IMM:
		emit_put(e, BPF_ST | BPF_MEM | size, base, 0, off, insn->imm2);
		break;
	default:	/* imm 0 is BPF_ADD; before 5.12 it had to be 0 */
		emit_put(e, BPF_STX | BPF_XADD | size, base,
		    reg_of(e, insn->args[1]), off, 0);
	}
}

/* ---- calls, edges ---- */

static struct move move_to(const struct emit *e, uint32_t to, ir_value v)
{
	struct move m = { .to = to };

	if (e->ra->home.data[v] == HOME_REMAT)
		m.leaf = v;
	else
		m.from = emit_place(e, v);
	return m;
}

static void put_call(struct emit *e, const struct ir_insn *insn)
{
	struct move moves[IR_MAX_ARGS];

	for (unsigned i = 0; i < insn->nargs; i++)
		moves[insn->nargs - 1 - i] = move_to(e, i + 1, insn->args[i]);
	/* What outlives the call is in r6-r9. */
	emit_moves(e, moves, insn->nargs, 0x3c0);
	emit_put(e, BPF_JMP | BPF_CALL, 0, insn->is_cast ?
	    BPF_PSEUDO_KFUNC_CALL : 0, 0, insn->imm);
}

static void put_edge(struct emit *e, uint32_t from, uint32_t to)
{
	const struct ir_block *b = &e->ir->blocks.data[to];
	size_t at = graph_pred_index(e->ir, to, from), n = 0;
	struct move *moves = xcalloc(b->insns.len + 1, sizeof(*moves));

	for (size_t i = 0; i < b->insns.len; i++) {
		ir_value v = b->insns.data[i];
		const struct ir_insn *phi = ir_at(e->ir, v);

		if (phi->op != IR_PHI)
			break;
		if (is_unused(e, v))
			continue;
		moves[n++] = move_to(e, emit_place(e, v), phi->phi[at]);
		e->origin = v;
	}
	emit_moves(e, moves, n, e->ra->out[from] | e->ra->in[to]);
	free(moves);
}

/* ---- blocks ---- */

static void put_result(struct emit *e, ir_value v, const struct ir_insn *insn)
{
	int dst = e->ra->reg[v];

	switch (insn->op) {
	case IR_CTX:
		if (dst != 1)
			emit_put(e, BPF_ALU64 | BPF_MOV | BPF_X, dst, 1, 0, 0);
		break;
	case IR_CALL:
		if (dst != 0)
			emit_put(e, BPF_ALU64 | BPF_MOV | BPF_X, dst, 0, 0, 0);
		break;
	case IR_LOAD:
		put_memory(e, insn, dst);
		break;
	case IR_EXT:
		put_ext(e, insn, dst);
		break;
	case IR_COPY:
		emit_bring(e, dst, insn->args[0]);
		break;
	case IR_NEG:
		emit_bring(e, dst, insn->args[0]);
		emit_put(e, BPF_ALU64 | BPF_NEG, dst, 0, 0, 0);
		break;
	case IR_SCALAR:		/* dst = -dst; dst = -dst */
		emit_bring(e, dst, insn->args[0]);
		emit_put(e, BPF_ALU64 | BPF_NEG, dst, 0, 0, 0);
		emit_put(e, BPF_ALU64 | BPF_NEG, dst, 0, 0, 0);
		break;
	case IR_BSWAP:
		emit_bring(e, dst, insn->args[0]);
		emit_put(e, BPF_ALU | BPF_END | (e->options->big_endian ?
		    BPF_TO_LE : BPF_TO_BE), dst, 0, 0, insn->size * 8);
		break;
	default:
		if (live_is_leaf(insn))
			emit_leaf(e, dst, v);
		else
			put_binary(e, insn, dst);
	}
	if (e->ra->home.data[v] == HOME_SPILL)
		emit_store(e, emit_place(e, v), dst);
}

static void put_insn(struct emit *e, ir_value v)
{
	const struct ir_insn *insn = ir_at(e->ir, v);

	e->origin = v;
	switch (insn->op) {
	case IR_NOP:
	case IR_PHI:
	case IR_BR:
		return;
	case IR_STORE:
	case IR_STORE_IMM:
	case IR_ATOMIC_ADD:
		put_memory(e, insn, 0);
		return;
	case IR_SAVE_ARGS:
		for (int i = 0; i < insn->imm2; i++)
			emit_put(e, BPF_STX | BPF_MEM | BPF_DW, BPF_REG_10,
			    (int)insn->imm + i,
			    e->ir->slots.data[insn->index].offset +
			    (int)e->ir->slots.data[insn->index].size -
			    8 * ((int)insn->imm2 - i), 0);
		return;
	case IR_JMP:
		if (graph_has_phi(e->ir, insn->target[0]))
			put_edge(e, insn->block, insn->target[0]);
		return;
	case IR_EXIT:
		emit_bring(e, 0, insn->args[0]);
		emit_put(e, BPF_JMP | BPF_EXIT, 0, 0, 0, 0);
		return;
	case IR_CALL:
		put_call(e, insn);
		break;
	default:
		break;
	}
	if (e->ra->home.data[v] != HOME_REMAT && !is_unused(e, v))
		put_result(e, v, insn);
}

void emit_body(struct emit *e, uint32_t block)
{
	const struct ir_block *b = &e->ir->blocks.data[block];

	e->to = &e->chunks[block];
	for (size_t i = 0; i < b->insns.len; i++)
		put_insn(e, b->insns.data[i]);
}
