/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_STAPSDT_H
#define AWL_STAPSDT_H

#include <stdint.h>

#include "format/elf.h"

/*
 * A place that a program marks for tracers: systemtap's sys/sdt.h leaves a
 * note of it in the section .note.stapsdt. Texts point into the mapped file.
 */
struct stapsdt {
	uint64_t	 pc;		/* address of the instruction */
	uint64_t	 semaphore;	/* address of its counter of listeners;
					   0: none */
	const char	*provider, *name;
	const char	*args;		/* "-4@%eax 8@-16(%rbp)": size and
					   operand of each argument */
};

/* Calls fn for each until it returns other than 0, which is returned. */
int	stapsdt_each(const struct elf *, int (*fn)(void *arg,
	    const struct stapsdt *), void *arg);

#endif
