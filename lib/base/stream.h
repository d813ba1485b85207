/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_STREAM_H
#define AWL_STREAM_H

#include "base/strbuf.h"

#include <stdarg.h>

enum stream_mode { STREAM_FULL, STREAM_LINES, STREAM_NONE };

/*
 * Bytes on their way to a descriptor, gathered as stdio's FILE does it. Unlike
 * there, a reader that takes nothing does not hold the writer: wait() decides.
 * A zeroed one with its fd is ready.
 */
struct stream {
	int		 fd;
	enum stream_mode mode;
	struct strbuf	 pending;
	/* errno of the first write that failed: what is added after it is
	 * dropped. */
	int		 error;
	/* Waits until fd takes bytes, and adds none itself; 0, or the errno to
	 * give up with. NULL: write(2) waits. */
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
