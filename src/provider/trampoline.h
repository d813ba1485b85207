/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Kernel functions by trampoline: what fentry.c has, and kprobe.c where the
 * kernel has no kprobes. The context is an array of u64: the arguments, and
 * behind them, at the exit, what is returned. Types come from BTF.
 */
#ifndef AWL_TRAMPOLINE_H
#define AWL_TRAMPOLINE_H

#include "provider/provider.h"

/* Where a function's prototype is. */
struct trampoline {
	struct btf	*btf;
	uint32_t	 id;		/* its BTF_FUNC */
	const char	*module;	/* "vmlinux", or the module */
};

/* False when no BTF knows such a function. module NULL: any, the kernel's own
 * first. */
bool	trampoline_find(struct target *, const char *module,
	    const char *function, struct trampoline *);
/* Equal where arguments and result are. */
const char *trampoline_shape(struct target *, const struct trampoline *);
/* As in struct provider; the probe's .target and .module say which. */
struct type *trampoline_args(struct target *, const struct probe *);
bool	trampoline_arg(struct target *, const struct probe *, int n,
	    struct field *out);
bool	trampoline_retval(struct target *, const struct probe *,
	    struct field *out);
bool	trampoline_describe(struct target *, const struct probe *,
	    struct strbuf *);
int	trampoline_attach(struct attachment *, const struct prog *);

#endif
