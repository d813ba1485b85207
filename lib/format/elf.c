/* SPDX-License-Identifier: GPL-2.0-only */
#include "format/elf.h"

#include <elf.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/root.h"

enum { PAGE = 4096, PAGES = 256 };

/* Where tables are read now and then: a page of the file each. */
struct elf_cache {
	struct elf_segment loads[ELF_LOADS];
	uint32_t	 nloads;
	char		 name[ELF_NAME + 1];
	uint64_t	*numbers;	/* page number + 1 in each slot */
	uint8_t		*pages;
};

/* Where a member is in the 32- and the 64-bit form, and how wide. */
struct place {
	uint8_t at32, len32, at64, len64;
};

#define PLACE(type, member) {						\
	offsetof(Elf32_##type, member),					\
	sizeof(((Elf32_##type *)0)->member),				\
	offsetof(Elf64_##type, member),					\
	sizeof(((Elf64_##type *)0)->member) }

uint64_t elf_number(const struct elf *e, const uint8_t *p, unsigned int size)
{
	uint64_t n = 0;

	for (unsigned int i = 0; i < size; i++)
		n |= (uint64_t)p[i] << 8 * (e->big_endian ? size - 1 - i : i);
	return n;
}

/* `base` has room for the whole structure. */
static uint64_t get(const struct elf *e, const uint8_t *base, struct place w)
{
	return e->is64 ? elf_number(e, base + w.at64, w.len64) :
	    elf_number(e, base + w.at32, w.len32);
}

#define GET(e, base, type, member)					\
	get((e), (base), (struct place)PLACE(type, member))

/* ---- bytes ---- */

/* The file may have shrunk since. */
static bool read_file(const struct elf *e, uint64_t offset, void *out,
    size_t len)
{
	uint8_t *to = out;
	ssize_t n;

	while (len) {
		n = pread(e->fd, to, len, (off_t)offset);
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return false;
		to += n;
		offset += (uint64_t)n;
		len -= (size_t)n;
	}
	return true;
}

/* What is there from this offset on, in one piece; NULL: nothing. */
static const uint8_t *piece(const struct elf *e, uint64_t offset, size_t *len)
{
	struct elf_cache *c = e->cache;
	uint64_t number = offset / PAGE, start = number * PAGE;
	size_t slot = number % PAGES, size = PAGE;
	uint8_t *page;

	if (offset >= e->len)
		return NULL;
	if (e->data) {
		*len = (size_t)(e->len - offset);
		return e->data + offset;
	}
	if (!c->pages) {
		c->pages = xmalloc(PAGE * PAGES);
		c->numbers = xcalloc(PAGES, sizeof(*c->numbers));
	}
	page = c->pages + slot * PAGE;
	if (size > e->len - start)
		size = (size_t)(e->len - start);
	if (c->numbers[slot] != number + 1) {
		c->numbers[slot] = 0;
		if (!read_file(e, start, page, size))
			return NULL;
		c->numbers[slot] = number + 1;
	}
	*len = size - (size_t)(offset - start);
	return page + (offset - start);
}

bool elf_read(const struct elf *e, uint64_t offset, void *out, size_t len)
{
	uint8_t *to = out;
	const uint8_t *from;
	size_t n;

	if (offset > e->len || len > e->len - offset)
		return false;
	if (!e->data && len > PAGE)
		return read_file(e, offset, out, len);
	while (len) {
		from = piece(e, offset, &n);
		if (!from)
			return false;
		n = n < len ? n : len;
		memcpy(to, from, n);
		to += n;
		offset += n;
		len -= n;
	}
	return true;
}

const char *elf_name(const struct elf *e, uint64_t offset)
{
	char *name = e->cache->name, *version;
	const uint8_t *from, *nul;
	size_t have = 0, n;

	while (have < ELF_NAME) {
		from = piece(e, offset + have, &n);
		if (!from)
			return "";
		n = n < ELF_NAME - have ? n : ELF_NAME - have;
		nul = memchr(from, 0, n);
		n = nul ? (size_t)(nul - from) : n;
		memcpy(name + have, from, n);
		have += n;
		if (nul)
			break;
	}
	name[have] = 0;
	version = strchr(name, '@');
	if (version && version != name)
		*version = 0;
	return name;
}

/* ---- the file as a whole ---- */

static void read_loads(const struct elf *e)
{
	struct elf_cache *c = e->cache;
	uint8_t p[sizeof(Elf64_Phdr)];
	struct elf_segment *s;
	uint32_t i;

	for (i = 0; i < e->phnum && c->nloads < ELF_LOADS; i++) {
		if (!elf_read(e, e->phoff + (uint64_t)i * e->phentsize, p,
		    e->is64 ? sizeof(Elf64_Phdr) : sizeof(Elf32_Phdr)))
			break;
		if (GET(e, p, Phdr, p_type) != PT_LOAD)
			continue;
		s = &c->loads[c->nloads++];
		s->flags = (uint32_t)GET(e, p, Phdr, p_flags);
		s->offset = GET(e, p, Phdr, p_offset);
		s->vaddr = GET(e, p, Phdr, p_vaddr);
		s->filesz = GET(e, p, Phdr, p_filesz);
	}
}

/* Numbers that do not fit into the header are in section 0. */
static void read_numbers(struct elf *e)
{
	uint8_t first[sizeof(Elf64_Shdr)];
	size_t size = e->is64 ? sizeof(Elf64_Shdr) : sizeof(Elf32_Shdr);

	if (e->shentsize < size)
		e->shoff = 0;
	if (e->phentsize < (e->is64 ? sizeof(Elf64_Phdr) :
	    sizeof(Elf32_Phdr)))
		e->phnum = 0;
	if (!e->shoff)
		e->shnum = 0;
	if (e->shoff && elf_read(e, e->shoff, first, size)) {
		if (!e->shnum)
			e->shnum = (uint32_t)GET(e, first, Shdr, sh_size);
		if (e->shstrndx == SHN_XINDEX)
			e->shstrndx = (uint32_t)GET(e, first, Shdr, sh_link);
	}
	if (e->shnum > ELF_SECTIONS)
		e->shnum = ELF_SECTIONS;
}

static int read_header(struct elf *e)
{
	uint8_t p[sizeof(Elf64_Ehdr)] = { 0 };

	if (!elf_read(e, 0, p, sizeof(Elf32_Ehdr)) ||
	    memcmp(p, ELFMAG, SELFMAG))
		return -ENOEXEC;
	e->is64 = p[EI_CLASS] == ELFCLASS64;
	e->big_endian = p[EI_DATA] == ELFDATA2MSB;
	if ((e->is64 && !elf_read(e, 0, p, sizeof(Elf64_Ehdr))) ||
	    (!e->is64 && p[EI_CLASS] != ELFCLASS32))
		return -ENOEXEC;
	e->type = (uint16_t)GET(e, p, Ehdr, e_type);
	e->machine = (uint16_t)GET(e, p, Ehdr, e_machine);
	e->shoff = GET(e, p, Ehdr, e_shoff);
	e->phoff = GET(e, p, Ehdr, e_phoff);
	e->shnum = (uint32_t)GET(e, p, Ehdr, e_shnum);
	e->phnum = (uint32_t)GET(e, p, Ehdr, e_phnum);
	e->shstrndx = (uint32_t)GET(e, p, Ehdr, e_shstrndx);
	e->shentsize = (uint16_t)GET(e, p, Ehdr, e_shentsize);
	e->phentsize = (uint16_t)GET(e, p, Ehdr, e_phentsize);
	read_numbers(e);
	read_loads(e);
	return 0;
}

int elf_open_memory(struct elf *e, const void *data, size_t len)
{
	int rc;

	memset(e, 0, sizeof(*e));
	e->fd = -1;
	e->data = data;
	e->len = len;
	e->cache = xcalloc(1, sizeof(*e->cache));
	rc = read_header(e);
	if (rc)
		elf_close(e);
	return rc;
}

int elf_open(struct elf *e, const char *path)
{
	int rc;

	memset(e, 0, sizeof(*e));
	e->fd = file_open_regular(path, &e->len);
	if (e->fd < 0)
		return e->fd;
	e->cache = xcalloc(1, sizeof(*e->cache));
	rc = read_header(e);
	if (rc)
		elf_close(e);
	return rc;
}

void elf_rest(struct elf *e)
{
	free(e->cache->pages);
	free(e->cache->numbers);
	e->cache->pages = NULL;
	e->cache->numbers = NULL;
}

void elf_close(struct elf *e)
{
	if (e->cache)
		elf_rest(e);
	if (e->cache && e->fd >= 0)
		close(e->fd);
	free(e->cache);
	memset(e, 0, sizeof(*e));
	e->fd = -1;
}

/* ---- sections ---- */

static int read_section(const struct elf *e, uint32_t i, struct elf_section *s,
    uint32_t *name)
{
	uint8_t p[sizeof(Elf64_Shdr)];

	memset(s, 0, sizeof(*s));
	if (i >= e->shnum)
		return -ENOENT;
	if (!elf_read(e, e->shoff + (uint64_t)i * e->shentsize, p,
	    e->is64 ? sizeof(Elf64_Shdr) : sizeof(Elf32_Shdr)))
		return -EINVAL;
	*name = (uint32_t)GET(e, p, Shdr, sh_name);
	s->type = (uint32_t)GET(e, p, Shdr, sh_type);
	s->link = (uint32_t)GET(e, p, Shdr, sh_link);
	s->info = (uint32_t)GET(e, p, Shdr, sh_info);
	s->flags = GET(e, p, Shdr, sh_flags);
	s->addr = GET(e, p, Shdr, sh_addr);
	s->offset = GET(e, p, Shdr, sh_offset);
	s->size = GET(e, p, Shdr, sh_size);
	return 0;
}

/* The text at an offset of a table; cut to what fits. */
static void copy_name(const struct elf *e, const struct elf_section *strs,
    uint32_t at, char *out, size_t size)
{
	size_t n;

	if (at >= strs->size || strs->offset > e->len ||
	    at >= e->len - strs->offset)
		return;
	n = e->len - strs->offset - at < size ?
	    (size_t)(e->len - strs->offset - at) : size;
	if (!elf_read(e, strs->offset + at, out, n))
		n = 0;
	out[n < size ? n : size - 1] = 0;
}

int elf_find_section(const struct elf *e, const char *name,
    struct elf_section *s)
{
	struct elf_section strs;
	uint32_t i, at;

	if (read_section(e, e->shstrndx, &strs, &at) ||
	    strs.type == SHT_NOBITS)
		return -ENOENT;
	for (i = 0; i < e->shnum && !read_section(e, i, s, &at); i++) {
		copy_name(e, &strs, at, s->name, sizeof(s->name));
		if (!strcmp(s->name, name))
			return 0;
	}
	return -ENOENT;
}

uint8_t *elf_load(const struct elf *e, const struct elf_section *s)
{
	uint8_t *data;

	if (s->type == SHT_NOBITS || !s->size || s->size > ELF_CONTENTS ||
	    s->offset > e->len || s->size > e->len - s->offset)
		return NULL;
	data = xmalloc((size_t)s->size);
	if (elf_read(e, s->offset, data, (size_t)s->size))
		return data;
	free(data);
	return NULL;
}

/* ---- symbols ---- */

/* What a walk over symbols does with each. */
struct walk {
	int (*fn)(void *arg, const struct elf_symbol *);
	void	*arg;
	bool	 named;
};

static int each_in(const struct elf *e, const struct elf_section *table,
    const struct walk *w)
{
	uint64_t size = e->is64 ? sizeof(Elf64_Sym) : sizeof(Elf32_Sym);
	uint64_t i, n = table->size / size, name;
	uint8_t p[sizeof(Elf64_Sym)];
	struct elf_section strs;
	struct elf_symbol s;
	uint32_t unused;
	int rc;

	if (read_section(e, table->link, &strs, &unused) ||
	    strs.type == SHT_NOBITS)
		return 0;
	for (i = 0; i < n && i < ELF_SYMBOLS; i++) {
		if (!elf_read(e, table->offset + i * size, p, (size_t)size))
			return 0;
		name = GET(e, p, Sym, st_name);
		if (!name || name >= strs.size)
			continue;
		s.name_at = strs.offset + name;
		s.name = w->named ? elf_name(e, s.name_at) : "";
		if (w->named && !s.name[0])
			continue;
		s.value = GET(e, p, Sym, st_value);
		s.size = GET(e, p, Sym, st_size);
		s.type = GET(e, p, Sym, st_info) & 15;
		s.other = (uint8_t)GET(e, p, Sym, st_other);
		s.shndx = (uint16_t)GET(e, p, Sym, st_shndx);
		rc = w->fn(w->arg, &s);
		if (rc)
			return rc;
	}
	return 0;
}

/* The ABI has one table of a type; who makes thousands wants us to drown. */
static int each(const struct elf *e, const struct walk *w)
{
	static const uint32_t types[] = { SHT_SYMTAB, SHT_DYNSYM };
	struct elf_section s;
	uint32_t i, unused;
	size_t t;
	int rc;

	for (t = 0; t < 2; t++)
		for (i = 0; i < e->shnum && !read_section(e, i, &s, &unused);
		    i++) {
			if (s.type != types[t])
				continue;
			rc = each_in(e, &s, w);
			if (rc)
				return rc;
			break;
		}
	return 0;
}

int elf_each_symbol(const struct elf *e,
    int (*fn)(void *arg, const struct elf_symbol *), void *arg)
{
	return each(e, &(struct walk){ fn, arg, true });
}

int elf_each_place(const struct elf *e,
    int (*fn)(void *arg, const struct elf_symbol *), void *arg)
{
	return each(e, &(struct walk){ fn, arg, false });
}

/* ---- segments ---- */

int elf_segment(const struct elf *e, uint32_t i, struct elf_segment *s)
{
	if (i >= e->cache->nloads)
		return -ENOENT;
	*s = e->cache->loads[i];
	return 0;
}

int elf_file_offset(const struct elf *e, uint64_t vaddr, uint32_t flags,
    uint64_t *offset)
{
	struct elf_segment s;
	uint32_t i;

	for (i = 0; !elf_segment(e, i, &s); i++)
		if ((s.flags & flags) == flags && vaddr >= s.vaddr &&
		    vaddr - s.vaddr < s.filesz) {
			*offset = vaddr - s.vaddr + s.offset;
			return 0;
		}
	return -ENOENT;
}

int elf_vaddr(const struct elf *e, uint64_t offset, uint32_t flags,
    uint64_t *vaddr)
{
	struct elf_segment s;
	uint32_t i;

	for (i = 0; !elf_segment(e, i, &s); i++)
		if ((s.flags & flags) == flags && offset >= s.offset &&
		    offset - s.offset < s.filesz) {
			*vaddr = offset - s.offset + s.vaddr;
			return 0;
		}
	return -ENOENT;
}
