/* SPDX-License-Identifier: GPL-2.0-only */
#include "format/kallsyms.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/root.h"
#include "base/sort.h"
#include "base/strbuf.h"

/*
 * Lines are "ffffffff81000000 T name", modules' "ffffffffc0000000 t
 * name\t[module]". There are some 200,000 of them, hence hardly a library call;
 * a NUL behind the last one ends all that is looked for.
 */
struct reader {
	const char	*p;
	char		*text;		/* the same; names go to its front */
	uint32_t	 used;		/* of text */
	uint32_t	 module;	/* the last one's name */
};

static bool read_hex(struct reader *r, uint64_t *out)
{
	const char *start = r->p;
	uint64_t n = 0;
	unsigned int c;

	for (;; r->p++) {
		c = (unsigned char)*r->p;
		if (c - '0' < 10)
			n = n << 4 | (c - '0');
		else if ((c | 32) - 'a' < 6)
			n = n << 4 | ((c | 32) - 'a' + 10);
		else
			break;
	}
	*out = n;
	return r->p > start && r->p - start <= 16;
}

/*
 * Moves what is up to a blank or bracket to the front; the place in text. More
 * than one character is in front of each word, so that the NULs behind them
 * overwrite what is read.
 */
static uint32_t read_word(struct reader *r)
{
	const char *start = r->p;
	uint32_t at = r->used;
	size_t len;

	while ((unsigned char)*r->p > ' ' && *r->p != ']')
		r->p++;
	len = (size_t)(r->p - start);
	memmove(r->text + at, start, len);
	r->text[at + len] = 0;
	r->used = at + (uint32_t)len + 1;
	return at;
}

static void skip_blanks(struct reader *r)
{
	while (*r->p == ' ' || *r->p == '\t')
		r->p++;
}

static bool read_symbol(struct reader *r, struct ksym *s)
{
	uint32_t module;

	if (!read_hex(r, &s->addr))
		return false;
	skip_blanks(r);
	if ((unsigned char)*r->p <= ' ')
		return false;
	s->type = *r->p++;
	skip_blanks(r);
	if ((unsigned char)*r->p <= ' ')
		return false;
	s->name = read_word(r);
	s->module = 0;
	skip_blanks(r);
	if (*r->p == '[') {
		r->p++;
		module = read_word(r);
		/* Modules come in a row: one copy of the name does. */
		if (r->module && !strcmp(r->text + r->module,
		    r->text + module))
			r->used = module;
		else
			r->module = module;
		s->module = r->module;
	}
	return true;
}

static int by_address(const void *va, const void *vb, void *unused)
{
	const struct ksym *a = va, *b = vb;

	return (a->addr > b->addr) - (a->addr < b->addr);
}

int kallsyms_take(struct kallsyms *k, char *text, size_t len)
{
	struct reader r = { .p = text, .text = text, .used = 1 };
	size_t cap = len / 32 + 16;

	memset(k, 0, sizeof(*k));
	if (len > UINT32_MAX / 2) {
		free(text);
		return -EFBIG;
	}
	k->syms = xmalloc(cap * sizeof(*k->syms));
	k->hidden = true;
	while (r.p < text + len) {
		if (k->len == cap) {
			cap += cap / 2;
			k->syms = xrealloc(k->syms, cap * sizeof(*k->syms));
		}
		if (read_symbol(&r, &k->syms[k->len])) {
			if (k->syms[k->len].addr)
				k->hidden = false;
			k->len++;
		}
		while (r.p < text + len && *r.p++ != '\n')
			;
	}
	text[0] = 0;
	k->text = xrealloc(text, r.used);
	k->syms = xrealloc(k->syms, k->len * sizeof(*k->syms));
	if (!k->len)
		k->hidden = false;
	/* Those of one address stay in the order of the file. */
	sort_merge(k->syms, k->len, sizeof(*k->syms), by_address, NULL);
	return 0;
}

int kallsyms_open(struct kallsyms *k, const char *path)
{
	struct strbuf text = { 0 };
	long n;

	memset(k, 0, sizeof(*k));
	n = path ? file_read_at(AT_FDCWD, path, &text) :
	    root_read("/proc/kallsyms", &text);
	if (n < 0) {
		strbuf_free(&text);
		return (int)n;
	}
	strbuf_add_char(&text, 0);
	return kallsyms_take(k, text.data, text.len - 1);
}

void kallsyms_free(struct kallsyms *k)
{
	free(k->syms);
	free(k->text);
	free(k->by_name);
	memset(k, 0, sizeof(*k));
}

const char *kallsyms_name(const struct kallsyms *k, const struct ksym *s)
{
	return k->text + s->name;
}

const char *kallsyms_module(const struct kallsyms *k, const struct ksym *s)
{
	return k->text + s->module;
}

bool ksym_is_text(const struct ksym *s)
{
	return s->type == 't' || s->type == 'T' || s->type == 'w' ||
	    s->type == 'W';
}

/* Which name of an address to show. */
static int rank(const struct kallsyms *k, const struct ksym *s)
{
	const char *name = kallsyms_name(k, s);
	int n = 0;

	if (!ksym_is_text(s))
		return -1;
	if (s->type == 'T')
		n += 2;
	if (strncmp(name, "__pfx_", 6) && strncmp(name, "__cfi_", 6) &&
	    !strchr(name, '.') && !strchr(name, '$'))
		n += 4;
	return n;
}

const struct ksym *kallsyms_lookup(const struct kallsyms *k, uint64_t addr)
{
	size_t low = 0, high = k->len, mid;
	const struct ksym *s, *best;

	if (k->hidden)
		return NULL;
	while (low < high) {
		mid = low + (high - low) / 2;
		if (k->syms[mid].addr <= addr)
			low = mid + 1;
		else
			high = mid;
	}
	if (!low)
		return NULL;
	best = s = &k->syms[low - 1];
	while (s-- > k->syms && s->addr == best->addr)
		if (rank(k, s) >= rank(k, best))
			best = s;
	return ksym_is_text(best) ? best : NULL;
}

static uint32_t hash_name(const char *s)
{
	uint32_t h = 2166136261u;

	for (; *s; s++)
		h = (h ^ (unsigned char)*s) * 16777619u;
	return h ^ h >> 15;
}

static void build_index(struct kallsyms *k)
{
	uint32_t slot, mask;
	size_t i;

	k->nslots = 64;
	while (k->nslots < k->len + k->len / 2)
		k->nslots *= 2;
	mask = k->nslots - 1;
	k->by_name = xcalloc(k->nslots, sizeof(*k->by_name));
	for (i = 0; i < k->len; i++) {
		slot = hash_name(k->text + k->syms[i].name) & mask;
		while (k->by_name[slot])
			slot = (slot + 1) & mask;
		k->by_name[slot] = (uint32_t)i + 1;
	}
}

/* What may have the name: of its chain, or without an index any. */
static const struct ksym *candidate(const struct kallsyms *k, uint32_t *at)
{
	uint32_t i;

	if (!k->by_name)
		return *at < k->len ? &k->syms[(*at)++] : NULL;
	i = k->by_name[(*at)++ & (k->nslots - 1)];
	return i ? &k->syms[i - 1] : NULL;
}

/*
 * The first match; `text_only` leaves data symbols out. An index costs as much
 * as some 20 looks at all names, and most scripts ask for one or two.
 */
static const struct ksym *find(struct kallsyms *k, const char *name,
    const char *module, bool text_only, int *count)
{
	const struct ksym *s, *first = NULL;
	uint32_t at;
	int n = 0;

	if (!k->by_name && k->finds++ >= 8)
		build_index(k);
	at = k->by_name ? hash_name(name) : 0;
	while ((s = candidate(k, &at)) != NULL) {
		if (strcmp(kallsyms_name(k, s), name) ||
		    (module && strcmp(kallsyms_module(k, s), module)) ||
		    (text_only && !ksym_is_text(s)))
			continue;
		if (!first)
			first = s;
		n++;
		if (!count)
			break;
	}
	if (count)
		*count = n;
	return first;
}

const struct ksym *kallsyms_find(struct kallsyms *k, const char *name,
    const char *module, int *count)
{
	return find(k, name, module, false, count);
}

size_t kallsyms_functions(struct kallsyms *k, const char *name,
    const struct ksym **out, size_t max)
{
	const struct ksym *s;
	uint32_t at;
	size_t n = 0;

	if (!k->by_name && k->finds++ >= 8)
		build_index(k);
	at = k->by_name ? hash_name(name) : 0;
	while ((s = candidate(k, &at)) != NULL) {
		if (!ksym_is_text(s) || strcmp(kallsyms_name(k, s), name))
			continue;
		if (n < max)
			out[n] = s;
		n++;
	}
	return n;
}

const struct ksym *kallsyms_next(struct kallsyms *k, size_t *cursor,
    const char *glob, const char *module)
{
	const struct ksym *s;
	const char *name, *own;

	while (*cursor < k->len) {
		s = &k->syms[(*cursor)++];
		if (!ksym_is_text(s))
			continue;
		name = kallsyms_name(k, s);
		own = kallsyms_module(k, s);
		if ((glob && !glob_match(glob, name)) ||
		    (module && !glob_match(module, own)))
			continue;
		if (find(k, name, module ? own : NULL, true, NULL) == s)
			return s;
	}
	return NULL;
}
