/* SPDX-License-Identifier: GPL-2.0-only */
#include "provider/provider.h"

#include <ctype.h>
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "arch/arch.h"
#include "base/hmap.h"
#include "format/btf.h"
#include "provider/families.h"

const struct provider *const provider_list[] = {
#define FAMILY(id)	&provider_##id,
#include "provider/families.def"
#undef FAMILY
};

const size_t provider_count =
    sizeof(provider_list) / sizeof(provider_list[0]);

/* No pointers to functions of libc: static programs of mips crash by them. */
static bool is_same(const char *a, const char *b, bool any_case)
{
	return (any_case ? strcasecmp(a, b) : strcmp(a, b)) == 0;
}

static bool is_called(const struct provider *p, const char *name, bool any_case)
{
	const char *const *alias;

	if (is_same(p->name, name, any_case))
		return true;
	for (alias = p->aliases; alias && *alias; alias++) {
		if (is_same(*alias, name, any_case))
			return true;
	}
	return false;
}

/* As written first: u is uprobe, U is usdt. */
const struct provider *provider_find(const char *name)
{
	size_t i;

	for (i = 0; i < provider_count; i++) {
		if (is_called(provider_list[i], name, false))
			return provider_list[i];
	}
	for (i = 0; i < provider_count; i++) {
		if (is_called(provider_list[i], name, true))
			return provider_list[i];
	}
	return NULL;
}

const char *provider_names(struct target *t,
    bool (*has)(const struct provider *))
{
	const char *names = NULL;

	for (size_t i = 0; i < provider_count; i++) {
		if (has(provider_list[i]))
			names = !names ? provider_list[i]->name :
			    arena_printf(t->arena, "%s and %s", names,
			    provider_list[i]->name);
	}
	return names;
}

/* ---- fields ---- */

/* The kernel's unsigned long, which is what a register holds. */
static struct type *word(const struct target *t)
{
	return t->arch->reg_size == 8 ? &type_uint64 : &type_uint32;
}

static bool field_set(struct target *t, struct field *out, enum field_how how,
    unsigned int offset)
{
	memset(out, 0, sizeof(*out));
	out->type = word(t);
	out->how = how;
	out->offset = offset;
	return true;
}

bool provider_reg_arg(struct target *t, int n, bool is_user, struct field *out)
{
	int nregs = is_user ? t->arch->user_nargs : t->arch->nargs;

	if (n < 0 || n >= PROVIDER_ARGS)
		return false;
	if (n < nregs)
		return field_set(t, out, FIELD_REG, t->arch->arg[n]);
	return provider_stack_arg(t, n - nregs, out);
}

bool provider_stack_arg(struct target *t, int n, struct field *out)
{
	if (n < 0)
		return false;
	return field_set(t, out, FIELD_STACK, (unsigned int)
	    (t->arch->stack_arg + n * t->arch->reg_size));
}

bool provider_reg_ret(struct target *t, struct field *out)
{
	field_set(t, out, FIELD_REG, t->arch->ret);
	/* Signed, as ply has it: what fails returns a negative errno. */
	out->type = t->arch->reg_size == 8 ? &type_int64 : &type_int32;
	return true;
}

const char *provider_wrapped(struct target *t, const struct probe *probe)
{
	const char *prefix = t->arch->syscall_prefix;
	size_t n = prefix ? strlen(prefix) : 0;

	if (!n || !probe->target || probe->is_user ||
	    strncmp(probe->target, prefix, n))
		return NULL;
	return provider_join(t, provider_tracepoint.name, "syscalls",
	    arena_printf(t->arena, "sys_enter_%s", probe->target + n));
}

enum bpf_prog_type provider_prog_type(struct target *t,
    const struct probe *probe)
{
	const struct provider *p = probe->provider;

	return p->choose_type ? p->choose_type(t, probe) : p->prog_type;
}

/* A kprobe may have become a trampoline's program, without registers. */
bool provider_has_regs(struct target *t, const struct probe *probe)
{
	return probe->provider->has_regs &&
	    provider_prog_type(t, probe) != BPF_PROG_TYPE_TRACING;
}

/* ---- text ---- */

bool provider_parse_number(const char *text, uint64_t *value)
{
	char *end;

	if (!isdigit((unsigned char)*text))
		return false;
	errno = 0;
	*value = strtoull(text, &end, 0);
	return !*end && !errno;
}

static const struct { const char *name; uint64_t ns; } units[] = {
	{ "ns", 1 }, { "us", 1000 }, { "ms", 1000000 },
	{ "s", 1000000000 }, { "m", 60000000000 }, { "h", 3600000000000 },
	{ "d", 86400000000000 },
};

/* A unit of its own wins over one behind the number: then there is none. */
bool provider_parse_duration(const char *text, const char *unit, uint64_t *ns)
{
	char digits[24];
	size_t n = strspn(text, "0123456789"), i;
	uint64_t value;

	if (!n || n >= sizeof(digits))
		return false;
	if (text[n] && unit)
		return false;
	if (text[n])
		unit = text + n;
	if (!unit)
		unit = "ns";
	memcpy(digits, text, n);
	digits[n] = 0;
	errno = 0;
	value = strtoull(digits, NULL, 10);
	if (errno)
		return false;
	for (i = 0; i < sizeof(units) / sizeof(units[0]); i++) {
		if (!strcasecmp(units[i].name, unit))
			return !__builtin_mul_overflow(value, units[i].ns,
			    ns);
	}
	return false;
}

char *provider_join(struct target *t, const char *name, const char *a,
    const char *b)
{
	return arena_printf(t->arena, "%s%s%s%s%s", name, a ? ":" : "",
	    a ? a : "", b ? ":" : "", b ? b : "");
}

enum match_result provider_fault(struct target *t, struct match *m,
    enum match_result result, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	m->why = arena_vprintf(t->arena, fmt, ap);
	va_end(ap);
	return result;
}

struct probe *provider_add(const struct provider *p, struct probe_list *list,
    const char *name)
{
	struct probe *probe = vec_add(&list->list);

	probe->provider = p;
	probe->name = name;
	probe->cpu = -1;
	probe->is_return = p->is_return;
	probe->is_user = p->is_user;
	probe->shape = "";
	return probe;
}

const char *provider_shape(struct target *t, const char *signature)
{
	return arena_printf(t->arena, "%016" PRIx64,
	    hmap_hash(signature, strlen(signature)));
}

bool near_try(struct near *near, const char *name)
{
	int limit = near->best ? near->distance - 1 : 3, d;
	size_t len = strlen(near->wanted);

	/* A word is not near when most of it had to change. */
	if ((size_t)limit > len / 3)
		limit = (int)(len / 3);
	if (limit < 1)
		return false;
	d = edit_distance(near->wanted, name, limit);
	if (d > limit)
		return false;
	near->best = name;
	near->distance = d;
	return true;
}

void provider_describe(struct strbuf *out, struct btf *btf, uint32_t type,
    const char *name)
{
	strbuf_add_str(out, "    ");
	btf_spell(btf, type, NULL, out);
	strbuf_printf(out, " %s\n", name);
}

/* ---- searches ---- */

/* Splits "family:rest"; NULL without a colon. */
static const char *split_family(const char *search, char *family, size_t size)
{
	const char *colon = strchr(search, ':');

	if (!colon || (size_t)(colon - search) >= size)
		return NULL;
	memcpy(family, search, (size_t)(colon - search));
	family[colon - search] = 0;
	return colon + 1;
}

static bool family_wanted(const struct provider *p, const char *family)
{
	return provider_find(family) == p || (glob_has_meta(family) &&
	    glob_match(family, p->name) && !(p->is_return && *family == '*'));
}

bool provider_may_want(const struct provider *p, const char *search)
{
	char family[32];

	if (!search || !split_family(search, family, sizeof(family)))
		return !p->is_return;
	return family_wanted(p, family);
}

bool provider_last_first(struct target *t, const struct probe *probe)
{
	(void)t, (void)probe;
	return true;
}

bool provider_wanted(const struct provider *p, const char *search,
    const char *name)
{
	char family[32];
	const char *rest, *mine;

	if (!search)
		return true;
	rest = split_family(search, family, sizeof(family));
	if (!rest)
		return glob_has_meta(search) ? glob_match(search, name) :
		    strstr(name, search) != NULL;
	if (!family_wanted(p, family))
		return false;
	mine = strchr(name, ':');
	return glob_match(*rest ? rest : "*", mine ? mine + 1 : "");
}
