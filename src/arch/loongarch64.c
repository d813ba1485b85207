/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Layout: arch/loongarch/include/uapi/asm/ptrace.h, struct user_pt_regs
 * (regs, orig_a0, csr_era, csr_badv, ten reserved words). The kernel's own
 * pt_regs, which kprobes see, agrees up to csr_era.
 */
#include "arch/arch.h"

#define R(n)	(8 * (n))

enum { ORIG_A0 = R(32), PC = R(33), SIZE = R(45) };

static const char *const macros[] = {
	"__loongarch__", "__loongarch64", NULL
};

static const char *const aliases[] = { "loong64", "loongarch", NULL };

static const struct arch_reg regs[] = {
	{ "r0", R(0) }, { "regs[0]", R(0) }, { "r1", R(1) },
	{ "regs[1]", R(1) }, { "r2", R(2) }, { "regs[2]", R(2) },
	{ "r3", R(3) }, { "regs[3]", R(3) }, { "r4", R(4) },
	{ "regs[4]", R(4) }, { "r5", R(5) }, { "regs[5]", R(5) },
	{ "r6", R(6) }, { "regs[6]", R(6) }, { "r7", R(7) },
	{ "regs[7]", R(7) }, { "r8", R(8) }, { "regs[8]", R(8) },
	{ "r9", R(9) }, { "regs[9]", R(9) }, { "r10", R(10) },
	{ "regs[10]", R(10) }, { "r11", R(11) }, { "regs[11]", R(11) },
	{ "r12", R(12) }, { "regs[12]", R(12) }, { "r13", R(13) },
	{ "regs[13]", R(13) }, { "r14", R(14) }, { "regs[14]", R(14) },
	{ "r15", R(15) }, { "regs[15]", R(15) }, { "r16", R(16) },
	{ "regs[16]", R(16) }, { "r17", R(17) }, { "regs[17]", R(17) },
	{ "r18", R(18) }, { "regs[18]", R(18) }, { "r19", R(19) },
	{ "regs[19]", R(19) }, { "r20", R(20) }, { "regs[20]", R(20) },
	{ "r21", R(21) }, { "regs[21]", R(21) }, { "r22", R(22) },
	{ "regs[22]", R(22) }, { "r23", R(23) }, { "regs[23]", R(23) },
	{ "r24", R(24) }, { "regs[24]", R(24) }, { "r25", R(25) },
	{ "regs[25]", R(25) }, { "r26", R(26) }, { "regs[26]", R(26) },
	{ "r27", R(27) }, { "regs[27]", R(27) }, { "r28", R(28) },
	{ "regs[28]", R(28) }, { "r29", R(29) }, { "regs[29]", R(29) },
	{ "r30", R(30) }, { "regs[30]", R(30) }, { "r31", R(31) },
	{ "regs[31]", R(31) }, { "orig_a0", ORIG_A0 }, { "pc", PC },
	{ "csr_era", PC }, { "", 0 }
};
_Static_assert(ARCH_COUNT(regs) == 2 * 32 + 3 + 1, "a register is missing");

static const struct arch_reg names_usdt[] = {
	{ "zero", R(0) }, { "ra", R(1) }, { "tp", R(2) }, { "sp", R(3) },
	{ "a0", R(4) }, { "a1", R(5) }, { "a2", R(6) }, { "a3", R(7) },
	{ "a4", R(8) }, { "a5", R(9) }, { "a6", R(10) }, { "a7", R(11) },
	{ "t0", R(12) }, { "t1", R(13) }, { "t2", R(14) }, { "t3", R(15) },
	{ "t4", R(16) }, { "t5", R(17) }, { "t6", R(18) }, { "t7", R(19) },
	{ "t8", R(20) }, { "u0", R(21) }, { "fp", R(22) }, { "s0", R(23) },
	{ "s1", R(24) }, { "s2", R(25) }, { "s3", R(26) }, { "s4", R(27) },
	{ "s5", R(28) }, { "s6", R(29) }, { "s7", R(30) }, { "s8", R(31) },
	{ "r0", R(0) }, { "r1", R(1) }, { "r2", R(2) }, { "r3", R(3) },
	{ "r4", R(4) }, { "r5", R(5) }, { "r6", R(6) }, { "r7", R(7) },
	{ "r8", R(8) }, { "r9", R(9) }, { "r10", R(10) }, { "r11", R(11) },
	{ "r12", R(12) }, { "r13", R(13) }, { "r14", R(14) },
	{ "r15", R(15) }, { "r16", R(16) }, { "r17", R(17) },
	{ "r18", R(18) }, { "r19", R(19) }, { "r20", R(20) },
	{ "r21", R(21) }, { "r22", R(22) }, { "r23", R(23) },
	{ "r24", R(24) }, { "r25", R(25) }, { "r26", R(26) },
	{ "r27", R(27) }, { "r28", R(28) }, { "r29", R(29) },
	{ "r30", R(30) }, { "r31", R(31) }, { "", 0 }
};
_Static_assert(ARCH_COUNT(names_usdt) == 2 * 32 + 1, "a spelling is missing");

const struct arch arch_loongarch64 = {
	.name = "loongarch64",
	.aliases = aliases,
	.macros = macros,
	.long_size = 8,
	.reg_size = 8,
	.regs_size = SIZE,
	.regs = regs,
	.names_usdt = names_usdt,
	.arg = { R(4), R(5), R(6), R(7), R(8), R(9), R(10), R(11) },
	.nargs = 8,
	.user_nargs = 8,
	.stack_arg = 0,
	.syscall_arg = { ORIG_A0, R(5), R(6), R(7), R(8), R(9) },
	.ret = R(4),
	.pc = PC,
	.sp = R(3),
	.fp = R(22),
	.link = R(1),
	.jit_atomics = true,
};
