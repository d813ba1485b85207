/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Built-ins by name.
 */
#include "lang/builtin.h"

#include "base/strbuf.h"
#include "base/words.h"
#include "kernel/feature.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static const char names[] =
#define BUILTIN(id, ...)	#id "\0"
#include "builtin.def"
;

static const char prototypes[] =
#define BUILTIN(id, form, prototype, ...)	prototype "\0"
#include "builtin.def"
;

static const struct { uint16_t flags; uint8_t form; int8_t feature; } rows[] = {
#define BUILTIN(id, form, prototype, feature, flags, ...)	\
	[BUILTIN_##id] = { flags, FORM_##form, FEATURE_##feature },
#include "builtin.def"
};

static const char aliases[] =
#define ALIAS(name, id)	#name "\0"
#include "builtin.def"
;

static const uint8_t meant[] = {
#define ALIAS(name, id)	BUILTIN_##id,
#include "builtin.def"
};

static const char prefix[] = "__builtin_";	/* bpftrace's own names */

const char *builtin_name(enum builtin builtin)
{
	return words_at(names, builtin);
}

const char *builtin_prototype(enum builtin builtin)
{
	return words_at(prototypes, builtin);
}

enum builtin_form builtin_form(enum builtin builtin)
{
	return (enum builtin_form)rows[builtin].form;
}

bool builtin_is(enum builtin builtin, enum builtin_flag flag)
{
	return rows[builtin].flags & flag;
}

int builtin_feature(enum builtin builtin)
{
	return rows[builtin].feature;
}

/* "arg12" is the row "argn". */
static int find_numbered(const char *name)
{
	size_t len = strcspn(name, "0123456789");
	size_t digits = strspn(name + len, "0123456789");
	char row[8];
	int found;

	if (len + 2 > sizeof(row) || digits == 0 || digits > 2 ||
	    name[len + digits])
		return -1;
	memcpy(row, name, len);
	memcpy(row + len, "n", 2);
	found = words_find(names, row);
	return found >= 0 && builtin_is(found, NUMBERED) ? found : -1;
}

int builtin_find(const char *name)
{
	int found = words_find(aliases, name);

	if (found >= 0)
		return meant[found];
	if ((found = find_numbered(name)) >= 0)
		return found;
	if (strncmp(name, prefix, sizeof(prefix) - 1) == 0)
		name += sizeof(prefix) - 1;
	found = words_find(names, name);
	return found >= 0 && builtin_is(found, NUMBERED) ? -1 : found;
}

int builtin_number(const char *name)
{
	return atoi(name + strcspn(name, "0123456789"));
}

const char *builtin_near(const char *name)
{
	int best = strlen(name) > 4 ? 3 : 2;
	const char *near = NULL;

	for (int i = 0; i < BUILTIN_COUNT; i++) {
		const char *other = builtin_name((enum builtin)i);
		int distance = edit_distance(name, other, best - 1);

		if (distance < best) {
			best = distance;
			near = other;
		}
	}
	return near;
}
