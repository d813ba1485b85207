/* SPDX-License-Identifier: GPL-2.0-only */
#include <ctype.h>
#include <string.h>

#include "format/demangle_private.h"

static const char *builtin(char c)
{
	static const char *const names[26] = {
		"signed char", "bool", "char", "double", "long double", "float",
		"__float128", "unsigned char", "int", "unsigned int", NULL,
		"long", "unsigned long", "__int128", "unsigned __int128", NULL,
		NULL, NULL, "short", "unsigned short", NULL, "void", "wchar_t",
		"long long", "unsigned long long", "..."
	};

	return c >= 'a' && c <= 'z' ? names[c - 'a'] : NULL;
}

static const char *builtin_d(char c)
{
	switch (c) {
	case 'a':
		return "auto";
	case 'c':
		return "decltype(auto)";
	case 'n':
		return "decltype(nullptr)";
	case 'd':
		return "decimal64";
	case 'e':
		return "decimal128";
	case 'f':
		return "decimal32";
	case 'h':
		return "half";
	case 'u':
		return "char8_t";
	case 's':
		return "char16_t";
	case 'i':
		return "char32_t";
	default:
		return NULL;
	}
}

/* Parameters up to E or the end, which stays; v alone: none. */
node_id cxx_parameters(struct parser *p)
{
	node_id args = cxx_node(p, NODE_ARGS, 0, 0), last = 0, type;

	if (*p->at == 'v' && (!p->at[1] || strchr("E.RO", p->at[1]))) {
		p->at++;
		return args;
	}
	while (args && *p->at && !strchr("E.", *p->at) &&
	    !((*p->at == 'R' || *p->at == 'O') && p->at[1] == 'E')) {
		type = cxx_type(p);
		if (!cxx_append(p, &p->nodes[args].a, &last, type))
			return 0;
	}
	return last ? args : 0;
}

/* F [Y] <result> <parameters> [R or O] E */
static node_id function_type(struct parser *p, uint8_t flags)
{
	node_id result, args, id;

	if (cxx_take(p, "Do"))
		flags |= Q_NOEXCEPT;
	if (cxx_take(p, "Dx"))
		flags |= Q_TRANSACTION;
	if (!cxx_take(p, "F"))
		return 0;
	cxx_take(p, "Y");
	result = cxx_type(p);
	args = result ? cxx_parameters(p) : 0;
	flags |= cxx_take(p, "R") ? Q_LREF : cxx_take(p, "O") ? Q_RREF : 0;
	if (!args || !cxx_take(p, "E"))
		return 0;
	id = cxx_node(p, NODE_FUNCTION, result, args);
	p->nodes[id].flags = flags;
	return id;
}

/* A number, or an expression, up to _. */
static bool dimension(struct parser *p, node_id *out)
{
	const char *start = p->at;

	*out = 0;
	if (cxx_take(p, "_"))
		return true;
	if (isdigit((unsigned char)*p->at)) {
		while (isdigit((unsigned char)*p->at))
			p->at++;
		*out = cxx_text(p, NODE_TEXT, 0, start,
		    (size_t)(p->at - start));
	} else {
		*out = cxx_expression(p);
	}
	return *out && cxx_take(p, "_");
}

static node_id type_d(struct parser *p)
{
	const char *text = builtin_d(p->at[1]);
	node_id id, size;

	if (text) {
		p->at += 2;
		return cxx_text(p, NODE_TEXT, 0, text, strlen(text));
	}
	if (cxx_take(p, "Dp"))
		return cxx_of(p, NODE_EXPANSION, cxx_type(p));
	if (cxx_take(p, "Dt") || cxx_take(p, "DT")) {
		id = cxx_expression(p);
		return id && cxx_take(p, "E") ?
		    cxx_of(p, NODE_DECLTYPE, id) : 0;
	}
	if (cxx_take(p, "DF16_"))
		return cxx_text(p, NODE_TEXT, 0, "_Float16", 8);
	if (cxx_take(p, "Dv")) {
		if (!dimension(p, &size) || !size)
			return 0;
		id = cxx_type(p);
		return id ? cxx_node(p, NODE_VECTOR, id, size) : 0;
	}
	return 0;
}

static node_id array_type(struct parser *p)
{
	node_id size, id;

	if (!dimension(p, &size))
		return 0;
	id = cxx_type(p);
	return id ? cxx_node(p, NODE_ARRAY, id, size) : 0;
}

static node_id member_type(struct parser *p)
{
	node_id class = cxx_type(p), id = class ? cxx_type(p) : 0;

	return id ? cxx_node(p, NODE_MEMBER, class, id) : 0;
}

static node_id qualified_type(struct parser *p)
{
	uint8_t flags = cxx_qualifiers(p);
	node_id id;

	if (*p->at == 'F' || !strncmp(p->at, "DoF", 3))
		return function_type(p, flags);
	id = cxx_of(p, NODE_QUALIFIED, cxx_type(p));
	p->nodes[id].flags = flags;
	return id;
}

/* T_, which may be a template of its own. */
static node_id param_type(struct parser *p)
{
	node_id id = cxx_param(p);

	if (*p->at != 'I' || p->in_conversion)
		return id;
	return cxx_template(p, cxx_push(p, id), NULL);
}

static node_id suffix_type(struct parser *p, const char *text, size_t len)
{
	node_id id = cxx_type(p);

	return id ? cxx_text(p, NODE_SUFFIX, id, text, len) : 0;
}

/* U <name> <type> */
static node_id vendor_type(struct parser *p)
{
	const char *text;
	uint32_t len;

	return cxx_identifier(p, &text, &len) ? suffix_type(p, text, len) : 0;
}

/* Types that can be meant by a substitution later. */
static node_id compound_type(struct parser *p)
{
	switch (*p->at) {
	case 'r': case 'V': case 'K':
		return qualified_type(p);
	case 'P':
		p->at++;
		return cxx_of(p, NODE_POINTER, cxx_type(p));
	case 'R':
		p->at++;
		return cxx_of(p, NODE_LREF, cxx_type(p));
	case 'O':
		p->at++;
		return cxx_of(p, NODE_RREF, cxx_type(p));
	case 'C':
		p->at++;
		return suffix_type(p, "_Complex", 8);
	case 'G':
		p->at++;
		return suffix_type(p, "_Imaginary", 10);
	case 'U':
		p->at++;
		return vendor_type(p);
	case 'F':
		return function_type(p, 0);
	case 'A':
		p->at++;
		return array_type(p);
	case 'M':
		p->at++;
		return member_type(p);
	case 'T':
		return param_type(p);
	case 'D':
		return p->at[1] == 'o' || p->at[1] == 'x' ?
		    function_type(p, 0) : type_d(p);
	case 'u':
		p->at++;
		return cxx_source_name(p);
	default:
		return cxx_name(p, NULL);
	}
}

node_id cxx_type(struct parser *p)
{
	const char *text = *p->at ? builtin(*p->at) : NULL;
	node_id id;

	if (text && *p->at != 'r') {
		p->at++;
		return cxx_text(p, NODE_TEXT, 0, text, strlen(text));
	}
	if (*p->at == 'D' && builtin_d(p->at[1]))
		return type_d(p);
	if (p->depth >= CXX_DEPTH)
		return 0;
	p->depth++;
	if (*p->at == 'S' && p->at[1] != 't') {
		id = cxx_substitution(p);
		if (*p->at == 'I')
			id = cxx_push(p, cxx_template(p, id, NULL));
	} else {
		id = cxx_push(p, compound_type(p));
	}
	p->depth--;
	return id;
}
