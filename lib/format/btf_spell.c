/* SPDX-License-Identifier: GPL-2.0-only */
#include "format/btf_private.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

enum { MAX_DEPTH = 24, MAX_TEXT = 256 * 1024 };

static void	spell(struct btf *, uint32_t id, const char *declared,
		    struct strbuf *, int depth);

static const char *keyword(const struct btf_type *t)
{
	switch (t->kind) {
	case BTF_STRUCT:
		return "struct ";
	case BTF_UNION:
		return "union ";
	case BTF_ENUM: case BTF_ENUM64:
		return "enum ";
	case BTF_FWD:
		return t->kind_flag ? "union " : "struct ";
	default:
		return "";
	}
}

static void spell_params(struct btf *b, const struct btf_type *proto,
    struct strbuf *out, int depth)
{
	struct btf_param p;
	uint32_t i;

	strbuf_add_char(out, '(');
	for (i = 0; i < proto->vlen && out->len < MAX_TEXT; i++) {
		if (btf_get_param(b, proto, i, &p))
			break;
		if (i)
			strbuf_add_str(out, ", ");
		if (!p.type && i + 1 == proto->vlen)
			strbuf_add_str(out, "...");
		else
			spell(b, p.type, p.name, out, depth + 1);
	}
	if (!proto->vlen)
		strbuf_add_str(out, "void");
	strbuf_add_char(out, ')');
}

/* What a qualifier stands on: a pointer takes it behind the star. */
static bool leads_to_pointer(struct btf *b, uint32_t id)
{
	struct btf_type t;

	return !btf_get(b, btf_skip_modifiers(b, id), &t) && t.kind == BTF_PTR;
}

static bool needs_parens(struct btf *b, uint32_t pointee)
{
	struct btf_type t;

	return !btf_get(b, btf_skip_modifiers(b, pointee), &t) &&
	    (t.kind == BTF_ARRAY || t.kind == BTF_FUNC_PROTO);
}

static void spell_base(const struct btf_type *t, const char *qualifiers,
    const char *declared, struct strbuf *out)
{
	const char *name = t->name;

	if (t->kind == BTF_VOID)
		name = "void";
	else if (!name[0])
		name = "{...}";
	strbuf_printf(out, "%s%s%s%s%s", qualifiers, keyword(t), name,
	    *declared ? " " : "", declared);
}

/*
 * C declarators are inside out: the declared name gathers stars before it
 * and brackets after it on the way down to the base type.
 */
static void spell(struct btf *b, uint32_t id, const char *declared,
    struct strbuf *out, int depth)
{
	struct strbuf decl = { 0 }, next = { 0 };
	char qualifiers[64] = "";
	struct btf_type t;
	const char *word;

	strbuf_add_str(&decl, declared ? declared : "");
	for (; depth < MAX_DEPTH && out->len + decl.len < MAX_TEXT; depth++) {
		if (btf_get(b, id, &t)) {
			memset(&t, 0, sizeof(t));
			t.name = "";
		}
		strbuf_clear(&next);
		word = "";
		switch (t.kind) {
		case BTF_PTR:
			if (needs_parens(b, t.type))
				strbuf_printf(&next, "(*%s)",
				    strbuf_str(&decl));
			else
				strbuf_printf(&next, "*%s",
				    strbuf_str(&decl));
			break;
		case BTF_ARRAY:
			strbuf_printf(&next, "%s[%" PRIu32 "]",
			    strbuf_str(&decl), t.nelems);
			break;
		case BTF_FUNC_PROTO:
			strbuf_add_str(&next, strbuf_str(&decl));
			spell_params(b, &t, &next, depth);
			break;
		case BTF_CONST:
			word = "const ";
			goto qualify;
		case BTF_VOLATILE:
			word = "volatile ";
			goto qualify;
		case BTF_RESTRICT:
			word = "restrict ";
		qualify:
			if (leads_to_pointer(b, t.type)) {
				strbuf_printf(&next, "%s%s", word,
				    strbuf_str(&decl));
				break;
			}
			if (strlen(qualifiers) + strlen(word) <
			    sizeof(qualifiers))
				strcat(qualifiers, word);
			/* fallthrough */
		case BTF_TYPE_TAG: case BTF_FUNC: case BTF_VAR:
			strbuf_add_str(&next, strbuf_str(&decl));
			break;
		default:
			spell_base(&t, qualifiers, strbuf_str(&decl), out);
			goto done;
		}
		strbuf_clear(&decl);
		strbuf_add(&decl, strbuf_str(&next), next.len);
		id = t.type;
	}
	strbuf_add_str(out, "...");
done:
	/* "char *const " without a name. */
	if (out->len && out->data[out->len - 1] == ' ')
		out->data[--out->len] = 0;
	strbuf_free(&decl);
	strbuf_free(&next);
}

void btf_spell(struct btf *b, uint32_t id, const char *declared,
    struct strbuf *out)
{
	spell(b, id, declared, out, 0);
}

static void spell_enum(struct btf *b, const struct btf_type *t,
    struct strbuf *out)
{
	struct btf_enumerator e;
	uint32_t i;

	for (i = 0; i < t->vlen && out->len < MAX_TEXT; i++) {
		if (btf_get_enumerator(b, t, i, &e))
			break;
		if (t->kind_flag || t->kind == BTF_ENUM)
			strbuf_printf(out, "\t%s = %" PRId64 ",\n", e.name,
			    e.value);
		else
			strbuf_printf(out, "\t%s = %" PRIu64 ",\n", e.name,
			    (uint64_t)e.value);
	}
}

static void spell_members(struct btf *b, const struct btf_type *t,
    struct strbuf *out, int depth)
{
	struct btf_member m;
	struct btf_type of;
	uint32_t i;

	for (i = 0; i < t->vlen && out->len < MAX_TEXT; i++) {
		if (btf_get_member(b, t, i, &m))
			break;
		strbuf_repeat(out, '\t', depth);
		if (!m.name[0] && depth < MAX_DEPTH &&
		    !btf_get(b, btf_skip_modifiers(b, m.type), &of) &&
		    (of.kind == BTF_STRUCT || of.kind == BTF_UNION) &&
		    !of.name[0]) {
			strbuf_printf(out, "%s{\n", keyword(&of));
			spell_members(b, &of, out, depth + 1);
			strbuf_repeat(out, '\t', depth);
			strbuf_add_str(out, "};\n");
			continue;
		}
		btf_spell(b, m.type, m.name, out);
		if (m.bit_size)
			strbuf_printf(out, ":%" PRIu32, m.bit_size);
		strbuf_add_str(out, ";\n");
	}
}

void btf_spell_definition(struct btf *b, uint32_t id, struct strbuf *out)
{
	struct btf_type t;

	if (btf_get(b, id, &t))
		return;
	switch (t.kind) {
	case BTF_TYPEDEF:
		strbuf_add_str(out, "typedef ");
		btf_spell(b, t.type, t.name, out);
		strbuf_add_str(out, ";\n");
		return;
	case BTF_STRUCT: case BTF_UNION: case BTF_ENUM: case BTF_ENUM64:
		break;
	default:
		btf_spell(b, id, NULL, out);
		strbuf_add_str(out, ";\n");
		return;
	}
	strbuf_printf(out, "%s%s%s{\n", keyword(&t), t.name,
	    t.name[0] ? " " : "");
	if (t.kind == BTF_ENUM || t.kind == BTF_ENUM64)
		spell_enum(b, &t, out);
	else
		spell_members(b, &t, out, 1);
	strbuf_add_str(out, "};\n");
}
