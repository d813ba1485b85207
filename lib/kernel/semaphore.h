/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_SEMAPHORE_H
#define AWL_SEMAPHORE_H

#include <stddef.h>
#include <stdint.h>

/*
 * Increments USDT semaphores of a process: unsigned shorts in its memory that
 * count the tracers of a probe. Since 4.20 the kernel does this itself. Returns
 * a descriptor or -errno. Soon after the descriptor is closed, also by a
 * SIGKILL, the semaphores are decremented.
 */
int	semaphore_hold(int pid, const uint64_t *addresses, size_t n);

#endif
