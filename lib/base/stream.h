/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_STREAM_H
#define AWL_STREAM_H

#include "base/strbuf.h"

#include <stdarg.h>

enum stream_mode { STREAM_FULL, STREAM_LINES, STREAM_NONE };

/*
 * A buffered output stream, like a FILE of stdio. But if the reader of a pipe
 * stops reading, the writer does not have to wait for ever: wait() decides. To
 * initialize a stream, zero it and set fd.
 */
struct stream {
	int		 fd;
	enum stream_mode mode;
	struct strbuf	 pending;
	/* errno of the first write that failed, or 0. Bytes that are added
	 * after a failure are discarded. */
	int		 error;
	/* Waits until fd is writable. Returns 0, or an errno if the stream must
	 * not wait any longer; this becomes .error. It must not add to the
	 * stream. NULL: write(2) waits. */
	int (*wait)(void *arg, int fd);
	void		*arg;
};

void	stream_add(struct stream *, const void *, size_t len);
void	stream_vprintf(struct stream *, const char *fmt, va_list)
	__attribute__((format(printf, 2, 0)));
void	stream_printf(struct stream *, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));
/* 0, or -errno: not all bytes so far could be written. */
int	stream_flush(struct stream *);
/* Frees the buffer, with what is in it; the descriptor stays. */
void	stream_free(struct stream *);

#endif
