/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Where instructions start in a file. The kernel puts a breakpoint at any
 * address; inside an instruction, or in data, it changes what the program does.
 */
#ifndef AWL_CODEPLACE_H
#define AWL_CODEPLACE_H

#include "format/elf.h"
#include "target.h"

enum code_place {
	CODE_BEGINS,		/* an instruction starts here */
	CODE_INSIDE,		/* in an instruction or exclusive sequence */
	CODE_DATA,		/* marked as data by a symbol */
	CODE_THUMB,		/* see struct arch_elf */
	CODE_UNKNOWN,		/* not in a function, or it cannot be decoded */
};

/* What is at an address of a file. */
struct code_at {
	enum code_place	 place;
	uint64_t	 insn;		/* start of the instruction there */
	uint64_t	 function;	/* start of the function, unless
					 * CODE_UNKNOWN */
};

/* `symbols` is the same file, or one that has its symbols. */
struct code_at code_at(const struct target *, const struct elf *,
	    const struct elf *symbols, uint64_t vaddr);

#endif
