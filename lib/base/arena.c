/* SPDX-License-Identifier: GPL-2.0-only */
#include "base/arena.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { BLOCK_SIZE = 16 * 1024 };

/* Data follows the header; `used` counts from the header's end. */
struct arena_block {
	struct arena_block	*next;
	size_t			 size, used;
	_Alignas(max_align_t) unsigned char data[];
};

/* The one place in lib/ that ends the process; write(2) needs no memory. */
static _Noreturn void die_no_memory(void)
{
	static const char text[] = "awl: out of memory\n";
	ssize_t n = write(STDERR_FILENO, text, sizeof(text) - 1);

	(void)n;
	exit(3);
}

void *xmalloc(size_t size)
{
	void *p = malloc(size ? size : 1);

	if (!p)
		die_no_memory();
	return p;
}

void *xcalloc(size_t n, size_t size)
{
	void *p = calloc(n ? n : 1, size ? size : 1);

	if (!p)
		die_no_memory();
	return p;
}

void *xrealloc(void *old, size_t size)
{
	void *p = realloc(old, size ? size : 1);

	if (!p)
		die_no_memory();
	return p;
}

void arena_init(struct arena *a)
{
	a->head = NULL;
	a->used = 0;
}

void arena_free(struct arena *a)
{
	struct arena_block *b, *next;

	for (b = a->head; b; b = next) {
		next = b->next;
		free(b);
	}
	arena_init(a);
}

static struct arena_block *add_block(struct arena *a, size_t size)
{
	struct arena_block *b;

	if (size > SIZE_MAX - sizeof(*b))
		die_no_memory();
	b = xmalloc(sizeof(*b) + size);
	b->size = size;
	b->used = 0;
	/*
	 * A block for one large object goes behind the head, whose room is
	 * still good.
	 */
	if (a->head && size > BLOCK_SIZE) {
		b->next = a->head->next;
		a->head->next = b;
	} else {
		b->next = a->head;
		a->head = b;
	}
	return b;
}

void *arena_alloc(struct arena *a, size_t size)
{
	const size_t align = _Alignof(max_align_t);
	struct arena_block *b = a->head;
	size_t need;
	void *p;

	if (size > SIZE_MAX - 2 * align)
		die_no_memory();
	need = (size + align - 1) & ~(align - 1);
	if (!need)
		need = align;
	if (!b || b->size - b->used < need)
		b = add_block(a, need > BLOCK_SIZE / 4 ?
		    (need > BLOCK_SIZE ? need : BLOCK_SIZE + 1) : BLOCK_SIZE);
	p = b->data + b->used;
	b->used += need;
	a->used += need;
	return memset(p, 0, need);
}

void *arena_memdup(struct arena *a, const void *src, size_t size)
{
	void *p = arena_alloc(a, size);

	if (size)
		memcpy(p, src, size);
	return p;
}

char *arena_strndup(struct arena *a, const char *s, size_t n)
{
	size_t len = strnlen(s, n);
	char *p;

	p = arena_alloc(a, len + 1);
	memcpy(p, s, len);
	return p;
}

char *arena_strdup(struct arena *a, const char *s)
{
	return arena_memdup(a, s, strlen(s) + 1);
}

char *arena_vprintf(struct arena *a, const char *fmt, va_list ap)
{
	va_list again;
	char *p;
	int len;

	va_copy(again, ap);
	len = vsnprintf(NULL, 0, fmt, ap);
	if (len < 0)
		len = 0;
	p = arena_alloc(a, (size_t)len + 1);
	vsnprintf(p, (size_t)len + 1, fmt, again);
	va_end(again);
	return p;
}

char *arena_printf(struct arena *a, const char *fmt, ...)
{
	va_list ap;
	char *p;

	va_start(ap, fmt);
	p = arena_vprintf(a, fmt, ap);
	va_end(ap);
	return p;
}
