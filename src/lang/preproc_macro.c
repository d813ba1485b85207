/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Macros: their definition, the text that they make, what #if makes of it.
 */
#include "lang/preproc.h"

#include "arch/arch.h"
#include "lang/constant.h"
#include "lang/macros.h"

#include <ctype.h>
#include <string.h>

static bool is_word(char c)
{
	return isalnum((unsigned char)c) || c == '_';
}

size_t preproc_word(const char *text, size_t len)
{
	size_t n = 0;

	if (len == 0 || isdigit((unsigned char)text[0]))
		return 0;
	while (n < len && is_word(text[n]))
		n++;
	return n;
}

/* Length of a text or character, up to its line's end if it is not closed. */
static size_t quoted(const char *text, size_t len)
{
	size_t i = 1;

	while (i < len && text[i] != '\n') {
		if (text[i] == text[0])
			return i + 1;
		i += text[i] == '\\' && i + 1 < len && text[i + 1] != '\n' ?
		    2 : 1;
	}
	return i;
}

/*
 * A comment is none without its end: "/usr/lib/" and a star is a path. What
 * macros made has none: their bodies lost theirs.
 */
static size_t block_comment(struct preproc *pp, const char *text, size_t len)
{
	const struct source *file = pp->file;
	const char *end;

	if (!file || text < file->text || text + len >
	    file->text + file->len || len < 4 || (text >= pp->unclosed.begin &&
	    text + len <= pp->unclosed.end))
		return 0;
	end = memmem(text + 2, len - 2, "*/", 2);
	if (end)
		return (size_t)(end - text) + 2;
	pp->unclosed.begin = text;
	pp->unclosed.end = text + len;
	return 0;
}

static size_t comment(struct preproc *pp, const char *text, size_t len)
{
	const char *end;

	if (text[0] != '#' && text[1] == '*')
		return block_comment(pp, text, len);
	if (text[0] != '#' && text[1] != '/')
		return 0;
	end = memchr(text, '\n', len);
	return end ? (size_t)(end - text) : len;
}

size_t preproc_opaque(struct preproc *pp, const char *text, size_t len)
{
	size_t n = 1;

	if (len == 0)
		return 0;
	if (text[0] == '#' || (text[0] == '/' && len > 1))
		return comment(pp, text, len);
	if (text[0] == '"' || text[0] == '\'')
		return quoted(text, len);
	if (text[0] == '$' && len > 1 && text[1] == '#')
		return 2;
	if (text[0] != '$' && text[0] != '@' && !isdigit((unsigned char)
	    text[0]))
		return 0;
	while (n < len && is_word(text[n]))
		n++;
	return n;
}

/* ---- definitions ---- */

/* A macro of the kernel's headers, once such were included. */
static bool header_macro(const struct preproc *pp, const char *name,
    int64_t *value)
{
	return pp->headers && !hmap_get_str(&pp->gone, name) &&
	    macro_find(pp->parser->target->arch, name, value);
}

/* BTF stands in for the kernel's headers: scripts ask for it by this name. */
bool preproc_is_defined(struct preproc *pp, const char *name)
{
	int64_t value;

	if (strcmp(name, "BPFTRACE_HAVE_BTF") == 0)
		return target_btf(pp->parser->target);
	return hmap_get_str(&pp->macros, name) ||
	    header_macro(pp, name, &value);
}

static struct macro *add(struct preproc *pp, const char *name,
    const char *body)
{
	struct macro *macro = arena_new(pp->parser->arena, struct macro);

	macro->name = name;
	macro->body = body;
	macro->len = strlen(body);
	hmap_set_str(&pp->macros, name, macro);
	return macro;
}

/* As <linux/version.h> has it, the third number being 0. */
static void define_version(struct preproc *pp)
{
	const struct feature_set *f = pp->parser->target->features;
	int version = f->live ? feature_running_version() : f->version;

	if (version <= 0)	/* the newest there is */
		version = 99000;
	add(pp, "LINUX_VERSION_CODE", arena_printf(pp->parser->arena, "%d",
	    version / 1000 << 16 | version % 1000 << 8));
}

void preproc_predefine(struct preproc *pp)
{
	static const char *version_params[] = { "a", "b", "c" };
	const struct arch *arch = pp->parser->target->arch;
	struct macro *version = add(pp, "KERNEL_VERSION",
	    "(((a) << 16) + ((b) << 8) + (c))");

	version->is_function = true;
	version->params = version_params;
	version->nparams = 3;
	add(pp, "__BPFTRACE__", "1");
	add(pp, "__AWL__", "1");
	define_version(pp);
	for (const char *const *name = arch->macros; *name; name++)
		add(pp, *name, "1");
	if (arch->long_size == 8) {
		add(pp, "__LP64__", "1");
		add(pp, "_LP64", "1");
	}
	add(pp, "__ORDER_LITTLE_ENDIAN__", "1234");
	add(pp, "__ORDER_BIG_ENDIAN__", "4321");
	add(pp, "__BYTE_ORDER__", arch->big_endian ? "4321" : "1234");
	add(pp, "__SIZEOF_LONG__", arch->long_size == 8 ? "8" : "4");
	add(pp, "__SIZEOF_POINTER__", arch->long_size == 8 ? "8" : "4");
}

/* "(a, b, ...)": index behind it, or 0. */
static size_t take_params(struct preproc *pp, struct macro *m,
    const char *text, size_t len)
{
	size_t i = 1, n;

	m->params = arena_array(pp->parser->arena, const char *,
	    PREPROC_MAX_PARAMS);
	for (;;) {
		i += scan_blank(text + i, len - i);
		if (len - i >= 3 && memcmp(text + i, "...", 3) == 0) {
			m->variadic = true;
			n = 3;
		} else {
			n = preproc_word(text + i, len - i);
		}
		if (n == 0 && m->nparams == 0 && i < len && text[i] == ')')
			return i + 1;
		if (n == 0 || m->nparams == PREPROC_MAX_PARAMS)
			return 0;
		m->params[m->nparams++] = m->variadic ? "__VA_ARGS__" :
		    arena_strndup(pp->parser->arena, text + i, n);
		i += n;
		i += scan_blank(text + i, len - i);
		if (i == len || (text[i] != ',' && text[i] != ')') ||
		    (m->variadic && text[i] == ','))
			return 0;
		if (text[i++] == ')')
			return i;
	}
}

/* Comments become a space, and so does the end of a continued line. */
static const char *plain_body(struct preproc *pp, const char *text, size_t len,
    size_t *out_len)
{
	char *out = arena_alloc(pp->parser->arena, len + 1);
	size_t n = 0;

	for (size_t i = 0; i < len;) {
		size_t skip = text[i] == '#' ? 0 :
		    preproc_opaque(pp, text + i, len - i);

		if (skip > 0 && text[i] == '/') {
			out[n++] = ' ';
		} else if (skip > 0) {
			memcpy(out + n, text + i, skip);
			n += skip;
		} else {
			skip = 1;
			out[n++] = text[i] == '\n' || (text[i] == '\\' &&
			    i + 1 < len && text[i + 1] == '\n') ? ' ' :
			    text[i];
		}
		i += skip;
	}
	while (n > 0 && (out[n - 1] == ' ' || out[n - 1] == '\t'))
		n--;
	out[n] = '\0';
	*out_len = n;
	return out;
}

void preproc_define(struct preproc *pp, const char *text, size_t len,
    struct place place)
{
	struct macro *m = arena_new(pp->parser->arena, struct macro);
	size_t i = preproc_word(text, len), n;

	m->name = arena_strndup(pp->parser->arena, text, i);
	n = i > 0 && i < len && text[i] == '(' ?
	    take_params(pp, m, text + i, len - i) : 0;
	m->is_function = n > 0;
	if (i == 0 || (i < len && !isspace((unsigned char)text[i]) &&
	    n == 0)) {
		diag_add(pp->parser->diag, DIAG_MACRO_SYNTAX, place);
		return;
	}
	i += n;
	while (i < len && (text[i] == ' ' || text[i] == '\t'))
		i++;
	m->body = plain_body(pp, text + i, len - i, &m->len);
	hmap_set_str(&pp->macros, m->name, m);
}

/* ---- uses ---- */

size_t preproc_use(struct preproc *pp, const char *text, size_t len,
    size_t word, struct macro **macro)
{
	struct macro *m = hmap_get(&pp->macros, text, word);
	size_t i = word;
	int open = 0;

	*macro = m;
	if (!m || m->busy)
		return 0;
	if (!m->is_function)
		return word;
	i += scan_blank(text + i, len - i);
	if (i == len || text[i] != '(')
		return 0;
	while (i < len) {
		size_t n = preproc_opaque(pp, text + i, len - i);

		if (n > 0) {
			i += n;
			continue;
		}
		open += text[i] == '(';
		open -= text[i] == ')';
		i++;
		if (open == 0)
			return i;
	}
	diag_add(pp->parser->diag, DIAG_MACRO_END, pp->use, m->name);
	pp->parser->stopped = true;
	return 0;
}

struct argument { const char *text; size_t len; };

static struct argument trimmed(const char *text, size_t len)
{
	while (len > 0 && isspace((unsigned char)text[0])) {
		text++;
		len--;
	}
	while (len > 0 && isspace((unsigned char)text[len - 1]))
		len--;
	return (struct argument){ text, len };
}

/* What stands between the parentheses of a use, at its commas. */
static unsigned arguments(struct preproc *pp, const struct macro *m,
    const char *text, size_t len, struct argument *args)
{
	unsigned n = 0;
	size_t i, begin;
	int open = 0;

	i = begin = (size_t)((const char *)memchr(text, '(', len) - text) + 1;
	for (len--; i < len;) {
		size_t skip = preproc_opaque(pp, text + i, len - i);
		char c = text[i];

		if (skip > 0) {
			i += skip;
			continue;
		}
		open += c == '(' || c == '[' || c == '{';
		open -= c == ')' || c == ']' || c == '}';
		if (c == ',' && open <= 0 && n < PREPROC_MAX_PARAMS &&
		    !(m->variadic && n + 1 >= m->nparams)) {
			args[n++] = trimmed(text + begin, i - begin);
			begin = i + 1;
		}
		i++;
	}
	args[n] = trimmed(text + begin, len > begin ? len - begin : 0);
	return n == 0 && args[0].len == 0 && m->nparams == 0 ? 0 : n + 1;
}

static int param_index(const struct macro *m, const char *word, size_t n)
{
	for (unsigned i = 0; i < m->nparams; i++) {
		if (strlen(m->params[i]) == n &&
		    memcmp(m->params[i], word, n) == 0)
			return (int)i;
	}
	return -1;
}

/* #param: its text, quoted. */
static void put_quoted(struct strbuf *out, struct argument arg)
{
	strbuf_add_char(out, '"');
	for (size_t i = 0; i < arg.len; i++) {
		char c = arg.text[i];

		if (c == '"' || c == '\\')
			strbuf_add_char(out, '\\');
		strbuf_add_char(out, c == '\n' ? ' ' : c);
	}
	strbuf_add_char(out, '"');
}

static bool pastes(const char *text, size_t len)
{
	size_t i = 0;

	while (i < len && (text[i] == ' ' || text[i] == '\t'))
		i++;
	return len - i >= 2 && text[i] == '#' && text[i + 1] == '#';
}

static void trim_end(struct strbuf *out)
{
	while (out->len > 0 && isspace((unsigned char)out->data[out->len - 1]))
		out->len--;
}

static bool too_long(struct preproc *pp, const struct strbuf *out, int depth)
{
	struct parser *p = pp->parser;

	if (!p->stopped && (out->len > PARSE_MAX_TEXT ||
	    depth > PREPROC_MAX_DEPTH || pp->steps > PREPROC_MAX_STEPS)) {
		diag_add(p->diag, DIAG_MACRO_SIZE, pp->use, PARSE_MAX_TEXT);
		p->stopped = true;
	}
	return p->stopped;
}

/* The body with its parameters replaced: by what their arguments expand to,
 * but as they are beside # and ##. */
static void substitute(struct preproc *pp, struct strbuf *out,
    const struct macro *m, const struct argument *args, int depth)
{
	bool pasted = false;
	size_t i = 0, n;

	while (i < m->len && !too_long(pp, out, depth)) {
		const char *at = m->body + i;
		size_t left = m->len - i;
		int param;

		if (pastes(at, left)) {
			trim_end(out);
			i = (size_t)((const char *)memchr(at, '#', left) -
			    m->body) + 2;
			while (i < m->len && isspace((unsigned char)
			    m->body[i]))
				i++;
			pasted = true;
			continue;
		}
		if (at[0] == '#' && m->is_function && (param = param_index(m,
		    at + 1, preproc_word(at + 1, left - 1))) >= 0) {
			put_quoted(out, args[param]);
			i += 1 + strlen(m->params[param]);
			continue;
		}
		n = preproc_word(at, left);
		param = n > 0 ? param_index(m, at, n) : -1;
		if (n == 0 && at[0] != '#')
			n = preproc_opaque(pp, at, left);
		n = n > 0 ? n : 1;
		if (param < 0)
			strbuf_add(out, at, n);
		else if (pasted || pastes(at + n, left - n))
			strbuf_add(out, args[param].text, args[param].len);
		else
			preproc_expand_text(pp, out, args[param].text,
			    args[param].len, depth + 1);
		i += n;
		pasted = false;
	}
}

void preproc_expand(struct preproc *pp, struct strbuf *out, struct macro *m,
    const char *use, size_t len, int depth)
{
	struct argument args[PREPROC_MAX_PARAMS + 1] = { { "", 0 } };
	struct strbuf body = {0};
	unsigned n = m->is_function ? arguments(pp, m, use, len, args) : 0;

	pp->steps++;
	/* Nothing at all is an argument too, and one for "...". */
	if (m->variadic && n + 1 == m->nparams)
		args[n++] = (struct argument){ "", 0 };
	if (n != m->nparams) {
		diag_add(pp->parser->diag, DIAG_MACRO_ARGUMENTS, pp->use,
		    m->name, m->nparams, n);
		strbuf_add_char(out, '0');
		return;
	}
	substitute(pp, &body, m, args, depth);
	/* "3-X" with X of -1 is no decrement. */
	if (out->len > 0 && body.len > 0 &&
	    body.data[0] == out->data[out->len - 1] &&
	    strchr("+-&|<>=", body.data[0]))
		strbuf_add_char(out, ' ');
	m->busy = true;
	preproc_expand_text(pp, out, strbuf_str(&body), body.len, depth + 1);
	m->busy = false;
	strbuf_free(&body);
}

void preproc_expand_text(struct preproc *pp, struct strbuf *out,
    const char *text, size_t len, int depth)
{
	struct macro *m;
	size_t i = 0;

	while (i < len && !too_long(pp, out, depth)) {
		size_t n = preproc_word(text + i, len - i);
		size_t use = n > 0 ? preproc_use(pp, text + i, len - i, n,
		    &m) : 0;

		if (use > 0) {
			preproc_expand(pp, out, m, text + i, use, depth);
			i += use;
			continue;
		}
		n = n > 0 ? n : preproc_opaque(pp, text + i, len - i);
		n = n > 0 ? n : 1;
		strbuf_add(out, text + i, n);
		i += n;
	}
}

/* ---- #if ---- */

/* What no macro replaced counts as 0, but for those of kernel headers. */
static size_t unknown_word(struct constant *c, const char *text, size_t n,
    size_t len, int64_t *value)
{
	struct preproc *pp = c->arg;

	if (!header_macro(pp, arena_strndup(pp->parser->arena, text, n),
	    value))
		*value = n == 4 && memcmp(text, "true", 4) == 0;
	return n;
}

/* defined(X), defined X: before macros are expanded. */
static void put_defined(struct preproc *pp, struct strbuf *out,
    const char *text, size_t len)
{
	for (size_t i = 0; i < len;) {
		size_t n = preproc_word(text + i, len - i), name;
		bool paren;

		if (n != 7 || memcmp(text + i, "defined", 7) != 0) {
			n = n > 0 ? n : preproc_opaque(pp, text + i, len - i);
			n = n > 0 ? n : 1;
			strbuf_add(out, text + i, n);
			i += n;
			continue;
		}
		i += n;
		i += scan_blank(text + i, len - i);
		paren = i < len && text[i] == '(';
		i += paren;
		i += scan_blank(text + i, len - i);
		name = preproc_word(text + i, len - i);
		strbuf_add_str(out, preproc_is_defined(pp, arena_strndup(
		    pp->parser->arena, text + i, name)) ? " 1 " : " 0 ");
		i += name;
		i += scan_blank(text + i, len - i);
		i += paren && i < len && text[i] == ')';
	}
}

bool preproc_condition(struct preproc *pp, const char *text, size_t len,
    struct place place)
{
	struct constant c = { .parser = pp->parser, .place = place,
		.word = unknown_word, .arg = pp };
	struct strbuf plain = {0}, full = {0};
	const char *what;
	int64_t value;
	size_t taken;

	put_defined(pp, &plain, text, len);
	preproc_expand_text(pp, &full, strbuf_str(&plain), plain.len, 0);
	value = constant_read(&c, strbuf_str(&full), full.len, &taken, &what);
	if (!what && taken < full.len)
		what = "unexpected text after the expression";
	if (what)
		diag_add(pp->parser->diag, DIAG_IF_EXPRESSION, place, what);
	strbuf_free(&plain);
	strbuf_free(&full);
	return value != 0;
}
