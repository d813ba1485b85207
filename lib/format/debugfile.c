/* SPDX-License-Identifier: GPL-2.0-only */
#include "format/debugfile.h"

#include <elf.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/root.h"

enum {
	MAX_ID = 64,			/* bytes of a build ID */
	MAX_CHECKED = 1 << 30,		/* bytes that a checksum is made of */
};

static const char usual[] = "/usr/lib/debug";
static const char *more_dirs = "";

void debugfile_set_dirs(const char *dirs)
{
	more_dirs = dirs;
}

struct build_id {
	uint8_t		 bytes[MAX_ID];
	size_t		 len;		/* 0: none */
};

/* .note.gnu.build-id: name length, data length, type, "GNU", data. */
static struct build_id read_id(const struct elf *e)
{
	struct build_id id = { .len = 0 };
	struct elf_section s;
	uint8_t *note = NULL;
	uint64_t len;

	if (!elf_find_section(e, ".note.gnu.build-id", &s))
		note = elf_load(e, &s);
	if (note && s.size > 16 && elf_number(e, note, 4) == 4 &&
	    elf_number(e, note + 8, 4) == NT_GNU_BUILD_ID) {
		len = elf_number(e, note + 4, 4);
		if (len > 1 && len <= MAX_ID && len <= s.size - 16) {
			memcpy(id.bytes, note + 16, (size_t)len);
			id.len = (size_t)len;
		}
	}
	free(note);
	return id;
}

static bool same_id(const struct build_id *a, const struct build_id *b)
{
	return a->len == b->len && !memcmp(a->bytes, b->bytes, a->len);
}

/* CRC-32 of IEEE 802.3, as .gnu_debuglink has it. */
static uint32_t checksum(const struct elf *e)
{
	uint32_t table[256], crc = 0xffffffff, n, i;
	uint8_t bytes[4096];
	uint64_t at;
	size_t len;

	for (n = 0; n < 256; n++) {
		uint32_t c = n;

		for (i = 0; i < 8; i++)
			c = c & 1 ? 0xedb88320 ^ c >> 1 : c >> 1;
		table[n] = c;
	}
	for (at = 0; at < e->len; at += len) {
		len = e->len - at < sizeof(bytes) ? (size_t)(e->len - at) :
		    sizeof(bytes);
		if (!elf_read(e, at, bytes, len))
			break;
		for (i = 0; i < len; i++)
			crc = table[(crc ^ bytes[i]) & 255] ^ crc >> 8;
	}
	return ~crc;
}

/* What one search works on. */
struct search {
	const struct elf *file;
	struct elf	*out;
	const char	*root;
	const char	*folder;	/* like /usr/lib/debug */
	struct build_id	 id;
	const char	*link;		/* name in .gnu_debuglink, or NULL */
	uint32_t	 crc;		/* of that file */
};

static bool belongs(const struct search *s)
{
	struct build_id id = read_id(s->out);

	if (s->out->is64 != s->file->is64 ||
	    s->out->machine != s->file->machine)
		return false;
	if (s->id.len && id.len)
		return same_id(&s->id, &id);
	return s->link && s->out->len <= MAX_CHECKED &&
	    checksum(s->out) == s->crc;
}

/* A path below the root. */
static bool try(const struct search *s, const char *name)
{
	char path[PATH_MAX];

	if (!path_in_root(s->root, name, path, sizeof(path)) ||
	    elf_open(s->out, path))
		return false;
	if (belongs(s))
		return true;
	elf_close(s->out);
	return false;
}

static bool find_by_id(const struct search *s)
{
	char name[PATH_MAX];
	int n = snprintf(name, sizeof(name), "%s/.build-id/", s->folder);
	size_t i;

	if (n + 16 + 2 * MAX_ID > (int)sizeof(name))
		return false;
	for (i = 0; i < s->id.len; i++)
		n += snprintf(name + n, sizeof(name) - (size_t)n,
		    i ? "%02x" : "%02x/", s->id.bytes[i]);
	snprintf(name + n, sizeof(name) - (size_t)n, ".debug");
	return s->id.len && try(s, name);
}

static bool find_by_link(const struct search *s, const char *path)
{
	const char *const places[][2] = {
		{ "", "" }, { "", ".debug/" }, { s->folder, "" },
	};
	const char *slash = strrchr(path, '/');
	char name[PATH_MAX];
	size_t i;

	if (!s->link || !slash)
		return false;
	for (i = 0; i < 3; i++) {
		if (snprintf(name, sizeof(name), "%s%.*s/%s%s", places[i][0],
		    (int)(slash - path), path, places[i][1], s->link) >=
		    (int)sizeof(name))
			continue;
		if (try(s, name))
			return true;
	}
	return false;
}

/* The name of a file, zeros up to a multiple of 4, its checksum. */
static char *read_link(struct search *s)
{
	struct elf_section section;
	uint8_t *data;
	size_t len;

	if (elf_find_section(s->file, ".gnu_debuglink", &section) ||
	    section.size > PATH_MAX)
		return NULL;
	data = elf_load(s->file, &section);
	if (!data)
		return NULL;
	len = strnlen((char *)data, (size_t)section.size);
	if (!len || (len | 3) + 5 > section.size || memchr(data, '/', len)) {
		free(data);
		return NULL;
	}
	s->crc = (uint32_t)elf_number(s->file, data + (len | 3) + 1, 4);
	s->link = (char *)data;
	return (char *)data;
}

static bool find_in(struct search *s, const char *folder, const char *path)
{
	s->folder = folder;
	return find_by_id(s) || find_by_link(s, path);
}

static bool find(struct search *s, const char *path)
{
	char folder[PATH_MAX];
	const char *at = more_dirs;
	size_t len;

	for (; *at; at += len + (at[len] == ':')) {
		len = strcspn(at, ":");
		if (len == 0 || len >= sizeof(folder))
			continue;
		memcpy(folder, at, len);
		folder[len] = '\0';
		if (find_in(s, folder, path))
			return true;
	}
	return find_in(s, usual, path);
}

bool debugfile_open(struct elf *out, const struct elf *file, const char *root,
    const char *path)
{
	struct search s = { .file = file, .out = out, .root = root };
	struct elf_section symtab;
	char *link;
	bool found;

	memset(out, 0, sizeof(*out));
	out->fd = -1;
	if (!elf_find_section(file, ".symtab", &symtab))
		return false;
	s.id = read_id(file);
	link = read_link(&s);
	found = find(&s, path);
	if (!found && *root) {
		s.root = "";
		found = find(&s, path);
	}
	free(link);
	if (!found)
		out->fd = -1;
	return found;
}
