/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Probes as DTrace's users write them.
 */
#include "provider/provider.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

enum { PROVIDER, MODULE, FUNCTION, NAME, PARTS };

/* In front of the function, or of the module and the function. */
static const struct {
	const char	*provider, *name, *prefix;
	bool		 module;
} table[] = {
	{ "syscall", "entry", "tracepoint:syscalls:sys_enter_", false },
	{ "syscall", "return", "tracepoint:syscalls:sys_exit_", false },
	{ "fbt", "entry", "kprobe:", false },
	{ "fbt", "return", "kretprobe:", false },
	{ "pid", "entry", "uprobe:", true },
	{ "pid", "return", "uretprobe:", true },
};

/* "tick-10ms", "profile-99". */
static const char *clock_of(struct target *t, const char *name)
{
	bool tick = strncmp(name, "tick-", 5) == 0;
	const char *unit, *number = strchr(name, '-') + 1;
	char *end;
	unsigned long n = strtoul(number, &end, 10);

	if (end == number || (!tick && strncmp(name, "profile-", 8) != 0))
		return NULL;
	unit = *end == '\0' || *end == 'h' ? "hz" : *end == 'm' ? "ms" :
	    *end == 'u' ? "us" : "s";
	return arena_printf(t->arena, "%s:%s:%lu", tick ? "interval" :
	    "profile", unit, n);
}

static const char *of_table(struct target *t, char *const *part)
{
	size_t len = strcspn(part[PROVIDER], "0123456789$");

	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++) {
		if (strlen(table[i].provider) != len ||
		    strncmp(table[i].provider, part[PROVIDER], len) != 0 ||
		    strcmp(table[i].name, part[NAME]) != 0)
			continue;
		return arena_printf(t->arena, "%s%s%s%s", table[i].prefix,
		    table[i].module ? part[MODULE] : "",
		    table[i].module ? ":" : "", part[FUNCTION]);
	}
	return NULL;
}

const char *provider_foreign(struct target *t, const char *spec)
{
	char *copy = arena_strdup(t->arena, spec), *part[PARTS] = { copy };
	size_t sign = strcspn(spec, "-.");
	int n = 1;

	if (strncmp(spec, "tick-", 5) == 0 || strncmp(spec, "profile-", 8) == 0)
		return clock_of(t, spec);
	for (char *at = copy; (at = strchr(at, ':')) && n < PARTS; n++) {
		*at++ = '\0';
		part[n] = at;
	}
	if (n == PARTS && strchr(part[NAME], '-') && clock_of(t, part[NAME]))
		return clock_of(t, part[NAME]);
	if (n == PARTS && !strcmp(part[PROVIDER], "dtrace"))
		return provider_find(part[NAME]) ? part[NAME] : NULL;
	if (n == PARTS)
		return of_table(t, part);
	copy = arena_strdup(t->arena, spec);
	if (copy[sign] == '\0' || strchr(copy, ':'))
		return NULL;
	copy[sign] = '\0';
	if (!provider_find(copy))
		return NULL;
	copy[sign] = ':';
	return copy;
}
