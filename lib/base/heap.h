/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_HEAP_H
#define AWL_HEAP_H

#include <stddef.h>

/*
 * What malloc(3), realloc(3) and free(3) do, in a tenth of the code. For one
 * thread: this program has no other. small.c puts them in their place in a
 * program made for size.
 */
void	*heap_alloc(size_t size);
/* Zeroed; NULL also where n * size is no size. */
void	*heap_zeroed(size_t n, size_t size);
void	*heap_resize(void *p, size_t size);
void	 heap_free(void *p);

#endif
