/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Macros of kernel headers, of which BTF knows nothing. Names in one text and
 * values in four bytes each: there are many.
 */
#include "lang/macros.h"

#include "arch/arch.h"
#include "base/strbuf.h"
#include "base/words.h"
#include "lang/names.h"

#include <string.h>

#define MACRO_BUT(machine, its, name, value, header)	\
	MACRO(name, value, header)
#define MACRO_ON(machine, its, name)
#define MACRO_NOT(machine, name)

enum macro {
#define MACRO(name, value, header)	MACRO_##name,
#include "arch/macros.def"
#undef MACRO
	MACRO_COUNT
};

/* Errors and signals follow; their numbers are below. */
static const char names[] =
#define MACRO(name, value, header)	#name "\0"
#include "arch/macros.def"
#undef MACRO
#define ERRNO(name, number, other, text)	#name "\0"
#include "arch/errno.def"
#undef ERRNO
#define SIGNAL(name, number, other, text)	"SIG" #name "\0"
#include "arch/signal.def"
#undef SIGNAL
;

static const int32_t values[] = {
#define MACRO(name, value, header)	(int32_t)(uint32_t)(value),
#include "arch/macros.def"
#undef MACRO
};
_Static_assert(sizeof(values) / sizeof(values[0]) == MACRO_COUNT,
    "a value for each name");

/* Columns: 0, or 1 of machines with own_errors. 0: there is none. */
static const uint16_t numbers[][2] = {
#define ERRNO(name, number, other, text)	{ number, other },
#include "arch/errno.def"
#define SIGNAL(name, number, other, text)	{ number, other },
#include "arch/signal.def"
};

#undef MACRO_BUT
#undef MACRO_ON
#undef MACRO_NOT

/* Where a machine differs. */
static const struct exception {
	uint16_t	macro;
	uint8_t		machine;
	bool		none;
	int32_t		value;
} exceptions[] = {
#define MACRO(name, value, header)
/* Neither uses the other: compilers define their machine's name as 1, and an
 * argument that is passed on to another macro is expanded. */
#define MACRO_BUT(machine, its, name, value, header)	\
	{ MACRO_##name, UAPI_##machine, false, (int32_t)(uint32_t)(its) },
#define MACRO_ON(machine, its, name)	\
	{ MACRO_##name, UAPI_##machine, false, (int32_t)(uint32_t)(its) },
#define MACRO_NOT(machine, name)	\
	{ MACRO_##name, UAPI_##machine, true, 0 },
#include "arch/macros.def"
};

/* Bits as high as 1 << 31 are no sign; small negative numbers are. */
static int64_t widen(int32_t value)
{
	return value >= -4096 ? value : (int64_t)(uint32_t)value;
}

/* __NR_read, SYS_read */
static bool find_syscall(const struct arch *arch, const char *name,
    int64_t *number)
{
	size_t skip = strncmp(name, "__NR_", 5) == 0 ? 5 :
	    strncmp(name, "SYS_", 4) == 0 ? 4 : 0;

	*number = skip ? names_syscall(arch, name + skip) : -1;
	return *number >= 0;
}

bool macro_find(const struct arch *arch, const char *name, int64_t *value)
{
	int i = words_find(names, name);

	if (i < 0)
		return find_syscall(arch, name, value);
	if (i >= MACRO_COUNT) {
		*value = numbers[i - MACRO_COUNT][arch->own_errors];
		return *value != 0;
	}
	*value = widen(values[i]);
	for (size_t j = 0; j < sizeof(exceptions) / sizeof(exceptions[0]);
	    j++) {
		const struct exception *e = &exceptions[j];

		if (e->macro != i || e->machine != arch->uapi)
			continue;
		*value = widen(e->value);
		return !e->none;
	}
	return true;
}

const char *macro_near(const char *name, int *distance)
{
	const char *found = NULL;

	for (const char *at = names; *at != '\0'; at += strlen(at) + 1) {
		int one = edit_distance(name, at, *distance);

		/* 0: this machine does not have it. */
		if (one == 0 || one > *distance ||
		    (found && one == *distance))
			continue;
		found = at;
		*distance = one;
	}
	return found;
}
