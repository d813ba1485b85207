/* SPDX-License-Identifier: GPL-2.0-only */
#include "base/stream.h"

#include <errno.h>
#include <limits.h>
#include <string.h>
#include <unistd.h>

enum {
	GATHERED = 1 << 16,
	/* What a pipe that poll(2) calls writable takes without waiting. */
	AT_ONCE = PIPE_BUF,
};

static void write_all(struct stream *s, const char *at, size_t len)
{
	while (len > 0 && !s->error) {
		size_t part = s->wait && len > AT_ONCE ? AT_ONCE : len;
		ssize_t n;

		s->error = s->wait ? s->wait(s->arg, s->fd) : 0;
		if (s->error)
			break;
		n = write(s->fd, at, part);
		if (n < 0 && errno != EINTR && (errno != EAGAIN || !s->wait))
			s->error = errno;
		if (n > 0) {
			at += n;
			len -= (size_t)n;
		}
	}
}

int stream_flush(struct stream *s)
{
	write_all(s, strbuf_str(&s->pending), s->pending.len);
	strbuf_clear(&s->pending);
	return -s->error;
}

void stream_add(struct stream *s, const void *bytes, size_t len)
{
	if (s->error)
		return;
	strbuf_add(&s->pending, bytes, len);
	if (s->pending.len >= GATHERED || s->mode == STREAM_NONE ||
	    (s->mode == STREAM_LINES && len > 0 && memchr(bytes, '\n', len)))
		stream_flush(s);
}

void stream_vprintf(struct stream *s, const char *fmt, va_list ap)
{
	struct strbuf text = { 0 };

	strbuf_vprintf(&text, fmt, ap);
	stream_add(s, text.data, text.len);
	strbuf_free(&text);
}

void stream_printf(struct stream *s, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	stream_vprintf(s, fmt, ap);
	va_end(ap);
}

void stream_free(struct stream *s)
{
	strbuf_free(&s->pending);
}
