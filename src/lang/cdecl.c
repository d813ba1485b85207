/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Reads C declarations. A type that is only mentioned ("struct file *") stays
 * open until it is declared, is needed in full, or the script ends: then the
 * kernel's takes its place.
 */
#include "lang/cdecl.h"

#include "lang/constant.h"
#include "lang/reader.h"

#include <ctype.h>
#include <string.h>

enum {
	MAX_NESTING = 32,
	MAX_ALIGN = 4096,
	MAX_DIMENSIONS = 8,
	MAX_WORDS = 4,		/* unsigned long long int */
};

struct declarator {
	const char	*name;		/* or NULL */
	struct type	*type;
	size_t		 begin, end;	/* of the name */
};

static struct type *specifiers(struct reader *r, struct attributes *attr,
    bool *is_typedef);
static void declarator(struct reader *r, struct type *base,
    struct declarator *d, struct attributes *attr);

/* ---- constants ---- */

/* sizeof(type), and the constants of enums. */
static size_t constant_word(struct constant *c, const char *text, size_t n,
    size_t len, int64_t *value)
{
	struct reader *outer = c->arg, r = *outer;
	struct attributes attr = { 0 };
	struct declarator d = { 0 };
	bool is_typedef = false;
	struct type *type;

	if (!word_is(text, n, "sizeof")) {
		const char *name = arena_strndup(r.p->arena, text, n);

		return cdecl_constant(r.env, name, value, &type) ? n : 0;
	}
	r.i = (size_t)(text - r.text) + n;
	reader_want(&r, '(');
	d.type = r.failed ? NULL : specifiers(&r, &attr, &is_typedef);
	if (d.type)
		declarator(&r, d.type, &d, &attr);
	reader_want(&r, ')');
	outer->failed |= r.failed;
	*value = r.failed || !d.type ? 1 : d.type->size;
	return r.i - (size_t)(text - r.text);
}

static int64_t constant(struct reader *r)
{
	struct constant c = { .parser = r->p, .word = constant_word,
		.arg = r };
	const char *what;
	size_t taken, begin;
	int64_t value;

	reader_skip(r);
	begin = r->i;
	c.place = reader_place(r, begin, begin + 1);
	value = constant_read(&c, r->text + begin, r->len - begin, &taken,
	    &what);
	if (what && !r->failed) {
		diag_add(r->p->diag, DIAG_DECL_CONSTANT, c.place, what);
		r->failed = true;
	}
	r->i = begin + taken;
	return value;
}

/* ---- attributes ---- */

static bool one_attribute(struct reader *r, struct attributes *attr)
{
	size_t n = reader_word(r), begin = r->i;
	int64_t align;

	r->i += n;
	if (word_is(r->text + begin, n, "packed") ||
	    word_is(r->text + begin, n, "__packed__")) {
		attr->packed = true;
	} else if ((word_is(r->text + begin, n, "aligned") ||
	    word_is(r->text + begin, n, "__aligned__")) &&
	    reader_take(r, '(')) {
		align = constant(r);
		if (align > 0 && align <= MAX_ALIGN &&
		    (align & (align - 1)) == 0)
			attr->align = (uint32_t)align;
		else if (!r->failed)
			diag_add(r->p->diag, DIAG_DECL_ALIGN,
			    reader_place(r, begin, r->i), (long long)align);
		reader_want(r, ')');
	} else if (reader_see(r, '(')) {
		reader_skip_brackets(r);
	}
	return n > 0;
}

/* Words that say nothing of how a type looks, and those that say something. */
static bool attributes(struct reader *r, struct attributes *attr)
{
	static const char *const plain[] = {
		"const", "volatile", "restrict", "__restrict", "__const",
		"__volatile__", "__extension__", "static", "extern", "inline",
		"__inline__", "__inline", "register", "_Noreturn", "__kernel",
		"__rcu", "__percpu", "__iomem", "__force", "__bitwise",
		"__bitwise__", "__always_unused", "__maybe_unused",
	};
	size_t n = reader_word(r);

	for (size_t i = 0; i < sizeof(plain) / sizeof(plain[0]); i++) {
		if (reader_take_word(r, plain[i]))
			return true;
	}
	if (reader_take_word(r, "__user")) {
		attr->user = true;
	} else if (reader_take_word(r, "__packed")) {
		attr->packed = true;
	} else if (word_is(r->text + r->i, n, "__aligned")) {
		r->i += 2;	/* as "aligned" */
		one_attribute(r, attr);
	} else if (reader_take_word(r, "__attribute__") ||
	    reader_take_word(r, "__attribute")) {
		reader_want(r, '(');
		reader_want(r, '(');
		while (!r->failed && !reader_see(r, ')')) {
			if (!reader_take(r, ',') && !one_attribute(r, attr))
				reader_unexpected(r);
		}
		reader_want(r, ')');
		reader_want(r, ')');
	} else {
		return false;
	}
	return !r->failed;
}

/* ---- struct, union, enum ---- */

static struct type *kernel_type(struct reader *r, const struct type *type)
{
	struct type_name name = { .name = type->name };

	name.tag = type->kind == TYPE_ENUM ? "enum" : type->is_union ?
	    "union" : "struct";
	return type_from_kernel(r->target, &name);
}

/* Mentioned, not declared: now it must be known. */
static bool need(struct reader *r, struct type *type, size_t begin, size_t end)
{
	const struct type *known;

	while (type->kind == TYPE_ARRAY)
		type = type->of;
	if (type->kind == TYPE_RECORD && type->incomplete &&
	    !type->btf && type->name &&
	    (known = kernel_type(r, type)) != NULL)
		*type = *known;
	if ((type->kind == TYPE_RECORD && !type->incomplete) ||
	    type->size > 0)
		return true;
	if (!r->failed)
		diag_add(r->p->diag, DIAG_DECL_INCOMPLETE,
		    reader_place(r, begin, end), type_name(r->p->arena, type));
	r->failed = true;
	return false;
}

static struct type *tagged(struct reader *r, enum declared what,
    const char *name)
{
	struct type *type = name ? cdecl_find(r->env, what, name) :
	    NULL;

	if (type)
		return type;
	type = arena_new(r->p->arena, struct type);
	type->kind = what == DECLARED_ENUM ? TYPE_ENUM : TYPE_RECORD;
	type->is_union = what == DECLARED_UNION;
	type->incomplete = type->kind == TYPE_RECORD;
	type->align = 1;
	type->name = name;
	type->env = r->env;
	if (name)
		cdecl_add(r->env, what, name, type);
	return type;
}

static int64_t bit_width(struct reader *r, const struct declarator *d,
    size_t begin)
{
	int64_t width = constant(r);

	if (!r->failed && (!type_is_integer(d->type) || width < 0 ||
	    width > d->type->size * 8 || (width == 0 && d->name))) {
		diag_add(r->p->diag, DIAG_DECL_BIT_FIELD,
		    reader_place(r, begin, r->i), (long long)width,
		    type_name(r->p->arena, d->type));
		r->failed = true;
	}
	return width;
}

/* "a:3, *b;" behind the type. */
static void member(struct reader *r, struct members *members,
    struct type *base, const struct attributes *attr)
{
	struct member m = { .bit_size = -1, .attr = *attr };
	struct declarator d = { 0 };
	size_t begin;

	reader_skip(r);
	begin = r->i;
	declarator(r, base, &d, &m.attr);
	if (!r->failed && reader_take(r, ':'))
		m.bit_size = (int)bit_width(r, &d, begin);
	while (attributes(r, &m.attr))
		;
	if (!r->failed && m.bit_size < 0 && !d.name)
		reader_unexpected(r);
	/* "char data[];" has no size, and needs none. */
	if (!r->failed && d.type->kind != TYPE_ARRAY)
		need(r, d.type, begin, r->i);
	if (r->failed)
		return;
	m.name = d.name;
	m.type = d.type;
	vec_push(&members->list, m);
}

static void member_line(struct reader *r, struct members *members)
{
	struct attributes attr = { 0 };
	bool is_typedef = false;
	struct type *base = specifiers(r, &attr, &is_typedef);

	if (is_typedef)
		reader_unexpected(r);
	if (!base || r->failed)
		return;
	/* "struct { ... };": its members are ours. */
	if (reader_see(r, ';') && base->kind == TYPE_RECORD &&
	    !base->name) {
		struct member m = { .type = base, .bit_size = -1,
			.attr = attr };

		m.attr.packed = false;
		vec_push(&members->list, m);
	} else if (!reader_see(r, ';')) {
		do
			member(r, members, base, &attr);
		while (!r->failed && reader_take(r, ','));
	}
	reader_want(r, ';');
}

static void members(struct reader *r, struct members *list)
{
	while (!r->failed && !reader_see(r, '}')) {
		if (!reader_take(r, ';'))
			member_line(r, list);
	}
	reader_want(r, '}');
}

static void again(struct reader *r, const struct type *type, size_t begin,
    size_t end)
{
	diag_add(r->p->diag, DIAG_DECL_AGAIN, reader_place(r, begin, end),
	    type_name(r->p->arena, type));
	r->failed = true;
}

static struct type *record(struct reader *r, bool is_union)
{
	struct attributes attr = { 0 };
	struct members list = { 0 };
	size_t begin, end;
	const char *name;
	struct type *type;

	while (attributes(r, &attr))
		;
	reader_skip(r);
	begin = r->i;
	name = reader_take_name(r);
	end = r->i;
	type = tagged(r, is_union ? DECLARED_UNION : DECLARED_STRUCT, name);
	if (!reader_see(r, '{')) {
		if (!name)
			reader_unexpected(r);
		return type;
	}
	if (!type->incomplete || type->btf)
		again(r, type, begin, end);
	r->i++;
	members(r, &list);
	while (attributes(r, &attr))
		;
	if (!r->failed && !cdecl_layout(r->env, type, &list, &attr)) {
		diag_add(r->p->diag, DIAG_DECL_SIZE,
		    reader_place(r, begin, r->i));
		r->failed = true;
	}
	vec_free(&list.list);
	return type;
}

/* C takes int or unsigned int, and 64 bits where those do not do. */
static void size_enum(struct type *type)
{
	bool negative = false, wide = false;

	for (uint32_t i = 0; i < type->nvalues; i++)
		negative |= type->values[i].value < 0;
	for (uint32_t i = 0; i < type->nvalues; i++) {
		int64_t v = type->values[i].value;

		wide |= negative ? v != (int32_t)v : v != (uint32_t)v;
	}
	type->is_signed = negative;
	type->size = type->align = wide ? 8 : 4;
}

static void enumerators(struct reader *r, struct type *type)
{
	VEC(struct enumerator) list = { 0 };
	int64_t next = 0;

	while (!r->failed && !reader_see(r, '}')) {
		struct enumerator e;
		size_t begin, end;

		reader_skip(r);
		begin = r->i;
		e.name = reader_take_name(r);
		end = r->i;
		if (!e.name)
			reader_unexpected(r);
		e.value = reader_take(r, '=') ? constant(r) : next;
		next = (int64_t)((uint64_t)e.value + 1);
		if (!r->failed) {
			if (!cdecl_add_constant(r->env, e.name, e.value, type))
				diag_add(r->p->diag, DIAG_DECL_AGAIN,
				    reader_place(r, begin, end), e.name);
			vec_push(&list, e);
		}
		if (!reader_take(r, ',') && !reader_see(r, '}'))
			reader_unexpected(r);
	}
	reader_want(r, '}');
	type->values = arena_memdup(r->p->arena, list.data,
	    list.len * sizeof(*list.data));
	type->nvalues = (uint32_t)list.len;
	vec_free(&list);
	size_enum(type);
}

static struct type *enumeration(struct reader *r)
{
	struct attributes attr = { 0 };
	size_t begin, end;
	const char *name;
	struct type *type;

	while (attributes(r, &attr))
		;
	reader_skip(r);
	begin = r->i;
	name = reader_take_name(r);
	end = r->i;
	if (!reader_see(r, '{') && name &&
	    !cdecl_find(r->env, DECLARED_ENUM, name)) {
		struct type_name known = { .tag = "enum", .name = name };

		type = type_from_kernel(r->target, &known);
		if (type)
			return type;
	}
	type = tagged(r, DECLARED_ENUM, name);
	if (!reader_take(r, '{')) {
		if (!name)
			reader_unexpected(r);
		if (type->size == 0)
			type->size = type->align = 4;
		return type;
	}
	if (type->nvalues > 0)
		again(r, type, begin, end);
	enumerators(r, type);
	if (attributes(r, &attr) && attr.packed)
		type->size = type->align = 1;
	return type;
}

/* ---- types ---- */

/* "unsigned long", "u32", "pid_t": words up to one that cannot go on. */
static struct type *named(struct reader *r, struct attributes *attr)
{
	static const char *const words[] = {
		"unsigned", "signed", "long", "short", "int", "char",
	};
	struct type_name name = { 0 };
	const char *more;
	bool builtin = true;
	size_t n, begin;
	struct type *type;
	int nwords = 0;

	reader_skip(r);
	begin = r->i;
	while ((n = reader_word(r)) > 0 && builtin) {
		if (name.name && attributes(r, attr))
			continue;
		builtin = false;
		for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
			builtin |= word_is(r->text + r->i, n, words[i]);
		if (nwords > 0 && (!builtin || nwords == MAX_WORDS))
			break;
		nwords++;
		more = reader_take_name(r);
		name.name = !name.name ? more : arena_printf(
		    r->p->arena, "%s %s", name.name, more);
	}
	if (!name.name) {
		reader_unexpected(r);
		return NULL;
	}
	type = type_from_name(r->target, &name, SPACE_NONE);
	if (!type && !r->failed) {
		diag_add(r->p->diag, DIAG_TYPE_UNKNOWN,
		    reader_place(r, begin, begin + strlen(name.name)), "", "",
		    name.name);
		r->failed = true;
	}
	return type;
}

static void qualifiers(struct reader *r, struct attributes *attr,
    bool *is_typedef)
{
	while (!r->failed) {
		if (reader_take_word(r, "typedef"))
			*is_typedef = true;
		else if (!attributes(r, attr))
			break;
	}
}

static struct type *specifiers(struct reader *r, struct attributes *attr,
    bool *is_typedef)
{
	struct type *type;

	if (++r->depth > MAX_NESTING) {
		if (!r->failed)
			diag_add(r->p->diag, DIAG_NESTING,
			    reader_place(r, r->i, r->i + 1), MAX_NESTING);
		r->failed = true;
	}
	qualifiers(r, attr, is_typedef);
	if (r->failed)
		type = NULL;
	else if (reader_take_word(r, "struct"))
		type = record(r, false);
	else if (reader_take_word(r, "union"))
		type = record(r, true);
	else if (reader_take_word(r, "enum"))
		type = enumeration(r);
	else
		type = named(r, attr);
	qualifiers(r, attr, is_typedef);
	r->depth--;
	return r->failed ? NULL : type;
}

/* [2][3]: the last one is the innermost. */
static struct type *dimensions(struct reader *r, struct type *type)
{
	uint32_t counts[MAX_DIMENSIONS];
	size_t begin = r->i;
	int n = 0;

	while (!r->failed && reader_take(r, '[')) {
		int64_t count = 0;

		if (reader_take_word(r, "static"))
			reader_skip(r);
		if (!reader_see(r, ']'))
			count = constant(r);
		reader_want(r, ']');
		if (r->failed)
			break;
		if (count < 0 || count > CDECL_MAX_SIZE ||
		    n == MAX_DIMENSIONS) {
			diag_add(r->p->diag, DIAG_DECL_ARRAY,
			    reader_place(r, begin, r->i), (long long)count);
			r->failed = true;
			break;
		}
		counts[n++] = (uint32_t)count;
	}
	while (n > 0 && !r->failed) {
		n--;
		if (!need(r, type, begin, r->i))
			break;
		type = type->kind == TYPE_INT && type->is_char &&
		    counts[n] > 0 ? type_string(r->env, counts[n]) :
		    type_array(r->env, type, counts[n]);
	}
	return type;
}

/* What stands to the right of a name, or of a "(*name)". */
static struct type *suffix(struct reader *r, struct type *type)
{
	if (!reader_see(r, '('))
		return dimensions(r, type);
	reader_skip_brackets(r);
	return type_simple(r->env, TYPE_FUNC);
}

static struct type *stars(struct reader *r, struct type *type,
    struct attributes *attr)
{
	for (;;) {
		if (reader_take(r, '*')) {
			type = type_pointer(r->env, type, attr->user ?
			    SPACE_USER : SPACE_NONE);
			attr->user = false;
		} else if (!attributes(r, attr)) {
			return type;
		}
	}
}

static void declarator(struct reader *r, struct type *base,
    struct declarator *d, struct attributes *attr)
{
	size_t inner = 0, after;

	base = stars(r, base, attr);
	/* "(*name)(...)": what is around it comes first. */
	if (reader_see(r, '(') && r->depth < MAX_NESTING) {
		inner = ++r->i;
		r->i--;
		reader_skip_brackets(r);
		d->type = suffix(r, base);
		after = r->i;
		r->i = inner;
		r->depth++;
		declarator(r, d->type, d, attr);
		r->depth--;
		reader_want(r, ')');
		r->i = after;
		return;
	}
	reader_skip(r);
	d->begin = r->i;
	d->name = reader_take_name(r);
	d->end = r->i;
	d->type = suffix(r, base);
}

/* ---- declarations ---- */

static void add_typedef(struct reader *r, const struct declarator *d)
{
	struct type *type = d->type, *old;

	if (!d->name) {
		reader_unexpected(r);
		return;
	}
	if (!type->name && (type->kind == TYPE_RECORD ||
	    type->kind == TYPE_ENUM))
		type->name = d->name;
	old = cdecl_find(r->env, DECLARED_TYPE, d->name);
	if (!old)
		cdecl_add(r->env, DECLARED_TYPE, d->name, type);
	else if (!type_equal(old, type))
		diag_add(r->p->diag, DIAG_DECL_AGAIN,
		    reader_place(r, d->begin, d->end), d->name);
}

/* Functions and variables of headers: of no use here, so not a fault. */
static bool is_passed_over(struct reader *r)
{
	static const char *const words[] = {
		"extern", "static", "inline", "__inline", "__inline__",
		"_Static_assert",
	};
	size_t n = reader_word(r);

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		if (word_is(r->text + r->i, n, words[i]))
			return true;
	}
	return false;
}

/* ---- where it ends ---- */

static bool begins_with(const char *text, size_t len,
    const char *const *words)
{
	size_t n = 0;

	while (n < len && reader_is_word(text[n]))
		n++;
	while (*words && !word_is(text, n, *words))
		words++;
	return *words && n < len && (isspace((unsigned char)text[n]) ||
	    strchr("{(*;", text[n]) != NULL);
}

bool cdecl_begins(const char *text, size_t len)
{
	static const char *const words[] = {
		"struct", "union", "enum", "typedef", "extern", "static",
		"inline", "__inline", "__inline__", "__extension__",
		"_Static_assert", "const", "volatile", "unsigned", "signed",
		"void", "char", "short", "int", "long", "float", "double", NULL
	};

	return begins_with(text, len, words);
}

/* With its semicolon, which a body in braces may lack. */
size_t cdecl_length(const char *text, size_t len)
{
	static const char *const suffixes[] = {
		"__attribute__", "__attribute", "__packed", "__aligned", NULL
	};
	struct reader r = { .text = text, .len = len };
	bool is_typedef = word_is(text, reader_word(&r), "typedef");

	while (r.i < len) {
		reader_skip(&r);
		if (r.i == len || reader_take(&r, ';'))
			break;
		if (reader_see(&r, '{') || reader_see(&r, '(')) {
			bool body = reader_see(&r, '{');

			reader_skip_brackets(&r);
			reader_skip(&r);
			if (body && !is_typedef && !reader_see(&r, ';') &&
			    !begins_with(text + r.i, len - r.i, suffixes))
				break;
		} else {
			r.i++;
		}
	}
	return r.i;
}

void cdecl_parse(struct parser *p, const char *text, size_t len)
{
	struct reader r = { .p = p, .target = p->target, .text = text,
		.len = len, .pos = (size_t)(text - p->text) };
	struct attributes attr = { 0 };
	bool is_typedef = false;
	struct type *base;

	if (is_passed_over(&r))
		return;
	r.env = &p->target->types;
	base = specifiers(&r, &attr, &is_typedef);
	while (base && !r.failed && !reader_see(&r, ';') &&
	    r.i < r.len) {
		struct declarator d = { 0 };

		declarator(&r, base, &d, &attr);
		while (attributes(&r, &attr))
			;
		if (!r.failed && is_typedef)
			add_typedef(&r, &d);
		if (!reader_take(&r, ',') && !reader_see(&r, ';') &&
		    (is_typedef || !reader_see(&r, '=')))
			reader_unexpected(&r);
		if (reader_see(&r, '='))
			return;		/* a variable's value */
	}
}

/* ---- the end of the script ---- */

static void finish(void *arg, const char *name)
{
	struct parser *p = arg;
	struct reader r = { .p = p, .target = p->target,
		.env = &p->target->types };

	for (int what = DECLARED_STRUCT; what <= DECLARED_UNION; what++) {
		struct type *type = cdecl_find(r.env, (enum declared)what,
		    name);
		const struct type *known;

		if (!type || !type->incomplete || type->btf)
			continue;
		known = kernel_type(&r, type);
		if (known)
			*type = *known;
	}
}

void cdecl_finish(struct parser *p)
{
	cdecl_each(&p->target->types, DECLARED_STRUCT, finish, p);
	cdecl_each(&p->target->types, DECLARED_UNION, finish, p);
}
