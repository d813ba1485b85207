/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Any text, through the whole compiler: faults, or code. Run from the top of
 * the tree, for it is compiled against test/fixture.
 */
#include "arch/arch.h"
#include "base/root.h"
#include "compile.h"
#include "lang/lang.h"

#include <string.h>

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static void compile(const char *text, size_t len, const struct arch *arch,
    int version)
{
	const struct options options = { .unsafe = true, .listing = true };
	struct feature_set features;
	struct strbuf out = { 0 };
	struct compilation c;
	struct target target;
	struct arena arena;

	arena_init(&arena);
	feature_init_offline(&features, version);
	target_init(&target, &arena, arch, &features);
	target.tracefs_path = "test/fixture/tracefs";
	target.btf_path = "test/fixture/vmlinux.btf";
	target.kallsyms_path = "test/fixture/kallsyms";
	compile_open(&c, &arena, &target, &options);
	source_init(&c.source, &arena, "fuzz", text, len);
	if (compile_parse(&c) && compile_resolve(&c) && compile_check(&c))
		compile_program(&c, &out);
	diag_render(&c.diag, &out);
	strbuf_free(&out);
	compile_close(&c);
	target_free(&target);
	arena_free(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
	root_set("test/fixture");
	if (len > 4096)
		return 0;
	compile((const char *)data, len, &arch_x86_64, 0);
	if (len % 8 == 0)
		compile((const char *)data, len, &arch_arm, 4009);
	return 0;
}
