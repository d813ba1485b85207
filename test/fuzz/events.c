/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Any bytes as the events and the maps of a script: shown as text and as JSON.
 * They come from the kernel, but what lies in them comes from traced tasks.
 */
#include "arch/arch.h"
#include "compile.h"
#include "lang/lang.h"
#include "out/out.h"
#include "run/map.h"

#include <stdlib.h>
#include <string.h>

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static const char text[] =
	"BEGIN { printf(\"%d %5x %-9s %c %p %s\\n\", pid, nsecs, comm, tid,"
	" uid, str(nsecs, 9)); print((pid, comm, (1, \"ab\")));"
	" printf(\"%rx %s %.3s %*d\\n\", buf(nsecs, 16), ntop(pid), comm, pid,"
	" tid); print(comm); @a[comm, pid] = hist(pid); @b = stats(pid);"
	" @c[pid] = lhist(pid, 0, 100, 3); @d[(pid, comm)] = (comm, pid);"
	" @e[comm] = max(-5); @f = avg(pid); @g[1] = hist(pid, 3); }";

static struct {
	bool			 made;
	struct arena		 arena;
	struct feature_set	 features;
	struct target		 target;
	struct compilation	 compilation;
	struct program		*program;
} script;

static void make(void)
{
	static const struct options options;
	struct compilation *c = &script.compilation;

	arena_init(&script.arena);
	feature_init_offline(&script.features, 0);
	target_init(&script.target, &script.arena, &arch_x86_64,
	    &script.features);
	compile_open(c, &script.arena, &script.target, &options);
	source_init(&c->source, &script.arena, "fuzz", text,
	    sizeof(text) - 1);
	if (compile_parse(c) && compile_resolve(c) && compile_check(c))
		script.program = compile_program(c, NULL);
	if (!script.program)
		abort();
	script.made = true;
}

static void show_action(struct out *out, const struct action *a,
    const uint8_t *payload)
{
	if (a->kind == ACTION_PRINTF)
		out_printf(out, a, payload);
	else if (a->kind == ACTION_PRINT_VALUE)
		out_print(out, a, payload);
}

/* As many entries as there are bytes for. */
static void show_map(struct out *out, const struct map_spec *spec,
    const uint8_t *data, size_t len)
{
	struct map_data d = { .copies = 2, .stride =
	    (spec->value_size + 7u) & ~7u };
	size_t each = spec->key_size + d.stride * d.copies;
	struct map_view view;

	if (!map_is_percpu(spec->type)) {
		d.copies = 1;
		each = spec->key_size + d.stride;
	}
	d.n = spec->scalar && spec->key_size == 4 ? len >= each : len / each;
	if (d.n > 64)
		d.n = 64;
	d.keys = malloc(d.n * spec->key_size + 1);
	d.values = malloc(d.n * d.stride * d.copies + 1);
	if (!d.keys || !d.values)
		abort();
	memcpy(d.keys, data, d.n * spec->key_size);
	memcpy(d.values, data + d.n * spec->key_size,
	    d.n * d.stride * d.copies);
	map_view_make(script.program, spec, &d, &view);
	out_map(out, spec, view.entries, view.n, 0, 0);
	map_view_free(&view);
	map_data_free(&d);
}

static void show(const struct out_ops *ops, const uint8_t *data, size_t len)
{
	static const struct out_names none;
	const struct program *p = script.program;
	struct out out = { .ops = ops, .program = p, .names = &none };
	size_t which = data[0] % (p->nactions + p->nmaps);

	if (which < p->nactions) {
		const struct action *a = &p->actions[which];
		uint32_t size = a->record ? a->record->size : 0;
		uint8_t *payload = calloc(1, size + 1);

		if (!payload)
			abort();
		memcpy(payload, data + 1, len - 1 < size ? len - 1 : size);
		show_action(&out, a, payload);
		free(payload);
	} else if (p->maps[which - p->nactions].role == MAP_USER) {
		show_map(&out, &p->maps[which - p->nactions], data + 1,
		    len - 1);
	}
	stream_free(&out.to);
	strbuf_free(&out.buf);
	strbuf_free(&out.tmp);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
	if (!script.made)
		make();
	if (!len)
		return 0;
	show(&out_text_ops, data, len);
	show(&out_json_ops, data, len);
	return 0;
}
