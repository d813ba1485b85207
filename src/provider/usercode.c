/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * How probes of user code attach, best way first:
 *
 *	1. uprobe.multi: one link for all places of a file (6.6)
 *	2. perf's uprobe events, one a place (4.17)
 *	3. uprobe_events of tracefs, one a place, removed at the end
 *
 * Each takes the process of -p or -c and leaves all others alone.
 */
#include "provider/usercode.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

#include "format/procmaps.h"
#include "kernel/bpf.h"
#include "kernel/perf.h"
#include "kernel/semaphore.h"
#include "kernel/tracefs.h"
#include "program.h"

#ifndef ENOTSUPP
#define ENOTSUPP	524	/* the kernel's own: include/linux/errno.h */
#endif

static bool has(struct attachment *a, enum feature f)
{
	return feature_has(a->target->features, f);
}

static const struct usercode *place_of(const struct probe *probe)
{
	return probe->data;
}

/* Where the kernel is to count who listens; 0: nowhere. */
static uint64_t semaphore_of(struct attachment *a, const struct probe *probe)
{
	return has(a, FEATURE_ref_ctr) ? place_of(probe)->semaphore : 0;
}

/* errno of a refused uprobe, in words. */
static int refused(struct attachment *a, const struct probe *probe, int err)
{
	switch (err) {
	case -ENOENT:
		return attach_explain(a, probe, err, "the file no longer "
		    "exists");
	case -ENOTSUPP:
	case -EOPNOTSUPP:
		return attach_explain(a, probe, err, "the kernel cannot "
		    "single-step the instruction there");
	case -EINVAL:
		return attach_explain(a, probe, err, "the kernel does not "
		    "allow a probe there (on this instruction, or there is "
		    "none)");
	case -EIO:
		return attach_explain(a, probe, err,
		    "the kernel cannot read or change that code");
	case -ESRCH:
		return attach_explain(a, probe, err,
		    "the process no longer exists");
	default:
		return attach_fault(a, probe, err, "cannot create the uprobe");
	}
}

static bool is_refusal(int err)
{
	return err == -EINVAL || err == -ENOENT || err == -ENOTSUPP ||
	    err == -EOPNOTSUPP || err == -EIO;
}

/* ---- first rung ---- */

/* The places of one file. */
struct multi {
	const char	*path;
	uint64_t	*offsets, *semaphores, *cookies;
	const struct probe **probes;
	uint32_t	 count;
	bool		 counted;	/* one has a semaphore */
};

static void multi_init(struct multi *m, size_t n)
{
	memset(m, 0, sizeof(*m));
	m->offsets = xcalloc(n, sizeof(*m->offsets));
	m->semaphores = xcalloc(n, sizeof(*m->semaphores));
	m->cookies = xcalloc(n, sizeof(*m->cookies));
	m->probes = xcalloc(n, sizeof(*m->probes));
}

static void multi_free(struct multi *m)
{
	free(m->offsets);
	free(m->semaphores);
	free(m->cookies);
	free(m->probes);
}

static void multi_add(struct attachment *a, struct multi *m,
    const struct probe *probe)
{
	m->offsets[m->count] = place_of(probe)->offset;
	m->semaphores[m->count] = semaphore_of(a, probe);
	m->counted |= m->semaphores[m->count] != 0;
	m->cookies[m->count] = probe->id;
	m->probes[m->count++] = probe;
}

static int multi_link(struct attachment *a, const struct prog *prog,
    const struct multi *m, uint32_t from, uint32_t count, int prog_fd)
{
	struct bpf_uprobe_multi_params params = {
		.path = m->path,
		.offsets = m->offsets + from,
		.ref_ctr_offsets = m->counted ? m->semaphores + from : NULL,
		.cookies = prog->uses_cookie ? m->cookies + from : NULL,
		.count = count,
		.pid = a->pid,
		.retprobe = prog->probes[0].is_return,
	};

	return bpf_link_uprobe_multi(prog_fd, &params);
}

/*
 * The kernel refuses the whole list for one place and does not say which:
 * halve until it is alone. What is left makes few links.
 */
static int multi_bisect(struct attachment *a, const struct prog *prog,
    const struct multi *m, uint32_t from, uint32_t count, int prog_fd,
    uint32_t *done)
{
	int fd = multi_link(a, prog, m, from, count, prog_fd), rc;

	if (fd >= 0) {
		a->keep_fd(a, fd);
		*done += count;
		return 0;
	}
	if (count == 1 || !is_refusal(fd)) {
		refused(a, m->probes[from], fd);
		if (!m->probes[from]->expanded || !is_refusal(fd))
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

/* All probes of the file of the first that is left. */
static int multi_attach_file(struct attachment *a, const struct prog *prog,
    bool *taken, size_t first, int prog_fd, uint32_t *done)
{
	const char *path = place_of(&prog->probes[first])->path;
	struct multi m;
	size_t i;
	int rc;

	multi_init(&m, prog->nprobes);
	m.path = path;
	for (i = first; i < prog->nprobes; i++) {
		if (taken[i] || strcmp(place_of(&prog->probes[i])->path, path))
			continue;
		taken[i] = true;
		multi_add(a, &m, &prog->probes[i]);
	}
	rc = multi_bisect(a, prog, &m, 0, m.count, prog_fd, done);
	if (!rc)
		a->verbose(a, "%s: %u addresses by uprobe.multi", path,
		    m.count);
	multi_free(&m);
	return rc;
}

static int multi_attach(struct attachment *a, const struct prog *prog)
{
	bool *taken = xcalloc(prog->nprobes, sizeof(*taken));
	uint32_t done = 0;
	size_t i;
	int fd, rc = 0;

	fd = a->load(a, prog, BPF_X_TRACE_UPROBE_MULTI, 0, 0, NULL);
	if (fd < 0)
		rc = fd;
	for (i = 0; i < prog->nprobes && !rc; i++)
		if (!taken[i])
			rc = multi_attach_file(a, prog, taken, i, fd, &done);
	free(taken);
	if (!rc && !done)
		rc = -ENOENT;
	return rc;
}

/* ---- second and third rung ---- */

static int open_pmu(struct attachment *a, const struct probe *probe)
{
	const struct usercode *at = place_of(probe);
	struct perf_probe p = {
		.name = at->path,
		.offset = at->offset,
		.ref_ctr_offset = (uint32_t)semaphore_of(a, probe),
		.retprobe = probe->is_return,
		.pid = a->pid ? a->pid : -1,
		.cpu = a->pid ? -1 : attach_first_cpu(),
	};

	return perf_open_uprobe(&p);
}

/* Event of uprobe_events; its descriptor. It is removed after closing. */
static int open_tracefs(struct attachment *a, const struct probe *probe)
{
	const struct usercode *at = place_of(probe);
	struct tracefs *fs = target_tracefs(a->target);
	struct strbuf err = { 0 };
	struct tracefs_probe event;
	int rc;

	if (!fs)
		return attach_unsupported(a, probe, "uprobes need perf's "
		    "uprobe events (Linux 4.17) or tracefs, and this kernel "
		    "has neither");
	rc = tracefs_uprobe_add(fs, at->path, at->offset,
	    semaphore_of(a, probe), probe->is_return, &event, &err);
	return attach_tracefs_event(a, probe, rc, &event, &err, "u:", refused);
}

static int attach_single(struct attachment *a, const struct prog *prog,
    const struct probe *probe, int prog_fd)
{
	int fd, rc;

	if (!has(a, FEATURE_uprobe_pmu)) {
		fd = open_tracefs(a, probe);
	} else {
		fd = open_pmu(a, probe);
		if (fd < 0)
			refused(a, probe, fd);
	}
	if (fd < 0)
		return fd;
	rc = attach_perf(a, prog, probe, prog_fd, fd);
	/* The code is changed only now, when the event is enabled. */
	return rc < 0 && is_refusal(rc) ? refused(a, probe, rc) : rc;
}

/* ---- the ladder ---- */

bool usercode_slow_detach(struct target *t, const struct probe *probe)
{
	return !feature_has(t->features, FEATURE_uprobe_multi);
}

/* Cookies, links and the kernel's own types have 64 bits: so must we. */
static bool multi_fits(struct attachment *a, const struct prog *prog)
{
	if (sizeof(void *) != 8 || (prog->needs_probe_id &&
	    !prog->uses_cookie))
		return false;
	return has(a, FEATURE_uprobe_multi);
}

/* Where a file's byte lies in a process's memory, to be written; 0: nowhere. */
static uint64_t address_of(const struct procmaps *maps, const struct stat *file,
    uint64_t offset)
{
	const struct procmap *map;

	for vec_each(map, &maps->v)
		if (map->write && map->inode == file->st_ino &&
		    map->dev_major == major(file->st_dev) &&
		    map->dev_minor == minor(file->st_dev) &&
		    offset >= map->offset &&
		    offset - map->offset < map->end - map->start)
			return map->start + (offset - map->offset);
	return 0;
}

/*
 * Before 4.20 it is up to us to tell a process that somebody listens. Where it
 * is not known which, probes that ask for their semaphore do not fire.
 */
static int count_semaphores(struct attachment *a, const struct prog *prog)
{
	uint64_t *addresses = xcalloc(prog->nprobes, sizeof(*addresses));
	const struct probe *probe = NULL;
	struct procmaps maps;
	size_t i, n = 0;
	struct stat file;
	int fd;

	if (procmaps_open(&maps, a->target->pid) < 0)
		memset(&maps, 0, sizeof(maps));
	for (i = 0; i < prog->nprobes; i++) {
		const struct usercode *at = place_of(&prog->probes[i]);

		if (!at->semaphore)
			continue;
		probe = &prog->probes[i];
		if (!stat(at->path, &file))
			addresses[n] = address_of(&maps, &file, at->semaphore);
		n += addresses[n] != 0;
	}
	procmaps_free(&maps);
	fd = n ? semaphore_hold(a->target->pid, addresses, n) : 0;
	free(addresses);
	if (fd > 0)
		a->keep_fd(a, fd);
	else if (fd < 0)
		return attach_fault(a, probe, fd, "cannot increment its "
		    "semaphore");
	else if (probe)
		a->warn(a, probe, "it may never fire: its semaphore must be "
		    "incremented, which needs Linux 4.20 or -p PID");
	return 0;
}

int usercode_attach(struct attachment *a, const struct prog *prog)
{
	int rc;

	a->why[0] = 0;
	if (!has(a, FEATURE_uprobes))
		return attach_unsupported(a, prog->probes,
		    "this kernel has no uprobes (they need CONFIG_UPROBES, "
		    "CONFIG_UPROBE_EVENTS)");
	rc = multi_fits(a, prog) ? multi_attach(a, prog) :
	    attach_each(a, prog, attach_single);
	return rc || has(a, FEATURE_ref_ctr) ? rc : count_semaphores(a, prog);
}
