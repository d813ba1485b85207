/* SPDX-License-Identifier: GPL-2.0-only */
#include "base/options.h"

#include <string.h>

enum { LETTER = 1, WHOLE = 1000 };

static int fault(struct options *o, const char *what, const char *name, int len)
{
	o->fault = what;
	o->name = name;
	o->name_len = len;
	return '?';
}

/* The one of that name, or the only one whose name begins like that. */
static const struct option *find(const struct option *list, const char *name,
    size_t len, int *several)
{
	const struct option *found = NULL;

	*several = 0;
	for (; list->name; list++) {
		if (strncmp(list->name, name, len) != 0)
			continue;
		if (list->name[len] == '\0') {
			*several = 0;
			return list;
		}
		*several = found != NULL;
		found = list;
	}
	return found;
}

/* Its value is in the same word, or the next one. */
static int take_value(struct options *o, int argc, char **argv, char *here)
{
	if (!here && o->at < argc)
		here = argv[o->at++];
	o->value = here;
	return here != NULL;
}

static int take_word(struct options *o, int argc, char **argv,
    const struct option *list)
{
	char *name = argv[o->at++] + 2, *value;
	size_t len = strcspn(name, "=");
	const struct option *found;
	int several;

	value = name[len] ? name + len + 1 : NULL;
	found = find(list, name, len, &several);
	if (!found || several)
		return fault(o, found ? "option is ambiguous" :
		    "unrecognized option", name, WHOLE);
	if (!found->has_arg && value)
		return fault(o, "option does not take an argument",
		    found->name, WHOLE);
	if (found->has_arg && !take_value(o, argc, argv, value))
		return fault(o, "option requires an argument",
		    found->name, WHOLE);
	return found->val;
}

static int take_letter(struct options *o, int argc, char **argv,
    const char *letters)
{
	const char *letter = o->letters++, *found;

	if (!*o->letters)
		o->at++;
	found = *letter == ':' ? NULL : strchr(letters, *letter);
	if (!found)
		return fault(o, "unrecognized option", letter, LETTER);
	if (found[1] != ':')
		return *found;
	if (*o->letters) {
		o->value = (char *)o->letters;
		o->letters = "";
		o->at++;
	} else if (!take_value(o, argc, argv, NULL)) {
		return fault(o, "option requires an argument", letter,
		    LETTER);
	}
	return *found;
}

int options_next(struct options *o, int argc, char **argv, const char *letters,
    const struct option *list)
{
	int operands = o->at, at = operands, result = -1;
	char *words[2];
	size_t used;

	o->value = NULL;
	while (at < argc && (argv[at][0] != '-' || !argv[at][1]))
		at++;
	if (at == argc)
		return -1;
	o->at = at;
	if (!*o->letters && argv[at][1] != '-')
		o->letters = argv[at] + 1;
	if (*o->letters)
		result = take_letter(o, argc, argv, letters);
	else if (argv[at][2])
		result = take_word(o, argc, argv, list);
	else
		o->at++;
	/* What was taken goes before the operands that were passed. */
	used = (size_t)(o->at - at);
	memcpy(words, argv + at, used * sizeof(*words));
	memmove(argv + operands + used, argv + operands,
	    (size_t)(at - operands) * sizeof(*argv));
	memcpy(argv + operands, words, used * sizeof(*words));
	o->at = operands + (int)used;
	return result;
}
