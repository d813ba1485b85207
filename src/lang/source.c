/* SPDX-License-Identifier: GPL-2.0-only */
#include "lang/source.h"

#include "base/strbuf.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

enum { SOURCE_MAX = 64 << 20 };

void source_init(struct source *source, struct arena *arena, const char *name,
    const char *text, size_t len)
{
	uint32_t n = 1;

	/* The byte order mark that some editors put in front of UTF-8. */
	if (len >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0) {
		text += 3;
		len -= 3;
	}
	memset(source, 0, sizeof(*source));
	source->name = arena_strdup(arena, name);
	source->text = arena_strndup(arena, "", 0);
	if (len > 0) {
		char *copy = arena_alloc(arena, len + 1);

		memcpy(copy, text, len);
		source->text = copy;
	}
	source->len = len;
	for (size_t i = 0; i < len; i++)
		n += text[i] == '\n';
	source->lines = arena_array(arena, uint32_t, n);
	source->nlines = n;
	n = 1;
	for (size_t i = 0; i < len; i++) {
		if (text[i] == '\n')
			source->lines[n++] = (uint32_t)i + 1;
	}
}

static int read_all(int fd, struct strbuf *out)
{
	char chunk[16384];

	for (;;) {
		ssize_t n = read(fd, chunk, sizeof(chunk));

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return -errno;
		if (n == 0)
			return 0;
		strbuf_add(out, chunk, (size_t)n);
		if (out->len > SOURCE_MAX)
			return -EFBIG;
	}
}

int source_read(struct source *source, struct arena *arena, const char *path)
{
	struct strbuf text = {0};
	bool standard = strcmp(path, "-") == 0;
	int fd = standard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
	int err;

	if (fd < 0)
		return -errno;
	err = read_all(fd, &text);
	if (!standard)
		close(fd);
	if (err == 0)
		source_init(source, arena, standard ? "stdin" : path,
		    strbuf_str(&text), text.len);
	strbuf_free(&text);
	return err;
}

void source_append(struct source *source, struct source *file, uint32_t from)
{
	while (source->next)
		source = source->next;
	file->base = source->base + (uint32_t)source->len + 1;
	file->from = from;
	source->next = file;
}

const struct source *source_of(const struct source *source, uint32_t *offset)
{
	while (source->next && source->next->base <= *offset)
		source = source->next;
	*offset -= source->base;
	return source;
}

uint32_t source_outermost(const struct source *source, uint32_t offset)
{
	while (source->next && offset >= source->next->base) {
		uint32_t within = offset;

		offset = source_of(source, &within)->from;
	}
	return offset;
}

void source_locate(const struct source *source, uint32_t offset,
    uint32_t *line, uint32_t *column)
{
	uint32_t low = 0, high = source->nlines;

	if (offset > source->len)
		offset = (uint32_t)source->len;
	while (high - low > 1) {
		uint32_t mid = low + (high - low) / 2;

		if (source->lines[mid] <= offset)
			low = mid;
		else
			high = mid;
	}
	*line = low + 1;
	*column = offset - source->lines[low] + 1;
}

const char *source_line(const struct source *source, uint32_t line,
    size_t *len)
{
	uint32_t begin, end;

	*len = 0;
	if (line < 1 || line > source->nlines)
		return "";
	begin = source->lines[line - 1];
	end = line < source->nlines ? source->lines[line] - 1 :
	    (uint32_t)source->len;
	if (end > begin && source->text[end - 1] == '\r')
		end--;
	*len = end - begin;
	return source->text + begin;
}
