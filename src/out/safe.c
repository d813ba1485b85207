/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What a traced program says must not drive the terminal of who traces it.
 */
#include "out/out.h"

#include <string.h>

bool out_is_harmful(uint32_t c)
{
	return (c >= 0x80 && c < 0xa0) || c == 0x200e || c == 0x200f ||
	    (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) ||
	    c == 0xfeff;
}

size_t out_utf8(const char *text, size_t len, uint32_t *c)
{
	const unsigned char *s = (const unsigned char *)text;
	static const uint32_t least[] = { 0, 0, 0x80, 0x800, 0x10000 };
	size_t n = s[0] < 0xc2 ? 0 : s[0] < 0xe0 ? 2 : s[0] < 0xf0 ? 3 :
	    s[0] < 0xf5 ? 4 : 0;

	if (n == 0 || n > len)
		return 0;
	*c = s[0] & (0xff >> (n + 1));
	for (size_t i = 1; i < n; i++) {
		if ((s[i] & 0xc0) != 0x80)
			return 0;
		*c = *c << 6 | (s[i] & 0x3f);
	}
	if (*c < least[n] || *c > 0x10ffff || (*c >= 0xd800 && *c < 0xe000))
		return 0;
	return n;
}

static void add_escaped(struct strbuf *sb, unsigned char c)
{
	static const char controls[] = "\n\t\r";
	const char *at = c ? strchr(controls, c) : NULL;

	if (at)
		strbuf_printf(sb, "\\%c", "ntr"[at - controls]);
	else
		strbuf_printf(sb, "\\x%02x", c);
}

static void safe(struct strbuf *sb, const char *text, size_t len,
    bool keep_lines)
{
	const unsigned char *s = (const unsigned char *)text;
	size_t plain = 0;
	uint32_t c = 0;

	for (size_t i = 0, n; i < len; i += n) {
		bool ok;

		n = 1;
		if (s[i] < 0x80) {
			ok = s[i] >= 0x20 && s[i] != 0x7f;
			if (keep_lines && (s[i] == '\n' || s[i] == '\t'))
				ok = true;
		} else {
			n = out_utf8(text + i, len - i, &c);
			ok = n > 0 && !out_is_harmful(c);
			if (n == 0)
				n = 1;
		}
		if (ok)
			continue;
		strbuf_add(sb, s + plain, i - plain);
		for (size_t k = 0; k < n; k++)
			add_escaped(sb, s[i + k]);
		plain = i + n;
	}
	strbuf_add(sb, s + plain, len - plain);
}

/* What looks like a byte that JSON cannot hold, or is one. */
static bool is_byte(const char *s, size_t len)
{
	static const char digits[] = "0123456789abcdef";
	uint32_t c;

	if (len >= 3 && s[0] == 'x')
		return memchr(digits, s[1], 16) && memchr(digits, s[2], 16);
	return len > 0 && (unsigned char)s[0] >= 0x80 && !out_utf8(s, len, &c);
}

/*
 * For JSON, where such a byte becomes the text \xHH, as in buffers: backslashes
 * before it, or before the characters xHH, are doubled.
 */
static void double_backslashes(struct strbuf *sb, const char *s, size_t len)
{
	for (size_t i = 0, n; i < len; i += n) {
		const char *at = memchr(s + i, '\\', len - i);

		n = at ? (size_t)(at - s) - i : len - i;
		strbuf_add(sb, s + i, n);
		i += n;
		for (n = 0; i + n < len && s[i + n] == '\\'; n++)
			;
		strbuf_add(sb, s + i, n);
		if (is_byte(s + i + n, len - i - n))
			strbuf_add(sb, s + i, n);
	}
}

void out_safe(const struct out *o, struct strbuf *sb, const char *text,
    size_t len, enum out_lines lines)
{
	if (o->ops->plain)
		safe(sb, text, len, lines == OUT_LINES ||
		    (lines == OUT_LINES_FILE && !o->terminal));
	else
		double_backslashes(sb, text, len);
}

void out_safe_message(struct strbuf *sb, const char *text, size_t len,
    enum out_lines lines)
{
	safe(sb, text, len, lines == OUT_LINES);
}

void out_safe_tail(const struct out *o, struct strbuf *sb, size_t from)
{
	struct strbuf copy = { 0 };

	if (from >= sb->len || !o->ops->plain)
		return;
	safe(&copy, sb->data + from, sb->len - from, false);
	if (copy.len != sb->len - from) {
		sb->len = from;
		strbuf_add(sb, copy.data, copy.len);
	}
	strbuf_free(&copy);
}
