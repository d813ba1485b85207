/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * software and hardware: every so many of perf's own events, on each CPU.
 *
 *	software:page-faults:100  hardware:cache-misses
 */
#include <errno.h>
#include <linux/perf_event.h>
#include <string.h>
#include <strings.h>

#include "kernel/perf.h"
#include "program.h"
#include "provider/families.h"

struct event {
	const char	*name, *alias;
	uint32_t	 config;
	uint32_t	 period;	/* when the script names none */
};

/* include/uapi/linux/perf_event.h, enum perf_sw_ids. */
static const struct event software[] = {
	{ "alignment-faults", NULL, PERF_COUNT_SW_ALIGNMENT_FAULTS, 1 },
	{ "bpf-output", NULL, PERF_COUNT_SW_BPF_OUTPUT, 1 },
	{ "cgroup-switches", NULL, 11, 1 },
	{ "context-switches", "cs", PERF_COUNT_SW_CONTEXT_SWITCHES, 1000 },
	{ "cpu-clock", "cpu", PERF_COUNT_SW_CPU_CLOCK, 1000000 },
	{ "cpu-migrations", NULL, PERF_COUNT_SW_CPU_MIGRATIONS, 1 },
	{ "dummy", NULL, PERF_COUNT_SW_DUMMY, 1 },
	{ "emulation-faults", NULL, PERF_COUNT_SW_EMULATION_FAULTS, 1 },
	{ "major-faults", NULL, PERF_COUNT_SW_PAGE_FAULTS_MAJ, 1 },
	{ "minor-faults", NULL, PERF_COUNT_SW_PAGE_FAULTS_MIN, 100 },
	{ "page-faults", "faults", PERF_COUNT_SW_PAGE_FAULTS, 100 },
	{ "task-clock", NULL, PERF_COUNT_SW_TASK_CLOCK, 1000000 },
	{ NULL, NULL, 0, 0 }
};

/* enum perf_hw_id. */
static const struct event hardware[] = {
	{ "backend-stalls", NULL, PERF_COUNT_HW_STALLED_CYCLES_BACKEND,
	    1000000 },
	{ "branch-instructions", "branches",
	    PERF_COUNT_HW_BRANCH_INSTRUCTIONS, 100000 },
	{ "branch-misses", NULL, PERF_COUNT_HW_BRANCH_MISSES, 100000 },
	{ "bus-cycles", NULL, PERF_COUNT_HW_BUS_CYCLES, 100000 },
	{ "cache-misses", NULL, PERF_COUNT_HW_CACHE_MISSES, 1000000 },
	{ "cache-references", NULL, PERF_COUNT_HW_CACHE_REFERENCES,
	    1000000 },
	{ "cpu-cycles", "cycles", PERF_COUNT_HW_CPU_CYCLES, 1000000 },
	{ "frontend-stalls", NULL, PERF_COUNT_HW_STALLED_CYCLES_FRONTEND,
	    1000000 },
	{ "instructions", NULL, PERF_COUNT_HW_INSTRUCTIONS, 1000000 },
	{ "ref-cycles", NULL, PERF_COUNT_HW_REF_CPU_CYCLES, 1000000 },
	{ NULL, NULL, 0, 0 }
};

static const struct event *table(const struct provider *p)
{
	return p == &provider_software ? software : hardware;
}

/* ---- compile half ---- */

static enum match_result add(const struct provider *p, struct target *t,
    struct match *m, struct probe_list *list, const struct event *e,
    uint64_t period)
{
	struct probe *probe = provider_add(p, list, provider_join(t,
	    p->name, m->parts[1], m->nparts > 2 ? m->parts[2] : NULL));

	probe->target = e->name;
	probe->config = e->config;
	probe->period = period ? period : e->period;
	return MATCH_OK;
}

static enum match_result match(const struct provider *p, struct target *t,
    struct match *m, struct probe_list *list)
{
	const struct event *e;
	struct near near = { 0 };
	uint64_t period = 0;

	if (m->nparts != 2 && m->nparts != 3)
		return provider_fault(t, m, MATCH_SYNTAX,
		    "write %s:EVENT or %s:EVENT:COUNT", p->name,
		    p->name);
	if (m->nparts == 3 && *m->parts[2] &&
	    (!provider_parse_number(m->parts[2], &period) || !period))
		return provider_fault(t, m, MATCH_SYNTAX,
		    "the count of events must be a number greater than 0");
	near.wanted = m->parts[1];
	for (e = table(p); e->name; e++) {
		if (!strcasecmp(e->name, m->parts[1]) ||
		    (e->alias && !strcasecmp(e->alias, m->parts[1])))
			return add(p, t, m, list, e, period);
		near_try(&near, e->name);
	}
	m->near = near.best;
	return provider_fault(t, m, MATCH_NONE, "there is no %s event of that "
	    "name", p->name);
}

static void list_one(const struct provider *p, struct target *t,
    const char *search, struct probe_list *list, const char *event)
{
	char *name = provider_join(t, p->name, event, "");

	if (provider_wanted(p, search, name))
		provider_add(p, list, name);
}

static void list(const struct provider *p, struct target *t, const char *search,
    struct probe_list *list)
{
	const struct event *e;

	for (e = table(p); e->name; e++) {
		list_one(p, t, search, list, e->name);
		if (e->alias)
			list_one(p, t, search, list, e->alias);
	}
}

/* ---- runtime half ---- */

static int open_event(struct attachment *a, const struct probe *probe, int cpu)
{
	bool soft = probe->provider == &provider_software;
	int fd = perf_open_counter(soft ? PERF_TYPE_SOFTWARE :
	    PERF_TYPE_HARDWARE, probe->config, probe->period, 0, -1, cpu);

	if (fd >= 0)
		return fd;
	if (fd == -ENOENT || fd == -EOPNOTSUPP || fd == -ENODEV)
		return attach_explain(a, probe, fd, soft ?
		    "this kernel does not count this event" :
		    "this machine has no such counter (virtual machines often "
		    "have none)");
	if (fd == -ENOSYS)
		return attach_explain(a, probe, fd,
		    "this kernel has no perf events (they need "
		    "CONFIG_PERF_EVENTS)");
	return attach_fault(a, probe, fd, "cannot open the counter");
}

static int attach_one(struct attachment *a, const struct prog *prog,
    const struct probe *probe, int prog_fd)
{
	return attach_cpus(a, prog, probe, prog_fd, open_event);
}

/*
 * Events of a kind are in one list of the CPU's, the newest first
 * (perf_swevent_add()); its clocks are timers of their own.
 */
static bool last_first(struct target *t, const struct probe *probe)
{
	(void)t;
	return probe->provider == &provider_software &&
	    probe->config != PERF_COUNT_SW_CPU_CLOCK &&
	    probe->config != PERF_COUNT_SW_TASK_CLOCK;
}

static const char *const software_aliases[] = { "s", NULL };
static const char *const hardware_aliases[] = { "h", NULL };

#define COUNTER(id)							\
	const struct provider provider_##id = {				\
		.name = #id,						\
		.aliases = id##_aliases,				\
		.cookie = FEATURE_cookie,				\
		.match = match,						\
		.prog_type = BPF_PROG_TYPE_PERF_EVENT,			\
		.has_regs = true,					\
		.list = list,						\
		.last_first = last_first,				\
		.attach_one = attach_one,				\
	}

COUNTER(software);
COUNTER(hardware);
