/* SPDX-License-Identifier: GPL-2.0-only */
/* Probes of features that need the kernel's own types (BTF). */
#include "kernel/feature_probe.h"

#include <stdint.h>
#include <string.h>

#include "format/btf.h"

struct find_arg {
	const char	*name;
	uint32_t	 id;
};

static int found(void *arg, struct btf *b, const struct btf_type *t)
{
	struct find_arg *f = arg;

	f->id = t->id;
	return 1;
}

/*
 * Id of a kernel type by a walk over all, which costs less than the index
 * for the one or two names that a probe wants.
 */
static uint32_t kernel_type(const char *name, enum btf_kind kind)
{
	struct find_arg f = { .name = name };
	struct btf *b;

	if (btf_open_kernel(&b, "vmlinux", NULL))
		return 0;
	btf_each(b, kind, name, found, &f);
	btf_close(b);
	return f.id;
}

/*
 * Machines without direct calls to trampolines (arm64 before 6.0, kernels
 * without the dynamic function tracer) load such a program and refuse to
 * attach it.
 */
bool probe_fentry(void)
{
	uint32_t id = kernel_type(IDLE_FUNCTION, BTF_FUNC);
	int prog = id ? try_return_0(BPF_PROG_TYPE_TRACING, BPF_TRACE_FENTRY,
	    id) : -1;

	return try_link(prog, bpf_link_tracing(prog, BPF_TRACE_FENTRY, 0), 0);
}

/* Where a pointer lies in a kernel's struct; 0: nowhere. */
static uint32_t member_offset(const char *type, const char *name)
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
bool probe_btf_loads(bool jit_checks)
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
	int fd = off && off <= INT16_MAX ? try_load(&p, code, COUNT(code)) : -1;
	bool ok = fd >= 0;

	if (ok && !jit_checks)
		ok = !bpf_prog_stats(fd, &stats) && stats.xlated_len >
		    sizeof(struct bpf_insn) * COUNT(code);
	try_close(fd);
	return ok;
}

bool probe_task_btf(void)
{
	const struct insn code[] = {
		CALL(BPF_FUNC_get_current_task_btf),
		{ .code = BPF_LDX | BPF_MEM | BPF_W, .dst = 0, .src = 0 },
		MOV_K(0, 0), EXIT,
	};

	return try_loads(BPF_PROG_TYPE_TRACEPOINT, code, COUNT(code));
}

bool probe_rdonly_cast(void)
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

	return func && task && try_loads(BPF_PROG_TYPE_TRACEPOINT, code,
	    COUNT(code));
}

/* Whether it loads as what is run at the entry of a function. */
static bool try_fentry(const char *function, const struct insn *code, size_t n)
{
	struct bpf_prog_params p = {
		.type = BPF_PROG_TYPE_TRACING,
		.attach_btf_id = kernel_type(function, BTF_FUNC),
		.expected_attach_type = BPF_TRACE_FENTRY,
	};

	return p.attach_btf_id && try_close(try_load(&p, code, n));
}

/* Only tracing programs on a list of functions may call it. */
bool probe_d_path(void)
{
	const struct insn code[] = {
		{ .code = BPF_LDX | BPF_MEM | BPF_DW, .dst = 1, .src = 1 },
		{ .code = BPF_ST | BPF_MEM | BPF_DW, .dst = 10, .off = -8 },
		MOV_X(2, 10), ADD_K(2, -8), MOV_K(3, 8),
		CALL(BPF_FUNC_d_path), MOV_K(0, 0), EXIT,
	};

	return try_fentry("vfs_truncate", code, COUNT(code));
}

/* Other programs had it before those that trace. */
bool probe_socket_cookie(void)
{
	const struct insn code[] = {
		{ .code = BPF_LDX | BPF_MEM | BPF_DW, .dst = 1, .src = 1 },
		CALL(BPF_FUNC_get_socket_cookie), MOV_K(0, 0), EXIT,
	};

	return try_fentry("tcp_init_sock", code, COUNT(code));
}

/* A call without arguments: what is wrong with those is seen later. A kernel
 * that knows no such calls does not show the name. */
bool feature_kfunc(const struct feature_set *set, const char *name, int type)
{
	uint32_t func = set->live ? kernel_type(name, BTF_FUNC) : 0;
	const struct insn code[] = {
		{ .code = BPF_JMP | BPF_CALL, .src = BPF_PSEUDO_KFUNC_CALL,
		    .imm = (int32_t)func },
		MOV_K(0, 0), EXIT,
	};
	char log[4096] = "";
	struct bpf_prog_params p = {
		.type = (uint32_t)type, .log = log, .log_size = sizeof(log),
		.log_level = 1,
	};

	if (!func)
		return !set->live;
	if (type == BPF_PROG_TYPE_TRACING) {
		p.attach_btf_id = kernel_type(IDLE_FUNCTION, BTF_FUNC);
		p.expected_attach_type = BPF_TRACE_FENTRY;
	}
	return try_close(try_load(&p, code, COUNT(code))) ||
	    (strstr(log, name) && !strstr(log, "not allowed"));
}
