/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Layout: arch/arm/include/uapi/asm/ptrace.h, ARM_r0 to ARM_ORIG_r0. "ip" is
 * r12, the scratch register, as in the assembler; the program counter is
 * "pc". r0 is overwritten by the return value, so a system call's first
 * argument is read from ORIG_r0.
 */
#include "arch/arch.h"

#define R(n)	(4 * (n))

enum { SP = R(13), PC = R(15), ORIG_R0 = R(17), SIZE = R(18) };

static const char *const macros[] = {
	"__arm__", "__ARM_EABI__", NULL
};

static const char *const aliases[] = {
	"armhf", "armel", "armv7", "armv7l", "armv6l", "armv5tel", NULL
};

static const struct arch_reg regs[] = {
	{ "r0", R(0) }, { "r1", R(1) }, { "r2", R(2) }, { "r3", R(3) },
	{ "r4", R(4) }, { "r5", R(5) }, { "r6", R(6) }, { "r7", R(7) },
	{ "r8", R(8) }, { "r9", R(9) }, { "r10", R(10) }, { "r11", R(11) },
	{ "r12", R(12) }, { "r13", R(13) }, { "r14", R(14) },
	{ "r15", R(15) }, { "fp", R(11) }, { "ip", R(12) }, { "sp", SP },
	{ "lr", R(14) }, { "pc", PC }, { "cpsr", R(16) },
	{ "orig_r0", ORIG_R0 }, { "", 0 }
};
_Static_assert(ARCH_COUNT(regs) == SIZE / 4 + 5 + 1, "a register is missing");

const struct arch arch_arm = {
	.name = "arm",
	.aliases = aliases,
	.macros = macros,
	.long_size = 4,
	.reg_size = 4,
	.regs_size = SIZE,
	.regs = regs,
	.arg = { R(0), R(1), R(2), R(3) },
	.nargs = 4,
	.user_nargs = 4,
	.stack_arg = 0,
	.syscall_arg = { ORIG_R0, R(1), R(2), R(3), R(4), R(5) },
	.ret = R(0),
	.pc = PC,
	.sp = SP,
	.fp = R(11),
	.link = R(14),
	.jit_atomics = false,
};
