/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * From text to a checked tree, one function a stage. Each returns a script
 * even after faults (poisoned where need be); the diag tells whether to go
 * on. session calls them in this order.
 */
#ifndef AWL_LANG_H
#define AWL_LANG_H

#include "lang/ast.h"
#include "lang/diag.h"
#include "options.h"
#include "target.h"

/*
 * Preprocesses, lexes and parses. Bounded depth; never reads past the text.
 * Files that are included are appended to the source. Without a target (NULL)
 * there is no BTF; options may be NULL.
 */
struct script *lang_parse(struct arena *, struct diag *, struct source *,
	    struct target *, const struct options *);
/* Positional parameters and config. */
void	lang_params(struct script *, struct diag *, const struct target *,
	    const struct options *);
/* Names: probes and wildcards, built-ins, constants. Makes the variants. */
void	lang_resolve(struct script *, struct diag *, struct target *,
	    const struct options *);
/* Types. Every fault at its place. */
void	lang_check(struct script *, struct diag *, struct target *,
	    const struct options *);

#endif
