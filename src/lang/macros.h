/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_MACROS_H
#define AWL_MACROS_H

#include <stdbool.h>
#include <stdint.h>

struct arch;

/*
 * The value that kernel headers give a macro, on that machine: O_CREAT,
 * AF_INET6, SIGKILL. False when macros.def does not have it.
 */
bool	macro_find(const struct arch *, const char *name, int64_t *value);
/* A nearby name for "did you mean", or NULL; distance: at most that many
 * edits, and how many it took. */
const char *macro_near(const char *name, int *distance);

#endif
