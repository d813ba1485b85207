/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The list of formats, and the file that the output goes to.
 */
#include "out/out.h"

#include "base/arena.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#define OUT(name) &out_##name##_ops,
const struct out_ops *const out_list[] = {
#include "out/out.def"
};
#undef OUT
const size_t out_count = sizeof(out_list) / sizeof(*out_list);

const struct out_ops *out_find(const char *name)
{
	for (size_t i = 0; i < out_count; i++)
		if (strcasecmp(out_list[i]->name, name) == 0)
			return out_list[i];
	return NULL;
}

static bool locale_is_utf8(void)
{
	const char *locale = getenv("LC_ALL");

	if (!locale || !*locale)
		locale = getenv("LC_CTYPE");
	if (!locale || !*locale)
		locale = getenv("LANG");
	return locale && (strstr(locale, "UTF-8") || strstr(locale, "utf8"));
}

int out_open(struct out *o, const struct options *opt)
{
	o->ops = opt->format ? opt->format : out_list[0];
	o->to.fd = opt->output ? open(opt->output, O_WRONLY | O_CREAT |
	    O_TRUNC | O_CLOEXEC, 0666) : STDOUT_FILENO;
	if (o->to.fd < 0)
		return -errno;
	o->to.mode = opt->buffering == BUFFER_LINE ? STREAM_LINES :
	    opt->buffering == BUFFER_NONE ? STREAM_NONE : STREAM_FULL;
	/* Block elements for people; what reads a pipe knows '@'. */
	o->terminal = isatty(o->to.fd);
	o->utf8 = o->terminal && locale_is_utf8();
	o->opt = opt;
	o->state = o->ops->state_size ? xcalloc(1, o->ops->state_size) : NULL;
	return 0;
}

int out_flush(struct out *o)
{
	return stream_flush(&o->to);
}

int out_close(struct out *o)
{
	int rc;

	if (o->begun && o->ops->close)
		o->ops->close(o);
	rc = out_flush(o);
	/* Some file systems tell only now that the disk is full. */
	if (o->opt->output && close(o->to.fd) < 0 && rc == 0)
		rc = -errno;
	stream_free(&o->to);
	free(o->state);
	strbuf_free(&o->buf);
	strbuf_free(&o->tmp);
	return rc;
}

void out_begin(struct out *o, size_t nprobes)
{
	o->begun = true;
	if (o->ops->open)
		o->ops->open(o, nprobes);
}

void out_text(struct out *o, const struct action *a, const char *text,
    size_t len)
{
	if (o->ops->text)
		o->ops->text(o, a, text, len);
}

void out_printf(struct out *o, const struct action *a,
    const uint8_t *payload)
{
	strbuf_clear(&o->tmp);
	out_format(o, &o->tmp, a->fmt, a->record, payload);
	out_text(o, a, strbuf_str(&o->tmp), o->tmp.len);
}

void out_print(struct out *o, const struct action *a, const uint8_t *payload)
{
	if (o->ops->value)
		o->ops->value(o, a, payload);
}

void out_map(struct out *o, const struct map_spec *spec,
    const struct out_entry *entries, size_t n, int64_t top, int64_t div)
{
	size_t first = top > 0 && (uint64_t)top < n ? n - (size_t)top : 0;

	if (o->ops->map)
		o->ops->map(o, spec, entries + first, n - first,
		    div > 0 ? div : 1);
}

void out_lost(struct out *o, const char *what, uint64_t n,
    const struct out_loss *losses, size_t nlosses)
{
	if (o->ops->lost)
		o->ops->lost(o, what, n, losses, nlosses);
}

void out_stop(struct out *o)
{
	if (o->ops->stop)
		o->ops->stop(o);
}

void out_message(const struct out *o, struct strbuf *sb,
    const struct action *a, const uint8_t *payload)
{
	struct out plain = { .ops = &out_text_ops, .program = o->program,
	    .names = o->names, .terminal = true };

	out_format(&plain, sb, a->fmt, a->record, payload);
}
