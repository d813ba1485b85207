/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Each ability is tried with the smallest program, map or event that needs
 * it. Nothing stays behind: what a probe attaches (to functions that run
 * when the machine goes down) goes with its descriptor, within the call.
 */
#include "kernel/feature.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/perf_event.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/root.h"
#include "format/btf.h"
#include "kernel/bpf.h"
#include "kernel/perf.h"
#include "kernel/tracefs.h"

/* A global function that every kernel has and that nobody calls. */
static const char idle_function[] = "orderly_poweroff";

#define MOV_K(d, v)	{ .code = BPF_ALU64 | BPF_MOV | BPF_K, .dst = (d), \
			    .imm = (v) }
#define MOV_X(d, s)	{ .code = BPF_ALU64 | BPF_MOV | BPF_X, .dst = (d), \
			    .src = (s) }
#define ADD_K(d, v)	{ .code = BPF_ALU64 | BPF_ADD | BPF_K, .dst = (d), \
			    .imm = (v) }
#define CALL(id)	{ .code = BPF_JMP | BPF_CALL, .imm = (id) }
#define LD_MAP(d, fd)	{ .code = BPF_LD | BPF_IMM | BPF_DW, .dst = (d), \
			    .src = BPF_PSEUDO_MAP_FD, .imm = (fd) }, { .code = 0 }
#define EXIT		{ .code = BPF_JMP | BPF_EXIT }
#define COUNT(a)	(sizeof(a) / sizeof((a)[0]))

enum { MAX_INSNS = 16 };

static int
load(struct bpf_prog_params *p, const struct insn *code, size_t n)
{
	uint8_t bytes[MAX_INSNS * 8];

	if (n > MAX_INSNS)
		return -E2BIG;
	bpf_insns_encode(bytes, code, n);
	p->insns = bytes;
	p->ninsns = (uint32_t)n;
	return bpf_prog_load(p);
}

static bool
close_if(int fd)
{
	if (fd < 0)
		return false;
	close(fd);
	return true;
}

static int
load_return_0(uint32_t type, uint32_t attach_type, uint32_t btf_id)
{
	const struct insn code[] = { MOV_K(0, 0), EXIT };
	struct bpf_prog_params p = {
		.type = type, .expected_attach_type = attach_type,
		.attach_btf_id = btf_id,
	};

	return load(&p, code, COUNT(code));
}

static bool
loads(uint32_t type, const struct insn *code, size_t n)
{
	struct bpf_prog_params p = { .type = type };

	return close_if(load(&p, code, n));
}

static int
make_map(uint32_t type, uint32_t flags)
{
	struct bpf_map_params p = {
		.type = type, .key_size = 4, .value_size = 8,
		.max_entries = 1, .flags = flags,
	};

	return bpf_map_create(&p);
}

struct find_arg {
	const char	*name;
	uint32_t	 id;
};

static int
found(void *arg, struct btf *b, const struct btf_type *t)
{
	struct find_arg *f = arg;

	(void)b;
	f->id = t->id;
	return 1;
}

/*
 * Id of a kernel type by a walk over all, which costs less than the index
 * for the one or two names that a probe wants.
 */
static uint32_t
kernel_type(const char *name, enum btf_kind kind)
{
	struct find_arg f = { .name = name };
	struct btf *b;

	if (btf_open_kernel(&b, "vmlinux", NULL))
		return 0;
	btf_each(b, kind, name, found, &f);
	btf_close(b);
	return f.id;
}

static bool
probe_readable(const char *path)
{
	return close_if(root_open(path, O_RDONLY));
}

/* Counting is not enough: it has to interrupt. */
static bool
probe_cpu_counters(void)
{
	return close_if(perf_open_counter(PERF_TYPE_HARDWARE,
	    PERF_COUNT_HW_CPU_CYCLES, 1 << 30, 0, 0, -1));
}

static bool
probe_tracefs_file(const char *name)
{
	struct tracefs t;
	bool has;

	if (tracefs_open(&t, NULL, true, NULL))
		return false;
	has = tracefs_exists(&t, name);
	tracefs_close(&t);
	return has;
}

static bool
probe_multi(void)
{
	const char *const syms[] = { idle_function };
	struct bpf_multi_params p = {
		.syms = syms, .count = 1,
	};
	int prog = load_return_0(BPF_PROG_TYPE_KPROBE, BPF_TRACE_KPROBE_MULTI,
	    0);
	int link;

	if (prog < 0)
		return false;
	link = bpf_link_kprobe_multi(prog, &p);
	close(prog);
	return close_if(link);
}

/*
 * riscv64 refuses them for all that ftrace can patch (KPROBES_ON_FTRACE),
 * and some machines have none.
 */
static bool
probe_kretprobes(void)
{
	struct perf_probe p = {
		.name = idle_function, .retprobe = true, .pid = -1,
	};

	if (perf_pmu_type("kprobe") >= 0 && close_if(perf_open_kprobe(&p)))
		return true;
	/* Before the PMU, only what is written to tracefs would tell. */
	return perf_pmu_type("kprobe") < 0 ?
	    probe_tracefs_file("kprobe_events") : probe_multi();
}

static bool
probe_ref_ctr(void)
{
	struct strbuf text = { 0 };
	long n = root_read("/sys/bus/event_source/devices/uprobe/format/"
	    "ref_ctr_offset", &text);

	strbuf_free(&text);
	return n >= 0;
}

/* A directory is no file to probe: EBADF where links of that kind are. */
static bool
probe_uprobe_multi(void)
{
	const uint64_t offset = 0;
	struct bpf_uprobe_multi_params p = {
		.path = "/", .offsets = &offset, .count = 1,
	};
	int prog = load_return_0(BPF_PROG_TYPE_KPROBE,
	    BPF_X_TRACE_UPROBE_MULTI, 0);
	int link;

	if (prog < 0)
		return false;
	link = bpf_link_uprobe_multi(prog, &p);
	close(prog);
	return close_if(link) || link == -EBADF;
}

/*
 * Machines without direct calls to trampolines (arm64 before 6.0, kernels
 * without the dynamic function tracer) load such a program and refuse to
 * attach it.
 */
static bool
probe_fentry(void)
{
	uint32_t id = kernel_type(idle_function, BTF_FUNC);
	int prog, link;

	if (!id)
		return false;
	prog = load_return_0(BPF_PROG_TYPE_TRACING, BPF_TRACE_FENTRY, id);
	if (prog < 0)
		return false;
	link = bpf_link_tracing(prog, BPF_TRACE_FENTRY, 0);
	close(prog);
	return close_if(link);
}

static bool
probe_raw_tracepoint(void)
{
	int prog = load_return_0(BPF_PROG_TYPE_RAW_TRACEPOINT, 0, 0), link;

	if (prog < 0)
		return false;
	link = bpf_raw_tracepoint_open("awl_no_such_event", prog);
	close(prog);
	return close_if(link) || link == -ENOENT;
}

static bool
probe_test_run(void)
{
	int fd = load_return_0(BPF_PROG_TYPE_RAW_TRACEPOINT, 0, 0), rc;
	uint64_t args[1] = { 0 };
	uint32_t retval;

	if (fd < 0)
		return false;
	rc = bpf_prog_test_run(fd, args, sizeof(args), NULL, 0, &retval);
	close(fd);
	return !rc;
}

/*
 * From 5.19 to 6.1 bpf_get_current_comm() leaves the bytes behind the NUL as
 * they were (commit f3f213497797); before, and since, it clears them. The
 * last but one tells, unless our own name is so long that it reaches there:
 * then the answer is no, which is always safe.
 */
static bool
probe_comm_pad(void)
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
	int fd = load(&p, code, COUNT(code)), rc;
	uint64_t args[1] = { 0 };
	uint32_t retval = 1;

	if (fd < 0)
		return false;
	rc = bpf_prog_test_run(fd, args, sizeof(args), NULL, 0, &retval);
	close(fd);
	/* Kernels that cannot run it (before 5.10) are of the old kind. */
	return rc || retval == 0;
}

/* Where a pointer lies in a kernel's struct; 0: nowhere. */
static uint32_t
member_offset(const char *type, const char *name)
{
	struct find_arg f = { .name = type };
	struct btf_member m = { 0 };
	struct btf *b;

	if (btf_open_kernel(&b, "vmlinux", NULL))
		return 0;
	btf_each(b, BTF_STRUCT, type, found, &f);
	if (!f.id || btf_find_member(b, f.id, name, &m))
		m.bit_offset = 0;
	btf_close(b);
	return m.bit_offset / 8;
}

/*
 * p->signal->sigcnt, of which p is trusted, and what it points to is not; in
 * no kernel does anything lie before sigcnt. Before 6.9
 * (66e13b615a0c) the verifier put no check before such a load to hold off user
 * addresses. Some machines' JITs have their own (x86, powerpc), or user space
 * has addresses apart (s390); others (arm64) could fault for ever: there the
 * check must be seen to be made.
 */
static bool
probe_btf_loads(void)
{
	uint32_t id = kernel_type("btf_trace_sched_process_exec", BTF_TYPEDEF);
	uint32_t off = id ? member_offset("task_struct", "signal") : 0;
	const struct insn code[] = {
		{ .code = BPF_LDX | BPF_MEM | BPF_DW, .dst = 1, .src = 1 },
		{ .code = BPF_LDX | BPF_MEM | BPF_DW, .dst = 1, .src = 1,
		    .off = (int16_t)off },
		{ .code = BPF_LDX | BPF_MEM | BPF_W, .dst = 1, .src = 1 },
		MOV_K(0, 0), EXIT,
	};
	struct bpf_prog_params p = {
		.type = BPF_PROG_TYPE_TRACING, .attach_btf_id = id,
		.expected_attach_type = BPF_TRACE_RAW_TP,
	};
	struct bpf_prog_stats stats;
	int fd = off && off <= INT16_MAX ? load(&p, code, COUNT(code)) : -1;
	bool ok = fd >= 0;

#if !defined(__x86_64__) && !defined(__powerpc__) && !defined(__s390__)
	ok = ok && !bpf_prog_stats(fd, &stats) &&
	    stats.xlated_len > sizeof(struct bpf_insn) * COUNT(code);
#else
	(void)stats;
#endif
	close_if(fd);
	return ok;
}

static bool
probe_task_btf(void)
{
	const struct insn code[] = {
		CALL(BPF_FUNC_get_current_task_btf),
		{ .code = BPF_LDX | BPF_MEM | BPF_W, .dst = 0, .src = 0 },
		MOV_K(0, 0), EXIT,
	};

	return loads(BPF_PROG_TYPE_TRACEPOINT, code, COUNT(code));
}

static bool
probe_rdonly_cast(void)
{
	uint32_t func = kernel_type("bpf_rdonly_cast", BTF_FUNC);
	uint32_t task = func ? kernel_type("task_struct", BTF_STRUCT) : 0;
	const struct insn code[] = {
		MOV_K(1, 0), MOV_K(2, (int32_t)task),
		{ .code = BPF_JMP | BPF_CALL, .src = BPF_PSEUDO_KFUNC_CALL,
		    .imm = (int32_t)func },
		{ .code = BPF_LDX | BPF_MEM | BPF_DW, .dst = 0, .src = 0 },
		MOV_K(0, 0), EXIT,
	};

	return func && task && loads(BPF_PROG_TYPE_TRACEPOINT, code,
	    COUNT(code));
}

static bool
probe_map(const struct bpf_map_params *p)
{
	return close_if(bpf_map_create(p));
}

static bool
probe_ringbuf(void)
{
	const struct bpf_map_params p = {
		.type = BPF_MAP_TYPE_RINGBUF,
		.max_entries = (uint32_t)getpagesize(),
	};

	return probe_map(&p);
}

static bool
probe_map_value(void)
{
	int map = make_map(BPF_MAP_TYPE_ARRAY, 0);
	const struct insn code[] = {
		{ .code = BPF_LD | BPF_IMM | BPF_DW, .dst = 1,
		    .src = BPF_PSEUDO_MAP_VALUE, .imm = map }, { .code = 0 },
		{ .code = BPF_LDX | BPF_MEM | BPF_DW, .dst = 0, .src = 1 },
		MOV_K(0, 0), EXIT,
	};
	bool ok = map >= 0 && loads(BPF_PROG_TYPE_TRACEPOINT, code,
	    COUNT(code));

	close_if(map);
	return ok;
}

/*
 * Before 6.1 (34dd3bad1a6f) perf event programs were refused such a map,
 * and other tracing programs could dead-lock in the allocator.
 */
static bool
probe_map_prealloc_off(void)
{
	int map = make_map(BPF_MAP_TYPE_HASH, BPF_F_NO_PREALLOC);
	const struct insn code[] = {
		{ .code = BPF_ST | BPF_MEM | BPF_W, .dst = 10, .off = -4 },
		MOV_X(2, 10), ADD_K(2, -4),
		LD_MAP(1, map), CALL(BPF_FUNC_map_lookup_elem),
		MOV_K(0, 0), EXIT,
	};
	bool ok = map >= 0 && loads(BPF_PROG_TYPE_PERF_EVENT, code,
	    COUNT(code));

	close_if(map);
	return ok;
}

static bool
probe_batch(void)
{
	int map = make_map(BPF_MAP_TYPE_HASH, 0), rc;
	uint32_t count = 1, key, out;
	uint64_t value;

	if (map < 0)
		return false;
	rc = bpf_map_lookup_batch(map, NULL, &out, &key, &value, &count);
	close(map);
	return !rc || rc == -ENOENT;
}

static bool
probe_loops(void)
{
	const struct insn code[] = {
		MOV_K(0, 0), ADD_K(0, 1),
		{ .code = BPF_JMP | BPF_JLT | BPF_K, .dst = 0, .off = -2,
		    .imm = 4 },
		MOV_K(0, 0), EXIT,
	};

	return loads(BPF_PROG_TYPE_TRACEPOINT, code, COUNT(code));
}

/* The one that there always was; some JITs of 32-bit machines lack it, and
 * kernels built without the interpreter then refuse. */
static bool
probe_atomic_add(void)
{
	const struct insn code[] = {
		MOV_K(1, 1),
		{ .code = BPF_ST | BPF_MEM | BPF_DW, .dst = 10, .off = -8 },
		{ .code = BPF_STX | BPF_ATOMIC | BPF_DW, .dst = 10, .src = 1,
		    .off = -8, .imm = BPF_ADD },
		MOV_K(0, 0), EXIT,
	};

	return loads(BPF_PROG_TYPE_TRACEPOINT, code, COUNT(code));
}

static bool
probe_atomics(void)
{
	const struct insn code[] = {
		MOV_K(1, 1),
		{ .code = BPF_ST | BPF_MEM | BPF_DW, .dst = 10, .off = -8 },
		{ .code = BPF_STX | BPF_ATOMIC | BPF_DW, .dst = 10, .src = 1,
		    .off = -8, .imm = BPF_ADD | BPF_FETCH },
		MOV_K(0, 0), EXIT,
	};

	return loads(BPF_PROG_TYPE_TRACEPOINT, code, COUNT(code));
}

/*
 * A callback needs the program's own BTF and a JIT: kernels whose JIT is
 * absent (or off: net.core.bpf_jit_enable) know the helper and refuse all
 * that call it. `first` sets up r1, in two slots.
 */
static bool
probe_callback(int helper, const struct insn first[2])
{
	const struct insn code[] = {
		first[0], first[1],
		{ .code = BPF_LD | BPF_IMM | BPF_DW, .dst = 2,
		    .src = BPF_PSEUDO_FUNC, .imm = 6 }, { .code = 0 },
		MOV_K(3, 0), MOV_K(4, 0), CALL(helper), MOV_K(0, 0), EXIT,
		MOV_K(0, 0), EXIT,
	};
	struct bpf_func_row funcs[2] = { { 0, 0 }, { 9, 0 } };
	struct bpf_prog_params p = {
		.type = BPF_PROG_TYPE_TRACEPOINT, .funcs = funcs, .nfuncs = 2,
	};
	struct strbuf blob = { 0 };
	struct btf_writer w;
	uint32_t type;
	bool ok;

	btf_writer_init(&w);
	type = btf_write_int(&w, "long", 8, BTF_SIGNED);
	type = btf_write_proto(&w, type, type, 0);
	funcs[0].type_id = btf_write_func(&w, "main", type, 0);
	funcs[1].type_id = btf_write_func(&w, "callback", type, 0);
	btf_writer_finish(&w, &blob);
	p.btf_fd = bpf_btf_load(blob.data, (uint32_t)blob.len, NULL, 0);
	ok = p.btf_fd >= 0 && close_if(load(&p, code, COUNT(code)));
	close_if(p.btf_fd);
	strbuf_free(&blob);
	btf_writer_free(&w);
	return ok;
}

static bool
probe_loop_helper(void)
{
	const struct insn first[2] = { MOV_K(1, 4), MOV_K(1, 4) };

	return probe_callback(BPF_FUNC_loop, first);
}

static bool
probe_for_each_map(void)
{
	int map = make_map(BPF_MAP_TYPE_ARRAY, 0);
	const struct insn first[2] = { LD_MAP(1, map) };
	bool ok = map >= 0 &&
	    probe_callback(BPF_FUNC_for_each_map_elem, first);

	close_if(map);
	return ok;
}

/* Its first checks are of descriptors: EBADF where the command is known. */
static bool
probe_links(void)
{
	union bpf_attr attr;

	memset(&attr, 0, sizeof(attr));
	attr.link_create.prog_fd = (uint32_t)-1;
	return bpf_sys(BPF_LINK_CREATE, &attr,
	    offsetof(union bpf_attr, link_create.flags) +
	    sizeof(attr.link_create.flags)) == -EBADF;
}

static bool
probe_perf_link(void)
{
	int prog = load_return_0(BPF_PROG_TYPE_TRACEPOINT, 0, 0), link;

	if (prog < 0)
		return false;
	link = bpf_link_perf(prog, -1, 0);
	close(prog);
	return link == -EBADF;
}

/* Only tracing programs on a list of functions may call it. */
static bool
probe_d_path(void)
{
	uint32_t id = kernel_type("vfs_truncate", BTF_FUNC);
	const struct insn code[] = {
		{ .code = BPF_LDX | BPF_MEM | BPF_DW, .dst = 1, .src = 1 },
		{ .code = BPF_ST | BPF_MEM | BPF_DW, .dst = 10, .off = -8 },
		MOV_X(2, 10), ADD_K(2, -8), MOV_K(3, 8),
		CALL(BPF_FUNC_d_path), MOV_K(0, 0), EXIT,
	};
	struct bpf_prog_params p = {
		.type = BPF_PROG_TYPE_TRACING, .attach_btf_id = id,
		.expected_attach_type = BPF_TRACE_FENTRY,
	};

	return id && close_if(load(&p, code, COUNT(code)));
}

/* Keys had to fit the stack of a program (MAX_BPF_STACK in hashtab.c). */
static bool
probe_big_keys(void)
{
	const struct bpf_map_params p = {
		.type = BPF_MAP_TYPE_HASH, .key_size = 520, .value_size = 8,
		.max_entries = 1,
	};

	return close_if(bpf_map_create(&p));
}

static bool
probe_map_names(void)
{
	union bpf_attr attr;

	memset(&attr, 0, sizeof(attr));
	attr.map_type = BPF_MAP_TYPE_ARRAY;
	attr.key_size = attr.value_size = 4;
	attr.max_entries = 1;
	strcpy(attr.map_name, "awl");
	return close_if(bpf_sys(BPF_MAP_CREATE, &attr,
	    offsetof(union bpf_attr, map_name) + sizeof(attr.map_name)));
}

static bool
probe_tracefs(bool own)
{
	struct tracefs t;

	if (own ? tracefs_open_detached(&t) :
	    tracefs_open(&t, NULL, true, NULL))
		return false;
	tracefs_close(&t);
	return true;
}

/*
 * They are there and never fire on mips64 (seen on 6.1): there one call is
 * counted to see. Elsewhere that would only cost the 100 ms that it takes to
 * close such an event.
 */
static bool
probe_syscall_events(void)
{
	struct tracefs t;
	uint64_t count = 1;
	int id, fd;

	if (tracefs_open(&t, NULL, true, NULL))
		return false;
	id = tracefs_event_id(&t, "syscalls", "sys_enter_getpriority");
	tracefs_close(&t);
#ifdef __mips__
	fd = id < 0 ? id : perf_open_tracepoint(id, 0, -1);
	if (fd >= 0) {
		perf_enable(fd);
		getpriority(PRIO_PROCESS, 0);
		if (read(fd, &count, sizeof(count)) != sizeof(count))
			count = 0;
		close(fd);
	}
#else
	fd = id;
#endif
	return fd >= 0 && count;
}

/* Other programs had it before those that trace. */
static bool
probe_socket_cookie(void)
{
	uint32_t id = kernel_type("tcp_init_sock", BTF_FUNC);
	const struct insn code[] = {
		{ .code = BPF_LDX | BPF_MEM | BPF_DW, .dst = 1, .src = 1 },
		CALL(BPF_FUNC_get_socket_cookie), MOV_K(0, 0), EXIT,
	};
	struct bpf_prog_params p = {
		.type = BPF_PROG_TYPE_TRACING, .attach_btf_id = id,
		.expected_attach_type = BPF_TRACE_FENTRY,
	};

	return id && close_if(load(&p, code, COUNT(code)));
}

static bool
helper(uint32_t type, int id)
{
	return bpf_helper_probe(type, id) > 0;
}

/*
 * The kernel writes a warning into its log for each program that calls it,
 * so what would refuse one is asked: lockdown (5.4; kernel/trace/bpf_trace.c,
 * LOCKDOWN_BPF_WRITE_USER), which tells where securityfs is mounted. Where it
 * is not, there is no way but to try.
 */
static bool
probe_write_user(void)
{
	struct strbuf text = { 0 };
	int id = BPF_FUNC_probe_write_user;

	if (root_read("/sys/kernel/security/lockdown", &text) > 0 &&
	    strstr(text.data, "[none]"))
		id = BPF_FUNC_get_current_comm;	/* any that is there */
	strbuf_free(&text);
	return helper(BPF_PROG_TYPE_TRACEPOINT, id);
}

bool
feature_probe(enum feature f)
{
	const uint32_t any = BPF_PROG_TYPE_TRACEPOINT;

	switch (f) {
	case FEATURE_btf:
		return probe_readable("/sys/kernel/btf/vmlinux");
	case FEATURE_kprobes:
		return perf_pmu_type("kprobe") >= 0 ||
		    probe_tracefs_file("kprobe_events");
	case FEATURE_kretprobes:
		return probe_kretprobes();
	case FEATURE_kprobe_pmu:
		return perf_pmu_type("kprobe") >= 0;
	case FEATURE_kprobe_multi:
		return probe_multi();
	case FEATURE_fentry:
		return probe_fentry();
	case FEATURE_raw_tracepoint:
		return probe_raw_tracepoint();
	case FEATURE_test_run:
		return probe_test_run();
	case FEATURE_uprobes:
		return perf_pmu_type("uprobe") >= 0 ||
		    probe_tracefs_file("uprobe_events");
	case FEATURE_uprobe_pmu:
		return perf_pmu_type("uprobe") >= 0;
	case FEATURE_ref_ctr:
		return probe_ref_ctr();
	case FEATURE_uprobe_multi:
		return probe_uprobe_multi();
	case FEATURE_cpu_counters:
		return probe_cpu_counters();
	case FEATURE_ringbuf:
		return probe_ringbuf();
	case FEATURE_symbol_names:
		return helper(any, BPF_FUNC_snprintf);
	case FEATURE_probe_read_kernel:
		return helper(any, BPF_FUNC_probe_read_kernel);
	case FEATURE_probe_read:
		return helper(any, BPF_FUNC_probe_read);
	case FEATURE_probe_read_str:
		return helper(any, BPF_FUNC_probe_read_str) ||
		    helper(any, BPF_FUNC_probe_read_kernel_str);
	case FEATURE_btf_loads:
		return probe_btf_loads();
	case FEATURE_task_btf:
		return probe_task_btf();
	case FEATURE_rdonly_cast:
		return probe_rdonly_cast();
	case FEATURE_map_value:
		return probe_map_value();
	case FEATURE_map_prealloc_off:
		return probe_map_prealloc_off();
	case FEATURE_batch:
		return probe_batch();
	case FEATURE_loops:
		return probe_loops();
	case FEATURE_loop_helper:
		return probe_loop_helper();
	case FEATURE_for_each_map:
		return probe_for_each_map();
	case FEATURE_links:
		return probe_links();
	case FEATURE_perf_link:
		return probe_perf_link();
	case FEATURE_cookie:
		return helper(any, BPF_FUNC_get_attach_cookie);
	case FEATURE_get_func_ip:
		return helper(BPF_PROG_TYPE_KPROBE, BPF_FUNC_get_func_ip);
	case FEATURE_atomic_add:
		return probe_atomic_add();
	case FEATURE_atomics:
		return probe_atomics();
	case FEATURE_percpu_lookup:
		return helper(any, BPF_FUNC_map_lookup_percpu_elem);
	case FEATURE_tai_time:
		return helper(any, BPF_FUNC_ktime_get_tai_ns);
	case FEATURE_jiffies:
		return helper(any, BPF_FUNC_jiffies64);
	case FEATURE_send_signal_thread:
		return helper(any, BPF_FUNC_send_signal_thread);
	case FEATURE_write_user:
		return probe_write_user();
	case FEATURE_send_signal:
		return helper(any, BPF_FUNC_send_signal);
	case FEATURE_cgroup_id:
		return helper(any, BPF_FUNC_get_current_cgroup_id);
	case FEATURE_cgroup_filter:
		return helper(any, BPF_FUNC_current_task_under_cgroup);
	case FEATURE_boot_time:
		return helper(any, BPF_FUNC_ktime_get_boot_ns);
	case FEATURE_ns_pid:
		return helper(any, BPF_FUNC_get_ns_current_pid_tgid);
	case FEATURE_socket_cookie:
		return probe_socket_cookie();
	case FEATURE_d_path:
		return probe_d_path();
	case FEATURE_big_keys:
		return probe_big_keys();
	case FEATURE_comm_pad:
		return probe_comm_pad();
	case FEATURE_get_stack:
		return helper(any, BPF_FUNC_get_stack);
	case FEATURE_override:
		return helper(BPF_PROG_TYPE_KPROBE, BPF_FUNC_override_return);
	case FEATURE_map_names:
		return probe_map_names();
	case FEATURE_tracefs_mount:
		return probe_tracefs(true);
	case FEATURE_tracefs:
		return probe_tracefs(false);
	case FEATURE_syscall_events:
		return probe_syscall_events();
	case FEATURE_COUNT:
		break;
	}
	return false;
}
