/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_COMPILE_H
#define AWL_COMPILE_H

#include "base/arena.h"
#include "base/strbuf.h"
#include "program.h"

struct script;
struct source;
struct diag;
struct target;

struct compile_options {
	bool		 dump_ir;	/* -d ir: text into *dump */
	bool		 listing;	/* -S: text into *dump */
	uint32_t	 ring_size;	/* bytes, a power of two; 0: default */
};

/*
 * Checked tree to program. Pure: no files, no system calls. NULL after
 * faults, which are in the diag (what fits no frame, for one).
 */
struct program *compile_script(struct arena *, const struct script *,
	    const struct source *, struct diag *, struct target *,
	    const struct compile_options *, struct strbuf *dump);

#endif
