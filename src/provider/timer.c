/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * interval: at fixed times on one CPU. profile: the same on each CPU, for
 * sampling. Both are perf's cpu-clock, a timer of high resolution that needs
 * no hardware counter.
 *
 *	interval:s:1  interval:1s  interval:1 (ply: seconds)  interval:hz:10
 *	profile:hz:99  profile:99hz  profile:CPU:100hz
 */
#include <errno.h>
#include <linux/perf_event.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "kernel/cpu.h"
#include "kernel/perf.h"
#include "program.h"
#include "provider/families.h"

/* ---- compile half ---- */

/* "99" with unit "hz", or "99hz". */
static bool parse_rate(const char *text, const char *unit, uint64_t *hz)
{
	size_t n = strspn(text, "0123456789");
	char digits[12];

	if (!n || n >= sizeof(digits))
		return false;
	if (unit ? text[n] || strcasecmp(unit, "hz") :
	    strcasecmp(text + n, "hz"))
		return false;
	memcpy(digits, text, n);
	digits[n] = 0;
	*hz = strtoull(digits, NULL, 10);
	return true;
}

static bool parse_time(const char *text, const char *unit, struct probe *probe)
{
	bool bare = !text[strspn(text, "0123456789")];

	if (parse_rate(text, unit, &probe->freq))
		return true;
	if (!unit && bare)
		unit = "s";
	return provider_parse_duration(text, unit, &probe->period);
}

static enum match_result bad_form(const struct provider *p, struct target *t,
    struct match *m)
{
	return provider_fault(t, m, MATCH_SYNTAX, "write %s:UNIT:COUNT, where "
	    "UNIT is hz, s, ms or us; or, for example, %s:1s", p->name,
	    p->name);
}

/* Where the unit and the count are among the parts; sets the CPU. */
static bool parse_parts(const struct match *m, struct probe *probe)
{
	uint64_t cpu;

	if (m->nparts == 2)
		return parse_time(m->parts[1], NULL, probe);
	if (m->nparts == 3 && !provider_parse_number(m->parts[1], &cpu))
		return parse_time(m->parts[2], m->parts[1], probe);
	/* CPU first: profile:2:100hz, profile:2:hz:100 */
	if (m->nparts < 3 || m->nparts > 4 ||
	    !provider_parse_number(m->parts[1], &cpu) || cpu > 65535)
		return false;
	probe->cpu = (int)cpu;
	return parse_time(m->parts[m->nparts - 1],
	    m->nparts == 4 ? m->parts[2] : NULL, probe);
}

static enum match_result match(const struct provider *p, struct target *t,
    struct match *m, struct probe_list *list)
{
	struct probe parsed = { .cpu = -1 }, *probe;
	char *name;
	int i;

	if (!parse_parts(m, &parsed))
		return bad_form(p, t, m);
	if (parsed.cpu >= 0 && p != &provider_profile)
		return bad_form(p, t, m);
	if (!parsed.period && !parsed.freq)
		return provider_fault(t, m, MATCH_SYNTAX,
		    "the count must be greater than 0");
	name = arena_strdup(t->arena, p->name);
	for (i = 1; i < m->nparts; i++)
		name = provider_join(t, name, m->parts[i], NULL);
	probe = provider_add(p, list, name);
	probe->target = m->parts[1];
	probe->period = parsed.period;
	probe->freq = parsed.freq;
	probe->cpu = parsed.cpu;
	return MATCH_OK;
}

static void list(const struct provider *p, struct target *t, const char *search,
    struct probe_list *list)
{
	static const char *const forms[] = { "hz", "s", "ms", "us" };
	size_t i;

	for (i = 0; i < sizeof(forms) / sizeof(forms[0]); i++) {
		char *name = provider_join(t, p->name, forms[i], "");

		if (provider_wanted(p, search, name))
			provider_add(p, list, name);
	}
}

/* ---- runtime half ---- */

static int open_clock(struct attachment *a, const struct probe *probe, int cpu)
{
	int fd = perf_open_counter(PERF_TYPE_SOFTWARE,
	    PERF_COUNT_SW_CPU_CLOCK, probe->period, probe->freq, -1, cpu);

	if (fd == -EINVAL && probe->freq)
		attach_explain(a, probe, fd, "%llu Hz is more than "
		    "/proc/sys/kernel/perf_event_max_sample_rate allows",
		    (unsigned long long)probe->freq);
	else if (fd == -ENOENT || fd == -EOPNOTSUPP || fd == -ENOSYS)
		attach_explain(a, probe, fd,
		    "this kernel has no perf clock (it needs "
		    "CONFIG_PERF_EVENTS)");
	else if (fd < 0)
		attach_fault(a, probe, fd, "cannot open the perf clock");
	return fd;
}

static bool is_online(int cpu)
{
	struct cpu_list online;
	bool found = false;

	if (cpu_list_online(&online))
		return true;	/* the kernel will say */
	for (size_t i = 0; i < online.len; i++)
		found |= online.cpus[i] == cpu;
	cpu_list_free(&online);
	return found;
}

static int attach_one(struct attachment *a, const struct prog *prog,
    const struct probe *probe, int prog_fd)
{
	bool once = probe->provider == &provider_interval;
	int cpu = once ? attach_first_cpu() : probe->cpu;
	int fd;

	if (cpu < 0)
		return attach_cpus(a, prog, probe, prog_fd, open_clock);
	if (!is_online(cpu))
		return attach_explain(a, probe, -ENODEV,
		    "CPU %d is not online", cpu);
	fd = open_clock(a, probe, cpu);
	return fd < 0 ? fd : attach_perf(a, prog, probe, prog_fd, fd);
}

static const char *const interval_aliases[] = { "i", NULL };
static const char *const profile_aliases[] = { "p", NULL };

#define TIMER(id, without_task)						\
	const struct provider provider_##id = {				\
		.name = #id,						\
		.aliases = id##_aliases,				\
		.no_task = without_task,				\
		.cookie = FEATURE_cookie,				\
		.match = match,						\
		.prog_type = BPF_PROG_TYPE_PERF_EVENT,			\
		.has_regs = true,					\
		.list = list,						\
		.attach_one = attach_one,				\
	}

TIMER(interval, true);
TIMER(profile, false);
