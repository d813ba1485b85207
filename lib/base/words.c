/* SPDX-License-Identifier: GPL-2.0-only */
#include "base/words.h"

#include <string.h>

const char *words_at(const char *words, unsigned n)
{
	while (n-- > 0)
		words += strlen(words) + 1;
	return words;
}

int words_find(const char *words, const char *word)
{
	for (int i = 0; *words != '\0'; i++) {
		if (strcmp(words, word) == 0)
			return i;
		words += strlen(words) + 1;
	}
	return -1;
}
