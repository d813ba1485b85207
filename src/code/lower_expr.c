/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Expressions whose value fits a register, and conditions, which branch
 * instead of making a value wherever the tree allows it.
 */
#include "code/lower.h"

#include "lang/walk.h"

static bool is_u64(const struct type *t)
{
	return t->kind == TYPE_POINTER ||
	    (type_is_scalar(t) && !t->is_signed && t->size == 8);
}

static bool is_text(const struct expr *e)
{
	return e->type->kind == TYPE_STRING || e->kind == EXPR_STRING;
}

/* Never negative whatever the data: then unsigned operations serve. */
static bool never_negative(const struct expr *e)
{
	if (e->is_const)
		return e->number >= 0;
	return type_is_scalar(e->type) && !e->type->is_signed &&
	    e->type->size < 8;
}

ir_value lower_extend(struct lower *l, ir_value v, const struct type *t)
{
	if (t->kind == TYPE_BOOL)
		return v;
	if (t->size >= 8 || t->size == 0)
		return v;
	return ir_ext(l->ir, v, t->size, t->is_signed);
}

/* ---- arithmetic ---- */

/*
 * Signed division, which eBPF lacks before Linux 6.6:
 *	s = a >> 63; |a| = (a ^ s) - s; q = |a| / |b|; (q ^ s) - s
 * with s of a ^ b for the quotient, of a for the remainder.
 */
static ir_value signed_divide(struct lower *l, enum ir_op op, ir_value a,
    ir_value b)
{
	struct ir *ir = l->ir;
	ir_value sa = ir_binary_imm(ir, IR_SAR, a, 63);
	ir_value sb = ir_binary_imm(ir, IR_SAR, b, 63);
	ir_value ua, ub, q, s;

	ua = ir_binary(ir, IR_SUB, ir_binary(ir, IR_XOR, a, sa), sa);
	ub = ir_binary(ir, IR_SUB, ir_binary(ir, IR_XOR, b, sb), sb);
	q = ir_binary(ir, op, ua, ub);
	s = op == IR_UDIV ? ir_binary(ir, IR_XOR, sa, sb) : sa;
	return ir_binary(ir, IR_SUB, ir_binary(ir, IR_XOR, q, s), s);
}

ir_value lower_quotient(struct lower *l, enum ir_op op, ir_value a, ir_value b,
    bool is_signed)
{
	return is_signed ? signed_divide(l, op, a, b) :
	    ir_binary(l->ir, op, a, b);
}

static bool is_zero_never(struct lower *l, ir_value v)
{
	const struct ir_insn *in = &l->ir->insns.data[v];

	return in->op == IR_CONST && in->imm != 0;
}

/* a / b and a % b are 1 where b is 0, and that is counted. */
static ir_value divide(struct lower *l, enum ir_op op, ir_value a, ir_value b,
    bool is_signed)
{
	uint32_t var;
	struct branch zero;

	if (is_zero_never(l, b))
		return lower_quotient(l, op, a, b, is_signed);
	var = ir_var_new(l->ir);
	zero = lower_if_rare(l, IR_EQ, b, ir_const(l->ir, 0));
	lower_loss_bump(l, lower_loss_here(l, LOSS_DIVISION));
	ir_var_write(l->ir, var, ir_const(l->ir, 1));
	lower_else(l, &zero);
	ir_var_write(l->ir, var, lower_quotient(l, op, a, b, is_signed));
	lower_endif(l, &zero);
	return ir_var_read(l->ir, var);
}

ir_value lower_arith(struct lower *l, enum op op, ir_value a, ir_value b,
    bool is_signed)
{
	static const enum ir_op plain[] = {
		[OP_ADD] = IR_ADD, [OP_SUB] = IR_SUB, [OP_MUL] = IR_MUL,
		[OP_AND] = IR_AND, [OP_OR] = IR_OR, [OP_XOR] = IR_XOR,
		[OP_SHL] = IR_SHL,
	};

	switch (op) {
	case OP_DIV:
	case OP_MOD:
		return divide(l, op == OP_DIV ? IR_UDIV : IR_UMOD, a, b,
		    is_signed);
	case OP_SHR:
		return ir_binary(l->ir, is_signed ? IR_SAR : IR_SHR, a, b);
	default:
		return ir_binary(l->ir, plain[op], a, b);
	}
}

/* p + n, p - n and p - q count in elements. */
static uint32_t element_size(const struct expr *e)
{
	const struct type *t = e->type;

	return t->kind == TYPE_POINTER && t->of && t->of->size ?
	    t->of->size : 1;
}

static ir_value scaled(struct lower *l, const struct expr *pointer, ir_value n)
{
	uint32_t size = element_size(pointer);

	return size > 1 ? ir_binary_imm(l->ir, IR_MUL, n, size) : n;
}

static ir_value distance(struct lower *l, const struct expr *pointer,
    ir_value bytes)
{
	uint32_t size = element_size(pointer);

	if (size & (size - 1))
		return signed_divide(l, IR_UDIV, bytes, ir_const(l->ir, size));
	return ir_binary_imm(l->ir, IR_SAR, bytes,
	    (int64_t)__builtin_ctz(size));
}

static ir_value lower_binary(struct lower *l, const struct expr *e)
{
	ir_value a = lower_value(l, e->a), b = lower_value(l, e->b);
	bool is_signed = e->type->is_signed &&
	    !(never_negative(e->a) && never_negative(e->b));

	if (e->op == OP_ADD || e->op == OP_SUB) {
		bool pa = e->a->type->kind == TYPE_POINTER;
		bool pb = e->b->type->kind == TYPE_POINTER;

		if (pa && pb)
			return distance(l, e->a, ir_binary(l->ir, IR_SUB, a,
			    b));
		if (pa)
			b = scaled(l, e->a, b);
		else if (pb)
			a = scaled(l, e->b, a);
		if (pa || pb)	/* addresses of 32 bits wrap */
			return lower_extend(l, lower_arith(l, e->op, a, b,
			    false), e->type);
	}
	if (e->op == OP_SHR)
		is_signed = e->a->type->is_signed && !never_negative(e->a);
	return lower_arith(l, e->op, a, b, is_signed);
}

/* ---- conditions ---- */

static enum ir_cond condition(enum op op, bool is_signed)
{
	switch (op) {
	case OP_EQ: return IR_EQ;
	case OP_NE: return IR_NE;
	case OP_LT: return is_signed ? IR_SLT : IR_ULT;
	case OP_LE: return is_signed ? IR_SLE : IR_ULE;
	case OP_GT: return is_signed ? IR_SGT : IR_UGT;
	default:    return is_signed ? IR_SGE : IR_UGE;
	}
}

/* Both in memory, as the same type, its gaps zeroed. */
static ir_value to_memory(struct lower *l, const struct expr *e, struct type *t)
{
	ir_value slot;

	if (e->kind == EXPR_VAR && type_equal(e->type, t))
		return lower_memory(l, e).base;
	slot = ir_slot(l->ir, lower_slot(l, t->size, 8, "operand"), 0);
	lower_store(l, e, t, slot, 0, STORE_PADDED);
	return slot;
}

static void lower_bytes_equal(struct lower *l, const struct expr *e,
    uint32_t yes, uint32_t no)
{
	ir_value a = to_memory(l, e->a, e->both);
	ir_value b = to_memory(l, e->b, e->both);
	uint32_t size = e->both->size, off = 0;

	while (off < size) {
		unsigned n = lower_chunk(off, size - off);
		uint32_t next = off + n < size ? lower_block(l, false) : yes;
		ir_value x = ir_load(l->ir, a, (int)off, n, false);

		ir_br(l->ir, IR_EQ, x, ir_load(l->ir, b, (int)off, n, false),
		    next, no);
		off += n;
		if (off < size)
			lower_start(l, next);
	}
}

static void lower_compare(struct lower *l, const struct expr *e, uint32_t yes,
    uint32_t no)
{
	bool is_signed = !is_u64(e->a->type) && !is_u64(e->b->type);
	ir_value a, b;

	if (is_text(e->a) || is_text(e->b)) {
		if (e->op == OP_EQ)
			lower_strings_equal(l, e->a, e->b, INT64_MAX, yes, no);
		else if (e->op == OP_NE)
			lower_strings_equal(l, e->a, e->b, INT64_MAX, no, yes);
		else {
			a = lower_strings_order(l, e->a, e->b);
			ir_br(l->ir, condition(e->op, true), a,
			    ir_const(l->ir, 0), yes, no);
		}
		return;
	}
	if (e->both) {
		lower_bytes_equal(l, e, e->op == OP_EQ ? yes : no,
		    e->op == OP_EQ ? no : yes);
		return;
	}
	/* A literal beside an unsigned value compares as unsigned. */
	a = lower_value(l, e->a);
	b = lower_value(l, e->b);
	ir_br(l->ir, condition(e->op, is_signed), a, b, yes, no);
}

static void lower_logic(struct lower *l, const struct expr *e, uint32_t yes,
    uint32_t no)
{
	uint32_t second = lower_block(l, false);

	if (e->op == OP_LAND)
		lower_cond(l, e->a, second, no);
	else
		lower_cond(l, e->a, yes, second);
	lower_start(l, second);
	lower_cond(l, e->b, yes, no);
}

void lower_cond(struct lower *l, const struct expr *e, uint32_t yes,
    uint32_t no)
{
	ir_value value;

	if (e->is_const) {
		ir_jmp(l->ir, e->number ? yes : no);
		return;
	}
	if (e->kind == EXPR_UNARY && e->op == OP_NOT) {
		lower_cond(l, e->a, no, yes);
		return;
	}
	if (e->kind == EXPR_BINARY) {
		switch (e->op) {
		case OP_LAND:
		case OP_LOR:
			lower_logic(l, e, yes, no);
			return;
		case OP_EQ: case OP_NE: case OP_LT:
		case OP_LE: case OP_GT: case OP_GE:
			lower_compare(l, e, yes, no);
			return;
		default:
			break;
		}
	}
	if (e->kind == EXPR_CALL && lower_builtin_cond(l, e, yes, no))
		return;
	value = lower_value(l, e);
	ir_br(l->ir, IR_NE, value, ir_const(l->ir, 0), yes, no);
}

static ir_value cond_value(struct lower *l, const struct expr *e)
{
	return lower_truth(l, lower_if_true(l, e));
}

/* a ^^ b: both as truth values, then unlike. */
static ir_value logical_xor(struct lower *l, const struct expr *e)
{
	ir_value a = cond_value(l, e->a), b = cond_value(l, e->b);

	return ir_binary(l->ir, IR_XOR, a, b);
}

static ir_value lower_ternary(struct lower *l, const struct expr *e)
{
	uint32_t var = ir_var_new(l->ir);
	struct branch b;

	if (e->b) {
		b = lower_if_true(l, e->a);
		ir_var_write(l->ir, var, lower_value(l, e->b));
	} else {	/* a ?: c evaluates a once */
		ir_value a = lower_value(l, e->a);

		ir_var_write(l->ir, var, a);
		b = lower_if_set(l, a);
	}
	lower_else(l, &b);
	ir_var_write(l->ir, var, lower_value(l, e->c));
	lower_endif(l, &b);
	return ir_var_read(l->ir, var);
}

/* ---- assignment ---- */

/* any bit set: (v | -v) >> 63 */
static ir_value truth(struct lower *l, ir_value v)
{
	return ir_binary_imm(l->ir, IR_SHR, ir_binary(l->ir, IR_OR, v,
	    ir_unary(l->ir, IR_NEG, v)), 63);
}

/* a op= b computes what a op b does; a shift looks at a alone. */
static bool compound_signed(const struct expr *e, const struct type *old)
{
	return e->op == OP_SHR ? old->is_signed : e->op_signed;
}

struct search {
	const struct var	*var;
	bool			 found;
};

static void look_at(void *arg, struct expr *e)
{
	struct search *s = arg;

	s->found |= e->kind == EXPR_VAR && e->var == s->var;
}

/* $t = ($t.1, $t.0): made aside first, for it is made from the old value. */
static void assign_memory(struct lower *l, const struct expr *e, ir_value to)
{
	struct type *t = e->a->var->type;
	struct search search = { .var = e->a->var };
	struct at at = { .kind = AT_MEMORY, .type = t };

	walk_expr(e->b, look_at, &search);
	if (!search.found || e->b->kind == EXPR_VAR) {
		lower_store(l, e->b, t, to, 0, STORE_PADDED);
		return;
	}
	at.base = ir_slot(l->ir, lower_slot(l, t->size, 8, "value"), 0);
	lower_store(l, e->b, t, at.base, 0, STORE_PADDED);
	lower_copy_at(l, at, t, to, 0, STORE_PADDED);
}

static ir_value assign_var(struct lower *l, const struct expr *e)
{
	struct local *local = &l->locals[e->a->var->index];
	struct type *t = e->a->var->type;
	ir_value v;

	if (!e->b) {
		lower_zero(l, lower_local_memory(l, local), 0, t->size);
		return 0;
	}
	if (local->in_memory) {
		assign_memory(l, e, lower_local_memory(l, local));
		return 0;
	}
	v = lower_value(l, e->b);
	if (!e->plain) {
		ir_value old = lower_local_read(l, local);

		v = lower_arith(l, e->op, old, scaled(l, e->a, v),
		    compound_signed(e, t));
	}
	/* A narrower type cuts off; an equal or wider one already fits. */
	if (t->kind == TYPE_BOOL && e->b->type->kind != TYPE_BOOL)
		v = truth(l, v);
	else if (!e->plain || e->b->type->size > t->size ||
	    e->b->type->is_signed != t->is_signed)
		v = lower_extend(l, v, t);
	lower_local_write(l, local, v);
	return v;
}

static ir_value lower_assign(struct lower *l, const struct expr *e)
{
	if (e->a->kind == EXPR_VAR)
		return assign_var(l, e);
	if (e->b->kind == EXPR_CALL && e->a->map->value->kind == TYPE_AGG) {
		lower_agg(l, e->a, e->b);
		return 0;
	}
	if (e->plain) {
		lower_map_assign(l, e->a, e->b);
		return 0;
	}
	return lower_map_update(l, e->a, e->op,
	    scaled(l, e->a, lower_value(l, e->b)),
	    compound_signed(e, e->a->map->value), false, false);
}

static ir_value lower_step(struct lower *l, const struct expr *e, bool want)
{
	bool post = e->op == OP_POSTINC || e->op == OP_POSTDEC;
	enum op op = e->op == OP_PREINC || e->op == OP_POSTINC ?
	    OP_ADD : OP_SUB;
	ir_value one = scaled(l, e->a, ir_const(l->ir, 1)), old, new;
	struct local *local;

	if (e->a->kind == EXPR_MAP)
		return lower_map_update(l, e->a, op, one, false, want, post);
	local = &l->locals[e->a->var->index];
	old = lower_local_read(l, local);
	new = lower_extend(l, lower_arith(l, op, old, one, false),
	    e->a->var->type);
	lower_local_write(l, local, new);
	return post ? old : new;
}

/* ---- everything ---- */

static ir_value lower_unary(struct lower *l, const struct expr *e)
{
	switch (e->op) {
	case OP_NEG:
		return ir_unary(l->ir, IR_NEG, lower_value(l, e->a));
	case OP_COMPL:
		return ir_binary_imm(l->ir, IR_XOR, lower_value(l, e->a), -1);
	case OP_NOT:
		return cond_value(l, e);
	case OP_DEREF:
		return lower_load(l, lower_place(l, e));
	case OP_ADDR:
		return lower_address(l, lower_place(l, e->a));
	default:
		return lower_step(l, e, true);
	}
}

/* The bytes of an array as a number of their size. */
static ir_value array_value(struct lower *l, const struct expr *e)
{
	struct at at = lower_memory(l, e);

	return ir_load(l->ir, at.base, (int)at.offset, e->type->size, false);
}

static ir_value lower_cast(struct lower *l, const struct expr *e)
{
	const struct type *from = e->base->type, *to = e->type;
	ir_value v;

	if (!type_is_scalar(from) && to->kind != TYPE_POINTER)
		return lower_extend(l, array_value(l, e->base), to);
	if (!type_is_scalar(from))
		return lower_address(l, lower_place(l, e->base));
	v = lower_value(l, e->base);
	if (to->kind == TYPE_BOOL) {
		if (from->kind == TYPE_BOOL)
			return v;
		return truth(l, v);
	}
	if (from->size < to->size && !from->is_signed)
		return v;
	return lower_extend(l, v, to);
}

ir_value lower_value(struct lower *l, const struct expr *e)
{
	if (e->is_const)
		return ir_const(l->ir, e->number);
	switch (e->kind) {
	case EXPR_VAR:
		return lower_local_read(l, &l->locals[e->var->index]);
	case EXPR_MAP:
		return lower_map_read(l, e);
	case EXPR_BUILTIN:
	case EXPR_CALL:
		return lower_builtin_value(l, e);
	case EXPR_UNARY:
		return lower_unary(l, e);
	case EXPR_BINARY:
		switch (e->op) {
		case OP_LAND: case OP_LOR: case OP_EQ: case OP_NE:
		case OP_LT: case OP_LE: case OP_GT: case OP_GE:
			return cond_value(l, e);
		case OP_LXOR:
			return logical_xor(l, e);
		default:
			return lower_binary(l, e);
		}
	case EXPR_TERNARY:
		return lower_ternary(l, e);
	case EXPR_CAST:
		return lower_cast(l, e);
	case EXPR_FIELD:
	case EXPR_INDEX:
		return lower_load(l, lower_place(l, e));
	case EXPR_BLOCK:
		return lower_value(l, lower_block_value(l, e));
	case EXPR_ASSIGN:
		return lower_assign(l, e);
	default:
		return ir_const(l->ir, e->number);
	}
}

static void lower_effects(struct lower *l, const struct expr *e)
{
	for (; e; e = e->next)
		lower_effect(l, e);
}

/* A statement of its own: the value is not wanted. */
void lower_effect(struct lower *l, const struct expr *e)
{
	struct branch b;

	switch (e->kind) {
	case EXPR_ASSIGN:
		lower_assign(l, e);
		return;
	case EXPR_UNARY:
		if (e->op >= OP_PREINC)
			lower_step(l, e, false);
		else
			lower_value(l, e);
		return;
	case EXPR_CALL:
		if (lower_builtin_effect(l, e))
			return;
		if (type_is_scalar(e->type) || e->type->kind == TYPE_VOID)
			lower_builtin_value(l, e);
		else	/* text and the like: nothing but a value */
			lower_effects(l, e->args);
		return;
	case EXPR_BLOCK:
		e = lower_block_value(l, e);
		if (e)
			lower_effect(l, e);
		return;
	case EXPR_TERNARY:
		b = lower_if_true(l, e->a);
		if (e->b)
			lower_effect(l, e->b);
		lower_else(l, &b);
		lower_effect(l, e->c);
		lower_endif(l, &b);
		return;
	case EXPR_TUPLE:
		lower_effects(l, e->items);
		return;
	default:
		if (type_is_scalar(e->type)) {
			lower_value(l, e);
		} else if (e->kind == EXPR_MAP) {
			lower_effects(l, e->keys);
		} else if (e->kind == EXPR_FIELD || e->kind == EXPR_CAST) {
			lower_effect(l, e->base);
		} else if (e->kind == EXPR_INDEX) {
			lower_effect(l, e->base);
			lower_effect(l, e->index);
		}
	}
}
