/* SPDX-License-Identifier: GPL-2.0-only */
/* Tables of machines: known offsets, look-ups, consistency of each row. */
#include "arch/arch.h"

#include <string.h>

#include "unit.h"

static int reg(const struct arch *arch, const char *name)
{
	const struct arch_reg *r;

	for (r = arch->regs; r->name[0]; r++) {
		if (!strcmp(r->name, name))
			return r->off;
	}
	return -1;
}

static void check_row(const struct arch *arch)
{
	const struct arch_reg *r;
	int i;

	CHECK(arch->long_size == 4 || arch->long_size == 8);
	CHECK(arch->reg_size == arch->long_size);
	CHECK(arch->nargs <= 8 && arch->user_nargs <= arch->nargs);
	CHECK(arch_find(arch->name) == arch);
	for (r = arch->regs; r->name[0]; r++)
		CHECK(r->off + arch->reg_size <= arch->regs_size ||
		    strstr(r->name, "orig"));
	for (i = 0; i < arch->nargs; i++)
		CHECK(arch->arg[i] + arch->reg_size <= arch->regs_size);
	CHECK(arch->pc < arch->regs_size && arch->sp < arch->regs_size);
	CHECK(arch->pc != arch->sp && arch->sp != arch->fp);
}

static void rows_are_sound(void)
{
	size_t i;

	for (i = 0; i < arch_count; i++)
		check_row(arch_list[i]);
}

static void names(void)
{
	CHECK(arch_find("AMD64") == arch_find("x86_64"));
	CHECK(arch_find("aarch64") == &arch_arm64);
	CHECK(arch_find("armv7l") == &arch_arm);
	CHECK(arch_find("ppc64el") == &arch_powerpc64le);
	CHECK(!arch_find("vax") && !arch_find(""));
	CHECK(arch_host() != NULL);
}

static void offsets(void)
{
	const struct arch *a = &arch_x86_64;

	CHECK_INT(reg(a, "ip"), 128);
	CHECK_INT(reg(a, "sp"), 152);
	CHECK_INT(reg(a, "ax"), 80);
	CHECK_INT(a->arg[0], 112);
	CHECK_INT(a->arg[3], 88);
	a = &arch_arm64;
	CHECK_INT(reg(a, "pc"), 256);
	CHECK_INT(a->arg[7], 56);
	a = &arch_riscv64;
	CHECK_INT(a->arg[0], 80);
	CHECK_INT(a->pc, 0);
	CHECK_INT(reg(a, "s11"), 27 * 8);
	CHECK_INT(arch_riscv32.arg[7], 17 * 4);
	a = &arch_s390x;
	CHECK(a->big_endian);
	CHECK_INT(a->arg[0], 40);
	CHECK_INT(reg(a, "r15"), 144);
	CHECK_INT(arch_mips.arg[0], 48);
	CHECK_INT(arch_mips.pc, 180);
	CHECK_INT(arch_mips64el.pc, 296);
	CHECK(!arch_mips64el.big_endian);
	CHECK_INT(arch_i386.user_nargs, 0);
	CHECK_INT(arch_i386.arg[1], 8);
}

/* One instruction each, and what objdump makes of it. */
static const struct {
	const struct arch *arch;
	bool		 is64;
	unsigned int	 size, n;
	uint8_t		 code[16];
} insns[] = {
	{ &arch_x86_64, true, 4, 4, { 0xf3, 0x0f, 0x1e, 0xfa } }, /* endbr64 */
	{ &arch_x86_64, true, 10, 10, { 0x48, 0xb8 } },	/* mov $imm64,%rax */
	{ &arch_x86_64, true, 9, 9, { 0xa1 } },		/* movabs */
	{ &arch_x86_64, true, 6, 6, { 0x67, 0xa1 } },
	{ &arch_i386, false, 5, 5, { 0xa1 } },
	{ &arch_i386, false, 1, 1, { 0x48 } },		/* dec %eax */
	{ &arch_x86_64, true, 7, 7, { 0x48, 0x8b, 0x05 } }, /* disp32(%rip) */
	{ &arch_x86_64, true, 4, 4, { 0x8b, 0x44, 0x24, 8 } },
	{ &arch_x86_64, true, 3, 3, { 0xf6, 0xc0, 1 } },	/* test $1,%al */
	{ &arch_x86_64, true, 2, 2, { 0xf6, 0xd0 } },		/* not %al */
	{ &arch_x86_64, true, 5, 5, { 0x66, 0xf7, 0xc0, 1, 0 } },
	{ &arch_x86_64, true, 3, 3, { 0xc5, 0xf8, 0x77 } }, /* vzeroupper */
	{ &arch_i386, false, 3, 3, { 0xc5, 0xf8, 0x77 } },
	{ &arch_i386, false, 2, 2, { 0xc5, 0x00 } },		/* lds */
	{ &arch_x86_64, true, 6, 6, { 0xc4, 0xe3, 0x79, 0x0f, 0xc1, 8 } },
	{ &arch_x86_64, true, 6, 6, { 0x62, 0xf1, 0x7c, 0x48, 0x28, 0xc1 } },
	{ &arch_i386, false, 2, 2, { 0x62, 0x00 } },		/* bound */
	{ &arch_x86_64, true, 6, 6, { 0x66, 0x0f, 0x3a, 0x0f, 0xc1, 4 } },
	{ &arch_x86_64, true, 0, 1, { 0x06 } },		/* push %es */
	{ &arch_i386, false, 1, 1, { 0x06 } },
	{ &arch_i386, false, 7, 7, { 0x9a } },		/* lcall */
	{ &arch_i386, false, 4, 4, { 0x67, 0x8b, 0x46, 4 } },
	{ &arch_x86_64, true, 0, 15, { 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66,
	    0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66, 0x66 } },
	{ &arch_x86_64, true, 0, 2, { 0x48, 0xb8 } },		/* cut off */
	{ &arch_s390x, true, 2, 6, { 0x07, 0xfe } },		/* br %r14 */
	{ &arch_s390x, true, 4, 6, { 0xa7, 0xf4 } },		/* j */
	{ &arch_s390x, true, 6, 6, { 0xeb, 0xbf, 0xf0, 0x58, 0, 0x24 } },
	{ &arch_riscv64, true, 2, 4, { 0x82, 0x80 } },		/* ret */
	{ &arch_riscv64, true, 4, 4, { 0x13, 0x01, 0x01, 0xff } },
	{ &arch_arm64, true, 4, 4, { 0xc0, 0x03, 0x5f, 0xd6 } }, /* ret */
	/* ldxr w0, [x1]; add; stxr w2, w0, [x1]; cbnz */
	{ &arch_arm64, true, 12, 16, { 0x20, 0x7c, 0x5f, 0x88, 0, 4, 0, 0x11,
	    0x20, 0x7c, 0x02, 0x88, 0xa2, 0xff, 0xff, 0x35 } },
	/* lr.w a0, (a1); addi; sc.w */
	{ &arch_riscv64, true, 12, 12, { 0x2f, 0xa5, 0x05, 0x10, 0x13, 5, 0x15,
	    0, 0x2f, 0xa6, 0xa5, 0x18 } },
	/* ldrex r0, [r1]; strex r2, r0, [r1] */
	{ &arch_arm, false, 8, 8, { 0x9f, 0x0f, 0x91, 0xe1, 0x90, 0x2f, 0x81,
	    0xe1 } },
	/* lwarx r9, 0, r3; stwcx. r9, 0, r3 */
	{ &arch_powerpc64, true, 8, 8, { 0x7d, 0x20, 0x18, 0x28, 0x7d, 0x20,
	    0x19, 0x2d } },
	{ &arch_powerpc64le, true, 8, 8, { 0, 0, 0, 6 } },	/* prefix */
	/* beqz v0; nop, which is in its delay slot; jr ra; nop */
	{ &arch_mips, false, 8, 8, { 0x10, 0x40, 0, 3 } },
	{ &arch_mips64el, true, 8, 8, { 8, 0, 0xe0, 3 } },
	{ &arch_mips, false, 4, 8, { 0x24, 2, 0, 1 } },	/* li v0, 1 */
};

static void sizes_of_insns(void)
{
	size_t i;

	for (i = 0; i < ARCH_COUNT(insns); i++)
		CHECK_INT(arch_insn_size(insns[i].arch, insns[i].code,
		    insns[i].n, insns[i].is64), insns[i].size);
}

int main(void)
{
	RUN(rows_are_sound);
	RUN(names);
	RUN(offsets);
	RUN(sizes_of_insns);
	return unit_result();
}
