/* SPDX-License-Identifier: GPL-2.0-only */
#include "kernel/mapwatch.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "base/arena.h"
#include "kernel/cpu.h"
#include "kernel/perfring.h"

enum { MAX_RECORD = 8192 };	/* a path of PATH_MAX is in it */

struct mapwatch_cpu {
	int				 fd;
	struct perf_event_mmap_page	*page;
	const uint8_t			*data;
};

/* include/uapi/linux/perf_event.h, enum perf_event_type. */
struct mmap_record {
	struct perf_event_header head;
	uint32_t	pid, tid;
	uint64_t	addr, len, pgoff;
	uint32_t	major, minor;
	uint64_t	inode, generation;
	uint32_t	prot, flags;
	char		filename[];
};

struct fork_record {
	struct perf_event_header head;
	uint32_t	pid, ppid, tid, ptid;
	uint64_t	time;
};

struct lost_record {
	struct perf_event_header head;
	uint64_t	id, lost;
};

static int open_cpu(struct mapwatch *w, struct mapwatch_cpu *c, int cpu)
{
	struct perf_event_attr attr;
	struct epoll_event ev;
	void *mem;

	memset(&attr, 0, sizeof(attr));
	attr.size = sizeof(attr);
	attr.type = PERF_TYPE_SOFTWARE;
	attr.config = PERF_COUNT_SW_DUMMY;
	attr.mmap = 1;		/* of code alone, without mmap_data */
	attr.mmap2 = 1;		/* with the inode */
	attr.task = 1;
	attr.exclude_kernel = 1;
	attr.watermark = 1;
	attr.wakeup_watermark = (uint32_t)w->size / 2;
	c->fd = (int)syscall(SYS_perf_event_open, &attr, -1, cpu, -1,
	    PERF_FLAG_FD_CLOEXEC);
	if (c->fd < 0)
		return -errno;
	mem = mmap(NULL, w->page + w->size, PROT_READ | PROT_WRITE,
	    MAP_SHARED, c->fd, 0);
	if (mem == MAP_FAILED)
		return -errno;
	c->page = mem;
	c->data = (const uint8_t *)mem + w->page;
	memset(&ev, 0, sizeof(ev));
	ev.events = EPOLLIN;
	return epoll_ctl(w->epoll_fd, EPOLL_CTL_ADD, c->fd, &ev) < 0 ?
	    -errno : 0;
}

int mapwatch_open(struct mapwatch *w, size_t bytes_per_cpu)
{
	struct cpu_list online;
	size_t i;
	int rc;

	memset(w, 0, sizeof(*w));
	w->epoll_fd = -1;
	w->page = (size_t)getpagesize();
	w->size = w->page;
	while (w->size < bytes_per_cpu)
		w->size *= 2;
	rc = cpu_list_online(&online);
	if (rc)
		return rc;
	w->epoll_fd = epoll_create1(EPOLL_CLOEXEC);
	if (w->epoll_fd < 0)
		rc = -errno;
	w->cpus = xcalloc(online.len, sizeof(*w->cpus));
	for (i = 0; i < online.len && !rc; i++) {
		rc = open_cpu(w, &w->cpus[w->ncpus], online.cpus[i]);
		w->ncpus++;
	}
	cpu_list_free(&online);
	if (rc)
		mapwatch_close(w);
	return rc;
}

void mapwatch_close(struct mapwatch *w)
{
	size_t i;

	for (i = 0; i < w->ncpus; i++) {
		if (w->cpus[i].page)
			munmap(w->cpus[i].page, w->page + w->size);
		if (w->cpus[i].fd >= 0)
			close(w->cpus[i].fd);
	}
	free(w->cpus);
	if (w->epoll_fd >= 0)
		close(w->epoll_fd);
	memset(w, 0, sizeof(*w));
	w->epoll_fd = -1;
}

static void copy_out(const struct mapwatch *w, const struct mapwatch_cpu *c,
    uint64_t at, void *out, size_t len)
{
	size_t from = (size_t)(at & (w->size - 1)), part = w->size - from;

	if (part > len)
		part = len;
	memcpy(out, c->data + from, part);
	memcpy((uint8_t *)out + part, c->data, len - part);
}

static void hand_out(struct mapwatch *w, const void *record, size_t size,
    void (*fn)(void *, const struct mapwatch_event *), void *arg)
{
	const struct mmap_record *m = record;
	const struct fork_record *f = record;
	struct mapwatch_event e = { 0 };

	if (m->head.type == PERF_RECORD_MMAP2 && size > sizeof(*m) &&
	    memchr(m->filename, 0, size - sizeof(*m))) {
		e.kind = MAPWATCH_MAP;
		e.pid = (int)m->pid;
		e.dev_major = m->major;
		e.dev_minor = m->minor;
		e.inode = m->inode;
		e.start = m->addr;
		e.len = m->len;
		e.offset = m->pgoff;
		e.path = m->filename;
		fn(arg, &e);
	} else if (m->head.type == PERF_RECORD_FORK && size >= sizeof(*f) &&
	    f->pid != f->ppid) {
		e.kind = MAPWATCH_FORK;
		e.pid = (int)f->pid;
		e.parent = (int)f->ppid;
		fn(arg, &e);
	} else if (m->head.type == PERF_RECORD_EXIT && size >= sizeof(*f) &&
	    f->pid == f->tid) {
		e.kind = MAPWATCH_EXIT;
		e.pid = (int)f->pid;
		fn(arg, &e);
	} else if (m->head.type == PERF_RECORD_LOST &&
	    size >= sizeof(struct lost_record)) {
		w->lost += ((const struct lost_record *)record)->lost;
	}
}

void mapwatch_consume(struct mapwatch *w,
    void (*fn)(void *arg, const struct mapwatch_event *), void *arg)
{
	uint64_t record[MAX_RECORD / 8];
	struct perf_event_header head;
	uint64_t at, end;
	size_t i;

	for (i = 0; i < w->ncpus; i++) {
		struct mapwatch_cpu *c = &w->cpus[i];

		end = perfring_head(c->page);
		at = c->page->data_tail;
		while (end - at >= sizeof(head)) {
			copy_out(w, c, at, &head, sizeof(head));
			if (head.size < sizeof(head) || head.size > end - at)
				break;
			if (head.size <= sizeof(record)) {
				copy_out(w, c, at, record, head.size);
				hand_out(w, record, head.size, fn, arg);
			}
			at += head.size;
		}
		perfring_set_tail(c->page, end);
	}
}
