/* SPDX-License-Identifier: GPL-2.0-only */
/* How cdecl walks over the text of declarations. */
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
	bool		 failed;	/* said so: nothing more of this one */
};

/* The place of these bytes of the text. */
struct place reader_place(const struct reader *, size_t begin, size_t end);
bool	reader_is_word(char);
/* Over blanks. */
void	reader_skip(struct reader *);
/* Length of the word here; 0: there is none. */
size_t	reader_word(struct reader *);
bool	word_is(const char *text, size_t n, const char *word);
/* Each takes what it is after, if it is next; a name is copied. */
bool	reader_take_word(struct reader *, const char *wanted);
const char *reader_take_name(struct reader *);
bool	reader_take(struct reader *, char);
/* Whether that sign is next. */
bool	reader_see(struct reader *, char);
/* Tells that what is next does not belong here. */
void	reader_unexpected(struct reader *);
/* Takes the sign, or tells that something else is there. */
void	reader_want(struct reader *, char);
/* Index behind the bracket that closes the one here. */
void	reader_skip_brackets(struct reader *);

#endif
