/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_KSYMBOL_H
#define AWL_KSYMBOL_H

#include <stdint.h>

/*
 * Names of kernel code, looked up one by one: awl runs an eBPF program that
 * prints the address by %pS of bpf_snprintf() (5.13). Reading all of
 * /proc/kallsyms would take 50 ms and 8 MiB on a fast machine, and a second on
 * a board. kptr_restrict has no effect on this way.
 */
struct ksymbol {
	int	text_fd;	/* map that receives the text */
	int	prog_fd;
};

enum { KSYMBOL_TEXT = 640 };	/* KSYM_SYMBOL_LEN of 6.1 and later */

/* 0, or -errno if the kernel does not support it. */
int	ksymbol_open(struct ksymbol *);
void	ksymbol_close(struct ksymbol *);
/*
 * The symbol that contains an address: of the kernel, a module or an eBPF
 * program. *offset is the distance of the address from the symbol's start.
 * *module points into `name`, after the symbol's name; it is "" for the kernel
 * itself. 0, -ENOENT if there is no such symbol, or -errno.
 */
int	ksymbol_find(const struct ksymbol *, uint64_t addr,
	    char name[KSYMBOL_TEXT], uint64_t *offset, const char **module);

#endif
