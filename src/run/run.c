/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A session from its first map to its last: load, BEGIN, attach, loop,
 * detach, END, report. Every way out undoes what was done.
 */
#include "run/runtime.h"

#include "base/root.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

static bool names_user_code(const struct type *t)
{
	if (!t)
		return false;
	if (t->kind == TYPE_USYM || t->kind == TYPE_USTACK)
		return true;
	for (uint32_t i = 0; i < t->nfields; i++)
		if (names_user_code(t->fields[i].type))
			return true;
	return false;
}

static void scan_types(struct runtime *rt)
{
	const struct program *p = rt->program;

	for (size_t i = 0; i < p->nactions; i++)
		rt->user_names |= names_user_code(p->actions[i].record);
	for (size_t i = 0; i < p->nmaps; i++)
		rt->user_names_kept |= names_user_code(p->maps[i].key) ||
		    names_user_code(p->maps[i].value);
	rt->user_names |= rt->user_names_kept;
}

static void init(struct runtime *rt, const struct program *p,
    struct target *target, const struct options *opt)
{
	uint32_t longest = p->max_event;

	memset(rt, 0, sizeof(*rt));
	arena_init(&rt->arena);
	rt->program = p;
	rt->target = target;
	rt->opt = opt;
	rt->signal_fd = rt->pid_fd = rt->watch_fd = rt->cgroup_fd = -1;
	rt->child.go_fd = rt->child.error_fd = rt->child.pid_fd = -1;
	rt->out.program = p;
	rt->err = (struct stream){ .fd = 2, .wait = loop_wait_writable,
	    .arg = rt };
	rt->out.to = (struct stream){ .fd = -1, .wait = loop_wait_writable,
	    .arg = rt };
	for (size_t i = 0; i < p->nactions; i++)
		if (p->actions[i].record &&
		    p->actions[i].record->size + EVENT_HEADER > longest)
			longest = p->actions[i].record->size + EVENT_HEADER;
	rt->event = arena_alloc(&rt->arena, longest + 8);
	scan_types(rt);
	symbols_init(rt, &rt->names);
	rt->out.names = &rt->names;
}

/* Only awl's own probes, and nobody to wait for: nothing will happen. */
static bool nothing_to_wait_for(const struct runtime *rt)
{
	const struct special *s;

	for vec_each(s, &rt->specials)
		if (s->probe->provider->special == SPECIAL_SIGNAL)
			return false;
	return rt->undo.len == 0 && !rt->child.pid && rt->opt->pid <= 0;
}

static unsigned long long elapsed_ms(uint64_t since)
{
	return (clock_ns(CLOCK_MONOTONIC) - since) / 1000000;
}

/* The process that a thread belongs to; `tid` if that cannot be read. */
static int process_of(int tid)
{
	struct strbuf text = { 0 };
	const char *at;
	char path[48];
	uint64_t pid;

	snprintf(path, sizeof(path), "/proc/%d/status", tid);
	root_read(path, &text);
	at = strstr(strbuf_str(&text), "\nTgid:\t");
	at = at ? at + strlen("\nTgid:\t") : "";
	if (!text_take_number(&at, 10, &pid))
		pid = (uint64_t)tid;
	strbuf_free(&text);
	return (int)pid;
}

/* Whether -p names what can be traced; an exit status. */
static int check_pid(struct runtime *rt)
{
	int pid = rt->opt->pid, of;

	if (pid <= 0)
		return RUN_OK;
	if (kill(pid, 0) < 0 && errno == ESRCH) {
		rt_error(rt, "-p: there is no process %d", pid);
		return RUN_USAGE;
	}
	of = process_of(pid);
	if (of != pid) {
		rt_error(rt, "-p: %d is a thread of the process %d; write -p "
		    "%d and the predicate /tid == %d/", pid, of, of, pid);
		return RUN_USAGE;
	}
	if (rt->target->pidns_ino &&
	    !feature_has(rt->target->features, FEATURE_ns_pid))
		rt_warn(rt, "-p filters only user probes: before Linux 5.7, "
		    "programs do not know the process ids of this container");
	return RUN_OK;
}

/* Loads, attaches, runs until something ends it. */
static int run_until_end(struct runtime *rt)
{
	uint64_t begun;
	int rc;

	rc = check_pid(rt);
	if (rc == RUN_OK)
		rc = loop_signals(rt);
	if (rc == RUN_OK)
		rc = child_start(rt);
	if (rc == RUN_OK)
		rc = load_maps(rt);
	if (rc == RUN_OK)
		rc = transport_open(rt);
	if (rc == RUN_OK && !rt->opt->dry_run)
		rc = packet_open(rt);
	if (rc == RUN_OK && rt->user_names)
		rt->watch_fd = symbols_watch(rt);
	if (rc == RUN_OK)
		rc = attach_specials(rt);
	if (rc == RUN_OK && !rt->opt->dry_run)
		rc = attach_run_special(rt, SPECIAL_BEGIN);
	begun = clock_ns(CLOCK_MONOTONIC);
	if (rc == RUN_OK)
		rc = attach_rest(rt);
	/* Not all is attached: it never began, and ends as by that signal. */
	if (rc == RUN_OK && rt->stop == STOP_SIGNAL)
		rc = 128 + rt->signal;
	if (rc == RUN_OK)
		rt_verbose(rt, "attached %zu probes in %llu ms",
		    rt->nattached, elapsed_ms(begun));
	if (rc != RUN_OK || rt->opt->dry_run)
		return rc;
	out_begin(&rt->out, rt->nattached);
	out_flush(&rt->out);
	loop_walk(rt);
	rc = child_go(rt);
	if (rc != RUN_OK)
		return rc;
	if (!rt->stop && nothing_to_wait_for(rt))
		rt->stop = STOP_DONE;
	loop_run(rt);
	return RUN_OK;
}

static void report_end(struct runtime *rt, uint64_t *lost)
{
	*lost = losses_report(rt);
	if (rt->skipped_commands > 0)
		rt_warn(rt, "%llu command%s of system() not run: awl was told "
		    "to end", (unsigned long long)rt->skipped_commands,
		    rt->skipped_commands == 1 ? "" : "s");
	out_stop(&rt->out);
	if (rt->program->print_maps_on_exit)
		action_print_maps(rt);
}

/* What is left to say once nothing is attached any more. */
static int finish(struct runtime *rt)
{
	uint64_t lost = 0;
	int rc = RUN_OK;

	loop_drain(rt);
	rt->ignore_events = rt->end_commands = false;
	rt->exit_seen = false;	/* END has the last word */
	if (!rt->hurry)
		rc = attach_run_special(rt, SPECIAL_END);
	loop_drain(rt);
	if (!rt->out.to.error && !rt->hurry)
		report_end(rt, &lost);
	if (rc != RUN_OK)
		return rc;
	if (rt->failed)
		return RUN_SYSTEM;
	if (rt->exit_status)
		return rt->exit_status;
	if (rt->stop == STOP_CHILD && rt->child.status)
		return rt->child.status;
	return rt->opt->strict && lost > 0 ? RUN_LOST : RUN_OK;
}

/* The status that awl ends with, once its output is all written. */
static int close_output(struct runtime *rt, int status)
{
	int error = -out_close(&rt->out);

	if (rt->hurry)
		return 128 + rt->signal;
	/* Nobody reads any more: no fault. A full disk is one. */
	if (!error || error == EPIPE)
		return status;
	if (error == ETIMEDOUT)
		rt_error(rt, "the rest of the output is dropped: whoever reads "
		    "it takes nothing any more");
	else
		rt_error(rt, "cannot write the output: %s", strerror(error));
	return RUN_SYSTEM;
}

int run_program(const struct program *p, struct target *target,
    const struct options *opt)
{
	struct runtime rt;
	uint64_t ended;
	int rc;

	init(&rt, p, target, opt);
	rc = out_open(&rt.out, opt);
	if (rc < 0) {
		rt_print(&rt, "awl: cannot write '%s': %s\n", opt->output,
		    strerror(-rc));
		symbols_free(&rt);
		arena_free(&rt.arena);
		return RUN_USAGE;
	}
	rc = run_until_end(&rt);
	ended = clock_ns(CLOCK_MONOTONIC);
	attach_undo(&rt);
	rt_verbose(&rt, "detached in %llu ms", elapsed_ms(ended));
	if (rc == RUN_OK && !opt->dry_run)
		rc = finish(&rt);
	child_stop(&rt);
	transport_close(&rt);
	load_free(&rt);
	vec_free(&rt.specials);
	rc = close_output(&rt, rc);
	symbols_free(&rt);
	loop_close(&rt);
	attach_finish(&rt);
	loop_unblock(&rt);
	stream_free(&rt.err);
	arena_free(&rt.arena);
	return rc;
}
