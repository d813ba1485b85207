/* SPDX-License-Identifier: GPL-2.0-only */
#include "format/demangle_private.h"

#include <stdio.h>
#include <string.h>

#include "format/demangle.h"

/*
 * Bounds: a name of a few bytes can stand for text that doubles with each of
 * them, and for lists of nothing.
 */
enum { MAX_TEXT = 16384, MAX_STEPS = 200000, MAX_DEPTH = 400 };

struct printer {
	const struct node *nodes;
	struct strbuf	*out;
	size_t		 start;		/* of this name in out */
	unsigned int	 parts;
	unsigned int	 depth, steps;
	int		 element;	/* of packs, in an expansion; or -1 */
	char		 last;		/* that was written, if later cut off */
	bool		 bad;
};

static void add_text(struct printer *p, const char *text, size_t len)
{
	if (p->out->len - p->start + len > MAX_TEXT)
		p->bad = true;
	if (p->bad || !len)
		return;
	strbuf_add(p->out, text, len);
	p->last = text[len - 1];
}

static void add(struct printer *p, const char *text)
{
	add_text(p, text, strlen(text));
}

static void add_number(struct printer *p, uint32_t n)
{
	char text[16];

	snprintf(text, sizeof(text), "%u", n);
	add(p, text);
}

/* The element of a pack that is being expanded, or id itself. */
static node_id element(const struct printer *p, node_id id)
{
	const struct node *n = &p->nodes[id];
	int i;

	if (n->kind != NODE_PACK || p->element < 0)
		return id;
	id = n->a;
	for (i = 0; id && i < p->element; i++)
		id = p->nodes[id].b;
	return p->nodes[id].a;
}

/* Looks through template parameters. */
static node_id resolve(const struct printer *p, node_id id)
{
	for (int i = 0; i < MAX_DEPTH && p->nodes[id].kind == NODE_PARAM; i++)
		id = element(p, p->nodes[id].a);
	return id;
}

static bool has_right(const struct printer *p, node_id id, bool *is_array)
{
	for (int i = 0; i < MAX_DEPTH; i++) {
		const struct node *n;

		id = resolve(p, id);
		n = &p->nodes[id];
		*is_array = n->kind == NODE_ARRAY;
		if (n->kind == NODE_ARRAY || n->kind == NODE_FUNCTION)
			return true;
		if (n->kind != NODE_QUALIFIED)
			return false;
		id = n->a;
	}
	return false;
}

static void print(struct printer *, node_id);
static void left(struct printer *, node_id);
static void right(struct printer *, node_id);

/* ---- lists ---- */

/* What prints as nothing, an empty pack, has no comma. */
static void print_cells(struct printer *p, node_id cell)
{
	bool is_first = true;

	for (; cell && !p->bad; cell = p->nodes[cell].b) {
		size_t before = p->out->len, start;

		if (!is_first)
			add(p, ", ");
		start = p->out->len;
		print(p, p->nodes[cell].a);
		if (p->out->len == start)
			p->out->len = before;
		else
			is_first = false;
	}
}

/* The number of elements of the first pack in a pattern; -1: there is none. */
static int pack_size(struct printer *p, node_id id)
{
	const struct node *n = &p->nodes[id];
	int size = -1;

	if (!id || p->depth >= MAX_DEPTH || ++p->steps > MAX_STEPS)
		return -1;
	p->depth++;
	if (n->kind == NODE_PACK) {
		size = 0;
		for (id = n->a; id; id = p->nodes[id].b)
			size++;
	} else if (n->kind != NODE_EXPANSION) {
		size = pack_size(p, n->a);
		if (size < 0)
			size = pack_size(p, n->b);
	}
	p->depth--;
	return size;
}

static void print_expansion(struct printer *p, node_id pattern)
{
	int size = pack_size(p, pattern), was = p->element, i;
	bool is_first = true;

	if (size < 0) {
		print(p, pattern);
		add(p, "...");
		return;
	}
	for (i = 0; i < size && !p->bad; i++) {
		size_t before = p->out->len, start;

		if (!is_first)
			add(p, ", ");
		start = p->out->len;
		p->element = i;
		print(p, pattern);
		if (p->out->len == start)
			p->out->len = before;
		else
			is_first = false;
	}
	p->element = was;
}

static void print_args(struct printer *p, node_id args)
{
	if (p->last == '<')
		add(p, " ");
	add(p, "<");
	print_cells(p, p->nodes[args].a);
	if (p->last == '>')
		add(p, " ");
	add(p, ">");
}

/* ---- types ---- */

static void print_flags(struct printer *p, unsigned int flags)
{
	static const char *const texts[] = {
		" transaction_safe", " noexcept", " const", " volatile",
		" restrict", " &", " &&"
	};
	size_t i;

	for (i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		if (flags & 1u << i)
			add(p, texts[i]);
}

/* A reference to a reference is one of the two: & wins. */
static node_id collapse(const struct printer *p, node_id id, bool *is_rvalue)
{
	for (int i = 0; i < MAX_DEPTH; i++) {
		uint8_t kind;

		id = resolve(p, id);
		kind = p->nodes[id].kind;
		if (kind != NODE_LREF && kind != NODE_RREF)
			break;
		*is_rvalue &= kind == NODE_RREF;
		id = p->nodes[id].a;
	}
	return id;
}

/* What a pointer or a reference points to, and the bracket around its sign. */
static node_id pointee(const struct printer *p, const struct node *n,
    bool *is_rvalue)
{
	*is_rvalue = n->kind == NODE_RREF;
	return n->kind == NODE_POINTER ? n->a : n->kind == NODE_MEMBER ? n->b :
	    collapse(p, n->a, is_rvalue);
}

static void left_pointer(struct printer *p, const struct node *n)
{
	bool is_rvalue, is_array;
	node_id to = pointee(p, n, &is_rvalue);

	left(p, to);
	if (has_right(p, to, &is_array))
		add(p, is_array ? " (" : "(");
	else if (n->kind == NODE_MEMBER)
		add(p, " ");
	if (n->kind == NODE_MEMBER) {
		print(p, n->a);
		add(p, "::*");
	} else {
		add(p, n->kind == NODE_POINTER ? "*" : is_rvalue ? "&&" : "&");
	}
}

static void right_pointer(struct printer *p, const struct node *n)
{
	bool is_rvalue, is_array;
	node_id to = pointee(p, n, &is_rvalue);

	if (has_right(p, to, &is_array))
		add(p, ")");
	right(p, to);
}

static void right_function(struct printer *p, const struct node *n)
{
	add(p, "(");
	print_cells(p, p->nodes[n->b].a);
	add(p, ")");
	if (n->a)
		right(p, n->a);
	print_flags(p, n->flags);
}

/* ---- expressions ---- */

static void print_operand(struct printer *p, node_id id)
{
	const struct node *n = &p->nodes[id];
	bool is_simple = n->kind == NODE_TEXT || n->kind == NODE_BRACED ||
	    n->kind == NODE_FUNCTION_PARAM || (n->kind == NODE_NESTED &&
	    p->nodes[n->b].kind != NODE_TEMPLATE);

	if (!is_simple)
		add(p, "(");
	print(p, id);
	if (!is_simple)
		add(p, ")");
}

static void print_literal(struct printer *p, const struct node *n)
{
	static const char *const plain[][2] = {
		{ "int", "" }, { "unsigned int", "u" }, { "long", "l" },
		{ "unsigned long", "ul" }, { "long long", "ll" },
		{ "unsigned long long", "ull" }
	};
	const struct node *type = &p->nodes[n->a];
	const char *suffix = NULL;
	size_t i;

	if (type->kind == NODE_TEXT && n->len == 1 &&
	    !strcmp(type->text, "bool") && (n->text[0] == '0' ||
	    n->text[0] == '1')) {
		add(p, n->text[0] == '1' ? "true" : "false");
		return;
	}
	for (i = 0; i < 6 && type->kind == NODE_TEXT; i++)
		if (strlen(plain[i][0]) == type->len &&
		    !memcmp(plain[i][0], type->text, type->len))
			suffix = plain[i][1];
	if (!suffix) {
		add(p, "(");
		print(p, n->a);
		add(p, ")");
	}
	if (n->flags & NEGATIVE)
		add(p, "-");
	add_text(p, n->text, n->len);
	add(p, suffix ? suffix : "");
}

static void print_binary(struct printer *p, const struct node *n)
{
	bool is_greater = n->len == 1 && n->text[0] == '>';

	if (is_greater)
		add(p, "(");
	print_operand(p, n->a);
	add_text(p, n->text, n->len);
	print_operand(p, n->b);
	if (is_greater)
		add(p, ")");
}

static void print_unary(struct printer *p, const struct node *n)
{
	const struct node *of = &p->nodes[n->a];
	bool is_address = n->text[0] == '&' && of->kind == NODE_ENCODING &&
	    p->nodes[of->a].kind == NODE_NESTED;

	add_text(p, n->text, n->len);
	print_operand(p, is_address ? of->a : n->a);
}

static bool print_expression(struct printer *p, const struct node *n)
{
	switch (n->kind) {
	case NODE_LITERAL:
		print_literal(p, n);
		return true;
	case NODE_UNARY:
		print_unary(p, n);
		return true;
	case NODE_BINARY:
		print_binary(p, n);
		return true;
	case NODE_TERNARY:
		print_operand(p, n->a);
		add(p, "?");
		print_operand(p, p->nodes[n->b].a);
		add(p, " : ");
		print_operand(p, p->nodes[n->b].b);
		return true;
	case NODE_CALL:
		print_operand(p, n->a);
		add(p, "(");
		print_cells(p, n->b);
		add(p, ")");
		return true;
	case NODE_BRACED:
		if (n->a)
			print(p, n->a);
		add(p, "{");
		print_cells(p, n->b);
		add(p, "}");
		return true;
	case NODE_CAST:
		add(p, "(");
		print(p, n->a);
		add(p, ")");
		print_operand(p, n->b);
		return true;
	case NODE_NAMED_CAST:
		add_text(p, n->text, n->len);
		add(p, "<");
		print(p, n->a);
		add(p, ">(");
		print(p, n->b);
		add(p, ")");
		return true;
	case NODE_TYPE_OPERAND:
		add_text(p, n->text, n->len);
		add(p, "(");
		print(p, n->a);
		add(p, ")");
		return true;
	case NODE_COUNT:
		add_number(p, (uint32_t)(pack_size(p, n->a) + 0));
		return true;
	case NODE_FUNCTION_PARAM:
		add(p, "{parm#");
		add_number(p, n->number);
		add(p, "}");
		return true;
	default:
		return false;
	}
}

/* ---- names ---- */

static void print_operator(struct printer *p, const struct node *n)
{
	add(p, n->flags ? "operator\"\" " : "operator");
	add_text(p, n->text, n->len);
}

static void print_counted(struct printer *p, const char *text, uint32_t n)
{
	add(p, text);
	add_number(p, n);
}

static bool print_name(struct printer *p, const struct node *n)
{
	switch (n->kind) {
	case NODE_TEXT:
		add_text(p, n->text, n->len);
		return true;
	case NODE_STD:
		add(p, cxx_std[n->number].text);
		return true;
	case NODE_NESTED:
	case NODE_LOCAL:
		print(p, n->a);
		add(p, "::");
		print(p, n->b);
		return true;
	case NODE_TEMPLATE:
		print(p, n->a);
		if (p->parts & CXX_ARGS)
			print_args(p, n->b);
		return true;
	case NODE_CTOR:
		add(p, n->flags ? "~" : "");
		if (p->nodes[n->a].kind == NODE_STD)
			add(p, cxx_std[p->nodes[n->a].number].base);
		else
			print(p, n->a);
		return true;
	case NODE_CONVERSION:
		add(p, "operator ");
		print(p, n->a);
		return true;
	case NODE_OPERATOR:
		print_operator(p, n);
		return true;
	case NODE_TAGGED:
		print(p, n->a);
		add(p, "[abi:");
		add_text(p, n->text, n->len);
		add(p, "]");
		return true;
	case NODE_BINDING:
		add(p, "[");
		print_cells(p, n->a);
		add(p, "]");
		return true;
	case NODE_LAMBDA:
		add(p, "{lambda(");
		print_cells(p, n->a);
		print_counted(p, ")#", n->number);
		add(p, "}");
		return true;
	case NODE_UNNAMED:
		print_counted(p, "{unnamed type#", n->number);
		add(p, "}");
		return true;
	case NODE_DEFAULT:
		print_counted(p, "{default arg#", n->number);
		add(p, "}::");
		print(p, n->a);
		return true;
	case NODE_AUTO:
		print_counted(p, "auto:", n->number);
		return true;
	default:
		return false;
	}
}

static void print_encoding(struct printer *p, const struct node *n)
{
	const struct node *f = &p->nodes[n->b];
	bool has_result = f->a && p->parts & CXX_RESULT;

	if (has_result) {
		left(p, f->a);
		add(p, " ");
	}
	print(p, n->a);
	if (p->parts & CXX_PARAMS) {
		add(p, "(");
		print_cells(p, p->nodes[f->b].a);
		add(p, ")");
	}
	if (has_result)
		right(p, f->a);
	if (p->parts & CXX_PARAMS)
		print_flags(p, f->flags);
}

static void print_whole(struct printer *p, const struct node *n)
{
	switch (n->kind) {
	case NODE_ENCODING:
		print_encoding(p, n);
		break;
	case NODE_SPECIAL:
		add_text(p, n->text, n->len);
		print(p, n->a);
		if (n->b) {
			add(p, "-in-");
			print(p, n->b);
		}
		break;
	case NODE_CLONE:
		print(p, n->a);
		if (!(p->parts & CXX_PARAMS))
			break;
		add(p, " [clone ");
		add_text(p, n->text, n->len);
		add(p, "]");
		break;
	default:
		p->bad = true;
	}
}

/* ---- all ---- */

/* The part of a type in front of what it is the type of. */
static void left_of(struct printer *p, const struct node *n)
{
	const struct node *inner;

	switch (n->kind) {
	case NODE_FUNCTION:
		if (n->a) {
			left(p, n->a);
			add(p, " ");
		}
		break;
	case NODE_POINTER: case NODE_LREF: case NODE_RREF: case NODE_MEMBER:
		left_pointer(p, n);
		break;
	case NODE_QUALIFIED:
		left(p, n->a);
		inner = &p->nodes[resolve(p, n->a)];
		print_flags(p, inner->kind == NODE_QUALIFIED ?
		    n->flags & ~(unsigned int)inner->flags : n->flags);
		break;
	case NODE_ARRAY:
		left(p, n->a);
		break;
	case NODE_VECTOR:
		print(p, n->a);
		add(p, " __vector(");
		print(p, n->b);
		add(p, ")");
		break;
	case NODE_SUFFIX:
		print(p, n->a);
		add(p, " ");
		add_text(p, n->text, n->len);
		break;
	case NODE_EXPANSION:
		print_expansion(p, n->a);
		break;
	case NODE_DECLTYPE:
		add(p, "decltype (");
		print(p, n->a);
		add(p, ")");
		break;
	case NODE_PARAM:
		left(p, element(p, n->a));
		break;
	case NODE_PACK:
		print_cells(p, n->a);
		break;
	default:
		if (!print_name(p, n) && !print_expression(p, n))
			print_whole(p, n);
	}
}

static void left(struct printer *p, node_id id)
{
	if (p->depth >= MAX_DEPTH || ++p->steps > MAX_STEPS)
		p->bad = true;
	if (p->bad || !id)
		return;
	p->depth++;
	left_of(p, &p->nodes[id]);
	p->depth--;
}

static void right_of(struct printer *p, const struct node *n)
{
	switch (n->kind) {
	case NODE_FUNCTION:
		right_function(p, n);
		break;
	case NODE_POINTER: case NODE_LREF: case NODE_RREF: case NODE_MEMBER:
		right_pointer(p, n);
		break;
	case NODE_QUALIFIED:
		right(p, n->a);
		break;
	case NODE_ARRAY:
		if (p->last != ']')
			add(p, " ");
		add(p, "[");
		print(p, n->b);
		add(p, "]");
		right(p, n->a);
		break;
	case NODE_PARAM:
		right(p, element(p, n->a));
		break;
	}
}

static void right(struct printer *p, node_id id)
{
	if (p->depth >= MAX_DEPTH || ++p->steps > MAX_STEPS)
		p->bad = true;
	if (p->bad || !id)
		return;
	p->depth++;
	right_of(p, &p->nodes[id]);
	p->depth--;
}

static void print(struct printer *p, node_id id)
{
	left(p, id);
	right(p, id);
}

void cxx_print(const struct node *nodes, node_id id, unsigned int parts,
    struct strbuf *out)
{
	struct printer p = { .nodes = nodes, .out = out, .start = out->len,
		.parts = parts, .element = -1 };

	print(&p, id);
	if (p.bad && out->data) {
		out->len = p.start;
		out->data[p.start] = 0;
	}
}
