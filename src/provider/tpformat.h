/* SPDX-License-Identifier: GPL-2.0-only */
/* A tracepoint's format file as the record behind `args`. */
#ifndef AWL_TPFORMAT_H
#define AWL_TPFORMAT_H

#include <stdbool.h>

struct target;
struct tracefs_event;
struct type;

/*
 * The fields that a program can read, at their place in the context. is_user:
 * pointers lead into the process. Strings of variable length are TYPE_STRING
 * of TPFORMAT_STRING bytes, to be made as long as the script's strings;
 * other arrays of variable length have count 0.
 */
enum { TPFORMAT_STRING = 64 };
struct type *tpformat_args(struct target *, const struct tracefs_event *,
	    bool is_user);
/* Equal for events whose args are equal in names, places and types. */
const char *tpformat_shape(struct target *, const struct tracefs_event *,
	    bool is_user);

#endif
