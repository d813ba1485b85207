/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Names of numbers: errors, signals, system calls, each as the target's kernel
 * counts them; and network addresses by their text.
 */
#ifndef AWL_NAMES_H
#define AWL_NAMES_H

#include <stdbool.h>
#include <stdint.h>

struct arch;

/* One table: texts of [base, base + n). */
struct names {
	const char	*what;		/* "errors"; the same address for all */
	uint32_t	 base, n;
	uint32_t	 size;		/* bytes that the longest text takes */
	const char	*unknown;	/* for numbers without a text */
	const char	*(*find)(unsigned column, uint32_t number);
	unsigned	 column;	/* of the machine; find's own */
};

struct names names_errors(const struct arch *);
struct names names_signals(const struct arch *);
struct names names_syscalls(const struct arch *);

/* Text of a table's number; .unknown where there is none. */
const char *names_text(const struct names *, int64_t number);

/* "SIGKILL", "kill": 9, as that machine numbers it; 0 if there is none. */
int	names_signal(const struct arch *, const char *name);

/* The bytes of an IPv4 or IPv6 address: 4, 16, or 0 when it is none. */
unsigned names_address(const char *text, uint8_t bytes[16]);

#endif
