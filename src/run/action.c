/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the programs ask of user space: one event, one action. Nothing is
 * allocated here per event: buffers grow once and stay.
 */
#include "run/runtime.h"

#include <stdlib.h>
#include <string.h>

enum { TIME_TEXT = 512 };

/* Most strings of an ACTION_JOIN; code/lower_action.c. */
enum { JOIN_STRINGS = 16 };

/* FILE:LINE:COLUMN-END: WARNING: text */
static void handle_message(struct runtime *rt, const struct action *a,
    const uint8_t *payload)
{
	struct strbuf *sb = &rt->out.tmp;

	if (a->kind == ACTION_WARN && rt->opt->no_warnings)
		return;
	strbuf_clear(sb);
	out_message(&rt->out, sb, a, payload);
	out_flush(&rt->out);
	rt_print(rt, "%s:%u:%u-%u: %s: %s\n", rt->program->source_name,
	    a->line, a->column, a->end,
	    a->kind == ACTION_WARN ? "WARNING" : "ERROR", strbuf_str(sb));
}

/* Formats the command of system(), or the path of cat(), as it is. */
static void handle_command(struct runtime *rt, const struct action *a,
    const uint8_t *payload)
{
	struct strbuf text = { 0 };

	out_format(&rt->out, &text, a->fmt, a->record, payload);
	if (a->kind == ACTION_CAT)
		action_cat(rt, a, strbuf_str(&text));
	else if (rt->opt->unsafe)
		action_system(rt, a, strbuf_str(&text));
	else
		rt_error(rt, "system() needs --unsafe");
	strbuf_free(&text);
}

static void handle_exit(struct runtime *rt, const struct action *a,
    const uint8_t *payload)
{
	const struct type *t;

	rt->stop = STOP_EXIT;
	rt->ignore_events = true;
	rt->exit_at = rt->transport.perf.time;
	rt->exit_cpu = rt->transport.cpu;
	if (rt->exit_seen)
		return;		/* the first one counts */
	rt->exit_seen = true;
	if (a->record && a->record->nfields > 0) {
		t = a->record->fields[0].type;
		rt->exit_status = (int)(out_read_int(rt->program,
		    payload + a->record->fields[0].offset, t->size,
		    t->is_signed) & 0xff);
	}
}

static void handle_time(struct runtime *rt, const struct action *a)
{
	const char *format = a->text ? a->text : "%H:%M:%S\n";
	char text[TIME_TEXT];

	clock_format(text, sizeof(text), format, clock_ns(CLOCK_REALTIME));
	out_text(&rt->out, a, text, strlen(text));
}

static void handle_join(struct runtime *rt, const struct action *a,
    const uint8_t *payload)
{
	const struct field *f = a->record->fields;
	struct strbuf *sb = &rt->out.tmp;
	size_t size = f[1].type->size / JOIN_STRINGS;
	uint64_t n = out_read_int(rt->program, payload + f[0].offset,
	    f[0].type->size, false);

	strbuf_clear(sb);
	/* What was cut off, and a list that goes on, end in "...". */
	for (uint64_t i = 0; i < n && i <= JOIN_STRINGS; i++) {
		const char *s = i == JOIN_STRINGS ? "..." :
		    (const char *)payload + f[1].offset + i * size;
		size_t len = strnlen(s, size);

		if (i > 0)
			strbuf_add_str(sb, a->text ? a->text : " ");
		out_safe(&rt->out, sb, s, len, OUT_NO_LINES);
		if (i < JOIN_STRINGS && len + 1 == size)
			strbuf_add_str(sb, "...");
	}
	out_text(&rt->out, a, strbuf_str(sb), sb->len);
}

/* Where strings are short because of the kernel, nobody expects it: once. */
static void report_cut(struct runtime *rt)
{
	const struct program *p = rt->program;

	if (!rt->out.cut || rt->cut_reported || !p->longer_strlen)
		return;
	rt->cut_reported = true;
	rt_warn(rt, "a string was cut off: on this kernel, strings have at "
	    "most %u characters, but config = { max_strlen = %u } allows more",
	    (unsigned)p->max_strlen - 1, (unsigned)p->longer_strlen);
}

/*
 * A map without keys is an array of one, which cannot be without its entry: at
 * the end, one that clear() or delete() made zero is taken for empty.
 */
static bool is_blank(const struct map_spec *spec, const struct map_data *data)
{
	size_t bytes = data->n * data->copies * data->stride;

	if (!spec->scalar)
		return false;
	for (size_t i = 0; i < bytes; i++)
		if (data->values[i])
			return false;
	return true;
}

static void print_map(struct runtime *rt, uint32_t index, int64_t top,
    int64_t div, bool end)
{
	const struct map_spec *spec = &rt->program->maps[index];
	struct map_data data;
	struct map_view view;
	int rc = map_read(spec, rt->map_fds[index],
	    feature_has(rt->target->features, FEATURE_batch), &data);

	/* What could be read is printed all the same. */
	if (rc < 0 && !rt->unread[index])
		rt_fault(rt, "cannot read all of the map %s: %s", spec->name,
		    strerror(-rc));
	rt->unread[index] |= rc < 0;
	if (rt->baselines[index])
		baseline_take(rt->baselines[index], spec, &data);
	if (end && (rt->cleared[index] || spec->deleted) &&
	    is_blank(spec, &data))
		data.n = 0;
	map_view_make(rt->program, spec, &data, &view);
	out_map(&rt->out, spec, view.entries, view.n, top, div);
	map_view_free(&view);
	map_data_free(&data);
	report_cut(rt);
}

static int by_name(const void *a, const void *b)
{
	const struct map_spec *const *x = a, *const *y = b;

	return strcmp((*x)->name, (*y)->name);
}

void action_print_maps(struct runtime *rt)
{
	const struct program *p = rt->program;
	const struct map_spec **order;
	size_t n = 0;

	order = arena_array(&rt->arena, const struct map_spec *, p->nmaps + 1);
	for (size_t i = 0; i < p->nmaps; i++)
		if (p->maps[i].role == MAP_USER)
			order[n++] = &p->maps[i];
	qsort(order, n, sizeof(*order), by_name);
	for (size_t i = 0; i < n && !rt->out.to.error; i++)
		print_map(rt, (uint32_t)(order[i] - p->maps), 0, 0, true);
}

/* clear() and zero(). What the print before it did not show stays. */
static int clear_map(struct runtime *rt, const struct action *a, bool keep_keys)
{
	const struct map_spec *spec = &rt->program->maps[a->map];
	bool batch = feature_has(rt->target->features, FEATURE_batch);
	struct baseline *b = rt->baselines[a->map];
	int fd = rt->map_fds[a->map], rc = 0;
	struct map_data data;

	rt->cleared[a->map] = !keep_keys;
	if (!b)
		return map_clear(spec, fd, batch, keep_keys);
	if (!a->printed || !b->taken) {
		rc = map_read(spec, fd, batch, &data);
		baseline_take(b, spec, &data);
		map_data_free(&data);
	}
	baseline_clear(b, spec, fd, keep_keys);
	return rc;
}

static void handle_map(struct runtime *rt, const struct action *a)
{
	enum action_kind kind = a->kind;
	int rc;

	if (kind == ACTION_PRINT_MAP) {
		print_map(rt, a->map, a->top, a->div, false);
		/* At once: its own event may be lost, or come after exit(). */
		kind = rt->baselines[a->map] ? a->then : 0;
		if (!kind)
			return;
	}
	rc = clear_map(rt, a, kind == ACTION_ZERO);
	if (rc < 0)
		rt_fault(rt, "cannot %s the map %s: %s",
		    kind == ACTION_CLEAR ? "clear" : "zero",
		    rt->program->maps[a->map].name, strerror(-rc));
}

/* The record is one number: an address. */
static void handle_watch(struct runtime *rt, const struct action *a,
    const uint8_t *payload)
{
	const struct field *f = &a->record->fields[0];
	uint64_t address = out_read_int(rt->program, payload + f->offset,
	    f->type->size, false);

	if (a->kind == ACTION_WATCH)
		attach_watch(rt, a->text, address);
	else
		attach_unwatch(rt, address);
}

static void handle(struct runtime *rt, const struct action *a,
    const uint8_t *payload, size_t len)
{
	switch (a->kind) {
	case ACTION_PRINTF:
		out_printf(&rt->out, a, payload);
		break;
	case ACTION_PRINT_VALUE:
	case ACTION_PRINT_LIST:
		out_print(&rt->out, a, payload);
		break;
	case ACTION_PRINT_MAP:
	case ACTION_CLEAR:
	case ACTION_ZERO:
		handle_map(rt, a);
		break;
	case ACTION_EXIT:
		handle_exit(rt, a, payload);
		break;
	case ACTION_TIME:
		handle_time(rt, a);
		break;
	case ACTION_JOIN:
		handle_join(rt, a, payload);
		break;
	case ACTION_ERROR:
	case ACTION_WARN:
		handle_message(rt, a, payload);
		break;
	case ACTION_SYSTEM:
	case ACTION_CAT:
		handle_command(rt, a, payload);
		break;
	case ACTION_WATCH:
	case ACTION_UNWATCH:
		handle_watch(rt, a, payload);
		break;
	case ACTION_PACKET:
		packet_write(rt, a, payload, len);
		break;
	}
}

void action_handle(struct runtime *rt, const uint8_t *event, size_t len)
{
	const struct action *a;
	uint64_t number;
	size_t need;

	if (len < EVENT_HEADER) {
		rt->malformed++;
		return;
	}
	number = out_read_int(rt->program, event, EVENT_HEADER, false);
	if (number >= rt->program->nactions) {
		rt->malformed++;
		return;
	}
	a = &rt->program->actions[number];
	need = EVENT_HEADER + (a->record ? a->record->size : 0);
	if (len < need) {
		/* What was left off reads as zero. */
		memcpy(rt->event, event, len);
		memset(rt->event + len, 0, need - len);
		event = rt->event;
		len = need;
	}
	handle(rt, a, event + EVENT_HEADER, len - EVENT_HEADER);
	report_cut(rt);
}
