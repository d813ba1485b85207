/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Names of the errors, signals and system calls of the target's kernel; and
 * parsing of network addresses.
 */
#ifndef AWL_NAMES_H
#define AWL_NAMES_H

#include <stdbool.h>
#include <stdint.h>

struct arch;

/* One table: the names of the numbers base to base + n - 1. */
struct names {
	const char	*what;		/* "errors"; its address identifies
					 * the table */
	uint32_t	 base, n;
	uint32_t	 size;		/* bytes, enough for each name + NUL */
	const char	*unknown;	/* name of all other numbers */
	const char	*(*find)(unsigned column, uint32_t number);
	unsigned	 column;	/* of the machine; argument of find */
};

struct names names_errors(const struct arch *);
struct names names_signals(const struct arch *);
struct names names_syscalls(const struct arch *);
/* System calls of all tasks. The name of system call n is at 2 * n; for tasks
 * with the numbers of another machine (arch.compat), it is at 2 * n + 1. */
struct names names_either_syscall(const struct arch *);

/* Name of a number, or .unknown. */
const char *names_text(const struct names *, int64_t number);

/* "SIGKILL", "kill": 9, as on this machine; 0 if there is no such signal. */
int	names_signal(const struct arch *, const char *name);

/* The number of "read"; -1 if the machine has no such system call. */
int	names_syscall(const struct arch *, const char *name);

/* Parses an IPv4 or IPv6 address: 4 or 16 bytes, or 0 if it is invalid. */
unsigned names_address(const char *text, uint8_t bytes[16]);

#endif
