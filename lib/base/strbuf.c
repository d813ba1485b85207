/* SPDX-License-Identifier: GPL-2.0-only */
#include "base/strbuf.h"

#include <ctype.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

void strbuf_free(struct strbuf *b)
{
	free(b->data);
	memset(b, 0, sizeof(*b));
}

void strbuf_clear(struct strbuf *b)
{
	b->len = 0;
	if (b->data)
		b->data[0] = 0;
}

/* Room for `more` bytes and a NUL. */
static void reserve(struct strbuf *b, size_t more)
{
	size_t cap = b->cap ? b->cap : 64;

	if (more < b->cap - b->len && b->cap)
		return;
	while (cap - b->len <= more) {
		if (cap > SIZE_MAX / 2) {
			cap = SIZE_MAX;	/* xrealloc ends it */
			break;
		}
		cap *= 2;
	}
	b->data = xrealloc(b->data, cap);
	b->cap = cap;
}

void strbuf_add(struct strbuf *b, const void *src, size_t len)
{
	reserve(b, len);
	if (len)
		memcpy(b->data + b->len, src, len);
	b->len += len;
	b->data[b->len] = 0;
}

void strbuf_add_str(struct strbuf *b, const char *s)
{
	strbuf_add(b, s, strlen(s));
}

void strbuf_add_char(struct strbuf *b, char c)
{
	strbuf_add(b, &c, 1);
}

void strbuf_repeat(struct strbuf *b, char c, int times)
{
	if (times <= 0)
		return;
	reserve(b, (size_t)times);
	memset(b->data + b->len, c, (size_t)times);
	b->len += (size_t)times;
	b->data[b->len] = 0;
}

void strbuf_vprintf(struct strbuf *b, const char *fmt, va_list ap)
{
	va_list again;
	int len;

	va_copy(again, ap);
	reserve(b, 1);
	len = vsnprintf(b->data + b->len, b->cap - b->len, fmt, ap);
	if (len < 0)
		len = 0;
	if ((size_t)len >= b->cap - b->len) {
		reserve(b, (size_t)len);
		vsnprintf(b->data + b->len, b->cap - b->len, fmt, again);
	}
	va_end(again);
	b->len += (size_t)len;
	b->data[b->len] = 0;
}

void strbuf_printf(struct strbuf *b, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	strbuf_vprintf(b, fmt, ap);
	va_end(ap);
}

const char *strbuf_str(const struct strbuf *b)
{
	return b->data ? b->data : "";
}

bool glob_has_meta(const char *s)
{
	return strpbrk(s, "*?[") != NULL;
}

bool glob_set(const char *p, unsigned char c, const char **end)
{
	bool negate = false, hit = false;
	const char *s = p + 1;
	unsigned char from, to;

	if (*s == '!' || *s == '^') {
		negate = true;
		s++;
	}
	do {
		if (!*s) {
			*end = NULL;
			return false;
		}
		from = to = (unsigned char)*s++;
		if (s[0] == '-' && s[1] && s[1] != ']') {
			to = (unsigned char)s[1];
			s += 2;
		}
		if (c >= from && c <= to)
			hit = true;
	} while (*s != ']');
	*end = s + 1;
	return hit != negate;
}

/* Greedy with one point to go back to: linear but for the last star. */
bool glob_match(const char *p, const char *text)
{
	const char *star = NULL, *star_text = NULL, *end;

	while (*text) {
		if (*p == '*') {
			star = ++p;
			star_text = text;
			continue;
		}
		if (*p == '?') {
			p++;
			text++;
			continue;
		}
		if (*p == '[') {
			bool hit = glob_set(p, (unsigned char)*text, &end);

			if (!end) {
				hit = *text == '[';
				end = p + 1;
			}
			if (hit) {
				p = end;
				text++;
				continue;
			}
		} else if (*p == *text) {
			p++;
			text++;
			continue;
		}
		if (!star)
			return false;
		p = star;
		text = ++star_text;
	}
	while (*p == '*')
		p++;
	return !*p;
}

/*
 * Levenshtein with transposition of neighbours as one edit ("cuont"),
 * three rows. Names longer than the rows are far from everything.
 */
int edit_distance(const char *a, const char *b, int limit)
{
	enum { LONGEST = 63 };
	int rows[3][LONGEST + 1], *prev2 = rows[0], *prev = rows[1];
	int *row = rows[2], *t, i, j, best;
	size_t la = strlen(a), lb = strlen(b);

	if (la > LONGEST || lb > LONGEST || limit < 0 ||
	    (la > lb ? la - lb : lb - la) > (size_t)limit)
		return strcmp(a, b) ? limit + 1 : 0;
	for (j = 0; j <= (int)lb; j++)
		prev[j] = prev2[j] = j;
	for (i = 1; i <= (int)la; i++) {
		row[0] = best = i;
		for (j = 1; j <= (int)lb; j++) {
			int d = prev[j - 1] + (a[i - 1] != b[j - 1]);

			if (prev[j] + 1 < d)
				d = prev[j] + 1;
			if (row[j - 1] + 1 < d)
				d = row[j - 1] + 1;
			if (i > 1 && j > 1 && a[i - 1] == b[j - 2] &&
			    a[i - 2] == b[j - 1] && prev2[j - 2] + 1 < d)
				d = prev2[j - 2] + 1;
			row[j] = d;
			if (d < best)
				best = d;
		}
		if (best > limit)
			return limit + 1;
		t = prev2;
		prev2 = prev;
		prev = row;
		row = t;
	}
	return prev[lb] > limit ? limit + 1 : prev[lb];
}

bool text_take(const char **at, const char *literal)
{
	size_t n = strlen(literal);

	if (strncmp(*at, literal, n))
		return false;
	*at += n;
	return true;
}

bool text_take_number(const char **at, int base, uint64_t *value)
{
	char *end;

	if (!isxdigit((unsigned char)**at))
		return false;
	*value = strtoull(*at, &end, base);
	if (end == *at)
		return false;
	*at = end;
	return true;
}
