/* SPDX-License-Identifier: GPL-2.0-only */
#include "provider/ifunc.h"

#include <ctype.h>
#include <dirent.h>
#include <elf.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arch/arch.h"
#include "base/root.h"
#include "format/procmaps.h"

enum { MAX_PROCESSES = 64 };	/* that map the file and are looked at */

/* What a search works on. */
struct search {
	struct target	*t;
	const struct elf *elf;		/* the file of the function */
	struct ifunc	*f;
	struct stat	 st;		/* of this file */
	const char	*base;		/* the end of its path */
	const struct procmaps *maps;	/* of a process */
	int		 mem;		/* its memory */
};

static void found(struct ifunc *f, uint64_t vaddr)
{
	size_t i;

	for (i = 0; i < f->found.len; i++)
		if (f->found.data[i] == vaddr)
			return;
	vec_push(&f->found, vaddr);
}

/* Device numbers in /proc are not those of stat() on all file systems. */
static bool is_this_file(const struct search *s, const struct procmap *map)
{
	const char *slash = strrchr(map->path, '/');

	return map->inode == (uint64_t)s->st.st_ino && slash &&
	    !strcmp(slash + 1, s->base);
}

/* ---- what a resolver chose in a process ---- */

/* Without the bit that marks Thumb code. */
static uint64_t code_address(const struct search *s, uint64_t address)
{
	return s->t->arch->elf.thumb ? address & ~1ull : address;
}

/* Takes the function to which a slot of a loaded file leads. */
static void see_slot(const struct search *s, const struct elf *e,
    uint64_t address)
{
	unsigned int size = e->is64 ? 8 : 4;
	const struct procmap *map;
	uint64_t to, vaddr;
	uint8_t slot[8];
	bool thumb;

	if (pread(s->mem, slot, size, (off_t)address) != (ssize_t)size)
		return;
	to = code_address(s, elf_number(e, slot, size));
	thumb = to != elf_number(e, slot, size);
	for vec_each(map, &s->maps->v)
		if (map->exec && to >= map->start && to < map->end &&
		    is_this_file(s, map) && !elf_vaddr(s->elf,
		    to - map->start + map->offset, PF_X, &vaddr) &&
		    vaddr != s->f->resolver) {
			if (thumb)
				s->f->thumb = true;
			else
				found(s->f, vaddr);
		}
}

/* A table of relocations of a loaded file. */
struct table {
	const struct elf *elf;
	uint64_t	 base;		/* address minus virtual address */
	bool		 is_own, has_addend;
	struct elf_section symbols, names;
};

static bool is_called(const struct search *s, const struct table *t,
    uint64_t symbol)
{
	uint64_t size = t->elf->is64 ? sizeof(Elf64_Sym) : sizeof(Elf32_Sym);
	uint8_t name[4];

	return symbol < t->symbols.size / size && elf_read(t->elf,
	    t->symbols.offset + symbol * size, name, sizeof(name)) &&
	    !strcmp(elf_name(t->elf, t->names.offset +
	    elf_number(t->elf, name, 4)), s->f->name);
}

/* IRELATIVE has no symbol: its addend is the address of the resolver. */
static bool is_resolved(const struct search *s, const struct table *t,
    const uint8_t *entry, unsigned int word, uint64_t slot)
{
	uint8_t inside[8];
	uint64_t offset;

	if (t->has_addend)
		return elf_number(t->elf, entry + 2 * word, word) ==
		    s->f->resolver;
	return !elf_file_offset(t->elf, slot, 0, &offset) &&
	    elf_read(t->elf, offset, inside, word) &&
	    code_address(s, elf_number(t->elf, inside, word)) ==
	    s->f->resolver;
}

static void see_table(const struct search *s, struct table *t,
    const char *section)
{
	unsigned int word = t->elf->is64 ? 8 : 4;
	struct elf_section relocations;
	size_t size, at;
	uint8_t *data;

	t->has_addend = section[4] == 'a';
	size = (t->has_addend ? 3 : 2) * word;
	if (elf_find_section(t->elf, section, &relocations))
		return;
	data = elf_load(t->elf, &relocations);
	for (at = 0; data && at + size <= relocations.size; at += size) {
		uint64_t slot = elf_number(t->elf, data + at, word);
		uint64_t info = elf_number(t->elf, data + at + word, word);
		uint64_t symbol = t->elf->is64 ? info >> 32 : info >> 8;

		if (t->is_own ? !symbol &&
		    is_resolved(s, t, data + at, word, slot) :
		    symbol && is_called(s, t, symbol))
			see_slot(s, t->elf, t->base + slot);
	}
	free(data);
}

/* A file that the process has mapped from its start on. */
static void see_file(const struct search *s, const struct procmap *map)
{
	static const char *const sections[] = {
		".rela.dyn", ".rela.plt", ".rel.dyn", ".rel.plt"
	};
	struct table t = { .is_own = is_this_file(s, map) };
	char inside[64], root[PATH_MAX], path[PATH_MAX];
	struct elf e;
	uint64_t vaddr;
	size_t i;

	snprintf(inside, sizeof(inside), "/proc/%d/root", s->t->pid);
	if (!t.is_own && (!path_in_root(s->t->pid > 0 ? root_path(root,
	    sizeof(root), inside) : "", map->path, path, sizeof(path)) ||
	    elf_open(&e, path)))
		return;
	t.elf = t.is_own ? s->elf : &e;
	t.base = map->start;
	if (!elf_vaddr(t.elf, 0, 0, &vaddr))
		t.base -= vaddr;
	if (t.is_own || (!elf_find_section(&e, ".dynsym", &t.symbols) &&
	    !elf_find_section(&e, ".dynstr", &t.names)))
		for (i = 0; i < 4; i++)
			see_table(s, &t, sections[i]);
	if (!t.is_own)
		elf_close(&e);
}

/* Its own slots first: those of others may still lead to the linker. */
static void see_process(struct search *s, int pid)
{
	char inside[64], path[PATH_MAX];
	const struct procmap *map;
	int own;

	snprintf(inside, sizeof(inside), "/proc/%d/mem", pid);
	s->mem = open(root_path(path, sizeof(path), inside),
	    O_RDONLY | O_CLOEXEC);
	if (s->mem < 0)
		return;
	for (own = 1; own >= 0 && !s->f->found.len; own--)
		for vec_each(map, &s->maps->v)
			if (!map->offset && map->path[0] == '/' &&
			    is_this_file(s, map) == (own == 1))
				see_file(s, map);
	close(s->mem);
}

static bool has_file(const struct search *s)
{
	const struct procmap *map;

	for vec_each(map, &s->maps->v)
		if (map->exec && is_this_file(s, map))
			return true;
	return false;
}

/* Whether it maps the file. */
static bool see_maps(struct search *s, int pid)
{
	struct procmaps maps;
	bool has;

	if (procmaps_open(&maps, pid) < 0)
		return false;
	s->maps = &maps;
	has = has_file(s);
	if (has)
		see_process(s, pid);
	if (has)
		s->f->pid = pid;
	procmaps_free(&maps);
	return has;
}

static void see_processes(struct search *s)
{
	int only = s->t->pid > 0 ? s->t->pid : s->f->pid, n = 0;
	char path[PATH_MAX];
	struct dirent *e;
	DIR *dir;

	if (only) {
		see_maps(s, only);
		return;
	}
	dir = opendir(root_path(path, sizeof(path), "/proc"));
	while (dir && !s->f->found.len && n < MAX_PROCESSES &&
	    (e = readdir(dir)))
		if (isdigit((unsigned char)e->d_name[0]))
			n += see_maps(s, atoi(e->d_name));
	if (dir)
		closedir(dir);
}

/* ---- by name ---- */

/* Which of the names is chosen is not known: all of them. */
static int see_symbol(void *arg, const struct elf_symbol *sym)
{
	const struct search *s = arg;
	const char *rest = sym->name + 2;
	size_t n = strlen(s->f->name);
	uint64_t vaddr;

	/* "__memcpy_chk_avx2" and "__strcasecmp_l_avx2" are of others. */
	if (sym->type == STT_FUNC && !strncmp(sym->name, "__", 2) &&
	    !strncmp(rest, s->f->name, n) && rest[n] == '_' &&
	    strncmp(rest + n, "_chk", 4) && strncmp(rest + n, "_l_", 3) &&
	    !binary_is_thumb(s->t, sym) &&
	    binary_is_function(s->t, sym, &vaddr))
		found(s->f, vaddr);
	return 0;
}

void ifunc_find(struct target *t, const struct binary *b,
    const struct elf *elf, const struct elf *symbols, struct ifunc *f)
{
	struct search s = { .t = t, .elf = elf, .f = f };
	const char *slash = strrchr(b->name, '/');

	s.base = slash ? slash + 1 : b->name;
	if (!stat(b->path, &s.st))
		see_processes(&s);
	if (!f->found.len && !f->thumb)
		elf_each_symbol(symbols, see_symbol, &s);
}
