/* SPDX-License-Identifier: GPL-2.0-only */
/* Lengths of instructions: they tell where a probe can be in a function. */
#include "arch/arch.h"

static uint32_t word(const struct arch *a, const uint8_t *p)
{
	return a->big_endian ? (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 |
	    (uint32_t)p[2] << 8 | p[3] : (uint32_t)p[3] << 24 |
	    (uint32_t)p[2] << 16 | (uint32_t)p[1] << 8 | p[0];
}

static unsigned int plain_size(const struct arch *a, const uint8_t *code,
    size_t n, bool is64)
{
	unsigned int size = a->elf.insn_size ?
	    a->elf.insn_size(a, code, n, is64) : 4;

	return size <= n ? size : 0;
}

unsigned int arch_insn_size(const struct arch *a, const uint8_t *code,
    size_t n, bool is64)
{
	const struct arch_exclusive *x = &a->elf.exclusive;
	unsigned int first = plain_size(a, code, n, is64), all = first, size;

	if (first != 4 || !x->load_mask ||
	    (word(a, code) & x->load_mask) != x->load)
		return first;
	while (all + 4 <= n) {
		size = plain_size(a, code + all, n - all, is64);
		if (!size)
			break;
		if (size == 4 &&
		    (word(a, code + all) & x->store_mask) == x->store)
			return all + size;
		all += size;
	}
	return first;
}

/* Principles of Operation, "Instruction Formats": the two bits on the left. */
unsigned int arch_s390x_insn(const struct arch *a, const uint8_t *code,
    size_t n, bool is64)
{
	(void)a, (void)is64;
	if (!n)
		return 0;
	return code[0] < 0x40 ? 2 : code[0] < 0xc0 ? 4 : 6;
}

/* The unprivileged ISA, "Expanded Instruction-Length Encoding". */
unsigned int arch_riscv_insn(const struct arch *a, const uint8_t *code,
    size_t n, bool is64)
{
	(void)a, (void)is64;
	if (!n)
		return 0;
	if ((code[0] & 3) != 3)
		return 2;
	if ((code[0] & 0x1f) != 0x1f)
		return 4;
	return (code[0] & 0x3f) == 0x1f ? 6 : (code[0] & 0x7f) == 0x3f ? 8 : 0;
}

/* Power ISA 3.1: a prefix has primary opcode 1. */
unsigned int arch_powerpc_insn(const struct arch *a, const uint8_t *code,
    size_t n, bool is64)
{
	if (n < 4)
		return 0;
	return is64 && word(a, code) >> 26 == 1 ? 8 : 4;
}

/*
 * A trap in the delay slot of a branch reports the address of the branch. The
 * kernel finds no uprobe there and kills the program, so both stay together.
 */
unsigned int arch_mips_insn(const struct arch *a, const uint8_t *code,
    size_t n, bool is64)
{
	uint32_t insn, op;

	(void)is64;
	if (n < 4)
		return 0;
	insn = word(a, code);
	op = insn >> 26;
	if (op == 0)			/* SPECIAL: JR, JALR */
		return (insn & 0x3e) == 8 ? 8 : 4;
	if (op == 0x11)			/* COP1: BC1 */
		return (insn >> 21 & 31) == 8 ? 8 : 4;
	if (op == 1)			/* REGIMM: BLTZ to BGEZALL */
		return (insn >> 16 & 0xc) == 0 ? 8 : 4;
	return (op >= 2 && op <= 7) || (op >= 0x14 && op <= 0x17) ? 8 : 4;
}
