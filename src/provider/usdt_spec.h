/* SPDX-License-Identifier: GPL-2.0-only */
/* "-4@%eax 8@-16(%rbp)": where a USDT probe's arguments are. */
#ifndef AWL_USDT_SPEC_H
#define AWL_USDT_SPEC_H

#include <stdbool.h>
#include <stdint.h>

struct elf;
struct field;
struct target;

/*
 * Argument n of the text, as a field. pc is the probe's address, from which
 * what a symbol names is reached in a file that may be loaded anywhere; elf
 * may be NULL. False: there is none such, or it lies where no program can read
 * (a floating-point register).
 */
bool	usdt_spec_arg(struct target *, const struct elf *, uint64_t pc,
	    const char *args, int n, struct field *out);

#endif
