/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_BPF_H
#define AWL_BPF_H

#include <linux/bpf.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "ebpf/insn.h"

/*
 * bpf(2). Every call returns a descriptor or 0, or a negative errno.
 * Descriptors are close-on-exec. union bpf_attr is zeroed as memory and
 * passed with the size up to the last member that matters, so that a kernel
 * older than the header takes it.
 */

/* Newer than linux/bpf.h of 6.1. */
enum {
	BPF_X_TRACE_UPROBE_MULTI = 48,		/* 6.6 */
};

/* What to create a map with. Zero members are the kernel's defaults. */
struct bpf_map_params {
	uint32_t	 type;		/* BPF_MAP_TYPE_* */
	uint32_t	 key_size, value_size, max_entries;
	uint32_t	 flags;		/* BPF_F_NO_PREALLOC, ... */
	const char	*name;		/* dropped on kernels before 4.15; any
					   text, what is not [A-Za-z0-9_.] is
					   replaced, cut to 15 bytes */
};

/* What to load a program with. */
struct bpf_prog_params {
	uint32_t	 type;			/* BPF_PROG_TYPE_* */
	uint32_t	 expected_attach_type;	/* BPF_TRACE_*, or 0 */
	const struct insn *insns;
	uint32_t	 ninsns;		/* slots of 8 bytes */
	const char	*name;			/* as for maps; may be NULL */
	uint32_t	 attach_btf_id;		/* fentry, tp_btf, iter */
	int		 attach_btf_obj_fd;	/* module BTF; 0: vmlinux */
	const uint32_t	*funcs;			/* first instruction of each
						   (sub)program; NULL: one */
	uint32_t	 nfuncs;
	char		*log;			/* verifier log, NUL-terminated
						   after the call; or NULL */
	uint32_t	 log_size;
	uint32_t	 log_level;		/* 1, 2 or 4; 0 with a log: the
						   log is asked for only when
						   the load fails */
	bool		 log_cut;		/* by the call: did not fit */
};

/* Facts about a loaded program (BPF_OBJ_GET_INFO_BY_FD). */
struct bpf_prog_stats {
	uint32_t	xlated_len;		/* bytes */
	uint64_t	recursion_misses;	/* 5.12 */
};

/* Of bpf_link_kprobe_multi(): either symbols or addresses. */
struct bpf_multi_params {
	const char *const *syms;
	const uint64_t	*addrs;
	const uint64_t	*cookies;		/* or NULL */
	uint32_t	 count;
	bool		 retprobe;
};

struct bpf_uprobe_multi_params {
	const char	*path;
	const uint64_t	*offsets;		/* in the file */
	const uint64_t	*ref_ctr_offsets;	/* or NULL */
	const uint64_t	*cookies;		/* or NULL */
	uint32_t	 count;
	int		 pid;			/* 0: all */
	bool		 retprobe;
};

/* The system call itself, for commands that have no wrapper. */
int	bpf_sys(int cmd, union bpf_attr *, size_t size);

/*
 * Kernels before 5.11 charge maps to RLIMIT_MEMLOCK. Raises it once; safe
 * to call at any time. Failure is not fatal: 0 or -errno.
 */
int	bpf_raise_memlock(void);

/* Maps. Key and value have the sizes the map was made with. */
int	bpf_map_create(const struct bpf_map_params *);
int	bpf_map_lookup(int fd, const void *key, void *value);
/* flags: BPF_ANY, BPF_NOEXIST, BPF_EXIST */
int	bpf_map_update(int fd, const void *key, const void *value,
	    uint64_t flags);
int	bpf_map_delete(int fd, const void *key);
/* key NULL: the first. -ENOENT after the last. */
int	bpf_map_next_key(int fd, const void *key, void *next);
/*
 * Up to *count elements into keys[] and values[]; *count becomes how many.
 * `in` is NULL at first, then what the call before left in `out` (key_size
 * bytes, at least 4). 0: there may be more; -ENOENT: these were the last;
 * -ENOSPC: *count is too small for a bucket. 5.6.
 */
int	bpf_map_lookup_batch(int fd, const void *in, void *out, void *keys,
	    void *values, uint32_t *count);
int	bpf_map_freeze(int fd);

/*
 * Loads. Retries EAGAIN; drops the name where the kernel does not take one;
 * raises memlock on EPERM and tries again.
 */
int	bpf_prog_load(struct bpf_prog_params *);
int	bpf_prog_stats(int fd, struct bpf_prog_stats *);
/*
 * BPF_PROG_TEST_RUN with a context (raw tracepoint: up to 12 u64). *retval is
 * the program's.
 */
int	bpf_prog_test_run(int fd, const void *ctx, uint32_t ctx_len,
	    uint32_t *retval);
/*
 * Whether programs of a type may call a helper: -EPERM and such when
 * programs cannot be loaded at all, else 1 or 0.
 */
int	bpf_helper_probe(uint32_t prog_type, int helper_id);

/*
 * Waits until all programs that are running now have ended, on all CPUs, except
 * for programs that may sleep. 0, or -errno if the kernel does not support it.
 */
int	bpf_wait_running(void);

/* Links: a descriptor; closing it detaches. */
/* PERF event (5.15): replaces PERF_EVENT_IOC_SET_BPF, takes a cookie. */
int	bpf_link_perf(int prog_fd, int perf_fd, uint64_t cookie);
int	bpf_link_kprobe_multi(int prog_fd, const struct bpf_multi_params *);
int	bpf_link_uprobe_multi(int prog_fd,
	    const struct bpf_uprobe_multi_params *);
/*
 * Attaches a program of type fentry, fexit or fmod_ret to the function that it
 * was loaded for. A cookie other than 0 needs 5.19; without a cookie,
 * raw_tracepoint_open is used.
 */
int	bpf_link_tracing(int prog_fd, uint32_t attach_type, uint64_t cookie);
/* Iterator; map_fd 0 unless it walks a map's elements. */
int	bpf_link_iter(int prog_fd, int map_fd);
/* Iterator of tasks: only of thread `tid` or process `pid` when not 0. */
int	bpf_link_iter_task(int prog_fd, int tid, int pid);
/* Pins a program, map or link to a file of the BPF file system. */
int	bpf_pin(int fd, const char *path);
/* A descriptor to read(2) an iterator's text from. */
int	bpf_iter_create(int link_fd);
/* name NULL: tp_btf, whose load named it. */
int	bpf_raw_tracepoint_open(const char *name, int prog_fd);

/* Descriptor of the kernel's BTF object of a module, or "vmlinux". 5.11. */
int	bpf_btf_open_module(const char *name);

#endif
