/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Maps and programs into the kernel: what only the loader knows (map
 * descriptors, the child's pid, the probe's number) is patched into the code.
 */
#include "run/runtime.h"

#include "base/root.h"
#include "format/btf.h"
#include "format/kallsyms.h"
#include "kernel/bpf.h"
#include "kernel/cgroup.h"
#include "kernel/cpu.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { LOG_SIZE = 256 << 10, LOG_MAX = 16 << 20 };

/* A ring is a power of two, and whole pages (64 KiB ones on some). */
uint32_t load_ring_size(uint32_t want)
{
	uint32_t size = (uint32_t)getpagesize();

	while (size < want && size < 1u << 30)
		size *= 2;
	return size;
}

static int fill_data(int fd, const struct map_spec *spec)
{
	const uint8_t *at = spec->data;
	int rc = 0;

	for (uint32_t i = 0; rc == 0 && i < spec->max_entries; i++) {
		rc = bpf_map_update(fd, &i, at, BPF_ANY);
		at += spec->value_size;
	}
	if (rc == 0)
		bpf_map_freeze(fd);	/* 5.2; good without */
	return rc;
}

static int load_map(struct runtime *rt, size_t i)
{
	const struct map_spec *spec = &rt->program->maps[i];
	struct bpf_map_params p = {
		.type = spec->type,
		.key_size = spec->key_size,
		.value_size = spec->value_size,
		.max_entries = spec->max_entries,
		.flags = spec->flags,
		.name = spec->name,
	};
	int fd, rc = 0;

	if (spec->type == BPF_MAP_TYPE_RINGBUF) {
		p.key_size = p.value_size = 0;
		p.max_entries = load_ring_size(spec->max_entries);
	} else if (spec->type == BPF_MAP_TYPE_PERF_EVENT_ARRAY) {
		p.key_size = p.value_size = 4;
		p.max_entries = (uint32_t)cpu_count_possible();
	} else if (spec->role == MAP_SCRATCH &&
	    spec->type == BPF_MAP_TYPE_ARRAY) {
		p.max_entries = (uint32_t)cpu_count_possible();
	}
	if (spec->cleared) {
		rt->baselines[i] = arena_new(&rt->arena, struct baseline);
		if (!map_is_array(spec->type))
			p.max_entries *= 2;
	}
	fd = bpf_map_create(&p);
	if (fd < 0 && spec->cleared) {
		rt->baselines[i] = NULL;
		p.max_entries = spec->max_entries;
		fd = bpf_map_create(&p);
	}
	if (fd < 0)
		return fd;
	rt->map_fds[i] = fd;
	if (spec->role == MAP_DATA && spec->data)
		rc = fill_data(fd, spec);
	else if (spec->role == MAP_CGROUP)
		rc = bpf_map_update(fd, &(uint32_t){ 0 },
		    &rt->cgroup_fd, BPF_ANY);
	return rc;
}

static int open_cgroup(struct runtime *rt)
{
	if (!feature_has(rt->target->features, FEATURE_cgroup_filter)) {
		rt_error(rt, "--cgroup: this kernel cannot filter by cgroup "
		    "(it needs Linux 4.9, CONFIG_CGROUPS)");
		return RUN_SYSTEM;
	}
	rt->cgroup_fd = cgroup_open(rt->opt->cgroup);
	if (rt->cgroup_fd >= 0)
		return RUN_OK;
	rt_print(rt, "awl: cannot use cgroup '%s': %s\n", rt->opt->cgroup,
	    cgroup_reason(rt->cgroup_fd));
	return RUN_USAGE;
}

/*
 * The kernel's limit for the frames of a stack can be changed
 * (stack_map_alloc()).
 */
static int refuse_map(struct runtime *rt, const struct map_spec *spec, int rc)
{
	int most = 0;

	if (rc == -EPERM)
		return rt_denied(rt);
	if (rc == -EINVAL && (spec->type == BPF_MAP_TYPE_LRU_HASH ||
	    spec->type == BPF_MAP_TYPE_LRU_PERCPU_HASH)) {
		rt_error(rt, "this kernel has no maps that forget what was "
		    "not used lately (lruhash and percpulruhash need Linux "
		    "4.10): declare %s as hash", spec->name);
		return RUN_SYSTEM;
	}
	if (rc == -EINVAL && spec->role == MAP_STACKS &&
	    root_read_int("/proc/sys/kernel/perf_event_max_stack",
	    &most) == 0 && spec->stack_depth > (uint32_t)most)
		rt_error(rt, "a stack of %u frames is longer than "
		    "kernel.perf_event_max_stack, which is %d; write a smaller "
		    "number, or raise the limit: sysctl "
		    "kernel.perf_event_max_stack=%u", spec->stack_depth, most,
		    spec->stack_depth);
	else
		rt_error(rt, "cannot create the map %s (%u entries, keys of %u "
		    "bytes, values of %u bytes): %s", spec->name,
		    spec->max_entries, spec->key_size, spec->value_size,
		    strerror(-rc));
	return RUN_SYSTEM;
}

int load_maps(struct runtime *rt)
{
	size_t n = rt->program->nmaps;
	int status = rt->opt->cgroup ? open_cgroup(rt) : RUN_OK;

	if (status != RUN_OK)
		return status;
	rt->map_fds = arena_array(&rt->arena, int, n + 1);
	rt->cleared = arena_array(&rt->arena, bool, n + 1);
	rt->unread = arena_array(&rt->arena, bool, n + 1);
	rt->baselines = arena_array(&rt->arena, struct baseline *, n + 1);
	for (size_t i = 0; i < n; i++)
		rt->map_fds[i] = -1;
	/* Before 5.11 maps count against the limit on locked memory. Where
	 * it cannot be raised they may still fit. */
	bpf_raise_memlock();
	for (size_t i = 0; i < n; i++) {
		const struct map_spec *spec = &rt->program->maps[i];
		int rc;

		if (spec->value_size == 0 && spec->role == MAP_SCRATCH)
			continue;
		rc = load_map(rt, i);
		if (rc < 0)
			return refuse_map(rt, spec, rc);
		rt_verbose(rt, "map %s: type %d, %u entries", spec->name,
		    (int)spec->type, spec->max_entries);
	}
	return RUN_OK;
}

/* Both slots of a 64-bit load. */
static void patch(struct insn *at, uint8_t src, uint64_t low, uint64_t high)
{
	at[0].src = src;
	at[0].imm = (int32_t)low;
	at[1].imm = (int32_t)high;
}

clockid_t load_nsecs_clock(struct runtime *rt)
{
	return feature_has(rt->target->features, FEATURE_boot_time) ?
	    CLOCK_BOOTTIME : CLOCK_MONOTONIC;
}

static uint64_t clock_ahead(clockid_t clock, clockid_t of)
{
	return clock_offset_ns(of) - clock_offset_ns(clock);
}

/* Where the clock of nsecs stood when awl began. */
static uint64_t start_time(struct runtime *rt)
{
	uint64_t ago = clock_ns(CLOCK_MONOTONIC) - rt->opt->start_ns;

	return clock_ns(load_nsecs_clock(rt)) - ago;
}

static uint64_t function_address(struct runtime *rt, const struct probe *p)
{
	struct kallsyms *ks = target_kallsyms(rt->target);
	const struct ksym *sym = NULL;

	if (p && p->address)
		return p->address;
	if (p && ks && p->target)
		sym = kallsyms_find(ks, p->target, p->module &&
		    strcmp(p->module, "vmlinux") == 0 ? "" : p->module, NULL);
	return sym ? sym->addr : 0;
}

static uint64_t online_cpus(void)
{
	struct cpu_list list;
	uint64_t n = 1;

	if (cpu_list_online(&list) == 0) {
		n = list.len;
		cpu_list_free(&list);
	}
	return n;
}

static void patch_number(struct insn *at, uint64_t v)
{
	patch(at, 0, v, v >> 32);
}

static int relocate(struct runtime *rt, const struct prog *prog,
    const struct probe *probe, struct insn *insns)
{
	if (!probe && prog->nprobes > 0)
		probe = &prog->probes[0];
	for (size_t i = 0; i < prog->nrelocs; i++) {
		const struct reloc *r = &prog->relocs[i];
		struct insn *at = &insns[r->insn];

		if (r->insn + 1 >= prog->ninsns)
			return -EINVAL;
		switch (r->kind) {
		case RELOC_MAP:
		case RELOC_MAP_VALUE:
			if (r->index >= rt->program->nmaps)
				return -EINVAL;
			patch(at, r->kind == RELOC_MAP ? BPF_PSEUDO_MAP_FD :
			    BPF_PSEUDO_MAP_VALUE,
			    (uint64_t)rt->map_fds[r->index],
			    r->kind == RELOC_MAP ? 0 : (uint32_t)at[1].imm);
			break;
		case RELOC_FUNC:
			return -EINVAL;
		case RELOC_PROBE_ID:
			patch_number(at, probe ? probe->id : 0);
			break;
		case RELOC_CPID:
			patch_number(at, (uint32_t)rt->child.pid);
			break;
		case RELOC_START:
			patch_number(at, start_time(rt));
			break;
		case RELOC_NCPUS:
			patch_number(at, online_cpus());
			break;
		case RELOC_POSSIBLE_CPUS:
			patch_number(at, (uint64_t)cpu_count_possible());
			break;
		case RELOC_SUSPENDED:
			patch_number(at, clock_ahead(CLOCK_BOOTTIME,
			    CLOCK_MONOTONIC));
			break;
		case RELOC_TAI:
			patch_number(at, clock_ahead(CLOCK_TAI,
			    load_nsecs_clock(rt)));
			break;
		case RELOC_FUNC_ADDR:
			patch_number(at, function_address(rt, probe));
			break;
		case RELOC_RESULT:
			if (rt->result_offset >= 0)
				at->off = (int16_t)rt->result_offset;
			break;
		}
	}
	return 0;
}

/* Before 6.4 it is the end that is missing. */
static bool is_cut(const struct bpf_prog_params *p)
{
	return p->log_cut && !strstr(p->log, "processed ");
}

/* Loads, and on refusal keeps what the verifier says. */
static int load_code(struct runtime *rt, const struct prog *prog,
    struct bpf_prog_params *p)
{
	char *log = xmalloc(LOG_SIZE);
	int fd;

	p->log = log;
	p->log_size = LOG_SIZE;
	fd = bpf_prog_load(p);
	if (fd < 0 && is_cut(p)) {
		log = xrealloc(log, LOG_MAX);
		p->log = log;
		p->log_size = LOG_MAX;
		p->log_level = 1;
		bpf_prog_load(p);
	}
	if (fd < 0 && log[0])
		rejection_keep(rt, prog, p->insns, log, fd, is_cut(p));
	else
		free(log);
	return fd;
}

int load_prog(struct runtime *rt, const struct prog *prog,
    uint32_t attach_type, uint32_t btf_id, int btf_fd,
    const struct probe *probe)
{
	size_t n = prog->ninsns;
	struct insn *insns = xcalloc(n + 1, sizeof(*insns));
	struct bpf_prog_params p = {
		/* A program of a return probe may be one of fexit, too. */
		.type = attach_type == BPF_TRACE_FEXIT ?
		    BPF_PROG_TYPE_TRACING : prog->type,
		.expected_attach_type = attach_type,
		.insns = insns,
		.ninsns = (uint32_t)n,
		.name = prog->name,
		.funcs = prog->funcs,
		.nfuncs = prog->nfuncs > 1 ? (uint32_t)prog->nfuncs : 0,
		.attach_btf_id = btf_id,
		.attach_btf_obj_fd = btf_fd > 0 ? btf_fd : 0,
	};
	struct loaded loaded = { .prog = prog };
	int fd;

	memcpy(insns, prog->insns, n * sizeof(*insns));
	fd = relocate(rt, prog, probe, insns);
	if (fd >= 0)
		fd = load_code(rt, prog, &p);
	free(insns);
	if (fd < 0) {
		if (fd == -EPERM)
			rt->denied = true;
		rt->refused = fd == -EACCES;
		return fd;
	}
	loaded.fd = fd;
	vec_push(&rt->loaded, loaded);
	return fd;
}

void load_free(struct runtime *rt)
{
	struct loaded *at;

	for vec_each(at, &rt->loaded)
		close(at->fd);
	vec_free(&rt->loaded);
	for (size_t i = 0; rt->map_fds && i < rt->program->nmaps; i++) {
		if (rt->map_fds[i] >= 0)
			close(rt->map_fds[i]);
		if (rt->baselines[i])
			baseline_free(rt->baselines[i]);
	}
	if (rt->cgroup_fd >= 0)
		close(rt->cgroup_fd);
	rejection_free(rt);
}
