/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Between parsing and names: blocks get variables of their own, and calls of
 * the script's own routines become what those do.
 */
#ifndef AWL_LANG_EXPAND_H
#define AWL_LANG_EXPAND_H

#include "lang/lang.h"
#include "lang/walk.h"

/* ---- scope.c ---- */
void	scope_script(struct script *, struct diag *);

/* ---- expand.c; needs scope_script() ---- */
void	expand_script(struct script *, struct diag *);

#endif
