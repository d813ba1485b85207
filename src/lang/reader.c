/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Words and signs of C declarations. Needs: text without comments or
 * directives. The first fault is told; what follows it is not.
 */
#include "lang/reader.h"

#include <ctype.h>
#include <string.h>

struct place reader_place(const struct reader *r, size_t begin, size_t end)
{
	return preproc_place(r->p, r->pos + begin, r->pos + end);
}

bool reader_is_word(char c)
{
	return isalnum((unsigned char)c) || c == '_';
}

void reader_skip(struct reader *r)
{
	r->i += scan_blank(r->text + r->i, r->len - r->i);
}

size_t reader_word(struct reader *r)
{
	size_t n;

	reader_skip(r);
	n = r->i;
	if (n == r->len || isdigit((unsigned char)r->text[n]))
		return 0;
	while (n < r->len && reader_is_word(r->text[n]))
		n++;
	return n - r->i;
}

bool word_is(const char *text, size_t n, const char *word)
{
	return strlen(word) == n && memcmp(text, word, n) == 0;
}

bool reader_take_word(struct reader *r, const char *wanted)
{
	size_t n = reader_word(r);

	if (!word_is(r->text + r->i, n, wanted))
		return false;
	r->i += n;
	return true;
}

const char *reader_take_name(struct reader *r)
{
	size_t n = reader_word(r);
	const char *name = n > 0 ? arena_strndup(r->p->arena, r->text + r->i,
	    n) : NULL;

	r->i += n;
	return name;
}

bool reader_see(struct reader *r, char c)
{
	reader_skip(r);
	return r->i < r->len && r->text[r->i] == c;
}

bool reader_take(struct reader *r, char c)
{
	if (!reader_see(r, c))
		return false;
	r->i++;
	return true;
}

void reader_unexpected(struct reader *r)
{
	size_t n = reader_word(r);

	if (n == 0)
		n = r->i < r->len;
	if (!r->failed && n == 0)
		diag_add(r->p->diag, DIAG_DECL_END,
		    reader_place(r, r->i > 0 ? r->i - 1 : 0, r->i));
	else if (!r->failed)
		diag_add(r->p->diag, DIAG_DECL_SYNTAX,
		    reader_place(r, r->i, r->i + n), (int)n, r->text + r->i);
	r->failed = true;
}

void reader_want(struct reader *r, char c)
{
	if (!reader_take(r, c))
		reader_unexpected(r);
}

void reader_skip_brackets(struct reader *r)
{
	int open = 0;

	do {
		char c;

		reader_skip(r);
		if (r->i == r->len)
			return;
		c = r->text[r->i++];
		open += c == '(' || c == '[' || c == '{';
		open -= c == ')' || c == ']' || c == '}';
	} while (open > 0);
}
