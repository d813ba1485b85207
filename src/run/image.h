/* SPDX-License-Identifier: GPL-2.0-only */
/* Files with code, and their functions; of process.c and usersym.c only. */
#ifndef AWL_IMAGE_H
#define AWL_IMAGE_H

#include "run/symbols.h"

struct image;
struct mapping;

/* A file that at least one known process maps. */
struct code_file {
	struct code_file *next;		/* with the same key in s->files */
	unsigned int	 refs;		/* mappings */
	uint32_t	 dev_major, dev_minor;
	uint64_t	 inode;		/* 0: not known */
	struct image	*image;		/* NULL: not read yet */
	uint64_t	 used;		/* s->uses when it was last needed */
	char		 path[];
};

/* A reference to the file of that path and inode, to be put back. */
struct code_file *code_file_get(struct symbols *, const char *path,
	    uint32_t dev_major, uint32_t dev_minor, uint64_t inode);
void	code_file_put(struct symbols *, struct code_file *);
/*
 * The function at an offset of the file, which `pid` maps; false: none is
 * known. *name is valid until the next call.
 */
bool	image_find(struct symbols *, const struct mapping *, int pid,
	    uint64_t offset, const char **name, uint64_t *behind);
void	image_free_all(struct symbols *);

#endif
