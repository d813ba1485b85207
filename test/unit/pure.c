/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * From a checked tree to a program the compiler asks the system for memory and
 * for nothing else. Every script of test/ and tools/ is compiled by a child
 * that may make no other system call from then on: for a kernel that --kernel
 * names, and for the running one. Run from the top of the tree.
 */
#include "compile.h"

#include <glob.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "arch/arch.h"
#include "unit.h"

#ifndef __has_feature
#define __has_feature(x)	0
#endif
#ifdef __SANITIZE_ADDRESS__
#define SANITIZED	1
#else
#define SANITIZED	__has_feature(address_sanitizer)
#endif

#define ALLOW(name)							\
	BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_##name, 0, 1),		\
	BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)

/* Any other call kills, by SIGSYS. A mapping of a file begins with open(). */
static bool forbid(void)
{
	static struct sock_filter code[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS,
		    offsetof(struct seccomp_data, nr)),
		ALLOW(brk), ALLOW(munmap), ALLOW(mremap), ALLOW(madvise),
#ifdef SYS_mmap
		ALLOW(mmap),
#endif
#ifdef SYS_mmap2
		ALLOW(mmap2),
#endif
		ALLOW(exit_group),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
	};
	static const struct sock_fprog prog = {
		.len = sizeof(code) / sizeof(*code), .filter = code,
	};

	return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
	    prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &prog) == 0;
}

enum { FAULTY = 2, NO_FILTER = 3, NO_PROGRAM = 4 };

static struct options options = { .unsafe = true, .no_warnings = true,
	.command = "true" };

/* In a child; does not come back. */
static void compile(const char *name, const char *text, size_t len,
    const struct arch *arch, bool live)
{
	struct feature_set features;
	struct compilation c;
	struct target target;
	struct arena arena;

	arena_init(&arena);
	if (live)
		feature_init_live(&features);
	else
		feature_init_offline(&features, 6012);
	target_init(&target, &arena, arch, &features);
	target.tracefs_path = "test/fixture/tracefs";
	target.btf_path = live ? NULL : "test/fixture/vmlinux.btf";
	target.kallsyms_path = "test/fixture/kallsyms";
	target.in_cgroup = live;
	target.pidns_ino = live;
	compile_open(&c, &arena, &target, &options);
	source_init(&c.source, &arena, name, text, len);
	if (!compile_parse(&c) || !compile_resolve(&c) || !compile_check(&c))
		_exit(FAULTY);
	if (!forbid())
		_exit(NO_FILTER);
	_exit(compile_program(&c, NULL) ? 0 : NO_PROGRAM);
}

static int run(const char *name, const struct arch *arch, bool live)
{
	static char text[1 << 17];
	FILE *file = fopen(name, "re");
	size_t len = file ? fread(text, 1, sizeof(text) - 1, file) : 0;
	char *end;
	int status;
	pid_t child;

	if (file)
		fclose(file);
	text[len] = '\0';
	end = strstr(text, "\n# >>> ");
	len = end ? (size_t)(end - text) + 1 : len;
	text[len] = '\0';
	child = fork();
	if (child == 0)
		compile(name, text, len, arch, live);
	if (child < 0 || waitpid(child, &status, 0) != child)
		return -1;
	return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

/* At least that many scripts of those are to have become programs. */
static void compile_all(const struct arch *arch, bool live, unsigned least)
{
	static const char *const patterns[] = { "test/code/*.t", "tools/*.awl",
		"test/kernel/*.t", "test/lang/*.t", "test/bugs/*.t" };
	/* The types of a real kernel take their time. */
	size_t n = live ? 2 : sizeof(patterns) / sizeof(*patterns);
	unsigned compiled = 0, killed = 0;
	glob_t files = { 0 };

	if (SANITIZED)
		SKIP("sanitizers make system calls of their own");
	for (size_t i = 0; i < n; i++)
		glob(patterns[i], i ? GLOB_APPEND : 0, NULL, &files);
	for (size_t i = 0; i < files.gl_pathc; i++) {
		int rc = run(files.gl_pathv[i], arch, live);

		if (rc == NO_FILTER) {
			globfree(&files);
			SKIP("no seccomp filters");
		}
		if (rc < 0)
			printf("# %s: signal %d\n", files.gl_pathv[i], -rc);
		compiled += rc == 0;
		killed += rc < 0;
	}
	globfree(&files);
	CHECK_INT(killed, 0);
	CHECK(compiled >= least);
}

static void named_kernel(void)
{
	compile_all(&arch_x86_64, false, 300);
}

static void other_machine(void)
{
	compile_all(&arch_arm, false, 200);
}

static void this_kernel(void)
{
	const struct arch *host = arch_host();

	compile_all(host ? host : &arch_x86_64, true, 0);
}

int main(void)
{
	struct rlimit none = { 0, 0 };

	setrlimit(RLIMIT_CORE, &none);
	RUN(named_kernel);
	RUN(other_machine);
	RUN(this_kernel);
	return unit_result();
}
