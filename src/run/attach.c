/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Attaching: providers climb down their ladders through struct attachment;
 * what they attach is noted here, and undone in reverse order on every way
 * out.
 */
#include "run/runtime.h"

#include "kernel/bpf.h"
#include "kernel/tracefs.h"
#include "provider/special.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static int on_load(struct attachment *a, const struct prog *prog,
    uint32_t attach_type, uint32_t btf_id, int btf_fd,
    const struct probe *probe)
{
	struct runtime *rt = a->loader;
	int fd;

	rt->result_offset = attach_type == BPF_TRACE_FEXIT ?
	    8 * (int)a->result_slot : -1;
	fd = load_prog(rt, prog, attach_type, btf_id, btf_fd, probe);
	/* There is another way: what the verifier said is not the reason. */
	if (attach_type == BPF_TRACE_FEXIT &&
	    prog->type != BPF_PROG_TYPE_TRACING)
		rejection_free(rt);
	if (fd < 0)
		rt_verbose(rt, "%s: not loaded (attach type %u): %s",
		    prog->name, attach_type, strerror(-fd));
	return fd;
}

static struct undo undo_of(const struct attachment *a, int fd)
{
	const struct runtime *rt = a->loader;

	return (struct undo){ .fd = fd, .stops = rt->loading->stops,
	    .address = a->address, .watches = a->watches,
	    .probes = a->probe ? a->probe : rt->loading->probes,
	    .nprobes = a->probe ? 1 : rt->loading->nprobes };
}

static void on_keep_fd(struct attachment *a, int fd)
{
	struct runtime *rt = a->loader;

	vec_push(&rt->undo, undo_of(a, fd));
}

static void on_keep_slow_fd(struct attachment *a, int fd)
{
	struct undo u = { .fd = fd, .slow = true };
	struct runtime *rt = a->loader;

	vec_push(&rt->undo, u);
}

static void on_keep_tracefs(struct attachment *a, const char *event)
{
	struct runtime *rt = a->loader;
	struct undo u = undo_of(a, -1);

	u.tracefs_event = arena_strdup(&rt->arena, event);
	vec_push(&rt->undo, u);
}

static void on_keep_special(struct attachment *a, const struct probe *probe,
    int prog_fd)
{
	struct runtime *rt = a->loader;
	struct special s = { rt->loading, probe, prog_fd };

	vec_push(&rt->specials, s);
}

static void on_keep_walk(struct attachment *a, const struct probe *probe,
    int link_fd)
{
	struct runtime *rt = a->loader;
	struct walk w = { probe, link_fd };

	vec_push(&rt->walks, w);
}

static void on_skip(struct attachment *a, const struct probe *probe, int err)
{
	void (*say)(struct runtime *, const char *, ...) = probe->told ?
	    rt_warn : rt_verbose;
	struct runtime *rt = a->loader;

	rt->nskipped++;
	rt->nexpected += probe->optional;
	if (a->why[0])	/* begins with the probe's name */
		say(rt, "%s: skipped", a->why);
	else
		say(rt, "%s: skipped: %s", probe->name,
		    strerror(err < 0 ? -err : err));
}

static void on_warn(struct attachment *a, const struct probe *probe,
    const char *text)
{
	rt_warn(a->loader, "%s: %s", probe->name, text);
}

enum { PATIENCE = 1000000000, EACH_STEP = 200000000 };	/* ns */

static void show_progress(struct runtime *rt)
{
	uint64_t now = clock_ns(CLOCK_MONOTONIC);

	if (!rt->progress.of || now - rt->progress.begun < PATIENCE ||
	    now - rt->progress.shown_at < EACH_STEP ||
	    !isatty(STDERR_FILENO) || rt->opt->quiet)
		return;
	rt->progress.shown_at = now;
	rt->progress.shown = true;
	rt_print(rt, "\rawl: attached %zu of %zu probes", rt->progress.done,
	    rt->progress.of);
}

static void end_progress(struct runtime *rt)
{
	if (rt->progress.shown)
		rt_print(rt, "\r\033[K");
	rt->progress.shown = false;
}

static int on_progress(struct attachment *a)
{
	struct runtime *rt = a->loader;

	rt->progress.done++;
	loop_check_signals(rt);
	if (rt->stop == STOP_SIGNAL)
		return -EINTR;
	show_progress(rt);
	return 0;
}

static void on_verbose(struct attachment *a, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	rt_vverbose(a->loader, fmt, ap);
	va_end(ap);
}

static int refuse(struct runtime *rt, const struct attachment *a,
    const struct prog *prog, int rc)
{
	/* Without an instruction looked at, it is not the code's fault. */
	if (rt->rejection.prog == prog && rejection_is_code(&rt->rejection))
		return rejection_print(rt);
	if (rt->rejection.prog == prog)
		rt_verbose(rt, "%s: the verifier says:\n%s", prog->name,
		    rt->rejection.log);
	if (rc == -EPERM && rt->denied && !a->why[0])
		return rt_denied(rt);
	if (a->why[0])	/* begins with the probe's name, ends in a reason */
		rt_error(rt, "cannot attach %s", a->why);
	else
		rt_error(rt, "cannot attach %s: %s", prog->name,
		    strerror(-rc));
	if (rc == -EPERM || (rc == -EACCES && !rt->refused))
		return rt_denied(rt);
	return RUN_SYSTEM;
}

/* Of -p or -c; or 0. */
static int traced_pid(const struct runtime *rt)
{
	return rt->opt->pid > 0 ? rt->opt->pid :
	    rt->child.gone ? 0 : rt->child.pid;
}

static struct attachment begin(struct runtime *rt, const struct prog *prog)
{
	rt->loading = prog;
	return (struct attachment){
		.target = rt->target, .loader = rt, .program = rt->program,
		.pid = traced_pid(rt),
		.load = on_load, .keep_fd = on_keep_fd,
		.dry_run = rt->opt->dry_run,
		.keep_slow_fd = on_keep_slow_fd,
		.keep_tracefs = on_keep_tracefs,
		.keep_special = on_keep_special, .keep_walk = on_keep_walk,
		.skip = on_skip, .warn = on_warn, .verbose = on_verbose,
		.progress = on_progress,
	};
}

static int attach_one(struct runtime *rt, const struct prog *prog)
{
	struct attachment a = begin(rt, prog);
	size_t skipped = rt->nskipped;
	int rc;

	rejection_free(rt);
	rt->refused = false;
	rc = provider_attach(&a, prog);
	if (rc == -EINTR && rt->stop == STOP_SIGNAL)
		return RUN_OK;
	if (rc == -ECANCELED)
		return RUN_AGAIN;
	if (rc < 0 && prog->probes[0].optional &&
	    rt->nskipped - skipped == prog->nprobes)
		return RUN_OK;
	if (rc < 0)
		return refuse(rt, &a, prog, rc);
	rt->nattached += prog->nprobes - (rt->nskipped - skipped);
	return RUN_OK;
}

/* ---- detaching ---- */

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
		rt_warn(rt, "cannot remove the event %s from tracefs", event);
}

enum { CLOSERS = 64, SLOW_CLOSERS = 3, CLOSES_EACH = 4,
	CLOSER_STACK = 16 * 1024 };

/* Descriptors to close, taken from the end by whoever is free. */
struct closing {
	const int	*fds;
	int		 left;
};

/* Not by close(): a thread's own data is not there, but for errno. */
static int closer(void *arg)
{
	struct closing *c = arg;
	int i;

	while ((i = __atomic_sub_fetch(&c->left, 1, __ATOMIC_RELAXED)) >= 0)
		syscall(SYS_close, c->fds[i]);
	return 0;
}

/*
 * Closing a link waits for a grace period (30 ms on 6.18), which many can do
 * at once as no lock is held: processes that share all memory and descriptors,
 * which is what threads would be, less their library. Events close under a
 * lock, but for the last of their grace periods: more than three that wait for
 * it cost more than they gain (measured on 6.12, 60 kprobes: 2.8 s; with 14,
 * 5.1 s).
 */
static void close_all(const int *fds, size_t n, size_t most)
{
	struct closing c = { fds, (int)n };
	size_t want = n / CLOSES_EACH, started = 0;
	int pids[CLOSERS];
	char *stacks;

	if (want > most)
		want = most;
	stacks = want ? xcalloc(want, CLOSER_STACK) : NULL;
	while (started < want && (pids[started] = clone(closer, stacks +
	    (started + 1) * CLOSER_STACK, CLONE_VM | CLONE_FILES | SIGCHLD,
	    &c)) > 0)
		started++;
	closer(&c);
	while (started > 0)
		if (waitpid(pids[started - 1], NULL, 0) > 0 || errno != EINTR)
			started--;
	free(stacks);
}

/* Events in tracefs go when nothing has them open any more. */
static void undo_all(struct runtime *rt, const struct undo *undo, size_t n,
    size_t closers)
{
	VEC(int) fds = { 0 };

	for (size_t i = 0; i < n; i++)
		if (undo[i].fd >= 0)
			vec_push(&fds, undo[i].fd);
	close_all(fds.data, fds.len, closers);
	vec_free(&fds);
	while (n-- > 0)
		if (undo[n].tracefs_event)
			undo_tracefs(rt, undo[n].tracefs_event);
}

/* ---- the order of programs ---- */

/* When a program is attached. */
enum turn { TURN_SPECIAL, TURN_TRIAL, TURN_LAST_FIRST, TURN_FIRST_FIRST };

static enum turn turn_of(struct runtime *rt, const struct prog *prog)
{
	const struct probe *probe = &prog->probes[0];
	const struct provider *p = probe->provider;

	if (p->special != SPECIAL_NONE)
		return TURN_SPECIAL;
	if (p->on_trial && p->on_trial(rt->target, rt->program))
		return TURN_TRIAL;
	return p->last_first && p->last_first(rt->target, probe) ?
	    TURN_LAST_FIRST : TURN_FIRST_FIRST;
}

/*
 * Programs at one place are to run in the order of the script: those that the
 * kernel runs last first are attached from its end.
 */
static int attach_all(struct runtime *rt, enum turn turn)
{
	size_t n = rt->program->nprogs;

	for (size_t i = 0; i < n; i++) {
		const struct prog *prog = &rt->program->progs[
		    turn == TURN_TRIAL || turn == TURN_LAST_FIRST ?
		    n - 1 - i : i];
		int rc;

		if (prog->nprobes == 0 || turn_of(rt, prog) != turn)
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
	return attach_all(rt, TURN_SPECIAL);
}

/* What an awl that was killed has left in tracefs. */
static void sweep(struct runtime *rt)
{
	struct tracefs *fs = target_tracefs(rt->target);
	int n = fs ? tracefs_sweep(fs) : 0;

	if (n > 0)
		rt_verbose(rt, "removed %d event%s that a killed awl left in "
		    "tracefs", n, n == 1 ? "" : "s");
}

/*
 * A probe takes up to two descriptors, and a program more for some families.
 * Where the limit cannot be raised so far, the kernel says so at one of them.
 */
static void raise_files(size_t probes)
{
	rlim_t want = 3 * probes + 64;
	struct rlimit limit;

	if (prlimit(0, RLIMIT_NOFILE, NULL, &limit) < 0 ||
	    limit.rlim_cur >= want)
		return;
	limit.rlim_cur = want;
	if (limit.rlim_max >= want) {
		prlimit(0, RLIMIT_NOFILE, &limit, NULL);
		return;
	}
	limit.rlim_max = want;
	if (prlimit(0, RLIMIT_NOFILE, &limit, NULL) < 0 &&
	    prlimit(0, RLIMIT_NOFILE, NULL, &limit) == 0) {
		limit.rlim_cur = limit.rlim_max;
		prlimit(0, RLIMIT_NOFILE, &limit, NULL);
	}
}

/* All or none, so that clauses at one place run in order by either way. */
static int attach_trial(struct runtime *rt)
{
	size_t skipped = rt->nskipped, expected = rt->nexpected;
	size_t attached = rt->nattached, done = rt->progress.done;
	size_t from = rt->undo.len;
	int rc = attach_all(rt, TURN_TRIAL);

	if (rc != RUN_AGAIN)
		return rc;
	undo_all(rt, rt->undo.data + from, rt->undo.len - from, CLOSERS);
	rt->undo.len = from;
	rt->nskipped = skipped;
	rt->nexpected = expected;
	rt->nattached = attached;
	rt->progress.done = done;
	return RUN_OK;
}

int attach_rest(struct runtime *rt)
{
	size_t n;
	int rc;

	sweep(rt);
	for (size_t i = 0; i < rt->program->nprogs; i++)
		rt->progress.of += rt->program->progs[i].nprobes;
	rt->progress.begun = clock_ns(CLOCK_MONOTONIC);
	raise_files(rt->progress.of);
	rc = attach_trial(rt);
	if (rc == RUN_OK && rt->stop != STOP_SIGNAL)
		rc = attach_all(rt, TURN_LAST_FIRST);
	if (rc == RUN_OK && rt->stop != STOP_SIGNAL)
		rc = attach_all(rt, TURN_FIRST_FIRST);
	end_progress(rt);
	n = rt->nskipped - rt->nexpected;
	if (rc == RUN_OK && n > 0)
		rt_warn(rt, "%zu probe%s could not be attached%s",
		    n, n == 1 ? "" : "s",
		    rt->opt->verbose ? "" : " (-v lists them)");
	return rc;
}

int attach_run_special(struct runtime *rt, enum special_kind when)
{
	struct special *s;

	for vec_each(s, &rt->specials) {
		int rc;

		if (s->probe->provider->special != when)
			continue;
		rc = special_run(s->fd, s->prog->type);
		if (rc < 0) {
			rt_error(rt, "cannot run %s: %s", s->probe->name,
			    strerror(-rc));
			return RUN_SYSTEM;
		}
	}
	return RUN_OK;
}

static bool is_of_signal(const struct special *s, int number)
{
	return s->probe->provider->special == SPECIAL_SIGNAL &&
	    s->probe->config == (uint32_t)number;
}

bool attach_has_signal(const struct runtime *rt, int number)
{
	const struct special *s;

	for vec_each(s, &rt->specials)
		if (is_of_signal(s, number))
			return true;
	return false;
}

bool attach_run_signal(struct runtime *rt, int number)
{
	struct special *s;
	bool any = false;

	for vec_each(s, &rt->specials) {
		int rc;

		if (!is_of_signal(s, number))
			continue;
		any = true;
		rc = special_run(s->fd, s->prog->type);
		if (rc < 0)
			rt_fault(rt, "cannot run %s: %s", s->probe->name,
			    strerror(-rc));
	}
	return any;
}

/* ---- watchpoints ---- */

static bool is_watched(const struct runtime *rt, const struct probe *probe,
    uint64_t address)
{
	for (size_t i = 0; i < rt->undo.len; i++)
		if (rt->undo.data[i].watches == probe &&
		    rt->undo.data[i].address == address)
			return true;
	return false;
}

void attach_watch(struct runtime *rt, const char *name, uint64_t address)
{
	const struct special *s;

	for vec_each(s, &rt->specials) {
		struct attachment a;
		int rc;

		if (!s->probe->call || strcmp(s->probe->name, name))
			continue;
		a = begin(rt, s->prog);
		if (!rt->detached && !is_watched(rt, s->probe, address)) {
			rc = s->probe->provider->attach_at(&a, s->prog,
			    s->probe, s->fd, address);
			if (rc < 0) {
				rt->exit_status = refuse(rt, &a, s->prog, rc);
				rt->stop = STOP_EXIT;
			}
		}
	}
	attach_let_go(rt);
}

void attach_let_go(struct runtime *rt)
{
	const struct special *s;

	for vec_each(s, &rt->specials)
		if (s->probe->call && s->probe->provider->attach_waits &&
		    traced_pid(rt) > 0)
			kill(traced_pid(rt), SIGCONT);
}

void attach_unwatch(struct runtime *rt, uint64_t address)
{
	for (size_t i = 0; i < rt->undo.len; i++) {
		struct undo *u = &rt->undo.data[i];

		if (!u->watches || u->address != address)
			continue;
		close(u->fd);
		*u = (struct undo){ .fd = -1 };
	}
}

/* Whether from here on the programs that heed stop_map do nothing. */
static bool stop_programs(struct runtime *rt)
{
	uint64_t one = 1;
	uint32_t zero = 0;
	int map = rt->program->stop_map;

	return map >= 0 && rt->map_fds && rt->map_fds[map] >= 0 &&
	    bpf_map_update(rt->map_fds[map], &zero, &one, BPF_ANY) == 0 &&
	    bpf_wait_running() == 0;
}

void attach_undo(struct runtime *rt)
{
	struct walk *w;
	size_t left = 0;
	bool stopped;

	losses_read_missed(rt);
	stopped = rt->undo.len > 0 && stop_programs(rt);
	for vec_each(w, &rt->walks)
		close(w->link_fd);
	vec_free(&rt->walks);
	rt->detached = true;
	for (size_t i = 0; i < rt->undo.len; i++) {
		struct undo u = rt->undo.data[i];

		if (u.slow || (stopped && u.stops))
			vec_push(&rt->later, u);
		else
			rt->undo.data[left++] = u;
	}
	undo_all(rt, rt->undo.data, left, CLOSERS);
	vec_free(&rt->undo);
	attach_let_go(rt);
}

enum { SLOW_ENOUGH = 8 };	/* less is not worth a process */

/* Holds on to nothing of the caller's: nobody waits for its output. */
static void leave_caller(void)
{
	int null = open("/dev/null", O_RDWR | O_CLOEXEC);

	setsid();
	for (int fd = 0; fd <= 2; fd++)
		if (null < 0 || dup2(null, fd) < 0)
			close(fd);
}

void attach_finish(struct runtime *rt)
{
	struct undo *u;
	int pid = -1;

	if (rt->later.len >= SLOW_ENOUGH) {
		fflush(NULL);
		pid = fork();
	}
	if (pid == 0)
		leave_caller();
	if (pid <= 0)
		undo_all(rt, rt->later.data, rt->later.len, SLOW_CLOSERS);
	if (pid == 0)
		_exit(0);
	for vec_each(u, &rt->later)
		if (pid > 0 && u->fd >= 0)
			close(u->fd);
	vec_free(&rt->later);
}
