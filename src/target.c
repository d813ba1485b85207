/* SPDX-License-Identifier: GPL-2.0-only */
#include "target.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "arch/arch.h"
#include "base/root.h"
#include "base/strbuf.h"
#include "format/btf.h"
#include "format/kallsyms.h"
#include "kernel/tracefs.h"

void target_init(struct target *t, struct arena *arena, const struct arch *arch,
    struct feature_set *features)
{
	memset(t, 0, sizeof(*t));
	t->arch = arch;
	t->features = features;
	features->jit_checks_loads = arch->jit_checks_loads;
	features->silent_syscalls = arch->silent_syscalls;
	t->arena = arena;
	t->types.arena = arena;
	t->types.long_size = arch->long_size;
	t->types.big_endian = arch->big_endian;
	t->types.align64 = arch->align64;
}

void target_free(struct target *t)
{
	struct hmap_entry *e;
	size_t at = 0;

	while ((e = hmap_next(&t->modules, &at)))
		if (e->value)
			btf_close(e->value);
	hmap_free(&t->modules);
	hmap_free(&t->kprobe_blacklist);
	if (t->btf)
		btf_close(t->btf);
	if (t->tracefs) {
		tracefs_close(t->tracefs);
		free(t->tracefs);
	}
	if (t->kallsyms) {
		kallsyms_free(t->kallsyms);
		free(t->kallsyms);
	}
	memset(t, 0, sizeof(*t));
}

/* What the running system says counts only for its own kind of machine. */
static bool is_host(const struct target *t)
{
	return t->arch == arch_host();
}

struct btf *target_btf(struct target *t)
{
	int rc = -1;

	if (t->btf_tried)
		return t->btf;
	t->btf_tried = true;
	if (t->features->without[FEATURE_btf])
		return NULL;
	if (t->btf_path)
		rc = btf_open_file(&t->btf, t->btf_path, NULL);
	else if (is_host(t))
		rc = btf_open_kernel(&t->btf, "vmlinux", NULL);
	if (rc < 0)
		t->btf = NULL;
	if (t->btf && btf_big_endian(t->btf) != t->arch->big_endian) {
		btf_close(t->btf);
		t->btf = NULL;
	}
	return t->btf;
}

/* A module's types go on from those of the running kernel, no others. */
struct btf *target_module_btf(struct target *t, const char *module)
{
	struct btf *base = target_btf(t), *btf;
	void **slot;

	if (!strcmp(module, "vmlinux"))
		return base;
	if (!base || t->btf_path)
		return NULL;
	slot = hmap_slot(&t->modules, module, strlen(module));
	if (!*slot && btf_open_kernel(&btf, module, base) == 0)
		*slot = btf;
	return *slot;
}

/*
 * Mounting is for root on the running system, also where the script is only
 * compiled; below another root prefix there is nothing to mount.
 */
struct tracefs *target_tracefs(struct target *t)
{
	struct tracefs *fs;
	bool mount;

	if (t->tracefs_tried)
		return t->tracefs;
	t->tracefs_tried = true;
	if (t->features->without[FEATURE_tracefs] ||
	    (!t->tracefs_path && !is_host(t)))
		return NULL;
	mount = !t->tracefs_path && !*root_prefix() &&
	    !t->features->without[FEATURE_tracefs_mount];
	fs = xcalloc(1, sizeof(*fs));
	t->tracefs_error = tracefs_open(fs, t->tracefs_path, mount, NULL);
	if (t->tracefs_error) {
		free(fs);
		return NULL;
	}
	fs->functions_path = t->functions_path;
	t->tracefs = fs;
	return fs;
}

const char *target_wants_tracefs(struct target *t)
{
	struct strbuf text = { 0 };
	struct tracefs fs;
	bool known;

	if (t->tracefs_path || !is_host(t) || target_tracefs(t) ||
	    t->features->without[FEATURE_tracefs] ||
	    tracefs_open(&fs, NULL, false, NULL) != -ENOENT)
		return NULL;
	/* The kernel has it. Awl's own mount takes Linux 5.2, and privilege. */
	known = root_read("/proc/filesystems", &text) > 0 &&
	    strstr(text.data, "\ttracefs\n");
	strbuf_free(&text);
	return known ? "tracefs is not mounted; as root, run: "
	    "mount -t tracefs tracefs /sys/kernel/tracing" : NULL;
}

struct kallsyms *target_kallsyms(struct target *t)
{
	struct kallsyms *k;

	if (t->kallsyms_tried)
		return t->kallsyms;
	t->kallsyms_tried = true;
	if (!t->kallsyms_path && !is_host(t))
		return NULL;
	k = xcalloc(1, sizeof(*k));
	if (kallsyms_open(k, t->kallsyms_path) < 0) {
		free(k);
		return NULL;
	}
	t->kallsyms = k;
	return k;
}
