/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_ROOT_H
#define AWL_ROOT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/strbuf.h"
#include "base/vec.h"

/*
 * A prefix that is put before every path below /sys, /proc and /dev, so that
 * tests can run against a directory of prepared files. "" (the default) is the
 * running system. It is set once, before anything else is called; the text is
 * copied.
 */
void	root_set(const char *prefix);
const char *root_prefix(void);

/*
 * Writes prefix and path to buf and returns buf. A path that does not fit gives
 * "", which open() rejects.
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
 * Opens a regular file without waiting: the owner of a file may replace it by a
 * FIFO or a device. Returns the fd, with the size in *size, or -errno: -ENODEV
 * when it is not a regular file, -EAGAIN when somebody holds a lease on it.
 */
int	file_open_regular(const char *path, uint64_t *size);
/*
 * Appends a regular file of at most `most` bytes. Returns the number of bytes
 * added, or -errno; -EFBIG when it is larger.
 */
long	file_read_regular(const char *path, uint64_t most, struct strbuf *out);
/*
 * Sets `out` to a path by which this process can open what is at `path` in
 * another root directory (/proc/PID/root). Symbolic links, also absolute ones,
 * are followed inside of that directory. Components that do not exist are kept.
 * False if there are too many links or the result does not fit.
 */
bool	path_in_root(const char *root, const char *path, char *out,
	    size_t size);
/*
 * The existing paths that match a pattern, sorted and allocated in the arena.
 * (glob(3) would link user names, locales and wide characters of the C library
 * into a static program.) Names with a leading dot match only a pattern with a
 * leading dot.
 */
struct path_list { VEC(const char *) v; };
void	path_glob(struct arena *, const char *pattern, struct path_list *out);
/* Reads a file that contains one decimal number. 0 or -errno. */
int	root_read_int(const char *path, int *value);

#endif
