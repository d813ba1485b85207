/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Events for user space.
 *
 *	e = ringbuf_reserve(size)	// or a slot, for the perf buffer
 *	if (!e) { count a loss; goto done }
 *	*e = action; values, each written in place
 *	ringbuf_submit(e)
 * done:
 */
#include "code/lower.h"
#include "lang/names.h"

#include <assert.h>
#include <errno.h>
#include <string.h>

struct event {
	ir_value	ptr;
	uint32_t	size;	/* with its header */
	uint32_t	done;	/* block behind it */
};

static uint32_t events_map(struct lower *l)
{
	struct map_spec spec = { .role = MAP_EVENTS, .name = "events" };

	if (l->events_map < 0) {
		if (lower_has(l, FEATURE_ringbuf)) {
			spec.type = BPF_MAP_TYPE_RINGBUF;
		} else {
			spec.type = BPF_MAP_TYPE_PERF_EVENT_ARRAY;
			spec.key_size = spec.value_size = 4;
		}
		l->events_map = (int)lower_map_new(l, spec);
	}
	return (uint32_t)l->events_map;
}

static uint32_t add_action(struct lower *l, struct action action)
{
	action.line = l->ir->line;
	vec_push(&l->actions, action);
	return (uint32_t)l->actions.len - 1;
}

/* One slot serves all events of a clause: they are sent one after another. */
static uint32_t event_slot(struct lower *l, uint32_t size)
{
	struct ir_slot *s;

	if (!l->fn.event_slot)
		l->fn.event_slot = ir_slot_new(l->ir, size, 8, "event") + 1;
	s = &l->ir->slots.data[l->fn.event_slot - 1];
	if (s->size < size)
		s->size = size;
	return l->fn.event_slot - 1;
}

static struct event event_begin(struct lower *l, uint32_t action,
    uint32_t payload)
{
	struct ir *ir = l->ir;
	struct event e = { .size = (EVENT_HEADER + payload + 7) & ~7u };
	uint32_t map = events_map(l);
	struct branch lost;
	int loss = lower_loss_new(l, LOSS_EVENT, map);
	ir_value ring, size;

	/* Its memory serves the next one too, and what is reserved must be
	 * sent: see expand.c for arguments that send events. */
	assert(!l->fn.event_open);
	l->fn.event_open = true;
	lower_limit(l, e.size);
	if (e.size > l->max_event)
		l->max_event = e.size;
	e.done = lower_block(l, false);
	if (lower_has(l, FEATURE_ringbuf)) {
		ring = ir_map(ir, map);
		size = ir_const(ir, e.size);
		e.ptr = ir_call(ir, BPF_FUNC_ringbuf_reserve, 3, ring, size,
		    ir_const(ir, 0));
		lost = lower_if_rare(l, IR_EQ, e.ptr, ir_const(ir, 0));
		lower_loss_bump(l, loss);
		ir_jmp(ir, e.done);
		lower_start(l, lost.no);
	} else {
		e.ptr = ir_slot(ir, event_slot(l, e.size), 0);
		if (payload % 8)
			ir_store_imm(ir, e.ptr, (int)e.size - 8, 8, 0);
	}
	ir_store_imm(ir, e.ptr, 0, 8, action);
	return e;
}

/* ctx->meta->seq: the text of the file that an iterator is read as. */
static ir_value sequence(struct lower *l)
{
	return ir_load(l->ir, ir_load(l->ir, ir_ctx(l->ir), 0, 8, false), 0, 8,
	    false);
}

/*
 * A byte for each event: read(2) of an iterator returns when it has as many
 * bytes as it asks for, so that the events can be handled before the buffer is
 * full (loop_walk()).
 */
static void count_event(struct lower *l)
{
	struct ir *ir = l->ir;
	uint32_t slot = lower_slot(l, 8, 8, "byte");

	ir_store_imm(ir, ir_slot(ir, slot, 0), 0, 8, 0);
	ir_call(ir, BPF_FUNC_seq_write, 3, sequence(l), ir_slot(ir, slot, 0),
	    ir_const(ir, 1));
}

static void event_end(struct lower *l, struct event *e)
{
	struct ir *ir = l->ir;
	uint32_t map = (uint32_t)l->events_map;
	struct branch lost;
	ir_value r, ctx, buffer, cpu;

	l->fn.event_open = false;
	if (lower_has(l, FEATURE_ringbuf)) {
		ir_call(ir, BPF_FUNC_ringbuf_submit, 2, e->ptr,
		    ir_const(ir, 0));
	} else {
		ctx = ir_ctx(ir);
		buffer = ir_map(ir, map);
		cpu = ir_const(ir, 0xffffffffLL);	/* this one */
		r = ir_call(ir, BPF_FUNC_perf_event_output, 5, ctx, buffer,
		    cpu, e->ptr, ir_const(ir, e->size));
		lost = lower_if_rare(l, IR_NE, r, ir_const(ir, 0));
		lower_loss_bump(l, lower_loss_new(l, LOSS_EVENT, map));
		lower_endif(l, &lost);
	}
	ir_jmp(ir, e->done);
	lower_start(l, e->done);
	if (l->probe->provider->needs_object && !l->probe->pin)
		count_event(l);
}

enum { PACKET_ROOM = 16384 };	/* makes room for some of 64 KiB */

/*
 * skboutput(file, skb, length, offset): an event that the kernel puts the
 * packet behind. A result that is not 0 is the script's to look at; that
 * there was no room is counted as well.
 */
ir_value lower_value_skboutput(struct lower *l, const struct expr *call)
{
	struct ir *ir = l->ir;
	struct type *parts[3] = { &type_uint64, &type_uint64, &type_uint64 };
	struct action action = { .kind = ACTION_PACKET,
		.text = lower_arg(call, 0)->text,
		.record = type_tuple(&l->target->types, parts, 3) };
	ir_value skb = lower_known_pointer(l, lower_arg(call, 1));
	ir_value length = lower_value(l, lower_arg(call, 2));
	ir_value offset = lower_value(l, lower_arg(call, 3));
	ir_value now = lower_nsecs(l), flags, map, r;
	struct branch lost;
	struct event e;

	flags = lower_min(l, length, ir_const(ir, PACKET_MOST));
	flags = ir_binary_imm(ir, IR_SHL, flags, 32);
	flags = ir_binary(ir, IR_OR, flags, ir_const(ir, 0xffffffffLL));
	e = event_begin(l, add_action(l, action), action.record->size);
	if (l->max_event < PACKET_ROOM)
		l->max_event = PACKET_ROOM;
	ir_store(ir, e.ptr, EVENT_HEADER, 8, now);
	ir_store(ir, e.ptr, EVENT_HEADER + 8, 8, length);
	ir_store(ir, e.ptr, EVENT_HEADER + 16, 8, offset);
	map = ir_map(ir, (uint32_t)l->events_map);
	r = ir_call(ir, BPF_FUNC_skb_output, 5, skb, map, flags, e.ptr,
	    ir_const(ir, e.size));
	lost = lower_if_rare(l, IR_EQ, r, ir_const(ir, -ENOSPC));
	lower_loss_bump(l, lower_loss_new(l, LOSS_EVENT,
	    (uint32_t)l->events_map));
	lower_endif(l, &lost);
	ir_jmp(ir, e.done);
	lower_start(l, e.done);
	l->fn.event_open = false;
	return r;
}

/* ---- payloads ---- */

/*
 * One value of an event: strings are as long as their text can be, and are
 * written word by word. Numbers of less than 32 bits print like those of 32.
 */
static struct type *payload_type(struct lower *l, const struct expr *e)
{
	struct type *t = e->type;

	if (t->kind == TYPE_STRING) {
		bool literal = e->kind == EXPR_STRING;

		t = type_string(&l->target->types, literal ? e->len + 1 :
		    t->size);
		t->align = literal && t->size > 8 ? 8 : 4;
	}
	if (t->kind == TYPE_INT && t->size < 4 && !t->is_char)
		return type_int(4, t->is_signed);
	if (t->kind == TYPE_AGG)
		return type_int(8, t->is_signed);
	return type_is_args(t) ? t->of : t;
}

static struct type *payload_of(struct lower *l, const struct expr *args)
{
	struct type **types, *payload;
	uint32_t n = 0;

	for (const struct expr *e = args; e; e = e->next)
		n++;
	types = arena_array(l->arena, struct type *, n + 1);
	n = 0;
	for (const struct expr *e = args; e; e = e->next)
		types[n++] = payload_type(l, e);
	payload = type_tuple(&l->target->types, types, n);
	if (!n)
		payload->size = 0;	/* unlike (), no value at all */
	return payload;
}

/* Sends the values of a list as one event. */
static void send_values(struct lower *l, struct action action,
    const struct expr *args)
{
	struct expr tuple = { .kind = EXPR_TUPLE };
	struct event e;

	action.record = tuple.type = payload_of(l, args);
	tuple.items = (struct expr *)args;
	e = event_begin(l, add_action(l, action), action.record->size);
	lower_store(l, &tuple, action.record, e.ptr, EVENT_HEADER,
	    lower_has(l, FEATURE_ringbuf) ? 0 : STORE_WHOLE);
	event_end(l, &e);
}

static void send_plain(struct lower *l, struct action action)
{
	struct event e = event_begin(l, add_action(l, action), 0);

	event_end(l, &e);
}

/* ---- actions ---- */

/* Columns from 1, the last one behind its end. */
static void set_message_place(struct lower *l, const struct expr *call,
    struct action *action)
{
	action->column = l->ir->column;
	action->end = l->ir->column + (call->place.end - call->place.begin);
}

static void send_format(struct lower *l, const struct expr *call,
    enum action_kind kind)
{
	struct action action = { .kind = kind, .fmt = call->fmt };

	if (kind == ACTION_ERROR || kind == ACTION_WARN)
		set_message_place(l, call, &action);
	send_values(l, action, lower_arg(call, 1));
}

/* Conversions as the kernel has them, all of 64 bits. */
static const char *kernel_format(struct lower *l, const struct fmt *fmt)
{
	struct strbuf text = { 0 };
	const char *out;

	for (size_t i = 0; i < fmt->npieces; i++) {
		const struct fmt_piece *p = &fmt->pieces[i];

		for (size_t k = 0; p->kind == FMT_TEXT && k < p->len; k++) {
			if (p->text[k] == '%')
				strbuf_add_char(&text, '%');
			strbuf_add_char(&text, p->text[k]);
		}
		if (p->kind == FMT_TEXT)
			continue;
		strbuf_add_str(&text, p->kind == FMT_POINTER ? "0x%" : "%");
		if (p->left)
			strbuf_add_char(&text, '-');
		if (p->zero)
			strbuf_add_char(&text, '0');
		if (p->width > 0)
			strbuf_printf(&text, "%d", p->width);
		strbuf_add_str(&text, p->kind == FMT_STRING ? "s" :
		    p->kind == FMT_SIGNED ? "lld" :
		    p->conv == 'u' ? "llu" : "llx");
	}
	out = arena_strdup(l->arena, strbuf_str(&text));
	strbuf_free(&text);
	return out;
}

/* seq_printf(ctx->meta->seq, format, values) */
static void lower_seq_printf(struct lower *l, const struct expr *call)
{
	struct ir *ir = l->ir;
	struct expr format = { .kind = EXPR_STRING,
		.text = kernel_format(l, call->fmt) };
	uint32_t slot = lower_slot(l, 8 * call->nargs, 8, "values");
	uint32_t bytes = 8 * (call->nargs - 1);
	ir_value seq, text, values, v, size;
	uint32_t n = 0;

	format.len = (uint32_t)strlen(format.text);
	format.type = type_string(&l->target->types, format.len + 1);
	for (const struct expr *e = lower_arg(call, 1); e; e = e->next) {
		v = type_is_scalar(e->type) ? lower_value(l, e) :
		    lower_address(l, lower_memory(l, e));
		ir_store(ir, ir_slot(ir, slot, 0), (int)(8 * n++), 8, v);
	}
	text = lower_address(l, lower_memory(l, &format));
	seq = sequence(l);
	size = ir_const(ir, format.len + 1);
	values = bytes ? ir_slot(ir, slot, 0) : ir_const(ir, 0);
	ir_call(ir, BPF_FUNC_seq_printf, 5, seq, text, size, values,
	    ir_const(ir, bytes));
}

void lower_effect_printf(struct lower *l, const struct expr *call)
{
	if (l->probe->pin)
		lower_seq_printf(l, call);
	else
		send_format(l, call, ACTION_PRINTF);
}

void lower_effect_system(struct lower *l, const struct expr *call)
{
	send_format(l, call, ACTION_SYSTEM);
}

void lower_effect_cat(struct lower *l, const struct expr *call)
{
	send_format(l, call, ACTION_CAT);
}

void lower_effect_errorf(struct lower *l, const struct expr *call)
{
	send_format(l, call, ACTION_ERROR);
}

void lower_effect_warnf(struct lower *l, const struct expr *call)
{
	send_format(l, call, ACTION_WARN);
}

/* The checker has seen to it. */
void lower_effect_nothing(struct lower *l, const struct expr *call)
{
}

/*
 *	if (!condition) { errorf("assert failed: text"); exit(1) }
 */
void lower_effect_assert(struct lower *l, const struct expr *call)
{
	struct expr status = { .kind = EXPR_INT, .type = &type_int64,
		.is_const = true, .number = 1 };
	struct expr leave = { .kind = EXPR_CALL, .args = &status, .nargs = 1 };
	struct action action = { .kind = ACTION_ERROR };
	uint32_t ok = lower_block(l, false), bad = lower_block(l, true);

	lower_cond(l, lower_arg(call, 0), ok, bad);
	lower_start(l, bad);
	set_message_place(l, call, &action);
	action.fmt = arena_new(l->arena, struct fmt);
	action.fmt->pieces = arena_new(l->arena, struct fmt_piece);
	action.fmt->npieces = 1;
	action.fmt->pieces->text = arena_printf(l->arena, "assert failed: %s",
	    lower_arg(call, 1)->text);
	action.fmt->pieces->len = strlen(action.fmt->pieces->text);
	send_plain(l, action);
	lower_effect_exit(l, &leave);
	ir_jmp(l->ir, ok);
	lower_start(l, ok);
}

static bool is_whole_map(const struct expr *e, unsigned nargs)
{
	return e && e->kind == EXPR_MAP && !e->keys &&
	    (e->map->key || e->map->value->kind == TYPE_AGG || nargs == 1);
}

/* A clear() behind it belongs to this print, and to none before. */
static void note_print(struct lower *l, uint32_t map)
{
	struct printed *p;

	for vec_each(p, &l->printed)
		if (p->map == map)
			p->njumps = UINT32_MAX;
	vec_push(&l->printed, ((struct printed){ map,
	    (uint32_t)l->actions.len - 1, l->list, l->njumps }));
}

/*
 * print(@m [, top [, div]]), print(value), and ply's print(a, b, ...).
 */
void lower_effect_print(struct lower *l, const struct expr *call)
{
	const struct expr *first = lower_arg(call, 0);
	const struct expr *top, *div;
	struct action action = { .kind = ACTION_PRINT_VALUE };

	if (is_whole_map(first, call->nargs)) {
		top = lower_arg(call, 1);
		div = lower_arg(call, 2);
		action.kind = ACTION_PRINT_MAP;
		action.map = first->map->index;
		action.printed = true;
		action.top = top ? top->number : 0;
		action.div = div ? div->number : 0;
		send_plain(l, action);
		note_print(l, action.map);
		return;
	}
	if (call->nargs > 1)
		action.kind = ACTION_PRINT_LIST;
	send_values(l, action, first);
}

void lower_effect_exit(struct lower *l, const struct expr *call)
{
	struct action action = { .kind = ACTION_EXIT };

	if (call->nargs)
		send_values(l, action, lower_arg(call, 0));
	else
		send_plain(l, action);
	l->njumps++;
	ir_jmp(l->ir, l->fn.exit_block);
	lower_start(l, lower_block(l, false));
}

/*
 * join(argv): n, then up to 16 strings, each at its own place:
 *	for each i: p = argv[i]; if (!p) break;
 *	    read_str(event + 8 + i * size, p)
 */
enum { JOIN_STRINGS = 16, JOIN_SIZE = 1024 };

void lower_effect_join(struct lower *l, const struct expr *call)
{
	const struct expr *list = lower_arg(call, 0), *sep = lower_arg(call, 1);
	struct ir *ir = l->ir;
	uint32_t size = l->script->max_strlen < JOIN_SIZE ?
	    l->script->max_strlen : JOIN_SIZE;
	unsigned long_size = l->target->types.long_size;
	struct type *parts[2] = { &type_uint64,
		type_string(&l->target->types, JOIN_STRINGS * size) };
	struct action action = { .kind = ACTION_JOIN,
		.text = sep ? sep->text : " " };
	enum space space = lower_any_space(l, list->type);
	uint32_t count = ir_var_new(ir), end = lower_block(l, false);
	ir_value argv = lower_value(l, list), slot;
	struct event e;

	action.record = type_tuple(&l->target->types, parts, 2);
	slot = ir_slot(ir, lower_slot(l, long_size, 8, "argv[i]"), 0);
	e = event_begin(l, add_action(l, action), action.record->size);
	for (int i = 0; i < JOIN_STRINGS; i++) {
		ir_value p;

		ir_var_write(ir, count, ir_const(ir, i));
		lower_read(l, slot, long_size, lower_offset(l, argv,
		    (int64_t)i * long_size), space);
		p = ir_load(ir, slot, 0, long_size, false);
		lower_require(l, IR_NE, p, ir_const(ir, 0), end);
		lower_read_str(l, e.ptr, EVENT_HEADER + 8 + (int64_t)i * size,
		    size, 0, p, space);
	}
	/* One more is but counted. */
	ir_var_write(ir, count, ir_const(ir, JOIN_STRINGS));
	lower_read(l, slot, long_size, lower_offset(l, argv,
	    JOIN_STRINGS * long_size), space);
	lower_require(l, IR_NE, ir_load(ir, slot, 0, long_size, false),
	    ir_const(ir, 0), end);
	ir_var_write(ir, count, ir_const(ir, JOIN_STRINGS + 1));
	ir_jmp(ir, end);
	lower_start(l, end);
	ir_store(ir, e.ptr, EVENT_HEADER, 8, ir_var_read(ir, count));
	event_end(l, &e);
}

static void send_clear(struct lower *l, const struct expr *call,
    enum action_kind kind)
{
	struct action action = { .kind = kind,
		.map = lower_arg(call, 0)->map->index };
	struct map_spec *spec = &l->maps.data[action.map];
	const struct printed *p;
	struct action *print = NULL;

	/* In END nothing counts any more: it can be deleted. */
	if (l->probe->provider->special != SPECIAL_END)
		spec->cleared = true;
	for vec_each(p, &l->printed) {
		if (p->map != action.map)
			continue;
		action.printed = true;
		if (p->list == l->list && p->njumps == l->njumps)
			print = &l->actions.data[p->action];
	}
	if (print && !print->then)
		print->then = kind;
	send_plain(l, action);
}

void lower_effect_clear(struct lower *l, const struct expr *call)
{
	send_clear(l, call, ACTION_CLEAR);
}

void lower_effect_zero(struct lower *l, const struct expr *call)
{
	send_clear(l, call, ACTION_ZERO);
}

void lower_effect_unwatch(struct lower *l, const struct expr *call)
{
	send_values(l, (struct action){ .kind = ACTION_UNWATCH },
	    lower_arg(call, 0));
}

void lower_effect_time(struct lower *l, const struct expr *call)
{
	const struct expr *text = lower_arg(call, 0);
	struct action action = { .kind = ACTION_TIME,
		.text = text ? text->text : "%H:%M:%S\n" };

	send_plain(l, action);
}

/*
 * The caller is stopped before user space knows, who will let it go on, but not
 * when user space will not know: within the event.
 */
void lower_watch(struct lower *l, const struct clause *c)
{
	struct action action = { .kind = ACTION_WATCH,
		.text = c->watch->name };
	struct ir *ir = l->ir;
	ir_value address = lower_value(l, c->predicate);
	struct event e;

	action.record = payload_of(l, c->predicate);
	e = event_begin(l, add_action(l, action), 8);
	ir_store(ir, e.ptr, EVENT_HEADER, 8, address);
	if (c->watch->provider->attach_waits)
		ir_call(ir, BPF_FUNC_send_signal, 1, ir_const(ir,
		    names_signal(l->target->arch, "STOP")));
	event_end(l, &e);
}

/* The stack map of a type's depth, made on first use. */
int lower_stack_map(struct lower *l, const struct type *t)
{
	struct map_spec spec = {
		.role = MAP_STACKS, .name = "stacks",
		.type = BPF_MAP_TYPE_STACK_TRACE, .key_size = 4,
		.value_size = t->stack_depth * 8u, .max_entries = 4096,
		.stack_depth = t->stack_depth,
	};

	for (size_t i = 0; i < l->maps.len; i++)
		if (l->maps.data[i].role == MAP_STACKS &&
		    l->maps.data[i].stack_depth == t->stack_depth)
			return (int)i;
	return (int)lower_map_new(l, spec);
}
