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
 * The complete text of a file. Positions (struct place) are unique over all
 * files of a script: they begin at 0 in the script itself, and at .base in a
 * file that it includes.
 */
struct source {
	const char	*name;	/* file name, "stdin", or "-e" */
	const char	*text;	/* len bytes and a NUL */
	size_t		 len;
	uint32_t	*lines;	/* offset of each line's first byte */
	uint32_t	 nlines;
	uint32_t	 base;
	uint32_t	 from;	/* position of the #include or import that
				 * reads it; 0 for the script itself */
	struct source	*next;	/* the next file, of a higher base */
};

/* Copies the text, without a byte order mark. */
void	source_init(struct source *, struct arena *, const char *name,
	    const char *text, size_t len);
/* Reads a file, or standard input for "-". 0 or a negative errno; -EFBIG for
 * more than 64 MiB. */
int	source_read(struct source *, struct arena *, const char *path);
/* Adds a file after all others, and sets its base. */
void	source_append(struct source *, struct source *file, uint32_t from);
/* The file of a position; *offset becomes relative to this file. */
const struct source *source_of(const struct source *, uint32_t *offset);
/* If the position is in an included file: the position of the #include in the
 * script itself that led there. Otherwise the position. */
uint32_t source_outermost(const struct source *, uint32_t offset);
/* Line and column (bytes) within a file, both from 1. */
void	source_locate(const struct source *, uint32_t offset, uint32_t *line,
	    uint32_t *column);
/* A line's text without its newline ("\n" or "\r\n"). */
const char *source_line(const struct source *, uint32_t line, size_t *len);

#endif
