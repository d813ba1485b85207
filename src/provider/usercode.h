/* SPDX-License-Identifier: GPL-2.0-only */
/* Probes at addresses of user code, shared by uprobe.c and usdt.c. */
#ifndef AWL_USERCODE_H
#define AWL_USERCODE_H

#include "provider/provider.h"

/* Where a probe is: probe.data of these families. */
struct usercode {
	const char	*path;		/* the path that the kernel opens */
	uint64_t	 offset;	/* in the file */
	uint64_t	 semaphore;	/* USDT's, in the file; or 0 */
	bool		 is_compat;	/* 32-bit code, 64-bit kernel */
	const void	*args;		/* usdt.c's own */
};

/* usercode.c: uprobe.multi, perf's uprobe events, uprobe_events. */
int	usercode_attach(struct attachment *, const struct prog *);
/* For provider.slow_detach: to close any attachment but uprobe.multi, the
 * kernel waits for a lock. */
bool	usercode_slow_detach(struct target *, const struct probe *);

#endif
