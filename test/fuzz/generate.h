/* SPDX-License-Identifier: GPL-2.0-only */
/* What the two files of the generator share. */
#ifndef AWL_FUZZ_GENERATE_H
#define AWL_FUZZ_GENERATE_H

#include "fuzz.h"

/* What a place holds. */
enum shape_kind { SHAPE_INT, SHAPE_BOOL, SHAPE_STRING, SHAPE_TUPLE,
	SHAPE_POINTER };

struct shape {
	enum shape_kind	kind;
	const char	*type;		/* INT: most values have it, or NULL;
					 * POINTER: to this */
	struct shape	*items;		/* TUPLE */
	unsigned	nitems;
};

struct gen_var {
	char		name[8];
	struct shape	shape;
	const char	*declared;	/* let: its type, or NULL */
};

struct gen_map {
	char		name[8];
	struct shape	key;		/* TUPLE of the parts; or 0 of them */
	struct shape	value;
	const char	*agg;		/* "count", ...; or NULL */
	bool		is_number;	/* agg: can be read as one */
	bool		input;		/* given a value before the run */
	bool		wide;		/* input: unsigned */
	char		args[40];	/* of lhist and hist, behind the value */
};

enum { MAX_VARS = 12, MAX_MAPS = 10 };

struct gen {
	struct arena	arena;
	struct strbuf	*out;
	uint64_t	state;
	unsigned	flags;
	struct gen_var	vars[MAX_VARS];
	struct gen_map	maps[MAX_MAPS];
	unsigned	nvars, nmaps, nloops;
	int		budget;		/* expressions that may still come */
	int		indent, loops;
	bool		first;		/* places have no type yet */
	bool		can_jump;	/* inside a loop */
	bool		forked;		/* that loop has a branch or jump */
};

uint64_t gen_below(struct gen *, unsigned n);
void	gen_put(struct gen *, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));

/* Precedences: an operand that binds less than asked for is put into ( ). */
enum { PREC_ANY = 0, PREC_TERNARY, PREC_LOR, PREC_LXOR, PREC_LAND, PREC_OR,
	PREC_XOR, PREC_AND, PREC_EQUAL, PREC_ORDER, PREC_SHIFT, PREC_ADD,
	PREC_MUL, PREC_UNARY, PREC_POSTFIX };

void	gen_int(struct gen *, int prec, int depth);
void	gen_cond(struct gen *, int prec, int depth);
/* One of int8 to uint64. */
const char *gen_int_type(struct gen *);
void	gen_value(struct gen *, const struct shape *, int prec, int depth);
/* "[a, b]" behind a map's name; nothing without keys. */
void	gen_key(struct gen *, const struct gen_map *, int depth);
void	gen_key_list(struct gen *, const struct gen_map *, int depth);
struct gen_var *gen_find_var(struct gen *, const struct shape *);
bool	gen_same_shape(const struct shape *, const struct shape *);

#endif
