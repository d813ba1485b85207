/* SPDX-License-Identifier: GPL-2.0-only */
/* Shared by symbols.c and usersym.c only. */
#ifndef AWL_SYMBOLS_H
#define AWL_SYMBOLS_H

#include "run/runtime.h"

#include "base/hmap.h"
#include "kernel/ksymbol.h"
#include "kernel/mapwatch.h"
#include "base/vec.h"

struct ended;

struct symbols {
	struct runtime	*rt;
	struct arena	 arena;		/* names that are kept */
	uint64_t	 boot_offset;	/* wall time less the clock of nsecs */
	uint64_t	 tai_offset;	/* wall time less TAI: whole seconds */
	struct strbuf	 passwd;
	bool		 passwd_tried;
	struct ksymbol	 kernel;	/* names kernel code */
	/* Look-ups by `kernel`, plus 1. 0: it is not open yet; -1: this kernel
	 * does not name its symbols, kallsyms does. */
	int		 asked;
	struct hmap	 frames;	/* address -> struct out_symbol */
	struct hmap	 cgroups;	/* id -> text */
	struct hmap	 processes;	/* pid -> struct process */
	size_t		 nprocesses;
	bool		 kept;		/* maps hold stacks and user symbols */
	VEC(struct ended) ended;	/* processes to forget, oldest first */
	size_t		 nforgotten;	/* number of .ended, from its start,
					 * that are forgotten already */
	uint64_t	 round;		/* calls of process_drained() */
	struct hmap	 files;		/* path -> list of struct code_file */
	size_t		 nimages;	/* files that are open */
	uint64_t	 uses;		/* number of look-ups in images */
	struct hmap	 texts;		/* text -> itself, kept */
	struct mapwatch	 watch;		/* what processes map from now on */
	bool		 watching;
	bool		 other_proc;	/* /proc has the ids of another pid
					 * namespace: other processes */
};

/* out_names.symbol for an address of a process. */
void	usersym_find(struct symbols *, struct out_symbol *);
void	usersym_free(struct symbols *);

#endif
