/* SPDX-License-Identifier: GPL-2.0-only */
/* Shared by feature_*.c alone: helpers for probing features. */
#ifndef AWL_FEATURE_PROBE_H
#define AWL_FEATURE_PROBE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "kernel/bpf.h"
#include "kernel/feature.h"

#define MOV_K(d, v)	{ .code = BPF_ALU64 | BPF_MOV | BPF_K, .dst = (d), \
			    .imm = (v) }
#define MOV_X(d, s)	{ .code = BPF_ALU64 | BPF_MOV | BPF_X, .dst = (d), \
			    .src = (s) }
#define ADD_K(d, v)	{ .code = BPF_ALU64 | BPF_ADD | BPF_K, .dst = (d), \
			    .imm = (v) }
#define CALL(id)	{ .code = BPF_JMP | BPF_CALL, .imm = (id) }
#define LD_MAP(d, fd)	{ .code = BPF_LD | BPF_IMM | BPF_DW, .dst = (d), \
			    .src = BPF_PSEUDO_MAP_FD, .imm = (fd) }, { 0 }
#define EXIT		{ .code = BPF_JMP | BPF_EXIT }
#define COUNT(a)	(sizeof(a) / sizeof((a)[0]))

/* A global function that every kernel has and that nobody calls. */
#define IDLE_FUNCTION	"orderly_poweroff"

/* A descriptor or -errno. */
int	try_load(struct bpf_prog_params *, const struct insn *code, size_t n);
/* Loads a program that returns 0. */
int	try_return_0(uint32_t type, uint32_t attach_type, uint32_t btf_id);
/* Whether the program loads. */
bool	try_loads(uint32_t type, const struct insn *code, size_t n);
/*
 * Closes both descriptors. True if the link was created, or was refused with
 * `error`, which only kernels that have such links return (0: none).
 */
bool	try_link(int prog, int link, int error);
/* Closes fd; true if it was a descriptor. */
bool	try_close(int fd);

/* feature_btf.c */
bool	probe_fentry(void);
bool	probe_btf_loads(bool jit_checks);
bool	probe_task_btf(void);
bool	probe_rdonly_cast(void);
bool	probe_d_path(void);
bool	probe_socket_cookie(void);

#endif
