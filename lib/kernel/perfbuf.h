/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_PERFBUF_H
#define AWL_PERFBUF_H

#include <stddef.h>
#include <stdint.h>

#include "kernel/ringbuf.h"

struct perfbuf_cpu;

/*
 * Consumer of bpf_perf_event_output(): one perf event with a ring per
 * online CPU, put into a BPF_MAP_TYPE_PERF_EVENT_ARRAY by CPU number. A CPU
 * that comes online later is not seen.
 */
struct perfbuf {
	int			 epoll_fd;	/* poll this one for POLLIN */
	struct perfbuf_cpu	*cpus;
	size_t			 ncpus;
	size_t			 page, size;	/* data bytes per CPU */
	uint64_t		 lost;		/* records, so far */
	uint64_t		 time;		/* of the current record, ns */
};

/*
 * bytes_per_cpu is rounded up to a power of two of pages. The kernel wakes
 * the poller every `wakeup` records (0: 1). 0 or -errno.
 */
int	perfbuf_open(struct perfbuf *, int map_fd, size_t bytes_per_cpu,
	    unsigned int wakeup);
void	perfbuf_close(struct perfbuf *);
/*
 * Calls record_fn for up to `max` records (0: all that are there when the call
 * begins), ordered by time over all CPUs. poll(2) reports a record only once:
 * after a return value of `max`, call this again before polling. Records have
 * up to 7 bytes of padding after what the program wrote.
 */
int	perfbuf_consume(struct perfbuf *, record_fn, void *arg, int max);

#endif
