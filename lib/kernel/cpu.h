/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_CPU_H
#define AWL_CPU_H

#include <stddef.h>

/* CPU numbers, ascending. */
struct cpu_list {
	int	*cpus;		/* on the heap */
	size_t	 len;
};

/* Parses "0-3,8,10-11\n". 0 or -EINVAL. Free with cpu_list_free. */
int	cpu_list_parse(struct cpu_list *, const char *text);
/* /sys/devices/system/cpu/online, else sched_getaffinity(2). 0 or -errno. */
int	cpu_list_online(struct cpu_list *);
void	cpu_list_free(struct cpu_list *);
/*
 * Number of possible CPUs (highest number + 1). A look-up in a per-CPU map
 * yields so many values, each rounded up to 8 bytes. Cached, at least 1.
 */
int	cpu_count_possible(void);

#endif
