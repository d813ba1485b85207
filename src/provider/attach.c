/* SPDX-License-Identifier: GPL-2.0-only */
/* What the ladders of all families share. */
#include "provider/provider.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "kernel/cpu.h"
#include "kernel/perf.h"
#include "kernel/tracefs.h"
#include "program.h"

static const char *reason(int err)
{
	switch (err) {
	case -EPERM:
	case -EACCES:
		return "not permitted: run as root, or with CAP_BPF and "
		    "CAP_PERFMON";
	case -EMFILE:
		return "too many open files: raise the limit with ulimit -n";
	case -E2BIG:
		return "the kernel accepts no more programs for this probe";
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

int attach_unsupported(struct attachment *a, const struct probe *probe,
    const char *reason)
{
	const char *unmounted = target_wants_tracefs(a->target);

	return attach_explain(a, probe, -ENODEV, "%s", unmounted ?
	    unmounted : reason);
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

	if (fd >= 0 || a->why[0])
		return fd;
	probe = probe ? probe : prog->probes;
	if (fd == -E2BIG)
		attach_explain(a, probe, fd, "the program is too large for "
		    "this kernel: it has %zu instructions (before Linux 5.2, "
		    "4,096 are possible)", (size_t)prog->ninsns);
	else if (fd == -EACCES)
		attach_explain(a, probe, fd, "the kernel's verifier refuses "
		    "the program");
	else
		attach_fault(a, probe, fd, "cannot load the program");
	return fd;
}

static int each(struct attachment *a, const struct prog *prog,
    int (*one)(struct attachment *, const struct prog *,
    const struct probe *, int prog_fd), bool loads)
{
	bool copies = prog->needs_probe_id && !prog->uses_cookie;
	size_t i, done = 0;
	int fd = -1, rc = -ENOENT;

	a->why[0] = 0;
	for (i = 0; i < prog->nprobes; i++) {
		const struct probe *probe = &prog->probes[i];

		if (loads && (fd < 0 || copies)) {
			fd = load_for(a, prog, copies ? probe : NULL);
			if (fd < 0)
				return fd;
		}
		a->why[0] = 0;
		a->probe = probe;
		rc = one(a, prog, probe, fd);
		a->probe = NULL;
		if (!rc) {
			done++;
			rc = a->progress(a);
			if (rc)
				return rc;
			continue;
		}
		if (!a->why[0])
			attach_fault(a, probe, rc, "cannot attach");
		/* A permission error would hit every other probe too: stop. */
		if (!probe->expanded || rc == -EPERM || rc == -EACCES ||
		    rc == -EMFILE || rc == -ECANCELED)
			return rc;
		a->skip(a, probe, rc);
	}
	if (!done)
		return rc;
	a->why[0] = 0;
	return 0;
}

int attach_each(struct attachment *a, const struct prog *prog,
    int (*one)(struct attachment *, const struct prog *,
    const struct probe *, int prog_fd))
{
	return each(a, prog, one, true);
}

int attach_each_alone(struct attachment *a, const struct prog *prog,
    int (*one)(struct attachment *, const struct prog *,
    const struct probe *, int prog_fd))
{
	return each(a, prog, one, false);
}

int provider_attach(struct attachment *a, const struct prog *prog)
{
	const struct provider *p = prog->probes[0].provider;

	return p->attach ? p->attach(a, prog) :
	    attach_each(a, prog, p->attach_one);
}

/*
 * Before 4.15 (e87c6bc3852b) an event has one program, whoever attached it.
 * Before 4.14 (cf5f5cea2706) tracepoints of system calls have none, before 4.13
 * (f91840a32dee) breakpoints.
 */
static int refused_event(struct attachment *a, const struct probe *probe,
    int rc)
{
	if (rc == -EEXIST)
		return attach_explain(a, probe, rc, "another program is on "
		    "this event, and this kernel takes one (more: Linux "
		    "4.15); end the other tracer");
	if (rc == -EINVAL && !feature_has(a->target->features,
	    FEATURE_map_names))
		return attach_explain(a, probe, rc, "this kernel runs no "
		    "programs on this event: on tracepoints of one system call "
		    "it takes Linux 4.14 (write raw_syscalls:sys_enter and a "
		    "predicate), on breakpoints 4.13");
	return attach_fault(a, probe, rc, "cannot attach the program");
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
		return refused_event(a, probe, rc);
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

int attach_cpus(struct attachment *a, const struct prog *prog,
    const struct probe *probe, int prog_fd,
    int (*open)(struct attachment *, const struct probe *, int cpu))
{
	struct cpu_list online;
	size_t i;
	int rc;

	rc = cpu_list_online(&online);
	if (rc)
		return attach_fault(a, probe, rc, "cannot read which CPUs are "
		    "online");
	for (i = 0; i < online.len && !rc; i++) {
		rc = open(a, probe, online.cpus[i]);
		if (rc >= 0)
			rc = attach_perf(a, prog, probe, prog_fd, rc);
	}
	cpu_list_free(&online);
	return rc;
}

int attach_tracefs_event(struct attachment *a, const struct probe *probe,
    int rc, const struct tracefs_probe *event, struct strbuf *err,
    const char *prefix, int (*refused)(struct attachment *,
    const struct probe *, int err))
{
	int pid = *prefix && a->pid ? a->pid : -1;
	char name[128];

	if (rc < 0) {
		if (err->len)
			attach_fault(a, probe, rc, "%s", strbuf_str(err));
		else
			refused(a, probe, rc);
		strbuf_free(err);
		return rc;
	}
	strbuf_free(err);
	snprintf(name, sizeof(name), "%s%s/%s", prefix, event->group,
	    event->name);
	a->keep_tracefs(a, name);
	rc = perf_open_tracepoint(event->id, pid,
	    pid < 0 ? attach_first_cpu() : -1);
	return rc < 0 ? attach_fault(a, probe, rc, "cannot open its event") :
	    rc;
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
