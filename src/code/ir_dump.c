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

static bool is_reached(const struct ir *ir, uint32_t block)
{
	const struct ir_block *b = &ir->blocks.data[block];

	return !b->dead && (!block || b->preds.len);
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

struct ir_text ir_text(struct strbuf *out, const struct ir *ir)
{
	struct ir_text t = { .out = out, .ir = ir,
		.values = arena_array(ir->arena, uint32_t, ir->insns.len),
		.blocks = arena_array(ir->arena, uint32_t, ir->blocks.len),
	};
	uint32_t n = 0;

	for (uint32_t b = 0; b < ir->blocks.len; b++)
		t.blocks[b] = is_reached(ir, b) ? n++ : n;
	return t;
}

static void dump_name(struct ir_text *t, ir_value v)
{
	if (t->values && !t->values[v])
		t->values[v] = ++t->nvalues;
	strbuf_printf(t->out, "v%" PRIu32, t->values ? t->values[v] : v);
}

static void dump_label(struct ir_text *t, uint32_t block)
{
	strbuf_printf(t->out, "b%" PRIu32, t->blocks ? t->blocks[block] :
	    block);
}

static void dump_operand(struct ir_text *t, ir_value v)
{
	const struct ir_insn *insn;

	v = ir_resolve(t->ir, v);
	insn = &t->ir->insns.data[v];
	if (is_leaf(insn->op))
		dump_leaf(t->out, insn);
	else
		dump_name(t, v);
}

static void dump_phi(struct ir_text *t, const struct ir_insn *insn)
{
	const struct ir_block *b = &t->ir->blocks.data[insn->block];

	for (size_t i = 0; insn->phi && i < b->preds.len; i++) {
		strbuf_add_str(t->out, i ? ", " : " ");
		dump_label(t, b->preds.data[i]);
		strbuf_add_str(t->out, ": ");
		dump_operand(t, insn->phi[i]);
	}
}

static void dump_memory(struct ir_text *t, const struct ir_insn *insn)
{
	strbuf_printf(t->out, "%s%d [", insn->is_signed ? "s" : "",
	    insn->size * 8);
	dump_operand(t, insn->args[0]);
	add_offset(t->out, insn->imm);
	strbuf_add_char(t->out, ']');
	if (insn->op == IR_STORE_IMM)
		strbuf_printf(t->out, ", %" PRId64, insn->imm2);
	if (insn->nargs == 2) {
		strbuf_add_str(t->out, ", ");
		dump_operand(t, insn->args[1]);
	}
}

static void dump_other(struct ir_text *t, const struct ir_insn *insn)
{
	const char *helper;

	if (insn->op == IR_EXT || insn->op == IR_BSWAP)
		strbuf_printf(t->out, "%s%d", insn->is_signed ? "s" : "",
		    insn->size * 8);
	if (insn->op == IR_CALL) {
		helper = insn->is_cast ? "rdonly_cast" :
		    ebpf_helper_name(insn->imm);
		if (helper)
			strbuf_printf(t->out, " %s", helper);
		else
			strbuf_printf(t->out, " %" PRId64, insn->imm);
	}
	for (unsigned i = 0; i < insn->nargs; i++) {
		strbuf_add_str(t->out, i ? ", " : " ");
		dump_operand(t, insn->args[i]);
	}
}

void ir_dump_insn(struct ir_text *t, ir_value v)
{
	const struct ir_insn *insn = &t->ir->insns.data[v];

	if (ir_ops[insn->op].flags & IR_RESULT) {
		dump_name(t, v);
		strbuf_add_str(t->out, " = ");
	}
	if (is_leaf(insn->op)) {
		dump_leaf(t->out, insn);
		return;
	}
	if (insn->op == IR_BR) {
		strbuf_add_str(t->out, "br ");
		dump_operand(t, insn->args[0]);
		strbuf_printf(t->out, " %s ", conds[insn->cond]);
		dump_operand(t, insn->args[1]);
		strbuf_add_str(t->out, ", ");
		dump_label(t, insn->target[0]);
		strbuf_add_str(t->out, ", ");
		dump_label(t, insn->target[1]);
		return;
	}
	strbuf_add_str(t->out, ir_ops[insn->op].text);
	switch (insn->op) {
	case IR_PHI:
		dump_phi(t, insn);
		break;
	case IR_JMP:
		strbuf_add_char(t->out, ' ');
		dump_label(t, insn->target[0]);
		break;
	case IR_LOAD:
	case IR_STORE:
	case IR_STORE_IMM:
	case IR_ATOMIC_ADD:
		dump_memory(t, insn);
		break;
	default:
		dump_other(t, insn);
	}
}

static void dump_block(struct ir_text *t, uint32_t block)
{
	const struct ir_block *b = &t->ir->blocks.data[block];

	dump_label(t, block);
	strbuf_add_char(t->out, ':');
	for (size_t i = 0; i < b->preds.len; i++) {
		strbuf_add_str(t->out, i ? " " : "\t; from ");
		dump_label(t, b->preds.data[i]);
	}
	strbuf_printf(t->out, "%s\n", b->unlikely ? "\t; unlikely" : "");
	for (size_t i = 0; i < b->insns.len; i++) {
		const struct ir_insn *insn =
		    &t->ir->insns.data[b->insns.data[i]];

		if (insn->dead || is_leaf(insn->op))
			continue;
		strbuf_add_char(t->out, '\t');
		ir_dump_insn(t, b->insns.data[i]);
		strbuf_add_char(t->out, '\n');
	}
}

void ir_dump(struct strbuf *out, const struct ir *ir)
{
	struct ir_text t = ir_text(out, ir);

	strbuf_printf(out, "%s\n", ir->name ? ir->name : "");
	for (size_t i = 0; i < ir->slots.len; i++) {
		const struct ir_slot *slot = &ir->slots.data[i];

		strbuf_printf(out, "slot%zu: %" PRIu32 " align %" PRIu32
		    "%s%s\n", i, slot->size, slot->align,
		    slot->what ? "\t; " : "", slot->what ? slot->what : "");
	}
	for (uint32_t b = 0; b < ir->blocks.len; b++)
		if (is_reached(ir, b))
			dump_block(&t, b);
}
