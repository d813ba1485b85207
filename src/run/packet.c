/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * skboutput(): packets, in files as libpcap and what is built on it read them
 * (pcap-savefile(5)).
 */
#include "run/runtime.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

/* In the byte order of the writer; the first word shows which. */
struct file_header {
	uint32_t	magic;		/* stamps of microseconds */
	uint16_t	major, minor;
	uint32_t	zone, accuracy;
	uint32_t	longest;
	uint32_t	link;		/* LINKTYPE_RAW: begins with IP */
};

struct packet_header {
	uint32_t	seconds, micros;
	uint32_t	captured, length;
};

/* Calls that name one file share it. */
static int open_file(const struct runtime *rt, size_t action)
{
	static const struct file_header header = { 0xa1b2c3d4, 2, 4, 0, 0,
		PACKET_MOST, 101 };
	const struct action *a = rt->program->actions;
	int fd;

	for (size_t i = 0; i < action; i++)
		if (rt->packet_fds[i] >= 0 &&
		    strcmp(a[i].text, a[action].text) == 0)
			return rt->packet_fds[i];
	fd = open(a[action].text, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC,
	    0666);
	if (fd >= 0 && write(fd, &header, sizeof(header)) != sizeof(header)) {
		close(fd);
		return -1;
	}
	return fd;
}

int packet_open(struct runtime *rt)
{
	const struct program *p = rt->program;

	rt->packet_fds = arena_array(&rt->arena, int, p->nactions + 1);
	rt->packet_clock = clock_offset_ns(load_nsecs_clock(rt));
	for (size_t i = 0; i < p->nactions; i++) {
		rt->packet_fds[i] = -1;
		if (p->actions[i].kind != ACTION_PACKET)
			continue;
		rt->packet_fds[i] = open_file(rt, i);
		if (rt->packet_fds[i] >= 0)
			continue;
		rt_error(rt, "cannot write %s: %s", p->actions[i].text,
		    strerror(errno));
		return RUN_SYSTEM;
	}
	return RUN_OK;
}

void packet_write(struct runtime *rt, const struct action *a,
    const uint8_t *payload, size_t len)
{
	int *fd = &rt->packet_fds[a - rt->program->actions];
	const struct program *p = rt->program;
	uint64_t when = out_read_int(p, payload, 8, false) + rt->packet_clock;
	uint64_t length = out_read_int(p, payload + 8, 8, false);
	uint64_t offset = out_read_int(p, payload + 16, 8, false);
	uint64_t captured = length < PACKET_MOST ? length : PACKET_MOST;
	struct packet_header header;
	struct iovec v[2] = { { &header, sizeof(header) } };

	if (captured > len - a->record->size)	/* what came is padded */
		captured = len - a->record->size;
	if (*fd < 0 || offset >= captured)
		return;
	header.seconds = (uint32_t)(when / 1000000000);
	header.micros = (uint32_t)(when % 1000000000 / 1000);
	header.captured = (uint32_t)(captured - offset);
	header.length = (uint32_t)(length - offset);
	v[1].iov_base = (void *)(payload + a->record->size + offset);
	v[1].iov_len = header.captured;
	errno = ENOSPC;		/* of a part that was written */
	if (writev(*fd, v, 2) == (ssize_t)(sizeof(header) + header.captured))
		return;
	rt_fault(rt, "cannot write %s: %s", a->text, strerror(errno));
	*fd = -1;	/* once is enough */
}
