/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Maps and variables: what their uses say of their types. A type is that of
 * the first use that tells, and may only grow after: text to longer text,
 * a number without a sign to one with, literals to whatever goes with them.
 */
#include "lang/check.h"

#include "lang/type_btf.h"

enum { LITERAL_ROUND = 8 };

static bool is_text_array(const struct type *type)
{
	return type->kind == TYPE_ARRAY && type->of->kind == TYPE_INT &&
	    type->of->is_char;
}

/* ---- two types into one ---- */

/*
 * The smallest type that holds both; of int64 and uint64, int64. A literal
 * takes the sign of the other. A truth value or an enumerator beside a number
 * is a number.
 */
static struct type *unify_integers(struct type *a, bool a_literal,
    struct type *b, bool b_literal)
{
	bool sa = a->is_signed, sb = b->is_signed;
	uint32_t size = a->size > b->size ? a->size : b->size;
	const struct type *plain = sa ? b : a;

	if (a->kind == b->kind && a->kind != TYPE_INT && type_equal(a, b))
		return a;
	if (a->kind == TYPE_BOOL || b->kind == TYPE_BOOL)
		return a->kind == TYPE_BOOL ? type_int(b->size, sb) :
		    type_int(a->size, sa);
	if (sa == sb)
		return type_int(size, sa);
	if (a_literal || b_literal)
		return type_int(size, (a_literal || sa) && (b_literal || sb));
	return type_int(plain->size == size && size < 8 ? size * 2 : size,
	    true);
}

static struct type *unify_tuples(struct check *c, struct type *a, bool a_lit,
    struct type *b, bool b_lit)
{
	struct type **of;
	bool same = true;

	if (!type_same_names(a, b))
		return NULL;
	of = arena_array(c->arena, struct type *, a->nfields + 1);
	for (uint32_t i = 0; i < a->nfields; i++) {
		of[i] = check_unify(c, a->fields[i].type, a_lit,
		    b->fields[i].type, b_lit);
		if (!of[i])
			return NULL;
		same &= of[i] == a->fields[i].type;
	}
	return same ? a : type_record(c->types, of, a->nfields, a->fields);
}

static struct type *unify_pointers(struct type *a, struct type *b)
{
	if (a->of->kind == TYPE_VOID && b->of->kind != TYPE_VOID)
		return b;
	if (b->of->kind == TYPE_VOID || a->of->kind == b->of->kind)
		return a;
	return type_equal(a->of, b->of) ? a : NULL;
}

struct type *check_unify(struct check *c, struct type *a, bool a_literal,
    struct type *b, bool b_literal)
{
	if (type_is_integer(a) && type_is_integer(b))
		return unify_integers(a, a_literal, b, b_literal);
	if (a->kind == TYPE_POINTER && type_is_integer(b) && b_literal)
		return a;
	if (b->kind == TYPE_POINTER && type_is_integer(a) && a_literal)
		return b;
	if (a->kind != b->kind)
		return NULL;
	switch (a->kind) {
	case TYPE_STRING:
	case TYPE_BUFFER:
		return b->size > a->size ? b : a;
	case TYPE_POINTER:
		return unify_pointers(a, b);
	case TYPE_TUPLE:
		return unify_tuples(c, a, a_literal, b, b_literal);
	case TYPE_TIMESTAMP:
		return a;
	default:
		return type_equal(a, b) ? a : NULL;
	}
}

/* As a map or variable keeps it: text with room. */
static struct type *stored(struct check *c, struct type *type,
    const struct expr *e)
{
	uint32_t size;

	if (type->kind == TYPE_INT)
		return type_int(type->size, type->is_signed);
	if (is_text_array(type))
		return type_string(c->types, type->count + 1);
	if (type->kind == TYPE_STRING && check_is_literal(e)) {
		size = (type->size + LITERAL_ROUND - 1) / LITERAL_ROUND *
		    LITERAL_ROUND;
		return size == type->size ? type :
		    type_string(c->types, size);
	}
	if (type->kind == TYPE_RECORD)
		type_complete_deep(type);
	return type_is_args(type) ? type->of : type;
}

static bool can_store(const struct type *type)
{
	return type->kind != TYPE_VOID && type->kind != TYPE_FUNC &&
	    type->kind != TYPE_AGG && type->size > 0;
}

/*
 * Merges what a use says into what is known. False on a clash.
 */
static bool merge(struct check *c, struct type **known, bool *known_literal,
    struct type *type, bool literal)
{
	struct type *both;

	if (type->kind == TYPE_POISON)
		return true;
	if (!*known || (*known)->kind == TYPE_POISON) {
		*known = type;
		*known_literal = literal;
		c->changed = true;
		return true;
	}
	both = check_unify(c, *known, *known_literal, type, literal);
	if (!both)
		return false;
	if (!type_equal(both, *known) || (*known_literal && !literal))
		c->changed = true;
	*known = both;
	*known_literal &= literal;
	return true;
}

/* ---- keys ---- */

static void note_place(struct check *c, struct place place, const char *what)
{
	const struct source *source = source_of(c->diag->source,
	    &place.begin);
	uint32_t line, column;

	source_locate(source, place.begin, &line, &column);
	diag_note(c->diag, "%s at %s:%u:%u", what, source->name,
	    (unsigned)line, (unsigned)column);
}

static struct type *known_key(struct check *c, const struct map *map)
{
	for (unsigned i = 0; i < map->nparts; i++) {
		if (!map->parts[i])
			return &type_poison;
	}
	return type_tuple(c->types, map->parts, map->nparts);
}

static void key_clash(struct check *c, const struct map *map,
    struct expr *e, struct type **parts, unsigned n)
{
	diag_add(c->diag, DIAG_MAP_KEY, e->place, map->name,
	    check_name(c, known_key(c, map)),
	    check_name(c, type_tuple(c->types, parts, n)));
	note_place(c, map->key_place, "first used");
}

/* Types of a use's key parts; a tuple alone is its elements. */
static unsigned key_parts(struct check *c, struct expr *keys,
    struct type **parts, uint64_t *literals)
{
	struct type *only = !keys->next ? keys->type : NULL;
	struct expr *e = keys;
	unsigned n = 0;

	*literals = 0;
	if (only && only->kind == TYPE_TUPLE &&
	    keys->kind != EXPR_TUPLE) {
		for (; n < only->nfields && n < 64; n++)
			parts[n] = only->fields[n].type;
		return n;
	}
	if (only && keys->kind == EXPR_TUPLE)
		e = keys->items;
	for (; e && n < 64; e = e->next, n++) {
		parts[n] = stored(c, e->type, e);
		if (check_is_literal(e))
			*literals |= 1ull << n;
		if (e->type->kind != TYPE_POISON && !can_store(e->type)) {
			diag_add(c->diag, DIAG_MAP_KEY_TYPE, e->place,
			    check_name(c, e->type));
			parts[n] = &type_poison;
		}
	}
	return n;
}

static void merge_key(struct check *c, struct map *map, struct expr *e)
{
	struct type *parts[64];
	uint64_t literals;
	unsigned n = key_parts(c, e->keys, parts, &literals);

	/* What is not known yet may turn out to be a tuple. */
	if (n == 1 && e->keys->type->kind == TYPE_POISON)
		return;
	if (!map->parts) {
		map->parts = arena_array(c->arena, struct type *, n + 1);
		map->nparts = n;
		map->key_place = e->place;
		map->keys_literal = literals;
	}
	if (n != map->nparts) {
		key_clash(c, map, e, parts, n);
		return;
	}
	for (unsigned i = 0; i < n; i++) {
		bool literal = map->keys_literal >> i & 1;

		if (!merge(c, &map->parts[i], &literal, parts[i],
		    literals >> i & 1)) {
			key_clash(c, map, e, parts, n);
			return;
		}
		map->keys_literal &= ~(1ull << i);
		map->keys_literal |= (uint64_t)literal << i;
	}
}

void check_keys(struct check *c, struct expr *e)
{
	struct map *map = e->map;
	bool keyed = e->keys != NULL;

	for (struct expr *key = e->keys; key; key = key->next)
		check_expr(c, key);
	if (!map->decided) {
		map->decided = true;
		map->keyed = keyed;
		map->key_place = e->place;
	}
	if (map->keyed != keyed) {
		diag_add(c->diag, keyed ? DIAG_MAP_NOT_KEYED :
		    DIAG_MAP_KEYED, e->place, map->name);
		note_place(c, map->key_place, "first used");
		return;
	}
	if (keyed)
		merge_key(c, map, e);
}

/* ---- reading ---- */

static bool is_number_agg(enum agg agg)
{
	return agg == AGG_count || agg == AGG_sum || agg == AGG_min ||
	    agg == AGG_max || agg == AGG_avg || agg == AGG_stats;
}

static const char *content(struct check *c, const struct type *type)
{
	static const char *const names[AGG_KIND_COUNT] = {
#define AGG(name, ...)	[AGG_##name] = #name "()",
#include "agg.def"
#undef AGG
	};

	if (type->kind == TYPE_AGG && type->agg == AGG_lhist)
		return arena_printf(c->arena, "lhist() from %lld to %lld in "
		    "steps of %lld",
		    (long long)type->min, (long long)type->max,
		    (long long)type->step);
	if (type->kind == TYPE_AGG && type->agg == AGG_hist)
		return arena_printf(c->arena, "hist() with %lld bits",
		    (long long)type->min);
	if (type->kind == TYPE_AGG && type->agg == AGG_tseries)
		return arena_printf(c->arena,
		    "tseries() with %lld intervals of %lld ns%s%s",
		    (long long)type->max, (long long)type->min,
		    type->step ? ": " : "", check_series_keep(type->step));
	if (type->kind == TYPE_AGG)
		return names[type->agg];
	return arena_printf(c->arena, "values of type '%s'",
	    check_name(c, type));
}

static void check_known(struct check *c, const struct expr *e)
{
	struct map *map = e->map;

	c->unset |= !map->assigned;
	if (!map->assigned && c->final) {
		diag_add(c->diag, DIAG_MAP_UNSET, e->place, map->name);
		map->assigned = true;	/* said once */
		if (map->bare)
			diag_note(c->diag, "did you mean the map '@%s'?",
			    map->name);
	}
}

/* The type of an aggregation that is read. */
static struct type *agg_number(struct check *c, struct expr *e)
{
	const struct type *value = e->map->value;

	if (is_number_agg(value->agg)) {
		e->map->agg_read = true;
		return type_int(8, value->is_signed);
	}
	return check_fault(c, DIAG_AGG_VALUE, e->place, e->map->name,
	    content(c, value));
}

struct type *check_map(struct check *c, struct expr *e)
{
	struct type *value = e->map->value;

	check_keys(c, e);
	check_known(c, e);
	if (!value)
		return &type_poison;
	if (value->kind != TYPE_AGG)
		return value;
	return agg_number(c, e);
}

void check_bare_map(struct check *c, struct expr *e)
{
	struct type *value = e->map->value;

	check_known(c, e);
	e->type = value ? value : &type_int64;
	if (value && value->kind == TYPE_RECORD)
		type_complete_deep(value);
}

/* ---- writing ---- */

static void agg_clash(struct check *c, const struct expr *e,
    const struct type *type)
{
	const struct map *map = e->a->map;

	diag_add(c->diag, DIAG_AGG_CLASH, e->place, map->name,
	    content(c, map->value), content(c, type));
	note_place(c, map->value_place, "that content was first assigned");
}

static void first_value(struct check *c, const struct expr *e,
    struct type *type, bool literal)
{
	struct map *map = e->a->map;

	map->value = type;
	map->value_literal = literal;
	map->value_place = e->place;
	map->guessed = false;
	c->changed = true;
}

static bool same_agg(const struct type *a, const struct type *b)
{
	return a->agg == b->agg && a->min == b->min && a->max == b->max &&
	    a->step == b->step;
}

static void assign_agg(struct check *c, struct expr *e)
{
	struct map *map = e->a->map;
	struct type *type = check_agg(c, e->b);
	struct type *old = map->value;
	struct expr *arg = e->b->args;
	bool literal = !arg || check_is_literal(arg);

	if (type->kind == TYPE_POISON)
		return;
	if (!old || map->guessed) {
		first_value(c, e, type, literal);
		return;
	}
	if (old->kind != TYPE_AGG || !same_agg(old, type)) {
		agg_clash(c, e, type);
		return;
	}
	if (old->is_signed == type->is_signed || literal)
		return;
	if (map->value_literal || type->is_signed) {
		map->value = type;
		map->value_literal = false;
		c->changed = true;
	}
}

/* Whether e gives its target but literals, known to be one or not. */
static bool gives_literal(const struct expr *e, bool is_known, bool literal)
{
	return check_is_literal(e->b) && (e->plain || !is_known ||
	    (literal && e->op != OP_SUB));
}

static void assign_map(struct check *c, struct expr *e, struct type *type)
{
	struct map *map = e->a->map;
	bool literal = gives_literal(e, map->value, map->value_literal);

	if (type->kind == TYPE_POISON)
		return;
	if (map->value && map->value->kind == TYPE_AGG) {
		agg_clash(c, e, type);
		return;
	}
	type = stored(c, type, e->b);
	if (!map->value || map->guessed)
		first_value(c, e, type, literal);
	else if (!merge(c, &map->value, &map->value_literal, type, literal)) {
		diag_add(c->diag, DIAG_MAP_TYPE, e->place, map->name,
		    check_name(c, map->value), check_name(c, type));
		note_place(c, map->value_place, "first assigned");
	}
}

/* Whether a type has that literal among its numbers. */
static bool holds(const struct type *type, const struct expr *e)
{
	int64_t n = e->number;

	if (type->kind != TYPE_INT || e->type->kind != TYPE_INT)
		return true;
	if (n < 0 && e->type->is_signed != type->is_signed)
		return false;
	if (type->is_signed)
		return type_smallest(n)->size <= type->size;
	return type->size == 8 || (uint64_t)n >> type->size * 8 == 0;
}

static void assign_var(struct check *c, struct expr *e, struct type *type)
{
	struct var *var = e->a->var;

	e->a->type = var->type ? var->type : &type_poison;
	if (type->kind == TYPE_POISON)
		return;
	if (var->declared && var->type) {
		if (e->plain && check_is_plain(e->b) &&
		    !holds(var->type, e->b)) {
			diag_add(c->diag, DIAG_LITERAL_RANGE, e->b->place,
			    check_name(c, var->type));
			diag_note(c->diag, "a cast, (%s), would cut it off",
			    check_name(c, var->type));
		}
		if (check_unify(c, var->type, false, type,
		    check_is_literal(e->b)))
			return;
	} else if (merge(c, &var->type, &var->literal, stored(c, type, e->b),
	    gives_literal(e, var->type, var->literal))) {
		e->a->type = var->type;
		return;
	}
	diag_add(c->diag, DIAG_VAR_TYPE, e->place, var->name,
	    check_name(c, var->type), check_name(c, type));
	note_place(c, var->place, "first used");
}

void check_count(struct check *c, struct var *var, struct type *type,
    struct place place)
{
	var->assigned = true;
	if (merge(c, &var->type, &var->literal, type, false))
		return;
	diag_add(c->diag, DIAG_VAR_TYPE, place, var->name,
	    check_name(c, var->type), check_name(c, type));
	note_place(c, var->place, "first used");
}

struct type *check_element(struct check *c, struct expr *e)
{
	const struct map *map = e->map;
	struct type *key, *value, *parts[2];

	check_bare_map(c, e);
	value = map->value;
	if (map->decided && !map->keyed)
		return check_fault(c, DIAG_LOOP_MAP, e->place);
	if (!map->parts || !value)
		return &type_poison;
	key = map->nparts == 1 && map->parts[0] ? map->parts[0] :
	    known_key(c, map);
	if (value->kind == TYPE_AGG)
		value = agg_number(c, e);
	if (key->kind == TYPE_POISON || value->kind == TYPE_POISON)
		return &type_poison;
	parts[0] = key;
	parts[1] = value;
	return type_tuple(c->types, parts, 2);
}

/* "let $x;" gives it the zero of its type, once that is known. */
static struct type *declare(struct check *c, struct expr *e)
{
	struct var *var = e->a->var;
	struct expr *zero;

	e->a->type = var->type ? var->type : &type_poison;
	var->assigned = true;
	var->empty = e->is_let;
	if (!c->final)
		return &type_void;
	zero = node_int(c->arena, 0, e->place);
	if (var->type && var->type->kind == TYPE_STRING) {
		zero->kind = EXPR_STRING;
		zero->is_const = false;
		zero->text = "";
		zero->len = 0;
		zero->type = type_string(c->types, 1);
	} else if (var->type && !type_is_scalar(var->type)) {
		return &type_void;	/* without a value: all zeros */
	}
	e->b = zero;
	return &type_void;
}

static struct type *compound_type(struct check *c, struct expr *e)
{
	struct type *value = e->b->type, *old = e->a->type;

	/* What is not known yet may be a pointer. */
	if (old->kind == TYPE_POISON || value->kind == TYPE_POISON)
		return old;
	/* Only numbers, and pointers with a number added. */
	if (!check_is_number(old) || !check_is_number(value) ||
	    (old->kind == TYPE_POINTER && (value->kind == TYPE_POINTER ||
	    (e->op != OP_ADD && e->op != OP_SUB))))
		return check_fault(c, DIAG_OPERANDS, e->place, op_name(e->op),
		    check_name(c, old), check_name(c, value));
	if ((e->op == OP_DIV || e->op == OP_MOD) && e->b->is_const &&
	    e->b->number == 0)
		diag_add(c->diag, DIAG_DIVISION_BY_ZERO, e->b->place);
	return old->kind == TYPE_POINTER ? old :
	    type_int(8, e->op_signed || e->op == OP_SUB);
}

static bool is_agg_call(const struct expr *e)
{
	return e->kind == EXPR_CALL &&
	    builtin_form(e->builtin) == FORM_AGG;
}

static bool agg_update(struct check *c, const struct expr *e, const char *op)
{
	const struct map *map = e->a->map;

	if (e->a->kind != EXPR_MAP || !map->value ||
	    map->value->kind != TYPE_AGG)
		return false;
	diag_add(c->diag, DIAG_AGG_UPDATE, e->place, map->name, op);
	note_place(c, map->value_place, "that content was first assigned");
	return true;
}

/* The map's or variable's own type, without it being a read. */
static struct type *target_type(struct check *c, struct expr *e)
{
	struct type *type;

	if (e->kind == EXPR_MAP) {
		check_keys(c, e);
		c->changed |= !e->map->assigned;
		e->map->assigned = true;
		type = e->map->value;
	} else {
		type = e->var->type;
	}
	e->type = type ? type : &type_poison;
	return e->type;
}

static struct type *check_compound(struct check *c, struct expr *e)
{
	struct type *type;

	if (is_agg_call(e->b)) {
		check_agg_place(c, e->b);
		return &type_poison;
	}
	check_expr(c, e->b);
	check_changed(c, e->a);
	target_type(c, e->a);
	if (agg_update(c, e,
	    arena_printf(c->arena, "%s=", op_name(e->op))))
		return &type_poison;
	e->op_signed = check_is_signed(e->a, e->b);
	type = compound_type(c, e);
	if (e->a->kind == EXPR_MAP)
		assign_map(c, e, type);
	else
		assign_var(c, e, type);
	return &type_void;
}

static void not_assignable(struct check *c, const struct expr *e)
{
	const struct expr *root = e;

	if (e->kind == EXPR_POISON)
		return;
	diag_add(c->diag, DIAG_ASSIGN_TARGET, e->place);
	while (root->kind == EXPR_FIELD || root->kind == EXPR_INDEX)
		root = root->base;
	if (e->kind == EXPR_BUILTIN && !builtin_is(e->builtin, NUMBERED))
		diag_note(c->diag, "'%s' is built in: use a variable, $%s, or "
		    "a map, @%s", builtin_name(e->builtin),
		    builtin_name(e->builtin), builtin_name(e->builtin));
	else if (e->kind == EXPR_INDEX && root->kind == EXPR_MAP)
		diag_note(c->diag, "write @%s[a, b] for a key of several parts",
		    root->map->name);
	else if (root->kind == EXPR_BUILTIN)
		diag_note(c->diag, "what is traced cannot be changed");
}

/* @m = { ...; count() } becomes { ...; @m = count() }. */
static bool assign_in_block(struct check *c, struct expr *e)
{
	struct expr *b = e->b, *assign;
	struct stmt **tail = b && b->kind == EXPR_BLOCK ? &b->body : NULL;

	if (!tail || !e->plain || e->a->kind != EXPR_MAP || !b->value ||
	    (!is_agg_call(b->value) && b->value->kind != EXPR_BLOCK))
		return false;
	assign = arena_memdup(c->arena, e, sizeof(*e));
	assign->b = b->value;
	assign->next = NULL;
	if (!is_agg_call(b->value) && !assign_in_block(c, assign))
		return false;
	while (*tail)
		tail = &(*tail)->next;
	*tail = arena_new(c->arena, struct stmt);
	(*tail)->kind = STMT_EXPR;
	(*tail)->place = e->place;
	(*tail)->expr = assign;
	e->kind = EXPR_BLOCK;
	e->body = b->body;
	e->value = NULL;
	e->is_call = b->is_call;
	return true;
}

struct type *check_assign(struct check *c, struct expr *e)
{
	struct type *type;

	if (assign_in_block(c, e))
		return check_expr(c, e);
	if (e->a->kind != EXPR_VAR && e->a->kind != EXPR_MAP) {
		not_assignable(c, e->a);
		if (e->b && !is_agg_call(e->b))
			check_expr(c, e->b);
		return &type_poison;
	}
	if (e->is_let && e->let_type && e->let_type->of)
		e->a->var->type = check_type_name(c, e->let_type, SPACE_NONE);
	if (!e->b)
		return declare(c, e);
	if (!e->plain)
		return check_compound(c, e);
	if (e->a->kind == EXPR_MAP && is_agg_call(e->b)) {
		target_type(c, e->a);
		assign_agg(c, e);
		e->b->type = &type_void;
		e->a->type = e->a->map->value ? e->a->map->value :
		    &type_poison;
		return &type_void;
	}
	type = check_expr(c, e->b);
	target_type(c, e->a);
	if (type->kind != TYPE_POISON && !can_store(type)) {
		diag_add(c->diag, DIAG_ASSIGN_VALUE, e->b->place,
		    check_name(c, type));
		type = &type_poison;
	}
	if (e->a->kind == EXPR_MAP) {
		assign_map(c, e, type);
	} else {
		assign_var(c, e, type);
		e->a->var->assigned = true;
		e->a->var->empty = false;
		e->a->var->stored |= e->b->kind != EXPR_CALL &&
		    (e->b->kind != EXPR_VAR || e->b->var->stored);
	}
	target_type(c, e->a);
	return &type_void;
}

/* Counting makes 64 bits of a number, and -- one with a sign. */
static struct type *stepped_type(struct check *c, struct expr *e)
{
	bool down = e->op == OP_PREDEC || e->op == OP_POSTDEC;
	struct type *type = type_int(8, e->a->type->is_signed || down);
	struct var *var = e->a->kind == EXPR_VAR ? e->a->var : NULL;

	if (!var)
		merge(c, &e->a->map->value, &e->a->map->value_literal, type,
		    e->a->map->value_literal && !down);
	else if (!var->declared)
		merge(c, &var->type, &var->literal, type,
		    var->literal && !down);
	return target_type(c, e->a);
}

struct type *check_step(struct check *c, struct expr *e)
{
	struct type *type;

	if (e->a->kind != EXPR_VAR && e->a->kind != EXPR_MAP) {
		check_expr(c, e->a);
		not_assignable(c, e->a);
		return &type_poison;
	}
	check_changed(c, e->a);
	type = target_type(c, e->a);
	if (agg_update(c, e, op_name(e->op)))
		return &type_poison;
	if (type->kind == TYPE_POISON) {
		if (e->a->kind == EXPR_MAP && !e->a->map->value)
			first_value(c, e, &type_int64, true);
		return &type_int64;
	}
	if (type->kind != TYPE_INT && type->kind != TYPE_POINTER)
		return check_fault(c, DIAG_OPERAND, e->place, op_name(e->op),
		    check_name(c, type));
	return type->kind == TYPE_INT ? stepped_type(c, e) : type;
}

/* ---- ends ---- */

void check_settle(struct check *c)
{
	/* That something is never given a value is told once: no guess. */
	struct type *guess = c->unset ? &type_poison : &type_int64;

	for (struct map *map = c->script->maps; map; map = map->next) {
		/* As literals: what is found out yet overrides it. */
		if (!map->value) {
			map->value = guess;
			map->value_literal = true;
			map->guessed = true;
		}
		if (map->keyed && !map->parts) {
			map->parts = arena_array(c->arena, struct type *, 1);
			map->nparts = 1;
			map->parts[0] = NULL;
		}
		for (unsigned i = 0; i < map->nparts; i++) {
			if (map->parts[i])
				continue;
			map->parts[i] = guess;
			map->keys_literal |= 1ull << i;
		}
	}
	for (struct clause *clause = c->script->variants; clause;
	    clause = clause->next) {
		for (struct var *v = clause->vars; v; v = v->next) {
			if (v->type)
				continue;
			v->type = guess;
			v->literal = true;
		}
	}
}

void check_finish_maps(struct check *c)
{
	for (struct map *map = c->script->maps; map; map = map->next) {
		map->key = map->keyed && map->parts ?
		    known_key(c, map) : NULL;
	}
}
