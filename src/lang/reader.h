/* SPDX-License-Identifier: GPL-2.0-only */
/* Scanner of C declarations, for cdecl.c. */
#ifndef AWL_LANG_READER_H
#define AWL_LANG_READER_H

#include "lang/cdecl.h"

struct reader {
	struct parser	*p;
	struct target	*target;
	struct type_env	*env;
	const char	*text;
	size_t		 len, i;
	size_t		 pos;		/* of text in parser->text */
	int		 depth;
	bool		 failed;	/* an error was reported */
};

/* Source position of these bytes of the text. */
struct place reader_place(const struct reader *, size_t begin, size_t end);
bool	reader_is_word(char);
/* Skips white space and comments. */
void	reader_skip(struct reader *);
/* Length of the next word; 0 if there is none. */
size_t	reader_word(struct reader *);
/* Whether the n bytes of text are this word. */
bool	word_is(const char *text, size_t n, const char *word);
/* Consume the next word or character if it is the wanted one. */
bool	reader_take_word(struct reader *, const char *wanted);
bool	reader_take(struct reader *, char);
/* Consumes the next word, and returns it; NULL if there is none. */
const char *reader_take_name(struct reader *);
/* True if this character is next. */
bool	reader_see(struct reader *, char);
/* Reports that the next word or character is unexpected. */
void	reader_unexpected(struct reader *);
/* Consumes this character, or reports that another one is there. */
void	reader_want(struct reader *, char);
/* If a bracket is next, moves to the end of the bracket that closes it. */
void	reader_skip_brackets(struct reader *);

#endif
