/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * kprobe and kretprobe: [module:]function[+offset], with wildcards, or a raw
 * address with --unsafe. What their probes mean; kprobe_attach.c has the
 * ladder.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "arch/arch.h"
#include "base/hmap.h"
#include "base/root.h"
#include "format/btf.h"
#include "format/kallsyms.h"
#include "kernel/tracefs.h"
#include "provider/families.h"
#include "provider/kprobe.h"
#include "provider/namesake.h"
#include "provider/trampoline.h"

/* A spec, cut up. */
struct spec {
	const char	*module;	/* NULL: any */
	const char	*function;
	uint64_t	 offset, address;
};

static bool begins_function(struct target *t, uint64_t address)
{
	struct kallsyms *k = target_kallsyms(t);
	const struct ksym *sym = k ? kallsyms_lookup(k, address) : NULL;

	return sym && sym->addr == address;
}

static enum match_result parse(const struct provider *p, struct target *t,
    struct match *m, struct spec *s)
{
	const char *text, *plus;

	if (m->nparts < 2 || m->nparts > 3 || !*m->parts[m->nparts - 1])
		return provider_fault(t, m, MATCH_SYNTAX,
		    "write %s:FUNCTION or %s:MODULE:FUNCTION", p->name,
		    p->name);
	memset(s, 0, sizeof(*s));
	if (m->nparts == 3 && *m->parts[1])
		s->module = m->parts[1];
	text = m->parts[m->nparts - 1];
	if (provider_parse_number(text, &s->address)) {
		if (m->unsafe || begins_function(t, s->address))
			return MATCH_OK;
		return provider_fault(t, m, MATCH_SYNTAX, "no function begins "
		    "at this address; probing it needs --unsafe");
	}
	s->function = text;
	plus = strchr(text, '+');
	if (!plus)
		return MATCH_OK;
	s->function = arena_strndup(t->arena, text, (size_t)(plus - text));
	if (!*s->function || glob_has_meta(s->function) ||
	    !provider_parse_number(plus + 1, &s->offset))
		return provider_fault(t, m, MATCH_SYNTAX,
		    "an offset must be a number after the name of one "
		    "function");
	return MATCH_OK;
}

/* ---- names ---- */

/* "vmlinux" is the kernel itself, which kallsyms calls "". */
static const char *kallsyms_module_of(const char *module)
{
	return module && !strcmp(module, "vmlinux") ? "" : module;
}

static struct probe *add(const struct provider *p, struct target *t,
    struct probe_list *list, const char *module, const char *function)
{
	struct probe *probe;
	bool shown = module && *module;

	probe = provider_add(p, list, shown ?
	    provider_join(t, p->name, module, function) :
	    provider_join(t, p->name, function, NULL));
	if (shown && strcmp(module, "vmlinux"))
		probe->module = module;
	probe->target = function;
	return probe;
}

static enum match_result add_address(const struct provider *p, struct target *t,
    struct probe_list *list, uint64_t address)
{
	struct probe *probe = provider_add(p, list, arena_printf(t->arena,
	    "%s:0x%llx", p->name, (unsigned long long)address));

	probe->address = address;
	return MATCH_OK;
}

/*
 * Whether there is such a function. BTF answers in no time, but not for
 * modules, nor for what it leaves out; kallsyms has all. Without either,
 * the kernel is the judge, at attach.
 */
static bool exists(struct target *t, const struct spec *s)
{
	const char *module = kallsyms_module_of(s->module);
	const struct ksym *sym;
	struct kallsyms *k;

	if ((!module || !*module) && target_btf(t) &&
	    btf_find(target_btf(t), s->function, BTF_FUNC))
		return true;
	k = target_kallsyms(t);
	if (!k || !k->len)
		return true;
	sym = kallsyms_find(k, s->function, module, NULL);
	return sym && ksym_is_text(sym);
}

/* foo.isra.0, foo.constprop.0: what the compiler made of foo. */
static bool is_clone(const char *name, const char *of)
{
	size_t n = strlen(of);

	return !strncmp(name, of, n) && name[n] == '.' &&
	    strcmp(name + n, ".cold");
}

/* What comes behind a prefix, or NULL. */
static const char *behind(const char *function, const char *prefix)
{
	size_t n = strlen(prefix);

	return strncmp(function, prefix, n) || !function[n] ? NULL :
	    function + n;
}

/* "sys_read", "SyS_read", "__x64_sys_read": the name behind it, or NULL. */
static const char *syscall_of(const char *function)
{
	static const char *const prefixes[] = {
		"sys_", "SyS_", "ksys_", "__se_sys_"
	};
	const char *name = NULL;

	for (size_t i = 0; i < sizeof(prefixes) / sizeof(*prefixes); i++)
		name = name ? name : behind(function, prefixes[i]);
	for (size_t i = 0; i < arch_count; i++)
		if (!name && arch_list[i]->syscall_prefix)
			name = behind(function, arch_list[i]->syscall_prefix);
	return name;
}

/* True with m's texts set when the function is a system call's old name. */
static bool explain_syscall(struct target *t, struct match *m,
    const struct spec *s)
{
	const char *call = syscall_of(s->function);
	struct spec wrapped = { 0 };

	if (!call || !t->arch->syscall_prefix)
		return false;
	wrapped.function = arena_printf(t->arena, "%s%s",
	    t->arch->syscall_prefix, call);
	if (!exists(t, &wrapped))
		return false;
	m->near = wrapped.function;
	provider_fault(t, m, MATCH_NONE, "this kernel wraps its system calls: "
	    "arg0 of %s is a struct pt_regs *; use "
	    "tracepoint:syscalls:sys_enter_%s to get the arguments by name",
	    wrapped.function, call);
	return true;
}

static enum match_result match_none(const struct provider *p, struct target *t,
    struct match *m, const struct spec *s)
{
	struct kallsyms *k = target_kallsyms(t);
	struct near near = { .wanted = s->function };
	const char *module = kallsyms_module_of(s->module);
	const struct ksym *sym;
	size_t at = 0;

	if (explain_syscall(t, m, s))
		return MATCH_NONE;
	while (k && (sym = kallsyms_next(k, &at, NULL, module))) {
		const char *name = kallsyms_name(k, sym);

		if (is_clone(name, s->function)) {
			m->near = name;
			return provider_fault(t, m, MATCH_NONE,
			    "the compiler replaced the function by its clone "
			    "%s, whose arguments may differ",
			    name);
		}
		near_try(&near, name);
	}
	m->near = near.best;
	if (s->module && strcmp(s->module, "vmlinux"))
		return provider_fault(t, m, MATCH_NONE,
		    "module %s has no such function, or is not loaded",
		    s->module);
	return provider_fault(t, m, MATCH_NONE, "this kernel has no function "
	    "of that name that a %s can probe (it may be inlined)",
	    p->name);
}

/* ---- without kprobes ---- */

/*
 * Without kprobes a function's entry and exit are had by trampoline: decided
 * here, for the program reads its arguments from elsewhere then.
 */
static bool find_trampoline(struct target *t, const struct probe *probe,
    struct trampoline *tr)
{
	return !feature_has(t->features, FEATURE_kprobes) &&
	    feature_has(t->features, FEATURE_fentry) && probe->target &&
	    !probe->offset && !probe->address &&
	    trampoline_find(t, probe->module, probe->target, tr);
}

static bool by_trampoline(struct target *t, const struct probe *probe)
{
	struct trampoline tr;

	return find_trampoline(t, probe, &tr);
}

/* Where a trampoline has an argument or the result depends on the function. */
static void set_shape(struct target *t, struct probe *probe)
{
	struct trampoline tr;

	if (find_trampoline(t, probe, &tr))
		probe->shape = trampoline_shape(t, &tr);
}

/* ---- wildcards ---- */

/*
 * Functions that the kernel itself forbids; empty when it cannot be read. Kept,
 * as the kernel takes long to write it.
 */
static struct hmap *blacklist(struct target *t)
{
	struct hmap *black = &t->kprobe_blacklist;
	struct strbuf text = { 0 };
	char *line, *save = NULL, *name;

	if (t->blacklist_tried)
		return black;
	t->blacklist_tried = true;
	if (root_read("/sys/kernel/debug/kprobes/blacklist", &text) > 0) {
		line = strtok_r(text.data, "\n", &save);
		for (; line; line = strtok_r(NULL, "\n", &save)) {
			name = strchr(line, '\t');
			if (name)
				hmap_set_str(black, name + 1, black);
		}
	}
	strbuf_free(&text);
	return black;
}

/* What one expansion works on. */
struct expand {
	const struct provider *p;
	struct target	*t;
	const struct spec *spec;
	struct probe_list *list;
	const char	*search;	/* -l, or NULL */
	bool		 modules;	/* which asks for family:module:name */
	struct hmap	*black;
};

static void expand_one(struct expand *x, const char *module,
    const char *function, uint64_t address)
{
	struct probe *probe;

	if (hmap_get_str(x->black, function))
		return;
	/* A module that was asked for by name stays in the name. */
	if (!module && (x->spec ? !!x->spec->module : x->modules))
		module = "vmlinux";
	probe = add(x->p, x->t, x->list, module, function);
	probe->expanded = true;
	probe->from_glob = true;
	/* Nothing tells which of several functions can be traced. */
	probe->address = address;
	probe->optional = address != 0;
	if (!x->search)
		set_shape(x->t, probe);
	if (x->search && !provider_wanted(x->p, x->search, probe->name))
		x->list->list.len--;
}

static bool module_matches(const struct expand *x, const char *module)
{
	const char *glob = x->spec ? x->spec->module : NULL;

	return !glob || glob_match(glob, module ? module : "vmlinux");
}

/*
 * All functions of a name, by their addresses: a name alone would stand for
 * the first of them. False if there is one, or it cannot be told.
 */
static bool expand_namesakes(struct expand *x, const char *function)
{
	struct kallsyms *k = target_kallsyms(x->t);
	struct namesakes all;
	bool several;

	if (!k || k->hidden || x->search)
		return false;
	namesakes_find(x->t, function, NULL, &all);
	several = all.len > 1;
	for (size_t i = 0; several && i < all.len; i++) {
		const char *module = kallsyms_module(k, all.v[i]);

		if (!*module)
			module = NULL;
		if (module_matches(x, module))
			expand_one(x, module, function, all.v[i]->addr);
	}
	namesakes_free(&all);
	return several;
}

static bool is_same_function(const char *a, const char *b)
{
	size_t n = strcspn(a, " ");

	return n == strcspn(b, " ") && !strncmp(a, b, n);
}

/* From available_filter_functions: "name" or "name [module]". */
static bool expand_tracefs(struct expand *x, const char *glob)
{
	struct tracefs *fs = target_tracefs(x->t);
	struct tracefs_names names = { 0 };
	bool shared = false;
	size_t i;
	int rc;

	if (!fs)
		return false;
	rc = tracefs_list_functions(fs, glob, x->t->arena, &names);
	for (i = 0; i < names.v.len; i++) {
		const char *name = names.v.data[i], *module = NULL;
		const char *bracket = strstr(name, " [");

		/* Functions of one name are sorted together. */
		if (i && is_same_function(name, names.v.data[i - 1]) &&
		    (shared || !strcmp(name, names.v.data[i - 1])))
			continue;
		shared = i + 1 < names.v.len &&
		    is_same_function(name, names.v.data[i + 1]) &&
		    expand_namesakes(x, arena_strndup(x->t->arena, name,
		    strcspn(name, " ")));
		if (shared)
			continue;
		if (bracket) {
			module = arena_strndup(x->t->arena, bracket + 2,
			    strcspn(bracket + 2, "]"));
			name = arena_strndup(x->t->arena, name,
			    (size_t)(bracket - name));
		}
		if (module_matches(x, module))
			expand_one(x, module, name, 0);
	}
	tracefs_names_free(&names);
	return rc >= 0;
}

/* What cannot be called, or not by kprobes, in spite of being text. */
static bool is_callable(const char *name)
{
	return strncmp(name, "__pfx_", 6) && strncmp(name, "__cfi_", 6) &&
	    strncmp(name, "__kstrtab", 9) && !strstr(name, ".cold") &&
	    strncmp(name, "__SCT__", 7) && name[0] != '.' && name[0] != '$';
}

static bool expand_kallsyms(struct expand *x, const char *glob)
{
	struct kallsyms *k = target_kallsyms(x->t);
	const struct ksym *sym;
	size_t at = 0;

	if (!k)
		return false;
	while ((sym = kallsyms_next(k, &at, glob, NULL))) {
		const char *module = kallsyms_module(k, sym);
		const char *name = kallsyms_name(k, sym);

		if (!*module)
			module = NULL;
		if (is_callable(name) && !expand_namesakes(x, name) &&
		    module_matches(x, module))
			expand_one(x, module, name, 0);
	}
	return true;
}

static bool expand(struct expand *x, const char *glob)
{
	x->black = blacklist(x->t);
	return expand_tracefs(x, glob) || expand_kallsyms(x, glob);
}

static enum match_result match_wildcard(const struct provider *p,
    struct target *t, struct match *m, const struct spec *s,
    struct probe_list *list)
{
	struct expand x = { .p = p, .t = t, .spec = s, .list = list };
	size_t before = list->list.len;

	if (!expand(&x, s->function))
		return provider_fault(t, m, MATCH_UNREADABLE,
		    "function names cannot be looked up: neither tracefs nor "
		    "kallsyms can be read");
	if (list->list.len == before)
		return provider_fault(t, m, MATCH_NONE,
		    "no function of this kernel matches");
	return MATCH_OK;
}

/* ---- compile half ---- */

/* The kernel would take the offset into the next function's code. */
static bool offset_fits(struct target *t, const struct spec *s)
{
	const struct ksym *sym, *at;
	struct kallsyms *k;
	uint64_t from = s->address;

	/* Reading the symbols takes longer than all the rest. */
	if (!s->offset)
		return true;
	k = target_kallsyms(t);
	if (!k || k->hidden)
		return true;
	if (!from) {
		sym = kallsyms_find(k, s->function,
		    kallsyms_module_of(s->module), NULL);
		if (!sym)
			return true;
		from = sym->addr;
	}
	at = kallsyms_lookup(k, from + s->offset);
	return at && at->addr == from;
}

/*
 * Whether the kernel itself refuses an entry probe on a name that several
 * functions share (6.7, and older stable versions). It has this function then:
 * asking BTF is faster than counting names in kallsyms.
 */
static bool kernel_counts_names(struct target *t)
{
	return t->features->live && target_btf(t) &&
	    feature_has(t->features, FEATURE_kprobes) &&
	    btf_find(target_btf(t), "count_symbols", BTF_FUNC);
}

/*
 * A name must stand for one function. Its module may say which one it is, or an
 * address in the place of the offset.
 */
static enum match_result choose(const struct provider *p, struct target *t,
    struct match *m, struct spec *s)
{
	enum match_result result = MATCH_OK;
	struct namesakes all;
	uint64_t at;

	if (!s->module && !s->offset && !p->is_return && kernel_counts_names(t))
		return MATCH_OK;
	namesakes_find(t, s->function, s->module, &all);
	at = namesakes_at(t, &all, s->offset);
	if (at) {
		s->address = at;
		s->offset -= at;
	} else if (all.in_module > 1) {
		result = provider_fault(t, m, MATCH_SHARED, "%s",
		    namesakes_explain(t, p, s->function, &all));
	} else if (all.len > 1 && all.in_module) {
		s->address = all.v[0]->addr;	/* 0 if it is hidden */
	}
	namesakes_free(&all);
	if (result == MATCH_OK && p->is_return && s->offset)
		result = provider_fault(t, m, MATCH_SYNTAX,
		    "a return probe takes no offset");
	return result;
}

static enum match_result match(const struct provider *p, struct target *t,
    struct match *m, struct probe_list *list)
{
	enum match_result result;
	struct probe *probe;
	uint64_t offset;
	struct spec s;

	result = parse(p, t, m, &s);
	if (result != MATCH_OK)
		return result;
	if (!s.function)
		return add_address(p, t, list, s.address);
	if (glob_has_meta(s.function) ||
	    (s.module && glob_has_meta(s.module)))
		return match_wildcard(p, t, m, &s, list);
	if (!exists(t, &s))
		return match_none(p, t, m, &s);
	offset = s.offset;
	result = choose(p, t, m, &s);
	if (result != MATCH_OK)
		return result;
	if (!offset_fits(t, &s))
		return provider_fault(t, m, MATCH_NONE,
		    "the offset is beyond the end of %s", s.function);
	probe = add(p, t, list, s.module, s.function);
	probe->offset = s.offset;
	if (s.address)
		probe->address = s.address + s.offset;
	set_shape(t, probe);
	if (offset)
		probe->name = arena_printf(t->arena, offset == s.offset ?
		    "%s+%llu" : "%s+0x%llx", probe->name,
		    (unsigned long long)offset);
	return MATCH_OK;
}

static enum bpf_prog_type choose_type(struct target *t,
    const struct probe *probe)
{
	return by_trampoline(t, probe) ? BPF_PROG_TYPE_TRACING :
	    BPF_PROG_TYPE_KPROBE;
}

static bool arg(struct target *t, const struct probe *probe, int n,
    struct field *out)
{
	return by_trampoline(t, probe) ? trampoline_arg(t, probe, n, out) :
	    provider_reg_arg(t, n, false, out);
}

static bool sarg(struct target *t, const struct probe *probe, int n,
    struct field *out)
{
	return !by_trampoline(t, probe) && provider_stack_arg(t, n, out);
}

/* In a register it is what the script makes of it; so it is here. */
static bool retval(struct target *t, const struct probe *probe,
    struct field *out)
{
	struct field typed;

	if (!by_trampoline(t, probe))
		return provider_reg_ret(t, out);
	if (!trampoline_retval(t, probe, &typed))
		return false;
	*out = typed;
	if (typed.type->kind == TYPE_POINTER)
		out->type = &type_int64;
	return true;
}

/* 30 to 60 ms each, under a lock of the kernel's. */
static bool slow_detach(struct target *t, const struct probe *probe)
{
	return !feature_has(t->features, FEATURE_kprobe_multi) ||
	    (probe->is_return && !probe->from_glob) ||
	    by_trampoline(t, probe);
}

/*
 * Multi links see returns by the function graph since 6.14 (fprobe_return()),
 * which goes through its list as at the entry: the newest first.
 */
bool kprobe_has_graph(struct target *t)
{
	static const char function[] = "fprobe_return";
	struct kallsyms *k;

	if (!feature_has(t->features, FEATURE_kprobe_multi))
		return false;
	if (target_btf(t))
		return btf_find(target_btf(t), function, BTF_FUNC) != 0;
	k = target_kallsyms(t);
	return k && kallsyms_find(k, function, "", NULL);
}

/*
 * Other returns run in the order of attachment: each puts itself on top of the
 * task's pile at the entry, which goes the other way.
 */
static bool last_first(struct target *t, const struct probe *probe)
{
	return !probe->is_return || by_trampoline(t, probe) ||
	    kprobe_has_graph(t);
}

static void list(const struct provider *p, struct target *t, const char *search,
    struct probe_list *list)
{
	struct expand x = {
		.p = p, .t = t, .list = list, .search = search,
		.modules = search && strchr(search, ':') !=
		    strrchr(search, ':'),
	};

	if (provider_may_want(p, search))
		expand(&x, NULL);
}

static const char *const kprobe_aliases[] = { "k", NULL };
static const char *const kretprobe_aliases[] = { "kr", NULL };

const struct provider provider_kprobe = {
	.name = "kprobe",
	.aliases = kprobe_aliases,
	.cookie = FEATURE_cookie,
	.match = match,
	.choose_type = choose_type,
	.arg = arg,
	.sarg = sarg,
	.has_regs = true,
	.slow_detach = slow_detach,
	.last_first = last_first,
	.list = list,
	.attach = kprobe_attach,
	.why_missed = "the CPU was already handling a kprobe",
};

const struct provider provider_kretprobe = {
	.name = "kretprobe",
	.aliases = kretprobe_aliases,
	.is_return = true,
	.cookie = FEATURE_cookie,
	.match = match,
	.choose_type = choose_type,
	.retval = retval,
	.has_regs = true,
	.slow_detach = slow_detach,
	.last_first = last_first,
	.on_trial = kprobe_by_fexit,
	.list = list,
	.attach = kprobe_attach,
	.why_missed = "more calls were under way than the kernel had prepared "
	    "for; use fexit",
};
