/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_HEAP_H
#define AWL_HEAP_H

#include <stddef.h>

/*
 * A replacement of malloc(3), realloc(3) and free(3) with a tenth of their
 * code. It is for programs with a single thread, as awl is. small.c gives these
 * functions the standard names in a program that is built for size.
 */
void	*heap_alloc(size_t size);
/* Zeroed memory; NULL also if n * size overflows. */
void	*heap_zeroed(size_t n, size_t size);
void	*heap_resize(void *p, size_t size);
void	 heap_free(void *p);

#endif
