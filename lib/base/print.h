/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_PRINT_H
#define AWL_PRINT_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

/*
 * Replacements of vsnprintf(3), strtol(3) and memmem(3) without floating point,
 * wide characters and locales, which awl does not use. small.c gives them the
 * standard names in a program that is built for size.
 */

/*
 * Supports the flags -+ #0, width and precision (numbers or *), hh h l ll z j
 * t, and d i u o x X c s p %. Returns -1 for another conversion, and for a text
 * longer than INT_MAX.
 */
int	print_format(char *out, size_t size, const char *fmt, va_list)
	__attribute__((format(printf, 3, 0)));
/*
 * Reads a number of this base (0: the prefix decides), after white space and a
 * sign. *end is set to the first character after the number; if the text holds
 * no number, it is set to the start of the text. The result lies between
 * -most - !is_unsigned and `most`: if the number does not, the nearer of these
 * limits is returned and errno is set to ERANGE.
 */
uint64_t print_scan(const char *text, char **end, int base, uint64_t most,
	    int is_unsigned);
/* The first `needle` in `text`, or NULL. */
void	*print_find(const void *text, size_t len, const void *needle,
	    size_t needle_len);

#endif
