/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The scanner's hand-written half: probe specifications, where predicates
 * end, which parentheses are casts, numbers and escapes.
 */
#include "lang/cdecl.h"
#include "lang/hint.h"
#include "lang/syntax.h"
#include "lang/parse.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

static bool is_blank(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool is_word(char c)
{
	return isalnum((unsigned char)c) || c == '_';
}

static size_t word_length(const char *text, size_t len)
{
	size_t n = 0;

	if (len == 0 || isdigit((unsigned char)text[0]))
		return 0;
	while (n < len && is_word(text[n]))
		n++;
	return n;
}

static bool word_is(const char *text, size_t n, const char *word)
{
	return strlen(word) == n && memcmp(text, word, n) == 0;
}

static size_t line_end(const char *text, size_t len, size_t i)
{
	const char *end = memchr(text + i, '\n', len - i);

	return !end ? len : (size_t)(end - text);
}

size_t scan_blank(const char *text, size_t len)
{
	size_t i = 0;

	while (i < len) {
		if (is_blank(text[i])) {
			i++;
		} else if (text[i] == '#') {
			i = line_end(text, len, i);
		} else if (text[i] == '/' && i + 1 < len &&
		    text[i + 1] == '/') {
			i = line_end(text, len, i);
		} else if (text[i] == '/' && i + 1 < len &&
		    text[i + 1] == '*') {
			const char *end = memmem(text + i + 2, len - i - 2,
			    "*/", 2);

			i = !end ? len : (size_t)(end - text) + 2;
		} else {
			break;
		}
	}
	return i;
}

/* The probe family that the text begins with, or NULL. */
static const struct provider *family_of(const char *text, size_t len)
{
	size_t n = word_length(text, len);
	char name[32];

	if (n == 0 || n >= sizeof(name))
		return NULL;
	memcpy(name, text, n);
	name[n] = '\0';
	return provider_find(name);
}

/* Of a family that nobody knows a path is taken for one, so that the error
 * that follows names the whole. */
static enum slash slash_of(const char *text, size_t len)
{
	const struct provider *family = family_of(text, len);
	size_t n = word_length(text, len);

	if (family)
		return family->slash;
	return n + 1 < len && text[n] == ':' && text[n + 1] == '/' ?
	    SLASH_PATH : SLASH_ENDS;
}

/* Length of the probe specification at `text`; 0 when there is none. */
static size_t scan_spec(const char *text, size_t len)
{
	enum slash slash = slash_of(text, len);
	int colons = 0, slashes = 0;
	size_t i = 0;
	bool quoted = false;

	for (; i < len && text[i] != '\n'; i++) {
		char c = text[i];

		if (c == '"') {
			quoted = !quoted;
		} else if (c == '\\' && quoted && i + 1 < len) {
			i++;
		} else if (quoted) {
			continue;
		} else if (is_blank(c) || c == ',' || c == '{' || c == '}' ||
		    c == '|' || c == ';' || (c == '#' && !(i > 0 &&
		    text[i - 1] == '$'))) {
			break;
		} else if (c == ':') {
			colons++;
		} else if (c == '/' && slash != SLASH_PATH) {
			if (slash != SLASH_EVENT || colons != 1 ||
			    slashes++ > 0)
				break;
		}
	}
	return i;
}

/* A probe list without a block may follow a predicate too (ply). */
static bool begins_clause(const char *text, size_t len)
{
	const struct provider *family = family_of(text, len);
	size_t n = word_length(text, len);

	return family && ((n < len && text[n] == ':') ||
	    (family->stands_alone && word_is(text, n, family->name)));
}

bool scan_ends_predicate(const char *text, size_t len)
{
	size_t i = scan_blank(text, len), n;

	if (i == len || text[i] == '{')
		return true;
	n = word_length(text + i, len - i);
	if (word_is(text + i, n, "if"))
		return true;
	return begins_clause(text + i, len - i);
}

/* Words that only name types, so that "(x) -1" is a cast. */
bool scan_is_type_word(const char *text, size_t n)
{
	static const char *const words[] = {
		"void", "bool", "_Bool", "char", "short", "int", "long",
		"unsigned", "signed", "string", "buffer",
		"int8", "int16", "int32", "int64",
		"uint8", "uint16", "uint32", "uint64",
		"s8", "s16", "s32", "s64", "u8", "u16", "u32", "u64",
		"__s8", "__s16", "__s32", "__s64",
		"__u8", "__u16", "__u32", "__u64",
		"__be16", "__be32", "__be64", "__le16", "__le32", "__le64",
	};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		if (word_is(text, n, words[i]))
			return true;
	}
	return n > 2 && memcmp(text + n - 2, "_t", 2) == 0;
}

static size_t skip_stars(const char *text, size_t len, size_t i, int *stars)
{
	for (;;) {
		i += scan_blank(text + i, len - i);
		if (i == len || text[i] != '*')
			return i;
		(*stars)++;
		i++;
	}
}

static size_t skip_count(const char *text, size_t len, size_t i, bool *count)
{
	while (i < len && text[i] == '[') {
		*count = true;
		for (i++; i < len && (is_word(text[i]) ||
		    is_blank(text[i])); i++)
			;
		if (i < len && text[i] == ']')
			i++;
		i += scan_blank(text + i, len - i);
	}
	return i;
}

/* After "(name)": whether an operand follows, and no operator. */
static bool operand_follows(const char *text, size_t len)
{
	size_t i = scan_blank(text, len);

	return i < len && (is_word(text[i]) || strchr("$@\"'(", text[i]));
}

bool scan_is_cast(struct parser *p, const char *text, size_t len,
    bool after_operand, bool after_sizeof)
{
	size_t i = scan_blank(text, len), n = word_length(text + i, len - i);
	bool tagged, known, count = false;
	int words = 0, stars = 0;
	char name[64];

	if (n == 0 || after_operand)
		return false;
	if (word_is(text + i, n, "typeof"))
		return true;
	tagged = word_is(text + i, n, "struct") ||
	    word_is(text + i, n, "union") || word_is(text + i, n, "enum");
	memcpy(name, text + i, n < sizeof(name) ? n : 0);
	name[n < sizeof(name) ? n : 0] = '\0';
	known = tagged || scan_is_type_word(text + i, n) ||
	    cdecl_find(&p->target->types, DECLARED_TYPE, name);
	while (n > 0) {
		words++;
		i += n;
		i += scan_blank(text + i, len - i);
		n = word_length(text + i, len - i);
	}
	if (words > 1 && !known)
		return false;
	i = skip_stars(text, len, i, &stars);
	i = skip_count(text, len, i, &count);
	if (i == len || text[i] != ')' || (count && !known))
		return false;
	if (known || stars > 0)
		return true;
	return !after_sizeof && builtin_find(name) < 0 &&
	    operand_follows(text + i + 1, len - i - 1);
}

bool scan_ends_operand(int token)
{
	switch (token) {
	case IDENT:
	case VAR:
	case MAP:
	case INT:
	case TRUTH:
	case PARAM:
	case STRING:
	case ')':
	case ']':
	case INC:
	case DEC:
		return true;
	default:
		return false;
	}
}

/* A word, white space, and then this character. */
static bool followed_by(const char *text, size_t len, size_t n, char wanted)
{
	size_t i = n + scan_blank(text + n, len - n);

	return i < len && text[i] == wanted;
}

/* print(1), between clauses. */
static bool is_call(struct parser *p, const char *text, size_t len, size_t n)
{
	return followed_by(text, len, n, '(') && !family_of(text, len) &&
	    builtin_find(arena_strndup(p->arena, text, n)) >= 0;
}

int scan_probe_word(struct parser *p, const char *text, size_t len,
    size_t *taken)
{
	size_t n = word_length(text, len);

	*taken = n;
	if (word_is(text, n, "if") || word_is(text, n, "else")) {
		p->mode = SCAN_CODE;
		return n == 2 ? IF : ELSE;
	}
	if ((word_is(text, n, "config") && followed_by(text, len, n, '=')) ||
	    (word_is(text, n, "let") && followed_by(text, len, n, '@')) ||
	    (word_is(text, n, "import") && followed_by(text, len, n, '"'))) {
		p->mode = SCAN_CODE;
		return n == 3 ? LET : text[0] == 'c' ? CONFIG : IMPORT;
	}
	if ((word_is(text, n, "fn") || word_is(text, n, "macro")) &&
	    n < len && is_blank(text[n])) {
		p->mode = SCAN_CODE;
		p->brackets = 0;
		p->in_macro = n == 5;
		return n == 5 ? MACRO : FN;
	}
	if (cdecl_begins(text, len)) {
		*taken = cdecl_length(text, len);
		return C_DECLARATION;
	}
	if (n > 0 && !(n < len && (text[n] == ':' || text[n] == '/')) &&
	    (hint_foreign(FOREIGN_OUTSIDE, text, n) ||
	    is_call(p, text, len, n)))
		return STRAY;
	*taken = 1;
	if (text[0] == '}')
		return '}';
	n = scan_spec(text, len);
	if (n == 0 || (unsigned char)text[0] < ' ')
		return 0;
	*taken = n;
	return strchr("&@()=<>+-!~^]", text[0]) ? STRAY : SPEC;
}

const char *scan_visible(struct parser *p, char c)
{
	if (c > ' ' && c < 127)
		return arena_printf(p->arena, "'%c'", c);
	return arena_printf(p->arena, "0x%02x", (unsigned char)c);
}

/* What a word processor, a shell or another language has there. */
static const struct { const char *text, *note; } characters[] = {
	{ "\xe2\x80\x9c", "write '\"' instead of a typographic quote" },
	{ "\xe2\x80\x9d", "write '\"' instead of a typographic quote" },
	{ "\xe2\x80\x9e", "write '\"' instead of a typographic quote" },
	{ "\xe2\x80\x98", "write '\"' instead of a typographic quote" },
	{ "\xe2\x80\x99", "write '\"' instead of a typographic quote" },
	{ "\xe2\x80\x93", "write '-' instead of a dash" },
	{ "\xe2\x80\x94", "write '-' instead of a dash" },
	{ "\xe2\x88\x92", "write '-' instead of a minus sign" },
	{ "\xc2\xa0", "write a plain space instead of a no-break space" },
	{ "\xe2\x80\x8b", "remove the zero-width space" },
	{ "$", "a variable is written $name, a parameter $1" },
	{ "`", "write system(\"command\"), with --unsafe, to run a command" },
	{ "\\", "a statement may go on in the next line without '\\'" },
};

void scan_bad_character(struct parser *p, const char *text, size_t len,
    struct place place)
{
	diag_add(p->diag, DIAG_BAD_CHARACTER, place, scan_visible(p, text[0]));
	for (size_t i = 0; i < sizeof(characters) / sizeof(characters[0]);
	    i++) {
		size_t n = strlen(characters[i].text);

		if (n <= len && memcmp(text, characters[i].text, n) == 0)
			diag_note(p->diag, "%s", characters[i].note);
	}
}

void scan_fraction(struct parser *p, const char *text, size_t len,
    struct place place)
{
	const char *dot = memchr(text, '.', len);

	diag_add(p->diag, DIAG_NUMBER, place, (int)len, text);
	if (memchr(dot + 1, '.', len - (size_t)(dot + 1 - text)))
		diag_note(p->diag, "write \"%.*s\" in quotes", (int)len, text);
	else
		diag_note(p->diag, "numbers have no fraction: use smaller "
		    "units, such as 500ms for 0.5s");
}

static int digit_value(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c = (char)tolower((unsigned char)c);
	return c >= 'a' && c <= 'z' ? c - 'a' + 10 : 99;
}

/* Up to `max` digits; the number of those taken. */
static size_t take_digits(const char *text, size_t len, size_t max, int base,
    unsigned *value)
{
	size_t n = 0;

	for (*value = 0; n < len && n < max; n++) {
		if (digit_value(text[n]) >= base)
			break;
		*value = *value * (unsigned)base +
		    (unsigned)digit_value(text[n]);
	}
	return n;
}

static size_t unescape_one(struct parser *p, const char *text, size_t len,
    struct place place, char *out)
{
	static const char from[] = "ntr\\\"'abfv", to[] = "\n\t\r\\\"'\a\b\f\v";
	const char *simple = text[0] != '\0' ? strchr(from, text[0]) : NULL;
	unsigned value;
	size_t n;

	if (simple) {
		*out = to[simple - from];
		return 1;
	}
	n = text[0] == 'x' ? take_digits(text + 1, len - 1, 2, 16, &value) :
	    take_digits(text, len, 3, 8, &value);
	if (n == 0) {
		diag_add(p->diag, DIAG_ESCAPE, place,
		    scan_visible(p, text[0]));
		*out = text[0];
		return 1;
	}
	*out = (char)value;
	return n + (text[0] == 'x');
}

char *scan_unescape(struct parser *p, const char *text, size_t len,
    struct place place, uint32_t *out_len)
{
	char *out = arena_alloc(p->arena, len + 1);
	uint32_t n = 0;

	for (size_t i = 0; i < len; i++) {
		struct place at = { place.begin + (uint32_t)i + 1,
			place.begin + (uint32_t)i + 3 };

		if (text[i] == '\\' && i + 1 < len)
			i += unescape_one(p, text + i + 1, len - i - 1, at,
			    &out[n++]);
		else
			out[n++] = text[i];
	}
	*out_len = n;
	return out;
}

/* The suffix of a number: what it multiplies by; 0 when there is none such. */
static uint64_t suffix_factor(const char *text, size_t n)
{
	static const struct { const char *suffix; uint64_t factor; } table[] = {
		{ "", 1 }, { "u", 1 }, { "l", 1 }, { "ul", 1 }, { "lu", 1 },
		{ "ll", 1 }, { "ull", 1 }, { "llu", 1 }, { "ns", 1 },
		{ "us", 1000 }, { "ms", 1000000 }, { "s", 1000000000 },
		{ "m", 60000000000 }, { "h", 3600000000000 },
		{ "d", 86400000000000 },
	};

	for (size_t i = 0; i < sizeof(table) / sizeof(table[0]); i++) {
		if (strlen(table[i].suffix) == n &&
		    strncasecmp(table[i].suffix, text, n) == 0)
			return table[i].factor;
	}
	return 0;
}

struct number {
	uint64_t	value;
	bool		overflow;
};

static void times(struct number *number, uint64_t factor, uint64_t add)
{
	number->overflow |= __builtin_mul_overflow(number->value, factor,
	    &number->value);
	number->overflow |= __builtin_add_overflow(number->value, add,
	    &number->value);
}

static size_t take_number(const char *text, size_t len, size_t i, int base,
    struct number *number)
{
	for (; i < len; i++) {
		if (text[i] == '_' && i > 0)
			continue;
		if (digit_value(text[i]) >= base)
			break;
		times(number, (uint64_t)base, (uint64_t)digit_value(text[i]));
	}
	return i;
}

static void bad_number(struct parser *p, const char *text, size_t len,
    size_t digits, struct place place)
{
	char suffix = digits < len ? (char)tolower((unsigned char)
	    text[digits]) : '\0';

	diag_add(p->diag, DIAG_NUMBER, place, (int)len, text);
	if (suffix == '8' || suffix == '9')
		diag_note(p->diag, "a number that begins with 0 is octal: "
		    "write it without the 0");
	else if (digits > 0 && suffix != '\0' && text[1] != 'x' &&
	    strchr("kmgt", suffix))
		diag_note(p->diag, "write %.*s * 1024%s", (int)digits, text,
		    suffix == 'k' ? "" : suffix == 'm' ? " * 1024" :
		    suffix == 'g' ? " * 1024 * 1024" :
		    " * 1024 * 1024 * 1024");
	else if (isdigit((unsigned char)text[0]) && text[1] != 'x' &&
	    text[1] != 'b')
		diag_note(p->diag, "a number may end with ns, us, ms, s, m, h "
		    "or d, a name cannot begin with a digit");
}

bool scan_number(struct parser *p, const char *text, size_t len,
    struct place place, uint64_t *value)
{
	struct number number = { 0, false };
	size_t i = 0, begin;
	uint64_t factor;
	int base = 10;

	if (len > 1 && text[0] == '0') {
		char second = (char)tolower((unsigned char)text[1]);

		base = second == 'x' ? 16 : second == 'b' ? 2 :
		    isdigit((unsigned char)second) ? 8 : 10;
		i = base == 16 || base == 2 ? 2 : 0;
	}
	begin = i;
	i = take_number(text, len, i, base, &number);
	if (base == 10 && i + 1 < len && (text[i] == 'e' || text[i] == 'E')) {
		struct number exponent = { 0, false };

		i = take_number(text, len, i + 1, 10, &exponent);
		if (number.value == 0 || exponent.overflow)
			exponent.value = exponent.overflow ? 30 : 0;
		for (uint64_t n = 0; n < exponent.value && n < 30; n++)
			times(&number, 10, 0);
	}
	factor = i > begin ? suffix_factor(text + i, len - i) : 0;
	times(&number, factor, 0);
	*value = number.value;
	if (factor == 0)
		bad_number(p, text, len, i, place);
	else if (number.overflow)
		diag_add(p->diag, DIAG_NUMBER_SIZE, place, (int)len, text);
	return factor != 0 && !number.overflow;
}
