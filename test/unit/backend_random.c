/* SPDX-License-Identifier: GPL-2.0-only */
/* IR at random: the same for the same seed. */
#include "backend_model.h"

enum { NVARS = 8, NSLOTS = 4, SLOT_BYTES = 32 };

struct random {
	struct ir	*ir;
	uint64_t	 state;
	uint32_t	 vars[NVARS], slots[NSLOTS];
	int		 nvars, budget, depth;
	bool		 kernel;	/* only what the verifier permits */
};

static uint32_t rnd(struct random *r, uint32_t n)
{
	r->state = r->state * 6364136223846793005ULL + 1442695040888963407ULL;
	return (uint32_t)(r->state >> 33) % n;
}

static int64_t rnd_number(struct random *r)
{
	static const int64_t some[] = {
		0, 1, -1, 2, 7, 8, 255, 256, 0xffff, 0x7fffffff, 0x80000000,
		0xffffffff, 0x100000000, INT64_MIN, INT64_MAX, -2147483647 - 1,
	};

	if (rnd(r, 3))
		return (int64_t)rnd(r, 64) - 16;
	return some[rnd(r, sizeof(some) / sizeof(*some))];
}

static ir_value rnd_value(struct random *r);

static ir_value rnd_pointer(struct random *r, int *off, unsigned *size)
{
	ir_value p;

	*size = 1u << rnd(r, 4);
	*off = rnd(r, SLOT_BYTES / *size) * *size;
	if (rnd(r, 3) == 0)
		return ir_map_value(r->ir, rnd(r, 2), 0);
	p = ir_slot(r->ir, r->slots[rnd(r, NSLOTS)], 0);
	if (rnd(r, 4) == 0 && *off >= 8) {
		p = ir_binary_imm(r->ir, IR_ADD, p, 8);
		*off -= 8;
	}
	return p;
}

static ir_value rnd_call(struct random *r)
{
	ir_value a[5];
	int n = rnd(r, 6), i;

	if (r->kernel) {	/* faults: fills with zeros; < 0 */
		a[0] = ir_binary_imm(r->ir, IR_AND, rnd_value(r), 0xff);
		a[0] = ir_call(r->ir, BPF_FUNC_probe_read_kernel, 3,
		    ir_slot(r->ir, r->slots[rnd(r, NSLOTS)], 0),
		    ir_const(r->ir, 1 + rnd(r, SLOT_BYTES)), a[0]);
		return ir_binary_imm(r->ir, IR_SHR, a[0], 8);
	}
	if (rnd(r, 4) == 0)
		return ir_call(r->ir, MODEL_READ, 2, ir_slot(r->ir,
		    r->slots[rnd(r, NSLOTS)], 0),
		    ir_const(r->ir, 1 + rnd(r, SLOT_BYTES)));
	for (i = 0; i < 5; i++)
		a[i] = i < n ? rnd_value(r) : 0;
	return ir_call(r->ir, MODEL_HASH + n, n, a[0], a[1], a[2], a[3], a[4]);
}

static ir_value rnd_value(struct random *r)
{
	static const enum ir_op ops[] = { IR_ADD, IR_SUB, IR_MUL, IR_UDIV,
		IR_UMOD, IR_AND, IR_OR, IR_XOR, IR_SHL, IR_SHR, IR_SAR };
	unsigned size;
	ir_value a;
	int off;

	if (r->depth > 3 || --r->budget < 0)
		return ir_var_read(r->ir, r->vars[rnd(r, r->nvars)]);
	r->depth++;
	switch (rnd(r, 10)) {
	case 0:
		a = ir_const(r->ir, rnd_number(r));
		break;
	case 1:
		size = r->kernel ? 8 : 1u << rnd(r, 4);
		a = ir_load(r->ir, ir_ctx(r->ir), rnd(r, MODEL_RAW_CTX_SIZE /
		    size) * size, size, rnd(r, 2));
		break;
	case 2:
		a = rnd_pointer(r, &off, &size);
		a = ir_load(r->ir, a, off, size, rnd(r, 2));
		break;
	case 3:
		a = rnd_call(r);
		break;
	case 4:
		a = rnd_value(r);
		if (rnd(r, 3) == 0)
			a = ir_unary(r->ir, IR_NEG, a);
		else if (rnd(r, 2))
			a = ir_ext(r->ir, a, 1u << rnd(r, 4), rnd(r, 2));
		else
			a = ir_bswap(r->ir, a, 2u << rnd(r, 3));
		break;
	case 5:
	case 6:
		a = rnd_value(r);
		a = ir_binary(r->ir, ops[rnd(r, 11)], a, rnd_value(r));
		break;
	case 7:
		a = ir_binary_imm(r->ir, ops[rnd(r, 11)], rnd_value(r),
		    rnd_number(r));
		break;
	default:
		a = ir_var_read(r->ir, r->vars[rnd(r, r->nvars)]);
	}
	r->depth--;
	return a;
}

static void rnd_block(struct random *r, int nest);

static ir_value rnd_operand(struct random *r)
{
	return rnd(r, 2) ? ir_const(r->ir, rnd_number(r)) : rnd_value(r);
}

static void rnd_if(struct random *r, int nest)
{
	struct ir *ir = r->ir;
	uint32_t yes = ir_block_new(ir), no = ir_block_new(ir);
	uint32_t join = rnd(r, 2) ? ir_block_new(ir) : no;
	ir_value a = rnd_value(r), b = rnd_operand(r);

	ir_br(ir, rnd(r, 10), a, b, yes, no);
	ir_block_seal(ir, yes);
	ir->blocks.data[rnd(r, 2) ? yes : no].unlikely = rnd(r, 3) == 0;
	ir_block_start(ir, yes);
	rnd_block(r, nest + 1);
	if (rnd(r, 8) == 0)
		ir_exit(ir, rnd(r, 2) ? ir_const(ir, rnd(r, 2)) :
		    rnd_value(r));
	ir_jmp(ir, join);
	ir_block_seal(ir, no);
	ir_block_start(ir, no);
	if (join == no)
		return;
	rnd_block(r, nest + 1);
	ir_jmp(ir, join);
	ir_block_seal(ir, join);
	ir_block_start(ir, join);
}

static void rnd_loop(struct random *r, int nest)
{
	struct ir *ir = r->ir;
	uint32_t head = ir_block_new(ir), body = ir_block_new(ir);
	uint32_t out = ir_block_new(ir), count = ir_var_new(ir);

	ir_var_write(ir, count, ir_const(ir, 0));
	ir_jmp(ir, head);
	ir_block_start(ir, head);
	ir_br(ir, IR_ULT, ir_var_read(ir, count), ir_const(ir, 1 + rnd(r, 5)),
	    body, out);
	ir_block_seal(ir, body);
	ir_block_start(ir, body);
	rnd_block(r, nest + 1);
	ir_var_write(ir, count, ir_binary_imm(ir, IR_ADD,
	    ir_var_read(ir, count), 1));
	ir_jmp(ir, head);
	ir_block_seal(ir, head);
	ir_block_seal(ir, out);
	ir_block_start(ir, out);
}

static void rnd_store(struct random *r)
{
	unsigned size;
	ir_value p;
	int off;

	p = rnd_pointer(r, &off, &size);
	if (rnd(r, 3) == 0)
		ir_store_imm(r->ir, p, off, size, rnd_number(r));
	else if (rnd(r, 3) == 0 && size >= 4)
		ir_atomic_add(r->ir, p, off, size, rnd_value(r));
	else
		ir_store(r->ir, p, off, size, rnd_value(r));
}

static void rnd_block(struct random *r, int nest)
{
	int n = 1 + rnd(r, 5);

	while (n-- > 0 && r->budget > 0) {
		switch (rnd(r, nest < (r->kernel ? 3 : 4) ? 7 : 4)) {
		case 0:
		case 1:
			ir_var_write(r->ir, r->vars[rnd(r, r->nvars)],
			    rnd_value(r));
			break;
		case 2:
			rnd_store(r);
			break;
		case 3:
			rnd_call(r);
			break;
		case 4:
		case 5:
			rnd_if(r, nest);
			break;
		default:
			if (rnd(r, 2))
				rnd_loop(r, nest);
		}
	}
}

void model_build(struct ir *ir, uint64_t seed, bool kernel)
{
	struct random r = { .ir = ir, .state = seed * 977 + 5,
		.kernel = kernel };
	ir_value sum;
	int i;

	rnd(&r, 2);
	r.budget = 10 + rnd(&r, 120);
	r.nvars = 1 + rnd(&r, NVARS);
	for (i = 0; i < NSLOTS; i++) {
		r.slots[i] = ir_slot_new(ir, SLOT_BYTES + 8 * rnd(&r, 20), 8,
		    "random");
		for (int k = 0; k < SLOT_BYTES; k += 8)
			ir_store_imm(ir, ir_slot(ir, r.slots[i], 0), k, 8,
			    rnd(&r, 1000));
	}
	for (i = 0; i < r.nvars; i++) {
		r.vars[i] = ir_var_new(ir);
		if (rnd(&r, 4))
			ir_var_write(ir, r.vars[i], rnd_value(&r));
	}
	for (i = 0; i < 3; i++)
		rnd_block(&r, 0);
	sum = ir_const(ir, 0);
	for (i = 0; i < r.nvars; i++)
		sum = ir_binary(ir, IR_ADD, ir_binary_imm(ir, IR_MUL, sum, 31),
		    ir_var_read(ir, r.vars[i]));
	ir_exit(ir, sum);
}
