/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Built-ins: the table of their functions, and those of the probe, the task,
 * time and memory.
 */
#include "code/lower.h"

#include "arch/arch.h"
#include "lang/type_btf.h"

#include <string.h>

enum { COMM_SIZE = 16 };	/* TASK_COMM_LEN, include/linux/sched.h */

const struct expr *lower_arg(const struct expr *call, unsigned n)
{
	const struct expr *e = call->args;

	while (e && n--)
		e = e->next;
	return e;
}

static ir_value helper0(struct lower *l, int id)
{
	return ir_call(l->ir, id, 0);
}

static ir_value high_half(struct lower *l, ir_value v)
{
	return ir_binary_imm(l->ir, IR_SHR, v, 32);
}

/* ---- the context ---- */

/* Any field of the context: a register, an argument on the stack, ... */
static ir_value field_value(struct lower *l, const struct field *f)
{
	return lower_load(l, lower_field_place(l, f, 0));
}

/* A field that the provider may have. */
typedef bool get_field(struct target *, const struct probe *, int,
    struct field *);

static ir_value argument(struct lower *l, const struct expr *e, get_field *get)
{
	struct field f = { 0 };

	return get && get(l->target, l->probe, e->argn, &f) ?
	    field_value(l, &f) : ir_const(l->ir, 0);
}

ir_value lower_value_arg(struct lower *l, const struct expr *e)
{
	return argument(l, e, l->probe->provider->arg);
}

ir_value lower_value_sarg(struct lower *l, const struct expr *e)
{
	return argument(l, e, l->probe->provider->sarg);
}

ir_value lower_value_retval(struct lower *l, const struct expr *e)
{
	const struct provider *p = l->probe->provider;
	struct field f = { 0 };

	if (!p->retval || !p->retval(l->target, l->probe, &f))
		return ir_const(l->ir, 0);
	if (f.how == FIELD_REG) {
		l->ir->has_result = true;
		l->ir->result = (int)f.offset;
	}
	return field_value(l, &f);
}

/* As a number: what is in it is read in other ways (lower_place.c). */
ir_value lower_value_ctx(struct lower *l, const struct expr *e)
{
	return ir_unary(l->ir, IR_SCALAR, ir_ctx(l->ir));
}

ir_value lower_value_reg(struct lower *l, const struct expr *call)
{
	return lower_context_reg(l, (unsigned)call->number);
}

/* pc - the probe's address + its own */
ir_value lower_value_uaddr(struct lower *l, const struct expr *call)
{
	return ir_binary_imm(l->ir, IR_ADD,
	    lower_context_reg(l, l->target->arch->pc),
	    call->number - (int64_t)l->probe->address);
}

/* ---- who and where ---- */

ir_value lower_value_probe(struct lower *l, const struct expr *e)
{
	const struct provider *p = l->probe->provider;

	if (l->clause->nprobes == 1)
		return ir_const(l->ir, l->probe->id);
	l->needs_probe_id = true;
	if (p->cookie >= 0 && lower_has(l, (enum feature)p->cookie) &&
	    provider_prog_type(l->target, l->probe) != BPF_PROG_TYPE_TRACING) {
		l->uses_cookie = true;
		return ir_call(l->ir, BPF_FUNC_get_attach_cookie, 1,
		    ir_ctx(l->ir));
	}
	return ir_probe_id(l->ir);
}

/*
 * The probed function, the same at its entry and its return: what the kernel
 * says, and before Linux 5.15 the loader, which then makes a program per probe.
 * Where the probe lies behind the entry the program counter is in it.
 */
ir_value lower_value_func(struct lower *l, const struct expr *e)
{
	const struct probe *p = l->probe;
	bool regs = provider_has_regs(l->target, p) && !p->is_return;

	if (regs && (p->is_user || p->offset || p->address ||
	    l->target->arch->entry_pad ||
	    provider_prog_type(l->target, p) != BPF_PROG_TYPE_KPROBE))
		return lower_context_reg(l, l->target->arch->pc);
	/* Of user code since 6.6, as uprobe.multi; before, it is 0. */
	if (l->probe->is_user && !lower_has(l, FEATURE_uprobe_multi))
		return ir_const(l->ir, 0);
	if (lower_has(l, FEATURE_get_func_ip))
		return ir_call(l->ir, BPF_FUNC_get_func_ip, 1, ir_ctx(l->ir));
	l->needs_probe_id = true;
	return ir_extern(l->ir, RELOC_FUNC_ADDR);
}

/*
 * At an entry, where the function goes back to: in the link register, or
 * on top of the stack. At a return, there.
 */
ir_value lower_value_caller(struct lower *l, const struct expr *e)
{
	const struct arch *arch = l->target->arch;
	struct at at = {
		.kind = AT_REMOTE, .type = type_int(arch->long_size, false),
		.space = lower_space(l, NULL),
	};

	if (l->probe->is_return)
		return lower_context_reg(l, arch->pc);
	if (arch->link)
		return lower_context_reg(l, arch->link);
	at.base = lower_context_reg(l, arch->sp);
	return lower_load(l, at);
}

ir_value lower_nsecs(struct lower *l)
{
	return helper0(l, lower_has(l, FEATURE_boot_time) ?
	    BPF_FUNC_ktime_get_boot_ns : BPF_FUNC_ktime_get_ns);
}

/* As sw_tai: its calls are all of one clock, whatever the kernel has. */
ir_value lower_tai(struct lower *l)
{
	ir_value v = lower_nsecs(l);

	return ir_binary(l->ir, IR_ADD, v, ir_extern(l->ir, RELOC_TAI));
}

/* What the kernel cannot tell is the clock of nsecs, and how far the other
 * was ahead of it when awl began. */
ir_value lower_value_nsecs(struct lower *l, const struct expr *e)
{
	ir_value v;

	switch ((enum nsecs_clock)e->argn) {
	case NSECS_MONOTONIC:
		return helper0(l, BPF_FUNC_ktime_get_ns);
	case NSECS_BOOT:
		v = lower_nsecs(l);
		return lower_has(l, FEATURE_boot_time) ? v : ir_binary(l->ir,
		    IR_ADD, v, ir_extern(l->ir, RELOC_SUSPENDED));
	case NSECS_TAI:
		if (lower_has(l, FEATURE_tai_time))
			return helper0(l, BPF_FUNC_ktime_get_tai_ns);
		/* fall through */
	case NSECS_SW_TAI:
		return lower_tai(l);
	default:
		return lower_nsecs(l);
	}
}

ir_value lower_value_walltime(struct lower *l, const struct expr *e)
{
	return lower_nsecs(l);
}

ir_value lower_value_elapsed(struct lower *l, const struct expr *e)
{
	ir_value now = lower_nsecs(l);

	return ir_binary(l->ir, IR_SUB, now, ir_extern(l->ir, RELOC_START));
}

/* A time stamp counts on the clock of nsecs, whichever the script reads. */
ir_value lower_value_strftime(struct lower *l, const struct expr *call)
{
	const struct expr *e = lower_arg(call, 1);

	if (e->kind == EXPR_BUILTIN && e->builtin == BUILTIN_nsecs)
		return lower_nsecs(l);
	return lower_value(l, e);
}

/* ---- stacks ---- */

/* len(kstack): bytes of the trace, were it written, by those of a frame. */
static ir_value stack_len(struct lower *l, const struct type *t)
{
	struct ir *ir = l->ir;
	uint32_t size = t->stack_depth * 8u, var = ir_var_new(ir);
	struct branch some;
	ir_value to = ir_slot(ir, lower_slot(l, size, 8, "stack"), 0);
	ir_value ctx = ir_ctx(ir), bytes = ir_const(ir, size), n;

	n = ir_call(ir, BPF_FUNC_get_stack, 4, ctx, to, bytes,
	    ir_const(ir, t->kind == TYPE_USTACK ? BPF_F_USER_STACK : 0));
	ir_var_write(ir, var, ir_const(ir, 0));
	some = lower_if(l, IR_SGT, n, ir_const(ir, 0));
	ir_var_write(ir, var, ir_binary_imm(ir, IR_SHR, n, 3));
	lower_endif(l, &some);
	return ir_var_read(ir, var);
}

ir_value lower_value_len(struct lower *l, const struct expr *call)
{
	const struct expr *of = lower_arg(call, 0);

	return of->kind == EXPR_MAP ? lower_map_len(l, of->map) :
	    stack_len(l, of->type);
}

/* A stack's id; a collision or a full map is a loss, and the id negative. */
ir_value lower_value_stack(struct lower *l, const struct expr *e)
{
	const struct type *t = e->type;
	struct ir *ir = l->ir;
	int map = lower_stack_map(l, t);
	int loss = lower_loss_new(l, LOSS_STACK, (uint32_t)map);
	struct branch failed, bad;
	ir_value ctx = ir_ctx(ir), stacks = ir_map(ir, (uint32_t)map);
	ir_value id = ir_call(ir, BPF_FUNC_get_stackid, 3, ctx, stacks,
	    ir_const(ir, t->kind == TYPE_USTACK ? BPF_F_USER_STACK : 0));

	/* -EFAULT only says that there is no such stack. */
	failed = lower_if_rare(l, IR_SLT, id, ir_const(ir, 0));
	bad = lower_if_rare(l, IR_NE, id, ir_const(ir, -14 /* EFAULT */));
	lower_loss_bump(l, loss);
	lower_endif(l, &bad);
	lower_endif(l, &failed);
	return id;
}

/*
 * tgid << 32 | pid, as the namespace counts that awl is in. A task that is not
 * in it has none: 0.
 *	struct { u32 pid, tgid } ids; helper(dev, ino, &ids, 8)
 */
ir_value lower_pid_tgid(struct lower *l, enum pid_space space)
{
	struct ir *ir = l->ir;
	ir_value ids, dev, ino, pid, tgid;

	if (space == PID_INITIAL || !l->target->pidns_ino ||
	    !lower_has(l, FEATURE_ns_pid))
		return helper0(l, BPF_FUNC_get_current_pid_tgid);
	ids = ir_slot(ir, lower_slot(l, 8, 8, "ids"), 0);
	lower_zero(l, ids, 0, 8);
	dev = ir_const(ir, (int64_t)l->target->pidns_dev);
	ino = ir_const(ir, (int64_t)l->target->pidns_ino);
	ir_call(ir, BPF_FUNC_get_ns_current_pid_tgid, 4, dev, ino, ids,
	    ir_const(ir, 8));
	pid = ir_load(ir, ids, 0, 4, false);
	tgid = ir_load(ir, ids, 4, 4, false);
	tgid = ir_binary_imm(ir, IR_SHL, tgid, 32);
	return ir_binary(ir, IR_OR, tgid, pid);
}

/* struct { s32 id; u32 pid; } */
void lower_store_ustack(struct lower *l, const struct expr *e, struct type *to,
    ir_value dst, int64_t off, unsigned flags)
{
	ir_store(l->ir, dst, (int)off, 4, lower_value_stack(l, e));
	ir_store(l->ir, dst, (int)off + 4, 4, high_half(l,
	    lower_pid_tgid(l, PID_CURRENT)));
}

/* ---- the task ---- */

ir_value lower_value_pid(struct lower *l, const struct expr *e)
{
	return high_half(l, lower_pid_tgid(l, (enum pid_space)e->argn));
}

ir_value lower_value_tid(struct lower *l, const struct expr *e)
{
	return ir_ext(l->ir, lower_pid_tgid(l, (enum pid_space)e->argn), 4,
	    false);
}

ir_value lower_value_uid(struct lower *l, const struct expr *e)
{
	return ir_ext(l->ir, helper0(l, BPF_FUNC_get_current_uid_gid), 4,
	    false);
}

ir_value lower_value_gid(struct lower *l, const struct expr *e)
{
	return high_half(l, helper0(l, BPF_FUNC_get_current_uid_gid));
}

ir_value lower_value_cpid(struct lower *l, const struct expr *e)
{
	return ir_extern(l->ir, RELOC_CPID);
}

ir_value lower_value_ncpus(struct lower *l, const struct expr *e)
{
	return ir_extern(l->ir, RELOC_NCPUS);
}

/* ---- what is done to one value ---- */

ir_value lower_value_first(struct lower *l, const struct expr *call)
{
	return lower_value(l, lower_arg(call, 0));
}

/* The last 4095 addresses are the kernel's error numbers, negated. */
ir_value lower_value_is_err(struct lower *l, const struct expr *call)
{
	uint32_t size = l->target->arch->long_size;
	ir_value v = ir_ext(l->ir, lower_value_first(l, call), size, true);

	return lower_truth(l, lower_if(l, IR_UGE, v, ir_const(l->ir, -4095)));
}

ir_value lower_value_bswap(struct lower *l, const struct expr *call)
{
	ir_value v = lower_value_first(l, call);

	return call->number == 1 ? ir_ext(l->ir, v, 1, false) :
	    ir_bswap(l->ir, v, (uint32_t)call->number);
}

ir_value lower_value_kaddr(struct lower *l, const struct expr *call)
{
	return ir_const(l->ir, lower_arg(call, 0)->number);
}

ir_value lower_value_socket_cookie(struct lower *l, const struct expr *call)
{
	return ir_call(l->ir, BPF_FUNC_get_socket_cookie, 1,
	    lower_known_pointer(l, lower_arg(call, 0)));
}

ir_value lower_value_signal(struct lower *l, const struct expr *call)
{
	return ir_call(l->ir, BPF_FUNC_send_signal, 1,
	    lower_value_first(l, call));
}

ir_value lower_value_signal_thread(struct lower *l, const struct expr *call)
{
	return ir_call(l->ir, BPF_FUNC_send_signal_thread, 1,
	    lower_value_first(l, call));
}

ir_value lower_value_override(struct lower *l, const struct expr *call)
{
	ir_value ctx = ir_ctx(l->ir);

	return ir_call(l->ir, BPF_FUNC_override_return, 2, ctx,
	    lower_value_first(l, call));
}

/* ---- values in memory ---- */

void lower_store_comm(struct lower *l, const struct expr *e, struct type *to,
    ir_value dst, int64_t off, unsigned flags)
{
	uint32_t size = to->size < COMM_SIZE ? to->size : COMM_SIZE;
	ir_value name;

	if (e->kind == EXPR_CALL && e->args) {
		lower_comm_of(l, lower_arg(e, 0), to, dst, off);
		return;
	}
	if (flags & STORE_PADDED && !lower_has(l, FEATURE_comm_pad))
		lower_zero(l, dst, off, size);
	name = lower_offset(l, dst, off);
	ir_call(l->ir, BPF_FUNC_get_current_comm, 2, name,
	    ir_const(l->ir, size));
	if (to->size > size && flags)
		lower_zero(l, dst, off + size, to->size - size);
}

/* u32 length, then the bytes. */
void lower_store_buf(struct lower *l, const struct expr *e, struct type *to,
    ir_value dst, int64_t off, unsigned flags)
{
	const struct expr *p = lower_arg(e, 0), *n = lower_arg(e, 1);
	uint32_t max = to->size - 4, size;
	struct ir *ir = l->ir;
	ir_value len = ir_const(ir, max), d;
	struct at at;

	if (n && !n->is_const) {
		len = lower_min(l, lower_value(l, n), len);
	} else if (n && (uint64_t)n->number < max) {
		len = ir_const(ir, n->number);
	}
	if (p->type->kind == TYPE_BUFFER) {
		lower_copy_buffer(l, lower_place(l, p), len, to, dst, off,
		    flags);
		return;
	}
	/* Behind as many bytes as a number tells, a key has zeros. */
	if (flags && n && !n->is_const)
		lower_zero(l, dst, off + 4, max);
	ir_store(ir, dst, (int)off, 4, len);
	d = lower_offset(l, dst, off + 4);
	if (type_is_scalar(p->type)) {
		lower_read_bytes(l, d, len, lower_value(l, p),
		    lower_any_space(l, p->type));
		return;
	}
	at = lower_place(l, p);
	size = ast_memory_type(p)->size;
	if (at.kind == AT_MEMORY && size < max) {
		/* Behind a value of the program's own lies another: zeros. */
		lower_zero(l, dst, off + 4, max);
		lower_copy(l, dst, off + 4, at.base, at.offset, size);
		return;
	}
	lower_read_bytes(l, d, len, lower_address(l, at),
	    at.kind == AT_REMOTE ? at.space : SPACE_KERNEL);
}

/* ntop([family,] address): u32 family, 16 bytes. */
void lower_store_ntop(struct lower *l, const struct expr *e, struct type *to,
    ir_value dst, int64_t off, unsigned flags)
{
	enum { INET4 = 2, INET6 = 10 };		/* AF_*, linux/socket.h */
	const struct expr *family = e->nargs > 1 ? lower_arg(e, 0) : NULL;
	const struct expr *addr = lower_arg(e, family ? 1 : 0);
	bool v6 = ast_memory_type(addr)->size == 16;

	lower_zero(l, dst, off + 4, 16);
	if (family)
		ir_store(l->ir, dst, (int)off, 4, lower_value(l, family));
	else
		ir_store_imm(l->ir, dst, (int)off, 4, v6 ? INET6 : INET4);
	if (type_is_scalar(addr->type))
		ir_store(l->ir, dst, (int)off + 4, 4, lower_value(l, addr));
	else
		lower_copy_at(l, lower_place(l, addr), type_array(
		    &l->target->types, &type_uint8, v6 ? 16 : 4), dst,
		    off + 4, 0);
}

static void store_user_address(struct lower *l, ir_value addr, ir_value dst,
    int64_t off)
{
	ir_store(l->ir, dst, (int)off, 8, addr);
	ir_store(l->ir, dst, (int)off + 8, 8, high_half(l,
	    lower_pid_tgid(l, PID_CURRENT)));
}

void lower_store_usym(struct lower *l, const struct expr *e, struct type *to,
    ir_value dst, int64_t off, unsigned flags)
{
	store_user_address(l, lower_value_first(l, e), dst, off);
}

void lower_store_func(struct lower *l, const struct expr *e, struct type *to,
    ir_value dst, int64_t off, unsigned flags)
{
	store_user_address(l, lower_value_func(l, e), dst, off);
}

void lower_store_caller(struct lower *l, const struct expr *e, struct type *to,
    ir_value dst, int64_t off, unsigned flags)
{
	store_user_address(l, lower_value_caller(l, e), dst, off);
}

void lower_store_first(struct lower *l, const struct expr *e, struct type *to,
    ir_value dst, int64_t off, unsigned flags)
{
	lower_store(l, lower_arg(e, 0), to, dst, off, flags);
}

void lower_store_macaddr(struct lower *l, const struct expr *e,
    struct type *to, ir_value dst, int64_t off, unsigned flags)
{
	lower_copy_at(l, lower_place(l, lower_arg(e, 0)), to, dst, off, 0);
}

/* ---- the table ---- */

static const struct {
	ir_value (*value)(struct lower *, const struct expr *);
	void (*store)(struct lower *, const struct expr *, struct type *to,
	    ir_value dst, int64_t off, unsigned flags);
	void (*effect)(struct lower *, const struct expr *);
	void (*cond)(struct lower *, const struct expr *, uint32_t yes,
	    uint32_t no);
	uint8_t helper;
} table[] = {
#define VALUE(f)	.value = lower_value_##f,
#define STORE(f)	.store = lower_store_##f,
#define EFFECT(f)	.effect = lower_effect_##f,
#define COND(f)		.cond = lower_cond_##f,
#define HELPER(f)	.helper = BPF_FUNC_##f,
#define BUILTIN(id, form, prototype, feature, flags, functions)	\
	[BUILTIN_##id] = { functions },
#include "lang/builtin.def"
};
_Static_assert(sizeof(table) / sizeof(*table) == BUILTIN_COUNT,
    "a row for each built-in");

ir_value lower_builtin_value(struct lower *l, const struct expr *e)
{
	if (table[e->builtin].helper)
		return helper0(l, table[e->builtin].helper);
	return table[e->builtin].value ? table[e->builtin].value(l, e) :
	    ir_const(l->ir, 0);
}

bool lower_builtin_store(struct lower *l, const struct expr *e, struct type *to,
    ir_value dst, int64_t off, unsigned flags)
{
	if (!table[e->builtin].store)
		return false;
	table[e->builtin].store(l, e, to, dst, off, flags);
	return true;
}

bool lower_builtin_effect(struct lower *l, const struct expr *e)
{
	if (!table[e->builtin].effect)
		return false;
	table[e->builtin].effect(l, e);
	return true;
}

bool lower_builtin_cond(struct lower *l, const struct expr *e, uint32_t yes,
    uint32_t no)
{
	if (!table[e->builtin].cond)
		return false;
	table[e->builtin].cond(l, e, yes, no);
	return true;
}
