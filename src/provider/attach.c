/* SPDX-License-Identifier: GPL-2.0-only */
/* What the ladders of all families share. */
#include "provider/provider.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "kernel/cpu.h"
#include "kernel/perf.h"
#include "program.h"

static const char *reason(int err)
{
	switch (err) {
	case -EPERM:
	case -EACCES:
		return "not permitted: root is needed, or CAP_BPF and "
		    "CAP_PERFMON";
	case -EMFILE:
		return "too many open files: raise the limit (ulimit -n)";
	case -E2BIG:
		return "the kernel takes no more programs for this probe";
	default:
		return strerror(-err);
	}
}

/* Names may be long; the words matter more, so that the name is cut. */
static void say(struct attachment *a, const struct probe *probe,
    const char *fmt, va_list ap)
{
	int n = snprintf(a->why, sizeof(a->why), "%.120s: ",
	    probe ? probe->name : "attach");

	vsnprintf(a->why + n, sizeof(a->why) - (size_t)n, fmt, ap);
}

int attach_explain(struct attachment *a, const struct probe *probe, int err,
    const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	say(a, probe, fmt, ap);
	va_end(ap);
	return err;
}

int attach_fault(struct attachment *a, const struct probe *probe, int err,
    const char *fmt, ...)
{
	va_list ap;
	size_t n;

	va_start(ap, fmt);
	say(a, probe, fmt, ap);
	va_end(ap);
	n = strlen(a->why);
	snprintf(a->why + n, sizeof(a->why) - n, ": %s", reason(err));
	return err;
}

static int load_for(struct attachment *a, const struct prog *prog,
    const struct probe *probe)
{
	int fd = a->load(a, prog, 0, 0, 0, probe);

	if (fd < 0 && !a->why[0])
		attach_fault(a, probe ? probe : prog->probes, fd,
		    "cannot load the program");
	return fd;
}

int attach_each(struct attachment *a, const struct prog *prog,
    int (*one)(struct attachment *, const struct prog *,
    const struct probe *, int prog_fd))
{
	bool copies = prog->needs_probe_id && !prog->uses_cookie;
	size_t i, done = 0;
	int fd = -1, rc = -ENOENT;

	a->why[0] = 0;
	for (i = 0; i < prog->nprobes; i++) {
		const struct probe *probe = &prog->probes[i];

		if (fd < 0 || copies) {
			fd = load_for(a, prog, copies ? probe : NULL);
			if (fd < 0)
				return fd;
		}
		a->why[0] = 0;
		rc = one(a, prog, probe, fd);
		if (!rc) {
			done++;
			rc = a->progress(a);
			if (rc)
				return rc;
			continue;
		}
		if (!a->why[0])
			attach_fault(a, probe, rc, "cannot attach");
		/* What lacks for one for want of rights lacks for all. */
		if (!probe->expanded || rc == -EPERM || rc == -EACCES ||
		    rc == -EMFILE)
			return rc;
		a->skip(a, probe, rc);
	}
	if (!done)
		return rc;
	a->why[0] = 0;
	return 0;
}

static int attach_event(struct attachment *a, const struct prog *prog,
    const struct probe *probe, int prog_fd, int perf_fd, bool slow)
{
	bool link = feature_has(a->target->features, FEATURE_perf_link);
	int link_fd, rc;

	rc = perf_attach(perf_fd, prog_fd, link,
	    prog->uses_cookie ? probe->id : 0, &link_fd);
	if (rc < 0) {
		close(perf_fd);
		return attach_fault(a, probe, rc, "cannot attach the program");
	}
	if (slow && link_fd >= 0)
		a->keep_slow_fd(a, perf_fd);
	else
		a->keep_fd(a, perf_fd);
	if (link_fd >= 0)
		a->keep_fd(a, link_fd);
	return 0;
}

int attach_perf(struct attachment *a, const struct prog *prog,
    const struct probe *probe, int prog_fd, int perf_fd)
{
	return attach_event(a, prog, probe, prog_fd, perf_fd, false);
}

int attach_perf_tracepoint(struct attachment *a, const struct prog *prog,
    const struct probe *probe, int prog_fd, int perf_fd)
{
	return attach_event(a, prog, probe, prog_fd, perf_fd, true);
}

int attach_first_cpu(void)
{
	static int cpu = -1;
	struct cpu_list online;

	if (cpu >= 0)
		return cpu;
	cpu = 0;
	if (!cpu_list_online(&online)) {
		if (online.len)
			cpu = online.cpus[0];
		cpu_list_free(&online);
	}
	return cpu;
}
