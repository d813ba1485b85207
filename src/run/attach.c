/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Attaching: providers climb down their ladders through struct attachment;
 * what they attach is noted here, and undone in reverse order on every way
 * out.
 */
#include "run/runtime.h"

#include "kernel/tracefs.h"
#include "provider/special.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

static struct runtime *runtime_of(struct attachment *a)
{
	return a->loader;
}

static int on_load(struct attachment *a, const struct prog *prog,
    uint32_t attach_type, uint32_t btf_id, int btf_fd,
    const struct probe *probe)
{
	struct runtime *rt = runtime_of(a);
	int fd = load_prog(rt, prog, attach_type, btf_id, btf_fd, probe);

	if (fd < 0)
		rt_verbose(rt, "%s: not loaded (attach type %u): %s",
		    prog->name, attach_type, strerror(-fd));
	return fd;
}

static void on_keep_fd(struct attachment *a, int fd)
{
	struct undo u = { .fd = fd };

	vec_push(&runtime_of(a)->undo, u);
}

static void on_keep_slow_fd(struct attachment *a, int fd)
{
	struct undo u = { .fd = fd, .slow = true };

	vec_push(&runtime_of(a)->undo, u);
}

static void on_keep_tracefs(struct attachment *a, const char *event)
{
	struct runtime *rt = runtime_of(a);
	struct undo u = { .fd = -1,
	    .tracefs_event = arena_strdup(&rt->arena, event) };

	vec_push(&rt->undo, u);
}

static void on_keep_special(struct attachment *a, const struct probe *probe,
    int prog_fd)
{
	struct runtime *rt = runtime_of(a);
	struct special s = { .probe = probe, .fd = prog_fd,
	    .type = rt->loading->type };

	vec_push(&rt->specials, s);
}

static void on_skip(struct attachment *a, const struct probe *probe, int err)
{
	struct runtime *rt = runtime_of(a);

	rt->nskipped++;
	rt->nexpected += probe->optional;
	if (probe->told && a->why[0])
		rt_warn(rt, "%s: left out", a->why);
	else if (probe->told)
		rt_warn(rt, "%s: left out: %s", probe->name,
		    strerror(err < 0 ? -err : err));
	rt_verbose(rt, "%s: left out: %s", probe->name,
	    strerror(err < 0 ? -err : err));
}

static void on_verbose(struct attachment *a, const char *fmt, ...)
{
	struct runtime *rt = runtime_of(a);
	va_list ap;

	if (!rt->opt->verbose)
		return;
	fputs("awl: ", rt->opt->err);
	va_start(ap, fmt);
	vfprintf(rt->opt->err, fmt, ap);
	va_end(ap);
	putc('\n', rt->opt->err);
}

static int refuse(struct runtime *rt, const struct attachment *a,
    const struct prog *prog, int rc)
{
	/* Without an instruction looked at, it is not the code's fault. */
	if (rt->rejection.prog == prog &&
	    strstr(rt->rejection.log, "processed ") &&
	    !strstr(rt->rejection.log, "processed 0 insns"))
		return rejection_print(rt);
	if (rc == -EPERM && rt->denied && !a->why[0])
		return rt_denied(rt);
	if (a->why[0])	/* begins with the probe's name, ends in a reason */
		rt_error(rt, "cannot attach %s", a->why);
	else
		rt_error(rt, "cannot attach %s: %s", prog->name,
		    strerror(-rc));
	if (rc == -EPERM || rc == -EACCES)
		return rt_denied(rt);
	return RUN_SYSTEM;
}

static int attach_one(struct runtime *rt, const struct prog *prog)
{
	struct attachment a = {
		.target = rt->target, .loader = rt,
		.pid = rt->opt->pid > 0 ? rt->opt->pid : rt->child.pid,
		.load = on_load, .keep_fd = on_keep_fd,
		.keep_slow_fd = on_keep_slow_fd,
		.keep_tracefs = on_keep_tracefs,
		.keep_special = on_keep_special,
		.skip = on_skip, .verbose = on_verbose,
	};
	size_t skipped = rt->nskipped;
	int rc;

	rt->loading = prog;
	rejection_free(rt);
	rc = prog->probes[0].provider->attach(&a, prog);
	if (rc < 0 && prog->probes[0].optional &&
	    rt->nskipped - skipped == prog->nprobes)
		return RUN_OK;
	if (rc < 0)
		return refuse(rt, &a, prog, rc);
	rt->nattached += prog->nprobes - (rt->nskipped - skipped);
	return RUN_OK;
}

/* Programs of awl's own life: they need no event of the kernel's. */
static bool is_special(const struct prog *prog)
{
	static const char *const names[] = { "BEGIN", "END", "self" };

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (strcasecmp(prog->probes[0].provider->name, names[i]) == 0)
			return true;
	return false;
}

static int attach_all(struct runtime *rt, bool special)
{
	for (size_t i = 0; i < rt->program->nprogs; i++) {
		const struct prog *prog = &rt->program->progs[i];
		int rc;

		if (prog->nprobes == 0 || is_special(prog) != special)
			continue;
		rc = attach_one(rt, prog);
		if (rc != RUN_OK)
			return rc;
		loop_check_signals(rt);
		if (rt->stop == STOP_SIGNAL)
			return RUN_OK;
	}
	return RUN_OK;
}

int attach_specials(struct runtime *rt)
{
	return attach_all(rt, true);
}

int attach_rest(struct runtime *rt)
{
	int rc = attach_all(rt, false);

	size_t n = rt->nskipped - rt->nexpected;

	if (rc == RUN_OK && n > 0)
		rt_warn(rt, "%zu probe%s could not be attached%s",
		    n, n == 1 ? "" : "s", rt->opt->verbose ? "" : " (-v names them)");
	return rc;
}

int attach_run_special(struct runtime *rt, const char *name)
{
	struct special *s;

	for vec_each(s, &rt->specials) {
		const char *full = s->probe->name;
		int rc;

		if (strcasecmp(full, name) != 0)
			continue;
		rc = special_run(s->fd, s->type);
		if (rc < 0) {
			rt_error(rt, "cannot run %s: %s", full,
			    strerror(-rc));
			return RUN_SYSTEM;
		}
	}
	return RUN_OK;
}

bool attach_run_signal(struct runtime *rt, int number)
{
	struct special *s;
	bool any = false;

	for vec_each(s, &rt->specials) {
		if (strcasecmp(s->probe->provider->name, "self") != 0 ||
		    s->probe->config != (uint32_t)number)
			continue;
		special_run(s->fd, s->type);
		any = true;
	}
	return any;
}

static void undo_tracefs(struct runtime *rt, const char *event)
{
	struct tracefs *fs = target_tracefs(rt->target);
	struct tracefs_probe p = { .id = -1 };
	const char *slash;

	if (strncmp(event, "u:", 2) == 0) {
		p.is_uprobe = true;
		event += 2;
	}
	slash = strchr(event, '/');
	if (!slash || !fs)
		return;
	snprintf(p.group, sizeof(p.group), "%.*s", (int)(slash - event),
	    event);
	snprintf(p.name, sizeof(p.name), "%s", slash + 1);
	if (tracefs_probe_remove(fs, &p) < 0)
		rt_warn(rt, "%s stays in tracefs", event);
}

enum { CLOSERS = 64, CLOSES_EACH = 4, CLOSER_STACK = 64 * 1024 };

/* Descriptors to close, taken from the end by whoever is free. */
struct closing {
	const int	*fds;
	int		 left;
};

static void *closer(void *arg)
{
	struct closing *c = arg;
	int i;

	while ((i = __atomic_sub_fetch(&c->left, 1, __ATOMIC_RELAXED)) >= 0)
		close(c->fds[i]);
	return NULL;
}

/*
 * Closing a link waits for a grace period (30 ms on 6.18), which many can do
 * at once as no lock is held.
 */
static void close_all(const int *fds, size_t n)
{
	struct closing c = { fds, (int)n };
	pthread_t threads[CLOSERS];
	size_t want = n / CLOSES_EACH, started = 0;
	pthread_attr_t attr;

	if (want > CLOSERS)
		want = CLOSERS;
	pthread_attr_init(&attr);
	pthread_attr_setstacksize(&attr, CLOSER_STACK);
	while (started < want && pthread_create(&threads[started], &attr,
	    closer, &c) == 0)
		started++;
	pthread_attr_destroy(&attr);
	closer(&c);
	while (started > 0)
		pthread_join(threads[--started], NULL);
}

/* Events in tracefs go when nothing has them open any more. */
void attach_undo(struct runtime *rt)
{
	VEC(int) fds = { 0 };
	struct undo *u;

	for vec_each(u, &rt->undo) {
		if (u->slow)
			vec_push(&rt->slow_fds, u->fd);
		else if (u->fd >= 0)
			vec_push(&fds, u->fd);
	}
	close_all(fds.data, fds.len);
	vec_free(&fds);
	while (rt->undo.len > 0) {
		struct undo last = vec_pop(&rt->undo);

		if (last.tracefs_event)
			undo_tracefs(rt, last.tracefs_event);
	}
	vec_free(&rt->undo);
}

enum { SLOW_ENOUGH = 8 };	/* less is not worth a process */

/* Holds on to nothing of the caller's: nobody waits for its output. */
static void leave_terminal(void)
{
	int null = open("/dev/null", O_RDWR | O_CLOEXEC);

	setsid();
	for (int fd = 0; fd <= 2; fd++)
		if (null < 0 || dup2(null, fd) < 0)
			close(fd);
}

void attach_finish(struct runtime *rt)
{
	int *fd, pid = -1;

	if (rt->slow_fds.len >= SLOW_ENOUGH) {
		fflush(NULL);
		pid = fork();
	}
	if (pid == 0) {
		leave_terminal();
		for vec_each(fd, &rt->slow_fds)
			close(*fd);
		_exit(0);
	}
	for vec_each(fd, &rt->slow_fds)
		close(*fd);
	vec_free(&rt->slow_fds);
}
