/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The runtime: loads a program, attaches it, handles its events, reports.
 */
#ifndef AWL_RUN_H
#define AWL_RUN_H

#include "out/out.h"
#include "program.h"
#include "target.h"

#include <stdbool.h>
#include <stdio.h>

struct run_options {
	bool		 quiet, verbose;
	bool		 unsafe;
	bool		 no_warnings;	/* of warnf() */
	bool		 dry_run;	/* -n */
	bool		 strict;	/* lost events: exit status 4 */
	const char	*command;	/* -c, run by the shell's rules of words */
	int		 pid;		/* -p */
	int		 cgroup_fd;	/* of --cgroup, or -1 */
	FILE		*out, *err;
	enum out_format	 format;
	bool		 line_buffered;
	bool		 full_buffered;	/* -B full: not flushed per round */
	bool		 utf8;		/* bars of block elements */
	bool		 terminal;	/* out is one */
	bool		 has_btf_stacks;
	uint64_t	 start_ns;	/* CLOCK_MONOTONIC when awl began */
};

/* What is told where privilege is missing. */
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
	    const struct run_options *);

#endif
