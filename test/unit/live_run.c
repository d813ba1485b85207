/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The runtime in the kernel, with a program made by hand: BEGIN sends an
 * event, a tracepoint counts the system calls of the child alone, END prints
 * the map. Needs root; traces nothing but its own child.
 */
#include "run/run.h"
#include "out/out.h"

#include "arch/arch.h"
#include "kernel/bpf.h"
#include "provider/provider.h"
#include "unit.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define MOV_IMM(d, i)	{ BPF_ALU64 | BPF_MOV | BPF_K, d, 0, 0, i }
#define MOV_REG(d, s)	{ BPF_ALU64 | BPF_MOV | BPF_X, d, s, 0, 0 }
#define ADD_IMM(d, i)	{ BPF_ALU64 | BPF_ADD | BPF_K, d, 0, 0, i }
#define SHR_IMM(d, i)	{ BPF_ALU64 | BPF_RSH | BPF_K, d, 0, 0, i }
#define LOAD64(d, s, o)	{ BPF_LDX | BPF_MEM | BPF_DW, d, s, o, 0 }
#define STORE64(d, s, o) { BPF_STX | BPF_MEM | BPF_DW, d, s, o, 0 }
#define STORE_IMM(d, o, i) { BPF_ST | BPF_MEM | BPF_DW, d, 0, o, i }
#define IMM64(d)	{ BPF_LD | BPF_IMM | BPF_DW, d, 0, 0, 0 }, \
			{ 0, 0, 0, 0, 0 }
#define CALL(f)		{ BPF_JMP | BPF_CALL, 0, 0, 0, f }
#define JEQ_IMM(d, i, o) { BPF_JMP | BPF_JEQ | BPF_K, d, 0, o, i }
#define JNE_REG(d, s, o) { BPF_JMP | BPF_JNE | BPF_X, d, s, o, 0 }
#define EXIT()		{ BPF_JMP | BPF_EXIT, 0, 0, 0, 0 }

enum { MAP_X, MAP_RING };

/* One event of action `number` with one value, by either buffer. */
#define RING_EVENT(number, value) {					\
	IMM64(1), MOV_IMM(2, 16), MOV_IMM(3, 0),			\
	CALL(BPF_FUNC_ringbuf_reserve),					\
	JEQ_IMM(0, 0, 5),						\
	STORE_IMM(0, 0, number), STORE_IMM(0, 8, value),		\
	MOV_REG(1, 0), MOV_IMM(2, 0), CALL(BPF_FUNC_ringbuf_submit),	\
	MOV_IMM(0, 0), EXIT() }
#define PERF_EVENT(number, value) {					\
	STORE_IMM(10, -16, number), STORE_IMM(10, -8, value),		\
	IMM64(2), { BPF_ALU | BPF_MOV | BPF_K, 3, 0, 0, -1 },		\
	MOV_REG(4, 10), ADD_IMM(4, -16), MOV_IMM(5, 16),		\
	CALL(BPF_FUNC_perf_event_output),				\
	MOV_IMM(0, 0), EXIT() }

static struct insn ring_begin[] = RING_EVENT(0, 42);
static struct insn ring_end[] = RING_EVENT(1, 0);
static struct insn perf_begin[] = PERF_EVENT(0, 42);
static struct insn perf_end[] = PERF_EVENT(1, 0);
/* if (pid == cpid) (*lookup(&x, 0))++ */
static struct insn counter[] = {
	CALL(BPF_FUNC_get_current_pid_tgid), SHR_IMM(0, 32),
	IMM64(1), JNE_REG(0, 1, 10),
	STORE_IMM(10, -8, 0), IMM64(1), MOV_REG(2, 10), ADD_IMM(2, -8),
	CALL(BPF_FUNC_map_lookup_elem), JEQ_IMM(0, 0, 3),
	LOAD64(1, 0, 0), ADD_IMM(1, 1), STORE64(0, 1, 0),
	MOV_IMM(0, 1), EXIT(),
};
/* Reads a register that nothing has set. */
static struct insn refused[] = { MOV_REG(0, 5), EXIT() };

static struct reloc ring_relocs[] = { { 0, RELOC_MAP, MAP_RING } };
static struct reloc perf_relocs[] = { { 2, RELOC_MAP, MAP_RING } };
static struct reloc counter_relocs[] = { { 2, RELOC_CPID, 0 },
	{ 6, RELOC_MAP, MAP_X } };

static struct type u64 = { .kind = TYPE_INT, .size = 8 };
static struct type count = { .kind = TYPE_AGG, .agg = AGG_count, .size = 8 };
static struct field field = { .type = &u64 };
static struct type record = { .kind = TYPE_TUPLE, .fields = &field,
	.nfields = 1, .size = 8 };
static struct fmt_piece pieces[] = {
	{ .kind = FMT_TEXT, .text = "begin ", .len = 6 },
	{ .kind = FMT_SIGNED, .conv = 'd', .width = -1, .prec = -1 },
	{ .kind = FMT_TEXT, .text = "\n", .len = 1 },
};
static struct fmt fmt = { pieces, 3, 1 };

/* All that one run needs. */
struct bench {
	struct arena		arena;
	struct feature_set	features;
	struct target		target;
	struct probe_list	probes[3];
	struct prog		progs[3];
	struct line		line;
	struct map_spec		maps[2];
	struct action		actions[2];
	struct program		program;
	char			*out, *err;
};

static bool find(struct bench *b, int i, const char *family,
    const char *group, const char *name)
{
	const char *parts[] = { family, group, name };
	const struct provider *p = provider_find(family);
	struct match m = { .parts = parts, .nparts = group ? 3 : 1 };

	if (!p || p->match(p, &b->target, &m, &b->probes[i]) != MATCH_OK)
		return false;
	b->progs[i] = (struct prog){
		.name = b->probes[i].list.data[0].name,
		.probes = b->probes[i].list.data, .nprobes = 1,
		.type = provider_prog_type(&b->target, b->probes[i].list.data),
	};
	return true;
}

#define CODE(prog, code, rel)						\
	((prog)->insns = (code),					\
	 (prog)->ninsns = sizeof(code) / sizeof(*(code)),		\
	 (prog)->relocs = (rel),					\
	 (prog)->nrelocs = sizeof(rel) / sizeof(*(rel)))

static void fill_program(struct bench *b, bool ring)
{
	b->maps[MAP_X] = (struct map_spec){ .role = MAP_USER, .name = "@x",
	    .type = BPF_MAP_TYPE_PERCPU_ARRAY, .key_size = 4,
	    .value_size = 8, .max_entries = 1, .value = &count,
	    .scalar = true };
	b->maps[MAP_RING] = (struct map_spec){ .role = MAP_EVENTS,
	    .name = "events", .type = ring ? BPF_MAP_TYPE_RINGBUF :
	    BPF_MAP_TYPE_PERF_EVENT_ARRAY, .max_entries = 5000 };
	b->actions[0] = (struct action){ .kind = ACTION_PRINTF, .fmt = &fmt,
	    .record = &record };
	b->actions[1] = (struct action){ .kind = ACTION_PRINT_MAP,
	    .map = MAP_X };
	b->program = (struct program){
		.arch = b->target.arch, .progs = b->progs, .nprogs = 3,
		.maps = b->maps, .nmaps = 2, .actions = b->actions,
		.nactions = 2, .max_event = 16, .events_map = MAP_RING,
		.losses_map = -1, .stop_map = -1,
		.source_name = "live", .source_text = "one\ntwo\n",
		.print_maps_on_exit = true,
	};
	CODE(&b->progs[1], counter, counter_relocs);
	if (ring) {
		CODE(&b->progs[0], ring_begin, ring_relocs);
		CODE(&b->progs[2], ring_end, ring_relocs);
	} else {
		CODE(&b->progs[0], perf_begin, perf_relocs);
		CODE(&b->progs[2], perf_end, perf_relocs);
	}
}

static void close_bench(struct bench *b)
{
	free(b->out);
	free(b->err);
	for (int i = 0; i < 3; i++)
		vec_free(&b->probes[i].list);
	target_free(&b->target);
	arena_free(&b->arena);
}

/* NULL, or why this machine cannot run it. */
static const char *open_bench(struct bench *b, bool ring)
{
	memset(b, 0, sizeof(*b));
	arena_init(&b->arena);
	feature_init_live(&b->features);
	if (!arch_host())
		return "no such machine";
	target_init(&b->target, &b->arena, arch_host(), &b->features);
	if (geteuid() != 0)
		return "needs root";
	if (!feature_has(&b->features, FEATURE_test_run))
		return "no BPF_PROG_TEST_RUN";
	if (ring && !feature_has(&b->features, FEATURE_ringbuf))
		return "no ring buffer";
	if (!find(b, 0, "BEGIN", NULL, NULL) ||
	    !find(b, 1, "tracepoint", "raw_syscalls", "sys_enter") ||
	    !find(b, 2, "END", NULL, NULL))
		return "no raw_syscalls tracepoint";
	fill_program(b, ring);
	return NULL;
}

static char *take_file(int fd)
{
	off_t len = lseek(fd, 0, SEEK_END);
	char *text = calloc(1, (size_t)len + 1);

	if (!text || pread(fd, text, (size_t)len, 0) != len)
		abort();
	close(fd);
	return text;
}

static int run(struct bench *b, struct options o)
{
	int out = memfd_create("out", MFD_CLOEXEC);
	int err = memfd_create("err", MFD_CLOEXEC);
	int old = fcntl(2, F_DUPFD_CLOEXEC, 3), rc;
	char path[32];

	snprintf(path, sizeof(path), "/proc/self/fd/%d", out);
	o.output = path;
	dup2(err, 2);
	rc = run_program(&b->program, &b->target, &o);
	dup2(old, 2);
	close(old);
	b->out = take_file(out);
	b->err = take_file(err);
	return rc;
}

#define OPEN(b, ring)							\
	do {								\
		const char *why_ = open_bench(b, ring);			\
		if (why_) {						\
			close_bench(b);					\
			SKIP(why_);					\
		}							\
	} while (0)

static void check_run(struct bench *b)
{
	long shown = -1, last = -1;
	struct options r = { .command = "sh -c 'exit 7'" };

	CHECK_INT(run(b, r), 7);
	CHECK_INT(sscanf(b->out, "Attached 3 probes\nbegin 42\n@x: %ld\n\n\n"
	    "@x: %ld\n", &shown, &last), 2);
	CHECK(shown > 5 && shown == last);
	CHECK_STR(b->err, "");
	if (shown <= 5)
		printf("# %s", b->out);
	close_bench(b);
}

static void ring_buffer(void)
{
	struct bench b;

	OPEN(&b, true);
	check_run(&b);
}

static void perf_buffer(void)
{
	struct bench b;

	OPEN(&b, false);
	check_run(&b);
}

static void as_json(void)
{
	struct options r = { .command = "true", .format = out_find("json") };
	struct bench b;

	OPEN(&b, true);
	CHECK_INT(run(&b, r), 0);
	CHECK(strstr(b.out, "{\"type\": \"printf\", \"data\": "
	    "\"begin 42\\n\"}\n") != NULL);
	CHECK(strstr(b.out, "{\"type\": \"map\", \"data\": {\"@x\": "));
	close_bench(&b);
}

static void dry_run(void)
{
	struct options r = { .command = "false", .dry_run = true };
	struct bench b;

	OPEN(&b, true);
	CHECK_INT(run(&b, r), 0);
	CHECK_STR(b.out, "");
	CHECK_STR(b.err, "");
	close_bench(&b);
}

static void rejected(void)
{
	struct options r = { .command = "true" };
	struct bench b;

	OPEN(&b, true);
	CODE(&b.progs[1], refused, counter_relocs);
	b.progs[1].nrelocs = 0;
	b.line = (struct line){ 0, 2, 1 };
	b.progs[1].lines = &b.line;
	b.progs[1].nlines = 1;
	b.program.loads_directly = true;
	CHECK_INT(run(&b, r), RUN_AGAIN);
	CHECK_STR(b.out, "");
	CHECK_STR(b.err, "");
	free(b.out);
	free(b.err);
	b.program.loads_directly = false;
	CHECK_INT(run(&b, r), 3);
	CHECK_STR(b.out, "");
	CHECK(strstr(b.err, "bug of awl") != NULL);
	CHECK(strstr(b.err, "live:2:1:\n    two\n") != NULL);
	CHECK(strstr(b.err, "instruction 0: r0 = r5\n") != NULL);
	CHECK(strstr(b.err, "R5 !read_ok") != NULL);
	close_bench(&b);
}

static void no_command(void)
{
	struct options r = { .command = "/nowhere/x" };
	struct bench b;

	OPEN(&b, true);
	CHECK_INT(run(&b, r), 127);
	CHECK(strstr(b.err, "/nowhere/x") != NULL);
	close_bench(&b);
	OPEN(&b, true);
	r.command = "sh -c 'exit";
	CHECK_INT(run(&b, r), 2);
	close_bench(&b);
}

/* A signal, from a process of our own, while the child sleeps. */
static void interrupted(void)
{
	struct options r = { .command = "sleep 30", .quiet = true };
	const struct timespec later = { .tv_nsec = 300000000 };
	struct bench b;
	time_t begin;
	int pid, me = getpid();

	OPEN(&b, true);
	begin = time(NULL);
	pid = fork();
	if (pid == 0) {
		nanosleep(&later, NULL);
		kill(me, SIGINT);
		_exit(0);
	}
	CHECK_INT(run(&b, r), 0);
	CHECK(time(NULL) - begin < 25);
	CHECK(strstr(b.out, "\n\n@x: ") != NULL);
	waitpid(pid, NULL, 0);
	close_bench(&b);
}

static int count_fds(void)
{
	int n = 0;

	for (int fd = 0; fd < 256; fd++)
		n += fcntl(fd, F_GETFD) >= 0;
	return n;
}

int main(void)
{
	int before = count_fds();

	RUN(ring_buffer);
	RUN(perf_buffer);
	RUN(as_json);
	RUN(dry_run);
	RUN(rejected);
	RUN(no_command);
	RUN(interrupted);
	unit_name = "descriptors";
	CHECK_INT(count_fds(), before);
	return unit_result();
}
