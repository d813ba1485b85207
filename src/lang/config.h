/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_LANG_CONFIG_H
#define AWL_LANG_CONFIG_H

#include "lang/lang.h"

/*
 * Settings of the script: defaults, then config = { ... }, then BPFTRACE_NAME
 * and AWL_NAME of the environment, then options, each over the one before.
 */
void	config_apply(struct script *, struct arena *, struct diag *,
	    const struct lang_options *);

#endif
