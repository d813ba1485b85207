/* SPDX-License-Identifier: GPL-2.0-only */
#include "base/root.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char prefix[PATH_MAX];

void root_set(const char *path)
{
	size_t len = strlen(path);

	while (len && path[len - 1] == '/')
		len--;
	if (len >= sizeof(prefix))
		len = sizeof(prefix) - 1;
	memcpy(prefix, path, len);
	prefix[len] = 0;
}

const char *root_prefix(void)
{
	return prefix;
}

const char *root_path(char *buf, size_t size, const char *path)
{
	int n;

	if (!size)
		return "";
	n = snprintf(buf, size, "%s%s", prefix, path);
	if (n < 0 || (size_t)n >= size)
		buf[0] = 0;
	return buf;
}

int root_open(const char *path, int flags)
{
	char buf[PATH_MAX];
	int fd = open(root_path(buf, sizeof(buf), path), flags | O_CLOEXEC);

	return fd < 0 ? -errno : fd;
}

long file_read_fd(int fd, struct strbuf *out)
{
	size_t start = out->len, want = 4096;
	ssize_t n;

	/*
	 * Kernel files are cut at a page or so per read; grow the request so
	 * that files of many megabytes (kallsyms) take few calls.
	 */
	for (;;) {
		strbuf_repeat(out, 0, (int)want);
		out->len -= want;
		n = read(fd, out->data + out->len, want);
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			break;
		out->len += (size_t)n;
		if ((size_t)n == want && want < 1024 * 1024)
			want *= 2;
	}
	out->data[out->len] = 0;
	if (n < 0) {
		n = -errno;
		out->len = start;
		out->data[start] = 0;
		return n;
	}
	return (long)(out->len - start);
}

long file_read_at(int dirfd, const char *path, struct strbuf *out)
{
	int fd = openat(dirfd, path, O_RDONLY | O_CLOEXEC);
	long n;

	if (fd < 0)
		return -errno;
	n = file_read_fd(fd, out);
	close(fd);
	return n;
}

long root_read(const char *path, struct strbuf *out)
{
	char buf[PATH_MAX];

	return file_read_at(AT_FDCWD, root_path(buf, sizeof(buf), path), out);
}

/*
 * To open a device can have effects (a watchdog's starts it): look first. It
 * may be replaced in between, for which O_NONBLOCK is.
 */
int file_open_regular(const char *path, uint64_t *size)
{
	struct stat st;
	int fd;

	if (stat(path, &st))
		return -errno;
	if (!S_ISREG(st.st_mode))
		return -ENODEV;
	fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
	if (fd < 0)
		return -errno;
	if (fstat(fd, &st) || !S_ISREG(st.st_mode)) {
		close(fd);
		return -ENODEV;
	}
	*size = (uint64_t)st.st_size;
	return fd;
}

long file_read_regular(const char *path, uint64_t most, struct strbuf *out)
{
	size_t start = out->len;
	uint64_t size;
	long n = 0;
	int fd = file_open_regular(path, &size);

	if (fd < 0)
		return fd;
	while (n >= 0 && out->len - start <= most) {
		strbuf_repeat(out, 0, 65536);
		out->len -= 65536;
		n = read(fd, out->data + out->len, 65536);
		if (n < 0 && errno == EINTR)
			n = 0;
		else if (n <= 0)
			break;
		out->len += (size_t)n;
	}
	out->data[out->len] = 0;
	n = n < 0 ? -errno : out->len - start > most ? -EFBIG :
	    (long)(out->len - start);
	close(fd);
	if (n < 0) {
		out->len = start;
		out->data[start] = 0;
	}
	return n;
}

int root_read_int(const char *path, int *value)
{
	struct strbuf text = { 0 };
	long n = root_read(path, &text);
	char *end;

	if (n >= 0) {
		errno = 0;
		n = strtol(strbuf_str(&text), &end, 10);
		if (end == text.data || errno || n < INT_MIN || n > INT_MAX) {
			n = -EINVAL;
		} else {
			*value = (int)n;
			n = 0;
		}
	}
	strbuf_free(&text);
	return (int)n;
}

/* ---- wildcards ---- */

static int by_text(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* `done` is what was found so far: "", or ends where `rest` begins. */
static void glob_step(struct arena *a, const char *done, const char *rest,
    struct path_list *out)
{
	size_t slashes = strspn(rest, "/");
	size_t n = strcspn(rest + slashes, "/");
	const char *name = arena_strndup(a, rest + slashes, n);
	struct dirent *entry;
	DIR *dir;

	done = arena_printf(a, "%s%.*s", done, slashes ? 1 : 0, "/");
	rest += slashes + n;
	if (!glob_has_meta(name)) {
		done = arena_printf(a, "%s%s", done, name);
		if (*rest)
			glob_step(a, done, rest, out);
		else if (!access(done, F_OK))
			vec_push(&out->v, done);
		return;
	}
	dir = opendir(*done ? done : ".");
	while (dir && (entry = readdir(dir))) {
		const char *path = entry->d_name;

		if ((*path == '.' && *name != '.') || !glob_match(name, path))
			continue;
		path = arena_printf(a, "%s%s", done, path);
		if (*rest)
			glob_step(a, path, rest, out);
		else
			vec_push(&out->v, path);
	}
	if (dir)
		closedir(dir);
}

void path_glob(struct arena *a, const char *pattern, struct path_list *out)
{
	size_t before = out->v.len;

	glob_step(a, "", pattern, out);
	if (out->v.len > before)
		qsort(out->v.data + before, out->v.len - before,
		    sizeof(*out->v.data), by_text);
}
