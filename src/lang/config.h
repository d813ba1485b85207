/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_LANG_CONFIG_H
#define AWL_LANG_CONFIG_H

#include "lang/lang.h"

/*
 * Settings of the script: defaults, then config = { ... }, then BPFTRACE_NAME
 * and AWL_NAME of the environment, each over the one before.
 */
void	config_apply(struct script *, struct diag *, const struct target *);

#endif
