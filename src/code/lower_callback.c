/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Loops that a helper runs: those over maps, and those whose end the verifier
 * would not see, or only after going through all of them.
 *
 *	for ($kv : @m) { body }
 *
 *	head.context = ctx; head.leave = 0
 *	for_each_map_elem(@m, callback, &head, 0)
 *	if (head.leave) goto where return or exit() goes
 *
 *	callback(map, key, value, head):
 *		$kv = (*key, *value)
 *		body: the next turn is return 0, break is return 1
 *
 *	for ($i : a..b) { body }	loop(b - a, callback, &head, 0)
 *	callback(n, head):		$i = a + n; body
 *
 *	while (e) { body }		loop(MOST, callback, &head, 0)
 *	callback(n, head):		if (!e) return 1; body
 *
 * The callback is a function of its own behind the clause's program, with its
 * own registers and frame; all that it is given is the head, which lies in the
 * clause's frame. Variables that the bodies of such loops name live where
 * both find them: numbers in scratch memory, whose address is in the head, for
 * the verifier goes through a loop again for each number that it knows to have
 * changed; all else with an address of its own in the head.
 */
#include "code/lower.h"

#include "lang/walk.h"

enum { HEAD_CONTEXT = 0, HEAD_LEAVE = 8, HEAD_NUMBERS = 16, HEAD_SIZE = 24 };
enum leave { LEAVE_NOT, LEAVE_RETURN, LEAVE_EXIT };

/* Where the callback keeps what it was called with. */
enum { ARG_KEY = 0, ARG_VALUE = 8, ARG_TURN = 8, ARG_HEAD = 16,
	ARGS_SIZE = 24 };

/* bpf_loop() refuses more (BPF_MAX_LOOPS), so that is where such a loop ends;
 * turns that a plain loop may have, each of which the verifier goes through. */
enum { LOOP_MOST = 1 << 23, PLAIN_MOST = 64 };

static void look_for_var(void *arg, struct expr *e)
{
	*(bool *)arg |= e->kind == EXPR_VAR;
}

static void look_for_map(void *arg, struct expr *e)
{
	*(bool *)arg |= e->kind == EXPR_MAP;
}

/* The verifier follows what variables hold, but not what maps do. */
static bool has_no_end(const struct stmt *s)
{
	bool var = false, map = false;

	walk_expr(s->expr, look_for_var, &var);
	walk_expr(s->expr, look_for_map, &map);
	return map && !var;
}

bool lower_is_called(struct lower *l, const struct stmt *s)
{
	if (s->kind == STMT_FOR && !s->limit)
		return true;
	if (!lower_has(l, FEATURE_loop_helper))
		return false;
	if (s->kind == STMT_WHILE)
		return has_no_end(s);
	return s->kind == STMT_FOR && (!s->expr->is_const ||
	    !s->limit->is_const || s->limit->number - PLAIN_MOST >
	    s->expr->number);
}

/* ---- variables that both see ---- */

static void share(struct lower *l, const struct var *var)
{
	struct local *local = &l->locals[var->index];

	if (local->shared)
		return;
	local->shared = true;
	if (type_is_scalar(var->type)) {
		local->offset = l->numbers_size;
		l->numbers_size += 8;
	} else {
		local->offset = l->head_size;
		l->head_size += 8;
	}
}

static void share_named(void *arg, struct expr *e)
{
	if (e->kind == EXPR_VAR)
		share(arg, e->var);
}

static void share_stmts(struct lower *l, const struct stmt *s, bool inside);

static void share_blocks(void *arg, struct expr *e)
{
	if (e->kind == EXPR_BLOCK)
		share_stmts(arg, e->body, false);
}

static void share_stmts(struct lower *l, const struct stmt *s, bool inside)
{
	for (; s; s = s->next) {
		bool called = lower_is_called(l, s);

		if (inside && s->var)
			share(l, s->var);
		if (called) {
			if (!l->head_size)
				l->head_size = HEAD_SIZE;
			if (s->var)
				share(l, s->var);
			else
				walk_expr(s->expr, share_named, l);
			walk_stmts(s->body, share_named, l);
		}
		if (s->expr)
			walk_expr(s->expr, share_blocks, l);
		share_stmts(l, s->body, inside || called);
		share_stmts(l, s->orelse, inside);
	}
}

void lower_share_locals(struct lower *l, const struct clause *c)
{
	struct ir *ir = l->ir;
	ir_value head;

	l->head_size = l->numbers_size = 0;
	if (c->predicate)
		walk_expr(c->predicate, share_blocks, l);
	share_stmts(l, c->body, false);
	if (!l->head_size)
		return;
	l->head_slot = ir_slot_new(ir, l->head_size, 8, "head");
	ir->slots.data[l->head_slot].must_stack = true;
	head = ir_slot(ir, l->head_slot, 0);
	l->numbers_slot = ir_slot_new(ir, l->numbers_size, 8, "variables");
	ir->slots.data[l->numbers_slot].never_stack = true;
	ir_store(ir, head, HEAD_NUMBERS, 8, ir_slot(ir, l->numbers_slot, 0));
	ir_store(ir, head, HEAD_CONTEXT, 8, ir_ctx(ir));
}

ir_value lower_head(struct lower *l)
{
	if (l->ir->is_callback)
		return ir_load(l->ir, ir_slot(l->ir, l->ir->args_slot, 0),
		    ARG_HEAD, 8, false);
	return ir_slot(l->ir, l->head_slot, 0);
}

/* Where a shared number is. */
ir_value lower_number(struct lower *l, const struct local *local)
{
	return lower_offset(l, ir_load(l->ir, lower_head(l), HEAD_NUMBERS, 8,
	    false), local->offset);
}

/* ---- callbacks ---- */

/* Begins one, which is called with (map, key, value, head) or (turn, head). */
static struct function begin(struct lower *l, const char *name, bool of_map)
{
	struct function caller = lower_enter(l, name);
	struct ir *ir = l->ir;

	ir->is_callback = true;
	ir->args_slot = ir_slot_new(ir, ARGS_SIZE, 8, "arguments");
	ir->slots.data[ir->args_slot].must_stack = true;
	ir_save_args(ir, ir->args_slot, of_map ? 2 : 1, of_map ? 3 : 2);
	return caller;
}

/* The number of the newest, for ir_func(). */
static uint32_t newest(const struct lower *l)
{
	return (uint32_t)(l->functions.len - l->first) - 2;
}

static void leave_with(struct lower *l, uint32_t block, enum leave leave,
    int value)
{
	lower_start(l, block);
	if (leave != LEAVE_NOT)
		ir_store_imm(l->ir, lower_head(l), HEAD_LEAVE, 8, leave);
	ir_exit(l->ir, ir_const(l->ir, value));
}

/* ---- for ($kv : @m) ---- */

/* The number of an aggregation by the key in the callback's frame. */
static ir_value agg_value(struct lower *l, const struct map *m, ir_value key)
{
	ir_value to = ir_slot(l->ir, lower_slot(l, m->key->size, 8, "key"), 0);

	lower_copy(l, to, 0, key, 0, m->key->size);
	return lower_agg_number(l, m, to);
}

static void set_element(struct lower *l, const struct stmt *s)
{
	const struct map *m = s->expr->map;
	struct type *t = s->var->type;
	struct ir *ir = l->ir;
	struct at key = { .kind = AT_MEMORY }, value = { .kind = AT_MEMORY };
	ir_value args = ir_slot(ir, ir->args_slot, 0), to;

	to = lower_local_memory(l, &l->locals[s->var->index]);
	key.type = m->key->nfields == 1 ? m->key->fields[0].type : m->key;
	key.base = ir_load(ir, args, ARG_KEY, 8, false);
	if (type_is_scalar(key.type))
		ir_store(ir, to, 0, key.type->size, lower_load(l, key));
	else
		lower_copy_at(l, key, t->fields[0].type, to, 0, STORE_PADDED);
	if (m->value->kind == TYPE_AGG) {
		ir_store(ir, to, (int)t->fields[1].offset, 8,
		    agg_value(l, m, key.base));
		return;
	}
	value.type = m->value;
	value.base = ir_load(ir, args, ARG_VALUE, 8, false);
	if (type_is_scalar(value.type))
		ir_store(ir, to, (int)t->fields[1].offset, value.type->size,
		    lower_load(l, value));
	else
		lower_copy_at(l, value, t->fields[1].type, to,
		    t->fields[1].offset, STORE_PADDED);
}

/* $i = from + turn */
static void set_count(struct lower *l, const struct stmt *s,
    const struct local *from)
{
	ir_value first = lower_local_read(l, from);
	ir_value turn = ir_load(l->ir, ir_slot(l->ir, l->ir->args_slot, 0),
	    ARG_TURN, 8, false);

	lower_local_write(l, &l->locals[s->var->index],
	    ir_binary(l->ir, IR_ADD, first, turn));
}

static void begin_turn(struct lower *l, const struct stmt *s,
    const struct local *from)
{
	if (s->kind == STMT_FOR && !s->limit) {
		set_element(l, s);
	} else if (s->kind == STMT_FOR) {
		set_count(l, s, from);
	} else {
		uint32_t body = lower_block(l, false);

		lower_cond(l, s->expr, body, l->fn.loop.done);
		lower_start(l, body);
	}
}

static uint32_t make_callback(struct lower *l, const struct stmt *s,
    const struct local *from)
{
	bool of_map = s->kind == STMT_FOR && !s->limit;
	struct function caller = begin(l, of_map ? arena_printf(l->arena,
	    "for @%s", s->expr->map->name) : s->kind == STMT_FOR ? "for" :
	    "while", of_map);
	uint32_t number = newest(l);

	l->fn.exit_block = lower_block(l, false);
	l->fn.return_block = lower_block(l, false);
	l->fn.loop.done = lower_block(l, false);
	l->fn.loop.next = lower_block(l, false);
	begin_turn(l, s, from);
	lower_block_stmts(l, s->body);
	ir_jmp(l->ir, l->fn.loop.next);
	leave_with(l, l->fn.loop.next, LEAVE_NOT, 0);
	leave_with(l, l->fn.loop.done, LEAVE_NOT, 1);
	leave_with(l, l->fn.return_block, LEAVE_RETURN, 1);
	leave_with(l, l->fn.exit_block, LEAVE_EXIT, 1);
	lower_leave(l, caller);
	return number;
}

static ir_value each(struct lower *l, const struct map *m, uint32_t callback,
    ir_value head)
{
	struct ir *ir = l->ir;
	ir_value map = ir_map(ir, m->index), func = ir_func(ir, callback);

	lower_map_used(l, m);
	return ir_call(ir, BPF_FUNC_for_each_map_elem, 4, map, func, head,
	    ir_const(ir, 0));
}

/* A number of our own, where the callback finds it. */
static struct local new_number(struct lower *l)
{
	struct local local = { .shared = true, .offset = l->numbers_size };

	l->numbers_size += 8;
	l->functions.data[l->first]->slots.data[l->numbers_slot].size =
	    l->numbers_size;
	return local;
}

/* How many turns: none if b is not above a. Control goes on if any. */
static ir_value count_turns(struct lower *l, const struct stmt *s,
    const struct local *from, uint32_t done)
{
	struct ir *ir = l->ir;
	uint32_t some = lower_block(l, false), most = lower_block(l, true);
	uint32_t go = lower_block(l, false), n = ir_var_new(ir);
	ir_value a = lower_value(l, s->expr), b = lower_value(l, s->limit);
	ir_value turns;

	ir_br(ir, IR_SLT, a, b, some, done);
	lower_start(l, some);
	lower_local_write(l, from, a);
	turns = ir_binary(ir, IR_SUB, b, a);
	ir_var_write(ir, n, turns);
	ir_br(ir, IR_ULE, turns, ir_const(ir, LOOP_MOST), go, most);
	lower_start(l, most);
	lower_loss_bump(l, lower_loss_here(l, LOSS_TURNS));
	ir_var_write(ir, n, ir_const(ir, LOOP_MOST));
	ir_jmp(ir, go);
	lower_start(l, go);
	return ir_var_read(ir, n);
}

static void run_loop(struct lower *l, const struct stmt *s, uint32_t done)
{
	struct ir *ir = l->ir;
	struct local from = { 0 };
	ir_value turns, func, head, done_turns;
	struct branch most;
	uint32_t callback;

	if (s->kind == STMT_FOR) {
		from = new_number(l);
		turns = count_turns(l, s, &from, done);
	} else {
		turns = ir_const(ir, LOOP_MOST);
	}
	callback = make_callback(l, s, &from);
	ir_store_imm(ir, lower_head(l), HEAD_LEAVE, 8, LEAVE_NOT);
	func = ir_func(ir, callback);
	head = lower_head(l);
	done_turns = ir_call(ir, BPF_FUNC_loop, 4, turns, func, head,
	    ir_const(ir, 0));
	if (s->kind == STMT_FOR)
		return;
	most = lower_if_rare(l, IR_EQ, done_turns, ir_const(ir, LOOP_MOST));
	lower_loss_bump(l, lower_loss_here(l, LOSS_TURNS));
	lower_endif(l, &most);
}

void lower_called(struct lower *l, const struct stmt *s)
{
	struct ir *ir = l->ir;
	uint32_t left = lower_block(l, true), done = lower_block(l, false);
	ir_value leave;

	if (s->kind == STMT_FOR && !s->limit) {
		uint32_t callback = make_callback(l, s, NULL);

		ir_store_imm(ir, lower_head(l), HEAD_LEAVE, 8, LEAVE_NOT);
		each(l, s->expr->map, callback, lower_head(l));
	} else {
		run_loop(l, s, done);
	}
	leave = ir_load(ir, lower_head(l), HEAD_LEAVE, 8, false);
	ir_br(ir, IR_NE, leave, ir_const(ir, LEAVE_NOT), left, done);
	lower_start(l, left);
	ir_br(ir, IR_EQ, leave, ir_const(ir, LEAVE_RETURN), l->fn.return_block ?
	    l->fn.return_block : l->fn.exit_block, l->fn.exit_block);
	lower_start(l, done);
}

/* len(@m): the helper tells how many it has seen. */
ir_value lower_map_len(struct lower *l, const struct map *m)
{
	struct function caller = begin(l, arena_printf(l->arena, "len @%s",
	    m->name), true);
	uint32_t callback = newest(l), slot;

	ir_exit(l->ir, ir_const(l->ir, 0));
	lower_leave(l, caller);
	slot = lower_slot(l, 8, 8, "head");
	ir_store_imm(l->ir, ir_slot(l->ir, slot, 0), 0, 8, 0);
	return each(l, m, callback, ir_slot(l->ir, slot, 0));
}
