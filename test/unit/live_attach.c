/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Attaches hand-made programs to probes of each family of the running kernel
 * and sees them fire. They count this process's own events only, in an array
 * by probe id. What the kernel lacks is skipped; so is all of it without
 * root.
 */
#include "arch/arch.h"
#include "kernel/bpf.h"
#include "kernel/cpu.h"
#include "kernel/tracefs.h"
#include "program.h"
#include "provider/provider.h"
#include "provider/special.h"
#include "unit.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/bpf.h>
#include <sched.h>
#include <stdarg.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

enum { KEYS = 1024 };

static struct arena arena;
static struct feature_set features;
static struct target target;

/* One attached program, and how to undo it. */
static struct {
	int		map_fd;
	int		fds[4096];
	unsigned int	nfds;
	char		events[64][128];
	unsigned int	nevents;
	int		special_fd;
	unsigned int	loads, skipped;
	struct probe_list list;
	struct prog	prog;
	struct attachment at;
} run;

/* ---- the runtime's side ---- */

#define INSN(c, d, s, o, i)						\
	((struct insn){ .code = (c), .dst = (d), .src = (s),		\
	    .off = (o), .imm = (int32_t)(i) })

/* Counts at key `key`, or at the attach cookie. */
static size_t make_code(struct insn *c, uint32_t key, bool cookie)
{
	size_t n = 0, skip, miss;

	c[n++] = INSN(BPF_ALU64 | BPF_MOV | BPF_X, 6, 1, 0, 0);
	c[n++] = INSN(BPF_JMP | BPF_CALL, 0, 0, 0,
	    BPF_FUNC_get_current_pid_tgid);
	c[n++] = INSN(BPF_ALU64 | BPF_RSH | BPF_K, 0, 0, 0, 32);
	skip = n;
	c[n++] = INSN(BPF_JMP | BPF_JNE | BPF_K, 0, 0, 0, getpid());
	if (cookie) {
		c[n++] = INSN(BPF_ALU64 | BPF_MOV | BPF_X, 1, 6, 0, 0);
		c[n++] = INSN(BPF_JMP | BPF_CALL, 0, 0, 0,
		    BPF_FUNC_get_attach_cookie);
	} else {
		c[n++] = INSN(BPF_ALU64 | BPF_MOV | BPF_K, 0, 0, 0, key);
	}
	c[n++] = INSN(BPF_STX | BPF_MEM | BPF_W, 10, 0, -4, 0);
	c[n++] = INSN(BPF_LD | BPF_IMM | BPF_DW, 1, BPF_PSEUDO_MAP_FD, 0,
	    run.map_fd);
	c[n++] = INSN(0, 0, 0, 0, 0);
	c[n++] = INSN(BPF_ALU64 | BPF_MOV | BPF_X, 2, 10, 0, 0);
	c[n++] = INSN(BPF_ALU64 | BPF_ADD | BPF_K, 2, 0, 0, -4);
	c[n++] = INSN(BPF_JMP | BPF_CALL, 0, 0, 0, BPF_FUNC_map_lookup_elem);
	miss = n;
	c[n++] = INSN(BPF_JMP | BPF_JEQ | BPF_K, 0, 0, 0, 0);
	c[n++] = INSN(BPF_LDX | BPF_MEM | BPF_DW, 1, 0, 0, 0);
	c[n++] = INSN(BPF_ALU64 | BPF_ADD | BPF_K, 1, 0, 0, 1);
	c[n++] = INSN(BPF_STX | BPF_MEM | BPF_DW, 0, 1, 0, 0);
	c[skip].off = (int16_t)(n - skip - 1);
	c[miss].off = (int16_t)(n - miss - 1);
	c[n++] = INSN(BPF_ALU64 | BPF_MOV | BPF_K, 0, 0, 0, 0);
	c[n++] = INSN(BPF_JMP | BPF_EXIT, 0, 0, 0, 0);
	return n;
}

static int on_load(struct attachment *a, const struct prog *prog,
    uint32_t attach_type, uint32_t btf_id, int btf_fd,
    const struct probe *probe)
{
	struct insn code[32];
	char log[4096] = "";
	struct bpf_prog_params p = {
		.type = prog->type, .expected_attach_type = attach_type,
		.insns = code, .log = log, .log_size = sizeof(log),
		.attach_btf_id = btf_id, .attach_btf_obj_fd = btf_fd,
	};
	int fd;

	p.ninsns = (uint32_t)make_code(code, probe ? probe->id : 0,
	    prog->uses_cookie);
	fd = bpf_prog_load(&p);
	if (fd < 0)
		printf("# load: %s\n%s", strerror(-fd), log);
	else
		run.fds[run.nfds++] = fd;
	run.loads++;
	return fd;
}

static void on_keep_fd(struct attachment *a, int fd)
{
	run.fds[run.nfds++] = fd;
}

static void on_keep_tracefs(struct attachment *a, const char *event)
{
	if (run.nevents < 64)
		snprintf(run.events[run.nevents++], sizeof(run.events[0]),
		    "%s", event);
}

static void on_keep_special(struct attachment *a, const struct probe *probe,
    int fd)
{
	(void)a, (void)probe;
	run.special_fd = fd;
}

static int on_progress(struct attachment *a)
{
	return 0;
}

static void on_skip(struct attachment *a, const struct probe *probe, int err)
{
	(void)probe, (void)err;
	if (getenv("AWL_TEST_VERBOSE"))
		printf("# left out: %s\n", a->why);
	run.skipped++;
}

static void on_verbose(struct attachment *a, const char *fmt, ...)
{
	va_list ap;

	if (!getenv("AWL_TEST_VERBOSE"))
		return;
	va_start(ap, fmt);
	fputs("# ", stdout);
	vprintf(fmt, ap);
	putchar('\n');
	va_end(ap);
}

static void detach(void)
{
	unsigned int i;

	while (run.nfds)
		close(run.fds[--run.nfds]);
	for (i = 0; i < run.nevents; i++) {
		struct tracefs_probe p = { 0 };

		if (sscanf(run.events[i], "%47[^/]/%63s", p.group,
		    p.name) == 2)
			CHECK_INT(tracefs_probe_remove(
			    target_tracefs(&target), &p), 0);
	}
	vec_free(&run.list.list);
	memset(&run, 0, sizeof(run));
}

static uint64_t count(uint32_t key)
{
	uint64_t value = 0;

	CHECK_INT(bpf_map_lookup(run.map_fd, &key, &value), 0);
	return value;
}

/* Matches and attaches; 0, or what attach said (with a line of why). */
static int attach(const char *spec, bool told_apart)
{
	struct bpf_map_params map = {
		.type = BPF_MAP_TYPE_ARRAY, .key_size = 4, .value_size = 8,
		.max_entries = KEYS,
	};
	char *text = arena_strdup(&arena, spec), *part;
	const char *parts[8];
	struct match m = { .parts = parts, .unsafe = true };
	const struct provider *p;
	struct timespec begin, end;
	size_t i;
	int rc;

	for (part = strtok(text, ":"); part; part = strtok(NULL, ":"))
		parts[m.nparts++] = part;
	p = provider_find(parts[0]);
	CHECK(p != NULL);
	clock_gettime(CLOCK_MONOTONIC, &begin);
	rc = (int)p->match(p, &target, &m, &run.list);
	clock_gettime(CLOCK_MONOTONIC, &end);
	if (getenv("AWL_TEST_VERBOSE"))
		printf("# %s: %zu probes matched in %ld us\n", spec,
		    run.list.list.len, (end.tv_sec - begin.tv_sec) * 1000000 +
		    (end.tv_nsec - begin.tv_nsec) / 1000);
	if (rc != MATCH_OK) {
		printf("# %s: %s\n", spec, m.why);
		return -ENOENT;
	}
	for (i = 0; i < run.list.list.len; i++)
		run.list.list.data[i].id = (uint32_t)i;
	run.map_fd = bpf_map_create(&map);
	on_keep_fd(NULL, run.map_fd);
	run.at = (struct attachment){
		.target = &target, .load = on_load, .keep_fd = on_keep_fd,
		.keep_slow_fd = on_keep_fd,
		.keep_tracefs = on_keep_tracefs,
		.keep_special = on_keep_special, .skip = on_skip,
		.verbose = on_verbose, .progress = on_progress,
	};
	run.prog = (struct prog){
		.name = spec, .probes = run.list.list.data,
		.nprobes = run.list.list.len,
		.type = provider_prog_type(&target, run.list.list.data),
		.needs_probe_id = told_apart,
		.uses_cookie = told_apart && p->cookie >= 0 &&
		    feature_has(&features, (enum feature)p->cookie),
	};
	rc = provider_attach(&run.at, &run.prog);
	if (rc)
		printf("# %s\n", run.at.why);
	return rc;
}

/* ---- what to see ---- */

/*
 * Works until `want` firings were counted, or for a minute; the time that
 * took in ms. Only our own time counts, and others may have the CPU.
 */
static int64_t spin(uint64_t want)
{
	struct timespec begin, now;
	int64_t ms;

	clock_gettime(CLOCK_MONOTONIC, &begin);
	do {
		clock_gettime(CLOCK_MONOTONIC, &now);
		ms = (int64_t)(now.tv_sec - begin.tv_sec) * 1000 +
		    (now.tv_nsec - begin.tv_nsec) / 1000000;
	} while (ms < 60000 && count(0) < want);
	return ms;
}

/* A name on which some, but no other, of our own calls run the probe. */
static void poke(int times)
{
	char c;
	int fd = open("/dev/null", O_RDONLY);

	while (times--)
		CHECK(read(fd, &c, 1) == 0);
	close(fd);
}

static uint32_t id_of(const char *target_name)
{
	uint32_t i;

	for (i = 0; i < run.list.list.len; i++) {
		if (!strcmp(run.list.list.data[i].target, target_name))
			return i;
	}
	CHECK(!"no such probe");
	return 0;
}

static void begin_runs_once(void)
{
	CHECK_INT(attach("BEGIN", false), 0);
	CHECK_INT(count(0), 0);
	CHECK_INT(special_run(run.special_fd, run.prog.type), 0);
	CHECK_INT(count(0), 1);
	CHECK_INT(special_run(run.special_fd, run.prog.type), 0);
	CHECK_INT(count(0), 2);
	detach();
}

static void begin_runs_once_by_fault(void)
{
	int i;

	features.without[FEATURE_test_run] = true;
	CHECK_INT(attach("BEGIN", false), 0);
	CHECK_INT(run.prog.type, BPF_PROG_TYPE_PERF_EVENT);
	for (i = 1; i <= 20; i++) {
		CHECK_INT(special_run(run.special_fd, run.prog.type), 0);
		CHECK_INT(count(0), i);
	}
	features.without[FEATURE_test_run] = false;
	detach();
}

static void tracepoint_fires(void)
{
	if (!target_tracefs(&target))
		SKIP("no tracefs");
	CHECK_INT(attach("tracepoint:sched:sched_process_fork", false), 0);
	CHECK_INT(run.loads, 1);
	if (fork() == 0)
		_exit(0);
	CHECK_INT(count(0), 1);
	detach();
}

static void tracepoints_are_told_apart(void)
{
	int copies = !feature_has(&features, FEATURE_cookie);
	uint32_t enter, leave;

	if (!target_tracefs(&target))
		SKIP("no tracefs");
	/* One system call has a number per ABI there, and its event only the
	 * last of them (init_ftrace_syscalls in kernel/trace). */
	if (target.arch == &arch_mips64el || target.arch == &arch_mips64)
		SKIP("events of system calls do not fire for n64");
	for (; copies < 2; copies++) {
		features.without[FEATURE_cookie] = copies;
		CHECK_INT(attach("t:syscalls:sys_*_read", true), 0);
		CHECK(run.list.list.len >= 2);
		CHECK_INT(run.prog.uses_cookie, !copies);
		CHECK_INT(run.loads, copies ? run.list.list.len : 1);
		enter = id_of("sys_enter_read");
		leave = id_of("sys_exit_read");
		poke(7);
		CHECK_INT(count(enter), 7);
		CHECK_INT(count(leave), 7);
		detach();
	}
	features.without[FEATURE_cookie] = false;
}

static void raw_tracepoint_fires(void)
{
	CHECK_INT(attach("rawtracepoint:sys_enter", false), 0);
	poke(5);
	CHECK(count(0) >= 5);
	detach();
	CHECK(attach("rt:no_such_event_", false) < 0);
	detach();
}

static void interval_fires(void)
{
	struct cpu_list online;
	cpu_set_t old, one;
	int64_t ms;

	CHECK_INT(attach("interval:ms:10", false), 0);
	CHECK_INT(cpu_list_online(&online), 0);
	sched_getaffinity(0, sizeof(old), &old);
	CPU_ZERO(&one);
	CPU_SET(online.cpus[0], &one);
	sched_setaffinity(0, sizeof(one), &one);
	ms = spin(5);
	sched_setaffinity(0, sizeof(old), &old);
	cpu_list_free(&online);
	CHECK(count(0) >= 5);
	CHECK(ms >= 30);
	detach();
}

static void profile_fires(void)
{
	int64_t ms;

	CHECK_INT(attach("profile:hz:199", false), 0);
	ms = spin(10);
	CHECK(count(0) >= 10);
	CHECK(ms >= 30);
	detach();
	CHECK(attach("profile:60000:100hz", false) < 0);
	CHECK(strstr(run.at.why, "not online") != NULL);
	detach();
}

static void software_fires(void)
{
	size_t page = (size_t)sysconf(_SC_PAGESIZE), i;
	volatile char *mem;

	CHECK_INT(attach("software:page-faults:1", false), 0);
	mem = mmap(NULL, 64 * page, PROT_READ | PROT_WRITE,
	    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	madvise((void *)mem, 64 * page, MADV_NOHUGEPAGE);
	for (i = 0; i < 64; i++)
		mem[i * page] = 1;
	CHECK(count(0) >= 64);
	munmap((void *)mem, 64 * page);
	detach();
}

static void hardware_fires_or_says_why(void)
{
	int rc = attach("hardware:cycles:100000", false);

	/* What counts depends on the emulator: POWER's never overflows. */
	if (rc)
		CHECK(strstr(run.at.why, "no such counter") != NULL);
	detach();
}

/* Each rung of the ladder by itself. */
static void kprobe_rung(const char *spec, const char *off, bool told_apart)
{
	uint64_t before;
	uint32_t key = 0;
	int len, rc;

	memset(features.without, 0, sizeof(features.without));
	if (off)
		CHECK(!feature_without(&features, off, &len));
	rc = attach(spec, told_apart);
	if (rc == -EINVAL && run.prog.probes[0].is_return &&
	    target.arch->entry_pad)
		goto out;	/* riscv64: known, and told */
	CHECK_INT(rc, 0);
	if (told_apart)
		key = id_of("vfs_read");
	/* Attaching the rest has read files, too. */
	before = count(key);
	poke(3);
	if (told_apart || run.list.list.len == 1)
		CHECK_INT(count(key) - before, 3);
	else
		CHECK(count(key) - before >= 3);
	if (off && strstr(off, "kprobe_pmu"))
		CHECK(run.nevents >= 1);
	else
		CHECK_INT(run.nevents, 0);
out:
	detach();
	memset(features.without, 0, sizeof(features.without));
}

static void kprobes_fire(void)
{
	static const char *const specs[] = {
		"kprobe:vfs_read", "kretprobe:vfs_read", "kprobe:vfs_re*",
		"kretprobe:vfs_re*",
	};
	static const char *const off[] = {
		NULL, "kprobe_multi", "kprobe_multi,kprobe_pmu",
		"kprobe_multi,kprobe_pmu,perf_link,cookie", "cookie",
	};
	size_t i, j;

	if (!feature_has(&features, FEATURE_kprobes)) {
		CHECK(attach("kprobe:vfs_read", false) < 0);
		CHECK(strstr(run.at.why, "CONFIG_KPROBES") != NULL);
		detach();
		SKIP("no kprobes");
	}
	for (i = 0; i < sizeof(specs) / sizeof(specs[0]); i++) {
		for (j = 0; j < sizeof(off) / sizeof(off[0]); j++) {
			kprobe_rung(specs[i], off[j], false);
			kprobe_rung(specs[i], off[j], true);
		}
	}
}

static void kprobe_faults_are_told(void)
{
	if (!feature_has(&features, FEATURE_kprobes))
		SKIP("no kprobes");
	/* On each machine that runs this, an odd address or the middle of a
	 * longer instruction; x86 is left out, where it may be none. */
	if (target.arch != &arch_x86_64 && target.arch != &arch_i386) {
		CHECK(attach("kprobe:vfs_read+1", false) < 0);
		CHECK(strlen(run.at.why) > 20);
		detach();
	}
	CHECK_INT(attach("kprobe:vfs_read+0", false), 0);
	poke(2);
	CHECK(count(0) >= 2);
	detach();
	/* No kernel lets itself be probed there. */
	if (attach("kprobe:kprobe_handler", false) &&
	    run.list.list.len == 1)
		CHECK(strlen(run.at.why) > 20);
	detach();
}

int main(void)
{
	arena_init(&arena);
	feature_init_live(&features);
	if (geteuid() != 0 || !arch_host()) {
		printf("skip live_attach: root is needed\n");
		return 0;
	}
	target_init(&target, &arena, arch_host(), &features);
	if (!feature_has(&features, FEATURE_test_run) &&
	    !feature_has(&features, FEATURE_raw_tracepoint) &&
	    bpf_raise_memlock() == -EPERM) {
		printf("skip live_attach: bpf is not permitted\n");
		return 0;
	}
	RUN(begin_runs_once);
	RUN(begin_runs_once_by_fault);
	RUN(tracepoint_fires);
	RUN(tracepoints_are_told_apart);
	RUN(raw_tracepoint_fires);
	RUN(interval_fires);
	RUN(profile_fires);
	RUN(software_fires);
	RUN(hardware_fires_or_says_why);
	RUN(kprobes_fire);
	RUN(kprobe_faults_are_told);
	target_free(&target);
	arena_free(&arena);
	return unit_result();
}
