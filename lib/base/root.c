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

enum { MAX_LINKS = 40 };	/* as the kernel has it */

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

/* Cuts the last component off, but never the root. */
static void go_up(char *out, size_t root)
{
	size_t len = strlen(out);

	while (len > root && out[len - 1] != '/')
		len--;
	out[len > root ? len - 1 : root] = 0;
}

bool path_in_root(const char *root, const char *path, char *out, size_t size)
{
	char rest[PATH_MAX], target[PATH_MAX];
	size_t base = strlen(root), len, n;
	int links = 0;
	ssize_t got;

	if (!*root || base >= size || path[0] != '/' ||
	    snprintf(rest, sizeof(rest), "%s", path) >= (int)sizeof(rest))
		return snprintf(out, size, "%s%s", root, path) < (int)size;
	snprintf(out, size, "%s", root);
	for (;;) {
		memmove(rest, rest + strspn(rest, "/"),
		    strlen(rest + strspn(rest, "/")) + 1);
		n = strcspn(rest, "/");
		if (!n)
			return true;
		if (n == 1 && rest[0] == '.') {
			memmove(rest, rest + n, strlen(rest + n) + 1);
			continue;
		}
		if (n == 2 && !memcmp(rest, "..", 2)) {
			go_up(out, base);
			memmove(rest, rest + n, strlen(rest + n) + 1);
			continue;
		}
		len = strlen(out);
		if (len + 1 + n >= size)
			return false;
		snprintf(out + len, size - len, "/%.*s", (int)n, rest);
		memmove(rest, rest + n, strlen(rest + n) + 1);
		got = readlink(out, target, sizeof(target) - 1);
		if (got <= 0)
			continue;
		target[got] = 0;
		out[target[0] == '/' ? base : len] = 0;
		if (++links > MAX_LINKS ||
		    (size_t)got + strlen(rest) + 1 >= sizeof(rest))
			return false;
		memmove(rest + got, rest, strlen(rest) + 1);
		memcpy(rest, target, (size_t)got);
	}
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
