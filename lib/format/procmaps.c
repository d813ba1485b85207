/* SPDX-License-Identifier: GPL-2.0-only */
#include "format/procmaps.h"

#include <stdio.h>
#include <string.h>

#include "base/root.h"
#include "base/strbuf.h"

static bool parse_line(struct procmaps *m, const char *line,
    struct procmap *out)
{
	static const char deleted[] = " (deleted)";
	const size_t tail = sizeof(deleted) - 1;
	uint64_t major, minor;
	size_t perms, len;

	memset(out, 0, sizeof(*out));
	if (!text_take_number(&line, 16, &out->start) ||
	    !text_take(&line, "-") ||
	    !text_take_number(&line, 16, &out->end) || !text_take(&line, " "))
		return false;
	perms = strcspn(line, " ");
	out->write = perms > 1 && line[1] == 'w';
	out->exec = perms > 2 && line[2] == 'x';
	line += perms;
	if (!text_take(&line, " ") ||
	    !text_take_number(&line, 16, &out->offset) ||
	    !text_take(&line, " ") || !text_take_number(&line, 16, &major) ||
	    !text_take(&line, ":") || !text_take_number(&line, 16, &minor) ||
	    !text_take(&line, " ") ||
	    !text_take_number(&line, 10, &out->inode) ||
	    out->end <= out->start)
		return false;
	out->dev_major = (uint32_t)major;
	out->dev_minor = (uint32_t)minor;
	line += strspn(line, " \t");
	len = strlen(line);
	if (len > tail && !strcmp(line + len - tail, deleted))
		len -= tail;
	out->path = len ? arena_strndup(&m->mem, line, len) : "";
	return true;
}

void procmaps_parse(struct procmaps *m, const char *text, size_t len)
{
	const char *end = text + len, *nl;
	struct procmap map;
	char *line;
	struct arena scratch;

	memset(m, 0, sizeof(*m));
	arena_init(&m->mem);
	arena_init(&scratch);
	for (; text < end; text = nl < end ? nl + 1 : end) {
		nl = memchr(text, '\n', (size_t)(end - text));
		if (!nl)
			nl = end;
		line = arena_strndup(&scratch, text, (size_t)(nl - text));
		if (parse_line(m, line, &map))
			vec_push(&m->v, map);
	}
	arena_free(&scratch);
}

int procmaps_open(struct procmaps *m, int pid)
{
	struct strbuf text = { 0 };
	char path[64];
	long n;

	memset(m, 0, sizeof(*m));
	snprintf(path, sizeof(path), "/proc/%d/maps", pid);
	n = root_read(path, &text);
	if (n >= 0)
		procmaps_parse(m, text.data, text.len);
	strbuf_free(&text);
	return n < 0 ? (int)n : 0;
}

void procmaps_free(struct procmaps *m)
{
	vec_free(&m->v);
	arena_free(&m->mem);
}
