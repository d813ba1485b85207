/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * From text to tree.
 */
#include "lang/cdecl.h"
#include "lang/parse.h"

#include <stdlib.h>

struct script *lang_parse(struct arena *arena, struct diag *diag,
    struct source *source, struct target *target,
    const struct options *options)
{
	struct parser p = { .arena = arena, .diag = diag, .source = source,
		.target = target };
	void *scanner;

	p.script = arena_new(arena, struct script);
	p.clause = arena_new(arena, struct clause);
	p.clause_tail = &p.script->clauses;
	p.map_tail = &p.script->maps;
	p.routine_tail = &p.script->routines;
	p.param_tail = &p.params;
	if (source->len > PARSE_MAX_TEXT) {
		diag_add(diag, DIAG_TEXT_SIZE, (struct place){ 0, 0 },
		    PARSE_MAX_TEXT);
		return p.script;
	}
	preproc_run(&p, target, options);
	scanner = lex_open(&p);
	if (!scanner)
		abort();
	parse_parse(scanner, &p);
	lex_close(scanner);
	cdecl_finish(&p);
	hmap_free(&p.maps);
	hmap_free(&p.vars);
	if (!p.script->clauses && diag->errors == 0)
		diag_add(diag, DIAG_NO_PROBES, (struct place){ 0, 0 });
	return p.script;
}
