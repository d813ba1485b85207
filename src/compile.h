/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The compiler: one function for each stage, in the order of calls. compile.c
 * names the passes of each stage. If the script has errors, a stage adds them
 * to .diag and returns false or NULL. The later stages must then not be called.
 */
#ifndef AWL_COMPILE_H
#define AWL_COMPILE_H

#include "code/ir.h"
#include "compilation.h"

/* Sets all members but .source, which the caller sets afterwards by
 * source_init() or source_read(). */
void	compile_open(struct compilation *, struct arena *, struct target *,
	    const struct options *);
void	compile_close(struct compilation *);

/* Converts the text to a tree, and inserts parameters and settings. */
bool	compile_parse(struct compilation *);
/* Resolves names and probes. Splits clauses into variants: one for each
 * provider and each shape of arguments. */
bool	compile_resolve(struct compilation *);
/* Computes and checks types, and asks the kernel for all that later passes need
 * to know about it. */
bool	compile_check(struct compilation *);

/* Converts the tree to a program, without files and system calls. Appends the
 * text of -d ir and -S to dump. */
struct program *compile_program(struct compilation *, struct strbuf *dump);

/* ---- parts of compile_program(), called for each eBPF function ---- */

/* Runs the passes opt_* until nothing changes. */
void	compile_optimise(struct ir *);
/*
 * Converts the IR to instructions: fills insns, relocs, lines and stack_size.
 * Slots that do not fit on the stack move to scratch memory; *scratch_size is
 * set to their size in bytes. Returns 0, or -E2BIG if the slots and spilled
 * values that must be on the stack do not fit there, or if a jump is too far.
 */
int	compile_function(struct ir *, const struct backend_options *,
	    struct prog *, uint32_t *scratch_size);

#endif
