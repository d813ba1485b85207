/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The compiler, a function a stage: compile.c names the passes of each. The
 * stages return false, or NULL, after faults, which are in the diag; what
 * comes after them must not be called then.
 */
#ifndef AWL_COMPILE_H
#define AWL_COMPILE_H

#include "code/ir.h"
#include "compilation.h"

/* The source is still to be set, by source_init() or source_read(). */
void	compile_open(struct compilation *, struct arena *, struct target *,
	    const struct options *);
void	compile_close(struct compilation *);

/* Text to tree, with parameters and settings filled in. */
bool	compile_parse(struct compilation *);
/* Names and probes; one variant of a clause for each kind of probe. */
bool	compile_resolve(struct compilation *);
/* Types, and what all later passes want to know of the kernel. */
bool	compile_check(struct compilation *);

/* Tree to program; the dump gets the text of -d ir and -S. Pure: no files, no
 * system calls. */
struct program *compile_program(struct compilation *, struct strbuf *dump);

/* The parts of compile_program() that one function of eBPF goes through. */
void	compile_optimise(struct ir *);
/*
 * Slots that do not fit the stack move to scratch memory; *scratch_size gets
 * the bytes needed there. Fills insns, relocs, lines and stack_size. 0, or
 * -E2BIG when even so the frame does not fit.
 */
int	compile_function(struct ir *, const struct backend_options *,
	    struct prog *, uint32_t *scratch_size);

#endif
