/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * usdt:path:[namespace:]name: places that programs mark for tracers, with
 * arguments of known size. They attach as any place in user code does.
 */
#include <string.h>

#include "arch/arch.h"
#include "format/stapsdt.h"
#include "provider/binary.h"
#include "provider/families.h"
#include "provider/usercode.h"
#include "provider/usdt_spec.h"

enum { MAX_ARGS = 12 };		/* sys/sdt.h: STAP_PROBE12 */

/* Arguments as the script reads them. */
struct usdt_args {
	struct field	 fields[MAX_ARGS];
	bool		 known[MAX_ARGS];
	int		 count;
};

/* A spec, cut up; namespace and name may be globs. */
struct spec {
	const char	*path, *space, *name;
};

static enum match_result parse(struct target *t, struct match *m,
    struct spec *s)
{
	memset(s, 0, sizeof(*s));
	if (m->nparts < 3 || m->nparts > 4 || !*m->parts[m->nparts - 1])
		return provider_fault(t, m, MATCH_SYNTAX,
		    "write usdt:PATH:NAME or usdt:PATH:NAMESPACE:NAME");
	s->path = m->parts[1];
	s->name = m->parts[m->nparts - 1];
	s->space = m->nparts == 4 && *m->parts[2] ? m->parts[2] : "*";
	return MATCH_OK;
}

/* ---- notes ---- */

struct walk {
	const struct provider *p;
	struct target	*t;
	struct match	*m;
	const struct spec *spec;
	const struct binary *binary;
	const struct elf *elf;
	struct probe_list *list;
	struct near	 near;
	size_t		 nnotes;
	uint64_t	 pc;		/* is_thumb(): of the note */
	bool		 thumb;		/* found, and not to be probed */
};

static const struct usdt_args *read_args(struct walk *w,
    const struct stapsdt *note)
{
	struct usdt_args *args = arena_new(w->t->arena, struct usdt_args);
	const char *at;
	int i;

	for (at = note->args; (at = strchr(at, '@')); at++)
		args->count++;
	if (args->count > MAX_ARGS)
		args->count = MAX_ARGS;
	for (i = 0; i < args->count; i++) {
		args->known[i] = usdt_spec_arg(w->t, w->elf, note->pc,
		    note->args, i, &args->fields[i]);
		args->fields[i].wraps = binary_is_compat(w->t, w->elf);
		args->fields[i].name = arena_printf(w->t->arena, "arg%d", i);
	}
	return args;
}

static void add(struct walk *w, const struct stapsdt *note)
{
	struct arena *a = w->t->arena;
	struct usercode *at;
	struct probe *probe;
	const char *pc = w->t->arch->usdt.pc;
	uint64_t offset;

	if (elf_file_offset(w->elf, note->pc, PF_X, &offset))
		return;
	at = arena_new(a, struct usercode);
	at->path = w->binary->path;
	at->offset = offset;
	at->is_compat = binary_is_compat(w->t, w->elf);
	at->args = read_args(w, note);
	if (note->semaphore && elf_file_offset(w->elf, note->semaphore, 0,
	    &at->semaphore))
		at->semaphore = 0;
	probe = provider_add(w->p, w->list, arena_printf(a,
	    "%s:%s:%s:%s", w->p->name, w->binary->name, note->provider,
	    note->name));
	probe->group = w->binary->name;
	probe->target = arena_strdup(a, note->name);
	probe->address = note->pc;
	probe->data = at;
	/* Operands alone do not tell where a symbol lies. */
	probe->shape = provider_shape(w->t, pc && strstr(note->args, pc) ?
	    arena_printf(a, "%s %llx", note->args,
	    (unsigned long long)note->pc) : note->args);
	probe->expanded = glob_has_meta(w->spec->name);
}

static int see_function(void *arg, const struct elf_symbol *sym)
{
	const struct walk *w = arg;
	uint64_t begin;

	return binary_is_thumb(w->t, sym) &&
	    binary_is_function(w->t, sym, &begin) && w->pc >= begin &&
	    w->pc - begin < sym->size;
}

/* A stripped program does not tell. */
static bool is_thumb(struct walk *w, const struct stapsdt *note)
{
	w->pc = note->pc;
	return w->t->arch->elf.thumb &&
	    elf_each_symbol(w->elf, see_function, w);
}

static int see_note(void *arg, const struct stapsdt *note)
{
	struct walk *w = arg;

	w->nnotes++;
	if (glob_match(w->spec->space, note->provider) &&
	    glob_match(w->spec->name, note->name)) {
		if (is_thumb(w, note))
			w->thumb = true;
		else
			add(w, note);
	} else if (w->near.wanted && near_try(&w->near, note->name)) {
		w->near.best = arena_strdup(w->t->arena, note->name);
	}
	return 0;
}

static enum match_result match_file(struct walk *w)
{
	size_t before = w->list->list.len;
	struct elf elf;

	if (!binary_open(w->t, w->m, w->binary, &elf))
		return MATCH_NONE;
	w->elf = &elf;
	w->nnotes = 0;
	w->near = (struct near){ .wanted = w->spec->name };
	stapsdt_each(&elf, see_note, w);
	elf_close(&elf);
	if (w->list->list.len > before)
		return MATCH_OK;
	if (w->thumb)
		return provider_fault(w->t, w->m, MATCH_NONE, "it is in Thumb "
		    "code, which the kernel cannot probe (compile it with gcc "
		    "-marm)");
	w->m->near = w->near.best;
	return provider_fault(w->t, w->m, MATCH_NONE, w->nnotes ?
	    "%s has no probe of that name" : "%s has no USDT probes (no "
	    "section .note.stapsdt)", w->binary->name);
}

static enum match_result match_files(struct walk *w)
{
	struct binary_list files = { 0 };
	enum match_result result;

	result = binary_find(w->t, w->m, w->spec->path, &files);
	if (result == MATCH_OK)
		result = MATCH_NONE;
	for vec_each(w->binary, &files.v)
		if (match_file(w) == MATCH_OK)
			result = MATCH_OK;
	vec_free(&files.v);
	return result;
}

/* ---- compile half ---- */

static enum match_result match(const struct provider *p, struct target *t,
    struct match *m, struct probe_list *list)
{
	struct spec s;
	struct walk w = { .p = p, .t = t, .m = m, .spec = &s, .list = list };
	enum match_result result = parse(t, m, &s);

	return result == MATCH_OK ? match_files(&w) : result;
}

static const struct usdt_args *args_of(const struct probe *probe)
{
	const struct usercode *at = probe->data;

	return at->args;
}

static bool arg(struct target *t, const struct probe *probe, int n,
    struct field *out)
{
	const struct usdt_args *a = args_of(probe);

	if (n < 0 || n >= a->count || !a->known[n])
		return false;
	*out = a->fields[n];
	return true;
}

/* What arg() gives, for -lv; scripts may say args.arg0 as well. */
static struct type *args(struct target *t, const struct probe *probe)
{
	const struct usdt_args *a = args_of(probe);
	struct type *record;
	int i;

	if (!a->count)
		return NULL;
	record = arena_new(t->arena, struct type);
	record->kind = TYPE_RECORD;
	record->space = SPACE_CTX;
	record->name = "_usdt";
	record->align = record->size = 8;
	record->fields = arena_array(t->arena, struct field, a->count);
	for (i = 0; i < a->count; i++)
		if (a->known[i])
			record->fields[record->nfields++] = a->fields[i];
	return record;
}

/* "usdt:PATH", "usdt:PATH:NAMESPACE:NAME", globs */
static void list(const struct provider *p, struct target *t, const char *search,
    struct probe_list *list)
{
	const char *parts[4];
	char *text, *colon;
	struct match m = { .parts = parts };
	struct spec s;
	struct walk w = { .p = p, .t = t, .m = &m, .spec = &s, .list = list };

	if (!search || !strchr(search, ':') || !provider_may_want(p, search))
		return;
	text = arena_strdup(t->arena, search);
	while (m.nparts < 4) {
		parts[m.nparts++] = text;
		colon = strchr(text, ':');
		if (!colon)
			break;
		*colon = 0;
		text = colon + 1;
	}
	if ((!*parts[1] || !strcmp(parts[1], "*")) && t->pid <= 0 &&
	    !t->self_path)
		return;
	while (m.nparts < 3 || !*parts[m.nparts - 1]) {
		m.nparts -= m.nparts > 2;
		parts[m.nparts++] = "*";
	}
	if (parse(t, &m, &s) == MATCH_OK)
		match_files(&w);
}

static const char *const aliases[] = { "U", NULL };

const struct provider provider_usdt = {
	.name = "usdt",
	.aliases = aliases,
	.slash = SLASH_PATH,
	.is_user = true,
	.cookie = FEATURE_cookie,
	.match = match,
	.prog_type = BPF_PROG_TYPE_KPROBE,
	.args = args,
	.arg = arg,
	.has_regs = true,
	.list = list,
	.slow_detach = usercode_slow_detach,
	.last_first = provider_last_first,
	.attach = usercode_attach,
};
