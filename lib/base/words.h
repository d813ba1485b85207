/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_WORDS_H
#define AWL_WORDS_H

/*
 * A table of texts as one text: "first\0second\0", so that the last is
 * followed by an empty one. An array of addresses would take eight bytes more
 * for each. Made for what is looked up once in a while: both walk it.
 */
const char *words_at(const char *words, unsigned n);
/* Index of a word, or -1. */
int	words_find(const char *words, const char *word);

#endif
