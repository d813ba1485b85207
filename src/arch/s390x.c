/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Layout: arch/s390/include/uapi/asm/ptrace.h, user_pt_regs, which begins
 * the kernel's struct pt_regs. Arguments on the stack lie above the 160 bytes
 * of register save area.
 */
#include "arch/arch.h"

#define R(n)	(24 + 8 * (n))

enum { MASK = 8, PC = 16, SIZE = R(16) };

static const char *const macros[] = {
	"__s390__", "__s390x__", NULL
};

static const char *const aliases[] = { "s390", NULL };

static const struct arch_reg regs[] = {
	{ "arg", 0 }, { "pswmask", MASK }, { "pswaddr", PC },
	ARCH_REGS_16("r", "", R), ARCH_REGS_16("gprs[", "]", R), { "", 0 }
};
_Static_assert(ARCH_COUNT(regs) == 3 + 2 * 16 + 1, "a register is missing");

const struct arch arch_s390x = {
	.name = "s390x",
	.aliases = aliases,
	.macros = macros,
	.big_endian = true,
	.long_size = 8,
	.reg_size = 8,
	.regs_size = SIZE,
	.regs = regs,
	.usdt = { .reg = "%" },
	.mode = { MASK, 1ULL << 48, 1ULL << 48 },	/* problem state */
	.arg = { R(2), R(3), R(4), R(5), R(6) },
	.nargs = 5,
	.user_nargs = 5,
	.stack_arg = 160,
	.ret = R(2),
	.pc = PC,
	.sp = R(15),
	.fp = R(11),
	.link = R(14),
	.syscall_prefix = "__s390x_sys_",
	.jit_atomics = true,
	.jit_checks_loads = true,
	.spaces_overlap = true,
	.elf = {
		.machine = EM_S390, .code_align = 2, .compat = EM_S390,
		.compat_nargs = 4, .insn_size = arch_s390x_insn
	},
	.syscalls = SYSCALLS_s390x,
};
