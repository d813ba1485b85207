/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Names that programs do not hold, only numbers of: probe, username, func,
 * ksym(). A comparison with a text becomes one of these numbers.
 *
 *	probe == "kprobe:vfs_read"	id == 3
 *	username == "root"		uid == 0
 *	ksym(x) == "vfs_read"		x - start < size
 */
#include "lang/check.h"

#include "base/root.h"
#include "format/kallsyms.h"

#include <stdlib.h>
#include <string.h>

/* Of the last symbol, which nothing ends. */
enum { SIZE_OF_LAST = 4096 };

static const uint32_t nobody = UINT32_MAX;	/* no id, no user */

static uint32_t probe_id(struct check *c, const char *name)
{
	for (size_t i = 0; i < c->script->nprobe_names; i++)
		if (strcmp(c->script->probe_names[i], name) == 0)
			return (uint32_t)i;
	return nobody;
}

/* "name:password:id:..." */
static uint32_t user_id(const char *name)
{
	struct strbuf text = { 0 };
	size_t len = strlen(name);
	uint32_t id = nobody;
	const char *line, *at;

	root_read("/etc/passwd", &text);
	for (line = strbuf_str(&text); *line && id == nobody;
	    line += strcspn(line, "\n"), line += *line != '\0') {
		if (strncmp(line, name, len) != 0 || line[len] != ':')
			continue;
		at = strchr(line + len + 1, ':');
		if (at)
			id = (uint32_t)strtoul(at + 1, NULL, 10);
	}
	strbuf_free(&text);
	return id;
}

static struct expr *number(struct check *c, uint64_t value, struct place place)
{
	struct expr *e = node_int(c->arena, value, place);

	e->is_const = true;
	e->type = &type_uint64;
	return e;
}

/* v - start < size */
static void compare_range(struct check *c, struct expr *e, struct expr *v,
    const struct expr *text, const struct ksym *sym)
{
	struct kallsyms *k = target_kallsyms(c->target);
	struct expr *from = node_expr(c->arena, EXPR_BINARY, e->place);
	const struct ksym *next = sym;
	uint64_t size = sym ? SIZE_OF_LAST : 0;

	while (next && next < k->syms + k->len && next->addr == sym->addr)
		next++;
	if (next && next < k->syms + k->len)
		size = next->addr - sym->addr;
	from->op = OP_SUB;
	from->a = v;
	from->b = number(c, sym ? sym->addr : 0, text->place);
	from->type = &type_uint64;
	e->op = e->op == OP_EQ ? OP_LT : OP_GE;
	e->a = from;
	e->b = number(c, size, text->place);
}

enum { MOST_SYMBOLS = 64 };

/* Each of the symbols that have this name, joined by || or &&. An error if they
 * are more than that. */
static void compare_symbol(struct check *c, struct expr *e, struct expr *v,
    const struct expr *text)
{
	struct kallsyms *k = target_kallsyms(c->target);
	int n = 0;
	const struct ksym *sym = k ? kallsyms_find(k, text->text, NULL, &n) :
	    NULL;
	enum op op = e->op;

	compare_range(c, e, v, text, sym);
	if (n > MOST_SYMBOLS) {
		diag_add(c->diag, DIAG_SYMBOL_SHARED, text->place, n,
		    text->text);
		diag_note(c->diag, "a name can stand for %d of them at most: "
		    "compare addresses instead", MOST_SYMBOLS);
		return;
	}
	while (n > 1 && ++sym < k->syms + k->len) {
		struct expr *first, *other;

		if (strcmp(kallsyms_name(k, sym), text->text))
			continue;
		first = arena_memdup(c->arena, e, sizeof(*e));
		other = node_expr(c->arena, EXPR_BINARY, e->place);
		other->op = op;
		other->type = e->type;
		compare_range(c, other, v, text, sym);
		e->op = op == OP_EQ ? OP_LOR : OP_LAND;
		e->a = first;
		e->b = other;
		n--;
	}
}

static bool is_named(enum type_kind kind)
{
	return kind == TYPE_PROBE || kind == TYPE_USERNAME || kind == TYPE_KSYM;
}

/* Types hold still in the last pass, which is where numbers are looked up. */
bool check_named(struct check *c, struct expr *e)
{
	struct expr *text = e->a->kind == EXPR_STRING ? e->a : e->b;
	struct expr *v = text == e->a ? e->b : e->a;

	if ((e->op != OP_EQ && e->op != OP_NE) || text->kind != EXPR_STRING ||
	    !is_named(v->type->kind))
		return false;
	if (!c->final)
		return true;
	v->next = NULL;
	if (v->type->kind == TYPE_KSYM) {
		compare_symbol(c, e, v, text);
		return true;
	}
	e->a = v;
	e->b = number(c, v->type->kind == TYPE_PROBE ?
	    probe_id(c, text->text) : user_id(text->text), text->place);
	return true;
}

void check_probe_text(struct check *c, struct expr *e)
{
	if (e->kind != EXPR_BUILTIN || e->type->kind != TYPE_PROBE ||
	    c->clause->nprobes != 1)
		return;
	e->kind = EXPR_STRING;
	e->text = c->probe->name;
	e->len = (uint32_t)strlen(e->text);
	e->type = type_string(c->types, e->len + 1);
}
