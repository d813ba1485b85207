/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Settings: one row each. Names are bpftrace's.
 */
#include "lang/lang.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { DEFAULT_STRLEN = 1024, SHORT_STRLEN = 200, STACK_STRLEN = 128,
	LONGER_STRLEN = 256,	/* alone, it fits the stack, too */
	DEFAULT_MAP_KEYS = 4096,
	DEFAULT_PROBES = 1024, DEFAULT_CAT_BYTES = 10240 };

enum setting {
	SET_MAX_STRLEN, SET_MAX_MAP_KEYS, SET_MAX_PROBES, SET_RING_PAGES,
	SET_STACK_MODE, SET_MISSING, SET_PRINT_MAPS, SET_DEMANGLE,
	SET_NO_DEMANGLE, SET_CAT_BYTES, SET_TRAILER,
	SET_NUMBER, SET_BOOL, SET_TEXT, SET_UNSTABLE,
};

static const struct row {
	const char	*name;
	enum setting	 setting;
	bool		 ignored;	/* known, without effect here */
} rows[] = {
	{ "max_strlen", SET_MAX_STRLEN, false },
	{ "strlen", SET_MAX_STRLEN, false },	/* BPFTRACE_STRLEN */
	{ "max_map_keys", SET_MAX_MAP_KEYS, false },
	{ "map_keys_max", SET_MAX_MAP_KEYS, false },
	{ "max_probes", SET_MAX_PROBES, false },
	{ "perf_rb_pages", SET_RING_PAGES, false },
	{ "stack_mode", SET_STACK_MODE, false },
	{ "missing_probes", SET_MISSING, false },
	{ "print_maps_on_exit", SET_PRINT_MAPS, false },
	{ "max_bpf_progs", SET_NUMBER, true },
	{ "max_cat_bytes", SET_CAT_BYTES, false },
	{ "cat_bytes_max", SET_CAT_BYTES, false },
	{ "max_type_res_iterations", SET_NUMBER, true },
	{ "max_ast_nodes", SET_NUMBER, true },
	{ "on_stack_limit", SET_NUMBER, true },
	{ "log_size", SET_NUMBER, true },
	{ "verify_llvm_ir", SET_BOOL, true },
	{ "lazy_symbolication", SET_BOOL, true },
	{ "use_blazesym", SET_BOOL, true },
	{ "show_debug_info", SET_BOOL, true },
	{ "unstable_import", SET_UNSTABLE, false },
	{ "unstable_map_decl", SET_UNSTABLE, false },
	{ "unstable_macro", SET_UNSTABLE, false },
	{ "unstable_tseries", SET_UNSTABLE, false },
	{ "unstable_addr", SET_UNSTABLE, false },
	{ "cpp_demangle", SET_DEMANGLE, false },
	{ "cache_user_symbols", SET_TEXT, true },
	{ "str_trunc_trailer", SET_TRAILER, false },
	{ "license", SET_TEXT, true },
	{ "btf", SET_TEXT, true },
	{ "kernel_source", SET_TEXT, true },
	{ "kernel_build", SET_TEXT, true },
	{ "vmlinux", SET_TEXT, true },
	{ "color", SET_TEXT, true },
	{ "debug_output", SET_TEXT, true },
	{ "no_cpp_demangle", SET_NO_DEMANGLE, false },
	{ "no_user_symbols", SET_BOOL, true },
	{ "symbol_source", SET_TEXT, true },
	{ "node_max", SET_NUMBER, true },
};

/* A value on its way in: either a number or a text. */
struct value {
	bool		 is_number;
	uint64_t	 number;
	const char	*text;
};

/* Also as the environment spells it: BPFTRACE_STACK_MODE, STACK_MODE. */
static const struct row *find_row(const char *name)
{
	if (strncasecmp(name, "BPFTRACE_", 9) == 0)
		name += 9;
	else if (strncasecmp(name, "AWL_", 4) == 0)
		name += 4;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		if (strcasecmp(rows[i].name, name) == 0)
			return &rows[i];
	}
	return NULL;
}

static const char *set_number(uint32_t *to, const struct value *value,
    uint64_t min, uint64_t max, const char *wants)
{
	if (!value->is_number || value->number < min || value->number > max)
		return wants;
	*to = (uint32_t)value->number;
	return NULL;
}

/* Index of the text in a list that ends with NULL, or -1. */
static int choice(const struct value *value, const char *const *names)
{
	for (int i = 0; !value->is_number && names[i]; i++) {
		if (strcasecmp(names[i], value->text) == 0)
			return i;
	}
	return -1;
}

static const char *set_choice(int *to, const struct value *value,
    const char *const *names, const char *wants)
{
	int i = choice(value, names);

	if (i < 0)
		return wants;
	*to = i;
	return NULL;
}

static const char *set_bool(bool *to, const struct value *value)
{
	static const char *const names[] = { "false", "true", NULL };
	int i = value->is_number ? (value->number <= 1 ?
	    (int)value->number : -1) : choice(value, names);

	if (i < 0)
		return "true or false";
	*to = i != 0;
	return NULL;
}

/* What the setting wants instead, or NULL when it was taken. */
static const char *apply(struct script *script, enum setting setting,
    const struct value *value)
{
	static const char *const modes[] = { "bpftrace", "perf", "raw", NULL };
	static const char *const missing[] = { "error", "warn", "ignore",
		NULL };
	static const char *const unstable[] = { "error", "warn", "enable",
		NULL };
	const char *wants;
	uint32_t number;
	bool truth = false;
	int i = 0;

	switch (setting) {
	case SET_MAX_STRLEN:
		return set_number(&script->max_strlen, value, 8, 1 << 20,
		    "a number from 8 to 1048576");
	case SET_MAX_MAP_KEYS:
		return set_number(&script->max_map_keys, value, 1, 1 << 28,
		    "a number greater than 0");
	case SET_MAX_PROBES:
		return set_number(&script->max_probes, value, 1, 1 << 24,
		    "a number greater than 0");
	case SET_RING_PAGES:
		wants = set_number(&number, value, 1, 1 << 16,
		    "a number from 1 to 65536");
		if (!wants)
			script->ring_size = number * 4096;
		return wants;
	case SET_STACK_MODE:
		wants = set_choice(&i, value, modes,
		    "bpftrace, perf or raw");
		script->stack_mode = (enum stack_mode)i;
		return wants;
	case SET_MISSING:
		wants = set_choice(&i, value, missing,
		    "error, warn or ignore");
		script->missing_probes = (enum missing_probes)i;
		return wants;
	case SET_PRINT_MAPS:
		wants = set_bool(&truth, value);
		script->no_print_maps_on_exit = !wants && !truth;
		return wants;
	case SET_DEMANGLE:
	case SET_NO_DEMANGLE:
		wants = set_bool(&truth, value);
		script->keep_mangled = !wants &&
		    truth == (setting == SET_NO_DEMANGLE);
		return wants;
	case SET_CAT_BYTES:
		return set_number(&script->max_cat_bytes, value, 1, 1 << 24,
		    "a number of bytes");
	case SET_TRAILER:
		script->trailer = value->text;
		return NULL;
	case SET_UNSTABLE:	/* nothing here is */
		return value->is_number ? NULL : set_choice(&i, value,
		    unstable, "error, warn or enable");
	case SET_BOOL:
		return set_bool(&truth, value);
	case SET_NUMBER:
		return value->is_number ? NULL : "a number";
	case SET_TEXT:
		return NULL;
	}
	return NULL;
}

static struct value value_of_text(const char *text)
{
	struct value value = { .text = text };
	char *end;

	errno = 0;
	value.number = strtoull(text, &end, 0);
	value.is_number = isdigit((unsigned char)text[0]) && *end == '\0' &&
	    errno == 0;
	return value;
}

static void apply_environment(struct script *script, struct diag *diag)
{
	static const char *const prefixes[] = { "BPFTRACE_", "AWL_" };

	for (size_t i = 0; i < 2 * sizeof(rows) / sizeof(rows[0]); i++) {
		const struct row *row = &rows[i / 2];
		char *name = arena_printf(diag->arena, "%s%s",
		    prefixes[i % 2], row->name);
		const char *text, *wants;
		struct value value;

		for (char *c = name; *c != '\0'; c++)
			*c = (char)toupper((unsigned char)*c);
		text = getenv(name);
		if (!text || row->ignored)
			continue;
		value = value_of_text(text);
		wants = apply(script, row->setting, &value);
		if (wants)
			diag_add(diag, DIAG_CONFIG_VALUE,
			    (struct place){ 0, 0 }, name, wants);
	}
}

static void apply_entry(struct script *script, struct diag *diag,
    const struct config_entry *entry)
{
	const struct expr *e = entry->value;
	const struct row *row = find_row(entry->name);
	struct value value = { .text = "" };
	const char *wants;

	if (!row) {
		diag_add(diag, DIAG_CONFIG_NAME, entry->place, entry->name);
		return;
	}
	value.is_number = e->kind == EXPR_INT;
	value.number = (uint64_t)e->number;
	if (value.is_number)
		value.text = arena_printf(diag->arena, "%llu",
		    (unsigned long long)value.number);
	if (e->kind == EXPR_STRING)
		value = value_of_text(e->text);
	else if (e->kind == EXPR_NAME)
		value.text = e->name;
	wants = apply(script, row->setting, &value);
	if (wants)
		diag_add(diag, DIAG_CONFIG_VALUE, e->place, entry->name,
		    wants);
	else if (row->ignored)
		diag_add(diag, DIAG_CONFIG_IGNORED, entry->place, entry->name);
}

/* A key of one text has to fit where keys are limited. */
static void default_strlen(struct script *script, struct feature_set *features)
{
	if (script->max_strlen)
		return;
	script->max_strlen = DEFAULT_STRLEN;
	if (feature_has(features, FEATURE_big_keys))
		return;
	script->longer_strlen = DEFAULT_STRLEN;
	script->max_strlen = SHORT_STRLEN;
	if (feature_has(features, FEATURE_map_memory))
		return;
	script->longer_strlen = LONGER_STRLEN;
	script->max_strlen = STACK_STRLEN;
}

/*
 * Settings of the script: defaults, then config = { ... }, then BPFTRACE_NAME
 * and AWL_NAME of the environment, each over the one before.
 */
void lang_config(struct compilation *c)
{
	struct script *script = c->script;

	script->max_map_keys = DEFAULT_MAP_KEYS;
	script->max_probes = DEFAULT_PROBES;
	script->stack_mode = STACK_BPFTRACE;
	script->missing_probes = c->options->bpftrace ? MISSING_ERROR :
	    MISSING_SOME;
	script->max_cat_bytes = DEFAULT_CAT_BYTES;
	script->trailer = "..";
	for (unsigned i = 0; i < script->nconfig; i++)
		apply_entry(script, &c->diag, &script->config[i]);
	apply_environment(script, &c->diag);
	default_strlen(script, c->target->features);
}

/* What config gives of settings without effect: what bpftrace does by default,
 * or what awl does anyway. */
static const struct setting_value fixed[] = {
	{ "cache_user_symbols", "PER_PID", 0, false },
	{ "lazy_symbolication", NULL, 1, true },
	{ "license", "GPL", 0, false },
	{ "log_size", NULL, 1000000, false },
	{ "max_bpf_progs", NULL, 1024, false },
	{ "on_stack_limit", NULL, 32, false },
	{ "show_debug_info", NULL, 1, true },
	{ "str_trunc_trailer", "", 0, false },
	{ "unstable_addr", "enable", 0, false },
	{ "unstable_map_decl", "enable", 0, false },
	{ "unstable_tseries", "enable", 0, false },
};

enum { OWN_SETTINGS = 8, ALL_SETTINGS = OWN_SETTINGS +
	sizeof(fixed) / sizeof(fixed[0]) };

bool config_value(const struct script *s, unsigned n, struct setting_value *out)
{
	static const char *const missing[] = { [MISSING_ERROR] = "error",
		[MISSING_WARN] = "warn", [MISSING_IGNORE] = "ignore",
		[MISSING_SOME] = "error" };
	const struct setting_value own[OWN_SETTINGS] = {
		{ "max_strlen", NULL, s->max_strlen, false },
		{ "max_map_keys", NULL, s->max_map_keys, false },
		{ "max_probes", NULL, s->max_probes, false },
		{ "max_cat_bytes", NULL, s->max_cat_bytes, false },
		{ "perf_rb_pages", NULL, s->ring_size ?
		    s->ring_size / 4096 : 64, false },
		{ "stack_mode", s->stack_mode == STACK_PERF ? "perf" :
		    s->stack_mode == STACK_RAW ? "raw" : "bpftrace", 0, false },
		{ "missing_probes", missing[s->missing_probes], 0, false },
		{ "print_maps_on_exit", NULL, !s->no_print_maps_on_exit, true },
	};

	if (n >= ALL_SETTINGS)
		return false;
	*out = n < OWN_SETTINGS ? own[n] : fixed[n - OWN_SETTINGS];
	return true;
}
