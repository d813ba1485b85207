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

int main(void)
{
	RUN(rows_are_sound);
	RUN(names);
	RUN(offsets);
	return unit_result();
}
