/* SPDX-License-Identifier: GPL-2.0-only */
#include "kernel/cpu.h"

#include <errno.h>
#include <sched.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/root.h"

enum { MAX_CPU = 65536 };

void cpu_list_free(struct cpu_list *l)
{
	free(l->cpus);
	l->cpus = NULL;
	l->len = 0;
}

static int parse_number(const char **p)
{
	uint64_t n;

	return text_take_number(p, 10, &n) && n < MAX_CPU ? (int)n : -1;
}

int cpu_list_parse(struct cpu_list *l, const char *p)
{
	int from, to;

	l->cpus = NULL;
	l->len = 0;
	while (*p && *p != '\n') {
		from = to = parse_number(&p);
		if (from >= 0 && *p == '-') {
			p++;
			to = parse_number(&p);
		}
		if (from < 0 || to < from ||
		    (l->len && from <= l->cpus[l->len - 1]) ||
		    (*p && *p != ',' && *p != '\n')) {
			cpu_list_free(l);
			return -EINVAL;
		}
		l->cpus = xrealloc(l->cpus,
		    (l->len + (size_t)(to - from) + 1) * sizeof(*l->cpus));
		for (; from <= to; from++)
			l->cpus[l->len++] = from;
		if (*p == ',')
			p++;
	}
	if (!l->len)
		return -EINVAL;
	return 0;
}

static int read_list(struct cpu_list *l, const char *path)
{
	struct strbuf text = { 0 };
	long n = root_read(path, &text);
	int rc = n < 0 ? (int)n : cpu_list_parse(l, strbuf_str(&text));
	cpu_set_t set;

	strbuf_free(&text);
	/* Without sysfs: as many as we may run on, numbered from 0. */
	if (!rc || sched_getaffinity(0, sizeof(set), &set) < 0)
		return rc;
	l->len = (size_t)CPU_COUNT(&set);
	l->cpus = xcalloc(l->len, sizeof(*l->cpus));
	for (size_t i = 0; i < l->len; i++)
		l->cpus[i] = (int)i;
	return 0;
}

int cpu_list_online(struct cpu_list *l)
{
	return read_list(l, "/sys/devices/system/cpu/online");
}

int cpu_count_possible(void)
{
	static int count;
	struct cpu_list l;

	if (!count) {
		count = 1;
		if (!read_list(&l, "/sys/devices/system/cpu/possible")) {
			count = l.cpus[l.len - 1] + 1;
			cpu_list_free(&l);
		}
	}
	return count;
}
