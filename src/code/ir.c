/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Building the IR. Needs: nothing. Gives: SSA form at every moment, once
 * all blocks are sealed; trivial phis and code after a terminator are left
 * for opt_fold (or the back end) to sweep.
 */
#include "code/ir.h"

#include <assert.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

const struct ir_op_row ir_ops[IR_OP_COUNT] = {
#define IR(op, text, nargs, flags)	[IR_##op] = { text, nargs, flags },
#include "ir.def"
#undef IR
};

void ir_init(struct ir *ir, struct arena *arena, const char *name)
{
	memset(ir, 0, sizeof(*ir));
	ir->arena = arena;
	ir->name = name;
	(void)vec_add(&ir->insns);
	ir->cur = ir_block_new(ir);
	ir->blocks.data[ir->cur].sealed = true;
}

void ir_free(struct ir *ir)
{
	for (size_t i = 0; i < ir->blocks.len; i++) {
		struct ir_block *b = &ir->blocks.data[i];

		vec_free(&b->insns);
		vec_free(&b->preds);
		vec_free(&b->open_phis);
	}
	free(ir->defs);
	ir->defs = NULL;
	vec_free(&ir->insns);
	vec_free(&ir->blocks);
	vec_free(&ir->slots);
}

ir_value ir_resolve(const struct ir *ir, ir_value v)
{
	while (v && ir->insns.data[v].op == IR_NOP && ir->insns.data[v].args[0])
		v = ir->insns.data[v].args[0];
	return v;
}

void ir_forward(struct ir *ir, ir_value v, ir_value by)
{
	struct ir_insn *insn = &ir->insns.data[v];

	by = ir_resolve(ir, by);
	assert(by != v);
	insn->op = IR_NOP;
	insn->dead = true;
	insn->args[0] = by;
	insn->nargs = 0;
}

/* ---- blocks ---- */

uint32_t ir_block_new(struct ir *ir)
{
	(void)vec_add(&ir->blocks);
	return ir->blocks.len - 1;
}

/* Whether the current block has its terminator: code now is unreachable and
 * building it is harmless (it goes to a new block that nothing reaches). */
static bool ir_block_ended(const struct ir *ir)
{
	const struct ir_block *b = &ir->blocks.data[ir->cur];

	return b->insns.len &&
	    ir_ops[ir->insns.data[vec_last(&b->insns)].op].flags & IR_TERM;
}

void ir_block_start(struct ir *ir, uint32_t block)
{
	assert(block < ir->blocks.len);
	ir->cur = block;
}

/* What is built after a terminator goes into a block that nothing reaches. */
static void open_block(struct ir *ir)
{
	if (!ir_block_ended(ir))
		return;
	ir->cur = ir_block_new(ir);
	ir->blocks.data[ir->cur].sealed = true;
}

ir_value ir_insn_new(struct ir *ir, enum ir_op op, uint32_t block)
{
	struct ir_insn *insn = vec_add(&ir->insns);

	insn->op = op;
	insn->block = block;
	insn->line = ir->line;
	insn->column = ir->column;
	insn->nargs = ir_ops[op].nargs > 0 ? ir_ops[op].nargs : 0;
	return ir->insns.len - 1;
}

void ir_block_insert(struct ir *ir, uint32_t block, size_t at, ir_value v)
{
	struct ir_block *b = &ir->blocks.data[block];

	vec_push(&b->insns, v);
	memmove(b->insns.data + at + 1, b->insns.data + at,
	    (b->insns.len - 1 - at) * sizeof(ir_value));
	b->insns.data[at] = v;
	ir->insns.data[v].block = block;
}

static struct ir_insn *push(struct ir *ir, enum ir_op op, ir_value *v)
{
	open_block(ir);
	*v = ir_insn_new(ir, op, ir->cur);
	vec_push(&ir->blocks.data[ir->cur].insns, *v);
	return &ir->insns.data[*v];
}

static void add_pred(struct ir *ir, uint32_t block, uint32_t pred)
{
	struct ir_block *b = &ir->blocks.data[block];

	assert(!b->sealed);
	vec_push(&b->preds, pred);
}

/* ---- variables ---- */

uint32_t ir_var_new(struct ir *ir)
{
	return ir->nvars++;
}

/*
 * What variables are worth at the ends of blocks: an open hash of pairs. A
 * script that unrolls a lot has tens of thousands of blocks and as many
 * variables, nearly all of them used in two blocks or three.
 */
static size_t def_hash(const struct ir *ir, uint32_t block, uint32_t var)
{
	uint64_t h = ((uint64_t)block << 32 | var) * 0x9e3779b97f4a7c15ULL;

	return (size_t)(h >> 32) & (ir->defs_size - 1);
}

/* Where the pair is, or where it would be. */
static struct ir_def *def_at(const struct ir *ir, uint32_t block, uint32_t var)
{
	size_t i = def_hash(ir, block, var);

	while (ir->defs[i].value && (ir->defs[i].block != block ||
	    ir->defs[i].var != var))
		i = (i + 1) & (ir->defs_size - 1);
	return &ir->defs[i];
}

static void defs_grow(struct ir *ir)
{
	struct ir_def *old = ir->defs;
	size_t n = ir->defs_size;

	ir->defs_size = n ? n * 2 : 64;
	ir->defs = xcalloc(ir->defs_size, sizeof(*ir->defs));
	for (size_t i = 0; i < n; i++)
		if (old[i].value)
			*def_at(ir, old[i].block, old[i].var) = old[i];
	free(old);
}

static void def_set(struct ir *ir, uint32_t block, uint32_t var, ir_value v)
{
	struct ir_def *def;

	if (ir->ndefs * 2 >= ir->defs_size)
		defs_grow(ir);
	def = def_at(ir, block, var);
	ir->ndefs += !def->value;
	*def = (struct ir_def){ block, var, v };
}

static ir_value def_get(const struct ir *ir, uint32_t block, uint32_t var)
{
	return ir->defs_size ? def_at(ir, block, var)->value : 0;
}

void ir_var_write(struct ir *ir, uint32_t var, ir_value v)
{
	open_block(ir);
	def_set(ir, ir->cur, var, v);
}

static ir_value phi_new(struct ir *ir, uint32_t block)
{
	ir_value v = ir_insn_new(ir, IR_PHI, block);

	ir_block_insert(ir, block, 0, v);
	return v;
}

static ir_value read_in(struct ir *, uint32_t var, uint32_t block);

/*
 * A phi of one value besides itself is that value. Phis that become trivial
 * by this are opt_fold's.
 */
static ir_value phi_reduce(struct ir *ir, ir_value phi)
{
	struct ir_insn *insn = &ir->insns.data[phi];
	struct ir_block *b = &ir->blocks.data[insn->block];
	ir_value same = 0;
	size_t i;

	for (i = 0; i < b->preds.len; i++) {
		ir_value v = ir_resolve(ir, insn->phi[i]);

		if (v == phi || v == same)
			continue;
		if (same)
			return phi;
		same = v;
	}
	if (!same)
		return phi;
	for (i = 0; b->insns.data[i] != phi; i++)
		;
	memmove(b->insns.data + i, b->insns.data + i + 1,
	    (b->insns.len - i - 1) * sizeof(ir_value));
	b->insns.len--;
	ir_forward(ir, phi, same);
	return same;
}

static ir_value phi_fill(struct ir *ir, uint32_t var, ir_value phi)
{
	uint32_t block = ir->insns.data[phi].block;
	size_t n = ir->blocks.data[block].preds.len;
	ir_value *values = arena_array(ir->arena, ir_value, n);

	for (size_t i = 0; i < n; i++)
		values[i] = read_in(ir, var,
		    ir->blocks.data[block].preds.data[i]);
	ir->insns.data[phi].phi = values;
	return phi_reduce(ir, phi);
}

static ir_value read_above(struct ir *ir, uint32_t var, uint32_t block)
{
	struct ir_block *b = &ir->blocks.data[block];
	ir_value v;

	if (!b->sealed) {
		v = phi_new(ir, block);
		b = &ir->blocks.data[block];
		(void)vec_add(&b->open_phis);
		vec_last(&b->open_phis).var = var;
		vec_last(&b->open_phis).phi = v;
	} else if (!b->preds.len) {	/* never written: 0 */
		v = ir_insn_new(ir, IR_CONST, block);
		ir_block_insert(ir, block, 0, v);
	} else if (b->preds.len == 1) {
		v = read_in(ir, var, b->preds.data[0]);
	} else {
		v = phi_new(ir, block);
		def_set(ir, block, var, v);	/* ends loops */
		v = phi_fill(ir, var, v);
	}
	def_set(ir, block, var, v);
	return v;
}

static ir_value read_in(struct ir *ir, uint32_t var, uint32_t block)
{
	ir_value v = def_get(ir, block, var);

	if (v)
		return ir_resolve(ir, v);
	return read_above(ir, var, block);
}

ir_value ir_var_read(struct ir *ir, uint32_t var)
{
	return read_in(ir, var, ir->cur);
}

void ir_block_seal(struct ir *ir, uint32_t block)
{
	struct ir_block *b = &ir->blocks.data[block];

	if (b->sealed)
		return;
	b->sealed = true;
	for (size_t i = 0; i < ir->blocks.data[block].open_phis.len; i++) {
		b = &ir->blocks.data[block];
		phi_fill(ir, b->open_phis.data[i].var,
		    b->open_phis.data[i].phi);
	}
	vec_clear(&ir->blocks.data[block].open_phis);
}

/* ---- instructions ---- */

uint32_t ir_slot_new(struct ir *ir, uint32_t size, uint32_t align,
    const char *what)
{
	struct ir_slot *slot = vec_add(&ir->slots);

	slot->size = size;
	slot->align = align ? align : 1;
	slot->what = what;
	return ir->slots.len - 1;
}

ir_value ir_const(struct ir *ir, int64_t number)
{
	ir_value v;

	push(ir, IR_CONST, &v)->imm = number;
	return v;
}

ir_value ir_unary(struct ir *ir, enum ir_op op, ir_value a)
{
	ir_value v;
	struct ir_insn *insn = push(ir, op, &v);

	assert(ir_ops[op].nargs == 1);
	insn->args[0] = ir_resolve(ir, a);
	insn->size = 8;
	return v;
}

ir_value ir_binary(struct ir *ir, enum ir_op op, ir_value a, ir_value b)
{
	ir_value v;
	struct ir_insn *insn = push(ir, op, &v);

	assert(ir_ops[op].nargs == 2);
	insn->args[0] = ir_resolve(ir, a);
	insn->args[1] = ir_resolve(ir, b);
	return v;
}

ir_value ir_binary_imm(struct ir *ir, enum ir_op op, ir_value a, int64_t b)
{
	return ir_binary(ir, op, a, ir_const(ir, b));
}

static ir_value sized(struct ir *ir, enum ir_op op, ir_value a, int64_t imm,
    unsigned size, bool is_signed)
{
	ir_value v;
	struct ir_insn *insn = push(ir, op, &v);

	insn->args[0] = ir_resolve(ir, a);
	insn->imm = imm;
	insn->size = size;
	insn->is_signed = is_signed;
	return v;
}

ir_value ir_ext(struct ir *ir, ir_value v, unsigned size, bool is_signed)
{
	return sized(ir, IR_EXT, v, 0, size, is_signed);
}

ir_value ir_bswap(struct ir *ir, ir_value v, unsigned size)
{
	return sized(ir, IR_BSWAP, v, 0, size, false);
}

/* The offset of an instruction has 16 bits; more of it is added before. */
static ir_value memory(struct ir *ir, enum ir_op op, ir_value ptr, int off,
    unsigned size, bool is_signed)
{
	if (off != (int16_t)off) {
		ptr = ir_binary_imm(ir, IR_ADD, ptr, off);
		off = 0;
	}
	return sized(ir, op, ptr, off, size, is_signed);
}

ir_value ir_load(struct ir *ir, ir_value ptr, int off, unsigned size,
    bool is_signed)
{
	return memory(ir, IR_LOAD, ptr, off, size, is_signed);
}

void ir_store(struct ir *ir, ir_value ptr, int off, unsigned size, ir_value v)
{
	ir_value at = memory(ir, IR_STORE, ptr, off, size, false);

	ir->insns.data[at].args[1] = ir_resolve(ir, v);
}

void ir_store_imm(struct ir *ir, ir_value ptr, int off, unsigned size,
    int64_t number)
{
	ir_value at;

	if (number != (int32_t)number) {
		ir_store(ir, ptr, off, size, ir_const(ir, number));
		return;
	}
	at = memory(ir, IR_STORE_IMM, ptr, off, size, false);
	ir->insns.data[at].imm2 = number;
}

void ir_atomic_add(struct ir *ir, ir_value ptr, int off, unsigned size,
    ir_value v)
{
	ir_value at = memory(ir, IR_ATOMIC_ADD, ptr, off, size, false);

	ir->insns.data[at].args[1] = ir_resolve(ir, v);
}

static ir_value leaf(struct ir *ir, enum ir_op op, uint32_t index, int64_t imm)
{
	ir_value v;
	struct ir_insn *insn = push(ir, op, &v);

	insn->index = index;
	insn->imm = imm;
	return v;
}

ir_value ir_ctx(struct ir *ir)
{
	ir_value head;

	if (!ir->is_callback)
		return leaf(ir, IR_CTX, 0, 0);
	head = ir_load(ir, ir_slot(ir, ir->args_slot, 0), 16, 8, false);
	return ir_load(ir, head, 0, 8, false);
}

ir_value ir_func(struct ir *ir, uint32_t number)
{
	return leaf(ir, IR_FUNC, number, 0);
}

void ir_save_args(struct ir *ir, uint32_t slot, int first, int count)
{
	ir_value v = leaf(ir, IR_SAVE_ARGS, slot, first);

	ir->insns.data[v].imm2 = count;
}

ir_value ir_slot(struct ir *ir, uint32_t slot, uint32_t off)
{
	return leaf(ir, IR_SLOT, slot, off);
}

ir_value ir_map(struct ir *ir, uint32_t map)
{
	return leaf(ir, IR_MAP, map, 0);
}

ir_value ir_map_value(struct ir *ir, uint32_t map, uint32_t off)
{
	return leaf(ir, IR_MAP_VALUE, map, off);
}

ir_value ir_probe_id(struct ir *ir)
{
	return leaf(ir, IR_PROBE_ID, 0, 0);
}

ir_value ir_extern(struct ir *ir, uint32_t kind)
{
	return leaf(ir, IR_EXTERN, kind, 0);
}

ir_value ir_call(struct ir *ir, int helper, int nargs, ...)
{
	ir_value v;
	struct ir_insn *insn = push(ir, IR_CALL, &v);
	va_list ap;

	assert(nargs <= IR_MAX_ARGS);
	insn->imm = helper;
	insn->nargs = nargs;
	va_start(ap, nargs);
	for (int i = 0; i < nargs; i++)
		insn->args[i] = ir_resolve(ir, va_arg(ap, ir_value));
	va_end(ap);
	return v;
}

ir_value ir_cast(struct ir *ir, uint32_t function, ir_value v, uint32_t type)
{
	ir_value id = ir_const(ir, type);

	v = ir_call(ir, (int)function, 2, v, id);
	ir->insns.data[v].is_cast = true;
	return v;
}

bool ir_has_effect(const struct ir_insn *insn)
{
	if (insn->op == IR_CALL)
		return !insn->is_cast &&
		    insn->imm != BPF_FUNC_get_current_task &&
		    insn->imm != BPF_FUNC_get_current_task_btf;
	return ir_ops[insn->op].flags & IR_EFFECT;
}

void ir_jmp(struct ir *ir, uint32_t block)
{
	ir_value v;

	push(ir, IR_JMP, &v)->target[0] = block;
	add_pred(ir, block, ir->cur);
}

void ir_br(struct ir *ir, enum ir_cond cond, ir_value a, ir_value b,
    uint32_t yes, uint32_t no)
{
	uint32_t detour = 0;
	struct ir_insn *insn;
	ir_value v;

	if (yes == no)		/* a block has a predecessor but once */
		detour = ir_block_new(ir);
	insn = push(ir, IR_BR, &v);
	insn->cond = cond;
	insn->args[0] = ir_resolve(ir, a);
	insn->args[1] = ir_resolve(ir, b);
	insn->target[0] = yes;
	insn->target[1] = detour ? detour : no;
	add_pred(ir, yes, ir->cur);
	if (detour) {
		uint32_t cur = ir->cur;

		add_pred(ir, detour, cur);
		ir_block_seal(ir, detour);
		ir_block_start(ir, detour);
		ir_jmp(ir, no);
		ir_block_start(ir, cur);
	} else {
		add_pred(ir, no, ir->cur);
	}
}

void ir_exit(struct ir *ir, ir_value value)
{
	ir_value v;

	push(ir, IR_EXIT, &v)->args[0] = ir_resolve(ir, value);
}
