/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Built-in variables and functions: one case a row of builtin.def.
 */
#include "code/lower.h"

#include "arch/arch.h"
#include "format/kallsyms.h"
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
static ir_value lower_field_value(struct lower *l, const struct field *f)
{
	return lower_load(l, lower_field_place(l, f, 0));
}

static ir_value lower_arg_n(struct lower *l, const struct expr *e)
{
	const struct provider *p = l->probe->provider;
	struct field f = { 0 };
	bool ok;

	if (e->builtin == BUILTIN_argn)
		ok = p->arg && p->arg(l->target, l->probe, e->argn, &f);
	else if (e->builtin == BUILTIN_sargn)
		ok = p->sarg && p->sarg(l->target, l->probe, e->argn, &f);
	else
		ok = p->retval && p->retval(l->target, l->probe, &f);
	return ok ? lower_field_value(l, &f) : ir_const(l->ir, 0);
}

static ir_value context_reg(struct lower *l, unsigned off)
{
	return ir_load(l->ir, ir_ctx(l->ir), (int)off,
	    l->target->arch->reg_size, false);
}

static ir_value lower_reg(struct lower *l, const char *name)
{
	for (const struct arch_reg *r = l->target->arch->regs; r->name[0]; r++)
		if (strcmp(r->name, name) == 0)
			return context_reg(l, r->off);
	return ir_const(l->ir, 0);
}

/* ---- who and where ---- */

static ir_value probe_id(struct lower *l)
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
static ir_value lower_func(struct lower *l)
{
	const struct probe *p = l->probe;
	bool regs = provider_has_regs(l->target, p) && !p->is_return;

	if (regs && (p->is_user || p->offset || p->address ||
	    l->target->arch->entry_pad ||
	    provider_prog_type(l->target, p) != BPF_PROG_TYPE_KPROBE))
		return context_reg(l, l->target->arch->pc);
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
static ir_value lower_caller(struct lower *l)
{
	const struct arch *arch = l->target->arch;
	struct at at = {
		.kind = AT_REMOTE, .type = type_int(arch->long_size, false),
		.space = lower_space(l, NULL),
	};

	if (l->probe->is_return)
		return context_reg(l, arch->pc);
	if (arch->link)
		return context_reg(l, arch->link);
	at.base = context_reg(l, arch->sp);
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
static ir_value clock_value(struct lower *l, enum nsecs_clock clock)
{
	ir_value v;

	switch (clock) {
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

/* A time stamp counts on the clock of nsecs, whichever the script reads. */
static ir_value timestamp(struct lower *l, const struct expr *e)
{
	if (e->kind == EXPR_BUILTIN && e->builtin == BUILTIN_nsecs)
		return lower_nsecs(l);
	return lower_value(l, e);
}

/*
 * A stack's id; a collision or a full map is a loss, and the id negative.
 */
/* len(kstack): bytes of the trace, were it written, by those of a frame. */
static ir_value stack_len(struct lower *l, const struct type *t)
{
	struct ir *ir = l->ir;
	uint32_t size = t->stack_depth * 8u, var = ir_var_new(ir);
	uint32_t some = lower_block(l, false), done = lower_block(l, false);
	ir_value to = ir_slot(ir, lower_slot(l, size, 8, "stack"), 0);
	ir_value ctx = ir_ctx(ir), bytes = ir_const(ir, size), n;

	n = ir_call(ir, BPF_FUNC_get_stack, 4, ctx, to, bytes,
	    ir_const(ir, t->kind == TYPE_USTACK ? BPF_F_USER_STACK : 0));
	ir_var_write(ir, var, ir_const(ir, 0));
	ir_br(ir, IR_SGT, n, ir_const(ir, 0), some, done);
	lower_start(l, some);
	ir_var_write(ir, var, ir_binary_imm(ir, IR_SHR, n, 3));
	ir_jmp(ir, done);
	lower_start(l, done);
	return ir_var_read(ir, var);
}

static ir_value stack_id(struct lower *l, const struct type *t)
{
	struct ir *ir = l->ir;
	int map = lower_stack_map(l, t);
	int loss = lower_loss_new(l, LOSS_STACK, (uint32_t)map);
	uint32_t failed = lower_block(l, true), bad = lower_block(l, true);
	uint32_t done = lower_block(l, false);
	ir_value ctx = ir_ctx(ir), stacks = ir_map(ir, (uint32_t)map);
	ir_value id = ir_call(ir, BPF_FUNC_get_stackid, 3, ctx, stacks,
	    ir_const(ir, t->kind == TYPE_USTACK ? BPF_F_USER_STACK : 0));

	/* -EFAULT only says that there is no such stack. */
	ir_br(ir, IR_SGE, id, ir_const(ir, 0), done, failed);
	lower_start(l, failed);
	ir_br(ir, IR_NE, id, ir_const(ir, -14 /* EFAULT */), bad, done);
	lower_start(l, bad);
	lower_loss_bump(l, loss);
	ir_jmp(ir, done);
	lower_start(l, done);
	return id;
}

/* curtask->real_parent->tgid, where this kernel's types say. */
static ir_value lower_ppid(struct lower *l)
{
	const struct type_name name = { .tag = "struct",
		.name = "task_struct" };
	struct type *task = type_from_name(l->target, &name, SPACE_KERNEL);
	uint32_t up = 0, id = 0;
	const struct field *parent = task ?
	    type_field(task, "real_parent", &up) : NULL;
	const struct field *tgid = task ? type_field(task, "tgid", &id) : NULL;
	struct at at = { .kind = AT_REMOTE, .space = SPACE_KERNEL };

	if (!parent || !tgid)
		return ir_const(l->ir, 0);
	at.base = helper0(l, BPF_FUNC_get_current_task);
	at.known = lower_known(l, at.base, NULL);
	at.offset = parent->offset + up;
	at.type = parent->type;
	at.base = lower_load(l, at);
	at.known = lower_known(l, at.base, NULL);
	at.offset = tgid->offset + id;
	at.type = &type_uint32;
	return lower_load(l, at);
}

/*
 * tgid << 32 | pid, as the namespace counts that awl is in. A task that is not
 * in it has none: 0.
 *	struct { u32 pid, tgid } ids; helper(dev, ino, &ids, 8)
 */
static ir_value pid_tgid(struct lower *l, enum pid_space space)
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

/* ---- values in a register ---- */

ir_value lower_builtin_value(struct lower *l, const struct expr *e)
{
	ir_value now;

	switch (e->builtin) {
	case BUILTIN_pid:
		return high_half(l, pid_tgid(l, (enum pid_space)e->argn));
	case BUILTIN_tid:
		return ir_ext(l->ir, pid_tgid(l, (enum pid_space)e->argn), 4,
		    false);
	case BUILTIN_ppid:
		return lower_ppid(l);
	case BUILTIN_uid:
	case BUILTIN_username:
		return ir_ext(l->ir, helper0(l, BPF_FUNC_get_current_uid_gid),
		    4, false);
	case BUILTIN_gid:
		return high_half(l, helper0(l, BPF_FUNC_get_current_uid_gid));
	case BUILTIN_nsecs:
		return clock_value(l, (enum nsecs_clock)e->argn);
	case BUILTIN_walltime:
		return lower_nsecs(l);
	case BUILTIN_elapsed:
		now = lower_nsecs(l);
		return ir_binary(l->ir, IR_SUB, now,
		    ir_extern(l->ir, RELOC_START));
	case BUILTIN_cpu:
		return helper0(l, BPF_FUNC_get_smp_processor_id);
	case BUILTIN_ncpus:
		return ir_extern(l->ir, RELOC_NCPUS);
	case BUILTIN_numaid:
		return helper0(l, BPF_FUNC_get_numa_node_id);
	case BUILTIN_usermode:
		return lower_usermode(l);
	case BUILTIN_rand:
		return helper0(l, BPF_FUNC_get_prandom_u32);
	case BUILTIN_ctx:
	case BUILTIN_args:
		return ir_ctx(l->ir);
	case BUILTIN_curtask:
		return helper0(l, BPF_FUNC_get_current_task);
	case BUILTIN_cgroup:
		return helper0(l, BPF_FUNC_get_current_cgroup_id);
	case BUILTIN_jiffies:
		return helper0(l, BPF_FUNC_jiffies64);
	case BUILTIN_cpid:
		return ir_extern(l->ir, RELOC_CPID);
	case BUILTIN_argn:
	case BUILTIN_sargn:
	case BUILTIN_retval:
		return lower_arg_n(l, e);
	case BUILTIN_func:
		return lower_func(l);
	case BUILTIN_caller:
		return lower_caller(l);
	case BUILTIN_probe:
		return probe_id(l);
	case BUILTIN_kstack:
		return stack_id(l, e->type);
	default:
		return ir_const(l->ir, 0);
	}
}

static ir_value lower_kaddr(struct lower *l, const char *name)
{
	struct kallsyms *k = target_kallsyms(l->target);
	const struct ksym *sym = k ? kallsyms_find(k, name, NULL, NULL) : NULL;

	return ir_const(l->ir, sym ? (int64_t)sym->addr : 0);
}

static ir_value lower_signal(struct lower *l, const struct expr *call)
{
	return ir_call(l->ir, call->function == BUILTIN_signal_thread ?
	    BPF_FUNC_send_signal_thread : BPF_FUNC_send_signal, 1,
	    lower_value(l, lower_arg(call, 0)));
}

ir_value lower_call_value(struct lower *l, const struct expr *e)
{
	const struct expr *first = lower_arg(e, 0);
	ir_value ctx, v;

	if (lower_string_value(l, e, &v))
		return v;
	switch (e->function) {
	case BUILTIN_kstack:
		return stack_id(l, e->type);
	case BUILTIN_ksym:
	case BUILTIN_kptr:
	case BUILTIN_uptr:
	case BUILTIN_cgroup_path:
	case BUILTIN_dyn:
		return lower_value(l, first);
	case BUILTIN_find:
		return lower_find(l, e);
	case BUILTIN_uaddr:	/* pc - the probe's address + its own */
		return ir_binary_imm(l->ir, IR_ADD,
		    context_reg(l, l->target->arch->pc),
		    e->number - (int64_t)l->probe->address);
	case BUILTIN_percpu_kaddr:
		return lower_percpu_kaddr(l, e);
	case BUILTIN_socket_cookie:
		return ir_call(l->ir, BPF_FUNC_get_socket_cookie, 1,
		    lower_known_pointer(l, first));
	case BUILTIN_skboutput:
		return lower_skboutput(l, e);
	case BUILTIN_kaddr:
		return lower_kaddr(l, first->text);
	case BUILTIN_reg:
		return lower_reg(l, first->text);
	case BUILTIN_strftime:
		return timestamp(l, lower_arg(e, 1));
	case BUILTIN_bswap:
		if (e->number == 1)
			return ir_ext(l->ir, lower_value(l, first), 1, false);
		return ir_bswap(l->ir, lower_value(l, first),
		    (uint32_t)e->number);
	case BUILTIN_delete:
		return lower_map_delete(l, e);
	case BUILTIN_len:
		return first->kind == EXPR_MAP ? lower_map_len(l, first->map) :
		    stack_len(l, first->type);
	case BUILTIN_has_key:
		return lower_has_key(l, e);
	case BUILTIN_signal:
	case BUILTIN_signal_thread:
		return lower_signal(l, e);
	case BUILTIN_override:
		ctx = ir_ctx(l->ir);
		return ir_call(l->ir, BPF_FUNC_override_return, 2, ctx,
		    lower_value(l, first));
	default:
		return ir_const(l->ir, 0);
	}
}

/* ---- values in memory ---- */

static void store_comm(struct lower *l, struct type *to, ir_value dst,
    int64_t off, unsigned flags)
{
	uint32_t size = to->size < COMM_SIZE ? to->size : COMM_SIZE;
	ir_value name;

	if (flags & STORE_PADDED && !lower_has(l, FEATURE_comm_pad))
		lower_zero(l, dst, off, size);
	name = lower_offset(l, dst, off);
	ir_call(l->ir, BPF_FUNC_get_current_comm, 2, name,
	    ir_const(l->ir, size));
	if (to->size > size && flags & STORE_PADDED)
		lower_zero(l, dst, off + size, to->size - size);
}

/*
 * min(n, size), never 0. Right before it is used, and of a value of its own:
 * old kernels forget the bounds of what is spilled.
 */
static ir_value at_most(struct lower *l, ir_value n, ir_value size)
{
	struct ir *ir = l->ir;
	uint32_t var = ir_var_new(ir), full = lower_block(l, false);
	uint32_t more = lower_block(l, false), done = lower_block(l, false);
	ir_value most = ir_binary_imm(ir, IR_SUB, size, 1);
	ir_value want = ir_binary_imm(ir, IR_SUB, n, 1);

	ir_var_write(ir, var, want);
	ir_br(ir, IR_ULT, want, most, done, more);
	lower_start(l, more);
	ir_var_write(ir, var, ir_const(ir, 0));
	ir_br(ir, IR_EQ, n, ir_const(ir, 0), done, full);
	lower_start(l, full);
	ir_var_write(ir, var, most);
	ir_jmp(ir, done);
	lower_start(l, done);
	return ir_binary_imm(ir, IR_ADD, ir_var_read(ir, var), 1);
}

/*
 * str(p [, n]): read by the kernel straight to its place. n is the number of
 * bytes at most, the NUL's included.
 */
static void store_str(struct lower *l, const struct expr *e, struct type *to,
    ir_value dst, int64_t off, unsigned flags)
{
	const struct expr *p = lower_arg(e, 0), *n = lower_arg(e, 1);
	struct ir *ir = l->ir;
	ir_value size = ir_const(ir, e->type->size < to->size ?
	    e->type->size : to->size), want = 0, from, d;
	enum space space = e->function == BUILTIN_kstr ? SPACE_KERNEL :
	    lower_text_space(l, p->type);

	if (!type_is_scalar(p->type)) {
		struct at at = lower_place(l, p);

		lower_copy_at(l, at, to, dst, off, flags);
		return;
	}
	if (n && !n->is_const)
		want = lower_value(l, n);
	from = lower_value(l, p);
	if (flags & STORE_PADDED)
		lower_zero(l, dst, off, to->size);
	d = lower_offset(l, dst, off);
	if (n && !n->is_const)
		size = at_most(l, want, size);
	if (!lower_has(l, FEATURE_probe_read_str))
		ir_store_imm(ir, dst, (int)(off + to->size - 1), 1, 0);
	lower_read_str(l, d, size, from, space);
}

/* u32 length, then the bytes. */
static void store_buf(struct lower *l, const struct expr *e, struct type *to,
    ir_value dst, int64_t off)
{
	const struct expr *p = lower_arg(e, 0), *n = lower_arg(e, 1);
	uint32_t max = to->size - 4;
	struct ir *ir = l->ir;
	ir_value len = ir_const(ir, max), d;
	struct at at;

	if (n && !n->is_const) {
		uint32_t var = ir_var_new(ir), more = lower_block(l, false);
		uint32_t done = lower_block(l, false);
		ir_value want = lower_value(l, n);

		ir_var_write(ir, var, want);
		ir_br(ir, IR_UGT, want, len, more, done);
		lower_start(l, more);
		ir_var_write(ir, var, len);
		ir_jmp(ir, done);
		lower_start(l, done);
		len = ir_var_read(ir, var);
	} else if (n && (uint64_t)n->number < max) {
		len = ir_const(ir, n->number);
	}
	ir_store(ir, dst, (int)off, 4, len);
	d = lower_offset(l, dst, off + 4);
	if (type_is_scalar(p->type)) {
		enum space space = lower_space(l, p->type);

		lower_read_told(l, ir_call(ir, !lower_has(l,
		    FEATURE_probe_read_kernel) ? BPF_FUNC_probe_read :
		    space == SPACE_USER ? BPF_FUNC_probe_read_user :
		    BPF_FUNC_probe_read_kernel, 3, d, len, lower_value(l, p)));
		return;
	}
	at = lower_place(l, p);
	if (at.kind == AT_MEMORY && p->type->size < max) {
		/* Behind a value of the program's own lies another: zeros. */
		lower_zero(l, dst, off + 4, max);
		lower_copy(l, dst, off + 4, at.base, at.offset,
		    p->type->size);
		return;
	}
	lower_read_told(l, ir_call(ir, lower_has(l, FEATURE_probe_read_kernel) ?
	    BPF_FUNC_probe_read_kernel : BPF_FUNC_probe_read, 3, d, len,
	    lower_address(l, at)));
}

/* ntop([family,] address): u32 family, 16 bytes. */
static void store_inet(struct lower *l, const struct expr *e, ir_value dst,
    int64_t off)
{
	enum { INET4 = 2, INET6 = 10 };		/* AF_*, linux/socket.h */
	const struct expr *family = e->nargs > 1 ? lower_arg(e, 0) : NULL;
	const struct expr *addr = lower_arg(e, family ? 1 : 0);
	bool v6 = !type_is_scalar(addr->type) && addr->type->size == 16;

	lower_zero(l, dst, off + 4, 16);
	if (family)
		ir_store(l->ir, dst, (int)off, 4, lower_value(l, family));
	else
		ir_store_imm(l->ir, dst, (int)off, 4, v6 ? INET6 : INET4);
	if (type_is_scalar(addr->type))
		ir_store(l->ir, dst, (int)off + 4, 4, lower_value(l, addr));
	else
		lower_copy_at(l, lower_place(l, addr), addr->type, dst,
		    off + 4, 0);
}

/* struct { s32 id; u32 pid; } */
static void store_ustack(struct lower *l, const struct type *t, ir_value dst,
    int64_t off)
{
	ir_store(l->ir, dst, (int)off, 4, stack_id(l, t));
	ir_store(l->ir, dst, (int)off + 4, 4, high_half(l,
	    helper0(l, BPF_FUNC_get_current_pid_tgid)));
}

static void store_usym(struct lower *l, ir_value addr, ir_value dst,
    int64_t off)
{
	ir_store(l->ir, dst, (int)off, 8, addr);
	ir_store(l->ir, dst, (int)off + 8, 8, high_half(l,
	    helper0(l, BPF_FUNC_get_current_pid_tgid)));
}

/* False when the value is none that is made here. */
bool lower_builtin_store(struct lower *l, const struct expr *e, struct type *to,
    ir_value dst, int64_t off, unsigned flags)
{
	enum builtin id = e->kind == EXPR_CALL ? e->function : e->builtin;

	if (lower_text_store(l, e, to, dst, off, flags))
		return true;
	switch (id) {
	case BUILTIN_comm:
		store_comm(l, to, dst, off, flags);
		return true;
	case BUILTIN_pcomm:
		lower_pcomm(l, to, dst, off, flags);
		return true;
	case BUILTIN_path:
		lower_path(l, e, to, dst, off, flags);
		return true;
	case BUILTIN_dyn:
		lower_store(l, lower_arg(e, 0), to, dst, off, flags);
		return true;
	case BUILTIN_ustack:
		store_ustack(l, e->type, dst, off);
		return true;
	case BUILTIN_str:
	case BUILTIN_kstr:
		store_str(l, e, to, dst, off, flags);
		return true;
	case BUILTIN_buf:
		store_buf(l, e, to, dst, off);
		return true;
	case BUILTIN_ntop:
		store_inet(l, e, dst, off);
		return true;
	case BUILTIN_usym:
		store_usym(l, lower_value(l, lower_arg(e, 0)), dst, off);
		return true;
	case BUILTIN_func:	/* of a user probe */
		store_usym(l, lower_func(l), dst, off);
		return true;
	case BUILTIN_caller:
		store_usym(l, lower_caller(l), dst, off);
		return true;
	case BUILTIN_macaddr:
		lower_copy_at(l, lower_place(l, lower_arg(e, 0)), to, dst, off,
		    0);
		return true;
	default:
		return false;
	}
}
