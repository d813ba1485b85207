/* SPDX-License-Identifier: GPL-2.0-only */
/* From text to a checked tree: a function a pass. */
#ifndef AWL_LANG_H
#define AWL_LANG_H

#include "compilation.h"

/*
 * The passes from text to a checked tree, in order; the first two, on a struct
 * parser, are in syntax.h. Each leaves a tree that others may look at, even
 * after faults.
 */
/* Positional parameters and getopt(). */
void	lang_params(struct compilation *);
/* Settings: config = { ... }, environment, options. */
void	lang_config(struct compilation *);
/* Blocks get variables of their own. */
void	lang_scope(struct compilation *);
/* Calls of the script's own routines become what those do. */
void	lang_expand(struct compilation *);
/* Identifiers: bare maps, built-ins, enumerators, stacks. */
void	lang_names(struct compilation *);
/* Probes and wildcards; makes the variants. */
void	lang_resolve(struct compilation *);
/* Types. Every fault at its place. */
void	lang_check(struct compilation *);

#endif
