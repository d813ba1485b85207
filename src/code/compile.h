/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_COMPILE_H
#define AWL_COMPILE_H

#include "base/arena.h"
#include "base/strbuf.h"
#include "options.h"
#include "program.h"

struct script;
struct source;
struct diag;
struct target;

/*
 * Checked tree to program. Pure: no files, no system calls. NULL after
 * faults, which are in the diag (what fits no frame, for one).
 */
struct program *compile_script(struct arena *, const struct script *,
	    const struct source *, struct diag *, struct target *,
	    const struct options *, struct strbuf *dump);

#endif
