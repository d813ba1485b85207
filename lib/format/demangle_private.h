/* SPDX-License-Identifier: GPL-2.0-only */
/* The tree of a mangled name; of demangle.c and demangle_print.c only. */
#ifndef AWL_DEMANGLE_PRIVATE_H
#define AWL_DEMANGLE_PRIVATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/strbuf.h"

/* The number of a node; 0: none. */
typedef uint16_t node_id;

enum node_kind {
	NODE_NONE,
	/* names */
	NODE_TEXT,		/* text */
	NODE_STD,		/* number: index of cxx_std */
	NODE_NESTED,		/* a::b */
	NODE_LOCAL,		/* a, a function; b is in it */
	NODE_TEMPLATE,		/* a<b>, b: NODE_ARGS */
	NODE_CTOR,		/* a: its class; flags: DESTRUCTOR */
	NODE_CONVERSION,	/* operator a */
	NODE_OPERATOR,		/* "operator" text */
	NODE_TAGGED,		/* a[abi:text] */
	NODE_BINDING,		/* [a...], cells */
	NODE_LAMBDA,		/* {lambda(a...)#number}, cells */
	NODE_UNNAMED,		/* {unnamed type#number} */
	NODE_DEFAULT,		/* {default arg#number}::a */
	NODE_SPECIAL,		/* text and a, "-in-" and b */
	NODE_CLONE,		/* a [clone text] */
	NODE_ENCODING,		/* a: name; b: NODE_FUNCTION */
	/* types */
	NODE_FUNCTION,		/* a: result, or 0; b: NODE_ARGS; flags */
	NODE_POINTER, NODE_LREF, NODE_RREF,	/* to a */
	NODE_QUALIFIED,		/* a; flags */
	NODE_MEMBER,		/* pointer to member of type b of class a */
	NODE_ARRAY,		/* of a; b: its length, or 0 */
	NODE_VECTOR,		/* a __vector(b) */
	NODE_SUFFIX,		/* a text */
	NODE_EXPANSION,		/* a... */
	NODE_DECLTYPE,		/* decltype (a) */
	NODE_PARAM,		/* what a template parameter stands for: a */
	NODE_AUTO,		/* auto:number */
	/* lists */
	NODE_ARGS,		/* a: first NODE_CELL or 0 */
	NODE_PACK,		/* the same */
	NODE_CELL,		/* a, and b: next */
	/* expressions */
	NODE_LITERAL,		/* a: type; text; flags: NEGATIVE */
	NODE_UNARY,		/* text a */
	NODE_BINARY,		/* a text b */
	NODE_TERNARY,		/* a ? b : of the NODE_CELL b */
	NODE_CALL,		/* a(b...), cells */
	NODE_BRACED,		/* a{b...}, a: type or 0; cells */
	NODE_CAST,		/* (a)b; b: NODE_CELL of several arguments */
	NODE_NAMED_CAST,	/* text<a>(b) */
	NODE_TYPE_OPERAND,	/* text (a) */
	NODE_COUNT,		/* number of elements of the pack a */
	NODE_FUNCTION_PARAM,	/* {parm#number} */
};

enum node_flag {
	/* in the order in which they are written */
	Q_TRANSACTION = 1, Q_NOEXCEPT = 2, Q_CONST = 4, Q_VOLATILE = 8,
	Q_RESTRICT = 16, Q_LREF = 32, Q_RREF = 64,
	DESTRUCTOR = 1, NEGATIVE = 1,
};

struct node {
	uint8_t		 kind, flags;
	node_id		 a, b;
	uint16_t	 len;		/* of text */
	uint32_t	 number;
	const char	*text;
};

/* What S and a letter stand for (Itanium C++ ABI, 5.1.8): a type, and the name
 * of its constructors. */
struct cxx_std {
	char		 letter;
	char		 base[16];
	const char	*text;
};
extern const struct cxx_std cxx_std[];

/* A name being read. Nearly every node takes at least one character of the
 * name, so that the number of nodes is bounded. */
struct parser {
	const char	*at;		/* the name ends in NUL */
	struct node	*nodes;
	node_id		*subs;		/* what S0_ and so on stand for */
	unsigned int	 nnodes, nsubs, max;
	node_id		 params;	/* NODE_ARGS to which T_, T0_ refer */
	node_id		 forward;	/* list of the T_ that come before the
					 * arguments to which they refer */
	bool		 in_conversion;	/* in the type of a conversion
					 * operator: such T_ are allowed */
	unsigned int	 depth, nlambdas;
};

/* What a function's name says about its type. */
struct function {
	uint8_t	 flags;			/* of a member function */
	bool	 is_template;		/* it ends in arguments: has a result */
};

enum { CXX_DEPTH = 200 };		/* of parser.depth */

/* Each makes a node and returns its number, or 0 if there is no room for it.
 * cxx_of() also returns 0 if a is 0. */
node_id	cxx_node(struct parser *, enum node_kind, node_id a, node_id b);
node_id	cxx_text(struct parser *, enum node_kind, node_id a, const char *text,
	    size_t len);
node_id	cxx_numbered(struct parser *, enum node_kind, node_id a,
	    uint32_t number);
node_id	cxx_of(struct parser *, enum node_kind, node_id a);
/* Remembers what later substitutions may mean; returns it. */
node_id	cxx_push(struct parser *, node_id);

/* Each of these reads one piece. False: it is not there. */
bool	cxx_take(struct parser *, const char *text);
bool	cxx_number(struct parser *, uint32_t *);	/* up to 9 digits */
/* "_" is 0, "0_" is 1; base 36 for substitutions. */
bool	cxx_sequence(struct parser *, unsigned int base, uint32_t *);
bool	cxx_identifier(struct parser *, const char **text, uint32_t *len);
bool	cxx_operator(struct parser *, const char **text, int *operands);
uint8_t	cxx_qualifiers(struct parser *);

/* The same; 0: it is not there, or not known. */
node_id	cxx_encoding(struct parser *);
node_id	cxx_name(struct parser *, struct function *);	/* or NULL */
node_id	cxx_unqualified(struct parser *, node_id scope);
node_id	cxx_source_name(struct parser *);
node_id	cxx_substitution(struct parser *);	/* not St */
node_id	cxx_param(struct parser *);		/* T_ */
node_id	cxx_template_args(struct parser *, bool own);
node_id	cxx_template(struct parser *, node_id name, struct function *);
node_id	cxx_type(struct parser *);
node_id	cxx_parameters(struct parser *);	/* NODE_ARGS */
node_id	cxx_expression(struct parser *);
node_id	cxx_literal(struct parser *);		/* behind the L */
/* Appends a NODE_CELL of item to a list. False if item is 0 or there is no
 * room. */
bool	cxx_append(struct parser *, node_id *first, node_id *last,
	    node_id item);
/* Reads items up to E, and E. Returns the first NODE_CELL, or 0 if there is
 * none. If an item cannot be read, *ok becomes false. */
node_id	cxx_cells(struct parser *, node_id (*item)(struct parser *), bool *ok);

void	cxx_print(const struct node *, node_id,
	    unsigned int parts, struct strbuf *);

#endif
