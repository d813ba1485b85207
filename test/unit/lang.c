/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The front end against texts that nobody would write: whatever comes in, it
 * ends soon, in a tree or in faults. Run from the top of the tree.
 */
#include "compile.h"
#include "lang/lang.h"
#include "lang/type_btf.h"

#include <stdlib.h>

#include "arch/arch.h"
#include "unit.h"

static char *params[] = { "1", "text" };

/* The number of faults; all stages run as far as they are meant to. */
static int compile(const char *text, size_t len)
{
	struct options options = { .params = params, .nparams = 2,
		.unsafe = true };
	struct feature_set features;
	struct strbuf out = { 0 };
	struct compilation c;
	struct target target;
	struct arena arena;
	int errors;

	arena_init(&arena);
	feature_init_offline(&features, 0);
	target_init(&target, &arena, arch_find("x86_64"), &features);
	target.tracefs_path = "test/fixture/tracefs";
	target.btf_path = "test/fixture/vmlinux.btf";
	target.kallsyms_path = "test/fixture/kallsyms";
	compile_open(&c, &arena, &target, &options);
	source_init(&c.source, &arena, "fuzz", text, len);
	if (compile_parse(&c) && compile_resolve(&c))
		compile_check(&c);
	ast_dump(&out, c.script, !c.diag.errors);
	diag_render(&c.diag, &out);
	errors = c.diag.errors;
	strbuf_free(&out);
	compile_close(&c);
	target_free(&target);
	arena_free(&arena);
	return errors;
}

static int compile_str(const char *text)
{
	return compile(text, strlen(text));
}

/* before, n times middle, after. */
static int compile_repeated(const char *before, const char *middle, size_t n,
    const char *after)
{
	struct strbuf text = { 0 };
	int errors;

	strbuf_add_str(&text, before);
	while (n--)
		strbuf_add_str(&text, middle);
	strbuf_add_str(&text, after);
	errors = compile(strbuf_str(&text), text.len);
	strbuf_free(&text);
	return errors;
}

static void depth(void)
{
	static const char *const chains[] = { "(", "-", "!", "- -", "(uint8)",
		"1 + ", "1 ? 2 : ", "1 ?: ", "&*", "$x[", "f(", "++", "1,",
		"(1, " };

	for (size_t i = 0; i < sizeof(chains) / sizeof(chains[0]); i++)
		CHECK(compile_repeated("BEGIN { @ = ", chains[i], 20000,
		    "1; }") > 0);
	CHECK(compile_repeated("BEGIN { @ = ", "- ", 900, "1; }") == 0);
	CHECK(compile_repeated("BEGIN ", "{", 20000, "") > 0);
	CHECK(compile_repeated("BEGIN { ", "if (1) ", 20000, "exit(); }") > 0);
	CHECK(compile_repeated("BEGIN { ", "if (1) {} else ", 20000,
	    "exit(); }") > 0);
	CHECK(compile_repeated("BEGIN { ", "if (1) {} else ", 500,
	    "exit(); }") == 0);
	CHECK(compile_repeated("BEGIN { ", "while (1) ", 20000, "1; }") > 0);
	CHECK(compile_repeated("kprobe:f /", "1/", 20000, "") > 0);
	CHECK(compile_repeated("#if 1\n", "#if 1\n", 20000, "") > 0);
}

/* The same for declarations. */
static void declarations(void)
{
	static const char *const parts[] = { "struct {", "struct { int x; } *",
		"(", "(*", "*", "int x[sizeof(int", "[2]", "{", "struct a { ",
		"enum { A = (", "__attribute__((", "unsigned ", "x:3, ", "typedef ",
		"int x; ", "struct a x; " };

	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		CHECK(compile_repeated("struct s { ", parts[i], 20000,
		    "BEGIN { }") > 0);
		CHECK(compile_repeated("typedef int ", parts[i], 20000,
		    "") > 0);
	}
}

/* What could make a preprocessor take forever. */
static void macros(void)
{
	static const char two[] =
	    "#define A B B\n#define B C C\n#define C D D\n#define D E E\n"
	    "#define E F F\n#define F G G\n#define G H H\n#define H I I\n"
	    "#define I J J\n#define J K K\n#define K L L\n#define L M M\n"
	    "#define M N N\n#define N O O\n#define O P P\n#define P Q Q\n"
	    "#define Q R R\n#define R S S\n#define S T T\n#define T\n";

	CHECK(compile_repeated(two, "A ", 10, "BEGIN { }") > 0);
	CHECK(compile_repeated("#define A(x) x x\n", "A(", 20000, "") > 0);
	CHECK(compile_repeated("#define A(x) x x\nBEGIN { @ = ", "A(", 60,
	    "1") > 0);
	CHECK(compile_repeated("#define A ", "/*", 400000, "\nA") > 0);
	CHECK(compile_repeated("#define A\n", "/*", 400000, "\nA") > 0);
	CHECK(compile_repeated("#define A\n", "\"\\", 300000, "\nA") > 0);
	CHECK(compile_repeated("#define A\n", "/*\n#if 0\n", 30000, "") > 0);
	CHECK(compile_repeated("#if ", "(", 20000, "\n#endif\n") > 0);
	CHECK(compile_repeated("#if ", "!", 20000, "1\n#endif\n") > 0);
	CHECK(compile_repeated("#if ", "1 ? ", 20000, "1\n#endif\n") > 0);
	CHECK(compile_repeated("#define A(", "a,", 20000, "a) a\n") > 0);
	CHECK(compile_repeated("#define A(a) #a\n", "#define X A(b##c)\n",
	    20000, "BEGIN { @ = X }") == 0);
}

static void size(void)
{
	CHECK(compile_repeated("BEGIN { exit(); }", "\n", 10 << 20, "") == 1);
	CHECK(compile_repeated("", "BEGIN { @x = 1; }\n", 50000, "") == 0);
	CHECK(compile_repeated("BEGIN {", "@x[1]++;", 100000, "}") == 0);
	CHECK(compile_repeated("BEGIN { printf(\"", "x", 1000000, "\"); }") ==
	    0);
	CHECK(compile_str("") == 1);
}

static const char *const seeds[] = {
	"BEGIN { printf(\"hello %d\\n\", 1 + 2 * 3); exit(); }",
	"tracepoint:syscalls:sys_enter_openat /pid == $1 && comm != \"a\"/ "
	    "{ @[comm, str(args.filename)] = count(); }",
	"kprobe:vfs_read { @s[tid] = nsecs; }\nkretprobe:vfs_read /@s[tid]/ "
	    "{ @ns[comm] = hist(nsecs - @s[tid]); delete(@s, tid); }",
	"kprobe:vfs_open { $p = (struct path *)arg0; printf(\"%s %d\\n\", "
	    "str($p->dentry->d_name.name), (uint8)$p->dentry->d_iname[3]); }",
	"config = { max_strlen = 64 }\ni:s:1, profile:hz:99 { $t = (1, \"x\", "
	    "(2, comm)); @ = $t.2.1; @h = lhist(pid, 0, 100, 10); print(@); }",
	"kprobe:vfs_* if (pid == 1) { m[execname] = sum(arg2) } else if "
	    "(uid ^^ gid) n++; else { delete m[\"x\"]; }",
	"BEGIN { $i = 0; while ($i < 10) { $i += 1; if $i > 5 { break } } "
	    "unroll (3) { @x[$i] = $i ? 1 : -1; } @y = sizeof(struct file); }",
	"#ifdef BPFTRACE_HAVE_BTF\n#define N 5\n#else\nx\n#endif\n"
	    "k:f | k:vfs_read { @ = N; @k[kstack(perf, 3), ustack] = avg(N); }",
	"BEGIN { @m = 1; @m = @m * 2 / 3 % 4 << 1 >> 2 & 3 | ~4 ^ 5; let $x: "
	    "uint8 = 3; let $s; $s = \"a\"; printf(\"%-5s|%*x%%\", $s, 3, 4);}",
	"struct a { int x:3, :0; char n[2 + 2]; union { u8 b, *c; }; struct a *"
	    "n[2][3]; int (*f)(int); } __attribute__((packed, aligned(4)));\n"
	    "typedef enum { A, B = A + sizeof(struct a) } e_t;\nstatic int f() "
	    "{ }\nBEGIN { @ = (e_t)1; $p = (struct a *)0; @x = $p->x + B; }",
	"#define SQ(x, ...) ((x) * (x))\n#define S(x) #x \"a\" #x\n#if SQ(3, 1)"
	    " > 2 && defined SQ || !1\nBEGIN { @ = SQ(2); @s = S(SQ(3)); }\n"
	    "#elif 0\n#else\n#error no\n#endif\n",
};

static uint32_t seed = 1;

static uint32_t random_below(uint32_t n)
{
	seed ^= seed << 13;
	seed ^= seed >> 17;
	seed ^= seed << 5;
	return seed % n;
}

static size_t mutate(char *text, size_t len, size_t room)
{
	static const char words[] = "(){}[]/\"'\\;:,.@$#=+-*%&|^!~<>? \n\t0x1e"
	    "if else 5ms $1 @x args->";
	size_t at = len ? random_below((uint32_t)len) : 0, n;

	switch (random_below(5)) {
	case 0:
		if (len)
			text[at] = (char)random_below(256);
		return len;
	case 1:			/* cut */
		n = random_below((uint32_t)(len - at) + 1) % 16;
		memmove(text + at, text + at + n, len - at - n);
		return len - n;
	case 2:			/* twice the same */
		n = random_below((uint32_t)(len - at) + 1) % 32;
		if (len + n > room)
			return len;
		memmove(text + at + n, text + at, len - at);
		return len + n;
	case 3:
		if (len)
			text[at] = words[random_below(sizeof(words) - 1)];
		return len;
	default:		/* the end is off */
		return random_below(8) ? len : at;
	}
}

static void mutations(void)
{
	const char *rounds = getenv("AWL_FUZZ_ROUNDS");
	int n = rounds ? atoi(rounds) : 3000;
	char text[1024];

	for (int i = 0; i < n; i++) {
		const char *from = seeds[(size_t)i %
		    (sizeof(seeds) / sizeof(seeds[0]))];
		size_t len = strlen(from);

		memcpy(text, from, len);
		for (uint32_t j = random_below(12) + 1; j > 0; j--)
			len = mutate(text, len, sizeof(text));
		compile(text, len);
	}
}

static void noise(void)
{
	char text[512];

	for (int i = 0; i < 500; i++) {
		size_t len = random_below(sizeof(text));

		for (size_t j = 0; j < len; j++)
			text[j] = (char)random_below(i % 2 ? 128 : 256);
		compile(text, len);
	}
}

static void scripts(void)
{
	for (size_t i = 0; i < sizeof(seeds) / sizeof(seeds[0]); i++)
		CHECK_INT(compile_str(seeds[i]), 0);
}

static void formats(void)
{
	static const struct { const char *text; size_t nargs; } good[] = {
		{ "", 0 }, { "%%", 0 }, { "%d%s", 2 }, { "%-+ #05.3lld", 1 },
		{ "%*d", 2 }, { "%.*s", 2 }, { "%rx%rh%r", 3 },
		{ "%hhu %zx %jd", 3 }, { "100%%", 0 }, { "%", 0 },
		{ "a%", 0 }, { "%\n%d%", 1 },
	};
	static const char *const bad[] = { "%5", "%y", "%-", "%ll",
		"%99999d", "a%*" };
	struct arena arena;
	const char *why;
	size_t fault;

	arena_init(&arena);
	for (size_t i = 0; i < sizeof(good) / sizeof(good[0]); i++) {
		struct fmt *fmt = fmt_parse(&arena, good[i].text,
		    strlen(good[i].text), &fault, &why);

		CHECK(fmt != NULL);
		if (fmt)
			CHECK_INT(fmt->nargs, good[i].nargs);
	}
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		CHECK(!fmt_parse(&arena, bad[i], strlen(bad[i]), &fault, &why));
	arena_free(&arena);
}

static void tuple_layout(void)
{
	struct arena arena;
	struct type_env env = { .arena = &arena, .long_size = 8 };
	struct type *of[] = { &type_uint8, &type_uint32, NULL, &type_uint64 };
	struct type *tuple;

	arena_init(&arena);
	of[2] = type_string(&env, 5);
	tuple = type_tuple(&env, of, 4);
	CHECK_INT(tuple->fields[0].offset, 0);
	CHECK_INT(tuple->fields[1].offset, 4);
	CHECK_INT(tuple->fields[2].offset, 8);
	CHECK_INT(tuple->fields[3].offset, 16);
	CHECK_INT(tuple->size, 24);
	CHECK(strcmp(type_name(&arena, tuple),
	    "(uint8,uint32,string[5],uint64)") == 0);
	arena_free(&arena);
}

int main(void)
{
	RUN(scripts);
	RUN(formats);
	RUN(tuple_layout);
	RUN(depth);
	RUN(macros);
	RUN(declarations);
	RUN(size);
	RUN(noise);
	RUN(mutations);
	return unit_result();
}
