/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Layout: arch/mips/include/asm/ptrace.h, struct pt_regs (since 3.13; not
 * for SmartMIPS, which has acx before badvaddr). 32-bit kernels begin it
 * with eight words in which the entry code keeps arguments. The 64-bit
 * machine is n64.
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
	{ "fp", N(30) }, ARCH_REGS_32("regs[", "]", N),
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
	{ "fp", O(30) }, ARCH_REGS_32("regs[", "]", O),
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

/* LL, LLD; SC, SCD (before release 6) */
#define INSNS								\
	.insn_size = arch_mips_insn, .exclusive = {			\
		0xec000000, 0xc0000000, 0xec000000, 0xe0000000		\
	}

#define COMMON64							\
	.macros = macros64,						\
	.long_size = 8,							\
	.reg_size = 8,							\
	.regs_size = N(38),						\
	.regs = regs64,							\
	.usdt = { .reg = "$", .before = "regs[", .behind = "]" },	\
	.mode = { N(32), 0x18, 0x10 },		/* KSU_USER */		\
	.arg = { N(4), N(5), N(6), N(7), N(8), N(9), N(10), N(11) },	\
	.nargs = 8,							\
	.user_nargs = 8,						\
	.stack_arg = 0,							\
	.ret = N(2),							\
	.pc = N(37),							\
	.sp = N(29),							\
	.fp = N(30),							\
	.link = N(31),							\
	.jit_atomics = true, .late_irq_work = true,			\
	.silent_syscalls = true,					\
	.elf = {							\
		.machine = EM_MIPS, .code_align = 4, .compat = EM_MIPS,	\
		.compat_nargs = 4, INSNS				\
	},								\
	.uapi = UAPI_mips, .own_errors = true,				\
	.syscalls = SYSCALLS_mips64, .syscall_base = 5000

#define COMMON32							\
	.macros = macros32,						\
	.long_size = 4,							\
	.reg_size = 4,							\
	.regs_size = O(38),						\
	.regs = regs32,							\
	.usdt = { .reg = "$", .before = "regs[", .behind = "]" },	\
	.mode = { O(32), 0x18, 0x10 },		/* KSU_USER */		\
	.arg = { O(4), O(5), O(6), O(7) },				\
	.nargs = 4,							\
	.user_nargs = 4,						\
	.stack_arg = 16,						\
	.ret = O(2),							\
	.pc = O(37),							\
	.sp = O(29),							\
	.fp = O(30),							\
	.link = O(31),							\
	.jit_atomics = false, .late_irq_work = true,			\
	.silent_syscalls = true,					\
	.elf = { .machine = EM_MIPS, .code_align = 4, INSNS },		\
	.uapi = UAPI_mips, .own_errors = true,				\
	.syscalls = SYSCALLS_mips, .syscall_base = 4000

const struct arch arch_mips64 = {
	.name = "mips64",
	.aliases = no_aliases,
	.big_endian = true,
	COMMON64,
};

const struct arch arch_mips64el = {
	.name = "mips64el",
	.aliases = aliases_mips64el,
	.uname = "mips64",
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
	.uname = "mips",
	COMMON32,
};
