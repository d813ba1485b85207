/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Types of the kernel, as BTF describes them, and types by the names that a
 * script writes.
 */
#ifndef AWL_TYPE_BTF_H
#define AWL_TYPE_BTF_H

#include "lang/type.h"

struct btf;
struct target;
struct type_name;

/*
 * The type of a BTF id, without typedefs and qualifiers. A record has no fields
 * (.incomplete) until type_field() or type_complete() needs them, so that a
 * look-up does not read half of the kernel's types. An id always gives the same
 * type during the life of the env. Invalid BTF gives &type_void. The space of a
 * pointer is SPACE_USER if the kernel tags it __user, and otherwise SPACE_NONE:
 * the checker replaces this by the space of the record that contains the
 * pointer. char[N] is a TYPE_STRING of N bytes.
 */
struct type *type_from_btf(struct type_env *, struct btf *, uint32_t id);

/* Reads the fields of an incomplete record, but not those of the records
 * embedded in it. */
void	type_complete(struct type *);
/* The same with all embedded records, to print a whole value. */
void	type_complete_deep(struct type *);

/*
 * A type by the name that a script uses: "uint8", "unsigned long", "struct
 * file", "string[8]", "pid_t" (from BTF); NULL if there is none. It includes
 * the counts and pointers of the name; `space` is that of the outermost
 * pointer.
 */
struct type *type_from_name(struct target *, const struct type_name *,
	    enum space);
/* Struct, union, enum or typedef of the kernel; NULL if BTF has none. */
struct type *type_from_kernel(struct target *, const struct type_name *);
/* Applies the pointers and counts of a name to a type. */
struct type *type_with_name(struct type_env *, struct type *,
	    const struct type_name *, enum space);
/* A similar name for "did you mean", or NULL. */
const char *type_near_name(struct target *, const struct type_name *);

#endif
