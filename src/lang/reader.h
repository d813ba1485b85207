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
/* Skips blanks. */
void	reader_skip(struct reader *);
/* Length of the next word; 0 if there is none. */
size_t	reader_word(struct reader *);
bool	word_is(const char *text, size_t n, const char *word);
/* Each consumes the next word or character if it is as wanted. */
bool	reader_take_word(struct reader *, const char *wanted);
const char *reader_take_name(struct reader *);
bool	reader_take(struct reader *, char);
/* True if this character is next. */
bool	reader_see(struct reader *, char);
/* Reports that the next word or character is unexpected. */
void	reader_unexpected(struct reader *);
/* Consumes this character, or reports that another one is there. */
void	reader_want(struct reader *, char);
/* Moves past the bracket that closes the one here. */
void	reader_skip_brackets(struct reader *);

#endif
