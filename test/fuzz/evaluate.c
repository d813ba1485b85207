/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The meaning of a script, by walking its checked tree. Nothing here is shared
 * with lowering, and constants folded by the checker are computed anew.
 *
 * Order: operands from left to right; of an assignment the value first, then
 * the keys, then what is there already.
 */
#include "fuzz.h"

#include "evaluate.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_STEPS = 200000 };

static struct value eval(struct eval *, const struct expr *);

static void fault(struct eval *ev, const char *what)
{
	if (!ev->result->fault)
		ev->result->fault = what;
}

static uint64_t number(struct eval *ev, const struct expr *e)
{
	return eval(ev, e).n;
}

static bool is_u64(const struct type *t)
{
	return t->kind == TYPE_POINTER ||
	    (t->kind == TYPE_INT && !t->is_signed && t->size == 8);
}

/* What one step of a pointer is; 1 of other values. */
static uint64_t stride(const struct type *t)
{
	return t->kind == TYPE_POINTER ? t->of->size : 1;
}

/* ---- arithmetic ---- */

static uint64_t divide(uint64_t a, uint64_t b, bool is_signed, bool rest)
{
	if (b == 0)
		return 1;
	if (!is_signed)
		return rest ? a % b : a / b;
	if (b == UINT64_MAX)
		return rest ? 0 : 0 - a;
	return (uint64_t)(rest ? (int64_t)a % (int64_t)b :
	    (int64_t)a / (int64_t)b);
}

static uint64_t shift_right(uint64_t a, uint64_t n, bool is_signed)
{
	uint64_t sign = is_signed && a >> 63 ? ~0ULL : 0;

	n &= 63;
	return n ? a >> n | (sign << (64 - n)) : a;
}

static uint64_t arith(struct eval *ev, enum op op, uint64_t a, uint64_t b,
    bool is_signed)
{
	switch (op) {
	case OP_ADD: return a + b;
	case OP_SUB: return a - b;
	case OP_MUL: return a * b;
	case OP_DIV: return divide(a, b, is_signed, false);
	case OP_MOD: return divide(a, b, is_signed, true);
	case OP_AND: return a & b;
	case OP_OR: return a | b;
	case OP_XOR: return a ^ b;
	case OP_SHL: return a << (b & 63);
	case OP_SHR: return shift_right(a, b, is_signed);
	default:
		fault(ev, "an operator that is none");
		return 0;
	}
}

static bool relation(enum op op, int order)
{
	switch (op) {
	case OP_EQ: return order == 0;
	case OP_NE: return order != 0;
	case OP_LT: return order < 0;
	case OP_LE: return order <= 0;
	case OP_GT: return order > 0;
	default: return order >= 0;
	}
}

static int compare(const struct type *ta, const struct value *a,
    const struct type *tb, const struct value *b)
{
	if (ta->kind == TYPE_STRING)
		return strcmp(a->s, b->s);
	if (ta->kind == TYPE_TUPLE) {
		for (uint32_t i = 0; i < ta->nfields; i++) {
			int c = compare(ta->fields[i].type, &a->items[i],
			    tb->fields[i].type, &b->items[i]);

			if (c)
				return c;
		}
		return 0;
	}
	if (a->n == b->n)
		return 0;
	if (is_u64(ta) || is_u64(tb))
		return a->n < b->n ? -1 : 1;
	return (int64_t)a->n < (int64_t)b->n ? -1 : 1;
}

/* C knows only distances of whole elements: what is between is shifted off
 * by powers of two, and divided off by others. */
static uint64_t floor_or_cut(uint64_t bytes, uint64_t size)
{
	if (size & (size - 1))
		return divide(bytes, size, true, false);
	return shift_right(bytes, (uint64_t)__builtin_ctzll(size), true);
}

static uint64_t binary(struct eval *ev, const struct expr *e)
{
	struct value a = eval(ev, e->a), b;

	if (e->op == OP_LAND || e->op == OP_LOR) {
		if ((a.n != 0) == (e->op == OP_LOR))
			return a.n != 0;
		return number(ev, e->b) != 0;
	}
	b = eval(ev, e->b);
	if (e->op == OP_LXOR)
		return (a.n != 0) != (b.n != 0);
	if (e->op >= OP_EQ && e->op <= OP_GE)
		return relation(e->op, compare(e->a->type, &a, e->b->type,
		    &b));
	if (e->op == OP_SUB && e->a->type->kind == TYPE_POINTER &&
	    e->b->type->kind == TYPE_POINTER)
		return floor_or_cut(a.n - b.n, stride(e->a->type));
	if (e->op == OP_ADD || e->op == OP_SUB) {
		uint64_t unit = stride(e->a->type);

		a.n *= stride(e->b->type);
		b.n *= unit;
	}
	return arith(ev, e->op, a.n, b.n, e->op == OP_SHR ?
	    e->a->type->is_signed : e->type->is_signed);
}

/* ---- assignment ---- */

/* A number that is spelled out takes the other's sign; a cast one does not. */
static bool is_literal(const struct expr *e)
{
	switch (e->kind) {
	case EXPR_CAST:
		return false;
	case EXPR_UNARY:
		return e->is_const && is_literal(e->a);
	case EXPR_BINARY:
		return e->is_const && is_literal(e->a) && is_literal(e->b);
	default:
		return e->is_const;
	}
}

/* x op= y computes what x op y does. */
static bool compound_signed(const struct type *old, const struct expr *value)
{
	bool a = old->kind == TYPE_INT && old->is_signed;
	bool b = value->type->kind == TYPE_INT && value->type->is_signed;

	if (a == b)
		return a;
	if (is_literal(value) && value->number >= 0)
		return a;
	return a ? value->type->size < 8 : old->size < 8;
}

static struct entry *entry_of(struct eval *ev, const struct expr *map,
    bool make)
{
	struct value *key = NULL;

	if (map->map->key)
		key = eval_key(ev, map->map, map->keys);
	return eval_entry(ev, map->map, key, make);
}

static void assign(struct eval *ev, const struct expr *e)
{
	struct type *t;
	struct value v, *to;

	if (e->a->kind == EXPR_MAP && e->a->map->value->kind == TYPE_AGG) {
		v = e->b->args ? eval(ev, e->b->args) : (struct value){ 0 };
		eval_aggregate(ev, entry_of(ev, e->a, true),
		    e->a->map->value, v.n,
		    e->b->args && e->b->args->type->is_signed);
		return;
	}
	v = eval(ev, e->b);
	if (e->a->kind == EXPR_VAR) {
		t = e->a->var->type;
		to = &ev->vars[e->a->var->index];
	} else {
		t = e->a->map->value;
		to = &entry_of(ev, e->a, true)->value;
	}
	if (!e->plain)
		v.n = arith(ev, e->op, to->n, v.n * stride(t), e->op == OP_SHR ?
		    t->is_signed : compound_signed(t, e->b));
	*to = eval_convert(ev, v, e->b->type, t);
}

static uint64_t step(struct eval *ev, const struct expr *e)
{
	bool post = e->op == OP_POSTINC || e->op == OP_POSTDEC;
	bool up = e->op == OP_PREINC || e->op == OP_POSTINC;
	struct type *t = e->a->kind == EXPR_VAR ? e->a->var->type :
	    e->a->map->value;
	struct value old, *at = e->a->kind == EXPR_VAR ?
	    &ev->vars[e->a->var->index] : &entry_of(ev, e->a, true)->value;

	old = *at;
	at->n = up ? old.n + stride(t) : old.n - stride(t);
	*at = eval_convert(ev, *at, &type_int64, t);
	return post ? old.n : at->n;
}

/* ---- calls ---- */

static bool strings_differ(struct eval *ev, const struct expr *args)
{
	struct value a = eval(ev, args), b = eval(ev, args->next);

	return strncmp(a.s, b.s, (size_t)args->next->next->number) != 0;
}

static uint64_t delete_entry(struct eval *ev, const struct expr *call)
{
	const struct expr *map = call->args;
	struct value *key;

	if (!map->map->key)
		return eval_delete(ev, map->map, NULL);
	key = eval_key(ev, map->map, map->keys ? map->keys : map->next);
	return eval_delete(ev, map->map, key);
}

static uint64_t swap_bytes(uint64_t v, unsigned size)
{
	uint64_t r = 0;

	for (unsigned i = 0; i < size; i++)
		r |= (v >> i * 8 & 0xff) << (size - 1 - i) * 8;
	return r;
}

static void put_number(struct strbuf *sb, const struct fmt_piece *p,
    const struct type *t, uint64_t v)
{
	unsigned bits = p->bits ? p->bits : 64;
	bool is_signed = p->kind == FMT_SIGNED;
	char text[64];
	int width = p->width < 0 ? 0 : p->width;

	if (!p->bits && !is_signed && t->size < 8)
		bits = 32;
	if (bits < 64) {
		v &= (1ULL << bits) - 1;
		if (is_signed && v >> (bits - 1))
			v |= ~0ULL << bits;
	}
	if (is_signed)
		snprintf(text, sizeof(text), "%lld", (long long)v);
	else if (p->conv == 'x')
		snprintf(text, sizeof(text), "%llx", (unsigned long long)v);
	else
		snprintf(text, sizeof(text), "%llu", (unsigned long long)v);
	strbuf_printf(sb, p->left ? "%-*s" : "%*s", width, text);
}

static void print_format(struct eval *ev, const struct expr *call)
{
	struct strbuf *out = &ev->result->events;
	const struct expr *arg = call->args->next;
	struct value values[16];
	unsigned n = 0;

	for (; arg && n < 16; arg = arg->next)
		values[n++] = eval(ev, arg);
	arg = call->args->next;
	n = 0;
	for (size_t i = 0; i < call->fmt->npieces; i++) {
		const struct fmt_piece *p = &call->fmt->pieces[i];

		if (p->kind == FMT_TEXT) {
			strbuf_add(out, p->text, p->len);
			continue;
		}
		if (p->kind == FMT_STRING)
			strbuf_printf(out, p->left ? "%-*s" : "%*s",
			    p->width < 0 ? 0 : p->width, values[n].s);
		else
			put_number(out, p, arg->type, values[n].n);
		arg = arg->next;
		n++;
	}
	strbuf_add_char(out, '\n');
}

/* str((int8[4])n, limit) */
static const char *characters(struct eval *ev, const struct expr *array)
{
	uint64_t n = number(ev, array->base);
	uint32_t size = array->type->size;
	uint64_t limit = (uint64_t)array->next->number - 1;
	char *s = arena_alloc(ev->arena, size + 1);

	for (uint32_t i = 0; i < size; i++)
		s[i] = (char)(n >> (ev->big_endian ? size - 1 - i : i) * 8);
	if (limit < size)
		s[limit] = '\0';
	return s;
}

static struct value call(struct eval *ev, const struct expr *e)
{
	struct value v = { 0 }, arg;

	switch (e->builtin) {
	case BUILTIN_str:
		v.s = characters(ev, e->args);
		break;
	case BUILTIN_strncmp:
		v.n = strings_differ(ev, e->args);
		break;
	case BUILTIN_bswap:
		v.n = swap_bytes(number(ev, e->args), (uint32_t)e->number);
		break;
	case BUILTIN_delete:
		v.n = delete_entry(ev, e);
		break;
	case BUILTIN_has_key:
		v.n = eval_entry(ev, e->args->map, eval_key(ev, e->args->map,
		    e->args->next), false) != NULL;
		break;
	case BUILTIN_printf:
		print_format(ev, e);
		break;
	case BUILTIN_print:
		if (e->args->kind == EXPR_MAP && !e->args->keys) {
			strbuf_printf(&ev->result->events, "map @%s\n",
			    e->args->map->name);
			break;
		}
		arg = eval(ev, e->args);
		strbuf_add_str(&ev->result->events, "print ");
		eval_put(&ev->result->events, e->args->type, &arg);
		strbuf_add_char(&ev->result->events, '\n');
		break;
	case BUILTIN_exit:
		strbuf_add_str(&ev->result->events, "exit");
		if (e->args)
			strbuf_printf(&ev->result->events, " %lld",
			    (long long)number(ev, e->args));
		strbuf_add_char(&ev->result->events, '\n');
		ev->exited = true;
		break;
	default:
		fault(ev, "a function that the evaluator lacks");
	}
	return v;
}

/* ---- expressions ---- */

static struct value tuple(struct eval *ev, const struct expr *e)
{
	struct value v = { 0 };
	const struct expr *item = e->items;
	unsigned n = (unsigned)e->type->nfields;

	v.items = arena_array(ev->arena, struct value, n + 1);
	for (unsigned i = 0; i < n; i++, item = item->next)
		v.items[i] = eval_convert(ev, eval(ev, item), item->type,
		    e->type->fields[i].type);
	return v;
}

static struct value field(struct eval *ev, const struct expr *e)
{
	struct value base = eval(ev, e->base);
	const struct type *t = e->base->type;

	if (t->kind == TYPE_TUPLE)
		for (uint32_t i = 0; i < t->nfields; i++)
			if (&t->fields[i] == e->field)
				return base.items[i];
	fault(ev, "a field that is none");
	return (struct value){ 0 };
}

static struct value unary(struct eval *ev, const struct expr *e)
{
	struct value v = { 0 };

	if (e->op >= OP_PREINC)
		v.n = step(ev, e);
	else if (e->op == OP_NEG)
		v.n = 0 - number(ev, e->a);
	else if (e->op == OP_NOT)
		v.n = number(ev, e->a) == 0;
	else if (e->op == OP_COMPL)
		v.n = ~number(ev, e->a);
	else
		fault(ev, "a pointer");
	return v;
}

static struct value ternary(struct eval *ev, const struct expr *e)
{
	struct value v = eval(ev, e->a);
	const struct expr *taken = v.n ? e->b : e->c;

	if (v.n && !e->b)
		return eval_convert(ev, v, e->a->type, e->type);
	return eval_convert(ev, eval(ev, taken), taken->type, e->type);
}

static struct value map_value(struct eval *ev, const struct expr *e)
{
	const struct type *t = e->map->value;
	struct entry *entry = entry_of(ev, e, false);
	struct value v = { 0 };

	if (t->kind == TYPE_AGG) {
		v.n = entry ? eval_agg_number(entry, t) : 0;
		return v;
	}
	return entry ? entry->value : eval_zero(ev, t);
}

static struct value eval(struct eval *ev, const struct expr *e)
{
	struct value v = { 0 };

	if (ev->steps++ > MAX_STEPS) {
		fault(ev, "runs away");
		ev->exited = true;
		return eval_zero(ev, e->type);
	}
	switch (e->kind) {
	case EXPR_INT:
	case EXPR_SIZEOF:
	case EXPR_OFFSETOF:
		v.n = (uint64_t)e->number;
		return v;
	case EXPR_STRING:
		v.s = arena_strndup(ev->arena, e->text, e->len);
		return v;
	case EXPR_VAR:
		return ev->vars[e->var->index];
	case EXPR_MAP:
		return map_value(ev, e);
	case EXPR_CALL:
		return call(ev, e);
	case EXPR_UNARY:
		return unary(ev, e);
	case EXPR_BINARY:
		v.n = binary(ev, e);
		return e->type->kind == TYPE_POINTER ?
		    eval_convert(ev, v, e->type, e->type) : v;
	case EXPR_TERNARY:
		return ternary(ev, e);
	case EXPR_CAST:
		return eval_convert(ev, eval(ev, e->base), e->base->type,
		    e->type);
	case EXPR_FIELD:
		return field(ev, e);
	case EXPR_TUPLE:
		return tuple(ev, e);
	case EXPR_ASSIGN:
		assign(ev, e);
		return v;
	default:
		fault(ev, "an expression that the evaluator lacks");
		return eval_zero(ev, e->type);
	}
}

struct value eval_expr(struct eval *ev, const struct expr *e)
{
	return eval(ev, e);
}

/* ---- statements ---- */

enum flow { GO_ON, BREAK, CONTINUE, LEAVE };

static enum flow stmts(struct eval *ev, const struct stmt *s);

static enum flow loop_while(struct eval *ev, const struct stmt *s)
{
	enum flow flow = GO_ON;

	while (!ev->exited && flow != BREAK && flow != LEAVE &&
	    number(ev, s->expr))
		flow = stmts(ev, s->body);
	return flow == LEAVE ? LEAVE : GO_ON;
}

static enum flow loop_for(struct eval *ev, const struct stmt *s)
{
	int64_t i, end;
	enum flow flow = GO_ON;

	if (!s->limit) {
		fault(ev, "a loop over a map");
		return LEAVE;
	}
	i = (int64_t)number(ev, s->expr);
	end = (int64_t)number(ev, s->limit);
	for (; i < end && flow != BREAK && flow != LEAVE; i++) {
		ev->vars[s->var->index].n = (uint64_t)i;
		flow = stmts(ev, s->body);
	}
	return flow == LEAVE ? LEAVE : GO_ON;
}

static enum flow loop_unroll(struct eval *ev, const struct stmt *s)
{
	enum flow flow = GO_ON;

	for (int64_t i = 0; i < s->expr->number && flow != BREAK &&
	    flow != LEAVE; i++)
		flow = stmts(ev, s->body);
	return flow == LEAVE ? LEAVE : GO_ON;
}

static enum flow stmt(struct eval *ev, const struct stmt *s)
{
	switch (s->kind) {
	case STMT_EXPR:
		eval(ev, s->expr);
		return ev->exited ? LEAVE : GO_ON;
	case STMT_IF:
		return stmts(ev, number(ev, s->expr) ? s->body : s->orelse);
	case STMT_BLOCK:
		return stmts(ev, s->body);
	case STMT_RETURN:
		return LEAVE;
	case STMT_UNROLL:
		return loop_unroll(ev, s);
	case STMT_WHILE:
		return loop_while(ev, s);
	case STMT_FOR:
		return loop_for(ev, s);
	case STMT_BREAK:
		return BREAK;
	case STMT_CONTINUE:
		return CONTINUE;
	}
	return GO_ON;
}

static enum flow stmts(struct eval *ev, const struct stmt *s)
{
	enum flow flow = GO_ON;

	for (; s && flow == GO_ON && !ev->exited; s = s->next)
		flow = stmt(ev, s);
	return ev->exited ? LEAVE : flow;
}

void fuzz_evaluate(struct fuzz_result *result, const struct script *script,
    uint64_t seed, bool big_endian)
{
	struct eval ev = { .arena = result->arena, .result = result,
		.big_endian = big_endian };
	const struct clause *c = script->variants;

	eval_open(&ev, script, seed);
	ev.vars = arena_array(ev.arena, struct value, c->nvars + 1);
	for (const struct var *v = c->vars; v; v = v->next)
		ev.vars[v->index] = eval_zero(&ev, v->type);
	if (!c->predicate || number(&ev, c->predicate))
		stmts(&ev, c->body);
	eval_close(&ev, script);
}
