/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * How kprobes attach, best way first:
 *
 *	0. fexit, for returns of single functions: calls in any number may be
 *	   under way at once, where a kretprobe has room for a few
 *	1. kprobe.multi: one link for all functions (5.18, CONFIG_FPROBE)
 *	2. perf's kprobe events, one a function (4.17)
 *	3. kprobe_events of tracefs, one a function, removed at the end
 *
 * A single entry probe starts on the second rung: there it sees all
 * registers, which the first has stopped saving (6.14), and costs the same.
 */
#include "provider/kprobe.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arch/arch.h"
#include "base/hmap.h"
#include "format/kallsyms.h"
#include "kernel/bpf.h"
#include "kernel/perf.h"
#include "kernel/tracefs.h"
#include "program.h"
#include "provider/namesake.h"
#include "provider/trampoline.h"

#ifndef BPF_TRACE_KPROBE_MULTI
#define BPF_TRACE_KPROBE_MULTI	42
#endif

/* Calls of a function that may be under way at once: 64 KiB or so. */
enum { RETURNS = 1024 };

static bool has(struct attachment *a, enum feature f)
{
	return feature_has(a->target->features, f);
}

/* -EADDRNOTAVAIL with a->why set if several functions have the name. */
static int check_name(struct attachment *a, const struct probe *probe)
{
	return !probe->target || probe->module || probe->address ? 0 :
	    namesakes_check(a, probe, NULL);
}

/* errno of a refused kprobe, in words. */
static int refused(struct attachment *a, const struct probe *probe, int err)
{
	switch (err) {
	case -ENOENT:
		return attach_explain(a, probe, err,
		    "this kernel has no such function");
	case -EADDRNOTAVAIL:
		return check_name(a, probe) ? err : attach_explain(a, probe,
		    err, "it is at an address that cannot be probed");
	case -EINVAL:
		return attach_explain(a, probe, err, "the kernel does not "
		    "allow a probe on it (it is marked notrace or nokprobe)");
	case -EILSEQ:
		return attach_explain(a, probe, err,
		    "the offset is inside an instruction");
	default:
		return attach_fault(a, probe, err, "cannot create the kprobe");
	}
}

/* ---- first rung ---- */

/* What multi takes: functions as a whole. */
static bool multi_takes(const struct probe *probe)
{
	return probe->target && !probe->offset;
}

/* One list is of names, and one of addresses where names do not suffice. */
struct multi {
	const char	**syms;
	uint64_t	*addrs;		/* or NULL */
	uint64_t	*cookies;
	const struct probe **probes;
	uint32_t	 count;
};

static void multi_free(struct multi *m)
{
	free(m->syms);
	free(m->addrs);
	free(m->cookies);
	free(m->probes);
}

static void multi_init(struct multi *m, size_t n, bool by_address)
{
	m->syms = xcalloc(n, sizeof(*m->syms));
	m->addrs = by_address ? xcalloc(n, sizeof(*m->addrs)) : NULL;
	m->cookies = xcalloc(n, sizeof(*m->cookies));
	m->probes = xcalloc(n, sizeof(*m->probes));
	m->count = 0;
}

static void multi_add(struct multi *m, const struct probe *probe)
{
	m->syms[m->count] = probe->target;
	if (m->addrs)
		m->addrs[m->count] = probe->address;
	m->cookies[m->count] = probe->id;
	m->probes[m->count++] = probe;
}

static int multi_link(const struct prog *prog, const struct multi *m,
    uint32_t from, uint32_t count, int prog_fd)
{
	struct bpf_multi_params params = {
		.syms = m->addrs ? NULL : m->syms + from,
		.addrs = m->addrs ? m->addrs + from : NULL,
		.cookies = prog->uses_cookie ? m->cookies + from : NULL,
		.count = count,
		.retprobe = prog->probes[0].is_return,
	};

	return bpf_link_kprobe_multi(prog_fd, &params);
}

static bool is_refusal(int err)
{
	return err == -EINVAL || err == -ESRCH || err == -ENOENT ||
	    err == -EADDRNOTAVAIL || err == -EILSEQ;
}

/*
 * The kernel refuses the whole list for one symbol and does not say which:
 * halve until it is alone. What is left makes few links.
 */
static int multi_bisect(struct attachment *a, const struct prog *prog,
    const struct multi *m, uint32_t from, uint32_t count, int prog_fd,
    uint32_t *done)
{
	int fd = multi_link(prog, m, from, count, prog_fd), rc;

	if (fd >= 0) {
		a->keep_fd(a, fd);
		*done += count;
		return 0;
	}
	if (!is_refusal(fd))
		return attach_fault(a, m->probes[from], fd,
		    "the kprobe.multi link failed");
	if (count == 1) {
		refused(a, m->probes[from], fd);
		if (!m->probes[from]->expanded)
			return fd;
		a->skip(a, m->probes[from], fd);
		return 0;
	}
	rc = multi_bisect(a, prog, m, from, count / 2, prog_fd, done);
	if (rc)
		return rc;
	return multi_bisect(a, prog, m, from + count / 2, count - count / 2,
	    prog_fd, done);
}

/*
 * Names that ftrace does not know cannot be in the list; where it tells,
 * they are left out beforehand.
 */
static void multi_prefilter(struct attachment *a, struct multi *m)
{
	struct tracefs *fs = target_tracefs(a->target);
	struct tracefs_names names = { 0 };
	struct hmap known = { 0 };
	struct arena arena;
	uint32_t i, kept = 0;
	size_t n;

	arena_init(&arena);
	if (!fs || tracefs_list_functions(fs, NULL, &arena, &names) < 0)
		goto out;
	for (n = 0; n < names.v.len; n++)
		hmap_set(&known, names.v.data[n],
		    strcspn(names.v.data[n], " "), m);
	for (i = 0; i < m->count; i++) {
		if (m->probes[i]->expanded &&
		    !hmap_get_str(&known, m->syms[i])) {
			a->skip(a, m->probes[i], -ENOENT);
			continue;
		}
		m->syms[kept] = m->syms[i];
		m->cookies[kept] = m->cookies[i];
		m->probes[kept++] = m->probes[i];
	}
	m->count = kept;
out:
	hmap_free(&known);
	tracefs_names_free(&names);
	arena_free(&arena);
}

static int multi_attach(struct attachment *a, const struct prog *prog,
    struct multi *m)
{
	uint32_t done = 0;
	int prog_fd, fd, rc;

	prog_fd = a->load(a, prog, BPF_TRACE_KPROBE_MULTI, 0, 0, NULL);
	if (prog_fd < 0)
		return prog_fd;
	fd = multi_link(prog, m, 0, m->count, prog_fd);
	if (fd >= 0) {
		a->keep_fd(a, fd);
		a->verbose(a, "%s: %u functions by kprobe.multi", prog->name,
		    m->count);
		return 0;
	}
	if (!is_refusal(fd))
		return attach_fault(a, m->probes[0], fd,
		    "the kprobe.multi link failed");
	a->why[0] = 0;
	if (m->count > 1 && !m->addrs)
		multi_prefilter(a, m);
	if (!m->count)
		return fd;
	rc = multi_bisect(a, prog, m, 0, m->count, prog_fd, &done);
	if (!rc && !done)
		rc = -ENOENT;
	return rc;
}

/* ---- second and third rung ---- */

/* "function", "module:function", as perf and kprobe_events want it. */
static void place_of(const struct probe *probe, char *out, size_t size)
{
	snprintf(out, size, "%s%s%s", probe->module ? probe->module : "",
	    probe->module ? ":" : "", probe->target);
}

static int open_pmu(const struct probe *probe)
{
	char place[256];
	struct perf_probe p = {
		.offset = probe->offset,
		.addr = probe->address,
		.retprobe = probe->is_return,
		.pid = -1,
		.cpu = attach_first_cpu(),
	};

	if (!probe->address) {
		place_of(probe, place, sizeof(place));
		p.name = place;
	}
	return perf_open_kprobe(&p);
}

/* Event of kprobe_events; its descriptor. It is removed after closing. */
static int open_tracefs(struct attachment *a, const struct probe *probe)
{
	struct tracefs *fs = target_tracefs(a->target);
	struct strbuf err = { 0 };
	struct tracefs_probe event;
	char place[288];
	int rc;

	if (!fs)
		return attach_unsupported(a, probe, "kprobes need perf's "
		    "kprobe events (Linux 4.17) or tracefs, and this kernel "
		    "has neither");
	if (!probe->address) {
		place_of(probe, place, sizeof(place) - 24);
		if (probe->offset)
			sprintf(place + strlen(place), "+%llu",
			    (unsigned long long)probe->offset);
	} else {
		snprintf(place, sizeof(place), "0x%llx",
		    (unsigned long long)probe->address);
	}
	rc = tracefs_kprobe_add(fs, place, probe->is_return,
	    probe->from_glob ? 0 : RETURNS, &event, &err);
	return attach_tracefs_event(a, probe, rc, &event, &err, "", refused);
}

/*
 * Perf's events have room for the returns of a few calls: 10, or two for each
 * CPU. Those of tracefs have as much as they are told.
 */
static bool wants_room(struct attachment *a, const struct probe *probe)
{
	return probe->is_return && !probe->from_glob &&
	    target_tracefs(a->target) &&
	    tracefs_exists(target_tracefs(a->target), "kprobe_events");
}

static int open_single(struct attachment *a, const struct probe *probe)
{
	int fd;

	if (!has(a, FEATURE_kprobe_pmu))
		return open_tracefs(a, probe);
	fd = wants_room(a, probe) ? open_tracefs(a, probe) : -EROFS;
	if (fd >= 0 || is_refusal(fd))
		return fd;
	a->why[0] = 0;
	fd = open_pmu(probe);
	return fd < 0 ? refused(a, probe, fd) : fd;
}

/*
 * Behind ftrace's patch site, where the kernel refuses the site itself. A
 * function that must not be probed is refused there as well.
 */
static int open_behind_entry(struct attachment *a, const struct probe *probe)
{
	struct probe behind = *probe;
	unsigned int pad = a->target->arch->entry_pad;
	int fd;

	if (!pad || probe->is_return || !probe->target || probe->offset)
		return -EINVAL;
	behind.offset = pad;
	if (behind.address)
		behind.address += pad;
	fd = open_single(a, &behind);
	if (fd < 0)
		return -EINVAL;
	a->verbose(a, "%s: the kernel refuses the entry; probing %u bytes "
	    "after it",
	    probe->name, pad);
	return fd;
}

static int attach_single(struct attachment *a, const struct prog *prog,
    const struct probe *probe, int prog_fd)
{
	int fd;

	if (!has(a, FEATURE_kprobes))
		return attach_unsupported(a, probe,
		    "this kernel has no kprobes (they need CONFIG_KPROBES, "
		    "CONFIG_KPROBE_EVENTS)");
	fd = open_single(a, probe);
	if (fd == -EINVAL)
		fd = open_behind_entry(a, probe);
	if (fd == -EINVAL && probe->is_return && a->target->arch->entry_pad)
		return attach_explain(a, probe, fd, "the kernel refuses it; on "
		    "%s with CONFIG_KPROBES_ON_FTRACE it refuses each "
		    "traceable function: use fexit instead",
		    a->target->arch->name);
	if (fd < 0)
		return fd;
	return attach_perf(a, prog, probe, prog_fd, fd);
}

/*
 * A name that a wildcard found can stand for more functions than ftrace lists.
 * Newer kernels refuse this name (6.7), and older ones take the first function.
 * Nothing tells which of them can be probed: try all, by their addresses.
 */
static int attach_all_of(struct attachment *a, const struct prog *prog,
    const struct probe *probe, int prog_fd, const struct namesakes *all)
{
	size_t done = 0;
	int rc = -ENOENT;

	for (size_t i = 0; i < all->in_module; i++) {
		struct probe one = *probe;

		one.address = all->v[i]->addr;
		if (!one.address)	/* kptr_restrict hides it */
			return namesakes_refuse(a, probe, all);
		rc = attach_single(a, prog, &one, prog_fd);
		if (rc && !is_refusal(rc))
			return rc;
		done += !rc;
	}
	return done ? 0 : rc;
}

static int attach_name(struct attachment *a, const struct prog *prog,
    const struct probe *probe, int prog_fd)
{
	struct namesakes all;
	int rc;

	if (!probe->from_glob || probe->address)
		return attach_single(a, prog, probe, prog_fd);
	namesakes_find(a->target, probe->target, probe->module, &all);
	rc = all.in_module > 1 ?
	    attach_all_of(a, prog, probe, prog_fd, &all) :
	    attach_single(a, prog, probe, prog_fd);
	namesakes_free(&all);
	return rc;
}

/* ---- fexit ---- */

/* One by one takes long: wildcards only where kretprobes are refused. */
static bool fexit_takes(struct target *t, const struct prog *prog)
{
	bool many = !feature_has(t->features, FEATURE_kretprobes) &&
	    !feature_has(t->features, FEATURE_kprobe_multi);

	for (size_t i = 0; i < prog->nprobes; i++) {
		const struct probe *probe = &prog->probes[i];

		if (!probe->target || probe->address ||
		    (probe->from_glob && !many))
			return false;
	}
	return prog->result_only;
}

/* All or none: at one function, clauses run in order only by one way. */
bool kprobe_by_fexit(struct target *t, const struct program *program)
{
	if (t->fexit_refused || !feature_has(t->features, FEATURE_fentry))
		return false;
	for (size_t i = 0; i < program->nprogs; i++) {
		const struct prog *prog = &program->progs[i];

		if (prog->nprobes > 0 && prog->probes[0].is_return &&
		    prog->probes[0].provider->attach == kprobe_attach &&
		    !fexit_takes(t, prog))
			return false;
	}
	return true;
}

static int attach_return(struct attachment *a, const struct prog *prog,
    const struct probe *probe, int prog_fd)
{
	int rc = trampoline_attach_one(a, prog, probe, prog_fd);

	if (rc == -EACCES)
		attach_explain(a, probe, rc, "the kernel's verifier refuses "
		    "the program");
	return rc && !probe->from_glob ? -ECANCELED : rc;
}

/* If one is refused, kprobes take them all. */
static int attach_fexit(struct attachment *a, const struct prog *prog)
{
	int rc = attach_each_alone(a, prog, attach_return);

	if (!rc || rc == -EINTR) {
		a->verbose(a, "%s: attached by fexit", prog->name);
		return rc;
	}
	a->verbose(a, "no fexit: %s", a->why);
	a->target->fexit_refused = true;
	return -ECANCELED;
}

/* ---- the ladder ---- */

/*
 * Whether returns do better one by one: none is of a wildcard, and the link
 * would have room for few (before 6.14). All or none, as for fexit.
 */
static bool returns_have_room(struct attachment *a)
{
	const struct program *p = a->program;

	for (size_t i = 0; i < p->nprogs; i++) {
		const struct prog *prog = &p->progs[i];

		if (!prog->nprobes || !prog->probes[0].is_return ||
		    prog->probes[0].provider->attach != kprobe_attach)
			continue;
		for (size_t k = 0; k < prog->nprobes; k++)
			if (!wants_room(a, &prog->probes[k]))
				return false;
	}
	return !kprobe_has_graph(a->target);
}

/* Whether one program serves all probes of a multi link. */
static bool multi_fits(struct attachment *a, const struct prog *prog)
{
	size_t i;

	if (prog->needs_probe_id && !prog->uses_cookie)
		return false;
	for (i = 0; i < prog->nprobes; i++) {
		if (!multi_takes(&prog->probes[i]))
			return false;
	}
	if (has(a, FEATURE_kprobes) && (prog->probes[0].is_return ?
	    returns_have_room(a) : prog->nprobes == 1))
		return false;
	return has(a, FEATURE_kprobe_multi);
}

/* Names of the functions whose entries other programs take one by one. */
static void singles_of(struct attachment *a, struct hmap *names)
{
	const struct program *p = a->program;

	for (size_t i = 0; i < p->nprogs; i++) {
		const struct prog *prog = &p->progs[i];

		if (!prog->nprobes || prog->probes[0].is_return ||
		    prog->probes[0].provider->attach != kprobe_attach ||
		    multi_fits(a, prog))
			continue;
		for (size_t k = 0; k < prog->nprobes; k++)
			if (multi_takes(&prog->probes[k]))
				hmap_set_str(names, prog->probes[k].target,
				    names);
	}
}

/*
 * What is left of a list for multi links. Which of the rungs runs first at a
 * function depends on who came there first of all, so that a function has one
 * of them alone: the second if there is a choice. Of functions that share a
 * name, a link would take the first.
 */
static int multi_fill(struct attachment *a, const struct prog *prog,
    struct multi *names, struct multi *addresses)
{
	struct hmap singles = { 0 };
	int fd = -1, rc = 0;

	if (!prog->probes[0].is_return)
		singles_of(a, &singles);
	for (size_t i = 0; i < prog->nprobes && !rc; i++) {
		const struct probe *probe = &prog->probes[i];

		if (!hmap_get_str(&singles, probe->target)) {
			rc = probe->from_glob ? 0 : check_name(a, probe);
			if (!rc)
				multi_add(probe->address ? addresses : names,
				    probe);
			else if (probe->expanded)
				a->skip(a, probe, rc);
			rc = probe->expanded ? 0 : rc;
			continue;
		}
		if (fd < 0)
			fd = a->load(a, prog, 0, 0, 0, NULL);
		a->probe = probe;
		rc = fd < 0 ? fd : attach_name(a, prog, probe, fd);
		a->probe = NULL;
		if (rc && fd >= 0 && probe->expanded && is_refusal(rc)) {
			a->skip(a, probe, rc);
			rc = 0;
		}
	}
	hmap_free(&singles);
	return rc;
}

int kprobe_attach(struct attachment *a, const struct prog *prog)
{
	struct multi names, addresses;
	int rc;

	a->why[0] = 0;
	if (prog->type == BPF_PROG_TYPE_TRACING) {
		a->verbose(a, "%s: attached by %s, because this kernel has no "
		    "kprobes",
		    prog->name, prog->probes[0].is_return ? "fexit" :
		    "fentry");
		return trampoline_attach(a, prog);
	}
	if (prog->probes[0].is_return && kprobe_by_fexit(a->target, a->program))
		return attach_fexit(a, prog);
	if (!multi_fits(a, prog))
		return attach_each(a, prog, attach_name);
	multi_init(&names, prog->nprobes, false);
	multi_init(&addresses, prog->nprobes, true);
	rc = multi_fill(a, prog, &names, &addresses);
	if (!rc && names.count)
		rc = multi_attach(a, prog, &names);
	if (!rc && addresses.count)
		rc = multi_attach(a, prog, &addresses);
	multi_free(&names);
	multi_free(&addresses);
	/*
	 * A function that ftrace cannot take may still take a breakpoint:
	 * try those that were named one by one.
	 */
	if (rc && is_refusal(rc) && !prog->probes[0].expanded &&
	    prog->nprobes == 1 && has(a, FEATURE_kprobes))
		return attach_each(a, prog, attach_single);
	return rc;
}
