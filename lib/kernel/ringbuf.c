/* SPDX-License-Identifier: GPL-2.0-only */
#include "kernel/ringbuf.h"

#include <errno.h>
#include <linux/bpf.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

/*
 * The kernel maps its data area twice in a row, so that a record which
 * wraps around is in one piece. Positions are unsigned longs of the kernel,
 * at the start of one page each (kernel/bpf/ringbuf.c). A 32-bit process on
 * a 64-bit kernel would see half of them, wrong on big-endian and after
 * 4 GiB: awl is built for the kernel's word size.
 */

int ringbuf_open(struct ringbuf *rb, int map_fd, uint32_t size)
{
	size_t len;
	int err;

	memset(rb, 0, sizeof(*rb));
	if (!size || size & (size - 1))
		return -EINVAL;
	rb->fd = map_fd;
	rb->size = size;
	rb->page = (size_t)getpagesize();
	if (size > (SIZE_MAX - rb->page) / 2)
		return -ENOMEM;
	len = rb->page + 2 * (size_t)size;
	rb->consumer = mmap(NULL, rb->page, PROT_READ | PROT_WRITE, MAP_SHARED,
	    map_fd, 0);
	if (rb->consumer == MAP_FAILED) {
		err = errno;
		rb->consumer = NULL;
		return -err;
	}
	rb->producer = mmap(NULL, len, PROT_READ, MAP_SHARED, map_fd,
	    (off_t)rb->page);
	if (rb->producer == MAP_FAILED) {
		err = errno;
		rb->producer = NULL;
		ringbuf_close(rb);
		return -err;
	}
	rb->data = (const uint8_t *)rb->producer + rb->page;
	return 0;
}

void ringbuf_close(struct ringbuf *rb)
{
	if (rb->consumer)
		munmap(rb->consumer, rb->page);
	if (rb->producer)
		munmap(rb->producer, rb->page + 2 * (size_t)rb->size);
	memset(rb, 0, sizeof(*rb));
	rb->fd = -1;
}

static unsigned long load_pos(const void *page)
{
	return __atomic_load_n((const unsigned long *)page, __ATOMIC_ACQUIRE);
}

int ringbuf_consume(struct ringbuf *rb, record_fn fn, void *arg, int max)
{
	unsigned long cons = load_pos(rb->consumer);
	/* Once: a callback may itself cause records, without end. */
	const unsigned long prod = load_pos(rb->producer);
	const uint8_t *rec;
	int n = 0, rc = 0;
	uint32_t head, len;

	while (cons != prod && (!max || n < max) && !rc) {
		rec = rb->data + (cons & (rb->size - 1));
		head = __atomic_load_n((const uint32_t *)(const void *)rec,
		    __ATOMIC_ACQUIRE);
		/* Reserved and not yet submitted: the rest has to wait. */
		if (head & BPF_RINGBUF_BUSY_BIT)
			break;
		len = head & ~(BPF_RINGBUF_BUSY_BIT | BPF_RINGBUF_DISCARD_BIT);
		if (!(head & BPF_RINGBUF_DISCARD_BIT)) {
			rc = fn(arg, rec + BPF_RINGBUF_HDR_SZ, len, -1);
			n++;
		}
		cons += (len + BPF_RINGBUF_HDR_SZ + 7) & ~7ul;
		/*
		 * After each record: the kernel wakes a poller only when the
		 * consumer has caught up with the record before.
		 */
		__atomic_store_n((unsigned long *)rb->consumer, cons,
		    __ATOMIC_SEQ_CST);
	}
	return rc < 0 ? rc : n;
}
