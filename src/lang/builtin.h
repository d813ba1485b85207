/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Built-in variables and functions, as the rows of builtin.def have them.
 */
#ifndef AWL_BUILTIN_H
#define AWL_BUILTIN_H

#include <stdbool.h>

enum builtin {
#define BUILTIN(id, ...)	BUILTIN_##id,
#include "builtin.def"
	BUILTIN_COUNT
};

enum builtin_form { FORM_VAR, FORM_FUNC, FORM_STMT, FORM_AGG };

enum builtin_flag {
	SENDS_EVENT	= 1 << 0,	/* or prints to the kernel's trace */
	IS_UNSAFE	= 1 << 1,	/* changes what it traces: --unsafe */
	WORKS_PINNED	= 1 << 2, /* a statement allowed in a pinned iterator */
	IS_BARE		= 1 << 3,	/* a function also written without () */
	NUMBERED	= 1 << 4,	/* argn: a script writes arg0, arg1 */
	READS_TEXT	= 1 << 5,	/* reads a string at an address */
	USES_ARGS	= 1 << 6,	/* uses the probe's arguments by name */
	USES_VALUES	= 1 << 7,	/* uses them by number, or the result */
	LEAVES		= 1 << 8,	/* no statement after it is reached */
	MAY_DROP	= 1 << 9,	/* no warning if its value is unused */
};

const char *builtin_name(enum builtin);
const char *builtin_prototype(enum builtin);
enum builtin_form builtin_form(enum builtin);
bool	builtin_is(enum builtin, enum builtin_flag);
/* The kernel feature that it needs, or -1. */
int	builtin_feature(enum builtin);
/* The enum builtin for a name that a script writes, which may be an alias or
 * contain a number ("arg3"); -1 if there is none. */
int	builtin_find(const char *name);
/* The number in the name of a NUMBERED built-in: 3 for "arg3". */
int	builtin_number(const char *name);
/* Nearby name for "did you mean", or NULL. */
const char *builtin_near(const char *name);

#endif
