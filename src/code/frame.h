/* SPDX-License-Identifier: GPL-2.0-only */
/* Places the slots: on the stack, or in this program's scratch element. */
#ifndef AWL_FRAME_H
#define AWL_FRAME_H

#include "code/graph.h"

struct frame {
	uint32_t	bytes;		/* of stack, a multiple of 8 */
	uint32_t	scratch_size;	/* bytes needed there */
};

/*
 * Gives each used slot its offset within `limit` bytes of stack. May be
 * called again with a lower limit: more slots move then. 0, or -E2BIG.
 */
int	frame_place(struct frame *, struct ir *,
	    const struct backend_options *, uint32_t limit);

#endif
