/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The preprocessor: C's, where kernel headers are already known, as BTF and
 * as a table of macros. Lines that are out are blanked. What begins with # and
 * is no directive is a comment of ply.
 */
#include "lang/preproc.h"

#include <ctype.h>
#include <errno.h>
#include <string.h>
#include <unistd.h>

static void preprocess(struct preproc *pp, const struct source *file);

static bool is_active(const struct preproc *pp)
{
	return pp->depth == 0 || pp->stack[pp->depth - 1].active;
}

/* ---- what is put out ---- */

static void begin_piece(struct preproc *pp, uint32_t begin, uint32_t end,
    bool expanded)
{
	struct piece piece = { pp->out.len, { begin, end }, expanded };

	vec_push(&pp->pieces, piece);
}

/* Bytes of the file at hand, as they are. */
static void copy(struct preproc *pp, size_t begin, size_t end)
{
	if (begin == end)
		return;
	begin_piece(pp, pp->file->base + (uint32_t)begin,
	    pp->file->base + (uint32_t)end, false);
	strbuf_add(&pp->out, pp->file->text + begin, end - begin);
}

static void blank(struct preproc *pp, size_t begin, size_t end)
{
	size_t from = pp->out.len;

	copy(pp, begin, end);
	for (size_t i = from; i < pp->out.len; i++) {
		if (pp->out.data[i] != '\n')
			pp->out.data[i] = ' ';
	}
}

/* The bytes of a file between two directives, macros expanded. */
static void expand_lines(struct preproc *pp, size_t begin, size_t end)
{
	const char *text = pp->file->text;
	size_t i = begin, copied = begin, n, use;
	struct macro *m;

	while (i < end && !pp->parser->stopped) {
		n = preproc_word(text + i, end - i);
		pp->use.begin = pp->file->base + (uint32_t)i;
		pp->use.end = pp->use.begin + (uint32_t)n;
		use = n > 0 ? preproc_use(pp, text + i, end - i, n, &m) : 0;
		if (use == 0) {
			n = n > 0 ? n : preproc_opaque(pp, text + i, end - i);
			i += n > 0 ? n : 1;
			continue;
		}
		copy(pp, copied, i);
		pp->use.end = pp->use.begin + (uint32_t)use;
		begin_piece(pp, pp->use.begin, pp->use.end, true);
		preproc_expand(pp, &pp->out, m, text + i, use, 0);
		i += use;
		copied = i;
	}
	copy(pp, copied, end);
}

static bool in_one_file(struct parser *p, struct place place)
{
	return source_of(p->source, &place.begin) ==
	    source_of(p->source, &place.end);
}

struct place preproc_place(struct parser *p, size_t begin, size_t end)
{
	struct place place = { (uint32_t)begin, (uint32_t)end };
	const struct piece *piece;
	size_t i = p->piece;

	if (p->npieces == 0)
		return place;
	while (i > 0 && p->pieces[i].out > begin)
		i--;
	while (i + 1 < p->npieces && p->pieces[i + 1].out <= begin)
		i++;
	p->piece = i;
	piece = &p->pieces[i];
	place.begin = piece->place.begin;
	if (!piece->expanded)
		place.begin += (uint32_t)(begin - piece->out);
	while (i + 1 < p->npieces && p->pieces[i + 1].out < end)
		i++;
	piece = &p->pieces[i];
	place.end = piece->place.end;
	if (!piece->expanded)
		place.end = piece->place.begin + (uint32_t)(end - piece->out);
	/* What goes on behind an #include, or in it, is shown to there. */
	if (i != p->piece && !in_one_file(p, place))
		place.end = p->pieces[p->piece].place.end;
	return place;
}

/* ---- files ---- */

static const char *beside(struct preproc *pp, const char *name)
{
	const char *slash = strrchr(pp->file->name, '/');

	if (name[0] == '/' || !slash)
		return name;
	return arena_printf(pp->parser->arena, "%.*s/%s",
	    (int)(slash - pp->file->name), pp->file->name, name);
}

static int open_file(struct preproc *pp, struct source *file,
    const char *name, const char *first)
{
	const struct options *o = pp->parser->options;
	int rc = -ENOENT;

	if (first)
		rc = source_read(file, pp->parser->arena, first);
	for (size_t i = 0; rc == -ENOENT && o &&
	    i < o->ninclude_dirs; i++)
		rc = source_read(file, pp->parser->arena,
		    arena_printf(pp->parser->arena, "%s/%s",
		    o->include_dirs[i], name));
	return rc;
}

/* Those whose types BTF has, and whose macros macros.def has. */
static bool is_kernel_header(const char *name)
{
	static const char *const folders[] = {
		"linux/", "net/", "uapi/", "asm/", "asm-generic/", "trace/",
		"crypto/", "drm/", "kvm/", "rdma/", "scsi/", "sound/",
		"video/", "xen/", "acpi/", "media/", "generated/", "bpf/",
	};

	for (size_t i = 0; i < sizeof(folders) / sizeof(folders[0]); i++) {
		if (strncmp(name, folders[i], strlen(folders[i])) == 0)
			return true;
	}
	return false;
}

static bool is_once(const struct preproc *pp, const char *name)
{
	for (size_t i = 0; i < pp->once.len; i++) {
		if (strcmp(pp->once.data[i], name) == 0)
			return true;
	}
	return false;
}

/* first: a path to try before -I; NULL for <name>. */
static void include_file(struct preproc *pp, const char *name,
    const char *first, struct place place)
{
	struct parser *p = pp->parser;
	struct source *file = arena_new(p->arena, struct source);
	const struct source *outer = pp->file;
	int rc;

	if (pp->nesting == PREPROC_MAX_DEPTH ||
	    pp->nfiles == PREPROC_MAX_FILES) {
		diag_add(p->diag, DIAG_INCLUDE_DEPTH, place,
		    PREPROC_MAX_FILES, PREPROC_MAX_DEPTH);
		p->stopped = true;
		return;
	}
	if (!first && is_kernel_header(name) && target_btf(p->target)) {
		pp->headers = true;
		return;
	}
	rc = open_file(pp, file, name, first);
	if (rc == 0 && file->len > PARSE_MAX_TEXT)
		rc = -EFBIG;
	if (rc < 0) {
		pp->headers |= !first && rc == -ENOENT;
		if (!first && rc == -ENOENT)
			p->script->header = name;
		else
			diag_add(p->diag, DIAG_INCLUDE_MISSING, place, name,
			    strerror(-rc));
		return;
	}
	if (is_once(pp, file->name))
		return;
	source_append(p->source, file, place.begin);
	pp->nfiles++;
	pp->nesting++;
	preprocess(pp, file);
	pp->nesting--;
	pp->file = outer;
}

static void include(struct preproc *pp, const char *text, size_t len,
    struct place place)
{
	struct strbuf full = {0};
	const char *name, *end = NULL;

	if (len > 0 && text[0] != '<' && text[0] != '"') {
		preproc_expand_text(pp, &full, text, len, 0);
		text = strbuf_str(&full);
		len = full.len;
	}
	if (len > 1 && (text[0] == '<' || text[0] == '"'))
		end = memchr(text + 1, text[0] == '<' ? '>' : '"', len - 1);
	if (!end) {
		diag_add(pp->parser->diag, DIAG_INCLUDE_SYNTAX, place);
	} else {
		name = arena_strndup(pp->parser->arena, text + 1,
		    (size_t)(end - text) - 1);
		include_file(pp, name, text[0] == '"' ? beside(pp, name) :
		    NULL, place);
	}
	strbuf_free(&full);
}

/* ---- directives ---- */

static void open_condition(struct preproc *pp, bool truth, struct place place)
{
	bool outer = is_active(pp);

	if (pp->depth == PREPROC_MAX_DEPTH) {
		parser_too_deep(pp->parser, place);
		return;
	}
	pp->opened = place;
	pp->stack[pp->depth++] = (struct condition){
		.active = outer && truth, .taken = truth || !outer,
	};
}

static void other_branch(struct preproc *pp, const char *text, size_t len,
    bool last, struct place place)
{
	struct condition *c = &pp->stack[pp->depth - 1];

	if (c->last)
		diag_add(pp->parser->diag, DIAG_CONDITION_ELSE, place,
		    last ? "else" : "elif");
	c->last |= last;
	c->active = !c->taken && (last ||
	    preproc_condition(pp, text, len, place));
	c->taken |= c->active;
}

static const char *word_at(struct preproc *pp, const char *text, size_t len)
{
	return arena_strndup(pp->parser->arena, text,
	    preproc_word(text, len));
}

static void undefine(struct preproc *pp, const char *text, size_t len)
{
	size_t n = preproc_word(text, len);

	hmap_remove(&pp->macros, text, n);
	hmap_set(&pp->gone, text, n, pp);
}

static void act(struct preproc *pp, const char *word, const char *text,
    size_t len, struct place place)
{
	if (strcmp(word, "include") == 0)
		include(pp, text, len, place);
	else if (strcmp(word, "define") == 0)
		preproc_define(pp, text, len, place);
	else if (strcmp(word, "undef") == 0)
		undefine(pp, text, len);
	else if (strcmp(word, "error") == 0)
		diag_add(pp->parser->diag, DIAG_ERROR_LINE, place, (int)len,
		    text);
	else if (strcmp(word, "pragma") == 0 && len >= 4 &&
	    memcmp(text, "once", 4) == 0)
		vec_push(&pp->once, pp->file->name);
}

static bool is_condition_word(const char *word)
{
	return strcmp(word, "else") == 0 || strcmp(word, "elif") == 0 ||
	    strcmp(word, "endif") == 0;
}

static void run_directive(struct preproc *pp, const char *word,
    const char *text, size_t len, struct place place)
{
	if (strcmp(word, "ifdef") == 0)
		open_condition(pp, preproc_is_defined(pp,
		    word_at(pp, text, len)), place);
	else if (strcmp(word, "ifndef") == 0)
		open_condition(pp, !preproc_is_defined(pp,
		    word_at(pp, text, len)), place);
	else if (strcmp(word, "if") == 0)
		open_condition(pp, is_active(pp) &&
		    preproc_condition(pp, text, len, place), place);
	else if (strcmp(word, "else") == 0)
		other_branch(pp, text, len, true, place);
	else if (strcmp(word, "elif") == 0)
		other_branch(pp, text, len, false, place);
	else if (strcmp(word, "endif") == 0)
		pp->depth--;
	else if (is_active(pp))
		act(pp, word, text, len, place);
}

/* The directive at the beginning of a line; NULL when it has none. */
static const char *directive(const struct preproc *pp, const char *text,
    size_t len, size_t *taken)
{
	static const char *const words[] = {
		"ifdef", "ifndef", "if", "else", "elif", "endif",
		"include", "define", "undef", "error", "pragma",
	};
	size_t i = 0, n;

	while (i < len && (text[i] == ' ' || text[i] == '\t'))
		i++;
	if (i == len || text[i] != '#')
		return NULL;
	i++;
	n = preproc_word(text + i, len - i);
	for (size_t j = 0; j < sizeof(words) / sizeof(words[0]); j++) {
		if (strlen(words[j]) != n || memcmp(words[j], text + i, n) != 0)
			continue;
		if (is_condition_word(words[j]) && pp->depth == 0)
			return NULL;
		*taken = i + n;
		return words[j];
	}
	return NULL;
}

/* ---- import ---- */

static size_t skip_spaces(const char *text, size_t len, size_t i)
{
	while (i < len && (text[i] == ' ' || text[i] == '\t'))
		i++;
	return i;
}

/* Bytes of an import "file"; at the beginning of a line, or 0. */
static size_t import_length(const char *text, size_t len, size_t *name)
{
	size_t i = skip_spaces(text, len, 0);

	if (len - i < 8 || memcmp(text + i, "import", 6) != 0)
		return 0;
	*name = skip_spaces(text, len, i + 6) + 1;
	if (*name >= len || text[*name - 1] != '"')
		return 0;
	for (i = *name; i < len && text[i] != '"'; i++) {
		if (text[i] == '\n')
			return 0;
	}
	i = skip_spaces(text, len, i + 1);
	return i < len && text[i] == ';' ? i + 1 : i < len ? i : len;
}

/* A script of routines and clauses, read in this place, but only once. */
static void import(struct preproc *pp, size_t begin, size_t name, size_t end)
{
	const char *text = pp->file->text + begin;
	struct place place = { pp->file->base + (uint32_t)(begin + name) - 1,
		pp->file->base + (uint32_t)end };
	size_t len = strcspn(text + name, "\"");
	const char *path = beside(pp, arena_strndup(pp->parser->arena,
	    text + name, len));

	place.end = place.begin + (uint32_t)len + 2;
	blank(pp, begin, end);
	for (size_t i = 0; i < pp->imported.len; i++) {
		if (strcmp(pp->imported.data[i], path) == 0)
			return;
	}
	vec_push(&pp->imported, path);
	include_file(pp, arena_strndup(pp->parser->arena, text + name, len),
	    path, place);
}

/* ---- lines ---- */

/* Index of the line's newline; a backslash before it continues the line. */
static size_t line_end(const struct source *file, size_t i, bool joined)
{
	const char *end;

	for (;; i++) {
		end = memchr(file->text + i, '\n', file->len - i);
		if (!end)
			return file->len;
		i = (size_t)(end - file->text);
		if (!joined || i == 0 || (end[-1] != '\\' &&
		    !(i > 1 && end[-1] == '\r' && end[-2] == '\\')))
			return i;
	}
}

/* Index behind the comment that is open where the line ends, else its end. */
static size_t closed_line(struct preproc *pp, size_t begin, size_t end)
{
	const struct source *file = pp->file;
	size_t i = begin;

	while (i < end) {
		size_t n = preproc_opaque(pp, file->text + i, file->len - i);

		i += n > 0 ? n : 1;
	}
	return i > end ? line_end(file, i, false) : end;
}

static void directive_line(struct preproc *pp, const char *word, size_t begin,
    size_t taken, size_t end)
{
	const char *text = pp->file->text + begin + taken;
	size_t len = end - begin - taken, n = end - begin;
	struct place place = { pp->file->base + (uint32_t)begin, 0 };
	const struct source *file = pp->file;

	while (n > 0 && isspace((unsigned char)file->text[begin + n - 1]))
		n--;
	place.end = place.begin + (uint32_t)n;
	while (len > 0 && isspace((unsigned char)text[0])) {
		text++;
		len--;
	}
	while (len > 0 && isspace((unsigned char)text[len - 1]))
		len--;
	blank(pp, begin, end);
	run_directive(pp, word, text, len, place);
}

static void preprocess(struct preproc *pp, const struct source *file)
{
	int depth = pp->depth;
	size_t begin = 0, pending = 0, name, n;

	pp->file = file;
	while (begin < file->len && !pp->parser->stopped) {
		size_t end = line_end(file, begin, false), taken = 0;
		const char *word = directive(pp, file->text + begin,
		    end - begin, &taken);

		n = is_active(pp) ? import_length(file->text + begin,
		    file->len - begin, &name) : 0;
		if (n > 0) {
			expand_lines(pp, pending, begin);
			import(pp, begin, name, begin + n);
			begin = pending = begin + n;
			continue;
		}
		if (!word && is_active(pp)) {
			end = closed_line(pp, begin, end);
			begin = end < file->len ? end + 1 : end;
			continue;
		}
		expand_lines(pp, pending, begin);
		end = line_end(file, begin, true);
		if (word)
			directive_line(pp, word, begin, taken, end);
		else
			blank(pp, begin, end);
		if (end < file->len)
			copy(pp, end, end + 1);
		begin = pending = end < file->len ? end + 1 : end;
	}
	if (begin > pending)
		expand_lines(pp, pending, begin);
	if (pp->depth > depth)
		diag_add(pp->parser->diag, DIAG_CONDITION_END, pp->opened);
	pp->depth = depth;
	strbuf_add_char(&pp->out, '\n');
}

/* ---- all of it ---- */

static void command_line_files(struct preproc *pp)
{
	const struct options *o = pp->parser->options;
	struct place place = { 0, 0 };

	pp->file = pp->parser->source;
	for (size_t i = 0; i < o->nincludes; i++)
		include_file(pp, o->includes[i],
		    access(o->includes[i], F_OK) &&
		    !strchr("/.", o->includes[i][0]) ? NULL :
		    o->includes[i], place);
}

void lang_preproc(struct parser *p)
{
	struct preproc pp = { .parser = p };
	struct source *source = p->source;

	if (source->len > PARSE_MAX_TEXT) {
		diag_add(p->diag, DIAG_TEXT_SIZE, (struct place){ 0, 0 },
		    PARSE_MAX_TEXT);
		return;
	}
	p->text = source->text;
	p->len = source->len;
	if (!memchr(source->text, '#', source->len) &&
	    !memmem(source->text, source->len, "import", 6) &&
	    p->options->nincludes == 0)
		return;
	preproc_predefine(&pp);
	command_line_files(&pp);
	preprocess(&pp, source);
	/* The newline that closes each file is not the script's own. */
	p->len = pp.out.len - 1;
	pp.out.data[p->len] = '\0';
	p->text = arena_memdup(p->arena, pp.out.data, pp.out.len);
	p->pieces = arena_memdup(p->arena, pp.pieces.data,
	    pp.pieces.len * sizeof(*pp.pieces.data));
	p->npieces = pp.pieces.len;
	strbuf_free(&pp.out);
	vec_free(&pp.pieces);
	vec_free(&pp.once);
	vec_free(&pp.imported);
	hmap_free(&pp.macros);
	hmap_free(&pp.gone);
}
