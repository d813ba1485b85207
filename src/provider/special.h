/* SPDX-License-Identifier: GPL-2.0-only */
/* BEGIN, END and self: programs that awl itself runs. */
#ifndef AWL_SPECIAL_H
#define AWL_SPECIAL_H

#include <linux/bpf.h>

/*
 * Runs a program exactly once, here and now, in the calling thread: pid and
 * comm are awl's own. `type` is the program's (what prog_type() said). 0 or
 * a negative errno.
 */
int	special_run(int prog_fd, enum bpf_prog_type type);

#endif
