// SPDX-License-Identifier: GPL-2.0-only
/*
 * Built-ins by name.
 */
#include "lang/ast.h"

#include <string.h>

/* builtin.def spells abilities as feature.def does, and "none". */
enum { FEATURE_none = -1 };

const struct builtin_row builtin_rows[BUILTIN_COUNT] = {
#define BUILTIN(id, form, prototype, feature, doc)	\
	[BUILTIN_##id] = { #id, FORM_##form, prototype, FEATURE_##feature, doc },
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
static const char *const planned[] = {
	"skboutput", "unwatch", "typeof",
	"container_of", "stackid", "macro", "is_map", "strncasecmp",
	"offsetof", "nsec",
};

#define COUNT(table)	(sizeof(table) / sizeof((table)[0]))

int builtin_find(const char *name)
{
	for (size_t i = 0; i < COUNT(aliases); i++) {
		if (strcmp(aliases[i].name, name) == 0)
			return (int)aliases[i].builtin;
	}
	for (int i = 0; i < BUILTIN_COUNT; i++) {
		if (i == BUILTIN_argn || i == BUILTIN_sargn)
			continue;
		if (strcmp(builtin_rows[i].name, name) == 0)
			return i;
	}
	return -1;
}

bool builtin_is_planned(const char *name)
{
	for (size_t i = 0; i < COUNT(planned); i++) {
		if (strcmp(planned[i], name) == 0)
			return true;
	}
	return false;
}

const char *builtin_near(const char *name)
{
	int best = strlen(name) > 4 ? 3 : 2;
	const char *near = NULL;

	for (int i = 0; i < BUILTIN_COUNT; i++) {
		const char *other = builtin_rows[i].name;
		int distance = edit_distance(name, other, best - 1);

		if (distance < best) {
			best = distance;
			near = other;
		}
	}
	return near;
}
