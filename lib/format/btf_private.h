/* SPDX-License-Identifier: GPL-2.0-only */
/* Shared by btf*.c only. */
#ifndef AWL_BTF_PRIVATE_H
#define AWL_BTF_PRIVATE_H

#include "format/btf.h"

struct btf {
	const uint8_t	*data;		/* the BTF blob */
	size_t		 len;
	void		*owned;		/* file's bytes: malloc or mmap */
	size_t		 owned_len;
	bool		 mapped;
	bool		 big;
	uint32_t	 others;	/* users of this btf beyond the first */
	const uint8_t	*types;
	uint32_t	 types_len;
	const char	*strs;		/* ends in NUL */
	uint32_t	 strs_len;
	struct btf	*base;
	uint32_t	 strs_start;	/* end of the base's string offsets */
	uint32_t	 start_id;

	bool		 walked;
	uint32_t	*offsets;	/* of each own type, from types */
	uint32_t	 ntypes;

	uint32_t	 scans;		/* look-ups of names by searching all
					 * types, before .slots was made */
	uint32_t	 recent[4];	/* ids that these look-ups found; 0 */
	uint32_t	*slots;		/* hash of own names -> id, or 0 */
	uint32_t	 nslots;
	uint32_t	 pointer_size;
};

static inline uint32_t btf_u32(const struct btf *b, const uint8_t *p)
{
	return b->big ?
	    (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 |
	    (uint32_t)p[2] << 8 | p[3] :
	    (uint32_t)p[3] << 24 | (uint32_t)p[2] << 16 |
	    (uint32_t)p[1] << 8 | p[0];
}

/* String at an offset of the string sections; "" if it is out of range. */
const char *btf_string(const struct btf *, uint32_t offset);
/* Kind and name of the own type with this index. Checks nothing; btf_walk()
 * must have been called. */
static inline enum btf_kind btf_peek(const struct btf *b, uint32_t i,
    const char **name)
{
	const uint8_t *p = b->types + b->offsets[i];
	uint32_t offset = btf_u32(b, p);

	*name = !b->base && offset < b->strs_len ? b->strs + offset :
	    btf_string(b, offset);
	return (enum btf_kind)(btf_u32(b, p + 4) >> 24 & 31);
}

/* Finds the offset of every own type; cheap after the first call. */
void	btf_walk(struct btf *);

#endif
