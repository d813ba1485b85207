/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * rawtracepoint:[module:]event: a tracepoint's own arguments, before they
 * are copied into its record. argN are u64; args.NAME have the types and
 * names that BTF tells.
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "arch/arch.h"
#include "base/hmap.h"
#include "format/btf.h"
#include "format/kallsyms.h"
#include "kernel/bpf.h"
#include "kernel/tracefs.h"
#include "lang/type_btf.h"
#include "program.h"
#include "provider/families.h"

static const char prefix[] = "btf_trace_";

/* ---- compile half ---- */

/*
 * Every tracepoint has a typedef btf_trace_NAME of its pointer to function
 * (5.5). That prototype has types but no names; the functions that call the
 * probes have both: __bpf_trace_NAME, or __traceiter_NAME (5.10).
 */
static bool proto_of(struct target *t, const char *event,
    struct btf_type *proto)
{
	static const char *const named[] = { "__bpf_trace_", "__traceiter_" };
	struct btf *btf = target_btf(t);
	struct btf_type type;
	char name[192];
	uint32_t id;
	size_t i;

	if (!btf)
		return false;
	for (i = 0; i < 2; i++) {
		snprintf(name, sizeof(name), "%s%s", named[i], event);
		id = btf_find(btf, name, BTF_FUNC);
		if (id && !btf_func_proto(btf, id, proto))
			return true;
	}
	snprintf(name, sizeof(name), "%s%s", prefix, event);
	id = btf_find(btf, name, BTF_TYPEDEF);
	return id && !btf_get(btf, id, &type) &&
	    !btf_func_proto(btf, type.type, proto);
}

static const char *shape_of(struct target *t, const char *event)
{
	struct strbuf text = { 0 };
	struct btf_type proto;
	struct btf_param param;
	const char *shape = "";
	uint32_t i;

	if (!proto_of(t, event, &proto))
		return "";
	for (i = 1; i < proto.vlen; i++) {
		if (!btf_get_param(target_btf(t), &proto, i, &param))
			strbuf_printf(&text, "%s:%u;", param.name,
			    param.type);
	}
	if (text.len)
		shape = provider_shape(t, strbuf_str(&text));
	strbuf_free(&text);
	return shape;
}

/* Calls fn for each event that is known, from BTF and tracefs. */
struct walk {
	struct target	*t;
	const char	*glob;
	struct hmap	 seen;		/* event -> itself, in order */
};

static int see_typedef(void *arg, struct btf *btf, const struct btf_type *type)
{
	struct walk *w = arg;
	const char *event = type->name + sizeof(prefix) - 1;

	if (glob_match(w->glob, event))
		hmap_set_str(&w->seen, event, (void *)event);
	return 0;
}

static void walk_events(struct walk *w)
{
	struct tracefs_names names = { 0 };
	struct tracefs *fs;
	size_t i;

	if (target_btf(w->t))
		btf_each(target_btf(w->t), BTF_TYPEDEF, "btf_trace_*",
		    see_typedef, w);
	/* System calls' and probes' events are no tracepoints of their own. */
	fs = target_tracefs(w->t);
	if (!fs)
		return;
	tracefs_list_events(fs, NULL, w->glob, w->t->arena, &names);
	for (i = 0; i < names.v.len; i++) {
		const char *event = strchr(names.v.data[i], ':') + 1;

		if (strncmp(names.v.data[i], "syscalls:", 9) &&
		    strncmp(names.v.data[i], "ftrace:", 7) &&
		    !hmap_get_str(&w->seen, event))
			hmap_set_str(&w->seen, event, (void *)event);
	}
	tracefs_names_free(&names);
}

/* Where the event comes from, or NULL: each has a function to call its probes
 * (5.10), and a variable. */
static const char *module_of(struct target *t, const char *event)
{
	struct kallsyms *k;
	const struct ksym *sym;

	if (target_btf(t) && btf_find(target_btf(t), arena_printf(t->arena,
	    "%s%s", prefix, event), BTF_TYPEDEF))
		return "vmlinux";
	k = target_kallsyms(t);
	if (!k)
		return NULL;
	sym = kallsyms_find(k, arena_printf(t->arena, "__traceiter_%s", event),
	    NULL, NULL);
	if (!sym)
		sym = kallsyms_find(k, arena_printf(t->arena,
		    "__tracepoint_%s", event), NULL, NULL);
	if (!sym)
		return NULL;
	return *kallsyms_module(k, sym) ? kallsyms_module(k, sym) : "vmlinux";
}

static void add(const struct provider *p, struct target *t,
    struct probe_list *list, const char *module, const char *event,
    bool expanded)
{
	struct probe *probe = provider_add(p, list, module ?
	    provider_join(t, p->name, module, event) :
	    provider_join(t, p->name, event, NULL));

	probe->module = module;
	probe->target = event;
	probe->shape = shape_of(t, event);
	probe->expanded = expanded;
}

static enum match_result match_none(struct target *t, struct match *m,
    struct walk *w)
{
	struct near near = { .wanted = w->glob };
	struct hmap_entry *e;
	size_t at = 0;

	w->glob = "*";
	walk_events(w);
	while ((e = hmap_next(&w->seen, &at)))
		near_try(&near, e->value);
	m->near = near.best;
	return provider_fault(t, m, MATCH_NONE,
	    "this kernel has no such tracepoint");
}

/*
 * A plain name is taken on trust when nothing can tell: an event of a
 * module is in neither vmlinux's BTF nor, perhaps, a readable tracefs.
 */
static bool is_known(struct target *t, const char *event, bool *can_tell)
{
	struct tracefs_names names = { 0 };
	struct btf_type proto;
	bool found;

	*can_tell = target_btf(t) || target_tracefs(t);
	if (!*can_tell || proto_of(t, event, &proto))
		return true;
	if (!target_tracefs(t)) {
		*can_tell = false;
		return false;
	}
	tracefs_list_events(target_tracefs(t), NULL, event, t->arena, &names);
	found = names.v.len > 0;
	tracefs_names_free(&names);
	return found;
}

static enum match_result match_one(const struct provider *p, struct target *t,
    struct match *m, struct probe_list *list, const char *module,
    struct walk *w)
{
	const char *event = w->glob, *of;
	bool can_tell;

	if (!is_known(t, event, &can_tell) && can_tell)
		return match_none(t, m, w);
	of = module ? module_of(t, event) : NULL;
	if (of && strcmp(of, module)) {
		m->near = provider_join(t, p->name, of, event);
		return provider_fault(t, m, MATCH_NONE, "the tracepoint %s is "
		    "not of the module %s", event, module);
	}
	add(p, t, list, module, event, false);
	return MATCH_OK;
}

static enum match_result match_wildcard(const struct provider *p,
    struct target *t, struct match *m, struct probe_list *list,
    const char *module, struct walk *w)
{
	size_t at = 0, before = list->list.len;
	struct hmap_entry *e;
	const char *of;

	walk_events(w);
	while ((e = hmap_next(&w->seen, &at))) {
		of = module ? module_of(t, e->value) : NULL;
		if (module && !glob_match(module, of ? of : "vmlinux"))
			continue;
		add(p, t, list, of, e->value, true);
	}
	if (!target_btf(t) && !target_tracefs(t))
		return provider_fault(t, m, MATCH_UNREADABLE,
		    "tracepoints cannot be looked up: neither BTF nor tracefs "
		    "can be read");
	return list->list.len > before ? MATCH_OK : match_none(t, m, w);
}

static enum match_result match(const struct provider *p, struct target *t,
    struct match *m, struct probe_list *list)
{
	const char *module = m->nparts == 3 && *m->parts[1] ? m->parts[1] :
	    NULL;
	struct walk w = { .t = t };
	enum match_result result;

	if (m->nparts < 2 || m->nparts > 3 || !*m->parts[m->nparts - 1])
		return provider_fault(t, m, MATCH_SYNTAX,
		    "write rawtracepoint:EVENT");
	w.glob = m->parts[m->nparts - 1];
	result = glob_has_meta(w.glob) || (module && glob_has_meta(module)) ?
	    match_wildcard(p, t, m, list, module, &w) :
	    match_one(p, t, m, list, module, &w);
	hmap_free(&w.seen);
	return result;
}

/* Each argument lies in a u64, a narrow one in its low part. */
static void place(struct target *t, uint32_t slot, struct field *f)
{
	f->offset = 8 * slot;
	if (t->arch->big_endian && f->type->size < 8)
		f->offset += 8 - f->type->size;
}

static struct type *args(struct target *t, const struct probe *probe)
{
	struct btf *btf = target_btf(t);
	struct btf_type proto;
	struct type *record;
	uint32_t i;

	if (!proto_of(t, probe->target, &proto) || proto.vlen < 2)
		return NULL;
	record = arena_new(t->arena, struct type);
	record->kind = TYPE_RECORD;
	record->space = SPACE_CTX;
	record->name = arena_printf(t->arena, "_rawtracepoint_%s",
	    probe->target);
	record->align = 8;
	record->size = 8 * (proto.vlen - 1);
	record->fields = arena_array(t->arena, struct field, proto.vlen - 1);
	for (i = 1; i < proto.vlen; i++) {
		struct field *f = &record->fields[record->nfields];
		struct btf_param param;

		if (btf_get_param(btf, &proto, i, &param) || !param.type)
			continue;
		f->type = type_from_btf(&t->types, btf, param.type);
		if (!type_is_scalar(f->type))
			continue;
		f->name = *param.name ? param.name :
		    arena_printf(t->arena, "arg%u", i - 1);
		place(t, i - 1, f);
		record->nfields++;
	}
	return record;
}

static bool arg(struct target *t, const struct probe *probe, int n,
    struct field *out)
{
	struct btf_type proto;

	if (n < 0 || n >= PROVIDER_ARGS)
		return false;
	/* The verifier refuses to read past the last. */
	if (proto_of(t, probe->target, &proto) &&
	    (uint32_t)n + 1 >= proto.vlen)
		return false;
	memset(out, 0, sizeof(*out));
	out->type = &type_uint64;
	out->offset = 8 * (uint32_t)n;
	return true;
}

static void list(const struct provider *p, struct target *t, const char *search,
    struct probe_list *list)
{
	struct walk w = { .t = t, .glob = "*" };
	struct hmap_entry *e;
	size_t at = 0;

	if (!provider_may_want(p, search))
		return;
	walk_events(&w);
	while ((e = hmap_next(&w.seen, &at))) {
		char *name = provider_join(t, p->name, e->value, NULL);

		if (provider_wanted(p, search, name))
			provider_add(p, list, name)->target = e->value;
	}
	hmap_free(&w.seen);
}

/* ---- runtime half ---- */

static int attach_one(struct attachment *a, const struct prog *prog,
    const struct probe *probe, int prog_fd)
{
	int fd = bpf_raw_tracepoint_open(probe->target, prog_fd);

	if (fd == -ENOENT)
		return attach_explain(a, probe, fd,
		    "this kernel has no such tracepoint");
	if (fd == -EINVAL)
		return attach_explain(a, probe, fd, "the kernel refuses it: "
		    "the program reads an argument that the tracepoint does "
		    "not have");
	if (fd < 0)
		return attach_fault(a, probe, fd, "cannot attach");
	a->keep_fd(a, fd);
	return 0;
}

static int attach(struct attachment *a, const struct prog *prog)
{
	a->why[0] = 0;
	if (!feature_has(a->target->features, FEATURE_raw_tracepoint))
		return attach_explain(a, prog->probes, -EOPNOTSUPP, "this "
		    "kernel has no raw tracepoints (they need Linux 4.17, "
		    "CONFIG_BPF_EVENTS)");
	return attach_each(a, prog, attach_one);
}

static const char *const aliases[] = { "rt", "raw_tracepoint", NULL };

const struct provider provider_rawtracepoint = {
	.name = "rawtracepoint",
	.aliases = aliases,
	.cookie = -1,
	.match = match,
	.prog_type = BPF_PROG_TYPE_RAW_TRACEPOINT,
	.args = args,
	.arg = arg,
	.list = list,
	.attach = attach,
};
