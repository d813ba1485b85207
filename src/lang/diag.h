/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Diagnostics: errors and warnings of a script. They are collected while the
 * compiler continues, and printed as
 *	file:3:7: error: unknown probe 'kprobe:vfs_raed'
 *	kprobe:vfs_raed { ... }
 *	^~~~~~~~~~~~~~~
 *	note: did you mean 'kprobe:vfs_read'?
 */
#ifndef AWL_DIAG_H
#define AWL_DIAG_H

#include "base/arena.h"
#include "base/strbuf.h"
#include "base/vec.h"
#include "lang/source.h"

#include <stdbool.h>

enum diag_tag {
#define DIAG(tag, severity, format)	DIAG_##tag,
#include "diag.def"
#undef DIAG
	DIAG_COUNT
};

enum diag_severity { DIAG_ERROR, DIAG_WARNING };

struct diag_entry {
	enum diag_tag	 tag;
	struct place	 place;
	const char	*text;
	const char	*note;		/* or NULL */
};

struct diag {
	struct arena		*arena;
	const struct source	*source;
	bool			 no_warnings;
	bool			 quiet;		/* ignore all diagnostics */
	VEC(struct diag_entry)	 list;
	int			 errors;
	bool			 last_taken;	/* the newest diagnostic was
						 * not ignored */
};

void	diag_init(struct diag *, struct arena *, const struct source *);
void	diag_free(struct diag *);
/*
 * Adds a diagnostic; the arguments are those of the row's format (printf). The
 * same tag at the same place is added only once. The list ends after 20 errors,
 * or 40 diagnostics. Errors after that are only counted; warnings are ignored.
 */
void	diag_add(struct diag *, enum diag_tag, struct place, ...);
/* Adds a note to the newest diagnostic, unless that was ignored. */
void	diag_note(struct diag *, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));
/* All diagnostics as text, in the order of their positions. */
void	diag_render(const struct diag *, struct strbuf *);

#endif
