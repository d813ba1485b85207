/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_CONSTANT_H
#define AWL_CONSTANT_H

#include "lang/syntax.h"

/* What reading a constant expression needs to know. */
struct constant {
	struct parser	*parser;
	struct place	 place;		/* of faults in its numbers */
	/*
	 * Value of a word of n bytes (of text with len bytes): the bytes that
	 * are taken, more than n for "sizeof(int)"; 0 if it has none.
	 */
	size_t		(*word)(struct constant *, const char *text, size_t n,
			    size_t len, int64_t *value);
	void		*arg;		/* for word */
};

/*
 * The value at the beginning of a text, up to what belongs to no expression
 * (*taken). *what becomes NULL, or what is wrong with it.
 */
int64_t	constant_read(struct constant *, const char *text, size_t len,
	    size_t *taken, const char **what);

#endif
