/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_STRBUF_H
#define AWL_STRBUF_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * Growing text on the heap. A zeroed one is empty. Once something has been
 * added, a NUL follows the text in .data. The text may contain NUL bytes, too.
 */
struct strbuf {
	char	*data;
	size_t	 len, cap;
};

void	strbuf_free(struct strbuf *);
void	strbuf_clear(struct strbuf *);
void	strbuf_add(struct strbuf *, const void *, size_t len);
void	strbuf_add_str(struct strbuf *, const char *);
void	strbuf_add_char(struct strbuf *, char);
void	strbuf_repeat(struct strbuf *, char, int times);
void	strbuf_printf(struct strbuf *, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));
void	strbuf_vprintf(struct strbuf *, const char *fmt, va_list)
	__attribute__((format(printf, 2, 0)));
const char *strbuf_str(const struct strbuf *);	/* "" when empty */

/*
 * These functions parse a text of a known form. Each moves *at behind what it
 * has read, or returns false and leaves *at unchanged. (sscanf() would link the
 * C library's parser of floating-point numbers into a static program.)
 */
bool	text_take(const char **at, const char *literal);
/* Reads only digits of this base: no space, sign or prefix. */
bool	text_take_number(const char **at, int base, uint64_t *value);

/* Shell-style match: * ? [a-z] [!a-z]; no special slash. */
bool	glob_match(const char *pattern, const char *text);
bool	glob_has_meta(const char *);
/*
 * Matches one character against the set at p ('[' itself). Sets *end past
 * the set, or to NULL when there is no closing bracket (then '[' is meant
 * as itself).
 */
bool	glob_set(const char *p, unsigned char, const char **end);
/* Edit distance for "did you mean"; limit + 1 if it is greater than limit. */
int	edit_distance(const char *a, const char *b, int limit);

#endif
