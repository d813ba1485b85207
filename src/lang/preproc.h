/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The preprocessor's own seams.
 *	preproc.c	 lines, directives, files; where each byte came from
 *	preproc_macro.c	 #define, and what it makes of the text; #if
 */
#ifndef AWL_PREPROC_H
#define AWL_PREPROC_H

#include "base/strbuf.h"
#include "base/vec.h"
#include "lang/syntax.h"

enum {
	PREPROC_MAX_DEPTH = 64,		/* conditions; macros in macros */
	PREPROC_MAX_FILES = 200,
	PREPROC_MAX_PARAMS = 32,
	PREPROC_MAX_STEPS = 1 << 20,	/* macros expanded */
};

/* #define NAME body, #define NAME(a, b) body. */
struct macro {
	const char	*name;
	bool		 is_function, variadic;
	bool		 busy;		/* being expanded: not again */
	const char	**params;
	unsigned	 nparams;
	const char	*body;
	size_t		 len;
};

/* The text at .out and behind it, up to the next piece, comes from .place. */
struct piece {
	size_t		out;
	struct place	place;
	bool		expanded;	/* all of it from one macro's use */
};

struct condition {
	bool		active;		/* its lines count */
	bool		taken;		/* a branch of it was, or may not be */
	bool		last;		/* behind its #else */
};

struct preproc {
	struct parser		*parser;
	struct hmap		 macros;	/* name to struct macro */
	bool			 headers;	/* of the kernel were asked
						 * for: macros.def counts */
	struct hmap		 gone;		/* of macros.def, by #undef */
	struct strbuf		 out;
	VEC(struct piece)	 pieces;
	struct condition	 stack[PREPROC_MAX_DEPTH];
	int			 depth;
	struct place		 opened;	/* the newest condition */
	const struct source	*file;		/* at hand */
	int			 nesting;	/* of files */
	unsigned		 nfiles;
	VEC(const char *)	 imported;	/* files, by import */
	VEC(const char *)	 once;		/* files with #pragma once */
	struct place		 use;		/* the outermost macro's */
	unsigned		 steps;		/* macros expanded so far */
	struct { const char *begin, *end; } unclosed; /* text of the file in
						 * which no comment ends */
};

/* ---- preproc_macro.c ---- */

bool	preproc_is_defined(struct preproc *, const char *name);
/* What the machine and this program define. */
void	preproc_predefine(struct preproc *);
/* text: what follows "#define". */
void	preproc_define(struct preproc *, const char *text, size_t len,
	    struct place);
/* Length of a comment, text, number, $x or @x here: nothing to expand. */
size_t	preproc_opaque(struct preproc *, const char *text, size_t len);
size_t	preproc_word(const char *text, size_t len);
/* Length of a macro's use at the word here; 0 when it is none. */
size_t	preproc_use(struct preproc *, const char *text, size_t len,
	    size_t word, struct macro **);
/* What such a use stands for. */
void	preproc_expand(struct preproc *, struct strbuf *, struct macro *,
	    const char *use, size_t len, int depth);
/* Text with all its macros expanded. */
void	preproc_expand_text(struct preproc *, struct strbuf *,
	    const char *text, size_t len, int depth);

bool	preproc_condition(struct preproc *, const char *text, size_t len,
	    struct place);

#endif
