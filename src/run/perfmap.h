/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Names of code that a program makes at run time: JIT compilers write them to
 * /tmp/perf-PID.map, a line "START SIZE NAME" for each function (kernel tree,
 * tools/perf/Documentation/jit-interface.txt). Only process.c and usersym.c use
 * this.
 */
#ifndef AWL_PERFMAP_H
#define AWL_PERFMAP_H

#include "base/strbuf.h"
#include "base/vec.h"

struct perfmap_entry {
	uint64_t	 start, size;
	size_t		 name;		/* offset in the text */
};

/* One such file. All members are 0 if it was not read yet. */
struct perfmap {
	struct strbuf	 text;		/* the file; names end in NUL */
	VEC(struct perfmap_entry) v;	/* sorted by start; of entries with the
					 * same start, the newest is last */
	uint64_t	 size;		/* of the file when it was read */
};

/*
 * The function at the address in process `pid`; NULL: none is known. *behind is
 * the distance from its start. If the entries do not contain the address, reads
 * the file again if its size has changed.
 */
const char *perfmap_find(struct perfmap *, int pid, uint64_t address,
	    uint64_t *behind);
void	perfmap_free(struct perfmap *);

#endif
