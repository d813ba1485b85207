/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Layout: arch/loongarch/include/uapi/asm/ptrace.h, struct user_pt_regs
 * (regs, orig_a0, csr_era, csr_badv, ten reserved words). The kernel's own
 * pt_regs, which kprobes see, agrees up to csr_era.
 */
#include "arch/arch.h"

#ifndef EM_LOONGARCH
#define EM_LOONGARCH	258
#endif

#define R(n)	(8 * (n))

enum { ORIG_A0 = R(32), PC = R(33), SIZE = R(45) };

static const char *const macros[] = {
	"__loongarch__", "__loongarch64", NULL
};

static const char *const aliases[] = { "loong64", "loongarch", NULL };

static const struct arch_reg regs[] = {
	ARCH_REGS_32("r", "", R), ARCH_REGS_32("regs[", "]", R),
	{ "orig_a0", ORIG_A0 }, { "pc", PC },
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
	ARCH_REGS_32("r", "", R), { "", 0 }
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
	.usdt = { .names = names_usdt },
	.arg = { R(4), R(5), R(6), R(7), R(8), R(9), R(10), R(11) },
	.nargs = 8,
	.user_nargs = 8,
	.stack_arg = 0,
	.ret = R(4),
	.pc = PC,
	.sp = R(3),
	.fp = R(22),
	.link = R(1),
	.jit_atomics = true,
	.elf = {
		.machine = EM_LOONGARCH, .code_align = 4,
		/* LL, SC */
		.exclusive = { 0xfd000000, 0x20000000, 0xfd000000, 0x21000000 }
	},
	.uapi = UAPI_loongarch,
	.syscalls = SYSCALLS_loongarch64,
};
