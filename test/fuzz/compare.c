/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Random programs, whose meaning the evaluator tells, compared with what
 * their code does: in this kernel, and on made-up machines of either byte
 * order.
 *
 *	compare [--seed N] [--count M] [--jobs N] [--minimise] [--show]
 *		[--small] [--no-kernel]
 *
 * A difference is told with its seed and script; the last line is
 * "ok fuzz: ..." or "not ok fuzz: ...".
 */
#include "fuzz.h"

#include "arch/arch.h"
#include "compile.h"
#include "lang/lang.h"
#include "target.h"

#include <errno.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { MAX_SHOWN = 8, TOLD_EACH = 1000 };

struct totals {
	unsigned long	programs, differ, rejected, refused, crashed;
};

struct settings {
	uint64_t	seed, count;
	bool		minimise, show, no_kernel;
	unsigned	flags, jobs;
};

/* One script on its way from text to program. */
struct front {
	struct arena		 arena;
	struct target		 target;
	struct compilation	 compilation;
	const char		*faults;	/* NULL: none */
};

static struct feature_set live, newest, oldest;

static void open_front(struct front *f, const char *text,
    const struct arch *arch, struct feature_set *features)
{
	static const struct options options = { .no_warnings = true };
	struct compilation *c = &f->compilation;
	struct strbuf sb = { 0 };

	memset(f, 0, sizeof(*f));
	arena_init(&f->arena);
	target_init(&f->target, &f->arena, arch, features);
	compile_open(c, &f->arena, &f->target, &options);
	source_init(&c->source, &f->arena, "fuzz", text, strlen(text));
	if (compile_parse(c) && compile_resolve(c) && compile_check(c))
		return;
	diag_render(&c->diag, &sb);
	f->faults = arena_strdup(&f->arena, strbuf_str(&sb));
	strbuf_free(&sb);
}

static void close_front(struct front *f)
{
	compile_close(&f->compilation);
	target_free(&f->target);
	arena_free(&f->arena);
}

static bool accepts(const char *text)
{
	struct front f;
	bool ok;

	open_front(&f, text, &arch_x86_64, &newest);
	ok = !f.faults;
	close_front(&f);
	return ok;
}

static unsigned known_flags(void)
{
	unsigned flags = 0;

	if (accepts("BEGIN { for ($i : 0..3) { @ = $i; } }"))
		flags |= FUZZ_FOR;
	if (accepts("BEGIN { $s = \"a\"; @ = $s < \"b\"; }"))
		flags |= FUZZ_ORDER;
	if (accepts("BEGIN { $t = (1, \"a\"); @ = $t == (1, \"b\"); }"))
		flags |= FUZZ_TUPLE_EQ;
	if (accepts("BEGIN { @s = stats(1); @ = @s + 1; }"))
		flags |= FUZZ_STATS;
	return flags;
}

/* ---- one program ---- */

enum verdict { SAME, DIFFERS, REJECTED, REFUSED };

/* What is told of a program that went wrong. */
struct report {
	struct strbuf	text;
	enum verdict	verdict;
};

static const char *show_first(const char *a, const char *b)
{
	static char text[600];
	size_t la, lb;

	while (*a && *b) {
		la = strcspn(a, "\n");
		lb = strcspn(b, "\n");
		if (la != lb || memcmp(a, b, la))
			break;
		a += la + (a[la] != 0);
		b += lb + (b[lb] != 0);
	}
	snprintf(text, sizeof(text), "  expected: %.*s\n  came:     %.*s\n",
	    (int)strcspn(a, "\n") < 250 ? (int)strcspn(a, "\n") : 250, a,
	    (int)strcspn(b, "\n") < 250 ? (int)strcspn(b, "\n") : 250, b);
	return text;
}

static void differ(struct report *r, enum verdict v, const char *where,
    const char *text)
{
	if (r->verdict == SAME)
		r->verdict = v;
	strbuf_printf(&r->text, "%s:\n%s", where, text);
}

static void compare(struct report *r, const char *where, const char *want,
    struct fuzz_result *got)
{
	const char *text = fuzz_result_text(got);

	if (strcmp(text, want))
		differ(r, DIFFERS, where, show_first(want, text));
}

/* The evaluator's word for a text; NULL when it has none. */
static const char *evaluate(struct front *f, uint64_t seed)
{
	struct fuzz_result result = { .arena = &f->arena };
	const char *text;

	fuzz_evaluate(&result, f->compilation.script, seed,
	    f->target.types.big_endian);
	text = fuzz_result_text(&result);
	fuzz_result_free(&result);
	return text;
}

static struct program *compile(struct front *f)
{
	if (f->faults)
		return NULL;
	return compile_program(&f->compilation, NULL);
}

static void in_kernel(struct report *r, struct front *f, const char *want,
    uint64_t seed)
{
	struct fuzz_result result = { .arena = &f->arena };
	struct strbuf log = { 0 };
	struct program *program = compile(f);
	const char *tail;

	if (!program) {
		differ(r, REFUSED, "compiler", "no program\n");
		return;
	}
	fuzz_kernel(&result, program, seed, &log);
	if (log.len) {
		tail = log.len > 1500 ? log.data + log.len - 1500 : log.data;
		/* More steps than the verifier takes: no fault of the code. */
		if (strstr(result.fault, strerror(E2BIG)) &&
		    strstr(log.data, "too large. Processed"))
			goto out;
		differ(r, REJECTED, "kernel", tail);
	} else {
		compare(r, "kernel", want, &result);
	}
out:
	strbuf_free(&log);
	fuzz_result_free(&result);
}

/* The size of a pointer and the order of bytes may matter there. */
static void on_machine(struct report *r, const char *text, uint64_t seed,
    const struct arch *arch, struct feature_set *features)
{
	struct fuzz_result result = { 0 };
	struct program *program;
	struct front f;

	open_front(&f, text, arch, features);
	result.arena = &f.arena;
	program = compile(&f);
	if (!program) {	/* an old kernel has no loops, for one */
		if (features != &oldest)
			differ(r, REFUSED, arch->name, "no program\n");
	} else {
		fuzz_machine(&result, program, seed);
		compare(r, arch->name, evaluate(&f, seed), &result);
	}
	fuzz_result_free(&result);
	close_front(&f);
}

static void examine(struct report *r, const struct settings *o, uint64_t seed,
    const char *text, const char *parens)
{
	const struct arch *host = arch_host();
	struct front f, g;
	const char *want;

	r->verdict = SAME;
	strbuf_clear(&r->text);
	open_front(&f, text, host ? host : &arch_x86_64,
	    o->no_kernel ? &newest : &live);
	if (f.faults) {
		differ(r, REFUSED, "checker", f.faults);
		close_front(&f);
		return;
	}
	want = evaluate(&f, seed);
	if (o->show)
		printf("%s%s", text, want);
	if (strncmp(want, "fault: ", 7) == 0) {
		differ(r, REFUSED, "evaluator", want);
		close_front(&f);
		return;
	}
	if (parens) {
		open_front(&g, parens, host ? host : &arch_x86_64, &newest);
		if (g.faults)
			differ(r, REFUSED, "with parentheses", g.faults);
		else if (strcmp(want, evaluate(&g, seed)))
			differ(r, DIFFERS, "with parentheses",
			    show_first(want, evaluate(&g, seed)));
		close_front(&g);
	}
	if (!o->no_kernel)
		in_kernel(r, &f, want, seed);
	on_machine(r, text, seed, &arch_s390x, &newest);
	on_machine(r, text, seed, &arch_x86_64, &newest);
	on_machine(r, text, seed, &arch_arm, &oldest);
	close_front(&f);
}

/* ---- making it smaller ---- */

static size_t nlines(const char *text)
{
	size_t n = 0;

	while ((text = strchr(text, '\n'))) {
		n++;
		text++;
	}
	return n;
}

/* Without lines [from, from + n). */
static void without(struct strbuf *out, const char *text, size_t from,
    size_t n)
{
	strbuf_clear(out);
	for (size_t i = 0; *text; i++) {
		size_t len = strcspn(text, "\n") + 1;

		if (i < from || i >= from + n)
			strbuf_add(out, text, len);
		text += len;
	}
}

/* Drops lines as long as the verdict stays. */
static void minimise(struct strbuf *text, const struct settings *o,
    uint64_t seed, enum verdict verdict)
{
	struct strbuf less = { 0 };
	struct report r = { 0 };
	bool changed = true;

	while (changed) {
		changed = false;
		for (size_t n = nlines(text->data) / 2; n; n /= 2) {
			for (size_t i = 1; i + n < nlines(text->data);) {
				without(&less, text->data, i, n);
				examine(&r, o, seed, less.data, NULL);
				if (r.verdict != verdict) {
					i++;
					continue;
				}
				strbuf_clear(text);
				strbuf_add(text, less.data, less.len);
				changed = true;
			}
		}
	}
	strbuf_free(&less);
	strbuf_free(&r.text);
}

/* ---- all programs ---- */

static void tell(const struct settings *o, uint64_t seed, struct strbuf *text,
    struct report *r)
{
	static const char *const names[] = { "same", "DIFFERS", "REJECTED",
		"REFUSED" };

	if (o->minimise && r->verdict != REFUSED) {
		minimise(text, o, seed, r->verdict);
		examine(r, o, seed, text->data, NULL);
	}
	printf("# seed %llu: %s\n%s%s\n", (unsigned long long)seed,
	    names[r->verdict], text->data, strbuf_str(&r->text));
	fflush(stdout);
}

static void one(const struct settings *o, uint64_t seed, struct totals *t)
{
	struct strbuf text = { 0 }, parens = { 0 };
	struct report r = { 0 };

	fuzz_generate(&text, seed, o->flags);
	fuzz_generate(&parens, seed, o->flags | FUZZ_PARENS);
	examine(&r, o, seed, text.data, parens.data);
	t->programs++;
	t->differ += r.verdict == DIFFERS;
	t->rejected += r.verdict == REJECTED;
	t->refused += r.verdict == REFUSED;
	if (r.verdict != SAME &&
	    t->differ + t->rejected + t->refused <= MAX_SHOWN)
		tell(o, seed, &text, &r);
	strbuf_free(&text);
	strbuf_free(&parens);
	strbuf_free(&r.text);
}

/* A CPU's share of an aggregation is all of it on one CPU. */
static void stay_here(unsigned n)
{
	cpu_set_t all, one;

	CPU_ZERO(&one);
	if (sched_getaffinity(0, sizeof(all), &all) < 0)
		return;
	n %= (unsigned)CPU_COUNT(&all);
	for (int cpu = 0; cpu < CPU_SETSIZE; cpu++)
		if (CPU_ISSET(cpu, &all) && n-- == 0)
			CPU_SET(cpu, &one);
	sched_setaffinity(0, sizeof(one), &one);
}

/* Each has its part of the seeds: most of the time is waiting in the kernel. */
static void run_jobs(const struct settings *o, struct totals *sum)
{
	struct totals t = { 0 };
	int fds[2], status;

	if (pipe(fds) < 0)
		exit(3);
	for (unsigned job = 0; job < o->jobs; job++) {
		if (fork() != 0)
			continue;
		stay_here(job);
		for (uint64_t i = job; i < o->count; i += o->jobs) {
			one(o, o->seed + i, &t);
			if (t.programs % TOLD_EACH == 0)
				printf("# job %u: %lu programs\n", job,
				    t.programs);
		}
		_exit(write(fds[1], &t, sizeof(t)) != sizeof(t));
	}
	close(fds[1]);
	while (read(fds[0], &t, sizeof(t)) == sizeof(t)) {
		sum->programs += t.programs;
		sum->differ += t.differ;
		sum->rejected += t.rejected;
		sum->refused += t.refused;
	}
	close(fds[0]);
	while (wait(&status) > 0)
		sum->crashed += !WIFEXITED(status) || WEXITSTATUS(status);
}

static bool parse(struct settings *o, int argc, char **argv)
{
	for (int i = 1; i < argc; i++) {
		if (!strcmp(argv[i], "--seed") && i + 1 < argc)
			o->seed = strtoull(argv[++i], NULL, 0);
		else if (!strcmp(argv[i], "--count") && i + 1 < argc)
			o->count = strtoull(argv[++i], NULL, 0);
		else if (!strcmp(argv[i], "--jobs") && i + 1 < argc)
			o->jobs = (unsigned)strtoul(argv[++i], NULL, 0);
		else if (!strcmp(argv[i], "--minimise"))
			o->minimise = true;
		else if (!strcmp(argv[i], "--show"))
			o->show = true;
		else if (!strcmp(argv[i], "--small"))
			o->flags |= FUZZ_SMALL;
		else if (!strcmp(argv[i], "--no-kernel"))
			o->no_kernel = true;
		else
			return false;
	}
	return true;
}

int main(int argc, char **argv)
{
	struct settings o = { .seed = 1, .count = 500, .jobs = 1 };
	struct totals t = { 0 };
	const char *missing;
	unsigned long bad;

	if (!parse(&o, argc, argv) || !o.jobs) {
		fprintf(stderr, "usage: compare [--seed N] [--count M] "
		    "[--jobs N] [--minimise] [--show] [--small] [--no-kernel]\n");
		return 2;
	}
	feature_init_live(&live);
	feature_init_offline(&newest, 0);
	feature_init_offline(&oldest, 4009);
	setenv("AWL_MAX_MAP_KEYS", "256", 1);
	setvbuf(stdout, NULL, _IOLBF, 1 << 16);
	missing = o.no_kernel ? NULL : fuzz_kernel_missing();
	if (missing)
		printf("skip fuzz in the kernel: %s\n", missing);
	o.no_kernel |= missing != NULL;
	o.flags |= known_flags();
	fflush(stdout);
	run_jobs(&o, &t);
	bad = t.differ + t.rejected + t.refused + t.crashed;
	printf("%s fuzz: %lu programs, %lu differ, %lu rejected, "
	    "%lu refused, %lu crashes\n", bad ? "not ok" : "ok", t.programs,
	    t.differ, t.rejected, t.refused, t.crashed);
	return bad != 0;
}
