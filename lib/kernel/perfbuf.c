/* SPDX-License-Identifier: GPL-2.0-only */
#include "kernel/perfbuf.h"

#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "base/arena.h"
#include "kernel/bpf.h"
#include "kernel/cpu.h"
#include "kernel/perfring.h"

/*
 * A sample as asked for below:
 *
 *	struct perf_event_header
 *	u64	time
 *	u32	size		of what follows, padding included
 *	u8	data[size]
 */
struct sample_head {
	struct perf_event_header head;
	uint64_t		 time;
	uint32_t		 size;
} __attribute__((packed));

struct lost_record {
	struct perf_event_header head;
	uint64_t		 id, lost;
};

/* One CPU's ring, and where a consume call stands in it. */
struct perfbuf_cpu {
	int				 cpu, fd;
	struct perf_event_mmap_page	*page;
	const uint8_t			*data;
	uint64_t			 head, tail;
	uint64_t			 time;	/* of the record at tail */
	uint8_t				*copy;	/* of one that wraps */
	size_t				 copy_cap;
};

static int open_cpu(struct perfbuf *pb, struct perfbuf_cpu *c, int map_fd,
    int cpu, unsigned int wakeup)
{
	struct perf_event_attr attr;
	struct epoll_event ev;
	uint32_t key = (uint32_t)cpu;
	void *mem;

	c->cpu = cpu;
	memset(&attr, 0, sizeof(attr));
	attr.size = sizeof(attr);
	attr.type = PERF_TYPE_SOFTWARE;
	attr.config = PERF_COUNT_SW_BPF_OUTPUT;
	attr.sample_type = PERF_SAMPLE_TIME | PERF_SAMPLE_RAW;
	attr.sample_period = 1;
	attr.wakeup_events = wakeup ? wakeup : 1;
	c->fd = (int)syscall(SYS_perf_event_open, &attr, -1, cpu, -1,
	    PERF_FLAG_FD_CLOEXEC);
	if (c->fd < 0)
		return -errno;
	mem = mmap(NULL, pb->page + pb->size, PROT_READ | PROT_WRITE,
	    MAP_SHARED, c->fd, 0);
	if (mem == MAP_FAILED)
		return -errno;
	c->page = mem;
	c->data = (const uint8_t *)mem + pb->page;
	if (ioctl(c->fd, PERF_EVENT_IOC_ENABLE, 0) < 0)
		return -errno;
	memset(&ev, 0, sizeof(ev));
	ev.events = EPOLLIN;
	if (epoll_ctl(pb->epoll_fd, EPOLL_CTL_ADD, c->fd, &ev) < 0)
		return -errno;
	return bpf_map_update(map_fd, &key, &c->fd, BPF_ANY);
}

int perfbuf_open(struct perfbuf *pb, int map_fd, size_t bytes_per_cpu,
    unsigned int wakeup)
{
	struct cpu_list online;
	size_t i;
	int rc;

	memset(pb, 0, sizeof(*pb));
	pb->epoll_fd = -1;
	pb->page = (size_t)getpagesize();
	pb->size = pb->page;
	while (pb->size < bytes_per_cpu && pb->size < SIZE_MAX / 4)
		pb->size *= 2;
	rc = cpu_list_online(&online);
	if (rc)
		return rc;
	pb->epoll_fd = epoll_create1(EPOLL_CLOEXEC);
	if (pb->epoll_fd < 0)
		rc = -errno;
	pb->cpus = xcalloc(online.len, sizeof(*pb->cpus));
	for (i = 0; i < online.len && !rc; i++) {
		pb->cpus[pb->ncpus].fd = -1;
		rc = open_cpu(pb, &pb->cpus[pb->ncpus], map_fd, online.cpus[i],
		    wakeup);
		/* A CPU may have gone offline in between. */
		if (rc == -ENODEV && pb->cpus[pb->ncpus].fd < 0) {
			rc = 0;
			continue;
		}
		pb->ncpus++;
	}
	cpu_list_free(&online);
	if (!rc && !pb->ncpus)
		rc = -ENODEV;
	if (rc)
		perfbuf_close(pb);
	return rc;
}

void perfbuf_close(struct perfbuf *pb)
{
	struct perfbuf_cpu *c;

	for (c = pb->cpus; c < pb->cpus + pb->ncpus; c++) {
		if (c->page)
			munmap(c->page, pb->page + pb->size);
		if (c->fd >= 0)
			close(c->fd);
		free(c->copy);
	}
	free(pb->cpus);
	if (pb->epoll_fd >= 0)
		close(pb->epoll_fd);
	memset(pb, 0, sizeof(*pb));
	pb->epoll_fd = -1;
}

static void copy_out(const struct perfbuf *pb, const struct perfbuf_cpu *c,
    uint64_t at, void *out, size_t len)
{
	size_t from = (size_t)(at & (pb->size - 1)), part = pb->size - from;

	if (part > len)
		part = len;
	memcpy(out, c->data + from, part);
	memcpy((uint8_t *)out + part, c->data, len - part);
}

static void set_tail(struct perfbuf_cpu *c, uint64_t tail)
{
	c->tail = tail;
	perfring_set_tail(c->page, tail);
}

/*
 * Goes on to the next sample of a CPU, counting what was lost on the way.
 * False at the end of what the call saw.
 */
static bool next_sample(struct perfbuf *pb, struct perfbuf_cpu *c)
{
	struct sample_head s;
	struct lost_record l;

	while (c->head - c->tail >= sizeof(s.head)) {
		copy_out(pb, c, c->tail, &s.head, sizeof(s.head));
		if (s.head.size < sizeof(s.head) ||
		    s.head.size > c->head - c->tail)
			break;
		if (s.head.type == PERF_RECORD_SAMPLE &&
		    s.head.size >= sizeof(s)) {
			copy_out(pb, c, c->tail, &s, sizeof(s));
			c->time = s.time;
			return true;
		}
		if (s.head.type == PERF_RECORD_LOST &&
		    s.head.size >= sizeof(l)) {
			copy_out(pb, c, c->tail, &l, sizeof(l));
			pb->lost += l.lost;
		}
		set_tail(c, c->tail + s.head.size);
	}
	/* What makes no sense is passed over as a whole. */
	if (c->head != c->tail)
		set_tail(c, c->head);
	return false;
}

static int hand_out(struct perfbuf *pb, struct perfbuf_cpu *c, record_fn fn,
    void *arg)
{
	const uint8_t *rec;
	struct sample_head s;
	size_t from = (size_t)(c->tail & (pb->size - 1)), len;
	int rc;

	copy_out(pb, c, c->tail, &s, sizeof(s));
	rec = c->data + from;
	if (from + s.head.size > pb->size) {
		if (c->copy_cap < s.head.size) {
			free(c->copy);
			c->copy_cap = 65536;	/* header's size is a u16 */
			c->copy = xmalloc(c->copy_cap);
		}
		copy_out(pb, c, c->tail, c->copy, s.head.size);
		rec = c->copy;
	}
	len = s.head.size - sizeof(s);
	if (s.size < len)
		len = s.size;
	pb->time = s.time;
	rc = fn(arg, rec + sizeof(s), len, c->cpu);
	set_tail(c, c->tail + s.head.size);
	return rc;
}

/* The CPU whose next sample is the oldest; few CPUs, so a plain search. */
static struct perfbuf_cpu *oldest(struct perfbuf *pb)
{
	struct perfbuf_cpu *c, *best = NULL;

	for (c = pb->cpus; c < pb->cpus + pb->ncpus; c++)
		if (c->head != c->tail && (!best || c->time < best->time))
			best = c;
	return best;
}

int perfbuf_consume(struct perfbuf *pb, record_fn fn, void *arg, int max)
{
	struct perfbuf_cpu *c;
	int n = 0, rc = 0;

	/* Heads are read once: a callback may itself cause records. */
	for (c = pb->cpus; c < pb->cpus + pb->ncpus; c++) {
		c->tail = c->page->data_tail;
		c->head = perfring_head(c->page);
		next_sample(pb, c);
	}
	while ((!max || n < max) && !rc && (c = oldest(pb))) {
		rc = hand_out(pb, c, fn, arg);
		n++;
		next_sample(pb, c);
	}
	return rc < 0 ? rc : n;
}
