/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the runtime says to people, on standard error.
 */
#include "run/runtime.h"

#include <stdarg.h>

const char run_denied_text[] = "not permitted: run as root, or with CAP_BPF "
    "and CAP_PERFMON (before Linux 5.8: CAP_SYS_ADMIN)";

void rt_print(struct runtime *rt, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	stream_vprintf(&rt->err, fmt, ap);
	va_end(ap);
	stream_flush(&rt->err);
}

static void say(struct runtime *rt, const char *what, const char *fmt,
    va_list ap)
{
	struct strbuf text = { 0 }, safe = { 0 };

	/* What was printed before must stand before it. */
	out_flush(&rt->out);
	/* It can hold names of functions and files. */
	strbuf_vprintf(&text, fmt, ap);
	out_safe_message(&safe, strbuf_str(&text), text.len, OUT_LINES);
	stream_printf(&rt->err, "awl: %s%s\n", what, strbuf_str(&safe));
	stream_flush(&rt->err);
	strbuf_free(&text);
	strbuf_free(&safe);
}

void rt_error(struct runtime *rt, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	say(rt, "error: ", fmt, ap);
	va_end(ap);
}

void rt_fault(struct runtime *rt, const char *fmt, ...)
{
	va_list ap;

	rt->failed = true;
	va_start(ap, fmt);
	say(rt, "error: ", fmt, ap);
	va_end(ap);
}

void rt_warn(struct runtime *rt, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	say(rt, "WARNING: ", fmt, ap);
	va_end(ap);
}

void rt_vverbose(struct runtime *rt, const char *fmt, va_list ap)
{
	if (rt->opt->verbose)
		say(rt, "", fmt, ap);
}

void rt_verbose(struct runtime *rt, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	rt_vverbose(rt, fmt, ap);
	va_end(ap);
}

int rt_denied(struct runtime *rt)
{
	rt_error(rt, "%s", run_denied_text);
	return RUN_SYSTEM;
}
