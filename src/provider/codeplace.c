/* SPDX-License-Identifier: GPL-2.0-only */
#include "provider/codeplace.h"

#include <elf.h>

#include "arch/arch.h"
#include "provider/binary.h"

enum {
	MAX_WALK = 16 << 20,	/* bytes of a function */
	NO_SIZE = 4096,		/* bytes of a function whose size is 0 */
};

/* What the symbols say about an address. */
struct search {
	const struct target *t;
	uint64_t	 vaddr;
	uint64_t	 begin;		/* of the nearest function below */
	bool		 found, thumb;
	uint64_t	 mark_at;	/* nearest mapping symbol below */
	char		 mark;		/* 'a', 't', 'x', 'd'; 0: none */
};

/*
 * On arm, arm64 and riscv, symbols such as "$d" and "$x.5" mark where data and
 * code start (ABI for the Arm architecture, "Mapping symbols").
 */
static void see_mark(struct search *s, const struct elf_symbol *sym)
{
	const char *name = sym->name;

	if (sym->type != STT_NOTYPE || name[0] != '$' || !name[1] ||
	    (name[2] && name[2] != '.' && name[1] != 'x') ||
	    sym->shndx == SHN_UNDEF || sym->value > s->vaddr ||
	    (s->mark && sym->value < s->mark_at))
		return;
	s->mark = name[1];
	s->mark_at = sym->value;
}

static int see(void *arg, const struct elf_symbol *sym)
{
	struct search *s = arg;
	uint64_t begin;

	see_mark(s, sym);
	if (!binary_is_function(s->t, sym, &begin) || begin > s->vaddr ||
	    (s->found && begin < s->begin) ||
	    s->vaddr - begin >= (sym->size ? sym->size : NO_SIZE))
		return 0;
	s->found = true;
	s->begin = begin;
	s->thumb = binary_is_thumb(s->t, sym);
	return 0;
}

/* Decodes the function from its first instruction on. */
static enum code_place walk(const struct search *s, const struct elf *e,
    uint64_t *insn)
{
	uint64_t at = s->begin, offset;
	uint8_t code[ARCH_INSN];
	unsigned int size;
	size_t n;

	if (s->vaddr - at > MAX_WALK)
		return CODE_UNKNOWN;
	for (; at < s->vaddr; at += size) {
		if (elf_file_offset(e, at, PF_X, &offset))
			return CODE_UNKNOWN;
		n = sizeof(code);
		while (n && !elf_read(e, offset, code, n))
			n /= 2;
		size = arch_insn_size(s->t->arch, code, n, e->is64);
		if (!size)
			return CODE_UNKNOWN;
		*insn = at;
	}
	if (at > s->vaddr)
		return CODE_INSIDE;
	*insn = at;
	return CODE_BEGINS;
}

struct code_at code_at(const struct target *t, const struct elf *e,
    const struct elf *symbols, uint64_t vaddr)
{
	struct search s = { .t = t, .vaddr = vaddr };
	struct code_at at = { .place = CODE_UNKNOWN, .insn = vaddr };

	elf_each_symbol(symbols, see, &s);
	at.function = s.begin;
	if (s.mark == 'd')
		at.place = CODE_DATA;
	else if (s.mark == 't' || (s.found && s.thumb))
		at.place = CODE_THUMB;
	else if (s.found)
		at.place = walk(&s, e, &at.insn);
	return at;
}
