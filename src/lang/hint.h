/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Hints: what to write instead of what other languages write.
 */
#ifndef AWL_HINT_H
#define AWL_HINT_H

#include "lang/syntax.h"

/* Where a word of foreign.def stands. */
enum foreign {
	FOREIGN_THIS, FOREIGN_PAIR, FOREIGN_LAST, FOREIGN_FIRST,
	FOREIGN_OUTSIDE, FOREIGN_NAME, FOREIGN_CALL,
};

/* The note on a word, of `len` bytes, or NULL. */
const char *hint_foreign(enum foreign, const char *word, size_t len);
/* The note on a statement between clauses. */
const char *hint_statement(void);
/*
 * The note on a syntax error at the newest token. *place may move to the word
 * that is at fault. *enough: what follows would say nothing new.
 */
const char *hint_syntax(struct parser *, struct place *, bool *enough);

#endif
