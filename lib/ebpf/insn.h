/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_INSN_H
#define AWL_INSN_H

#include <linux/bpf.h>
#include <stdint.h>

/*
 * One eBPF instruction in the compiler. It does not depend on the host;
 * ebpf_encode() writes it in the byte order of the target, where the order of
 * dst and src differs, too. A 64-bit immediate load takes two of them: the
 * second has code 0 and the high half in imm.
 */
struct insn {
	uint8_t	code;
	uint8_t	dst, src;	/* 0..10 */
	int16_t	off;
	int32_t	imm;
};

enum { EBPF_MAX_REG = 10, EBPF_FP = 10, EBPF_STACK = 512 };

/* Name of a helper function (BPF_FUNC_*) without "bpf_"; NULL if unknown. */
const char *ebpf_helper_name(int64_t id);

/*
 * Text of one instruction, as the kernel's verifier log spells it
 * ("r1 = *(u64 *)(r10 -8)"). `next` is the second half of a 64-bit load, or
 * NULL. Returns the number of slots used (1 or 2). `out` takes at least 96
 * bytes.
 */
int	ebpf_disasm(char *out, const struct insn *, const struct insn *next);

/* The kernel's 8-byte form, for a machine of either byte order. */
void	ebpf_encode(uint8_t out[8], const struct insn *, int big_endian);

#endif
