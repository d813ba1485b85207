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
	uint32_t	 finds;		/* look-ups without the hash so far */
	bool		 hidden;	/* addresses are all zero: not allowed
					   to see them (kptr_restrict). Names
					   are good, in the order of the file */
};

/* path NULL: /proc/kallsyms below the root. 0 or -errno. */
int	kallsyms_open(struct kallsyms *, const char *path);
/*
 * Parses a text of malloc(3), with a NUL after its len bytes. The text belongs
 * to the kallsyms from then on, also after an error. 0 or -EFBIG.
 */
int	kallsyms_take(struct kallsyms *, char *text, size_t len);
void	kallsyms_free(struct kallsyms *);

const char *kallsyms_name(const struct kallsyms *, const struct ksym *);
/* "" for the kernel itself. */
const char *kallsyms_module(const struct kallsyms *, const struct ksym *);
bool	ksym_is_text(const struct ksym *);
/*
 * The code symbol that covers an address. NULL if the address is below the
 * first symbol or in data, or if addresses are hidden. Of several symbols with
 * the same address, a global one is preferred, and one that the compiler did
 * not derive (".cold", "__pfx_").
 */
const struct ksym *kallsyms_lookup(const struct kallsyms *, uint64_t addr);
/*
 * The symbol of this name with the lowest address, or NULL. module NULL: any;
 * "": only the kernel itself. *count (may be NULL) is set to the number of such
 * symbols.
 */
const struct ksym *kallsyms_find(struct kallsyms *, const char *name,
	    const char *module, int *count);
/* The number of code symbols of this name, in all modules; the first `max` of
 * them are stored. */
size_t	kallsyms_functions(struct kallsyms *, const char *name,
	    const struct ksym **out, size_t max);
/*
 * The next code symbol that matches, in the order of addresses, once per name.
 * `module` is as above, but can be a glob. *cursor is 0 at first. NULL at the
 * end.
 */
const struct ksym *kallsyms_next(struct kallsyms *, size_t *cursor,
	    const char *glob, const char *module);

#endif
