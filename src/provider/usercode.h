/* SPDX-License-Identifier: GPL-2.0-only */
/* Places in user code: what uprobe.c and usdt.c have in common. */
#ifndef AWL_USERCODE_H
#define AWL_USERCODE_H

#include "provider/provider.h"

/* Where a probe goes: probe.data of these families. */
struct usercode {
	const char	*path;		/* as the kernel is to open it */
	uint64_t	 offset;	/* in the file */
	uint64_t	 semaphore;	/* USDT's, in the file; or 0 */
	bool		 is_compat;	/* 32-bit code, 64-bit kernel */
	const void	*args;		/* usdt.c's own */
};

/* usercode.c: uprobe.multi, perf's uprobe events, uprobe_events. */
int	usercode_attach(struct attachment *, const struct prog *);
/* The others close under a lock of the kernel's, with its waits. */
bool	usercode_slow_detach(struct target *, const struct probe *);

#endif
