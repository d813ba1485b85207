/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_KALLSYMS_H
#define AWL_KALLSYMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* One symbol; 24 bytes or so, names are in one buffer. */
struct ksym {
	uint64_t	addr;
	uint32_t	name;		/* offset into text */
	uint32_t	module;		/* offset into text; 0: kernel itself */
	char		type;		/* t T w W: code; d D b B r R: data */
};

/* All symbols, sorted by address (stable in the order of the file). */
struct kallsyms {
	struct ksym	*syms;
	size_t		 len;
	char		*text;		/* NUL-terminated names */
	uint32_t	*by_name;	/* hash of index + 1; built on demand */
	uint32_t	 nslots;
	uint32_t	 finds;		/* by looking at all names */
	bool		 hidden;	/* addresses are all zero: not allowed
					   to see them (kptr_restrict). Names
					   are good, in the order of the file */
};

/* path NULL: /proc/kallsyms below the root. 0 or -errno. */
int	kallsyms_open(struct kallsyms *, const char *path);
/*
 * Reads a text in its place and keeps it: it comes from malloc(3), and a NUL is
 * behind its len bytes. 0 or -EFBIG; it is taken in either case.
 */
int	kallsyms_take(struct kallsyms *, char *text, size_t len);
void	kallsyms_free(struct kallsyms *);

const char *kallsyms_name(const struct kallsyms *, const struct ksym *);
/* "" for the kernel itself. */
const char *kallsyms_module(const struct kallsyms *, const struct ksym *);
bool	ksym_is_text(const struct ksym *);
/*
 * The text symbol that covers an address, or NULL: below the first symbol,
 * in data, or hidden. At equal addresses the global one that is no alias of a
 * compiler (".cold", "__pfx_") is preferred.
 */
const struct ksym *kallsyms_lookup(const struct kallsyms *, uint64_t addr);
/*
 * First symbol of a name in address order, or NULL. module NULL: any, "":
 * only the kernel itself. *count (may be NULL) is how many there are.
 */
const struct ksym *kallsyms_find(struct kallsyms *, const char *name,
	    const char *module, int *count);
/*
 * Text symbols that match, by address, once per name. module as above but a
 * glob. Start with *cursor 0; NULL at the end.
 */
const struct ksym *kallsyms_next(struct kallsyms *, size_t *cursor,
	    const char *glob, const char *module);

#endif
