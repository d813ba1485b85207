/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_CLOCK_H
#define AWL_CLOCK_H

#include <stddef.h>
#include <stdint.h>
#include <time.h>

/* The time of a clock in ns. For CLOCK_REALTIME: since 1970. */
uint64_t clock_ns(clockid_t);
/* The ns to add to the time of this clock, to get CLOCK_REALTIME. */
uint64_t clock_offset_ns(clockid_t);
/* strftime(3) in the local time zone. %f gives microseconds, and %3f the first
 * 3 digits (1 to 9) of the second's fraction. The result is "" if it has not
 * enough space. */
void	clock_format(char *out, size_t size, const char *format,
	    uint64_t wall_ns);

#endif
