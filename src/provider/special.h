/* SPDX-License-Identifier: GPL-2.0-only */
/* BEGIN, END and self: programs that awl itself runs. */
#ifndef AWL_SPECIAL_H
#define AWL_SPECIAL_H

#include <linux/bpf.h>

/*
 * Runs a program exactly once, in the calling thread, so that pid and comm are
 * those of awl. `type` is the program's type. 0 or a negative errno.
 */
int	special_run(int prog_fd, enum bpf_prog_type type);

#endif
