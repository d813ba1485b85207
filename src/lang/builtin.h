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
	SENDS_EVENT	= 1 << 0,	/* or prints where the kernel does */
	IS_UNSAFE	= 1 << 1,	/* changes what it traces: --unsafe */
	WORKS_PINNED	= 1 << 2, /* in the program of a pinned iterator */
	IS_BARE		= 1 << 3,	/* a function also written without () */
	NUMBERED	= 1 << 4,	/* a number takes the place of its n */
	READS_TEXT	= 1 << 5,	/* its value is a text at an address */
	USES_ARGS	= 1 << 6,	/* the probe's arguments by name ... */
	USES_VALUES	= 1 << 7,	/* ... and by number, or its result */
	LEAVES		= 1 << 8,	/* no statement behind it is reached */
	MAY_DROP	= 1 << 9,	/* is used without its value, too */
};

const char *builtin_name(enum builtin);
const char *builtin_prototype(enum builtin);
enum builtin_form builtin_form(enum builtin);
bool	builtin_is(enum builtin, enum builtin_flag);
int	builtin_feature(enum builtin);		/* or -1 */
/* Built-in by the name that a script writes, aliases and numbers too; -1 if
 * none. */
int	builtin_find(const char *name);
/* The number of one that is NUMBERED: 3 of "arg3". */
int	builtin_number(const char *name);
/* Nearby name for "did you mean", or NULL. */
const char *builtin_near(const char *name);

#endif
