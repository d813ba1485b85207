/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Identifiers: what each stands for.
 */
#include "lang/resolve_names.h"

#include "base/hmap.h"
#include "base/words.h"
#include "format/btf.h"
#include "lang/cdecl.h"
#include "lang/check.h"
#include "lang/hint.h"
#include "lang/macros.h"
#include "lang/type_btf.h"
#include "lang/walk.h"

#include <stdlib.h>
#include <string.h>

enum { DEFAULT_DEPTH = 127, MAX_DEPTH = 1024 };

struct names {
	struct script	*script;
	struct diag	*diag;
	struct arena	*arena;
	struct target	*target;
	struct hmap	 maps;		/* all, by name */
};

/* Functions are not: ply's scripts have maps called path. */
static bool is_variable(const char *name)
{
	int builtin = builtin_find(name);

	return builtin >= 0 && (builtin_form(builtin) == FORM_VAR ||
	    builtin_is(builtin, IS_BARE));
}

static struct map *find_map(struct names *n, const char *name,
    struct place place, bool make)
{
	struct map *map = hmap_get_str(&n->maps, name);

	if (!map && make) {
		map = arena_new(n->arena, struct map);
		map->name = name;
		map->place = place;
		map->next = n->script->maps;
		n->script->maps = map;
		n->script->nmaps++;
		hmap_set_str(&n->maps, name, map);
	}
	if (map && make)
		map->bare = map->used = true;
	return map && map->bare ? map : NULL;
}

static void make_map(struct names *n, struct expr *e, struct expr *keys)
{
	struct map *map = find_map(n, e->kind == EXPR_INDEX ? e->base->name :
	    e->name, e->place, true);

	e->kind = EXPR_MAP;
	e->map = map;
	e->keys = keys;
}

/* ply's maps go without the @: m[k], m = count(), m++. */
static void find_bare(void *arg, struct expr *e)
{
	struct names *n = arg;
	struct expr *target = NULL;

	if (e->kind == EXPR_INDEX && e->base->kind == EXPR_NAME &&
	    !is_variable(e->base->name)) {
		make_map(n, e, e->index);
		return;
	}
	if (e->kind == EXPR_ASSIGN ||
	    (e->kind == EXPR_UNARY && e->op >= OP_PREINC))
		target = e->a;
	if (target && target->kind == EXPR_NAME &&
	    !is_variable(target->name))
		make_map(n, target, NULL);
}

static void poison(struct expr *e)
{
	e->kind = EXPR_POISON;
	e->type = &type_poison;
}

static bool has_feature(struct names *n, const struct expr *e,
    enum builtin builtin)
{
	int needs = builtin_feature(builtin);
	const struct feature_row *feature;

	if (needs == FEATURE_btf)	/* lowering looks into it */
		target_btf(n->target);
	if (needs < 0 || feature_has(n->target->features,
	    (enum feature)needs))
		return true;
	feature = &feature_rows[needs];
	diag_add(n->diag, DIAG_FEATURE, e->place,
	    builtin_name(builtin), feature->what);
	diag_note(n->diag, "Linux %d.%d or later is needed%s%s",
	    feature->since / 1000,
	    feature->since % 1000, feature->config[0] != '\0' ? ", with " : "",
	    feature->config);
	return false;
}

static void make_builtin(struct names *n, struct expr *e, enum builtin builtin,
    int argn)
{
	if (!has_feature(n, e, builtin)) {
		poison(e);
		return;
	}
	e->kind = EXPR_BUILTIN;
	e->builtin = builtin;
	e->argn = argn;
	e->args = NULL;
	e->nargs = 0;
}

static bool set_mode(struct names *n, const struct expr *mode,
    enum stack_mode *out)
{
	const char *text = mode->kind == EXPR_NAME ? mode->name :
	    mode->kind == EXPR_STRING ? mode->text : "?";
	/* In the order of the enum. */
	int i = words_find("bpftrace\0perf\0raw\0", text);

	if (i >= 0) {
		*out = (enum stack_mode)i;
		return true;
	}
	diag_add(n->diag, DIAG_STACK_MODE, mode->place, text);
	diag_note(n->diag, "the modes are bpftrace, perf and raw");
	return false;
}

/* kstack, kstack(3), kstack(perf), kstack(perf, 3): all is in the type. */
static bool make_stack(struct names *n, struct expr *e, enum builtin builtin,
    enum type_kind kind)
{
	enum stack_mode mode = n->script->stack_mode;
	int64_t depth = DEFAULT_DEPTH;
	struct expr *args = e->kind == EXPR_CALL ? e->args : NULL, *a = args;

	e->kind = EXPR_CALL;
	e->builtin = builtin;
	e->callee = builtin_name(builtin);
	e->args = NULL;
	e->nargs = 0;
	e->fmt = NULL;
	if (a && a->kind != EXPR_INT) {
		if (!set_mode(n, a, &mode))
			poison(e);
		a = a->next;
	}
	if (a) {
		depth = a->kind == EXPR_INT ? a->number : 0;
		if (depth < 1 || depth > MAX_DEPTH) {
			diag_add(n->diag, DIAG_ARGUMENT_RANGE, a->place, a ==
			    args ? 1u : 2u, builtin_name(builtin),
			    (long long)depth, "a constant from 1 to 1024");
			poison(e);
		}
	}
	if (e->kind != EXPR_POISON)
		e->type = type_stack(&n->target->types, kind, mode,
		    (uint16_t)depth);
	return true;
}

static bool resolve_name_kstack(struct names *n, struct expr *e,
    enum builtin builtin)
{
	return make_stack(n, e, builtin, TYPE_KSTACK);
}

static bool resolve_name_ustack(struct names *n, struct expr *e,
    enum builtin builtin)
{
	return make_stack(n, e, builtin, TYPE_USTACK);
}

static void make_int(struct expr *e, int64_t value, struct type *type)
{
	e->kind = EXPR_INT;
	e->is_const = true;
	e->number = value;
	e->type = type;
}

static bool make_constant(struct names *n, struct expr *e)
{
	const char *name = e->name;
	struct btf *btf = target_btf(n->target);
	struct type *type;
	int64_t value;
	uint32_t id = btf ? btf_find_enumerator(btf, name, &value) : 0;

	if (cdecl_constant(&n->target->types, name, &value, &type)) {
		make_int(e, value, type);
		return true;
	}
	if (id != 0) {
		make_int(e, value, type_from_btf(&n->target->types, btf, id));
		return true;
	}
	if (macro_find(n->target->arch, name, &value)) {
		make_int(e, value, &type_int64);
		return true;
	}
	return false;
}

static bool is_capital(const char *name)
{
	return strspn(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") ==
	    strlen(name);
}

static void unknown_name(struct names *n, struct expr *e)
{
	const char *near = builtin_near(e->name);
	const char *note = hint_foreign(FOREIGN_NAME, e->name,
	    strlen(e->name));
	int distance = 1;

	if (!near)
		near = macro_near(e->name, &distance);
	diag_add(n->diag, DIAG_NAME_UNKNOWN, e->place, e->name);
	if (note)
		diag_note(n->diag, "%s", note);
	else if (near)
		diag_note(n->diag, "did you mean '%s'?", near);
	else if (is_capital(e->name))
		diag_note(n->diag, "a constant that the kernel's types do not "
		    "have needs a #define %s", e->name);
	else
		diag_note(n->diag, "write \"%s\" for text, $%s for a variable "
		    "or @%s for a map", e->name, e->name, e->name);
	poison(e);
}

/* An argument that stands for itself, as the script has it. */
static const char *word_of(struct names *n, const struct expr *a)
{
	if (a->kind == EXPR_NAME)
		return a->name;
	if (a->kind == EXPR_STRING)
		return a->text;
	return arena_strndup(n->arena, n->diag->source->text + a->place.begin,
	    a->place.end - a->place.begin);
}

/* True when a call has more than one argument, which is a fault. */
static bool is_too_many(struct names *n, struct expr *e, const char *wants)
{
	if (!e->args->next)
		return false;
	diag_add(n->diag, DIAG_ARGUMENT_COUNT, e->place, e->callee, wants,
	    e->nargs);
	poison(e);
	return true;
}

/* nsecs(boot): which clock is in .argn. */
static bool resolve_name_nsecs(struct names *n, struct expr *e,
    enum builtin builtin)
{
	struct place place;
	const char *text;
	int i;

	if (e->kind != EXPR_CALL || !e->args)
		return false;
	if (is_too_many(n, e, "1 argument (a clock)"))
		return true;
	place = e->args->place;
	text = word_of(n, e->args);
	/* In the order of the enum. */
	i = words_find("monotonic\0boot\0tai\0sw_tai\0", text);
	if (i >= 0) {
		make_builtin(n, e, builtin, NSECS_MONOTONIC + i);
		return true;
	}
	diag_add(n->diag, DIAG_CLOCK, place, text);
	diag_note(n->diag, "the clocks are monotonic, boot, tai and sw_tai");
	poison(e);
	return true;
}

/* pid(init), tid(curr_ns): whose namespace is in .argn. */
static bool resolve_name_pid(struct names *n, struct expr *e,
    enum builtin builtin)
{
	const char *text;

	if (e->kind != EXPR_CALL || !e->args)
		return false;
	if (is_too_many(n, e, "1 argument (a namespace)"))
		return true;
	text = word_of(n, e->args);
	if (strcmp(text, "curr_ns") == 0) {
		make_builtin(n, e, builtin, PID_CURRENT);
	} else if (strcmp(text, "init") == 0) {
		make_builtin(n, e, builtin, PID_INITIAL);
	} else {
		diag_add(n->diag, DIAG_PID_SPACE, e->args->place, text);
		poison(e);
	}
	return true;
}

static struct expr *member_of(struct arena *arena, struct expr *base,
    const char *name)
{
	struct expr *e = node_expr(arena, EXPR_FIELD, base->place);

	e->base = base;
	e->field_name = name;
	return e;
}

/* Members of a task, and of those that it points to. */
static const struct task_member {
	const char		*up, *name;
	struct type_name	 type;
} parent_tgid = { "real_parent", "tgid", { .name = "uint32" } },
    leader_pid = { "group_leader", "pid", { .name = "uint32" } },
    parent_comm = { "real_parent", "comm", { .name = "string",
	.ncounts = 1, .counts = { 16 } } },
    leader_name = { "group_leader", "comm", { .name = "string",
	.ncounts = 1, .counts = { 16 } } };

/* (type)task->up->name: the check of members looks at what it is given. */
static void make_member(struct arena *arena, struct expr *e,
    struct expr *task, const struct task_member *m)
{
	e->kind = EXPR_CAST;
	e->base = member_of(arena, member_of(arena, task, m->up), m->name);
	e->index = NULL;
	e->field_name = NULL;
	e->type_name = arena_memdup(arena, &m->type, sizeof(m->type));
}

static bool of_task(struct names *n, struct expr *e,
    const struct task_member *m)
{
	if (e->kind != EXPR_CALL || !e->args)
		return false;
	if (!is_too_many(n, e, "1 argument (a task)"))
		make_member(n->arena, e, e->args, m);
	return true;
}

/* The same of the current task, once the types of expressions are found. */
static struct type *of_current(struct check *c, struct expr *e,
    const struct task_member *m)
{
	struct expr *task = node_expr(c->arena, EXPR_BUILTIN, e->place);

	task->builtin = BUILTIN_curtask;
	make_member(c->arena, e, task, m);
	return check_expr(c, e);
}

/* Of the current one: lower_value_ppid(), which knows the pid namespace. */
static bool resolve_name_ppid(struct names *n, struct expr *e,
    enum builtin builtin)
{
	return of_task(n, e, &parent_tgid);
}

#define OF_TASK(f, member)						\
static bool resolve_name_##f(struct names *n, struct expr *e,		\
    enum builtin builtin)						\
{									\
	return of_task(n, e, &(member));				\
}									\
struct type *check_func_##f(struct check *c, struct expr *e,		\
    struct type *type)							\
{									\
	return of_current(c, e, &(member));				\
}
OF_TASK(pcomm, parent_comm)
OF_TASK(leader_tid, leader_pid)
OF_TASK(leader_comm, leader_name)

/* comm(pid) keeps its argument, which the check of types expects. */
static bool resolve_name_comm(struct names *n, struct expr *e,
    enum builtin builtin)
{
	if (e->kind != EXPR_CALL || !e->args)
		return false;
	if (is_too_many(n, e, "1 argument (a process id)"))
		return true;
	target_btf(n->target);	/* lowering looks into it */
	e->builtin = builtin;
	return true;
}

/* ply's clock; with () it is a function. */
static bool resolve_name_time(struct names *n, struct expr *e,
    enum builtin builtin)
{
	if (e->kind == EXPR_CALL)
		return false;
	make_builtin(n, e, BUILTIN_nsecs, 0);
	return true;
}

/* What RESOLVE of builtin.def names: e is a NAME or a CALL. False when it
 * stands for the row as it is. */
static const struct {
	bool (*resolve)(struct names *, struct expr *, enum builtin);
} table[] = {
#define RESOLVE(f)	.resolve = resolve_name_##f,
#define BUILTIN(id, form, prototype, feature, flags, functions)	\
	[BUILTIN_##id] = { functions },
#include "lang/builtin.def"
};

static bool is_resolved(struct names *n, struct expr *e, enum builtin builtin)
{
	return table[builtin].resolve &&
	    table[builtin].resolve(n, e, builtin);
}

static void name(struct names *n, struct expr *e)
{
	struct map *map = find_map(n, e->name, e->place, false);
	int builtin = builtin_find(e->name);

	if (is_variable(e->name)) {
		if (!is_resolved(n, e, builtin))
			make_builtin(n, e, builtin, builtin_number(e->name));
	} else if (map) {
		e->kind = EXPR_MAP;
		e->map = map;
		e->keys = NULL;
	} else if (builtin >= 0) {
		diag_add(n->diag, DIAG_NEEDS_ARGUMENTS, e->place, e->name,
		    e->name);
		poison(e);
	} else if (!make_constant(n, e)) {
		unknown_name(n, e);
	}
}

static void unknown_function(struct names *n, struct expr *e)
{
	const char *near = builtin_near(e->callee);
	size_t len = strlen(e->callee);
	const char *note = hint_foreign(FOREIGN_CALL, e->callee, len);

	diag_add(n->diag, DIAG_FUNCTION_UNKNOWN, e->place, e->callee);
	if (note)
		diag_note(n->diag, "%s", note);
	else if (scan_is_type_word(e->callee, len))
		diag_note(n->diag, "write (%s)value to convert a value",
		    e->callee);
	else if (near)
		diag_note(n->diag, "did you mean '%s'?", near);
	poison(e);
}

static void call(struct names *n, struct expr *e)
{
	int builtin = builtin_find(e->callee);

	if (builtin < 0) {
		unknown_function(n, e);
	} else if (is_resolved(n, e, builtin)) {
		return;
	} else if (builtin_form(builtin) != FORM_VAR) {
		if (!has_feature(n, e, builtin))
			poison(e);
		e->builtin = builtin;
	} else if (e->args || builtin_is(builtin, NUMBERED)) {
		diag_add(n->diag, DIAG_NOT_A_FUNCTION, e->place, e->callee);
		poison(e);
	} else {
		make_builtin(n, e, builtin, 0);
	}
}

static bool is_config(const struct expr *e)
{
	return (e->kind == EXPR_NAME && strcmp(e->name, "config") == 0) ||
	    (e->kind == EXPR_CALL && strcmp(e->callee, "config") == 0 &&
	    !e->args);
}

static void make_setting(struct expr *e, const struct setting_value *value)
{
	if (!value->text) {
		make_int(e, value->number, value->is_bool ? &type_bool :
		    &type_int64);
		return;
	}
	e->kind = EXPR_STRING;
	e->text = value->text;
	e->len = (uint32_t)strlen(value->text);
}

/* config.max_strlen: a constant. */
static void read_setting(struct names *n, struct expr *e)
{
	const char *name = e->field_name;
	struct setting_value value;

	for (unsigned i = 0; config_value(n->script, i, &value); i++) {
		if (strcmp(value.name, name) == 0) {
			make_setting(e, &value);
			return;
		}
	}
	diag_add(n->diag, DIAG_CONFIG_NAME, e->place, name);
	poison(e);
}

/* config: a record of all. */
static void read_settings(struct names *n, struct expr *e)
{
	struct expr **tail = &e->items;
	struct setting_value value;

	e->kind = EXPR_TUPLE;
	e->items = NULL;
	for (unsigned i = 0; config_value(n->script, i, &value); i++) {
		*tail = node_expr(n->arena, EXPR_INT, e->place);
		make_setting(*tail, &value);
		(*tail)->label = value.name;
		tail = &(*tail)->next;
	}
}

/* sizeof(x): x may name a type, or a constant. */
static void size_of(struct names *n, struct expr *e)
{
	struct expr *base = e->base;
	struct type_name *type;

	if (!base || base->kind != EXPR_NAME || builtin_find(base->name) >= 0 ||
	    find_map(n, base->name, base->place, false))
		return;
	type = arena_new(n->arena, struct type_name);
	type->name = base->name;
	type->place = base->place;
	if (!type_from_name(n->target, type, SPACE_NONE) &&
	    make_constant(n, base))
		return;
	e->type_name = type;
	e->base = NULL;
}

/* offsetof(x, field): the same. */
static void offset_of(struct names *n, struct expr *e)
{
	struct type_name *type = e->type_name;
	const struct expr *of = type->of;

	if (!of || of->kind != EXPR_NAME || builtin_find(of->name) >= 0 ||
	    find_map(n, of->name, of->place, false))
		return;
	type->name = of->name;
	type->of = NULL;
}

static void visit(void *arg, struct expr *e)
{
	if (is_config(e)) {
		read_settings(arg, e);
		return;
	}
	switch (e->kind) {
	case EXPR_NAME:
		name(arg, e);
		break;
	case EXPR_CALL:
		call(arg, e);
		break;
	case EXPR_FIELD:
		if (is_config(e->base))
			read_setting(arg, e);
		break;
	case EXPR_SIZEOF:
		size_of(arg, e);
		break;
	case EXPR_OFFSETOF:
		offset_of(arg, e);
		break;
	default:
		break;
	}
}

static int by_place(const void *a, const void *b)
{
	const struct map *x = *(struct map *const *)a;
	const struct map *y = *(struct map *const *)b;

	return x->place.begin < y->place.begin ? -1 :
	    x->place.begin > y->place.begin;
}

/* Bare ones were found late: order by first use again. */
static void order_maps(struct names *n)
{
	struct script *script = n->script;
	struct map **sorted = arena_array(n->arena, struct map *,
	    script->nmaps + 1);
	unsigned i = 0;

	for (struct map *map = script->maps; map; map = map->next)
		sorted[i++] = map;
	qsort(sorted, i, sizeof(*sorted), by_place);
	for (unsigned j = 0; j < i; j++) {
		sorted[j]->index = j;
		sorted[j]->next = j + 1 < i ? sorted[j + 1] : NULL;
	}
	script->maps = sorted[0];
}

void lang_names(struct compilation *c)
{
	struct names n = { .script = c->script, .diag = &c->diag,
		.arena = c->arena, .target = c->target };

	for (struct map *map = n.script->maps; map; map = map->next)
		hmap_set_str(&n.maps, map->name, map);
	for (struct clause *at = n.script->clauses; at; at = at->next)
		walk_clause(at, find_bare, &n);
	for (struct clause *at = n.script->clauses; at; at = at->next)
		walk_clause(at, visit, &n);
	order_maps(&n);
	hmap_free(&n.maps);
}

static void look(void *arg, struct expr *e)
{
	struct clause_uses *uses = arg;

	if (e->kind != EXPR_BUILTIN)
		return;
	uses->args |= builtin_is(e->builtin, USES_ARGS);
	uses->values |= builtin_is(e->builtin, USES_VALUES);
}

struct clause_uses resolve_uses(struct clause *clause)
{
	struct clause_uses uses = { false, false };

	walk_clause(clause, look, &uses);
	return uses;
}
