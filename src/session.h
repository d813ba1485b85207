/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What main asks for, as one call each. All return the exit status, with
 * faults told on standard error.
 */
#ifndef AWL_SESSION_H
#define AWL_SESSION_H

#include "out/out.h"

#include <stdbool.h>
#include <stdint.h>

enum session_dump { DUMP_NONE, DUMP_AST, DUMP_TYPES, DUMP_IR, DUMP_BPF };
enum session_buffering { BUFFER_DEFAULT, BUFFER_LINE, BUFFER_FULL,
	BUFFER_NONE };

struct session_options {
	/* The script: text of -e, or else a file ("-": standard input). */
	const char	*text, *file;
	const char	*name;		/* of the text; NULL: -e */
	char		**params;
	int		 nparams;
	char		**named;	/* --name, --name=value behind "--" */
	int		 nnamed;

	/* The target; NULL: this machine, as it is. */
	const char	*arch, *kernel, *btf, *tracefs, *kallsyms;
	const char	*root;		/* prefix of /sys, /proc, /dev */
	const char	*without;	/* kernel features switched off */

	const char	*command;	/* -c */
	int		 pid;		/* -p, or 0 */
	const char	*cgroup;	/* --cgroup, or NULL */
	const char	*output;	/* -o */
	enum out_format	 format;
	enum session_buffering buffering;
	enum session_dump dump;
	bool		 listing;	/* -S */
	bool		 dry_run, quiet, verbose, unsafe, strict, cost;
	bool		 no_warnings;
	bool		 tell_reads;	/* -k */
	bool		 by_helpers;	/* no loads through kernel pointers */
	bool		 ply;		/* run under that name */
	const char	*const *include_dirs, *const *includes;
	size_t		 ninclude_dirs, nincludes;
	uint64_t	 start_ns;	/* CLOCK_MONOTONIC */
};

/* Compiles, and dumps or runs. */
int	session_run(const struct session_options *);
/* -l: what can be probed, or the probes of a script. */
int	session_list(const struct session_options *, const char *search);
/* --info */
int	session_info(const struct session_options *);

#endif
