/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Built-ins by name.
 */
#include "lang/ast.h"

#include "base/words.h"

#include <string.h>

static const char names[] =
#define BUILTIN(id, form, prototype, feature, doc)	#id "\0"
#include "builtin.def"
#undef BUILTIN
;

static const char prototypes[] =
#define BUILTIN(id, form, prototype, feature, doc)	prototype "\0"
#include "builtin.def"
#undef BUILTIN
;

static const struct { uint8_t form; int8_t feature; } rows[] = {
#define BUILTIN(id, form, prototype, feature, doc)	\
	{ FORM_##form, FEATURE_##feature },
#include "builtin.def"
#undef BUILTIN
};

/* Other spellings: of bpftrace's older versions, and ply's. */
static const char aliases[] =
    "execname\0kpid\0stack\0regs\0mem\0strcat\0data\0";
static const uint8_t meant[] = { BUILTIN_comm, BUILTIN_tid, BUILTIN_kstack,
	BUILTIN_ctx, BUILTIN_buf, BUILTIN_str_concat, BUILTIN_args };
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

int builtin_feature(enum builtin builtin)
{
	return rows[builtin].feature;
}

int builtin_find(const char *name)
{
	int found = words_find(aliases, name);

	if (found >= 0)
		return meant[found];
	if (strncmp(name, prefix, sizeof(prefix) - 1) == 0)
		name += sizeof(prefix) - 1;
	found = words_find(names, name);
	return found == BUILTIN_argn || found == BUILTIN_sargn ? -1 : found;
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
