/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_SOURCE_H
#define AWL_SOURCE_H

#include "base/arena.h"

#include <stddef.h>
#include <stdint.h>

/* Bytes [begin, end) of the script's text, or of a file that it includes. */
struct place {
	uint32_t	begin, end;
};

/*
 * The text of a file, held whole. Places count through all files of a script:
 * from 0 in the script itself, from .base in a file that it includes.
 */
struct source {
	const char	*name;	/* file name, or "-e" for a program text */
	const char	*text;	/* len bytes and a NUL */
	size_t		 len;
	uint32_t	*lines;	/* offset of each line's first byte */
	uint32_t	 nlines;
	uint32_t	 base;
	uint32_t	 from;	/* place of the #include; 0 in the script */
	struct source	*next;	/* the next file, of a higher base */
};

/* Takes the text as it is (it is copied). */
void	source_init(struct source *, struct arena *, const char *name,
	    const char *text, size_t len);
/* Reads a file, or standard input for "-". 0 or a negative errno. Texts over
 * 64 MiB are refused with -EFBIG. */
int	source_read(struct source *, struct arena *, const char *path);
/* Adds a file after all others: its base is set. */
void	source_append(struct source *, struct source *file, uint32_t from);
/* The file a place lies in; *offset is one within that file then. */
const struct source *source_of(const struct source *, uint32_t *offset);
/* The place in the script itself: of the #include that led there. */
uint32_t source_outermost(const struct source *, uint32_t offset);
/* Line and column (bytes) within a file, both from 1. */
void	source_locate(const struct source *, uint32_t offset, uint32_t *line,
	    uint32_t *column);
/* A line's text without its newline. */
const char *source_line(const struct source *, uint32_t line, size_t *len);

#endif
