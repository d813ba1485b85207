/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * comm(pid): the table of a pid namespace, as find_task_by_pid_ns() of
 * kernel/pid.c reads it. bpf_task_from_pid() does the same since Linux 6.2, but
 * not for every type of program.
 */
#include "code/lower.h"

#include "arch/arch.h"
#include "lang/type_btf.h"

/* An xarray of 22-bit numbers has that many levels of 64 slots; more of 16. */
enum { LEVELS = 4, SMALL_LEVELS = 6, SLOTS = 64 };

struct layout {
	uint32_t	thread_pid, links, comm;	/* of task_struct */
	uint32_t	numbers, level, tasks;		/* of pid */
	uint32_t	upid, ns;			/* size; member */
	uint32_t	head;				/* of pid_namespace */
	uint32_t	shift, slots, nslots;		/* of xa_node */
};

static struct type *find_struct(struct lower *l, const char *name)
{
	const struct type_name type = { .tag = "struct", .name = name };

	return type_from_name(l->target, &type, SPACE_KERNEL);
}

/* Adds the offset of the member. NULL where the kernel has none. */
static const struct field *find(struct lower *l, const char *type,
    const char *name, uint32_t *off)
{
	struct type *of = find_struct(l, type);
	uint32_t outer = 0;
	const struct field *f = of ? type_field(of, name, &outer) : NULL;

	if (f)
		*off += outer + f->offset;
	return f;
}

static bool find_layout(struct lower *l, struct layout *at)
{
	struct type *upid = find_struct(l, "upid");
	const struct field *slots;

	slots = find(l, "xa_node", "slots", &at->slots);
	if (!upid || !slots)
		return false;
	type_complete_deep(upid);
	at->upid = upid->size;
	at->nslots = slots->type->count;
	return find(l, "task_struct", "thread_pid", &at->thread_pid) &&
	    find(l, "task_struct", "pid_links", &at->links) &&
	    find(l, "task_struct", "comm", &at->comm) &&
	    find(l, "pid", "numbers", &at->numbers) &&
	    find(l, "pid", "level", &at->level) &&
	    find(l, "pid", "tasks", &at->tasks) &&
	    find(l, "upid", "ns", &at->ns) &&
	    find(l, "pid_namespace", "idr", &at->head) &&
	    find(l, "idr", "idr_rt", &at->head) &&
	    find(l, "xarray", "xa_head", &at->head) &&
	    find(l, "xa_node", "shift", &at->shift);
}

static ir_value value_at(struct lower *l, ir_value base, uint32_t off,
    uint32_t size)
{
	const struct at at = {
		.kind = AT_REMOTE, .space = SPACE_KERNEL, .base = base,
		.offset = off, .type = type_int(size, false),
	};

	return lower_load(l, at);
}

/* The bytes from a pid to its numbers in the namespace that awl is in. The
 * initial one is the first; another one is taken for that of the task. */
static ir_value numbers(struct lower *l, const struct layout *at, ir_value pid)
{
	ir_value level;

	if (!l->target->pidns_ino)
		return lower_offset(l, pid, at->numbers);
	level = value_at(l, pid, at->level, 4);
	level = ir_binary_imm(l->ir, IR_MUL, level, at->upid);
	return lower_offset(l, ir_binary(l->ir, IR_ADD, pid, level),
	    at->numbers);
}

/*
 *	while ((entry & 3) == 2) {
 *		node = entry - 2;
 *		entry = node->slots[pid >> node->shift & 63];
 *	}
 */
static ir_value find_entry(struct lower *l, const struct layout *at,
    ir_value entry, ir_value pid)
{
	uint32_t size = l->target->arch->long_size, var = ir_var_new(l->ir);
	uint32_t done = lower_block(l, false);
	unsigned levels = at->nslots < SLOTS ? SMALL_LEVELS : LEVELS;
	struct ir *ir = l->ir;
	ir_value low, node, slot;

	ir_var_write(ir, var, entry);
	for (unsigned i = 0; i < levels; i++) {
		entry = ir_var_read(ir, var);
		low = ir_binary_imm(ir, IR_AND, entry, 3);
		lower_require(l, IR_EQ, low, ir_const(ir, 2), done);
		node = ir_binary_imm(ir, IR_SUB, entry, 2);
		slot = ir_binary(ir, IR_SHR, pid,
		    value_at(l, node, at->shift, 1));
		slot = ir_binary_imm(ir, IR_AND, slot, at->nslots - 1);
		slot = ir_binary_imm(ir, IR_MUL, slot, size);
		node = ir_binary(ir, IR_ADD, node, slot);
		ir_var_write(ir, var, value_at(l, node, at->slots, size));
	}
	ir_jmp(ir, done);
	lower_start(l, done);
	return ir_var_read(ir, var);
}

void lower_comm_of(struct lower *l, const struct expr *e, struct type *to,
    ir_value dst, int64_t off)
{
	const struct expr unknown = {
		.kind = EXPR_STRING, .text = "[Unknown]", .len = 9,
		.type = to,
	};
	uint32_t size = l->target->arch->long_size, none = lower_block(l, true);
	struct at comm = { .kind = AT_REMOTE, .space = SPACE_KERNEL };
	struct layout at = { 0 };
	ir_value pid = lower_value(l, e), task, entry, number;

	lower_store(l, &unknown, to, dst, off, STORE_PADDED);
	if (!find_layout(l, &at)) {
		ir_jmp(l->ir, none);
		lower_start(l, none);
		return;
	}
	task = ir_call(l->ir, BPF_FUNC_get_current_task, 0);
	entry = numbers(l, &at, value_at(l, task, at.thread_pid, size));
	entry = value_at(l, value_at(l, entry, at.ns, size), at.head, size);
	entry = find_entry(l, &at, entry, pid);
	number = value_at(l, numbers(l, &at, entry), 0, 4);
	lower_require(l, IR_EQ, number, pid, none);
	task = value_at(l, entry, at.tasks, size);
	lower_require(l, IR_NE, task, ir_const(l->ir, 0), none);
	comm.base = ir_binary_imm(l->ir, IR_SUB, task, at.links);
	comm.offset = at.comm;
	comm.type = type_string(&l->target->types, 16);
	lower_copy_at(l, comm, to, dst, off, STORE_PADDED);
	ir_jmp(l->ir, none);
	lower_start(l, none);
}
