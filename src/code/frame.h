/* SPDX-License-Identifier: GPL-2.0-only */
/* Places the slots of a function: on the stack, or in the element of the
 * scratch map that belongs to this function. */
#ifndef AWL_FRAME_H
#define AWL_FRAME_H

#include "code/graph.h"

struct frame {
	uint32_t	bytes;		/* of stack, a multiple of 8 */
	uint32_t	scratch_size;	/* bytes of the scratch element */
};

/*
 * Gives each used slot its offset. Slots that do not fit in `limit` bytes of
 * stack move to the scratch element. The function can be called again with a
 * lower limit, so that more slots move. 0, or -E2BIG.
 */
int	frame_place(struct frame *, struct ir *,
	    const struct backend_options *, uint32_t limit);

#endif
