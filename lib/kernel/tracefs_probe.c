/* SPDX-License-Identifier: GPL-2.0-only */
/* Probes made by writing kprobe_events and uprobe_events. */
#include "kernel/tracefs.h"

#include <ctype.h>
#include <errno.h>
#include <inttypes.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/root.h"

static const char *const files[] = { "kprobe_events", "uprobe_events" };

/* Start of a process in clock ticks since boot: /proc/PID/stat, field 22. */
static int start_time(long pid, unsigned long long *out)
{
	struct strbuf text = { 0 };
	char path[64], *p;
	long n;
	int i;

	snprintf(path, sizeof(path), "/proc/%ld/stat", pid);
	n = root_read(path, &text);
	if (n < 0) {
		strbuf_free(&text);
		return (int)n;
	}
	/* The name in parentheses may hold anything. */
	p = strrchr(text.data, ')');
	for (i = 2; p && i < 22; i++) {
		p = strchr(p, ' ');
		p += p ? 1 : 0;
	}
	if (p)
		*out = strtoull(p, NULL, 10);
	strbuf_free(&text);
	return p ? 0 : -EINVAL;
}

/* The last complaint of error_log (5.2), without its time stamp. */
static void explain(const struct tracefs *t, struct strbuf *err)
{
	struct strbuf text = { 0 };
	char *p, *at = NULL;

	if (!err || tracefs_read(t, "error_log", &text) <= 0) {
		strbuf_free(&text);
		return;
	}
	for (p = text.data; (p = strstr(p, ": error: ")); p++)
		at = p + 9;
	if (at)
		strbuf_add(err, at, strcspn(at, "\n"));
	strbuf_free(&text);
}

static int add(const struct tracefs *t, const char *place, const char *label,
    bool retprobe, struct tracefs_probe *p, struct strbuf *err)
{
	static unsigned int sequence;
	unsigned long long started;
	char line[1024], returns[16] = "";
	size_t i;
	int n;

	if (p->returns)
		snprintf(returns, sizeof(returns), "%u", p->returns);
	n = start_time((long)getpid(), &started);
	if (n)
		return n;
	snprintf(p->group, sizeof(p->group), "awl_%ld_%llu", (long)getpid(),
	    started);
	/* kprobe_profile does not show the group. */
	n = snprintf(p->name, sizeof(p->name), "%c_%.30s_%ld_%u",
	    retprobe ? 'r' : 'p', label, (long)getpid(), sequence++);
	if (n < 0 || (size_t)n >= sizeof(p->name))
		return -ENAMETOOLONG;
	for (i = 0; p->name[i]; i++)
		if (!isalnum((unsigned char)p->name[i]))
			p->name[i] = '_';
	n = snprintf(line, sizeof(line), "%c%s:%s/%s %s\n",
	    retprobe ? 'r' : 'p', returns, p->group, p->name, place);
	if (n < 0 || (size_t)n >= sizeof(line))
		return -ENAMETOOLONG;
	n = tracefs_write(t, files[p->is_uprobe], line);
	if (n) {
		if (n != -ENOENT || tracefs_exists(t, files[p->is_uprobe]))
			explain(t, err);
		return n;
	}
	p->id = tracefs_event_id(t, p->group, p->name);
	if (p->id < 0) {
		n = p->id;
		tracefs_probe_remove(t, p);
		return n;
	}
	return 0;
}

int tracefs_kprobe_add(const struct tracefs *t, const char *place,
    bool retprobe, unsigned int returns, struct tracefs_probe *p,
    struct strbuf *err)
{
	int rc;

	if (!*place || strpbrk(place, " \t\n"))
		return -EINVAL;
	memset(p, 0, sizeof(*p));
	p->returns = retprobe ? returns : 0;
	rc = add(t, place, place, retprobe, p, err);
	if (rc != -EINVAL || !p->returns)
		return rc;
	p->returns = 0;
	if (err)
		strbuf_clear(err);
	return add(t, place, place, retprobe, p, err);
}

int tracefs_uprobe_add(const struct tracefs *t, const char *path,
    uint64_t offset, uint64_t semaphore, bool retprobe, struct tracefs_probe *p,
    struct strbuf *err)
{
	const char *base = strrchr(path, '/');
	char place[768];
	int n;

	memset(p, 0, sizeof(*p));
	p->is_uprobe = true;
	/* The kernel cuts the line at blanks and takes no quoting. */
	if (!*path || strpbrk(path, " \t\n"))
		return -EINVAL;
	n = snprintf(place, sizeof(place), "%s:0x%" PRIx64, path, offset);
	if (n >= 0 && (size_t)n < sizeof(place) && semaphore)
		n += snprintf(place + n, sizeof(place) - (size_t)n,
		    "(0x%" PRIx64 ")", semaphore);
	if (n < 0 || (size_t)n >= sizeof(place))
		return -ENAMETOOLONG;
	return add(t, place, base ? base + 1 : path, retprobe, p, err);
}

/* "  NAME   HITS   MISSES" */
uint64_t tracefs_kprobe_missed(const char *profile, const char *name)
{
	size_t len = strlen(name);
	uint64_t hits, missed;
	const char *at;

	for (at = profile; (at = strstr(at, name)); at += len) {
		const char *rest = at + len;

		if (at == profile || at[-1] != ' ' || *rest != ' ')
			continue;
		rest += strspn(rest, " ");
		if (!text_take_number(&rest, 10, &hits))
			continue;
		rest += strspn(rest, " ");
		if (text_take_number(&rest, 10, &missed))
			return missed;
	}
	return 0;
}

int tracefs_probe_remove(const struct tracefs *t, const struct tracefs_probe *p)
{
	char line[160];

	snprintf(line, sizeof(line), "-:%s/%s\n", p->group, p->name);
	return tracefs_write(t, files[p->is_uprobe], line);
}

/* Whether "awl_PID_START" is of a process that is no more. */
static bool is_orphan(const char *group)
{
	unsigned long long now;
	uint64_t pid, started;

	if (!text_take(&group, "awl_") ||
	    !text_take_number(&group, 10, &pid) || !text_take(&group, "_") ||
	    !text_take_number(&group, 10, &started) || *group || !pid ||
	    pid > LONG_MAX)
		return false;
	return start_time((long)pid, &now) || now != started;
}

/* Lines are "p:GROUP/NAME PLACE ARGS", with a number after r on some. */
static int sweep_file(const struct tracefs *t, bool is_uprobe)
{
	struct tracefs_probe p = { .is_uprobe = is_uprobe };
	struct strbuf text = { 0 };
	char *line, *rest, *mem, *group, *name;
	long n = tracefs_read(t, files[is_uprobe], &text);
	int swept = 0;

	for (mem = text.data; n > 0 && (line = strtok_r(mem, "\n", &rest));
	    mem = NULL) {
		group = strchr(line, ':');
		name = group ? strchr(group, '/') : NULL;
		if (!name)
			continue;
		*name++ = 0;
		name[strcspn(name, " ")] = 0;
		if (strlen(group + 1) >= sizeof(p.group) ||
		    strlen(name) >= sizeof(p.name) || !is_orphan(group + 1))
			continue;
		strcpy(p.group, group + 1);
		strcpy(p.name, name);
		/* EBUSY: somebody in another PID namespace uses it. */
		if (!tracefs_probe_remove(t, &p))
			swept++;
	}
	strbuf_free(&text);
	return n < 0 && n != -ENOENT ? (int)n : swept;
}

int tracefs_sweep(const struct tracefs *t)
{
	int k = sweep_file(t, false), u = sweep_file(t, true);

	if (k < 0)
		return k;
	return u < 0 ? u : k + u;
}
