/* SPDX-License-Identifier: GPL-2.0-only */
#include "run/perfmap.h"

#include "base/root.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { MAX_TEXT = 64 << 20, MAX_NAME = 4096 };

/* The number that the process itself knows: the last of NSpid in its status. */
static int inner_pid(int pid)
{
	struct strbuf text = { 0 };
	char path[64];
	const char *at;
	int inner = pid;

	snprintf(path, sizeof(path), "/proc/%d/status", pid);
	if (root_read(path, &text) > 0 &&
	    (at = strstr(strbuf_str(&text), "\nNSpid:"))) {
		at += 7;
		while (*at == '\t' || *at == ' ') {
			inner = atoi(at);
			at += strspn(at, "\t ");
			at += strspn(at, "0123456789");
		}
	}
	strbuf_free(&text);
	return inner > 0 ? inner : pid;
}

/* In the root of the process, or in that of awl if the process has ended. */
static bool find_file(int pid, char *path, size_t size, struct stat *st)
{
	char inside[64], root[128], name[64], full[PATH_MAX];
	struct stat owner;

	snprintf(inside, sizeof(inside), "/proc/%d/root", pid);
	root_path(root, sizeof(root), inside);
	snprintf(name, sizeof(name), "/tmp/perf-%d.map", inner_pid(pid));
	if (!path_in_root(root, name, path, size) || stat(path, st)) {
		snprintf(path, size, "%s", name);
		if (stat(path, st))
			return false;
	}
	/* Others must not name the functions of this process. */
	snprintf(inside, sizeof(inside), "/proc/%d", pid);
	return !st->st_uid || (!stat(root_path(full, sizeof(full), inside),
	    &owner) && owner.st_uid == st->st_uid);
}

static void parse_line(struct perfmap *p, char *line)
{
	const char *at = line;
	struct perfmap_entry e;

	if (!text_take_number(&at, 16, &e.start) || !text_take(&at, " ") ||
	    !text_take_number(&at, 16, &e.size) || !text_take(&at, " ") ||
	    !*at)
		return;
	e.name = (size_t)(at - p->text.data);
	if (strlen(at) > MAX_NAME)
		p->text.data[e.name + MAX_NAME] = 0;
	vec_push(&p->v, e);
}

static int by_start(const void *a, const void *b)
{
	const struct perfmap_entry *x = a, *y = b;

	if (x->start != y->start)
		return x->start < y->start ? -1 : 1;
	return x->name < y->name ? -1 : x->name > y->name;
}

static void read_file(struct perfmap *p, const char *path)
{
	char *line, *nl, *end;

	vec_clear(&p->v);
	strbuf_clear(&p->text);
	if (file_read_regular(path, MAX_TEXT, &p->text) <= 0)
		return;
	end = p->text.data + p->text.len;
	for (line = p->text.data; line < end; line = nl + 1) {
		nl = memchr(line, '\n', (size_t)(end - line));
		if (!nl)
			break;		/* it is being written */
		*nl = 0;
		parse_line(p, line);
	}
	if (p->v.len)
		qsort(p->v.data, p->v.len, sizeof(*p->v.data), by_start);
}

static const char *find(const struct perfmap *p, uint64_t address,
    uint64_t *behind)
{
	size_t low = 0, high = p->v.len;
	const struct perfmap_entry *e;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (p->v.data[mid].start <= address)
			low = mid + 1;
		else
			high = mid;
	}
	if (!low)
		return NULL;
	e = &p->v.data[low - 1];
	*behind = address - e->start;
	return *behind < e->size ? p->text.data + e->name : NULL;
}

const char *perfmap_find(struct perfmap *p, int pid, uint64_t address,
    uint64_t *behind)
{
	const char *name = find(p, address, behind);
	char path[PATH_MAX];
	struct stat st;

	if (name || !find_file(pid, path, sizeof(path), &st) ||
	    (uint64_t)st.st_size == p->size)
		return name;
	p->size = (uint64_t)st.st_size;
	read_file(p, path);
	return find(p, address, behind);
}

void perfmap_free(struct perfmap *p)
{
	strbuf_free(&p->text);
	vec_free(&p->v);
}
