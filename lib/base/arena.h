/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_ARENA_H
#define AWL_ARENA_H

#include <stdarg.h>
#include <stddef.h>

/*
 * A memory region: allocations live until the arena is freed as a whole.
 * Running out of memory ends the process (exit status 3): no caller of an
 * arena checks for NULL.
 */
struct arena {
	struct arena_block	*head;	/* newest block; NULL when empty */
	size_t			used;	/* bytes handed out, for --cost */
};

void	arena_init(struct arena *);
void	arena_free(struct arena *);

/* Zeroed memory, aligned for any object. */
void	*arena_alloc(struct arena *, size_t size);
void	*arena_memdup(struct arena *, const void *, size_t size);
char	*arena_strdup(struct arena *, const char *);
char	*arena_strndup(struct arena *, const char *, size_t n);
char	*arena_printf(struct arena *, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));
char	*arena_vprintf(struct arena *, const char *fmt, va_list)
	__attribute__((format(printf, 2, 0), nonnull(2)));

#define arena_new(a, type)	((type *)arena_alloc((a), sizeof(type)))
#define arena_array(a, type, n)	\
	((type *)arena_alloc((a), sizeof(type) * (size_t)(n)))

/* malloc, calloc and realloc that end the process instead of failing. */
void	*xmalloc(size_t size);
void	*xcalloc(size_t n, size_t size);
void	*xrealloc(void *, size_t size);

#endif
