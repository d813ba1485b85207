/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A program that the kernel's verifier refuses is our bug, not the script's:
 * it is shown as one, with the script's line, the instruction and the end of
 * the verifier's log.
 */
#include "run/runtime.h"

#include "ebpf/insn.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

enum { TAIL = 12 };	/* lines of the log that are shown */

void rejection_free(struct runtime *rt)
{
	free(rt->rejection.log);
	free(rt->rejection.insns);
	memset(&rt->rejection, 0, sizeof(rt->rejection));
}

void rejection_keep(struct runtime *rt, const struct prog *prog,
    const struct insn *insns, char *log, int error, bool cut)
{
	rejection_free(rt);
	rt->rejection = (struct rejection){ .prog = prog, .log = log,
	    .cut = cut, .error = error };
	rt->rejection.insns = xmalloc((prog->ninsns + 1) * sizeof(*insns));
	memcpy(rt->rejection.insns, insns, prog->ninsns * sizeof(*insns));
}

/* Lines such as "12: (85) call bpf_map_lookup_elem#1": the last one. */
static long last_insn(const char *log)
{
	long last = -1;

	for (const char *s = log; s && *s; s = strchr(s, '\n')) {
		char *end;
		long n;

		if (*s == '\n')
			s++;
		if (!isdigit((unsigned char)*s))
			continue;
		n = strtol(s, &end, 10);
		if (strncmp(end, ": (", 3) == 0)
			last = n;
	}
	return last;
}

static const struct line *line_of(const struct prog *prog, long insn)
{
	const struct line *found = NULL;

	for (size_t i = 0; i < prog->nlines; i++)
		if (prog->lines[i].insn <= (uint32_t)insn &&
		    prog->lines[i].line > 0)
			found = &prog->lines[i];
	return found;
}

static void print_source(struct runtime *rt, const struct line *line)
{
	const char *s = rt->program->source_text;

	if (!s)
		return;
	for (uint32_t n = 1; n < line->line; n++) {
		s += strcspn(s, "\n");
		s += *s == '\n';
	}
	rt_print(rt, "    %.*s\n", (int)strcspn(s, "\n"), s);
}

static void print_tail(struct runtime *rt, const char *log)
{
	const char *end = log + strlen(log), *s = end;
	int lines = 0;

	while (s > log && lines <= TAIL) {
		s--;
		if (*s == '\n')
			lines++;
	}
	if (s > log)
		s++;
	while (s < end) {
		int len = (int)strcspn(s, "\n");

		rt_print(rt, "  | %.*s\n", len, s);
		s += len + 1;
	}
}

/* What the verifier says of loops that it gives up to follow. */
static bool is_too_long(const char *log)
{
	return strstr(log, "jumps is too complex") ||
	    strstr(log, "program is too large. Processed") ||
	    strstr(log, "infinite loop detected");
}

/* Functions that the kernel lets only some probes use: path(). */
static bool is_not_allowed(const char *log)
{
	return strstr(log, "helper call is not allowed in probe") != NULL;
}

/* Before 5.x the log of a refusal has no line "processed ... insns". */
bool rejection_is_code(const struct rejection *r)
{
	if (strstr(r->log, "processed 0 insns"))
		return false;
	return r->cut || strstr(r->log, "processed ") ||
	    last_insn(r->log) >= 0;
}

int rejection_print(struct runtime *rt)
{
	const struct rejection *r = &rt->rejection;
	bool too_long = r->cut || is_too_long(r->log);
	bool not_here = is_not_allowed(r->log);
	long at = last_insn(r->log);
	char text[128];

	if (rt->program->loads_directly && !too_long && !not_here) {
		rt_verbose(rt, "%s: the kernel refuses direct loads; compiling "
		    "again without them",
		    r->prog->name);
		return RUN_AGAIN;
	}
	rt_print(rt, "awl: the kernel refuses the program of %s "
	    "(%s)\n  %s\n", r->prog->name, strerror(-r->error), too_long ?
	    "Its loops take more steps than the verifier checks." :
	    not_here ? "It does not allow this function in this probe." :
	    "This is a bug of awl, not a fault in your script.");
	if (at >= 0 && (size_t)at < r->prog->ninsns) {
		const struct line *line = line_of(r->prog, at);

		if (line) {
			rt_print(rt, "  %s:%u:%u:\n",
			    rt->program->source_name ?
			    rt->program->source_name : "-", line->line,
			    line->column);
			print_source(rt, line);
		}
		ebpf_disasm(text, &r->insns[at],
		    (size_t)at + 1 < r->prog->ninsns ? &r->insns[at + 1] :
		    NULL);
		rt_print(rt, "  instruction %ld: %s\n", at, text);
	}
	print_tail(rt, r->log);
	if (rt->opt->verbose)
		rt_print(rt, "%s\n", r->log);
	return too_long || not_here ? RUN_SCRIPT : RUN_SYSTEM;
}
