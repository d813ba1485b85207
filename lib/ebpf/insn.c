/* SPDX-License-Identifier: GPL-2.0-only */
#include "ebpf/insn.h"

#include <stddef.h>
#include <string.h>

static const struct ebpf_helper helpers[] = {
#define HELPER(number, text, count, version)				\
	[(number) - 1] = { .id = (number), .name = #text,		\
	    .since = (version), .nargs = (count) },
#include "ebpf/helper.def"
#undef HELPER
};

enum { HELPER_COUNT = sizeof(helpers) / sizeof(helpers[0]) };

_Static_assert(HELPER_COUNT == 211, "helper.def has a gap or a new row");

const struct ebpf_helper *
ebpf_helper_find(int id)
{
	if (id < 1 || id > HELPER_COUNT)
		return NULL;
	return &helpers[id - 1];
}

const struct ebpf_helper *
ebpf_helper_by_name(const char *name)
{
	int i;

	if (!strncmp(name, "bpf_", 4))
		name += 4;
	for (i = 0; i < HELPER_COUNT; i++)
		if (!strcmp(helpers[i].name, name))
			return &helpers[i];
	return NULL;
}

static void
put(uint8_t *out, uint32_t value, int len, int big_endian)
{
	int i;

	for (i = 0; i < len; i++)
		out[big_endian ? len - 1 - i : i] = (uint8_t)(value >> 8 * i);
}

/* dst_reg and src_reg are bit-fields, whose order follows the byte order. */
void
ebpf_encode(uint8_t out[8], const struct insn *in, int big_endian)
{
	out[0] = in->code;
	out[1] = (uint8_t)(big_endian ? in->dst << 4 | (in->src & 15) :
	    in->src << 4 | (in->dst & 15));
	put(out + 2, (uint16_t)in->off, 2, big_endian);
	put(out + 4, (uint32_t)in->imm, 4, big_endian);
}
