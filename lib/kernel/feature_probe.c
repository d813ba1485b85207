/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Each feature is tried with the smallest program, map or event that needs
 * it. Nothing stays behind: what a probe attaches (to functions that run
 * when the machine goes down) goes with its descriptor, within the call.
 */
#include "kernel/feature_probe.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/perf_event.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/root.h"
#include "kernel/perf.h"
#include "kernel/tracefs.h"

int try_load(struct bpf_prog_params *p, const struct insn *code, size_t n)
{
	p->insns = code;
	p->ninsns = (uint32_t)n;
	return bpf_prog_load(p);
}

bool try_close(int fd)
{
	if (fd < 0)
		return false;
	close(fd);
	return true;
}

int try_return_0(uint32_t type, uint32_t attach_type, uint32_t btf_id)
{
	const struct insn code[] = { MOV_K(0, 0), EXIT };
	struct bpf_prog_params p = {
		.type = type, .expected_attach_type = attach_type,
		.attach_btf_id = btf_id,
	};

	return try_load(&p, code, COUNT(code));
}

bool try_loads(uint32_t type, const struct insn *code, size_t n)
{
	struct bpf_prog_params p = { .type = type };

	return try_close(try_load(&p, code, n));
}

bool try_link(int prog, int link, int error)
{
	bool loaded = try_close(prog);

	return try_close(link) || (loaded && link == error);
}

/* A raw tracepoint's program, closed afterwards: 0 or -errno. */
static int try_run(int prog, uint32_t *retval)
{
	uint64_t args[1] = { 0 };
	int rc = bpf_prog_test_run(prog, args, sizeof(args), retval);

	try_close(prog);
	return rc;
}

static int make_map(uint32_t type, uint32_t key_size, uint32_t flags)
{
	struct bpf_map_params p = {
		.type = type, .key_size = key_size, .value_size = 8,
		.max_entries = 1, .flags = flags,
	};

	return bpf_map_create(&p);
}

static bool helper(int id)
{
	return bpf_helper_probe(BPF_PROG_TYPE_TRACEPOINT, id) > 0;
}

static bool kprobe_helper(int id)
{
	return bpf_helper_probe(BPF_PROG_TYPE_KPROBE, id) > 0;
}

static bool has_pmu(const char *name)
{
	return perf_pmu_type(name) >= 0;
}

static bool has_tracefs(const struct feature_set *s, const char *file)
{
	struct tracefs t;
	bool has = !tracefs_open(&t, NULL, !s->without[FEATURE_tracefs_mount],
	    NULL) && tracefs_exists(&t, file);

	tracefs_close(&t);
	return has;
}

static bool probe_btf(void)
{
	return try_close(root_open("/sys/kernel/btf/vmlinux", O_RDONLY));
}

static bool probe_kprobes(const struct feature_set *s)
{
	return has_pmu("kprobe") || has_tracefs(s, "kprobe_events");
}

static bool probe_uprobes(const struct feature_set *s)
{
	return has_pmu("uprobe") || has_tracefs(s, "uprobe_events");
}

/* Counting is not enough: it has to interrupt. */
static bool probe_cpu_counters(void)
{
	return try_close(perf_open_counter(PERF_TYPE_HARDWARE,
	    PERF_COUNT_HW_CPU_CYCLES, 1 << 30, 0, 0, -1));
}

static bool probe_kprobe_multi(void)
{
	const char *const syms[] = { IDLE_FUNCTION };
	struct bpf_multi_params p = {
		.syms = syms, .count = 1,
	};
	int prog = try_return_0(BPF_PROG_TYPE_KPROBE, BPF_TRACE_KPROBE_MULTI,
	    0);

	return try_link(prog, bpf_link_kprobe_multi(prog, &p), 0);
}

/*
 * riscv64 refuses them for all that ftrace can patch (KPROBES_ON_FTRACE),
 * and some machines have none.
 */
static bool probe_kretprobes(const struct feature_set *s)
{
	struct perf_probe p = {
		.name = IDLE_FUNCTION, .retprobe = true, .pid = -1,
	};

	/* Before the PMU, only what is written to tracefs would tell. */
	if (!has_pmu("kprobe"))
		return has_tracefs(s, "kprobe_events");
	return try_close(perf_open_kprobe(&p)) || probe_kprobe_multi();
}

static bool probe_ref_ctr(void)
{
	struct strbuf text = { 0 };
	long n = root_read("/sys/bus/event_source/devices/uprobe/format/"
	    "ref_ctr_offset", &text);

	strbuf_free(&text);
	return n >= 0;
}

/* A directory is no file to probe: EBADF where links of that kind are. */
static bool probe_uprobe_multi(void)
{
	const uint64_t offset = 0;
	struct bpf_uprobe_multi_params p = {
		.path = "/", .offsets = &offset, .count = 1,
	};
	int prog = try_return_0(BPF_PROG_TYPE_KPROBE,
	    BPF_X_TRACE_UPROBE_MULTI, 0);

	return try_link(prog, bpf_link_uprobe_multi(prog, &p), -EBADF);
}

static bool probe_raw_tracepoint(void)
{
	int prog = try_return_0(BPF_PROG_TYPE_RAW_TRACEPOINT, 0, 0);

	return try_link(prog,
	    bpf_raw_tracepoint_open("awl_no_such_event", prog), -ENOENT);
}

static bool probe_test_run(void)
{
	return !try_run(try_return_0(BPF_PROG_TYPE_RAW_TRACEPOINT, 0, 0),
	    NULL);
}

/*
 * From 5.19 to 6.1 bpf_get_current_comm() leaves the bytes behind the NUL as
 * they were (commit f3f213497797); before, and since, it clears them. The
 * last but one tells, unless our own name is so long that it reaches there:
 * then the answer is no, which is always safe.
 */
static bool probe_comm_pad(void)
{
	const struct insn code[] = {
		{ .code = BPF_ST | BPF_MEM | BPF_DW, .dst = 10, .off = -16,
		    .imm = -1 },
		{ .code = BPF_ST | BPF_MEM | BPF_DW, .dst = 10, .off = -8,
		    .imm = -1 },
		MOV_X(1, 10), ADD_K(1, -16), MOV_K(2, 16),
		CALL(BPF_FUNC_get_current_comm),
		{ .code = BPF_LDX | BPF_MEM | BPF_B, .dst = 0, .src = 10,
		    .off = -2 },
		EXIT,
	};
	struct bpf_prog_params p = { .type = BPF_PROG_TYPE_RAW_TRACEPOINT };
	int prog = try_load(&p, code, COUNT(code));
	uint32_t retval = 1;
	int rc = try_run(prog, &retval);

	/* Kernels that cannot run it (before 5.10) are of the old kind. */
	return prog >= 0 && (rc || !retval);
}

static bool probe_ringbuf(void)
{
	const struct bpf_map_params p = {
		.type = BPF_MAP_TYPE_RINGBUF,
		.max_entries = (uint32_t)getpagesize(),
	};

	return try_close(bpf_map_create(&p));
}

static bool probe_map_value(void)
{
	int map = make_map(BPF_MAP_TYPE_ARRAY, 4, 0);
	const struct insn code[] = {
		{ .code = BPF_LD | BPF_IMM | BPF_DW, .dst = 1,
		    .src = BPF_PSEUDO_MAP_VALUE, .imm = map }, { .code = 0 },
		{ .code = BPF_LDX | BPF_MEM | BPF_DW, .dst = 0, .src = 1 },
		MOV_K(0, 0), EXIT,
	};
	bool ok = map >= 0 && try_loads(BPF_PROG_TYPE_TRACEPOINT, code,
	    COUNT(code));

	try_close(map);
	return ok;
}

/* A key in a map's value (d71962f3e627): lookup(map, lookup(map, key)) */
static bool probe_map_memory(void)
{
	int map = make_map(BPF_MAP_TYPE_ARRAY, 4, 0);
	const struct insn code[] = {
		{ .code = BPF_ST | BPF_MEM | BPF_W, .dst = 10, .off = -4 },
		MOV_X(2, 10), ADD_K(2, -4),
		LD_MAP(1, map), CALL(BPF_FUNC_map_lookup_elem),
		{ .code = BPF_JMP | BPF_JEQ | BPF_K, .off = 4 },
		MOV_X(2, 0),
		LD_MAP(1, map), CALL(BPF_FUNC_map_lookup_elem),
		MOV_K(0, 0), EXIT,
	};
	bool ok = map >= 0 && try_loads(BPF_PROG_TYPE_TRACEPOINT, code,
	    COUNT(code));

	try_close(map);
	return ok;
}

/*
 * Before 6.1 (34dd3bad1a6f) perf event programs were refused such a map,
 * and other tracing programs could dead-lock in the allocator.
 */
static bool probe_map_prealloc_off(void)
{
	int map = make_map(BPF_MAP_TYPE_HASH, 4, BPF_F_NO_PREALLOC);
	const struct insn code[] = {
		{ .code = BPF_ST | BPF_MEM | BPF_W, .dst = 10, .off = -4 },
		MOV_X(2, 10), ADD_K(2, -4),
		LD_MAP(1, map), CALL(BPF_FUNC_map_lookup_elem),
		MOV_K(0, 0), EXIT,
	};
	bool ok = map >= 0 && try_loads(BPF_PROG_TYPE_PERF_EVENT, code,
	    COUNT(code));

	try_close(map);
	return ok;
}

static bool probe_batch(void)
{
	int map = make_map(BPF_MAP_TYPE_HASH, 4, 0), rc;
	uint32_t count = 1, key, out;
	uint64_t value;

	if (map < 0)
		return false;
	rc = bpf_map_lookup_batch(map, NULL, &out, &key, &value, &count);
	close(map);
	return !rc || rc == -ENOENT;
}

static bool probe_loops(void)
{
	const struct insn code[] = {
		MOV_K(0, 0), ADD_K(0, 1),
		{ .code = BPF_JMP | BPF_JLT | BPF_K, .dst = 0, .off = -2,
		    .imm = 4 },
		MOV_K(0, 0), EXIT,
	};

	return try_loads(BPF_PROG_TYPE_TRACEPOINT, code, COUNT(code));
}

/*
 * Plain addition there always was, but some JITs of 32-bit machines lack it,
 * and kernels built without the interpreter then refuse.
 */
static bool probe_atomic(int operation)
{
	const struct insn code[] = {
		MOV_K(1, 1),
		{ .code = BPF_ST | BPF_MEM | BPF_DW, .dst = 10, .off = -8 },
		{ .code = BPF_STX | BPF_ATOMIC | BPF_DW, .dst = 10, .src = 1,
		    .off = -8, .imm = operation },
		MOV_K(0, 0), EXIT,
	};

	return try_loads(BPF_PROG_TYPE_TRACEPOINT, code, COUNT(code));
}

/*
 * A callback needs the program's own BTF and a JIT: kernels whose JIT is
 * absent (or off: net.core.bpf_jit_enable) know the helper and refuse all
 * that call it. `first` sets up r1, in two slots.
 */
static bool probe_callback(int helper, const struct insn first[2])
{
	const struct insn code[] = {
		first[0], first[1],
		{ .code = BPF_LD | BPF_IMM | BPF_DW, .dst = 2,
		    .src = BPF_PSEUDO_FUNC, .imm = 6 }, { .code = 0 },
		MOV_K(3, 0), MOV_K(4, 0), CALL(helper), MOV_K(0, 0), EXIT,
		MOV_K(0, 0), EXIT,
	};
	const uint32_t funcs[2] = { 0, 9 };
	struct bpf_prog_params p = {
		.type = BPF_PROG_TYPE_TRACEPOINT, .funcs = funcs, .nfuncs = 2,
	};

	return try_close(try_load(&p, code, COUNT(code)));
}

static bool probe_loop_helper(void)
{
	const struct insn first[2] = { MOV_K(1, 4), MOV_K(1, 4) };

	return probe_callback(BPF_FUNC_loop, first);
}

static bool probe_for_each_map(void)
{
	int map = make_map(BPF_MAP_TYPE_ARRAY, 4, 0);
	const struct insn first[2] = { LD_MAP(1, map) };
	bool ok = map >= 0 &&
	    probe_callback(BPF_FUNC_for_each_map_elem, first);

	try_close(map);
	return ok;
}

/* Its first checks are of descriptors: EBADF where the command is known. */
static bool probe_links(void)
{
	union bpf_attr attr;

	memset(&attr, 0, sizeof(attr));
	attr.link_create.prog_fd = (uint32_t)-1;
	return bpf_sys(BPF_LINK_CREATE, &attr,
	    offsetof(union bpf_attr, link_create.flags) +
	    sizeof(attr.link_create.flags)) == -EBADF;
}

static bool probe_perf_link(void)
{
	int prog = try_return_0(BPF_PROG_TYPE_TRACEPOINT, 0, 0);

	return try_link(prog, bpf_link_perf(prog, -1, 0), -EBADF);
}

/* Keys had to fit the stack of a program (MAX_BPF_STACK in hashtab.c). */
static bool probe_big_keys(void)
{
	return try_close(make_map(BPF_MAP_TYPE_HASH, 520, 0));
}

static bool probe_map_names(void)
{
	union bpf_attr attr;

	memset(&attr, 0, sizeof(attr));
	attr.map_type = BPF_MAP_TYPE_ARRAY;
	attr.key_size = attr.value_size = 4;
	attr.max_entries = 1;
	strcpy(attr.map_name, "awl");
	return try_close(bpf_sys(BPF_MAP_CREATE, &attr,
	    offsetof(union bpf_attr, map_name) + sizeof(attr.map_name)));
}

/*
 * Attaching two programs to a tracepoint would take 80 ms, and a tracepoint.
 * Names came in the same version (e87c6bc3852b, ad5b177bd73f).
 */
static bool probe_event_programs(void)
{
	return probe_map_names();
}

static bool probe_tracefs_mount(void)
{
	struct tracefs t;
	bool has = !tracefs_open_detached(&t);

	tracefs_close(&t);
	return has;
}

/*
 * On some machines they are there and never fire: one call is counted to see.
 * Elsewhere that would only cost the 100 ms that it takes to close such an
 * event.
 */
static bool probe_syscall_events(bool silent)
{
	struct tracefs t;
	uint64_t count = 1;
	int id, fd;

	if (tracefs_open(&t, NULL, true, NULL))
		return false;
	id = tracefs_event_id(&t, "syscalls", "sys_enter_getpriority");
	tracefs_close(&t);
	fd = id >= 0 && silent ? perf_open_tracepoint(id, 0, -1) : id;
	if (fd >= 0 && silent) {
		perf_enable(fd);
		getpriority(PRIO_PROCESS, 0);
		if (read(fd, &count, sizeof(count)) != sizeof(count))
			count = 0;
		close(fd);
	}
	return fd >= 0 && count;
}

static bool probe_read_str(void)
{
	return helper(BPF_FUNC_probe_read_str) ||
	    helper(BPF_FUNC_probe_read_kernel_str);
}

/*
 * The kernel writes a warning into its log for each program that calls it,
 * so what would refuse one is asked: lockdown (5.4; kernel/trace/bpf_trace.c,
 * LOCKDOWN_BPF_WRITE_USER), which tells where securityfs is mounted. Where it
 * is not, there is no way but to try.
 */
static bool probe_write_user(void)
{
	struct strbuf text = { 0 };
	int id = BPF_FUNC_probe_write_user;

	if (root_read("/sys/kernel/security/lockdown", &text) > 0 &&
	    strstr(text.data, "[none]"))
		id = BPF_FUNC_get_current_comm;	/* any that is there */
	strbuf_free(&text);
	return helper(id);
}

#define FEATURE(name, since, config, what, needs, probe)		\
	case FEATURE_##name: return probe;

bool feature_probe(const struct feature_set *s, enum feature f)
{
	switch ((int)f) {
#include "kernel/feature.def"
	}
	return false;
}
