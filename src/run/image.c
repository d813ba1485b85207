/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A file may have another name than when it was mapped, or none: it may be in a
 * container, replaced by an update or deleted. So it is opened through the
 * process that maps it, and its inode is compared.
 */
#include "run/image.h"

#include "base/root.h"
#include "format/debugfile.h"
#include "format/elf.h"
#include "format/procmaps.h"
#include "run/process.h"

#include <elf.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

enum {
	NO_SIZE = 4096,		/* bytes of a function whose size is 0 */
	MAX_OPEN = 128,		/* images, each with up to two files */
	OVERLAYFS = 0x794c7630,	/* linux/magic.h */
};

/* A function. */
struct symbol {
	uint64_t	 value;
	uint32_t	 size;
	bool		 in_debug;	/* the name is in image.debug */
	uint64_t	 name_at;
};

/* A file that was opened; without ok it cannot be read. */
struct image {
	struct elf	 elf;
	struct elf	 debug;		/* separate symbols; fd -1: none */
	bool		 ok, reads_debug;
	VEC(struct symbol) symbols;	/* by value */
};

/* ---- the table of files ---- */

static bool is_file(const struct code_file *f, uint32_t dev_major,
    uint32_t dev_minor, uint64_t inode)
{
	return f->inode == inode && f->dev_major == dev_major &&
	    f->dev_minor == dev_minor;
}

struct code_file *code_file_get(struct symbols *s, const char *path,
    uint32_t dev_major, uint32_t dev_minor, uint64_t inode)
{
	size_t len = strlen(path);
	void **slot = hmap_slot(&s->files, path, len);
	struct code_file *f = *slot;

	while (f && !is_file(f, dev_major, dev_minor, inode))
		f = f->next;
	if (!f) {
		f = xcalloc(1, sizeof(*f) + len + 1);
		memcpy(f->path, path, len);
		f->dev_major = dev_major;
		f->dev_minor = dev_minor;
		f->inode = inode;
		f->next = *slot;
		*slot = f;
	}
	f->refs++;
	return f;
}

static void close_image(struct symbols *s, struct code_file *f)
{
	struct image *image = f->image;

	if (!image)
		return;
	if (image->ok) {
		elf_close(&image->elf);
		elf_close(&image->debug);
		s->nimages--;
	}
	vec_free(&image->symbols);
	free(image);
	f->image = NULL;
}

void code_file_put(struct symbols *s, struct code_file *f)
{
	size_t len = strlen(f->path);
	struct code_file **at;
	void **slot;

	if (--f->refs)
		return;
	slot = hmap_slot(&s->files, f->path, len);
	for (at = (struct code_file **)slot; *at != f; at = &(*at)->next)
		;
	*at = f->next;
	close_image(s, f);
	if (!*slot)
		hmap_remove(&s->files, f->path, len);
	free(f);
}

/* Makes room for one more. */
static void close_oldest(struct symbols *s)
{
	struct code_file *f, *oldest = NULL;
	struct hmap_entry *e;
	size_t cursor = 0;

	while ((e = hmap_next(&s->files, &cursor)))
		for (f = e->value; f; f = f->next)
			if (f->image && f->image->ok &&
			    (!oldest || f->used < oldest->used))
				oldest = f;
	if (oldest)
		close_image(s, oldest);
}

void image_free_all(struct symbols *s)
{
	struct code_file *f, *next;
	struct hmap_entry *e;
	size_t cursor = 0;

	while ((e = hmap_next(&s->files, &cursor)))
		for (f = e->value; f; f = next) {
			next = f->next;
			close_image(s, f);
			free(f);
		}
	hmap_free(&s->files);
}

/* ---- opening a file ---- */

/* Device numbers differ between /proc and stat() on btrfs and overlayfs; inode
 * numbers can differ on overlayfs. */
static bool is_same(const struct elf *e, const struct code_file *f)
{
	struct statfs fs;
	struct stat st;

	if (!f->inode || fstat(e->fd, &st) || st.st_ino == f->inode)
		return true;
	return !fstatfs(e->fd, &fs) && fs.f_type == OVERLAYFS;
}

static bool open_same(struct elf *e, const char *path,
    const struct code_file *f)
{
	if (elf_open(e, path))
		return false;
	if (is_same(e, f))
		return true;
	elf_close(e);
	return false;
}

/*
 * /proc/PID/map_files leads to the file whatever became of its name, but its
 * entries have the addresses that the mapping has now.
 */
static bool open_map_file(struct elf *e, const struct mapping *m, int pid)
{
	char path[96], full[PATH_MAX];
	const struct procmap *map;
	struct procmaps maps;
	bool ok = false;

	if (procmaps_open(&maps, pid) < 0)
		return false;
	for vec_each(map, &maps.v) {
		if (m->start < map->start || m->start >= map->end ||
		    map->inode != m->file->inode ||
		    strcmp(map->path, m->file->path))
			continue;
		snprintf(path, sizeof(path), "/proc/%d/map_files/%llx-%llx",
		    pid, (unsigned long long)map->start,
		    (unsigned long long)map->end);
		ok = !elf_open(e, root_path(full, sizeof(full), path));
		break;
	}
	procmaps_free(&maps);
	return ok;
}

static bool open_file(struct elf *e, const struct mapping *m, int pid)
{
	char inside[64], root[128], path[PATH_MAX];

	if (open_map_file(e, m, pid))
		return true;
	snprintf(inside, sizeof(inside), "/proc/%d/exe", pid);
	if (m->file->inode && open_same(e, root_path(root, sizeof(root),
	    inside), m->file))
		return true;
	snprintf(inside, sizeof(inside), "/proc/%d/root", pid);
	root_path(root, sizeof(root), inside);
	if (path_in_root(root, m->file->path, path, sizeof(path)) &&
	    open_same(e, path, m->file))
		return true;
	return open_same(e, m->file->path, m->file);
}

/* The vDSO is the same in all processes, at different addresses. */
static bool open_vdso(struct elf *e)
{
	const struct procmap *map;
	struct procmaps maps;
	bool ok = false;

	if (procmaps_open(&maps, (int)getpid()) < 0)
		return false;
	for vec_each(map, &maps.v)
		if (strcmp(map->path, "[vdso]") == 0)
			ok = elf_open_memory(e,
			    (const void *)(uintptr_t)map->start,
			    (size_t)(map->end - map->start)) == 0;
	procmaps_free(&maps);
	return ok;
}

/* ---- symbols ---- */

static int add_symbol(void *arg, const struct elf_symbol *sym)
{
	struct image *image = arg;
	struct symbol s = { .value = sym->value, .name_at = sym->name_at,
		.size = sym->size < UINT32_MAX ? (uint32_t)sym->size :
		UINT32_MAX, .in_debug = image->reads_debug };

	if ((sym->type == STT_FUNC || sym->type == STT_GNU_IFUNC) &&
	    sym->shndx != SHN_UNDEF && sym->value != 0)
		vec_push(&image->symbols, s);
	return 0;
}

static int by_value(const void *a, const void *b)
{
	const struct symbol *x = a, *y = b;

	if (x->value != y->value)
		return x->value < y->value ? -1 : 1;
	if (x->in_debug != y->in_debug)
		return x->in_debug ? -1 : 1;
	return x->name_at < y->name_at ? -1 : x->name_at > y->name_at;
}

static void read_symbols(struct image *image, const struct code_file *f,
    int pid)
{
	char inside[64], root[128];

	elf_each_place(&image->elf, add_symbol, image);
	elf_rest(&image->elf);
	snprintf(inside, sizeof(inside), "/proc/%d/root", pid);
	root_path(root, sizeof(root), inside);
	image->debug.fd = -1;
	if (f->path[0] == '/' && debugfile_open(&image->debug, &image->elf,
	    root, f->path)) {
		image->reads_debug = true;
		elf_each_place(&image->debug, add_symbol, image);
		elf_rest(&image->debug);
	}
	if (image->symbols.len > 0)
		qsort(image->symbols.data, image->symbols.len,
		    sizeof(*image->symbols.data), by_value);
}

static struct image *image_of(struct symbols *s, const struct mapping *m,
    int pid)
{
	struct code_file *f = m->file;

	f->used = ++s->uses;
	if (f->image)
		return f->image;
	if (s->nimages >= MAX_OPEN)
		close_oldest(s);
	f->image = xcalloc(1, sizeof(*f->image));
	f->image->ok = f->path[0] == '[' ? open_vdso(&f->image->elf) :
	    open_file(&f->image->elf, m, pid);
	if (!f->image->ok)
		return f->image;
	s->nimages++;
	read_symbols(f->image, f, pid);
	return f->image;
}

/* The last function that starts at or before; its size must reach. */
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

bool image_find(struct symbols *s, const struct mapping *m, int pid,
    uint64_t offset, const char **name, uint64_t *behind)
{
	const struct image *image = image_of(s, m, pid);
	const struct symbol *sym;
	uint64_t vaddr;

	if (!image->ok || elf_vaddr(&image->elf, offset, 0, &vaddr))
		return false;
	sym = find(image, vaddr);
	if (!sym)
		return false;
	*name = elf_name(sym->in_debug ? &image->debug : &image->elf,
	    sym->name_at);
	*behind = vaddr - sym->value;
	return true;
}
