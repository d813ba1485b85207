/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Constant expressions of C, on 64 bits: those of #if, of enumerators and of
 * array sizes.
 */
#include "lang/constant.h"

#include <ctype.h>
#include <string.h>

enum { MAX_DEPTH = 64 };

struct reader {
	struct constant	*c;
	const char	*text;
	size_t		 len, i;
	int		 depth;
	const char	*fault;		/* or NULL */
};

static int64_t ternary(struct reader *r);

static void fault(struct reader *r, const char *what)
{
	if (!r->fault)
		r->fault = what;
	r->i = r->len;
}

static void skip(struct reader *r)
{
	r->i += scan_blank(r->text + r->i, r->len - r->i);
}

static bool take(struct reader *r, const char *op)
{
	size_t n = strlen(op);

	skip(r);
	if (r->len - r->i < n || memcmp(r->text + r->i, op, n) != 0)
		return false;
	r->i += n;
	return true;
}

static int64_t number(struct reader *r)
{
	uint64_t value = 0;
	size_t n = r->i;

	while (n < r->len && (isalnum((unsigned char)r->text[n]) ||
	    r->text[n] == '_'))
		n++;
	if (!scan_number(r->c->parser, r->text + r->i, n - r->i, r->c->place,
	    &value))
		fault(r, "a number is expected");
	r->i = n > r->i ? n : r->i;
	return (int64_t)value;
}

static int64_t character(struct reader *r)
{
	const char *end = memchr(r->text + r->i + 1, '\'',
	    r->len - r->i - 1);
	const char *text;
	uint32_t len = 0;

	if (!end) {
		fault(r, "a character literal is not closed");
		return 0;
	}
	text = scan_unescape(r->c->parser, r->text + r->i + 1,
	    (size_t)(end - r->text) - r->i - 1, r->c->place, &len);
	r->i = (size_t)(end - r->text) + 1;
	return len > 0 ? text[0] : 0;
}

static size_t word_length(const struct reader *r)
{
	size_t n = r->i;

	if (n == r->len || isdigit((unsigned char)r->text[n]))
		return 0;
	while (n < r->len && (isalnum((unsigned char)r->text[n]) ||
	    r->text[n] == '_'))
		n++;
	return n - r->i;
}

static int64_t primary(struct reader *r)
{
	int64_t value = 0;
	size_t n;

	if (take(r, "(")) {
		value = ternary(r);
		if (!take(r, ")"))
			fault(r, "a ')' is missing");
		return value;
	}
	if (r->i == r->len) {
		fault(r, "a value is missing");
		return 0;
	}
	if (isdigit((unsigned char)r->text[r->i]))
		return number(r);
	if (r->text[r->i] == '\'')
		return character(r);
	n = word_length(r);
	if (n == 0)
		fault(r, "a value is missing");
	else
		n = r->c->word(r->c, r->text + r->i, n, r->len - r->i, &value);
	if (n == 0)
		fault(r, "a name does not stand for a number");
	r->i += r->fault ? 0 : n;
	return r->fault ? 0 : value;
}

static int64_t unary(struct reader *r)
{
	int64_t value = 0;

	if (++r->depth > MAX_DEPTH)
		fault(r, "it is nested too deeply");
	else if (take(r, "!"))
		value = !unary(r);
	else if (take(r, "~"))
		value = ~unary(r);
	else if (take(r, "-"))
		value = (int64_t)(0 - (uint64_t)unary(r));
	else if (take(r, "+"))
		value = unary(r);
	else
		value = primary(r);
	r->depth--;
	return value;
}

/* Longer ones first where one begins like another. */
static const struct { char text[3]; uint8_t op, level; } operators[] = {
	{ "||", OP_LOR, 0 }, { "&&", OP_LAND, 1 },
	{ "==", OP_EQ, 5 }, { "!=", OP_NE, 5 },
	{ "<<", OP_SHL, 7 }, { ">>", OP_SHR, 7 },
	{ "<=", OP_LE, 6 }, { ">=", OP_GE, 6 },
	{ "<", OP_LT, 6 }, { ">", OP_GT, 6 },
	{ "|", OP_OR, 2 }, { "^", OP_XOR, 3 }, { "&", OP_AND, 4 },
	{ "+", OP_ADD, 8 }, { "-", OP_SUB, 8 },
	{ "*", OP_MUL, 9 }, { "/", OP_DIV, 9 }, { "%", OP_MOD, 9 },
};

static int operator_here(struct reader *r)
{
	skip(r);
	for (size_t i = 0; i < sizeof(operators) / sizeof(operators[0]); i++) {
		size_t n = strlen(operators[i].text);

		if (r->len - r->i >= n &&
		    memcmp(r->text + r->i, operators[i].text, n) == 0)
			return (int)i;
	}
	return -1;
}

/* What binds at least as tight as `level`. The side of && and || that does
 * not count may divide by zero. */
static int64_t binary(struct reader *r, int level)
{
	int64_t a = unary(r), b;
	int i;

	while ((i = operator_here(r)) >= 0 && operators[i].level >= level) {
		enum op op = (enum op)operators[i].op;
		const char *before = r->fault;

		r->i += strlen(operators[i].text);
		b = binary(r, operators[i].level + 1);
		if ((op == OP_DIV || op == OP_MOD) && b == 0)
			fault(r, "division by zero");
		if ((op == OP_LOR && a) || (op == OP_LAND && !a))
			r->fault = before;
		a = (int64_t)op_compute(op, (uint64_t)a, (uint64_t)b, true);
	}
	return a;
}

static int64_t ternary(struct reader *r)
{
	int64_t value, yes, no;

	if (++r->depth > MAX_DEPTH) {
		fault(r, "it is nested too deeply");
		return 0;
	}
	value = binary(r, 0);
	if (take(r, "?")) {
		yes = ternary(r);
		if (!take(r, ":"))
			fault(r, "a ':' is missing");
		no = ternary(r);
		value = value ? yes : no;
	}
	r->depth--;
	return value;
}

int64_t constant_read(struct constant *c, const char *text, size_t len,
    size_t *taken, const char **what)
{
	struct reader r = { .c = c, .text = text, .len = len };
	int64_t value = ternary(&r);

	skip(&r);
	*taken = r.i;
	*what = r.fault;
	return value;
}
