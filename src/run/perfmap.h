/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Names of code that a program makes at run time: JIT compilers write them to
 * /tmp/perf-PID.map, a line "START SIZE NAME" for each function (kernel tree,
 * tools/perf/Documentation/jit-interface.txt). Of process.c and usersym.c only.
 */
#ifndef AWL_PERFMAP_H
#define AWL_PERFMAP_H

#include "base/strbuf.h"
#include "base/vec.h"

struct perfmap_entry {
	uint64_t	 start, size;
	size_t		 name;		/* offset in the text */
};

/* One such file; zeroed: not read. */
struct perfmap {
	struct strbuf	 text;		/* the file; names end in NUL */
	VEC(struct perfmap_entry) v;	/* by start; of equals, the newest is
					 * the last */
	uint64_t	 size;		/* of the file when it was read */
};

/*
 * The function at the address in process `pid`; NULL: none is known. Reads the
 * file first if it has changed.
 */
const char *perfmap_find(struct perfmap *, int pid, uint64_t address,
	    uint64_t *behind);
void	perfmap_free(struct perfmap *);

#endif
