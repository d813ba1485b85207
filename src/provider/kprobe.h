/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_KPROBE_H
#define AWL_KPROBE_H

#include "provider/provider.h"

/* kprobe_attach.c: kprobe.multi, perf's kprobe events, kprobe_events. */
int	kprobe_attach(struct attachment *, const struct prog *);

#endif
