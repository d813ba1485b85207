/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_SEMAPHORE_H
#define AWL_SEMAPHORE_H

#include <stddef.h>
#include <stdint.h>

/*
 * Counts up unsigned shorts in a process, by which it is told how many listen
 * to its USDT probes; from 4.20 on the kernel does that itself. The descriptor
 * holds them: once it is closed, even by a SIGKILL, they are counted down, soon
 * after. Or -errno.
 */
int	semaphore_hold(int pid, const uint64_t *addresses, size_t n);

#endif
