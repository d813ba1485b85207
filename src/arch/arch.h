/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_ARCH_H
#define AWL_ARCH_H

#include <elf.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A register, and its offset in the pt_regs of a probe program. */
struct arch_reg {
	char		name[10];	/* as reg("...") spells it */
	uint16_t	off;		/* bytes into pt_regs */
};

/*
 * Operands of USDT probes, as the machine's assembler spells them:
 *
 *	x86	$5  %eax  -20(%rbp)  8(%rax,%rcx,4)  counter+4(%rip)
 *	arm64	5  x0  [sp]  [sp, 12]  [x0, x1, lsl 3]
 *	arm	#5  r0  [r3, #4]
 *	riscv	5  a0  -20(s0)
 *	s390	5  %r2  160(%r15)  8(%r1,%r2)
 *	ppc	i5  3  %r3  8(31)
 *	mips	5  $4  16($29)
 */
struct arch_operands {
	/* Names of registers that differ from those in arch.regs, or NULL. */
	const struct arch_reg	*names;
	char			 constant[2];	/* before a number */
	char			 reg[2];	/* before a register */
	/* Text before and after the number of a register. */
	char			 before[6], behind[2];
	const char		*pc;	/* base register of addresses that are
					 * relative to the probe, or NULL */
};

struct arch;

/*
 * Instructions of 4 bytes: a load that makes a reservation, and the store that
 * fails without it. A breakpoint between the two clears the reservation, and
 * the loop around them never ends. load_mask 0: none.
 */
struct arch_exclusive {
	uint32_t load_mask, load, store_mask, store;
};

/* The machine's ELF files, and where code can begin in them. */
struct arch_elf {
	uint16_t		 machine;	/* e_machine */
	uint8_t			 code_align;	/* bytes: 1, 2 or 4 */
	/* Bit 0 of a function's address means Thumb code. A uprobe in it kills
	 * the program, because the kernel takes it for ARM code
	 * (arch/arm/probes/uprobes/core.c). */
	bool			 thumb;
	/* st_other gives the distance from a function's global entry to its
	 * local entry (ELFv2 ABI, 3.4.1). */
	bool			 local_entry;
	/* e_machine of 32-bit code that the 64-bit kernel runs; 0: none. */
	uint16_t		 compat;
	bool			 compat_refused; /* which it cannot probe */
	/* For functions of this 32-bit code. compat_nargs: the number of
	 * arguments in registers. If this is 0, compat_stack is the offset of
	 * the first argument from the stack pointer at a function's entry. */
	uint8_t			 compat_nargs, compat_stack;
	/*
	 * Length of the instruction at `code` (n bytes), together with those
	 * that must stay with it. 0: not a known instruction. NULL: always 4.
	 */
	unsigned int		 (*insn_size)(const struct arch *,
				     const uint8_t *code, size_t n, bool is64);
	struct arch_exclusive	 exclusive;
};

/* Machines whose values of macros.def differ from those of asm-generic. */
enum arch_uapi {
	UAPI_generic, UAPI_arm64, UAPI_arm, UAPI_loongarch, UAPI_mips,
	UAPI_powerpc,
};

/* Columns of syscall.def. */
enum arch_syscalls {
	SYSCALLS_x86_64, SYSCALLS_i386, SYSCALLS_arm64, SYSCALLS_arm,
	SYSCALLS_riscv64, SYSCALLS_mips, SYSCALLS_mips64, SYSCALLS_powerpc64,
	SYSCALLS_s390x, SYSCALLS_loongarch64, SYSCALLS_riscv32,
	SYSCALLS_COUNT
};

/*
 * A machine, as data. Offsets are those of the structure that programs of type
 * kprobe get as context: pt_regs, or the user-visible part of it if the
 * kernel's bpf_perf_event.h says so. Every register in it has reg_size bytes.
 */
struct arch {
	const char		*name;		/* uname -m, mostly */
	const char *const	*aliases;	/* NULL-terminated */
	/* Name of uname(2) if it is the same for both byte orders, or NULL. */
	const char		*uname;
	const char *const	*macros;	/* defined by its C compilers */
	bool			 big_endian;
	uint8_t			 long_size;	/* kernel long and pointer */
	uint8_t			 reg_size;
	uint8_t			 align64;	/* of a long long in a struct;
						 * 0: 8 */
	uint16_t		 regs_size;	/* of the whole context */
	const struct arch_reg	*regs;		/* ends with an empty name */
	struct arch_operands	 usdt;
	/* Test for user mode: (register & mask) == user. If the mask is 0, the
	 * program counter decides. */
	struct { uint16_t off; uint64_t mask, user; } mode;

	/* C function arguments, in order. */
	uint16_t		 arg[8];
	uint8_t			 nargs;
	/* Number of register arguments in user space (i386: none). */
	uint8_t			 user_nargs;
	/* Offset of the first stack argument from the stack pointer, at a
	 * function's entry. */
	uint16_t		 stack_arg;

	uint16_t		 ret, pc, sp, fp;
	/* Register with the return address; 0: it is on top of the stack. */
	uint16_t		 link;
	/* "__x64_sys_": wrapper whose arg0 points to pt_regs; or NULL. */
	const char		*syscall_prefix;
	/*
	 * Size of ftrace's patch site at a function's entry, if some kernels
	 * refuse kprobes on it. A kprobe after it sees the same registers. 0:
	 * there are no such kernels.
	 */
	uint8_t			 entry_pad;
	bool			 jit_atomics;	/* its JIT has BPF_ATOMIC */
	/* Loads through kernel pointers never read user addresses: the JIT
	 * checks for them, or they belong to another address space. */
	bool			 jit_checks_loads;
	/* Tracepoints of system calls can exist but never fire (seen on mips64,
	 * 6.1). */
	bool			 silent_syscalls;
	/* The same address can exist in the kernel and in a program: Kconfig
	 * has no ARCH_HAS_NON_OVERLAPPING_ADDRESS_SPACE. */
	bool			 spaces_overlap;
	/*
	 * irq_work has no interrupt and waits for the next tick
	 * (kernel/irq_work.c, arch_irq_work_has_interrupt()), or on powerpc for
	 * the decrementer. The refill of hash maps that grow on use waits for
	 * it, too (kernel/bpf/memalloc.c, 6.1), so that keys which are added
	 * faster would be lost.
	 */
	bool			 late_irq_work;
	struct arch_elf		 elf;

	/* The numbers that its kernel uses. */
	enum arch_uapi		 uapi;
	bool			 own_errors;	/* second column of errno.def
						 * and of signal.def */
	enum arch_syscalls	 syscalls;
	uint16_t		 syscall_base;	/* number of the first */
	/* Tasks whose system calls have the numbers of another machine: a bit
	 * of this member of task_struct.thread_info. An empty name: none. */
	struct {
		char		 member[7];
		uint8_t		 bit;
		enum arch_syscalls syscalls;
	} compat;
};

#define MACHINE(id)	extern const struct arch arch_##id;
#include "arch/machines.def"
#undef MACHINE

#define ARCH_COUNT(table)	(sizeof(table) / sizeof((table)[0]))

/* Rows of numbered registers: "r0" to "r15", or to "r31". */
#define ARCH_REGS_16(before, behind, at)				\
	{ before "0" behind, at(0) }, { before "1" behind, at(1) },	\
	{ before "2" behind, at(2) }, { before "3" behind, at(3) },	\
	{ before "4" behind, at(4) }, { before "5" behind, at(5) },	\
	{ before "6" behind, at(6) }, { before "7" behind, at(7) },	\
	{ before "8" behind, at(8) }, { before "9" behind, at(9) },	\
	{ before "10" behind, at(10) }, { before "11" behind, at(11) },	\
	{ before "12" behind, at(12) }, { before "13" behind, at(13) },	\
	{ before "14" behind, at(14) }, { before "15" behind, at(15) }
#define ARCH_REGS_31(before, behind, at)				\
	ARCH_REGS_16(before, behind, at),				\
	{ before "16" behind, at(16) }, { before "17" behind, at(17) },	\
	{ before "18" behind, at(18) }, { before "19" behind, at(19) },	\
	{ before "20" behind, at(20) }, { before "21" behind, at(21) },	\
	{ before "22" behind, at(22) }, { before "23" behind, at(23) },	\
	{ before "24" behind, at(24) }, { before "25" behind, at(25) },	\
	{ before "26" behind, at(26) }, { before "27" behind, at(27) },	\
	{ before "28" behind, at(28) }, { before "29" behind, at(29) },	\
	{ before "30" behind, at(30) }
#define ARCH_REGS_32(before, behind, at)				\
	ARCH_REGS_31(before, behind, at), { before "31" behind, at(31) }

/* All machines, in a fixed order. */
extern const struct arch *const arch_list[];
extern const size_t arch_count;

/* Byte offset in pt_regs of the register that reg("...") names; -1: none. The
 * names "pc", "sp" and "fp" are known on every machine. */
int	arch_find_reg(const struct arch *, const char *name);

/*
 * Length of the instruction at `code`, as arch_elf.insn_size returns it. For an
 * exclusive load: the length up to the end of the store that belongs to it. n
 * should be ARCH_INSN.
 */
enum { ARCH_INSN = 128 };
unsigned int arch_insn_size(const struct arch *, const uint8_t *code, size_t n,
	    bool is64);

/* insn.c, x86_insn.c: for arch_elf.insn_size */
unsigned int arch_x86_insn(const struct arch *, const uint8_t *, size_t, bool);
unsigned int arch_s390x_insn(const struct arch *, const uint8_t *, size_t,
	    bool);
unsigned int arch_riscv_insn(const struct arch *, const uint8_t *, size_t,
	    bool);
unsigned int arch_powerpc_insn(const struct arch *, const uint8_t *, size_t,
	    bool);
unsigned int arch_mips_insn(const struct arch *, const uint8_t *, size_t, bool);

/* By name or alias, case ignored; NULL when unknown. */
const struct arch *arch_find(const char *name);
/* The machine of this host, by uname(2); NULL if it has no table. */
const struct arch *arch_host(void);

#endif
