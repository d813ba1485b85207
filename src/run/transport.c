/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Events from the kernel: the ring buffer, or, where there is none, a perf
 * buffer per CPU. Records are handled where they lie.
 */
#include "run/runtime.h"

#include <string.h>

enum {
	PERF_BYTES = 64 << 10,	/* per CPU, at least */
	HEADERS = 64,		/* before an event in a buffer, at most */
	PERF_EVENTS = 32,	/* of the longest ones that it must hold */
};

/*
 * Behind exit(): the ring buffer is in order, and so is the perf buffer of the
 * CPU that said it, whose clock may stand still for 4 ms. The buffers of the
 * CPUs are read one by one, so that something older may come late.
 */
static bool is_late(const struct runtime *rt)
{
	const struct transport *t = &rt->transport;

	return rt->ignore_events && !rt->walking &&
	    (t->is_ring || t->cpu == rt->exit_cpu ||
	    t->perf.time > rt->exit_at);
}

static int on_record(void *arg, const void *data, size_t len, int cpu)
{
	struct runtime *rt = arg;

	rt->transport.cpu = cpu;
	if (!is_late(rt))
		action_handle(rt, data, len);
	/* Ends this round only where going on would be of no use. */
	return rt->stop == STOP_OUTPUT;
}

int transport_open(struct runtime *rt)
{
	const struct program *p = rt->program;
	struct transport *t = &rt->transport;
	const struct map_spec *spec;
	size_t bytes;
	int fd, rc;

	t->fd = -1;
	if (p->events_map < 0)
		return RUN_OK;
	spec = &p->maps[p->events_map];
	fd = rt->map_fds[p->events_map];
	t->is_ring = spec->type == BPF_MAP_TYPE_RINGBUF;
	if (t->is_ring) {
		rc = ringbuf_open(&t->ring, fd,
		    load_ring_size(spec->max_entries));
		t->fd = fd;
	} else {
		bytes = (size_t)p->max_event * PERF_EVENTS;
		if (bytes < PERF_BYTES)
			bytes = PERF_BYTES;
		rc = perfbuf_open(&t->perf, fd, bytes, 1);
		t->fd = t->perf.epoll_fd;
	}
	if (rc < 0) {
		rt_error(rt, "cannot open the %s buffer: %s",
		    t->is_ring ? "ring" : "perf", strerror(-rc));
		return RUN_SYSTEM;
	}
	t->open = true;
	return RUN_OK;
}

int transport_consume(struct runtime *rt, int max)
{
	struct transport *t = &rt->transport;

	if (!t->open)
		return 0;
	if (t->is_ring)
		return ringbuf_consume(&t->ring, on_record, rt, max);
	return perfbuf_consume(&t->perf, on_record, rt, max);
}

size_t transport_half(const struct runtime *rt)
{
	const struct transport *t = &rt->transport;
	size_t room = !t->open ? 0 : t->is_ring ? t->ring.size : t->perf.size;
	size_t n = room / 2 / (rt->program->max_event + HEADERS);

	return n > 0 ? n : 1;
}

void transport_close(struct runtime *rt)
{
	struct transport *t = &rt->transport;

	if (!t->open)
		return;
	if (t->is_ring)
		ringbuf_close(&t->ring);
	else
		perfbuf_close(&t->perf);
	t->open = false;
}
