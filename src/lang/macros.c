/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Macros of kernel headers, of which BTF knows nothing. Names in one text and
 * values in four bytes each: there are many.
 */
#include "lang/macros.h"

#include "arch/arch.h"
#include "base/strbuf.h"
#include "base/words.h"

#include <string.h>

#define MACRO_ON(machine, name, value, header)
#define MACRO_NOT(machine, name)

enum macro {
#define MACRO(name, value, header)	MACRO_##name,
#include "arch/macros.def"
#undef MACRO
	MACRO_COUNT
};

static const char names[] =
#define MACRO(name, value, header)	#name "\0"
#include "arch/macros.def"
#undef MACRO
;

static const int32_t values[] = {
#define MACRO(name, value, header)	(int32_t)(uint32_t)(value),
#include "arch/macros.def"
#undef MACRO
};
_Static_assert(sizeof(values) / sizeof(values[0]) == MACRO_COUNT,
    "a value for each name");

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
#define MACRO_ON(machine, name, value, header)	{ MACRO_##name,		\
	    UAPI_##machine, false, (int32_t)(uint32_t)(value) },
#define MACRO_NOT(machine, name)	\
	{ MACRO_##name, UAPI_##machine, true, 0 },
#include "arch/macros.def"
};

/* Bits as high as 1 << 31 are no sign; small negative numbers are. */
static int64_t widen(int32_t value)
{
	return value >= -4096 ? value : (int64_t)(uint32_t)value;
}

bool macro_find(const struct arch *arch, const char *name, int64_t *value)
{
	int i = words_find(names, name);

	if (i < 0)
		return false;
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

		if (one > *distance || (found && one == *distance))
			continue;
		found = at;
		*distance = one;
	}
	return found;
}
