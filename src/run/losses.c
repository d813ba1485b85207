/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What got lost, counted per cause where it happened: never silent.
 */
#include "run/runtime.h"

#include "kernel/bpf.h"
#include "kernel/cpu.h"
#include "kernel/tracefs.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int per_cpu_sum(int fd, uint32_t key, uint64_t *sum)
{
	unsigned n = (unsigned)cpu_count_possible();
	uint64_t *values = xcalloc(n, sizeof(*values));
	int rc = bpf_map_lookup(fd, &key, values);

	for (unsigned i = 0; i < n; i++)
		*sum += values[i];
	free(values);
	return rc;
}

static void count_unread(struct runtime *rt, int rc)
{
	if (rc < 0 && !rt->losses_unread)
		rt_fault(rt, "cannot read how much was lost: %s",
		    strerror(-rc));
	rt->losses_unread |= rc < 0;
}

/* Counts per loss of the program; zero where nothing counts. On the heap. */
static uint64_t *read_counts(struct runtime *rt)
{
	const struct program *p = rt->program;
	const struct map_spec *spec = p->losses_map < 0 ? NULL :
	    &p->maps[p->losses_map];
	size_t size = p->nlosses * sizeof(uint64_t);
	uint64_t *counts = xcalloc(1, size + (spec ? spec->value_size : 0) + 8);
	int fd = spec ? rt->map_fds[p->losses_map] : -1, rc = 0;
	uint32_t zero = 0;

	if (!spec)
		return counts;
	if (spec->type != BPF_MAP_TYPE_PERCPU_ARRAY &&
	    spec->value_size >= size)
		rc = bpf_map_lookup(fd, &zero, counts);
	for (size_t i = 0; i < p->nlosses && rc == 0 &&
	    spec->type == BPF_MAP_TYPE_PERCPU_ARRAY; i++)
		rc = per_cpu_sum(fd, (uint32_t)i, &counts[i]);
	count_unread(rt, rc);
	return counts;
}

/*
 * Events in all. The perf buffer counts those that it could not take as
 * well, and old kernels do not report them to the program.
 */
static uint64_t events_lost(const struct runtime *rt, const uint64_t *counts)
{
	const struct program *p = rt->program;
	const struct transport *t = &rt->transport;
	uint64_t lost = 0;

	for (size_t i = 0; i < p->nlosses; i++)
		if (p->losses[i].kind == LOSS_EVENT)
			lost += counts[i];
	if (t->open && !t->is_ring && t->perf.lost > lost)
		lost = t->perf.lost;
	return lost;
}

static void report_events(struct runtime *rt, uint64_t lost)
{
	if (lost > rt->events_reported) {
		out_lost(&rt->out, "events", lost - rt->events_reported, NULL,
		    0);
		attach_let_go(rt);
	}
	rt->events_reported = lost;
}

void losses_poll(struct runtime *rt)
{
	uint64_t now = clock_ns(CLOCK_MONOTONIC), *counts;

	if (now - rt->losses_at < 1000000000)
		return;
	rt->losses_at = now;
	counts = read_counts(rt);
	report_events(rt, events_lost(rt, counts));
	free(counts);
}

static const char *plural(uint64_t n)
{
	return n == 1 ? "" : "s";
}

/* What went wrong at a place of the script. */
static void warn_of_place(struct runtime *rt, const struct loss *loss,
    uint64_t n, const char *what, const char *why)
{
	rt_warn(rt, "%s:%u:%u: %" PRIu64 " %s%s %s", rt->program->source_name,
	    loss->line, loss->column, n, what, plural(n), why);
}

static void report_cause(struct runtime *rt, const struct out_loss *loss)
{
	const struct loss *cause = loss->cause;
	const struct map_spec *map = &rt->program->maps[cause->index];
	uint64_t n = loss->n;

	switch (cause->kind) {
	case LOSS_EVENT:
		break;		/* report_events() */
	case LOSS_MAP_FULL:
		rt_warn(rt, "%" PRIu64 " key%s not added to %s: the map is "
		    "full (%u entries)%s; raise max_map_keys in config = "
		    "{ ... }, or the number in the map's 'let'",
		    n, plural(n), map->name, map->max_entries,
		    map->flags & BPF_F_NO_PREALLOC ?
		    ", or the kernel had no memory" : "");
		out_lost(&rt->out, "map_keys", n, loss, 1);
		break;
	case LOSS_STACK:
		rt_warn(rt, "%" PRIu64 " stack%s lost: the stack map is full, "
		    "or two stacks have the same hash (%u entries)", n,
		    plural(n),
		    map->max_entries);
		out_lost(&rt->out, "stacks", n, loss, 1);
		break;
	case LOSS_INDEX:
		warn_of_place(rt, cause, n, "read",
		    "outside of the array: the value is 0 instead");
		break;
	case LOSS_READ:
		warn_of_place(rt, cause, n, "read",
		    "failed: the address is invalid, or its memory is not "
		    "loaded now");
		break;
	case LOSS_DIVISION:
		warn_of_place(rt, cause, n, "division",
		    "by 0: the result is 1 instead");
		break;
	case LOSS_TURNS:
		warn_of_place(rt, cause, n, "loop", "ended early: the kernel "
		    "runs at most 8388608 turns");
		break;
	}
}

/* The first loss of its kind and map speaks for all of them. */
static uint64_t sum_of_cause(const struct program *p, const uint64_t *counts,
    size_t i)
{
	const struct loss *of = &p->losses[i];
	uint64_t sum = 0;

	for (size_t k = 0; k < p->nlosses; k++) {
		const struct loss *l = &p->losses[k];

		if (l->kind != of->kind || l->index != of->index ||
		    l->line != of->line || l->column != of->column)
			continue;
		if (k < i)
			return 0;
		sum += counts[k];
	}
	return sum;
}

/*
 * Runs that the kernel left out because the CPU was in a program already: in
 * interrupts, and (measured on 7.2) from system-call tracepoints, whose
 * programs can be preempted there. The kernel counts them in
 * bpf_prog_info.recursion_misses.
 */
static uint64_t report_missed(struct runtime *rt)
{
	uint64_t all = 0, missed = 0;
	struct bpf_prog_stats stats;

	for (size_t i = 0; i < rt->loaded.len; i++) {
		const struct loaded *at = &rt->loaded.data[i];
		int rc = bpf_prog_stats(at->fd, &stats);

		if (rc != -EINVAL)	/* before 4.13 nothing can be asked */
			count_unread(rt, rc);
		missed += stats.recursion_misses;
		if (i + 1 < rt->loaded.len && at[1].prog == at->prog)
			continue;
		if (missed > 0)
			rt_warn(rt, "%s: %" PRIu64 " run%s missed: the CPU "
			    "was already running a program", at->prog->name,
			    missed, plural(missed));
		all += missed;
		missed = 0;
	}
	if (all > 0)
		out_lost(&rt->out, "runs", all, NULL, 0);
	return all;
}

static void note_missed(struct runtime *rt, const struct undo *u, uint64_t n)
{
	struct missed m = { u->probes, u->nprobes, n };

	if (n > 0)
		vec_push(&rt->missed, m);
}

void losses_read_missed(struct runtime *rt)
{
	struct tracefs *fs = NULL;
	struct strbuf profile = { 0 };
	const struct undo *u;
	uint64_t n;

	for vec_each(u, &rt->undo) {
		/* EINVAL: a perf event, or a kernel before 5.8. */
		if (u->fd >= 0 && !u->slow) {
			int rc = bpf_link_missed(u->fd, &n);

			if (rc != -EINVAL)
				count_unread(rt, rc);
			note_missed(rt, u, n);
		}
		if (!u->tracefs_event || !strncmp(u->tracefs_event, "u:", 2))
			continue;
		if (!fs) {
			fs = target_tracefs(rt->target);
			count_unread(rt, fs ? (int)tracefs_read(fs,
			    "kprobe_profile", &profile) : -ENOENT);
		}
		note_missed(rt, u, tracefs_kprobe_missed(strbuf_str(&profile),
		    strchr(u->tracefs_event, '/') + 1));
	}
	strbuf_free(&profile);
}

/* Hits that did not even reach the program. */
static uint64_t report_hits(struct runtime *rt)
{
	uint64_t all = 0;
	const struct missed *m;

	for vec_each(m, &rt->missed) {
		const struct probe *probe = m->probes;
		char more[32] = "";

		if (m->nprobes > 1)
			snprintf(more, sizeof(more), " and %zu more",
			    m->nprobes - 1);
		rt_warn(rt, "%s%s: %" PRIu64 " hit%s missed: %s", probe->name,
		    more, m->n, plural(m->n), probe->provider->why_missed);
		all += m->n;
	}
	vec_free(&rt->missed);
	if (all > 0)
		out_lost(&rt->out, "hits", all, NULL, 0);
	return all;
}

uint64_t losses_report(struct runtime *rt)
{
	const struct program *p = rt->program;
	struct out_loss *reads = xcalloc(p->nlosses + 1, sizeof(*reads));
	uint64_t *counts = read_counts(rt), all, nreads = 0;
	size_t nplaces = 0;

	all = events_lost(rt, counts);
	report_events(rt, all);
	if (all > 0)
		rt_warn(rt, "%" PRIu64 " event%s lost: the buffer was full; "
		    "raise perf_rb_pages in config = { ... }",
		    all, plural(all));
	for (size_t i = 0; i < p->nlosses; i++) {
		struct out_loss loss = { &p->losses[i],
		    sum_of_cause(p, counts, i) };

		if (loss.cause->kind == LOSS_EVENT || loss.n == 0)
			continue;
		report_cause(rt, &loss);
		all += loss.n;
		if (loss.cause->kind == LOSS_INDEX ||
		    loss.cause->kind == LOSS_READ) {
			reads[nplaces++] = loss;
			nreads += loss.n;
		}
	}
	if (nreads > 0)
		out_lost(&rt->out, "reads", nreads, reads, nplaces);
	free(counts);
	free(reads);
	if (rt->malformed > 0)
		rt_warn(rt, "%" PRIu64 " event%s could not be decoded",
		    rt->malformed, plural(rt->malformed));
	all += report_hits(rt);
	return all + rt->malformed + report_missed(rt);
}
