/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Names of user code: address -> mapping -> file offset -> symbol. awl records
 * what processes map while it runs, to name code of processes that have ended;
 * of those that ran before, it reads all mappings at the start.
 */
#include "run/symbols.h"

#include "base/root.h"
#include "format/demangle.h"
#include "run/image.h"
#include "run/process.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { WATCH_BYTES = 32 << 10, WATCH_LEAST = 4 << 10 }; /* ring of each CPU */

void symbols_snapshot(struct runtime *rt, int pid)
{
	process_read(rt->symbols, pid);
}

static bool is_other_proc(void)
{
	char path[PATH_MAX], self[16];
	ssize_t n = readlink(root_path(path, sizeof(path), "/proc/self"), self,
	    sizeof(self) - 1);

	self[n > 0 ? n : 0] = 0;
	return n > 0 && atoi(self) != (int)getpid();
}

int symbols_watch(struct runtime *rt)
{
	struct symbols *s = rt->symbols;
	size_t bytes = WATCH_BYTES;
	int rc;

	/* Without CAP_IPC_LOCK all rings of a user share one limit. */
	while ((rc = mapwatch_open(&s->watch, bytes)) == -EPERM &&
	    bytes > WATCH_LEAST)
		bytes /= 2;
	s->watching = rc == 0;
	s->other_proc = is_other_proc();
	if (s->other_proc)
		rt_warn(rt, "/proc is that of another pid namespace: code of "
		    "processes that started before awl has no names (mount "
		    "proc in this one: mount -t proc proc /proc)");
	if (rc) {
		rt_verbose(rt, "cannot record what processes map (%s): code of "
		    "short-lived processes has no names", strerror(-rc));
		return -1;
	}
	process_read_all(s);
	return s->watch.epoll_fd;
}

void symbols_poll(struct runtime *rt)
{
	if (rt->symbols->watching)
		mapwatch_consume(&rt->symbols->watch, process_event,
		    rt->symbols);
}

void symbols_drained(struct runtime *rt)
{
	if (rt->user_names)
		process_drained(rt->symbols);
}

/* One copy of each text that was printed; it is kept to the end. */
static const char *hold_text(struct symbols *s, const char *text)
{
	void **slot = hmap_slot(&s->texts, text, strlen(text));

	if (!*slot)
		*slot = arena_strdup(&s->arena, text);
	return *slot;
}

static const char *hold_name(struct symbols *s, const char *name)
{
	struct strbuf text = { 0 };
	const char *held;

	held = hold_text(s, !s->rt->program->keep_mangled &&
	    cxx_demangle(name, CXX_ALL, &text) ? text.data : name);
	strbuf_free(&text);
	return held;
}

void usersym_find(struct symbols *s, struct out_symbol *of)
{
	int pid = (int)of->pid;
	const struct mapping *map;
	const char *name;

	symbols_poll(s->rt);
	map = process_mapping(s, pid, of->address);
	if (map) {
		of->module = hold_text(s, map->file->path);
		if (image_find(s, map, pid, of->address - map->start +
		    map->offset, &name, &of->offset))
			of->name = hold_name(s, name);
		return;
	}
	name = pid > 0 ? perfmap_find(&process_of(s, pid)->perfmap, pid,
	    of->address, &of->offset) : NULL;
	if (name)
		of->name = hold_text(s, name);
}

void usersym_free(struct symbols *s)
{
	process_free_all(s);
	image_free_all(s);
	if (s->watching)
		mapwatch_close(&s->watch);
	hmap_free(&s->texts);
}
