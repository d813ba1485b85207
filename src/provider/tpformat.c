/* SPDX-License-Identifier: GPL-2.0-only */
#include "provider/tpformat.h"

#include <string.h>

#include "arch/arch.h"
#include "format/btf.h"
#include "kernel/tracefs.h"
#include "lang/type_btf.h"
#include "provider/provider.h"

/* Widths that are the same everywhere; LONG stands for the kernel's long. */
enum { LONG = 0 };

static const struct known {
	const char	*name;
	uint8_t		 size;
	bool		 is_signed;
} known_types[] = {
	{ "int", 4, true }, { "signed int", 4, true },
	{ "unsigned int", 4, false }, { "unsigned", 4, false },
	{ "long", LONG, true }, { "long int", LONG, true },
	{ "unsigned long", LONG, false }, { "long unsigned int", LONG, false },
	{ "long long", 8, true }, { "long long int", 8, true },
	{ "unsigned long long", 8, false },
	{ "long long unsigned int", 8, false },
	{ "short", 2, true }, { "short int", 2, true },
	{ "unsigned short", 2, false }, { "short unsigned int", 2, false },
	{ "signed char", 1, true }, { "unsigned char", 1, false },
	{ "u8", 1, false }, { "u16", 2, false }, { "u32", 4, false },
	{ "u64", 8, false }, { "s8", 1, true }, { "s16", 2, true },
	{ "s32", 4, true }, { "s64", 8, true },
	{ "__u8", 1, false }, { "__u16", 2, false }, { "__u32", 4, false },
	{ "__u64", 8, false }, { "__s8", 1, true }, { "__s16", 2, true },
	{ "__s32", 4, true }, { "__s64", 8, true },
	{ "uint8_t", 1, false }, { "uint16_t", 2, false },
	{ "uint32_t", 4, false }, { "uint64_t", 8, false },
	{ "int8_t", 1, true }, { "int16_t", 2, true },
	{ "int32_t", 4, true }, { "int64_t", 8, true },
	{ "__le16", 2, false }, { "__le32", 4, false },
	{ "__le64", 8, false }, { "__be16", 2, false },
	{ "__be32", 4, false }, { "__be64", 8, false },
	{ "pid_t", 4, true }, { "uid_t", 4, false }, { "gid_t", 4, false },
	{ "dev_t", 4, false }, { "umode_t", 2, false }, { "mode_t", 4, false },
	{ "size_t", LONG, false }, { "ssize_t", LONG, true },
	{ "off_t", LONG, true }, { "loff_t", 8, true },
	{ "sector_t", 8, false }, { "gfp_t", 4, false },
	{ "key_t", 4, true }, { "key_serial_t", 4, true },
	{ "clockid_t", 4, true }, { "timer_t", 4, true }, { "mqd_t", 4, true },
	{ "qid_t", 4, false }, { "rwf_t", 4, true },
	{ "aio_context_t", LONG, false }, { "ino_t", LONG, false },
	{ "time_t", LONG, true }, { "dma_addr_t", 8, false },
	/* Of variable length: its words. */
	{ "cpumask_t", LONG, false },
	{ "compat_ulong_t", 4, false }, { "compat_long_t", 4, true },
};

/* A type's text without qualifiers, which say nothing of its layout. */
static char *plain_text(struct target *t, const char *text)
{
	char *copy = arena_strdup(t->arena, text), *out = copy;
	const char *p = text;

	while (*p) {
		size_t n;

		p += strspn(p, " ");
		n = *p == '*' ? 1 : strcspn(p, " *");
		if ((n == 5 && !strncmp(p, "const", n)) ||
		    (n == 8 && !strncmp(p, "volatile", n)) ||
		    (n == 6 && !strncmp(p, "__user", n))) {
			p += n;
			continue;
		}
		if (out > copy && n && *p != '*')
			*out++ = ' ';
		memmove(out, p, n);
		out += n;
		p += n;
	}
	*out = 0;
	return copy;
}

static struct type *known_type(struct target *t, const char *text)
{
	size_t i;

	if (!strcmp(text, "bool"))
		return &type_bool;
	if (!strcmp(text, "char"))
		return &type_char;
	for (i = 0; i < sizeof(known_types) / sizeof(known_types[0]); i++) {
		const struct known *k = &known_types[i];

		if (!strcmp(text, k->name))
			return type_int(k->size == LONG ?
			    t->arch->long_size : k->size, k->is_signed);
	}
	return NULL;
}

/* struct, union or typedef by BTF, or NULL. */
static struct type *btf_named(struct target *t, const char *text)
{
	struct btf *btf = target_btf(t);
	uint32_t id;

	if (!btf)
		return NULL;
	if (!strncmp(text, "struct ", 7))
		id = btf_find(btf, text + 7, BTF_STRUCT);
	else if (!strncmp(text, "union ", 6))
		id = btf_find(btf, text + 6, BTF_UNION);
	else
		id = btf_find(btf, text, BTF_TYPEDEF);
	return id ? type_from_btf(&t->types, btf, id) : NULL;
}

/* What "T *", "T **" points to. Without BTF a struct is just void. */
static struct type *pointed_to(struct target *t, char *text, enum space space)
{
	size_t n = strlen(text);
	struct type *of;

	while (n && text[n - 1] == ' ')
		text[--n] = 0;
	if (n && text[n - 1] == '*') {
		text[n - 1] = 0;
		return type_pointer(&t->types,
		    pointed_to(t, text, space), space);
	}
	of = known_type(t, text);
	if (!of)
		of = btf_named(t, text);
	return of ? of : &type_void;
}

static struct type *pointer_type(struct target *t,
    const struct tracefs_field *f, bool is_user)
{
	enum space space = is_user ? SPACE_USER : SPACE_KERNEL;
	char *text = plain_text(t, f->type);
	size_t n = strlen(text);

	while (n && (text[n - 1] == ' '))
		text[--n] = 0;
	/* A typedef may hide the star: cap_user_header_t. */
	if (!n || text[n - 1] != '*')
		return type_pointer(&t->types, &type_void, space);
	text[n - 1] = 0;
	return type_pointer(&t->types, pointed_to(t, text, space), space);
}

static struct type *bytes(struct target *t, uint32_t size)
{
	return type_array(&t->types, &type_uint8, size);
}

/* An enum by its name, which the caller looks up. That of a system call is 4
 * bytes in a word, too. */
static struct type *enum_type(struct target *t, const char *name,
    const struct tracefs_field *f)
{
	struct type *type = arena_new(t->arena, struct type);

	type->kind = TYPE_ENUM;
	type->size = type->align = 4;
	type->is_signed = f->flags & TRACEFS_SIGNED;
	type->name = name;
	return type;
}

/*
 * A scalar of the given size. The format's size and sign are the truth,
 * except that a system call's arguments all lie in words as wide as a
 * register: there the text knows better.
 */
static struct type *scalar_type(struct target *t, const struct tracefs_field *f,
    uint32_t size)
{
	char *text = plain_text(t, f->type);
	struct type *type = known_type(t, text);

	if (!strncmp(text, "enum ", 5) && size >= 4)
		return enum_type(t, text + 5, f);
	if (type && type->size <= size &&
	    (type->size < size || type->kind == TYPE_BOOL || type->is_char))
		return type;
	if (size == 1 || size == 2 || size == 4 || size == 8) {
		/* A typedef of the syscalls' that is not in the table. */
		if (!type && size == t->arch->long_size && !f->array_len &&
		    !(f->flags & TRACEFS_SIGNED))
			type = btf_named(t, text);
		if (type && type_is_integer(type) && type->size < size)
			return type;
		return type_int(size, f->flags & TRACEFS_SIGNED);
	}
	type = btf_named(t, text);
	if (type && type->size == size)
		return type;
	return bytes(t, size);
}

static struct type *array_type(struct target *t, const struct tracefs_field *f)
{
	bool dynamic = f->flags & (TRACEFS_DATA_LOC | TRACEFS_REL_LOC);
	uint32_t elem = f->elem_size;

	if (f->flags & TRACEFS_STRING)
		return type_string(&t->types,
		    dynamic ? TPFORMAT_STRING : f->size);
	if (dynamic) {
		struct type *of = known_type(t, plain_text(t, f->type));

		return type_array(&t->types, of ? of : &type_uint8, 0);
	}
	if (!elem || !f->array_len)
		return bytes(t, f->size);
	return type_array(&t->types, scalar_type(t, f, elem), f->array_len);
}

static struct type *field_type(struct target *t, const struct tracefs_field *f,
    bool is_user)
{
	if (f->flags & (TRACEFS_ARRAY | TRACEFS_DATA_LOC | TRACEFS_REL_LOC |
	    TRACEFS_STRING))
		return array_type(t, f);
	if ((f->flags & TRACEFS_POINTER) && f->size >= t->arch->long_size)
		return pointer_type(t, f, is_user);
	return scalar_type(t, f, f->size);
}

/*
 * The first word of the record holds common_type and kin, but in the context
 * the kernel keeps a pointer there, which no program may read
 * (tp_prog_is_valid_access in kernel/trace/bpf_trace.c). The other common
 * fields, which are behind a pointer of 32 bits, are empty.
 */
static bool readable(const struct target *t, const struct tracefs_field *f)
{
	return f->offset >= t->arch->long_size && f->size &&
	    !(f->flags & TRACEFS_COMMON);
}

static void make_field(struct target *t, const struct tracefs_field *f,
    bool is_user, struct field *out)
{
	out->name = f->name;
	out->type = field_type(t, f, is_user);
	out->offset = f->offset;
	if (f->flags & TRACEFS_DATA_LOC)
		out->how = FIELD_DATA_LOC;
	else if (f->flags & TRACEFS_REL_LOC)
		out->how = FIELD_REL_LOC;
	else if (t->arch->big_endian && type_is_scalar(out->type) &&
	    out->type->size < f->size)
		out->offset += f->size - out->type->size;
}

struct type *tpformat_args(struct target *t, const struct tracefs_event *event,
    bool is_user)
{
	struct type *record = arena_new(t->arena, struct type);
	size_t i;

	record->kind = TYPE_RECORD;
	record->space = SPACE_CTX;
	record->name = arena_printf(t->arena, "_tracepoint_%s_%s",
	    event->group, event->name);
	record->size = event->size;
	record->align = 8;
	record->fields = arena_array(t->arena, struct field, event->nfields);
	for (i = 0; i < event->nfields; i++) {
		if (readable(t, &event->fields[i]))
			make_field(t, &event->fields[i], is_user,
			    &record->fields[record->nfields++]);
	}
	return record;
}

const char *tpformat_shape(struct target *t, const struct tracefs_event *event,
    bool is_user)
{
	struct strbuf text = { 0 };
	const char *shape;
	size_t i;

	strbuf_add_str(&text, is_user ? "user;" : "kernel;");
	for (i = 0; i < event->nfields; i++) {
		const struct tracefs_field *f = &event->fields[i];

		if (!(f->flags & TRACEFS_COMMON))
			strbuf_printf(&text, "%s %s@%u+%u/%u:%u;", f->type,
			    f->name, f->offset, f->size, f->array_len,
			    f->flags);
	}
	shape = provider_shape(t, strbuf_str(&text));
	strbuf_free(&text);
	return shape;
}
