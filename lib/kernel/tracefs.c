/* SPDX-License-Identifier: GPL-2.0-only */
#include "kernel/tracefs.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "base/root.h"

/* <linux/mount.h>, which does not go with <sys/mount.h>. */
enum {
	X_FSOPEN_CLOEXEC = 1,
	X_FSCONFIG_CMD_CREATE = 6,
	X_FSMOUNT_CLOEXEC = 1,
	X_MOUNT_ATTR_NOSUID = 2, X_MOUNT_ATTR_NODEV = 4,
	X_MOUNT_ATTR_NOEXEC = 8,
};

/* The directory itself when it has events/; else it is closed, and -errno. */
static int check_dir(int fd)
{
	int events, err;

	if (fd < 0)
		return fd;
	events = openat(fd, "events", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (events < 0) {
		err = errno;
		close(fd);
		return -err;
	}
	close(events);
	return fd;
}

static int try_place(struct tracefs *t, const char *path, struct strbuf *tried)
{
	int fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	fd = check_dir(fd < 0 ? -errno : fd);
	if (fd < 0) {
		if (tried)
			strbuf_printf(tried, "%s: %s\n", path,
			    fd == -ENOENT ? "no events/ there" :
			    strerror(-fd));
		return fd;
	}
	t->dirfd = fd;
	snprintf(t->where, sizeof(t->where), "%s", path);
	return 0;
}

/* /proc/mounts writes blanks and backslashes as \ooo. */
static void unescape(char *s)
{
	char *out = s;

	for (; *s; s++, out++) {
		if (s[0] == '\\' && s[1] >= '0' && s[1] <= '3' && s[2] &&
		    s[3]) {
			*out = (char)((s[1] - '0') << 6 | (s[2] & 7) << 3 |
			    (s[3] & 7));
			s += 3;
		} else {
			*out = *s;
		}
	}
	*out = 0;
}

/* What is better known: a refusal says more than an absence. */
static int worse(int rc, int now)
{
	return now != -ENOENT && now != -ENOTDIR ? now : rc;
}

static int try_mounts(struct tracefs *t, const char *type, const char *below,
    struct strbuf *tried)
{
	char path[PATH_MAX], where[PATH_MAX], *line, *rest, *dir, *kind, *mem;
	struct strbuf text = { 0 };
	int rc = -ENOENT, now;

	if (root_read("/proc/mounts", &text) < 0) {
		strbuf_free(&text);
		return rc;
	}
	for (mem = text.data; (line = strtok_r(mem, "\n", &rest)); mem = NULL) {
		if (!strtok_r(line, " ", &dir))
			continue;
		line = strtok_r(NULL, " ", &dir);
		kind = strtok_r(NULL, " ", &dir);
		if (!line || !kind || strcmp(kind, type))
			continue;
		unescape(line);
		now = snprintf(where, sizeof(where), "%s%s", line, below);
		if (now < 0 || (size_t)now >= sizeof(where))
			continue;
		now = try_place(t, root_path(path, sizeof(path), where),
		    tried);
		if (!now) {
			rc = 0;
			break;
		}
		rc = worse(rc, now);
	}
	strbuf_free(&text);
	return rc;
}

int tracefs_open_detached(struct tracefs *t)
{
	memset(t, 0, sizeof(*t));
	t->dirfd = -1;
#if defined(SYS_fsopen) && defined(SYS_fsconfig) && defined(SYS_fsmount)
	int fs = (int)syscall(SYS_fsopen, "tracefs", X_FSOPEN_CLOEXEC);
	int fd = -1, err;

	if (fs < 0)
		return -errno;
	if (syscall(SYS_fsconfig, fs, X_FSCONFIG_CMD_CREATE, NULL, NULL, 0)
	    == 0)
		fd = (int)syscall(SYS_fsmount, fs, X_FSMOUNT_CLOEXEC,
		    X_MOUNT_ATTR_NOSUID | X_MOUNT_ATTR_NODEV |
		    X_MOUNT_ATTR_NOEXEC);
	err = errno;
	close(fs);
	fd = check_dir(fd < 0 ? -err : fd);
	if (fd < 0)
		return fd;
	t->dirfd = fd;
	snprintf(t->where, sizeof(t->where), "(detached mount)");
	return 0;
#else
	return -ENOSYS;
#endif
}

int tracefs_open(struct tracefs *t, const char *explicit_dir, bool may_mount,
    struct strbuf *tried)
{
	static const char *const usual[] = {
		"/sys/kernel/tracing", "/sys/kernel/debug/tracing",
	};
	char path[PATH_MAX];
	int rc, now;
	size_t i;

	memset(t, 0, sizeof(*t));
	t->dirfd = -1;
	if (explicit_dir)
		return try_place(t, explicit_dir, tried);
	rc = try_mounts(t, "tracefs", "", tried);
	if (!rc)
		return 0;
	for (i = 0; i < sizeof(usual) / sizeof(usual[0]); i++) {
		now = try_place(t, root_path(path, sizeof(path), usual[i]),
		    tried);
		if (!now)
			return 0;
		rc = worse(rc, now);
	}
	now = try_mounts(t, "debugfs", "/tracing", tried);
	if (!now)
		return 0;
	rc = worse(rc, now);
	if (!may_mount || root_prefix()[0])
		return rc;
	now = tracefs_open_detached(t);
	if (!now)
		return 0;
	if (tried)
		strbuf_printf(tried, "own mount: %s\n", strerror(-now));
	return worse(rc, now);
}

void tracefs_close(struct tracefs *t)
{
	if (t->dirfd >= 0)
		close(t->dirfd);
	t->dirfd = -1;
	strbuf_free(&t->functions);
	t->has_functions = false;
}

long tracefs_read(const struct tracefs *t, const char *path, struct strbuf *out)
{
	return file_read_at(t->dirfd, path, out);
}

int tracefs_write(const struct tracefs *t, const char *path, const char *text)
{
	/* Without O_APPEND, opening kprobe_events clears it. */
	int fd = openat(t->dirfd, path, O_WRONLY | O_APPEND | O_CLOEXEC);
	int rc = 0;

	if (fd < 0)
		return -errno;
	if (write(fd, text, strlen(text)) < 0)
		rc = -errno;
	close(fd);
	return rc;
}

bool tracefs_exists(const struct tracefs *t, const char *path)
{
	struct stat st;

	return !fstatat(t->dirfd, path, &st, 0);
}

/* Names come from scripts: never out of events/. */
static int event_path(char *buf, size_t size, const char *group,
    const char *name, const char *file)
{
	int n;

	if (!*group || !*name || strchr(group, '/') || strchr(name, '/') ||
	    group[0] == '.' || name[0] == '.')
		return -ENOENT;
	n = snprintf(buf, size, "events/%s/%s/%s", group, name, file);
	return n < 0 || (size_t)n >= size ? -ENAMETOOLONG : 0;
}

int tracefs_event_id(const struct tracefs *t, const char *group,
    const char *name)
{
	struct strbuf text = { 0 };
	char path[512], *end;
	long id = event_path(path, sizeof(path), group, name, "id");

	if (!id)
		id = tracefs_read(t, path, &text);
	if (id >= 0) {
		id = strtol(strbuf_str(&text), &end, 10);
		if (end == text.data || id < 0 || id > INT_MAX)
			id = -EINVAL;
	}
	strbuf_free(&text);
	return (int)id;
}

int tracefs_event_read(const struct tracefs *t, const char *group,
    const char *name, struct arena *a, struct tracefs_event *out)
{
	struct strbuf text = { 0 };
	char path[512];
	long n = event_path(path, sizeof(path), group, name, "format");

	if (!n)
		n = tracefs_read(t, path, &text);
	if (n >= 0)
		n = tracefs_event_parse(text.data, text.len, a, out);
	if (!n) {
		out->group = arena_strdup(a, group);
		out->name = arena_strdup(a, name);
	}
	strbuf_free(&text);
	return (int)n;
}

void tracefs_names_free(struct tracefs_names *names)
{
	vec_free(&names->v);
}

static int compare(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void sort(struct tracefs_names *names)
{
	if (names->v.len)
		qsort(names->v.data, names->v.len, sizeof(*names->v.data),
		    compare);
}

static void sort_unique(struct tracefs_names *names)
{
	size_t i, out = 0;

	sort(names);
	for (i = 0; i < names->v.len; i++)
		if (!out || strcmp(names->v.data[out - 1], names->v.data[i]))
			names->v.data[out++] = names->v.data[i];
	names->v.len = out;
}

static bool wanted(const char *glob, const char *name)
{
	return !glob || glob_match(glob, name);
}

/* ftrace's own records cannot be traced; awl_* are our probes. */
static bool wanted_group(const char *glob, const char *group)
{
	return strncmp(group, "awl_", 4) && strcmp(group, "ftrace") &&
	    wanted(glob, group);
}

static bool is_dir(int dirfd, const struct dirent *e)
{
	struct stat st;

	if (e->d_name[0] == '.')
		return false;
	if (e->d_type != DT_UNKNOWN)
		return e->d_type == DT_DIR;
	return !fstatat(dirfd, e->d_name, &st, 0) && S_ISDIR(st.st_mode);
}

static DIR *open_dir_at(int dirfd, const char *path)
{
	int fd = openat(dirfd, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *d = fd < 0 ? NULL : fdopendir(fd);

	if (fd >= 0 && !d)
		close(fd);
	return d;
}

static void list_group(int events, const char *group, const char *name_glob,
    struct arena *a, struct tracefs_names *out)
{
	DIR *d = open_dir_at(events, group);
	struct dirent *e;

	if (!d)
		return;
	while ((e = readdir(d)))
		if (is_dir(dirfd(d), e) && wanted(name_glob, e->d_name))
			vec_push(&out->v, arena_printf(a, "%s:%s", group,
			    e->d_name));
	closedir(d);
}

/* The slow way, for a tree of files that has no available_events. */
static int walk_events(const struct tracefs *t, const char *group_glob,
    const char *name_glob, struct arena *a, struct tracefs_names *out)
{
	DIR *d = open_dir_at(t->dirfd, "events");
	struct dirent *e;

	if (!d)
		return -errno;
	while ((e = readdir(d)))
		if (is_dir(dirfd(d), e) && wanted_group(group_glob, e->d_name))
			list_group(dirfd(d), e->d_name, name_glob, a, out);
	closedir(d);
	return 0;
}

int tracefs_list_events(const struct tracefs *t, const char *group_glob,
    const char *name_glob, struct arena *a, struct tracefs_names *out)
{
	struct strbuf text = { 0 };
	char *line, *rest, *mem, *name;
	int rc = 0;

	memset(out, 0, sizeof(*out));
	if (tracefs_read(t, "available_events", &text) < 0) {
		rc = walk_events(t, group_glob, name_glob, a, out);
	} else {
		for (mem = text.data; (line = strtok_r(mem, "\n", &rest));
		    mem = NULL) {
			name = strchr(line, ':');
			if (!name)
				continue;
			*name++ = 0;
			if (wanted_group(group_glob, line) &&
			    wanted(name_glob, name))
				vec_push(&out->v, arena_printf(a, "%s:%s",
				    line, name));
		}
	}
	strbuf_free(&text);
	sort_unique(out);
	return rc;
}

/* "name" or "name [module]"; before 4.x a tab stood between them. */
static int read_functions(struct tracefs *t)
{
	long n;
	size_t i;
	char *text;

	if (t->has_functions)
		return 0;
	n = t->functions_path ?
	    file_read_at(AT_FDCWD, t->functions_path, &t->functions) :
	    tracefs_read(t, "available_filter_functions", &t->functions);
	if (n < 0) {
		strbuf_free(&t->functions);
		return (int)n;
	}
	text = t->functions.data;
	for (i = 0; i < t->functions.len; i++)
		if (text[i] == '\n' || text[i] == ' ' || text[i] == '\t')
			text[i] = 0;
	t->has_functions = true;
	return 0;
}

int tracefs_list_functions(struct tracefs *t, const char *glob, struct arena *a,
    struct tracefs_names *out)
{
	const char *name, *module, *end;
	int rc = read_functions(t);

	memset(out, 0, sizeof(*out));
	name = strbuf_str(&t->functions);
	for (end = name + t->functions.len; !rc && name < end; name = module) {
		module = name + strlen(name) + 1;
		if (module < end && *module == '[') {
			if (wanted(glob, name))
				vec_push(&out->v, arena_printf(a, "%s %s",
				    name, module));
			module += strlen(module) + 1;
		} else if (*name && strncmp(name, "__ftrace_invalid_address__",
		    26) && wanted(glob, name)) {
			vec_push(&out->v, arena_strdup(a, name));
		}
	}
	sort(out);
	return rc;
}
