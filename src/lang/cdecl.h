/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * C declarations of a script: struct, union, enum, typedef. These types hide
 * types of the kernel with the same name. Functions and variables in a header
 * are skipped.
 *	cdecl.c		the parser
 *	reader.c	its scanner
 *	cdecl_layout.c	offsets of members; the table of declared types
 */
#ifndef AWL_CDECL_H
#define AWL_CDECL_H

#include "base/vec.h"
#include "lang/syntax.h"
#include "lang/type_btf.h"

/* True if a C declaration begins here; and the length of this declaration. */
bool	cdecl_begins(const char *text, size_t len);
size_t	cdecl_length(const char *text, size_t len);
/* Parses a declaration, which is a part of parser->text. */
void	cdecl_parse(struct parser *, const char *text, size_t len);
/* A struct or union that the script names but does not define becomes the
 * kernel's type of this name. */
void	cdecl_finish(struct parser *);

/* ---- the table of declared names: type_env.decls ---- */

enum declared { DECLARED_TYPE, DECLARED_STRUCT, DECLARED_UNION, DECLARED_ENUM };

/* NULL if the script does not declare it. */
struct type *cdecl_find(const struct type_env *, enum declared,
	    const char *name);
/* The kind for the tag of a type_name: "struct", "union", "enum" or NULL. */
enum declared cdecl_kind(const char *tag);
struct type *cdecl_find_tagged(const struct type_env *, const char *tag,
	    const char *name);
/* The value and the type of an enumerator; false if the script does not declare
 * it. */
bool	cdecl_constant(const struct type_env *, const char *name,
	    int64_t *value, struct type **type);
/* Both return false if the name is already declared. */
bool	cdecl_add(struct type_env *, enum declared, const char *name,
	    struct type *);
bool	cdecl_add_constant(struct type_env *, const char *name, int64_t,
	    struct type *);
/* Calls the function for each declared name; for "did you mean". */
void	cdecl_each(const struct type_env *, enum declared,
	    void (*)(void *arg, const char *name), void *arg);

/* ---- layout ---- */

struct attributes {
	bool		packed;
	bool		user;		/* __user: the next * is a pointer to
					 * user memory */
	uint32_t	align;		/* bytes asked for; 0: none */
};

struct member {
	const char	*name;		/* or NULL */
	struct type	*type;
	int		 bit_size;	/* negative: not a bit-field */
	struct attributes attr;
};

/* A struct or union being declared. */
struct members {
	VEC(struct member) list;
};

enum { CDECL_MAX_SIZE = 1 << 28 };	/* bytes of a type */

/* Sets fields, size and alignment of the record. False if it is too large. */
bool	cdecl_layout(struct type_env *, struct type *record,
	    const struct members *, const struct attributes *);

#endif
