/* SPDX-License-Identifier: GPL-2.0-only */
#include "kernel/perf.h"

#include <errno.h>
#include <linux/perf_event.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "base/root.h"
#include "base/strbuf.h"
#include "kernel/bpf.h"

static int open_event(struct perf_event_attr *attr, int pid, int cpu)
{
	long fd;

	attr->size = sizeof(*attr);
	/*
	 * An attr of a newer header is taken when what the kernel does not
	 * know is zero.
	 */
	fd = syscall(SYS_perf_event_open, attr, pid, cpu, -1,
	    PERF_FLAG_FD_CLOEXEC);
	return fd < 0 ? -errno : (int)fd;
}

int perf_open_tracepoint(int id, int pid, int cpu)
{
	struct perf_event_attr attr;

	memset(&attr, 0, sizeof(attr));
	attr.type = PERF_TYPE_TRACEPOINT;
	attr.config = (uint64_t)id;
	attr.sample_period = 1;
	attr.wakeup_events = 1;
	attr.disabled = 1;
	return open_event(&attr, pid, cpu);
}

int perf_pmu_type(const char *name)
{
	char path[128];
	int type = 0, rc;

	snprintf(path, sizeof(path),
	    "/sys/bus/event_source/devices/%s/type", name);
	rc = root_read_int(path, &type);
	return rc ? rc : type;
}

/* Bit of config for "retprobe" of that PMU ("config:0"), or -errno. */
static int retprobe_bit(const char *name)
{
	struct strbuf text = { 0 };
	const char *at;
	char path[128];
	uint64_t bit;
	long n;

	snprintf(path, sizeof(path),
	    "/sys/bus/event_source/devices/%s/format/retprobe", name);
	n = root_read(path, &text);
	at = strbuf_str(&text);
	if (n >= 0 && (!text_take(&at, "config:") ||
	    !text_take_number(&at, 10, &bit) || bit > 63))
		n = -EINVAL;
	strbuf_free(&text);
	return n < 0 ? (int)n : (int)bit;
}

/* Of the PMU that was asked last: a wildcard asks for each of its probes. */
static int describe(const char *pmu, int *type, int *bit)
{
	static char last[16];
	static int last_type, last_bit;

	if (strcmp(pmu, last)) {
		last_type = perf_pmu_type(pmu);
		last_bit = retprobe_bit(pmu);
		snprintf(last, sizeof(last), "%s", last_type < 0 ? "" : pmu);
	}
	*type = last_type;
	*bit = last_bit;
	return last_type < 0 ? last_type : 0;
}

static int open_probe(const char *pmu, const struct perf_probe *p)
{
	struct perf_event_attr attr;
	int type, bit, rc = describe(pmu, &type, &bit);

	if (rc)
		return rc;
	memset(&attr, 0, sizeof(attr));
	if (p->retprobe) {
		if (bit < 0)
			return bit;
		attr.config |= 1ull << bit;
	}
	attr.type = (uint32_t)type;
	attr.config |= (uint64_t)p->ref_ctr_offset << 32;
	attr.config1 = (uint64_t)(uintptr_t)p->name;
	attr.config2 = p->name ? p->offset : p->addr;
	attr.sample_period = 1;
	attr.disabled = 1;
	return open_event(&attr, p->pid, p->cpu);
}

int perf_open_kprobe(const struct perf_probe *p)
{
	struct perf_probe plain = *p;

	plain.ref_ctr_offset = 0;
	return open_probe("kprobe", &plain);
}

int perf_open_uprobe(const struct perf_probe *p)
{
	return open_probe("uprobe", p);
}

int perf_open_counter(uint32_t type, uint64_t config, uint64_t period,
    uint64_t freq, int pid, int cpu)
{
	struct perf_event_attr attr;

	memset(&attr, 0, sizeof(attr));
	attr.type = type;
	attr.config = config;
	attr.disabled = 1;
	if (period) {
		attr.sample_period = period;
	} else {
		attr.freq = 1;
		attr.sample_freq = freq;
	}
	return open_event(&attr, pid, cpu);
}

int perf_open_breakpoint(uint64_t addr, uint32_t len, uint32_t bp_type, int pid,
    int cpu)
{
	struct perf_event_attr attr;

	memset(&attr, 0, sizeof(attr));
	attr.type = PERF_TYPE_BREAKPOINT;
	attr.bp_type = bp_type;
	attr.bp_addr = addr;
	attr.bp_len = len;
	attr.sample_period = 1;
	attr.disabled = 1;
#ifdef PERF_ATTR_SIZE_VER7
	/* 5.13; before, a breakpoint would pass on to other processes too. */
	if (pid > 0) {
		int fd;

		attr.inherit = attr.inherit_thread = 1;
		fd = open_event(&attr, pid, cpu);
		if (fd >= 0)
			return fd;
		attr.inherit = attr.inherit_thread = 0;
	}
#endif
	return open_event(&attr, pid, cpu);
}

static int control(int fd, unsigned long request, unsigned long arg)
{
	return ioctl(fd, request, arg) < 0 ? -errno : 0;
}

int perf_enable(int fd)
{
	return control(fd, PERF_EVENT_IOC_ENABLE, 0);
}

int perf_disable(int fd)
{
	return control(fd, PERF_EVENT_IOC_DISABLE, 0);
}

int perf_attach(int perf_fd, int prog_fd, bool want_link, uint64_t cookie,
    int *link_fd)
{
	int link = -1, rc;

	*link_fd = -1;
	if (want_link || cookie) {
		link = bpf_link_perf(prog_fd, perf_fd, cookie);
		if (link < 0 && cookie)
			return link;
	}
	if (link < 0) {
		rc = control(perf_fd, PERF_EVENT_IOC_SET_BPF,
		    (unsigned long)prog_fd);
		if (rc)
			return rc;
	}
	rc = perf_enable(perf_fd);
	if (rc && link >= 0)
		close(link);
	else
		*link_fd = link;
	return rc;
}
