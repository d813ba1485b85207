/* SPDX-License-Identifier: GPL-2.0-only */
/* Any bytes as an ELF file: sections, segments, symbols. */
#include "format/elf.h"

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static int take(void *arg, const struct elf_symbol *symbol)
{
	return ++*(int *)arg > 10000;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
	struct elf_section section;
	struct elf_segment segment;
	struct elf elf;
	uint64_t offset;
	int n = 0;

	if (elf_open_memory(&elf, data, len) < 0)
		return 0;
	for (uint32_t i = 0; i < 256; i++)
		elf_segment(&elf, i, &segment);
	elf_each_symbol(&elf, take, &n);
	elf_find_section(&elf, ".note.stapsdt", &section);
	elf_file_offset(&elf, 0x401000, 0, &offset);
	elf_close(&elf);
	return 0;
}
