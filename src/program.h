/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A compiled script, which is all that the runtime gets from the compiler. It
 * is allocated in the compilation's arena and never changes.
 */
#ifndef AWL_PROGRAM_H
#define AWL_PROGRAM_H

#include "ebpf/insn.h"
#include "lang/fmt.h"
#include "lang/type.h"
#include "probe.h"

#include <linux/bpf.h>
#include <stddef.h>
#include <stdint.h>

/* Values that only the loader knows, and where it inserts them. */
enum reloc_kind {
	RELOC_MAP,	/* 64-bit load: fd of program.maps[index] */
	RELOC_MAP_VALUE, /* 64-bit load: address of that map's value, + imm of
			   * the second slot */
	RELOC_FUNC,	/* function .index; only join.c sees it */
	RELOC_PROBE_ID,	/* 64-bit load: id of the probe being attached */
	/* 64-bit loads of numbers: IR_EXTERN */
	RELOC_CPID,	/* pid of the child of -c, or 0 */
	RELOC_START,	/* ns when awl began, on the clock of nsecs */
	RELOC_NCPUS,	/* online CPUs */
	RELOC_POSSIBLE_CPUS, /* one more than the highest number of a CPU */
	RELOC_SUSPENDED, /* ns that the boot clock is ahead of the monotonic */
	RELOC_TAI,	/* ns that TAI is ahead of the clock of nsecs */
	RELOC_FUNC_ADDR, /* kernel address of the function of the probe being
			  * attached (needs_probe_id is set) */
	RELOC_RESULT,	/* a load of the function's result from the context;
			 * its offset is another one in an fexit program */
};

struct reloc {
	uint32_t	insn;		/* first slot of the load */
	enum reloc_kind	kind;
	uint32_t	index;
};

/* Source position of the code from this instruction on. */
struct line {
	uint32_t	insn;
	uint32_t	line, column;	/* from 1; 0: no source line */
};

/* One eBPF program, and the probes that it is attached to. */
struct prog {
	const char	*name;		/* of the clause's first probe */
	enum bpf_prog_type type;
	struct probe	*probes;
	size_t		 nprobes;
	bool		 needs_probe_id; /* it must know which probe fired */
	bool		 uses_cookie;	/* it reads this from the cookie */
	bool		 stops;		/* returns at once if the value in
					 * stop_map is not 0 */
	/* It reads its context by RELOC_RESULT alone, and can be an fexit
	 * program as well. */
	bool		 result_only;
	struct insn	*insns;
	size_t		 ninsns;	/* slots */
	struct reloc	*relocs;
	size_t		 nrelocs;
	struct line	*lines;
	size_t		 nlines;
	uint32_t	 stack_size;	/* bytes used, of 512 */
	/* The first slot of each function: of the main function, then of the
	 * callbacks that helpers call. */
	uint32_t	*funcs;
	size_t		 nfuncs;
};

enum map_role {
	MAP_USER,	/* @name of the script */
	MAP_EVENTS,	/* ring or perf buffer */
	MAP_LOSSES,	/* a u64 for each cause of loss. All are in one value of
			 * an array; without FEATURE_map_value, each is a value
			 * of a per-CPU array. */
	MAP_SCRATCH,	/* per-CPU array with an entry for each function; or an
			 * array for one function, with an entry for each CPU */
	MAP_STACKS,	/* stack traces of one depth */
	MAP_DATA,	/* read-only constants: .data holds the values */
	MAP_CGROUP,	/* the cgroup whose tasks are traced */
	MAP_STOP,	/* u64; if it is not 0, programs return at once. Used
			 * because detaching many probes takes minutes. */
};

struct map_spec {
	enum map_role	 role;
	const char	*name;		/* "@x", "@" without a name */
	enum bpf_map_type type;
	/* A map with value_size 0 is not created (MAP_SCRATCH if no program
	 * needs scratch memory). */
	uint32_t	 key_size, value_size, max_entries, flags;
	/* MAP_USER: types of key and value. The key is a tuple even if it has
	 * one part. It is NULL in a map without keys. In a bucketed aggregation
	 * the bucket number is at bucket_offset, after the key; it has the
	 * last 4 or 8 bytes of key_size. */
	struct type	*key, *value;
	uint32_t	 bucket_offset;
	bool		 scalar;	/* no key: one entry, key u32 0 */
	bool		 deleted;	/* scalar, and the script calls
					 * delete(@x) */
	bool		 only_added;	/* numbers that programs add to, and
					 * neither read, set nor delete */
	bool		 cleared;	/* only_added, and a clause that is not
					 * of END calls clear() or zero() for
					 * it: see run/baseline.c */
	const void	*data;		/* MAP_DATA */
	uint32_t	 stack_depth;	/* MAP_STACKS */
};

/* What a loss counter counts. */
enum loss_kind {
	LOSS_EVENT,	/* ring full: an event was not sent */
	LOSS_MAP_FULL,	/* map .index full: a key was not added */
	LOSS_STACK,	/* stack map .index: collision or full */
	LOSS_INDEX,	/* index out of range: read as 0 */
	LOSS_READ,	/* failed read of memory; counted with -k */
	LOSS_DIVISION,	/* by 0, which gives 1 */
	LOSS_TURNS,	/* loop that had more turns than the kernel runs */
};
struct loss {
	enum loss_kind	kind;
	uint32_t	index;		/* map */
	uint32_t	line, column;	/* in the script; for LOSS_INDEX and
					 * the kinds after it */
};

/* What user space does when an event with this action's number arrives. */
enum action_kind {
	ACTION_PRINTF,		/* .fmt, values in .record */
	ACTION_PRINT_VALUE,	/* print(expr): .record has one field */
	ACTION_PRINT_LIST,	/* ply's print(a, b): fields, comma between */
	ACTION_PRINT_MAP,	/* .map; .top, .div */
	ACTION_CLEAR,		/* .map: remove all */
	ACTION_ZERO,		/* .map: set values to their initial value */
	ACTION_EXIT,		/* .record: exit status (i32), or none */
	ACTION_TIME,		/* .text: strftime */
	ACTION_JOIN,		/* .record: u64 n, then n strings of equal
				 * size; .text: separator */
	ACTION_SYSTEM,		/* .fmt: run the text by sh -c */
	ACTION_CAT,		/* .fmt: the path of the file to print */
	ACTION_ERROR, ACTION_WARN, /* .fmt: a message with its position */
	ACTION_WATCH,		/* .text: the probe; .record: address (u64) */
	ACTION_UNWATCH,		/* .record: address (u64) */
	ACTION_PACKET,		/* .text: the file; .record: time, length,
				 * offset (u64); then the packet */
};

/* Bytes of a packet: a perf record has at most 64 KiB, with its headers. */
enum { PACKET_MOST = 65000 };

struct action {
	enum action_kind kind;
	struct fmt	*fmt;
	/* The event's payload: a tuple whose offsets are relative to the end
	 * of the header. The header is EVENT_HEADER bytes: the number of the
	 * action, a u64 in the target's byte order. */
	struct type	*record;
	uint32_t	 map;
	/* CLEAR, ZERO: each run of the program that sends this action has sent
	 * a PRINT_MAP of the same map before. Always true in a PRINT_MAP: if
	 * .then is set, the runtime may clear or zero the map with this action,
	 * directly after it has printed the map. */
	bool		 printed;
	enum action_kind then;		/* PRINT_MAP: CLEAR or ZERO if each run
					 * of the program sends that after */
	int64_t		 top, div;	/* 0: not given */
	const char	*text;
	uint32_t	 line;		/* of the script */
	uint32_t	 column, end;	/* of a message: columns from 1 */
};

enum { EVENT_HEADER = 8 };

struct program {
	const struct arch *arch;
	struct prog	*progs;
	size_t		 nprogs;
	struct map_spec	*maps;
	size_t		 nmaps;
	struct action	*actions;
	size_t		 nactions;
	struct loss	*losses;
	size_t		 nlosses;
	const char	**probe_names;	/* by probe id */
	size_t		 nprobe_names;
	uint32_t	 max_event;	/* bytes of the longest event, with its
					 * header */
	int		 events_map, losses_map, stop_map; /* index, or -1 */
	const char	*source_name, *source_text;
	bool		 loads_directly; /* loads through kernel pointers */
	/* Settings (config = { ... } or environment) for the runtime. */
	bool		 print_maps_on_exit, keep_mangled;
	uint32_t	 max_cat_bytes;
	/* A string of max_strlen bytes that is full was probably cut: the
	 * trailer is printed behind it. */
	uint32_t	 max_strlen;
	const char	*trailer;
	/* If max_strlen has a small default because of the kernel: the value
	 * that a warning about strings that were cut recommends; or 0. */
	uint32_t	 longer_strlen;
};

#endif
