/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The runtime: loads a program, attaches it, handles its events, reports.
 */
#ifndef AWL_RUN_H
#define AWL_RUN_H

#include "options.h"
#include "program.h"
#include "target.h"

/* The error where privilege is missing. */
extern const char run_denied_text[];

/*
 * The kernel refused code that loads members through its pointers, which each
 * version takes by rules of its own: to be compiled without btf_loads, task_btf
 * and rdonly_cast. Nothing was printed.
 */
enum { RUN_AGAIN = -1 };

/*
 * Runs to the end: Ctrl-C, exit(), the child's end or the end of all probes.
 * Returns the exit status (DESIGN.md's list), or RUN_AGAIN; faults are printed
 * on err.
 */
int	run_program(const struct program *, struct target *,
	    const struct options *);

#endif
