/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * uprobe and uretprobe: functions of programs and libraries.
 *
 *	path:function[+offset]  path:cpp:name  path:0xaddress
 *
 * What their probes mean; usercode.c has the ladder.
 */
#include "provider/usercode.h"

#include <elf.h>
#include <string.h>
#include <strings.h>

#include "arch/arch.h"
#include "base/hmap.h"
#include "format/debugfile.h"
#include "format/demangle.h"
#include "provider/binary.h"
#include "provider/codeplace.h"
#include "provider/cxxname.h"
#include "provider/families.h"
#include "provider/ifunc.h"

/* One event each where uprobe.multi is missing. */
enum { MAX_SINGLE = 1024 };

/* A spec, cut up. */
struct spec {
	const char	*path;
	const char	*function;	/* NULL: an address */
	bool		 is_cxx;	/* of the language: demangled only */
	bool		 is_glob;
	uint64_t	 offset, address;
};

/* ---- specs ---- */

static bool is_language(const char *text, bool *is_cxx)
{
	static const char *const names[] = {
		"cpp", "c++", "c", "go", "rust", "swift"
	};
	size_t i;

	for (i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		if (!strcasecmp(names[i], text)) {
			*is_cxx = i < 2;
			return true;
		}
	}
	return false;
}

/* What stands behind the path; a C++ name has colons of its own. */
static const char *join_rest(struct target *t, const struct match *m, int from)
{
	const char *text = m->parts[from];
	int i;

	for (i = from + 1; i < m->nparts; i++)
		text = arena_printf(t->arena, "%s:%s", text, m->parts[i]);
	return text;
}

static enum match_result parse_function(const struct provider *p,
    struct target *t, struct match *m, const char *text, struct spec *s)
{
	/* In "operator+(int)" it is no offset's. */
	const char *plus = strchr(text, '(') ? NULL : strrchr(text, '+');
	const char *params;

	s->function = text;
	if (plus && plus > text &&
	    provider_parse_number(plus + 1, &s->offset))
		s->function = arena_strndup(t->arena, text,
		    (size_t)(plus - text));
	else if (plus && !s->is_cxx)
		return provider_fault(t, m, MATCH_SYNTAX,
		    "an offset must be a number after the name of one "
		    "function");
	/* "f(char*)" has a pointer. */
	params = cxx_bracket(s->function, '(');
	s->is_glob = glob_has_meta(params ? arena_strndup(t->arena,
	    s->function, (size_t)(params - s->function)) : s->function);
	if (s->is_glob && s->offset)
		return provider_fault(t, m, MATCH_SYNTAX,
		    "an offset needs the name of one function");
	if (p->is_return && s->offset)
		return provider_fault(t, m, MATCH_SYNTAX,
		    "a return probe takes no offset");
	return MATCH_OK;
}

static enum match_result parse(const struct provider *p, struct target *t,
    struct match *m, struct spec *s)
{
	const char *text;
	int from = 2;

	memset(s, 0, sizeof(*s));
	if (m->nparts > 3 && is_language(m->parts[2], &s->is_cxx))
		from = 3;
	if (m->nparts <= from || !*(text = join_rest(t, m, from)))
		return provider_fault(t, m, MATCH_SYNTAX,
		    "write %s:PATH:FUNCTION, or an address instead of FUNCTION",
		    p->name);
	s->path = m->parts[1];
	if (!provider_parse_number(text, &s->address))
		return parse_function(p, t, m, text, s);
	if (s->address % t->arch->elf.code_align)
		return provider_fault(t, m, MATCH_SYNTAX, "instructions of %s "
		    "start at multiples of %u", t->arch->name,
		    t->arch->elf.code_align);
	return MATCH_OK;
}

/* ---- symbols ---- */

/* What one walk over a file's symbols works on. */
struct walk {
	const struct provider *p;
	struct target	*t;
	struct match	*m;
	const struct spec *spec;
	const struct binary *binary;
	const struct elf *elf;
	const struct elf *symbols;	/* elf, or a file with its symbols */
	struct probe_list *list;
	struct hmap	 seen;		/* addresses taken */
	struct near	 near;
	size_t		 nfunctions;
	bool		 lists;		/* for -l: nothing is attached */
	bool		 lists_cxx;	/* names are demangled */
	int		 ifunc_pid;	/* see struct ifunc */
	bool		 is_choice;	/* one of several is called */
	bool		 outside;	/* the offset is behind the end */
	bool		 thumb;		/* found, and not to be probed */
	struct code_at	 at;		/* a place that may_probe() refused */
	uint64_t	 function;	/* its function, if named; or 0 */
	bool		 not_entry;	/* refused for a uretprobe alone */
};

static struct probe *add(struct walk *w, const char *function, uint64_t vaddr)
{
	struct usercode *at;
	struct probe *probe;
	uint64_t offset;

	if (elf_file_offset(w->elf, vaddr, PF_X, &offset))
		return NULL;
	at = arena_new(w->t->arena, struct usercode);
	at->path = w->binary->path;
	at->offset = offset;
	at->is_compat = binary_is_compat(w->t, w->elf);
	probe = provider_add(w->p, w->list, provider_join(w->t,
	    w->p->name, w->binary->name, function));
	probe->group = w->binary->name;
	probe->target = function;
	probe->offset = w->spec->offset;
	probe->address = vaddr;
	probe->shape = at->is_compat ? "compat" : "";
	probe->data = at;
	return probe;
}

static bool matches(const struct spec *s, const char *name)
{
	if (!s->is_cxx && (s->is_glob ? glob_match(s->function, name) :
	    !strcmp(s->function, name)))
		return true;
	return (s->is_cxx || !s->is_glob) &&
	    cxx_same(name, s->function, s->is_glob);
}

/*
 * A breakpoint inside an instruction changes the instruction. A uretprobe that
 * is not at the start of a function changes a value that is not the return
 * address.
 */
static bool may_probe(struct walk *w, uint64_t vaddr)
{
	struct code_at at = code_at(w->t, w->elf, w->symbols, vaddr);

	if (at.place == CODE_UNKNOWN && w->m->unsafe)
		return true;
	w->not_entry = at.place == CODE_BEGINS && w->p->is_return &&
	    vaddr != at.function;
	if (at.place == CODE_BEGINS && !w->not_entry)
		return true;
	w->at = at;
	return false;
}

static void take(struct walk *w, const struct elf_symbol *sym, uint64_t vaddr)
{
	const char *name = arena_strdup(w->t->arena, sym->name);
	struct strbuf text = { 0 };
	struct probe *probe;

	if (w->spec->offset && sym->size && w->spec->offset >= sym->size) {
		w->outside = true;
		return;
	}
	if (!hmap_set(&w->seen, &vaddr, sizeof(vaddr), w))
		return;
	if (w->spec->offset && !may_probe(w, vaddr + w->spec->offset)) {
		w->function = vaddr;
		return;
	}
	if (w->spec->offset)
		name = arena_printf(w->t->arena, "%s+%llu", name,
		    (unsigned long long)w->spec->offset);
	else if (w->lists_cxx && cxx_demangle(name, CXX_ARGS | CXX_PARAMS,
	    &text))
		name = arena_printf(w->t->arena, "cpp:\"%s\"", text.data);
	strbuf_free(&text);
	probe = add(w, name, vaddr + w->spec->offset);
	if (probe)
		probe->expanded = w->spec->is_glob || w->is_choice;
}

/* The resolver is called once: what it returns is what is called. */
static void take_ifunc(struct walk *w, const struct elf_symbol *sym,
    uint64_t vaddr)
{
	struct elf_symbol s = *sym;
	struct ifunc f = {
		.name = arena_strdup(w->t->arena, sym->name), .resolver = vaddr,
		.pid = w->ifunc_pid
	};
	uint64_t *at;

	s.name = f.name;
	s.size = 0;
	ifunc_find(w->t, w->binary, w->elf, w->symbols, &f);
	w->ifunc_pid = f.pid;
	w->is_choice = f.found.len > 1;
	for vec_each(at, &f.found)
		take(w, &s, *at);
	w->is_choice = false;
	w->thumb |= f.thumb;
	if (!f.found.len && !f.thumb && !w->spec->is_glob) {
		take(w, &s, vaddr);
		w->m->warning = arena_printf(w->t->arena, "the probe "
		    "counts calls of the resolver of '%s', not calls of '%s' "
		    "(an IFUNC): no running process shows which function the "
		    "resolver chooses, and %s names none", f.name, f.name,
		    w->binary->name);
	}
	vec_free(&f.found);
}

static int see_symbol(void *arg, const struct elf_symbol *sym)
{
	struct walk *w = arg;
	uint64_t vaddr;

	if (!binary_is_function(w->t, sym, &vaddr))
		return 0;
	w->nfunctions++;
	if (!matches(w->spec, sym->name))
		return 0;
	if (binary_is_thumb(w->t, sym))
		w->thumb = true;
	else if (sym->type == STT_GNU_IFUNC && !w->lists)
		take_ifunc(w, sym, vaddr);
	else
		take(w, sym, vaddr);
	return 0;
}

static int see_near(void *arg, const struct elf_symbol *sym)
{
	struct walk *w = arg;
	uint64_t vaddr;

	if (binary_is_function(w->t, sym, &vaddr) &&
	    near_try(&w->near, sym->name))
		w->near.best = arena_strdup(w->t->arena, sym->name);
	return 0;
}

static enum match_result match_thumb(struct walk *w)
{
	return provider_fault(w->t, w->m, MATCH_NONE, "it is Thumb code, "
	    "which the kernel cannot probe (compile it with gcc -marm)");
}

/* Why may_probe() refused an address, or an offset in a function. */
static enum match_result match_place(struct walk *w)
{
	unsigned long long insn = w->at.insn - w->function;

	if (w->not_entry)
		return provider_fault(w->t, w->m, MATCH_NONE, "a uretprobe "
		    "needs the address of a function; this one starts at "
		    "0x%llx",
		    (unsigned long long)w->at.function);
	switch (w->at.place) {
	case CODE_INSIDE:
		return provider_fault(w->t, w->m, MATCH_NONE, "no "
		    "instruction starts there, and a probe would overwrite "
		    "part of one; the instruction around it starts at %s",
		    !w->function ?
		    arena_printf(w->t->arena, "0x%llx", insn) :
		    arena_printf(w->t->arena, "%s+%llu", w->spec->function,
		    insn));
	case CODE_DATA:
		return provider_fault(w->t, w->m, MATCH_NONE, "there is "
		    "data, not code, and a probe would change it");
	case CODE_THUMB:
		return match_thumb(w);
	default:
		return provider_fault(w->t, w->m, MATCH_NONE, "no function "
		    "of the symbol table of %s contains that address, so awl "
		    "cannot check that an instruction starts there; use "
		    "--unsafe to probe it", w->binary->name);
	}
}

static enum match_result match_none(struct walk *w)
{
	struct elf_section packed;

	if (w->function)
		return match_place(w);
	if (w->outside)
		return provider_fault(w->t, w->m, MATCH_NONE,
		    "the offset is beyond the end of %s",
		    w->spec->function);
	if (w->thumb)
		return match_thumb(w);
	if (!elf_find_section(w->elf, ".gnu_debugdata", &packed))
		return provider_fault(w->t, w->m, MATCH_NONE, "its name may be "
		    "in .gnu_debugdata of %s, which awl does not read; probe "
		    "its address instead (%s:%s:0x...)", w->binary->name,
		    w->p->name, w->binary->name);
	if (!w->nfunctions)
		return provider_fault(w->t, w->m, MATCH_NONE, "%s has no "
		    "symbols (it is stripped); probe an address instead "
		    "(%s:%s:0x...), which objdump -d shows", w->binary->name,
		    w->p->name, w->binary->name);
	if (!w->spec->is_glob) {
		w->near.wanted = w->spec->function;
		elf_each_symbol(w->symbols, see_near, w);
		w->m->near = w->near.best;
	}
	return provider_fault(w->t, w->m, MATCH_NONE, "%s has no function of "
	    "that name (it may be inlined, or its symbol stripped)",
	    w->binary->name);
}

/* An address as nm and objdump print it; else a place in the file. */
static enum match_result add_address(struct walk *w)
{
	const char *name = arena_printf(w->t->arena, "0x%llx",
	    (unsigned long long)w->spec->address);
	uint64_t vaddr = w->spec->address, offset;
	bool is_code = !elf_file_offset(w->elf, vaddr, PF_X, &offset) ||
	    !elf_vaddr(w->elf, w->spec->address, PF_X, &vaddr);

	if (is_code && !may_probe(w, vaddr))
		return match_place(w);
	if (is_code && add(w, name, vaddr))
		return MATCH_OK;
	return provider_fault(w->t, w->m, MATCH_NONE,
	    "%s has no code at that address", w->binary->name);
}

static enum match_result match_file(struct walk *w)
{
	size_t before = w->list->list.len;
	enum match_result result = MATCH_OK;
	struct elf elf, debug;
	bool is_apart;

	if (!binary_open(w->t, w->m, w->binary, &elf))
		return MATCH_NONE;
	is_apart = debugfile_open(&debug, &elf, "", w->binary->path);
	w->elf = &elf;
	w->symbols = is_apart ? &debug : &elf;
	w->nfunctions = 0;
	w->function = 0;
	w->ifunc_pid = 0;
	if (!w->spec->function)
		result = add_address(w);
	else
		elf_each_symbol(w->symbols, see_symbol, w);
	if (w->list->list.len == before && w->spec->function)
		result = match_none(w);
	hmap_free(&w->seen);
	memset(&w->seen, 0, sizeof(w->seen));
	elf_close(&elf);
	elf_close(&debug);
	return result;
}

/* All files; enough when one has it. `folder` is where the first one lies. */
static enum match_result match_each(struct walk *w, const char *path,
    const char **folder)
{
	struct binary_list files = { 0 };
	enum match_result result, one;
	const char *name;

	*folder = "";
	result = binary_find(w->t, w->m, path, &files);
	if (result == MATCH_OK)
		result = MATCH_NONE;
	for vec_each(w->binary, &files.v) {
		name = w->binary->name;
		if (!**folder && strrchr(name, '/'))
			*folder = arena_strndup(w->t->arena, name,
			    (size_t)(strrchr(name, '/') + 1 - name));
		one = match_file(w);
		if (one == MATCH_OK)
			result = MATCH_OK;
	}
	vec_free(&files.v);
	return result;
}

/* glibc 2.34 took these into libc: what is left of them is empty, or gone.
 * musl has always had them there. */
static bool is_in_libc(const char *path)
{
	static const char *const names[] = {
		"libpthread", "libdl", "librt", "libutil", "libanl"
	};
	const char *base = strrchr(path, '/');
	size_t i, n;

	base = base ? base + 1 : path;
	for (i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		n = strlen(names[i]);
		if (!strncmp(base, names[i], n) &&
		    (!base[n] || !strncmp(base + n, ".so", 3)))
			return true;
	}
	return false;
}

static enum match_result match_files(struct walk *w)
{
	const char *path = w->spec->path, *folder, *why, *near;
	enum match_result result = match_each(w, path, &folder);

	if (result != MATCH_NONE || !is_in_libc(path) || glob_has_meta(path))
		return result;
	why = w->m->why;
	near = w->m->near;
	/* The libc beside it, of the same kind; or the one that is there. */
	if (!*folder || match_each(w, arena_printf(w->t->arena,
	    "%slibc.so.6", folder), &folder) != MATCH_OK)
		result = match_each(w, "libc", &folder);
	else
		result = MATCH_OK;
	if (result != MATCH_OK) {
		w->m->why = why;
		w->m->near = near;
	}
	return result;
}

/* ---- compile half ---- */

static enum match_result match(const struct provider *p, struct target *t,
    struct match *m, struct probe_list *list)
{
	struct spec s;
	struct walk w = { .p = p, .t = t, .m = m, .spec = &s, .list = list };
	enum match_result result;

	result = parse(p, t, m, &s);
	if (result != MATCH_OK)
		return result;
	return match_files(&w);
}

static bool is_compat(const struct probe *probe)
{
	const struct usercode *at = probe->data;

	return at && at->is_compat;
}

static bool compat_field(struct field *out, enum field_how how,
    unsigned int offset)
{
	memset(out, 0, sizeof(*out));
	out->type = &type_uint32;
	out->how = how;
	out->offset = offset;
	return true;
}

static bool sarg(struct target *t, const struct probe *probe, int n,
    struct field *out)
{
	unsigned int first = t->arch->elf.compat_stack;

	if (!is_compat(probe))
		return provider_stack_arg(t, n, out);
	return n >= 0 && first > 0 &&
	    compat_field(out, FIELD_STACK, first + 4 * (unsigned int)n);
}

static bool arg(struct target *t, const struct probe *probe, int n,
    struct field *out)
{
	if (!is_compat(probe))
		return provider_reg_arg(t, n, true, out);
	if (n >= PROVIDER_ARGS || sarg(t, probe, n, out))
		return n < PROVIDER_ARGS;
	return n >= 0 && n < t->arch->elf.compat_nargs &&
	    compat_field(out, FIELD_REG, t->arch->arg[n]);
}

static bool retval(struct target *t, const struct probe *probe,
    struct field *out)
{
	provider_reg_ret(t, out);
	if (is_compat(probe))
		out->type = &type_int32;
	return true;
}

/* Only what a path names: nobody wants the functions of all files. */
static void list(const struct provider *p, struct target *t, const char *search,
    struct probe_list *list)
{
	char *parts[3] = { "", "", "*" }, *text, *colon;
	struct match m = { 0 };
	struct spec s = { .is_glob = true };
	struct walk w = { .p = p, .t = t, .m = &m, .spec = &s, .list = list,
		.lists = true };
	int n;

	if (!search || !strchr(search, ':') || !provider_may_want(p, search))
		return;
	text = arena_strdup(t->arena, search);
	for (n = 0; n < 3; n++) {
		parts[n] = *text ? text : parts[n];
		colon = n < 2 ? strchr(text, ':') : NULL;
		if (!colon)
			break;
		*colon = 0;
		text = colon + 1;
	}
	if ((!*parts[1] || !strcmp(parts[1], "*")) && t->pid <= 0 &&
	    !t->self_path)
		return;
	s.path = parts[1];
	s.function = parts[2];
	colon = strchr(parts[2], ':');
	if (colon && is_language(arena_strndup(t->arena, parts[2],
	    (size_t)(colon - parts[2])), &s.is_cxx)) {
		s.function = colon + 1;
		w.lists_cxx = s.is_cxx;
	}
	match_files(&w);
}

/* ---- uaddr() ---- */

struct wanted_symbol {
	const char	*name;
	uint64_t	 value, size;
};

static int see_wanted(void *arg, const struct elf_symbol *sym)
{
	struct wanted_symbol *w = arg;

	if (sym->shndx == SHN_UNDEF || strcmp(sym->name, w->name))
		return 0;
	if (sym->type != STT_OBJECT && sym->type != STT_FUNC &&
	    sym->type != STT_NOTYPE)
		return 0;
	w->value = sym->value;
	w->size = sym->size;
	return 1;
}

static bool symbol(struct target *t, const struct probe *probe,
    const char *name, uint64_t *vaddr, uint64_t *size, bool *fixed)
{
	const struct usercode *at = probe->data;
	struct wanted_symbol w = { .name = name };
	struct elf elf;
	bool found;

	if (elf_open(&elf, at->path) < 0)
		return false;
	found = elf_each_symbol(&elf, see_wanted, &w) == 1;
	*vaddr = w.value;
	*size = w.size;
	*fixed = elf.type == ET_EXEC;
	elf_close(&elf);
	return found;
}

static const char *const uprobe_aliases[] = { "u", NULL };
static const char *const uretprobe_aliases[] = { "ur", NULL };

const struct provider provider_uprobe = {
	.name = "uprobe",
	.aliases = uprobe_aliases,
	.slash = SLASH_PATH,
	.is_user = true,
	.cookie = FEATURE_cookie,
	.match = match,
	.prog_type = BPF_PROG_TYPE_KPROBE,
	.arg = arg,
	.sarg = sarg,
	.symbol = symbol,
	.has_regs = true,
	.list = list,
	.slow_detach = usercode_slow_detach,
	.last_first = provider_last_first,
	.attach = usercode_attach,
};

const struct provider provider_uretprobe = {
	.name = "uretprobe",
	.aliases = uretprobe_aliases,
	.slash = SLASH_PATH,
	.is_user = true,
	.is_return = true,
	.cookie = FEATURE_cookie,
	.match = match,
	.prog_type = BPF_PROG_TYPE_KPROBE,
	.retval = retval,
	.symbol = symbol,
	.has_regs = true,
	.list = list,
	.slow_detach = usercode_slow_detach,
	.last_first = provider_last_first,
	.attach = usercode_attach,
};
