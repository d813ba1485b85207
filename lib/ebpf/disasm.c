/* SPDX-License-Identifier: GPL-2.0-only */
/* Spellings are those of the kernel's verifier log (kernel/bpf/disasm.c). */
#include "ebpf/insn.h"

#include <stdio.h>

enum {
	OUT_SIZE = 96,
	/* Newer than linux/bpf.h of 6.1. */
	MODE_MEMSX = 0x80,		/* 6.6 */
	JMP_JCOND = 0xe0,		/* 6.8 */
	ATOMIC_LOAD_ACQ = 0x100,	/* 6.15 */
	ATOMIC_STORE_REL = 0x110,	/* 6.15 */
};

static const char *const alu_text[16] = {
	[BPF_ADD >> 4] = "+=", [BPF_SUB >> 4] = "-=", [BPF_MUL >> 4] = "*=",
	[BPF_DIV >> 4] = "/=", [BPF_OR >> 4] = "|=", [BPF_AND >> 4] = "&=",
	[BPF_LSH >> 4] = "<<=", [BPF_RSH >> 4] = ">>=",
	[BPF_MOD >> 4] = "%=", [BPF_XOR >> 4] = "^=", [BPF_MOV >> 4] = "=",
	[BPF_ARSH >> 4] = "s>>=",
};

static const char *const jmp_text[16] = {
	[BPF_JEQ >> 4] = "==", [BPF_JGT >> 4] = ">", [BPF_JGE >> 4] = ">=",
	[BPF_JSET >> 4] = "&", [BPF_JNE >> 4] = "!=", [BPF_JSGT >> 4] = "s>",
	[BPF_JSGE >> 4] = "s>=", [BPF_JLT >> 4] = "<", [BPF_JLE >> 4] = "<=",
	[BPF_JSLT >> 4] = "s<", [BPF_JSLE >> 4] = "s<=",
};

static const char *const size_text[4] = {
	[BPF_W >> 3] = "u32", [BPF_H >> 3] = "u16", [BPF_B >> 3] = "u8",
	[BPF_DW >> 3] = "u64",
};

static const char *const signed_text[4] = {
	[BPF_W >> 3] = "s32", [BPF_H >> 3] = "s16", [BPF_B >> 3] = "s8",
	[BPF_DW >> 3] = "s64",
};

static const char *size_of(const struct insn *in)
{
	return size_text[BPF_SIZE(in->code) >> 3];
}

static void unknown(char *out, const struct insn *in)
{
	snprintf(out, OUT_SIZE, "(%02x) ?", in->code);
}

static void alu(char *out, const struct insn *in)
{
	char r = BPF_CLASS(in->code) == BPF_ALU64 ? 'r' : 'w';
	const char *op = alu_text[BPF_OP(in->code) >> 4];

	switch (BPF_OP(in->code)) {
	case BPF_END:
		if (r == 'r')
			op = "bswap";			/* 6.6 */
		else
			op = BPF_SRC(in->code) == BPF_TO_BE ? "be" : "le";
		snprintf(out, OUT_SIZE, "r%d = %s%d r%d", in->dst, op, in->imm,
		    in->dst);
		return;
	case BPF_NEG:
		snprintf(out, OUT_SIZE, "%c%d = -%c%d", r, in->dst, r,
		    in->dst);
		return;
	case BPF_MOV:
		if (BPF_SRC(in->code) == BPF_X && in->off) {	/* 6.6 */
			snprintf(out, OUT_SIZE, "%c%d = (s%d)%c%d", r,
			    in->dst, in->off, r, in->src);
			return;
		}
		break;
	case BPF_DIV:
		if (in->off)					/* 6.6 */
			op = "s/=";
		break;
	case BPF_MOD:
		if (in->off)
			op = "s%=";
		break;
	}
	if (!op)
		unknown(out, in);
	else if (BPF_SRC(in->code) == BPF_X)
		snprintf(out, OUT_SIZE, "%c%d %s %c%d", r, in->dst, op, r,
		    in->src);
	else
		snprintf(out, OUT_SIZE, "%c%d %s %d", r, in->dst, op, in->imm);
}

static void atomic(char *out, const struct insn *in)
{
	const char *wide = BPF_SIZE(in->code) == BPF_DW ? "64" : "";
	const char *op = NULL;
	char place[48];

	snprintf(place, sizeof(place), "(%s *)(r%d %+d)", size_of(in),
	    in->dst, in->off);
	switch (in->imm) {
	case BPF_ADD: case BPF_OR: case BPF_AND: case BPF_XOR:
		snprintf(out, OUT_SIZE, "lock *%s %s r%d", place,
		    alu_text[in->imm >> 4], in->src);
		return;
	case BPF_ADD | BPF_FETCH:
		op = "add";
		break;
	case BPF_OR | BPF_FETCH:
		op = "or";
		break;
	case BPF_AND | BPF_FETCH:
		op = "and";
		break;
	case BPF_XOR | BPF_FETCH:
		op = "xor";
		break;
	case BPF_XCHG:
		snprintf(out, OUT_SIZE, "r%d = atomic%s_xchg(%s, r%d)",
		    in->src, wide, place, in->src);
		return;
	case BPF_CMPXCHG:
		snprintf(out, OUT_SIZE, "r0 = atomic%s_cmpxchg(%s, r0, r%d)",
		    wide, place, in->src);
		return;
	case ATOMIC_LOAD_ACQ:
		snprintf(out, OUT_SIZE, "r%d = load_acquire((%s *)(r%d %+d))",
		    in->dst, size_of(in), in->src, in->off);
		return;
	case ATOMIC_STORE_REL:
		snprintf(out, OUT_SIZE, "store_release(%s, r%d)", place,
		    in->src);
		return;
	default:
		unknown(out, in);
		return;
	}
	snprintf(out, OUT_SIZE, "r%d = atomic%s_fetch_%s(%s, r%d)", in->src,
	    wide, op, place, in->src);
}

static void store(char *out, const struct insn *in)
{
	if (BPF_CLASS(in->code) == BPF_ST && BPF_MODE(in->code) == BPF_MEM)
		snprintf(out, OUT_SIZE, "*(%s *)(r%d %+d) = %d", size_of(in),
		    in->dst, in->off, in->imm);
	else if (BPF_MODE(in->code) == BPF_MEM)
		snprintf(out, OUT_SIZE, "*(%s *)(r%d %+d) = r%d", size_of(in),
		    in->dst, in->off, in->src);
	else if (BPF_CLASS(in->code) == BPF_STX &&
	    BPF_MODE(in->code) == BPF_ATOMIC)
		atomic(out, in);
	else
		unknown(out, in);
}

static void load(char *out, const struct insn *in)
{
	if (BPF_MODE(in->code) == BPF_MEM)
		snprintf(out, OUT_SIZE, "r%d = *(%s *)(r%d %+d)", in->dst,
		    size_of(in), in->src, in->off);
	else if (BPF_MODE(in->code) == MODE_MEMSX)
		snprintf(out, OUT_SIZE, "r%d = *(%s *)(r%d %+d)", in->dst,
		    signed_text[BPF_SIZE(in->code) >> 3], in->src, in->off);
	else
		unknown(out, in);
}

/* Only the 64-bit immediate and the two packet loads are left of BPF_LD. */
static int load_imm(char *out, const struct insn *in, const struct insn *next)
{
	uint32_t low = (uint32_t)in->imm, high;

	if (BPF_MODE(in->code) == BPF_ABS) {
		snprintf(out, OUT_SIZE, "r0 = *(%s *)skb[%d]", size_of(in),
		    in->imm);
		return 1;
	}
	if (BPF_MODE(in->code) == BPF_IND) {
		snprintf(out, OUT_SIZE, "r0 = *(%s *)skb[r%d + %d]",
		    size_of(in), in->src, in->imm);
		return 1;
	}
	if (in->code != (BPF_LD | BPF_IMM | BPF_DW)) {
		unknown(out, in);
		return 1;
	}
	high = next ? (uint32_t)next->imm : 0;
	switch (in->src) {
	case BPF_PSEUDO_MAP_FD:
		snprintf(out, OUT_SIZE, "r%d = map[fd:%d]", in->dst, in->imm);
		break;
	case BPF_PSEUDO_MAP_IDX:
		snprintf(out, OUT_SIZE, "r%d = map[idx:%d]", in->dst, in->imm);
		break;
	case BPF_PSEUDO_MAP_VALUE:
		snprintf(out, OUT_SIZE, "r%d = map[fd:%d][0]+%u", in->dst,
		    in->imm, high);
		break;
	case BPF_PSEUDO_MAP_IDX_VALUE:
		snprintf(out, OUT_SIZE, "r%d = map[idx:%d][0]+%u", in->dst,
		    in->imm, high);
		break;
	case BPF_PSEUDO_BTF_ID:
		snprintf(out, OUT_SIZE, "r%d = btf_id[%d]", in->dst, in->imm);
		break;
	case BPF_PSEUDO_FUNC:
		snprintf(out, OUT_SIZE, "r%d = subprog[%+d]", in->dst,
		    in->imm);
		break;
	default:
		snprintf(out, OUT_SIZE, "r%d = 0x%llx", in->dst,
		    (unsigned long long)high << 32 | low);
	}
	return next ? 2 : 1;
}

static void call(char *out, const struct insn *in)
{
	const char *name;

	if (in->src == BPF_PSEUDO_CALL) {
		snprintf(out, OUT_SIZE, "call pc%+d", in->imm);
	} else if (in->src == BPF_PSEUDO_KFUNC_CALL) {
		snprintf(out, OUT_SIZE, "call kfunc#%d", in->imm);
	} else if (BPF_SRC(in->code) == BPF_X) {
		snprintf(out, OUT_SIZE, "callx r%d", in->dst);
	} else {
		name = ebpf_helper_name(in->imm);
		snprintf(out, OUT_SIZE, "call %s%s#%d", name ? "bpf_" : "",
		    name ? name : "unknown", in->imm);
	}
}

static void jump(char *out, const struct insn *in)
{
	char r = BPF_CLASS(in->code) == BPF_JMP ? 'r' : 'w';
	const char *op = jmp_text[BPF_OP(in->code) >> 4];

	if (in->code == (BPF_JMP | BPF_EXIT))
		snprintf(out, OUT_SIZE, "exit");
	else if (BPF_CLASS(in->code) == BPF_JMP &&
	    BPF_OP(in->code) == BPF_CALL)
		call(out, in);
	else if (in->code == (BPF_JMP | BPF_JA))
		snprintf(out, OUT_SIZE, "goto pc%+d", in->off);
	else if (in->code == (BPF_JMP32 | BPF_JA))		/* 6.6 */
		snprintf(out, OUT_SIZE, "gotol pc%+d", in->imm);
	else if (in->code == (BPF_JMP | JMP_JCOND))
		snprintf(out, OUT_SIZE, "may_goto pc%+d", in->off);
	else if (!op)
		unknown(out, in);
	else if (BPF_SRC(in->code) == BPF_X)
		snprintf(out, OUT_SIZE, "if %c%d %s %c%d goto pc%+d", r,
		    in->dst, op, r, in->src, in->off);
	else
		snprintf(out, OUT_SIZE, "if %c%d %s 0x%x goto pc%+d", r,
		    in->dst, op, (unsigned int)in->imm, in->off);
}

int ebpf_disasm(char *out, const struct insn *in, const struct insn *next)
{
	switch (BPF_CLASS(in->code)) {
	case BPF_ALU: case BPF_ALU64:
		alu(out, in);
		return 1;
	case BPF_ST: case BPF_STX:
		store(out, in);
		return 1;
	case BPF_LDX:
		load(out, in);
		return 1;
	case BPF_LD:
		return load_imm(out, in, next);
	default:
		jump(out, in);
		return 1;
	}
}
