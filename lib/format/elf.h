/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_ELF_H
#define AWL_ELF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * Reader of ELF files, 32- or 64-bit, either byte order. Nothing in the file
 * is trusted. Its owner may change it at any time, so it is read in pages and
 * never mapped: reading a truncated mapping causes SIGBUS. Time and memory are
 * linear in the size of the file and bounded by the limits below.
 */
struct elf {
	const uint8_t	*data;		/* of elf_open_memory(), or NULL */
	int		 fd;		/* of elf_open(), or -1 */
	uint64_t	 len;
	struct elf_cache *cache;	/* pages that were read, and a name */
	bool		 is64, big_endian;
	uint16_t	 type, machine;	/* ET_*, EM_* */
	uint64_t	 shoff, phoff;
	uint32_t	 shnum, phnum, shstrndx;
	uint16_t	 shentsize, phentsize;
};

enum {
	ELF_NAME = 16384,		/* of a symbol; longer ones are cut */
	ELF_LOADS = 128,		/* PT_LOAD segments */
	ELF_SECTIONS = 1 << 20,
	ELF_SYMBOLS = 1 << 24,
	ELF_CONTENTS = 64 << 20,	/* bytes that elf_load() takes */
};

struct elf_section {
	char		 name[32];	/* longer ones are cut */
	uint32_t	 type, link, info;
	uint64_t	 flags, addr, offset, size;
};

/* A PT_LOAD segment. */
struct elf_segment {
	uint32_t	 flags;		/* PF_* */
	uint64_t	 offset, vaddr, filesz;
};

struct elf_symbol {
	const char	*name;		/* valid until fn returns */
	uint64_t	 name_at;	/* its offset in the file */
	uint64_t	 value, size;
	uint8_t		 type;		/* STT_* */
	uint8_t		 other;		/* st_other; the machine's own bits */
	uint16_t	 shndx;
};

/* 0 or -errno; -ENOEXEC: not an ELF file; -ENODEV: not a regular file. */
int	elf_open(struct elf *, const char *path);
int	elf_open_memory(struct elf *, const void *data, size_t len);
void	elf_close(struct elf *);
/* Frees the cached pages; they are read again when needed. */
void	elf_rest(struct elf *);

/* Reads bytes of the file; false if it has fewer. */
bool	elf_read(const struct elf *, uint64_t offset, void *out, size_t len);
/* The name of a symbol at an offset of the file, cut to ELF_NAME. A version
 * ("f@@VERS_2" in .symtab) is left out. "" past the end of the file. It is
 * valid until the next call. */
const char *elf_name(const struct elf *, uint64_t offset);
/* Finds the first section of this name. 0 or -ENOENT. */
int	elf_find_section(const struct elf *, const char *name,
	    struct elf_section *);
/* A copy of the contents, to be freed. NULL if they are incomplete, empty or
 * larger than ELF_CONTENTS. */
uint8_t	*elf_load(const struct elf *, const struct elf_section *);
/* The i-th PT_LOAD segment. 0 or -ENOENT. */
int	elf_segment(const struct elf *, uint32_t i, struct elf_segment *);
/*
 * Calls fn for each named symbol of .symtab, then of .dynsym, until fn returns
 * a value other than 0. Returns this value, or 0.
 */
int	elf_each_symbol(const struct elf *,
	    int (*fn)(void *arg, const struct elf_symbol *), void *arg);
/* The same without reading the names: elf_name(name_at) reads one. */
int	elf_each_place(const struct elf *,
	    int (*fn)(void *arg, const struct elf_symbol *), void *arg);
/*
 * Converts a virtual address to an offset in the file. Only PT_LOAD segments
 * that have all of `flags` are used (PF_X: code). 0 or -ENOENT.
 */
int	elf_file_offset(const struct elf *, uint64_t vaddr, uint32_t flags,
	    uint64_t *offset);
/* Converts an offset in the file to a virtual address. 0 or -ENOENT. */
int	elf_vaddr(const struct elf *, uint64_t offset, uint32_t flags,
	    uint64_t *vaddr);
/* A number of `size` bytes, in the file's byte order. */
uint64_t elf_number(const struct elf *, const uint8_t *, unsigned int size);

#endif
