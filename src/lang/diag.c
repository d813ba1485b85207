/* SPDX-License-Identifier: GPL-2.0-only */
#include "lang/diag.h"

#include "base/words.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

enum {
	MAX_ERRORS = 20,
	WINDOW = 160,		/* columns shown of a very long line */
	WINDOW_LEAD = 40,	/* of them before the fault */
};

static const char formats[] =
#define DIAG(tag, severity, format)	format "\0"
#include "diag.def"
#undef DIAG
;

static const uint8_t severities[] = {
#define DIAG(tag, severity, format)	DIAG_##severity,
#include "diag.def"
#undef DIAG
};

void diag_init(struct diag *diag, struct arena *arena,
    const struct source *source)
{
	memset(diag, 0, sizeof(*diag));
	diag->arena = arena;
	diag->source = source;
}

void diag_free(struct diag *diag)
{
	vec_free(&diag->list);
}

static bool is_known(const struct diag *diag, enum diag_tag tag,
    struct place place)
{
	const struct diag_entry *entry;

	for vec_each(entry, &diag->list) {
		if (entry->tag == tag && entry->place.begin == place.begin &&
		    entry->place.end == place.end)
			return true;
	}
	return false;
}

void diag_add(struct diag *diag, enum diag_tag tag, struct place place, ...)
{
	bool error = severities[tag] == DIAG_ERROR;
	struct diag_entry entry = { .tag = tag, .place = place };
	va_list ap;

	diag->last_taken = false;
	if (diag->quiet || (!error && diag->no_warnings))
		return;
	if (is_known(diag, tag, place))
		return;
	diag->errors += error;
	if (diag->errors > MAX_ERRORS || diag->list.len >= 2 * MAX_ERRORS)
		return;
	va_start(ap, place);
	entry.text = arena_vprintf(diag->arena, words_at(formats, tag), ap);
	va_end(ap);
	vec_push(&diag->list, entry);
	diag->last_taken = true;
}

void diag_note(struct diag *diag, const char *fmt, ...)
{
	struct diag_entry *entry;
	const char *text;
	va_list ap;

	if (!diag->last_taken || diag->quiet)
		return;
	entry = &vec_last(&diag->list);
	va_start(ap, fmt);
	text = arena_vprintf(diag->arena, fmt, ap);
	va_end(ap);
	entry->note = !entry->note ? text :
	    arena_printf(diag->arena, "%s\n%s", entry->note, text);
}

/* The part of a line that is shown: bytes [begin, end), cut at both ends
 * where UTF-8 sequences begin. */
struct window {
	size_t	begin, end;
	bool	cut_front, cut_back;
};

static bool is_continuation(char c)
{
	return ((unsigned char)c & 0xc0) == 0x80;
}

static struct window window_of(const char *line, size_t len, size_t at)
{
	struct window w = { 0, len, false, false };

	if (len <= WINDOW)
		return w;
	if (at > WINDOW_LEAD && at < len) {
		w.begin = at - WINDOW_LEAD;
		while (w.begin > 0 && is_continuation(line[w.begin]))
			w.begin--;
		w.cut_front = w.begin > 0;
	}
	if (w.begin + WINDOW < len) {
		w.end = w.begin + WINDOW;
		while (w.end > w.begin && is_continuation(line[w.end]))
			w.end--;
		w.cut_back = true;
	}
	return w;
}

/* A terminal may be looking: control characters but tabs become '?'. */
static void add_line_text(struct strbuf *out, const char *text, size_t len)
{
	for (size_t i = 0; i < len; i++) {
		unsigned char c = (unsigned char)text[i];

		strbuf_add_char(out,
		    (c < 32 && c != '\t') || c == 127 ? '?' : (char)c);
	}
}

/* Columns of text; the same white space below what stands above. */
static void add_caret(struct strbuf *out, const char *line,
    const struct window *w, size_t from, size_t to)
{
	int width = 0;

	if (w->cut_front)
		strbuf_add_str(out, "   ");
	for (size_t i = w->begin; i < from && i < w->end; i++) {
		if (!is_continuation(line[i]))
			strbuf_add_char(out, line[i] == '\t' ? '\t' : ' ');
	}
	strbuf_add_char(out, '^');
	for (size_t i = from; i < to && i < w->end; i++)
		width += !is_continuation(line[i]);
	strbuf_repeat(out, '~', width > 1 ? width - 1 : 0);
	strbuf_add_char(out, '\n');
}

static void render_source(const struct source *source, struct place place,
    uint32_t line_number, uint32_t column, struct strbuf *out)
{
	size_t len, from = column - 1, to;
	const char *line = source_line(source, line_number, &len);
	struct window w;

	if (from > len)
		from = len;
	to = from + (place.end > place.begin ? place.end - place.begin : 0);
	if (to > len)
		to = len;
	w = window_of(line, len, from);
	if (w.cut_front)
		strbuf_add_str(out, "...");
	add_line_text(out, line + w.begin, w.end - w.begin);
	strbuf_add_str(out, w.cut_back ? "...\n" : "\n");
	add_caret(out, line, &w, from, to);
}

static void render_notes(const char *note, struct strbuf *out)
{
	while (note) {
		const char *end = strchr(note, '\n');
		size_t len = !end ? strlen(note) :
		    (size_t)(end - note);

		strbuf_add_str(out, "note: ");
		add_line_text(out, note, len);
		strbuf_add_char(out, '\n');
		note = !end ? NULL : end + 1;
	}
}

static void render_entry(const struct diag *diag,
    const struct diag_entry *entry, struct strbuf *out)
{
	bool error = severities[entry->tag] == DIAG_ERROR;
	struct place place = entry->place;
	const struct source *file = source_of(diag->source, &place.begin);
	uint32_t line, column;

	place.end -= entry->place.begin - place.begin;
	source_locate(file, place.begin, &line, &column);
	strbuf_printf(out, "%s:%u:%u: %s: ", file->name,
	    (unsigned)line, (unsigned)column, error ? "error" : "warning");
	add_line_text(out, entry->text, strlen(entry->text));
	strbuf_add_char(out, '\n');
	render_source(file, place, line, column, out);
	render_notes(entry->note, out);
}

static int by_place(const void *a, const void *b)
{
	const struct diag_entry *x = *(const struct diag_entry *const *)a;
	const struct diag_entry *y = *(const struct diag_entry *const *)b;

	if (x->place.begin != y->place.begin)
		return x->place.begin < y->place.begin ? -1 : 1;
	return x < y ? -1 : x > y;	/* as they were added */
}

void diag_render(const struct diag *diag, struct strbuf *out)
{
	size_t n = diag->list.len;
	const struct diag_entry **sorted;

	if (n == 0)
		return;
	sorted = xcalloc(n, sizeof(*sorted));
	for (size_t i = 0; i < n; i++)
		sorted[i] = &diag->list.data[i];
	qsort(sorted, n, sizeof(*sorted), by_place);
	for (size_t i = 0; i < n; i++)
		render_entry(diag, sorted[i], out);
	free(sorted);
	if (diag->errors > MAX_ERRORS)
		strbuf_printf(out, "%s: %d more errors not shown\n",
		    diag->source->name, diag->errors - MAX_ERRORS);
}
