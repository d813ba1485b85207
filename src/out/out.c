/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The list of formats, and the file that the output goes to.
 */
#include "out/out.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

const struct out_ops *const out_list[] = { &out_text_ops, &out_json_ops };
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
	o->file = opt->output ? fopen(opt->output, "we") : stdout;
	if (!o->file)
		return -errno;
	/* Block elements for people; what reads a pipe knows '@'. */
	o->terminal = isatty(fileno(o->file));
	o->utf8 = o->terminal && locale_is_utf8();
	setvbuf(o->file, NULL, opt->buffering == BUFFER_NONE ? _IONBF :
	    opt->buffering == BUFFER_LINE ? _IOLBF : _IOFBF, 1 << 16);
	return 0;
}

int out_close(struct out *o)
{
	int rc = o->file == stdout ? fflush(o->file) : fclose(o->file);

	o->file = NULL;
	strbuf_free(&o->buf);
	strbuf_free(&o->tmp);
	return rc ? -errno : 0;
}
