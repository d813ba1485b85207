/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What is asked of the kernel by more than a helper: pointers that the
 * verifier must recognise, per-CPU addresses, members of the current task.
 */
#include "code/lower.h"

#include "arch/arch.h"
#include "lang/type_btf.h"

#include <string.h>

/* ---- pointers that stay pointers ---- */

static ir_value known_pointer(struct lower *l, const struct expr *e);

/* The address of a member, by steps that keep the verifier's knowledge. */
static ir_value known_address(struct lower *l, const struct expr *e)
{
	ir_value base;

	if (e->kind == EXPR_UNARY && e->op == OP_DEREF)
		return known_pointer(l, e->a);
	base = e->base->type->kind == TYPE_POINTER ?
	    known_pointer(l, e->base) : known_address(l, e->base);
	return lower_offset(l, base, e->field_offset);
}

static ir_value known_pointer(struct lower *l, const struct expr *e)
{
	switch (e->kind) {
	case EXPR_CAST:
		return known_pointer(l, e->base);
	case EXPR_UNARY:
		if (e->op == OP_ADDR)
			return known_address(l, e->a);
		break;
	case EXPR_FIELD:
		if (e->base->kind == EXPR_BUILTIN)
			return ir_load(l->ir, ir_ctx(l->ir),
			    (int)e->field_offset, 8, false);
		return ir_load(l->ir, known_address(l, e), 0,
		    e->type->size, false);
	default:
		break;
	}
	return lower_value(l, e);
}

/*
 * A pointer that the probe got, or one reached from it: loaded, not read by a
 * helper, so that the verifier goes on knowing what it points to.
 */
ir_value lower_known_pointer(struct lower *l, const struct expr *e)
{
	return e->type->kind == TYPE_RECORD ? known_address(l, e) :
	    known_pointer(l, e);
}

/* path(p [, n]): d_path() of what it points to. */
void lower_store_path(struct lower *l, const struct expr *e, struct type *to,
    ir_value dst, int64_t off, unsigned flags)
{
	uint32_t size = e->type->size < to->size ? e->type->size : to->size;
	ir_value p = lower_known_pointer(l, lower_arg(e, 0)), d;

	/* A failure leaves the memory as it was. */
	if (flags)
		lower_zero(l, dst, off, to->size);
	else
		ir_store_imm(l->ir, dst, (int)off, 1, 0);
	d = lower_offset(l, dst, off);
	ir_call(l->ir, BPF_FUNC_d_path, 3, p, d, ir_const(l->ir, size));
}

/* ---- the current task ---- */

static const struct field *kernel_field(struct lower *l, const char *in,
    const char *name, uint32_t *off)
{
	const struct type_name type_name = { .tag = "struct", .name = in };
	struct type *type = type_from_name(l->target, &type_name,
	    SPACE_KERNEL);
	const struct field *f = type ? type_field(type, name, off) : NULL;

	if (f)
		*off += f->offset;
	return f;
}

static const struct field *task_field(struct lower *l, const char *name,
    uint32_t *off)
{
	return kernel_field(l, "task_struct", name, off);
}

/* curtask->thread_info.status >> bit & 1 */
bool lower_compat_bit(struct lower *l, ir_value *out)
{
	const struct arch *arch = l->target->arch;
	uint32_t off = 0, inner = 0;
	const struct field *info = *arch->compat.member ?
	    task_field(l, "thread_info", &off) : NULL;
	const struct field *f = info && info->type->kind == TYPE_RECORD ?
	    type_field(info->type, arch->compat.member, &inner) : NULL;
	struct at at = { .kind = AT_REMOTE, .space = SPACE_KERNEL };

	if (!f)
		return false;
	at.base = ir_call(l->ir, BPF_FUNC_get_current_task, 0);
	at.known = lower_known(l, at.base, NULL);
	at.offset = off + inner + f->offset;
	at.type = f->type;
	*out = ir_binary_imm(l->ir, IR_AND, ir_binary_imm(l->ir, IR_SHR,
	    lower_load(l, at), arch->compat.bit), 1);
	return true;
}

/* ---- per-CPU variables ---- */

/*
 * percpu_kaddr(name [, cpu]): the symbol plus __per_cpu_offset[cpu], 0 for a
 * CPU that there is not. A kernel for one CPU has no such offsets.
 */
ir_value lower_value_percpu_kaddr(struct lower *l, const struct expr *e)
{
	const struct expr *cpu = lower_arg(e, 1);
	unsigned size = l->target->types.long_size;
	int64_t offsets = e->number;
	ir_value base = ir_const(l->ir, lower_arg(e, 0)->number);
	uint32_t var = ir_var_new(l->ir);
	struct branch b;
	struct at at = { .kind = AT_REMOTE, .space = SPACE_KERNEL,
		.type = type_int(size, false) };
	ir_value n = cpu ? lower_value(l, cpu) :
	    ir_call(l->ir, BPF_FUNC_get_smp_processor_id, 0);

	ir_var_write(l->ir, var, ir_const(l->ir, 0));
	b = lower_if(l, IR_ULT, n, ir_extern(l->ir, RELOC_POSSIBLE_CPUS));
	if (offsets) {
		at.base = ir_binary_imm(l->ir, IR_ADD,
		    ir_binary_imm(l->ir, IR_MUL, n, size), offsets);
		base = ir_binary(l->ir, IR_ADD, base, lower_load(l, at));
	}
	ir_var_write(l->ir, var, base);
	lower_endif(l, &b);
	return ir_var_read(l->ir, var);
}

/* ---- the task's cgroup ---- */

static uint32_t cgroup_map(struct lower *l)
{
	struct map_spec spec = {
		.role = MAP_CGROUP, .name = "cgroup",
		.type = BPF_MAP_TYPE_CGROUP_ARRAY, .key_size = 4,
		.value_size = 4, .max_entries = 1,
	};

	for (size_t i = 0; i < l->maps.len; i++)
		if (l->maps.data[i].role == MAP_CGROUP)
			return (uint32_t)i;
	return (uint32_t)lower_map_new(l, spec);
}

/*
 * if (current_task_under_cgroup(map, 0) != 1) goto exit
 * In the cgroup or in one below it; a fault is no yes.
 */
void lower_cgroup(struct lower *l)
{
	ir_value map = ir_map(l->ir, cgroup_map(l));
	ir_value first = ir_const(l->ir, 0);
	ir_value in = ir_call(l->ir, BPF_FUNC_current_task_under_cgroup, 2,
	    map, first);
	ir_value one = ir_const(l->ir, 1);

	lower_require(l, IR_EQ, in, one, l->fn.exit_block);
}

/* ---- the task's process ---- */

/* The number that ps shows outside of all containers. */
static ir_value tgid_of(struct lower *l, ir_value task, const struct type *t)
{
	uint32_t off = 0;
	const struct field *f = task_field(l, "tgid", &off);
	struct at at = { .kind = AT_REMOTE, .space = SPACE_KERNEL,
		.type = f ? f->type : &type_int32, .offset = off };

	at.base = lower_number_of(l, task, t);
	at.known = lower_known(l, at.base, NULL);
	return lower_load(l, at);
}

static ir_value load_member(struct lower *l, ir_value base,
    const struct type *type, int64_t off)
{
	struct at at = { .kind = AT_REMOTE, .space = SPACE_KERNEL,
		.base = base, .type = (struct type *)type, .offset = off };

	return lower_load(l, at);
}

enum { MAX_LEVELS = 4 };	/* of pid namespaces that lie in each other */

/*
 * The number of a process in awl's own pid namespace, or 0 if it has none:
 *
 *	for (i = 1; i <= MAX_LEVELS; i++)
 *		if (pid->numbers[i].ns->ns.inum == inode of our namespace)
 *			nr = pid->numbers[i].nr;
 */
static ir_value inner_number(struct lower *l, ir_value task)
{
	uint32_t leader = 0, thread = 0, numbers = 0, nr = 0, ns = 0;
	uint32_t common = 0, inum = 0;
	const struct field *link = task_field(l, "group_leader", &leader);
	const struct field *pid = task_field(l, "thread_pid", &thread);
	const struct field *list = kernel_field(l, "pid", "numbers", &numbers);
	const struct field *in = kernel_field(l, "upid", "ns", &ns);
	ir_value number = ir_const(l->ir, 0), at, same;

	if (!link || !pid || !list || list->type->kind != TYPE_ARRAY || !in ||
	    !kernel_field(l, "upid", "nr", &nr) ||
	    !kernel_field(l, "pid_namespace", "ns", &common) ||
	    !kernel_field(l, "ns_common", "inum", &inum))
		return number;
	at = load_member(l, load_member(l, task, link->type, leader), pid->type,
	    thread);
	for (int i = 1; i <= MAX_LEVELS; i++) {
		int64_t from = numbers + i * (int64_t)list->type->of->size;

		same = load_member(l, at, in->type, from + ns);
		same = load_member(l, same, &type_uint32, common + inum);
		same = lower_is_equal(l, same, l->target->pidns_ino);
		number = ir_binary(l->ir, IR_OR, number, ir_binary(l->ir,
		    IR_MUL, same, load_member(l, at, &type_uint32, from + nr)));
	}
	return number;
}

/* curtask->real_parent->tgid, where this kernel's types say. */
ir_value lower_value_ppid(struct lower *l, const struct expr *e)
{
	uint32_t up = 0, id = 0;
	const struct field *parent = task_field(l, "real_parent", &up);
	const struct field *tgid = task_field(l, "tgid", &id);
	struct at at = { .kind = AT_REMOTE, .space = SPACE_KERNEL };

	if (!parent || !tgid)
		return ir_const(l->ir, 0);
	at.base = ir_call(l->ir, BPF_FUNC_get_current_task, 0);
	at.known = lower_known(l, at.base, NULL);
	at.offset = up;
	at.type = parent->type;
	at.base = lower_load(l, at);
	if (l->target->pidns_ino)
		return inner_number(l, at.base);
	at.known = lower_known(l, at.base, NULL);
	at.offset = id;
	at.type = &type_uint32;
	return lower_load(l, at);
}

/*
 * if (tgid != pid) goto exit
 * In a pid namespace the kernel's own numbers are others: an iterator is left
 * to its link, and before FEATURE_ns_pid the runtime warns.
 */
void lower_process(struct lower *l, ir_value task, const struct type *t)
{
	bool inner = l->target->pidns_ino != 0;
	ir_value tgid;

	if (inner && (t || !lower_has(l, FEATURE_ns_pid)))
		return;
	tgid = t ? tgid_of(l, task, t) : ir_binary_imm(l->ir, IR_SHR,
	    lower_pid_tgid(l, PID_DEFAULT), 32);
	lower_require(l, IR_EQ, tgid, ir_const(l->ir, l->target->pid),
	    l->fn.exit_block);
}

/* ---- the mode of the CPU ---- */

/* 1 or 0. Where no register tells, the program counter does: the kernel has
 * the upper half of all addresses. */
ir_value lower_value_usermode(struct lower *l, const struct expr *e)
{
	const struct arch *arch = l->target->arch;
	ir_value v;

	if (arch->mode.mask) {
		v = lower_context_reg(l, arch->mode.off);
		v = ir_binary_imm(l->ir, IR_AND, v, (int64_t)arch->mode.mask);
		return lower_is_equal(l, v, arch->mode.user);
	}
	v = lower_context_reg(l, arch->pc);
	return lower_is_equal(l, ir_binary_imm(l->ir, IR_SHR, v,
	    arch->reg_size * 8 - 1), 0);
}

ir_value lower_is_equal(struct lower *l, ir_value v, uint64_t to)
{
	return lower_truth(l, lower_if(l, IR_EQ, v,
	    ir_const(l->ir, (int64_t)to)));
}

/* ---- the kernel's own log ---- */

/* The format as bpf_trace_printk() of any version takes it. */
static void kernel_format(struct strbuf *sb, const struct expr *call,
    const struct expr **values, int *n)
{
	const struct expr *value = lower_arg(call, 1);

	for (size_t i = 0; i < call->fmt->npieces; i++) {
		const struct fmt_piece *p = &call->fmt->pieces[i];

		if (p->kind == FMT_TEXT) {
			for (size_t k = 0; k < p->len; k++) {
				if (p->text[k] == '%')
					strbuf_add_char(sb, '%');
				strbuf_add_char(sb, p->text[k]);
			}
			continue;
		}
		if (value->type->kind == TYPE_STRING)
			strbuf_add_str(sb, "%s");
		else if (p->kind == FMT_POINTER)
			strbuf_add_str(sb, "0x%llx");
		else if (p->kind == FMT_UNSIGNED)
			strbuf_add_str(sb, p->conv == 'u' ? "%llu" : "%llx");
		else
			strbuf_add_str(sb, "%lld");
		values[(*n)++] = value;
		value = value->next;
	}
}

void lower_effect_debugf(struct lower *l, const struct expr *call)
{
	const struct expr *values[3];
	struct strbuf sb = { 0 };
	struct expr text = { .kind = EXPR_STRING };
	ir_value args[3] = { 0 }, at, size;
	struct ir *ir = l->ir;
	int n = 0;

	kernel_format(&sb, call, values, &n);
	text.text = arena_strdup(l->arena, strbuf_str(&sb));
	text.len = (uint32_t)sb.len;
	strbuf_free(&sb);
	at = ir_slot(ir, lower_slot(l, text.len + 1, 8, "format"), 0);
	lower_store(l, &text, type_string(&l->target->types, text.len + 1),
	    at, 0, 0);
	for (int i = 0; i < n; i++)
		args[i] = values[i]->type->kind == TYPE_STRING ?
		    lower_address(l, lower_memory(l, values[i])) :
		    lower_value(l, values[i]);
	size = ir_const(ir, text.len + 1);
	switch (n) {
	case 0:
		ir_call(ir, BPF_FUNC_trace_printk, 2, at, size);
		break;
	case 1:
		ir_call(ir, BPF_FUNC_trace_printk, 3, at, size, args[0]);
		break;
	case 2:
		ir_call(ir, BPF_FUNC_trace_printk, 4, at, size, args[0],
		    args[1]);
		break;
	default:
		ir_call(ir, BPF_FUNC_trace_printk, 5, at, size, args[0],
		    args[1], args[2]);
	}
}

/* write_user(p, value): the value's bytes, as long as its type is. */
void lower_effect_write_user(struct lower *l, const struct expr *call)
{
	const struct expr *value = lower_arg(call, 1);
	ir_value p = lower_value(l, lower_arg(call, 0)), at;
	uint32_t size = value->type->size;

	at = ir_slot(l->ir, lower_slot(l, size, 8, "bytes"), 0);
	lower_store(l, value, value->type, at, 0, 0);
	ir_call(l->ir, BPF_FUNC_probe_write_user, 3, p, at,
	    ir_const(l->ir, size));
}
