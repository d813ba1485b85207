/* SPDX-License-Identifier: GPL-2.0-only */
#include "run/clock.h"

#include <stdio.h>
#include <string.h>

uint64_t clock_ns(clockid_t id)
{
	struct timespec t;

	clock_gettime(id, &t);
	return (uint64_t)t.tv_sec * 1000000000 + (uint64_t)t.tv_nsec;
}

/* The pair of readings that was taken closest together. */
uint64_t clock_offset_ns(clockid_t id)
{
	uint64_t best = ~0ULL, offset = 0;

	for (int i = 0; i < 8; i++) {
		uint64_t a = clock_ns(id), wall = clock_ns(CLOCK_REALTIME);
		uint64_t b = clock_ns(id);

		if (b - a < best) {
			best = b - a;
			offset = wall - (a + (b - a) / 2);
		}
	}
	return offset;
}

/*
 * %f is no conversion of strftime: put in before it is asked. It has six
 * digits, or as many as the digit before the f says (%3f).
 */
static void expand_fraction(char *out, size_t size, const char *format,
    unsigned nanos)
{
	size_t n = 0;

	while (*format && n + 12 < size) {
		int digits = 6, at = 1;
		char text[16];

		if (format[0] == '%' && format[1] >= '1' && format[1] <= '9') {
			digits = format[1] - '0';
			at = 2;
		}
		if (format[0] == '%' && format[at] == 'f') {
			snprintf(text, sizeof(text), "%09u", nanos);
			memcpy(out + n, text, (size_t)digits);
			n += (size_t)digits;
			format += at + 1;
			continue;
		}
		if (format[0] == '%' && format[1])
			out[n++] = *format++;
		out[n++] = *format++;
	}
	out[n] = '\0';
}

void clock_format(char *out, size_t size, const char *format,
    uint64_t wall_ns)
{
	time_t seconds = (time_t)(wall_ns / 1000000000);
	char expanded[256];
	struct tm tm;

	expand_fraction(expanded, sizeof(expanded), format,
	    (unsigned)(wall_ns % 1000000000));
	out[0] = '\0';
	if (!localtime_r(&seconds, &tm))
		return;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
	if (strftime(out, size, expanded, &tm) == 0)
		out[0] = '\0';
#pragma GCC diagnostic pop
}
