/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What awl needs of the kernel's include/uapi/linux/bpf.h, as of 6.1. configure
 * puts this directory before the system's headers where theirs lacks some of
 * it. Members that awl does not use are left out behind the last that it uses,
 * and else keep their place as `unused`.
 */
#ifndef AWL_UAPI_LINUX_BPF_H
#define AWL_UAPI_LINUX_BPF_H

#include <linux/bpf_common.h>
#include <linux/types.h>

/* Beside those of bpf_common.h. */
#define BPF_JMP32	0x06
#define BPF_ALU64	0x07
#define BPF_DW		0x18
#define BPF_ATOMIC	0xc0
#define BPF_XADD	0xc0
#define BPF_MOV		0xb0
#define BPF_ARSH	0xc0
#define BPF_END		0xd0
#define BPF_TO_LE	0x00
#define BPF_TO_BE	0x08
#define BPF_JNE		0x50
#define BPF_JSGT	0x60
#define BPF_JSGE	0x70
#define BPF_CALL	0x80
#define BPF_EXIT	0x90
#define BPF_JLT		0xa0
#define BPF_JLE		0xb0
#define BPF_JSLT	0xc0
#define BPF_JSLE	0xd0
#define BPF_FETCH	0x01
#define BPF_XCHG	(0xe0 | BPF_FETCH)
#define BPF_CMPXCHG	(0xf0 | BPF_FETCH)

enum {
	BPF_REG_0, BPF_REG_1, BPF_REG_2, BPF_REG_3, BPF_REG_4, BPF_REG_5,
	BPF_REG_6, BPF_REG_7, BPF_REG_8, BPF_REG_9, BPF_REG_10,
};

struct bpf_insn {
	__u8	code;
	__u8	dst_reg:4, src_reg:4;
	__s16	off;
	__s32	imm;
};

/* The source register of a 64-bit load, or of a call. */
enum {
	BPF_PSEUDO_MAP_FD	 = 1,
	BPF_PSEUDO_MAP_VALUE	 = 2,
	BPF_PSEUDO_BTF_ID	 = 3,
	BPF_PSEUDO_FUNC		 = 4,
	BPF_PSEUDO_MAP_IDX	 = 5,
	BPF_PSEUDO_MAP_IDX_VALUE = 6,
	BPF_PSEUDO_CALL		 = 1,
	BPF_PSEUDO_KFUNC_CALL	 = 2,
};

enum bpf_cmd {
	BPF_MAP_CREATE			= 0,
	BPF_MAP_LOOKUP_ELEM		= 1,
	BPF_MAP_UPDATE_ELEM		= 2,
	BPF_MAP_DELETE_ELEM		= 3,
	BPF_MAP_GET_NEXT_KEY		= 4,
	BPF_PROG_LOAD			= 5,
	BPF_OBJ_PIN			= 6,
	BPF_PROG_TEST_RUN		= 10,
	BPF_OBJ_GET_INFO_BY_FD		= 15,
	BPF_RAW_TRACEPOINT_OPEN		= 17,
	BPF_BTF_LOAD			= 18,
	BPF_BTF_GET_FD_BY_ID		= 19,
	BPF_MAP_LOOKUP_AND_DELETE_ELEM	= 21,
	BPF_MAP_FREEZE			= 22,
	BPF_BTF_GET_NEXT_ID		= 23,
	BPF_MAP_LOOKUP_BATCH		= 24,
	BPF_LINK_CREATE			= 28,
	BPF_ENABLE_STATS		= 32,
	BPF_ITER_CREATE			= 33,
};

enum bpf_map_type {
	BPF_MAP_TYPE_HASH		= 1,
	BPF_MAP_TYPE_ARRAY		= 2,
	BPF_MAP_TYPE_PERF_EVENT_ARRAY	= 4,
	BPF_MAP_TYPE_PERCPU_HASH	= 5,
	BPF_MAP_TYPE_PERCPU_ARRAY	= 6,
	BPF_MAP_TYPE_STACK_TRACE	= 7,
	BPF_MAP_TYPE_CGROUP_ARRAY	= 8,
	BPF_MAP_TYPE_LRU_HASH		= 9,
	BPF_MAP_TYPE_LRU_PERCPU_HASH	= 10,
	BPF_MAP_TYPE_RINGBUF		= 27,
};

enum bpf_prog_type {
	BPF_PROG_TYPE_SOCKET_FILTER	= 1,
	BPF_PROG_TYPE_KPROBE		= 2,
	BPF_PROG_TYPE_TRACEPOINT	= 5,
	BPF_PROG_TYPE_PERF_EVENT	= 7,
	BPF_PROG_TYPE_RAW_TRACEPOINT	= 17,
	BPF_PROG_TYPE_TRACING		= 26,
};

enum bpf_attach_type {
	BPF_TRACE_RAW_TP	= 23,
	BPF_TRACE_FENTRY	= 24,
	BPF_TRACE_FEXIT		= 25,
	BPF_TRACE_ITER		= 28,
	BPF_PERF_EVENT		= 41,
	BPF_TRACE_KPROBE_MULTI	= 42,
};

enum bpf_func_id {
#define HELPER(id, name, nargs, since) BPF_FUNC_##name = id,
#include "ebpf/helper.def"
#undef HELPER
};

enum {
	BPF_ANY				= 0,	/* of an update */
	BPF_NOEXIST			= 1,
	BPF_EXIST			= 2,
	BPF_F_NO_PREALLOC		= 1 << 0,	/* of a map */
	BPF_F_RDONLY_PROG		= 1 << 7,
	BPF_F_SLEEPABLE			= 1 << 4,	/* of a program */
	BPF_F_KPROBE_MULTI_RETURN	= 1 << 0,	/* of a link */
	BPF_F_USER_STACK		= 1 << 8,	/* of get_stack() */
	BPF_STATS_RUN_TIME		= 0,
	BPF_OBJ_NAME_LEN		= 16,
};

#define BPF_RINGBUF_BUSY_BIT	(1U << 31)
#define BPF_RINGBUF_DISCARD_BIT	(1U << 30)
#define BPF_RINGBUF_HDR_SZ	8

union bpf_attr {
	struct {			/* BPF_MAP_CREATE */
		__u32		map_type, key_size, value_size, max_entries;
		__u32		map_flags, inner_map_fd, unused_node;
		char		map_name[BPF_OBJ_NAME_LEN];
	};
	struct {			/* BPF_MAP_*_ELEM, BPF_MAP_FREEZE */
		__u32		map_fd;
		__aligned_u64	key;
		union {
			__aligned_u64	value, next_key;
		};
		__u64		flags;
	};
	struct {			/* BPF_MAP_LOOKUP_BATCH */
		__aligned_u64	in_batch, out_batch, keys, values;
		__u32		count, map_fd;
		__u64		elem_flags, flags;
	} batch;
	struct {			/* BPF_PROG_LOAD */
		__u32		prog_type, insn_cnt;
		__aligned_u64	insns, license;
		__u32		log_level, log_size;
		__aligned_u64	log_buf;
		__u32		kern_version, prog_flags;
		char		prog_name[BPF_OBJ_NAME_LEN];
		__u32		unused_ifindex, expected_attach_type;
		__u32		prog_btf_fd, func_info_rec_size;
		__aligned_u64	func_info;
		__u32		func_info_cnt, line_info_rec_size;
		__aligned_u64	line_info;
		__u32		line_info_cnt, attach_btf_id;
		__u32		attach_btf_obj_fd, unused_cnt;
		__aligned_u64	fd_array;
	};
	struct {			/* BPF_OBJ_PIN */
		__aligned_u64	pathname;
		__u32		bpf_fd;
	};
	struct {			/* BPF_PROG_TEST_RUN */
		__u32		prog_fd, retval, data_size_in, data_size_out;
		__aligned_u64	data_in, data_out;
		__u32		repeat, duration, ctx_size_in, ctx_size_out;
		__aligned_u64	ctx_in, ctx_out;
	} test;
	struct {			/* BPF_BTF_GET_*_ID */
		union {
			__u32	start_id, btf_id;
		};
		__u32		next_id;
	};
	struct {			/* BPF_OBJ_GET_INFO_BY_FD */
		__u32		bpf_fd, info_len;
		__aligned_u64	info;
	} info;
	struct {			/* BPF_RAW_TRACEPOINT_OPEN */
		__u64		name;
		__u32		prog_fd;
	} raw_tracepoint;
	struct {			/* BPF_BTF_LOAD */
		__aligned_u64	btf, btf_log_buf;
		__u32		btf_size, btf_log_size, btf_log_level;
	};
	struct {			/* BPF_LINK_CREATE */
		__u32		prog_fd, target_fd, attach_type, flags;
		union {
			struct {
				__aligned_u64	iter_info;
				__u32		iter_info_len;
			};
			struct {
				__u64		bpf_cookie;
			} perf_event;
			struct {
				__u32		flags, cnt;
				__aligned_u64	syms, addrs, cookies;
			} kprobe_multi;
			struct {
				__u32		target_btf_id;
				__u64		cookie;
			} tracing;
		};
	} link_create;
	struct {
		__u32		type;
	} enable_stats;
	struct {
		__u32		link_fd, flags;
	} iter_create;
} __attribute__((aligned(8)));

union bpf_iter_link_info {
	struct {
		__u32		map_fd;
	} map;
	struct {
		__u32		tid, pid, pid_fd;
	} task;
	__u64			unused_cgroup[2];
};

struct bpf_prog_info {
	__u32		type, id;
	__u8		tag[8];
	__u32		jited_prog_len, xlated_prog_len;
	__aligned_u64	unused_code[2];
	__u64		load_time;
	__u32		unused_maps[2];
	__aligned_u64	map_ids;
	char		name[BPF_OBJ_NAME_LEN];
	__u32		unused_flags[2];
	__u64		unused_netns[2];
	__u32		unused_functions[2];
	__aligned_u64	unused_symbols[2];
	__u32		unused_btf[2];
	__aligned_u64	func_info;
	__u32		unused_rows[2];
	__aligned_u64	unused_lines[2];
	__u32		unused_sizes[4];
	__aligned_u64	prog_tags;
	__u64		run_time_ns, run_cnt, recursion_misses;
	__u32		verified_insns, unused_attach[2];
} __attribute__((aligned(8)));

struct bpf_btf_info {
	__aligned_u64	btf;
	__u32		btf_size, id;
	__aligned_u64	name;
	__u32		name_len, kernel_btf;
} __attribute__((aligned(8)));

struct bpf_func_info {
	__u32	insn_off;
	__u32	type_id;
};

#endif
