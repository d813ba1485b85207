/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_KPROBE_H
#define AWL_KPROBE_H

#include "provider/provider.h"

/* kprobe_attach.c: kprobe.multi, perf's kprobe events, kprobe_events. */
int	kprobe_attach(struct attachment *, const struct prog *);
/* Whether the kretprobes of the script are attached by fexit. */
bool	kprobe_by_fexit(struct target *, const struct program *);

/* kprobe.c */
/* Whether kprobe.multi sees returns by the function graph (6.14). */
bool	kprobe_has_graph(struct target *);

#endif
