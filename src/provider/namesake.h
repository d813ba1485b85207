/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Functions of the kernel that share a name: static ones of several files, and
 * those of several modules. For kprobe.c and fentry.c.
 */
#ifndef AWL_NAMESAKE_H
#define AWL_NAMESAKE_H

#include "provider/provider.h"

/* The functions of one name, those of the wanted module first. On the heap. */
struct namesakes {
	const struct ksym **v;
	size_t		 len, in_module;
};

/* All that kallsyms knows. module NULL: all count as wanted. */
void	namesakes_find(struct target *, const char *function,
	    const char *module, struct namesakes *);
void	namesakes_free(struct namesakes *);
/*
 * The address of the function that `place` is in; `place` is the whole address
 * of "function+address". 0 if none of them is there.
 */
uint64_t namesakes_at(struct target *, const struct namesakes *,
	    uint64_t place);
/* "several functions have this name: write A, B or C", with the names of
 * probes of this family; on the target's arena. */
const char *namesakes_explain(struct target *, const struct provider *,
	    const char *function, const struct namesakes *);
/* Explains it in a->why. Returns -EADDRNOTAVAIL. */
int	namesakes_refuse(struct attachment *, const struct probe *,
	    const struct namesakes *);
/* The same if several functions of this module, or of any if it is NULL, have
 * the name of the probe; otherwise returns 0. */
int	namesakes_check(struct attachment *, const struct probe *,
	    const char *module);

#endif
