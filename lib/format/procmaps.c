/* SPDX-License-Identifier: GPL-2.0-only */
#include "format/procmaps.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>

#include "base/root.h"
#include "base/strbuf.h"

enum { MAX_TEXT = 64 << 20 };

/* Most lines have the same path as the line before. */
static const char *hold_path(struct procmaps *m, const char *path, size_t len)
{
	const char *last = m->v.len ? vec_last(&m->v).path : "";

	if (strlen(last) == len && !memcmp(last, path, len))
		return last;
	return len ? arena_strndup(&m->mem, path, len) : "";
}

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
	out->deleted = line[len] != 0;
	out->path = hold_path(m, line, len);
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
	char path[64], full[PATH_MAX];
	long n;

	memset(m, 0, sizeof(*m));
	snprintf(path, sizeof(path), "/proc/%d/maps", pid);
	n = file_read_regular(root_path(full, sizeof(full), path), MAX_TEXT,
	    &text);
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
