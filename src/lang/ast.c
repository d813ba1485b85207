/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The tree as text: a node a line, what it holds indented below it. Built-ins
 * and probe families have their own names, whatever alias the script uses:
 * test/check/rows looks for them.
 */
#include "lang/walk.h"

#include <inttypes.h>
#include <string.h>

struct dump {
	struct strbuf	*out;
	bool		 types;
	int		 indent;
};

struct expr *ast_own_address(const struct expr *e)
{
	while (e->kind == EXPR_CAST)
		e = e->base;
	return e->kind == EXPR_UNARY && e->op == OP_ADDR &&
	    (e->a->kind == EXPR_VAR || e->a->kind == EXPR_MAP) ?
	    (struct expr *)e : NULL;
}

struct type *ast_memory_type(const struct expr *e)
{
	const struct expr *base = e->kind == EXPR_INDEX ? e->base : e->a;

	if (e->type->kind != TYPE_STRING)
		return e->type;
	if (e->kind == EXPR_FIELD && e->field->how != FIELD_DATA_LOC &&
	    e->field->how != FIELD_REL_LOC)
		return e->field->type;
	if ((e->kind == EXPR_INDEX && base->type->of) ||
	    (e->kind == EXPR_UNARY && e->op == OP_DEREF))
		return base->type->of;
	return e->type;
}

const char *op_name(enum op op)
{
	static const char *const names[] = {
		[OP_ADD] = "+", [OP_SUB] = "-", [OP_MUL] = "*",
		[OP_DIV] = "/", [OP_MOD] = "%", [OP_AND] = "&",
		[OP_OR] = "|", [OP_XOR] = "^", [OP_SHL] = "<<",
		[OP_SHR] = ">>", [OP_LAND] = "&&", [OP_LOR] = "||",
		[OP_LXOR] = "^^", [OP_EQ] = "==", [OP_NE] = "!=",
		[OP_LT] = "<", [OP_LE] = "<=", [OP_GT] = ">",
		[OP_GE] = ">=", [OP_NEG] = "-", [OP_NOT] = "!",
		[OP_COMPL] = "~", [OP_DEREF] = "*", [OP_ADDR] = "&",
		[OP_PREINC] = "++", [OP_PREDEC] = "--",
		[OP_POSTINC] = "++", [OP_POSTDEC] = "--",
	};

	return names[op];
}

static void dump_text(struct strbuf *out, const char *text, uint32_t len)
{
	strbuf_add_char(out, '"');
	for (uint32_t i = 0; i < len; i++) {
		unsigned char c = (unsigned char)text[i];

		if (c == '\n')
			strbuf_add_str(out, "\\n");
		else if (c == '\t')
			strbuf_add_str(out, "\\t");
		else if (c == '"' || c == '\\')
			strbuf_printf(out, "\\%c", c);
		else if (c < 32 || c == 127)
			strbuf_printf(out, "\\x%02x", c);
		else
			strbuf_add_char(out, (char)c);
	}
	strbuf_add_char(out, '"');
}

static void dump_type_name(struct strbuf *out, const struct type_name *name)
{
	strbuf_printf(out, "%s%s%s", name->tag ? name->tag : "",
	    name->tag ? " " : "", name->name);
	if (name->pointers > 0)
		strbuf_add_char(out, ' ');
	strbuf_repeat(out, '*', (int)name->pointers);
	for (unsigned i = 0; i < name->ncounts; i++)
		strbuf_printf(out, "[%" PRIu64 "]", name->counts[i]);
}

static void dump_builtin(struct strbuf *out, const struct expr *e)
{
	const char *name = builtin_name(e->builtin);

	if (builtin_is(e->builtin, NUMBERED))
		strbuf_printf(out, "builtin %.*s%d", (int)strlen(name) - 1,
		    name, e->argn);
	else
		strbuf_printf(out, "builtin %s", name);
}

static void dump_param(struct strbuf *out, const struct expr *e)
{
	if (e->param < 0)
		strbuf_add_str(out, "parameter $#");
	else
		strbuf_printf(out, "parameter $%d", e->param);
}

/* The row that a name is an alias of; others as they are. */
static const char *row_of(const char *name)
{
	int found = builtin_find(name);

	return found < 0 || builtin_is((enum builtin)found, NUMBERED) ? NULL :
	    builtin_name((enum builtin)found);
}

/* Nodes that stand for something. */
static void dump_leaf(struct strbuf *out, const struct expr *e)
{
	const char *row;

	switch (e->kind) {
	case EXPR_POISON:
		strbuf_add_str(out, "poison");
		break;
	case EXPR_INT:
		strbuf_printf(out, e->type && !e->type->is_signed ?
		    "int %" PRIu64 : "int %" PRId64, e->number);
		break;
	case EXPR_STRING:
		strbuf_add_str(out, "string ");
		dump_text(out, e->text, e->len);
		break;
	case EXPR_VAR:
		strbuf_printf(out, "variable $%s", e->var->name);
		break;
	case EXPR_MAP:
		strbuf_printf(out, "map @%s", e->map->name);
		break;
	case EXPR_PARAM:
		dump_param(out, e);
		break;
	case EXPR_NAME:
		row = row_of(e->name);
		strbuf_printf(out, "%s %s", row ? "builtin" : "name",
		    row ? row : e->name);
		break;
	case EXPR_BUILTIN:
		dump_builtin(out, e);
		break;
	case EXPR_CALL:
		row = row_of(e->callee);
		strbuf_printf(out, "call %s", row ? row : e->callee);
		break;
	default:
		break;
	}
}

/* What the node is, without what is below it. */
static void dump_head(struct strbuf *out, const struct expr *e)
{
	switch (e->kind) {
	case EXPR_UNARY:
		strbuf_printf(out, "unary %s%s", op_name(e->op),
		    e->op == OP_POSTINC || e->op == OP_POSTDEC ?
		    " behind" : "");
		break;
	case EXPR_BINARY:
		strbuf_printf(out, "binary %s", op_name(e->op));
		break;
	case EXPR_TERNARY:
		strbuf_add_str(out, "ternary");
		break;
	case EXPR_CAST:
		strbuf_add_str(out, "cast ");
		dump_type_name(out, e->type_name);
		break;
	case EXPR_FIELD:
		strbuf_printf(out, "field %s", e->field_name);
		break;
	case EXPR_INDEX:
		strbuf_add_str(out, "index");
		break;
	case EXPR_TUPLE:
		strbuf_add_str(out, "tuple");
		break;
	case EXPR_SIZEOF:
		strbuf_add_str(out, "sizeof");
		if (e->type_name) {
			strbuf_add_char(out, ' ');
			dump_type_name(out, e->type_name);
		}
		break;
	case EXPR_OFFSETOF:
		strbuf_add_str(out, "offsetof ");
		dump_type_name(out, e->type_name);
		strbuf_printf(out, ", %s", e->field_name);
		break;
	case EXPR_BLOCK:
		strbuf_add_str(out, e->is_call ? "call" :
		    "block expression");
		break;
	case EXPR_ASSIGN:
		strbuf_printf(out, "assign %s",
		    e->plain ? "" : op_name(e->op));
		out->len -= e->plain;
		break;
	default:
		dump_leaf(out, e);
		break;
	}
}

static void dump_expr(struct dump *d, struct expr *e);
static void dump_stmts(struct dump *d, const struct stmt *s);

static void dump_slot(void *d, struct expr **slot)
{
	dump_expr(d, *slot);
}

static void dump_expr(struct dump *d, struct expr *e)
{
	if (!e)
		return;
	strbuf_repeat(d->out, ' ', d->indent * 2);
	if (e->label)
		strbuf_printf(d->out, "%s = ", e->label);
	dump_head(d->out, e);
	if (d->types && e->type) {
		strbuf_add_str(d->out, " : ");
		type_print(d->out, e->type);
	}
	if (d->types && e->is_const && e->kind != EXPR_INT)
		strbuf_printf(d->out, " = %" PRId64, e->number);
	strbuf_add_char(d->out, '\n');
	d->indent++;
	if (e->kind == EXPR_BLOCK)
		dump_stmts(d, e->body);
	walk_below(e, dump_slot, d);
	d->indent--;
}

static void dump_line(struct dump *d, const char *text)
{
	strbuf_repeat(d->out, ' ', d->indent * 2);
	strbuf_add_str(d->out, text);
	strbuf_add_char(d->out, '\n');
}

static void dump_stmt(struct dump *d, const struct stmt *s)
{
	static const char *const names[] = {
		[STMT_IF] = "if", [STMT_BLOCK] = "block",
		[STMT_RETURN] = "return", [STMT_UNROLL] = "unroll",
		[STMT_WHILE] = "while", [STMT_BREAK] = "break",
		[STMT_CONTINUE] = "continue", [STMT_FOR] = "for",
	};

	if (s->kind == STMT_EXPR) {
		dump_expr(d, s->expr);
		return;
	}
	dump_line(d, names[s->kind]);
	d->indent++;
	if (s->kind == STMT_FOR)
		dump_line(d, s->var->name);
	dump_expr(d, s->expr);
	dump_expr(d, s->limit);
	dump_stmts(d, s->body);
	d->indent--;
	if (s->orelse) {
		dump_line(d, "else");
		d->indent++;
		dump_stmts(d, s->orelse);
		d->indent--;
	}
}

static void dump_stmts(struct dump *d, const struct stmt *s)
{
	for (; s; s = s->next)
		dump_stmt(d, s);
}

/* The family by its own name, the rest as written. */
static void dump_spec(struct strbuf *out, const char *text)
{
	size_t len = strcspn(text, ":");
	struct strbuf name = { 0 };
	const struct provider *family;

	strbuf_add(&name, text, len);
	family = provider_find(strbuf_str(&name));
	strbuf_printf(out, "%s%s", family ? family->name : strbuf_str(&name),
	    text + len);
	strbuf_free(&name);
}

static void dump_specs(struct dump *d, const struct clause *clause)
{
	for (const struct probe_spec *spec = clause->specs; spec;
	    spec = spec->next) {
		strbuf_add_str(d->out, "probe ");
		dump_spec(d->out, spec->text);
		for (const struct probe_spec *alt = spec->alt; alt;
		    alt = alt->alt) {
			strbuf_add_str(d->out, " | ");
			dump_spec(d->out, alt->text);
		}
		strbuf_add_char(d->out, '\n');
	}
}

enum { NAMES_SHOWN = 4 };

static void dump_probes(struct dump *d, const struct clause *clause)
{
	for (size_t i = 0; i < clause->nprobes && i < NAMES_SHOWN; i++)
		strbuf_printf(d->out, "probe %s\n", clause->probes[i].name);
	if (clause->nprobes > NAMES_SHOWN)
		strbuf_printf(d->out, "... and %zu more\n",
		    clause->nprobes - NAMES_SHOWN);
}

static void dump_routine(struct dump *d, const struct routine *r)
{
	strbuf_printf(d->out, "%s %s\n", r->is_macro ? "macro" : "fn",
	    r->name);
	d->indent++;
	for (const struct param *p = r->params; p; p = p->next)
		strbuf_printf(d->out, "  parameter %s%s\n", p->kind ==
		    PARAM_VAR ? "$" : p->kind == PARAM_MAP ? "@" : "",
		    p->name);
	dump_stmts(d, r->body);
	dump_expr(d, r->value);
	d->indent--;
}

static void dump_clause(struct dump *d, const struct clause *clause)
{
	if (clause->probes)
		dump_probes(d, clause);
	else
		dump_specs(d, clause);
	if (clause->predicate) {
		strbuf_add_str(d->out, "predicate\n");
		d->indent++;
		dump_expr(d, clause->predicate);
		d->indent--;
	}
	dump_stmts(d, clause->body);
}

static void dump_map(struct dump *d, const struct map *map)
{
	strbuf_printf(d->out, "map @%s", map->name);
	if (map->key)
		type_print(d->out, map->key);
	if (map->value) {
		strbuf_add_str(d->out, " : ");
		type_print(d->out, map->value);
	}
	strbuf_add_char(d->out, '\n');
}

void ast_dump(struct strbuf *out, const struct script *script, bool types)
{
	struct dump d = { out, types, 0 };
	const struct clause *clause = types ? script->variants :
	    script->clauses;

	for (unsigned i = 0; !types && i < script->nconfig; i++) {
		strbuf_printf(out, "config %s\n", script->config[i].name);
		d.indent = 1;
		dump_expr(&d, script->config[i].value);
		d.indent = 0;
	}
	for (const struct routine *r = script->routines; !types && r;
	    r = r->next)
		dump_routine(&d, r);
	for (; clause; clause = clause->next)
		dump_clause(&d, clause);
	for (const struct map *map = script->maps; types && map;
	    map = map->next)
		dump_map(&d, map);
}
