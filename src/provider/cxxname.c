/* SPDX-License-Identifier: GPL-2.0-only */
#include "provider/cxxname.h"

#include <ctype.h>
#include <string.h>

#include "format/demangle.h"

static bool in_word(char c)
{
	return isalnum((unsigned char)c) || c == '_';
}

static bool is_behind(const char *text, const char *at, const char *word)
{
	size_t n = strlen(word);

	return (size_t)(at - text) >= n && !memcmp(at - n, word, n);
}

const char *cxx_bracket(const char *text, char which)
{
	const char *at;

	for (at = text; (at = strchr(at, which)); at++)
		if (!is_behind(text, at, "operator") &&
		    (which != '<' || !is_behind(text, at, "operator<")) &&
		    strncmp(at, "(anonymous namespace)", 21) != 0)
			return at;
	return NULL;
}

/* The end of a type's own name. */
static const char *skip_type(const char *s)
{
	int depth = 0;

	for (; *s && (depth || !strchr("*&,)>[", *s)); s++) {
		depth += *s == '<';
		depth -= *s == '>';
	}
	return s;
}

/* Without blanks but between words; "const char*" becomes "char const*". */
static void make_plain(struct strbuf *out, const char *s)
{
	const char *moved = NULL;	/* where a const goes */

	for (;;) {
		char last = out->len ? out->data[out->len - 1] : 0;

		if (s == moved) {
			strbuf_add_str(out, in_word(last) ? " const" : "const");
			moved = NULL;
		} else if (!moved && last && strchr("(,<", last) &&
		    text_take(&s, "const ")) {
			moved = skip_type(s);
		} else if (*s == ' ') {
			s += strspn(s, " ");
			if (in_word(last) && in_word(*s))
				strbuf_add_char(out, ' ');
		} else if (*s) {
			strbuf_add_char(out, *s++);
		} else {
			break;
		}
	}
	if (out->len > 6 && !strcmp(out->data + out->len - 6, "(void)")) {
		out->len -= 4;
		memcpy(out->data + out->len - 1, ")", 2);
	}
}

/* Whether the first word of a name, which is not std, is in a mangled one. */
static bool may_be(const char *mangled, const char *wanted)
{
	char word[64];
	size_t n = 0;

	while (in_word(wanted[n]) && n < sizeof(word) - 1)
		n++;
	memcpy(word, wanted, n);
	word[n] = 0;
	return !strcmp(word, "std") || !strcmp(word, "operator") ||
	    strstr(mangled, word);
}

bool cxx_same(const char *mangled, const char *wanted, bool is_glob)
{
	bool has_params = cxx_bracket(wanted, '(') != NULL, same = false;
	struct strbuf full = { 0 }, name = { 0 }, want = { 0 };
	size_t n;

	if (strncmp(mangled, "_Z", 2) || (!is_glob && !may_be(mangled, wanted)))
		return false;
	if (cxx_demangle(mangled, CXX_FUNCTION |
	    (has_params ? CXX_PARAMS : 0u) |
	    (cxx_bracket(wanted, '<') ? CXX_ARGS : 0u), &full)) {
		make_plain(&name, full.data);
		make_plain(&want, wanted);
		n = want.len;
		same = is_glob ? glob_match(want.data, name.data) :
		    name.len >= n && !memcmp(name.data, want.data, n) &&
		    (!name.data[n] || (has_params && name.data[n - 1] == ')'));
	}
	strbuf_free(&full);
	strbuf_free(&name);
	strbuf_free(&want);
	return same;
}
