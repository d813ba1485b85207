/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_KSYMBOL_H
#define AWL_KSYMBOL_H

#include <stdint.h>

/*
 * Names of kernel code, asked of the kernel one by one: a program that is run
 * on demand prints the address by %pS of bpf_snprintf() (5.13). To read all of
 * /proc/kallsyms costs a fast machine 50 ms and 8 MiB, a board a second; nor
 * does kptr_restrict matter here.
 */
struct ksymbol {
	int	text_fd;	/* map: what was printed */
	int	prog_fd;
};

enum { KSYMBOL_TEXT = 640 };	/* KSYM_SYMBOL_LEN of 6.1 and later */

/* 0 or -errno, where the kernel cannot. */
int	ksymbol_open(struct ksymbol *);
void	ksymbol_close(struct ksymbol *);
/*
 * The symbol that covers an address, of the kernel, a module or a program, and
 * how far in it is; the module's name lies behind the symbol's, "" is the
 * kernel itself. 0, -ENOENT where there is none, or -errno.
 */
int	ksymbol_find(const struct ksymbol *, uint64_t addr,
	    char name[KSYMBOL_TEXT], uint64_t *offset, const char **module);

#endif
