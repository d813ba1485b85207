/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the files of the preprocessor share.
 *	preproc.c	 lines, directives, files; where each byte came from
 *	preproc_macro.c	 #define, the expansion of macros, conditions of #if
 */
#ifndef AWL_PREPROC_H
#define AWL_PREPROC_H

#include "base/strbuf.h"
#include "base/vec.h"
#include "lang/syntax.h"

enum {
	PREPROC_MAX_DEPTH = 64,		/* of #if, of #include, of macros that
					 * use macros */
	PREPROC_MAX_FILES = 200,
	PREPROC_MAX_PARAMS = 32,
	PREPROC_MAX_STEPS = 1 << 20,	/* macros expanded */
};

/* #define NAME body, #define NAME(a, b) body. */
struct macro {
	const char	*name;
	bool		 is_function, variadic;
	bool		 busy;		/* is being expanded; not expanded
					 * again inside of itself */
	const char	**params;
	unsigned	 nparams;
	const char	*body;
	size_t		 len;
};

/* A piece of the preprocessor's output: it begins at offset .out, ends where
 * the next piece begins, and comes from .place. */
struct piece {
	size_t		out;
	struct place	place;
	bool		expanded;	/* .place is the use of a macro, which
					 * expands to this piece */
};

/* An #if, #ifdef or #ifndef whose #endif has not come yet. */
struct condition {
	bool		active;		/* the lines here are compiled */
	bool		taken;		/* no further branch is compiled: one
					 * was, or the whole #if is not */
	bool		last;		/* its #else has come */
};

struct preproc {
	struct parser		*parser;
	struct hmap		 macros;	/* name to struct macro */
	bool			 headers;	/* the script includes headers
						 * of the kernel: the macros of
						 * macros.def are defined */
	/* Names that the script has undefined (#undef): they are not looked up
	 * in macros.def any more. */
	struct hmap		 gone;
	struct strbuf		 out;
	VEC(struct piece)	 pieces;
	struct condition	 stack[PREPROC_MAX_DEPTH];
	int			 depth;
	struct place		 opened;	/* the newest #if */
	const struct source	*file;		/* being read */
	int			 nesting;	/* of #include and import */
	unsigned		 nfiles;
	VEC(const char *)	 imported;	/* paths that import has read */
	VEC(const char *)	 once;		/* paths with #pragma once */
	struct place		 use;		/* of a macro in the file: the
						 * one being expanded */
	unsigned		 steps;		/* macros expanded so far */
	/* A part of the file that contains no end of a comment. */
	struct { const char *begin, *end; } unclosed;
};

/* ---- preproc_macro.c ---- */

bool	preproc_is_defined(struct preproc *, const char *name);
/* Defines the macros that the target's compiler, awl and bpftrace predefine. */
void	preproc_predefine(struct preproc *);
/* text: what follows "#define". */
void	preproc_define(struct preproc *, const char *text, size_t len,
	    struct place);
/* Length of the comment, string, number, $x or @x that begins here, in which no
 * macro is expanded; 0 if none begins here. */
size_t	preproc_opaque(struct preproc *, const char *text, size_t len);
/* Length of the word that begins here, or 0. */
size_t	preproc_word(const char *text, size_t len);
/* `word` is the length of the word that begins here. If this is a macro to
 * expand, returns the length of its use, with the arguments; otherwise 0. */
size_t	preproc_use(struct preproc *, const char *text, size_t len,
	    size_t word, struct macro **);
/* Appends what such a use of a macro expands to. */
void	preproc_expand(struct preproc *, struct strbuf *, struct macro *,
	    const char *use, size_t len, int depth);
/* Appends the text with all its macros expanded. */
void	preproc_expand_text(struct preproc *, struct strbuf *,
	    const char *text, size_t len, int depth);

/* The truth of the expression after #if or #elif. */
bool	preproc_condition(struct preproc *, const char *text, size_t len,
	    struct place);

#endif
