/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Names of things, looked up when they are printed: kernel symbols, users,
 * times, cgroups, frames of stacks. Names of user code are in usersym.c.
 */
#include "run/symbols.h"

#include "base/root.h"
#include "format/kallsyms.h"
#include "kernel/bpf.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <unistd.h>

enum {
	CGROUP2_MAGIC = 0x63677270,
	CGROUP_DEPTH = 32,
	TIME_TEXT = 512,
};

/* So many answers cost as much as all symbols do. */
enum { MOST_ASKED = 2000 };

/*
 * A frame of a stack, as the kernel itself names it; NULL: it cannot. Without
 * an offset it may be data, and what names data names it for some kernels only.
 */
static const struct out_symbol *ask_kernel(struct symbols *s, uint64_t addr)
{
	const struct target *t = s->rt->target;
	struct out_symbol *answer;
	char name[KSYMBOL_TEXT];
	const char *module;
	uint64_t offset;
	void **slot;
	int rc;

	if (!s->asked)
		s->asked = !t->kallsyms_path &&
		    feature_has(t->features, FEATURE_symbol_names) &&
		    !ksymbol_open(&s->kernel) ? 1 : -1;
	if (s->asked < 0)
		return NULL;
	slot = hmap_slot(&s->frames, &addr, sizeof(addr));
	if (*slot)
		return *slot;
	rc = s->asked++ < MOST_ASKED ? ksymbol_find(&s->kernel, addr, name,
	    &offset, &module) : -E2BIG;
	if (rc && rc != -ENOENT)
		return NULL;
	answer = *slot = arena_new(&s->arena, struct out_symbol);
	if (rc)
		return answer;
	answer->name = arena_strdup(&s->arena, name);
	answer->module = *module ? arena_strdup(&s->arena, module) : NULL;
	answer->offset = offset;
	return answer;
}

static void find_kernel(struct symbols *s, struct out_symbol *of)
{
	const struct out_symbol *answer = of->code ?
	    ask_kernel(s, of->address) : NULL;
	const struct ksym *sym;
	struct kallsyms *ks;

	if (answer) {
		of->name = answer->name;
		of->module = answer->module;
		of->offset = answer->offset;
		return;
	}
	ks = target_kallsyms(s->rt->target);
	sym = ks ? kallsyms_lookup(ks, of->address) : NULL;
	if (!sym)
		return;
	of->name = kallsyms_name(ks, sym);
	of->module = kallsyms_module(ks, sym);
	of->offset = of->address - sym->addr;
}

static void find_symbol(void *ctx, struct out_symbol *of)
{
	if (of->user)
		usersym_find(ctx, of);
	else
		find_kernel(ctx, of);
}

/* ---- stacks ---- */

static int stack_map(const struct program *p, const struct type *t)
{
	for (size_t i = 0; i < p->nmaps; i++)
		if (p->maps[i].role == MAP_STACKS &&
		    p->maps[i].stack_depth == t->stack_depth)
			return (int)i;
	return -1;
}

static int read_stack(void *ctx, const struct type *t, const void *value,
    uint64_t *frames, int max)
{
	struct symbols *s = ctx;
	const struct program *p = s->rt->program;
	unsigned size = t->kind == TYPE_USTACK ? 4 : 8;
	int64_t id = (int64_t)out_read_int(p, value, size, true);
	int map = stack_map(p, t), n = 0, rc;
	uint32_t key = (uint32_t)id;
	uint64_t *ips;
	size_t have;

	if (id < 0)
		return (int)id;
	if (map < 0)
		return -ENOENT;
	have = p->maps[map].value_size / 8;
	ips = xcalloc(have + 1, sizeof(*ips));
	rc = bpf_map_lookup(s->rt->map_fds[map], &key, ips);
	/*
	 * No end of the stack: at a tracepoint powerpc's kernel does not know
	 * the link register and gives 0 for the second frame.
	 */
	for (size_t i = 0; rc == 0 && i < have && n < max; i++)
		if (ips[i])
			frames[n++] = ips[i];
	free(ips);
	return rc < 0 ? rc : n;
}

/* ---- users ---- */

/* A static libc has no name service: the file is read as it is. */
static void spell_username(void *ctx, struct strbuf *sb, uint64_t uid)
{
	struct symbols *s = ctx;
	const char *line;

	if (!s->passwd_tried)
		root_read("/etc/passwd", &s->passwd);
	s->passwd_tried = true;
	line = strbuf_str(&s->passwd);
	for (; *line; line += strcspn(line, "\n"), line += *line == '\n') {
		size_t len = strcspn(line, ":\n");
		const char *at = line + len;
		uint64_t id;

		/* name:password:id: */
		at += *at == ':';
		at += strcspn(at, ":\n");
		if (!text_take(&at, ":") || !text_take_number(&at, 10, &id) ||
		    id != uid || *at != ':')
			continue;
		strbuf_add(sb, line, len);
		return;
	}
	strbuf_printf(sb, "%llu", (unsigned long long)uid);
}

/* ---- time ---- */

static void spell_time(void *ctx, struct strbuf *sb, uint64_t ns, bool tai,
    const char *format)
{
	struct symbols *s = ctx;
	char text[TIME_TEXT];

	clock_format(text, sizeof(text), format ? format : "%H:%M:%S",
	    ns + (tai ? s->tai_offset : s->boot_offset));
	strbuf_add_str(sb, text);
}

/* ---- cgroups ---- */

/* Directory whose inode number is the id; its path below the mount. */
static bool find_cgroup(int dir_fd, uint64_t id, struct strbuf *path,
    int depth)
{
	DIR *dir = fdopendir(dir_fd);
	bool found = false;
	struct dirent *e;

	if (!dir) {
		close(dir_fd);
		return false;
	}
	while (!found && depth < CGROUP_DEPTH && (e = readdir(dir))) {
		size_t len = path->len;
		int fd;

		if (e->d_type != DT_DIR || e->d_name[0] == '.')
			continue;
		strbuf_printf(path, "/%s", e->d_name);
		if (e->d_ino == id) {
			found = true;
			break;
		}
		fd = openat(dirfd(dir), e->d_name,
		    O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW);
		if (fd >= 0)
			found = find_cgroup(fd, id, path, depth + 1);
		if (!found) {
			path->len = len;
			path->data[len] = '\0';
		}
	}
	closedir(dir);
	return found;
}

static void look_up_cgroup(uint64_t id, struct strbuf *path)
{
	static const char *const places[] = { "/sys/fs/cgroup",
		"/sys/fs/cgroup/unified" };

	for (size_t i = 0; i < sizeof(places) / sizeof(*places); i++) {
		int fd = root_open(places[i], O_RDONLY | O_DIRECTORY);
		struct statfs fs;
		struct stat st;

		if (fd < 0)
			continue;
		if (fstatfs(fd, &fs) < 0 || fs.f_type != CGROUP2_MAGIC) {
			close(fd);
			continue;
		}
		if (fstat(fd, &st) == 0 && st.st_ino == id) {
			strbuf_add_char(path, '/');
			close(fd);
			return;
		}
		if (find_cgroup(fd, id, path, 0))
			return;
	}
}

static void spell_cgroup(void *ctx, struct strbuf *sb, uint64_t id)
{
	struct symbols *s = ctx;
	void **slot = hmap_slot(&s->cgroups, &id, sizeof(id));
	struct strbuf path = { 0 };

	if (!*slot) {
		look_up_cgroup(id, &path);
		*slot = path.len ? arena_printf(&s->arena, "unified:%s",
		    path.data) : arena_printf(&s->arena, "%llu",
		    (unsigned long long)id);
		strbuf_free(&path);
	}
	strbuf_add_str(sb, *slot);
}

void symbols_init(struct runtime *rt, struct out_names *names)
{
	struct symbols *s = xcalloc(1, sizeof(*s));

	tzset();
	s->rt = rt;
	s->kept = rt->user_names_kept;
	arena_init(&s->arena);
	s->boot_offset = clock_offset_ns(load_nsecs_clock(rt));
	/* Whole seconds, 0 or less; as read one after the other, almost. */
	s->tai_offset = (uint64_t)(((int64_t)clock_offset_ns(CLOCK_TAI) -
	    500000000) / 1000000000 * 1000000000);
	rt->symbols = s;
	*names = (struct out_names){
		.ctx = s,
		.symbol = find_symbol,
		.stack = read_stack,
		.username = spell_username,
		.time = spell_time,
		.cgroup = spell_cgroup,
	};
}

void symbols_free(struct runtime *rt)
{
	struct symbols *s = rt->symbols;

	if (!s)
		return;
	usersym_free(s);
	if (s->asked > 0)
		ksymbol_close(&s->kernel);
	hmap_free(&s->frames);
	hmap_free(&s->cgroups);
	strbuf_free(&s->passwd);
	arena_free(&s->arena);
	free(s);
	rt->symbols = NULL;
}
