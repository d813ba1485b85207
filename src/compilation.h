/* SPDX-License-Identifier: GPL-2.0-only */
/* The data that all passes of the compiler share. */
#ifndef AWL_COMPILATION_H
#define AWL_COMPILATION_H

#include "lang/ast.h"
#include "lang/diag.h"
#include "lang/source.h"
#include "options.h"
#include "target.h"

/* One script on its way from text to program. */
struct compilation {
	struct arena	*arena;		/* for the results of all passes */
	struct target	*target;
	const struct options *options;
	struct source	 source;	/* the script, then included files */
	struct diag	 diag;
	struct script	*script;	/* NULL until it is parsed */
};

#endif
