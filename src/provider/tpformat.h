/* SPDX-License-Identifier: GPL-2.0-only */
/* The record of `args`, made from a tracepoint's format file. */
#ifndef AWL_TPFORMAT_H
#define AWL_TPFORMAT_H

#include <stdbool.h>

struct target;
struct tracefs_event;
struct type;

/*
 * The fields that a program can read, with their offsets in the context.
 * is_user: pointers point to memory of the process. A string of variable length
 * is a TYPE_STRING of TPFORMAT_STRING bytes, which the caller makes as long as
 * the script's strings. Other arrays of variable length have count 0. Enums
 * have 4 bytes and no enumerators: the caller looks for their names in BTF and
 * in the script.
 */
enum { TPFORMAT_STRING = 64 };
struct type *tpformat_args(struct target *, const struct tracefs_event *,
	    bool is_user);
/* Equal for events whose args have equal names, offsets and types. */
const char *tpformat_shape(struct target *, const struct tracefs_event *,
	    bool is_user);

#endif
