/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Layout: arch/arm/include/uapi/asm/ptrace.h, ARM_r0 to ARM_ORIG_r0. "ip" is
 * r12, the scratch register, as in the assembler; the program counter is
 * "pc".
 */
#include "arch/arch.h"

#define R(n)	(4 * (n))

enum { SP = R(13), PC = R(15), CPSR = R(16), ORIG_R0 = R(17), SIZE = R(18) };

static const char *const macros[] = {
	"__arm__", "__ARM_EABI__", NULL
};

static const char *const aliases[] = {
	"armhf", "armel", "armv7", "armv4l", "armv4tl", "armv5tl", "armv5tel",
	"armv5tejl", "armv6l", "armv7l", "armv7ml", "armv8l", NULL
};

static const struct arch_reg regs[] = {
	ARCH_REGS_16("r", "", R),
	{ "fp", R(11) }, { "ip", R(12) }, { "sp", SP },
	{ "lr", R(14) }, { "pc", PC }, { "cpsr", CPSR },
	{ "orig_r0", ORIG_R0 }, { "", 0 }
};
_Static_assert(ARCH_COUNT(regs) == SIZE / 4 + 5 + 1, "a register is missing");

static const struct arch_reg names_usdt[] = {
	{ "sl", R(10) }, { "sb", R(9) }, { "wr", R(7) }, { "", 0 }
};

const struct arch arch_arm = {
	.name = "arm",
	.aliases = aliases,
	.macros = macros,
	.long_size = 4,
	.reg_size = 4,
	.regs_size = SIZE,
	.regs = regs,
	.usdt = { .names = names_usdt, .constant = "#" },
	.mode = { CPSR, 0x1f, 0x10 },	/* USR_MODE */
	.arg = { R(0), R(1), R(2), R(3) },
	.nargs = 4,
	.user_nargs = 4,
	.stack_arg = 0,
	.ret = R(0),
	.pc = PC,
	.sp = SP,
	.fp = R(11),
	.link = R(14),
	.jit_atomics = false,
	.elf = {
		.machine = EM_ARM, .code_align = 2, .thumb = true,
		/* LDREX, STREX and their likes */
		.exclusive = { 0x0f900ef0, 0x01900e90, 0x0f900ef0, 0x01800e90 }
	},
	.uapi = UAPI_arm,
	.syscalls = SYSCALLS_arm,
};
