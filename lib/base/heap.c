/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Blocks have sizes in quarters of powers of two (..., 128, 160, 192, 224, 256,
 * 320...), and each size a list of those that are free; new ones are cut from a
 * piece that the kernel gave. Large ones are the kernel's own.
 */
#include "base/heap.h"

#include <errno.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>

enum {
	PIECE = 1 << 16,	/* bytes asked of the kernel at once */
	LARGE = 1 << 14,
	LISTS = 36,
};

struct block {
	size_t		 size;	/* with this header */
	struct block	*next;	/* while it is free */
	unsigned char	 data[];
};

static struct block *free_blocks[LISTS];
static unsigned char *piece;
static size_t piece_left;

/* The size of a block for so many bytes; 0: there is none. */
static size_t block_size(size_t size, unsigned *list)
{
	unsigned shift = 4;

	if (size > PTRDIFF_MAX - 2 * LARGE)
		return 0;
	size += sizeof(struct block);
	if (size >= LARGE)
		return (size + 4095) & ~(size_t)4095;
	while (size > (size_t)8 << shift)
		shift++;
	size = (size - 1) >> shift;
	*list = (shift - 4) * 4 + (unsigned)size;
	return (size + 1) << shift;
}

static void *from_kernel(size_t size)
{
	void *p = mmap(NULL, size, PROT_READ | PROT_WRITE,
	    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	return p == MAP_FAILED ? NULL : p;
}

static struct block *from_piece(size_t size)
{
	/* What is left of the one before is not worth a search. */
	if (piece_left < size) {
		piece = from_kernel(PIECE);
		piece_left = piece ? PIECE : 0;
	}
	if (!piece)
		return NULL;
	piece_left -= size;
	return (void *)(piece + piece_left);
}

void *heap_alloc(size_t wanted)
{
	unsigned list = 0;
	size_t size = block_size(wanted, &list);
	struct block *b = NULL;

	if (size >= LARGE)
		b = from_kernel(size);
	else if (size > 0 && (b = free_blocks[list]) != NULL)
		free_blocks[list] = b->next;
	else if (size > 0)
		b = from_piece(size);
	if (!b) {
		errno = ENOMEM;
		return NULL;
	}
	b->size = size;
	return b->data;
}

void *heap_zeroed(size_t n, size_t size)
{
	size_t total;
	void *p = NULL;

	if (__builtin_mul_overflow(n, size, &total))
		errno = ENOMEM;
	else
		p = heap_alloc(total);
	/* The kernel's own is zeroed, and takes no memory until it is used. */
	if (p && ((struct block *)p - 1)->size < LARGE)
		memset(p, 0, total);
	return p;
}

void heap_free(void *p)
{
	int error = errno;
	struct block *b;
	unsigned list = 0;

	if (!p)
		return;
	b = (struct block *)p - 1;
	if (b->size < LARGE) {
		block_size(b->size - sizeof(*b), &list);
		b->next = free_blocks[list];
		free_blocks[list] = b;
	} else {
		munmap(b, b->size);
		errno = error;
	}
}

void *heap_resize(void *p, size_t wanted)
{
	unsigned list = 0;
	size_t size = block_size(wanted, &list), old;
	struct block *b;
	void *to;

	if (!p)
		return heap_alloc(wanted);
	b = (struct block *)p - 1;
	if (b->size == size)
		return p;
	old = b->size;
	if (old >= LARGE && size >= LARGE) {
		b = mremap(b, old, size, MREMAP_MAYMOVE);
		if (b == MAP_FAILED)
			return NULL;
		b->size = size;
		return b->data;
	}
	to = heap_alloc(wanted);
	if (to) {
		memcpy(to, p, (old < size ? old : size) - sizeof(*b));
		heap_free(p);
	}
	return to;
}
