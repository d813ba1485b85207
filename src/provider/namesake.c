/* SPDX-License-Identifier: GPL-2.0-only */
#include "provider/namesake.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "format/kallsyms.h"

enum { SHOWN = 6 };

/* kallsyms calls the kernel itself "". */
static const char *module_of(struct kallsyms *k, const struct ksym *sym)
{
	const char *module = kallsyms_module(k, sym);

	return *module ? module : "vmlinux";
}

void namesakes_find(struct target *t, const char *function, const char *module,
    struct namesakes *all)
{
	struct kallsyms *k = target_kallsyms(t);

	memset(all, 0, sizeof(*all));
	if (!k)
		return;
	all->len = kallsyms_functions(k, function, NULL, 0);
	all->v = xcalloc(all->len + 1, sizeof(*all->v));
	kallsyms_functions(k, function, all->v, all->len);
	for (size_t i = 0; i < all->len; i++) {
		const struct ksym *sym = all->v[i];

		if (module && strcmp(module_of(k, sym), module))
			continue;
		all->v[i] = all->v[all->in_module];
		all->v[all->in_module++] = sym;
	}
}

void namesakes_free(struct namesakes *all)
{
	free(all->v);
	memset(all, 0, sizeof(*all));
}

uint64_t namesakes_at(struct target *t, const struct namesakes *all,
    uint64_t place)
{
	struct kallsyms *k = target_kallsyms(t);
	const struct ksym *in = k ? kallsyms_lookup(k, place) : NULL;

	for (size_t i = 0; in && i < all->len; i++)
		if (all->v[i]->addr == in->addr)
			return in->addr;
	return 0;
}

/* By its module if that has no other of the name, else by its address. */
static void spell(struct strbuf *sb, struct kallsyms *k,
    const struct provider *p, const char *function,
    const struct namesakes *all, size_t i)
{
	const char *module = module_of(k, all->v[i]);
	size_t same = 0;

	for (size_t j = 0; j < all->len; j++)
		same += !strcmp(module_of(k, all->v[j]), module);
	if (same == 1)
		strbuf_printf(sb, "%s:%s:%s", p->name, module, function);
	else if (k->hidden)
		strbuf_printf(sb, "(in %s)", module);
	else
		strbuf_printf(sb, "%s:%s+0x%llx", p->typed_args ?
		    p->is_return ? "kretprobe" : "kprobe" : p->name, function,
		    (unsigned long long)all->v[i]->addr);
}

const char *namesakes_explain(struct target *t, const struct provider *p,
    const char *function, const struct namesakes *all)
{
	struct kallsyms *k = target_kallsyms(t);
	struct strbuf sb = { 0 };
	const char *text;

	strbuf_printf(&sb, "%zu functions have this name: write ",
	    all->in_module);
	for (size_t i = 0; i < all->in_module && i < SHOWN; i++) {
		if (i)
			strbuf_add_str(&sb, i + 1 == all->in_module ? " or " :
			    ", ");
		spell(&sb, k, p, function, all, i);
	}
	if (all->in_module > SHOWN)
		strbuf_add_str(&sb, ", ... (/proc/kallsyms has all)");
	text = arena_strdup(t->arena, strbuf_str(&sb));
	strbuf_free(&sb);
	return text;
}

int namesakes_refuse(struct attachment *a, const struct probe *probe,
    const struct namesakes *all)
{
	return attach_explain(a, probe, -EADDRNOTAVAIL, "%s",
	    namesakes_explain(a->target, probe->provider, probe->target, all));
}

int namesakes_check(struct attachment *a, const struct probe *probe,
    const char *module)
{
	struct namesakes all;
	int rc;

	namesakes_find(a->target, probe->target, module, &all);
	rc = all.in_module > 1 ? namesakes_refuse(a, probe, &all) : 0;
	namesakes_free(&all);
	return rc;
}
