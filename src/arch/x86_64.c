/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Layout: arch/x86/include/uapi/asm/ptrace.h, struct pt_regs. Calling
 * convention: System V ABI.
 */
#include "arch/arch.h"

enum {
	R15 = 0, R14 = 8, R13 = 16, R12 = 24, BP = 32, BX = 40, R11 = 48,
	R10 = 56, R9 = 64, R8 = 72, AX = 80, CX = 88, DX = 96, SI = 104,
	DI = 112, ORIG_AX = 120, IP = 128, CS = 136, FLAGS = 144, SP = 152,
	SS = 160, SIZE = 168
};

static const char *const macros[] = {
	"__x86_64__", "__x86_64", "__amd64__", NULL
};

static const char *const aliases[] = { "amd64", "x86-64", "x64", NULL };

static const struct arch_reg regs[] = {
	{ "r15", R15 }, { "r14", R14 }, { "r13", R13 }, { "r12", R12 },
	{ "bp", BP }, { "bx", BX }, { "r11", R11 }, { "r10", R10 },
	{ "r9", R9 }, { "r8", R8 }, { "ax", AX }, { "cx", CX },
	{ "dx", DX }, { "si", SI }, { "di", DI }, { "orig_ax", ORIG_AX },
	{ "ip", IP }, { "cs", CS }, { "flags", FLAGS }, { "sp", SP },
	{ "ss", SS }, { "", 0 }
};
_Static_assert(ARCH_COUNT(regs) == SIZE / 8 + 1, "a register is missing");

/* Any width of a register, as the assembler spells it. */
#define WIDTHS(letter, off)						\
	{ "r" #letter "x", off }, { "e" #letter "x", off },		\
	{ #letter "x", off }, { #letter "l", off }, { #letter "h", off + 1 }
#define POINTER(name, off)						\
	{ "r" #name, off }, { "e" #name, off }, { #name, off },		\
	{ #name "l", off }
#define NUMBER(name, off)						\
	{ #name, off }, { #name "d", off }, { #name "w", off },		\
	{ #name "b", off }

static const struct arch_reg names_usdt[] = {
	WIDTHS(a, AX), WIDTHS(b, BX), WIDTHS(c, CX), WIDTHS(d, DX),
	POINTER(si, SI), POINTER(di, DI), POINTER(bp, BP), POINTER(sp, SP),
	NUMBER(r8, R8), NUMBER(r9, R9), NUMBER(r10, R10), NUMBER(r11, R11),
	NUMBER(r12, R12), NUMBER(r13, R13), NUMBER(r14, R14),
	NUMBER(r15, R15), { "rip", IP }, { "eip", IP }, { "", 0 }
};
_Static_assert(ARCH_COUNT(names_usdt) == 4 * 5 + 12 * 4 + 3,
    "a spelling is missing");

const struct arch arch_x86_64 = {
	.name = "x86_64",
	.aliases = aliases,
	.macros = macros,
	.long_size = 8,
	.reg_size = 8,
	.regs_size = SIZE,
	.regs = regs,
	.usdt = {
		.names = names_usdt, .constant = "$", .reg = "%", .pc = "rip"
	},
	.mode = { CS, 3, 3 },		/* ring 3 */
	.arg = { DI, SI, DX, CX, R8, R9 },
	.nargs = 6,
	.user_nargs = 6,
	.stack_arg = 8,
	.ret = AX,
	.pc = IP,
	.sp = SP,
	.fp = BP,
	.syscall_prefix = "__x64_sys_",
	.jit_atomics = true,
	.jit_checks_loads = true,
	.elf = {
		.machine = EM_X86_64, .code_align = 1, .compat = EM_386,
		.compat_stack = 4, .insn_size = arch_x86_insn
	},
	.syscalls = SYSCALLS_x86_64,
	.compat = { "status", 1, SYSCALLS_i386 },	/* TS_COMPAT */
};
