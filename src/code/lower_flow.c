/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Control flow: branches that meet again, values that depend on a condition,
 * loops over numbers.
 */
#include "code/lower.h"

uint32_t lower_block(struct lower *l, bool unlikely)
{
	uint32_t block = ir_block_new(l->ir);

	l->ir->blocks.data[block].unlikely = unlikely;
	return block;
}

void lower_start(struct lower *l, uint32_t block)
{
	ir_block_seal(l->ir, block);
	ir_block_start(l->ir, block);
}

static struct branch open_branch(struct lower *l, bool unlikely)
{
	struct branch b = { .yes = lower_block(l, unlikely) };

	b.no = lower_block(l, false);
	return b;
}

struct branch lower_if(struct lower *l, enum ir_cond cond, ir_value x,
    ir_value y)
{
	struct branch b = open_branch(l, false);

	ir_br(l->ir, cond, x, y, b.yes, b.no);
	lower_start(l, b.yes);
	return b;
}

struct branch lower_if_rare(struct lower *l, enum ir_cond cond, ir_value x,
    ir_value y)
{
	struct branch b = open_branch(l, true);

	ir_br(l->ir, cond, x, y, b.yes, b.no);
	lower_start(l, b.yes);
	return b;
}

struct branch lower_if_set(struct lower *l, ir_value v)
{
	return lower_if(l, IR_NE, v, ir_const(l->ir, 0));
}

struct branch lower_if_true(struct lower *l, const struct expr *e)
{
	struct branch b = open_branch(l, false);

	lower_cond(l, e, b.yes, b.no);
	lower_start(l, b.yes);
	return b;
}

void lower_else(struct lower *l, struct branch *b)
{
	b->done = lower_block(l, false);
	ir_jmp(l->ir, b->done);
	lower_start(l, b->no);
}

void lower_else_rare(struct lower *l, struct branch *b)
{
	l->ir->blocks.data[b->no].unlikely = true;
	lower_else(l, b);
}

void lower_endif(struct lower *l, struct branch *b)
{
	uint32_t done = b->done ? b->done : b->no;

	ir_jmp(l->ir, done);
	lower_start(l, done);
}

void lower_require(struct lower *l, enum ir_cond cond, ir_value x, ir_value y,
    uint32_t otherwise)
{
	uint32_t body = lower_block(l, false);

	ir_br(l->ir, cond, x, y, body, otherwise);
	lower_start(l, body);
}

void lower_goto_if(struct lower *l, enum ir_cond cond, ir_value x, ir_value y,
    uint32_t to)
{
	uint32_t body = lower_block(l, false);

	ir_br(l->ir, cond, x, y, to, body);
	lower_start(l, body);
}

/* ---- values ---- */

ir_value lower_truth(struct lower *l, struct branch b)
{
	uint32_t var = ir_var_new(l->ir);

	ir_var_write(l->ir, var, ir_const(l->ir, 1));
	lower_else(l, &b);
	ir_var_write(l->ir, var, ir_const(l->ir, 0));
	lower_endif(l, &b);
	return ir_var_read(l->ir, var);
}

ir_value lower_min(struct lower *l, ir_value v, ir_value max)
{
	uint32_t var = ir_var_new(l->ir);
	struct branch b;

	ir_var_write(l->ir, var, v);
	b = lower_if(l, IR_UGT, v, max);
	ir_var_write(l->ir, var, max);
	lower_endif(l, &b);
	return ir_var_read(l->ir, var);
}

/* ---- loops ---- */

struct count lower_count(struct lower *l, ir_value n, unsigned step)
{
	struct count c = { .var = ir_var_new(l->ir), .step = step };
	uint32_t body = lower_block(l, false);

	c.head = lower_block(l, false);
	c.next = lower_block(l, false);
	c.done = lower_block(l, false);
	ir_var_write(l->ir, c.var, ir_const(l->ir, 0));
	ir_jmp(l->ir, c.head);
	ir_block_start(l->ir, c.head);
	c.number = ir_var_read(l->ir, c.var);
	ir_br(l->ir, IR_ULT, c.number, n, body, c.done);
	lower_start(l, body);
	return c;
}

void lower_count_next(struct lower *l, const struct count *c)
{
	ir_jmp(l->ir, c->next);
	lower_start(l, c->next);
	ir_var_write(l->ir, c->var, ir_binary_imm(l->ir, IR_ADD,
	    ir_var_read(l->ir, c->var), c->step));
	ir_jmp(l->ir, c->head);
	ir_block_seal(l->ir, c->head);
	lower_start(l, c->done);
}
