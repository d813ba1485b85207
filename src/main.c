/* SPDX-License-Identifier: GPL-2.0-only */
/* awl: options and exit codes; session does the work. */
#include "session.h"

#include "base/strbuf.h"
#include "out/out.h"

#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>
#include <unistd.h>

#ifndef VERSION
#define VERSION	"0.1"
#endif

/* What scripts that ask for the version of bpftrace may rely on. */
#define BPFTRACE	"bpftrace v0.27.0"

enum {
	OPT_ARCH = 256, OPT_KERNEL, OPT_BTF, OPT_TRACEFS, OPT_KALLSYMS,
	OPT_ROOT, OPT_WITHOUT, OPT_UNSAFE, OPT_STRICT, OPT_INFO, OPT_COST,
	OPT_NO_WARNINGS, OPT_INCLUDE, OPT_CGROUP, OPT_FUNCTIONS, OPT_DEBUGINFO,
	OPT_PROBE_FILTER, OPT_IGNORED, OPT_IGNORED_ARG,
};

static const struct option long_options[] = {
	{ "help", no_argument, NULL, 'h' },
	{ "version", no_argument, NULL, 'V' },
	{ "dry-run", no_argument, NULL, 'n' },
	{ "no-warnings", no_argument, NULL, OPT_NO_WARNINGS },
	{ "quiet", no_argument, NULL, 'q' },
	{ "verbose", no_argument, NULL, 'v' },
	{ "arch", required_argument, NULL, OPT_ARCH },
	{ "kernel", required_argument, NULL, OPT_KERNEL },
	{ "btf", required_argument, NULL, OPT_BTF },
	{ "tracefs", required_argument, NULL, OPT_TRACEFS },
	{ "kallsyms", required_argument, NULL, OPT_KALLSYMS },
	{ "root", required_argument, NULL, OPT_ROOT },
	{ "without", required_argument, NULL, OPT_WITHOUT },
	{ "cgroup", required_argument, NULL, OPT_CGROUP },
	{ "unsafe", no_argument, NULL, OPT_UNSAFE },
	{ "strict", no_argument, NULL, OPT_STRICT },
	{ "info", no_argument, NULL, OPT_INFO },
	{ "cost", no_argument, NULL, OPT_COST },
	{ "include", required_argument, NULL, OPT_INCLUDE },
	/* bpftrace's, without a meaning here */
	{ "usdt-file-activation", no_argument, NULL, OPT_IGNORED },
	{ "no-feature", required_argument, NULL, OPT_IGNORED_ARG },
	{ "verify-llvm-ir", no_argument, NULL, OPT_IGNORED },
	{ "dwarf-pid", required_argument, NULL, OPT_IGNORED_ARG },
	/* bpftrace's long names */
	{ "cmd", required_argument, NULL, 'c' },
	{ "debug", required_argument, NULL, 'd' },
	{ "list", no_argument, NULL, 'l' },
	{ "output", required_argument, NULL, 'o' },
	{ "pid", required_argument, NULL, 'p' },
	{ "warnings", no_argument, NULL, 'k' },
	{ "traceable-functions", required_argument, NULL, OPT_FUNCTIONS },
	{ "debuginfo", required_argument, NULL, OPT_DEBUGINFO },
	{ "probe-filter", required_argument, NULL, OPT_PROBE_FILTER },
	/* ply's */
	{ "command", required_argument, NULL, 'c' },
	{ "unbuffer", no_argument, NULL, 'u' },
	{ 0 }
};

static const char short_options[] = "e:c:p:lo:f:qvVhnSd:B:kI:";
/* ply: -d debug, -e stop after compiling, -S listing, -u unbuffered,
 * -v version. */
static const char ply_options[] = "c:dehkSuv";

static const char help[] =
"usage: awl [options] FILE [ARG...]\n"
"       awl [options] -e 'SCRIPT' [ARG...]\n"
"       awl [options] 'SCRIPT' [ARG...]\n"
"       awl -l [SEARCH...]\n"
"\n"
"  -e SCRIPT         run SCRIPT\n"
"  -c COMMAND        run COMMAND, and end when it ends\n"
"  -p PID            trace only the process PID, and end with it\n"
"      --cgroup PATH trace only the tasks of this cgroup (v2)\n"
"  -l [SEARCH...]    list probes; with -v, list their arguments too\n"
"  -o FILE           write the output to FILE\n"
"  -f FORMAT         output format: %s (default: the first)\n"
"  -B MODE           output buffering: line, full or none\n"
"  -q, -v            print fewer messages, print more messages\n"
"  -k                report reads of memory that fail, and where\n"
"      --no-warnings do not print warnings of the compiler and of warnf()\n"
"  -n, --dry-run     load and attach all probes, then end (slow if many)\n"
"  -S                compile only: print source, IR and eBPF side by side\n"
"  -d STAGE          compile only: print ast, types, ir or bpf\n"
"      --cost        print instructions and kernel memory before running\n"
"      --strict      exit with status 4 if events were lost\n"
"  -I DIR            search DIR for files of #include and import\n"
"      --include FILE\n"
"                    include FILE before the script\n"
"      --unsafe      allow system(), signal(), override() and the like\n"
"      --debuginfo DIR[:DIR]\n"
"                    search DIR for files of debug information\n"
"      --traceable-functions FILE\n"
"                    take the kernel functions that can be probed from FILE\n"
"      --probe-filter PATTERN\n"
"                    use only probes whose names PATTERN (. * ^ $) matches\n"
"      --info        print which features this kernel has\n"
"      --arch NAME --kernel VERSION --btf FILE --tracefs DIR\n"
"      --kallsyms FILE\n"
"                    compile for another machine\n"
"  -h, -V            print this help; print the version\n"
"\n"
"Exit status: 0 success, or the status of exit(n) or of COMMAND; 1 an error\n"
"in the script; 2 an error in the command line; 3 not permitted, a kernel\n"
"feature is missing, or the output cannot be written; 4 events were lost and\n"
"--strict was given.\n";

enum { MAX_PATHS = 64 };

/* What the command line says beyond the options. */
struct command {
	struct options	options;
	const char		*dirs[MAX_PATHS], *includes[MAX_PATHS];
	char			*texts;	/* of several -e, or of -l */
	char			*withouts, *debug_dirs;	/* of several options */
	bool			list, info;
	int			status;	/* to end with at once; -1: go on */
};

static void fail(struct command *c, const char *what, const char *value)
{
	fprintf(stderr, "awl: %s '%s'\nTry awl -h.\n", what, value);
	c->status = 2;
}

/* "text, json" */
static char *format_names(void)
{
	struct strbuf names = { 0 };

	for (size_t i = 0; i < out_count; i++)
		strbuf_printf(&names, "%s%s", i ? ", " : "",
		    out_list[i]->name);
	return names.data;
}

static void fail_format(struct command *c, const char *word)
{
	char *names = format_names();

	fprintf(stderr, "awl: -f must be one of %s, not '%s'\nTry awl -h.\n",
	    names, word);
	free(names);
	c->status = 2;
}

static void print_help(FILE *to)
{
	char *names = format_names();

	fprintf(to, help, names);
	free(names);
}

/* Index of a word in a list that ends with NULL; -1. */
static int choice(const char *const *list, const char *word)
{
	for (int i = 0; list[i]; i++)
		if (strcasecmp(list[i], word) == 0)
			return i;
	return -1;
}

static void set_pid(struct command *c, const char *text)
{
	char *end;
	long pid = strtol(text, &end, 10);

	if (end == text || *end || pid < 1 || pid > 4194304)
		fail(c, "not a process id:", text);
	c->options.pid = (int)pid;
}

static void set_choice(struct command *c, int opt, const char *word)
{
	static const char *const stages[] = { "", "ast", "types", "ir", "bpf",
		NULL };
	static const char *const modes[] = { "", "line", "full", "none",
		NULL };
	int i;

	switch (opt) {
	case 'd':
		i = choice(stages, word);
		c->options.dump = i > 0 ? (enum dump_stage)i : DUMP_NONE;
		if (i <= 0)
			fail(c, "-d must be ast, types, ir or bpf, not", word);
		return;
	case 'B':
		i = choice(modes, word);
		c->options.buffering = i > 0 ? (enum buffering)i :
		    BUFFER_DEFAULT;
		if (i <= 0)
			fail(c, "-B must be line, full or none, not", word);
		return;
	default:
		c->options.format = out_find(word);
		if (!c->options.format)
			fail_format(c, word);
	}
}

/* Options that set a flag, or whose argument is taken as it is. */
#define FLAG(opt, member)	{ opt, true, offsetof(struct command, member) }
#define TEXT(opt, member)	{ opt, false, offsetof(struct command, member) }
static const struct plain { int opt; bool is_flag; size_t at; } plain[] = {
	FLAG('q', options.quiet), FLAG('v', options.verbose),
	FLAG('k', options.tell_reads), FLAG('n', options.dry_run),
	FLAG('S', options.listing), FLAG('l', list), FLAG(OPT_INFO, info),
	FLAG(OPT_NO_WARNINGS, options.no_warnings),
	FLAG(OPT_UNSAFE, options.unsafe), FLAG(OPT_STRICT, options.strict),
	FLAG(OPT_COST, options.cost),
	TEXT('c', options.command),
	TEXT('o', options.output), TEXT(OPT_CGROUP, options.cgroup),
	TEXT(OPT_ARCH, options.arch), TEXT(OPT_KERNEL, options.kernel),
	TEXT(OPT_BTF, options.btf), TEXT(OPT_TRACEFS, options.tracefs),
	TEXT(OPT_KALLSYMS, options.kallsyms), TEXT(OPT_ROOT, options.root),
	TEXT(OPT_FUNCTIONS, options.functions),
	TEXT(OPT_PROBE_FILTER, options.probe_filter),
};

static bool set_plain(struct command *c, int opt, const char *arg)
{
	const struct plain *end = plain + sizeof(plain) / sizeof(*plain);

	for (const struct plain *p = plain; p < end; p++) {
		if (p->opt != opt)
			continue;
		if (p->is_flag)
			*(bool *)((char *)c + p->at) = true;
		else
			*(const char **)((char *)c + p->at) = arg;
		return true;
	}
	return opt == OPT_IGNORED || opt == OPT_IGNORED_ARG;
}

static void add_path(struct command *c, int opt, const char *path)
{
	struct options *s = &c->options;
	size_t *n = opt == 'I' ? &s->ninclude_dirs : &s->nincludes;
	const char **list = opt == 'I' ? c->dirs : c->includes;

	s->include_dirs = c->dirs;
	s->includes = c->includes;
	if (*n == MAX_PATHS)
		fail(c, "too many paths:", path);
	else
		list[(*n)++] = path;
}

/* -e a -e b is a script of two lines: what was given before is kept, in *list,
 * which is *copy if there are several. */
static void add_text(const char **list, char **copy, char between,
    const char *text)
{
	const char *first = *list;
	size_t size = first ? strlen(first) + strlen(text) + 2 : 0;
	char *both = NULL;

	if (first && !(both = malloc(size)))
		abort();
	if (first)
		snprintf(both, size, "%s%c%s", first, between, text);
	free(*copy);
	*copy = both;
	*list = both ? both : text;
}

static void set(struct command *c, int opt, const char *arg)
{
	if (set_plain(c, opt, arg))
		return;
	switch (opt) {
	case 'e':
		add_text(&c->options.text, &c->texts, '\n', arg);
		break;
	case OPT_WITHOUT:
		add_text(&c->options.without, &c->withouts, ',', arg);
		break;
	case OPT_DEBUGINFO:
		add_text(&c->options.debuginfo, &c->debug_dirs, ':', arg);
		break;
	case 'p':
		set_pid(c, arg);
		break;
	case 'I':
	case OPT_INCLUDE:
		add_path(c, opt, arg);
		break;
	case 'd':
	case 'B':
	case 'f':
		set_choice(c, opt, arg);
		break;
	case 'h':
		print_help(stdout);
		c->status = 0;
		break;
	case 'V':
		puts(c->options.bpftrace ? BPFTRACE : "awl " VERSION);
		c->status = 0;
		break;
	default:
		fputs("Try awl -h.\n", stderr);
		c->status = 2;
	}
}

/* ply's letters mean other things. */
static void set_ply(struct command *c, int opt, const char *arg)
{
	switch (opt) {
	case 'd':
		c->options.verbose = true;
		break;
	case 'e':
		c->options.dump = DUMP_BPF;
		break;
	case 'u':
		c->options.buffering = BUFFER_NONE;
		break;
	case 'v':
		set(c, 'V', NULL);
		break;
	default:
		set(c, opt, arg);
	}
}

/* As ply takes it: a text with a block, where no such file is. */
static bool is_program(const char *operand)
{
	return strchr(operand, '{') && access(operand, F_OK) != 0;
}

/*
 * Parameters of the script; those of names, "--x=1", stand behind a "--",
 * which getopt_long() has taken if it came first.
 */
static void take_params(struct command *c, int n, char **operands,
    bool behind)
{
	char **named = calloc((size_t)n + 1, sizeof(*named));
	int nparams = 0;

	if (!named)
		abort();
	for (int i = 0; i < n; i++) {
		bool dashes = strncmp(operands[i], "--", 2) == 0;

		if (dashes && behind && operands[i][2])
			named[c->options.nnamed++] = operands[i];
		else if (dashes && !behind && !operands[i][2])
			behind = true;
		else
			operands[nparams++] = operands[i];
	}
	c->options.named = named;
	c->options.params = operands;
	c->options.nparams = nparams;
}

/* "a,b", as a search for either. */
static char *join_words(int n, char **words)
{
	struct strbuf all = { 0 };

	for (int i = 0; i < n; i++)
		strbuf_printf(&all, "%s%s", i ? "," : "", words[i]);
	return all.data;
}

/* Operands: the script, unless there is one already; then its parameters. */
static const char *take_operands(struct command *c, int n, char **operands)
{
	bool behind = strcmp(operands[-1], "--") == 0;
	const char *search = NULL;

	if (c->list && !c->options.text && n > 0) {
		if (access(operands[0], R_OK) == 0 &&
		    !strchr(operands[0], ':'))
			c->options.file = operands[0];
		else
			search = c->texts = join_words(n, operands);
		return search;
	}
	if (!c->options.text && n > 0) {
		if (is_program(operands[0]))
			c->options.text = operands[0];
		else
			c->options.file = operands[0];
		n--;
		operands++;
	}
	take_params(c, n, operands, behind);
	return search;
}

static bool called(const char *argv0, const char *name)
{
	const char *slash = strrchr(argv0, '/');

	return strcmp(slash ? slash + 1 : argv0, name) == 0;
}

/*
 * A service may have started us without them: what would be opened next must
 * not take their place.
 */
static void fill_standard_fds(void)
{
	for (int fd = 0; fd <= 2; fd++)
		if (fcntl(fd, F_GETFD) < 0)
			open("/dev/null", fd == 2 ? O_WRONLY : O_RDONLY);
}

/* What was printed has to arrive. Nobody reads any more: no fault. */
static int finish_output(int status)
{
	errno = 0;
	if (fflush(stdout) == 0 && !ferror(stdout))
		return status;
	if (errno == EPIPE)
		return status;
	fprintf(stderr, "awl: error: cannot write the output%s%s\n",
	    errno ? ": " : "", errno ? strerror(errno) : "");
	return 3;
}

static int command_run(const struct command *c, const char *search)
{
	if (c->info)
		return session_info(&c->options);
	if (c->list)
		return session_list(&c->options, search);
	if (!c->options.text && !c->options.file) {
		print_help(stderr);
		return 2;
	}
	return session_run(&c->options);
}

int main(int argc, char **argv)
{
	struct command c = { .status = -1 };
	bool ply = argc > 0 && called(argv[0], "ply");
	const char *search;
	struct timespec now;
	int opt;

	fill_standard_fds();
	if (getuid() != geteuid() || getgid() != getegid()) {
		fprintf(stderr, "awl: error: a set-user-id or set-group-id "
		    "copy does not run, because it would give everybody the "
		    "privileges of root: run awl as root, by sudo for "
		    "example\n");
		return 2;
	}
	clock_gettime(CLOCK_MONOTONIC, &now);
	c.options.start_ns = (uint64_t)now.tv_sec * 1000000000 +
	    (uint64_t)now.tv_nsec;
	c.options.ply = ply;
	c.options.bpftrace = argc > 0 && called(argv[0], "bpftrace");
	while (c.status < 0 && (opt = getopt_long(argc, argv,
	    ply ? ply_options : short_options, long_options, NULL)) != -1) {
		if (ply)
			set_ply(&c, opt, optarg);
		else
			set(&c, opt, optarg);
	}
	if (c.status >= 0)
		return finish_output(c.status);
	search = take_operands(&c, argc - optind, argv + optind);
	opt = command_run(&c, search);
	free(c.options.named);
	free(c.texts);
	free(c.withouts);
	free(c.debug_dirs);
	return finish_output(opt);
}
