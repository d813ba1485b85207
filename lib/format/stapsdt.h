/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_STAPSDT_H
#define AWL_STAPSDT_H

#include <stdint.h>

#include "format/elf.h"

/*
 * A USDT probe. systemtap's sys/sdt.h describes each one by a note in the
 * section .note.stapsdt. The strings are valid until fn returns.
 */
struct stapsdt {
	uint64_t	 pc;		/* address of the instruction */
	uint64_t	 semaphore;	/* address of the counter of its
					   tracers; 0: none */
	const char	*provider, *name;
	const char	*args;		/* "-4@%eax 8@-16(%rbp)": size and
					   operand of each argument */
};

/* Calls fn for each until it returns a value other than 0; returns it, or 0. */
int	stapsdt_each(const struct elf *, int (*fn)(void *arg,
	    const struct stapsdt *), void *arg);

#endif
