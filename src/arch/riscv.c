/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Layout: arch/riscv/include/uapi/asm/ptrace.h, struct user_regs_struct,
 * which begins the kernel's struct pt_regs. All are words of the machine. The
 * wrapper came with 6.6. Kernels built with KPROBES_ON_FTRACE refuse kprobes on
 * ftrace's two instructions at a function's entry (seen on 6.12).
 *
 * Calls: RISC-V psABI, integer calling convention. What has twice a
 * register's size takes the next two, the low half first; named ones start
 * at any register, and where a7 alone is left, the high half is the first on
 * the stack. The JIT of 32 bits has no atomics of 64
 * (arch/riscv/net/bpf_jit_comp32.c).
 */
#include "arch/arch.h"

static const char *const macros[] = {
	"__riscv", NULL
};

static const char *const aliases64[] = { "riscv", "rv64", NULL };
static const char *const aliases32[] = { "rv32", NULL };

#define REGISTERS(R) {							\
	{ "pc", R(0) }, { "ra", R(1) }, { "sp", R(2) }, { "gp", R(3) },	\
	{ "tp", R(4) }, { "t0", R(5) }, { "t1", R(6) }, { "t2", R(7) },	\
	{ "s0", R(8) }, { "s1", R(9) }, { "a0", R(10) },		\
	{ "a1", R(11) }, { "a2", R(12) }, { "a3", R(13) },		\
	{ "a4", R(14) }, { "a5", R(15) }, { "a6", R(16) },		\
	{ "a7", R(17) }, { "s2", R(18) }, { "s3", R(19) },		\
	{ "s4", R(20) }, { "s5", R(21) }, { "s6", R(22) },		\
	{ "s7", R(23) }, { "s8", R(24) }, { "s9", R(25) },		\
	{ "s10", R(26) }, { "s11", R(27) }, { "t3", R(28) },		\
	{ "t4", R(29) }, { "t5", R(30) }, { "t6", R(31) },		\
	{ "fp", R(8) }, { "", 0 }					\
}
enum { NREGS = 32 };

#define R64(n)	(8 * (n))
#define R32(n)	(4 * (n))

static const struct arch_reg regs64[] = REGISTERS(R64);
static const struct arch_reg regs32[] = REGISTERS(R32);
_Static_assert(ARCH_COUNT(regs64) == NREGS + 1 + 1, "a register is missing");

#define COMMON(R)							\
	.macros = macros,						\
	.long_size = R(1),						\
	.reg_size = R(1),						\
	.regs_size = R(NREGS),						\
	.arg = { R(10), R(11), R(12), R(13), R(14), R(15), R(16), R(17) }, \
	.nargs = 8,							\
	.user_nargs = 8,						\
	.stack_arg = 0,							\
	.ret = R(10),							\
	.pc = R(0),							\
	.sp = R(2),							\
	.fp = R(8),							\
	.link = R(1),							\
	.syscall_prefix = "__riscv_sys_",				\
	.entry_pad = 8

/* LR, SC */
#define INSNS								\
	.insn_size = arch_riscv_insn, .exclusive = {			\
		0xf800007f, 0x1000002f, 0xf800007f, 0x1800002f		\
	}

const struct arch arch_riscv64 = {
	.name = "riscv64",
	.aliases = aliases64,
	.regs = regs64,
	COMMON(R64),
	.jit_atomics = true,
	.elf = {
		.machine = EM_RISCV, .code_align = 2, .compat = EM_RISCV,
		.compat_nargs = 4, INSNS
	},
	.syscalls = SYSCALLS_riscv64,
};

const struct arch arch_riscv32 = {
	.name = "riscv32",
	.aliases = aliases32,
	.regs = regs32,
	COMMON(R32),
	.jit_atomics = false,
	.elf = { .machine = EM_RISCV, .code_align = 2, INSNS },
	.syscalls = SYSCALLS_riscv32,
};
