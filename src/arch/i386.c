/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Layout: arch/x86/include/asm/ptrace.h, struct pt_regs without
 * __x86_64__. The kernel is built with -mregparm=3; programs pass all
 * arguments on the stack. Before 5.3 (commit 3c88c692c287) sp is not saved
 * on a trap from the kernel: stack arguments of kernel functions read as
 * rubbish there.
 */
#include "arch/arch.h"

enum {
	BX = 0, CX = 4, DX = 8, SI = 12, DI = 16, BP = 20, AX = 24, DS = 28,
	ES = 32, FS = 36, GS = 40, ORIG_AX = 44, IP = 48, CS = 52,
	FLAGS = 56, SP = 60, SS = 64, SIZE = 68
};

static const char *const macros[] = {
	"__i386__", "__i386", NULL
};

static const char *const aliases[] = {
	"i686", "i586", "i486", "x86", "x86_32", NULL
};

static const struct arch_reg regs[] = {
	{ "bx", BX }, { "cx", CX }, { "dx", DX }, { "si", SI }, { "di", DI },
	{ "bp", BP }, { "ax", AX }, { "ds", DS }, { "es", ES }, { "fs", FS },
	{ "gs", GS }, { "orig_ax", ORIG_AX }, { "ip", IP }, { "cs", CS },
	{ "flags", FLAGS }, { "sp", SP }, { "ss", SS }, { "", 0 }
};
_Static_assert(ARCH_COUNT(regs) == SIZE / 4 + 1, "a register is missing");

#define WIDTHS(letter, off)						\
	{ "e" #letter "x", off }, { #letter "x", off },			\
	{ #letter "l", off }, { #letter "h", off + 1 }
#define POINTER(name, off)	{ "e" #name, off }, { #name, off }

static const struct arch_reg names_usdt[] = {
	WIDTHS(a, AX), WIDTHS(b, BX), WIDTHS(c, CX), WIDTHS(d, DX),
	POINTER(si, SI), POINTER(di, DI), POINTER(bp, BP), POINTER(sp, SP),
	{ "eip", IP }, { "", 0 }
};
_Static_assert(ARCH_COUNT(names_usdt) == 4 * 4 + 4 * 2 + 2,
    "a spelling is missing");

const struct arch arch_i386 = {
	.name = "i386",
	.aliases = aliases,
	.macros = macros,
	.long_size = 4,
	.reg_size = 4,
	.align64 = 4,	/* System V ABI, Intel386 supplement */
	.regs_size = SIZE,
	.regs = regs,
	.usdt = { .names = names_usdt, .constant = "$", .reg = "%" },
	.mode = { CS, 3, 3 },		/* ring 3 */
	.arg = { AX, DX, CX },
	.nargs = 3,
	.user_nargs = 0,
	.stack_arg = 4,
	.ret = AX,
	.pc = IP,
	.sp = SP,
	.fp = BP,
	.syscall_prefix = "__ia32_sys_",
	.jit_atomics = false,
	.elf = {
		.machine = EM_386, .code_align = 1,
		.insn_size = arch_x86_insn
	},
	.syscalls = SYSCALLS_i386,
};
