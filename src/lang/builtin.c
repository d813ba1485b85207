// SPDX-License-Identifier: GPL-2.0-only
/*
 * Built-ins by name.
 */
#include "lang/ast.h"

#include "base/words.h"

#include <string.h>

/* builtin.def spells abilities as feature.def does, and "none". */
enum { FEATURE_none = -1 };

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
static const struct { const char *name; enum builtin builtin; } aliases[] = {
	{ "execname",	BUILTIN_comm },
	{ "kpid",	BUILTIN_tid },
	{ "stack",	BUILTIN_kstack },
	{ "regs",	BUILTIN_ctx },
	{ "mem",	BUILTIN_buf },
	{ "strcat",	BUILTIN_str_concat },
	{ "data",	BUILTIN_args },
	{ "__builtin_pid", BUILTIN_pid },
	{ "__builtin_tid", BUILTIN_tid },
	{ "__builtin_uid", BUILTIN_uid },
	{ "__builtin_gid", BUILTIN_gid },
	{ "__builtin_comm", BUILTIN_comm },
	{ "__builtin_nsecs", BUILTIN_nsecs },
	{ "__builtin_cpu", BUILTIN_cpu },
	{ "__builtin_curtask", BUILTIN_curtask },
	{ "__builtin_ctx", BUILTIN_ctx },
	{ "__builtin_retval", BUILTIN_retval },
	{ "__builtin_func", BUILTIN_func },
	{ "__builtin_probe", BUILTIN_probe },
	{ "__builtin_rand", BUILTIN_rand },
	{ "__builtin_cgroup", BUILTIN_cgroup },
	{ "__builtin_elapsed", BUILTIN_elapsed },
	{ "__builtin_jiffies", BUILTIN_jiffies },
	{ "__builtin_username", BUILTIN_username },
	{ "__builtin_cpid", BUILTIN_cpid },
	{ "__builtin_ncpus", BUILTIN_ncpus },
};

/* What the language has and this version does not. */
static const char planned[] = "typeof\0container_of\0"
    "stackid\0macro\0is_map\0strncasecmp\0offsetof\0nsec\0";

#define COUNT(table)	(sizeof(table) / sizeof((table)[0]))

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
	int found;

	for (size_t i = 0; i < COUNT(aliases); i++) {
		if (strcmp(aliases[i].name, name) == 0)
			return (int)aliases[i].builtin;
	}
	found = words_find(names, name);
	return found == BUILTIN_argn || found == BUILTIN_sargn ? -1 : found;
}

bool builtin_is_planned(const char *name)
{
	return words_find(planned, name) >= 0;
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
