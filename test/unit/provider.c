/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What probe specs match, against test/fixture: no privilege, no kernel. Run
 * from the top of the tree.
 */
#include "provider/provider.h"

#include <elf.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "arch/arch.h"
#include "provider/cxxname.h"
#include "provider/usdt_spec.h"
#include "unit.h"

static struct arena arena;
static struct feature_set features;
static struct target target;
static struct probe_list probes;
static struct match m;
static bool unsafe;

static void use(const struct arch *arch, int version)
{
	feature_init_offline(&features, version);
	target_init(&target, &arena, arch, &features);
	target.tracefs_path = "test/fixture/tracefs";
	target.btf_path = "test/fixture/vmlinux.btf";
	target.kallsyms_path = "test/fixture/kallsyms";
}

static const struct probe *probe(size_t i)
{
	static const struct probe none = { .name = "(none)", .shape = "" };

	return i < probes.list.len ? &probes.list.data[i] : &none;
}

/* The result; the probes are in `probes`, texts in m. */
static int match(const char *spec)
{
	static const char *parts[8];
	const struct provider *p;
	char *text = arena_strdup(&arena, spec), *colon;

	vec_clear(&probes.list);
	memset(&m, 0, sizeof(m));
	m.parts = parts;
	m.unsafe = unsafe;
	for (;;) {
		parts[m.nparts++] = text;
		colon = strchr(text, ':');
		if (!colon)
			break;
		*colon = 0;
		text = colon + 1;
	}
	p = provider_find(parts[0]);
	if (!p)
		return -1;
	return (int)p->match(p, &target, &m, &probes);
}

static const struct field *field(const struct type *record, const char *name)
{
	static const struct field none = { .name = "none",
	    .type = &type_poison };
	uint32_t i;

	for (i = 0; record && i < record->nfields; i++) {
		if (!strcmp(record->fields[i].name, name))
			return &record->fields[i];
	}
	return &none;
}

static struct type *args(void)
{
	return probe(0)->provider->args(&target, probe(0));
}

#define CHECK_FIELD(name, c_type, at)					\
	do {								\
		const struct field *f_ = field(args(), name);		\
		CHECK_STR(type_name(&arena, f_->type), c_type);		\
		CHECK_INT(f_->offset, at);				\
	} while (0)

static void names_and_aliases(void)
{
	CHECK(provider_find("k") == provider_find("KPROBE"));
	CHECK(provider_find("t") == provider_find("tracepoint"));
	CHECK(provider_find("begin") == provider_find("BEGIN"));
	CHECK(!provider_find("kprob") && !provider_find(""));
}

static void durations(void)
{
	uint64_t ns;

	CHECK(provider_parse_duration("5", "s", &ns) && ns == 5000000000);
	CHECK(provider_parse_duration("10ms", NULL, &ns) && ns == 10000000);
	CHECK(provider_parse_duration("7", NULL, &ns) && ns == 7);
	CHECK(provider_parse_duration("3us", NULL, &ns) && ns == 3000);
	CHECK(!provider_parse_duration("10ms", "s", &ns));
	CHECK(!provider_parse_duration("", "s", &ns));
	CHECK(!provider_parse_duration("x", "s", &ns));
	CHECK(!provider_parse_duration("99999999999", "d", &ns));
}

static void timers(void)
{
	use(&arch_x86_64, 0);
	CHECK_INT(match("interval:s:2"), MATCH_OK);
	CHECK_INT(probe(0)->period, 2000000000);
	CHECK_STR(probe(0)->name, "interval:s:2");
	CHECK_INT(match("i:250ms"), MATCH_OK);
	CHECK_INT(probe(0)->period, 250000000);
	CHECK_INT(match("interval:3"), MATCH_OK);
	CHECK_INT(probe(0)->period, 3000000000);
	CHECK_INT(match("profile:hz:99"), MATCH_OK);
	CHECK_INT(probe(0)->freq, 99);
	CHECK_INT(probe(0)->cpu, -1);
	CHECK_INT(match("profile:3:100hz"), MATCH_OK);
	CHECK_INT(probe(0)->freq, 100);
	CHECK_INT(probe(0)->cpu, 3);
	CHECK_INT(match("profile:hz:0"), MATCH_SYNTAX);
	CHECK_INT(match("interval:x:1"), MATCH_SYNTAX);
	CHECK_INT(match("interval:1:1s"), MATCH_SYNTAX);
	CHECK_INT(match("interval"), MATCH_SYNTAX);
	target_free(&target);
}

static void counters(void)
{
	use(&arch_x86_64, 0);
	CHECK_INT(match("software:faults:7"), MATCH_OK);
	CHECK_STR(probe(0)->target, "page-faults");
	CHECK_INT(probe(0)->period, 7);
	CHECK_INT(match("h:cycles"), MATCH_OK);
	CHECK_INT(probe(0)->period, 1000000);
	CHECK_INT(match("software:page-fualts"), MATCH_NONE);
	CHECK_STR(m.near, "page-faults");
	CHECK_INT(match("software:faults:none"), MATCH_SYNTAX);
	target_free(&target);
}

static void special(void)
{
	use(&arch_x86_64, 5010);
	CHECK_INT(match("begin"), MATCH_OK);
	CHECK_STR(probe(0)->name, "BEGIN");
	CHECK_INT(provider_prog_type(&target, probe(0)),
	    BPF_PROG_TYPE_RAW_TRACEPOINT);
	CHECK_INT(match("BEGIN:x"), MATCH_SYNTAX);
	CHECK_INT(match("self:signal:SIGUSR1"), MATCH_OK);
	CHECK_INT(match("self:signal:SIGKILL"), MATCH_NONE);
	target_free(&target);
	use(&arch_x86_64, 5004);
	CHECK_INT(match("END"), MATCH_OK);
	CHECK_INT(provider_prog_type(&target, probe(0)),
	    BPF_PROG_TYPE_PERF_EVENT);
	target_free(&target);
}

static void tracepoint_args(void)
{
	use(&arch_x86_64, 0);
	CHECK_INT(match("tracepoint:syscalls:sys_enter_openat"), MATCH_OK);
	CHECK(probe(0)->is_user && !probe(0)->expanded);
	CHECK_FIELD("dfd", "int32", 16);
	CHECK_FIELD("filename", "char *", 24);
	CHECK_FIELD("mode", "uint16", 40);
	CHECK_INT(field(args(), "filename")->type->space, SPACE_USER);
	CHECK_STR(field(args(), "common_pid")->name, "none");
	CHECK_INT(args()->space, SPACE_CTX);

	CHECK_INT(match("t:syscalls:sys_enter_execve"), MATCH_OK);
	CHECK_FIELD("argv", "char **", 24);

	CHECK_INT(match("t:block/block_rq_issue"), MATCH_OK);
	CHECK_STR(probe(0)->name, "tracepoint:block:block_rq_issue");
	CHECK_FIELD("dev", "uint32", 8);
	CHECK_FIELD("sector", "uint64", 16);
	CHECK_FIELD("rwbs", "string[10]", 34);
	CHECK_INT(field(args(), "cmd")->how, FIELD_DATA_LOC);
	CHECK_INT(field(args(), "cmd")->type->kind, TYPE_STRING);
	CHECK(!probe(0)->is_user);

	CHECK_INT(match("t:skb:kfree_skb"), MATCH_OK);
	CHECK_FIELD("skbaddr", "void *", 8);
	CHECK_FIELD("reason", "enum skb_drop_reason", 36);
	target_free(&target);
}

/* The narrow value of a wide word lies at its other end. */
static void tracepoint_args_big_endian(void)
{
	use(&arch_s390x, 0);
	CHECK_INT(match("tracepoint:syscalls:sys_enter_openat"), MATCH_OK);
	CHECK_FIELD("dfd", "int32", 20);
	CHECK_FIELD("mode", "uint16", 46);
	CHECK_FIELD("filename", "char *", 24);
	target_free(&target);
}

static void tracepoint_wildcards(void)
{
	size_t i, shapes = 0;

	use(&arch_x86_64, 0);
	CHECK_INT(match("tracepoint:syscalls:sys_enter_*"), MATCH_OK);
	CHECK_INT(probes.list.len, 17);
	CHECK_INT(match("t:sys*:sys_exit_*"), MATCH_OK);
	CHECK_INT(probes.list.len, 17);
	for (i = 0; i < probes.list.len; i++) {
		CHECK(probe(i)->expanded && probe(i)->config);
		shapes += !strcmp(probe(i)->shape, probe(0)->shape);
	}
	CHECK_INT(shapes, probes.list.len);
	CHECK_INT(match("t:sched:sched_wakeup*"), MATCH_OK);
	CHECK_INT(probes.list.len, 2);
	CHECK_STR(probe(0)->shape, probe(1)->shape);
	CHECK_INT(match("t:syscalls:sys_enter_[ow]*"), MATCH_OK);
	CHECK(strcmp(probe(0)->shape, probe(2)->shape) != 0);
	target_free(&target);
}

static void tracepoint_faults(void)
{
	use(&arch_x86_64, 0);
	CHECK_INT(match("t:sched:sched_swich"), MATCH_NONE);
	CHECK_STR(m.near, "sched:sched_switch");
	CHECK_INT(match("t:syscalls:sched_switch"), MATCH_NONE);
	CHECK_STR(m.near, "sched:sched_switch");
	CHECK_INT(match("t:nothing:*"), MATCH_NONE);
	CHECK_INT(match("t:sched"), MATCH_SYNTAX);
	CHECK_INT(match("t:sched:"), MATCH_SYNTAX);
	CHECK_INT(match("t:a:b:c"), MATCH_SYNTAX);
	target.tracefs_tried = false;
	target.tracefs_path = "test/nothing";
	target_free(&target);
	use(&arch_x86_64, 0);
	target.tracefs_path = "test/nothing";
	CHECK_INT(match("t:sched:sched_switch"), MATCH_UNREADABLE);
	CHECK(m.why != NULL);
	target_free(&target);
}

static void raw_tracepoint_args(void)
{
	const struct type *record;
	struct field f;

	use(&arch_x86_64, 0);
	CHECK_INT(match("rt:sched_switch"), MATCH_OK);
	CHECK_STR(probe(0)->name, "rawtracepoint:sched_switch");
	record = args();
	CHECK(record && record->nfields == 4);
	if (record && record->nfields == 4) {
		CHECK_STR(type_name(&arena, record->fields[0].type), "bool");
		CHECK_STR(type_name(&arena, record->fields[2].type),
		    "struct task_struct *");
		CHECK_INT(record->fields[2].offset, 16);
		CHECK_INT(record->fields[3].type->size, 4);
	}
	CHECK(provider_find("rt")->arg(&target, probe(0), 3, &f));
	CHECK_INT(f.offset, 24);
	CHECK(!provider_find("rt")->arg(&target, probe(0), 4, &f));
	CHECK_INT(match("rt:sched_swich"), MATCH_NONE);
	CHECK_STR(m.near, "sched_switch");
	CHECK_INT(match("rt:sched_*"), MATCH_OK);
	CHECK(probes.list.len >= 5);
	CHECK_INT(match("rt"), MATCH_SYNTAX);
	target_free(&target);
}

static void kprobe_names(void)
{
	use(&arch_x86_64, 0);
	CHECK_INT(match("kprobe:vfs_read"), MATCH_OK);
	CHECK_STR(probe(0)->name, "kprobe:vfs_read");
	CHECK(!probe(0)->expanded && !probe(0)->is_return);
	CHECK_INT(match("kr:vfs_read"), MATCH_OK);
	CHECK(probe(0)->is_return);
	CHECK_INT(match("k:vfs_read+0x10"), MATCH_OK);
	CHECK_STR(probe(0)->name, "kprobe:vfs_read+16");
	CHECK_INT(probe(0)->offset, 16);
	CHECK_INT(match("k:vfs_read+4096"), MATCH_NONE);
	CHECK_INT(match("kr:vfs_read+16"), MATCH_SYNTAX);
	CHECK_INT(match("k:vfs_*+1"), MATCH_SYNTAX);
	CHECK_INT(match("k:xfs:xfs_file_open"), MATCH_OK);
	CHECK_STR(probe(0)->module, "xfs");
	CHECK_INT(match("k:vmlinux:vfs_read"), MATCH_OK);
	CHECK(!probe(0)->module);
	CHECK_INT(match("k:xfs:vfs_read"), MATCH_NONE);
	CHECK_INT(match("k:0xffffffff810000c0"), MATCH_OK);
	CHECK_INT(match("k:0xffffffff810000c1"), MATCH_SYNTAX);
	CHECK_INT(match("k:dup_name"), MATCH_SHARED);
	CHECK_INT(match("k:dup_name+0xffffffff81000a04"), MATCH_OK);
	CHECK(probe(0)->address == 0xffffffff81000a04);
	CHECK_STR(probe(0)->name, "kprobe:dup_name+0xffffffff81000a04");
	CHECK_INT(match("k:vfs_raed"), MATCH_NONE);
	CHECK_STR(m.near, "vfs_read");
	CHECK_INT(match("k:sys_read"), MATCH_NONE);
	CHECK_STR(m.near, "__x64_sys_read");
	CHECK(strstr(m.why, "sys_enter_read") != NULL);
	CHECK_INT(match("k:SyS_openat"), MATCH_NONE);
	CHECK_STR(m.near, "__x64_sys_openat");
	/* A variable is no function. */
	CHECK_INT(match("k:xfs_aops"), MATCH_NONE);
	CHECK_INT(match("k"), MATCH_SYNTAX);
	CHECK_INT(match("k:"), MATCH_SYNTAX);
	target_free(&target);
}

static void kprobe_wildcards(void)
{
	size_t i;

	use(&arch_x86_64, 0);
	CHECK_INT(match("k:vfs_*"), MATCH_OK);
	CHECK_INT(probes.list.len, 7);
	for (i = 0; i < probes.list.len; i++)
		CHECK(probe(i)->expanded);
	CHECK_INT(match("k:xfs:*"), MATCH_OK);
	CHECK_INT(probes.list.len, 2);
	CHECK_STR(probe(0)->name, "kprobe:xfs:xfs_file_open");
	CHECK_INT(match("k:*pfx*"), MATCH_NONE);
	CHECK_INT(match("k:nothing_like_it*"), MATCH_NONE);
	target_free(&target);
}

/* Without any list of symbols the kernel is the judge. */
static void kprobe_without_symbols(void)
{
	use(&arch_arm64, 4019);
	target.kallsyms_path = target.tracefs_path = "test/nothing";
	target.btf_path = "test/nothing";
	CHECK_INT(match("k:any_name"), MATCH_OK);
	CHECK_INT(match("k:any_*"), MATCH_UNREADABLE);
	target_free(&target);
}

static void registers(void)
{
	static const struct {
		const struct arch *arch;
		unsigned int arg0, arg3, ret, size;
	} want[] = {
		{ &arch_x86_64, 112, 88, 80, 8 },
		{ &arch_arm64, 0, 24, 0, 8 },
		{ &arch_riscv64, 80, 104, 80, 8 },
		{ &arch_riscv32, 40, 52, 40, 4 },
		{ &arch_s390x, 40, 64, 40, 8 },
		{ &arch_powerpc64le, 24, 48, 24, 8 },
		{ &arch_arm, 0, 12, 0, 4 },
		{ &arch_mips64el, 32, 56, 16, 8 },
	};
	struct field f;
	size_t i;

	for (i = 0; i < sizeof(want) / sizeof(want[0]); i++) {
		use(want[i].arch, 0);
		CHECK(provider_reg_arg(&target, 0, false, &f));
		CHECK_INT(f.how, FIELD_REG);
		CHECK_INT(f.offset, want[i].arg0);
		CHECK_INT(f.type->size, want[i].size);
		CHECK(provider_reg_arg(&target, 3, false, &f));
		CHECK_INT(f.offset, want[i].arg3);
		CHECK(provider_reg_ret(&target, &f));
		CHECK_INT(f.offset, want[i].ret);
		target_free(&target);
	}
	use(&arch_x86_64, 0);
	CHECK(provider_reg_arg(&target, 6, false, &f));
	CHECK_INT(f.how, FIELD_STACK);
	CHECK_INT(f.offset, 8);
	CHECK(!provider_reg_arg(&target, PROVIDER_ARGS, false, &f));
	target_free(&target);
	/* Programs on i386 pass all on the stack, the kernel does not. */
	use(&arch_i386, 0);
	CHECK(provider_reg_arg(&target, 0, true, &f));
	CHECK_INT(f.how, FIELD_STACK);
	CHECK_INT(f.offset, 4);
	CHECK(provider_reg_arg(&target, 0, false, &f));
	CHECK_INT(f.how, FIELD_REG);
	target_free(&target);
}

static void functions(void)
{
	struct field f;

	use(&arch_x86_64, 0);
	CHECK_INT(match("fentry:vfs_read"), MATCH_OK);
	CHECK_STR(probe(0)->name, "fentry:vmlinux:vfs_read");
	CHECK_FIELD("count", "uint64", 16);
	CHECK_FIELD("file", "struct file *", 0);
	CHECK_INT(field(args(), "file")->how, FIELD_POINTER);
	CHECK(!probe(0)->provider->retval);
	CHECK_INT(match("kretfunc:vmlinux:vfs_read"), MATCH_OK);
	CHECK(probe(0)->is_return);
	CHECK(probe(0)->provider->retval(&target, probe(0), &f));
	CHECK_STR(type_name(&arena, f.type), "int64");
	CHECK_INT(f.offset, 32);
	CHECK_INT(match("f:vfs_raed"), MATCH_NONE);
	CHECK_STR(m.near, "vfs_read");
	CHECK_INT(match("f:vfs_read+4"), MATCH_SYNTAX);
	CHECK_INT(match("f:vfs_*"), MATCH_OK);
	CHECK(probe(0)->expanded && probes.list.len >= 2);
	target_free(&target);
	use(&arch_x86_64, 5004);
	CHECK_INT(match("fentry:vfs_read"), MATCH_UNSUPPORTED);
	target_free(&target);
	/* A kprobe on a kernel without. */
	use(&arch_x86_64, 0);
	feature_without(&features, "kprobes", &(int){ 0 });
	CHECK_INT(match("kprobe:vfs_read"), MATCH_OK);
	CHECK_INT(provider_prog_type(&target, probe(0)),
	    BPF_PROG_TYPE_TRACING);
	CHECK(!provider_has_regs(&target, probe(0)));
	CHECK(probe(0)->provider->arg(&target, probe(0), 2, &f));
	CHECK_INT(f.offset, 16);
	CHECK(!probe(0)->provider->arg(&target, probe(0), 4, &f));
	CHECK_INT(match("kprobe:vfs_read+8"), MATCH_OK);
	CHECK(provider_has_regs(&target, probe(0)));
	target_free(&target);
}

/* Functions of this very program. */
static void uprobe_names(void)
{
	char spec[64];
	int i;
	struct field f;

	use(arch_host(), 0);
	CHECK_INT(match("u:/proc/self/exe:main"), MATCH_OK);
	CHECK_STR(probe(0)->name, "uprobe:/proc/self/exe:main");
	CHECK_STR(probe(0)->target, "main");
	CHECK(probe(0)->is_user && !probe(0)->is_return && probe(0)->address);
	CHECK(probe(0)->provider->arg(&target, probe(0), 0, &f));
	CHECK_INT(match("uretprobe:/proc/self/exe:main"), MATCH_OK);
	CHECK(probe(0)->is_return);
	CHECK(probe(0)->provider->retval(&target, probe(0), &f));
	/* Its second instruction is at an offset that the compiler chose. */
	for (i = 1; i < 16; i++) {
		snprintf(spec, sizeof(spec),
		    "u:/proc/self/exe:provider_find+%d", i);
		if (match(spec) == MATCH_OK)
			break;
	}
	CHECK(i < 16 && strstr(probe(0)->name, ":provider_find+"));
	CHECK_INT(match("u:/proc/self/exe:provider_fin[d]*"), MATCH_OK);
	CHECK_INT(probes.list.len, 1);
	CHECK(probe(0)->expanded);
	CHECK_INT(match("u:/proc/self/exe:provider_fnd"), MATCH_NONE);
	CHECK_STR(m.near, "provider_find");
	CHECK_INT(match("u:/proc/self/exe:main+1000000"), MATCH_NONE);
	CHECK_INT(match("u:/proc/self/exe:0x10"), MATCH_NONE);
	CHECK_INT(match("u:/proc/self/exe"), MATCH_SYNTAX);
	CHECK_INT(match("u:/proc/self/exe:main+x"), MATCH_SYNTAX);
	CHECK_INT(match("ur:/proc/self/exe:main+4"), MATCH_SYNTAX);
	CHECK_INT(match("u::main"), MATCH_SYNTAX);
	CHECK_INT(match("u:/nonexistent:main"), MATCH_NONE);
	CHECK_INT(match("u:test/unit/provider.c:main"), MATCH_NONE);
	CHECK_INT(match("u:sh:no_such_function_there"), MATCH_NONE);
	target_free(&target);
}

/* A program of 32 bits whose one segment is all of it. Little-endian hosts. */
static void write_elf32(const char *path, uint16_t machine)
{
	struct { Elf32_Ehdr head; Elf32_Phdr segment; } file = {
		{ .e_ident = { 0x7f, 'E', 'L', 'F', ELFCLASS32, ELFDATA2LSB },
		  .e_type = ET_EXEC, .e_machine = machine, .e_phnum = 1,
		  .e_phoff = sizeof(file.head),
		  .e_phentsize = sizeof(file.segment) },
		{ .p_type = PT_LOAD, .p_flags = PF_R | PF_X, .p_vaddr = 0x1000,
		  .p_filesz = sizeof(file), .p_memsz = sizeof(file) },
	};
	FILE *f = fopen(path, "w");

	CHECK(f && fwrite(&file, sizeof(file), 1, f) == 1);
	if (f)
		fclose(f);
}

static void uprobe_compat(void)
{
	char path[] = "/tmp/awl-unit-XXXXXX", spec[64];
	int fd = mkstemp(path);
	struct field f = { 0 };

	if (*(const char *)&(const uint16_t){ 1 } != 1)
		return;
	close(fd);
	unsafe = true;		/* it has no symbols */
	snprintf(spec, sizeof(spec), "u:%s:0x1000", path);
	write_elf32(path, EM_386);
	use(&arch_x86_64, 0);
	CHECK_INT(match(spec), MATCH_OK);
	CHECK(probe(0)->provider->arg(&target, probe(0), 11, &f));
	CHECK_INT(f.how, FIELD_STACK);
	CHECK_INT(f.offset, 4 + 4 * 11);
	CHECK(f.type == &type_uint32);
	CHECK(!probe(0)->provider->arg(&target, probe(0), 12, &f));
	CHECK(probe(0)->provider->sarg(&target, probe(0), 0, &f));
	CHECK_INT(f.offset, 4);
	target_free(&target);
	write_elf32(path, EM_RISCV);
	use(&arch_riscv64, 0);
	CHECK_INT(match(spec), MATCH_OK);
	CHECK(probe(0)->provider->arg(&target, probe(0), 3, &f));
	CHECK_INT(f.how, FIELD_REG);
	CHECK_INT(f.offset, arch_riscv64.arg[3]);
	CHECK(!probe(0)->provider->arg(&target, probe(0), 4, &f));
	CHECK(!probe(0)->provider->sarg(&target, probe(0), 0, &f));
	target_free(&target);
	write_elf32(path, EM_ARM);
	use(&arch_arm64, 0);
	CHECK_INT(match(spec), MATCH_NONE);
	CHECK(strstr(m.why, "cannot probe 32-bit code") != NULL);
	target_free(&target);
	unsafe = false;
	unlink(path);
}

/* What a process shows of the choice for an IFUNC of 32 bits: `chosen` is
 * where the slot leads, as an offset in the file. */
static enum match_result match_ifunc(const char *path, const char *name,
    const struct arch *arch, uint32_t chosen)
{
	char text[128];
	uint8_t *at;
	int fd;

	snprintf(text, sizeof(text), "bash test/fixture/elf %s >%s", name,
	    path);
	CHECK_INT(system(text), 0);
	fd = open(path, O_RDONLY);
	at = mmap((void *)0x20000000, 4096, PROT_READ | PROT_WRITE | PROT_EXEC,
	    MAP_PRIVATE, fd, 0);
	close(fd);
	CHECK(at != MAP_FAILED);
	if (at == MAP_FAILED)
		return MATCH_UNREADABLE;
	chosen += (uint32_t)(uintptr_t)at;
	memcpy(at + 128 + 48, &chosen, sizeof(chosen));
	use(arch, 0);
	target.pid = getpid();
	snprintf(text, sizeof(text), "u:%s:choose", path);
	chosen = match(text);
	munmap(at, 4096);
	return chosen;
}

static void uprobe_ifunc(void)
{
	char path[] = "/tmp/awl-unit-XXXXXX";
	int fd = mkstemp(path);

	if (*(const char *)&(const uint16_t){ 1 } != 1)
		return;
	close(fd);
	CHECK_INT(match_ifunc(path, "i386", &arch_i386, 128 + 16), MATCH_OK);
	CHECK(!m.warning);
	CHECK_INT(probe(0)->address, 0x10000 + 128 + 16);
	target_free(&target);
	CHECK_INT(match_ifunc(path, "arm", &arch_arm, 128 + 16), MATCH_OK);
	CHECK(!m.warning);
	CHECK_INT(probe(0)->address, 0x10000 + 128 + 16);
	target_free(&target);
	/* Thumb code. */
	CHECK_INT(match_ifunc(path, "arm", &arch_arm, 128 + 17), MATCH_NONE);
	CHECK(strstr(m.why, "Thumb") != NULL);
	target_free(&target);
	unlink(path);
}

/* Argument n, as "type how offset disp [index<<shift]". */
static const char *spec(const struct arch *arch, const char *text, int n)
{
	static char out[96];
	struct field f;
	int len;

	use(arch, 0);
	if (!usdt_spec_arg(&target, NULL, 0, text, n, &f)) {
		target_free(&target);
		return "none";
	}
	len = snprintf(out, sizeof(out), "%s %s %u %lld",
	    type_name(&arena, f.type), f.how == FIELD_REG ? "reg" :
	    f.how == FIELD_MEMORY ? "mem" : f.how == FIELD_NUMBER ? "num" :
	    "copy", f.offset, (long long)f.disp);
	if (f.has_index)
		snprintf(out + len, sizeof(out) - (size_t)len, " %u<<%u",
		    f.index, f.shift);
	target_free(&target);
	return out;
}

static void usdt_specs(void)
{
	const char *x86 = "-8@%rdi 4@$-42 -1@-1(%rbp) 2@%ah 8@(%rax,%rcx,8)";
	const char *a64 = "-4@[sp, 12] 8@x3 -4@w1 4@5 8@[x0, x1, lsl 3] 1@[x2]";

	CHECK_STR(spec(&arch_x86_64, x86, 0), "int64 reg 112 0");
	CHECK_STR(spec(&arch_x86_64, x86, 1), "uint32 num 0 -42");
	CHECK_STR(spec(&arch_x86_64, x86, 2), "int8 mem 32 -1");
	CHECK_STR(spec(&arch_x86_64, x86, 3), "uint16 copy 81 0");
	CHECK_STR(spec(&arch_x86_64, x86, 4), "uint64 mem 80 0 88<<3");
	CHECK_STR(spec(&arch_x86_64, x86, 5), "none");
	CHECK_STR(spec(&arch_x86_64, "8f@%xmm0 4@%eax", 0), "none");
	CHECK_STR(spec(&arch_x86_64, "8f@%xmm0 4@%eax", 1), "uint32 reg 80 0");
	CHECK_STR(spec(&arch_x86_64, "4@nowhere(%rip)", 0), "none");
	CHECK_STR(spec(&arch_arm64, a64, 0), "int32 mem 248 12");
	CHECK_STR(spec(&arch_arm64, a64, 1), "uint64 reg 24 0");
	CHECK_STR(spec(&arch_arm64, a64, 2), "int32 reg 8 0");
	CHECK_STR(spec(&arch_arm64, a64, 3), "uint32 num 0 5");
	CHECK_STR(spec(&arch_arm64, a64, 4), "uint64 mem 0 0 8<<3");
	CHECK_STR(spec(&arch_arm64, a64, 5), "uint8 mem 16 0");
	CHECK_STR(spec(&arch_riscv64, "-4@-20(s0) 8@a1 -4@7", 0),
	    "int32 mem 64 -20");
	CHECK_STR(spec(&arch_riscv64, "-4@-20(s0) 8@a1 -4@7", 1),
	    "uint64 reg 88 0");
	CHECK_STR(spec(&arch_riscv64, "-4@-20(s0) 8@a1 -4@7", 2),
	    "int32 num 0 7");
	CHECK_STR(spec(&arch_arm, "-4@[r3, #4] 4@#9 4@r0 4@[fp, #-8]", 0),
	    "int32 mem 12 4");
	CHECK_STR(spec(&arch_arm, "-4@[r3, #4] 4@#9 4@r0 4@[fp, #-8]", 1),
	    "uint32 num 0 9");
	CHECK_STR(spec(&arch_arm, "-4@[r3, #4] 4@#9 4@r0 4@[fp, #-8]", 3),
	    "uint32 mem 44 -8");
	CHECK_STR(spec(&arch_i386, "-4@8(%ebp) 4@%esi -4@$1", 0),
	    "int32 mem 20 8");
	CHECK_STR(spec(&arch_s390x, "-4@160(%r15) 8@%r2 4@8(%r1,%r3)", 0),
	    "int32 mem 144 160");
	CHECK_STR(spec(&arch_s390x, "-4@160(%r15) 8@%r2 4@8(%r1,%r3)", 1),
	    "uint64 reg 40 0");
	CHECK_STR(spec(&arch_s390x, "-4@160(%r15) 8@%r2 4@8(%r1,%r3)", 2),
	    "uint32 mem 32 8 48<<0");
	CHECK_STR(spec(&arch_powerpc64le, "-4@i5 8@3 8@%r4 4@112(31)", 0),
	    "int32 num 0 5");
	CHECK_STR(spec(&arch_powerpc64le, "-4@i5 8@3 8@%r4 4@112(31)", 1),
	    "uint64 reg 24 0");
	CHECK_STR(spec(&arch_powerpc64le, "-4@i5 8@3 8@%r4 4@112(31)", 3),
	    "uint32 mem 248 112");
	CHECK_STR(spec(&arch_x86_64, "", 0), "none");
	CHECK_STR(spec(&arch_x86_64, "3@%rax @ 8@", 0), "none");
	CHECK_STR(spec(&arch_x86_64, "3@%rax @ 8@", 1), "none");
}

static void watchpoints(void)
{
	use(&arch_x86_64, 0);
	CHECK_INT(match("w:0x1000:8:rw"), MATCH_OK);
	CHECK_STR(probe(0)->name, "watchpoint:0x1000:8:rw");
	CHECK_INT(probe(0)->address, 0x1000);
	CHECK_INT(probe(0)->config, 3);
	CHECK(!probe(0)->is_user);
	CHECK_INT(match("aw:0x1000:1:x"), MATCH_OK);
	CHECK_INT(match("w:0x1000:3:w"), MATCH_SYNTAX);
	CHECK_INT(match("w:0x1001:8:w"), MATCH_SYNTAX);
	CHECK_INT(match("w:0x1000:8:q"), MATCH_SYNTAX);
	CHECK_INT(match("w:0x1000:8:wx"), MATCH_SYNTAX);
	CHECK_INT(match("w:0x1000:8:"), MATCH_SYNTAX);
	CHECK_INT(match("w:main:8:w"), MATCH_SYNTAX);
	CHECK_INT(match("w:0x1000"), MATCH_SYNTAX);
	target_free(&target);
	use(&arch_i386, 0);
	CHECK_INT(match("w:0x1000:8:w"), MATCH_UNSUPPORTED);
	target_free(&target);
}

static void iterators(void)
{
	use(&arch_x86_64, 0);
	CHECK_INT(match("iter:tsk"), MATCH_NONE);
	CHECK_STR(m.near, "task");
	CHECK_INT(match("it:task:"), MATCH_SYNTAX);
	CHECK_INT(match("it:task:a:b"), MATCH_SYNTAX);
	CHECK_INT(match("iter"), MATCH_SYNTAX);
	target_free(&target);
}

static void cxx_names(void)
{
	static const char take[] = "_ZNK3app4Pool4takeEiPKc";

	CHECK(cxx_same(take, "app::Pool::take", false));
	CHECK(cxx_same(take, "app::Pool::take(int, char const*)", false));
	CHECK(cxx_same(take, "app::Pool::take( int,const char * )", false));
	CHECK(cxx_same(take, "app::Pool::take(int, char const*) const", false));
	CHECK(!cxx_same(take, "app::Pool::take(int)", false));
	CHECK(!cxx_same(take, "app::Pool::take()", false));
	CHECK(!cxx_same(take, "app::Pool::tak", false));
	CHECK(!cxx_same(take, "Pool::take", false));
	CHECK(cxx_same(take, "app::*take", true));
	CHECK(cxx_same(take, "*(int, char const*)*", true));
	CHECK(!cxx_same(take, "*(int)", true));
	CHECK(cxx_same("_Z4takev", "take(void)", false));
	CHECK(cxx_same("_ZN4PoolIiLi3EE4takeEv", "Pool::take", false));
	CHECK(cxx_same("_ZN4PoolIiLi3EE4takeEv", "Pool<int,3>::take()", false));
	CHECK(!cxx_same("_ZN4PoolIiLi3EE4takeEv", "Pool<int>::take", false));
	CHECK(cxx_same("_Z4takeRKSt6vectorIiSaIiEE",
	    "take(const std::vector<int, std::allocator<int>> &)", false));
	CHECK(cxx_same("_ZN4PoolplERKS_", "Pool::operator+", false));
	CHECK(cxx_same("_ZN4PoolltERKS_", "Pool::operator<", false));
	CHECK(cxx_same("_ZN4PoolltEi", "Pool::operator<(int)", false));
	CHECK(cxx_same("_ZN4PoollsEi", "Pool::operator<<(int)", false));
	CHECK(cxx_same("_ZN12_GLOBAL__N_14takeEi",
	    "(anonymous namespace)::take", false));
	CHECK(cxx_same("_ZN12_GLOBAL__N_14takeEi",
	    "(anonymous namespace)::take(int)", false));
	CHECK(!cxx_same("_ZN12_GLOBAL__N_14takeEi",
	    "(anonymous namespace)::take(long)", false));
	CHECK(cxx_same("_ZN3app12_GLOBAL__N_14takeEi",
	    "app::(anonymous namespace)::take", false));
	CHECK(cxx_same("_ZN4PoolclEi", "Pool::operator()", false));
	CHECK(!cxx_same("_ZN4PoolclEi", "Pool::operator()()", false));
	CHECK(cxx_same("_ZN4PoolclEi", "Pool::operator()(int)", false));
	/* A call of the function runs none of these. */
	CHECK(!cxx_same("_ZN4Pool4takeEv.cold", "Pool::take", false));
	CHECK(!cxx_same("_ZN4Pool4takeEv.part.0", "Pool::take", false));
	CHECK(cxx_same("_ZN4Pool4takeEv.isra.0", "Pool::take", false));
	CHECK(!cxx_same("_ZThn8_N4Pool4takeEv", "Pool::take", false));
	CHECK(!cxx_same("_ZTV4Pool", "Pool", false));
	CHECK(!cxx_same("take", "take", false));
}

static size_t listed(const char *search)
{
	size_t i;

	vec_clear(&probes.list);
	for (i = 0; i < provider_count; i++)
		if (provider_list[i]->list)
			provider_list[i]->list(provider_list[i], &target,
			    search, &probes);
	return probes.list.len;
}

static void lists(void)
{
	use(&arch_x86_64, 0);
	CHECK_INT(listed("t:sched:sched_wakeup*"), 2);
	CHECK_INT(listed("tracepoint:syscalls:*"), 34);
	CHECK_INT(listed("k:vfs_*"), 7);
	CHECK_INT(listed("kretprobe:vfs_read"), 1);
	CHECK_INT(listed("fentry:vfs_read"), 1);
	CHECK_INT(listed("kretfunc:vmlinux:vfs_read"), 1);
	CHECK_INT(listed("*page-faults*"), 1);
	CHECK_INT(listed("page-faults"), 1);
	CHECK_INT(listed("BEGIN"), 1);
	CHECK_INT(listed("nosuch:*"), 0);
	CHECK(listed(NULL) > 100);
	target_free(&target);
}

int main(void)
{
	arena_init(&arena);
	RUN(names_and_aliases);
	RUN(durations);
	RUN(timers);
	RUN(counters);
	RUN(special);
	RUN(tracepoint_args);
	RUN(tracepoint_args_big_endian);
	RUN(tracepoint_wildcards);
	RUN(tracepoint_faults);
	RUN(raw_tracepoint_args);
	RUN(kprobe_names);
	RUN(kprobe_wildcards);
	RUN(kprobe_without_symbols);
	RUN(registers);
	RUN(uprobe_names);
	RUN(cxx_names);
	RUN(uprobe_compat);
	RUN(uprobe_ifunc);
	RUN(usdt_specs);
	RUN(functions);
	RUN(watchpoints);
	RUN(iterators);
	RUN(lists);
	vec_free(&probes.list);
	arena_free(&arena);
	return unit_result();
}
