/* SPDX-License-Identifier: GPL-2.0-only */
#include "ebpf/insn.h"

#include "base/words.h"

#include <stddef.h>

/* By number, from 1. */
static const char helpers[] =
#define HELPER(id, name, nargs, since)	#name "\0"
#include "ebpf/helper.def"
#undef HELPER
;

/* Each row's number is one more than its index. */
enum {
#define HELPER(id, name, nargs, since)	INDEX_##name,
#include "ebpf/helper.def"
#undef HELPER
	HELPER_COUNT
};

#define HELPER(id, name, nargs, since)	\
	_Static_assert((id) == INDEX_##name + 1, "helper.def has a gap");
#include "ebpf/helper.def"
#undef HELPER

const char *ebpf_helper_name(int64_t id)
{
	if (id < 1 || id > HELPER_COUNT)
		return NULL;
	return words_at(helpers, (unsigned)id - 1);
}

static void put(uint8_t *out, uint32_t value, int len, int big_endian)
{
	int i;

	for (i = 0; i < len; i++)
		out[big_endian ? len - 1 - i : i] = (uint8_t)(value >> 8 * i);
}

/* dst_reg and src_reg are bit-fields, whose order follows the byte order. */
void ebpf_encode(uint8_t out[8], const struct insn *in, int big_endian)
{
	out[0] = in->code;
	out[1] = (uint8_t)(big_endian ? in->dst << 4 | (in->src & 15) :
	    in->src << 4 | (in->dst & 15));
	put(out + 2, (uint16_t)in->off, 2, big_endian);
	put(out + 4, (uint32_t)in->imm, 4, big_endian);
}
