/* SPDX-License-Identifier: GPL-2.0-only */
#include <ctype.h>
#include <string.h>

#include "format/demangle_private.h"

const struct cxx_std cxx_std[] = {
	{ 'a', "allocator", "std::allocator" },
	{ 'b', "basic_string", "std::basic_string" },
	{ 's', "basic_string", "std::basic_string<char, std::char_traits<char>,"
	    " std::allocator<char> >" },
	{ 'i', "basic_istream",
	    "std::basic_istream<char, std::char_traits<char> >" },
	{ 'o', "basic_ostream",
	    "std::basic_ostream<char, std::char_traits<char> >" },
	{ 'd', "basic_iostream",
	    "std::basic_iostream<char, std::char_traits<char> >" },
};

/* <length><identifier> */
bool cxx_identifier(struct parser *p, const char **text, uint32_t *len)
{
	if (!cxx_number(p, len) || !*len || strnlen(p->at, *len) < *len)
		return false;
	*text = p->at;
	p->at += *len;
	return true;
}

node_id cxx_source_name(struct parser *p)
{
	static const char anonymous[] = "(anonymous namespace)";
	const char *text;
	uint32_t len;

	if (!cxx_identifier(p, &text, &len))
		return 0;
	if (len >= 10 && !memcmp(text, "_GLOBAL_", 8) && text[9] == 'N' &&
	    strchr("._$", text[8]))
		return cxx_text(p, NODE_TEXT, 0, anonymous,
		    sizeof(anonymous) - 1);
	return cxx_text(p, NODE_TEXT, 0, text, len);
}

static node_id base(const struct node *nodes, node_id id)
{
	/* What T_ stands for can be itself, in a name that nobody needs. */
	for (int i = 0; i < CXX_DEPTH; i++) {
		switch (nodes[id].kind) {
		case NODE_NESTED:
		case NODE_LOCAL:
			id = nodes[id].b;
			break;
		case NODE_TEMPLATE:
		case NODE_TAGGED:
		case NODE_DEFAULT:
		case NODE_PARAM:
			id = nodes[id].a;
			break;
		default:
			return id;
		}
	}
	return 0;
}

/* C1 C2 C3 C4 C5 D0 D1 D2 D4 D5; CI1 is one that was inherited. */
static node_id constructor(struct parser *p, node_id scope)
{
	bool is_ctor = *p->at == 'C';
	node_id id;

	if (!scope || !is_ctor || p->at[1] != 'I')
		p->at++;
	else
		p->at += 2;
	if (!scope || *p->at < '0' || *p->at > '5')
		return 0;
	if (is_ctor && p->at[-1] == 'I') {
		p->at++;
		if (!cxx_type(p))
			return 0;
	} else {
		p->at++;
	}
	id = cxx_node(p, NODE_CTOR, base(p->nodes, scope), 0);
	p->nodes[id].flags = is_ctor ? 0 : DESTRUCTOR;
	return id;
}

/* Ul <parameters> E [number] _ */
static node_id lambda(struct parser *p)
{
	bool ok = true;
	node_id cells;
	uint32_t n;

	p->nlambdas++;
	cells = cxx_take(p, "vE") ? 0 : cxx_cells(p, cxx_type, &ok);
	p->nlambdas--;
	if (!ok || !cxx_sequence(p, 10, &n))
		return 0;
	return cxx_numbered(p, NODE_LAMBDA, cells, n + 1);
}

static node_id unnamed(struct parser *p)
{
	uint32_t n;

	return cxx_sequence(p, 10, &n) ?
	    cxx_numbered(p, NODE_UNNAMED, 0, n + 1) : 0;
}

static node_id operator_name(struct parser *p)
{
	bool was = p->in_conversion;
	const char *text;
	int arity;
	node_id id;

	if (cxx_take(p, "cv")) {
		p->in_conversion = true;
		id = cxx_type(p);
		p->in_conversion = was;
		return cxx_of(p, NODE_CONVERSION, id);
	}
	if (cxx_take(p, "li")) {
		id = cxx_source_name(p);
		p->nodes[id].kind = id ? NODE_OPERATOR : NODE_NONE;
		p->nodes[id].flags = 1;		/* operator"" */
		return id;
	}
	if (!cxx_operator(p, &text, &arity))
		return 0;
	return cxx_text(p, NODE_OPERATOR, 0, text, strlen(text));
}

node_id cxx_unqualified(struct parser *p, node_id scope)
{
	const char *text;
	uint32_t len;
	bool ok = true;
	node_id id;

	if (*p->at == 'L' && isdigit((unsigned char)p->at[1]))
		p->at++;		/* of a static function */
	if (isdigit((unsigned char)*p->at))
		id = cxx_source_name(p);
	else if (cxx_take(p, "Ul"))
		id = lambda(p);
	else if (cxx_take(p, "Ut"))
		id = unnamed(p);
	else if (cxx_take(p, "DC"))
		id = cxx_of(p, NODE_BINDING,
		    cxx_cells(p, cxx_source_name, &ok));
	else if (*p->at == 'C' || (*p->at == 'D' &&
	    isdigit((unsigned char)p->at[1])))
		id = constructor(p, scope);
	else
		id = operator_name(p);
	while (id && *p->at == 'B') {
		p->at++;
		id = cxx_identifier(p, &text, &len) ?
		    cxx_text(p, NODE_TAGGED, id, text, len) : 0;
	}
	return id;
}

static node_id param(struct parser *p, uint32_t n)
{
	node_id cell;
	uint32_t i;

	if (p->nlambdas)
		return cxx_numbered(p, NODE_AUTO, 0, n + 1);
	cell = p->params ? p->nodes[p->params].a : 0;
	for (i = 0; cell && i < n; i++)
		cell = p->nodes[cell].b;
	if (cell)
		return cxx_node(p, NODE_PARAM, p->nodes[cell].a, 0);
	/* An operator's type comes before its arguments; see resolve(). */
	if (!p->in_conversion)
		return 0;
	cell = cxx_numbered(p, NODE_PARAM, 0, n);
	p->nodes[cell].b = p->forward;
	p->forward = cell;
	return cell;
}

node_id cxx_param(struct parser *p)
{
	uint32_t n;

	return cxx_take(p, "T") && cxx_sequence(p, 10, &n) ? param(p, n) : 0;
}

/* Gives the T_ of a conversion operator the arguments behind it. */
static void resolve(struct parser *p)
{
	node_id id, next, cell;
	uint32_t i;

	for (id = p->forward; id; id = next) {
		cell = p->nodes[p->params].a;
		next = p->nodes[id].b;
		p->nodes[id].b = 0;
		for (i = 0; cell && i < p->nodes[id].number; i++)
			cell = p->nodes[cell].b;
		p->nodes[id].a = cell ? p->nodes[cell].a : 0;
	}
	p->forward = 0;
}

static node_id template_arg(struct parser *p)
{
	bool ok = p->depth < CXX_DEPTH;
	node_id id;

	if (cxx_take(p, "X")) {
		id = cxx_expression(p);
		return id && cxx_take(p, "E") ? id : 0;
	}
	if (cxx_take(p, "J")) {
		p->depth++;
		id = cxx_cells(p, template_arg, &ok);
		p->depth--;
		return ok ? cxx_node(p, NODE_PACK, id, 0) : 0;
	}
	return cxx_take(p, "L") ? cxx_literal(p) : cxx_type(p);
}

/* I ... E; the first ones of a list can be meant by the later ones. */
node_id cxx_template_args(struct parser *p, bool own)
{
	node_id args = cxx_node(p, NODE_ARGS, 0, 0), last = 0, arg;

	if (!args || !cxx_take(p, "I"))
		return 0;
	if (own)
		p->params = args;
	while (!cxx_take(p, "E")) {
		arg = template_arg(p);
		if (!cxx_append(p, &p->nodes[args].a, &last, arg))
			return 0;
	}
	if (own)
		resolve(p);
	return args;
}

node_id cxx_template(struct parser *p, node_id name, struct function *f)
{
	node_id args = name ? cxx_template_args(p, f != NULL) : 0;

	if (f)
		f->is_template = true;
	return args ? cxx_node(p, NODE_TEMPLATE, name, args) : 0;
}

/* S_, S0_ or a letter; not St. */
node_id cxx_substitution(struct parser *p)
{
	node_id id;
	uint32_t n;
	size_t i;

	if (!cxx_take(p, "S"))
		return 0;
	for (i = 0; islower((unsigned char)*p->at) && i < 6; i++)
		if (*p->at == cxx_std[i].letter) {
			p->at++;
			return cxx_numbered(p, NODE_STD, 0, (uint32_t)i);
		}
	if (!cxx_sequence(p, 36, &n) || n >= p->nsubs)
		return 0;
	/* What was auto in a lambda is known in the name of its function. */
	id = p->subs[n];
	return p->nodes[id].kind == NODE_AUTO && p->params ?
	    param(p, p->nodes[id].number - 1) : id;
}

uint8_t cxx_qualifiers(struct parser *p)
{
	uint8_t flags = 0;

	flags |= cxx_take(p, "r") ? Q_RESTRICT : 0;
	flags |= cxx_take(p, "V") ? Q_VOLATILE : 0;
	flags |= cxx_take(p, "K") ? Q_CONST : 0;
	return flags;
}

static bool is_function_name(const struct parser *p, node_id id)
{
	while (p->nodes[id].kind == NODE_TAGGED)
		id = p->nodes[id].a;
	return p->nodes[id].kind != NODE_CTOR &&
	    p->nodes[id].kind != NODE_CONVERSION;
}

/* One more component of a nested name. */
static node_id component(struct parser *p, node_id so_far, struct function *f,
    bool *is_new)
{
	node_id id;

	*is_new = true;
	if (*p->at == 'I') {
		id = cxx_template(p, so_far, f);
		if (f)
			f->is_template = is_function_name(p, so_far ?
			    (p->nodes[so_far].kind == NODE_NESTED ?
			    p->nodes[so_far].b : so_far) : 0);
		return id;
	}
	if (f)
		f->is_template = false;
	if (*p->at == 'T')
		return so_far ? 0 : cxx_param(p);
	if (*p->at == 'D' && (p->at[1] == 't' || p->at[1] == 'T')) {
		*is_new = false;
		return so_far ? 0 : cxx_type(p);
	}
	if (cxx_take(p, "St")) {
		*is_new = false;
		return so_far ? 0 : cxx_text(p, NODE_TEXT, 0, "std", 3);
	}
	if (*p->at == 'S') {
		*is_new = false;
		return so_far ? 0 : cxx_substitution(p);
	}
	id = cxx_unqualified(p, so_far);
	return so_far && id ? cxx_node(p, NODE_NESTED, so_far, id) : id;
}

/* N ... E */
static node_id nested_name(struct parser *p, struct function *f)
{
	node_id so_far = 0;
	bool is_new = false;
	uint8_t flags;

	flags = cxx_qualifiers(p);
	flags |= cxx_take(p, "R") ? Q_LREF : cxx_take(p, "O") ? Q_RREF : 0;
	if (f)
		f->flags = flags;
	while (!cxx_take(p, "E")) {
		/* The whole is pushed by who uses it as a type. */
		if (so_far && is_new && !cxx_push(p, so_far))
			return 0;
		so_far = component(p, so_far, f, &is_new);
		if (!so_far)
			return 0;
		cxx_take(p, "M");	/* of a member that a lambda is for */
	}
	return is_new ? so_far : 0;
}

/* Z <function> E <what is in it> */
static node_id local_name(struct parser *p, struct function *f)
{
	node_id function = cxx_encoding(p), id;
	uint32_t n;

	if (!function || !cxx_take(p, "E"))
		return 0;
	/* The result would look as if it were of the inner function. */
	if (p->nodes[function].kind == NODE_ENCODING)
		p->nodes[p->nodes[function].b].a = 0;
	if (cxx_take(p, "s")) {
		id = cxx_text(p, NODE_TEXT, 0, "string literal", 14);
	} else if (cxx_take(p, "d")) {
		if (!cxx_sequence(p, 10, &n))
			return 0;
		id = cxx_name(p, f);
		id = id ? cxx_numbered(p, NODE_DEFAULT, id, n + 1) : 0;
	} else {
		id = cxx_name(p, f);
	}
	/* Names that occur more than once in a function have a number. */
	if (*p->at == '_' && (p->at[1] == '_' ||
	    isdigit((unsigned char)p->at[1]))) {
		bool is_long = p->at[1] == '_';

		p->at += is_long ? 2 : 1;
		if (is_long ? !cxx_number(p, &n) || !cxx_take(p, "_") :
		    !isdigit((unsigned char)*p->at++))
			return 0;
	}
	return id ? cxx_node(p, NODE_LOCAL, function, id) : 0;
}

node_id cxx_name(struct parser *p, struct function *f)
{
	node_id id, std = 0;

	if (cxx_take(p, "N"))
		return nested_name(p, f);
	if (cxx_take(p, "Z")) {
		if (p->depth >= CXX_DEPTH)
			return 0;
		p->depth++;
		id = local_name(p, f);
		p->depth--;
		return id;
	}
	if (*p->at == 'S' && p->at[1] != 't') {
		id = cxx_substitution(p);
		return *p->at == 'I' ? cxx_template(p, id, f) : 0;
	}
	if (cxx_take(p, "St"))
		std = cxx_text(p, NODE_TEXT, 0, "std", 3);
	id = cxx_unqualified(p, 0);
	if (std && id)
		id = cxx_node(p, NODE_NESTED, std, id);
	if (*p->at != 'I')
		return id;
	id = cxx_template(p, cxx_push(p, id), f);
	if (f && id)
		f->is_template = is_function_name(p, p->nodes[id].a);
	return id;
}
