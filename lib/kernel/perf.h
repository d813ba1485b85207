/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_PERF_H
#define AWL_PERF_H

#include <stdbool.h>
#include <stdint.h>

/*
 * perf_event_open(2). All calls return a descriptor (close-on-exec, not
 * yet enabled unless said) or a negative errno. pid -1 and cpu N: all of
 * that CPU; pid N and cpu -1: that task wherever it runs.
 */

/* A kprobe or uprobe by PMU (4.17): no tracefs needed. */
struct perf_probe {
	const char	*name;		/* kprobe: function, or NULL with addr;
					   uprobe: path of the file */
	uint64_t	 offset;	/* in the function; in the file */
	uint64_t	 addr;		/* kprobe without a name */
	uint32_t	 ref_ctr_offset; /* uprobe: offset of the USDT
					    semaphore in the file,
					    or 0 (4.20) */
	bool		 retprobe;
	int		 pid, cpu;	/* pid -1, cpu 0 for all */
};

int	perf_open_tracepoint(int id, int pid, int cpu);
/* -ENOENT when the kernel has no such PMU. */
int	perf_open_kprobe(const struct perf_probe *);
int	perf_open_uprobe(const struct perf_probe *);
/*
 * PERF_TYPE_SOFTWARE, PERF_TYPE_HARDWARE, ... Every `period` events, or at
 * `freq` Hz when period is 0.
 */
int	perf_open_counter(uint32_t type, uint64_t config, uint64_t period,
	    uint64_t freq, int pid, int cpu);
/* bp_type: HW_BREAKPOINT_{R,W,X} bits; len 1, 2, 4 or 8. With a pid, for this
 * thread and for those that it starts later (5.13). */
int	perf_open_breakpoint(uint64_t addr, uint32_t len, uint32_t bp_type,
	    int pid, int cpu);

/*
 * Attaches a program and enables the event. If want_link is set or the cookie
 * is not 0, uses a link, and sets *link_fd to its descriptor. Without a cookie,
 * the program is attached by ioctl(2) if there is no link; *link_fd is then -1.
 */
int	perf_attach(int perf_fd, int prog_fd, bool want_link, uint64_t cookie,
	    int *link_fd);
int	perf_enable(int perf_fd);
int	perf_disable(int perf_fd);

/* Type number of /sys/bus/event_source/devices/NAME, or -errno. */
int	perf_pmu_type(const char *name);

#endif
