/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Layout: arch/powerpc/include/uapi/asm/ptrace.h, struct user_pt_regs. The
 * little-endian machine uses ELFv2 (32-byte frame header), the big-endian
 * one ELFv1 (48); arguments on the stack follow the save area of the eight
 * that are in registers.
 */
#include "arch/arch.h"

#define R(n)	(8 * (n))

enum { PC = R(32), MSR = R(33), SIZE = R(44) };

static const char *const macros[] = {
	"__powerpc__", "__powerpc64__", "__PPC64__", NULL
};

static const char *const aliases_be[] = { "ppc64", NULL };
static const char *const aliases_le[] = { "ppc64le", "ppc64el", NULL };

static const struct arch_reg regs[] = {
	ARCH_REGS_32("r", "", R), ARCH_REGS_32("gpr[", "]", R),
	{ "nip", PC }, { "msr", MSR },
	{ "orig_gpr3", R(34) }, { "ctr", R(35) }, { "link", R(36) },
	{ "xer", R(37) }, { "ccr", R(38) }, { "softe", R(39) },
	{ "trap", R(40) }, { "dar", R(41) }, { "dsisr", R(42) },
	{ "result", R(43) }, { "", 0 }
};
_Static_assert(ARCH_COUNT(regs) == SIZE / 8 + 32 + 1,
    "a register is missing");

/* LBARX to LQARX; STBCX. to STQCX. */
#define INSNS								\
	.insn_size = arch_powerpc_insn, .exclusive = {			\
		0xfc00053e, 0x7c000028, 0xfc00033f, 0x7c00012d		\
	}

#define COMMON								\
	.long_size = 8,							\
	.reg_size = 8,							\
	.regs_size = SIZE,						\
	.regs = regs,							\
	.usdt = { .constant = "i", .reg = "%", .before = "r" },		\
	.mode = { MSR, 1 << 14, 1 << 14 },		/* MSR_PR */	\
	.arg = { R(3), R(4), R(5), R(6), R(7), R(8), R(9), R(10) },	\
	.nargs = 8,							\
	.user_nargs = 8,						\
	.ret = R(3),							\
	.pc = PC,							\
	.sp = R(1),							\
	.fp = R(31),							\
	.link = R(36),							\
	.jit_atomics = true, .jit_checks_loads = true,			\
	.late_irq_work = true,			\
	.uapi = UAPI_powerpc, .syscalls = SYSCALLS_powerpc64

const struct arch arch_powerpc64 = {
	.name = "powerpc64",
	.aliases = aliases_be,
	.macros = macros,
	.big_endian = true,
	.stack_arg = 48 + 64,
	.elf = {
		.machine = EM_PPC64, .code_align = 4, .local_entry = true,
		.compat = EM_PPC, .compat_nargs = 4, INSNS
	},
	COMMON,
};

const struct arch arch_powerpc64le = {
	.name = "powerpc64le",
	.aliases = aliases_le,
	.macros = macros,
	.stack_arg = 32 + 64,
	.elf = {
		.machine = EM_PPC64, .code_align = 4, .local_entry = true,
		INSNS
	},
	COMMON,
};
