/* SPDX-License-Identifier: GPL-2.0-only */
/* Operands of USDT probes: struct arch_operands says what differs. */
#include "provider/usdt_spec.h"

#include <ctype.h>
#include <elf.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arch/arch.h"
#include "format/elf.h"
#include "lang/type.h"
#include "target.h"

struct parse {
	struct target	*t;
	const struct arch_operands *syntax;
	const struct elf *elf;
	uint64_t	 pc;
};

static int find_in(const struct arch_reg *table, const char *name)
{
	for (; table && table->name[0]; table++)
		if (!strcmp(table->name, name))
			return table->off;
	return -1;
}

/* The register's place in the context, or -1. */
static int find_reg(const struct parse *p, const char *text)
{
	const struct arch_operands *s = p->syntax;
	size_t n = strlen(s->reg);
	char name[16];
	int off;

	if (!strncmp(text, s->reg, n))
		text += n;
	if (isdigit((unsigned char)*text))
		snprintf(name, sizeof(name), "%s%s%s", s->before, text,
		    s->behind);
	else
		snprintf(name, sizeof(name), "%s", text);
	off = find_in(s->names, name);
	return off >= 0 ? off : find_in(p->t->arch->regs, name);
}

static bool parse_number(const char *text, int64_t *value)
{
	char *end;

	if (*text == '#')
		text++;
	*value = (int64_t)strtoll(text, &end, 0);
	return end > text && !*end;
}

struct symbol_arg {
	const char	*name;
	uint64_t	 value;
};

static int is_symbol(void *arg, const struct elf_symbol *s)
{
	struct symbol_arg *a = arg;

	if (!s->shndx || strcmp(s->name, a->name))
		return 0;
	a->value = s->value;
	return 1;
}

/* "counter", "counter+4", "4+counter" before (%rip): as far from the pc. */
static bool parse_symbol(const struct parse *p, char *text, int64_t *disp)
{
	struct symbol_arg a = { .name = text };
	char *plus = strpbrk(text, "+-");
	int64_t more = 0;

	if (plus && isdigit((unsigned char)*text)) {
		char sign = *plus;

		*plus = 0;
		if (sign != '+' || !parse_number(text, &more))
			return false;
		a.name = plus + 1;
	} else if (plus) {
		if (!parse_number(plus + (*plus == '+'), &more))
			return false;
		*plus = 0;
	}
	if (!p->elf || !elf_each_symbol(p->elf, is_symbol, &a))
		return false;
	*disp = (int64_t)(a.value - p->pc) + more;
	return true;
}

/* Cuts "a, b, c" up, blanks taken off; how many. */
static int cut(char *text, char **parts, int max)
{
	int n = 0;

	while (n < max) {
		char *comma = strchr(text, ','), *end;

		if (comma)
			*comma = 0;
		text += strspn(text, " ");
		end = text + strlen(text);
		while (end > text && end[-1] == ' ')
			*--end = 0;
		parts[n++] = text;
		if (!comma)
			return n;
		text = comma + 1;
	}
	return max + 1;
}

static bool set_base(const struct parse *p, const char *name, struct field *f)
{
	int off = find_reg(p, name);

	f->how = FIELD_MEMORY;
	f->offset = (uint32_t)off;
	return off >= 0;
}

static bool set_index(const struct parse *p, const char *name, int64_t scale,
    struct field *f)
{
	int off = find_reg(p, name);

	f->has_index = true;
	f->index = (uint16_t)off;
	while (scale > 1) {
		f->shift++;
		scale >>= 1;
	}
	return off >= 0;
}

/* [base], [base, number], [base, index], [base, index, lsl n] */
static bool parse_brackets(const struct parse *p, char *text, struct field *f)
{
	char *parts[3], *close = strchr(text, ']');
	int64_t n = 0;
	int count;

	if (!close || close[1])
		return false;
	*close = 0;
	count = cut(text + 1, parts, 3);
	if (count > 3 || !set_base(p, parts[0], f))
		return false;
	if (count == 1)
		return true;
	if (parse_number(parts[1], &f->disp))
		return count == 2;
	if (count == 3 && (strncmp(parts[2], "lsl ", 4) ||
	    !parse_number(parts[2] + 4, &n) || n < 0 || n > 4))
		return false;
	return set_index(p, parts[1], 1ll << n, f);
}

/* number(base), number(base,index,scale), symbol(%rip) */
static bool parse_parentheses(const struct parse *p, char *text, char *open,
    struct field *f)
{
	char *parts[3], *close = strchr(open, ')');
	int64_t scale = 1;
	int count;

	if (!close || close[1])
		return false;
	*close = *open = 0;
	count = cut(open + 1, parts, 3);
	if (count > 3)
		return false;
	if (*text && !parse_number(text, &f->disp) &&
	    !parse_symbol(p, text, &f->disp))
		return false;
	if (count == 3 && !parse_number(parts[2], &scale))
		return false;
	/* (,%rax,8) */
	if (count > 1 && !*parts[0]) {
		parts[0] = parts[1];
		if (count == 3 && scale != 1)
			return false;
		count = 1;
	}
	return set_base(p, parts[0], f) &&
	    (count == 1 || set_index(p, parts[1], scale, f));
}

static bool parse_operand(const struct parse *p, char *text, struct field *f)
{
	const char *constant = p->syntax->constant;
	size_t n = strlen(constant);
	char *open;
	int off;

	if (*text == '[')
		return parse_brackets(p, text, f);
	open = strchr(text, '(');
	if (open)
		return parse_parentheses(p, text, open, f);
	if (!strncmp(text, constant, n) &&
	    parse_number(text + n, &f->disp)) {
		f->how = FIELD_NUMBER;
		return true;
	}
	/* $table: where it was linked to, in a program at a fixed address. */
	if (n && !strncmp(text, constant, n) && p->elf &&
	    p->elf->type == ET_EXEC && parse_symbol(p, text + n, &f->disp)) {
		f->disp += (int64_t)p->pc;
		f->how = FIELD_NUMBER;
		return true;
	}
	off = find_reg(p, text);
	f->how = FIELD_REG;
	f->offset = (uint32_t)off;
	/* %ah: the second byte of a register is no register of the context */
	if (off >= 0 && off % p->t->arch->reg_size)
		f->how = FIELD_COPY;
	return off >= 0;
}

/* Whether an argument begins here: "-4@", "8f@". */
static bool begins(const char *text)
{
	text += *text == '-';
	if (!isdigit((unsigned char)*text))
		return false;
	text += strspn(text, "0123456789");
	text += *text == 'f';
	return *text == '@';
}

/* Its length: operands in brackets have blanks of their own. */
static size_t length(const char *text)
{
	size_t n = strcspn(text, " ");

	while (text[n] && !begins(text + n + strspn(text + n, " "))) {
		n += strspn(text + n, " ");
		n += strcspn(text + n, " ");
	}
	return n;
}

bool usdt_spec_arg(struct target *t, const struct elf *elf, uint64_t pc,
    const char *args, int n, struct field *out)
{
	struct parse p = { t, &t->arch->usdt, elf, pc };
	char text[128], *operand, *end;
	size_t len;
	long size;

	for (args += strspn(args, " "); n > 0 && *args; n--) {
		args += length(args);
		args += strspn(args, " ");
	}
	len = length(args);
	if (n || !len || len >= sizeof(text))
		return false;
	memcpy(text, args, len);
	text[len] = 0;
	memset(out, 0, sizeof(*out));
	/* Without a size it is a word. */
	size = (long)t->arch->reg_size;
	operand = strchr(text, '@');
	if (operand) {
		size = strtol(text, &end, 10);
		if (end != operand)
			return false;
	}
	operand = operand ? operand + 1 : text;
	if (size != 1 && size != -1 && size != 2 && size != -2 && size != 4 &&
	    size != -4 && size != 8 && size != -8)
		return false;
	out->type = type_int((uint32_t)labs(size), size < 0);
	return parse_operand(&p, operand, out);
}
