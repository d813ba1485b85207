/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The grammar. Actions only build nodes (node.c). What a token is depends on
 * where it stands: see lex.l and scan.c, which also put in the semicolon that
 * may be left out before a closing brace.
 */
%code requires {
#include "lang/syntax.h"
}

%code provides {
int	parse_lex(PARSE_STYPE *, struct place *, void *scanner);
/* Scanner of the parser's source; NULL without memory. */
void	*lex_open(struct parser *);
void	lex_close(void *scanner);
}

%{
#include "lang/cdecl.h"
#include "lang/hint.h"

#include <string.h>

#define YYMAXDEPTH	10000
#define YYLLOC_DEFAULT(out, rhs, n)					\
	do {								\
		(out).begin = (n) ? YYRHSLOC(rhs, 1).begin :		\
		    YYRHSLOC(rhs, 0).end;				\
		(out).end = (n) ? YYRHSLOC(rhs, n).end : (out).begin;	\
	} while (0)
%}

%define api.pure full
%define api.prefix {parse_}
%define api.location.type {struct place}
%define parse.error custom
%locations
%expect 0
%param { void *scanner }
%parse-param { struct parser *p }

%union {
	const char		*text;
	struct { const char *data; uint32_t len; } string;
	uint64_t		 number;
	int			 op;
	struct expr		*expr;
	struct expr_list	 exprs;
	struct stmt		*stmt;
	struct stmt_list	 stmts;
	struct probe_spec	*spec;
	struct spec_list	 specs;
	struct type_name	*type;
}

%code {
static void parse_error(const struct place *, void *, struct parser *,
    const char *);

/* How deep clauses may nest is the scanner's business; this is for chains
 * without brackets, "- - - 1". */
static struct place from(struct place a, struct place b)
{
	return (struct place){ a.begin, b.end };
}
}

%token END 0		"end of the script"
%token <text> SPEC	"probe"
%token PRED_BEGIN	"/"
%token PRED_END		"/ at the end of the predicate"
%token CONFIG		"config"
%token IMPORT		"import"
%token <string> C_DECLARATION "C declaration"
%token IF "if" ELSE "else" WHILE "while" UNROLL "unroll" FOR "for"
%token RETURN "return" BREAK "break" CONTINUE "continue" LET "let"
%token DELETE "delete" SIZEOF "sizeof" OFFSETOF "offsetof"
%token TYPEOF "typeof" CONTAINER_OF "container_of"
%token STRUCT "struct" UNION "union" ENUM "enum"
%token <text> IDENT	"name"
%token <text> VAR	"variable"
%token <text> MAP	"map"
%token <string> STRING	"string"
%token <number> INT	"number"
%token <number> TRUTH	"true or false"
%token <number> PARAM	"parameter"
%token <number> ';'	/* whether nobody wrote it */
%token FN "fn" MACRO "macro"
%token STRAY		"word outside of a clause"
%token BLOCK_OPEN	"{ of a value"
%token CAST_OPEN	"( of a cast"
%token ARROW "->" DOTDOT ".."
%token <op> ASSIGN_OP	"assignment operator"
%token LOR "||" LAND "&&" LXOR "^^"
%token EQ "==" NE "!=" LE "<=" GE ">="
%token SHL "<<" SHR ">>" INC "++" DEC "--"

%precedence THEN
%precedence ELSE
%right '?' ':'
%left LOR
%left LXOR
%left LAND
%left '|'
%left '^'
%left '&'
%left EQ NE
%left '<' '>' LE GE
%left SHL SHR
%left '+' '-'
%left '*' '/' '%'
%precedence UNARY

%type <expr> expr name_postfix other_postfix predicate offset_field
%type <exprs> list args labelled
%type <stmt> block body simple if_stmt if_simple if_value compound stmt
%type <stmt> clause_body
%type <stmts> stmts
%type <specs> specs
%type <spec> alternatives
%type <type> type base_type tagged
%type <string> text
%type <text> words field field_path
%type <number> stars

%%

script:
	  %empty
	| script item
	;

item:
	  specs predicate clause_body
		{ node_clause(p, $1.head, $2, $3, @$); }
	| CONFIG '=' '{' config '}'
	| LET MAP '=' IDENT '(' args ')' ';'
		{ node_map_kind(p, $2, $4, $6, @$); }
	| FN words '(' fn_params ')' block
		{ node_function(p, $2, NULL, $6, from(@1, @5)); }
	| FN words '(' fn_params ')' ':' type block
		{ node_function(p, $2, $7, $8, from(@1, @7)); }
	| MACRO IDENT '(' macro_params ')' block
		{ node_macro(p, $2, $6, from(@1, @5)); }
	| IMPORT STRING
		{ diag_add(p->diag, DIAG_IMPORT_PLACE, @$); }
	| C_DECLARATION			{ cdecl_parse(p, $1.data, $1.len); }
	| ';'
	;

fn_params:
	  %empty
	| fn_list
	;

fn_list:
	  fn_param
	| fn_list ',' fn_param
	;

fn_param:
	  VAR ':' type		{ node_param(p, PARAM_VAR, $1, $3, @$); }
	;

macro_params:
	  %empty
	| macro_list
	;

macro_list:
	  macro_param
	| macro_list ',' macro_param
	;

macro_param:
	  VAR		{ node_param(p, PARAM_VAR, $1, NULL, @$); }
	| MAP		{ node_param(p, PARAM_MAP, $1, NULL, @$); }
	| IDENT		{ node_param(p, PARAM_EXPR, $1, NULL, @$); }
	;

config:
	  %empty
	| config IDENT '=' expr ';'
		{ node_config(p, $2, $4, from(@2, @4)); }
	| config ';'
	;

specs:
	  alternatives			{ $$.head = $$.tail = $1; }
	| specs ',' alternatives
		{ $1.tail->next = $3; $$.head = $1.head; $$.tail = $3; }
	;

alternatives:
	  SPEC				{ $$ = node_spec(p, $1, @1); }
	| alternatives '|' SPEC
		{
			struct probe_spec *last = $1;

			while (last->alt)
				last = last->alt;
			last->alt = node_spec(p, $3, @3);
			$$ = $1;
		}
	;

predicate:
	  %empty			{ $$ = NULL; }
	| PRED_BEGIN expr PRED_END	{ $$ = $2; }
	| PRED_BEGIN error PRED_END	{ $$ = NULL; }
	;

clause_body:
	  %empty			{ $$ = NULL; }
	| block
	| if_stmt
	;

block:
	  '{' stmts '}'
		{ $$ = node_stmt(p, STMT_BLOCK, NULL, $2.head, NULL, @$); }
	;

stmts:
	  %empty			{ $$.head = $$.tail = NULL; }
	| stmts stmt
		{
			$$ = $1;
			if ($2 && !$$.head)
				$$.head = $2;
			else if ($2)
				$$.tail->next = $2;
			if ($2)
				$$.tail = $2;
		}
	;

stmt:
	  simple ';'
	| if_simple
	| expr ';'
		{
			/* Without one, it may be the value of the block. */
			$$ = node_simple(p, $1, @1);
			$$->drops_value &= !$2;
		}
	| compound
	| ';'				{ $$ = NULL; }
	| error ';'			{ $$ = NULL; yyerrok; }
	;

compound:
	  block
	| if_stmt
	| WHILE expr body
		{ $$ = node_stmt(p, STMT_WHILE, $2, $3, NULL, @$); }
	| UNROLL expr body
		{ $$ = node_stmt(p, STMT_UNROLL, $2, $3, NULL, @$); }
	| FOR '(' VAR ':' expr ')' body
		{ $$ = node_for(p, node_var(p, $3, @3), $5, NULL, $7, @$); }
	| FOR '(' VAR ':' expr DOTDOT expr ')' body
		{ $$ = node_for(p, node_var(p, $3, @3), $5, $7, $9, @$); }
	| FOR VAR ':' expr body
		{ $$ = node_for(p, node_var(p, $2, @2), $4, NULL, $5, @$); }
	| FOR VAR ':' expr DOTDOT expr body
		{ $$ = node_for(p, node_var(p, $2, @2), $4, $6, $7, @$); }
	;

/* They end with a block; a semicolon behind it is a statement of its own. */
if_simple:
	  name_postfix '=' if_value
		{ $$ = node_simple(p, node_assign(p, $1, -1,
		    node_value(p, $3), @$), @$); }
	| name_postfix ASSIGN_OP if_value
		{ $$ = node_simple(p, node_assign(p, $1, $2,
		    node_value(p, $3), @$), @$); }
	| LET VAR '=' if_value
		{ $$ = node_let(p, node_var(p, $2, @2), NULL,
		    node_value(p, $4), @$); }
	| LET VAR ':' type '=' if_value
		{ $$ = node_let(p, node_var(p, $2, @2), $4,
		    node_value(p, $6), @$); }
	| RETURN if_value
		{ $$ = node_stmt(p, STMT_RETURN,
		    node_value(p, $2), NULL, NULL, @$); }
	;

if_value:
	  IF expr block ELSE block
		{ $$ = node_stmt(p, STMT_IF, $2, $3, $5, @$); }
	| IF expr block ELSE if_value
		{ $$ = node_stmt(p, STMT_IF, $2, $3, $5, @$); }
	;

if_stmt:
	  IF expr body %prec THEN
		{ $$ = node_stmt(p, STMT_IF, $2, $3, NULL, @$); }
	| IF expr body ELSE body
		{ $$ = node_stmt(p, STMT_IF, $2, $3, $5, @$); }
	;

/* Of simple statements only those that no expression can go on with. */
body:
	  simple ';'
	| name_postfix ';'		{ $$ = node_simple(p, $1, @1); }
	| compound
	;

simple:
	  name_postfix '=' expr
		{ $$ = node_simple(p, node_assign(p, $1, -1, $3, @$), @$); }
	| name_postfix ASSIGN_OP expr
		{ $$ = node_simple(p, node_assign(p, $1, $2, $3, @$), @$); }
	| LET VAR
		{ $$ = node_let(p, node_var(p, $2, @2), NULL, NULL, @$); }
	| LET VAR '=' expr
		{ $$ = node_let(p, node_var(p, $2, @2), NULL, $4, @$); }
	| LET VAR ':' type
		{ $$ = node_let(p, node_var(p, $2, @2), $4, NULL, @$); }
	| LET VAR ':' type '=' expr
		{ $$ = node_let(p, node_var(p, $2, @2), $4, $6, @$); }
	| DELETE name_postfix
		{
			struct expr_list args = { 0 };

			args = node_append(p, args, $2);
			$$ = node_simple(p,
			    node_call(p, "delete", args, @$), @$);
		}
	| RETURN
		{ $$ = node_stmt(p, STMT_RETURN, NULL, NULL, NULL, @$); }
	| RETURN expr	{ $$ = node_stmt(p, STMT_RETURN, $2, NULL, NULL, @$); }
	| BREAK		{ $$ = node_stmt(p, STMT_BREAK, NULL, NULL, NULL, @$); }
	| CONTINUE
		{ $$ = node_stmt(p, STMT_CONTINUE, NULL, NULL, NULL, @$); }
	;

expr:
	  name_postfix
	| other_postfix
	| expr '+' expr		{ $$ = node_op(p, OP_ADD, $1, $3, @$); }
	| expr '-' expr		{ $$ = node_op(p, OP_SUB, $1, $3, @$); }
	| expr '*' expr		{ $$ = node_op(p, OP_MUL, $1, $3, @$); }
	| expr '/' expr		{ $$ = node_op(p, OP_DIV, $1, $3, @$); }
	| expr '%' expr		{ $$ = node_op(p, OP_MOD, $1, $3, @$); }
	| expr '&' expr		{ $$ = node_op(p, OP_AND, $1, $3, @$); }
	| expr '|' expr		{ $$ = node_op(p, OP_OR, $1, $3, @$); }
	| expr '^' expr		{ $$ = node_op(p, OP_XOR, $1, $3, @$); }
	| expr SHL expr		{ $$ = node_op(p, OP_SHL, $1, $3, @$); }
	| expr SHR expr		{ $$ = node_op(p, OP_SHR, $1, $3, @$); }
	| expr LAND expr	{ $$ = node_op(p, OP_LAND, $1, $3, @$); }
	| expr LOR expr		{ $$ = node_op(p, OP_LOR, $1, $3, @$); }
	| expr LXOR expr	{ $$ = node_op(p, OP_LXOR, $1, $3, @$); }
	| expr EQ expr		{ $$ = node_op(p, OP_EQ, $1, $3, @$); }
	| expr NE expr		{ $$ = node_op(p, OP_NE, $1, $3, @$); }
	| expr '<' expr		{ $$ = node_op(p, OP_LT, $1, $3, @$); }
	| expr LE expr		{ $$ = node_op(p, OP_LE, $1, $3, @$); }
	| expr '>' expr		{ $$ = node_op(p, OP_GT, $1, $3, @$); }
	| expr GE expr		{ $$ = node_op(p, OP_GE, $1, $3, @$); }
	| expr '?' expr ':' expr
		{ $$ = node_ternary(p, $1, $3, $5, @$); }
	| expr '?' ':' expr	{ $$ = node_ternary(p, $1, NULL, $4, @$); }
	| '-' expr %prec UNARY	{ $$ = node_op(p, OP_NEG, $2, NULL, @$); }
	| '!' expr %prec UNARY	{ $$ = node_op(p, OP_NOT, $2, NULL, @$); }
	| '~' expr %prec UNARY	{ $$ = node_op(p, OP_COMPL, $2, NULL, @$); }
	| '*' expr %prec UNARY	{ $$ = node_op(p, OP_DEREF, $2, NULL, @$); }
	| '&' expr %prec UNARY	{ $$ = node_op(p, OP_ADDR, $2, NULL, @$); }
	| '+' expr %prec UNARY	{ $$ = $2; }
	| INC expr %prec UNARY	{ $$ = node_op(p, OP_PREINC, $2, NULL, @$); }
	| DEC expr %prec UNARY	{ $$ = node_op(p, OP_PREDEC, $2, NULL, @$); }
	| CAST_OPEN type ')' expr %prec UNARY
		{ $$ = node_access(p, EXPR_CAST, $2, $4, NULL, @$); }
	;

/* What a statement may begin with. */
name_postfix:
	  IDENT
		{ $$ = node_expr(p->arena, EXPR_NAME, @1); $$->name = $1; }
	| VAR				{ $$ = node_var(p, $1, @1); }
	| MAP				{ $$ = node_map(p, $1, @1); }
	| IDENT '(' args ')'		{ $$ = node_call(p, $1, $3, @$); }
	| name_postfix '[' list ']'	{ $$ = node_index(p, $1, $3, @$); }
	| name_postfix '.' field
		{ $$ = node_access(p, EXPR_FIELD, NULL, $1, $3, @$); }
	| name_postfix ARROW field
		{ $$ = node_access(p, EXPR_FIELD, NULL, $1, $3, @$); }
	| name_postfix INC	{ $$ = node_op(p, OP_POSTINC, $1, NULL, @$); }
	| name_postfix DEC	{ $$ = node_op(p, OP_POSTDEC, $1, NULL, @$); }
	;

other_postfix:
	  INT				{ $$ = node_int(p->arena, $1, @1); }
	| TRUTH
		{ $$ = node_int(p->arena, $1, @1); $$->type = &type_bool; }
	| text		{ $$ = node_string(p, $1.data, $1.len, @1); }
	| PARAM
		{
			$$ = node_expr(p->arena, EXPR_PARAM, @1);
			$$->param = (int)$1;
		}
	| '(' expr ')'			{ $$ = $2; }
	| '(' ')'
		{ $$ = node_tuple(p, (struct expr_list){ 0 }, @$); }
	| BLOCK_OPEN stmts '}'		{ $$ = node_block(p, $2.head, @$); }
	| '(' expr ',' args ')'
		{
			struct expr_list items = { $2, $2, 1 };

			if ($4.head) {
				$2->next = $4.head;
				items.n += $4.n;
			}
			$$ = node_tuple(p, items, @$);
		}
	| SIZEOF CAST_OPEN type ')'
		{ $$ = node_access(p, EXPR_SIZEOF, $3, NULL, NULL, @$); }
	| SIZEOF '(' expr ')'
		{ $$ = node_access(p, EXPR_SIZEOF, NULL, $3, NULL, @$); }
	| OFFSETOF '(' tagged ',' field_path ')'
		{ $$ = node_access(p, EXPR_OFFSETOF, $3, NULL, $5, @$); }
	| OFFSETOF '(' expr ',' field_path ')'
		{
			$$ = node_access(p, EXPR_OFFSETOF, node_type(p, NULL,
			    "typeof", @3), NULL, $5, @$);
			$$->type_name->of = $3;
		}
	| CONTAINER_OF '(' expr ',' offset_field ')'
		{ $$ = node_container_of(p, $3, $5, @$); }
	| '(' labelled ')'	{ $$ = node_tuple(p, $2, @$); }
	| '(' labelled ',' ')'	{ $$ = node_tuple(p, $2, @$); }
	| other_postfix '[' list ']'	{ $$ = node_index(p, $1, $3, @$); }
	| other_postfix '.' field
		{ $$ = node_access(p, EXPR_FIELD, NULL, $1, $3, @$); }
	| other_postfix ARROW field
		{ $$ = node_access(p, EXPR_FIELD, NULL, $1, $3, @$); }
	;

/* As C has it: texts side by side are one. */
text:
	  STRING
	| text STRING
		{
			$$.data = arena_printf(p->arena, "%.*s%.*s",
			    (int)$1.len, $1.data, (int)$2.len, $2.data);
			$$.len = $1.len + $2.len;
		}
	;

offset_field:
	  type ',' field_path
		{ $$ = node_access(p, EXPR_OFFSETOF, $1, NULL, $3, @$); }
	;

field_path:
	  field
	| field_path '.' field
		{ $$ = arena_printf(p->arena, "%s.%s", $1, $3); }
	;

field:
	  IDENT
	| INT	{ $$ = arena_printf(p->arena, "%llu", (unsigned long long)$1); }
	;

/* A record: (a=1, b="x"). */
labelled:
	  IDENT '=' expr
		{
			$3->label = $1;
			$$ = node_append(p, (struct expr_list){ 0 }, $3);
		}
	| labelled ',' IDENT '=' expr
		{ $5->label = $3; $$ = node_append(p, $1, $5); }
	;

args:
	  %empty		{ $$ = (struct expr_list){ 0 }; }
	| list
	| list ','
	;

list:
	  expr
		{ $$ = node_append(p, (struct expr_list){ 0 }, $1); }
	| list ',' expr		{ $$ = node_append(p, $1, $3); }
	;

type:
	  base_type stars
		{ $$ = $1; $$->pointers = (unsigned)$2; $$->place = @$; }
	| type '[' INT ']'	{ $$ = node_dimension(p, $1, $3, @$); }
	| type '[' ']'		{ $$ = node_dimension(p, $1, 0, @$); }
	;

base_type:
	  words			{ $$ = node_type(p, NULL, $1, @$); }
	| tagged
	;

tagged:
	  STRUCT IDENT		{ $$ = node_type(p, "struct", $2, @$); }
	| UNION IDENT		{ $$ = node_type(p, "union", $2, @$); }
	| ENUM IDENT		{ $$ = node_type(p, "enum", $2, @$); }
	| TYPEOF CAST_OPEN type ')'	{ $$ = $3; }
	| TYPEOF '(' expr ')'
		{ $$ = node_type(p, NULL, "typeof", @$); $$->of = $3; }
	;

words:
	  IDENT
	| words IDENT	{ $$ = arena_printf(p->arena, "%s %s", $1, $2); }
	;

stars:
	  %empty		{ $$ = 0; }
	| stars '*'		{ $$ = $1 < 8 ? $1 + 1 : $1; }
	;

%%

/* "a, b or c" of what would have been right here; "" when it is a lot. */
static const char *expected_text(struct parser *p, const yypcontext_t *ctx)
{
	yysymbol_kind_t expected[5];
	int n = yypcontext_expected_tokens(ctx, expected, 5);
	const char *text = "";

	if (n <= 0 || n > 4)
		return text;
	for (int i = 0; i < n; i++)
		text = arena_printf(p->arena, "%s%s%s", text, i == 0 ?
		    ", expected " : i + 1 == n ? " or " : ", ",
		    yysymbol_name(expected[i]));
	return text;
}

static int yyreport_syntax_error(const yypcontext_t *ctx, void *scanner,
    struct parser *p)
{
	struct place was = *yypcontext_location(ctx), place = was;
	const struct source *file;
	const char *note, *expected;
	bool enough;
	uint32_t len, at;

	/* What follows from the first fault says nothing new. */
	if (p->stopped || (p->errors > 0 && p->braces == 0)) {
		p->stopped = true;
		return 0;
	}
	p->errors++;
	note = hint_syntax(p, &place, &enough);
	len = place.end - place.begin;
	at = place.begin;
	file = source_of(p->source, &at);
	expected = place.begin == was.begin ? expected_text(p, ctx) : "";
	if (len == 0)
		diag_add(p->diag, DIAG_SYNTAX_END, place, expected);
	else
		diag_add(p->diag, DIAG_SYNTAX, place, (int)(len < 40 ? len : 1),
		    file->text + at, expected);
	if (note)
		diag_note(p->diag, "%s", note);
	p->stopped |= enough;
	return 0;
}

/* Bison's own: out of its stack. */
static void parse_error(const struct place *place, void *scanner,
    struct parser *p, const char *text)
{
	parser_too_deep(p, *place);
}
