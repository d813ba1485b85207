/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Layout: arch/powerpc/include/uapi/asm/ptrace.h, struct user_pt_regs. The
 * little-endian machine uses ELFv2 (32-byte frame header), the big-endian
 * one ELFv1 (48); arguments on the stack follow the save area of the eight
 * that are in registers. gpr3 is overwritten by the return value.
 */
#include "arch/arch.h"

#define R(n)	(8 * (n))

enum { PC = R(32), ORIG_R3 = R(34), SIZE = R(44) };

static const char *const macros[] = {
	"__powerpc__", "__powerpc64__", "__PPC64__", NULL
};

static const char *const aliases_be[] = { "ppc64", NULL };
static const char *const aliases_le[] = { "ppc64le", "ppc64el", NULL };

static const struct arch_reg regs[] = {
	{ "r0", R(0) }, { "gpr[0]", R(0) }, { "r1", R(1) },
	{ "gpr[1]", R(1) }, { "r2", R(2) }, { "gpr[2]", R(2) },
	{ "r3", R(3) }, { "gpr[3]", R(3) }, { "r4", R(4) },
	{ "gpr[4]", R(4) }, { "r5", R(5) }, { "gpr[5]", R(5) },
	{ "r6", R(6) }, { "gpr[6]", R(6) }, { "r7", R(7) },
	{ "gpr[7]", R(7) }, { "r8", R(8) }, { "gpr[8]", R(8) },
	{ "r9", R(9) }, { "gpr[9]", R(9) }, { "r10", R(10) },
	{ "gpr[10]", R(10) }, { "r11", R(11) }, { "gpr[11]", R(11) },
	{ "r12", R(12) }, { "gpr[12]", R(12) }, { "r13", R(13) },
	{ "gpr[13]", R(13) }, { "r14", R(14) }, { "gpr[14]", R(14) },
	{ "r15", R(15) }, { "gpr[15]", R(15) }, { "r16", R(16) },
	{ "gpr[16]", R(16) }, { "r17", R(17) }, { "gpr[17]", R(17) },
	{ "r18", R(18) }, { "gpr[18]", R(18) }, { "r19", R(19) },
	{ "gpr[19]", R(19) }, { "r20", R(20) }, { "gpr[20]", R(20) },
	{ "r21", R(21) }, { "gpr[21]", R(21) }, { "r22", R(22) },
	{ "gpr[22]", R(22) }, { "r23", R(23) }, { "gpr[23]", R(23) },
	{ "r24", R(24) }, { "gpr[24]", R(24) }, { "r25", R(25) },
	{ "gpr[25]", R(25) }, { "r26", R(26) }, { "gpr[26]", R(26) },
	{ "r27", R(27) }, { "gpr[27]", R(27) }, { "r28", R(28) },
	{ "gpr[28]", R(28) }, { "r29", R(29) }, { "gpr[29]", R(29) },
	{ "r30", R(30) }, { "gpr[30]", R(30) }, { "r31", R(31) },
	{ "gpr[31]", R(31) }, { "nip", R(32) }, { "msr", R(33) },
	{ "orig_gpr3", R(34) }, { "ctr", R(35) }, { "link", R(36) },
	{ "xer", R(37) }, { "ccr", R(38) }, { "softe", R(39) },
	{ "trap", R(40) }, { "dar", R(41) }, { "dsisr", R(42) },
	{ "result", R(43) }, { "", 0 }
};
_Static_assert(ARCH_COUNT(regs) == SIZE / 8 + 32 + 1,
    "a register is missing");

#define COMMON								\
	.long_size = 8,							\
	.reg_size = 8,							\
	.regs_size = SIZE,						\
	.regs = regs,							\
	.arg = { R(3), R(4), R(5), R(6), R(7), R(8), R(9), R(10) },	\
	.nargs = 8,							\
	.user_nargs = 8,						\
	.syscall_arg = { ORIG_R3, R(4), R(5), R(6), R(7), R(8) },	\
	.ret = R(3),							\
	.pc = PC,							\
	.sp = R(1),							\
	.fp = R(31),							\
	.link = R(36),							\
	.jit_atomics = true, .late_irq_work = true

const struct arch arch_powerpc64 = {
	.name = "powerpc64",
	.aliases = aliases_be,
	.macros = macros,
	.big_endian = true,
	.stack_arg = 48 + 64,
	COMMON,
};

const struct arch arch_powerpc64le = {
	.name = "powerpc64le",
	.aliases = aliases_le,
	.macros = macros,
	.stack_arg = 32 + 64,
	COMMON,
};
