/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Layout: arch/arm64/include/uapi/asm/ptrace.h, struct user_pt_regs, which
 * begins the kernel's struct pt_regs; orig_x0 follows it there
 * (arch/arm64/include/asm/ptrace.h). x0 is overwritten by the return value,
 * so a system call's first argument is read from orig_x0.
 */
#include "arch/arch.h"

#define R(n)	(8 * (n))

enum { SP = R(31), PC = R(32), PSTATE = R(33), SIZE = R(34), ORIG_X0 = SIZE };

static const char *const macros[] = {
	"__aarch64__", NULL
};

static const char *const aliases[] = { "aarch64", "armv8", NULL };

static const struct arch_reg regs[] = {
	{ "r0", R(0) }, { "r1", R(1) }, { "r2", R(2) }, { "r3", R(3) },
	{ "r4", R(4) }, { "r5", R(5) }, { "r6", R(6) }, { "r7", R(7) },
	{ "r8", R(8) }, { "r9", R(9) }, { "r10", R(10) }, { "r11", R(11) },
	{ "r12", R(12) }, { "r13", R(13) }, { "r14", R(14) },
	{ "r15", R(15) }, { "r16", R(16) }, { "r17", R(17) },
	{ "r18", R(18) }, { "r19", R(19) }, { "r20", R(20) },
	{ "r21", R(21) }, { "r22", R(22) }, { "r23", R(23) },
	{ "r24", R(24) }, { "r25", R(25) }, { "r26", R(26) },
	{ "r27", R(27) }, { "r28", R(28) }, { "r29", R(29) },
	{ "r30", R(30) }, { "sp", SP }, { "pc", PC }, { "pstate", PSTATE },
	{ "lr", R(30) }, { "fp", R(29) }, { "", 0 }
};
_Static_assert(ARCH_COUNT(regs) == SIZE / 8 + 2 + 1, "a register is missing");

static const struct arch_reg names_usdt[] = {
	{ "x0", R(0) }, { "x1", R(1) }, { "x2", R(2) }, { "x3", R(3) },
	{ "x4", R(4) }, { "x5", R(5) }, { "x6", R(6) }, { "x7", R(7) },
	{ "x8", R(8) }, { "x9", R(9) }, { "x10", R(10) }, { "x11", R(11) },
	{ "x12", R(12) }, { "x13", R(13) }, { "x14", R(14) },
	{ "x15", R(15) }, { "x16", R(16) }, { "x17", R(17) },
	{ "x18", R(18) }, { "x19", R(19) }, { "x20", R(20) },
	{ "x21", R(21) }, { "x22", R(22) }, { "x23", R(23) },
	{ "x24", R(24) }, { "x25", R(25) }, { "x26", R(26) },
	{ "x27", R(27) }, { "x28", R(28) }, { "x29", R(29) },
	{ "x30", R(30) }, { "w0", R(0) }, { "w1", R(1) }, { "w2", R(2) },
	{ "w3", R(3) }, { "w4", R(4) }, { "w5", R(5) }, { "w6", R(6) },
	{ "w7", R(7) }, { "w8", R(8) }, { "w9", R(9) }, { "w10", R(10) },
	{ "w11", R(11) }, { "w12", R(12) }, { "w13", R(13) },
	{ "w14", R(14) }, { "w15", R(15) }, { "w16", R(16) },
	{ "w17", R(17) }, { "w18", R(18) }, { "w19", R(19) },
	{ "w20", R(20) }, { "w21", R(21) }, { "w22", R(22) },
	{ "w23", R(23) }, { "w24", R(24) }, { "w25", R(25) },
	{ "w26", R(26) }, { "w27", R(27) }, { "w28", R(28) },
	{ "w29", R(29) }, { "w30", R(30) }, { "sp", SP }, { "wsp", SP },
	{ "fp", R(29) }, { "lr", R(30) }, { "", 0 }
};
_Static_assert(ARCH_COUNT(names_usdt) == 2 * 31 + 4 + 1,
    "a spelling is missing");

const struct arch arch_arm64 = {
	.name = "arm64",
	.aliases = aliases,
	.macros = macros,
	.long_size = 8,
	.reg_size = 8,
	.regs_size = SIZE,
	.regs = regs,
	.names_usdt = names_usdt,
	.arg = { R(0), R(1), R(2), R(3), R(4), R(5), R(6), R(7) },
	.nargs = 8,
	.user_nargs = 8,
	.stack_arg = 0,
	.syscall_arg = { ORIG_X0, R(1), R(2), R(3), R(4), R(5) },
	.ret = R(0),
	.pc = PC,
	.sp = SP,
	.fp = R(29),
	.link = R(30),
	.syscall_prefix = "__arm64_sys_",
	.jit_atomics = true,
};
