/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_VEC_H
#define AWL_VEC_H

#include <stddef.h>

/*
 * A growing array on the heap. Declare one as VEC(type) name; a zeroed one
 * is empty. Pointers into .data are valid until the next push.
 */
#define VEC(type)	struct { type *data; size_t len, cap; }

#define vec_push(v, item)						\
	(vec_reserve_((void **)&(v)->data, &(v)->cap, (v)->len + 1,	\
	    sizeof(*(v)->data)), (v)->data[(v)->len++] = (item))
/* A zeroed element at the end; yields its address. */
#define vec_add(v)							\
	(vec_grow_((void **)&(v)->data, &(v)->len, &(v)->cap,		\
	    sizeof(*(v)->data)), &(v)->data[(v)->len - 1])
#define vec_pop(v)	((v)->data[--(v)->len])
#define vec_last(v)	((v)->data[(v)->len - 1])
#define vec_clear(v)	((v)->len = 0)
#define vec_free(v)							\
	(vec_free_((void **)&(v)->data), (v)->len = (v)->cap = 0)
/* The .data of an empty array is NULL, to which C allows no addition. */
#define vec_each(item, v)						\
	((item) = (v)->data;						\
	    (item) && (item) < (v)->data + (v)->len; (item)++)

void	vec_reserve_(void **data, size_t *cap, size_t need, size_t size);
void	vec_grow_(void **data, size_t *len, size_t *cap, size_t size);
void	vec_free_(void **data);

#endif
