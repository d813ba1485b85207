/* SPDX-License-Identifier: GPL-2.0-only */
/* Expressions, which are in arguments of templates and in decltype. */
#include <ctype.h>
#include <string.h>

#include "format/demangle_private.h"

/* 5.1.4; operands: 0 if the operator occurs only as a function's name. */
static const struct {
	char	 code[3], operands;
	char	 text[12];
} operators[] = {
	{ "nw", 0, " new" }, { "na", 0, " new[]" }, { "dl", 0, " delete" },
	{ "da", 0, " delete[]" }, { "ps", 1, "+" }, { "ng", 1, "-" },
	{ "ad", 1, "&" }, { "de", 1, "*" }, { "co", 1, "~" }, { "pl", 2, "+" },
	{ "mi", 2, "-" }, { "ml", 2, "*" }, { "dv", 2, "/" }, { "rm", 2, "%" },
	{ "an", 2, "&" }, { "or", 2, "|" }, { "eo", 2, "^" }, { "aS", 2, "=" },
	{ "pL", 2, "+=" }, { "mI", 2, "-=" }, { "mL", 2, "*=" },
	{ "dV", 2, "/=" }, { "rM", 2, "%=" }, { "aN", 2, "&=" },
	{ "oR", 2, "|=" }, { "eO", 2, "^=" }, { "ls", 2, "<<" },
	{ "rs", 2, ">>" }, { "lS", 2, "<<=" }, { "rS", 2, ">>=" },
	{ "eq", 2, "==" }, { "ne", 2, "!=" }, { "lt", 2, "<" },
	{ "gt", 2, ">" }, { "le", 2, "<=" }, { "ge", 2, ">=" },
	{ "ss", 2, "<=>" }, { "nt", 1, "!" }, { "aa", 2, "&&" },
	{ "oo", 2, "||" }, { "pp", 1, "++" }, { "mm", 1, "--" },
	{ "cm", 2, "," }, { "pm", 2, "->*" }, { "pt", 2, "->" },
	{ "dt", 2, "." }, { "ds", 2, ".*" }, { "cl", 0, "()" },
	{ "ix", 0, "[]" }, { "qu", 3, "?" }, { "sz", 1, "sizeof " },
	{ "az", 1, "alignof " }, { "nx", 1, "noexcept" },
	{ "aw", 0, "co_await" },
};

bool cxx_operator(struct parser *p, const char **text, int *operands)
{
	size_t i;

	for (i = 0; i < sizeof(operators) / sizeof(operators[0]); i++)
		if (cxx_take(p, operators[i].code)) {
			*text = operators[i].text;
			*operands = operators[i].operands;
			return true;
		}
	return false;
}

node_id cxx_literal(struct parser *p)
{
	bool is_negative;
	const char *start;
	node_id type, id;

	if (cxx_take(p, "_Z") || cxx_take(p, "Z")) {
		id = cxx_encoding(p);
		return id && cxx_take(p, "E") ? id : 0;
	}
	type = cxx_type(p);
	if (!type)
		return 0;
	is_negative = cxx_take(p, "n");
	start = p->at;
	while (isalnum((unsigned char)*p->at) && *p->at != 'E')
		p->at++;
	id = cxx_text(p, NODE_LITERAL, type, start, (size_t)(p->at - start));
	p->nodes[id].flags = is_negative ? NEGATIVE : 0;
	return cxx_take(p, "E") ? id : 0;
}

/* A name, and arguments if it is a template. */
static node_id simple_name(struct parser *p)
{
	node_id id, args;

	cxx_take(p, "on");
	id = cxx_unqualified(p, 0);
	if (!id || *p->at != 'I')
		return id;
	args = cxx_template_args(p, false);
	return args ? cxx_node(p, NODE_TEMPLATE, id, args) : 0;
}

/* <name>... E <name>; false if it is not that. */
static bool scopes(struct parser *p, node_id *out)
{
	node_id id = 0, part;

	do {
		part = simple_name(p);
		id = id && part ? cxx_node(p, NODE_NESTED, id, part) : part;
		if (!id)
			return false;
	} while (isdigit((unsigned char)*p->at));
	if (!cxx_take(p, "E") || !isdigit((unsigned char)*p->at))
		return false;
	part = simple_name(p);
	*out = part ? cxx_node(p, NODE_NESTED, id, part) : 0;
	return *out != 0;
}

/*
 * sr <type> <name>, or srN <type> <name>... E <name>. clang begins with a name
 * instead of a type that depends on nothing: sr <name>... E <name>.
 */
static node_id scoped_name(struct parser *p)
{
	bool is_nested = cxx_take(p, "N");
	struct parser before = *p;
	node_id scope, id;

	if (!is_nested && isdigit((unsigned char)*p->at)) {
		if (scopes(p, &id))
			return id;
		*p = before;
	}
	scope = cxx_type(p);
	do {
		id = scope ? simple_name(p) : 0;
		scope = id ? cxx_node(p, NODE_NESTED, scope, id) : 0;
	} while (scope && is_nested && !cxx_take(p, "E"));
	if (!is_nested || !scope)
		return scope;
	id = simple_name(p);
	return id ? cxx_node(p, NODE_NESTED, scope, id) : 0;
}

/* fp <qualifiers> [number] _ */
static node_id parameter(struct parser *p)
{
	uint32_t n = 0;
	node_id id;

	if (cxx_take(p, "L") && !(cxx_number(p, &n) && cxx_take(p, "p")))
		return 0;
	n = 0;
	p->at += strspn(p->at, "rVK");
	if (cxx_take(p, "T")) {
		id = cxx_text(p, NODE_TEXT, 0, "this", 4);
		return id;
	}
	if (!cxx_take(p, "_")) {
		if (!cxx_number(p, &n) || !cxx_take(p, "_"))
			return 0;
		n++;
	}
	id = cxx_node(p, NODE_FUNCTION_PARAM, 0, 0);
	p->nodes[id].number = n + 1;
	return id;
}

static node_id cast(struct parser *p)
{
	node_id type = cxx_type(p), id;
	bool ok = true;

	if (!type)
		return 0;
	if (!cxx_take(p, "_")) {
		id = cxx_expression(p);
		return id ? cxx_node(p, NODE_CAST, type, id) : 0;
	}
	id = cxx_cells(p, cxx_expression, &ok);
	return ok ? cxx_node(p, NODE_CALL, type, id) : 0;
}

static node_id named_cast(struct parser *p, const char *text)
{
	node_id type = cxx_type(p), id = type ? cxx_expression(p) : 0;

	if (id)
		id = cxx_text(p, NODE_NAMED_CAST, type, text, strlen(text)) ?
		    id : 0;
	if (!id)
		return 0;
	p->nodes[p->nnodes - 1].b = id;
	return (node_id)(p->nnodes - 1);
}

static node_id with_cells(struct parser *p, enum node_kind kind, node_id a)
{
	bool ok = true;
	node_id cells = cxx_cells(p, cxx_expression, &ok);

	return ok ? cxx_node(p, kind, a, cells) : 0;
}

static node_id operand_type(struct parser *p, const char *text)
{
	node_id type = cxx_type(p);

	return type ? cxx_text(p, NODE_TYPE_OPERAND, type, text, strlen(text)) :
	    0;
}

static node_id operation(struct parser *p)
{
	const char *text;
	node_id a, b, c;
	int operands;

	if (!cxx_operator(p, &text, &operands) || !operands)
		return 0;
	if (!strcmp(text, "++") || !strcmp(text, "--"))
		cxx_take(p, "_");
	a = cxx_expression(p);
	if (!a)
		return 0;
	if (operands == 1)
		return cxx_text(p, NODE_UNARY, a, text, strlen(text));
	b = !strcmp(text, ".") || !strcmp(text, "->") ?
	    (isdigit((unsigned char)*p->at) || *p->at == 'o' ?
	    simple_name(p) : cxx_expression(p)) : cxx_expression(p);
	c = b && operands == 3 ? cxx_expression(p) : 0;
	if (!b || (operands == 3 && !c))
		return 0;
	if (c)
		b = cxx_node(p, NODE_CELL, b, c);
	a = cxx_text(p, operands == 3 ? NODE_TERNARY : NODE_BINARY, a, text,
	    strlen(text));
	p->nodes[a].b = a ? b : 0;
	return a;
}

static node_id primary(struct parser *p)
{
	node_id id;

	if (*p->at == 'L' && p->at[1] != 'L')
		return cxx_take(p, "L") ? cxx_literal(p) : 0;
	if (*p->at == 'T')
		return cxx_type(p);
	if (cxx_take(p, "fp") || (p->at[0] == 'f' && p->at[1] == 'L' &&
	    isdigit((unsigned char)p->at[2]) && cxx_take(p, "f")))
		return parameter(p);
	if (cxx_take(p, "sr"))
		return scoped_name(p);
	if (cxx_take(p, "cl")) {
		id = cxx_expression(p);
		return id ? with_cells(p, NODE_CALL, id) : 0;
	}
	if (cxx_take(p, "cv"))
		return cast(p);
	if (cxx_take(p, "tl")) {
		id = cxx_type(p);
		return id ? with_cells(p, NODE_BRACED, id) : 0;
	}
	if (cxx_take(p, "il"))
		return with_cells(p, NODE_BRACED, 0);
	if (cxx_take(p, "st"))
		return operand_type(p, "sizeof ");
	if (cxx_take(p, "at"))
		return operand_type(p, "alignof ");
	if (cxx_take(p, "sZ")) {
		id = cxx_type(p);
		return id ? cxx_node(p, NODE_COUNT, id, 0) : 0;
	}
	if (cxx_take(p, "sp")) {
		id = cxx_expression(p);
		return id ? cxx_node(p, NODE_EXPANSION, id, 0) : 0;
	}
	if (cxx_take(p, "sc"))
		return named_cast(p, "static_cast");
	if (isdigit((unsigned char)*p->at) || !strncmp(p->at, "on", 2))
		return simple_name(p);
	return operation(p);
}

node_id cxx_expression(struct parser *p)
{
	node_id id;

	if (p->depth >= CXX_DEPTH)
		return 0;
	p->depth++;
	cxx_take(p, "gs");
	id = primary(p);
	p->depth--;
	return id;
}
