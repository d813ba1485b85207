/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * iter:task, iter:task_file, iter:task_vma: once for each of the kernel's
 * objects of that kind, when attached; `ctx` points to what the kernel hands
 * over, a struct bpf_iter__task and so on.
 *
 * iter:task:PIN leaves the iterator in the file system of BPF when awl ends:
 * whoever reads that file walks, and what printf() says is its text.
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "format/btf.h"
#include "kernel/bpf.h"
#include "lang/type_btf.h"
#include "program.h"
#include "provider/families.h"

/* Names, and since when there is such. */
static const struct kind {
	const char	*name, *since;
} kinds[] = {
	{ "task", "5.8" }, { "task_file", "5.8" }, { "task_vma", "5.12" },
};
enum { KINDS = sizeof(kinds) / sizeof(kinds[0]) };

static uint32_t id_of(struct target *t, const char *prefix, const char *kind,
    enum btf_kind btf_kind)
{
	char name[64];

	snprintf(name, sizeof(name), "%s%s", prefix, kind);
	return target_btf(t) ? btf_find(target_btf(t), name, btf_kind) : 0;
}

/* ---- compile half ---- */

static enum match_result match(const struct provider *p, struct target *t,
    struct match *m, struct probe_list *list)
{
	const struct kind *k = kinds;
	struct near near = { 0 };
	struct probe *probe;

	if (m->nparts < 2 || m->nparts > 3 || !*m->parts[m->nparts - 1])
		return provider_fault(t, m, MATCH_SYNTAX, "write iter:task, "
		    "iter:task_file or iter:task_vma, or one of them followed "
		    "by :PIN");
	near.wanted = m->parts[1];
	while (k < kinds + KINDS && strcmp(k->name, m->parts[1])) {
		near_try(&near, k->name);
		k++;
	}
	m->near = near.best;
	if (k == kinds + KINDS)
		return provider_fault(t, m, MATCH_NONE,
		    "the iterators are task, task_file and task_vma");
	if (!id_of(t, "bpf_iter__", k->name, BTF_STRUCT))
		return provider_fault(t, m, MATCH_UNSUPPORTED, "this kernel "
		    "does not have this iterator, or has no BTF (it needs "
		    "Linux %s, CONFIG_DEBUG_INFO_BTF)", k->since);
	probe = provider_add(p, list, provider_join(t, p->name, k->name,
	    NULL));
	probe->target = k->name;
	probe->shape = k->name;
	if (m->nparts == 3) {
		probe->pin = arena_printf(t->arena, "%s%s",
		    *m->parts[2] == '/' ? "" : "/sys/fs/bpf/", m->parts[2]);
		probe->shape = probe->pin;
		probe->name = provider_join(t, probe->name, m->parts[2], NULL);
	}
	return MATCH_OK;
}

static struct type *context(struct target *t, const struct probe *probe)
{
	uint32_t id = id_of(t, "bpf_iter__", probe->target, BTF_STRUCT);

	return id ? type_from_btf(&t->types, target_btf(t), id) : NULL;
}

static void list(const struct provider *p, struct target *t, const char *search,
    struct probe_list *list)
{
	size_t i;

	for (i = 0; i < KINDS; i++) {
		char *name = provider_join(t, p->name, kinds[i].name, NULL);

		if (provider_wanted(p, search, name) &&
		    id_of(t, "bpf_iter__", kinds[i].name, BTF_STRUCT))
			provider_add(p, list, name)->target =
			    kinds[i].name;
	}
}

/* What it hands over for each object. */
static bool describe(struct target *t, const struct probe *probe,
    struct strbuf *out)
{
	uint32_t id = id_of(t, "bpf_iter__", probe->target, BTF_STRUCT);
	struct btf *btf = target_btf(t);
	struct btf_member m;
	struct btf_type type;

	if (!id || btf_get(btf, id, &type) < 0)
		return false;
	for (uint32_t i = 0; !btf_get_member(btf, &type, i, &m); i++)
		if (strcmp(m.name, "meta"))
			provider_describe(out, btf, m.type, m.name);
	return true;
}

/* ---- runtime half ---- */

static int pin(struct attachment *a, const struct probe *probe, int link)
{
	int rc = bpf_pin(link, probe->pin);

	switch (rc) {
	case 0:
		a->verbose(a, "pinned to %s", probe->pin);
		if (a->dry_run)
			unlink(probe->pin);
		return 0;
	case -EEXIST:
		return attach_explain(a, probe, rc, "%s already exists",
		    probe->pin);
	case -ENOENT:
	case -EPERM:
		return attach_explain(a, probe, rc, "there is no BPF file "
		    "system (mount -t bpf bpf /sys/fs/bpf), or the directory "
		    "does not exist in it");
	default:
		return attach_fault(a, probe, rc, "cannot pin to %s",
		    probe->pin);
	}
}

static int attach(struct attachment *a, const struct prog *prog)
{
	const struct probe *probe = &prog->probes[0];
	uint32_t id = id_of(a->target, "bpf_iter_", probe->target, BTF_FUNC);
	int fd, link, rc;

	a->why[0] = 0;
	if (!id)
		return attach_explain(a, probe, -ENOENT,
		    "this kernel does not have this iterator");
	fd = a->load(a, prog, BPF_TRACE_ITER, id, 0, probe);
	if (fd < 0)
		return attach_fault(a, probe, fd, "cannot load the program");
	/* -c is no filter of tasks, but whose files and memory are meant. */
	link = a->target->pid > 0 ||
	    (a->pid && strcmp(probe->target, "task")) ?
	    bpf_link_iter_task(fd, 0, a->pid) : bpf_link_iter(fd, 0);
	if (link < 0)	/* before 6.1 there is no choice */
		link = bpf_link_iter(fd, 0);
	if (link < 0)
		return attach_fault(a, probe, link, "cannot attach");
	if (!probe->pin) {
		a->keep_walk(a, probe, link);
		return 0;
	}
	rc = pin(a, probe, link);
	close(link);
	return rc;
}

static const char *const aliases[] = { "it", NULL };

const struct provider provider_iter = {
	.name = "iter",
	.aliases = aliases,
	.slash = SLASH_PATH,
	.cookie = -1,
	/* Once more at the end, without an object. */
	.needs_object = "task",
	.match = match,
	.prog_type = BPF_PROG_TYPE_TRACING,
	.context = context,
	.list = list,
	.describe = describe,
	.attach = attach,
};
