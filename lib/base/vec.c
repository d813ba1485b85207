/* SPDX-License-Identifier: GPL-2.0-only */
#include "base/vec.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

void vec_reserve_(void **data, size_t *cap, size_t need, size_t size)
{
	size_t to = *cap ? *cap : 8;

	if (need <= *cap)
		return;
	while (to < need)
		to = to > SIZE_MAX / 2 ? need : to * 2;
	/* A size that overflows is one that malloc cannot give. */
	*data = xrealloc(*data, to > SIZE_MAX / size ? SIZE_MAX : to * size);
	*cap = to;
}

void vec_grow_(void **data, size_t *len, size_t *cap, size_t size)
{
	vec_reserve_(data, cap, *len + 1, size);
	memset((char *)*data + *len * size, 0, size);
	++*len;
}

void vec_free_(void **data)
{
	free(*data);
	*data = NULL;
}
