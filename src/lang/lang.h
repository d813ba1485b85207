/* SPDX-License-Identifier: GPL-2.0-only */
/* The passes from text to a checked tree. */
#ifndef AWL_LANG_H
#define AWL_LANG_H

#include "compilation.h"

/*
 * One function for each pass, in the order of calls. The first two passes work
 * on a struct parser and are in syntax.h. After each pass the tree is valid,
 * even if errors were found.
 */
/* Positional parameters and getopt(). */
void	lang_params(struct compilation *);
/* Settings: defaults, config = { ... }, environment. */
void	lang_config(struct compilation *);
/* Gives each block its own variables. */
void	lang_scope(struct compilation *);
/* Replaces calls of the script's fn and macro by their bodies. */
void	lang_expand(struct compilation *);
/* Finds out what each identifier stands for: a map without @, a built-in, an
 * enumerator, a stack. */
void	lang_names(struct compilation *);
/* Looks up probes and wildcards, and splits clauses into variants. */
void	lang_resolve(struct compilation *);
/* Makes one clause of those that share a probe which takes one program. */
void	lang_share(struct compilation *);
/* Computes and checks types. Reports each error at its position. */
void	lang_check(struct compilation *);
/* Warns of what was surely not meant. The tree has no errors. */
void	lang_warn(struct compilation *);

/* The value of a setting, which a script reads as config.max_strlen. */
struct setting_value {
	const char	*name;
	const char	*text;		/* or NULL: a number */
	int64_t		 number;
	bool		 is_bool;
};
/* The setting with this number, from 0; false if the number is too large. */
bool	config_value(const struct script *, unsigned n, struct setting_value *);

#endif
