/* SPDX-License-Identifier: GPL-2.0-only */
#include "format/btf.h"

#include <string.h>

void btf_writer_init(struct btf_writer *w)
{
	memset(w, 0, sizeof(*w));
	strbuf_add(&w->strs, "", 1);
	w->next_id = 1;
}

void btf_writer_free(struct btf_writer *w)
{
	strbuf_free(&w->types);
	strbuf_free(&w->strs);
}

static void put(struct strbuf *b, uint32_t value)
{
	strbuf_add(b, &value, sizeof(value));
}

static uint32_t add(struct btf_writer *w, const char *name, uint32_t kind,
    uint32_t vlen, uint32_t size_or_type)
{
	uint32_t at = 0;

	if (name && *name) {
		at = (uint32_t)w->strs.len;
		strbuf_add(&w->strs, name, strlen(name) + 1);
	}
	put(&w->types, at);
	put(&w->types, kind << 24 | vlen);
	put(&w->types, size_or_type);
	return w->next_id++;
}

uint32_t btf_write_int(struct btf_writer *w, const char *name, uint32_t size,
    uint32_t encoding)
{
	uint32_t id = add(w, name, BTF_INT, 0, size);

	put(&w->types, encoding << 24 | size * 8);
	return id;
}

uint32_t btf_write_ptr(struct btf_writer *w, uint32_t type)
{
	return add(w, NULL, BTF_PTR, 0, type);
}

uint32_t btf_write_proto(struct btf_writer *w, uint32_t ret, uint32_t param,
    uint32_t nparams)
{
	uint32_t id = add(w, NULL, BTF_FUNC_PROTO, nparams, ret), i;
	char name[2] = "a";

	for (i = 0; i < nparams; i++) {
		put(&w->types, (uint32_t)w->strs.len);
		put(&w->types, param);
		name[0] = (char)('a' + i % 26);
		strbuf_add(&w->strs, name, sizeof(name));
	}
	return id;
}

uint32_t btf_write_func(struct btf_writer *w, const char *name, uint32_t proto,
    uint32_t linkage)
{
	return add(w, name, BTF_FUNC, linkage, proto);
}

void btf_writer_finish(struct btf_writer *w, struct strbuf *out)
{
	const uint8_t version_flags[2] = { 1, 0 };
	const uint16_t magic = 0xeb9f;

	strbuf_add(out, &magic, sizeof(magic));
	strbuf_add(out, version_flags, sizeof(version_flags));
	put(out, 24);
	put(out, 0);
	put(out, (uint32_t)w->types.len);
	put(out, (uint32_t)w->types.len);
	put(out, (uint32_t)w->strs.len);
	strbuf_add(out, strbuf_str(&w->types), w->types.len);
	strbuf_add(out, w->strs.data, w->strs.len);
}
