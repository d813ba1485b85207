/* SPDX-License-Identifier: GPL-2.0-only */
/* Processes, and the files that they map as code; of usersym.c only. */
#ifndef AWL_PROCESS_H
#define AWL_PROCESS_H

#include "run/symbols.h"

#include "base/vec.h"
#include "run/image.h"
#include "run/perfmap.h"

/* One range of code in a process. */
struct mapping {
	uint64_t	 start, end, offset;
	struct code_file *file;
};

/*
 * A process; or several with the same number, one after the other. It keeps the
 * mappings from before an execve(). A newer mapping hides an older one.
 */
struct process {
	VEC(struct mapping) maps;
	int		 parent;	/* the process that forked it, whose
					 * code it runs at first; or 0 */
	unsigned int	 children;	/* processes whose .parent may be this
					 * one */
	bool		 tried;		/* /proc/PID/maps was read */
	bool		 ended;
	struct perfmap	 perfmap;	/* code that was made at run time */
};

/* A process that ended, in order of time. */
struct ended {
	int		 pid;
	uint64_t	 round;		/* s->round when its end was seen */
};

struct process *process_of(struct symbols *, int pid);
/* The mapping that holds the address; NULL: none is known. */
const struct mapping *process_mapping(struct symbols *, int pid, uint64_t addr);
/* Reads /proc/PID/maps. */
void	process_read(struct symbols *, int pid);
void	process_read_all(struct symbols *);
/* Called for each event of symbols.watch. */
void	process_event(void *symbols, const struct mapwatch_event *);
/*
 * To be called when all waiting events have been printed. Forgets the processes
 * whose end was seen before the previous call, unless maps may still hold their
 * stacks.
 */
void	process_drained(struct symbols *);
void	process_free_all(struct symbols *);

#endif
