/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_RINGBUF_H
#define AWL_RINGBUF_H

#include <stddef.h>
#include <stdint.h>

/*
 * Called for each record. `data` is valid during the call; it is aligned to 8
 * bytes in a ring buffer, and to 4 bytes in a perf buffer. cpu is -1 if it is
 * unknown. A result other than 0 ends the consume call after this record; the
 * consume call returns a negative result.
 */
typedef int (*record_fn)(void *arg, const void *data, size_t len, int cpu);

/* Consumer of a BPF_MAP_TYPE_RINGBUF (5.8). Poll the map's fd for POLLIN. */
struct ringbuf {
	int		 fd;		/* the map's; not owned */
	uint32_t	 size;		/* bytes, a power of two */
	size_t		 page;
	void		*consumer;	/* one page, read and write */
	void		*producer;	/* one page, then the data twice */
	const uint8_t	*data;
};

/* `size` is the map's max_entries. 0 or -errno. */
int	ringbuf_open(struct ringbuf *, int map_fd, uint32_t size);
void	ringbuf_close(struct ringbuf *);
/*
 * Calls record_fn for up to `max` records (0: all that are there when the call
 * begins, without those that the callbacks cause). Returns their number, or the
 * negative result of a callback.
 */
int	ringbuf_consume(struct ringbuf *, record_fn, void *arg, int max);

#endif
