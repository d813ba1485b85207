/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Probes on kernel functions by trampoline: for fentry.c, and for kprobe.c on
 * kernels without kprobes. The context is an array of u64: the arguments and,
 * at the exit, the return value after them. Types come from BTF.
 */
#ifndef AWL_TRAMPOLINE_H
#define AWL_TRAMPOLINE_H

#include "provider/provider.h"

/* The prototype of a function, in BTF. */
struct trampoline {
	struct btf	*btf;
	uint32_t	 id;		/* its BTF_FUNC */
	const char	*module;	/* "vmlinux", or the module */
};

/* False if no BTF has this function. module NULL: searches the kernel's BTF
 * first, then all modules. */
bool	trampoline_find(struct target *, const char *module,
	    const char *function, struct trampoline *);
/* Equal for functions with equal arguments and results. */
const char *trampoline_shape(struct target *, const struct trampoline *);
/* As in struct provider, for the function of .target and .module. */
struct type *trampoline_args(struct target *, const struct probe *);
bool	trampoline_arg(struct target *, const struct probe *, int n,
	    struct field *out);
bool	trampoline_retval(struct target *, const struct probe *,
	    struct field *out);
bool	trampoline_describe(struct target *, const struct probe *,
	    struct strbuf *);
int	trampoline_attach(struct attachment *, const struct prog *);
/* The same for one probe; prog_fd is ignored. */
int	trampoline_attach_one(struct attachment *, const struct prog *,
	    const struct probe *, int prog_fd);

#endif
