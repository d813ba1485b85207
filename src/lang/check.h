/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The checker's own seams. Every pass over the script gives each expression a
 * type; passes repeat, silently, until the types of maps and variables hold
 * still, and a last one reports.
 */
#ifndef AWL_CHECK_H
#define AWL_CHECK_H

#include "lang/lang.h"

struct check {
	struct arena			*arena;
	struct diag			*diag;
	struct target			*target;
	struct type_env			*types;
	struct script			*script;
	const struct options	*options;
	struct clause			*clause;
	const struct probe		*probe;	/* its first */
	bool				 final;
	bool				 changed;
	bool				 unset;	/* this pass met what has no value */
	int				 dead;	/* branches never taken, around us */
	int				 loops;	/* that are around us */
};

/* ---- check.c ---- */
/* The statements of a block that is a value, or of a call. */
void	check_block(struct check *, struct expr *);

/* ---- check_expr.c ---- */

/* Gives e and all below it types. Never NULL: &type_poison after a fault or
 * where nothing is known yet. */
struct type *check_expr(struct check *, struct expr *);
/* The same where a number or pointer must decide. */
void	check_condition(struct check *, struct expr *);
/* The name of a type, for a message. */
const char *check_name(struct check *, const struct type *);
/* Integers, and what can be computed with as one. */
bool	check_is_number(const struct type *);
/* A number that is spelled out, or computed from such; a literal text. */
bool	check_is_plain(const struct expr *);
/* One that fits in with numbers of any sign. */
bool	check_is_literal(const struct expr *);

/* ---- check_op.c ---- */

/* Says that a literal is longer than what it is compared with can be. */
void	check_text_length(struct check *, const struct expr *literal,
	    const struct expr *other);
/* Whether a computation of both is signed. */
bool	check_is_signed(const struct expr *, const struct expr *);
struct type *check_unary(struct check *, struct expr *);
struct type *check_binary(struct check *, struct expr *);
struct type *check_ternary(struct check *, struct expr *);

/* ---- check_access.c ---- */

struct type *check_field(struct check *, struct expr *);
struct type *check_index(struct check *, struct expr *);
struct type *check_deref(struct check *, struct expr *);
struct type *check_address(struct check *, struct expr *);
struct type *check_cast(struct check *, struct expr *);
struct type *check_sizeof(struct check *, struct expr *);
struct type *check_offsetof(struct check *, struct expr *);
/* By its name; reports what is unknown and gives NULL. */
struct type *check_type_name(struct check *, const struct type_name *,
	    enum space);

/* ---- check_map.c ---- */

/* @m or @m[k] read as a value. */
struct type *check_map(struct check *, struct expr *);
/* @m as a whole: print, clear, zero. */
void	check_bare_map(struct check *, struct expr *);
/* The keys of a use; `e` may have none. */
void	check_keys(struct check *, struct expr *);
struct type *check_assign(struct check *, struct expr *);
/* $x, which a loop sets to values of that type. */
void	check_count(struct check *, struct var *, struct type *, struct place);
/* (key, value) of a map; poison where not known yet, or of no keys. */
struct type *check_element(struct check *, struct expr *map);
/* ++ and -- */
struct type *check_step(struct check *, struct expr *);
/* Maps and variables of which nothing told the type get one. */
void	check_settle(struct check *);
/* Layout of keys, after the types hold still. */
void	check_finish_maps(struct check *);
/* A type that holds both, or NULL. */
struct type *check_unify(struct check *, struct type *, bool literal,
	    struct type *, bool other_literal);

/* ---- check_call.c ---- */

/* A built-in variable, or a call. */
/* Reports an aggregation that is not assigned to a map. */
void	check_agg_place(struct check *, const struct expr *call);
struct type *check_builtin(struct check *, struct expr *);
/* The type of the aggregation that a call makes. */
struct type *check_agg(struct check *, struct expr *call);
/* A series_keep as the script spells it; "" for the last value. */
const char *check_series_keep(int64_t);
/* Argument by number, or NULL. */
struct expr *check_arg(const struct expr *call, unsigned n);
/* The address of a kernel symbol, 0 before the last pass. False when there is
 * none; without a list of symbols nothing can be said of them. */
bool	check_symbol(struct check *, const char *name, int64_t *address);

/* ---- functions of built-ins ---- */

/*
 * Rules of one built-in beyond its prototype: what CHECK of builtin.def names.
 * Given the type of the prototype's result, NULL for "*"; gives the type.
 */
#define CHECK(f)	struct type *check_func_##f(struct check *, \
	    struct expr *, struct type *);
#define BUILTIN(id, form, prototype, feature, flags, functions)	functions
#include "lang/builtin.def"

#endif
