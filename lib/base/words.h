/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_WORDS_H
#define AWL_WORDS_H

/*
 * A table of words in one string, "first\0second\0", which ends with an empty
 * word. An array of pointers would take eight bytes more for each word. Both
 * functions search from the beginning: use it for rare look-ups.
 */
const char *words_at(const char *words, unsigned n);
/* Index of a word, or -1. */
int	words_find(const char *words, const char *word);

#endif
