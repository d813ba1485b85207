/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * fentry and fexit: [module:]function, with wildcards; arguments and result
 * by name and type, from BTF.
 */
#include <dirent.h>
#include <string.h>

#include "base/hmap.h"
#include "base/root.h"
#include "format/btf.h"
#include "kernel/tracefs.h"
#include "provider/families.h"
#include "provider/namesake.h"
#include "provider/trampoline.h"

/* ---- names ---- */

static struct probe *add(const struct provider *p, struct target *t,
    struct probe_list *list, const struct trampoline *tr, const char *function)
{
	struct probe *probe = provider_add(p, list, provider_join(t,
	    p->name, tr->module, function));

	if (strcmp(tr->module, "vmlinux"))
		probe->module = tr->module;
	probe->target = function;
	return probe;
}

/* fentry:NAME finds fentry:vmlinux:NAME as well. */
static bool is_wanted(const struct provider *p, struct target *t,
    const char *search, const char *module, const char *function)
{
	return provider_wanted(p, search, provider_join(t, p->name, module,
	    function)) || provider_wanted(p, search, provider_join(t, p->name,
	    function, NULL));
}

/* What one expansion works on. */
struct expand {
	const struct provider *p;
	struct target	*t;
	const char	*module, *glob;	/* globs */
	const char	*search;	/* -l, or NULL */
	struct probe_list *list;
	struct hmap	 traceable;	/* what ftrace knows; empty: all */
	struct trampoline tr;
};

static int see_function(void *arg, struct btf *btf, const struct btf_type *type)
{
	struct expand *x = arg;
	struct probe *probe;

	if (x->traceable.len && !hmap_get_str(&x->traceable, type->name))
		return 0;
	if (x->search && !is_wanted(x->p, x->t, x->search, x->tr.module,
	    type->name))
		return 0;
	x->tr.btf = btf;
	x->tr.id = type->id;
	probe = add(x->p, x->t, x->list, &x->tr, type->name);
	probe->expanded = true;
	probe->from_glob = true;
	/* One does not attach what is but listed. */
	if (!x->search)
		probe->shape = trampoline_shape(x->t, &x->tr);
	return 0;
}

static void expand_module(struct expand *x, const char *module)
{
	struct btf *btf;

	if (!glob_match(x->module, module))
		return;
	btf = target_module_btf(x->t, module);
	x->tr.module = module;
	if (btf)
		btf_each(btf, BTF_FUNC, x->glob, see_function, x);
}

static void expand_modules(struct expand *x)
{
	char path[256];
	struct dirent *e;
	DIR *dir = x->t->btf_path ? NULL :
	    opendir(root_path(path, sizeof(path), "/sys/kernel/btf"));

	while (dir && (e = readdir(dir)))
		if (e->d_name[0] != '.' && strcmp(e->d_name, "vmlinux"))
			expand_module(x, arena_strdup(x->t->arena,
			    e->d_name));
	if (dir)
		closedir(dir);
}

static void read_traceable(struct expand *x)
{
	struct tracefs *fs = target_tracefs(x->t);
	struct tracefs_names names = { 0 };
	size_t i;

	if (fs && tracefs_list_functions(fs, x->glob, x->t->arena,
	    &names) >= 0)
		for (i = 0; i < names.v.len; i++)
			hmap_set(&x->traceable, names.v.data[i],
			    strcspn(names.v.data[i], " "), x);
	tracefs_names_free(&names);
}

static void expand(struct expand *x)
{
	read_traceable(x);
	expand_module(x, "vmlinux");
	expand_modules(x);
	hmap_free(&x->traceable);
}

/* ---- compile half ---- */

static enum match_result check_target(struct target *t, struct match *m)
{
	if (!target_btf(t))
		return provider_fault(t, m, MATCH_UNSUPPORTED,
		    "it needs BTF (Linux 5.4, CONFIG_DEBUG_INFO_BTF, or --btf "
		    "FILE); use kprobe instead");
	if (!feature_has(t->features, FEATURE_fentry))
		return provider_fault(t, m, MATCH_UNSUPPORTED,
		    "this kernel cannot attach a trampoline to a function (it "
		    "needs Linux 5.5, CONFIG_FUNCTION_TRACER, "
		    "CONFIG_DYNAMIC_FTRACE_WITH_DIRECT_CALLS); use kprobe "
		    "instead");
	return MATCH_OK;
}

static int see_near(void *arg, struct btf *btf, const struct btf_type *type)
{
	near_try(arg, type->name);
	return 0;
}

static enum match_result match_none(struct target *t, struct match *m,
    const char *module, const char *function)
{
	struct near near = { .wanted = function };
	struct btf *btf = target_module_btf(t, module ? module : "vmlinux");

	if (module && !btf)
		return provider_fault(t, m, MATCH_NONE,
		    "module %s is not loaded, or has no BTF", module);
	btf_each(btf, BTF_FUNC, NULL, see_near, &near);
	m->near = near.best;
	return provider_fault(t, m, MATCH_NONE, "BTF has no function of that "
	    "name (it may be inlined, or its types may be missing)");
}

static enum match_result match_wildcard(struct expand *x, struct match *m)
{
	size_t before = x->list->list.len;

	expand(x);
	return x->list->list.len > before ? MATCH_OK : provider_fault(x->t, m,
	    MATCH_NONE, "no function of this kernel matches");
}

/* The kernel would take the first of that name. */
static bool is_shared(struct target *t, const struct provider *p,
    const char *module, const char *function, const char **why)
{
	struct namesakes all;
	bool shared;

	namesakes_find(t, function, module, &all);
	shared = all.in_module > 1;
	if (shared)
		*why = namesakes_explain(t, p, function, &all);
	namesakes_free(&all);
	return shared;
}

static enum match_result match(const struct provider *p, struct target *t,
    struct match *m, struct probe_list *list)
{
	const char *module = m->nparts == 3 && *m->parts[1] ? m->parts[1] :
	    NULL, *function, *why;
	struct expand x = { .p = p, .t = t, .list = list };
	enum match_result result;
	struct trampoline tr;

	if (m->nparts < 2 || m->nparts > 3 || !*m->parts[m->nparts - 1])
		return provider_fault(t, m, MATCH_SYNTAX,
		    "write %s:FUNCTION or %s:MODULE:FUNCTION", p->name,
		    p->name);
	function = m->parts[m->nparts - 1];
	if (strchr(function, '+'))
		return provider_fault(t, m, MATCH_SYNTAX, "%s takes no offset; "
		    "use kprobe for an address inside a function",
		    p->name);
	result = check_target(t, m);
	if (result != MATCH_OK)
		return result;
	if (glob_has_meta(function) || (module && glob_has_meta(module))) {
		x.module = module ? module : "*";
		x.glob = function;
		return match_wildcard(&x, m);
	}
	if (!trampoline_find(t, module, function, &tr))
		return match_none(t, m, module, function);
	if (is_shared(t, p, module, function, &why))
		return provider_fault(t, m, MATCH_SHARED, "%s", why);
	add(p, t, list, &tr, function)->shape = trampoline_shape(t, &tr);
	return MATCH_OK;
}

/* 100 ms and more each, as the trampoline must be free of tasks. */
static bool slow_detach(struct target *t, const struct probe *probe)
{
	(void)t, (void)probe;
	return true;
}

static void list(const struct provider *p, struct target *t, const char *search,
    struct probe_list *list)
{
	struct expand x = {
		.p = p, .t = t, .list = list, .search = search ? search : "*",
		.module = "*",
	};

	if (provider_may_want(p, search) && target_btf(t) &&
	    feature_has(t->features, FEATURE_fentry))
		expand(&x);
}

static const char *const fentry_aliases[] = { "f", "kfunc", NULL };
static const char *const fexit_aliases[] = { "fr", "kretfunc", NULL };

/* Each function has a program of its own: no cookie needed. */
const struct provider provider_fentry = {
	.name = "fentry",
	.aliases = fentry_aliases,
	.cookie = -1,
	.typed_args = true,
	.match = match,
	.prog_type = BPF_PROG_TYPE_TRACING,
	.args = trampoline_args,
	.arg = trampoline_arg,
	.slow_detach = slow_detach,
	.last_first = provider_last_first,
	.list = list,
	.describe = trampoline_describe,
	.attach = trampoline_attach,
};

const struct provider provider_fexit = {
	.name = "fexit",
	.aliases = fexit_aliases,
	.is_return = true,
	.cookie = -1,
	.typed_args = true,
	.match = match,
	.prog_type = BPF_PROG_TYPE_TRACING,
	.args = trampoline_args,
	.arg = trampoline_arg,
	.retval = trampoline_retval,
	.slow_detach = slow_detach,
	.last_first = provider_last_first,
	.list = list,
	.describe = trampoline_describe,
	.attach = trampoline_attach,
};
