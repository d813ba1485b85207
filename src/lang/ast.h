/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The tree of a script. The parser makes it. A member whose comment begins with
 * the name of a pass, such as "check:", is filled in by this pass. Lowering
 * reads the tree. All of it lives in one arena.
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

/* The built-ins `pid` and `tid` give the ids in this pid namespace. expr.argn
 * holds it. */
enum pid_space { PID_DEFAULT, PID_CURRENT, PID_INITIAL };

/* The clock that nsecs() reads. expr.argn holds it. */
enum nsecs_clock { NSECS_DEFAULT, NSECS_MONOTONIC, NSECS_BOOT, NSECS_TAI,
	NSECS_SW_TAI };

/* $x: one variable of a clause. */
struct var {
	const char	*name;		/* without the $ */
	struct type	*type;		/* check: holds all values that the
					 * clause assigns to it */
	struct place	 place;
	unsigned	 index;		/* check: number within the clause */
	bool		 assigned;	/* check: a let or an assignment comes
					 * before the place being checked */
	bool		 empty;	/* check: declared, without a value so far */
	bool		 used;	/* scope: named by more than its let */
	bool		 literal; /* check: its type comes from literals */
	bool		 stored;	/* check: its value may come from a map
					 * (a stack may be of another event) */
	struct type_name *declared;	/* let $x: type */
	bool		 is_let;	/* scope: of a let, a for or a fn */
	struct var	*same;		/* scope: the variable that replaces it
					 * if several blocks share one; NULL */
	struct var	*copy;		/* while a tree is copied: the variable
					 * that replaces it in the copy */
	struct var	*next;
};

/* let @m = lruhash(100) */
enum map_kind { MAP_HASH, MAP_LRUHASH, MAP_PERCPUHASH, MAP_PERCPULRUHASH };

/* @x: one map of the script. The types of its key and its value hold what all
 * clauses store. */
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
	uint64_t	 keys_literal;	/* check: bit n is set if the type of
					 * part n of the key comes from
					 * literals */
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
	EXPR_ASSIGN,	/* e = e, e += e: a statement, without a value. .op is
			 * the + of +=. b is NULL for "let $x;"; check sets it
			 * to the zero of a number or of a string. */
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
	bool		 is_clause;	/* share: a BLOCK that exit() leaves */

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
			/* ASSIGN: it is "=". TERNARY: it is written as an if,
			 * whose value may be unused. UNARY, set by check: the
			 * address of & is only read through, as in
			 * *(uint8 *)&$x. */
			bool plain;
			bool op_signed;		/* check: ASSIGN "op=": a op b
						 * is signed arithmetic */
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
	struct var	*var; /* FOR: loop variable; .expr is a or @map */
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
 *  - & | ^ + - * << are the same for both signs. / % >> are signed if the type
 *    of the expr is signed. < <= > >= are signed unless an operand is a pointer
 *    or an unsigned integer of 64 bits.
 *  - a condition (if, ?:, &&, !, predicate) is any integer or pointer.
 *  - FIELD: .base is a RECORD (of `args`, or a dereferenced or embedded one),
 *    a POINTER to one (-> and . mean the same then), or a TUPLE; .field and
 *    .field_offset are set.
 *  - an aggregation call appears only as ASSIGN{plain, a = MAP, b = CALL};
 *    its value arguments are integers; a MAP of AGG type read as a value is an
 *    integer (type s64 or u64).
 *  - the operands of a comparison, and of strncmp(), may be strings; one of
 *    them may then be a literal (EXPR_STRING).
 *  - printf-family calls have .fmt; the first of .args is the format string,
 *    and exactly .fmt->nargs values follow it.
 *  - print(): the first argument is a MAP without .keys, of a keyed or
 *    aggregated map (print the map), or any value.
 *  - clear, zero: a MAP without .keys. delete: a MAP with .keys, or without
 *    .keys if the map has none; delete(@m, key) was rewritten as
 *    delete(@m[key]).
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
	 * resolve: set in a clause that resolve adds for a watchpoint on a
	 * function's argument. This member is the watchpoint, which is attached
	 * when the function is called. If it is set, .predicate is not a
	 * condition, but its value is the address to watch, and there is no
	 * body.
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
	MISSING_SOME };	/* an error if no probe of the clause exists, else a
			 * warning */

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
	const char	*help;		/* params: what "-- --help" prints, if
					 * that was given; or NULL */
	const char	*header;	/* an #include <...> that was not found,
					 * for a hint; or NULL */
};

/* As C spells it: "+", "++". */
const char *op_name(enum op);
/* x op y; a division by zero gives 1 (check_op.c). */
uint64_t op_compute(enum op, uint64_t x, uint64_t y, bool is_signed);

/* node.c: a new node, of which only kind and place are set; the node of a
 * number. */
struct expr *node_expr(struct arena *, enum expr_kind, struct place);
struct expr *node_int(struct arena *, uint64_t, struct place);

/* The type of the expression in memory. It differs from .type only for an array
 * of n characters in memory: there, .type is a string of n + 1 bytes, with the
 * NUL. */
struct type *ast_memory_type(const struct expr *);
/* If the expression is &$x or &@m[k], or casts of it, returns the node of the
 * &; otherwise NULL. */
struct expr *ast_own_address(const struct expr *);

/* Deep copy of a clause; maps are shared, variables are its own. */
struct clause *ast_copy_clause(struct arena *, const struct clause *);

/*
 * Deep copies of other trees. A variable or a map that has a .copy is replaced
 * by it. `replace` is called for each node. If it returns a tree, this tree
 * takes the place of the node as it is: it is not copied, and `replace` is
 * called for no node of either. If it returns NULL, the node is copied.
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
