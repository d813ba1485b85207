/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The options of the command line and the environment. main.c fills them in.
 * Other files read them here, and do not change them. Only session.c makes a
 * changed copy, to compile a script again.
 */
#ifndef AWL_OPTIONS_H
#define AWL_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct out_ops;

enum dump_stage { DUMP_NONE, DUMP_AST, DUMP_TYPES, DUMP_IR, DUMP_BPF };
enum buffering { BUFFER_DEFAULT, BUFFER_LINE, BUFFER_FULL, BUFFER_NONE };

struct options {
	/* The script: text of -e, or else a file ("-": standard input). */
	const char	*text, *file;
	const char	*name;		/* of .text in messages; NULL: "-e" */
	char		**params;	/* $1 ... */
	int		 nparams;
	char		**named;	/* --name, --name=value after "--" */
	int		 nnamed;
	const char	*const *include_dirs;	/* -I */
	size_t		 ninclude_dirs;
	const char	*const *includes;	/* --include */
	size_t		 nincludes;

	/* The target. NULL: this machine and its kernel; with -S or -d, kernel
	 * NULL means a kernel that has every feature. */
	const char	*arch, *kernel, *btf, *tracefs, *kallsyms;
	const char	*functions;	/* --traceable-functions */
	const char	*debuginfo;	/* --debuginfo, or NULL */
	const char	*probe_filter;	/* --probe-filter, or NULL */
	const char	*root;		/* prefix of /sys, /proc, /dev */
	const char	*without;	/* kernel features switched off */
	bool		 by_helpers;	/* no loads through kernel pointers */

	const char	*command;	/* -c, split into words as sh does */
	int		 pid;		/* -p, or 0 */
	const char	*cgroup;	/* --cgroup, or NULL */
	uint64_t	 start_ns;	/* CLOCK_MONOTONIC when awl began */

	const char	*output;	/* -o; NULL: standard output */
	const struct out_ops *format;	/* -f; NULL: the first of out_list */
	enum buffering	 buffering;	/* -B */

	enum dump_stage	 dump;		/* -d: print this stage and end */
	bool		 listing;	/* -S */
	bool		 dry_run;	/* -n */
	bool		 strict;	/* lost events: exit status 4 */
	bool		 quiet, verbose, unsafe, cost;
	bool		 no_warnings;	/* of the compiler and of warnf() */
	bool		 tell_reads;	/* -k */
	bool		 ply;		/* started by the name "ply" */
	bool		 bpftrace;	/* ... or "bpftrace" */
};

#endif
