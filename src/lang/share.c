/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Before Linux 4.15, a tracepoint takes one program. There, the clauses of one
 * tracepoint become one clause, in the order of the script:
 *
 *	t:group:event /x/ { a }		t:group:event { if (x) { a } { b } }
 *	t:group:event { b }
 *
 * return and exit() leave the block of their clause.
 */
#include "lang/lang.h"
#include "provider/provider.h"

/* Where a variant has this probe, or its number of probes. */
static size_t find(const struct clause *c, const struct probe *probe)
{
	size_t i = 0;

	while (i < c->nprobes && (c->probes[i].provider != probe->provider ||
	    c->probes[i].id != probe->id))
		i++;
	return i;
}

static bool is_shared(const struct clause *c, const struct probe *probe)
{
	const struct clause *later = c->next;

	if (!probe->provider->one_program)
		return false;
	while (later && find(later, probe) == later->nprobes)
		later = later->next;
	return later;
}

/* Whether two probes are in the same ones of these variants. */
static bool same_variants(const struct clause *c, const struct probe *a,
    const struct probe *b)
{
	while (c && (find(c, a) == c->nprobes) == (find(c, b) == c->nprobes))
		c = c->next;
	return !c;
}

/* Takes the probes of a joined variant out of another one. */
static void take(struct clause *c, const struct clause *joined)
{
	size_t n = 0;

	for (size_t i = 0; i < c->nprobes; i++)
		if (find(joined, &c->probes[i]) == joined->nprobes)
			c->probes[n++] = c->probes[i];
	c->nprobes = n;
}

static struct stmt *statement(struct arena *arena, const struct clause *c,
    enum stmt_kind kind, struct expr *e)
{
	struct stmt *s = arena_new(arena, struct stmt);

	s->kind = kind;
	s->place = c->place;
	s->expr = e;
	return s;
}

/* A clause as a statement. */
static struct stmt *part(struct arena *arena, const struct clause *c)
{
	struct expr *block = node_expr(arena, EXPR_BLOCK, c->place);
	struct stmt *s = statement(arena, c, STMT_EXPR, block), *condition;

	block->body = c->body;
	block->is_call = block->is_clause = true;
	if (!c->predicate)
		return s;
	condition = statement(arena, c, STMT_IF, c->predicate);
	condition->body = s;
	return condition;
}

/* A variant for this probe, and for all that share the same clauses; it takes
 * them from those that had them. */
static struct clause *join(struct arena *arena, struct clause *c, size_t at)
{
	struct clause *out = arena_memdup(arena, c, sizeof(*c)), *copy;
	struct var **vars = &out->vars;
	struct stmt **body = &out->body;

	out->predicate = NULL;
	out->probes = arena_array(arena, struct probe, c->nprobes - at);
	out->nprobes = 0;
	for (size_t i = at; i < c->nprobes; i++)
		if (same_variants(c->next, &c->probes[at], &c->probes[i]))
			out->probes[out->nprobes++] = c->probes[i];
	for (; c; c = c->next) {
		if (find(c, out->probes) == c->nprobes)
			continue;
		copy = ast_copy_clause(arena, c);
		*vars = copy->vars;
		while (*vars)
			vars = &(*vars)->next;
		*body = part(arena, copy);
		body = &(*body)->next;
		take(c, out);
	}
	return out;
}

void lang_share(struct compilation *c)
{
	struct clause **at = &c->script->variants, *joined;
	size_t i;

	while (*at) {
		for (i = 0; i < (*at)->nprobes;) {
			if (!is_shared(*at, &(*at)->probes[i]) || feature_has(
			    c->target->features, FEATURE_event_programs)) {
				i++;
				continue;
			}
			joined = join(c->arena, *at, i);
			joined->next = *at;
			*at = joined;
			at = &joined->next;
		}
		if ((*at)->nprobes)
			at = &(*at)->next;
		else
			*at = (*at)->next;
	}
}
