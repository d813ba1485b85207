/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The program around a packed one (scripts/pack): puts it where it is linked
 * to, as the kernel would, and jumps to its entry with the stack that the
 * kernel has made. Name, arguments and /proc/self/exe are as without it. It is
 * linked elsewhere, so that both have room.
 *
 * IMAGE_AT	where the program's file begins in memory: its first segment has
 *		its ELF header
 * IMAGE_END	where its last segment ends
 */
#include <elf.h>
#include <link.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

extern const unsigned char packed_begin[], packed_end[];

/* A length that does not fit into its four bits goes on in bytes. */
static const unsigned char *read_length(const unsigned char *in, size_t *len)
{
	if (*len == 15)
		do
			*len += *in;
		while (*in++ == 255);
	return in;
}

/* One block of LZ4: literals, then a copy of what was before, and so on. */
static void unpack(unsigned char *out, const unsigned char *in,
    const unsigned char *end)
{
	size_t len, distance;
	unsigned token;

	for (;;) {
		token = *in++;
		len = token >> 4;
		in = read_length(in, &len);
		memcpy(out, in, len);
		out += len;
		in += len;
		if (in >= end)
			return;
		distance = in[0] | (size_t)in[1] << 8;
		len = token & 15;
		in = read_length(in + 2, &len);
		for (len += 4; len >= 8 && distance >= 8; len -= 8, out += 8)
			memcpy(out, out - distance, 8);
		for (; len > 0; len--, out++)
			*out = *(out - distance);
	}
}

/* What was written as data is to be read as instructions. */
static void sync_code(char *at, char *end)
{
#if defined __powerpc__
	for (char *p = at; p < end; p += 16)
		__asm__ volatile("dcbst 0,%0" : : "r"(p) : "memory");
	__asm__ volatile("sync" : : : "memory");
	for (char *p = at; p < end; p += 16)
		__asm__ volatile("icbi 0,%0" : : "r"(p) : "memory");
	__asm__ volatile("sync; isync" : : : "memory");
#elif defined __riscv
	syscall(259 /* riscv_flush_icache */, at, end, 0);
#elif defined __mips__
	syscall(SYS_cacheflush, at, end - at, 3 /* BCACHE */);
#else
	__builtin___clear_cache(at, end);
#endif
}

/*
 * Segments behind the first go to where they belong, which is further on, and
 * all get the rights that they ask for.
 */
static int place(const ElfW(Ehdr) *header, size_t page)
{
	const ElfW(Phdr) *p = (const void *)((const char *)header +
	    header->e_phoff);

	for (int i = 0; i < header->e_phnum; i++, p++) {
		int rights = (p->p_flags & PF_R ? PROT_READ : 0) |
		    (p->p_flags & PF_W ? PROT_WRITE : 0) |
		    (p->p_flags & PF_X ? PROT_EXEC : 0);
		uintptr_t at = p->p_vaddr & -page;
		uintptr_t end = (p->p_vaddr + p->p_memsz + page - 1) & -page;

		if (p->p_type != PT_LOAD)
			continue;
		memmove((void *)(uintptr_t)p->p_vaddr, (const char *)header +
		    p->p_offset, p->p_filesz);
		if (rights & PROT_EXEC)
			sync_code((char *)at, (char *)end);
		if (mprotect((void *)at, end - at, rights) < 0)
			return -1;
	}
	return 0;
}

static _Noreturn void go_on(uintptr_t entry, void *stack)
{
#if defined __x86_64__
	__asm__ volatile("mov %1, %%rsp; xor %%edx, %%edx; jmp *%0" : :
	    "a"(entry), "r"(stack));
#elif defined __i386__
	__asm__ volatile("mov %1, %%esp; xor %%edx, %%edx; jmp *%0" : :
	    "a"(entry), "c"(stack));
#elif defined __aarch64__
	__asm__ volatile("mov sp, %1; mov x0, 0; br %0" : :
	    "r"(entry), "r"(stack) : "x0");
#elif defined __arm__
	__asm__ volatile("mov sp, %1; mov r0, #0; bx %0" : :
	    "r"(entry), "r"(stack) : "r0");
#elif defined __riscv
	__asm__ volatile("mv sp, %1; li a0, 0; jr %0" : :
	    "r"(entry), "r"(stack) : "a0");
#elif defined __powerpc64__
	__asm__ volatile("mr 1, %1; mr 12, %0; mtctr 12; bctr" : :
	    "r"(entry), "r"(stack) : "r12");
#elif defined __s390x__
	__asm__ volatile("lgr %%r15, %1; br %0" : :
	    "a"(entry), "a"(stack));
#elif defined __mips__
	__asm__ volatile("move $29, %1; move $2, $0; move $25, %0; jr $25" : :
	    "r"(entry), "r"(stack) : "$2", "$25");
#else
#error how to set the stack and jump
#endif
	__builtin_unreachable();
}

int main(int argc, char **argv)
{
	static const char fault[] = "awl: no memory to unpack itself to\n";
	const ElfW(Ehdr) *header = (const void *)(uintptr_t)IMAGE_AT;
	size_t page = (size_t)getpagesize();
	uintptr_t at = IMAGE_AT & -page;

	(void)argc;
	if (mmap((void *)at, IMAGE_END - at, PROT_READ | PROT_WRITE,
	    MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED | MAP_POPULATE, -1, 0) ==
	    MAP_FAILED) {
		write(2, fault, sizeof(fault) - 1);
		return 3;
	}
	unpack((unsigned char *)IMAGE_AT, packed_begin, packed_end);
	if (place(header, page) < 0) {
		write(2, fault, sizeof(fault) - 1);
		return 3;
	}
	/* Where the kernel has put argc. */
	go_on(header->e_entry, (char *)argv - sizeof(char *));
}
