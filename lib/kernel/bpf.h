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
 * Descriptors are close-on-exec. union bpf_attr is zeroed by memset(), padding
 * included, and passed with the size up to the last member that is needed, so
 * that a kernel older than the header accepts it.
 */

/* Constants that linux/bpf.h of Linux 6.1 does not have. */
enum {
	BPF_X_TRACE_UPROBE_MULTI = 48,		/* 6.6 */
};

/* Parameters of a new map. A member that is 0 selects the kernel's default. */
struct bpf_map_params {
	uint32_t	 type;		/* BPF_MAP_TYPE_* */
	uint32_t	 key_size, value_size, max_entries;
	uint32_t	 flags;		/* BPF_F_NO_PREALLOC, ... */
	/* Any text. Characters other than [A-Za-z0-9_.] are replaced, and the
	 * name is cut to 15 bytes. Kernels before 4.15 get no name. */
	const char	*name;
};

/* Parameters of a program to load. */
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
	uint32_t	 log_level;		/* 1, 2 or 4. 0 with a log:
						   request the log only if
						   loading fails */
	bool		 log_cut;		/* result: log did not fit */
};

/* Facts about a loaded program (BPF_OBJ_GET_INFO_BY_FD). */
struct bpf_prog_stats {
	uint32_t	xlated_len;		/* bytes */
	uint64_t	recursion_misses;	/* 5.12 */
};

/* Parameters of bpf_link_kprobe_multi(): either symbols or addresses. */
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
 * Reads up to *count elements into keys[] and values[], and sets *count to the
 * number of elements. `in` is NULL in the first call; in later calls it is the
 * `out` of the previous call (key_size bytes, at least 4). Returns 0 if there
 * may be more elements, -ENOENT if these were the last, and -ENOSPC if *count
 * is too small for one bucket. Linux 5.6.
 */
int	bpf_map_lookup_batch(int fd, const void *in, void *out, void *keys,
	    void *values, uint32_t *count);
int	bpf_map_freeze(int fd);

/*
 * Loads a program. Tries again after EAGAIN, without the name if the kernel
 * does not accept names, and with a higher RLIMIT_MEMLOCK after EPERM.
 */
int	bpf_prog_load(struct bpf_prog_params *);
int	bpf_prog_stats(int fd, struct bpf_prog_stats *);
/*
 * BPF_PROG_TEST_RUN with a context (raw tracepoint: up to 12 u64). *retval is
 * the program's return value.
 */
int	bpf_prog_test_run(int fd, const void *ctx, uint32_t ctx_len,
	    uint32_t *retval);
/*
 * Returns 1 if programs of this type may call the helper, and 0 if not. If no
 * program can be loaded at all, returns a negative errno such as -EPERM.
 */
int	bpf_helper_probe(uint32_t prog_type, int helper_id);

/*
 * Waits until all programs that are running now have ended, on all CPUs, except
 * for programs that may sleep. 0, or -errno if the kernel does not support it.
 */
int	bpf_wait_running(void);

/* Links. Each call returns a descriptor; closing it detaches the program. */
/* For a perf event (5.15), in place of PERF_EVENT_IOC_SET_BPF. */
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
/*
 * Sets *missed to the number of events of kprobes that the kernel could not
 * pass on to the program of a link (6.7), or to 0 if the link does not count
 * them, and returns 0. Returns -EINVAL if fd is the descriptor of a perf event.
 */
int	bpf_link_missed(int fd, uint64_t *missed);
/* Iterator. map_fd is 0, except for an iterator of a map's elements. */
int	bpf_link_iter(int prog_fd, int map_fd);
/* Iterator of tasks: only of thread `tid` or process `pid` when not 0. */
int	bpf_link_iter_task(int prog_fd, int tid, int pid);
/* Pins a program, map or link to a file of the BPF file system. */
int	bpf_pin(int fd, const char *path);
/* Returns a descriptor from which the text of an iterator can be read. */
int	bpf_iter_create(int link_fd);
/* name is NULL for tp_btf: the program was loaded for its tracepoint. */
int	bpf_raw_tracepoint_open(const char *name, int prog_fd);

/* Descriptor of the kernel's BTF object of a module, or "vmlinux". 5.11. */
int	bpf_btf_open_module(const char *name);

#endif
