/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_CONSTANT_H
#define AWL_CONSTANT_H

#include "lang/syntax.h"

/* Context for parsing a constant expression. */
struct constant {
	struct parser	*parser;
	struct place	 place;		/* where to report invalid numbers */
	/*
	 * Value of a word of n bytes at the begin of the text. Returns the
	 * number of bytes read, which is more than n for "sizeof(int)"; 0 if
	 * the word has no value.
	 */
	size_t		(*word)(struct constant *, const char *text, size_t n,
			    size_t len, int64_t *value);
	void		*arg;		/* for word */
};

/*
 * The value of the expression at the begin of a text; *taken is its length.
 * *what becomes NULL, or the text of an error.
 */
int64_t	constant_read(struct constant *, const char *text, size_t len,
	    size_t *taken, const char **what);

#endif
