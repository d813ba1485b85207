/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Shared by the files of the checker. Each pass over the script gives a type to
 * each expression. Passes are repeated until the types of maps and variables no
 * longer change; only the last pass reports errors.
 */
#ifndef AWL_CHECK_H
#define AWL_CHECK_H

#include "lang/lang.h"

struct check {
	struct arena		*arena;
	struct diag		*diag;
	struct target		*target;
	struct type_env		*types;
	struct script		*script;
	const struct options	*options;
	struct clause			*clause;
	const struct probe		*probe;	/* its first */
	bool				 final;
	bool				 changed;
	bool				 unset;	/* this pass found a use of
						 * something without a value */
	/* The numbers of branches that are never taken, and of loops, around
	 * the code being checked. */
	int				 dead, loops;
	int				 unread; /* only a type is wanted */
};

/* Reports an error. The value is &type_poison, the type of an expression with
 * an error. */
#define check_fault(c, ...)	(diag_add((c)->diag, __VA_ARGS__), &type_poison)

/* ---- check.c ---- */
/* Checks the statements of a block that is used as a value, or of a routine's
 * call. */
void	check_block(struct check *, struct expr *);

/* ---- check_expr.c ---- */

/* Gives types to e and its operands. Returns the type of e, never NULL:
 * &type_poison after an error, or if the type is not known yet. */
struct type *check_expr(struct check *, struct expr *);
/* Calls check_expr() for the target of ++ or +=, if this is a variable. If "let
 * $x;" has declared the variable, it counts as having a value from now on. */
void	check_changed(struct check *, struct expr *);
/* Checks a condition, which must be a number or a pointer. */
void	check_condition(struct check *, struct expr *);
/* The name of a type, for a message. */
const char *check_name(struct check *, const struct type *);
/* Integers, and types whose values can be used as integers. */
bool	check_is_number(const struct type *);
/* A literal string, or a number that is a literal or computed from literals. */
bool	check_is_plain(const struct expr *);
/* A plain expression that is not a negative number, or ?: of two of them. It
 * can be used together with signed and unsigned numbers. */
bool	check_is_literal(const struct expr *);

/* ---- check_op.c ---- */

/* Warns if a literal is longer than the other string of a comparison can be. */
void	check_text_length(struct check *, const struct expr *literal,
	    const struct expr *other);
/* Whether arithmetic with these operands is signed. */
bool	check_is_signed(const struct expr *, const struct expr *);
struct type *check_unary(struct check *, struct expr *);
struct type *check_binary(struct check *, struct expr *);
struct type *check_ternary(struct check *, struct expr *);

/* ---- check_name.c ---- */

/* Whether this is a comparison of probe, username, func or ksym() with a
 * literal text. The last pass replaces it by a comparison of numbers. */
bool	check_named(struct check *, struct expr *);
/* Replaces the built-in `probe` by a literal text if the clause has exactly one
 * probe. */
void	check_probe_text(struct check *, struct expr *);

/* ---- check_access.c ---- */

struct type *check_field(struct check *, struct expr *);
struct type *check_index(struct check *, struct expr *);
struct type *check_deref(struct check *, struct expr *);
struct type *check_address(struct check *, struct expr *);
struct type *check_cast(struct check *, struct expr *);
struct type *check_sizeof(struct check *, struct expr *);
struct type *check_offsetof(struct check *, struct expr *);
/* The type of this name. Reports an unknown type and returns NULL. */
struct type *check_type_name(struct check *, const struct type_name *,
	    enum space);

/* ---- check_map.c ---- */

/* @m or @m[k] read as a value. */
struct type *check_map(struct check *, struct expr *);
/* @m as a whole: print, clear, zero. */
void	check_bare_map(struct check *, struct expr *);
/* Checks the keys of this use of a map; `e` may have none. */
void	check_keys(struct check *, struct expr *);
struct type *check_assign(struct check *, struct expr *);
/* Gives a type to the $x of a loop, which takes values of this type. */
void	check_count(struct check *, struct var *, struct type *, struct place);
/* The type of the tuple (key, value) of a map; poison if it is not known yet,
 * or if the map has no keys. */
struct type *check_element(struct check *, struct expr *map);
/* ++ and -- */
struct type *check_step(struct check *, struct expr *);
/* Gives a type to maps and variables whose type is still unknown. */
void	check_settle(struct check *);
/* Lays out the keys of maps, when all types are known. */
void	check_finish_maps(struct check *);
/* A type that holds both, or NULL. */
struct type *check_unify(struct check *, struct type *, bool literal,
	    struct type *, bool other_literal);

/* ---- check_call.c ---- */

/* Reports an aggregation that is not assigned to a map. */
void	check_agg_place(struct check *, const struct expr *call);
/* A built-in variable, or a call. */
struct type *check_builtin(struct check *, struct expr *);
/* The type of the aggregation that a call makes. */
struct type *check_agg(struct check *, struct expr *call);
/* A series_keep as the script spells it; "" for the last value. */
const char *check_series_keep(int64_t);
/* Argument by number, or NULL. */
struct expr *check_arg(const struct expr *call, unsigned n);
/* Sets *address to the address of a kernel symbol; before the last pass, to 0.
 * Returns false only if kallsyms can be read and lacks the symbol. */
bool	check_symbol(struct check *, const char *name, int64_t *address);

/* ---- functions of built-ins ---- */

/*
 * The functions that CHECK of builtin.def names. Each checks the rules of a
 * built-in that its prototype cannot express. It gets the type of the
 * prototype's result (NULL for "*"), and returns the type of the expression.
 */
#define CHECK(f)	struct type *check_func_##f(struct check *, \
	    struct expr *, struct type *);
#define BUILTIN(id, form, prototype, feature, flags, functions)	functions
#include "lang/builtin.def"

#endif
