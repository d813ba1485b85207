/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * printf formats.
 */
#include "lang/fmt.h"

#include <ctype.h>
#include <string.h>

enum { MAX_WIDTH = 4096 };

struct parse {
	const char	*text;
	size_t		 len, at;
	const char	*why;
	struct fmt_piece piece;
};

static char peek(const struct parse *p)
{
	return p->at < p->len ? p->text[p->at] : '\0';
}

static bool take(struct parse *p, char c)
{
	if (p->at >= p->len || p->text[p->at] != c)
		return false;
	p->at++;
	return true;
}

static void parse_flags(struct parse *p)
{
	for (;;) {
		if (take(p, '-'))
			p->piece.left = true;
		else if (take(p, '+'))
			p->piece.plus = true;
		else if (take(p, ' '))
			p->piece.space = true;
		else if (take(p, '#'))
			p->piece.alt = true;
		else if (take(p, '0'))
			p->piece.zero = true;
		else
			return;
	}
}

static int parse_number(struct parse *p)
{
	int n = 0;

	while (peek(p) >= '0' && peek(p) <= '9') {
		n = n * 10 + (p->text[p->at++] - '0');
		if (n > MAX_WIDTH) {
			p->why = "the width or the precision is too large";
			n = MAX_WIDTH;
		}
	}
	return n;
}

static void parse_width(struct parse *p)
{
	p->piece.width = p->piece.prec = -1;
	if (take(p, '*'))
		p->piece.width_arg = true;
	else if (peek(p) >= '1' && peek(p) <= '9')
		p->piece.width = parse_number(p);
	if (!take(p, '.'))
		return;
	if (take(p, '*'))
		p->piece.prec_arg = true;
	else
		p->piece.prec = parse_number(p);
}

static void parse_length(struct parse *p)
{
	if (take(p, 'h'))
		p->piece.bits = take(p, 'h') ? 8 : 16;
	else if (take(p, 'l') || take(p, 'j') || take(p, 'z') || take(p, 't'))
		p->piece.bits = 64;
	if (p->piece.bits == 64)
		take(p, 'l');
}

static bool parse_letter(struct parse *p)
{
	char c = peek(p);

	p->piece.conv = c;
	switch (c) {
	case 'd':
	case 'i':
		p->piece.kind = FMT_SIGNED;
		break;
	case 'u':
	case 'x':
	case 'X':
	case 'o':
		p->piece.kind = FMT_UNSIGNED;
		break;
	case 'c':
		p->piece.kind = FMT_CHAR;
		break;
	case 's':
		p->piece.kind = FMT_STRING;
		break;
	case 'p':
		p->piece.kind = FMT_POINTER;
		break;
	case 'v':
		p->piece.kind = FMT_VALUE;
		break;
	case 'r':
		p->piece.kind = FMT_BUFFER;
		if (p->at + 1 < p->len && (p->text[p->at + 1] == 'x' ||
		    p->text[p->at + 1] == 'h'))
			p->piece.conv = p->text[++p->at];
		break;
	case 'g':
		if (p->at + 1 >= p->len || p->text[p->at + 1] != 'r') {
			p->why = "unknown conversion";
			return false;
		}
		p->piece.kind = FMT_GFP;
		p->at++;
		break;
	case '\0':
		p->why = "'%' at the end needs a conversion after it";
		return false;
	default:
		p->why = "unknown conversion";
		return false;
	}
	p->at++;
	return true;
}

/* From behind a '%'. */
static bool parse_conversion(struct parse *p)
{
	memset(&p->piece, 0, sizeof(p->piece));
	p->piece.offset = (unsigned)p->at - 1;
	parse_flags(p);
	parse_width(p);
	parse_length(p);
	return parse_letter(p) && !p->why;
}

/*
 * Text up to the next conversion, "%%" read as "%". What nothing follows that
 * a conversion could begin with is one as well: "100%\n".
 */
static bool parse_text(struct parse *p, struct arena *arena)
{
	char *out = arena_alloc(arena, p->len - p->at + 1);
	size_t n = 0;

	memset(&p->piece, 0, sizeof(p->piece));
	p->piece.offset = (unsigned)p->at;
	p->piece.width = p->piece.prec = -1;
	while (p->at < p->len) {
		if (p->text[p->at] == '%') {
			char next = p->at + 1 < p->len ?
			    p->text[p->at + 1] : '\0';

			if (isalnum((unsigned char)next) ||
			    (next != '\0' && strchr("-+ #.*", next)))
				break;
			p->at += next == '%';
		}
		out[n++] = p->text[p->at++];
	}
	p->piece.kind = FMT_TEXT;
	p->piece.text = out;
	p->piece.len = n;
	return n > 0;
}

struct fmt *fmt_parse(struct arena *arena, const char *text, size_t len,
    size_t *fault, const char **why)
{
	struct parse p = { .text = text, .len = len };
	struct fmt *fmt = arena_new(arena, struct fmt);
	size_t most = 2;

	for (size_t i = 0; i < len; i++)
		most += text[i] == '%' ? 2 : 0;
	fmt->pieces = arena_array(arena, struct fmt_piece, most);
	while (p.at < len) {
		size_t begin = p.at;

		if (parse_text(&p, arena))
			fmt->pieces[fmt->npieces++] = p.piece;
		if (p.at == len)
			break;
		begin = p.at++;
		if (!parse_conversion(&p)) {
			*fault = begin;
			*why = p.why;
			return NULL;
		}
		fmt->pieces[fmt->npieces++] = p.piece;
		fmt->nargs += 1u + p.piece.width_arg + p.piece.prec_arg;
	}
	return fmt;
}

static bool is_text(const struct type *type)
{
	switch (type->kind) {
	case TYPE_STRING:
	case TYPE_BUFFER:
	case TYPE_ENUM:
	case TYPE_BOOL:
	case TYPE_KSYM:
	case TYPE_USYM:
	case TYPE_KSTACK:
	case TYPE_USTACK:
	case TYPE_INET:
	case TYPE_MAC:
	case TYPE_USERNAME:
	case TYPE_TIMESTAMP:
	case TYPE_PROBE:
	case TYPE_CGROUP:
		return true;
	default:
		return false;
	}
}

bool fmt_accepts(const struct fmt_piece *piece, const struct type *type)
{
	bool number = type_is_integer(type) || type->kind == TYPE_POINTER;

	if (type->kind == TYPE_POISON)
		return true;
	switch (piece->kind) {
	case FMT_TEXT:
		return false;
	case FMT_SIGNED:
	case FMT_UNSIGNED:
		return number || type->kind == TYPE_KSYM ||
		    type->kind == TYPE_CGROUP || type->kind == TYPE_USERNAME ||
		    type->kind == TYPE_TIMESTAMP;
	case FMT_CHAR:
	case FMT_GFP:
		return type_is_integer(type);
	case FMT_POINTER:
		return number || type->kind == TYPE_KSYM;
	case FMT_STRING:
		return is_text(type);
	case FMT_BUFFER:
		return type->kind == TYPE_BUFFER || type->kind == TYPE_STRING;
	case FMT_VALUE:
		return type->kind != TYPE_VOID && type->kind != TYPE_FUNC;
	}
	return false;
}
