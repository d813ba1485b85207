/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Hints: what to write instead of what other languages write.
 */
#ifndef AWL_HINT_H
#define AWL_HINT_H

#include "lang/syntax.h"

/* Where a word of foreign.def stands in the script: see there. */
enum foreign {
	FOREIGN_THIS, FOREIGN_PAIR, FOREIGN_LAST, FOREIGN_FIRST,
	FOREIGN_OUTSIDE, FOREIGN_NAME, FOREIGN_CALL,
};

/* The note of foreign.def on a word of `len` bytes, or NULL. */
const char *hint_foreign(enum foreign, const char *word, size_t len);
/* The note on a statement between clauses. */
const char *hint_statement(void);
/*
 * The note on a syntax error at the newest token, or NULL. *place may be
 * changed to the word that is wrong. *enough is set to true if further syntax
 * errors would only follow from this one.
 */
const char *hint_syntax(struct parser *, struct place *, bool *enough);

#endif
