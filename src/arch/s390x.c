/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Layout: arch/s390/include/uapi/asm/ptrace.h, user_pt_regs, which begins
 * the kernel's struct pt_regs; orig_gpr2 follows there
 * (arch/s390/include/asm/ptrace.h). Arguments on the stack lie above the
 * 160 bytes of register save area.
 */
#include "arch/arch.h"

#define R(n)	(24 + 8 * (n))

enum { PC = 16, SIZE = R(16), ORIG_R2 = SIZE };

static const char *const macros[] = {
	"__s390__", "__s390x__", NULL
};

static const char *const aliases[] = { "s390", NULL };

static const struct arch_reg regs[] = {
	{ "arg", 0 }, { "pswmask", 8 }, { "pswaddr", PC }, { "r0", R(0) },
	{ "gprs[0]", R(0) }, { "r1", R(1) }, { "gprs[1]", R(1) },
	{ "r2", R(2) }, { "gprs[2]", R(2) }, { "r3", R(3) },
	{ "gprs[3]", R(3) }, { "r4", R(4) }, { "gprs[4]", R(4) },
	{ "r5", R(5) }, { "gprs[5]", R(5) }, { "r6", R(6) },
	{ "gprs[6]", R(6) }, { "r7", R(7) }, { "gprs[7]", R(7) },
	{ "r8", R(8) }, { "gprs[8]", R(8) }, { "r9", R(9) },
	{ "gprs[9]", R(9) }, { "r10", R(10) }, { "gprs[10]", R(10) },
	{ "r11", R(11) }, { "gprs[11]", R(11) }, { "r12", R(12) },
	{ "gprs[12]", R(12) }, { "r13", R(13) }, { "gprs[13]", R(13) },
	{ "r14", R(14) }, { "gprs[14]", R(14) }, { "r15", R(15) },
	{ "gprs[15]", R(15) }, { "", 0 }
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
	.arg = { R(2), R(3), R(4), R(5), R(6) },
	.nargs = 5,
	.user_nargs = 5,
	.stack_arg = 160,
	.syscall_arg = { ORIG_R2, R(3), R(4), R(5), R(6), R(7) },
	.ret = R(2),
	.pc = PC,
	.sp = R(15),
	.fp = R(11),
	.link = R(14),
	.syscall_prefix = "__s390x_sys_",
	.jit_atomics = true,
	.spaces_overlap = true,
};
