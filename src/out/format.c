/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * printf: formats the values of a record. Widths and precisions follow C;
 * what comes from traced data has been made safe before it is padded.
 */
#include "out/out.h"

#include "base/words.h"

#include <stdio.h>
#include <string.h>

enum { MAX_PAD = 4096 };	/* of a width or precision, given or read */

/* Where formatting stands in its record. */
struct cursor {
	struct out		*out;
	const struct type	*record;
	const uint8_t		*payload;
	uint32_t		 next;
};

static const struct field *take(struct cursor *c, const uint8_t **at)
{
	const struct field *f;

	if (!c->record || c->next >= c->record->nfields)
		return NULL;
	f = &c->record->fields[c->next++];
	*at = c->payload + f->offset;
	return f;
}

/* Number behind a value of any type that has one. */
static uint64_t number_of(struct cursor *c, const struct type *t,
    const uint8_t *at)
{
	unsigned size = t->size < 8 ? t->size : 8;

	if (t->kind == TYPE_MAC || t->kind == TYPE_INET)
		return 0;
	return out_read_int(c->out->program, at, size, t->is_signed);
}

static int take_int(struct cursor *c)
{
	const uint8_t *at;
	const struct field *f = take(c, &at);
	int64_t v = f ? (int64_t)number_of(c, f->type, at) : 0;

	return v > MAX_PAD ? MAX_PAD : v < -MAX_PAD ? -MAX_PAD : (int)v;
}

/* Only the low bits of v, as the length modifier says. */
static uint64_t narrow(uint64_t v, unsigned bits, bool is_signed)
{
	if (bits == 0 || bits >= 64)
		return v;
	v &= (1ULL << bits) - 1;
	if (is_signed && v >> (bits - 1))
		v |= ~0ULL << bits;
	return v;
}

static void put_number(struct strbuf *sb, const struct fmt_piece *p,
    const struct type *t, uint64_t v, bool left, int width, int prec)
{
	bool is_signed = p->kind == FMT_SIGNED;
	/* %x of a narrow negative number shows its own bits, not 64. */
	unsigned bits = p->bits ? p->bits :
	    !is_signed && t->size < 8 ? t->size <= 4 ? 32 : t->size * 8 : 0;
	char spec[32];

	v = narrow(v, bits, is_signed);
	snprintf(spec, sizeof(spec), "%%%s%s%s%s%s*.*ll%c", left ? "-" : "",
	    p->plus ? "+" : "", p->space ? " " : "", p->alt ? "#" : "",
	    p->zero ? "0" : "", is_signed ? 'd' : p->conv ? p->conv : 'u');
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
	strbuf_printf(sb, spec, width < 0 ? 0 : width, prec,
	    (unsigned long long)v);
#pragma GCC diagnostic pop
}

/*
 * linux/gfp_types.h: names of several bits first, in the order of the kernel's
 * %pGg, then those of bits 0 to 23, which are the same since Linux 5.1. Higher
 * bits depend on the kernel's configuration.
 */
static void put_gfp(struct strbuf *sb, uint64_t v)
{
	static const uint32_t sets[] = { 0x1c24ca, 0x1c20ca, 0x100cca, 0x100cc2,
		0x100cc0, 0x400cc0, 0xcc0, 0xc40, 0x820, 0xc00, 0x800, 1, 4 };
	static const char set_names[] = "TRANSHUGE\0TRANSHUGE_LIGHT\0"
	    "HIGHUSER_MOVABLE\0HIGHUSER\0USER\0KERNEL_ACCOUNT\0KERNEL\0"
	    "NOFS\0ATOMIC\0NOIO\0NOWAIT\0DMA\0DMA32\0";
	static const char names[] = "DMA\0HIGHMEM\0DMA32\0MOVABLE\0"
	    "RECLAIMABLE\0HIGH\0IO\0FS\0ZERO\0ATOMIC\0DIRECT_RECLAIM\0"
	    "KSWAPD_RECLAIM\0WRITE\0NOWARN\0RETRY_MAYFAIL\0NOFAIL\0NORETRY\0"
	    "MEMALLOC\0COMP\0NOMEMALLOC\0HARDWALL\0THISNODE\0ACCOUNT\0"
	    "ZEROTAGS\0";
	enum { SETS = sizeof(sets) / sizeof(sets[0]), BITS = 24 };
	const char *or = "";

	for (unsigned i = 0; i < SETS + BITS; i++) {
		bool set = i < SETS;
		uint32_t bits = set ? sets[i] : 1u << (i - SETS);

		if ((v & bits) != bits)
			continue;
		strbuf_printf(sb, "%s%sGFP_%s", or, set ? "" : "__",
		    set ? words_at(set_names, i) : words_at(names, i - SETS));
		v &= ~(uint64_t)bits;
		or = "|";
	}
	if (v || !*or)
		strbuf_printf(sb, "%s%s%llx", or, v ? "0x" : "",
		    (unsigned long long)v);
}

/* Cuts between characters, not within one. */
static void cut(struct strbuf *sb, size_t len)
{
	while (len > 0 && (sb->data[len] & 0xc0) == 0x80)
		len--;
	sb->len = len;
	sb->data[len] = '\0';
}

/* Pads what has been added since `from`. */
static void pad(struct strbuf *sb, size_t from, bool left, int width)
{
	size_t len = sb->len - from, more;

	if (width < 0 || (size_t)width <= len)
		return;
	more = (size_t)width - len;
	strbuf_repeat(sb, ' ', (int)more);
	if (left)
		return;
	memmove(sb->data + from + more, sb->data + from, len);
	memset(sb->data + from, ' ', more);
}

static void convert(struct cursor *c, struct strbuf *sb,
    const struct fmt_piece *p)
{
	int width = p->width > MAX_PAD ? MAX_PAD : p->width;
	int prec = p->prec > MAX_PAD ? MAX_PAD : p->prec;
	bool left = p->left;
	const uint8_t *at;
	const struct field *f;
	size_t from = sb->len;
	char ch;

	if (p->width_arg && (width = take_int(c)) < 0) {
		width = -width;
		left = true;
	}
	if (p->prec_arg)
		prec = take_int(c);
	f = take(c, &at);
	if (!f)
		return;
	switch (p->kind) {
	case FMT_SIGNED:
	case FMT_UNSIGNED:
		put_number(sb, p, f->type, number_of(c, f->type, at), left,
		    width, prec);
		return;
	case FMT_CHAR:
		ch = (char)number_of(c, f->type, at);
		out_safe(c->out, sb, &ch, 1, OUT_LINES_FILE);
		break;
	case FMT_GFP:
		put_gfp(sb, narrow(number_of(c, f->type, at),
		    f->type->size * 8, false));
		break;
	case FMT_POINTER:
		strbuf_printf(sb, "0x%llx",
		    (unsigned long long)number_of(c, f->type, at));
		break;
	case FMT_BUFFER:
		if (f->type->kind == TYPE_BUFFER) {
			out_buffer(c->out, sb, f->type, at, p->conv);
			break;
		}
		/* fall through */
	case FMT_STRING:
	case FMT_VALUE:
		out_value(c->out, sb, f->type, at, OUT_LINES_FILE);
		if (prec >= 0 && p->kind == FMT_STRING &&
		    sb->len - from > (size_t)prec) {
			cut(sb, from + (size_t)prec);
		}
		break;
	case FMT_TEXT:
		return;
	}
	pad(sb, from, left, width);
}

void out_format(struct out *o, struct strbuf *sb, const struct fmt *fmt,
    const struct type *record, const uint8_t *payload)
{
	struct cursor c = { o, record, payload, 0 };

	for (size_t i = 0; i < fmt->npieces; i++) {
		const struct fmt_piece *p = &fmt->pieces[i];

		if (p->kind == FMT_TEXT)
			strbuf_add(sb, p->text, p->len);
		else
			convert(&c, sb, p);
	}
}
