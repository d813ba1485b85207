/* SPDX-License-Identifier: GPL-2.0-only */
/* Any text as a tracepoint's format file, and as a printf format. */
#include "kernel/tracefs.h"
#include "lang/fmt.h"

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
	struct tracefs_event event;
	struct arena arena;
	const char *why;
	size_t fault;

	arena_init(&arena);
	tracefs_event_parse((const char *)data, len, &arena, &event);
	fmt_parse(&arena, (const char *)data, len, &fault, &why);
	arena_free(&arena);
	return 0;
}
