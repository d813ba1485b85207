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
	int		 kind;		/* 0: there is none */
	struct place	 place;		/* of the macro, if one made it */
	size_t		 begin, end;	/* in the preprocessed text */
};

struct parser {
	struct arena		*arena;
	struct diag		*diag;
	struct source		*source;
	struct target		*target;
	const struct options *options;
	const char		*text;	/* of the source, preprocessed: */
	size_t			 len;
	const struct piece	*pieces;	/* where its parts come from */
	size_t			 npieces, piece;
	struct script		*script;

	/* scan.c */
	enum scan_mode		 mode;
	size_t			 pos;		/* of the next token */
	int			 last;		/* token before, 0 at first */
	int			 brackets;	/* ( and [ that are open */
	int			 braces;
	bool			 casts[PARSE_MAX_NESTING + 1]; /* which are */
	bool			 after_cast;	/* the token before ends one */
	bool			 values[PARSE_MAX_NESTING + 1]; /* braces */
	bool			 after_value;	/* the same for a BLOCK_OPEN */
	bool			 predicate;	/* between its slashes */
	bool			 stopped; /* gave up: nothing but the end */

	/* For hints: what is open, by depth, and tokens. */
	struct token		 open[PARSE_MAX_NESTING + 2];
	struct token		 bracket[PARSE_MAX_NESTING + 2];
	int			 left_open;	/* brackets at the last '{' */
	struct place		 suspect;	/* a '{' closed further left */
	struct token		 this, before;
	struct token		 first;		/* of the statement */

	/* node.c */
	struct hmap		 maps;
	struct hmap		 vars;		/* of the clause at hand */
	struct clause		*clause;
	struct clause		**clause_tail;
	struct map		**map_tail;
	struct routine		**routine_tail;
	struct param		*params, **param_tail;	/* of a routine */
	struct map		*macro_maps;	/* of the macro at hand */
	bool			 in_macro;
	unsigned		 errors;	/* of syntax */
	unsigned		 config_cap;
};

/* A list while it is being made. */
struct expr_list { struct expr *head, *tail; unsigned n; };
struct stmt_list { struct stmt *head, *tail; };
struct spec_list { struct probe_spec *head, *tail; };

/* ---- preproc.c ---- */

/* Sets parser->text. Files that are included are appended to the source. */
void	lang_preproc(struct parser *);
/* The place of these bytes of parser->text. */
struct place preproc_place(struct parser *, size_t begin, size_t end);

/* ---- parser.c ---- */

void	parser_init(struct parser *, struct compilation *);
/* Lexes and parses. Bounded depth; never reads past the text. */
void	lang_parse(struct parser *);

/* ---- scan.c: what is easier by hand than by pattern ---- */

/* Whether a slash here (text points behind it) ends a predicate. */
bool	scan_ends_predicate(const char *text, size_t len);
/* Whether "(" (text points behind it) opens a cast. */
bool	scan_is_cast(struct parser *, const char *text, size_t len,
	    bool after_operand, bool after_sizeof);
/* The token that a word between clauses is, 0 when it is none, and its
 * length. */
int	scan_probe_word(struct parser *, const char *text, size_t len,
	    size_t *taken);
/* A word that only names types: int, uint64, pid_t. */
bool	scan_is_type_word(const char *text, size_t n);
/* Whether an operand can end with this token. */
bool	scan_ends_operand(int token);
/* A byte as a message shows it: 'x' or 0x1f. */
const char *scan_visible(struct parser *, char);
/* Reports the character at text, which nothing begins with. */
void	scan_bad_character(struct parser *, const char *text, size_t len,
	    struct place);
/* Reports 0.5, or an address that is not in quotes. */
void	scan_fraction(struct parser *, const char *text, size_t len,
	    struct place);
/* Index of the first byte that is neither white space nor comment. */
size_t	scan_blank(const char *text, size_t len);
/* Resolves escapes of the text between quotes. */
char	*scan_unescape(struct parser *, const char *text, size_t len,
	    struct place, uint32_t *out_len);
/* 0x10, 1_000, 1e6, 10ms, 5ull. */
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
struct expr *node_assign(struct parser *, struct expr *, int op,
	    struct expr *, struct place);
struct expr *node_call(struct parser *, const char *, struct expr_list,
	    struct place);
struct expr *node_index(struct parser *, struct expr *, struct expr_list,
	    struct place);
/* FIELD, CAST, SIZEOF or OFFSETOF, with those operands that it has. */
struct expr *node_access(struct parser *, enum expr_kind, struct type_name *,
	    struct expr *base, const char *field, struct place);
struct expr *node_tuple(struct parser *, struct expr_list, struct place);
/* { ...; e }: the last statement is the value if it is an expression. */
struct expr *node_block(struct parser *, struct stmt *, struct place);
/* What a block, an if or an expression comes to; nothing where it has none. */
struct expr *node_value(struct parser *, struct stmt *);
struct expr_list node_append(struct parser *, struct expr_list, struct expr *);
struct type_name *node_type(struct parser *, const char *tag,
	    const char *name, struct place);

struct type_name *node_dimension(struct parser *, struct type_name *,
	    uint64_t count, struct place);
/* field: offsetof() of the container's type. */
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
/* fn name(...): result; older, words is "type name" and result is NULL. */
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
