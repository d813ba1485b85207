/* SPDX-License-Identifier: GPL-2.0-only */
#include "base/sort.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

struct sort {
	size_t	 size;
	int	(*compare)(const void *a, const void *b, void *arg);
	void	*arg;
	char	*spare;		/* room for half of the records */
};

static void sort(const struct sort *s, char *base, size_t n)
{
	char *right = base + n / 2 * s->size, *end = base + n * s->size;
	char *left = s->spare, *left_end, *to = base, **least;

	if (n < 2)
		return;
	sort(s, base, n / 2);
	sort(s, right, n - n / 2);
	if (s->compare(right - s->size, right, s->arg) <= 0)
		return;
	left_end = left + (right - base);
	memcpy(left, base, (size_t)(right - base));
	while (left < left_end && right < end) {
		least = s->compare(left, right, s->arg) <= 0 ? &left : &right;
		memcpy(to, *least, s->size);
		*least += s->size;
		to += s->size;
	}
	memcpy(to, left, (size_t)(left_end - left));
}

void sort_merge(void *base, size_t n, size_t size,
    int (*compare)(const void *a, const void *b, void *arg), void *arg)
{
	struct sort s = { size, compare, arg, xmalloc(n / 2 * size + 1) };

	sort(&s, base, n);
	free(s.spare);
}
