/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_CLOCK_H
#define AWL_CLOCK_H

#include <stddef.h>
#include <stdint.h>
#include <time.h>

/* Nanoseconds of a clock; of CLOCK_REALTIME, since 1970. */
uint64_t clock_ns(clockid_t);
/* What to add to a reading of that clock to get the time of day. */
uint64_t clock_offset_ns(clockid_t);
/* strftime in the local zone, with %f for microseconds. "" if too long. */
void	clock_format(char *out, size_t size, const char *format,
	    uint64_t wall_ns);

#endif
