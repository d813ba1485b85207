/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The runtime: loads a program, attaches it, handles its events, reports.
 */
#ifndef AWL_RUN_H
#define AWL_RUN_H

#include "options.h"
#include "program.h"
#include "target.h"

/* Error text if the privilege to trace is missing. */
extern const char run_denied_text[];

/*
 * The kernel refused a program that loads members through kernel pointers. The
 * rules for such loads differ between kernel versions. Compile again without
 * the features btf_loads, task_btf and rdonly_cast. Nothing was printed.
 */
enum { RUN_AGAIN = -1 };

/*
 * Runs until a signal (SIGINT, SIGTERM, ...), exit(), the end of the process of
 * -c or -p, or a failed write of the output. If nothing is attached that could
 * fire, it ends at once. Returns the exit status (see awl.8) or RUN_AGAIN;
 * errors are printed.
 */
int	run_program(const struct program *, struct target *,
	    const struct options *);

/* The path of a command, found as the shell does; NULL if there is none. */
const char *run_find_program(struct arena *, const char *name);

#endif
