/* SPDX-License-Identifier: GPL-2.0-only */
#include "format/btf_private.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/root.h"
#include "format/elf.h"

enum {
	MAGIC = 0xeb9f,
	HEADER_LEN = 24,
	TYPE_LEN = 12,
	MAX_CHAIN = 64,		/* of modifiers, typedefs, arrays */
	MAX_BLOB = 1 << 30,
};

/*
 * struct btf_header: u16 magic; u8 version, flags; u32 hdr_len, type_off,
 * type_len, str_off, str_len; offsets from the header's end.
 */
static int read_header(struct btf *b)
{
	const uint8_t *p = b->data;
	uint64_t hdr, type_off, str_off;

	if (b->len < HEADER_LEN || b->len > MAX_BLOB)
		return -EINVAL;
	if (p[0] == (MAGIC & 0xff) && p[1] == MAGIC >> 8)
		b->big = false;
	else if (p[1] == (MAGIC & 0xff) && p[0] == MAGIC >> 8)
		b->big = true;
	else
		return -EINVAL;
	hdr = btf_u32(b, p + 4);
	type_off = btf_u32(b, p + 8);
	b->types_len = btf_u32(b, p + 12);
	str_off = btf_u32(b, p + 16);
	b->strs_len = btf_u32(b, p + 20);
	if (p[2] != 1 || hdr < HEADER_LEN || type_off % 4 ||
	    hdr + type_off + b->types_len > b->len ||
	    hdr + str_off + b->strs_len > b->len)
		return -EINVAL;
	b->types = p + hdr + type_off;
	b->strs = (const char *)p + hdr + str_off;
	if (!b->strs_len ? !b->base : b->strs[b->strs_len - 1] != 0)
		return -EINVAL;
	return 0;
}

static int set_up(struct btf *b, const void *data, size_t len, struct btf *base)
{
	int rc;

	b->data = data;
	b->len = len;
	b->base = base;
	b->start_id = 1;
	rc = read_header(b);
	if (rc)
		return rc;
	if (base) {
		if (b->big != base->big)
			return -EINVAL;
		b->start_id = btf_end_id(base);
		b->strs_start = base->strs_start + base->strs_len;
	}
	return 0;
}

int btf_open_memory(struct btf **out, const void *data, size_t len,
    struct btf *base)
{
	struct btf *b = xcalloc(1, sizeof(*b));
	int rc = set_up(b, data, len, base);

	*out = NULL;
	if (rc)
		free(b);
	else
		*out = b;
	return rc;
}

/* A section of an ELF file, which may be a kernel with all its DWARF. */
static int slurp_section(struct btf *b, const struct elf *elf)
{
	struct elf_section section;
	int rc = elf_find_section(elf, ".BTF", &section);

	if (rc)
		return rc;
	b->owned = elf_load(elf, &section);
	b->owned_len = (size_t)section.size;
	return b->owned ? 0 : -EINVAL;
}

/*
 * sysfs maps BTF since 6.16; before that it has to be read, as has what
 * somebody may write to: a mapping that shrinks ends in SIGBUS.
 */
static int slurp(struct btf *b, const char *path)
{
	struct strbuf text = { 0 };
	uint64_t size;
	struct stat st;
	int fd = file_open_regular(path, &size);
	long n;

	if (fd < 0)
		return fd;
	if (!fstat(fd, &st) && !(st.st_mode & 0222) && size > 0 &&
	    size <= ELF_CONTENTS) {
		b->owned_len = (size_t)size;
		b->owned = mmap(NULL, b->owned_len, PROT_READ, MAP_PRIVATE,
		    fd, 0);
		b->mapped = b->owned != MAP_FAILED;
	}
	close(fd);
	if (b->mapped)
		return 0;
	/* One read of the whole, without growing in between. */
	if (size <= ELF_CONTENTS) {
		strbuf_repeat(&text, 0, (int)size + 65536);
		strbuf_clear(&text);
	}
	n = file_read_regular(path, ELF_CONTENTS, &text);
	b->owned = text.data;
	b->owned_len = text.len;
	return n < 0 ? (int)n : 0;
}

int btf_open_file(struct btf **out, const char *path, struct btf *base)
{
	struct btf *b = xcalloc(1, sizeof(*b));
	struct elf elf;
	int rc = elf_open(&elf, path);

	*out = NULL;
	if (!rc) {
		rc = slurp_section(b, &elf);
		elf_close(&elf);
	} else if (rc == -ENOEXEC) {
		rc = slurp(b, path);
	}
	if (!rc)
		rc = set_up(b, b->owned, b->owned_len, base);
	if (rc)
		btf_close(b);
	else
		*out = b;
	return rc;
}

/* The kernel's own, while it is open: to read and walk it costs 10 ms. */
static struct btf *vmlinux;

int btf_open_kernel(struct btf **out, const char *name, struct btf *base)
{
	char path[PATH_MAX], full[PATH_MAX];
	bool own = !strcmp(name, "vmlinux");
	int rc;

	*out = NULL;
	if (!*name || strchr(name, '/') || name[0] == '.' ||
	    strlen(name) > 255)
		return -ENOENT;
	if (own && vmlinux) {
		vmlinux->others++;
		*out = vmlinux;
		return 0;
	}
	snprintf(path, sizeof(path), "/sys/kernel/btf/%s", name);
	rc = btf_open_file(out, root_path(full, sizeof(full), path), base);
	if (own)
		vmlinux = *out;
	return rc;
}

void btf_close(struct btf *b)
{
	if (!b || b->others) {
		if (b)
			b->others--;
		return;
	}
	if (b == vmlinux)
		vmlinux = NULL;
	if (b->mapped)
		munmap(b->owned, b->owned_len);
	else
		free(b->owned);
	free(b->offsets);
	free(b->slots);
	free(b);
}

bool btf_big_endian(const struct btf *b)
{
	return b->big;
}

const char *btf_string(const struct btf *b, uint32_t offset)
{
	while (b->base && offset < b->strs_start)
		b = b->base;
	offset -= b->strs_start;
	return offset < b->strs_len ? b->strs + offset : "";
}

/*
 * Bytes after the common part: some for the kind, some for each of vlen.
 * The highest kind that is known here is ENUM64.
 */
static const struct { uint8_t fixed, each; } extra_len[BTF_ENUM64 + 1] = {
	[BTF_INT] = { 4, 0 }, [BTF_VAR] = { 4, 0 }, [BTF_DECL_TAG] = { 4, 0 },
	[BTF_ARRAY] = { 12, 0 }, [BTF_STRUCT] = { 0, 12 },
	[BTF_UNION] = { 0, 12 }, [BTF_DATASEC] = { 0, 12 },
	[BTF_ENUM64] = { 0, 12 }, [BTF_ENUM] = { 0, 8 },
	[BTF_FUNC_PROTO] = { 0, 8 },
};

/*
 * Sizes are known by kind only, so a kind that is newer than this reader
 * ends the walk: what came before it is good.
 */
void btf_walk(struct btf *b)
{
	uint32_t at = 0, cap, info, kind, extra;

	if (b->walked)
		return;
	b->walked = true;
	cap = b->types_len / TYPE_LEN;
	if (cap > 4096)
		cap = b->types_len / 24;
	b->offsets = xmalloc((size_t)cap * sizeof(*b->offsets));
	while (b->types_len - at >= TYPE_LEN) {
		info = btf_u32(b, b->types + at + 4);
		kind = info >> 24 & 31;
		if (!kind || kind > BTF_ENUM64)
			break;
		extra = extra_len[kind].fixed +
		    extra_len[kind].each * (info & 0xffff);
		if (extra > b->types_len - at - TYPE_LEN)
			break;
		if (b->ntypes == cap) {
			cap += cap / 4 + 16;
			b->offsets = xrealloc(b->offsets,
			    (size_t)cap * sizeof(*b->offsets));
		}
		b->offsets[b->ntypes++] = at;
		at += TYPE_LEN + extra;
	}
}

uint32_t btf_end_id(struct btf *b)
{
	btf_walk(b);
	return b->start_id + b->ntypes;
}

int btf_get(struct btf *b, uint32_t id, struct btf_type *t)
{
	uint32_t info, third, bits;
	const uint8_t *p;

	memset(t, 0, sizeof(*t));
	t->name = "";
	t->id = id;
	if (!id)
		return 0;
	while (b->base && id < b->start_id)
		b = b->base;
	btf_walk(b);
	if (id < b->start_id || id - b->start_id >= b->ntypes)
		return -EINVAL;
	p = b->types + b->offsets[id - b->start_id];
	t->name = btf_string(b, btf_u32(b, p));
	info = btf_u32(b, p + 4);
	third = btf_u32(b, p + 8);
	t->kind = (enum btf_kind)(info >> 24 & 31);
	t->vlen = info & 0xffff;
	t->kind_flag = info >> 31;
	t->extra = p + TYPE_LEN;
	switch (t->kind) {
	case BTF_INT:
		t->size = third;
		bits = btf_u32(b, t->extra);
		t->encoding = bits >> 24 & 15;
		t->int_offset = bits >> 16 & 255;
		t->int_bits = bits & 255;
		break;
	case BTF_STRUCT: case BTF_UNION: case BTF_ENUM: case BTF_ENUM64:
	case BTF_FLOAT: case BTF_DATASEC:
		t->size = third;
		break;
	case BTF_ARRAY:
		t->type = btf_u32(b, t->extra);
		t->nelems = btf_u32(b, t->extra + 8);
		break;
	case BTF_FUNC:		/* its vlen is the linkage */
		t->type = third;
		t->vlen = 0;
		break;
	default:
		t->type = third;
	}
	return 0;
}

int btf_get_member(struct btf *b, const struct btf_type *t, uint32_t i,
    struct btf_member *m)
{
	struct btf_type of;
	const uint8_t *p;
	uint32_t where;

	if ((t->kind != BTF_STRUCT && t->kind != BTF_UNION) || i >= t->vlen)
		return -EINVAL;
	p = t->extra + 12 * (size_t)i;
	m->name = btf_string(b, btf_u32(b, p));
	m->type = btf_u32(b, p + 4);
	where = btf_u32(b, p + 8);
	m->bit_offset = t->kind_flag ? where & 0xffffff : where;
	m->bit_size = t->kind_flag ? where >> 24 : 0;
	/* Before 4.20's kind_flag, the integer's own bits made a bit-field. */
	if (!t->kind_flag &&
	    !btf_get(b, btf_resolve(b, m->type), &of) && of.kind == BTF_INT &&
	    (of.int_offset || (of.int_bits && of.int_bits != 8 * of.size))) {
		m->bit_offset += of.int_offset;
		m->bit_size = of.int_bits;
	}
	return 0;
}

int btf_get_param(struct btf *b, const struct btf_type *t, uint32_t i,
    struct btf_param *p)
{
	if (t->kind != BTF_FUNC_PROTO || i >= t->vlen)
		return -EINVAL;
	p->name = btf_string(b, btf_u32(b, t->extra + 8 * (size_t)i));
	p->type = btf_u32(b, t->extra + 8 * (size_t)i + 4);
	return 0;
}

int btf_get_enumerator(struct btf *b, const struct btf_type *t, uint32_t i,
    struct btf_enumerator *e)
{
	const uint8_t *p;
	uint32_t low;

	if (i >= t->vlen)
		return -EINVAL;
	if (t->kind == BTF_ENUM) {
		p = t->extra + 8 * (size_t)i;
		low = btf_u32(b, p + 4);
		/* Older compilers leave kind_flag 0 for signed ones too. */
		e->value = t->kind_flag ? (int32_t)low : (int64_t)low;
	} else if (t->kind == BTF_ENUM64) {
		p = t->extra + 12 * (size_t)i;
		e->value = (int64_t)((uint64_t)btf_u32(b, p + 8) << 32 |
		    btf_u32(b, p + 4));
	} else {
		return -EINVAL;
	}
	e->name = btf_string(b, btf_u32(b, p));
	return 0;
}

static uint32_t skip(struct btf *b, uint32_t id, bool typedefs)
{
	struct btf_type t;
	int i;

	for (i = 0; i < MAX_CHAIN; i++) {
		if (btf_get(b, id, &t))
			return 0;
		switch (t.kind) {
		case BTF_TYPEDEF:
			if (!typedefs)
				return id;
			break;
		case BTF_CONST: case BTF_VOLATILE: case BTF_RESTRICT:
		case BTF_TYPE_TAG:
			break;
		default:
			return id;
		}
		id = t.type;
	}
	return 0;
}

uint32_t btf_skip_modifiers(struct btf *b, uint32_t id)
{
	return skip(b, id, false);
}

uint32_t btf_resolve(struct btf *b, uint32_t id)
{
	return skip(b, id, true);
}

/* As the types say ("long unsigned int"), else 8. */
static uint32_t pointer_size(struct btf *b)
{
	struct btf_type t;
	uint32_t id;

	while (b->base)
		b = b->base;
	if (b->pointer_size)
		return b->pointer_size;
	id = btf_find(b, "long unsigned int", BTF_INT);
	if (!id)
		id = btf_find(b, "unsigned long", BTF_INT);
	b->pointer_size = !btf_get(b, id, &t) && t.size == 4 ? 4 : 8;
	return b->pointer_size;
}

int64_t btf_size(struct btf *b, uint32_t id)
{
	uint64_t times = 1;
	struct btf_type t;
	int i;

	for (i = 0; i < MAX_CHAIN; i++) {
		id = btf_resolve(b, id);
		if (btf_get(b, id, &t))
			return -EINVAL;
		switch (t.kind) {
		case BTF_INT: case BTF_STRUCT: case BTF_UNION: case BTF_ENUM:
		case BTF_ENUM64: case BTF_FLOAT:
			times *= t.size;
			return times > INT32_MAX ? -EINVAL : (int64_t)times;
		case BTF_PTR:
			times *= pointer_size(b);
			return times > INT32_MAX ? -EINVAL : (int64_t)times;
		case BTF_ARRAY:
			times *= t.nelems;
			if (times > INT32_MAX)
				return -EINVAL;
			id = t.type;
			break;
		default:
			return -EINVAL;
		}
	}
	return -EINVAL;
}

int btf_func_proto(struct btf *b, uint32_t id, struct btf_type *t)
{
	int i;

	for (i = 0; i < 4; i++) {
		id = btf_resolve(b, id);
		if (!id || btf_get(b, id, t))
			return -EINVAL;
		if (t->kind == BTF_FUNC_PROTO)
			return 0;
		if (t->kind != BTF_FUNC && t->kind != BTF_PTR)
			return -EINVAL;
		id = t->type;
	}
	return -EINVAL;
}
