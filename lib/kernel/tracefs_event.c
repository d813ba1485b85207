/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The text of events/GROUP/NAME/format:
 *
 *	name: sys_enter_openat
 *	ID: 641
 *	format:
 *		field:int common_pid;	offset:4;	size:4;	signed:1;
 *
 *	field:const char * filename;	offset:24;	size:8;	signed:0;
 *	field:char comm[16];	offset:8;	size:16;	signed:0;
 *	field:__data_loc char[] name;	offset:24;	size:4;	signed:0;
 *
 *	print fmt: "..."
 */
#include "kernel/tracefs.h"

#include <ctype.h>
#include <errno.h>
#include <string.h>

enum { MAX_RECORD = 65536, MAX_FIELDS = 1024 };

/* A stretch of text, not terminated. */
struct span {
	const char *at, *end;
};

static void trim(struct span *s)
{
	while (s->at < s->end && isspace((unsigned char)*s->at))
		s->at++;
	while (s->at < s->end && isspace((unsigned char)s->end[-1]))
		s->end--;
}

static bool next_line(struct span *rest, struct span *line)
{
	const char *nl;

	if (rest->at >= rest->end)
		return false;
	nl = memchr(rest->at, '\n', (size_t)(rest->end - rest->at));
	line->at = rest->at;
	line->end = nl ? nl : rest->end;
	rest->at = nl ? nl + 1 : rest->end;
	return true;
}

static bool starts_with(struct span *s, const char *word)
{
	size_t len = strlen(word);

	if ((size_t)(s->end - s->at) < len || memcmp(s->at, word, len))
		return false;
	s->at += len;
	return true;
}

/* A number that ends where the span ends; -1 when it is none. */
static long number(struct span s)
{
	long n = 0;

	trim(&s);
	if (s.at == s.end)
		return -1;
	for (; s.at < s.end; s.at++) {
		if (*s.at < '0' || *s.at > '9' || n > 100000000)
			return -1;
		n = n * 10 + (*s.at - '0');
	}
	return n;
}

static bool is_name_char(char c)
{
	return isalnum((unsigned char)c) || c == '_';
}

static bool has_word(const char *type, const char *word)
{
	size_t len = strlen(word);
	const char *p;

	for (p = type; (p = strstr(p, word)); p += len)
		if ((p == type || !is_name_char(p[-1])) &&
		    !is_name_char(p[len]))
			return true;
	return false;
}

/* Size of an array element whose length was given as a macro's name. */
static uint32_t guess_size(const char *type)
{
	static const struct { const char *name; uint32_t size; } known[] = {
		{ "short", 2 }, { "u16", 2 }, { "s16", 2 }, { "__u16", 2 },
		{ "__be16", 2 }, { "int", 4 }, { "u32", 4 }, { "s32", 4 },
		{ "__u32", 4 }, { "__be32", 4 }, { "u64", 8 }, { "s64", 8 },
		{ "__u64", 8 }, { "__be64", 8 },
	};
	size_t i;

	for (i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		if (has_word(type, known[i].name))
			return known[i].size;
	return 1;
}

/* Kernels before 2.6.3x have no "signed:". */
static bool guess_signed(const char *type)
{
	return !has_word(type, "unsigned") && !strchr(type, '*') &&
	    (has_word(type, "int") || has_word(type, "long") ||
	    has_word(type, "short") || has_word(type, "pid_t") ||
	    has_word(type, "s64") || has_word(type, "s32"));
}

/*
 * Takes the "[...]" groups off the end of a declaration. Returns the number
 * of elements: 0 for "[]" or a length that is no number; -1 without any.
 */
static long take_brackets(struct span *s)
{
	struct span inner;
	long total = -1, n;

	while (s->at < s->end && s->end[-1] == ']') {
		inner.end = s->end - 1;
		for (inner.at = inner.end; inner.at > s->at &&
		    inner.at[-1] != '['; inner.at--)
			;
		if (inner.at == s->at)
			break;
		n = number(inner);
		if (n < 0 || n > MAX_RECORD)
			n = 0;
		total = total < 0 ? n : total * n;
		if (total > MAX_RECORD)
			total = 0;
		s->end = inner.at - 1;
		trim(s);
	}
	return total;
}

static void set_array(struct tracefs_field *f, long elements)
{
	f->flags |= TRACEFS_ARRAY;
	if (f->flags & (TRACEFS_DATA_LOC | TRACEFS_REL_LOC)) {
		f->elem_size = guess_size(f->type);
		return;
	}
	if (elements > 0 && f->size % (uint32_t)elements == 0) {
		f->array_len = (uint32_t)elements;
		f->elem_size = f->size / f->array_len;
		return;
	}
	f->elem_size = guess_size(f->type);
	if (f->size % f->elem_size)
		f->elem_size = 1;
	f->array_len = f->size / f->elem_size;
}

/* "const char * filename", "char comm[16]", "__data_loc char[] name" */
static int parse_declaration(struct span s, struct arena *a,
    struct tracefs_field *f)
{
	struct span type, name;
	long elements;

	trim(&s);
	if (starts_with(&s, "__data_loc "))
		f->flags |= TRACEFS_DATA_LOC;
	else if (starts_with(&s, "__rel_loc "))
		f->flags |= TRACEFS_REL_LOC;
	trim(&s);
	elements = take_brackets(&s);
	name.end = s.end;
	for (name.at = name.end; name.at > s.at && is_name_char(name.at[-1]);
	    name.at--)
		;
	type.at = s.at;
	type.end = name.at;
	trim(&type);
	/* "char[] name": the brackets are the type's. */
	if (elements < 0)
		elements = take_brackets(&type);
	if (name.at == name.end || type.at == type.end ||
	    isdigit((unsigned char)*name.at))
		return -EINVAL;
	f->name = arena_strndup(a, name.at, (size_t)(name.end - name.at));
	f->type = arena_strndup(a, type.at, (size_t)(type.end - type.at));
	f->elem_size = f->size;
	if (!strncmp(f->name, "common_", 7))
		f->flags |= TRACEFS_COMMON;
	if (elements >= 0)
		set_array(f, elements);
	if (strchr(f->type, '*'))
		f->flags |= TRACEFS_POINTER;
	else if (elements >= 0 && has_word(f->type, "char") &&
	    !has_word(f->type, "unsigned") && !has_word(f->type, "signed"))
		f->flags |= TRACEFS_STRING;
	return 0;
}

/* After "field:". */
static int parse_field(struct span s, struct arena *a, struct tracefs_field *f)
{
	long offset = -1, size = -1, is_signed = -1, *to;
	struct span decl, part;
	const char *semi;

	memset(f, 0, sizeof(*f));
	semi = memchr(s.at, ';', (size_t)(s.end - s.at));
	if (!semi)
		return -EINVAL;
	decl.at = s.at;
	decl.end = semi;
	for (s.at = semi + 1; s.at < s.end; s.at = semi + 1) {
		semi = memchr(s.at, ';', (size_t)(s.end - s.at));
		if (!semi)
			break;
		part.at = s.at;
		part.end = semi;
		trim(&part);
		if (starts_with(&part, "offset:"))
			to = &offset;
		else if (starts_with(&part, "size:"))
			to = &size;
		else if (starts_with(&part, "signed:"))
			to = &is_signed;
		else
			continue;
		*to = number(part);
	}
	if (offset < 0 || size < 0 || offset + size > MAX_RECORD)
		return -EINVAL;
	f->offset = (uint32_t)offset;
	f->size = (uint32_t)size;
	if (parse_declaration(decl, a, f))
		return -EINVAL;
	if (is_signed > 0 || (is_signed < 0 && guess_signed(f->type)))
		f->flags |= TRACEFS_SIGNED;
	return 0;
}

int tracefs_event_parse(const char *text, size_t len, struct arena *a,
    struct tracefs_event *out)
{
	VEC(struct tracefs_field) fields = { 0 };
	struct span rest = { text, text + len }, line;
	struct tracefs_field f;
	long id = -1;

	memset(out, 0, sizeof(*out));
	out->group = out->name = "";
	while (next_line(&rest, &line)) {
		trim(&line);
		if (starts_with(&line, "name:")) {
			trim(&line);
			out->name = arena_strndup(a, line.at,
			    (size_t)(line.end - line.at));
		} else if (starts_with(&line, "ID:")) {
			id = number(line);
		} else if (starts_with(&line, "field:") ||
		    starts_with(&line, "field special:")) {
			if (parse_field(line, a, &f) ||
			    fields.len >= MAX_FIELDS)
				continue;
			vec_push(&fields, f);
			if (f.offset + f.size > out->size)
				out->size = f.offset + f.size;
		} else if (starts_with(&line, "print fmt:")) {
			break;
		}
	}
	out->id = (int)id;
	out->nfields = fields.len;
	out->fields = arena_memdup(a, fields.data,
	    fields.len * sizeof(*fields.data));
	vec_free(&fields);
	return id < 0 || !out->nfields ? -EINVAL : 0;
}
