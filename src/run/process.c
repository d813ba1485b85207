/* SPDX-License-Identifier: GPL-2.0-only */
#include "run/process.h"

#include "base/root.h"
#include "format/procmaps.h"

#include <ctype.h>
#include <dirent.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum {
	MAX_ANCESTORS = 8,
	MAX_MAPS = 8192,	/* of a process */
	MAX_ENDED = 32768,	/* kept because a map may hold their stacks */
	MAX_PROCESSES = 65536,	/* where their end is not reported */
};

struct process *process_of(struct symbols *s, int pid)
{
	void **slot = hmap_slot(&s->processes, &pid, sizeof(pid));

	if (!*slot) {
		*slot = xcalloc(1, sizeof(struct process));
		s->nprocesses++;
	}
	return *slot;
}

/* ---- mappings ---- */

static void drop_maps(struct symbols *s, struct process *p, size_t from,
    size_t n)
{
	for (size_t i = from; i < from + n; i++)
		code_file_put(s, p->maps.data[i].file);
	memmove(p->maps.data + from, p->maps.data + from + n,
	    (p->maps.len - from - n) * sizeof(*p->maps.data));
	p->maps.len -= n;
}

/* Newer mappings come last; what one hides is dropped. */
static void add(struct symbols *s, struct process *p, struct mapping m)
{
	for (size_t i = p->maps.len; i-- > 0;) {
		const struct mapping *old = &p->maps.data[i];

		if (old->start >= m.start && old->end <= m.end)
			drop_maps(s, p, i, 1);
	}
	if (p->maps.len >= MAX_MAPS)
		drop_maps(s, p, 0, MAX_MAPS / 2);
	vec_push(&p->maps, m);
}

static const struct mapping *find_own(const struct process *p, uint64_t addr)
{
	for (size_t i = p->maps.len; i-- > 0;)
		if (addr >= p->maps.data[i].start &&
		    addr < p->maps.data[i].end)
			return &p->maps.data[i];
	return NULL;
}

/* "//anon" and such are not files. */
static bool is_file(const char *path)
{
	return (path[0] == '/' && path[1] != '/') || !strcmp(path, "[vdso]");
}

void process_read(struct symbols *s, int pid)
{
	struct process *p = process_of(s, pid);
	const struct procmap *map;
	struct procmaps maps;

	p->tried = true;
	if (s->other_proc || procmaps_open(&maps, pid) < 0)
		return;
	for vec_each(map, &maps.v)
		if (map->exec && is_file(map->path))
			add(s, p, (struct mapping){ map->start, map->end,
			    map->offset, code_file_get(s, map->path,
			    map->dev_major, map->dev_minor, map->inode) });
	procmaps_free(&maps);
}

void process_read_all(struct symbols *s)
{
	char path[64];
	DIR *dir = s->other_proc ? NULL :
	    opendir(root_path(path, sizeof(path), "/proc"));
	struct dirent *e;

	while (dir && (e = readdir(dir)))
		if (isdigit((unsigned char)e->d_name[0]))
			process_read(s, atoi(e->d_name));
	if (dir)
		closedir(dir);
}

/* A process that was forked, and has not called execve(), runs the code of its
 * parent. */
const struct mapping *process_mapping(struct symbols *s, int pid, uint64_t addr)
{
	const struct mapping *m = NULL;

	for (int i = 0; pid > 0 && i < MAX_ANCESTORS && !m; i++) {
		struct process *p = process_of(s, pid);

		m = find_own(p, addr);
		if (!m && (!p->tried || !s->watching || s->watch.lost)) {
			process_read(s, pid);
			m = find_own(p, addr);
		}
		pid = p->parent;
	}
	return m;
}

/* ---- the end of processes ---- */

/* Children that have no mappings of their own get those of their parent. */
static void bequeath(struct symbols *s, const struct process *p, int pid)
{
	struct hmap_entry *e;
	size_t cursor = 0;

	while ((e = hmap_next(&s->processes, &cursor))) {
		struct process *child = e->value;
		const struct mapping *m;

		if (child->parent != pid || child == p)
			continue;
		child->parent = p->parent;
		if (child->maps.len)
			continue;
		for vec_each(m, &p->maps) {
			m->file->refs++;
			vec_push(&child->maps, *m);
		}
	}
}

static void forget(struct symbols *s, int pid)
{
	struct process *p = hmap_get(&s->processes, &pid, sizeof(pid)), *up;

	if (!p)
		return;
	if (p->children)
		bequeath(s, p, pid);
	up = p->parent ? hmap_get(&s->processes, &p->parent,
	    sizeof(p->parent)) : NULL;
	if (up && up->children)
		up->children--;
	drop_maps(s, p, 0, p->maps.len);
	vec_free(&p->maps);
	perfmap_free(&p->perfmap);
	free(p);
	hmap_remove(&s->processes, &pid, sizeof(pid));
	s->nprocesses--;
}

/* The first thread may end before the others: their entries are counted. */
static bool has_threads(int pid)
{
	char path[64], full[PATH_MAX];
	struct stat st;

	snprintf(path, sizeof(path), "/proc/%d/task", pid);
	return !stat(root_path(full, sizeof(full), path), &st) &&
	    st.st_nlink > 3;
}

static void forget_first(struct symbols *s)
{
	int pid = s->ended.data[s->nforgotten++].pid;
	struct process *p = hmap_get(&s->processes, &pid, sizeof(pid));

	/* The number may belong to another process by now. */
	if (p && p->ended && !has_threads(pid))
		forget(s, pid);
	if (s->nforgotten < s->ended.len / 2 || s->nforgotten < 64)
		return;
	s->ended.len -= s->nforgotten;
	memmove(s->ended.data, s->ended.data + s->nforgotten,
	    s->ended.len * sizeof(*s->ended.data));
	s->nforgotten = 0;
}

void process_event(void *symbols, const struct mapwatch_event *e)
{
	struct symbols *s = symbols;
	struct process *p, *up;

	switch (e->kind) {
	case MAPWATCH_MAP:
		if (is_file(e->path))
			add(s, process_of(s, e->pid), (struct mapping){
			    e->start, e->start + e->len, e->offset,
			    code_file_get(s, e->path, e->dev_major,
			    e->dev_minor, e->inode) });
		break;
	case MAPWATCH_FORK:
		up = process_of(s, e->parent);
		up->children++;
		p = process_of(s, e->pid);
		p->parent = e->parent;
		p->ended = false;
		break;
	case MAPWATCH_EXIT:
		p = hmap_get(&s->processes, &e->pid, sizeof(e->pid));
		if (!p || p->ended)
			break;
		p->ended = true;
		vec_push(&s->ended, ((struct ended){ e->pid, s->round }));
		if (s->ended.len - s->nforgotten > MAX_ENDED)
			forget_first(s);
		break;
	}
}

void process_drained(struct symbols *s)
{
	struct hmap_entry *e;
	size_t cursor = 0;

	while (!s->kept && s->nforgotten < s->ended.len &&
	    s->ended.data[s->nforgotten].round < s->round)
		forget_first(s);
	s->round++;
	if (s->watching || s->nprocesses < MAX_PROCESSES)
		return;
	while ((e = hmap_next(&s->processes, &cursor))) {
		int pid;

		memcpy(&pid, e->key, sizeof(pid));
		forget(s, pid);
	}
}

void process_free_all(struct symbols *s)
{
	struct hmap_entry *e;
	size_t cursor = 0;

	while ((e = hmap_next(&s->processes, &cursor))) {
		struct process *p = e->value;

		drop_maps(s, p, 0, p->maps.len);
		vec_free(&p->maps);
		perfmap_free(&p->perfmap);
		free(p);
	}
	hmap_free(&s->processes);
	vec_free(&s->ended);
}
