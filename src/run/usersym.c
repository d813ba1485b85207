/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Names of user code: address -> mapping -> file offset -> symbol of the ELF
 * file. What a process maps is watched while awl runs, so that it is known
 * after the process has ended; of those that ran before, all is read at the
 * start.
 */
#include "run/symbols.h"

#include "base/root.h"
#include "format/elf.h"
#include "format/procmaps.h"
#include "kernel/mapwatch.h"

#include <ctype.h>
#include <dirent.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
	STT_FUNC_TYPE = 2, STT_IFUNC_TYPE = 10,
	NO_SIZE = 4096,		/* what assembly without a size may span */
	WATCH_BYTES = 32 << 10,	/* ring of each CPU */
	MAX_ANCESTORS = 8,
};

/* One function of a file. */
struct symbol {
	uint64_t	 value, size;
	uint64_t	 name_at;	/* in the file */
};

/* A file that is mapped somewhere; ok is false when it cannot be read. */
struct image {
	struct elf	 elf;
	bool		 ok;
	VEC(struct symbol) symbols;	/* by value */
};

/* A piece of code in a process. */
struct mapping {
	uint64_t	 start, end, offset;
	const char	*path;		/* one text per path: see hold_text() */
};

/*
 * A process, or several of one number, and what each was before and after
 * execve(): the newest mapping counts.
 */
struct process {
	VEC(struct mapping) maps;
	int		 parent;	/* whose mappings it has, too; or 0 */
	bool		 tried;		/* /proc has been looked at */
};

static int add_symbol(void *arg, const struct elf_symbol *sym)
{
	struct image *image = arg;
	struct symbol s = { sym->value, sym->size, sym->name_at };

	if ((sym->type == STT_FUNC_TYPE || sym->type == STT_IFUNC_TYPE) &&
	    sym->shndx != 0 && sym->value != 0)
		vec_push(&image->symbols, s);
	return 0;
}

static int by_value(const void *a, const void *b)
{
	const struct symbol *x = a, *y = b;

	if (x->value != y->value)
		return x->value < y->value ? -1 : 1;
	return x->name_at < y->name_at ? -1 : x->name_at > y->name_at;
}

/* All processes have the same, at different places. */
static bool open_vdso(struct image *image)
{
	const struct procmap *map;
	struct procmaps maps;
	bool ok = false;

	if (procmaps_open(&maps, (int)getpid()) < 0)
		return false;
	for vec_each(map, &maps.v)
		if (strcmp(map->path, "[vdso]") == 0)
			ok = elf_open_memory(&image->elf,
			    (const void *)(uintptr_t)map->start,
			    (size_t)(map->end - map->start)) == 0;
	procmaps_free(&maps);
	return ok;
}

static struct image *image_of(struct symbols *s, int pid, const char *path)
{
	void **slot = hmap_slot(&s->files, path, strlen(path));
	char inside[PATH_MAX], full[PATH_MAX];
	struct image *image = *slot;

	if (image)
		return image;
	image = *slot = xcalloc(1, sizeof(*image));
	/* The process may see another root than we do. */
	snprintf(inside, sizeof(inside), "/proc/%d/root%.3000s", pid, path);
	root_path(full, sizeof(full), inside);
	if (path[0] == '[')
		image->ok = open_vdso(image);
	else
		image->ok = elf_open(&image->elf, full) == 0 ||
		    elf_open(&image->elf, path) == 0;
	if (!image->ok)
		return image;
	elf_each_place(&image->elf, add_symbol, image);
	elf_rest(&image->elf);
	if (image->symbols.len > 0)
		qsort(image->symbols.data, image->symbols.len,
		    sizeof(*image->symbols.data), by_value);
	return image;
}

/* ---- processes ---- */

static struct process *process_of(struct symbols *s, int pid)
{
	void **slot = hmap_slot(&s->processes, &pid, sizeof(pid));

	if (!*slot)
		*slot = xcalloc(1, sizeof(struct process));
	return *slot;
}

/* One copy of each path and name, however many processes have it. */
static const char *hold_text(struct symbols *s, const char *path)
{
	void **slot = hmap_slot(&s->paths, path, strlen(path));

	if (!*slot)
		*slot = arena_strdup(&s->arena, path);
	return *slot;
}

static const struct mapping *find_own(const struct process *p, uint64_t addr)
{
	for (size_t i = p->maps.len; i-- > 0;)
		if (addr >= p->maps.data[i].start &&
		    addr < p->maps.data[i].end)
			return &p->maps.data[i];
	return NULL;
}

static void add_mapping(struct symbols *s, struct process *p, uint64_t start,
    uint64_t end, uint64_t offset, const char *path)
{
	const struct mapping *old = find_own(p, start);
	struct mapping m = { start, end, offset, NULL };

	if (path[0] != '/' && strcmp(path, "[vdso]") != 0)
		return;
	if (path[0] == '/' && path[1] == '/')	/* "//anon" */
		return;
	m.path = hold_text(s, path);
	if (old && old->start == start && old->end == end &&
	    old->offset == offset && old->path == m.path)
		return;
	vec_push(&p->maps, m);
}

static void on_event(void *arg, const struct mapwatch_event *e)
{
	struct symbols *s = arg;

	if (e->path)
		add_mapping(s, process_of(s, e->pid), e->start,
		    e->start + e->len, e->offset, e->path);
	else
		process_of(s, e->pid)->parent = e->parent;
}

static void read_proc(struct symbols *s, int pid)
{
	struct process *p = process_of(s, pid);
	const struct procmap *map;
	struct procmaps maps;

	p->tried = true;
	if (procmaps_open(&maps, pid) < 0)
		return;
	for vec_each(map, &maps.v)
		if (map->exec)
			add_mapping(s, p, map->start, map->end, map->offset,
			    map->path);
	procmaps_free(&maps);
}

void symbols_snapshot(struct runtime *rt, int pid)
{
	read_proc(rt->symbols, pid);
}

static void read_all(struct symbols *s)
{
	char path[64];
	DIR *dir = opendir(root_path(path, sizeof(path), "/proc"));
	struct dirent *e;

	while (dir && (e = readdir(dir)))
		if (isdigit((unsigned char)e->d_name[0]))
			read_proc(s, atoi(e->d_name));
	if (dir)
		closedir(dir);
}

int symbols_watch(struct runtime *rt)
{
	struct symbols *s = rt->symbols;

	s->watching = mapwatch_open(&s->watch, WATCH_BYTES) == 0;
	if (!s->watching)
		return -1;
	read_all(s);
	return s->watch.epoll_fd;
}

void symbols_poll(struct runtime *rt)
{
	if (rt->symbols->watching)
		mapwatch_consume(&rt->symbols->watch, on_event, rt->symbols);
}

/* What was forked, and has not called execve(), runs its parent's code. */
static const struct mapping *find_mapping(struct symbols *s, int pid,
    uint64_t addr)
{
	const struct mapping *m = NULL;

	for (int i = 0; pid > 0 && i < MAX_ANCESTORS && !m; i++) {
		struct process *p = process_of(s, pid);

		m = find_own(p, addr);
		if (!m && (!p->tried || !s->watching || s->watch.lost)) {
			read_proc(s, pid);
			m = find_own(p, addr);
		}
		pid = p->parent;
	}
	return m;
}

/* ---- names ---- */

/* The last function that begins at or below; its size must reach. */
static const struct symbol *find(const struct image *image, uint64_t vaddr)
{
	size_t low = 0, high = image->symbols.len;
	const struct symbol *s;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (image->symbols.data[mid].value <= vaddr)
			low = mid + 1;
		else
			high = mid;
	}
	if (low == 0)
		return NULL;
	s = &image->symbols.data[low - 1];
	return vaddr - s->value < (s->size ? s->size : NO_SIZE) ? s : NULL;
}

void usersym_find(struct symbols *s, struct out_symbol *of)
{
	const struct symbol *sym = NULL;
	const struct mapping *map;
	struct image *image;
	uint64_t vaddr = 0;

	symbols_poll(s->rt);
	map = find_mapping(s, (int)of->pid, of->address);
	if (!map)
		return;
	of->module = map->path;
	image = image_of(s, (int)of->pid, map->path);
	if (image->ok && !elf_vaddr(&image->elf,
	    of->address - map->start + map->offset, 0, &vaddr))
		sym = find(image, vaddr);
	if (!sym)
		return;
	of->name = hold_text(s, elf_name(&image->elf, sym->name_at));
	of->offset = vaddr - sym->value;
}

void usersym_free(struct symbols *s)
{
	struct hmap_entry *e;
	size_t cursor = 0;

	while ((e = hmap_next(&s->processes, &cursor))) {
		struct process *p = e->value;

		vec_free(&p->maps);
		free(p);
	}
	cursor = 0;
	while ((e = hmap_next(&s->files, &cursor))) {
		struct image *image = e->value;

		if (image->ok)
			elf_close(&image->elf);
		vec_free(&image->symbols);
		free(image);
	}
	if (s->watching)
		mapwatch_close(&s->watch);
	hmap_free(&s->processes);
	hmap_free(&s->files);
	hmap_free(&s->paths);
}
