/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the scanner, the grammar and the makers of nodes share.
 */
#ifndef AWL_SYNTAX_H
#define AWL_SYNTAX_H

#include "base/hmap.h"
#include "lang/ast.h"
#include "lang/lang.h"

/* Limits of a script, so that all later passes may recurse. */
enum {
	PARSE_MAX_TEXT = 1 << 20,	/* bytes */
	PARSE_MAX_NESTING = 200,	/* brackets and braces */
	PARSE_MAX_DEPTH = 1000,		/* of any tree */
	PARSE_MAX_KEYS = 64, /* parts of a key, elements, arguments */
};

/* Where the scanner is: what a word or a slash means depends on it. */
enum scan_mode {
	SCAN_PROBES,	/* between clauses, in a probe list */
	SCAN_CODE,	/* in a predicate, a block, a declaration */
};

struct token {
	int		 kind;		/* 0: no token */
	struct place	 place;		/* if a macro made the token: of the
					 * use of the macro */
	size_t		 begin, end;	/* in the preprocessed text */
};

struct parser {
	struct arena		*arena;
	struct diag		*diag;
	struct source		*source;
	struct target		*target;
	const struct options *options;
	const char		*text;	/* the source after preprocessing */
	size_t			 len;
	const struct piece	*pieces; /* where parts of .text come from */
	size_t			 npieces;
	size_t			 piece;	/* the piece found last */
	struct script		*script;

	/* scan.c */
	enum scan_mode		 mode;
	size_t			 pos;		/* of the next token */
	int			 last;		/* newest token, 0 at first */
	int			 brackets;	/* number of open ( and [ */
	int			 braces;	/* number of open { */
	/* By depth of brackets: it is the '(' of a cast. */
	bool			 casts[PARSE_MAX_NESTING + 1];
	bool			 after_cast;	/* .last is the ')' of a cast */
	/* By depth of braces: the '{' opens a block that is used as a value
	 * (the token BLOCK_OPEN). */
	bool			 values[PARSE_MAX_NESTING + 1];
	bool			 after_value;	/* .last is the '}' of such a
						 * block */
	bool			 predicate;	/* inside /predicate/ */
	bool			 stopped;	/* after an error: each further
						 * token is END */

	/* For hints. By depth: the braces that are open, and the brackets. */
	struct token		 open[PARSE_MAX_NESTING + 2];
	struct token		 bracket[PARSE_MAX_NESTING + 2];
	int			 left_open;	/* .brackets before the last
						 * '{' */
	/* The first '{' whose '}' is indented less than the line of the '{':
	 * perhaps its own '}' is missing. */
	struct place		 suspect;
	struct token		 this, before;	/* the newest two tokens */
	struct token		 first;		/* of the statement */

	/* node.c */
	struct hmap		 maps;
	struct hmap		 vars;		/* of the current clause */
	struct clause		*clause;
	struct clause		**clause_tail;
	struct map		**map_tail;
	struct routine		**routine_tail;
	/* Parameters of the current routine; maps that the current macro
	 * names. */
	struct param		*params, **param_tail;
	struct map		*macro_maps;
	bool			 in_macro;
	unsigned		 errors;	/* number of syntax errors */
	unsigned		 config_cap;	/* entries allocated for
						 * script->config */
};

/* A list while it is being made. */
struct expr_list { struct expr *head, *tail; unsigned n; };
struct stmt_list { struct stmt *head, *tail; };
struct spec_list { struct probe_spec *head, *tail; };

/* ---- preproc.c ---- */

/* Sets parser->text and .pieces. Files that are included become further files
 * of parser->source. */
void	lang_preproc(struct parser *);
/* Where bytes [begin, end) of parser->text come from in the source. */
struct place preproc_place(struct parser *, size_t begin, size_t end);

/* ---- parser.c ---- */

void	parser_init(struct parser *, struct compilation *);
/* Lexes and parses. Bounded depth; never reads past the text. */
void	lang_parse(struct parser *);

/* ---- scan.c: what is easier by hand than by pattern ---- */

/* Whether a slash here (text points behind it) ends a predicate. */
bool	scan_ends_predicate(const char *text, size_t len);
/* Whether "(" (text points behind it) opens a cast. after_operand: it cannot,
 * because an operand, or a keyword such as if, stands before it. */
bool	scan_is_cast(struct parser *, const char *text, size_t len,
	    bool after_operand, bool after_sizeof);
/* The token at the text, which is between two clauses; 0 if no token begins
 * there. *taken is the length of the token. */
int	scan_probe_word(struct parser *, const char *text, size_t len,
	    size_t *taken);
/* A word that only names types: int, uint64, pid_t. */
bool	scan_is_type_word(const char *text, size_t n);
/* Whether an operand can end with this token. */
bool	scan_ends_operand(int token);
/* A byte as a message shows it: 'x' or 0x1f. */
const char *scan_visible(struct parser *, char);
/* Reports the character at text: no token begins with it. */
void	scan_bad_character(struct parser *, const char *text, size_t len,
	    struct place);
/* Reports a number with a fraction (0.5), or a network address without quotes
 * (10.0.0.1). */
void	scan_fraction(struct parser *, const char *text, size_t len,
	    struct place);
/* Index of the first byte that is neither white space nor comment. */
size_t	scan_blank(const char *text, size_t len);
/* Resolves escapes of the text between quotes. */
char	*scan_unescape(struct parser *, const char *text, size_t len,
	    struct place, uint32_t *out_len);
/* The value of a number: 0x10, 1_000, 1e6, 10ms, 5ull. Otherwise reports an
 * error and returns false. */
bool	scan_number(struct parser *, const char *text, size_t len,
	    struct place, uint64_t *value);

/* ---- node.c ---- */

struct expr *node_string(struct parser *, const char *text, uint32_t len,
	    struct place);
struct expr *node_var(struct parser *, const char *name, struct place);
struct expr *node_map(struct parser *, const char *name, struct place);
/* Unary if b is NULL. */
struct expr *node_op(struct parser *, enum op, struct expr *a,
	    struct expr *b, struct place);
struct expr *node_ternary(struct parser *, struct expr *, struct expr *,
	    struct expr *, struct place);
/* op: negative for "=". */
struct expr *node_assign(struct parser *, struct expr *, int op,
	    struct expr *, struct place);
struct expr *node_call(struct parser *, const char *, struct expr_list,
	    struct place);
struct expr *node_index(struct parser *, struct expr *, struct expr_list,
	    struct place);
/* FIELD, CAST, SIZEOF or OFFSETOF. Operands that this kind does not have are
 * NULL. */
struct expr *node_access(struct parser *, enum expr_kind, struct type_name *,
	    struct expr *base, const char *field, struct place);
struct expr *node_tuple(struct parser *, struct expr_list, struct place);
/* { ...; e }: the last statement is the value if it is an expression, or an if
 * of which both branches end with a value. */
struct expr *node_block(struct parser *, struct stmt *, struct place);
/* The value of a block, an if or an expression, as an expression. The value of
 * a block may be missing: then the .value of the BLOCK is NULL. */
struct expr *node_value(struct parser *, struct stmt *);
struct expr_list node_append(struct parser *, struct expr_list, struct expr *);
struct type_name *node_type(struct parser *, const char *tag,
	    const char *name, struct place);

struct type_name *node_dimension(struct parser *, struct type_name *,
	    uint64_t count, struct place);
/* container_of(e, type, member). `field` is the node of
 * offsetof(type, member). */
struct expr *node_container_of(struct parser *, struct expr *,
	    struct expr *field, struct place);

struct stmt *node_stmt(struct parser *, enum stmt_kind, struct expr *,
	    struct stmt *body, struct stmt *orelse, struct place);
struct stmt *node_simple(struct parser *, struct expr *, struct place);
struct stmt *node_let(struct parser *, struct expr *var, struct type_name *,
	    struct expr *, struct place);
struct stmt *node_for(struct parser *, struct expr *var, struct expr *,
	    struct expr *limit, struct stmt *body, struct place);
struct probe_spec *node_spec(struct parser *, const char *text, struct place);
void	node_clause(struct parser *, struct probe_spec *, struct expr *,
	    struct stmt *, struct place);
void	node_param(struct parser *, enum param_kind, const char *,
	    struct type_name *, struct place);
/* fn name(...): result { ... }. In the older form, fn type name(...), `words`
 * is "type name" and the result is NULL. */
void	node_function(struct parser *, const char *words, struct type_name *,
	    struct stmt *body, struct place);
void	node_macro(struct parser *, const char *name, struct stmt *body,
	    struct place);
/* let @m = kind(n) */
void	node_map_kind(struct parser *, const char *name, const char *kind,
	    struct expr_list, struct place);
void	node_config(struct parser *, const char *, struct expr *,
	    struct place);
/* Says that nesting is too deep and stops the scanner. */
void	parser_too_deep(struct parser *, struct place);

#endif
