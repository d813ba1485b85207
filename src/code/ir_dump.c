/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The IR as text. Numbers, frame slots and maps are shown where they are
 * used; instructions that only name them have no line of their own.
 */
#include "code/ir.h"

#include <inttypes.h>

static const char *const conds[] = {
	[IR_EQ] = "==", [IR_NE] = "!=",
	[IR_ULT] = "<", [IR_ULE] = "<=", [IR_UGT] = ">", [IR_UGE] = ">=",
	[IR_SLT] = "s<", [IR_SLE] = "s<=", [IR_SGT] = "s>", [IR_SGE] = "s>=",
};

static bool is_leaf(enum ir_op op)
{
	return op == IR_CONST || op == IR_SLOT || op == IR_MAP ||
	    op == IR_MAP_VALUE || op == IR_FUNC;
}

static void add_offset(struct strbuf *out, int64_t off)
{
	if (off)
		strbuf_printf(out, " %c %" PRId64, off < 0 ? '-' : '+',
		    off < 0 ? -off : off);
}

static void dump_leaf(struct strbuf *out, const struct ir_insn *insn)
{
	if (insn->op == IR_CONST) {
		strbuf_printf(out, "%" PRId64, insn->imm);
	} else {
		strbuf_printf(out, "%s%" PRIu32, ir_ops[insn->op].text,
		    insn->index);
		if (insn->imm)
			strbuf_printf(out, "+%" PRId64, insn->imm);
	}
}

static void dump_operand(struct strbuf *out, const struct ir *ir, ir_value v)
{
	const struct ir_insn *insn;

	v = ir_resolve(ir, v);
	insn = &ir->insns.data[v];
	if (is_leaf(insn->op))
		dump_leaf(out, insn);
	else
		strbuf_printf(out, "v%" PRIu32, v);
}

static void dump_phi(struct strbuf *out, const struct ir *ir,
    const struct ir_insn *insn)
{
	const struct ir_block *b = &ir->blocks.data[insn->block];

	for (size_t i = 0; insn->phi && i < b->preds.len; i++) {
		strbuf_printf(out, "%sb%" PRIu32 ": ", i ? ", " : " ",
		    b->preds.data[i]);
		dump_operand(out, ir, insn->phi[i]);
	}
}

static void dump_memory(struct strbuf *out, const struct ir *ir,
    const struct ir_insn *insn)
{
	strbuf_printf(out, "%s%d [", insn->is_signed ? "s" : "",
	    insn->size * 8);
	dump_operand(out, ir, insn->args[0]);
	add_offset(out, insn->imm);
	strbuf_add_char(out, ']');
	if (insn->op == IR_STORE_IMM)
		strbuf_printf(out, ", %" PRId64, insn->imm2);
	if (insn->nargs == 2) {
		strbuf_add_str(out, ", ");
		dump_operand(out, ir, insn->args[1]);
	}
}

static void dump_other(struct strbuf *out, const struct ir *ir,
    const struct ir_insn *insn)
{
	const char *helper;

	if (insn->op == IR_EXT || insn->op == IR_BSWAP)
		strbuf_printf(out, "%s%d", insn->is_signed ? "s" : "",
		    insn->size * 8);
	if (insn->op == IR_CALL) {
		helper = insn->is_cast ? "rdonly_cast" :
		    ebpf_helper_name(insn->imm);
		if (helper)
			strbuf_printf(out, " %s", helper);
		else
			strbuf_printf(out, " %" PRId64, insn->imm);
	}
	for (unsigned i = 0; i < insn->nargs; i++) {
		strbuf_add_str(out, i ? ", " : " ");
		dump_operand(out, ir, insn->args[i]);
	}
}

void ir_dump_insn(struct strbuf *out, const struct ir *ir, ir_value v)
{
	const struct ir_insn *insn = &ir->insns.data[v];

	if (ir_ops[insn->op].flags & IR_RESULT)
		strbuf_printf(out, "v%" PRIu32 " = ", v);
	if (is_leaf(insn->op)) {
		dump_leaf(out, insn);
		return;
	}
	if (insn->op == IR_BR) {
		strbuf_add_str(out, "br ");
		dump_operand(out, ir, insn->args[0]);
		strbuf_printf(out, " %s ", conds[insn->cond]);
		dump_operand(out, ir, insn->args[1]);
		strbuf_printf(out, ", b%" PRIu32 ", b%" PRIu32,
		    insn->target[0], insn->target[1]);
		return;
	}
	strbuf_add_str(out, ir_ops[insn->op].text);
	switch (insn->op) {
	case IR_PHI:
		dump_phi(out, ir, insn);
		break;
	case IR_JMP:
		strbuf_printf(out, " b%" PRIu32, insn->target[0]);
		break;
	case IR_LOAD:
	case IR_STORE:
	case IR_STORE_IMM:
	case IR_ATOMIC_ADD:
		dump_memory(out, ir, insn);
		break;
	default:
		dump_other(out, ir, insn);
	}
}

static void dump_block(struct strbuf *out, const struct ir *ir, uint32_t block)
{
	const struct ir_block *b = &ir->blocks.data[block];

	strbuf_printf(out, "b%" PRIu32 ":", block);
	for (size_t i = 0; i < b->preds.len; i++)
		strbuf_printf(out, "%s b%" PRIu32, i ? "" : "\t; from",
		    b->preds.data[i]);
	strbuf_printf(out, "%s\n", b->unlikely ? "\t; unlikely" : "");
	for (size_t i = 0; i < b->insns.len; i++) {
		const struct ir_insn *insn = &ir->insns.data[b->insns.data[i]];

		if (insn->dead || is_leaf(insn->op))
			continue;
		strbuf_add_char(out, '\t');
		ir_dump_insn(out, ir, b->insns.data[i]);
		strbuf_add_char(out, '\n');
	}
}

void ir_dump(struct strbuf *out, const struct ir *ir)
{
	strbuf_printf(out, "%s\n", ir->name ? ir->name : "");
	for (size_t i = 0; i < ir->slots.len; i++) {
		const struct ir_slot *slot = &ir->slots.data[i];

		strbuf_printf(out, "slot%zu: %" PRIu32 " align %" PRIu32 "%s%s\n",
		    i, slot->size, slot->align, slot->what ? "\t; " : "",
		    slot->what ? slot->what : "");
	}
	for (uint32_t b = 0; b < ir->blocks.len; b++)
		if (!ir->blocks.data[b].dead && (!b ||
		    ir->blocks.data[b].preds.len))
			dump_block(out, ir, b);
}
