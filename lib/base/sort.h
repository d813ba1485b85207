/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_BASE_SORT_H
#define AWL_BASE_SORT_H

#include <stddef.h>

/*
 * Sorts n records of `size` bytes each. Equal records keep their order.
 * `compare` is that of qsort(3), with `arg` as a third argument. Records that
 * are almost sorted, like /proc/kallsyms, take little more than one comparison
 * each. It allocates memory for half of the records while it runs.
 */
void	sort_merge(void *base, size_t n, size_t size,
	    int (*compare)(const void *a, const void *b, void *arg), void *arg);

#endif
