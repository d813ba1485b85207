/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * watchpoint:address:length:mode: the processor's own breakpoints, on what a
 * program or the kernel reads (r), writes (w) or runs (x). With -p or -c the
 * address is of that process, else it is the kernel's.
 *
 * watchpoint:function+argN:length:mode: what the function of that process is
 * given as an argument, from the call on. The process is stopped until its
 * breakpoint is set; asyncwatchpoint does not stop it.
 */
#include <dirent.h>
#include <errno.h>
#include <linux/hw_breakpoint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arch/arch.h"
#include "base/root.h"
#include "kernel/perf.h"
#include "program.h"
#include "provider/families.h"

/* ---- compile half ---- */

static enum match_result parse_mode(struct target *t, struct match *m,
    const char *text, struct probe *probe)
{
	const char *at;
	uint32_t bit;

	for (at = text; *at; at++) {
		bit = *at == 'r' ? HW_BREAKPOINT_R : *at == 'w' ?
		    HW_BREAKPOINT_W : *at == 'x' ? HW_BREAKPOINT_X : 0x100;
		probe->config |= probe->config & bit ? 0x100 : bit;
	}
	if (!*text || probe->config > HW_BREAKPOINT_RW + HW_BREAKPOINT_X)
		return provider_fault(t, m, MATCH_SYNTAX,
		    "the mode must consist of r, w and x, each at most once");
	if ((probe->config & HW_BREAKPOINT_X) &&
	    probe->config != HW_BREAKPOINT_X)
		return provider_fault(t, m, MATCH_SYNTAX,
		    "x cannot be combined with r or w");
	return MATCH_OK;
}

/* "function+argN" */
static bool parse_call(struct target *t, const char *text, struct probe *probe)
{
	const char *plus = strstr(text, "+arg");
	uint64_t n;

	if (!plus || plus == text || !provider_parse_number(plus + 4, &n) ||
	    n >= PROVIDER_ARGS)
		return false;
	probe->call = arena_printf(t->arena, "uprobe::%.*s",
	    (int)(plus - text), text);
	probe->call_arg = (int)n;
	return true;
}

static enum match_result check_call(const struct provider *p, struct target *t,
    struct match *m)
{
	if (t->pid <= 0 && !t->self_path)
		return provider_fault(t, m, MATCH_SYNTAX, "a function needs a "
		    "process: add -p PID or -c COMMAND");
	if (p->attach_waits &&
	    !feature_has(t->features, FEATURE_send_signal))
		return provider_fault(t, m, MATCH_UNSUPPORTED, "programs "
		    "cannot stop the calling process on this kernel (it needs "
		    "Linux 5.3); use asyncwatchpoint, which does not stop it");
	return MATCH_OK;
}

static enum match_result match(const struct provider *p, struct target *t,
    struct match *m, struct probe_list *list)
{
	struct probe probe = { 0 }, *out;
	enum match_result result;
	uint64_t len;

	if (m->nparts != 4)
		return provider_fault(t, m, MATCH_SYNTAX,
		    "write %s:ADDRESS:LENGTH:MODE", p->name);
	if (!provider_parse_number(m->parts[1], &probe.address) &&
	    !parse_call(t, m->parts[1], &probe))
		return provider_fault(t, m, MATCH_SYNTAX, "the address must be "
		    "a number, or FUNCTION+argN");
	if (!provider_parse_number(m->parts[2], &len) ||
	    (len != 1 && len != 2 && len != 4 && len != 8))
		return provider_fault(t, m, MATCH_SYNTAX,
		    "the length must be 1, 2, 4 or 8");
	if (len > t->arch->long_size)
		return provider_fault(t, m, MATCH_UNSUPPORTED,
		    "this machine can watch at most %u bytes",
		    t->arch->long_size);
	if (probe.address % len)
		return provider_fault(t, m, MATCH_SYNTAX,
		    "the address must be a multiple of the length");
	result = parse_mode(t, m, m->parts[3], &probe);
	if (result == MATCH_OK && probe.call)
		result = check_call(p, t, m);
	if (result != MATCH_OK)
		return result;
	out = provider_add(p, list, arena_printf(t->arena, "%s:%s:%s:%s",
	    p->name, m->parts[1], m->parts[2], m->parts[3]));
	out->address = probe.address;
	out->config = probe.config;
	out->call = probe.call;
	out->call_arg = probe.call_arg;
	out->period = len;
	out->is_user = t->pid > 0 || t->self_path;
	return MATCH_OK;
}

/* ---- runtime half ---- */

/* On a CPU for all processes, or (cpu -1) of one thread. */
static int open_at(struct attachment *a, const struct probe *probe, int tid,
    int cpu)
{
	uint32_t len = probe->config == HW_BREAKPOINT_X ?
	    a->target->arch->long_size : (uint32_t)probe->period;
	int fd = perf_open_breakpoint(a->address, len, probe->config, tid, cpu);

	switch (fd) {
	case -ENOENT:
	case -ENODEV:
	case -EOPNOTSUPP:
		return attach_explain(a, probe, fd, "this machine or kernel "
		    "has no hardware breakpoints (CONFIG_HAVE_HW_BREAKPOINT)");
	case -ENOSPC:
		return attach_explain(a, probe, fd,
		    "all hardware breakpoints of the processor are in use");
	case -EINVAL:
		return attach_explain(a, probe, fd, "the processor cannot "
		    "watch this (some have no r without w, and the address "
		    "must be a multiple of the length)");
	default:
		return fd >= 0 ? fd : attach_fault(a, probe, fd,
		    "cannot set the breakpoint");
	}
}

static int open_on_cpu(struct attachment *a, const struct probe *probe, int cpu)
{
	return open_at(a, probe, -1, cpu);
}

static int attach_thread(struct attachment *a, const struct prog *prog,
    const struct probe *probe, int prog_fd, int tid)
{
	int fd = open_at(a, probe, tid, -1);

	return fd < 0 ? fd : attach_perf(a, prog, probe, prog_fd, fd);
}

/* The threads that there are; their breakpoints pass on to later ones. */
static int attach_threads(struct attachment *a, const struct prog *prog,
    const struct probe *probe, int prog_fd)
{
	int rc = attach_thread(a, prog, probe, prog_fd, a->pid);
	char path[64], below[64];
	struct dirent *e;
	DIR *dir;

	snprintf(path, sizeof(path), "/proc/%d/task", a->pid);
	dir = opendir(root_path(below, sizeof(below), path));
	while (rc == 0 && dir && (e = readdir(dir))) {
		int tid = atoi(e->d_name);

		if (tid > 0 && tid != a->pid)
			rc = attach_thread(a, prog, probe, prog_fd, tid);
		if (rc == -ESRCH)	/* it has ended */
			rc = 0;
	}
	if (dir)
		closedir(dir);
	return rc;
}

static int attach_at(struct attachment *a, const struct prog *prog,
    const struct probe *probe, int prog_fd, uint64_t address)
{
	a->address = address;
	a->watches = probe;
	if (!a->pid)
		return attach_cpus(a, prog, probe, prog_fd, open_on_cpu);
	return attach_threads(a, prog, probe, prog_fd);
}

static int attach_one(struct attachment *a, const struct prog *prog,
    const struct probe *probe, int prog_fd)
{
	if (!probe->call)
		return attach_at(a, prog, probe, prog_fd, probe->address);
	a->keep_special(a, probe, prog_fd);
	return 0;
}

static const char *const watchpoint_aliases[] = { "w", NULL };
static const char *const asyncwatchpoint_aliases[] = { "aw", NULL };

#define WATCHPOINT(id, waits)						\
	const struct provider provider_##id = {				\
		.name = #id,						\
		.aliases = id##_aliases,				\
		.cookie = FEATURE_cookie,				\
		.match = match,						\
		.prog_type = BPF_PROG_TYPE_PERF_EVENT,			\
		.has_regs = true,					\
		.attach_one = attach_one,				\
		.attach_at = attach_at,					\
		.attach_waits = waits,					\
	}

WATCHPOINT(watchpoint, true);
WATCHPOINT(asyncwatchpoint, false);
