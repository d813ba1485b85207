/* SPDX-License-Identifier: GPL-2.0-only */
/* -l: probes that can be had, with -v what they offer; and -l 'struct x'. */
#include "session_private.h"

#include "format/btf.h"
#include "out/out.h"
#include "provider/provider.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int by_name(const void *a, const void *b)
{
	const struct probe *x = a, *y = b;

	return strcmp(x->name, y->name);
}

static void print_field(struct strbuf *out, const struct type *t,
    const char *name)
{
	strbuf_add_str(out, "    ");
	type_print(out, t);
	strbuf_printf(out, " %s\n", name);
}

static void print_args(struct session *s, struct strbuf *out,
    const struct probe *p)
{
	const struct provider *provider = p->provider;
	struct type *args;

	if (provider->describe && provider->describe(&s->target, p, out))
		return;
	args = provider->args ? provider->args(&s->target, p) : NULL;
	for (uint32_t i = 0; args && i < args->nfields; i++)
		if (args->fields[i].name)
			print_field(out, args->fields[i].type,
			    args->fields[i].name);
}

static void print_probes(struct session *s, struct probe_list *probes)
{
	struct strbuf out = { 0 };
	const char *last = "";
	struct probe *p;

	if (probes->list.len > 0)
		qsort(probes->list.data, probes->list.len, sizeof(*p),
		    by_name);
	for vec_each(p, &probes->list) {
		if (strcmp(p->name, last) == 0)
			continue;
		last = p->name;
		out_safe_message(&out, p->name, strlen(p->name), OUT_NO_LINES);
		strbuf_add_char(&out, '\n');
		if (s->opt->verbose)
			print_args(s, &out, p);
		if (out.len > 1 << 16) {
			fwrite(out.data, 1, out.len, stdout);
			strbuf_clear(&out);
		}
	}
	fwrite(strbuf_str(&out), 1, out.len, stdout);
	strbuf_free(&out);
}

/* ---- types ---- */

struct type_search {
	const char	*tag;
	bool		 whole;		/* definitions, not only names */
	size_t		 found;
};

static int print_type(void *arg, struct btf *btf, const struct btf_type *t)
{
	struct type_search *search = arg;
	struct strbuf out = { 0 };

	if (!t->name[0])
		return 0;
	if (search->whole)
		btf_spell_definition(btf, t->id, &out);
	else
		strbuf_printf(&out, "%s %s", search->tag, t->name);
	printf("%s%s", strbuf_str(&out),
	    out.len && out.data[out.len - 1] == '\n' ? "" : "\n");
	strbuf_free(&out);
	search->found++;
	return 0;
}

/* "struct task_struct", "enum hrtimer_*"; -1: the search is no such thing. */
static int list_types(struct session *s, const char *search)
{
	static const struct { const char *tag; enum btf_kind kinds[2]; }
	    kinds[] = {
		{ "struct", { BTF_STRUCT, BTF_STRUCT } },
		{ "union", { BTF_UNION, BTF_UNION } },
		{ "enum", { BTF_ENUM, BTF_ENUM64 } },
	};
	struct type_search t = { 0 };
	const char *name;
	struct btf *btf;
	size_t i, len;

	for (i = 0; i < sizeof(kinds) / sizeof(*kinds); i++) {
		len = strlen(kinds[i].tag);
		if (strncmp(search, kinds[i].tag, len) == 0 &&
		    search[len] == ' ')
			break;
	}
	if (i == sizeof(kinds) / sizeof(*kinds))
		return -1;
	name = search + len + strspn(search + len, " ");
	btf = target_btf(&s->target);
	if (!btf) {
		fputs("awl: there is no BTF to look up types in; give one with "
		    "--btf FILE\n",
		    stderr);
		return 3;
	}
	t.tag = kinds[i].tag;
	t.whole = s->opt->verbose || !glob_has_meta(name);
	btf_each(btf, kinds[i].kinds[0], name, print_type, &t);
	if (kinds[i].kinds[1] != kinds[i].kinds[0])
		btf_each(btf, kinds[i].kinds[1], name, print_type, &t);
	if (t.found == 0)
		fprintf(stderr, "awl: no type matches '%s'\n", search);
	return t.found == 0;
}

static int list_script(struct session *s)
{
	struct probe_list probes = { 0 };
	const struct clause *c;
	int rc = session_parse(s);

	if (rc == 0)
		rc = session_resolve(s);
	for (c = rc == 0 ? s->compilation.script->variants : NULL; c;
	    c = c->next)
		for (size_t i = 0; i < c->nprobes; i++)
			vec_push(&probes.list, c->probes[i]);
	print_probes(s, &probes);
	vec_free(&probes.list);
	return rc;
}

static void search_one(struct session *s, const char *search,
    struct probe_list *probes)
{
	for (size_t i = 0; i < provider_count; i++)
		if (provider_list[i]->list)
			provider_list[i]->list(provider_list[i], &s->target,
			    search, probes);
}

/* Bytes to the comma that ends a pattern; those of a C++ function do not. */
static size_t pattern_length(const char *text)
{
	int depth = 0;
	size_t n = 0;

	for (; text[n] && (text[n] != ',' || depth > 0); n++)
		depth += (text[n] == '(' || text[n] == '<') -
		    (text[n] == ')' || text[n] == '>');
	return n;
}

/* What is listed may not be all that there is. */
static const char unlisted[] = "awl: not all probes are listed: %s%s\n";

static void report_unread(struct session *s)
{
	const char *why = target_wants_tracefs(&s->target);
	int error = -s->target.tracefs_error;

	if (why)
		fprintf(stderr, unlisted, why, "");
	else if (error)
		fprintf(stderr, "awl: not all probes are listed: cannot read "
		    "tracefs: %s%s\n", strerror(error),
		    error == EACCES || error == EPERM ? " (root is needed)" :
		    "");
}

static int list_probes(struct session *s, const char *search)
{
	struct probe_list probes = { 0 };
	const char *at = search;
	size_t found, len;

	if (!search)
		search_one(s, NULL, &probes);
	for (; at && *at; at += len + (at[len] == ',')) {
		len = pattern_length(at);
		search_one(s, arena_strndup(&s->arena, at, len), &probes);
	}
	found = probes.list.len;
	print_probes(s, &probes);
	vec_free(&probes.list);
	if (found == 0)
		fprintf(stderr, "awl: no probe matches%s%s\n",
		    search ? " " : "", search ? search : "");
	if (s->target.unread)
		fprintf(stderr, unlisted, s->target.unread, "");
	if (s->target.tracefs_tried)
		report_unread(s);
	return found == 0;
}

int session_list(const struct options *o, const char *search)
{
	struct session s;
	int rc = session_open(&s, o, !o->kernel && !o->arch);

	if (rc)
		return rc;
	rc = search ? list_types(&s, search) : -1;
	if (rc < 0)
		rc = o->text || o->file ? list_script(&s) :
		    list_probes(&s, search);
	session_close(&s);
	return rc;
}
