/* SPDX-License-Identifier: GPL-2.0-only */
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>

#include "kernel/tracefs.h"
#include "unit.h"

static int parse(struct arena *a, const char *text, struct tracefs_event *e)
{
	/* A copy of the exact size, so that a sanitizer sees its end. */
	size_t len = strlen(text);
	char *copy = malloc(len ? len : 1);
	int rc;

	memcpy(copy, text, len);
	rc = tracefs_event_parse(copy, len, a, e);
	free(copy);
	return rc;
}

#define COMMON								\
	"\tfield:unsigned short common_type;\toffset:0;\tsize:2;\tsigned:0;\n" \
	"\tfield:unsigned char common_flags;\toffset:2;\tsize:1;\tsigned:0;\n" \
	"\tfield:int common_pid;\toffset:4;\tsize:4;\tsigned:1;\n\n"

static const char good[] =
	"name: thing\nID: 77\nformat:\n" COMMON
	"\tfield:const char * filename;\toffset:8;\tsize:8;\tsigned:0;\n"
	"\tfield:char comm[16];\toffset:16;\tsize:16;\tsigned:0;\n"
	"\tfield:__data_loc char[] name;\toffset:32;\tsize:4;\tsigned:0;\n"
	"\tfield:__rel_loc char[] rel;\toffset:36;\tsize:4;\tsigned:0;\n"
	"\tfield:unsigned long args[6];\toffset:40;\tsize:48;\tsigned:0;\n"
	"\tfield:char prev_comm[TASK_COMM_LEN];\toffset:88;\tsize:16;"
	"\tsigned:1;\n"
	"\tfield:u32 grid[2][3];\toffset:104;\tsize:24;\tsigned:0;\n"
	"\tfield:__data_loc u8[] raw;\toffset:128;\tsize:4;\tsigned:0;\n"
	"\tfield:long ret;\toffset:136;\tsize:8;\tsigned:1;\n"
	"\tfield:unsigned char mac[6];\toffset:144;\tsize:6;\tsigned:0;\n"
	"\nprint fmt: \"a %s\", __get_str(name)\n";

static const struct {
	const char	*name, *type;
	uint32_t	 offset, size, array_len, elem_size, flags;
} wanted[] = {
	{ "common_type", "unsigned short", 0, 2, 0, 2, TRACEFS_COMMON },
	{ "common_flags", "unsigned char", 2, 1, 0, 1, TRACEFS_COMMON },
	{ "common_pid", "int", 4, 4, 0, 4, TRACEFS_COMMON | TRACEFS_SIGNED },
	{ "filename", "const char *", 8, 8, 0, 8, TRACEFS_POINTER },
	{ "comm", "char", 16, 16, 16, 1, TRACEFS_ARRAY | TRACEFS_STRING },
	{ "name", "char", 32, 4, 0, 1, TRACEFS_DATA_LOC | TRACEFS_ARRAY |
	    TRACEFS_STRING },
	{ "rel", "char", 36, 4, 0, 1, TRACEFS_REL_LOC | TRACEFS_ARRAY |
	    TRACEFS_STRING },
	{ "args", "unsigned long", 40, 48, 6, 8, TRACEFS_ARRAY },
	{ "prev_comm", "char", 88, 16, 16, 1, TRACEFS_ARRAY | TRACEFS_STRING |
	    TRACEFS_SIGNED },
	{ "grid", "u32", 104, 24, 6, 4, TRACEFS_ARRAY },
	{ "raw", "u8", 128, 4, 0, 1, TRACEFS_DATA_LOC | TRACEFS_ARRAY },
	{ "ret", "long", 136, 8, 0, 8, TRACEFS_SIGNED },
	{ "mac", "unsigned char", 144, 6, 6, 1, TRACEFS_ARRAY },
};

static void format(void)
{
	const size_t n = sizeof(wanted) / sizeof(wanted[0]);
	const struct tracefs_field *f;
	struct tracefs_event e;
	struct arena a;
	size_t i;

	arena_init(&a);
	CHECK(!parse(&a, good, &e));
	CHECK_STR(e.name, "thing");
	CHECK_INT(e.id, 77);
	CHECK_INT(e.size, 150);
	CHECK_INT(e.nfields, n);
	for (i = 0; i < n && i < e.nfields; i++) {
		f = &e.fields[i];
		CHECK_STR(f->name, wanted[i].name);
		CHECK_STR(f->type, wanted[i].type);
		CHECK_INT(f->offset, wanted[i].offset);
		CHECK_INT(f->size, wanted[i].size);
		CHECK_INT(f->array_len, wanted[i].array_len);
		CHECK_INT(f->elem_size, wanted[i].elem_size);
		CHECK_INT(f->flags, wanted[i].flags);
	}
	arena_free(&a);
}

/* Kernels of the 2.6.3x time say nothing of signs. */
static void old_format(void)
{
	struct tracefs_event e;
	struct arena a;

	arena_init(&a);
	CHECK(!parse(&a, "name: x\nID: 1\nformat:\n"
	    "\tfield:unsigned short common_type;\toffset:0;\tsize:2;\n"
	    "\tfield:int common_pid;\toffset:4;\tsize:4;\n\n"
	    "\tfield:pid_t pid;\toffset:8;\tsize:4;\n", &e));
	CHECK_INT(e.nfields, 3);
	CHECK_INT(e.fields[0].flags, TRACEFS_COMMON);
	CHECK_INT(e.fields[1].flags, TRACEFS_COMMON | TRACEFS_SIGNED);
	CHECK_INT(e.fields[2].flags, TRACEFS_SIGNED);
	arena_free(&a);
}

static void garbage(void)
{
	static const char *const none[] = {
		"", "\n\n\n", "ID:", "ID: 5\n", "name: x\nformat:\n" COMMON,
		"ID: -5\n" COMMON, "ID: 99999999999999\n" COMMON,
		"ID: 5\n\tfield:", "ID: 5\n\tfield:;", "ID: 5\n\tfield:int a;",
		"ID: 5\n\tfield:int a;\toffset:-1;\tsize:4;\n",
		"ID: 5\n\tfield:int a;\toffset:65536;\tsize:4;\n",
		"ID: 5\n\tfield:int a;\toffset:0;\tsize:99999999999;\n",
		"ID: 5\n\tfield:int 4;\toffset:0;\tsize:4;\n",
		"ID: 5\n\tfield:int [4];\toffset:0;\tsize:16;\n",
		"ID: 5\n\tfield:]]]]];\toffset:0;\tsize:16;\n",
		"ID: 5\n\tfield:__data_loc ;\toffset:0;\tsize:4;\n",
	};
	struct tracefs_event e;
	struct arena a;
	size_t i;

	arena_init(&a);
	for (i = 0; i < sizeof(none) / sizeof(none[0]); i++)
		CHECK_INT(parse(&a, none[i], &e), -EINVAL);
	/* What makes sense is kept; a length that cannot be is no length. */
	CHECK(!parse(&a, "ID: 5\n\tfield:int a;\toffset:0;\tsize:4;\n"
	    "\tfield:junk\n\tfield:int b[0];\toffset:4;\tsize:0;\n"
	    "\tfield:char c[99999999999];\toffset:4;\tsize:7;\n"
	    "\tfield:int d[4];\toffset:4;\tsize:7;\n", &e));
	CHECK_INT(e.nfields, 4);
	CHECK_INT(e.fields[2].array_len, 7);
	CHECK_INT(e.fields[3].elem_size, 1);
	arena_free(&a);
}

static void truncated(void)
{
	struct tracefs_event e;
	char text[sizeof(good)];
	struct arena a;
	size_t len, i;

	arena_init(&a);
	for (len = 0; len < sizeof(good); len++) {
		memcpy(text, good, len);
		text[len] = 0;
		parse(&a, text, &e);
	}
	for (i = 0; i + 1 < sizeof(good); i++) {
		strcpy(text, good);
		text[i] = ";[]\n"[i % 4];
		parse(&a, text, &e);
	}
	CHECK(true);
	arena_free(&a);
}

static int open_fixture(struct tracefs *t)
{
	const char *dir = getenv("srcdir");
	char path[512];

	snprintf(path, sizeof(path), "%s/test/fixture/tracefs",
	    dir ? dir : ".");
	return tracefs_open(t, path, false, NULL);
}

static void tree(void)
{
	struct tracefs_names names;
	struct tracefs_event e;
	struct tracefs t;
	struct arena a;
	size_t i;

	if (open_fixture(&t))
		SKIP("not run from the source tree");
	arena_init(&a);
	CHECK(!tracefs_event_read(&t, "syscalls", "sys_enter_openat", &a, &e));
	CHECK_STR(e.fields[6].name, "filename");
	CHECK(e.fields[6].flags & TRACEFS_POINTER);
	CHECK_INT(tracefs_event_id(&t, "syscalls", "sys_enter_openat"), e.id);
	CHECK_INT(tracefs_event_read(&t, "sched", "nope", &a, &e), -ENOENT);
	CHECK_INT(tracefs_event_read(&t, "..", "x", &a, &e), -ENOENT);
	CHECK_INT(tracefs_event_read(&t, "a/b", "x", &a, &e), -ENOENT);
	CHECK_INT(tracefs_event_id(&t, "", "x"), -ENOENT);
	CHECK(!tracefs_list_events(&t, "sched", "sched_process_e*", &a,
	    &names));
	CHECK_INT(names.v.len, 2);
	if (names.v.len == 2) {
		CHECK_STR(names.v.data[0], "sched:sched_process_exec");
		CHECK_STR(names.v.data[1], "sched:sched_process_exit");
	}
	tracefs_names_free(&names);
	CHECK(!tracefs_list_events(&t, NULL, NULL, &a, &names));
	CHECK(names.v.len > 50);
	for (i = 1; i < names.v.len; i++)
		CHECK(strcmp(names.v.data[i - 1], names.v.data[i]) < 0);
	tracefs_names_free(&names);
	CHECK_INT(tracefs_list_functions(&t, NULL, &a, &names), -ENOENT);
	tracefs_names_free(&names);
	tracefs_close(&t);
	arena_free(&a);
}

static void no_place(void)
{
	struct strbuf tried = { 0 };
	struct tracefs t;

	/* An empty or other directory is none. */
	CHECK_INT(tracefs_open(&t, "/", false, &tried), -ENOENT);
	CHECK_STR(strbuf_str(&tried), "/: no events/ there\n");
	CHECK_INT(tracefs_open(&t, "/nonexistent", false, NULL), -ENOENT);
	strbuf_free(&tried);
}

int main(void)
{
	RUN(format);
	RUN(old_format);
	RUN(garbage);
	RUN(truncated);
	RUN(tree);
	RUN(no_place);
	return unit_result();
}
