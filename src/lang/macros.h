/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_MACROS_H
#define AWL_MACROS_H

#include <stdbool.h>
#include <stdint.h>

struct arch;

/*
 * The value of a macro of kernel headers on this machine: O_CREAT, AF_INET6,
 * SIGKILL, __NR_read. False if this machine does not have it, or if it is in
 * none of macros.def, errno.def, signal.def and syscall.def.
 */
bool	macro_find(const struct arch *, const char *name, int64_t *value);
/* A similar name for "did you mean", or NULL. *distance is the largest number
 * of edits allowed. It is set to the number of edits of the result. */
const char *macro_near(const char *name, int *distance);

#endif
