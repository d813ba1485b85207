/* SPDX-License-Identifier: GPL-2.0-only */
#include "format/stapsdt.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

enum { NT_STAPSDT = 3 };

/* A text within the description; NULL when it does not end there. */
static const char *text(const uint8_t **p, const uint8_t *end)
{
	const uint8_t *start = *p, *nul;

	nul = start < end ? memchr(start, 0, (size_t)(end - start)) : NULL;
	if (!nul)
		return NULL;
	*p = nul + 1;
	return (const char *)start;
}

/*
 * Three addresses, three texts. The second address is that of .stapsdt.base
 * when the file was linked: if it has been moved since, so have the others.
 */
static bool parse(const struct elf *e, const uint8_t *p, uint64_t len,
    uint64_t base, struct stapsdt *out)
{
	const uint8_t *end = p + len;
	unsigned int word = e->is64 ? 8 : 4;
	uint64_t moved;

	if (len < 3 * word)
		return false;
	moved = base ? base - elf_number(e, p + word, word) : 0;
	out->pc = elf_number(e, p, word) + moved;
	out->semaphore = elf_number(e, p + 2 * word, word);
	if (out->semaphore)
		out->semaphore += moved;
	if (word == 4) {
		out->pc = (uint32_t)out->pc;
		out->semaphore = (uint32_t)out->semaphore;
	}
	p += 3 * word;
	out->provider = text(&p, end);
	out->name = text(&p, end);
	out->args = text(&p, end);
	if (!out->args)
		out->args = "";
	return out->provider && out->name && *out->name;
}

/* Notes are: name length, data length, type, name, data, each padded to 4. */
static int each(const struct elf *e, const uint8_t *p, uint64_t left,
    uint64_t base, int (*fn)(void *arg, const struct stapsdt *), void *arg)
{
	struct stapsdt note;
	int rc;

	while (left >= 12) {
		uint64_t name = elf_number(e, p, 4);
		uint64_t data = elf_number(e, p + 4, 4);
		uint64_t at = 12 + ((name + 3) & ~3ull);
		uint64_t whole = at + ((data + 3) & ~3ull);

		if (at + data > left)
			break;
		if (elf_number(e, p + 8, 4) == NT_STAPSDT && name == 8 &&
		    !memcmp(p + 12, "stapsdt", 8) &&
		    parse(e, p + at, data, base, &note)) {
			rc = fn(arg, &note);
			if (rc)
				return rc;
		}
		if (whole >= left)
			break;
		p += whole;
		left -= whole;
	}
	return 0;
}

int stapsdt_each(const struct elf *e,
    int (*fn)(void *arg, const struct stapsdt *), void *arg)
{
	struct elf_section s, base;
	uint8_t *data;
	int rc;

	if (elf_find_section(e, ".note.stapsdt", &s))
		return 0;
	data = elf_load(e, &s);
	if (!data)
		return 0;
	if (elf_find_section(e, ".stapsdt.base", &base))
		base.addr = 0;
	rc = each(e, data, s.size, base.addr, fn, arg);
	free(data);
	return rc;
}
