/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A run on one page: read, compile, then dump, or load, attach and run.
 */
#include "session_private.h"

#include "arch/arch.h"
#include "base/root.h"
#include "compile.h"
#include "format/debugfile.h"
#include "kernel/bpf.h"
#include "out/out.h"
#include "run/run.h"

#include <errno.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FAULT_SCRIPT = 1, FAULT_USAGE = 2, FAULT_SYSTEM = 3 };

static int open_features(struct session *s, bool live)
{
	const struct options *o = s->opt;
	int version = o->kernel ? feature_parse_version(o->kernel) : 0, len;
	const char *bad;

	if (version < 0) {
		fprintf(stderr, "awl: '%s' is not a kernel version\n",
		    o->kernel);
		return FAULT_USAGE;
	}
	if (live)
		feature_init_live(&s->features);
	else
		feature_init_offline(&s->features, version);
	bad = o->without ? feature_without(&s->features, o->without, &len) :
	    NULL;
	if (bad) {
		fprintf(stderr, "awl: unknown kernel feature '%.*s' "
		    "(--info lists them)\n", len, bad);
		return FAULT_USAGE;
	}
	if (o->by_helpers) {
		s->features.without[FEATURE_btf_loads] = true;
		s->features.without[FEATURE_task_btf] = true;
		s->features.without[FEATURE_rdonly_cast] = true;
	}
	return 0;
}

/* "prog" of "prog args": as a path, for probes on the child itself. */
static const char *command_path(struct arena *arena, const char *command)
{
	char *word = arena_strndup(arena, command, strcspn(command, " \t\n"));
	const char *path = run_find_program(arena, word);

	return path ? path : word;
}

/*
 * Where awl is not in the initial pid namespace, ids are those of its own, as
 * ps shows them there. The number: PROC_PID_INIT_INO of linux/proc_ns.h.
 */
static void find_pid_namespace(struct target *target)
{
	const ino_t initial = 0xeffffffc;
	struct stat st;

	if (stat("/proc/self/ns/pid", &st) != 0 || st.st_ino == initial)
		return;
	target->pidns_dev = st.st_dev;
	target->pidns_ino = st.st_ino;
}

/* A file that is not there would be missed silently, or as something else. */
static int check_files(const struct options *o)
{
	const char *const paths[] = { o->btf, o->kallsyms, o->functions };

	for (size_t i = 0; i < sizeof(paths) / sizeof(paths[0]); i++) {
		if (paths[i] && access(paths[i], R_OK) != 0) {
			fprintf(stderr, "awl: cannot read '%s': %s\n",
			    paths[i], strerror(errno));
			return FAULT_USAGE;
		}
	}
	return 0;
}

int session_open(struct session *s, const struct options *o, bool live)
{
	const struct arch *arch = o->arch ? arch_find(o->arch) : arch_host();
	int rc;

	memset(s, 0, sizeof(*s));
	s->opt = o;
	if (!arch) {
		fprintf(stderr, "awl: unsupported machine: %s\n",
		    o->arch ? o->arch : "this host");
		return FAULT_USAGE;
	}
	root_set(o->root ? o->root : "");
	rc = check_files(o);
	if (rc == 0)
		rc = open_features(s, live);
	if (rc)
		return rc;
	arena_init(&s->arena);
	target_init(&s->target, &s->arena, arch, &s->features);
	s->target.btf_path = o->btf;
	s->target.tracefs_path = o->tracefs;
	s->target.kallsyms_path = o->kallsyms;
	s->target.functions_path = o->functions;
	debugfile_set_dirs(o->debuginfo ? o->debuginfo : "");
	s->target.pid = o->pid;
	if (live && !o->arch && !o->kernel)
		find_pid_namespace(&s->target);
	s->target.in_cgroup = o->cgroup != NULL;
	if (o->command)
		s->target.self_path = command_path(&s->arena, o->command);
	compile_open(&s->compilation, &s->arena, &s->target, o);
	if (o->btf && !s->features.without[FEATURE_btf] &&
	    !target_btf(&s->target)) {
		fprintf(stderr, "awl: '%s' does not contain types (BTF) for "
		    "this machine\n", o->btf);
		session_close(s);
		return FAULT_USAGE;
	}
	return 0;
}

void session_close(struct session *s)
{
	compile_close(&s->compilation);
	target_free(&s->target);
	arena_free(&s->arena);
}

/* Tells what there is to tell; 0, or the status of a faulty script. */
static int report(struct session *s)
{
	struct strbuf text = { 0 }, safe = { 0 };

	diag_render(&s->compilation.diag, &text);
	/* Names of files and of their functions are in it. */
	out_safe_message(&safe, strbuf_str(&text), text.len, OUT_LINES);
	fputs(strbuf_str(&safe), stderr);
	strbuf_free(&safe);
	strbuf_free(&text);
	return s->compilation.diag.errors ? FAULT_SCRIPT : 0;
}

int session_parse(struct session *s)
{
	const struct options *o = s->opt;
	struct compilation *c = &s->compilation;
	int rc = 0;

	if (o->text)
		source_init(&c->source, c->arena, o->name ? o->name : "-e",
		    o->text, strlen(o->text));
	else
		rc = source_read(&c->source, c->arena, o->file);
	if (rc < 0) {
		fprintf(stderr, "awl: cannot read '%s': %s\n", o->file,
		    strerror(-rc));
		return FAULT_USAGE;
	}
	return compile_parse(c) ? 0 : report(s);
}

int session_resolve(struct session *s)
{
	return compile_resolve(&s->compilation) ? 0 : report(s);
}

/* Whether the kernel takes tracing programs from us at all. */
static int check_privilege(void)
{
	static const struct insn nothing[] = {
		{ .code = BPF_ALU64 | BPF_MOV | BPF_K },
		{ .code = BPF_JMP | BPF_EXIT },
	};
	struct bpf_prog_params p = {
		.type = BPF_PROG_TYPE_TRACEPOINT,
		.insns = nothing, .ninsns = 2,
	};
	int fd = bpf_prog_load(&p);

	if (fd >= 0) {
		close(fd);
		return 0;
	}
	if (fd == -EPERM || fd == -EACCES) {
		fprintf(stderr, "awl: error: %s\n", run_denied_text);
		return FAULT_SYSTEM;
	}
	if (fd == -ENOSYS) {
		fputs("awl: error: this kernel has no bpf(2) (it needs "
		    "CONFIG_BPF_SYSCALL)\n", stderr);
		return FAULT_SYSTEM;
	}
	return 0;	/* what is missing will be told where it is wanted */
}

static int dump_tree(struct session *s, bool types)
{
	struct strbuf text = { 0 };

	ast_dump(&text, s->compilation.script, types);
	fputs(strbuf_str(&text), stdout);
	strbuf_free(&text);
	return 0;
}

static int compile_and_run(struct session *s, bool live)
{
	struct strbuf text = { 0 };
	struct program *p = compile_program(&s->compilation, &text);
	int rc = report(s);

	if (p && s->opt->dump == DUMP_BPF)
		session_dump_bpf(&text, p);
	if (p && s->opt->cost)
		session_print_cost(p, &text);
	if (p)
		fwrite(strbuf_str(&text), 1, text.len, stdout);
	/* main() reports it. */
	if (fflush(stdout) < 0 || ferror(stdout))
		live = false;
	strbuf_free(&text);
	return p && live ? run_program(p, &s->target, s->opt) : rc;
}

/* The script from its text to its end; s is open. */
static int run_script(struct session *s, bool live)
{
	int rc = session_parse(s);

	if (rc == 0 && s->compilation.script->help) {
		fputs(s->compilation.script->help, stdout);
		return 0;
	}
	if (rc == 0 && s->opt->dump == DUMP_AST)
		return dump_tree(s, false);
	if (rc == 0 && live)
		rc = check_privilege();
	if (rc == 0)
		rc = session_resolve(s);
	if (rc)
		return rc;
	if (!compile_check(&s->compilation))
		return report(s);
	if (s->opt->dump == DUMP_TYPES)
		return dump_tree(s, true);
	return compile_and_run(s, live);
}

/* A script may come from a pipe, which cannot be read again. */
static int run_again(const struct session *first)
{
	struct options o = *first->opt;
	struct session s;
	int rc;

	o.name = first->compilation.source.name;
	o.text = first->compilation.source.text;
	o.by_helpers = true;
	o.cost = false;
	rc = session_open(&s, &o, true);
	if (rc == 0) {
		s.compilation.diag.no_warnings = true;	/* told */
		rc = run_script(&s, true);
		session_close(&s);
	}
	return rc;
}

int session_run(const struct options *o)
{
	bool live = !o->listing && o->dump == DUMP_NONE;
	struct session s;
	int rc = session_open(&s, o, live);

	if (rc)
		return rc;
	if (live && s.target.arch != arch_host()) {
		fprintf(stderr, "awl: programs for another machine cannot run "
		    "here: with --arch %s, give -S or -d\n", o->arch);
		rc = FAULT_USAGE;
	} else {
		rc = run_script(&s, live);
	}
	if (rc == RUN_AGAIN)
		rc = run_again(&s);
	session_close(&s);
	return rc;
}
