/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What to write instead, for a syntax error: first the words of foreign.def,
 * then what is open or missing.
 */
#include "lang/hint.h"

#include "lang/parse.h"
#include "provider/provider.h"

#include <string.h>

static const struct {
	uint8_t		 where;
	const char	*words, *note;
} table[] = {
#define FOREIGN(where, words, note)	{ FOREIGN_##where, words, note },
#include "lang/foreign.def"
#undef FOREIGN
};

static bool has_word(const char *words, const char *word, size_t len)
{
	for (;;) {
		size_t n = strcspn(words, " ");

		if (n == len && memcmp(words, word, n) == 0)
			return true;
		if (words[n] == '\0')
			return false;
		words += n + 1;
	}
}

const char *hint_foreign(enum foreign where, const char *word, size_t len)
{
	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++) {
		const char *words = table[i].words;

		if (table[i].where != where)
			continue;
		if (where == FOREIGN_PAIR ? strlen(words) == len &&
		    memcmp(words, word, len) == 0 : has_word(words, word, len))
			return table[i].note;
	}
	return NULL;
}

static const char *text_of(struct parser *p, const struct token *token)
{
	return arena_strndup(p->arena, p->text + token->begin,
	    token->end - token->begin);
}

static const char *spell(struct parser *p, struct place place)
{
	const struct source *file = source_of(p->source, &place.begin);
	uint32_t line, column;

	source_locate(file, place.begin, &line, &column);
	return arena_printf(p->arena, "%s:%u:%u", file->name, (unsigned)line,
	    (unsigned)column);
}

static const char *find(enum foreign where, const char *word)
{
	return hint_foreign(where, word, strlen(word));
}

const char *hint_statement(void)
{
	return find(FOREIGN_OUTSIDE, "return");
}

/* A word of another language: here, before this, or where it all began. */
static const char *foreign_word(struct parser *p, struct place *place,
    bool *enough)
{
	const char *this = text_of(p, &p->this);
	const char *last = text_of(p, &p->before), *note;
	const char *first = text_of(p, &p->first);

	note = find(FOREIGN_PAIR, arena_printf(p->arena, "%s %s", last, this));
	if (!note && p->braces == 0 && !p->predicate)
		note = find(FOREIGN_OUTSIDE, this);
	if (!note)
		note = find(FOREIGN_THIS, this);
	if (note)
		return note;
	note = find(FOREIGN_LAST, last);
	if (note) {
		*place = p->before.place;
		return note;
	}
	note = p->braces > 0 ? find(FOREIGN_FIRST, first) : NULL;
	*enough = note;
	/* What is a keyword here too is not wrong itself. */
	if (note && p->first.kind == IDENT)
		*place = p->first.place;
	return note;
}

/* "int x = 5", "char *s", "struct s *p". */
static const char *declaration(struct parser *p, struct place *place)
{
	const char *first = text_of(p, &p->first);
	int kind = p->first.kind;

	if (p->braces == 0 || (kind != STRUCT && kind != UNION &&
	    kind != ENUM && (kind != IDENT ||
	    !scan_is_type_word(first, strlen(first)))))
		return NULL;
	*place = p->first.place;
	return arena_printf(p->arena, "a variable is declared by its first "
	    "value: write $x = 5, or let $x: %s = 5 to choose the type",
	    kind == IDENT ? first : "int64");
}

/* A clause begins where the last block still goes on. */
static const char *clause_inside(struct parser *p)
{
	const struct provider *family = provider_find(text_of(p, &p->before));

	int outer = p->last == '{' ? p->braces - 1 : p->braces;

	if (outer == 0 || !family || p->before.kind != IDENT ||
	    (p->last != ':' && !(p->last == '{' && family->stands_alone)))
		return NULL;
	return arena_printf(p->arena, "a probe cannot stand in a block: the "
	    "'{' at %s is not closed", spell(p, p->open[outer].place));
}

static const char *not_closed(struct parser *p)
{
	int bracket = p->last == '{' || p->last == BLOCK_OPEN ?
	    p->left_open : p->brackets;

	if (p->last != ';' && p->last != '{' && p->last != BLOCK_OPEN &&
	    p->last != '}' && p->last != END)
		return NULL;
	if (bracket > 0)
		return arena_printf(p->arena, "the '%c' at %s is not closed",
		    p->bracket[bracket].kind,
		    spell(p, p->bracket[bracket].place));
	if (p->last == '}' && p->braces == 0 && (p->before.kind == '}' ||
	    p->before.kind == ';' || p->before.kind == 0))
		return "no '{' is open here";
	if (p->last != END || p->braces == 0)
		return NULL;
	return arena_printf(p->arena, "the '{' at %s is not closed", spell(p,
	    p->suspect.end > 0 ? p->suspect : p->open[p->braces].place));
}

static bool ends_operand(int token)
{
	return scan_ends_operand(token) || token == '}';
}

static bool begins_statement(int token)
{
	return token == IDENT || token == VAR || token == MAP || token == IF ||
	    token == WHILE || token == FOR || token == RETURN ||
	    token == LET || token == UNROLL || token == BREAK ||
	    token == CONTINUE || token == DELETE;
}

static bool begins_operand(int token)
{
	return token == IDENT || token == VAR || token == MAP ||
	    token == INT || token == TRUTH || token == PARAM ||
	    token == STRING;
}

/* Whether the code is a predicate, or begins with if or while: its first
 * bracket, if there is one, is then not that of a call. */
static bool in_condition(const struct parser *p)
{
	return p->predicate || p->first.kind == IF || p->first.kind == WHILE;
}

static const char *between(struct parser *p)
{
	const char *last = text_of(p, &p->before);

	if (p->before.kind == MAP && (p->last == '(' || p->last == '{'))
		return arena_printf(p->arena, "a key is in brackets: write "
		    "%s[key]", last);
	if (!ends_operand(p->before.kind))
		return NULL;
	if (p->before.kind == IDENT && begins_operand(p->last) &&
	    builtin_find(last) >= 0 &&
	    builtin_form((enum builtin)builtin_find(last)) != FORM_VAR)
		return arena_printf(p->arena, "the arguments are in "
		    "parentheses: write %s(...)", last);
	if (p->brackets > in_condition(p) && begins_operand(p->last))
		return "write ',' between two values";
	if (p->brackets == 0 && p->braces > 0 && begins_statement(p->last))
		return "write ';' between two statements";
	return NULL;
}

static const char *equals(struct parser *p)
{
	if (p->last == '=' && in_condition(p))
		return "write '==' to compare: an assignment has no value";
	if (p->last == ':' && p->pos < p->len && p->text[p->pos] == '=')
		return "write '=' instead of ':='";
	if (p->last == ':' && p->first.kind == VAR && p->brackets == 0)
		return arena_printf(p->arena, "write let %s: TYPE = ... to "
		    "choose the type, or %s = ...",
		    text_of(p, &p->first), text_of(p, &p->first));
	if (p->before.kind == LET)
		return "a variable begins with '$': write let $x = 5";
	if (p->first.kind == LET && (p->last == '=' || p->last == IDENT))
		return "write let $x: TYPE = 5, or let $x = 5";
	if (p->last == '.' && !scan_ends_operand(p->before.kind))
		return "numbers have no fraction: use smaller units, such as "
		    "500ms";
	return NULL;
}

static const char *outside(struct parser *p, struct place place)
{
	const char *this = text_of(p, &p->this);

	if (p->braces > (p->last == '{') || p->predicate !=
	    (p->last == PRED_BEGIN))
		return NULL;
	if ((p->last == '{' || p->last == PRED_BEGIN) && (p->before.kind == 0 ||
	    p->before.kind == ';' || p->before.kind == '}'))
		return "a probe comes first: write PROBE { ... } or PROBE "
		    "/condition/ { ... }";
	if (p->last != STRAY)
		return NULL;
	if (strchr("(=<>!&", this[0]) && text_of(p, &p->before)[0] != '$')
		return find(FOREIGN_THIS, "&&");
	return strchr("@=+-", this[0]) || builtin_find(this) >= 0 ?
	    hint_statement() : NULL;
}

const char *hint_syntax(struct parser *p, struct place *place, bool *enough)
{
	const char *note = clause_inside(p);

	*enough = note || (p->last == '}' && p->braces == 0);
	if (!note)
		note = foreign_word(p, place, enough);
	if (!note)
		note = declaration(p, place);
	if (!note)
		note = equals(p);
	if (!note)
		note = outside(p, *place);
	if (!note)
		note = not_closed(p);
	if (!note)
		note = between(p);
	return note;
}
