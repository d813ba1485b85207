/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The tree of a script. The parser makes it, resolve and check fill in the
 * members marked so, lowering reads it. All of it lives in one arena.
 */
#ifndef AWL_AST_H
#define AWL_AST_H

#include "lang/builtin.h"
#include "lang/fmt.h"
#include "lang/source.h"
#include "lang/type.h"
#include "provider/provider.h"

#include <stdbool.h>
#include <stdint.h>

/* Which namespace's number pid and tid are: .argn. */
enum pid_space { PID_DEFAULT, PID_CURRENT, PID_INITIAL };

/* Clocks of nsecs(): .argn. */
enum nsecs_clock { NSECS_DEFAULT, NSECS_MONOTONIC, NSECS_BOOT, NSECS_TAI,
	NSECS_SW_TAI };

/* $x: one variable of a clause. */
struct var {
	const char	*name;		/* without the $ */
	struct type	*type;		/* check: of its first assignment */
	struct place	 place;
	unsigned	 index;		/* check: number within the clause */
	bool		 assigned; /* check: seen before the place at hand */
	bool		 empty;	/* check: declared, without a value so far */
	bool		 used;	/* scope: named by more than its let */
	bool		 literal; /* check: its type comes from literals */
	bool		 stored; /* check: what it holds may be of a map */
	struct type_name *declared;	/* let $x: type */
	bool		 is_let;	/* scope: of a let, a for or a fn */
	struct var	*same;		/* scope: the one that it is in truth */
	struct var	*copy;		/* of the copy under way */
	struct var	*next;
};

/* let @m = lruhash(100) */
enum map_kind { MAP_HASH, MAP_LRUHASH, MAP_PERCPUHASH, MAP_PERCPULRUHASH };

/* @x: one map of the script. Types are settled by the first use that tells
 * them, over the whole script. */
struct map {
	const char	*name;		/* without the @; "" for @ */
	struct type	*key;		/* check: tuple of the parts; NULL */
	struct type	*value;		/* check */
	struct place	 place;		/* first use */
	struct place	 key_place, value_place;
	bool		 keyed;		/* used with [..] */
	bool		 used;		/* not only declared */
	bool		 assigned;
	bool		 agg_read; /* check: a script looks at its number */
	bool		 bare;		/* written without @ (ply) */
	bool		 value_literal;	/* check: type comes from literals */
	bool		 guessed;	/* check: nothing told the type */
	bool		 deleted;	/* check: delete(@m), without a key */
	uint64_t	 keys_literal;	/* check: the same, a bit per part */
	struct type	**parts;	/* check: of the key */
	unsigned	 nparts;
	bool		 decided;	/* check: .keyed is settled */
	struct map	*copy;		/* expand: a macro's @m stands for it */
	enum map_kind	 kind;		/* let @m = hash(n) */
	uint32_t	 max_entries;	/* of that; 0: not declared */
	unsigned	 index;		/* in order of first use */
	struct map	*next;
};

enum op {
	OP_ADD, OP_SUB, OP_MUL, OP_DIV, OP_MOD,
	OP_AND, OP_OR, OP_XOR, OP_SHL, OP_SHR,		/* & | ^ << >> */
	OP_LAND, OP_LOR, OP_LXOR,			/* && || ^^ (ply) */
	OP_EQ, OP_NE, OP_LT, OP_LE, OP_GT, OP_GE,
	OP_NEG, OP_NOT, OP_COMPL,			/* - ! ~ */
	OP_DEREF, OP_ADDR,				/* *p &x */
	OP_PREINC, OP_PREDEC, OP_POSTINC, OP_POSTDEC,
};

enum expr_kind {
	EXPR_POISON,	/* what could not be parsed */
	EXPR_INT,	/* 42 0x2a 10ms 'a' true */
	EXPR_STRING,	/* "text" */
	EXPR_VAR,	/* $x */
	EXPR_MAP,	/* @x, @x[k, ...], ply's x[k] */
	EXPR_PARAM,	/* $1 $#: gone after params */
	EXPR_NAME,	/* an identifier: gone after resolve */
	EXPR_BUILTIN,	/* pid, arg1, args, ... */
	EXPR_CALL,	/* f(...) */
	EXPR_UNARY,	/* -e !e ~e *e &e, ++ and -- */
	EXPR_BINARY,
	EXPR_TERNARY,	/* a ? b : c; b NULL for a ?: c */
	EXPR_CAST,	/* (type)e */
	EXPR_FIELD,	/* e.f e->f e.0 */
	EXPR_INDEX,	/* e[i] on arrays and pointers */
	EXPR_TUPLE,	/* (a, b) */
	EXPR_SIZEOF,	/* sizeof(type) sizeof(e) */
	EXPR_OFFSETOF,	/* offsetof(type, field) */
	EXPR_BLOCK,	/* { ...; e } and calls of the script's routines */
	EXPR_ASSIGN,	/* e = e, e += e: .op is OP_*; value of the statement.
			 * b is NULL for "let $x;" until check gives it the
			 * zero of $x's type */
};

enum { TYPE_NAME_DIMENSIONS = 4 };

/* A type as written: "uint8", "struct file *", "int32[4][2]", "string[8]",
 * "typeof($x)". */
struct type_name {
	const char	*tag;	/* "struct", "union", "enum" or NULL */
	const char	*name;	/* "unsigned long" in one */
	unsigned	 pointers;
	unsigned	 ncounts;
	uint64_t	 counts[TYPE_NAME_DIMENSIONS];	/* [n]; 0 for [] */
	struct expr	*of;	/* typeof(e): then there is no name */
	struct place	 place;
};

struct expr {
	enum expr_kind	 kind;
	struct place	 place;
	struct type	*type;		/* check */
	struct expr	*next;		/* in lists: keys, arguments, tuple */
	uint16_t	 depth;		/* of the tree below, bounded */
	const char	*label;		/* in a record (a=1): a; else NULL */

	/*
	 * check: a value known at compile time; .number holds it. Set on
	 * INT, on folded operators, enumerators, sizeof.
	 */
	bool		 is_const;
	int64_t		 number;	/* INT, and whatever is_const; a kernel
					 * symbol's address */

	union {
		struct { const char *text; uint32_t len; };	/* STRING */
		struct var *var;				/* VAR */
		struct { struct map *map; struct expr *keys; };	/* MAP */
		struct { int param; };		/* PARAM; -1 is $# */
		const char *name;				/* NAME */
		struct {			/* BUILTIN CALL */
			enum builtin builtin;	/* resolve */
			int argn;		/* BUILTIN: arg3 is 3, ... */
			const char *callee;
			struct expr *args;
			unsigned nargs;
			struct fmt *fmt;	/* check: printf family */
		};
		struct { /* UNARY BINARY TERNARY ASSIGN */
			enum op op;
			bool plain;		/* ASSIGN: "="; TERNARY: an if,
						 * whose value may be unused;
						 * check: an & read through */
			bool op_signed;		/* check: ASSIGN "op=": as
						 * a op b computes */
			struct type *both;	/* check: what tuples or
						 * arrays compare as */
			bool is_let;		/* ASSIGN: let $x = b */
			struct type_name *let_type;	/* let $x: type */
			struct expr *a, *b, *c;
		};
		struct {			/* BLOCK */
			struct stmt *body;
			struct expr *value;	/* or NULL: none */
			bool is_call;		/* return leaves it */
		};
		struct {			/* FIELD INDEX CAST SIZEOF */
			struct expr *base;
			struct expr *index;	/* INDEX */
			const char *field_name;	/* FIELD OFFSETOF */
			const struct field *field; /* check */
			uint32_t field_offset;	/* check: bytes to the field */
			struct type_name *type_name; /* CAST SIZEOF OFFSETOF */
		};
		struct expr *items;		/* TUPLE */
	};
};

enum stmt_kind {
	STMT_EXPR,	/* e;  calls, assignments, ++ */
	STMT_IF,	/* if (e) {...} else {...} */
	STMT_BLOCK,	/* {...} */
	STMT_RETURN,	/* return; */
	STMT_UNROLL,	/* unroll(n) {...} */
	STMT_WHILE,	/* while (e) {...} */
	STMT_BREAK, STMT_CONTINUE,
	STMT_FOR,	/* for ($i : a..b) {...}, for ($kv : @map) {...} */
};

struct stmt {
	enum stmt_kind	 kind;
	struct place	 place;
	struct stmt	*next;
	struct expr	*expr;		/* condition, value, count */
	struct stmt	*body, *orelse;
	struct var	*var; /* FOR: what counts; expr is a or @map */
	struct expr	*limit;		/* FOR: b, or NULL for a map */
	uint16_t	 depth;		/* of the tree below, bounded */
	bool		 drops_value;	/* EXPR: "e;", but not "_ = e;" */
};

/* One probe specification as written: "kprobe:vfs_*". */
struct probe_spec {
	const char	*text;
	struct place	 place;
	struct probe_spec *next;
	struct probe_spec *alt;		/* a | b: taken when a does not exist */
};

/*
 * What lowering may rely on after a check without faults:
 *  - every expr has a type, none is POISON; PARAM and NAME are gone.
 *  - integers are computed in 64 bits; a value of a narrower type is always
 *    held extended to 64 by its own signedness. Assigning to a narrower
 *    variable or field, and CAST, truncate and extend again.
 *  - & | ^ + - * << are the same for both signs; / % >> and the orderings
 *    are signed if the expr's type (for orderings: both operands, C's rule on
 *    64 bits) is signed.
 *  - a condition (if, ?:, &&, !, predicate) is any integer or pointer.
 *  - FIELD: .base is a RECORD (of `args`, or a dereferenced or embedded one),
 *    a POINTER to one (-> and . mean the same then), or a TUPLE; .field and
 *    .field_offset are set.
 *  - an aggregation call appears only as ASSIGN{plain, a = MAP, b = CALL};
 *    its value arguments are integers; a MAP of AGG type read as a value is an
 *    integer (type s64 or u64).
 *  - == and != may have two strings (or string and literal); strncmp too.
 *  - printf-family calls carry .fmt and exactly .fmt->nargs values after it.
 *  - print(): first argument is a bare MAP of a keyed or aggregated map (print
 *    the map), or any value.
 *  - clear, zero: bare MAP. delete: MAP with keys, or (map, key).
 */

/*
 * One clause: probes, predicate, block. resolve splits a clause by provider
 * and shape into variants: copies of the tree, each checked and compiled by
 * itself, each with the probes that share it.
 */
struct clause {
	struct probe_spec *specs;
	struct expr	*predicate;	/* or NULL */
	struct stmt	*body;		/* NULL when it has none */
	struct place	 place;
	struct clause	*next;

	/*
	 * resolve: the probe that is to be attached at the address which is
	 * the predicate, where a watchpoint is of a function's argument; then
	 * there is no body.
	 */
	const struct probe *watch;
	struct probe	*probes;	/* resolve; in a variant */
	size_t		 nprobes;
	struct var	*vars;		/* check */
	unsigned	 nvars;
};

/*
 * fn name($a: type, ...): type { }	is_macro false
 * macro name($x, @m, e) { }
 * expand puts its body wherever it is called.
 */
enum param_kind { PARAM_VAR, PARAM_MAP, PARAM_EXPR };

struct param {
	enum param_kind	 kind;
	const char	*name;
	struct type_name *type;		/* of a fn */
	struct place	 place;
	struct var	*var;		/* VAR: in the body */
	struct map	*map;		/* MAP: in the body */
	struct expr	*arg;		/* expand: of the call under way */
	struct param	*next;
};

struct routine {
	const char	*name;
	struct place	 place;
	bool		 is_macro;
	struct param	*params;
	unsigned	 nparams;
	struct type_name *result;	/* of a fn; NULL: none */
	struct stmt	*body;
	struct expr	*value;		/* of a macro; NULL: none */
	struct var	*vars;		/* parameters too */
	struct map	*maps;		/* of a macro: what its @m are */
	struct routine	*next;
};

/* What becomes of a probe that does not exist. */
enum missing_probes { MISSING_ERROR, MISSING_WARN, MISSING_IGNORE,
	MISSING_SOME };	/* a warning, but an error if a clause has no other */

struct config_entry {
	const char	*name;
	struct expr	*value;
	struct place	 place;
};

struct script {
	struct clause	*clauses;	/* as written */
	struct clause	*variants;	/* resolve: what is compiled */
	struct clause	*absent;	/* resolve: of no probe; checked only */
	struct routine	*routines;	/* fn, macro; gone after expand */
	struct map	*maps;
	unsigned	 nmaps;
	const char	**probe_names;	/* resolve: by probe id */
	size_t		 nprobe_names;
	struct config_entry *config;	/* config = { ... } */
	unsigned	 nconfig;
	uint32_t	 max_strlen;	/* bytes of a string, NUL included */
	uint32_t	 longer_strlen;	/* as in struct program */
	uint32_t	 max_map_keys;
	uint32_t	 max_probes;
	uint32_t	 ring_size;	/* bytes; 0: not asked for */
	uint32_t	 max_cat_bytes;	/* that cat() prints of a file */
	const char	*trailer;	/* printed behind a cut string */
	enum stack_mode	 stack_mode;	/* of kstack and ustack without one */
	enum missing_probes missing_probes;
	bool		 no_print_maps_on_exit;
	bool		 keep_mangled;	/* C++ names in stacks */
	bool		 sends_packets;	/* check: skboutput() */
	const char	*help;		/* params: on its options; or NULL */
	const char	*header;	/* one that nothing stands in for */
};

/* As C spells it: "+", "++". */
const char *op_name(enum op);
/* x op y; 0 for a division by zero (check_op.c). */
uint64_t op_compute(enum op, uint64_t x, uint64_t y, bool is_signed);

/* A new node, with no more than its kind and place; a number (node.c). */
struct expr *node_expr(struct arena *, enum expr_kind, struct place);
struct expr *node_int(struct arena *, uint64_t, struct place);

/* What a value is where it lies: an array of characters is a string only as a
 * value, which has room for a NUL. */
struct type *ast_memory_type(const struct expr *);
/* The &$x or &@m[k] of (T *)&$x, in as many casts as there are; else NULL. */
struct expr *ast_own_address(const struct expr *);

/* Deep copy of a clause; maps are shared, variables are its own. */
struct clause *ast_copy_clause(struct arena *, const struct clause *);

/*
 * Deep copies of other trees. Variables and maps become their .copy where
 * they have one; what `replace` gives for a node (which is not looked into)
 * takes its place, unless that is NULL.
 */
struct ast_copy {
	struct arena	*arena;
	struct expr	*(*replace)(void *arg, const struct expr *);
	void		*arg;
};
struct expr *ast_copy_expr(struct ast_copy *, const struct expr *);
struct stmt *ast_copy_stmts(struct ast_copy *, const struct stmt *);

/* Text of the tree, for -d ast and -d types. */
void	ast_dump(struct strbuf *, const struct script *, bool types);

#endif
