/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_ELF_H
#define AWL_ELF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * Reader of ELF files, 32- or 64-bit, either byte order. Nothing in the
 * file is trusted; names point into the mapped file.
 */
struct elf {
	const uint8_t	*data;
	size_t		 len;
	bool		 mapped;	/* by elf_open: unmap on close */
	bool		 is64, big_endian;
	uint16_t	 type, machine;	/* ET_*, EM_* */
	uint64_t	 shoff, phoff;
	uint32_t	 shnum, phnum, shstrndx;
	uint16_t	 shentsize, phentsize;
};

struct elf_section {
	const char	*name;
	uint32_t	 type, link, info;
	uint64_t	 flags, addr, offset, size;
	const uint8_t	*data;		/* NULL: NOBITS or out of range */
};

struct elf_segment {
	uint32_t	 type, flags;	/* PT_*, PF_* */
	uint64_t	 offset, vaddr, filesz;
};

struct elf_symbol {
	const char	*name;
	uint64_t	 value, size;
	uint8_t		 type;		/* STT_* */
	uint8_t		 other;		/* st_other; the machine's own bits */
	uint16_t	 shndx;
};

/* 0 or -errno; -ENOEXEC: not an ELF file. */
int	elf_open(struct elf *, const char *path);
int	elf_open_memory(struct elf *, const void *data, size_t len);
void	elf_close(struct elf *);

/* Finds the first section of this name. 0 or -ENOENT. */
int	elf_find_section(const struct elf *, const char *name,
	    struct elf_section *);
int	elf_segment(const struct elf *, uint32_t i, struct elf_segment *);
/*
 * Calls fn for each named symbol of .symtab, then of .dynsym, until fn returns
 * a value other than 0. Returns this value, or 0.
 */
int	elf_each_symbol(const struct elf *,
	    int (*fn)(void *arg, const struct elf_symbol *), void *arg);
/*
 * Converts a virtual address to an offset in the file. Only PT_LOAD segments
 * that have all of `flags` are used (PF_X: code). 0 or -ENOENT.
 */
int	elf_file_offset(const struct elf *, uint64_t vaddr, uint32_t flags,
	    uint64_t *offset);
/* A number of `size` bytes of the file, in its byte order. */
uint64_t elf_number(const struct elf *, const uint8_t *, unsigned int size);

#endif
