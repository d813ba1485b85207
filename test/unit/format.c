/* SPDX-License-Identifier: GPL-2.0-only */
#include <elf.h>
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/root.h"
#include "format/demangle.h"
#include "format/elf.h"
#include "format/kallsyms.h"
#include "format/procmaps.h"
#include "unit.h"

static const char symbols[] =
	"0000000000000000 A fixed_percpu_data\n"
	"ffffffff81000000 T _text\n"
	"ffffffff81000000 T startup_64\n"
	"ffffffff81000100 t __pfx_vfs_read\n"
	"ffffffff81000110 T vfs_read\n"
	"ffffffff81000200 t alias.cold\n"
	"ffffffff81000200 T alias\n"
	"ffffffff81000300 t twice\n"
	"ffffffff81000400 t twice\n"
	"ffffffff82000000 D data\n"
	"ffffffffc0000100 t mod_b\t[zed]\n"
	"ffffffffc0000000 t mod_a\t[zed]\n"
	"ffffffffc0000200 t twice\t[other]\n";

/* A copy of its own size, so that reading behind it is seen. */
static int take(struct kallsyms *k, const char *text, size_t len)
{
	char *copy = xmalloc(len + 1);

	memcpy(copy, text, len);
	copy[len] = 0;
	return kallsyms_take(k, copy, len);
}

static void kallsyms(void)
{
	const struct ksym *s;
	struct kallsyms k;
	size_t cursor = 0;
	int n;

	CHECK(!take(&k, symbols, sizeof(symbols) - 1));
	CHECK_INT(k.len, 13);
	CHECK(!k.hidden);
	s = kallsyms_lookup(&k, 0xffffffff81000115);
	CHECK(s && s->addr == 0xffffffff81000110);
	CHECK_STR(kallsyms_name(&k, s), "vfs_read");
	CHECK_STR(kallsyms_module(&k, s), "");
	s = kallsyms_lookup(&k, 0xffffffff81000200);
	CHECK_STR(s ? kallsyms_name(&k, s) : "", "alias");
	s = kallsyms_lookup(&k, 0xffffffff81000000);
	CHECK_STR(s ? kallsyms_name(&k, s) : "", "_text");
	s = kallsyms_lookup(&k, 0xffffffffc0000050);
	CHECK_STR(s ? kallsyms_name(&k, s) : "", "mod_a");
	CHECK_STR(s ? kallsyms_module(&k, s) : "", "zed");
	CHECK(!kallsyms_lookup(&k, 0xffffffff82000010));
	CHECK(!kallsyms_lookup(&k, 5));
	/* The later ones have an index. */
	for (int i = 0; i < 3; i++) {
		s = kallsyms_find(&k, "twice", NULL, &n);
		CHECK(s && s->addr == 0xffffffff81000300 && n == 3);
		s = kallsyms_find(&k, "twice", "", &n);
		CHECK(s && n == 2);
		s = kallsyms_find(&k, "twice", "other", NULL);
		CHECK(s && s->addr == 0xffffffffc0000200);
		CHECK(!kallsyms_find(&k, "nope", NULL, &n) && !n);
	}
	for (n = 0; (s = kallsyms_next(&k, &cursor, "*", NULL)); n++)
		;
	CHECK_INT(n, 9);
	for (n = 0, cursor = 0; (s = kallsyms_next(&k, &cursor, "mod_*",
	    "z*")); n++)
		;
	CHECK_INT(n, 2);
	kallsyms_free(&k);
}

static void kallsyms_odd(void)
{
	static const char hidden[] = "0000000000000000 T a\n"
	    "0000000000000000 t b\t[m]\n";
	static const char odd[] = "\n\nzzz\n12\n12 \n12 T\n12 T \n"
	    "0123456789abcdef0 T long\n 12 T x\nab T ok extra\nac t last";
	struct kallsyms k;
	size_t len;

	CHECK(!take(&k, hidden, sizeof(hidden) - 1));
	CHECK(k.hidden && k.len == 2);
	CHECK(!kallsyms_lookup(&k, 0));
	CHECK(kallsyms_find(&k, "b", "m", NULL) != NULL);
	kallsyms_free(&k);
	CHECK(!take(&k, "", 0));
	CHECK(!k.len && !k.hidden && !kallsyms_find(&k, "x", NULL, NULL));
	CHECK(!kallsyms_lookup(&k, 1));
	kallsyms_free(&k);
	CHECK(!take(&k, odd, sizeof(odd) - 1));
	CHECK_INT(k.len, 2);
	CHECK(kallsyms_find(&k, "last", NULL, NULL) != NULL);
	kallsyms_free(&k);
	for (len = 0; len < sizeof(symbols); len++) {
		take(&k, symbols, len);
		kallsyms_free(&k);
	}
	CHECK_INT(kallsyms_open(&k, "/nonexistent"), -ENOENT);
}

static void procmaps(void)
{
	static const char text[] =
	    "00400000-00452000 r-xp 00001000 08:02 173521  /usr/bin/dbus\n"
	    "00651000-00652000 r--p 00051000 08:02 173521  /a b (deleted)\n"
	    "garbage\n7000-6000 r--p 0 0:0 0\n"
	    "00e03000-00e24000 rw-p 00000000 00:00 0\n"
	    "7fffb2c0d000-7fffb2c2e000 rw-p 00000000 00:00 0   [stack]";
	const struct procmap *p;
	struct procmaps m;

	procmaps_parse(&m, text, sizeof(text) - 1);
	CHECK_INT(m.v.len, 4);
	p = m.v.data;
	CHECK(p->start == 0x400000 && p->end == 0x452000 && p->exec &&
	    p->offset == 0x1000 && p->inode == 173521 && p->dev_major == 8 &&
	    p->dev_minor == 2);
	CHECK_STR(p[0].path, "/usr/bin/dbus");
	CHECK_STR(p[1].path, "/a b");
	CHECK_STR(p[2].path, "");
	CHECK_STR(p[3].path, "[stack]");
	procmaps_free(&m);
	CHECK(!procmaps_open(&m, (int)getpid()) && m.v.len > 0);
	procmaps_free(&m);
}

/*
 * A 32-bit big-endian file: null, .symtab and .strtab sections, a symbol
 * and a segment.
 */
static size_t make_elf(uint8_t out[512])
{
	static const uint8_t ident[] = { 0x7f, 'E', 'L', 'F', 1, 2, 1 };
	static const char strs[] = "\0.symtab\0.strtab\0func@@VERS_2";
	static const struct { unsigned int at, value, size; } fields[] = {
		{ 16, 2, 2 }, { 18, 8, 2 },	/* type, machine */
		{ 28, 52, 4 }, { 32, 256, 4 },	/* phoff, shoff */
		{ 42, 32, 2 }, { 44, 1, 2 },	/* phentsize, phnum */
		{ 46, 40, 2 }, { 48, 3, 2 }, { 50, 2, 2 },
		/* segment: load, offset, vaddr, -, filesz, memsz, flags */
		{ 52, 1, 4 }, { 56, 0x100, 4 }, { 60, 0x10000, 4 },
		{ 68, 0x100, 4 }, { 72, 0x100, 4 }, { 76, 5, 4 },
		/* symbols at 96: null, func */
		{ 112, 17, 4 }, { 116, 0x10040, 4 }, { 120, 8, 4 },
		{ 124, 0x12, 1 }, { 126, 1, 2 },
		/* section 1: symtab at 96, 32 bytes, linked to 2 */
		{ 296, 1, 4 }, { 300, 2, 4 }, { 312, 96, 4 }, { 316, 32, 4 },
		{ 320, 2, 4 }, { 332, 16, 4 },
		/* section 2: strtab at 128 */
		{ 336, 9, 4 }, { 340, 3, 4 }, { 352, 128, 4 },
		{ 356, sizeof(strs), 4 },
	};
	size_t i, b;

	memset(out, 0, 512);
	memcpy(out, ident, sizeof(ident));
	memcpy(out + 128, strs, sizeof(strs));
	for (i = 0; i < sizeof(fields) / sizeof(fields[0]); i++)
		for (b = 0; b < fields[i].size; b++)
			out[fields[i].at + b] = (uint8_t)(fields[i].value >>
			    8 * (fields[i].size - 1 - b));
	return 256 + 3 * 40;
}

struct find {
	const char		*name;
	struct elf_symbol	*out;
};

static int is_symbol(void *arg, const struct elf_symbol *s)
{
	const struct find *f = arg;

	if (strcmp(s->name, f->name))
		return 0;
	*f->out = *s;
	f->out->name = f->name;
	return 1;
}

static bool find_symbol(const struct elf *e, const char *name,
    struct elf_symbol *s)
{
	struct find f = { name, s };

	return elf_each_symbol(e, is_symbol, &f);
}

static void elf(void)
{
	struct elf_section section;
	struct elf_symbol s;
	uint64_t offset;
	uint8_t data[512];
	struct elf e;
	size_t len = make_elf(data), cut;
	uint8_t *copy;

	CHECK(!elf_open_memory(&e, data, len));
	CHECK(!e.is64 && e.big_endian && e.machine == EM_MIPS);
	CHECK(!elf_find_section(&e, ".strtab", &section));
	CHECK_INT(section.offset, 128);
	CHECK_INT(elf_find_section(&e, ".BTF", &section), -ENOENT);
	CHECK(find_symbol(&e, "func", &s));
	CHECK(s.value == 0x10040 && s.size == 8 && s.type == STT_FUNC);
	CHECK(!elf_file_offset(&e, s.value, 0, &offset) && offset == 0x140);
	CHECK_INT(elf_file_offset(&e, 0x10100, 0, &offset), -ENOENT);
	CHECK(!elf_vaddr(&e, 0x140, 0, &offset) && offset == 0x10040);
	elf_close(&e);
	for (cut = 0; cut < len; cut++) {
		copy = malloc(cut ? cut : 1);
		memcpy(copy, data, cut);
		if (!elf_open_memory(&e, copy, cut)) {
			find_symbol(&e, "nope", &s);
			elf_find_section(&e, "nope", &section);
			elf_file_offset(&e, 5, 0, &offset);
			elf_close(&e);
		}
		free(copy);
	}
	for (cut = 0; cut < len; cut++) {
		make_elf(data);
		data[cut] = 0xff;
		if (!elf_open_memory(&e, data, len)) {
			find_symbol(&e, "nope", &s);
			elf_find_section(&e, "nope", &section);
			elf_file_offset(&e, 5, 0, &offset);
			elf_close(&e);
		}
	}
}

static void elf_self(void)
{
	struct elf_symbol s;
	struct elf e;
	int rc = elf_open(&e, "/proc/self/exe");

	if (rc)
		SKIP("no /proc");
	CHECK(e.is64 == (sizeof(void *) == 8));
	CHECK(!find_symbol(&e, "main", &s) || s.size > 0);
	elf_close(&e);
	CHECK_INT(elf_open(&e, "/"), -ENODEV);
	CHECK_INT(elf_open(&e, "/nonexistent"), -ENOENT);
}

/* A file of that length, of zeros but for what make_elf() makes. */
static int make_file(char *path, size_t len)
{
	uint8_t data[512];
	size_t have = make_elf(data);
	int fd = mkstemp(path);

	if (fd < 0)
		return fd;
	CHECK(write(fd, data, have) == (ssize_t)have && !ftruncate(fd,
	    (off_t)len));
	return fd;
}

static void put(int fd, size_t at, uint32_t value, size_t size)
{
	uint8_t bytes[4];
	size_t i;

	for (i = 0; i < size; i++)
		bytes[i] = (uint8_t)(value >> 8 * (size - 1 - i));
	CHECK(pwrite(fd, bytes, size, (off_t)at) == (ssize_t)size);
}

static int count_symbols(void *arg, const struct elf_symbol *s)
{
	CHECK(strlen(s->name) <= ELF_NAME);
	++*(size_t *)arg;
	return 0;
}

/* Copies of one symbol from `at` on, and the table's place. */
static void put_symbols(int fd, size_t at, size_t n)
{
	uint8_t symbol[16] = { 0, 0, 0, 1, 0, 1, 0, 64, 0, 0, 0, 8, 0x12, 0, 0,
	    1 };
	uint8_t *all = malloc(16 * n);
	size_t i;

	for (i = 0; i < n; i++)
		memcpy(all + 16 * i, symbol, 16);
	CHECK(pwrite(fd, all, 16 * n, (off_t)at) == (ssize_t)(16 * n));
	free(all);
	put(fd, 312, (uint32_t)at, 4);
	put(fd, 316, (uint32_t)(16 * n), 4);
}

/* 100,000 symbols of one name of 32 MB: it was hours. */
static void elf_long_name(void)
{
	enum { NAME = 32 << 20, SYMBOLS = 100000, STRS = 4096 };
	char path[] = "/tmp/awl-format-XXXXXX", *name = malloc(NAME);
	int fd = make_file(path, STRS + NAME + 16 * SYMBOLS + 64);
	size_t n = 0;
	struct elf e;

	if (fd < 0)
		SKIP("no /tmp");
	memset(name, 'a', NAME);
	CHECK(pwrite(fd, name, NAME, STRS + 1) == NAME);
	put_symbols(fd, STRS + NAME + 16, SYMBOLS);
	put(fd, 352, STRS, 4);
	put(fd, 356, NAME + 2, 4);
	CHECK_INT(elf_open(&e, path), 0);
	elf_each_symbol(&e, count_symbols, &n);
	CHECK_INT(n, SYMBOLS);
	elf_close(&e);
	close(fd);
	unlink(path);
	free(name);
}

/* 20,000 sections that are all the same table of symbols: it was 6 GB. */
static void elf_many_tables(void)
{
	enum { SECTIONS = 20000, SYMBOLS = 10000, AT = 4096 };
	char path[] = "/tmp/awl-format-XXXXXX";
	int fd = make_file(path, AT + 40 * SECTIONS + 16 * SYMBOLS);
	uint8_t header[40];
	size_t n = 0, i;
	struct elf e;

	if (fd < 0)
		SKIP("no /tmp");
	put_symbols(fd, AT + 40 * SECTIONS, SYMBOLS);
	CHECK(pread(fd, header, 40, 296) == 40);
	for (i = 0; i < SECTIONS; i++)
		if (pwrite(fd, header, 40, (off_t)(AT + 40 * i)) != 40)
			CHECK(false);
	CHECK(pread(fd, header, 40, 336) == 40 &&
	    pwrite(fd, header, 40, AT + 80) == 40);
	put(fd, 32, AT, 4);
	put(fd, 48, SECTIONS, 2);
	CHECK_INT(elf_open(&e, path), 0);
	elf_each_symbol(&e, count_symbols, &n);
	CHECK_INT(n, SYMBOLS);
	elf_close(&e);
	close(fd);
	unlink(path);
}

/* Its owner cuts it off while it is read: a mapping would end in SIGBUS. */
static int cut_off(void *arg, const struct elf_symbol *s)
{
	(void)s;
	CHECK(!ftruncate(*(int *)arg, 100));
	return 0;
}

static void elf_shrinks(void)
{
	char path[] = "/tmp/awl-format-XXXXXX";
	int fd = make_file(path, 1 << 20);
	struct elf_symbol s;
	struct elf e;

	if (fd < 0)
		SKIP("no /tmp");
	put_symbols(fd, 4096, 60000);
	CHECK_INT(elf_open(&e, path), 0);
	elf_each_symbol(&e, cut_off, &fd);
	CHECK(!find_symbol(&e, "nope", &s));
	elf_close(&e);
	CHECK_INT(elf_open(&e, path), 0);
	CHECK(!find_symbol(&e, "func", &s));
	elf_close(&e);
	close(fd);
	unlink(path);
}

/* What is opened without looking waits for a writer, or never ends. */
static void elf_special_files(void)
{
	char path[] = "/tmp/awl-format-XXXXXX";
	struct strbuf text = { 0 };
	uint64_t size;
	struct elf e;

	CHECK_INT(elf_open(&e, "/dev/zero"), -ENODEV);
	if (!mkdtemp(path))
		SKIP("no /tmp");
	CHECK_INT(elf_open(&e, path), -ENODEV);
	CHECK(!rmdir(path) && !mkfifo(path, 0600));
	CHECK_INT(elf_open(&e, path), -ENODEV);
	CHECK_INT(file_open_regular(path, &size), -ENODEV);
	CHECK_INT(file_read_regular(path, 100, &text), -ENODEV);
	CHECK_INT(file_read_regular("/proc/self/exe", 100, &text), -EFBIG);
	CHECK(!text.len && file_read_regular("/proc/self/status", 1 << 20,
	    &text) > 100);
	strbuf_free(&text);
	unlink(path);
}

/* As c++filt writes them. */
static const char *const cxx_names[][2] = {
	{ "_Z3foov", "foo()" },
	{ "_ZL3fooi", "foo(int)" },
	{ "_ZN3app4Pool4takeEiPKc", "app::Pool::take(int, char const*)" },
	{ "_ZNK3app4PoolIiLi3EE4sizeEv", "app::Pool<int, 3>::size() const" },
	{ "_ZNVKR1A1fEv", "A::f() const volatile &" },
	{ "_ZN4PoolC2Ev", "Pool::Pool()" },
	{ "_ZN4PoolIiED1Ev", "Pool<int>::~Pool()" },
	{ "_ZN12_GLOBAL__N_13runEv", "(anonymous namespace)::run()" },
	{ "_ZN4PoolplERKS_", "Pool::operator+(Pool const&)" },
	{ "_ZN4PoollsIiEERS_T_", "Pool& Pool::operator<< <int>(int)" },
	{ "_ZN1AcvPKcEv", "A::operator char const*()" },
	{ "_ZN1AcvT_IiEEv", "A::operator int<int>()" },
	{ "_Zli3_kmy", "operator\"\" _km(unsigned long long)" },
	{ "_Z3fooB5cxx11v", "foo[abi:cxx11]()" },
	{ "_Z1fSs",
	    "f(std::basic_string<char, std::char_traits<char>, "
	    "std::allocator<char> >)" },
	{ "_Z1fSaIcERSo",
	    "f(std::allocator<char>, std::basic_ostream<char, "
	    "std::char_traits<char> >&)" },
	{ "_ZNSsC1Ev",
	    "std::basic_string<char, std::char_traits<char>, "
	    "std::allocator<char> >::basic_string()" },
	{ "_ZNSt6vectorIiSaIiEE9push_backEOi",
	    "std::vector<int, std::allocator<int> >::push_back(int&&)" },
	{ "_Z3maxIiET_S0_S0_", "int max<int>(int, int)" },
	{ "_Z1fPFivEMA5_iM1AKFvvEA3_A2_c",
	    "f(int (*)(), void (A::* int [5]::*)() const, char [3][2])" },
	{ "_Z1fRA5_iPVKcS_S0_",
	    "f(int (&) [5], char const volatile*, int [5], int (&) [5])" },
	{ "_Z4callIJicEEvDpT_", "void call<int, char>(int, char)" },
	{ "_Z4callIJEEvDpOT_", "void call<>()" },
	{ "_Z1fIXadL_Z1gvEEEvv", "void f<&(g())>()" },
	{ "_Z1fILb1ELm3ELin2EL1E2ELc97EEvv",
	    "void f<true, 3ul, -2, (E)2, (char)97>()" },
	{ "_Z1fIiEDTplfp_cvT_Li1EES1_",
	    "decltype ({parm#1}+((int)(1))) f<int>(decltype "
	    "({parm#1}+((int)(1))))" },
	{ "_Z1fIiENSt9enable_ifIXsrSt11is_integralIT_E5valueES2_E4typeES2_",
	    "std::enable_if<std::is_integral<int>::value, int>::type "
	    "f<int>(int)" },
	{ "_ZZ3fooIiEivE1x", "foo<int>()::x" },
	{ "_ZZN3app3fooEiENKUlT_RKiE0_clIcEEDaS0_S2_",
	    "auto app::foo(int)::{lambda(auto:1, int "
	    "const&)#2}::operator()<char>(char, int const&) const" },
	{ "_ZZ3foovENKUt_1fEv", "foo()::{unnamed type#1}::f() const" },
	{ "_ZZN1A3fooEiiEd0_NKUlvE_clEv",
	    "A::foo(int, int)::{default arg#2}::{lambda()#1}::operator()() "
	    "const" },
	{ "_ZZ4mainE1n_1", "main::n" },
	{ "_ZTV4Pool", "vtable for Pool" },
	{ "_ZTIN3app4PoolE", "typeinfo for app::Pool" },
	{ "_ZTC1A0_1B", "construction vtable for B-in-A" },
	{ "_ZThn16_N4Pool4takeEv", "non-virtual thunk to Pool::take()" },
	{ "_ZTv0_n24_N4PoolD0Ev", "virtual thunk to Pool::~Pool()" },
	{ "_ZGVZ4mainE1n", "guard variable for main::n" },
	{ "_Z1fDnDsDiDu", "f(decltype(nullptr), char16_t, char32_t, char8_t)" },
	{ "_Z1fDv4_fCd", "f(float __vector(4), double _Complex)" },
	{ "_Z1fU8__vectori", "f(int __vector)" },
	{ "_ZN4Pool4takeEv.part.0.cold",
	    "Pool::take() [clone .part.0] [clone .cold]" },
	{ "_ZN4Pool4takeEv.isra.0", "Pool::take() [clone .isra.0]" },
	{ "_Z1fILi5EEv1XIXeqT_Li5EEE", "void f<5>(X<(5)==(5)>)" },
};

static void demangled_names(void)
{
	struct strbuf text = { 0 };
	size_t i;

	for (i = 0; i < sizeof(cxx_names) / sizeof(cxx_names[0]); i++) {
		strbuf_clear(&text);
		CHECK(cxx_demangle(cxx_names[i][0], CXX_ALL, &text));
		CHECK_STR(strbuf_str(&text), cxx_names[i][1]);
	}
	strbuf_clear(&text);
	CHECK(cxx_demangle("_ZN4PoolIiLi3EE4takeIcEEvT_", 0, &text));
	CHECK_STR(strbuf_str(&text), "Pool::take");
	CHECK(!cxx_demangle("_ZTV4Pool", CXX_FUNCTION, &text));
	strbuf_free(&text);
}

/* Text that doubles with each letter, lists of nothing, depth; and cut off. */
static void hostile_cxx_names(void)
{
	struct strbuf name = { 0 }, text = { 0 };
	char part[16];
	size_t i, len;
	int kind;

	for (kind = 0; kind < 5; kind++) {
		strbuf_clear(&name);
		strbuf_add_str(&name, kind == 0 ? "_Z1f1aIiiE" : "_Z1f");
		for (i = 0; i < 2000; i++) {
			snprintf(part, sizeof(part), "1aIS%d_S%d_E",
			    (int)(i % 9), (int)(i % 9));
			strbuf_add_str(&name, kind == 0 ? part : kind == 1 ?
			    "P" : kind == 2 ? "1aI" : kind == 3 ? "IJJEDpT_" :
			    "ZN1aE");
		}
		cxx_demangle(name.data, CXX_ALL, &text);
		CHECK(text.len <= 16384);
		strbuf_clear(&text);
	}
	for (i = 0; i < sizeof(cxx_names) / sizeof(cxx_names[0]); i++)
		for (len = strlen(cxx_names[i][0]); len-- > 0;) {
			strbuf_clear(&name);
			strbuf_add(&name, cxx_names[i][0], len);
			cxx_demangle(strbuf_str(&name), CXX_ALL, &text);
		}
	strbuf_free(&name);
	strbuf_free(&text);
}

int main(void)
{
	RUN(kallsyms);
	RUN(kallsyms_odd);
	RUN(procmaps);
	RUN(elf);
	RUN(elf_self);
	RUN(elf_long_name);
	RUN(elf_many_tables);
	RUN(elf_shrinks);
	RUN(elf_special_files);
	RUN(demangled_names);
	RUN(hostile_cxx_names);
	return unit_result();
}
