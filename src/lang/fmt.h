/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Parsed printf formats: created by the checker, used by the runtime.
 */
#ifndef AWL_FMT_H
#define AWL_FMT_H

#include "base/arena.h"
#include "lang/type.h"

#include <stdbool.h>
#include <stddef.h>

/* The value that a conversion needs, and how it is printed. */
enum fmt_conv {
	FMT_TEXT,	/* no conversion, only .text */
	FMT_SIGNED,	/* %d %i */
	FMT_UNSIGNED,	/* %u %x %X %o: .conv says which */
	FMT_CHAR,	/* %c */
	FMT_STRING,	/* %s: strings, symbols, stacks, inet, ... */
	FMT_POINTER,	/* %p */
	FMT_BUFFER,	/* %r, %rx, %rh: .conv 'r', 'x', 'h' */
	FMT_GFP,	/* %gr: the names of the gfp_t flags in a number */
	FMT_VALUE,	/* ply's %v: as print() shows it */
};

struct fmt_piece {
	enum fmt_conv	 kind;
	const char	*text;		/* FMT_TEXT, escapes already resolved */
	size_t		 len;
	char		 conv;		/* conversion letter */
	bool		 left, plus, space, alt, zero;	/* flags - + ' ' # 0 */
	bool		 width_arg, prec_arg;		/* '*' */
	int		 width, prec;	/* -1: not given */
	unsigned	 offset;	/* in the format; for error positions */
	unsigned	 bits;		/* of the length modifier: 8 for hh, 16
					 * for h, 64 for l ll j z t; or 0 */
};

struct fmt {
	struct fmt_piece	*pieces;
	size_t			 npieces;
	size_t			 nargs;	/* values taken, '*' included */
};

/*
 * Parses a format. If it is invalid, returns NULL and sets *fault to the offset
 * of the invalid conversion and *why to the text of the error.
 */
struct fmt *fmt_parse(struct arena *, const char *text, size_t len,
	    size_t *fault, const char **why);
/* True if this conversion can print a value of this type. */
bool	fmt_accepts(const struct fmt_piece *, const struct type *);

#endif
