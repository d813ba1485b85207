/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_PROCMAPS_H
#define AWL_PROCMAPS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/vec.h"

/* A line of /proc/PID/maps. */
struct procmap {
	uint64_t	 start, end;	/* addresses */
	uint64_t	 offset;	/* in the file */
	bool		 write, exec;
	uint32_t	 dev_major, dev_minor;
	uint64_t	 inode;
	bool		 deleted;
	const char	*path;		/* "" when anonymous; "[vdso]";
					   " (deleted)" is cut off */
};

/* Sorted by address, as the kernel prints them. */
struct procmaps {
	VEC(struct procmap)	v;
	struct arena		mem;	/* paths */
};

/* 0 or -errno; -EFBIG: more than 64 MB of text. Invalid lines are skipped. */
int	procmaps_open(struct procmaps *, int pid);
void	procmaps_parse(struct procmaps *, const char *text, size_t len);
void	procmaps_free(struct procmaps *);

#endif
