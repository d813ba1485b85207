/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_PRINT_H
#define AWL_PRINT_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

/*
 * What vsnprintf(3), strtol(3), qsort(3) and memmem(3) do, without what this
 * program has no use for: floating point, wide characters, locales. small.c
 * puts them in their place in a program made for size.
 */

/*
 * Flags -+ #0, width and precision (numbers or *), hh h l ll z j t, and
 * d i u o x X c s p %. Another conversion ends the text: -1, as for one longer
 * than INT_MAX.
 */
int	print_format(char *out, size_t size, const char *fmt, va_list)
	__attribute__((format(printf, 3, 0)));
/*
 * A number of that base (0: by its prefix), after white space and a sign. *end
 * is where it stopped, at the text's begin if there was none. Above `most`, or
 * below -most - !is_unsigned, it is that limit, and errno ERANGE.
 */
uint64_t print_scan(const char *text, char **end, int base, uint64_t most,
	    int is_unsigned);
/* The first `needle` in `text`, or NULL. */
void	*print_find(const void *text, size_t len, const void *needle,
	    size_t needle_len);

#endif
