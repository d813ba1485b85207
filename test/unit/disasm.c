/* SPDX-License-Identifier: GPL-2.0-only */
#include <linux/bpf.h>

#include "ebpf/insn.h"
#include "kernel/bpf.h"
#include "unit.h"

static const struct {
	struct insn	 in;
	const char	*text;
} rows[] = {
	/* ALU64, ALU32: register and immediate */
	{ { BPF_ALU64 | BPF_ADD | BPF_X, 1, 2, 0, 0 }, "r1 += r2" },
	{ { BPF_ALU64 | BPF_SUB | BPF_K, 1, 0, 0, -5 }, "r1 -= -5" },
	{ { BPF_ALU | BPF_MUL | BPF_X, 1, 2, 0, 0 }, "w1 *= w2" },
	{ { BPF_ALU | BPF_DIV | BPF_K, 1, 0, 0, 7 }, "w1 /= 7" },
	{ { BPF_ALU64 | BPF_OR | BPF_K, 3, 0, 0, 1 }, "r3 |= 1" },
	{ { BPF_ALU64 | BPF_AND | BPF_X, 3, 4, 0, 0 }, "r3 &= r4" },
	{ { BPF_ALU64 | BPF_LSH | BPF_K, 3, 0, 0, 32 }, "r3 <<= 32" },
	{ { BPF_ALU64 | BPF_RSH | BPF_X, 3, 4, 0, 0 }, "r3 >>= r4" },
	{ { BPF_ALU64 | BPF_MOD | BPF_K, 3, 0, 0, 10 }, "r3 %= 10" },
	{ { BPF_ALU | BPF_XOR | BPF_X, 3, 4, 0, 0 }, "w3 ^= w4" },
	{ { BPF_ALU64 | BPF_MOV | BPF_X, 6, 1, 0, 0 }, "r6 = r1" },
	{ { BPF_ALU | BPF_MOV | BPF_K, 6, 0, 0, 9 }, "w6 = 9" },
	{ { BPF_ALU64 | BPF_MOV | BPF_X, 6, 1, 8, 0 }, "r6 = (s8)r1" },
	{ { BPF_ALU | BPF_MOV | BPF_X, 6, 1, 16, 0 }, "w6 = (s16)w1" },
	{ { BPF_ALU64 | BPF_ARSH | BPF_K, 6, 0, 0, 32 }, "r6 s>>= 32" },
	{ { BPF_ALU64 | BPF_NEG, 6, 0, 0, 0 }, "r6 = -r6" },
	{ { BPF_ALU | BPF_NEG, 6, 0, 0, 0 }, "w6 = -w6" },
	{ { BPF_ALU64 | BPF_DIV | BPF_X, 1, 2, 1, 0 }, "r1 s/= r2" },
	{ { BPF_ALU64 | BPF_MOD | BPF_K, 1, 0, 1, 3 }, "r1 s%= 3" },
	{ { BPF_ALU | BPF_END | BPF_TO_BE, 1, 0, 0, 16 }, "r1 = be16 r1" },
	{ { BPF_ALU | BPF_END | BPF_TO_LE, 1, 0, 0, 64 }, "r1 = le64 r1" },
	{ { BPF_ALU64 | BPF_END, 1, 0, 0, 32 }, "r1 = bswap32 r1" },
	/* loads and stores */
	{ { BPF_LDX | BPF_MEM | BPF_DW, 1, 10, -8, 0 },
	    "r1 = *(u64 *)(r10 -8)" },
	{ { BPF_LDX | BPF_MEM | BPF_B, 1, 2, 3, 0 }, "r1 = *(u8 *)(r2 +3)" },
	{ { BPF_LDX | 0x80 | BPF_W, 1, 2, 0, 0 }, "r1 = *(s32 *)(r2 +0)" },
	{ { BPF_STX | BPF_MEM | BPF_H, 10, 1, -2, 0 },
	    "*(u16 *)(r10 -2) = r1" },
	{ { BPF_ST | BPF_MEM | BPF_W, 10, 0, -4, 7 },
	    "*(u32 *)(r10 -4) = 7" },
	{ { BPF_LD | BPF_ABS | BPF_H, 0, 0, 0, 12 }, "r0 = *(u16 *)skb[12]" },
	{ { BPF_LD | BPF_IND | BPF_W, 0, 3, 0, 4 },
	    "r0 = *(u32 *)skb[r3 + 4]" },
	/* atomics */
	{ { BPF_STX | BPF_ATOMIC | BPF_DW, 1, 2, 8, BPF_ADD },
	    "lock *(u64 *)(r1 +8) += r2" },
	{ { BPF_STX | BPF_ATOMIC | BPF_W, 1, 2, 8, BPF_OR },
	    "lock *(u32 *)(r1 +8) |= r2" },
	{ { BPF_STX | BPF_ATOMIC | BPF_DW, 1, 2, 8, BPF_ADD | BPF_FETCH },
	    "r2 = atomic64_fetch_add((u64 *)(r1 +8), r2)" },
	{ { BPF_STX | BPF_ATOMIC | BPF_W, 1, 2, 8, BPF_XOR | BPF_FETCH },
	    "r2 = atomic_fetch_xor((u32 *)(r1 +8), r2)" },
	{ { BPF_STX | BPF_ATOMIC | BPF_DW, 1, 2, 8, BPF_AND | BPF_FETCH },
	    "r2 = atomic64_fetch_and((u64 *)(r1 +8), r2)" },
	{ { BPF_STX | BPF_ATOMIC | BPF_DW, 1, 2, 8, BPF_OR | BPF_FETCH },
	    "r2 = atomic64_fetch_or((u64 *)(r1 +8), r2)" },
	{ { BPF_STX | BPF_ATOMIC | BPF_DW, 1, 2, 0, BPF_XCHG },
	    "r2 = atomic64_xchg((u64 *)(r1 +0), r2)" },
	{ { BPF_STX | BPF_ATOMIC | BPF_W, 1, 2, 0, BPF_CMPXCHG },
	    "r0 = atomic_cmpxchg((u32 *)(r1 +0), r0, r2)" },
	{ { BPF_STX | BPF_ATOMIC | BPF_DW, 1, 2, 0, 0x100 },
	    "r1 = load_acquire((u64 *)(r2 +0))" },
	{ { BPF_STX | BPF_ATOMIC | BPF_DW, 1, 2, 0, 0x110 },
	    "store_release((u64 *)(r1 +0), r2)" },
	{ { BPF_STX | BPF_ATOMIC | BPF_DW, 1, 2, 0, 0x77 }, "(db) ?" },
	/* jumps */
	{ { BPF_JMP | BPF_JA, 0, 0, -3, 0 }, "goto pc-3" },
	{ { BPF_JMP32 | BPF_JA, 0, 0, 0, 70000 }, "gotol pc+70000" },
	{ { BPF_JMP | 0xe0, 0, 0, 2, 0 }, "may_goto pc+2" },
	{ { BPF_JMP | BPF_JEQ | BPF_K, 1, 0, 4, 0 },
	    "if r1 == 0x0 goto pc+4" },
	{ { BPF_JMP | BPF_JNE | BPF_X, 1, 2, 4, 0 },
	    "if r1 != r2 goto pc+4" },
	{ { BPF_JMP32 | BPF_JGT | BPF_K, 1, 0, 4, -1 },
	    "if w1 > 0xffffffff goto pc+4" },
	{ { BPF_JMP | BPF_JGE | BPF_K, 1, 0, 4, 16 },
	    "if r1 >= 0x10 goto pc+4" },
	{ { BPF_JMP | BPF_JSET | BPF_K, 1, 0, 4, 1 },
	    "if r1 & 0x1 goto pc+4" },
	{ { BPF_JMP | BPF_JSGT | BPF_X, 1, 2, 4, 0 },
	    "if r1 s> r2 goto pc+4" },
	{ { BPF_JMP | BPF_JSGE | BPF_X, 1, 2, 4, 0 },
	    "if r1 s>= r2 goto pc+4" },
	{ { BPF_JMP | BPF_JLT | BPF_X, 1, 2, 4, 0 },
	    "if r1 < r2 goto pc+4" },
	{ { BPF_JMP | BPF_JLE | BPF_X, 1, 2, 4, 0 },
	    "if r1 <= r2 goto pc+4" },
	{ { BPF_JMP32 | BPF_JSLT | BPF_X, 1, 2, 4, 0 },
	    "if w1 s< w2 goto pc+4" },
	{ { BPF_JMP32 | BPF_JSLE | BPF_X, 1, 2, 4, 0 },
	    "if w1 s<= w2 goto pc+4" },
	{ { BPF_JMP | BPF_CALL, 0, 0, 0, 1 }, "call bpf_map_lookup_elem#1" },
	{ { BPF_JMP | BPF_CALL, 0, 0, 0, 9999 }, "call unknown#9999" },
	{ { BPF_JMP | BPF_CALL, 0, 1, 0, 12 }, "call pc+12" },
	{ { BPF_JMP | BPF_CALL, 0, 2, 0, 512 }, "call kfunc#512" },
	{ { BPF_JMP | BPF_EXIT, 0, 0, 0, 0 }, "exit" },
	/* what is none */
	{ { BPF_JMP | 0xf0, 0, 0, 0, 0 }, "(f5) ?" },
	{ { BPF_ALU64 | 0xe0, 0, 0, 0, 0 }, "(e7) ?" },
	{ { BPF_LDX | 0xa0, 0, 0, 0, 0 }, "(a1) ?" },
	{ { 0, 0, 0, 0, 0 }, "(00) ?" },
};

static void one_slot(void)
{
	char out[96];
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		CHECK_INT(ebpf_disasm(out, &rows[i].in, NULL), 1);
		CHECK_STR(out, rows[i].text);
	}
}

static void two_slots(void)
{
	static const struct { int src, low, high; const char *text; } wide[] = {
		{ 0, -1, 0, "r1 = 0xffffffff" },
		{ 0, 1, -1, "r1 = 0xffffffff00000001" },
		{ BPF_PSEUDO_MAP_FD, 5, 0, "r1 = map[fd:5]" },
		{ BPF_PSEUDO_MAP_VALUE, 5, 16, "r1 = map[fd:5][0]+16" },
		{ BPF_PSEUDO_BTF_ID, 77, 0, "r1 = btf_id[77]" },
		{ BPF_PSEUDO_FUNC, 9, 0, "r1 = subprog[+9]" },
		{ BPF_PSEUDO_MAP_IDX, 2, 0, "r1 = map[idx:2]" },
		{ BPF_PSEUDO_MAP_IDX_VALUE, 2, 8, "r1 = map[idx:2][0]+8" },
	};
	struct insn in[2] = { { .code = BPF_LD | BPF_IMM | BPF_DW, .dst = 1 } };
	char out[96];
	size_t i;

	for (i = 0; i < sizeof(wide) / sizeof(wide[0]); i++) {
		in[0].src = (uint8_t)wide[i].src;
		in[0].imm = wide[i].low;
		in[1].imm = wide[i].high;
		CHECK_INT(ebpf_disasm(out, &in[0], &in[1]), 2);
		CHECK_STR(out, wide[i].text);
	}
	CHECK_INT(ebpf_disasm(out, &in[0], NULL), 1);
}

/* Any code and the widest operands fit. */
static void every_code(void)
{
	struct insn in = { 0, 15, 15, INT16_MIN, INT32_MIN }, next = in;
	char out[96];
	int code, src;

	for (code = 0; code < 256; code++)
		for (src = 0; src < 16; src++) {
			in.code = (uint8_t)code;
			in.src = (uint8_t)src;
			memset(out, 'x', sizeof(out));
			ebpf_disasm(out, &in, &next);
			CHECK(memchr(out, 0, sizeof(out)) != NULL);
		}
}

static void encode(void)
{
	const struct insn in = { 0x7b, 10, 1, -8, 0x01020304 };
	const uint8_t little[8] = { 0x7b, 0x1a, 0xf8, 0xff, 4, 3, 2, 1 };
	const uint8_t big[8] = { 0x7b, 0xa1, 0xff, 0xf8, 1, 2, 3, 4 };
	uint8_t out[8];
	struct bpf_insn host;

	ebpf_encode(out, &in, 0);
	CHECK(!memcmp(out, little, 8));
	ebpf_encode(out, &in, 1);
	CHECK(!memcmp(out, big, 8));
	ebpf_encode((uint8_t *)&host, &in,
	    __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__);
	CHECK(host.code == 0x7b && host.dst_reg == 10 && host.src_reg == 1 &&
	    host.off == -8 && host.imm == 0x01020304);
}

static void helpers(void)
{
	CHECK(!ebpf_helper_name(0) && !ebpf_helper_name(-1));
	CHECK(!ebpf_helper_name(212));
	CHECK_STR(ebpf_helper_name(1), "map_lookup_elem");
	CHECK_STR(ebpf_helper_name(BPF_FUNC_loop), "loop");
	CHECK_STR(ebpf_helper_name(BPF_FUNC_user_ringbuf_drain),
	    "user_ringbuf_drain");
	CHECK_STR(ebpf_helper_name(211), "cgrp_storage_delete");
}

int main(void)
{
	RUN(one_slot);
	RUN(two_slots);
	RUN(every_code);
	RUN(encode);
	RUN(helpers);
	return unit_result();
}
