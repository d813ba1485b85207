/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The head and the tail of a perf event buffer, in its first page (struct
 * perf_event_mmap_page, include/uapi/linux/perf_event.h): the numbers of bytes
 * written and read so far, 64 bits each on every machine. A machine that cannot
 * load 64 bits atomically uses the low word alone: buffers are smaller than 4
 * GiB, and a 32-bit kernel uses no more (kernel/events/ring_buffer.c, unsigned
 * long).
 */
#ifndef AWL_PERFRING_H
#define AWL_PERFRING_H

#include <linux/perf_event.h>
#include <stdint.h>

#if __GCC_ATOMIC_LLONG_LOCK_FREE < 2
static inline uint32_t *perfring_low(void *count)
{
	return (uint32_t *)count +
	    (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__);
}
#endif

/* End of what the kernel has written, which can be read up to here. */
static inline uint64_t perfring_head(struct perf_event_mmap_page *page)
{
#if __GCC_ATOMIC_LLONG_LOCK_FREE < 2
	uint64_t tail = page->data_tail;

	return tail + (uint32_t)(__atomic_load_n(
	    perfring_low(&page->data_head), __ATOMIC_ACQUIRE) -
	    (uint32_t)tail);
#else
	return __atomic_load_n(&page->data_head, __ATOMIC_ACQUIRE);
#endif
}

/* Everything before the tail was read; the kernel may overwrite it. */
static inline void perfring_set_tail(struct perf_event_mmap_page *page,
    uint64_t tail)
{
#if __GCC_ATOMIC_LLONG_LOCK_FREE < 2
	uint32_t *low = perfring_low(&page->data_tail);
	uint32_t *high = (uint32_t *)(void *)&page->data_tail +
	    (low == (uint32_t *)(void *)&page->data_tail);

	__atomic_store_n(high, (uint32_t)(tail >> 32), __ATOMIC_RELEASE);
	__atomic_store_n(low, (uint32_t)tail, __ATOMIC_RELEASE);
#else
	__atomic_store_n(&page->data_tail, tail, __ATOMIC_RELEASE);
#endif
}

#endif
