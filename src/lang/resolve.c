/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Probe specifications to probes, and clauses to variants.
 */
#include "lang/absent.h"
#include "lang/hint.h"
#include "lang/lang.h"
#include "lang/resolve_names.h"

#include "base/hmap.h"

#include <ctype.h>
#include <string.h>

enum { MAX_PARTS = 16 };

struct resolve {
	struct script			*script;
	struct diag			*diag;
	struct arena			*arena;
	struct target			*target;
	const struct options	*options;
	struct hmap			 ids;	/* probe name -> id + 1 */
	VEC(const char *)		 names;
	struct clause			**tail, **absent_tail;
	struct clause			**watch_tail;
	/* Of the clause at hand. */
	struct probe_list		 probes;
	struct hmap			 seen;	/* names taken */
	const struct provider		*family; /* of the last spec */
};

/* One that did not exist, until it is known whether others did. */
struct missing {
	const struct probe_spec	*spec;
	const char		*near, *why;
};

/* ---- specifications ---- */

/* Parts between colons, quotes taken off. */
static int split(struct resolve *r, const char *text, const char **parts)
{
	char *copy = arena_strdup(r->arena, text), *out = copy;
	bool quoted = false;
	int n = 0;

	parts[n++] = copy;
	for (const char *in = text; *in != '\0'; in++) {
		if (*in == '"') {
			quoted = !quoted;
		} else if (*in == '\\' && quoted && in[1] != '\0') {
			*out++ = *++in;
		} else if (*in == ':' && !quoted) {
			*out++ = '\0';
			if (n == MAX_PARTS)
				return MAX_PARTS + 1;
			parts[n++] = out;
		} else {
			*out++ = *in;
		}
	}
	*out = '\0';
	return n;
}

static const char *near_family(const char *name)
{
	const char *near = NULL;
	int best = 3;

	for (size_t i = 0; i < provider_count; i++) {
		int distance = edit_distance(name, provider_list[i]->name,
		    best - 1);

		if (distance < best) {
			best = distance;
			near = provider_list[i]->name;
		}
	}
	return near;
}

/* The probe that these parts name if a family, and perhaps a group, comes
 * before them; NULL if there is none. */
static const char *without_family(struct resolve *r, const char **parts, int n)
{
	const char **with = arena_array(r->arena, const char *, MAX_PARTS + 2);
	const char *found = NULL;

	if (glob_has_meta(parts[n - 1]))
		return NULL;
	for (size_t i = 0; i < 2 * provider_count && !found; i++) {
		const struct provider *provider = provider_list[i / 2];
		struct match match = { .parts = with };
		struct probe_list list = {0};

		if (provider->slash == SLASH_PATH || (i % 2 && n != 1))
			continue;
		with[match.nparts++] = provider->name;
		if (i % 2)
			with[match.nparts++] = "*";
		memcpy(with + match.nparts, parts, (size_t)n * sizeof(*parts));
		match.nparts += n;
		if (provider->match(provider, r->target, &match, &list) ==
		    MATCH_OK && list.list.len > 0)
			found = list.list.data[0].name;
		vec_free(&list.list);
	}
	return found;
}

static void unknown_family(struct resolve *r, const struct probe_spec *spec,
    const char **parts, int n)
{
	const char *name = parts[0];
	const char *near = near_family(name);
	const char *meant = provider_foreign(r->target, spec->text);

	diag_add(r->diag, DIAG_PROBE_FAMILY, spec->place, name);
	if (n == 1 && (name[0] == '$' || builtin_find(name) >= 0)) {
		diag_note(r->diag, "%s", hint_statement());
		return;
	}
	if (!meant && !isdigit((unsigned char)name[0]))
		meant = without_family(r, parts, n);
	if (meant)
		diag_note(r->diag, "did you mean '%s'?", meant);
	else if (near)
		diag_note(r->diag, "did you mean '%s'?", near);
}

static enum match_result match_one(struct resolve *r,
    const struct probe_spec *spec, struct probe_list *found,
    struct match *match)
{
	const char **parts = arena_array(r->arena, const char *,
	    MAX_PARTS + 2);
	int n = split(r, spec->text, parts);
	const struct provider *provider;

	if (n > MAX_PARTS)
		return MATCH_SYNTAX;
	provider = provider_find(parts[0]);
	r->family = provider;
	if (!provider) {
		unknown_family(r, spec, parts, n);
		return MATCH_OK;
	}
	if (r->target->in_cgroup && provider->needs_object) {
		diag_add(r->diag, DIAG_PROBE_CGROUP, spec->place, spec->text);
		return MATCH_OK;
	}
	match->nparts = n;
	match->parts = parts;
	match->unsafe = r->options->unsafe;
	return provider->match(provider, r->target, match, found);
}

static void note_fault(struct resolve *r, enum match_result result,
    const struct probe_spec *spec, const struct match *match)
{
	static const enum diag_tag tags[] = {
		[MATCH_SYNTAX] = DIAG_PROBE_SYNTAX,
		[MATCH_UNSUPPORTED] = DIAG_PROBE_UNSUPPORTED,
		[MATCH_UNREADABLE] = DIAG_PROBE_UNREADABLE,
		[MATCH_SHARED] = DIAG_PROBE_SHARED,
	};

	diag_add(r->diag, tags[result], spec->place, spec->text);
	if (match->why)
		diag_note(r->diag, "%s", match->why);
	if (match->near)
		diag_note(r->diag, "did you mean '%s'?", match->near);
}

/* A name may stand for several places: of a USDT probe, of a constructor. */
static const char *probe_key(struct resolve *r, const struct probe *probe)
{
	return probe->address == 0 ? probe->name : arena_printf(r->arena,
	    "%s@%llx", probe->name, (unsigned long long)probe->address);
}

/*
 *	watchpoint:f+arg0:4:w { }	uprobe::f /arg0/ { watch(arg0) }
 * goes with it, once for all clauses.
 */
static void add_watch(struct resolve *r, const struct probe *probe,
    struct place place)
{
	struct clause *clause = arena_new(r->arena, struct clause);
	struct expr *e = node_expr(r->arena, EXPR_BUILTIN, place);

	if (hmap_get_str(&r->ids, probe->name))
		return;
	e->builtin = BUILTIN_argn;
	e->argn = probe->call_arg;
	clause->predicate = e;
	clause->specs = arena_new(r->arena, struct probe_spec);
	clause->specs->text = probe->call;
	clause->specs->place = clause->place = place;
	clause->watch = arena_memdup(r->arena, probe, sizeof(*probe));
	*r->watch_tail = clause;
	r->watch_tail = &clause->next;
}

/* Of regular expressions: c . ^ $ and c*, as B. Kernighan matches them. */
static bool matches_here(const char *e, const char *text)
{
	if (e[0] == '\0' || (e[0] == '$' && e[1] == '\0'))
		return e[0] == '\0' || *text == '\0';
	if (e[1] == '*') {
		do {
			if (matches_here(e + 2, text))
				return true;
		} while (*text && (*text++ == e[0] || e[0] == '.'));
		return false;
	}
	return *text && (e[0] == '.' || e[0] == *text) &&
	    matches_here(e + 1, text + 1);
}

/* --probe-filter; what awl runs at its begin and end is no probe of events. */
static bool is_wanted(struct resolve *r, const struct probe *probe)
{
	const char *e = r->options->probe_filter, *text = probe->name;

	if (!e || probe->provider->special != SPECIAL_NONE)
		return true;
	if (e[0] == '^')
		return matches_here(e + 1, text);
	do {
		if (matches_here(e, text))
			return true;
	} while (*text++);
	return false;
}

/* The first of the alternatives that exists. True when none does. */
static bool match_spec(struct resolve *r, const struct probe_spec *spec,
    struct missing *none)
{
	enum missing_probes missing = r->script->missing_probes;
	struct probe_list found = {0};
	const struct probe_spec *at = spec;
	enum match_result result;
	struct match match;
	struct probe *probe;

	do {
		memset(&match, 0, sizeof(match));
		result = match_one(r, at, &found, &match);
	} while (result != MATCH_OK && result != MATCH_SYNTAX &&
	    at->alt && (at = at->alt) != NULL);
	for vec_each(probe, &found.list) {
		if (!is_wanted(r, probe))
			continue;
		/* What the kernel refuses is missing as well. */
		probe->optional |= missing == MISSING_WARN ||
		    missing == MISSING_IGNORE;
		probe->told = missing == MISSING_WARN;
		probe->expanded |= probe->optional;
		if (probe->call)
			add_watch(r, probe, at->place);
		if (hmap_set_str(&r->seen, probe_key(r, probe), probe))
			vec_push(&r->probes.list, *probe);
	}
	vec_free(&found.list);
	if (result == MATCH_NONE) {
		*none = (struct missing){ at, match.near, match.why };
		return true;
	}
	if (result != MATCH_OK)
		note_fault(r, result, at, &match);
	else if (match.warning)
		diag_add(r->diag, DIAG_PROBE_IFUNC, at->place, match.warning);
	return false;
}

static void report_missing(struct resolve *r, const struct missing *missing)
{
	const struct probe_spec *spec = missing->spec;
	enum diag_tag tag = DIAG_PROBE_MISSING;

	if (r->script->missing_probes == MISSING_IGNORE)
		return;
	if (r->script->missing_probes == MISSING_ERROR ||
	    (r->script->missing_probes == MISSING_SOME &&
	    r->probes.list.len == 0))
		tag = glob_has_meta(spec->text) ? DIAG_PROBE_NONE :
		    DIAG_PROBE_UNKNOWN;
	diag_add(r->diag, tag, spec->place, spec->text);
	if (missing->why)
		diag_note(r->diag, "%s", missing->why);
	if (missing->near)
		diag_note(r->diag, "did you mean '%s'?", missing->near);
}

static void match_clause(struct resolve *r, const struct clause *clause)
{
	VEC(struct missing) missing = {0};
	const struct missing *each;
	struct missing one;

	for (const struct probe_spec *s = clause->specs; s;
	    s = s->next) {
		if (match_spec(r, s, &one))
			vec_push(&missing, one);
		if (r->probes.list.len > r->script->max_probes) {
			unsigned n = (unsigned)r->probes.list.len;

			diag_add(r->diag, DIAG_PROBE_MANY, s->place, s->text,
			    n, (unsigned)r->script->max_probes);
			diag_note(r->diag, "config = { max_probes = %u } "
			    "allows this; attaching and detaching may take "
			    "long", n);
			break;
		}
	}
	for vec_each(each, &missing)
		report_missing(r, each);
	vec_free(&missing);
}

/* ---- variants ---- */

static uint32_t probe_id(struct resolve *r, const char *name)
{
	void **slot = hmap_slot(&r->ids, name, strlen(name));

	if (!*slot) {
		vec_push(&r->names, name);
		*slot = (void *)(uintptr_t)r->names.len;
	}
	return (uint32_t)(uintptr_t)*slot - 1;
}

/* Whether two probes read alike as far as the clause looks. */
static bool same_program(struct resolve *r, const struct clause_uses *uses,
    const struct probe *a, const struct probe *b)
{
	if (a->provider != b->provider || a->is_return != b->is_return ||
	    a->is_user != b->is_user)
		return false;
	if (provider_prog_type(r->target, a) !=
	    provider_prog_type(r->target, b))
		return false;
	/* Iterators' programs are made for one kind of object each. */
	return (!uses->args && !uses->values &&
	    !a->provider->needs_object) ||
	    strcmp(a->shape ? a->shape : "",
	    b->shape ? b->shape : "") == 0;
}

/* Takes the first probe left and all that go with it. */
static void make_variant(struct resolve *r, const struct clause *clause,
    const struct clause_uses *uses, bool *taken, size_t first)
{
	struct clause *variant = ast_copy_clause(r->arena, clause);
	const struct probe *all = r->probes.list.data;
	size_t n = 0;

	variant->probes = arena_array(r->arena, struct probe,
	    r->probes.list.len - first);
	for (size_t i = first; i < r->probes.list.len; i++) {
		if (taken[i] || !same_program(r, uses, &all[first], &all[i]))
			continue;
		taken[i] = true;
		variant->probes[n] = all[i];
		variant->probes[n++].id = probe_id(r, all[i].name);
	}
	variant->nprobes = n;
	*r->tail = variant;
	r->tail = &variant->next;
}

static void keep_absent(struct resolve *r, const struct clause *clause)
{
	struct clause *absent = absent_clause(r->arena, clause, r->family);

	*r->absent_tail = absent;
	r->absent_tail = &absent->next;
}

static void resolve_clause(struct resolve *r, struct clause *clause)
{
	struct clause_uses uses = resolve_uses(clause);
	bool *taken;

	match_clause(r, clause);
	taken = arena_array(r->arena, bool, r->probes.list.len + 1);
	for (size_t i = 0; i < r->probes.list.len; i++) {
		if (!taken[i])
			make_variant(r, clause, &uses, taken, i);
	}
	if (r->probes.list.len == 0)
		keep_absent(r, clause);
	vec_free(&r->probes.list);
	hmap_free(&r->seen);
	memset(&r->seen, 0, sizeof(r->seen));
}

void lang_resolve(struct compilation *c)
{
	struct clause *watches = NULL;
	struct script *script = c->script;
	struct resolve r = { .script = script, .diag = &c->diag,
		.arena = c->arena, .target = c->target, .options = c->options,
		.tail = &script->variants, .absent_tail = &script->absent,
		.watch_tail = &watches };

	for (struct clause *at = script->clauses; at; at = at->next)
		resolve_clause(&r, at);
	for (struct clause *at = watches; at; at = at->next)
		resolve_clause(&r, at);
	script->probe_names = arena_memdup(r.arena,
	    r.names.len > 0 ? r.names.data : (const char *[]){ "" },
	    (r.names.len > 0 ? r.names.len : 1) * sizeof(*r.names.data));
	script->nprobe_names = r.names.len;
	if (!script->variants && r.diag->errors == 0)
		diag_add(r.diag, DIAG_NO_PROBES, (struct place){ 0, 0 });
	vec_free(&r.names);
	hmap_free(&r.ids);
}
