/* SPDX-License-Identifier: GPL-2.0-only */
/* Files with code, and their functions; of process.c and usersym.c only. */
#ifndef AWL_IMAGE_H
#define AWL_IMAGE_H

#include "run/symbols.h"

struct image;
struct mapping;

/* A file that at least one known process maps. */
struct code_file {
	struct code_file *next;		/* another one with the same path */
	unsigned int	 refs;		/* number of mappings */
	uint32_t	 dev_major, dev_minor;
	uint64_t	 inode;		/* 0: not known */
	struct image	*image;		/* NULL: not read yet */
	uint64_t	 used;		/* symbols.uses at its last use */
	char		 path[];
};

/* A reference to the file with this path, device and inode. The caller gives it
 * back by code_file_put(). */
struct code_file *code_file_get(struct symbols *, const char *path,
	    uint32_t dev_major, uint32_t dev_minor, uint64_t inode);
void	code_file_put(struct symbols *, struct code_file *);
/*
 * The function at an offset of the mapped file; false: none is known. `pid` is
 * a process that maps the file. *behind is the distance from the function's
 * start. *name is valid until the next call.
 */
bool	image_find(struct symbols *, const struct mapping *, int pid,
	    uint64_t offset, const char **name, uint64_t *behind);
void	image_free_all(struct symbols *);

#endif
