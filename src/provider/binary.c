/* SPDX-License-Identifier: GPL-2.0-only */
#include "provider/binary.h"

#include <elf.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "arch/arch.h"
#include "base/root.h"
#include "format/procmaps.h"

enum { MAX_CONF = 1 << 20 };	/* bytes of an ld.so.conf */

bool binary_is_compat(const struct target *t, const struct elf *e)
{
	return t->arch->long_size == 8 && !e->is64;
}

static bool runs_here(const struct target *t, const struct elf *e)
{
	const struct arch_elf *here = &t->arch->elf;

	if (e->big_endian != t->arch->big_endian)
		return false;
	if (e->is64 == (t->arch->long_size == 8))
		return e->machine == here->machine;
	return !e->is64 && here->compat && !here->compat_refused &&
	    e->machine == here->compat;
}

/* ---- one file ---- */

bool binary_open(struct target *t, struct match *m, const struct binary *b,
    struct elf *e)
{
	int rc = elf_open(e, b->path);

	if (!rc && runs_here(t, e))
		return true;
	if (!rc) {
		provider_fault(t, m, MATCH_NONE, "%s is for another machine "
		    "than %s%s", b->name, t->arch->name,
		    t->arch->elf.compat_refused &&
		    e->machine == t->arch->elf.compat ? "; its kernel cannot "
		    "probe 32-bit code" : "");
		elf_close(e);
	} else if (rc == -ENOEXEC) {
		provider_fault(t, m, MATCH_NONE, "%s is not a program or "
		    "library (not an ELF file)", b->name);
	} else if (rc == -ENODEV) {
		provider_fault(t, m, MATCH_NONE, "%s is not a regular file "
		    "(it is a directory, a FIFO or a device)", b->name);
	} else {
		provider_fault(t, m, MATCH_NONE, "cannot read %s: %s",
		    b->name, strerror(-rc));
		t->unread = m->why;
	}
	return false;
}

bool binary_is_function(const struct target *t, const struct elf_symbol *s,
    uint64_t *vaddr)
{
	unsigned int local = s->other >> 5;

	if ((s->type != STT_FUNC && s->type != STT_GNU_IFUNC) ||
	    s->shndx == SHN_UNDEF || !s->value)
		return false;
	*vaddr = s->value;
	if (t->arch->elf.thumb)
		*vaddr &= ~1ull;
	/* Callers in the same file go to the local entry. */
	if (t->arch->elf.local_entry && local > 1)
		*vaddr += 1u << local;
	return true;
}

bool binary_is_thumb(const struct target *t, const struct elf_symbol *s)
{
	return t->arch->elf.thumb && s->type == STT_FUNC && (s->value & 1);
}

/* ---- looking for files ---- */

/* What one search works on. */
struct search {
	struct target	*t;
	struct binary_list *list;
	const char	*root;		/* /proc/PID/root of -p, or "" */
	size_t		 seen;		/* files of the name, usable or not */
};

static void search_init(struct search *s, struct target *t,
    struct binary_list *list)
{
	char buf[256], inside[64];

	memset(s, 0, sizeof(*s));
	s->t = t;
	s->list = list;
	s->root = "";
	if (t->pid <= 0)
		return;
	snprintf(inside, sizeof(inside), "/proc/%d/root", t->pid);
	s->root = arena_strdup(t->arena, root_path(buf, sizeof(buf), inside));
}

/* The process may see other files under the same name, or none. */
static const char *path_of(struct search *s, const char *name)
{
	char path[PATH_MAX];

	if (name[0] != '/' || !*s->root ||
	    !path_in_root(s->root, name, path, sizeof(path)) ||
	    access(path, F_OK))
		return name;
	return arena_strdup(s->t->arena, path);
}

static bool take_as(struct search *s, const char *name, const char *path)
{
	struct binary b = { name, path };
	struct elf e;
	bool good;
	int rc;

	if (access(b.path, F_OK))
		return false;
	s->seen++;
	rc = elf_open(&e, b.path);
	if (rc == -EACCES)
		s->t->unread = arena_printf(s->t->arena, "cannot read %s: %s",
		    name, strerror(EACCES));
	if (rc)
		return false;
	good = runs_here(s->t, &e);
	elf_close(&e);
	if (good)
		vec_push(&s->list->v, b);
	return good;
}

static bool take(struct search *s, const char *name)
{
	return take_as(s, name, path_of(s, name));
}

/* "libc" is "libc.so.6"; "c" as well, as a linker has it. */
static bool is_called(const char *file, const char *name)
{
	size_t n = strlen(name);

	if (!strcmp(file, name))
		return true;
	if (strncmp(file, name, n) && !strncmp(file, "lib", 3))
		file += 3;
	return !strncmp(file, name, n) && !strncmp(file + n, ".so", 3) &&
	    (!file[n + 3] || file[n + 3] == '.');
}

/*
 * A file that a process maps may have been deleted or replaced since. `link` is
 * a file of /proc/PID that leads to it all the same.
 */
static bool take_mapped(struct search *s, const char *name, const char *link)
{
	const char *path = path_of(s, name);
	struct stat named, mapped;

	if (!stat(link, &mapped) && (stat(path, &named) ||
	    named.st_ino != mapped.st_ino || named.st_dev != mapped.st_dev))
		path = arena_strdup(s->t->arena, link);
	return take_as(s, name, path);
}

static bool find_mapped(struct search *s, const char *name)
{
	const struct procmap *map;
	char inside[96], link[PATH_MAX];
	struct procmaps maps;
	bool found = false;

	if (s->t->pid <= 0 || procmaps_open(&maps, s->t->pid) < 0)
		return false;
	for vec_each(map, &maps.v) {
		const char *base = strrchr(map->path, '/');

		if (!map->exec || !base || (strchr(name, '/') ?
		    strcmp(map->path, name) : !is_called(base + 1, name)))
			continue;
		snprintf(inside, sizeof(inside), "/proc/%d/map_files/%llx-%llx",
		    s->t->pid, (unsigned long long)map->start,
		    (unsigned long long)map->end);
		found = take_mapped(s, arena_strdup(s->t->arena, map->path),
		    root_path(link, sizeof(link), inside));
		if (found)
			break;
	}
	procmaps_free(&maps);
	return found;
}

/* All that a pattern matches, or only the first. */
static bool find_glob(struct search *s, const char *pattern, bool all)
{
	const char *full = pattern[0] == '/' ? arena_printf(s->t->arena,
	    "%s%s", s->root, pattern) : pattern;
	size_t skip = pattern[0] == '/' ? strlen(s->root) : 0, i;
	bool found = false;
	struct path_list paths = { 0 };

	path_glob(s->t->arena, full, &paths);
	for (i = 0; i < paths.v.len && (all || !found); i++)
		found |= take(s, paths.v.data[i] + skip);
	vec_free(&paths.v);
	return found;
}

static bool find_program(struct search *s, const char *folder, size_t n,
    const char *name)
{
	return take(s, arena_printf(s->t->arena, "%.*s/%s", (int)n, folder,
	    name));
}

static bool find_library(struct search *s, const char *folder, size_t n,
    const char *name)
{
	struct arena *a = s->t->arena;

	return find_program(s, folder, n, name) ||
	    find_glob(s, arena_printf(a, "%.*s/%s.so*", (int)n, folder, name),
	    false) || find_glob(s, arena_printf(a, "%.*s/lib%s.so*", (int)n,
	    folder, name), false);
}

/* Each folder of "a:b:c", or of lines. */
static bool find_in(struct search *s, const char *folders, const char *name,
    bool (*find)(struct search *, const char *, size_t, const char *))
{
	while (folders && *folders) {
		size_t n = strcspn(folders, ":\n");

		if (n && folders[0] == '/' && find(s, folders, n, name))
			return true;
		folders += n + (folders[n] != 0);
	}
	return false;
}

/* Where the dynamic linkers of glibc and musl look. */
static bool find_in_libraries(struct search *s, const char *name)
{
	static const char *const lists[] = {
		"/etc/ld.so.conf", "/etc/ld.so.conf.d/*.conf",
		"/etc/ld-musl-*.path"
	};
	static const char folders[] = "/lib:/usr/lib:/lib64:/usr/lib64:"
	    "/usr/local/lib:/lib/*-linux-*:/usr/lib/*-linux-*";
	bool found = find_in(s, getenv("LD_LIBRARY_PATH"), name,
	    find_library);
	struct path_list paths = { 0 };
	size_t i;

	for (i = 0; i < 3; i++)
		path_glob(s->t->arena, arena_printf(s->t->arena, "%s%s",
		    s->root, lists[i]), &paths);
	for (i = 0; i < paths.v.len && !found; i++) {
		struct strbuf text = { 0 };

		file_read_regular(paths.v.data[i], MAX_CONF, &text);
		found = find_in(s, strbuf_str(&text), name, find_library);
		strbuf_free(&text);
	}
	vec_free(&paths.v);
	return found || find_in(s, folders, name, find_library);
}

/* The program of -p. Or returns why nothing is known of that process. */
static const char *read_exe(const struct search *s, char link[PATH_MAX],
    char path[PATH_MAX])
{
	char inside[64];
	ssize_t n;

	snprintf(inside, sizeof(inside), "/proc/%d/exe", s->t->pid);
	n = readlink(root_path(link, PATH_MAX, inside), path, PATH_MAX - 1);
	path[n > 0 ? n : 0] = 0;
	return n > 0 ? NULL : errno == ENOENT ?
	    "it does not exist, or has no program" : strerror(errno);
}

static enum match_result unread(struct search *s, struct match *m,
    const char *fault)
{
	enum match_result result = provider_fault(s->t, m, MATCH_NONE,
	    "cannot read which files process %d has mapped: %s%s", s->t->pid,
	    fault, !strcmp(fault, strerror(EACCES)) ? " (root is needed)" :
	    "");

	s->t->unread = m->why;
	return result;
}

/* Where nothing is found, this may be why. */
static bool is_unread(struct search *s, struct match *m)
{
	char link[PATH_MAX], path[PATH_MAX];
	const char *fault = s->t->pid > 0 ? read_exe(s, link, path) : NULL;

	if (fault)
		unread(s, m, fault);
	return fault;
}

/* The program of -p or -c. */
static enum match_result find_own(struct search *s, struct match *m)
{
	static const char deleted[] = " (deleted)";
	const size_t tail = sizeof(deleted) - 1;
	char link[PATH_MAX], path[PATH_MAX];
	const char *fault;
	size_t n;

	if (s->t->pid > 0) {
		fault = read_exe(s, link, path);
		if (fault)
			return unread(s, m, fault);
		n = strlen(path);
		if (n > tail && !strcmp(path + n - tail, deleted))
			path[n - tail] = 0;
		if (take_mapped(s, arena_strdup(s->t->arena, path), link))
			return MATCH_OK;
		return unread(s, m, "its program cannot be read");
	}
	if (!s->t->self_path)
		return provider_fault(s->t, m, MATCH_SYNTAX,
		    "the path is missing; without a path, -p or -c must name "
		    "the process");
	if (take(s, s->t->self_path))
		return MATCH_OK;
	return provider_fault(s->t, m, MATCH_NONE, "%s is not a program for %s",
	    s->t->self_path, s->t->arch->name);
}

enum match_result binary_find(struct target *t, struct match *m,
    const char *name, struct binary_list *list)
{
	struct binary plain = { name, name };
	struct search s;

	search_init(&s, t, list);
	if (!*name || !strcmp(name, "*"))
		return find_own(&s, m);
	if (glob_has_meta(name)) {
		if (find_glob(&s, name, true))
			return MATCH_OK;
		if (is_unread(&s, m))
			return MATCH_NONE;
		return provider_fault(t, m, MATCH_NONE, s.seen ?
		    "none of the matching files is for this machine" :
		    "no file matches");
	}
	if (strchr(name, '/')) {
		if (find_mapped(&s, name))
			return MATCH_OK;
		/* binary_open() says what is wrong with it. */
		plain.path = path_of(&s, name);
		vec_push(&list->v, plain);
		return MATCH_OK;
	}
	if (find_mapped(&s, name) ||
	    find_in(&s, getenv("PATH"), name, find_program) ||
	    find_in_libraries(&s, name))
		return MATCH_OK;
	if (is_unread(&s, m))
		return MATCH_NONE;
	return provider_fault(t, m, MATCH_NONE, s.seen ? "no file named %s is "
	    "for this machine" : "no program in $PATH and no library is named "
	    "%s", name);
}
