/* SPDX-License-Identifier: GPL-2.0-only */
/* What all passes of the compiler share. */
#ifndef AWL_COMPILATION_H
#define AWL_COMPILATION_H

#include "lang/ast.h"
#include "lang/diag.h"
#include "lang/source.h"
#include "options.h"
#include "target.h"

/* One script on its way from text to program. */
struct compilation {
	struct arena	*arena;		/* of all that a pass makes */
	struct target	*target;
	const struct options *options;
	struct source	 source;	/* and behind it what it includes */
	struct diag	 diag;
	struct script	*script;	/* NULL until it is parsed */
};

#endif
