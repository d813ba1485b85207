/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Positional parameters: $1 is a number, or a text that is none; str($1) is
 * always a text; what was not given is 0 or "", with a warning if the script
 * does not look at $#. In probe specifications $1
 * stands for its text. getopt("name", default) is --name=value, of the type
 * of its default; without one it is whether --name was given.
 */
#include "lang/lang.h"
#include "lang/walk.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

struct params {
	struct arena		*arena;
	struct diag		*diag;
	const struct options	*options;
	bool			*asked;	/* of the options, by getopt() */
	bool			*used;	/* of the parameters */
	bool			 counted;	/* the script uses $# */
	struct strbuf		 help;	/* lines for "-- --help" */
};

static const char *param_text(struct params *p, int n)
{
	if (n < 1 || n > p->options->nparams)
		return NULL;
	p->used[n - 1] = true;
	return p->options->params[n - 1];
}

/* The same for an expression. */
static const char *value_text(struct params *p, const struct expr *e)
{
	const char *text = param_text(p, e->param);

	if (e->param == 0)
		diag_add(p->diag, DIAG_PARAM_ZERO, e->place);
	else if (e->param > 0 && !p->counted && (!text || text[0] == '\0'))
		diag_add(p->diag, DIAG_PARAM_MISSING, e->place, e->param);
	return text;
}

enum number { NUMBER_IS, NUMBER_LARGE, NUMBER_NOT };

static enum number parse_number(const char *text, int64_t *value)
{
	char *end;

	errno = 0;
	if (text[0] == '-')
		*value = strtoll(text, &end, 0);
	else
		*value = (int64_t)strtoull(text, &end, 0);
	if (*end != '\0' || end == text || isspace((unsigned char)text[0]))
		return NUMBER_NOT;
	return errno == 0 ? NUMBER_IS : NUMBER_LARGE;
}

static void make_int(struct expr *e, int64_t value, struct type *type)
{
	e->kind = EXPR_INT;
	e->is_const = true;
	e->number = value;
	e->type = type;
}

/* As a literal is: one that int64 does not hold has no sign. */
static void make_number(struct expr *e, const char *text, int64_t value)
{
	make_int(e, value, value < 0 && text[0] != '-' ? &type_uint64 :
	    &type_int64);
}

static void make_text(struct params *p, struct expr *e, const char *text,
    size_t len)
{
	e->kind = EXPR_STRING;
	e->is_const = false;
	e->type = NULL;
	e->text = arena_strndup(p->arena, text, len);
	e->len = (uint32_t)len;
}

static void set_number(struct params *p, struct expr *e)
{
	const char *text = value_text(p, e);
	int n = e->param;
	int64_t value = 0;

	if (!text) {
		make_int(e, n < 0 ? p->options->nparams : 0, &type_int64);
		return;
	}
	switch (parse_number(text, &value)) {
	case NUMBER_LARGE:
		diag_add(p->diag, DIAG_PARAM_NUMBER, e->place, n, text);
		diag_note(p->diag, "use str($%d) to get it as a string", n);
		/* fallthrough */
	case NUMBER_IS:
		make_number(e, text, value);
		break;
	case NUMBER_NOT:
		make_text(p, e, text, strlen(text));
		break;
	}
}

/* $1, or $1 + 3: of its text from the fourth character on. */
static const struct expr *param_of(const struct expr *e, uint64_t *from)
{
	*from = 0;
	if (e->kind == EXPR_BINARY && e->op == OP_ADD &&
	    e->b->kind == EXPR_INT) {
		*from = (uint64_t)e->b->number;
		e = e->a;
	}
	return e->kind == EXPR_PARAM && e->param >= 0 ? e : NULL;
}

static bool takes_text(const struct expr *e)
{
	uint64_t from;

	return e->kind == EXPR_CALL && strcmp(e->callee, "str") == 0 &&
	    e->args && param_of(e->args, &from);
}

/* str($1), str($1, 5) become the literal. */
static void set_text(struct params *p, struct expr *e)
{
	const struct expr *limit = e->args->next;
	uint64_t from;
	const char *text = value_text(p, param_of(e->args, &from));
	size_t len = text ? strlen(text) : 0;

	from = from < len ? from : len;
	len -= from;
	if (limit && limit->kind == EXPR_INT &&
	    (uint64_t)limit->number < len)
		len = (size_t)limit->number;
	make_text(p, e, text ? text + from : "", len);
}

/* ---- getopt() ---- */

/* The option's text: "" for --name, NULL when it was not given. */
static const char *find_option(struct params *p, const char *name)
{
	size_t len = strlen(name);
	const char *found = NULL;

	for (int i = 0; i < p->options->nnamed; i++) {
		const char *text = p->options->named[i] + 2;

		if (strncmp(text, name, len) != 0 ||
		    (text[len] != '=' && text[len] != '\0'))
			continue;
		found = text[len] == '=' ? text + len + 1 : "";
		p->asked[i] = true;
	}
	return found;
}

static void option_fault(struct params *p, const struct expr *e,
    const char *name, const char *wants)
{
	diag_add(p->diag, DIAG_OPTION_VALUE, e->place, name, wants);
}

static void set_truth(struct params *p, struct expr *e, const char *name,
    const char *text, bool otherwise)
{
	bool truth = !text ? otherwise : text[0] == '\0' ||
	    strcmp(text, "true") == 0 || strcmp(text, "1") == 0;

	if (text && !truth && strcmp(text, "false") != 0 &&
	    strcmp(text, "0") != 0)
		option_fault(p, e, name, "true or false");
	make_int(e, truth, &type_bool);
}

/* A line for "-- --help": the name, what it is by default, what it means. */
static void describe(struct params *p, const struct expr *name,
    const struct expr *other)
{
	const struct expr *about = other ? other->next : NULL;
	const char *start = arena_printf(p->arena, "  --%s ", name->text);

	if (strstr(strbuf_str(&p->help), start))
		return;
	strbuf_add_str(&p->help, start);
	if (!other || other->type == &type_bool)
		strbuf_add_str(&p->help, other && other->number ?
		    "(true)" : "(false)");
	else if (other->kind == EXPR_STRING)
		strbuf_printf(&p->help, "(\"%s\")", other->text);
	else
		strbuf_printf(&p->help, "(%lld)", (long long)other->number);
	if (about && about->kind == EXPR_STRING)
		strbuf_printf(&p->help, " %s", about->text);
	strbuf_add_char(&p->help, '\n');
}

static void set_option(struct params *p, struct expr *e)
{
	const struct expr *name = e->args, *other = name ? name->next : NULL;
	const char *text;
	int64_t value;

	if (!name || name->kind != EXPR_STRING || e->nargs > 3 ||
	    (other && other->kind != EXPR_STRING &&
	    other->kind != EXPR_INT)) {
		diag_add(p->diag, DIAG_NOT_CONSTANT, e->place,
		    "each argument of getopt()");
		make_int(e, 0, &type_int64);
		return;
	}
	describe(p, name, other);
	text = find_option(p, name->text);
	if (!other || other->type == &type_bool) {
		set_truth(p, e, name->text, text,
		    other && other->number != 0);
	} else if (other->kind == EXPR_STRING) {
		make_text(p, e, text ? text : other->text,
		    text ? strlen(text) : other->len);
	} else {
		value = other->number;
		if (text && parse_number(text, &value) != NUMBER_IS)
			option_fault(p, e, name->text, "a number");
		if (text)
			make_number(e, text, value);
		else
			make_int(e, value, other->type);
	}
}

/* -5 is an operator and its operand. */
static void fold_minus(struct expr *e)
{
	if (e && e->kind == EXPR_UNARY && e->op == OP_NEG &&
	    e->a->kind == EXPR_INT)
		make_int(e, (int64_t)(0 - (uint64_t)e->a->number),
		    &type_int64);
}

static bool is_option(const struct expr *e)
{
	return e->kind == EXPR_CALL && strcmp(e->callee, "getopt") == 0;
}

/* "-- --help" shows the others, unless the script has such an option itself. */
static void unknown_options(struct params *p, struct script *script)
{
	for (int i = 0; i < p->options->nnamed; i++) {
		if (!p->asked[i] &&
		    strcmp(p->options->named[i], "--help") == 0)
			script->help = arena_printf(p->arena,
			    "Options of the script (with their defaults):\n%s",
			    strbuf_str(&p->help));
		else if (!p->asked[i])
			diag_add(p->diag, DIAG_OPTION_UNKNOWN,
			    (struct place){ 0, 0 }, p->options->named[i]);
	}
}

static void visit(void *arg, struct expr *e)
{
	struct params *p = arg;

	if (takes_text(e)) {
		set_text(p, e);
	} else if (is_option(e)) {
		fold_minus(e->args ? e->args->next : NULL);
		set_option(p, e);
	} else if (e->kind == EXPR_PARAM) {
		set_number(p, e);
	}
}

/* $1 and $# of a probe specification. */
static void expand_spec(struct params *p, struct probe_spec *spec)
{
	struct strbuf out = {0};
	const char *at = spec->text;

	if (!strchr(at, '$'))
		return;
	while (*at != '\0') {
		const char *text;
		char *end;

		if (at[0] == '$' && at[1] == '#') {
			p->counted = true;
			strbuf_printf(&out, "%d", p->options->nparams);
			at += 2;
		} else if (at[0] == '$' && isdigit((unsigned char)at[1])) {
			long n = strtol(at + 1, &end, 10);

			text = param_text(p, n > 10000 ? 0 : (int)n);
			strbuf_add_str(&out, text ? text : "");
			at = end;
		} else {
			strbuf_add_char(&out, *at++);
		}
	}
	spec->text = arena_strdup(p->arena, strbuf_str(&out));
	strbuf_free(&out);
}

static void find_count(void *arg, struct expr *e)
{
	struct params *p = arg;

	p->counted |= e->kind == EXPR_PARAM && e->param < 0;
}

static void walk_script(struct params *p, struct script *script,
    walk_visit *visitor)
{
	for (unsigned i = 0; i < script->nconfig; i++)
		walk_expr(script->config[i].value, visitor, p);
	for (struct clause *c = script->clauses; c; c = c->next)
		walk_clause(c, visitor, p);
	for (struct routine *r = script->routines; r; r = r->next) {
		walk_stmts(r->body, visitor, p);
		walk_expr(r->value, visitor, p);
	}
}

static void unused_params(struct params *p)
{
	for (int i = 0; i < p->options->nparams; i++) {
		if (!p->used[i] && !p->counted)
			diag_add(p->diag, DIAG_PARAM_UNUSED,
			    (struct place){ 0, 0 }, p->options->params[i],
			    i + 1);
	}
}

void lang_params(struct compilation *compilation)
{
	struct script *script = compilation->script;
	struct params p = { .arena = compilation->arena,
		.diag = &compilation->diag, .options = compilation->options };

	p.asked = arena_array(p.arena, bool, (size_t)p.options->nnamed + 1);
	p.used = arena_array(p.arena, bool, (size_t)p.options->nparams + 1);
	for (struct clause *c = script->clauses; c; c = c->next) {
		for (struct probe_spec *s = c->specs; s; s = s->next) {
			for (struct probe_spec *a = s; a; a = a->alt)
				expand_spec(&p, a);
		}
	}
	walk_script(&p, script, find_count);
	walk_script(&p, script, visit);
	unused_params(&p);
	unknown_options(&p, script);
	strbuf_free(&p.help);
}
