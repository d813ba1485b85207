/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Where a value lies, and how it is read from there.
 *
 *	args.fd		CONTEXT		r = *(u32 *)(ctx + 16)
 *	task->tgid	REMOTE		probe_read_kernel(slot, 4, task + off)
 *	$t.1		MEMORY		r = *(u64 *)(fp + off)
 */
#include "code/lower.h"

#include "arch/arch.h"

ir_value lower_offset(struct lower *l, ir_value base, int64_t off)
{
	return off ? ir_binary_imm(l->ir, IR_ADD, base, off) : base;
}

/* A pointer without a space of its own takes the probe's. */
enum space lower_space(struct lower *l, const struct type *t)
{
	if (t && (t->space == SPACE_KERNEL || t->space == SPACE_USER))
		return t->space;
	return l->probe->is_user ? SPACE_USER : SPACE_KERNEL;
}

/*
 * The same for memory that a function is to read, at an address of which nobody
 * says whose it is: a kprobe's arg1 and fentry's args.filename may be a user's
 * file name. Where no address is both spaces', the kernel looks whose it is
 * (bpf_probe_read_compat() since 5.7): SPACE_NONE.
 */
enum space lower_any_space(struct lower *l, const struct type *t)
{
	if ((!type_is_integer(t) && (t->kind != TYPE_POINTER ||
	    t->space != SPACE_NONE)) || l->probe->is_user ||
	    l->target->arch->spaces_overlap ||
	    !lower_has(l, FEATURE_probe_read))
		return lower_space(l, t);
	return SPACE_NONE;
}

ir_value lower_read_told(struct lower *l, ir_value r)
{
	struct branch b;

	if (!l->options->tell_reads)
		return r;
	b = lower_if_rare(l, IR_SLT, r, ir_const(l->ir, 0));
	lower_loss_bump(l, lower_loss_here(l, LOSS_READ));
	lower_endif(l, &b);
	return r;
}

/* Memory that is there, or meant to be none: what it says is not counted. */
ir_value lower_read_own(struct lower *l, ir_value dst, uint32_t size,
    ir_value from, enum space space)
{
	int helper = BPF_FUNC_probe_read;

	if (lower_has(l, FEATURE_probe_read_kernel))
		helper = space == SPACE_NONE ? BPF_FUNC_probe_read :
		    space == SPACE_USER ? BPF_FUNC_probe_read_user :
		    BPF_FUNC_probe_read_kernel;
	return ir_call(l->ir, helper, 3, dst, ir_const(l->ir, size), from);
}

void lower_read_bytes(struct lower *l, ir_value dst, ir_value size,
    ir_value from, enum space space)
{
	int helper = !lower_has(l, FEATURE_probe_read_kernel) ?
	    BPF_FUNC_probe_read : space == SPACE_NONE ?
	    BPF_FUNC_probe_read : space == SPACE_USER ?
	    BPF_FUNC_probe_read_user : BPF_FUNC_probe_read_kernel;

	lower_read_told(l, ir_call(l->ir, helper, 3, dst, size, from));
}

ir_value lower_read(struct lower *l, ir_value dst, uint32_t size, ir_value from,
    enum space space)
{
	return lower_read_told(l, lower_read_own(l, dst, size, from, space));
}

ir_value lower_read_str(struct lower *l, ir_value dst, int64_t off,
    uint32_t max, ir_value size, ir_value from, enum space space)
{
	int helper = BPF_FUNC_probe_read_str;

	if (!lower_has(l, FEATURE_probe_read_str))
		return lower_read_told(l, lower_read_words(l, dst, off, max,
		    size, from, space));
	if (lower_has(l, FEATURE_probe_read_kernel))
		helper = space == SPACE_NONE ? BPF_FUNC_probe_read_str :
		    space == SPACE_USER ? BPF_FUNC_probe_read_user_str :
		    BPF_FUNC_probe_read_kernel_str;
	dst = lower_offset(l, dst, off);
	return lower_read_told(l, ir_call(l->ir, helper, 3, dst, size ? size :
	    ir_const(l->ir, max), from));
}

/* ---- places ---- */

static struct at at_remote(ir_value base, int64_t offset, enum space space,
    struct type *type)
{
	return (struct at){ .kind = AT_REMOTE, .base = base, .offset = offset,
		.space = space, .type = type };
}

/* The u32 in the context that tells where a variable-length field lies. */
static struct at data_loc(struct lower *l, const struct field *f)
{
	struct ir *ir = l->ir;
	ir_value word = ir_load(ir, ir_ctx(ir), (int)f->offset, 4, false);
	ir_value at = ir_binary_imm(ir, IR_AND, word, 0xffff);
	struct at place;

	if (f->how == FIELD_REL_LOC)
		at = ir_binary_imm(ir, IR_ADD, at, f->offset + 4);
	place = at_remote(ir_binary(ir, IR_ADD, ir_ctx(ir), at), 0,
	    SPACE_KERNEL, f->type);
	if (f->type->kind == TYPE_BUFFER)
		place.length = ir_binary_imm(ir, IR_SHR, word, 16);
	return place;
}

ir_value lower_context_reg(struct lower *l, unsigned off)
{
	return ir_load(l->ir, ir_ctx(l->ir), (int)off,
	    l->target->arch->reg_size, false);
}

/* base + (index << shift) + disp; 32-bit code counts on the overflow */
static struct at memory_at(struct lower *l, const struct field *f)
{
	ir_value base = lower_context_reg(l, f->offset), index;

	if (f->has_index) {
		index = lower_context_reg(l, f->index);
		if (f->shift)
			index = ir_binary_imm(l->ir, IR_SHL, index, f->shift);
		base = ir_binary(l->ir, IR_ADD, base, index);
	}
	if (f->wraps)
		base = ir_ext(l->ir, ir_binary_imm(l->ir, IR_ADD, base,
		    f->disp), 4, false);
	return at_remote(base, f->wraps ? 0 : f->disp, l->probe->is_user ?
	    SPACE_USER : SPACE_KERNEL, f->type);
}

struct at lower_field_place(struct lower *l, const struct field *f,
    uint32_t extra)
{
	struct at at = { .type = f->type };

	switch (f->how) {
	case FIELD_DATA_LOC:
	case FIELD_REL_LOC:
		at = data_loc(l, f);
		at.offset += extra;
		return at;
	case FIELD_MEMORY:
		return memory_at(l, f);
	case FIELD_NUMBER:
		at.kind = AT_REGISTER;
		at.base = ir_const(l->ir, f->disp);
		return at;
	case FIELD_COPY:
		return at_remote(ir_ctx(l->ir), (int64_t)f->offset + extra,
		    SPACE_KERNEL, f->type);
	case FIELD_STACK:
		at.kind = AT_REMOTE;
		at.base = ir_load(l->ir, ir_ctx(l->ir),
		    l->target->arch->sp, l->target->arch->reg_size, false);
		at.offset = (int64_t)f->offset + extra;
		at.space = l->probe->is_user ? SPACE_USER : SPACE_KERNEL;
		return at;
	default:
		at.kind = AT_CONTEXT;
		at.reg = f->how == FIELD_REG || f->how == FIELD_POINTER;
		at.is_pointer = f->how == FIELD_POINTER;
		at.offset = (int64_t)f->offset + extra;
		at.bit_offset = f->bit_offset;
		at.bit_size = f->bit_size;
		return at;
	}
}

/* What a pointer's value points to. */
static struct at pointed_to(struct lower *l, const struct expr *pointer,
    struct type *type)
{
	const struct expr *own = ast_own_address(pointer);
	ir_value base;
	struct at at;

	if (own) {
		at = lower_memory(l, own->a);
		at.type = type;
		return at;
	}
	base = lower_value(l, pointer);
	at = at_remote(base, 0, lower_space(l, pointer->type), type);

	if (at.space == SPACE_KERNEL)
		at.known = lower_known(l, base, pointer->type);
	return at;
}

/* A field of the record at .base of the expression. */
static struct at field_of(struct lower *l, const struct expr *e)
{
	const struct type *t = e->base->type;
	struct at at;

	if (t->kind == TYPE_RECORD && t->space == SPACE_CTX &&
	    e->base->kind == EXPR_BUILTIN)
		return lower_field_place(l, e->field,
		    e->field_offset - e->field->offset);
	at = t->kind == TYPE_POINTER ? pointed_to(l, e->base, e->type) :
	    lower_place(l, e->base);
	at.offset += e->field_offset;
	at.type = e->field->type;
	at.raw = t->kind != TYPE_TUPLE;
	at.bit_offset = e->field->bit_offset;
	at.bit_size = e->field->bit_size;
	return at;
}

/*
 *	i < count ? base + i * size : -4096, which reads as 0, and counts
 * No machine has memory there; at 0, s390x has some of the kernel's own.
 * An array of one element or none at the end of a record stands for as many as
 * there are.
 */
static ir_value element_address(struct lower *l, const struct type *t,
    ir_value base, ir_value i, uint32_t size)
{
	struct ir *ir = l->ir;
	struct branch b;
	uint32_t var;
	uint32_t count = t->kind == TYPE_STRING ? t->size :
	    t->kind == TYPE_ARRAY ? t->count :
	    t->kind == TYPE_BUFFER ? (t->size - 4) / size : 0;

	if (count <= 1) {
		i = ir_binary_imm(ir, IR_MUL, i, size);
		return ir_binary(ir, IR_ADD, base, i);
	}
	var = ir_var_new(ir);
	b = lower_if(l, IR_ULT, i, ir_const(ir, count));
	i = ir_binary_imm(ir, IR_MUL, i, size);
	ir_var_write(ir, var, ir_binary(ir, IR_ADD, base, i));
	lower_else_rare(l, &b);
	lower_loss_bump(l, lower_loss_here(l, LOSS_INDEX));
	ir_var_write(ir, var, ir_const(ir, -4096));
	lower_endif(l, &b);
	return ir_var_read(ir, var);
}

/* e[i]: of an array where it lies, or of what a pointer points to. */
static struct at element_of(struct lower *l, const struct expr *e)
{
	const struct type *t = ast_memory_type(e->base);
	const struct expr *own = ast_own_address(e->base);
	uint32_t size = ast_memory_type(e)->size;
	struct at at;
	ir_value i;

	at = t->kind == TYPE_POINTER ? pointed_to(l, e->base, e->type) :
	    lower_place(l, e->base);
	at.type = ast_memory_type(e);
	at.raw = true;
	/* Behind the length, elements of 8 bytes are not aligned. */
	if (t->kind == TYPE_BUFFER && at.kind == AT_MEMORY) {
		at.offset += 4;
		at = at_remote(ir_unary(l->ir, IR_SCALAR, at.base), at.offset,
		    SPACE_KERNEL, at.type);
	}
	if (e->index->is_const) {
		at.offset += e->index->number * size;
		return at;
	}
	i = lower_value(l, e->index);
	/* A context or frame address cannot be indexed by the program: the
	 * helper reads it as any kernel address. */
	if (at.kind == AT_CONTEXT) {
		at.base = ir_ctx(l->ir);
		at.kind = AT_REMOTE;
		at.space = SPACE_KERNEL;
	} else if (at.kind == AT_MEMORY) {
		at.base = ir_unary(l->ir, IR_SCALAR, at.base);
		at.kind = AT_REMOTE;
		at.space = SPACE_KERNEL;
	}
	if (own) {
		t = type_array(&l->target->types, t->of,
		    own->a->type->size / size);
	}
	at.base = element_address(l, t, at.base, i, size);
	at.known = 0;
	return at;
}

struct at lower_place(struct lower *l, const struct expr *e)
{
	struct at at = { .type = e->type };

	switch (e->kind) {
	case EXPR_BLOCK:
		return lower_place(l, lower_block_value(l, e));
	case EXPR_FIELD:
		return field_of(l, e);
	case EXPR_INDEX:
		return element_of(l, e);
	case EXPR_UNARY:
		if (e->op == OP_DEREF)
			return pointed_to(l, e->a, ast_memory_type(e));
		break;
	case EXPR_CAST:
		if (!type_is_scalar(e->base->type) &&
		    e->type->kind != TYPE_STRING) {
			at = lower_place(l, e->base);
			at.type = e->type;
			return at;
		}
		break;
	case EXPR_BUILTIN:
		if (e->type->space == SPACE_CTX) {
			at.kind = AT_CONTEXT;
			return at;
		}
		break;
	default:
		break;
	}
	if (type_is_scalar(e->type)) {
		at.kind = AT_REGISTER;
		at.base = lower_value(l, e);
		return at;
	}
	return lower_memory(l, e);
}

/* The address as a number. */
ir_value lower_address(struct lower *l, struct at at)
{
	if (at.kind == AT_CONTEXT)
		return lower_offset(l, ir_ctx(l->ir), at.offset);
	return lower_offset(l, at.base, at.offset);
}

/* ---- loads ---- */

/*
 * Bits bit_offset.. of a unit, little-endian from the low end, big-endian
 * from the high end:	v << (64 - left - size) >> (64 - size)
 */
static ir_value take_bits(struct lower *l, struct at at, ir_value v,
    unsigned unit)
{
	unsigned low = at.bit_offset;

	if (l->target->types.big_endian)
		low = unit * 8 - at.bit_offset - at.bit_size;
	v = ir_binary_imm(l->ir, IR_SHL, v, 64 - low - at.bit_size);
	return ir_binary_imm(l->ir, at.type->is_signed ? IR_SAR : IR_SHR, v,
	    64 - at.bit_size);
}

/* Bytes to read so that all bits of the field are among them. */
static unsigned unit_of(const struct at *at)
{
	unsigned need = (at->bit_offset + at->bit_size + 7u) / 8, unit = 1;

	if (!at->bit_size)
		return at->type->size;
	while (unit < need)
		unit *= 2;
	return unit > 8 ? 8 : unit;
}

static ir_value load_remote(struct lower *l, struct at at, unsigned unit)
{
	ir_value slot, v;

	if (lower_direct(l, &at, unit, &v))
		return v;
	slot = ir_slot(l->ir, lower_slot(l, unit, unit, "read"), 0);
	lower_read(l, slot, unit, lower_source(l, at), at.space);
	return ir_load(l->ir, slot, 0, unit,
	    at.type->is_signed && !at.bit_size);
}

/* The verifier takes only aligned loads from the context, 1 2 4 or 8. */
static bool context_load_ok(const struct at *at, unsigned unit)
{
	return (unit == 1 || unit == 2 || unit == 4 || unit == 8) &&
	    at->offset % unit == 0;
}

ir_value lower_load(struct lower *l, struct at at)
{
	unsigned unit = unit_of(&at);
	ir_value v;

	if (at.kind == AT_REGISTER)
		return at.base;
	if (at.reg) {
		v = ir_load(l->ir, ir_ctx(l->ir), (int)at.offset,
		    l->target->arch->reg_size, false);
		return at.is_pointer ? lower_number_of(l, v, at.type) :
		    lower_extend(l, v, at.type);
	}
	if (at.kind == AT_CONTEXT && !context_load_ok(&at, unit)) {
		at.base = ir_ctx(l->ir);
		at.kind = AT_REMOTE;
		at.space = SPACE_KERNEL;
	}
	if (at.kind == AT_REMOTE)
		v = load_remote(l, at, unit);
	else
		v = ir_load(l->ir, at.kind == AT_CONTEXT ? ir_ctx(l->ir) :
		    at.base, (int)at.offset, unit,
		    at.type->is_signed && !at.bit_size);
	return at.bit_size ? take_bits(l, at, v, unit) : v;
}
