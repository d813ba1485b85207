/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Makers of tree nodes: what the grammar's actions call.
 */
#include "lang/syntax.h"

#include "base/words.h"

#include <string.h>

void parser_too_deep(struct parser *p, struct place place)
{
	if (!p->stopped)
		diag_add(p->diag, DIAG_NESTING, place, PARSE_MAX_NESTING);
	p->stopped = true;
}

static unsigned depth_of(const struct expr *e)
{
	return e ? e->depth : 0;
}

/* A node stands above a, b and c; poison once the tree is too deep. */
static void stand_on(struct parser *p, struct expr *e, const struct expr *a,
    const struct expr *b, const struct expr *c)
{
	unsigned depth = depth_of(a);

	if (depth_of(b) > depth)
		depth = depth_of(b);
	if (depth_of(c) > depth)
		depth = depth_of(c);
	e->depth = (uint16_t)(depth + 1);
	if (e->depth < PARSE_MAX_DEPTH)
		return;
	if (!p->stopped)
		diag_add(p->diag, DIAG_TOO_DEEP, e->place, PARSE_MAX_DEPTH);
	p->stopped = true;
	e->kind = EXPR_POISON;
	e->depth = 1;
}

static unsigned stand_on_list(struct expr *e, const struct expr *list)
{
	unsigned depth = e->depth;

	for (; list; list = list->next) {
		if (list->depth >= depth)
			depth = list->depth + 1u;
	}
	return depth;
}

static void stand_on_items(struct parser *p, struct expr *e,
    const struct expr *base, const struct expr *list)
{
	stand_on(p, e, base, NULL, NULL);
	if (e->kind == EXPR_POISON)
		return;
	e->depth = (uint16_t)(stand_on_list(e, list) - 1);
	stand_on(p, e, e, NULL, NULL);
}

struct expr *node_expr(struct arena *arena, enum expr_kind kind,
    struct place place)
{
	struct expr *e = arena_new(arena, struct expr);

	e->kind = kind;
	e->place = place;
	e->depth = 1;
	return e;
}

struct expr *node_int(struct arena *arena, uint64_t value, struct place place)
{
	struct expr *e = node_expr(arena, EXPR_INT, place);

	e->is_const = true;
	e->number = (int64_t)value;
	e->type = value > INT64_MAX ? &type_uint64 : &type_int64;
	return e;
}

struct expr *node_string(struct parser *p, const char *text, uint32_t len,
    struct place place)
{
	struct expr *e = node_expr(p->arena, EXPR_STRING, place);

	e->text = text;
	e->len = len;
	return e;
}

struct expr *node_var(struct parser *p, const char *name, struct place place)
{
	struct expr *e = node_expr(p->arena, EXPR_VAR, place);
	struct var *var = hmap_get_str(&p->vars, name);

	if (!var) {
		var = arena_new(p->arena, struct var);
		var->name = name;
		var->place = place;
		var->next = p->clause->vars;
		p->clause->vars = var;
		hmap_set_str(&p->vars, name, var);
	}
	e->var = var;
	return e;
}

/* A macro's maps stand for those that it is called with. */
static struct map *macro_map(struct parser *p, const char *name,
    struct place place)
{
	struct map *map = p->macro_maps;

	while (map && strcmp(map->name, name) != 0)
		map = map->next;
	if (map)
		return map;
	map = arena_new(p->arena, struct map);
	map->name = name;
	map->place = place;
	map->next = p->macro_maps;
	p->macro_maps = map;
	return map;
}

static struct map *node_find_map(struct parser *p, const char *name,
    struct place place)
{
	struct map *map;

	if (p->in_macro)
		return macro_map(p, name, place);
	map = hmap_get_str(&p->maps, name);
	if (map)
		return map;
	map = arena_new(p->arena, struct map);
	map->name = name;
	map->place = place;
	map->index = p->script->nmaps++;
	*p->map_tail = map;
	p->map_tail = &map->next;
	hmap_set_str(&p->maps, name, map);
	return map;
}

struct expr *node_map(struct parser *p, const char *name, struct place place)
{
	struct expr *e = node_expr(p->arena, EXPR_MAP, place);

	e->map = node_find_map(p, name, place);
	e->map->used = true;
	return e;
}

struct expr *node_op(struct parser *p, enum op op, struct expr *a,
    struct expr *b, struct place place)
{
	struct expr *e = node_expr(p->arena, b ? EXPR_BINARY : EXPR_UNARY,
	    place);

	e->op = op;
	e->a = a;
	e->b = b;
	stand_on(p, e, a, b, NULL);
	return e;
}

struct expr *node_ternary(struct parser *p, struct expr *a, struct expr *b,
    struct expr *c, struct place place)
{
	struct expr *e = node_expr(p->arena, EXPR_TERNARY, place);

	e->a = a;
	e->b = b;
	e->c = c;
	stand_on(p, e, a, b, c);
	return e;
}

/* op is negative for a plain "=". */
struct expr *node_assign(struct parser *p, struct expr *a, int op,
    struct expr *b, struct place place)
{
	struct expr *e = node_expr(p->arena, EXPR_ASSIGN, place);

	e->plain = op < 0;
	e->op = op < 0 ? OP_ADD : (enum op)op;
	e->a = a;
	e->b = b;
	stand_on(p, e, a, b, NULL);
	return e;
}

struct expr *node_call(struct parser *p, const char *callee,
    struct expr_list args, struct place place)
{
	struct expr *e = node_expr(p->arena, EXPR_CALL, place);

	e->callee = callee;
	e->args = args.head;
	e->nargs = args.n;
	stand_on_items(p, e, NULL, args.head);
	return e;
}

/* @m[a, b] makes keys; all else is told apart by resolve. */
struct expr *node_index(struct parser *p, struct expr *base,
    struct expr_list index, struct place place)
{
	struct expr *e;

	if (base->kind == EXPR_MAP && !base->keys) {
		base->keys = index.head;
		base->place = place;
		stand_on_items(p, base, NULL, index.head);
		return base;
	}
	e = node_expr(p->arena, EXPR_INDEX, place);
	e->base = base;
	e->index = index.head;
	stand_on_items(p, e, base, index.head);
	return e;
}

struct expr *node_access(struct parser *p, enum expr_kind kind,
    struct type_name *type, struct expr *base, const char *field,
    struct place place)
{
	struct expr *e = node_expr(p->arena, kind, place);

	e->type_name = type;
	e->base = base;
	e->field_name = field;
	stand_on(p, e, base, NULL, NULL);
	return e;
}

struct expr *node_tuple(struct parser *p, struct expr_list items,
    struct place place)
{
	struct expr *e = node_expr(p->arena, EXPR_TUPLE, place);

	e->items = items.head;
	stand_on_items(p, e, NULL, items.head);
	return e;
}

struct expr_list node_append(struct parser *p, struct expr_list list,
    struct expr *e)
{
	if (list.n == PARSE_MAX_KEYS)
		diag_add(p->diag, DIAG_TOO_MANY, e->place,
		    "arguments, keys or elements", PARSE_MAX_KEYS);
	if (list.n >= PARSE_MAX_KEYS) {
		list.n++;
		return list;
	}
	if (!list.head)
		list.head = e;
	else
		list.tail->next = e;
	list.tail = e;
	list.n++;
	return list;
}

struct type_name *node_type(struct parser *p, const char *tag,
    const char *name, struct place place)
{
	struct type_name *type = arena_new(p->arena, struct type_name);

	type->tag = tag;
	type->name = name;
	type->place = place;
	return type;
}

struct type_name *node_dimension(struct parser *p, struct type_name *type,
    uint64_t count, struct place place)
{
	type->place = place;
	if (type->ncounts < TYPE_NAME_DIMENSIONS)
		type->counts[type->ncounts++] = count;
	else
		diag_add(p->diag, DIAG_TOO_MANY, place, "dimensions",
		    TYPE_NAME_DIMENSIONS);
	return type;
}

/* (type *)((uint8 *)e - offsetof(type, field)) */
struct expr *node_container_of(struct parser *p, struct expr *e,
    struct expr *field, struct place place)
{
	struct type_name *type = arena_memdup(p->arena, field->type_name,
	    sizeof(*type));
	struct type_name *bytes = node_type(p, NULL, "uint8", place);

	type->pointers++;
	bytes->pointers = 1;
	e = node_access(p, EXPR_CAST, bytes, e, NULL, place);
	e = node_op(p, OP_SUB, e, field, place);
	return node_access(p, EXPR_CAST, type, e, NULL, place);
}

static unsigned stmt_depth(const struct stmt *s)
{
	unsigned depth = 0;

	for (; s; s = s->next) {
		if (s->depth > depth)
			depth = s->depth;
	}
	return depth;
}

struct stmt *node_stmt(struct parser *p, enum stmt_kind kind,
    struct expr *expr, struct stmt *body, struct stmt *orelse,
    struct place place)
{
	struct stmt *s = arena_new(p->arena, struct stmt);
	unsigned depth = stmt_depth(body);

	if (stmt_depth(orelse) > depth)
		depth = stmt_depth(orelse);
	s->kind = kind;
	s->expr = expr;
	s->body = body;
	s->orelse = orelse;
	s->place = place;
	s->depth = (uint16_t)(depth + 1);
	if (s->depth >= PARSE_MAX_DEPTH) {
		if (!p->stopped)
			diag_add(p->diag, DIAG_TOO_DEEP, place,
			    PARSE_MAX_DEPTH);
		p->stopped = true;
		s->body = s->orelse = NULL;
		s->depth = 1;
	}
	return s;
}

/* "_ = e" is e. */
struct stmt *node_simple(struct parser *p, struct expr *e, struct place place)
{
	struct stmt *s;
	bool drops = e->kind != EXPR_ASSIGN;

	if (e->kind == EXPR_ASSIGN && e->plain && e->a->kind == EXPR_NAME &&
	    strcmp(e->a->name, "_") == 0)
		e = e->b;
	s = node_stmt(p, STMT_EXPR, e, NULL, NULL, place);
	s->drops_value = drops;
	return s;
}

struct stmt *node_let(struct parser *p, struct expr *var,
    struct type_name *type, struct expr *value, struct place place)
{
	struct expr *e = node_assign(p, var, -1, value, place);

	if (e->kind == EXPR_ASSIGN) {
		e->is_let = true;
		e->let_type = type;
	}
	return node_stmt(p, STMT_EXPR, e, NULL, NULL, place);
}

struct stmt *node_for(struct parser *p, struct expr *var, struct expr *from,
    struct expr *limit, struct stmt *body, struct place place)
{
	struct stmt *s = node_stmt(p, STMT_FOR, from, body, NULL, place);

	s->var = var->var;
	s->limit = limit;
	return s;
}

struct probe_spec *node_spec(struct parser *p, const char *text,
    struct place place)
{
	struct probe_spec *spec = arena_new(p->arena, struct probe_spec);
	size_t n = strcspn(text, ":=");

	/* name=probe: bpftrace keeps such a name for later, too. */
	spec->text = text[n] == '=' ? text + n + 1 : text;
	spec->place = place;
	return spec;
}

/* Variables were gathered newest first. */
static struct var *reverse(struct var *vars)
{
	struct var *out = NULL;

	while (vars) {
		struct var *next = vars->next;

		vars->next = out;
		out = vars;
		vars = next;
	}
	return out;
}

/* What a clause or routine had to itself. */
static void end_item(struct parser *p)
{
	p->clause = arena_new(p->arena, struct clause);
	hmap_free(&p->vars);
	memset(&p->vars, 0, sizeof(p->vars));
	p->params = NULL;
	p->param_tail = &p->params;
	p->macro_maps = NULL;
	p->in_macro = false;
}

void node_clause(struct parser *p, struct probe_spec *specs,
    struct expr *predicate, struct stmt *body, struct place place)
{
	struct clause *clause = p->clause;

	clause->specs = specs;
	clause->predicate = predicate;
	clause->body = body;
	clause->place = place;
	clause->vars = reverse(clause->vars);
	*p->clause_tail = clause;
	p->clause_tail = &clause->next;
	end_item(p);
}

static struct stmt *last_of(struct stmt *list)
{
	while (list && list->next)
		list = list->next;
	return list;
}

/* Whether it ends in a value: an expression, or an if of such blocks. */
static bool has_value(const struct stmt *last)
{
	if (!last)
		return false;
	if (last->kind == STMT_BLOCK)
		return has_value(last_of(last->body));
	if (last->kind == STMT_IF)
		return last->orelse && has_value(last->body) &&
		    has_value(last->orelse);
	return last->kind == STMT_EXPR && last->expr->kind != EXPR_ASSIGN;
}

struct expr *node_value(struct parser *p, struct stmt *s)
{
	struct expr *e;

	switch (s->kind) {
	case STMT_BLOCK:
		return node_block(p, s->body, s->place);
	case STMT_IF:
		e = node_ternary(p, s->expr, node_value(p, s->body),
		    node_value(p, s->orelse), s->place);
		e->plain = true;
		return e;
	default:
		return s->expr;
	}
}

/* Takes the last statement off the list if it has a value, and gives that. */
static struct expr *take_value(struct parser *p, struct stmt **list)
{
	struct stmt *last;

	while (*list && (*list)->next)
		list = &(*list)->next;
	last = *list;
	if (!has_value(last) || last->kind == STMT_BLOCK)
		return NULL;
	*list = NULL;
	return node_value(p, last);
}

struct expr *node_block(struct parser *p, struct stmt *body,
    struct place place)
{
	struct expr *e = node_expr(p->arena, EXPR_BLOCK, place);

	e->depth = (uint16_t)(stmt_depth(body) + 1);
	e->value = take_value(p, &body);
	e->body = body;
	stand_on(p, e, e->value, e, NULL);
	return e;
}

void node_param(struct parser *p, enum param_kind kind, const char *name,
    struct type_name *type, struct place place)
{
	struct param *param = arena_new(p->arena, struct param);

	param->kind = kind;
	param->name = name;
	param->type = type;
	param->place = place;
	for (const struct param *other = p->params; other;
	    other = other->next) {
		if (other->kind == kind && strcmp(other->name, name) == 0)
			diag_add(p->diag, DIAG_DEFINED_TWICE, place, name);
	}
	*p->param_tail = param;
	p->param_tail = &param->next;
}

/* Macros of one name are told apart by what their parameters are. */
static bool is_other_macro(const struct parser *p, const struct routine *r)
{
	const struct param *a = p->params, *b = r->params;

	while (a && b && a->kind == b->kind) {
		a = a->next;
		b = b->next;
	}
	return p->in_macro && r->is_macro && (a || b);
}

static struct routine *new_routine(struct parser *p, const char *name,
    struct stmt *body, struct place place)
{
	struct routine *r;

	for (r = p->script->routines; r; r = r->next) {
		if (strcmp(r->name, name) == 0 && !is_other_macro(p, r))
			diag_add(p->diag, DIAG_DEFINED_TWICE, place, name);
	}
	r = arena_new(p->arena, struct routine);
	r->name = name;
	r->place = place;
	r->params = p->params;
	for (const struct param *at = p->params; at; at = at->next)
		r->nparams++;
	r->body = body->body;
	*p->routine_tail = r;
	p->routine_tail = &r->next;
	return r;
}

void node_function(struct parser *p, const char *words,
    struct type_name *result, struct stmt *body, struct place place)
{
	const char *name = strrchr(words, ' ');
	struct routine *r = new_routine(p, name ? name + 1 : words,
	    body, place);

	r->result = result;
	if (!result && name)
		r->result = node_type(p, NULL, arena_strndup(p->arena, words,
		    (size_t)(name - words)), place);
	if (r->result && strcmp(r->result->name, "void") == 0 &&
	    r->result->pointers == 0)
		r->result = NULL;
	end_item(p);
}

void node_macro(struct parser *p, const char *name, struct stmt *body,
    struct place place)
{
	struct routine *r = new_routine(p, name, body, place);

	r->is_macro = true;
	r->value = take_value(p, &r->body);
	for (struct param *param = r->params; param;
	    param = param->next) {
		if (param->kind == PARAM_MAP)
			param->map = macro_map(p, param->name, param->place);
	}
	for (const struct map *map = p->macro_maps; map;
	    map = map->next) {
		const struct param *param = r->params;

		while (param && param->map != map)
			param = param->next;
		if (!param)
			diag_add(p->diag, DIAG_MACRO_MAP, map->place, name,
			    map->name);
	}
	end_item(p);
}

void node_map_kind(struct parser *p, const char *name, const char *kind,
    struct expr_list args, struct place place)
{
	struct map *map = node_find_map(p, name, place);
	/* In the order of the enum. */
	int i = words_find("hash\0lruhash\0percpuhash\0percpulruhash\0", kind);

	if (i < 0) {
		diag_add(p->diag, DIAG_MAP_KIND, place, kind);
		diag_note(p->diag, "the kinds are hash, lruhash, percpuhash "
		    "and percpulruhash");
		return;
	}
	if (args.n != 1 || args.head->kind != EXPR_INT ||
	    args.head->number < 1 || args.head->number > 1 << 28) {
		diag_add(p->diag, DIAG_MAP_ENTRIES, place, kind);
		return;
	}
	if (map->max_entries > 0)
		diag_add(p->diag, DIAG_DEFINED_TWICE, place,
		    arena_printf(p->arena, "@%s", name));
	map->kind = (enum map_kind)i;
	map->max_entries = (uint32_t)args.head->number;
}

void node_config(struct parser *p, const char *name, struct expr *value,
    struct place place)
{
	struct script *script = p->script;

	if (script->nconfig == p->config_cap) {
		struct config_entry *old = script->config;

		p->config_cap = p->config_cap * 2 + 8;
		script->config = arena_array(p->arena, struct config_entry,
		    p->config_cap);
		if (old)
			memcpy(script->config, old,
			    script->nconfig * sizeof(*old));
	}
	script->config[script->nconfig++] =
	    (struct config_entry){ name, value, place };
}
