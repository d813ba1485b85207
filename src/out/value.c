/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Single values: from the target's bytes to text, as print() shows them.
 */
#include "out/out.h"

#include "arch/arch.h"

#include <arpa/inet.h>
#include <string.h>
#include <sys/socket.h>

enum { MAX_FRAMES = 1024 };

/* Frames of a stack in a map's key, and elsewhere: columns of indent. */
enum { KEY_INDENT = 4, VALUE_INDENT = 8 };

static void value(struct out *, struct strbuf *, const struct type *,
    const uint8_t *, int indent);

uint64_t out_read_int(const struct program *program, const void *at,
    unsigned size, bool is_signed)
{
	const uint8_t *p = at;
	uint64_t v = 0;

	for (unsigned i = 0; i < size && i < 8; i++) {
		unsigned from = program->arch->big_endian ? i : size - 1 - i;

		v = v << 8 | p[from];
	}
	if (is_signed && size < 8 && size > 0 && v >> (size * 8 - 1))
		v |= ~0ULL << (size * 8);
	return v;
}

static uint64_t read_u64(const struct out *o, const uint8_t *p)
{
	return out_read_int(o->program, p, 8, false);
}

/* Bits count from the least significant one of the first byte on, on a
 * big-endian target from the most significant one. */
static uint64_t read_bits(const struct out *o, const struct field *f,
    const uint8_t *p)
{
	bool big = o->program->arch->big_endian;
	uint64_t v = 0;

	for (unsigned i = 0; i < f->bit_size && i < 64; i++) {
		unsigned at = f->bit_offset + i;
		unsigned shift = big ? 7 - at % 8 : at % 8;
		uint64_t bit = p[at / 8] >> shift & 1;

		v = big ? v << 1 | bit : v | bit << i;
	}
	if (f->type->is_signed && f->bit_size > 0 && f->bit_size < 64 &&
	    v >> (f->bit_size - 1) & 1)
		v |= ~0ULL << f->bit_size;
	return v;
}

uint64_t out_read_field(const struct out *o, const struct field *f,
    const uint8_t *payload)
{
	if (f->bit_size)
		return read_bits(o, f, payload + f->offset);
	return out_read_int(o->program, payload + f->offset, f->type->size,
	    f->type->is_signed);
}

bool out_type_is_number(const struct type *t)
{
	return t->kind == TYPE_INT || t->kind == TYPE_BOOL ||
	    t->kind == TYPE_ENUM;
}

static void number(struct strbuf *sb, const struct type *t, uint64_t v)
{
	if (t->kind == TYPE_BOOL) {
		strbuf_add_str(sb, v ? "true" : "false");
		return;
	}
	for (uint32_t i = 0; t->kind == TYPE_ENUM && i < t->nvalues; i++) {
		uint64_t mask = t->size < 8 ? (1ULL << t->size * 8) - 1 :
		    ~0ULL;

		if (((uint64_t)t->values[i].value & mask) == (v & mask)) {
			strbuf_add_str(sb, t->values[i].name);
			return;
		}
	}
	if (t->is_signed)
		strbuf_printf(sb, "%lld", (long long)v);
	else
		strbuf_printf(sb, "%llu", (unsigned long long)v);
}

void out_int(struct strbuf *sb, bool is_signed, uint64_t v)
{
	number(sb, &(struct type){ .kind = TYPE_INT, .is_signed = is_signed },
	    v);
}

static void text(struct out *o, struct strbuf *sb, const uint8_t *p,
    size_t size)
{
	size_t len = strnlen((const char *)p, size);

	out_safe(o, sb, (const char *)p, len);
	/* No end within its bytes: there was more. */
	if (len == size && size > 0)
		strbuf_add_str(sb, "..");
}

void out_buffer(struct out *o, struct strbuf *sb, const struct type *t,
    const uint8_t *p, char how)
{
	size_t len = out_read_int(o->program, p, 4, false);

	if (t->size < 4)
		return;
	if (len > t->size - 4)
		len = t->size - 4;
	p += 4;
	for (size_t i = 0; i < len; i++) {
		if (how == 'r' && p[i] >= 0x20 && p[i] < 0x7f)
			strbuf_add_char(sb, (char)p[i]);
		else if (how == 'h')
			strbuf_printf(sb, "%s%02x", i ? " " : "", p[i]);
		else
			strbuf_printf(sb, "\\x%02x", p[i]);
	}
}

static void inet(struct out *o, struct strbuf *sb, const uint8_t *p)
{
	uint64_t family = out_read_int(o->program, p, 4, false);
	char buf[INET6_ADDRSTRLEN];
	const char *s = NULL;

	if (family == AF_INET)
		s = inet_ntop(AF_INET, p + 4, buf, sizeof(buf));
	else if (family == AF_INET6)
		s = inet_ntop(AF_INET6, p + 4, buf, sizeof(buf));
	if (s)
		strbuf_add_str(sb, s);
	else
		strbuf_printf(sb, "(address family %llu)",
		    (unsigned long long)family);
}

static void address(struct strbuf *sb, uint64_t v)
{
	strbuf_printf(sb, "0x%llx", (unsigned long long)v);
}

static void symbol(struct out *o, struct strbuf *sb, bool user, uint64_t addr,
    uint64_t pid, bool offset)
{
	size_t from = sb->len;

	if (o->names && user && o->names->usym)
		o->names->usym(o->names->ctx, sb, addr, pid, offset);
	else if (o->names && !user && o->names->ksym)
		o->names->ksym(o->names->ctx, sb, addr, offset);
	else
		address(sb, addr);
	out_safe_tail(o, sb, from);
}

/*
 * A newline, then a line per frame, leaf first: indented "symbol+offset";
 * mode perf: a tab, the address, the symbol; mode raw: the address.
 */
static void stack(struct out *o, struct strbuf *sb, const struct type *t,
    const uint8_t *p, int indent)
{
	bool user = t->kind == TYPE_USTACK;
	uint64_t frames[MAX_FRAMES];
	uint64_t pid = 0;
	int n = 0;

	if (o->names && o->names->stack)
		n = o->names->stack(o->names->ctx, t, p, frames, MAX_FRAMES);
	if (user)
		pid = out_read_int(o->program, p + 4, 4, false);
	strbuf_add_char(sb, '\n');
	for (int i = 0; i < n; i++) {
		switch (t->stack_mode) {
		case STACK_RAW:
			strbuf_printf(sb, "%llx\n",
			    (unsigned long long)frames[i]);
			continue;
		case STACK_PERF:
			strbuf_printf(sb, "\t%llx ",
			    (unsigned long long)frames[i]);
			break;
		case STACK_BPFTRACE:
			strbuf_repeat(sb, ' ', indent);
			break;
		}
		symbol(o, sb, user, frames[i], pid, true);
		strbuf_add_char(sb, '\n');
	}
}

/* What a callback of the runtime spells; the number where there is none. */
static void named(struct out *o, struct strbuf *sb,
    void (*spell)(void *, struct strbuf *, uint64_t), void *ctx, uint64_t v)
{
	size_t from = sb->len;

	if (spell)
		spell(ctx, sb, v);
	else
		strbuf_printf(sb, "%llu", (unsigned long long)v);
	out_safe_tail(o, sb, from);
}

static void timestamp(struct out *o, struct strbuf *sb, const struct type *t,
    uint64_t ns)
{
	if (o->names && o->names->timestamp)
		o->names->timestamp(o->names->ctx, sb, ns, t->format);
	else
		strbuf_printf(sb, "%llu", (unsigned long long)ns);
}

static void probe(struct out *o, struct strbuf *sb, uint64_t id)
{
	if (id < o->program->nprobe_names)
		strbuf_add_str(sb, o->program->probe_names[id]);
	else
		strbuf_printf(sb, "(probe %llu)", (unsigned long long)id);
}

static void array(struct out *o, struct strbuf *sb, const struct type *t,
    const uint8_t *p, int indent)
{
	if (t->of->kind == TYPE_INT && t->of->is_char) {
		out_safe(o, sb, (const char *)p,
		    strnlen((const char *)p, t->count));
		return;
	}
	strbuf_add_char(sb, '[');
	for (uint32_t i = 0; i < t->count; i++) {
		if (i > 0)
			strbuf_add_char(sb, ',');
		value(o, sb, t->of, p + (size_t)i * t->of->size, indent);
	}
	strbuf_add_char(sb, ']');
}

/* Members of anonymous members are shown as if they were direct ones. */
static void members(struct out *o, struct strbuf *sb, const struct type *t,
    const uint8_t *p, int indent, bool *first)
{
	for (uint32_t i = 0; i < t->nfields; i++) {
		const struct field *f = &t->fields[i];

		if ((!f->name || !f->name[0]) &&
		    f->type->kind == TYPE_RECORD) {
			members(o, sb, f->type, p + f->offset, indent, first);
			continue;
		}
		strbuf_add_str(sb, *first ? " ." : ", .");
		*first = false;
		strbuf_printf(sb, "%s = ", f->name ? f->name : "");
		if (f->bit_size)
			number(sb, f->type, read_bits(o, f, p + f->offset));
		else
			value(o, sb, f->type, p + f->offset, indent);
	}
}

static void record(struct out *o, struct strbuf *sb, const struct type *t,
    const uint8_t *p, int indent)
{
	bool first = true;

	strbuf_add_char(sb, '{');
	members(o, sb, t, p, indent, &first);
	strbuf_add_str(sb, first ? "}" : " }");
}

static void tuple(struct out *o, struct strbuf *sb, const struct type *t,
    const uint8_t *p, int indent)
{
	if (t->nfields > 0 && t->fields[0].name) {
		record(o, sb, t, p, indent);
		return;
	}
	strbuf_add_char(sb, '(');
	for (uint32_t i = 0; i < t->nfields; i++) {
		if (i > 0)
			strbuf_add_str(sb, ", ");
		value(o, sb, t->fields[i].type, p + t->fields[i].offset,
		    indent);
	}
	strbuf_add_char(sb, ')');
}

static void value(struct out *o, struct strbuf *sb, const struct type *t,
    const uint8_t *p, int indent)
{
	switch (t->kind) {
	case TYPE_BOOL:
	case TYPE_INT:
	case TYPE_ENUM:
		number(sb, t, out_read_int(o->program, p, t->size,
		    t->is_signed));
		return;
	case TYPE_POINTER:
	case TYPE_FUNC:
		address(sb, out_read_int(o->program, p, t->size, false));
		return;
	case TYPE_ARRAY:
		array(o, sb, t, p, indent);
		return;
	case TYPE_RECORD:
		record(o, sb, t, p, indent);
		return;
	case TYPE_STRING:
		text(o, sb, p, t->size);
		return;
	case TYPE_BUFFER:
		out_buffer(o, sb, t, p, 'r');
		return;
	case TYPE_TUPLE:
		tuple(o, sb, t, p, indent);
		return;
	case TYPE_AGG:
		out_int(sb, t->is_signed, read_u64(o, p));
		return;
	case TYPE_KSYM:
		symbol(o, sb, false, read_u64(o, p), 0, false);
		return;
	case TYPE_USYM:
		symbol(o, sb, true, read_u64(o, p), read_u64(o, p + 8), false);
		return;
	case TYPE_KSTACK:
	case TYPE_USTACK:
		stack(o, sb, t, p, indent);
		return;
	case TYPE_INET:
		inet(o, sb, p);
		return;
	case TYPE_MAC:
		strbuf_printf(sb, "%02X:%02X:%02X:%02X:%02X:%02X", p[0], p[1],
		    p[2], p[3], p[4], p[5]);
		return;
	case TYPE_USERNAME:
		named(o, sb, o->names ? o->names->username : NULL,
		    o->names ? o->names->ctx : NULL, read_u64(o, p));
		return;
	case TYPE_CGROUP:
		named(o, sb, o->names ? o->names->cgroup : NULL,
		    o->names ? o->names->ctx : NULL, read_u64(o, p));
		return;
	case TYPE_TIMESTAMP:
		timestamp(o, sb, t, read_u64(o, p));
		return;
	case TYPE_PROBE:
		probe(o, sb, read_u64(o, p));
		return;
	case TYPE_POISON:
	case TYPE_VOID:
	case TYPE_KIND_COUNT:
		break;
	}
	strbuf_add_char(sb, '?');
}

void out_value(struct out *o, struct strbuf *sb, const struct type *t,
    const uint8_t *p)
{
	value(o, sb, t, p, VALUE_INDENT);
}

void out_key(struct out *o, struct strbuf *sb, const struct type *key,
    const uint8_t *p)
{
	const struct type *t = key;

	/* @x[(1, 2)] is the same map as @x[1, 2], and reads like it. */
	while (t->kind == TYPE_TUPLE && t->nfields == 1 &&
	    t->fields[0].type->kind == TYPE_TUPLE &&
	    !t->fields[0].type->fields[0].name) {
		p += t->fields[0].offset;
		t = t->fields[0].type;
	}
	if (t->kind != TYPE_TUPLE) {
		value(o, sb, t, p, KEY_INDENT);
		return;
	}
	for (uint32_t i = 0; i < t->nfields; i++) {
		if (i > 0)
			strbuf_add_str(sb, ", ");
		value(o, sb, t->fields[i].type, p + t->fields[i].offset,
		    KEY_INDENT);
	}
}
