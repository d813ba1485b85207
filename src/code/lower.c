/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Scripts, clauses and statements. Needs a tree without faults; gives IR, one
 * per clause variant, and the tables of the program.
 */
#include "code/lower.h"

#include "arch/arch.h"
#include "lang/source.h"


bool lower_has(const struct lower *l, enum feature f)
{
	/* Packets come by the perf buffer, and all else with them, in order. */
	if (f == FEATURE_ringbuf && l->script->sends_packets)
		return false;
	return feature_has(l->target->features, f);
}

struct function lower_enter(struct lower *l, const char *name)
{
	struct function caller = l->fn;
	struct ir *ir = arena_new(l->arena, struct ir);

	ir_init(ir, l->arena, name);
	vec_push(&l->functions, ir);
	l->fn = (struct function){ .ir = ir };
	l->ir = ir;
	if (caller.ir) {
		ir->line = caller.ir->line;
		ir->column = caller.ir->column;
		l->fn.depth = caller.depth + 1;
	}
	if (l->fn.depth > l->max_depth)
		l->max_depth = l->fn.depth;
	return caller;
}

void lower_leave(struct lower *l, struct function caller)
{
	vec_free(&l->fn.slots);
	l->fn = caller;
	l->ir = caller.ir;
}

uint32_t lower_slot(struct lower *l, uint32_t size, uint32_t align,
    const char *what)
{
	struct reusable r = { .taken = true, .level = l->fn.level }, *old;

	lower_limit(l, size);
	for vec_each(old, &l->fn.slots) {
		const struct ir_slot *s = &l->ir->slots.data[old->slot];

		if (!old->taken && s->size == size && s->align == align) {
			old->taken = true;
			old->level = l->fn.level;
			return old->slot;
		}
	}
	r.slot = ir_slot_new(l->ir, size, align, what);
	vec_push(&l->fn.slots, r);
	return r.slot;
}

/* What lies in them is of no use to the next statement. */
static void release_slots(struct lower *l)
{
	struct reusable *slot;

	for vec_each(slot, &l->fn.slots)
		if (slot->level >= l->fn.level)
			slot->taken = false;
}

static void set_place(struct lower *l, struct place place)
{
	l->place = place;
	source_locate(l->source, source_outermost(l->source, place.begin),
	    &l->ir->line, &l->ir->column);
}

/* ---- limits ---- */

bool lower_limit(struct lower *l, uint32_t size)
{
	uint32_t most = lower_has(l, FEATURE_ringbuf) ? VALUE_MOST :
	    PERF_VALUE_MOST;

	if (size <= most)
		return true;
	if (!l->diag->errors)
		diag_add(l->diag, DIAG_VALUE_SIZE, l->place, (unsigned)size,
		    (unsigned)most);
	return false;
}

/* Whether there is more code than a program may have: then the rest is left
 * out. */
static bool is_full(struct lower *l)
{
	if (l->ir->insns.len > CODE_MOST && !l->diag->errors)
		diag_add(l->diag, DIAG_TOO_BIG, l->place);
	return l->ir->insns.len > CODE_MOST;
}

/* ---- losses ---- */

static struct loss *add_loss(struct lower *l, enum loss_kind kind)
{
	struct loss *loss = vec_add(&l->losses);

	loss->kind = kind;
	if (l->losses_map < 0) {
		struct map_spec spec = {
			.role = MAP_LOSSES, .name = "losses",
			.type = lower_has(l, FEATURE_map_value) ?
			    BPF_MAP_TYPE_ARRAY : BPF_MAP_TYPE_PERCPU_ARRAY,
			.key_size = 4,
		};
		l->losses_map = (int)lower_map_new(l, spec);
	}
	return loss;
}

int lower_loss_new(struct lower *l, enum loss_kind kind, uint32_t map)
{
	struct loss *loss;

	for (size_t i = 0; i < l->losses.len; i++)
		if (l->losses.data[i].kind == kind &&
		    l->losses.data[i].index == map)
			return (int)i;
	loss = add_loss(l, kind);
	loss->index = map;
	return (int)l->losses.len - 1;
}

/* One for the line and column of the script that are being lowered. */
int lower_loss_here(struct lower *l, enum loss_kind kind)
{
	struct loss *loss;

	for (size_t i = 0; i < l->losses.len; i++) {
		loss = &l->losses.data[i];
		if (loss->kind == kind && loss->line == l->ir->line &&
		    loss->column == l->ir->column)
			return (int)i;
	}
	loss = add_loss(l, kind);
	loss->line = l->ir->line;
	loss->column = l->ir->column;
	return (int)l->losses.len - 1;
}

/*
 *	r1 = losses[loss]; lock *r1 += 1
 * and, before map values had addresses,
 *	p = lookup(losses, loss); if (p) *p += 1
 */
void lower_loss_bump(struct lower *l, int loss)
{
	struct ir *ir = l->ir;
	uint32_t map = (uint32_t)l->losses_map;
	struct branch b;
	ir_value key, p;

	if (lower_has(l, FEATURE_map_value)) {
		p = ir_map_value(ir, map, (uint32_t)loss * 8);
		if (l->target->arch->jit_atomics)
			ir_atomic_add(ir, p, 0, 8, ir_const(ir, 1));
		else
			ir_store(ir, p, 0, 8, ir_binary_imm(ir, IR_ADD,
			    ir_load(ir, p, 0, 8, false), 1));
		return;
	}
	key = ir_slot(ir, lower_slot(l, 4, 4, "loss"), 0);
	ir_store_imm(ir, key, 0, 4, loss);
	p = lower_map_lookup(l, map, key);
	b = lower_if_rare(l, IR_NE, p, ir_const(ir, 0));
	ir->blocks.data[b.no].unlikely = true;
	ir_store(ir, p, 0, 8, ir_binary_imm(ir, IR_ADD,
	    ir_load(ir, p, 0, 8, false), 1));
	lower_endif(l, &b);
}

/* ---- statements ---- */

static void lower_if_stmt(struct lower *l, const struct stmt *s)
{
	struct branch b = lower_if_true(l, s->expr);

	release_slots(l);
	lower_block_stmts(l, s->body);
	if (s->orelse) {
		lower_else(l, &b);
		lower_block_stmts(l, s->orelse);
	}
	lower_endif(l, &b);
}

/* One turn of a loop's body; it goes on at `next`. */
static void lower_turn(struct lower *l, const struct stmt *s, uint32_t next,
    uint32_t done)
{
	struct loop_blocks outer = l->fn.loop;

	l->fn.loop = (struct loop_blocks){ .next = next, .done = done };
	lower_block_stmts(l, s->body);
	l->fn.loop = outer;
	ir_jmp(l->ir, next);
}

static void lower_while(struct lower *l, const struct stmt *s)
{
	uint32_t head = lower_block(l, false), body = lower_block(l, false);
	uint32_t done = lower_block(l, false);

	ir_jmp(l->ir, head);
	ir_block_start(l->ir, head);	/* sealed once the back edge is in */
	lower_cond(l, s->expr, body, done);
	release_slots(l);
	lower_start(l, body);
	lower_turn(l, s, head, done);
	ir_block_seal(l->ir, head);
	lower_start(l, done);
}

/*
 * for ($i : a..b): the count is the loop's own, so that the body may change
 * $i without effect on it.
 *	n = a; head: if (n < b) { $i = n; body; next: n++; goto head }
 */
static void lower_for(struct lower *l, const struct stmt *s)
{
	struct ir *ir = l->ir;
	uint32_t head = lower_block(l, false), body = lower_block(l, false);
	uint32_t next = lower_block(l, false), done = lower_block(l, false);
	uint32_t n = ir_var_new(ir);
	ir_value end, count;

	ir_var_write(ir, n, lower_value(l, s->expr));
	end = lower_value(l, s->limit);
	release_slots(l);
	ir_jmp(ir, head);
	ir_block_start(ir, head);
	count = ir_var_read(ir, n);
	ir_br(ir, IR_SLT, count, end, body, done);
	lower_start(l, body);
	lower_local_write(l, &l->locals[s->var->index], count);
	lower_turn(l, s, next, done);
	lower_start(l, next);
	ir_var_write(ir, n, ir_binary_imm(ir, IR_ADD, ir_var_read(ir, n), 1));
	ir_jmp(ir, head);
	ir_block_seal(ir, head);
	lower_start(l, done);
}

/*
 * unroll (n), and for ($i : a..b) where the kernel has no loops (before 5.3):
 * each turn is written out.
 */
static void lower_unrolled(struct lower *l, const struct stmt *s, int64_t from,
    int64_t to)
{
	uint32_t done = lower_block(l, false);

	for (int64_t i = from; i < to && !is_full(l); i++) {
		uint32_t next = lower_block(l, false);

		if (s->var)
			lower_local_write(l, &l->locals[s->var->index],
			    ir_const(l->ir, i));
		lower_turn(l, s, next, done);
		lower_start(l, next);
	}
	ir_jmp(l->ir, done);
	lower_start(l, done);
}

/* Code after a jump out is unreachable: it gets a block that nothing enters. */
static void jump_out(struct lower *l, uint32_t to)
{
	l->njumps++;
	ir_jmp(l->ir, to);
	lower_start(l, lower_block(l, false));
}

static void lower_stmts(struct lower *, const struct stmt *);

static void lower_stmt(struct lower *l, const struct stmt *s)
{
	size_t printed = l->printed.len;
	uint32_t list = l->list;

	set_place(l, s->place);
	if (is_full(l))
		return;
	switch (s->kind) {
	case STMT_EXPR:
		if (s->expr->kind != EXPR_CALL)	/* a ? print(@x) : b */
			l->list = ++l->nlists;
		lower_effect(l, s->expr);
		if (l->list != list)
			l->printed.len = printed;
		l->list = list;
		release_slots(l);
		break;
	case STMT_IF:
		lower_if_stmt(l, s);
		break;
	case STMT_BLOCK:
		lower_stmts(l, s->body);
		break;
	case STMT_RETURN:
		jump_out(l, l->fn.return_block ? l->fn.return_block :
		    l->fn.exit_block);
		break;
	case STMT_UNROLL:
		lower_unrolled(l, s, 0, s->expr->number);
		break;
	case STMT_WHILE:
		if (lower_is_called(l, s))
			lower_called(l, s);
		else
			lower_while(l, s);
		break;
	case STMT_FOR:
		if (lower_is_called(l, s))
			lower_called(l, s);
		else if (lower_has(l, FEATURE_loops))
			lower_for(l, s);
		else
			lower_unrolled(l, s, s->expr->number,
			    s->limit->number);
		break;
	case STMT_BREAK:
		jump_out(l, l->fn.loop.done);
		break;
	case STMT_CONTINUE:
		jump_out(l, l->fn.loop.next);
		break;
	}
}

static void lower_stmts(struct lower *l, const struct stmt *s)
{
	for (; s; s = s->next)
		lower_stmt(l, s);
}

/* Not each way to what follows need lead through them. */
void lower_block_stmts(struct lower *l, const struct stmt *s)
{
	size_t printed = l->printed.len;
	uint32_t list = l->list;

	l->list = ++l->nlists;
	lower_stmts(l, s);
	l->list = list;
	l->printed.len = printed;
}

const struct expr *lower_block_value(struct lower *l, const struct expr *e)
{
	uint32_t old = l->fn.return_block, exit = l->fn.exit_block;
	struct place place = e->place;

	l->fn.level++;
	if (e->is_call)
		l->fn.return_block = lower_block(l, false);
	if (e->is_clause)
		l->fn.exit_block = l->fn.return_block;
	lower_block_stmts(l, e->body);
	if (e->is_call) {
		ir_jmp(l->ir, l->fn.return_block);
		lower_start(l, l->fn.return_block);
		l->fn.return_block = old;
		l->fn.exit_block = exit;
	}
	l->fn.level--;
	set_place(l, place);
	return e->value;
}

/* ---- clauses ---- */

enum { MANY_PROBES = 32 };

ir_value lower_local_read(struct lower *l, const struct local *local)
{
	if (local->shared)
		return ir_load(l->ir, lower_number(l, local), 0, 8, false);
	return ir_var_read(l->ir, local->var);
}

void lower_local_write(struct lower *l, const struct local *local, ir_value v)
{
	if (local->shared)
		ir_store(l->ir, lower_number(l, local), 0, 8, v);
	else
		ir_var_write(l->ir, local->var, v);
}

ir_value lower_local_memory(struct lower *l, const struct local *local)
{
	if (local->shared)
		return ir_load(l->ir, lower_head(l), (int)local->offset, 8,
		    false);
	return ir_slot(l->ir, local->slot, 0);
}

static void make_locals(struct lower *l, const struct clause *c)
{
	l->locals = arena_array(l->arena, struct local, c->nvars + 1);
	lower_share_locals(l, c);
	for (const struct var *v = c->vars; v; v = v->next) {
		struct local *local = &l->locals[v->index];

		if (type_is_scalar(v->type)) {
			local->var = ir_var_new(l->ir);
			lower_local_write(l, local, ir_const(l->ir, 0));
			continue;
		}
		local->in_memory = true;
		l->place = v->place;
		lower_limit(l, v->type->size);
		local->slot = ir_slot_new(l->ir, v->type->size, 8,
		    arena_printf(l->arena, "$%s", v->name));
		lower_zero(l, ir_slot(l->ir, local->slot, 0), 0,
		    v->type->size);
		if (local->shared) {
			ir_value at = ir_slot(l->ir, local->slot, 0);

			ir_store(l->ir, lower_head(l), (int)local->offset, 8,
			    at);
		}
	}
}

/* if (!ctx->task) goto exit */
static void lower_object(struct lower *l)
{
	const struct provider *p = l->probe->provider;
	struct type *record = p->context(l->target, l->probe);
	uint32_t up = 0;
	const struct field *f = record ? type_field(record, p->needs_object,
	    &up) : NULL;
	ir_value v = ir_load(l->ir, ir_ctx(l->ir), f ? (int)(f->offset + up) :
	    0, 8, false);

	lower_require(l, IR_NE, v, ir_const(l->ir, 0), l->fn.exit_block);
	if (l->target->pid > 0 && f)
		lower_process(l, v, f->type);
}

/* Whose tasks run the program at all. */
static void lower_filters(struct lower *l)
{
	const struct provider *p = l->probe->provider;

	if (p->no_task)
		return;
	if (l->target->in_cgroup)
		lower_cgroup(l);
	if (l->target->pid > 0 && !p->needs_object)
		lower_process(l, 0, NULL);
}

static bool detaches_slowly(const struct lower *l, const struct probe *probe)
{
	return probe->provider->slow_detach &&
	    probe->provider->slow_detach(l->target, probe);
}

/*
 * Few are detached before anybody notices, and many only after all is told:
 * with so many, nothing must be counted meanwhile.
 */
static void make_stop_map(struct lower *l)
{
	static const struct map_spec spec = {
		.role = MAP_STOP, .name = "stop",
		.type = BPF_MAP_TYPE_ARRAY, .key_size = 4, .value_size = 8,
		.max_entries = 1,
	};
	size_t n = 0;

	if (!lower_has(l, FEATURE_map_value))
		return;
	for (const struct clause *c = l->script->variants; c; c = c->next)
		if (detaches_slowly(l, &c->probes[0]))
			n += c->nprobes;
	if (n >= MANY_PROBES)
		l->stop_map = (int)lower_map_new(l, spec);
}

/* if (stop) goto exit */
static void lower_stop(struct lower *l)
{
	ir_value stop = ir_map_value(l->ir, (uint32_t)l->stop_map, 0);

	stop = ir_load(l->ir, stop, 0, 8, false);
	lower_require(l, IR_EQ, stop, ir_const(l->ir, 0), l->fn.exit_block);
}

static void fill_prog(struct lower *l, struct prog *prog)
{
	const struct clause *c = l->clause;

	prog->name = l->probe->name;
	prog->type = provider_prog_type(l->target, l->probe);
	prog->probes = c->probes;
	prog->nprobes = c->nprobes;
	prog->needs_probe_id = l->needs_probe_id;
	prog->uses_cookie = l->uses_cookie;
	prog->stops = l->stop_map >= 0 && detaches_slowly(l, l->probe);
}

bool lower_clause(struct lower *l, const struct clause *c, struct prog *prog)
{
	uint32_t body;

	l->nprogs++;
	l->first = l->functions.len;
	l->clause = c;
	l->probe = &c->probes[0];
	l->needs_probe_id = l->uses_cookie = false;
	l->max_depth = 0;
	l->printed.len = 0;
	lower_enter(l, l->probe->name);
	set_place(l, c->place);
	l->fn.exit_block = lower_block(l, false);
	if (l->stop_map >= 0 && detaches_slowly(l, l->probe))
		lower_stop(l);
	lower_filters(l);
	make_locals(l, c);
	if (l->probe->provider->needs_object)
		lower_object(l);
	if (c->predicate) {
		set_place(l, c->predicate->place);
		body = lower_block(l, false);
		lower_cond(l, c->predicate, body, l->fn.exit_block);
		release_slots(l);
		lower_start(l, body);
	}
	if (c->watch)
		lower_watch(l, c);
	lower_block_stmts(l, c->body);
	ir_jmp(l->ir, l->fn.exit_block);
	lower_start(l, l->fn.exit_block);
	ir_exit(l->ir, ir_const(l->ir, l->ir->exit_value));
	lower_leave(l, (struct function){ 0 });
	fill_prog(l, prog);
	return l->max_depth <= 2;
}

/* ---- the whole ---- */

static uint32_t new_scratch_map(struct lower *l, enum bpf_map_type type,
    uint32_t entries)
{
	struct map_spec spec = {
		.role = MAP_SCRATCH, .name = "scratch",
		.type = type, .key_size = 4,
		.value_size = 0, .max_entries = entries,
	};
	return lower_map_new(l, spec);
}

void lower_prepare(struct compilation *c)
{
	static const enum feature asked[] = {
		FEATURE_ringbuf, FEATURE_map_value, FEATURE_map_memory,
		FEATURE_map_names,
		FEATURE_map_prealloc_off, FEATURE_loops, FEATURE_loop_helper,
		FEATURE_percpu_lookup, FEATURE_probe_read,
		FEATURE_probe_read_kernel, FEATURE_probe_read_str,
		FEATURE_atomic_add, FEATURE_comm_pad, FEATURE_boot_time,
		FEATURE_tai_time, FEATURE_ns_pid, FEATURE_get_func_ip,
		/* Without types of the kernel's, none of these: */
		FEATURE_btf_loads, FEATURE_task_btf, FEATURE_rdonly_cast,
	};
	struct target *t = c->target;
	const struct clause *at;

	for (size_t i = 0; i < sizeof(asked) / sizeof(*asked); i++)
		if (t->btf || feature_rows[asked[i]].needs != FEATURE_btf)
			feature_has(t->features, asked[i]);
	for (at = c->script->variants; at; at = at->next) {
		const struct probe *probe = &at->probes[0];
		const struct provider *p = probe->provider;

		provider_prog_type(t, probe);
		if (p->slow_detach)
			p->slow_detach(t, probe);
		if (p->cookie >= 0 && at->nprobes > 1)
			feature_has(t->features, (enum feature)p->cookie);
		if (probe->is_user)
			feature_has(t->features, FEATURE_uprobe_multi);
	}
}

size_t lower_open(struct lower *l, struct compilation *c)
{
	size_t n = 0;

	*l = (struct lower){
		.arena = c->arena, .script = c->script, .source = &c->source,
		.diag = &c->diag, .options = c->options,
		.target = c->target, .events_map = -1,
		.losses_map = -1, .zeros_map = -1, .stop_map = -1,
	};
	for (const struct clause *at = c->script->variants; at; at = at->next)
		n++;
	lower_maps(l);
	l->scratch_map = new_scratch_map(l, BPF_MAP_TYPE_PERCPU_ARRAY,
	    (uint32_t)n);
	make_stop_map(l);
	return n;
}

/* What one frame of a callback may have; all frames share the 512 bytes. */
enum { CALLBACK_STACK = 160 };

/* An element of a per-CPU array has 32 KiB (PCPU_MIN_UNIT_SIZE); part of it is
 * for what the back end spills. */
enum { PER_CPU_MOST = 31 * 1024 };

static bool is_large(const struct ir *ir)
{
	uint64_t total = 0;

	for (size_t i = 0; i < ir->slots.len; i++)
		total += ir->slots.data[i].size;
	return total > PER_CPU_MOST;
}

struct backend_options lower_backend(struct lower *l, size_t i)
{
	uint32_t map = l->scratch_map, entries = l->maps.data[map].max_entries;
	bool large = is_large(l->functions.data[l->first + i]);

	if (large)
		map = new_scratch_map(l, BPF_MAP_TYPE_ARRAY, 1);
	return (struct backend_options){
		.scratch_map = (int)map,
		.scratch_key = i ? entries : l->nprogs - 1,
		.scratch_by_cpu = large,
		.stack_first = !lower_has(l, FEATURE_map_memory),
		.old_jumps = !lower_has(l, FEATURE_map_names),
		.big_endian = l->target->types.big_endian,
		.stack = i ? CALLBACK_STACK :
		    EBPF_STACK - CALLBACK_STACK * l->max_depth,
	};
}

/* Every function's large memory has an entry of its own in one map, or an entry
 * for each CPU in a map of its own. */
void lower_scratch(struct lower *l, const struct backend_options *options,
    size_t i, uint32_t size)
{
	struct map_spec *spec = &l->maps.data[options->scratch_map];

	spec->max_entries += !options->scratch_by_cpu && i > 0 && size > 0;
	if (size > spec->value_size)
		spec->value_size = (size + 7) & ~7u;
}

/* Space for many events, but not for many that are huge. */
enum { RING_MOST = 32 << 20 };

static uint32_t ring_size(const struct lower *l)
{
	uint32_t size = l->script->ring_size ? l->script->ring_size :
	    256 * 1024;

	while (size < 32ull * l->max_event &&
	    (size < RING_MOST || size < 4ull * l->max_event))
		size *= 2;
	return size;
}

static void finish_maps(struct lower *l)
{
	for (size_t i = 0; i < l->maps.len; i++) {
		struct map_spec *m = &l->maps.data[i];
		uint32_t n = (uint32_t)l->losses.len;

		if (m->role == MAP_LOSSES) {
			bool one = m->type == BPF_MAP_TYPE_ARRAY;

			m->value_size = one ? n * 8 : 8;
			m->max_entries = one ? 1 : n;
		} else if (m->role == MAP_EVENTS) {
			m->max_entries = ring_size(l);
		}
	}
}

struct program *lower_close(struct lower *l, struct prog *progs)
{
	struct program *p = arena_new(l->arena, struct program);

	finish_maps(l);
	p->arch = l->target->arch;
	p->progs = progs;
	p->nprogs = l->nprogs;
	p->maps = arena_memdup(l->arena, l->maps.data,
	    l->maps.len * sizeof(*l->maps.data));
	p->nmaps = l->maps.len;
	p->actions = arena_memdup(l->arena, l->actions.data,
	    l->actions.len * sizeof(*l->actions.data));
	p->nactions = l->actions.len;
	p->losses = arena_memdup(l->arena, l->losses.data,
	    l->losses.len * sizeof(*l->losses.data));
	p->nlosses = l->losses.len;
	p->probe_names = l->script->probe_names;
	p->nprobe_names = l->script->nprobe_names;
	p->max_event = l->max_event;
	p->events_map = l->events_map;
	p->losses_map = l->losses_map;
	p->stop_map = l->stop_map;
	p->source_name = l->source->name;
	p->source_text = l->source->text;
	for (size_t i = 0; i < p->nmaps; i++)
		p->maps[i].cleared &= p->maps[i].only_added;
	p->loads_directly = l->known.len > 0;
	p->print_maps_on_exit = !l->script->no_print_maps_on_exit;
	p->keep_mangled = l->script->keep_mangled;
	p->max_cat_bytes = l->script->max_cat_bytes;
	p->max_strlen = l->script->max_strlen;
	p->trailer = l->script->trailer;
	p->longer_strlen = l->script->longer_strlen;
	vec_free(&l->maps);
	vec_free(&l->actions);
	vec_free(&l->losses);
	vec_free(&l->known);
	vec_free(&l->printed);
	return p;
}
