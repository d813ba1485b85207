/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_ROOT_H
#define AWL_ROOT_H

#include <stddef.h>

#include "base/arena.h"
#include "base/strbuf.h"
#include "base/vec.h"

/*
 * Every path below /sys, /proc and /dev goes through one prefix, so that
 * tests run against a directory of canned files. "" (the default) is the
 * running system. Set once, before anything else is called; the text is
 * copied.
 */
void	root_set(const char *prefix);
const char *root_prefix(void);

/*
 * Prefix and absolute path in buf. Returns buf; a path that does not fit
 * yields "", which no open() accepts.
 */
const char *root_path(char *buf, size_t size, const char *path);

/* open(2) of an absolute path below the root, close-on-exec; fd or -errno. */
int	root_open(const char *path, int flags);
/*
 * Appends the whole of a file (its size need not be known, as in /proc).
 * Returns the number of bytes added, or -errno.
 */
long	root_read(const char *path, struct strbuf *out);
/* The same below a directory descriptor (AT_FDCWD for the current one). */
long	file_read_at(int dirfd, const char *path, struct strbuf *out);
long	file_read_fd(int fd, struct strbuf *out);
/*
 * The paths that exist and match a pattern, in order, with its text in the
 * arena: glob(3) would bring the C library's users, locales and wide
 * characters into a static program. Names with a leading dot match only a
 * pattern that has it.
 */
struct path_list { VEC(const char *) v; };
void	path_glob(struct arena *, const char *pattern, struct path_list *out);
/* A file that holds one decimal number, e.g. perf's type; or -errno. */
int	root_read_int(const char *path, int *value);

#endif
