/* SPDX-License-Identifier: GPL-2.0-only */
#include "provider/cxxname.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* A name being read and written. */
struct name {
	const char	*at;
	char		*out;
	size_t		 len, size;
	size_t		 last;		/* where the last component begins */
	bool		 bad;
};

static void add(struct name *n, const char *text, size_t len)
{
	if (len >= n->size - n->len) {
		n->bad = true;
		return;
	}
	memcpy(n->out + n->len, text, len);
	n->len += len;
	n->out[n->len] = 0;
}

static void begin(struct name *n)
{
	if (n->len)
		add(n, "::", 2);
	n->last = n->len;
}

/* 5.1.4: the operators that have a function's name. */
static const char operators[][2][12] = {
	{ "nw", " new" }, { "na", " new[]" }, { "dl", " delete" },
	{ "da", " delete[]" }, { "ng", "-" }, { "ad", "&" }, { "de", "*" },
	{ "co", "~" }, { "pl", "+" }, { "mi", "-" }, { "ml", "*" },
	{ "dv", "/" }, { "rm", "%" }, { "an", "&" }, { "or", "|" },
	{ "eo", "^" }, { "aS", "=" }, { "pL", "+=" }, { "mI", "-=" },
	{ "mL", "*=" }, { "dV", "/=" }, { "rM", "%=" }, { "aN", "&=" },
	{ "oR", "|=" }, { "eO", "^=" }, { "ls", "<<" }, { "rs", ">>" },
	{ "lS", "<<=" }, { "rS", ">>=" }, { "eq", "==" }, { "ne", "!=" },
	{ "lt", "<" }, { "gt", ">" }, { "le", "<=" }, { "ge", ">=" },
	{ "ss", "<=>" }, { "nt", "!" }, { "aa", "&&" }, { "oo", "||" },
	{ "pp", "++" }, { "mm", "--" }, { "cm", "," }, { "pm", "->*" },
	{ "pt", "->" }, { "cl", "()" }, { "ix", "[]" },
};

static bool operator_name(struct name *n)
{
	size_t i;

	for (i = 0; i < sizeof(operators) / sizeof(operators[0]); i++) {
		if (strncmp(n->at, operators[i][0], 2))
			continue;
		begin(n);
		add(n, "operator", 8);
		add(n, operators[i][1], strlen(operators[i][1]));
		n->at += 2;
		return true;
	}
	return false;
}

/* <length><identifier>, and ABI tags behind it. */
static bool source_name(struct name *n)
{
	unsigned long len;
	char *end;

	if (!isdigit((unsigned char)*n->at))
		return false;
	len = strtoul(n->at, &end, 10);
	if (!len || strnlen(end, len) < len)
		return false;
	begin(n);
	if (len >= 10 && !strncmp(end, "_GLOBAL__N", 10))
		add(n, "(anonymous namespace)", 21);
	else
		add(n, end, len);
	n->at = end + len;
	while (n->at[0] == 'B' && isdigit((unsigned char)n->at[1])) {
		len = strtoul(n->at + 1, &end, 10);
		if (strnlen(end, len) < len)
			return false;
		n->at = end + len;
	}
	return true;
}

/* C1 C2 C3 D0 D1 D2: the name of the class once more. */
static bool constructor(struct name *n)
{
	char copy[256];
	size_t len = n->len - n->last;

	if ((n->at[0] != 'C' && n->at[0] != 'D') || n->at[1] < '0' ||
	    n->at[1] > '5' || !n->len || len >= sizeof(copy))
		return false;
	memcpy(copy, n->out + n->last, len);
	begin(n);
	if (n->at[0] == 'D')
		add(n, "~", 1);
	add(n, copy, len);
	n->at += 2;
	return true;
}

/*
 * I ... E: what is in it nests, and identifiers may hold any letter. Literals
 * (L type value E), packs (J ... E), expressions (X ... E) and names (N ... E)
 * end in E as well, as do function types (F ... E).
 */
static bool skip_template(struct name *n)
{
	int depth = 0;

	do {
		char c = *n->at++;

		if (!c)
			return false;
		if (isdigit((unsigned char)c)) {
			char *end;
			unsigned long len = strtoul(n->at - 1, &end, 10);

			if (strnlen(end, len) < len)
				return false;
			n->at = end + len;
		} else if (c == 'S' || c == 'T') {	/* S_ S0_ St T_ T0_ */
			if (islower((unsigned char)*n->at)) {
				n->at++;
				continue;
			}
			n->at += strcspn(n->at, "_E");
			n->at += *n->at == '_';
		} else if (c == 'L') {
			/* L b 1 E: digits are the value */
			while (*n->at && *n->at != 'E' &&
			    !isdigit((unsigned char)*n->at) && *n->at != 'N' &&
			    *n->at != '_')
				n->at++;
			if (*n->at == 'N' || *n->at == '_')
				return false;
			n->at += strspn(n->at, "0123456789");
			if (*n->at++ != 'E')
				return false;
		} else if (strchr("IJXNF", c)) {
			depth++;
		} else if (c == 'E') {
			depth--;
		}
	} while (depth > 0);
	return true;
}

static bool component(struct name *n)
{
	if (n->at[0] == 'I')
		return n->len && skip_template(n);
	if (!strncmp(n->at, "St", 2)) {
		begin(n);
		add(n, "std", 3);
		n->at += 2;
		return true;
	}
	/* Static functions have an L before the name. */
	if (n->at[0] == 'L' && isdigit((unsigned char)n->at[1]))
		n->at++;
	return source_name(n) || constructor(n) || operator_name(n);
}

bool cxx_demangle(const char *mangled, char *out, size_t size)
{
	struct name n = { .out = out, .size = size };

	if (strncmp(mangled, "_Z", 2) || !size)
		return false;
	out[0] = 0;
	n.at = mangled + 2;
	if (*n.at != 'N') {
		if (!strncmp(n.at, "St", 2) && !component(&n))
			return false;
		return component(&n) && !n.bad;
	}
	n.at++;
	n.at += strspn(n.at, "rVK");		/* of a const member */
	n.at += *n.at == 'R' || *n.at == 'O';
	while (*n.at != 'E')
		if (n.bad || !component(&n))
			return false;
	return !n.bad;
}

/* Past <...>, which nests. */
static const char *skip_angles(const char *s)
{
	int depth = 0;

	do {
		depth += *s == '<';
		depth -= *s == '>';
		s++;
	} while (*s && depth > 0);
	return s;
}

bool cxx_same(const char *plain, const char *wanted)
{
	while (*plain && *plain == *wanted) {
		plain++;
		wanted++;
		if (*wanted == '<' && *plain != '<')
			wanted = skip_angles(wanted);
	}
	return !*plain && (!*wanted || *wanted == '(');
}
