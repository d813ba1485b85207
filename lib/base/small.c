/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * In a static program made for size (-DAWL_SMALL, see bootstrap) these take the
 * place of the library's functions, also where the library itself calls them:
 * strftime(3) and assert(3) would otherwise bring back all of printf(3), and
 * that the soft floating point of machines whose long double has 128 bits.
 */
#ifdef AWL_SMALL

#include "base/heap.h"
#include "base/print.h"
#include "base/sort.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The library's references come after the compiler has seen everything. */
#define LIBRARY __attribute__((used))

LIBRARY int vsnprintf(char *out, size_t size, const char *fmt, va_list ap)
{
	return print_format(out, size, fmt, ap);
}

LIBRARY int vfprintf(FILE *file, const char *fmt, va_list ap)
{
	char line[256], *text = line;
	va_list again;
	int len;

	va_copy(again, ap);
	len = print_format(line, sizeof(line), fmt, ap);
	if (len >= (int)sizeof(line)) {
		text = malloc((size_t)len + 1);
		len = text ? print_format(text, (size_t)len + 1, fmt,
		    again) : -1;
	}
	va_end(again);
	if (len > 0 && fwrite(text, 1, (size_t)len, file) != (size_t)len)
		len = -1;
	if (text != line)
		free(text);
	return len;
}

LIBRARY long strtol(const char *text, char **end, int base)
{
	return (long)print_scan(text, end, base, LONG_MAX, 0);
}

LIBRARY long long strtoll(const char *text, char **end, int base)
{
	return (long long)print_scan(text, end, base, LLONG_MAX, 0);
}

LIBRARY unsigned long strtoul(const char *text, char **end, int base)
{
	return (unsigned long)print_scan(text, end, base, ULONG_MAX, 1);
}

LIBRARY unsigned long long strtoull(const char *text, char **end, int base)
{
	return print_scan(text, end, base, ULLONG_MAX, 1);
}

struct order {
	int	(*compare)(const void *, const void *);
};

static int compare_plainly(const void *a, const void *b, void *order)
{
	return ((const struct order *)order)->compare(a, b);
}

LIBRARY void qsort(void *base, size_t n, size_t size,
    int (*compare)(const void *, const void *))
{
	struct order order = { compare };

	sort_merge(base, n, size, compare_plainly, &order);
}

LIBRARY void *memmem(const void *text, size_t len, const void *needle,
    size_t needle_len)
{
	return print_find(text, len, needle, needle_len);
}

LIBRARY char *strstr(const char *text, const char *needle)
{
	return print_find(text, strlen(text), needle, strlen(needle));
}

LIBRARY void *malloc(size_t size)
{
	return heap_alloc(size);
}

LIBRARY void *calloc(size_t n, size_t size)
{
	return heap_zeroed(n, size);
}

LIBRARY void *realloc(void *p, size_t size)
{
	return heap_resize(p, size);
}

LIBRARY void free(void *p)
{
	heap_free(p);
}

#else
typedef int awl_is_not_small;	/* a file has to declare something */
#endif
