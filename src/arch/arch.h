/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_ARCH_H
#define AWL_ARCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A register as it lies in the pt_regs that a probe program sees. */
struct arch_reg {
	char		name[10];	/* as reg("...") spells it */
	uint16_t	off;		/* bytes into pt_regs */
};

/*
 * A machine, as data. Offsets are bytes into the structure that programs of
 * type kprobe get as context (pt_regs, or its user-visible part where the
 * kernel's bpf_perf_event.h says so); every register there is reg_size wide.
 */
struct arch {
	const char		*name;		/* uname -m, mostly */
	const char *const	*aliases;	/* NULL-terminated */
	const char *const	*macros;	/* that its C compilers define */
	bool			 big_endian;
	uint8_t			 long_size;	/* kernel long and pointer */
	uint8_t			 reg_size;
	uint8_t			 align64;	/* of a long long in a struct;
						 * 0: 8 */
	uint16_t		 regs_size;	/* of the whole context */
	const struct arch_reg	*regs;		/* ends with an empty name */
	const struct arch_reg	*names_usdt;	/* USDT spellings, or NULL */

	/* C function arguments, in order. */
	uint16_t		 arg[8];
	uint8_t			 nargs;
	/* How many of them user space passes in registers (i386: none). */
	uint8_t			 user_nargs;
	/*
	 * Stack arguments: the first lies this many bytes above the stack
	 * pointer at function entry.
	 */
	uint16_t		 stack_arg;
	/* System-call arguments, in order; the list differs from arg[]. */
	uint16_t		 syscall_arg[6];

	uint16_t		 ret, pc, sp, fp;
	/* Where a call leaves its return address; 0: on top of the stack. */
	uint16_t		 link;
	/* "__x64_sys_": wrapper whose arg0 points to pt_regs; or NULL. */
	const char		*syscall_prefix;
	/*
	 * Bytes that ftrace's patch site takes at a function's entry where
	 * kernels are known to refuse kprobes on it: one behind it sees the
	 * same registers. 0: no such kernels.
	 */
	uint8_t			 entry_pad;
	bool			 jit_atomics;	/* its JIT takes BPF_ATOMIC */
	/* An address may be the kernel's and a program's: no
	 * ARCH_HAS_NON_OVERLAPPING_ADDRESS_SPACE in arch/.../Kconfig. */
	bool			 spaces_overlap;
	/*
	 * Without an interrupt of its own, irq_work waits for the next tick
	 * (kernel/irq_work.c, arch_irq_work_has_interrupt()), on powerpc for
	 * the decrementer, and with it the refill of a table that grows on use
	 * (kernel/bpf/memalloc.c, 6.1): keys that come faster would be lost.
	 */
	bool			 late_irq_work;
};

/* One per machine, word size and byte order, in the file of the machine. */
extern const struct arch arch_x86_64, arch_i386, arch_arm64, arch_arm,
    arch_riscv64, arch_riscv32, arch_s390x, arch_powerpc64, arch_powerpc64le,
    arch_mips, arch_mipsel, arch_mips64, arch_mips64el, arch_loongarch64;

#define ARCH_COUNT(table)	(sizeof(table) / sizeof((table)[0]))

/* Every machine this binary compiles for, in a fixed order. */
extern const struct arch *const arch_list[];
extern const size_t arch_count;

/* By name or alias, case ignored; NULL when unknown. */
const struct arch *arch_find(const char *name);
/* The machine we run on, by uname(2); NULL when there is no table for it. */
const struct arch *arch_host(void);

#endif
