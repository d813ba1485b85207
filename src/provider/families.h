/* SPDX-License-Identifier: GPL-2.0-only */
/* The rows of the registry, each in its family's file. */
#ifndef AWL_FAMILIES_H
#define AWL_FAMILIES_H

#include "provider/provider.h"

/* special.c */
extern const struct provider provider_begin, provider_end, provider_self;
/* timer.c */
extern const struct provider provider_interval, provider_profile;
/* tracepoint.c, rawtp.c */
extern const struct provider provider_tracepoint, provider_rawtracepoint;
/* kprobe.c */
extern const struct provider provider_kprobe, provider_kretprobe;
/* fentry.c */
extern const struct provider provider_fentry, provider_fexit;
/* uprobe.c */
extern const struct provider provider_uprobe, provider_uretprobe;
/* usdt.c */
extern const struct provider provider_usdt;
/* watchpoint.c, iter.c */
extern const struct provider provider_watchpoint, provider_asyncwatchpoint;
extern const struct provider provider_iter;
/* perfevent.c */
extern const struct provider provider_software, provider_hardware;

#endif
