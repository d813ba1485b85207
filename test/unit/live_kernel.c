/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * On the running kernel, when allowed to: programs by hand that look at
 * this process only.
 */
#include <errno.h>
#include <fcntl.h>
#include <linux/perf_event.h>
#include <poll.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/root.h"
#include "format/btf.h"
#include "kernel/bpf.h"
#include "kernel/cpu.h"
#include "kernel/feature.h"
#include "kernel/perf.h"
#include "kernel/perfbuf.h"
#include "kernel/ringbuf.h"
#include "kernel/tracefs.h"
#include "unit.h"

#define COUNT(a)	(sizeof(a) / sizeof((a)[0]))

static struct feature_set have;
static uint32_t self_pid;	/* getpid() is a system call */

static bool may_trace(void)
{
	const struct bpf_map_params p = {
		.type = BPF_MAP_TYPE_ARRAY, .key_size = 4, .value_size = 4,
		.max_entries = 1, .name = "awl unit/test map",
	};
	int fd = bpf_map_create(&p);

	if (fd >= 0)
		close(fd);
	return fd >= 0 && !geteuid();
}

/* Each says yes or no without a fault, and the same again. */
static void features(void)
{
	int i;

	if (!may_trace())
		SKIP("not allowed to use bpf(2)");
	for (i = 0; i < FEATURE_COUNT; i++)
		CHECK_INT(feature_has(&have, (enum feature)i),
		    feature_probe(&have, (enum feature)i));
	CHECK(feature_has(&have, FEATURE_map_names) ||
	    feature_running_version() < 4015);
}

static void maps(void)
{
	struct bpf_map_params p = {
		.type = BPF_MAP_TYPE_HASH, .key_size = 4, .value_size = 8,
		.max_entries = 64, .name = "unit",
	};
	uint32_t keys[64], cursor = 0, next, n, total = 0, rounds = 0;
	uint64_t values[64], value = 0;
	int fd, rc = 0;
	uint32_t i;

	if (!may_trace())
		SKIP("not allowed to use bpf(2)");
	fd = bpf_map_create(&p);
	CHECK(fd >= 0);
	for (i = 0; i < 40; i++) {
		value = i * 3;
		CHECK(!bpf_map_update(fd, &i, &value, BPF_ANY));
	}
	i = 7;
	CHECK(!bpf_map_lookup(fd, &i, &value) && value == 21);
	CHECK_INT(bpf_map_update(fd, &i, &value, BPF_NOEXIST), -EEXIST);
	CHECK(!bpf_map_delete(fd, &i));
	CHECK_INT(bpf_map_lookup(fd, &i, &value), -ENOENT);
	for (rc = bpf_map_next_key(fd, NULL, &next); !rc;
	    rc = bpf_map_next_key(fd, &next, &next))
		total++;
	CHECK_INT(rc, -ENOENT);
	CHECK_INT(total, 39);
	for (total = 0, rc = 0; feature_has(&have, FEATURE_batch) && !rc &&
	    rounds < 100; rounds++) {
		n = 16;
		rc = bpf_map_lookup_batch(fd, rounds ? &cursor : NULL,
		    &cursor, keys, values, &n);
		for (i = 0; i < n; i++)
			CHECK(values[i] == keys[i] * 3ull);
		total += n;
	}
	CHECK(!rounds || (rc == -ENOENT && total == 39));
	close(fd);
}

/* A log comes with a refusal, and only then. */
static void loading(void)
{
	const struct insn good[] = {
		{ .code = BPF_ALU64 | BPF_MOV | BPF_K },
		{ .code = BPF_JMP | BPF_EXIT },
	};
	struct bpf_prog_stats stats;
	char log[4096] = "x";
	struct bpf_prog_params p = {
		.type = BPF_PROG_TYPE_TRACEPOINT, .insns = good,
		.ninsns = 2, .name = "unit-test with a long name",
		.log = log, .log_size = sizeof(log),
	};
	int fd;

	if (!may_trace())
		SKIP("not allowed to use bpf(2)");
	fd = bpf_prog_load(&p);
	CHECK(fd >= 0);
	CHECK_STR(log, "");
	CHECK(!bpf_prog_stats(fd, &stats) && stats.xlated_len >= 16);
	close(fd);
	p.insns = good + 1;
	p.ninsns = 1;
	fd = bpf_prog_load(&p);
	CHECK(fd == -EACCES || fd == -EINVAL);
	CHECK(strstr(log, "R0 !read_ok") != NULL);
	CHECK(bpf_helper_probe(BPF_PROG_TYPE_TRACEPOINT, 1) == 1);
	CHECK(bpf_helper_probe(BPF_PROG_TYPE_TRACEPOINT, 99999) == 0);
}

/*
 * A program that ends at once unless this process runs it, then hands out
 * its tgid and a constant by ring or perf buffer.
 */
static int load_writer(uint32_t type, int map, bool ring)
{
	const int32_t self = (int32_t)getpid();
	const struct insn code[] = {
		{ .code = BPF_ALU64 | BPF_MOV | BPF_X, .dst = 6, .src = 1 },
		{ .code = BPF_JMP | BPF_CALL,
		    .imm = BPF_FUNC_get_current_pid_tgid },
		{ .code = BPF_ALU64 | BPF_RSH | BPF_K, .imm = 32 },
		{ .code = BPF_JMP | BPF_JNE | BPF_K, .off = 10, .imm = self },
		{ .code = BPF_STX | BPF_MEM | BPF_W, .dst = 10, .src = 0,
		    .off = -8 },
		{ .code = BPF_ST | BPF_MEM | BPF_W, .dst = 10, .off = -4,
		    .imm = 0x5eed },
		/* ring: output(map, data, size, flags) */
		{ .code = BPF_LD | BPF_IMM | BPF_DW, .dst = ring ? 1 : 2,
		    .src = BPF_PSEUDO_MAP_FD, .imm = map }, { .code = 0 },
		{ .code = BPF_ALU64 | BPF_MOV | BPF_X, .dst = ring ? 2 : 4,
		    .src = 10 },
		{ .code = BPF_ALU64 | BPF_ADD | BPF_K, .dst = ring ? 2 : 4,
		    .imm = -8 },
		{ .code = BPF_ALU64 | BPF_MOV | BPF_K, .dst = ring ? 3 : 5,
		    .imm = 8 },
		/* perf: output(ctx, map, flags, data, size) */
		{ .code = (ring ? BPF_ALU64 : BPF_ALU) | BPF_MOV | BPF_K,
		    .dst = ring ? 4 : 3, .imm = ring ? 0 : -1 },
		{ .code = BPF_ALU64 | BPF_MOV | BPF_X, .dst = ring ? 5 : 1,
		    .src = 6 },
		{ .code = BPF_JMP | BPF_CALL, .imm = ring ?
		    BPF_FUNC_ringbuf_output : BPF_FUNC_perf_event_output },
		{ .code = BPF_ALU64 | BPF_MOV | BPF_K, .imm = 0 },
		{ .code = BPF_JMP | BPF_EXIT },
	};
	char log[4096];
	struct bpf_prog_params p = {
		.type = type, .insns = code, .ninsns = COUNT(code),
		.name = "unit", .log = log, .log_size = sizeof(log),
	};
	int fd = bpf_prog_load(&p);

	if (fd < 0)
		printf("# %s\n", log);
	return fd;
}

struct seen {
	int	count, bad, cpu;
};

static int note(void *arg, const void *data, size_t len, int cpu)
{
	struct seen *s = arg;
	uint32_t v[2];

	s->cpu = cpu;
	s->count++;
	memcpy(v, data, sizeof(v));
	if (len < 8 || v[0] != self_pid || v[1] != 0x5eed)
		s->bad++;
	return 0;
}

static void some_calls(int n)
{
	while (n--)
		syscall(SYS_getppid);
}

static void ring(void)
{
	const uint32_t size = 2 * (uint32_t)sysconf(_SC_PAGESIZE);
	const struct bpf_map_params p = {
		.type = BPF_MAP_TYPE_RINGBUF, .max_entries = size,
		.name = "unit",
	};
	struct seen seen = { 0 };
	struct pollfd pfd;
	struct ringbuf rb;
	int map, prog, link, rounds;

	if (!may_trace() || !feature_has(&have, FEATURE_ringbuf))
		SKIP("no ring buffer");
	map = bpf_map_create(&p);
	CHECK(map >= 0);
	CHECK_INT(ringbuf_open(&rb, map, 100), -EINVAL);
	CHECK(!ringbuf_open(&rb, map, size));
	prog = load_writer(BPF_PROG_TYPE_RAW_TRACEPOINT, map, true);
	CHECK(prog >= 0);
	CHECK_INT(ringbuf_consume(&rb, note, &seen, 0), 0);
	link = bpf_raw_tracepoint_open("sys_enter", prog);
	CHECK(link >= 0);
	/* Around the ring several times. */
	for (rounds = 0; rounds < 40 && link >= 0; rounds++) {
		some_calls(100);
		pfd.fd = map;
		pfd.events = POLLIN;
		CHECK_INT(poll(&pfd, 1, 1000), 1);
		CHECK_INT(ringbuf_consume(&rb, note, &seen, 5), 5);
		CHECK(ringbuf_consume(&rb, note, &seen, 0) >= 90);
	}
	close(link);
	CHECK(seen.count >= 4000 && !seen.bad);
	CHECK_INT(seen.cpu, -1);
	ringbuf_close(&rb);
	close(prog);
	close(map);
}

static void perf_ring(void)
{
	const struct bpf_map_params p = {
		.type = BPF_MAP_TYPE_PERF_EVENT_ARRAY, .key_size = 4,
		.value_size = 4, .name = "unit",
		.max_entries = (uint32_t)cpu_count_possible(),
	};
	struct seen seen = { 0 };
	struct pollfd pfd;
	struct perfbuf pb;
	int map, prog, link, rounds;

	if (!may_trace() || !feature_has(&have, FEATURE_raw_tracepoint))
		SKIP("not allowed to use bpf(2)");
	map = bpf_map_create(&p);
	CHECK(map >= 0);
	CHECK(!perfbuf_open(&pb, map, 1, 1));
	prog = load_writer(BPF_PROG_TYPE_RAW_TRACEPOINT, map, false);
	CHECK(prog >= 0);
	link = bpf_raw_tracepoint_open("sys_enter", prog);
	CHECK(link >= 0);
	for (rounds = 0; rounds < 40 && link >= 0; rounds++) {
		some_calls(50);
		pfd.fd = pb.epoll_fd;
		pfd.events = POLLIN;
		CHECK_INT(poll(&pfd, 1, 1000), 1);
		CHECK_INT(perfbuf_consume(&pb, note, &seen, 5), 5);
		CHECK(perfbuf_consume(&pb, note, &seen, 0) >= 40);
	}
	CHECK(seen.count >= 2000 && !seen.bad && !pb.lost);
	CHECK(seen.cpu >= 0);
	/* More than fits: counted, and the ring works afterwards. */
	some_calls(100000 / (int)(4096 / pb.page ? 4096 / pb.page : 1));
	CHECK(perfbuf_consume(&pb, note, &seen, 0) > 0);
	some_calls(10);
	CHECK(perfbuf_consume(&pb, note, &seen, 0) >= 10);
	CHECK(pb.lost > 0 && !seen.bad);
	close(link);
	perfbuf_close(&pb);
	close(prog);
	close(map);
}

/* A 32-bit program on a 64-bit kernel. */
static bool is_compat(void)
{
	struct utsname u;

	return sizeof(void *) == 4 && !uname(&u) && (strstr(u.machine, "64") ||
	    !strcmp(u.machine, "s390x"));
}

/* getppid's tracepoint by tracefs and perf, of this task only. */
static void tracepoint(void)
{
	const struct bpf_map_params p = {
		.type = BPF_MAP_TYPE_PERF_EVENT_ARRAY, .key_size = 4,
		.value_size = 4, .name = "unit",
		.max_entries = (uint32_t)cpu_count_possible(),
	};
	struct seen seen = { 0 };
	struct perfbuf pb;
	struct tracefs t;
	int map, prog, fd, link = -1, id;

#ifdef __mips__
	/* Seen on 6.1 (5KEc): the event opens and is never hit. */
	SKIP("no events of single system calls on mips");
#endif
	if (is_compat())
		SKIP("events of system calls leave 32-bit tasks out");
	if (!may_trace() || tracefs_open(&t, NULL, true, NULL))
		SKIP("no tracefs");
	id = tracefs_event_id(&t, "syscalls", "sys_enter_getppid");
	tracefs_close(&t);
	if (id < 0)
		SKIP("no syscall tracepoints");
	map = bpf_map_create(&p);
	CHECK(!perfbuf_open(&pb, map, 65536, 1));
	prog = load_writer(BPF_PROG_TYPE_TRACEPOINT, map, false);
	fd = perf_open_tracepoint(id, (int)getpid(), -1);
	CHECK(fd >= 0);
	CHECK(!perf_attach(fd, prog, feature_has(&have, FEATURE_perf_link), 0,
	    &link));
	CHECK(link >= 0 || !feature_has(&have, FEATURE_perf_link));
	some_calls(10);
	if (link >= 0)
		close(link);
	close(fd);
	some_calls(10);
	CHECK_INT(perfbuf_consume(&pb, note, &seen, 0), 10);
	CHECK(!seen.bad);
	perfbuf_close(&pb);
	close(prog);
	close(map);
}

static void counter(void)
{
	const struct bpf_map_params p = {
		.type = BPF_MAP_TYPE_PERF_EVENT_ARRAY, .key_size = 4,
		.value_size = 4, .name = "unit",
		.max_entries = (uint32_t)cpu_count_possible(),
	};
	volatile unsigned long spin = 0;
	struct seen seen = { 0 };
	int map, prog, fd, link = -1;
	struct perfbuf pb;

	if (!may_trace())
		SKIP("not allowed to use bpf(2)");
	map = bpf_map_create(&p);
	CHECK(!perfbuf_open(&pb, map, 65536, 1));
	prog = load_writer(BPF_PROG_TYPE_PERF_EVENT, map, false);
	fd = perf_open_counter(PERF_TYPE_SOFTWARE, PERF_COUNT_SW_CPU_CLOCK, 0,
	    999, (int)getpid(), -1);
	CHECK(fd >= 0);
	CHECK(!perf_attach(fd, prog, false, 0, &link) && link < 0);
	while (spin < 100000000 && perfbuf_consume(&pb, note, &seen, 0) < 1)
		spin++;
	CHECK(seen.count > 0 && !seen.bad);
	close(fd);
	perfbuf_close(&pb);
	close(prog);
	close(map);
}

/* Whether the mount table is as before, and files can be read. */
static void detached(void)
{
	struct strbuf before = { 0 }, after = { 0 }, text = { 0 };
	struct tracefs_event e;
	struct tracefs t;
	struct arena a;

	if (geteuid() || !feature_has(&have, FEATURE_tracefs_mount))
		SKIP("no detached mount");
	arena_init(&a);
	file_read_at(AT_FDCWD, "/proc/self/mountinfo", &before);
	CHECK(!tracefs_open_detached(&t));
	file_read_at(AT_FDCWD, "/proc/self/mountinfo", &after);
	CHECK_STR(strbuf_str(&after), strbuf_str(&before));
	CHECK(tracefs_read(&t, "available_events", &text) > 100);
	CHECK(!tracefs_event_read(&t, "sched", "sched_process_exec", &a, &e));
	CHECK(e.nfields > 4);
	CHECK(tracefs_sweep(&t) >= 0);
	tracefs_close(&t);
	strbuf_free(&before);
	strbuf_free(&after);
	strbuf_free(&text);
	arena_free(&a);
}

static __attribute__((noinline)) void
probed(void)
{
	__asm__ volatile("" ::: "memory");
}

/* A uprobe by tracefs is there, is ours, and is swept once we are gone. */
static void sweep(void)
{
	struct tracefs_probe p, other;
	struct strbuf err = { 0 };
	struct tracefs t;
	char exe[256], path[128];
	int status, rc;
	ssize_t n;
	pid_t pid;

	if (geteuid() || tracefs_open(&t, NULL, true, NULL))
		SKIP("no tracefs");
	n = readlink("/proc/self/exe", exe, sizeof(exe) - 1);
	exe[n > 0 ? n : 0] = 0;
	rc = tracefs_uprobe_add(&t, exe, 0x100, 0, false, &p, &err);
	if (rc) {
		strbuf_free(&err);
		tracefs_close(&t);
		SKIP("no uprobe_events");
	}
	CHECK(p.id > 0);
	CHECK_INT(tracefs_event_id(&t, p.group, p.name), p.id);
	CHECK_INT(tracefs_sweep(&t), 0);
	CHECK_INT(tracefs_event_id(&t, p.group, p.name), p.id);
	CHECK(!tracefs_probe_remove(&t, &p));
	CHECK_INT(tracefs_event_id(&t, p.group, p.name), -ENOENT);
	pid = fork();
	if (!pid) {
		rc = tracefs_uprobe_add(&t, exe, 0x100, 0, false, &other, NULL);
		_exit(rc ? 1 : 0);
	}
	CHECK(pid > 0 && waitpid(pid, &status, 0) == pid && !status);
	CHECK_INT(tracefs_sweep(&t), 1);
	snprintf(path, sizeof(path), "events/awl_%d", (int)pid);
	CHECK(!tracefs_exists(&t, path));
	CHECK_INT(tracefs_uprobe_add(&t, "/nonexistent", 0, 0, false, &other,
	    &err), -ENOENT);
	strbuf_free(&err);
	tracefs_close(&t);
	probed();
}

static void uprobe(void)
{
	const struct bpf_map_params p = {
		.type = BPF_MAP_TYPE_PERF_EVENT_ARRAY, .key_size = 4,
		.value_size = 4, .name = "unit",
		.max_entries = (uint32_t)cpu_count_possible(),
	};
	struct perf_probe probe = {
		.name = "/proc/self/exe", .pid = (int)getpid(), .cpu = -1,
	};
	struct seen seen = { 0 };
	int map, prog, fd, link = -1, i;
	struct perfbuf pb;
	uintptr_t start = 0;
	unsigned long long low, high, off;
	char line[512];
	FILE *f;

	if (!may_trace() || perf_pmu_type("uprobe") < 0)
		SKIP("no uprobe PMU");
#ifdef __thumb__
	SKIP("the kernel does not probe Thumb instructions");
#endif
	f = fopen("/proc/self/maps", "r");
	while (f && fgets(line, sizeof(line), f))
		if (sscanf(line, "%llx-%llx %*s %llx", &low, &high, &off) == 3
		    && (uintptr_t)&probed >= low && (uintptr_t)&probed < high)
			start = (uintptr_t)(low - off);
	if (f)
		fclose(f);
	probe.offset = (uintptr_t)&probed - start;
	map = bpf_map_create(&p);
	CHECK(!perfbuf_open(&pb, map, 65536, 1));
	prog = load_writer(BPF_PROG_TYPE_KPROBE, map, false);
	fd = perf_open_uprobe(&probe);
	CHECK(fd >= 0);
	CHECK(!perf_attach(fd, prog, false, 0, &link));
	for (i = 0; i < 7; i++)
		probed();
	CHECK_INT(perfbuf_consume(&pb, note, &seen, 0), 7);
	CHECK(!seen.bad);
	close(fd);
	perfbuf_close(&pb);
	close(prog);
	close(map);
}

/* The BTF that callbacks of bpf_loop need is one the kernel takes. */
static void callback(void)
{
	const struct insn code[] = {
		{ .code = BPF_ALU64 | BPF_MOV | BPF_K, .dst = 1, .imm = 4 },
		{ .code = BPF_LD | BPF_IMM | BPF_DW, .dst = 2,
		    .src = BPF_PSEUDO_FUNC, .imm = 6 }, { .code = 0 },
		{ .code = BPF_ALU64 | BPF_MOV | BPF_K, .dst = 3 },
		{ .code = BPF_ALU64 | BPF_MOV | BPF_K, .dst = 4 },
		{ .code = BPF_JMP | BPF_CALL, .imm = BPF_FUNC_loop },
		{ .code = BPF_ALU64 | BPF_MOV | BPF_K },
		{ .code = BPF_JMP | BPF_EXIT },
		{ .code = BPF_ALU64 | BPF_MOV | BPF_K },
		{ .code = BPF_JMP | BPF_EXIT },
	};
	const uint32_t funcs[2] = { 0, 8 };
	char log[4096] = "";
	struct bpf_prog_params p = {
		.type = BPF_PROG_TYPE_TRACEPOINT, .insns = code,
		.ninsns = COUNT(code), .log = log, .log_size = sizeof(log),
		.funcs = funcs, .nfuncs = 2,
	};
	int fd;

	if (!may_trace() || !feature_has(&have, FEATURE_loop_helper))
		SKIP("no bpf_loop");
	fd = bpf_prog_load(&p);
	CHECK(fd >= 0);
	if (fd >= 0)
		close(fd);
	else
		printf("# %s\n", log);
}

static void kernel_btf(void)
{
	struct btf_member m;
	struct btf *b;
	int fd;

	if (btf_open_kernel(&b, "vmlinux", NULL))
		SKIP("no BTF");
	CHECK(btf_end_id(b) > 1000);
	CHECK(!btf_find_member(b, btf_find(b, "task_struct", BTF_STRUCT),
	    "comm", &m));
	CHECK_INT(btf_size(b, m.type), 16);
	CHECK(btf_find(b, "vfs_read", BTF_FUNC) != 0);
	btf_close(b);
	CHECK_INT(btf_open_kernel(&b, "../vmlinux", NULL), -ENOENT);
	if (!may_trace())
		return;
	fd = bpf_btf_open_module("vmlinux");
	CHECK(fd >= 0 || feature_running_version() < 5011);
	if (fd >= 0)
		close(fd);
	CHECK_INT(bpf_btf_open_module("no_such_module"), -ENOENT);
}

int main(void)
{
	self_pid = (uint32_t)getpid();
	feature_init_live(&have);
	RUN(features);
	RUN(maps);
	RUN(loading);
	RUN(ring);
	RUN(perf_ring);
	RUN(tracepoint);
	RUN(counter);
	RUN(detached);
	RUN(sweep);
	RUN(uprobe);
	RUN(callback);
	RUN(kernel_btf);
	return unit_result();
}
