/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * From text to tree.
 */
#include "lang/cdecl.h"
#include "lang/parse.h"

#include <stdlib.h>
#include <string.h>

void parser_init(struct parser *p, struct compilation *c)
{
	memset(p, 0, sizeof(*p));
	p->arena = c->arena;
	p->diag = &c->diag;
	p->source = &c->source;
	p->target = c->target;
	p->options = c->options;
	p->text = "";
	p->script = c->script = arena_new(c->arena, struct script);
	p->clause = arena_new(c->arena, struct clause);
	p->clause_tail = &p->script->clauses;
	p->map_tail = &p->script->maps;
	p->routine_tail = &p->script->routines;
	p->param_tail = &p->params;
}

void lang_parse(struct parser *p)
{
	void *scanner = lex_open(p);

	if (!scanner)
		abort();
	parse_parse(scanner, p);
	lex_close(scanner);
	cdecl_finish(p);
	hmap_free(&p->maps);
	hmap_free(&p->vars);
	if (!p->script->clauses && p->diag->errors == 0)
		diag_add(p->diag, DIAG_NO_PROBES, (struct place){ 0, 0 });
}
