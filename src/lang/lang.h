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
#include "target.h"

struct lang_options {
	char		**params;	/* $1 ... */
	int		 nparams;
	char		**named;	/* --name, --name=value: getopt() */
	int		 nnamed;
	bool		 unsafe;
	bool		 ply;		/* run under the name ply */
	const char	*cpid;		/* not NULL: -c was given */
	uint64_t	 max_strlen, max_map_keys; /* 0: the default */
	const char	*const *include_dirs;	/* -I */
	size_t		 ninclude_dirs;
	const char	*const *includes;	/* --include */
	size_t		 nincludes;
	uint64_t	 default_strlen;	/* 0: 1024 */
};

/*
 * Preprocesses, lexes and parses. Bounded depth; never reads past the text.
 * Files that are included are appended to the source. Without a target (NULL)
 * there is no BTF; options may be NULL.
 */
struct script *lang_parse(struct arena *, struct diag *, struct source *,
	    struct target *, const struct lang_options *);
/* Positional parameters and config. */
void	lang_params(struct script *, struct arena *, struct diag *,
	    const struct lang_options *);
/* Names: probes and wildcards, built-ins, constants. Makes the variants. */
void	lang_resolve(struct script *, struct diag *, struct target *,
	    const struct lang_options *);
/* Types. Every fault at its place. */
void	lang_check(struct script *, struct diag *, struct target *,
	    const struct lang_options *);

#endif
