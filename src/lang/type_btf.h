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
 * The type behind a BTF id, typedefs and qualifiers resolved. Records come
 * without their fields (.incomplete) until type_field or type_complete wants
 * them, so that one look-up never drags in half of the kernel. One id gives
 * one type as long as the env lives. Broken BTF gives &type_void.
 * A pointer's space is SPACE_USER where the kernel tags it __user, else
 * SPACE_NONE: it then points wherever the record that holds it lies.
 * char[N] is a TYPE_STRING of N bytes.
 */
struct type *type_from_btf(struct type_env *, struct btf *, uint32_t id);

/* Reads a record's fields if that is still to be done (not those of the
 * records embedded in it). */
void	type_complete(struct type *);
/* The same with all that is embedded: what printing a whole value needs. */
void	type_complete_deep(struct type *);

/*
 * A type as a script spells it: "uint8", "unsigned long", "struct file",
 * "string[8]", "pid_t" (from BTF); NULL when there is none such. The count
 * and pointers of the name are applied; space goes to the outermost pointer.
 */
struct type *type_from_name(struct target *, const struct type_name *,
	    enum space);
/* Struct, union, enum or typedef of the kernel; NULL when BTF has none such. */
struct type *type_from_kernel(struct target *, const struct type_name *);
/* The pointers and counts of a name, put behind a type. */
struct type *type_with_name(struct type_env *, struct type *,
	    const struct type_name *, enum space);
/* A nearby name for "did you mean", or NULL. */
const char *type_near_name(struct target *, const struct type_name *);

#endif
