/* SPDX-License-Identifier: GPL-2.0-only */
#include "format/elf.h"

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

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

/* `base` has been checked to have room for the whole structure. */
static uint64_t get(const struct elf *e, const uint8_t *base, struct place w)
{
	return e->is64 ? elf_number(e, base + w.at64, w.len64) :
	    elf_number(e, base + w.at32, w.len32);
}

#define GET(e, base, type, member)					\
	get((e), (base), (struct place)PLACE(type, member))

/* A stretch of the file, or NULL. */
static const uint8_t *at(const struct elf *e, uint64_t offset, uint64_t len)
{
	if (offset > e->len || len > e->len - offset)
		return NULL;
	return e->data + offset;
}

int elf_open_memory(struct elf *e, const void *data, size_t len)
{
	const uint8_t *p = data, *first;

	memset(e, 0, sizeof(*e));
	e->data = data;
	e->len = len;
	if (len < sizeof(Elf32_Ehdr) || memcmp(p, ELFMAG, SELFMAG))
		return -ENOEXEC;
	e->is64 = p[EI_CLASS] == ELFCLASS64;
	e->big_endian = p[EI_DATA] == ELFDATA2MSB;
	if ((e->is64 && len < sizeof(Elf64_Ehdr)) ||
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
	if (e->shentsize < (e->is64 ? sizeof(Elf64_Shdr) :
	    sizeof(Elf32_Shdr)))
		e->shoff = 0;
	if (e->phentsize < (e->is64 ? sizeof(Elf64_Phdr) :
	    sizeof(Elf32_Phdr)))
		e->phnum = 0;
	if (!e->shoff)
		e->shnum = 0;
	/* Numbers that do not fit are in section 0. */
	first = e->shoff ? at(e, e->shoff, e->shentsize) : NULL;
	if (first && !e->shnum)
		e->shnum = (uint32_t)GET(e, first, Shdr, sh_size);
	if (first && e->shstrndx == SHN_XINDEX)
		e->shstrndx = (uint32_t)GET(e, first, Shdr, sh_link);
	return 0;
}

int elf_open(struct elf *e, const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC), rc = 0;
	struct stat st;
	void *mem;

	memset(e, 0, sizeof(*e));
	if (fd < 0)
		return -errno;
	if (fstat(fd, &st))
		rc = -errno;
	else if (!S_ISREG(st.st_mode) || st.st_size <= 0)
		rc = -ENOEXEC;
	else if ((uint64_t)st.st_size > SIZE_MAX)
		rc = -EFBIG;
	if (!rc) {
		mem = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE,
		    fd, 0);
		if (mem == MAP_FAILED)
			rc = -errno;
	}
	close(fd);
	if (rc)
		return rc;
	rc = elf_open_memory(e, mem, (size_t)st.st_size);
	if (rc)
		munmap(mem, (size_t)st.st_size);
	else
		e->mapped = true;
	return rc;
}

void elf_close(struct elf *e)
{
	if (e->mapped)
		munmap((void *)(uintptr_t)e->data, e->len);
	memset(e, 0, sizeof(*e));
}

/* A name in a string table's data, terminated within it; else "". */
static const char *text_at(const struct elf_section *strs, uint64_t offset)
{
	if (!strs->data || offset >= strs->size ||
	    !memchr(strs->data + offset, 0, (size_t)(strs->size - offset)))
		return "";
	return (const char *)strs->data + offset;
}

static int read_section(const struct elf *e, uint32_t i, struct elf_section *s,
    uint32_t *name)
{
	const uint8_t *p;

	memset(s, 0, sizeof(*s));
	s->name = "";
	if (i >= e->shnum)
		return -ENOENT;
	p = at(e, e->shoff + (uint64_t)i * e->shentsize, e->shentsize);
	if (!p)
		return -EINVAL;
	*name = (uint32_t)GET(e, p, Shdr, sh_name);
	s->type = (uint32_t)GET(e, p, Shdr, sh_type);
	s->link = (uint32_t)GET(e, p, Shdr, sh_link);
	s->info = (uint32_t)GET(e, p, Shdr, sh_info);
	s->flags = GET(e, p, Shdr, sh_flags);
	s->addr = GET(e, p, Shdr, sh_addr);
	s->offset = GET(e, p, Shdr, sh_offset);
	s->size = GET(e, p, Shdr, sh_size);
	if (s->type != SHT_NOBITS)
		s->data = at(e, s->offset, s->size);
	return 0;
}

static int section(const struct elf *e, uint32_t i, struct elf_section *s)
{
	struct elf_section strs;
	uint32_t name, unused;
	int rc = read_section(e, i, s, &name);

	if (!rc && !read_section(e, e->shstrndx, &strs, &unused))
		s->name = text_at(&strs, name);
	return rc;
}

int elf_find_section(const struct elf *e, const char *name,
    struct elf_section *s)
{
	uint32_t i;

	for (i = 0; i < e->shnum; i++) {
		if (section(e, i, s))
			break;
		if (!strcmp(s->name, name))
			return 0;
	}
	return -ENOENT;
}

int elf_segment(const struct elf *e, uint32_t i, struct elf_segment *s)
{
	const uint8_t *p;

	if (i >= e->phnum)
		return -ENOENT;
	p = at(e, e->phoff + (uint64_t)i * e->phentsize, e->phentsize);
	if (!p)
		return -EINVAL;
	s->type = (uint32_t)GET(e, p, Phdr, p_type);
	s->flags = (uint32_t)GET(e, p, Phdr, p_flags);
	s->offset = GET(e, p, Phdr, p_offset);
	s->vaddr = GET(e, p, Phdr, p_vaddr);
	s->filesz = GET(e, p, Phdr, p_filesz);
	return 0;
}

static int each_in(const struct elf *e, const struct elf_section *table,
    int (*fn)(void *arg, const struct elf_symbol *), void *arg)
{
	uint64_t size = e->is64 ? sizeof(Elf64_Sym) : sizeof(Elf32_Sym), i;
	struct elf_section strs;
	struct elf_symbol s;
	const uint8_t *p;
	uint32_t unused;
	int rc;

	if (!table->data || read_section(e, table->link, &strs, &unused))
		return 0;
	for (i = 0; i < table->size / size; i++) {
		p = table->data + i * size;
		s.name = text_at(&strs, GET(e, p, Sym, st_name));
		if (!s.name[0])
			continue;
		s.value = GET(e, p, Sym, st_value);
		s.size = GET(e, p, Sym, st_size);
		s.type = GET(e, p, Sym, st_info) & 15;
		s.other = (uint8_t)GET(e, p, Sym, st_other);
		s.shndx = (uint16_t)GET(e, p, Sym, st_shndx);
		rc = fn(arg, &s);
		if (rc)
			return rc;
	}
	return 0;
}

int elf_each_symbol(const struct elf *e,
    int (*fn)(void *arg, const struct elf_symbol *), void *arg)
{
	static const uint32_t types[] = { SHT_SYMTAB, SHT_DYNSYM };
	struct elf_section s;
	uint32_t i, unused;
	size_t t;
	int rc;

	for (t = 0; t < 2; t++)
		for (i = 0; i < e->shnum; i++) {
			if (read_section(e, i, &s, &unused))
				break;
			if (s.type != types[t])
				continue;
			rc = each_in(e, &s, fn, arg);
			if (rc)
				return rc;
		}
	return 0;
}

int elf_file_offset(const struct elf *e, uint64_t vaddr, uint32_t flags,
    uint64_t *offset)
{
	struct elf_segment s;
	uint32_t i;

	for (i = 0; i < e->phnum && !elf_segment(e, i, &s); i++)
		if (s.type == PT_LOAD && (s.flags & flags) == flags &&
		    vaddr >= s.vaddr && vaddr - s.vaddr < s.filesz) {
			*offset = vaddr - s.vaddr + s.offset;
			return 0;
		}
	return -ENOENT;
}
