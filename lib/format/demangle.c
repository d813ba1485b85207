/* SPDX-License-Identifier: GPL-2.0-only */
#include "format/demangle.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "format/demangle_private.h"

enum { MAX_NAME = 16384, MAX_NODES = 65535 };

/* ---- pieces ---- */

bool cxx_take(struct parser *p, const char *text)
{
	size_t n = strlen(text);

	if (strncmp(p->at, text, n))
		return false;
	p->at += n;
	return true;
}

bool cxx_number(struct parser *p, uint32_t *out)
{
	const char *start = p->at;

	for (*out = 0; isdigit((unsigned char)*p->at) && p->at - start < 9;
	    p->at++)
		*out = *out * 10 + (uint32_t)(*p->at - '0');
	return p->at > start && !isdigit((unsigned char)*p->at);
}

/* "_" is 0, "0_" is 1; in base 36 for substitutions. */
bool cxx_sequence(struct parser *p, unsigned int base, uint32_t *out)
{
	uint32_t n = 0;

	*out = 0;
	if (cxx_take(p, "_"))
		return true;
	for (; *p->at != '_'; p->at++) {
		uint32_t digit = isdigit((unsigned char)*p->at) ?
		    (uint32_t)(*p->at - '0') : isupper((unsigned char)*p->at) ?
		    (uint32_t)(*p->at - 'A') + 10 : base;

		if (digit >= base || n > MAX_NODES)
			return false;
		n = n * base + digit;
	}
	p->at++;
	*out = n + 1;
	return true;
}

node_id cxx_text(struct parser *p, enum node_kind kind, node_id a,
    const char *text, size_t len)
{
	if (p->nnodes >= p->max)
		return 0;
	p->nodes[p->nnodes] = (struct node){ .kind = (uint8_t)kind, .a = a,
		.text = text, .len = (uint16_t)len };
	return (node_id)p->nnodes++;
}

node_id cxx_node(struct parser *p, enum node_kind kind, node_id a, node_id b)
{
	node_id id = cxx_text(p, kind, a, "", 0);

	p->nodes[id].b = id ? b : 0;
	return id;
}

node_id cxx_numbered(struct parser *p, enum node_kind kind, node_id a,
    uint32_t number)
{
	node_id id = cxx_node(p, kind, a, 0);

	p->nodes[id].number = number;
	return id;
}

/* A node of a part that has to be there. */
node_id cxx_of(struct parser *p, enum node_kind kind, node_id a)
{
	return a ? cxx_node(p, kind, a, 0) : 0;
}

/* Remembers what later substitutions may mean. */
node_id cxx_push(struct parser *p, node_id id)
{
	if (!id || p->nsubs >= p->max)
		return 0;
	p->subs[p->nsubs++] = id;
	return id;
}

bool cxx_append(struct parser *p, node_id *first, node_id *last, node_id item)
{
	node_id cell = cxx_of(p, NODE_CELL, item);

	if (!cell)
		return false;
	if (*last)
		p->nodes[*last].b = cell;
	else
		*first = cell;
	*last = cell;
	return true;
}

node_id cxx_cells(struct parser *p, node_id (*item)(struct parser *), bool *ok)
{
	node_id first = 0, last = 0;

	while (*ok && !cxx_take(p, "E"))
		*ok = cxx_append(p, &first, &last, item(p));
	return *ok ? first : 0;
}

/* ---- whole names ---- */

static node_id special(struct parser *p, const char *text, node_id a)
{
	return a ? cxx_text(p, NODE_SPECIAL, a, text, strlen(text)) : 0;
}

/* h <offset> _ or v <offset> _ <offset> _ */
static bool call_offset(struct parser *p)
{
	int n = cxx_take(p, "h") ? 1 : cxx_take(p, "v") ? 2 : 0;
	int i;

	for (i = 0; i < n; i++) {
		cxx_take(p, "n");
		while (isdigit((unsigned char)*p->at))
			p->at++;
		if (!cxx_take(p, "_"))
			return false;
	}
	return n > 0;
}

static node_id special_name(struct parser *p)
{
	static const char *const of_types[][2] = {
		{ "TV", "vtable for " }, { "TT", "VTT for " },
		{ "TI", "typeinfo for " }, { "TS", "typeinfo name for " },
	};
	static const char *const of_names[][2] = {
		{ "TW", "TLS wrapper function for " },
		{ "TH", "TLS init function for " },
		{ "GV", "guard variable for " },
	};
	node_id a, b;
	uint32_t n;
	size_t i;

	for (i = 0; i < 4; i++)
		if (cxx_take(p, of_types[i][0]))
			return special(p, of_types[i][1], cxx_type(p));
	for (i = 0; i < 3; i++)
		if (cxx_take(p, of_names[i][0]))
			return special(p, of_names[i][1], cxx_name(p, NULL));
	if (cxx_take(p, "GR")) {
		a = cxx_name(p, NULL);
		if (*p->at && (!cxx_sequence(p, 36, &n)))
			return 0;
		return special(p, "reference temporary for ", a);
	}
	if (cxx_take(p, "TC")) {
		a = cxx_type(p);
		while (isdigit((unsigned char)*p->at))
			p->at++;
		b = a && cxx_take(p, "_") ? cxx_type(p) : 0;
		b = special(p, "construction vtable for ", b);
		p->nodes[b].b = b ? a : 0;
		return b;
	}
	if (cxx_take(p, "Tc"))
		return call_offset(p) && call_offset(p) ? special(p,
		    "covariant return thunk to ", cxx_encoding(p)) : 0;
	if (cxx_take(p, "GTt"))
		return special(p, "transaction clone for ", cxx_encoding(p));
	if (!strncmp(p->at, "Th", 2) || !strncmp(p->at, "Tv", 2)) {
		bool is_virtual = p->at[1] == 'v';

		p->at++;
		return call_offset(p) ? special(p, is_virtual ?
		    "virtual thunk to " : "non-virtual thunk to ",
		    cxx_encoding(p)) : 0;
	}
	return 0;
}

node_id cxx_encoding(struct parser *p)
{
	struct function f = { 0 };
	unsigned int nlambdas = p->nlambdas;
	node_id params = p->params, id, type, result = 0;

	if (p->depth >= CXX_DEPTH)
		return 0;
	p->depth++;
	p->params = 0;
	p->nlambdas = 0;
	id = *p->at == 'T' || *p->at == 'G' ? special_name(p) : cxx_name(p, &f);
	if (id && *p->at && *p->at != 'E' && *p->at != '.') {
		if (f.is_template)
			result = cxx_type(p);
		type = f.is_template && !result ? 0 : cxx_parameters(p);
		type = type ? cxx_node(p, NODE_FUNCTION, result, type) : 0;
		p->nodes[type].flags = type ? f.flags : 0;
		id = type ? cxx_node(p, NODE_ENCODING, id, type) : 0;
	}
	p->params = params;
	p->nlambdas = nlambdas;
	p->depth--;
	return id;
}

/* ".part.0.cold": each is a letter's word, with numbers behind it. */
static node_id clones(struct parser *p, node_id id)
{
	const char *start;

	while (id && *p->at) {
		start = p->at;
		if (*p->at++ != '.' || !(isalnum((unsigned char)*p->at) ||
		    *p->at == '_'))
			return 0;
		while (islower((unsigned char)*p->at) || *p->at == '_')
			p->at++;
		while ((p->at == start + 1 || *p->at == '.') &&
		    isdigit((unsigned char)p->at[*p->at == '.'])) {
			p->at++;
			while (isdigit((unsigned char)*p->at))
				p->at++;
		}
		if (p->at == start + 1)
			return 0;
		id = cxx_text(p, NODE_CLONE, id, start,
		    (size_t)(p->at - start));
	}
	return id;
}

/* Whether a call of the function runs this code. */
static bool is_function(const struct parser *p, node_id id)
{
	while (p->nodes[id].kind == NODE_CLONE) {
		if (!strncmp(p->nodes[id].text, ".cold", 5) ||
		    !strncmp(p->nodes[id].text, ".part", 5))
			return false;
		id = p->nodes[id].a;
	}
	return p->nodes[id].kind == NODE_ENCODING;
}

bool cxx_demangle(const char *mangled, unsigned int parts, struct strbuf *out)
{
	size_t len = strnlen(mangled, MAX_NAME + 1), start = out->len;
	struct parser p = { .at = mangled + 2, .nnodes = 1 };
	node_id id;

	if (len > MAX_NAME || strncmp(mangled, "_Z", 2))
		return false;
	p.max = (unsigned int)len * 3 + 16;
	p.nodes = xcalloc(p.max, sizeof(*p.nodes));
	p.subs = xmalloc(p.max * sizeof(*p.subs));
	id = clones(&p, cxx_encoding(&p));
	if (id && (!(parts & CXX_FUNCTION) || is_function(&p, id)))
		cxx_print(p.nodes, id, parts, out);
	free(p.nodes);
	free(p.subs);
	return out->len > start;
}
