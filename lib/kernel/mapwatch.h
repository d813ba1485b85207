/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_MAPWATCH_H
#define AWL_MAPWATCH_H

#include <stddef.h>
#include <stdint.h>

struct mapwatch_cpu;

/*
 * Records which files processes map as code, by a perf event that counts
 * nothing, with one ring per CPU. With these records awl can name code of a
 * process that has ended.
 */
struct mapwatch {
	int			 epoll_fd;	/* poll this one for POLLIN */
	struct mapwatch_cpu	*cpus;
	size_t			 ncpus;
	size_t			 page, size;	/* data bytes per CPU */
	uint64_t		 lost;		/* records, so far */
};

enum mapwatch_kind {
	MAPWATCH_MAP,		/* a new mapping of code */
	MAPWATCH_FORK,		/* a new process, of parent */
	MAPWATCH_EXIT,		/* the first thread of a process ended */
};

struct mapwatch_event {
	enum mapwatch_kind kind;
	int		 pid, parent;
	uint64_t	 start, len;
	uint64_t	 offset;	/* in the file */
	uint32_t	 dev_major, dev_minor;
	uint64_t	 inode;		/* of the file */
	const char	*path;		/* "//anon", "[vdso]" among them */
};

/* bytes_per_cpu is rounded up to a power of two of pages. 0 or -errno. */
int	mapwatch_open(struct mapwatch *, size_t bytes_per_cpu);
void	mapwatch_close(struct mapwatch *);
/* Calls fn for all records. Records of several CPUs are not in time order. */
void	mapwatch_consume(struct mapwatch *, void (*fn)(void *arg,
	    const struct mapwatch_event *), void *arg);

#endif
