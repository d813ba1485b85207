/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Layout: arch/riscv/include/uapi/asm/ptrace.h, struct user_regs_struct,
 * which begins the kernel's struct pt_regs; status, badaddr, cause and
 * orig_a0 follow there (arch/riscv/include/asm/ptrace.h). The wrapper came
 * with 6.6. Kernels
 * built with KPROBES_ON_FTRACE refuse kprobes on ftrace's two instructions
 * at a function's entry (seen on 6.12).
 */
#include "arch/arch.h"

#define R(n)	(8 * (n))
#define A(n)	R(10 + (n))

enum { PC = R(0), SP = R(2), FP = R(8), SIZE = R(32), ORIG_A0 = R(35) };

static const char *const macros[] = {
	"__riscv", NULL
};

static const char *const aliases[] = { "riscv", "rv64", NULL };

static const struct arch_reg regs[] = {
	{ "pc", R(0) }, { "ra", R(1) }, { "sp", R(2) }, { "gp", R(3) },
	{ "tp", R(4) }, { "t0", R(5) }, { "t1", R(6) }, { "t2", R(7) },
	{ "s0", R(8) }, { "s1", R(9) }, { "a0", R(10) }, { "a1", R(11) },
	{ "a2", R(12) }, { "a3", R(13) }, { "a4", R(14) }, { "a5", R(15) },
	{ "a6", R(16) }, { "a7", R(17) }, { "s2", R(18) }, { "s3", R(19) },
	{ "s4", R(20) }, { "s5", R(21) }, { "s6", R(22) }, { "s7", R(23) },
	{ "s8", R(24) }, { "s9", R(25) }, { "s10", R(26) }, { "s11", R(27) },
	{ "t3", R(28) }, { "t4", R(29) }, { "t5", R(30) }, { "t6", R(31) },
	{ "fp", R(8) }, { "", 0 }
};
_Static_assert(ARCH_COUNT(regs) == SIZE / 8 + 1 + 1, "a register is missing");

const struct arch arch_riscv64 = {
	.name = "riscv64",
	.aliases = aliases,
	.macros = macros,
	.long_size = 8,
	.reg_size = 8,
	.regs_size = SIZE,
	.regs = regs,
	.arg = { A(0), A(1), A(2), A(3), A(4), A(5), A(6), A(7) },
	.nargs = 8,
	.user_nargs = 8,
	.stack_arg = 0,
	.syscall_arg = { ORIG_A0, A(1), A(2), A(3), A(4), A(5) },
	.ret = A(0),
	.pc = PC,
	.sp = SP,
	.fp = FP,
	.link = R(1),
	.syscall_prefix = "__riscv_sys_",
	.entry_pad = 8,
	.jit_atomics = true,
};
