/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Against the C library of the host: it has all of printf(3).
 */
#include <errno.h>
#include <limits.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/print.h"
#include "unit.h"

#pragma GCC diagnostic ignored "-Wformat-nonliteral"

/* What went wrong first; a list of thousands would help nobody. */
static char fault[200];

static void __attribute__((format(printf, 2, 3)))
same(size_t size, const char *fmt, ...)
{
	char ours[300], theirs[300];
	va_list ap, again;
	int n, want;

	memset(ours, '~', sizeof(ours));
	memset(theirs, '~', sizeof(theirs));
	va_start(ap, fmt);
	va_copy(again, ap);
	n = print_format(ours, size, fmt, ap);
	want = vsnprintf(theirs, size, fmt, again);
	va_end(again);
	va_end(ap);
	if ((n != want || memcmp(ours, theirs, sizeof(ours)) != 0) &&
	    fault[0] == '\0')
		snprintf(fault, sizeof(fault), "%s: %d not %d: '%.60s'", fmt,
		    n, want, ours);
}

static void whole(const char *flags, const char *rest)
{
	static const uint64_t values[] = { 0, 1, 7, 8, 10, 255, 12345,
		INT_MAX, UINT32_MAX, INT64_MAX, UINT64_MAX, 1ull << 63,
		(uint64_t)-129, (uint64_t)-40000 };
	const char *c;
	char fmt[40];
	size_t i;

	for (c = "diuoxX"; *c != '\0'; c++) {
		for (i = 0; i < sizeof(values) / sizeof(values[0]); i++) {
			uint64_t v = values[i];

			/* C leaves '+', ' ' and '#' open for some of them. */
			if (strchr("uoxX", *c) && strpbrk(flags, "+ "))
				continue;
			if (strchr("diu", *c) && strchr(flags, '#'))
				continue;
			snprintf(fmt, sizeof(fmt), "<%%%s%s%c>", flags, rest,
			    *c);
			same(300, fmt, (int)v);
			snprintf(fmt, sizeof(fmt), "<%%%s%shh%c>", flags, rest,
			    *c);
			same(300, fmt, (int)v);
			snprintf(fmt, sizeof(fmt), "<%%%s%sh%c>", flags, rest,
			    *c);
			same(300, fmt, (int)v);
			snprintf(fmt, sizeof(fmt), "<%%%s%sl%c>", flags, rest,
			    *c);
			same(300, fmt, (long)v);
			snprintf(fmt, sizeof(fmt), "<%%%s%sll%c>", flags,
			    rest, *c);
			same(300, fmt, v);
			snprintf(fmt, sizeof(fmt), "<%%%s%sj%c>", flags, rest,
			    *c);
			same(300, fmt, (intmax_t)v);
			snprintf(fmt, sizeof(fmt), "<%%%s%sz%c>", flags, rest,
			    *c);
			same(300, fmt, (size_t)v);
		}
	}
}

static void numbers(void)
{
	static const char *const flags[] = { "", "-", "+", " ", "#", "0",
		"-0", "+0", "#0", "-#", "+ ", "0 " };
	static const char *const rest[] = { "", "1", "9", "30", ".0", ".",
		".1", ".12", "9.4", "4.9", "30.25" };
	size_t i, j;

	fault[0] = '\0';
	for (i = 0; i < sizeof(flags) / sizeof(flags[0]); i++)
		for (j = 0; j < sizeof(rest) / sizeof(rest[0]); j++)
			whole(flags[i], rest[j]);
	same(300, "%*d|%-*d|%*d|%.*d|%.*d|%*.*x", 8, 5, 8, 5, -8, 5, 4, 5, -4,
	    5, 9, 4, 0xabc);
	CHECK_STR(fault, "");
}

static void texts(void)
{
	fault[0] = '\0';
	same(300, "plain");
	same(300, "100%% of %c and %3c%-3c.", 'a', 'b', 'c');
	same(300, "[%s] [%10s] [%-10s] [%.2s] [%10.2s] [%-10.2s] [%.0s]",
	    "text", "text", "text", "text", "text", "text", "text");
	same(300, "[%.*s] [%*s] [%-*.*s]", 3, "text", 6, "text", 6, 2, "text");
	same(300, "%p", (void *)(uintptr_t)0xbeef);
	same(0, "no room: %s", "text");
	same(1, "no room: %s", "text");
	same(5, "%s", "text");
	same(4, "%s", "text");
	same(4, "%08d", 1);
	same(4, "ab%c%c", 'c', 'd');
	same(300, "%s", "");
	CHECK_STR(fault, "");
}

static int refused(const char *fmt, ...)
{
	char out[16] = "~~~~~~~~~~~~~~~";
	va_list ap;
	int n;

	va_start(ap, fmt);
	n = print_format(out, sizeof(out), fmt, ap);
	va_end(ap);
	CHECK(memchr(out, '\0', sizeof(out)) != NULL);
	return n;
}

/* Floating point is not there, and text of 2 GiB is not either. */
static void refusals(void)
{
	CHECK_INT(refused("%f", 1.0), -1);
	CHECK_INT(refused("%"), -1);
	CHECK_INT(refused("%*d%*d%*d", 1 << 30, 1, 1 << 30, 1, 1 << 30, 1),
	    -1);
}

static void scan(void)
{
	static const char *const text[] = { "0", "12", " \t\n12x", "-7", "+7",
		"- 7", "0x1F", "0x", "0xg", "017", "08", "", "z", "zZ",
		"2147483647", "2147483648", "-2147483648", "4294967296",
		"9223372036854775807", "9223372036854775808",
		"-9223372036854775808", "-9223372036854775809",
		"18446744073709551615", "18446744073709551616",
		"-18446744073709551615", "99999999999999999999999", "1010" };
	static const int base[] = { 0, 2, 8, 10, 16, 36 };
	size_t i, j;

	for (i = 0; i < sizeof(text) / sizeof(text[0]); i++) {
		for (j = 0; j < sizeof(base) / sizeof(base[0]); j++) {
			char *end, *want_end;
			uint64_t got, want;
			int error;

			errno = 0;
			got = print_scan(text[i], &end, base[j], LLONG_MAX, 0);
			error = errno;
			errno = 0;
			want = (uint64_t)strtoll(text[i], &want_end, base[j]);
			CHECK(got == want && end == want_end);
			CHECK((error == ERANGE) == (errno == ERANGE));

			errno = 0;
			got = print_scan(text[i], &end, base[j], UINT64_MAX,
			    1);
			error = errno;
			errno = 0;
			want = strtoull(text[i], &want_end, base[j]);
			CHECK(got == want && end == want_end);
			CHECK((error == ERANGE) == (errno == ERANGE));
		}
	}
	CHECK_INT((int64_t)print_scan("-9", NULL, 10, 8, 0), -9);
	CHECK_INT((int64_t)print_scan("-10", NULL, 10, 8, 0), -9);
	CHECK_INT((int64_t)print_scan("9", NULL, 10, 8, 0), 8);
}

static void find(void)
{
	const char *text = "abababac";

	CHECK(print_find(text, 8, "abac", 4) == text + 4);
	CHECK(!print_find(text, 7, "abac", 4));
	CHECK(print_find(text, 8, "", 0) == text);
	CHECK(print_find(text, 8, "c", 1) == text + 7);
	CHECK(print_find(text, 8, text, 8) == text);
	CHECK(!print_find(text, 8, "abababacd", 9));
	CHECK(!print_find(text, 0, "a", 1));
}

int main(void)
{
	RUN(numbers);
	RUN(texts);
	RUN(refusals);
	RUN(scan);
	RUN(find);
	return unit_result();
}
