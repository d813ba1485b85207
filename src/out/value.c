/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Single values: from the target's bytes to text, as print() shows them.
 */
#include "out/out.h"

#include <arpa/inet.h>
#include <string.h>
#include <sys/socket.h>

enum { MAX_FRAMES = 1024 };

enum { INDENT = 8 };	/* columns, of frames of a stack */

/* Where text of a value goes. */
struct writer {
	struct out	*out;
	struct strbuf	*sb;
	int		 indent;
	enum out_lines	 lines;
};

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

static void text(const struct writer *w, const uint8_t *p, size_t size)
{
	/* An array of characters need not end in a NUL. */
	size_t len = strnlen((const char *)p, size);

	out_safe(w->out, w->sb, (const char *)p, len, w->lines);
	if (size != w->out->program->max_strlen || len + 1 != size)
		return;
	strbuf_add_str(w->sb, w->out->program->trailer);
	w->out->cut = true;
}

void out_buffer(const struct out *o, struct strbuf *sb, const struct type *t,
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

static void symbol(const struct out *o, struct strbuf *sb,
    const struct type *t, const uint8_t *p, uint64_t at)
{
	struct out_symbol s = out_symbol(o, t, p, at);
	size_t from = sb->len;

	if (!s.name) {
		address(sb, at);
		return;
	}
	strbuf_add_str(sb, s.name);
	if (s.code)
		strbuf_printf(sb, "+%llu", (unsigned long long)s.offset);
	out_safe_tail(o, sb, from);
}

/*
 * A newline, then a line per frame, leaf first: indented "symbol+offset";
 * mode perf: a tab, the address, the symbol; mode raw: the address.
 */
static void stack(const struct writer *w, const struct type *t,
    const uint8_t *p)
{
	uint64_t frames[MAX_FRAMES];
	int n = out_stack(w->out, t, p, frames, MAX_FRAMES);

	strbuf_add_char(w->sb, '\n');
	for (int i = 0; i < n; i++) {
		if (t->stack_mode == STACK_BPFTRACE)
			strbuf_repeat(w->sb, ' ', w->indent);
		else
			strbuf_printf(w->sb, t->stack_mode == STACK_PERF ?
			    "\t%llx " : "%llx", (unsigned long long)frames[i]);
		if (t->stack_mode != STACK_RAW)
			symbol(w->out, w->sb, t, p, frames[i]);
		strbuf_add_char(w->sb, '\n');
	}
}

/* What a callback of the runtime spells; the number where there is none. */
static void named(const struct out *o, struct strbuf *sb,
    void (*spell)(void *, struct strbuf *, uint64_t), uint64_t v)
{
	size_t from = sb->len;

	if (spell)
		spell(o->names->ctx, sb, v);
	else
		strbuf_printf(sb, "%llu", (unsigned long long)v);
	out_safe_tail(o, sb, from);
}

static void timestamp(struct out *o, struct strbuf *sb, const struct type *t,
    uint64_t ns)
{
	if (o->names && o->names->time)
		o->names->time(o->names->ctx, sb, ns, false, t->format);
	else
		strbuf_printf(sb, "%llu", (unsigned long long)ns);
}

/* It can have the name of a function, which is up to who wrote the program. */
static void probe(struct out *o, struct strbuf *sb, uint64_t id)
{
	size_t from = sb->len;

	if (id < o->program->nprobe_names)
		strbuf_add_str(sb, o->program->probe_names[id]);
	else
		strbuf_printf(sb, "(probe %llu)", (unsigned long long)id);
	out_safe_tail(o, sb, from);
}

static void leaf(void *ctx, const struct type *t, const uint8_t *p, uint64_t v)
{
	const struct writer *w = ctx;
	const struct out_names *names = w->out->names;
	struct out *o = w->out;
	struct strbuf *sb = w->sb;

	switch (t->kind) {
	case TYPE_BOOL:
	case TYPE_INT:
	case TYPE_ENUM:
		number(sb, t, v);
		return;
	case TYPE_POINTER:
	case TYPE_FUNC:
		address(sb, v);
		return;
	case TYPE_ARRAY:
		out_safe(o, sb, (const char *)p,
		    strnlen((const char *)p, t->count), w->lines);
		return;
	case TYPE_STRING:
		text(w, p, t->size);
		return;
	case TYPE_BUFFER:
		out_buffer(o, sb, t, p, 'r');
		return;
	case TYPE_AGG:
		out_int(sb, t->is_signed, v);
		return;
	case TYPE_KSYM:
	case TYPE_USYM:
		symbol(o, sb, t, p, v);
		return;
	case TYPE_KSTACK:
	case TYPE_USTACK:
		stack(w, t, p);
		return;
	case TYPE_INET:
		inet(o, sb, p);
		return;
	case TYPE_MAC:
		strbuf_printf(sb, "%02X:%02X:%02X:%02X:%02X:%02X", p[0], p[1],
		    p[2], p[3], p[4], p[5]);
		return;
	case TYPE_USERNAME:
		named(o, sb, names ? names->username : NULL, v);
		return;
	case TYPE_CGROUP:
		named(o, sb, names ? names->cgroup : NULL, v);
		return;
	case TYPE_TIMESTAMP:
		timestamp(o, sb, t, v);
		return;
	case TYPE_PROBE:
		probe(o, sb, v);
		return;
	default:
		strbuf_add_char(sb, '?');
	}
}

static void begin(void *ctx, enum out_shape shape)
{
	strbuf_add_char(((struct writer *)ctx)->sb, "[({"[shape]);
}

static void member(void *ctx, enum out_shape shape, uint32_t index,
    const char *name)
{
	const struct writer *w = ctx;

	if (index > 0)
		strbuf_add_char(w->sb, ',');
	if (shape == OUT_RECORD)
		strbuf_printf(w->sb, " .%s = ", name);
	else if (shape == OUT_TUPLE && index > 0)
		strbuf_add_char(w->sb, ' ');
}

static void end(void *ctx, enum out_shape shape, uint32_t n)
{
	const struct writer *w = ctx;

	if (shape == OUT_RECORD && n > 0)
		strbuf_add_char(w->sb, ' ');
	strbuf_add_char(w->sb, "])}"[shape]);
}

static const struct out_visitor visitor = { begin, member, end, leaf };

void out_value(struct out *o, struct strbuf *sb, const struct type *t,
    const uint8_t *p, enum out_lines lines)
{
	bool is_text = t->kind == TYPE_STRING || t->kind == TYPE_ARRAY;

	/* In front of a bracket or a comma, a newline is never meant. */
	out_walk(o, t, p, &visitor, &(struct writer){ o, sb, INDENT,
	    is_text ? lines : OUT_NO_LINES });
}

void out_key(struct out *o, struct strbuf *sb, const struct type *key,
    const uint8_t *p, const char *between, int indent)
{
	const struct type *t = out_key_parts(key, &p);

	for (uint32_t i = 0; i < t->nfields; i++) {
		const struct field *f = &t->fields[i];

		if (i > 0)
			strbuf_add_str(sb, between);
		out_walk(o, f->type, p + f->offset, &visitor,
		    &(struct writer){ o, sb, indent, OUT_NO_LINES });
	}
}
