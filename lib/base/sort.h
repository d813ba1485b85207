/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_BASE_SORT_H
#define AWL_BASE_SORT_H

#include <stddef.h>

/*
 * Sorts n records of `size` bytes each; equals keep their order. `compare` is
 * that of qsort(3), handed `arg` too. What is in order already, but for some
 * places, costs little more than one look at each record: /proc/kallsyms is
 * like that. Takes memory for half of the records while it runs.
 */
void	sort_merge(void *base, size_t n, size_t size,
	    int (*compare)(const void *a, const void *b, void *arg), void *arg);

#endif
