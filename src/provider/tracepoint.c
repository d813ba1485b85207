/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * tracepoint:group:event, also group/event as ply writes it. What `args`
 * holds is read from the event's format file, so that no BTF is needed.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "arch/arch.h"
#include "kernel/perf.h"
#include "kernel/tracefs.h"
#include "program.h"
#include "provider/families.h"
#include "provider/tpformat.h"

/* ---- compile half ---- */

static const struct provider *const self = &provider_tracepoint;

static enum match_result no_tracefs(struct target *t, struct match *m)
{
	const char *unmounted = target_wants_tracefs(t);

	if (unmounted)
		return provider_fault(t, m, MATCH_UNREADABLE, "%s", unmounted);
	if (t->tracefs_path)
		return provider_fault(t, m, MATCH_UNREADABLE,
		    "%s does not contain tracing events", t->tracefs_path);
	return provider_fault(t, m, MATCH_UNREADABLE, t->arch == arch_host() ?
	    "tracefs cannot be read: run as root, on a kernel with "
	    "CONFIG_TRACING" :
	    "the events of another machine are unknown here: give a copy of "
	    "its tracefs with --tracefs");
}

/* Group and event out of the parts; false when they have another form. */
static bool split(struct target *t, const struct match *m, const char **group,
    const char **event)
{
	const char *slash;

	if (m->nparts == 3) {
		*group = m->parts[1];
		*event = m->parts[2];
		return **group && **event;
	}
	if (m->nparts != 2)
		return false;
	slash = strchr(m->parts[1], '/');
	if (!slash || slash == m->parts[1] || !slash[1])
		return false;
	*group = arena_strndup(t->arena, m->parts[1],
	    (size_t)(slash - m->parts[1]));
	*event = slash + 1;
	return true;
}

static struct probe *add(struct target *t, struct probe_list *list,
    const char *group, const char *event)
{
	struct probe *probe = provider_add(self, list,
	    provider_join(t, self->name, group, event));

	probe->group = group;
	probe->target = event;
	/* A system call's arguments point into its process. */
	probe->is_user = !strcmp(group, "syscalls");
	return probe;
}

/* The format, read once per probe. */
static const struct tracefs_event *format_of(struct target *t,
    const struct probe *probe)
{
	struct tracefs_event *event;

	if (probe->data)
		return probe->data;
	event = arena_new(t->arena, struct tracefs_event);
	if (!target_tracefs(t) || tracefs_event_read(target_tracefs(t),
	    probe->group, probe->target, t->arena, event) < 0)
		return NULL;
	return event;
}

static bool add_with_format(struct target *t, struct probe_list *list,
    const char *group, const char *event, bool expanded)
{
	struct tracefs_event *format = arena_new(t->arena,
	    struct tracefs_event);
	struct probe *probe;

	if (tracefs_event_read(target_tracefs(t), group, event, t->arena,
	    format) < 0)
		return false;
	probe = add(t, list, group, event);
	probe->data = format;
	probe->config = (uint32_t)format->id;
	probe->shape = tpformat_shape(t, format, probe->is_user);
	probe->expanded = expanded;
	return true;
}

/* "group:event" as tracefs_list_events gives it, cut in two. */
static const char *cut(struct target *t, const char *name, const char **event)
{
	const char *colon = strchr(name, ':');

	*event = colon + 1;
	return arena_strndup(t->arena, name, (size_t)(colon - name));
}

/*
 * The group ftrace/ describes the tracers' own records; nothing fires.
 */
static bool can_fire(const char *name)
{
	return strncmp(name, "ftrace:", 7) != 0;
}

static bool is_dead(struct target *t, const char *group)
{
	return !strcmp(group, "syscalls") && t->features->live &&
	    !feature_has(t->features, FEATURE_syscall_events);
}

static enum match_result match_none(struct target *t, struct match *m,
    const char *group, const char *event)
{
	struct tracefs_names names = { 0 };
	char *wanted = arena_printf(t->arena, "%s:%s", group, event);
	struct near near = { .wanted = wanted };
	bool group_known = false;
	size_t i;

	tracefs_list_events(target_tracefs(t), NULL, NULL, t->arena, &names);
	for (i = 0; i < names.v.len; i++) {
		const char *name = names.v.data[i];

		near_try(&near, name);
		if (!strncmp(name, group, strlen(group)) &&
		    name[strlen(group)] == ':')
			group_known = true;
		/* The right event in the wrong group. */
		if (!near.best && !strcmp(strchr(name, ':') + 1, event))
			near.best = name;
	}
	tracefs_names_free(&names);
	m->near = near.best;
	if (glob_has_meta(group) || glob_has_meta(event))
		return provider_fault(t, m, MATCH_NONE,
		    "no tracepoint of this kernel matches");
	if (!group_known && !strcmp(group, "syscalls"))
		return provider_fault(t, m, MATCH_NONE, "this kernel has no "
		    "tracepoints for single system calls (they need "
		    "CONFIG_FTRACE_SYSCALLS); use "
		    "tracepoint:raw_syscalls:sys_enter instead");
	if (group_known)
		return provider_fault(t, m, MATCH_NONE,
		    "this kernel has no event %s in the group %s", event,
		    group);
	return provider_fault(t, m, MATCH_NONE, "this kernel has no group %s "
	    "(of the event %s): its module may not be loaded", group, event);
}

/* tracepoint:sched_switch: the first group that has the event. */
static void find_group(struct target *t, struct match *m)
{
	struct tracefs_names names = { 0 };
	const char *event = m->nparts == 2 ? m->parts[1] : "";

	if (!event[0] || !target_tracefs(t))
		return;
	tracefs_list_events(target_tracefs(t), "*", event, t->arena, &names);
	if (names.v.len > 0)
		m->near = provider_join(t, m->parts[0], cut(t, names.v.data[0],
		    &(const char *){ NULL }), event);
	tracefs_names_free(&names);
}

static enum match_result match(const struct provider *p, struct target *t,
    struct match *m, struct probe_list *list)
{
	struct tracefs_names names = { 0 };
	const char *group, *event;
	size_t before = list->list.len, i;

	if (!split(t, m, &group, &event)) {
		find_group(t, m);
		return provider_fault(t, m, MATCH_SYNTAX,
		    "write tracepoint:GROUP:EVENT");
	}
	if (!target_tracefs(t))
		return no_tracefs(t, m);
	if (!glob_has_meta(group) && !glob_has_meta(event)) {
		if (!add_with_format(t, list, group, event, false))
			return match_none(t, m, group, event);
		if (!is_dead(t, group))
			return MATCH_OK;
		return provider_fault(t, m, MATCH_UNSUPPORTED,
		    "tracepoints for single system calls never fire on this "
		    "kernel; use tracepoint:raw_syscalls:sys_enter instead");
	}
	tracefs_list_events(target_tracefs(t), group, event, t->arena,
	    &names);
	for (i = 0; i < names.v.len; i++) {
		const char *name = names.v.data[i];

		if (!can_fire(name))
			continue;
		group = cut(t, name, &event);
		add_with_format(t, list, group, event, true);
	}
	tracefs_names_free(&names);
	if (list->list.len > before)
		return MATCH_OK;
	split(t, m, &group, &event);
	return match_none(t, m, group, event);
}

static struct type *args(struct target *t, const struct probe *probe)
{
	const struct tracefs_event *event = format_of(t, probe);

	return event ? tpformat_args(t, event, probe->is_user) : NULL;
}

static void list(const struct provider *p, struct target *t, const char *search,
    struct probe_list *list)
{
	struct tracefs_names names = { 0 };
	size_t i;

	if (!provider_may_want(p, search) || !target_tracefs(t))
		return;
	tracefs_list_events(target_tracefs(t), NULL, NULL, t->arena, &names);
	for (i = 0; i < names.v.len; i++) {
		const char *name = names.v.data[i], *event, *group;

		if (!can_fire(name) || !provider_wanted(p, search,
		    provider_join(t, p->name, name, NULL)))
			continue;
		group = cut(t, name, &event);
		add(t, list, group, event);
	}
	tracefs_names_free(&names);
}

/* 40 ms each on 6.12, where the kernel waits under a lock. */
static bool slow_detach(struct target *t, const struct probe *probe)
{
	(void)t, (void)probe;
	return true;
}

/* The fields as the event's own description spells them. */
static bool describe(struct target *t, const struct probe *probe,
    struct strbuf *out)
{
	const struct tracefs_event *event = format_of(t, probe);

	for (size_t i = 0; event && i < event->nfields; i++) {
		const struct tracefs_field *f = &event->fields[i];

		if (f->flags & TRACEFS_COMMON)
			continue;
		bool far = f->flags & (TRACEFS_DATA_LOC | TRACEFS_REL_LOC);
		bool text = far && f->flags & TRACEFS_STRING;

		strbuf_printf(out, "    %s%s %s", text ? "string" : f->type,
		    far && !text ? "[]" : "", f->name);
		if (f->array_len)
			strbuf_printf(out, "[%u]", f->array_len);
		strbuf_add_char(out, '\n');
	}
	return event;
}

/* ---- runtime half ---- */

/*
 * The event is opened on one CPU; a program on a tracepoint runs on all
 * (perf_trace_run_bpf_submit in include/trace/perf.h).
 */
static int attach_one(struct attachment *a, const struct prog *prog,
    const struct probe *probe, int prog_fd)
{
	int fd = perf_open_tracepoint((int)probe->config, -1,
	    attach_first_cpu());

	if (fd == -EPERM || fd == -EACCES)
		return attach_fault(a, probe, fd, "cannot open the event");
	if (fd < 0)
		return attach_fault(a, probe, fd,
		    "cannot open the event (id %u)", probe->config);
	return attach_perf_tracepoint(a, prog, probe, prog_fd, fd);
}

static const char *const aliases[] = { "t", NULL };

const struct provider provider_tracepoint = {
	.name = "tracepoint",
	.aliases = aliases,
	.slash = SLASH_EVENT,
	.cookie = FEATURE_cookie,
	.match = match,
	.prog_type = BPF_PROG_TYPE_TRACEPOINT,
	.args = args,
	.one_program = true,
	.slow_detach = slow_detach,
	.list = list,
	.describe = describe,
	.attach_one = attach_one,
};
