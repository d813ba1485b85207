/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Layout: arch/mips/include/asm/ptrace.h, struct pt_regs (since 3.13; not
 * for SmartMIPS, which has acx before badvaddr). 32-bit kernels begin it
 * with eight words in which the entry code keeps arguments; system call
 * arguments five and six are copied there from the user's stack
 * (arch/mips/kernel/scall32-o32.S). The 64-bit machine is n64.
 */
#include "arch/arch.h"

#define N(n)	(8 * (n))
#define O(n)	(32 + 4 * (n))

static const char *const no_aliases[] = { NULL };
static const char *const aliases_mips64el[] = { "mips64le", NULL };
static const char *const aliases_mipsel[] = { "mipsle", NULL };

static const struct arch_reg regs64[] = {
	{ "zero", N(0) }, { "at", N(1) }, { "v0", N(2) }, { "v1", N(3) },
	{ "a0", N(4) }, { "a1", N(5) }, { "a2", N(6) }, { "a3", N(7) },
	{ "a4", N(8) }, { "a5", N(9) }, { "a6", N(10) }, { "a7", N(11) },
	{ "t0", N(12) }, { "t1", N(13) }, { "t2", N(14) }, { "t3", N(15) },
	{ "s0", N(16) }, { "s1", N(17) }, { "s2", N(18) }, { "s3", N(19) },
	{ "s4", N(20) }, { "s5", N(21) }, { "s6", N(22) }, { "s7", N(23) },
	{ "t8", N(24) }, { "t9", N(25) }, { "k0", N(26) }, { "k1", N(27) },
	{ "gp", N(28) }, { "sp", N(29) }, { "s8", N(30) }, { "ra", N(31) },
	{ "fp", N(30) }, { "regs[0]", N(0) }, { "regs[1]", N(1) },
	{ "regs[2]", N(2) }, { "regs[3]", N(3) }, { "regs[4]", N(4) },
	{ "regs[5]", N(5) }, { "regs[6]", N(6) }, { "regs[7]", N(7) },
	{ "regs[8]", N(8) }, { "regs[9]", N(9) }, { "regs[10]", N(10) },
	{ "regs[11]", N(11) }, { "regs[12]", N(12) }, { "regs[13]", N(13) },
	{ "regs[14]", N(14) }, { "regs[15]", N(15) }, { "regs[16]", N(16) },
	{ "regs[17]", N(17) }, { "regs[18]", N(18) }, { "regs[19]", N(19) },
	{ "regs[20]", N(20) }, { "regs[21]", N(21) }, { "regs[22]", N(22) },
	{ "regs[23]", N(23) }, { "regs[24]", N(24) }, { "regs[25]", N(25) },
	{ "regs[26]", N(26) }, { "regs[27]", N(27) }, { "regs[28]", N(28) },
	{ "regs[29]", N(29) }, { "regs[30]", N(30) }, { "regs[31]", N(31) },
	{ "status", N(32) }, { "hi", N(33) }, { "lo", N(34) },
	{ "badvaddr", N(35) }, { "cause", N(36) }, { "pc", N(37) },
	{ "", 0 }
};
_Static_assert(ARCH_COUNT(regs64) == 38 + 1 + 32 + 1,
    "a register is missing");

static const struct arch_reg regs32[] = {
	{ "zero", O(0) }, { "at", O(1) }, { "v0", O(2) }, { "v1", O(3) },
	{ "a0", O(4) }, { "a1", O(5) }, { "a2", O(6) }, { "a3", O(7) },
	{ "t0", O(8) }, { "t1", O(9) }, { "t2", O(10) }, { "t3", O(11) },
	{ "t4", O(12) }, { "t5", O(13) }, { "t6", O(14) }, { "t7", O(15) },
	{ "s0", O(16) }, { "s1", O(17) }, { "s2", O(18) }, { "s3", O(19) },
	{ "s4", O(20) }, { "s5", O(21) }, { "s6", O(22) }, { "s7", O(23) },
	{ "t8", O(24) }, { "t9", O(25) }, { "k0", O(26) }, { "k1", O(27) },
	{ "gp", O(28) }, { "sp", O(29) }, { "s8", O(30) }, { "ra", O(31) },
	{ "fp", O(30) }, { "regs[0]", O(0) }, { "regs[1]", O(1) },
	{ "regs[2]", O(2) }, { "regs[3]", O(3) }, { "regs[4]", O(4) },
	{ "regs[5]", O(5) }, { "regs[6]", O(6) }, { "regs[7]", O(7) },
	{ "regs[8]", O(8) }, { "regs[9]", O(9) }, { "regs[10]", O(10) },
	{ "regs[11]", O(11) }, { "regs[12]", O(12) }, { "regs[13]", O(13) },
	{ "regs[14]", O(14) }, { "regs[15]", O(15) }, { "regs[16]", O(16) },
	{ "regs[17]", O(17) }, { "regs[18]", O(18) }, { "regs[19]", O(19) },
	{ "regs[20]", O(20) }, { "regs[21]", O(21) }, { "regs[22]", O(22) },
	{ "regs[23]", O(23) }, { "regs[24]", O(24) }, { "regs[25]", O(25) },
	{ "regs[26]", O(26) }, { "regs[27]", O(27) }, { "regs[28]", O(28) },
	{ "regs[29]", O(29) }, { "regs[30]", O(30) }, { "regs[31]", O(31) },
	{ "status", O(32) }, { "hi", O(33) }, { "lo", O(34) },
	{ "badvaddr", O(35) }, { "cause", O(36) }, { "pc", O(37) },
	{ "", 0 }
};
_Static_assert(ARCH_COUNT(regs32) == 38 + 1 + 32 + 1,
    "a register is missing");

static const char *const macros64[] = {
	"__mips__", "__mips64", NULL
};
static const char *const macros32[] = { "__mips__", NULL };

#define COMMON64							\
	.macros = macros64,						\
	.long_size = 8,							\
	.reg_size = 8,							\
	.regs_size = N(38),						\
	.regs = regs64,							\
	.arg = { N(4), N(5), N(6), N(7), N(8), N(9), N(10), N(11) },	\
	.nargs = 8,							\
	.user_nargs = 8,						\
	.stack_arg = 0,							\
	.syscall_arg = { N(4), N(5), N(6), N(7), N(8), N(9) },		\
	.ret = N(2),							\
	.pc = N(37),							\
	.sp = N(29),							\
	.fp = N(30),							\
	.link = N(31),							\
	.jit_atomics = true, .late_irq_work = true

#define COMMON32							\
	.macros = macros32,						\
	.long_size = 4,							\
	.reg_size = 4,							\
	.regs_size = O(38),						\
	.regs = regs32,							\
	.arg = { O(4), O(5), O(6), O(7) },				\
	.nargs = 4,							\
	.user_nargs = 4,						\
	.stack_arg = 16,						\
	.syscall_arg = { O(4), O(5), O(6), O(7), 16, 20 },		\
	.ret = O(2),							\
	.pc = O(37),							\
	.sp = O(29),							\
	.fp = O(30),							\
	.link = O(31),							\
	.jit_atomics = false, .late_irq_work = true

const struct arch arch_mips64 = {
	.name = "mips64",
	.aliases = no_aliases,
	.big_endian = true,
	COMMON64,
};

const struct arch arch_mips64el = {
	.name = "mips64el",
	.aliases = aliases_mips64el,
	COMMON64,
};

const struct arch arch_mips = {
	.name = "mips",
	.aliases = no_aliases,
	.big_endian = true,
	COMMON32,
};

const struct arch arch_mipsel = {
	.name = "mipsel",
	.aliases = aliases_mipsel,
	COMMON32,
};
