/* SPDX-License-Identifier: GPL-2.0-only */
/* Parser of the argument list of a USDT probe: "-4@%eax 8@-16(%rbp)". */
#ifndef AWL_USDT_SPEC_H
#define AWL_USDT_SPEC_H

#include <stdbool.h>
#include <stdint.h>

struct elf;
struct field;
struct target;

/*
 * Argument n of a USDT probe, as a field. args is struct stapsdt's text for all
 * arguments. pc is the probe's address; an operand
 * that names a symbol is addressed relative to it, because the file can be
 * loaded at any address. elf may be NULL. False if there is no such argument,
 * or if a program cannot read it (a floating-point register).
 */
bool	usdt_spec_arg(struct target *, const struct elf *, uint64_t pc,
	    const char *args, int n, struct field *out);

#endif
