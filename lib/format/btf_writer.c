/* SPDX-License-Identifier: GPL-2.0-only */
#include "format/btf.h"

#include <string.h>

static void put(struct strbuf *b, uint32_t value)
{
	strbuf_add(b, &value, sizeof(value));
}

static void put_type(struct strbuf *b, uint32_t name, enum btf_kind kind,
    uint32_t size_or_type)
{
	put(b, name);
	put(b, (uint32_t)kind << 24);
	put(b, size_or_type);
}

uint32_t btf_write_functions(struct strbuf *out, uint32_t n)
{
	static const char names[] = "\0long\0main\0callback";
	enum { LONG = 1, MAIN = 6, CALLBACK = 11 };	/* where they begin */
	enum { INT_ID = 1, PROTO_ID, FUNC_ID };
	const uint32_t types_len = 16 + 12 + 12 * n;
	const uint8_t version_flags[2] = { 1, 0 };
	const uint16_t magic = 0xeb9f;

	strbuf_add(out, &magic, sizeof(magic));
	strbuf_add(out, version_flags, sizeof(version_flags));
	put(out, 24);
	put(out, 0);
	put(out, types_len);
	put(out, types_len);
	put(out, sizeof(names));
	put_type(out, LONG, BTF_INT, 8);
	put(out, BTF_SIGNED << 24 | 64);
	put_type(out, 0, BTF_FUNC_PROTO, INT_ID);
	for (uint32_t i = 0; i < n; i++)
		put_type(out, i ? CALLBACK : MAIN, BTF_FUNC, PROTO_ID);
	strbuf_add(out, names, sizeof(names));
	return FUNC_ID;
}
