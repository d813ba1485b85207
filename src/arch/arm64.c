/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Layout: arch/arm64/include/uapi/asm/ptrace.h, struct user_pt_regs, which
 * begins the kernel's struct pt_regs.
 */
#include "arch/arch.h"

#define R(n)	(8 * (n))

enum { SP = R(31), PC = R(32), PSTATE = R(33), SIZE = R(34) };

static const char *const macros[] = {
	"__aarch64__", NULL
};

static const char *const aliases[] = { "aarch64", "armv8", NULL };

static const struct arch_reg regs[] = {
	ARCH_REGS_31("r", "", R),
	{ "sp", SP }, { "pc", PC }, { "pstate", PSTATE },
	{ "lr", R(30) }, { "fp", R(29) }, { "", 0 }
};
_Static_assert(ARCH_COUNT(regs) == SIZE / 8 + 2 + 1, "a register is missing");

static const struct arch_reg names_usdt[] = {
	ARCH_REGS_31("x", "", R), ARCH_REGS_31("w", "", R),
	{ "sp", SP }, { "wsp", SP },
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
	.usdt = { .names = names_usdt },
	.mode = { PSTATE, 0xf, 0 },	/* EL0 */
	.arg = { R(0), R(1), R(2), R(3), R(4), R(5), R(6), R(7) },
	.nargs = 8,
	.user_nargs = 8,
	.stack_arg = 0,
	.ret = R(0),
	.pc = PC,
	.sp = SP,
	.fp = R(29),
	.link = R(30),
	.syscall_prefix = "__arm64_sys_",
	.jit_atomics = true,
	/* arch/arm64/kernel/probes/uprobes.c */
	.elf = {
		.machine = EM_AARCH64, .code_align = 4, .compat = EM_ARM,
		.compat_refused = true,
		/* LDXR, STXR and their likes */
		.exclusive = { 0x3fc00000, 0x08400000, 0x3fc00000, 0x08000000 }
	},
	.uapi = UAPI_arm64,
	.syscalls = SYSCALLS_arm64,
	.compat = { "flags", 22, SYSCALLS_arm },	/* TIF_32BIT */
};
