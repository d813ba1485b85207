/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Types of values, shared by the compiler, the providers and the runtime. Types
 * from BTF, from tracepoint formats and from declarations in a script have the
 * same representation.
 */
#ifndef AWL_TYPE_H
#define AWL_TYPE_H

#include "base/arena.h"
#include "base/strbuf.h"

#include <stdbool.h>
#include <stdint.h>

enum type_kind {
	TYPE_POISON,	/* of a faulty expression: accepted everywhere */
	TYPE_VOID,
	TYPE_BOOL,
	TYPE_INT,
	TYPE_ENUM,	/* an int with names */
	TYPE_POINTER,
	TYPE_ARRAY,
	TYPE_RECORD,	/* struct or union */
	TYPE_FUNC,	/* only behind a pointer */

	TYPE_STRING,	/* char[size], NUL-terminated within size */
	/* struct { u32 len; u8 data[size - 4]; }. If .of is set, data is an
	 * array of this type, and len is the size of all elements in bytes. */
	TYPE_BUFFER,
	TYPE_TUPLE,	/* (1, 2), or a record (a=1), whose fields have names */
	TYPE_AGG,	/* aggregation kept in a map, never in a register */

	/* Numbers that user space turns into text. */
	TYPE_KSYM,	/* u64 kernel address */
	TYPE_USYM,	/* struct { u64 addr; u64 pid; } */
	TYPE_KSTACK,	/* s64 id in a stack map */
	TYPE_USTACK,	/* struct { s32 id; u32 pid; } */
	TYPE_INET,	/* struct { u32 family; u8 addr[16]; } */
	TYPE_MAC,	/* u8[6] */
	TYPE_USERNAME,	/* u64 uid */
	TYPE_TIMESTAMP,	/* u64 ns on the clock of nsecs; printed by .format */
	TYPE_PROBE,	/* u64 index into program.probe_names: `probe` */
	TYPE_CGROUP,	/* u64 cgroup v2 id: cgroup_path() */
	TYPE_KIND_COUNT
};

/* Whose memory a pointer points into. */
enum space {
	SPACE_NONE,	/* not known: probe.is_user decides */
	SPACE_KERNEL,
	SPACE_USER,
	SPACE_CTX,	/* the program's context: loaded without a helper */
};

/* Aggregations; rows in agg.def. */
enum agg {
	AGG_NONE,
#define AGG(name, ...)	AGG_##name,
#include "agg.def"
#undef AGG
	AGG_KIND_COUNT
};

/* How tseries() combines the values of one interval. */
enum series_keep {
	SERIES_LAST, SERIES_AVG, SERIES_MAX, SERIES_MIN, SERIES_SUM,
};

enum stack_mode { STACK_BPFTRACE, STACK_PERF, STACK_RAW };

/* How the bytes of a field are found. */
enum field_how {
	FIELD_PLAIN,	/* at .offset */
	FIELD_DATA_LOC,	/* at .offset is a u32: len << 16 | offset in ctx */
	FIELD_REL_LOC,	/* same, but this offset counts from the u32's end */
	FIELD_REG,	/* a register in pt_regs at .offset */
	FIELD_STACK,	/* in memory at the stack pointer + .offset */
	FIELD_POINTER,	/* as FIELD_REG; the verifier knows its type */
	FIELD_COPY,	/* at .offset, but only a helper can read it */
	/* In memory at this address: the register in pt_regs at .offset, plus
	 * .disp. If has_index is set, the register in pt_regs at .index,
	 * shifted left by .shift, is added too. */
	FIELD_MEMORY,
	FIELD_NUMBER,	/* nowhere: .disp is the value */
};

struct field {
	const char	*name;		/* NULL: tuple element, or anonymous */
	struct type	*type;
	uint32_t	 offset;	/* bytes */
	/* Bit-field: bit_offset counts from the byte at .offset, in the bit
	 * order of the target. */
	uint8_t		 bit_offset;
	uint8_t		 bit_size;
	enum field_how	 how;
	/* FIELD_MEMORY, FIELD_NUMBER */
	bool		 has_index;
	bool		 wraps;		/* addresses have 32 bits */
	uint8_t		 shift;
	uint16_t	 index;
	int64_t		 disp;
};

struct enumerator {
	const char	*name;
	int64_t		 value;
};

struct type {
	enum type_kind	 kind;
	bool		 is_signed;	/* INT, ENUM; AGG: of its values */
	bool		 is_union;	/* RECORD */
	bool		 is_char;	/* INT: plain char, prints as text */
	bool		 incomplete;	/* RECORD: fields not read yet */
	enum space	 space;		/* POINTER; RECORD of `args` */
	uint32_t	 size, align;	/* bytes */
	const char	*name;		/* RECORD, ENUM tag; typedef name */
	/* POINTER: target. ARRAY, BUFFER: element. RECORD of `args`: the TUPLE
	 * that it becomes when it is printed or stored. */
	struct type	*of;
	uint32_t	 count;		/* ARRAY elements */
	struct field	*fields;	/* RECORD, TUPLE */
	uint32_t	 nfields;
	struct enumerator *values;	/* ENUM */
	uint32_t	 nvalues;

	enum agg	 agg;		/* AGG */
	/* lhist(): its arguments. hist(): min is `bits`. tseries(): min is
	 * the length of an interval in ns, max the number of intervals, and
	 * step an enum series_keep. */
	int64_t		 min, max, step;
	enum stack_mode	 stack_mode;	/* KSTACK, USTACK */
	uint16_t	 stack_depth;	/* frames */
	const char	*format;	/* TIMESTAMP: strftime text */

	uint32_t	 btf_id;	/* RECORD, ENUM: its id in ... */
	const void	*btf;		/* ... this struct btf, or NULL */
	struct type_env	*env;		/* RECORD of BTF: to complete it */
};

/* The types of one compilation: sizes depend on the target's long. */
struct type_env {
	struct arena	*arena;
	uint8_t		 long_size;
	bool		 big_endian;
	uint8_t		 align64;	/* of long long in a record; 0: 8 */
	struct type_decls *decls;	/* of cdecl.c, made at first use */
	struct type_cache *cache;	/* of type_btf.c, made at first use */
};

extern struct type type_poison, type_void, type_bool, type_char;
extern struct type type_int8, type_int16, type_int32, type_int64;
extern struct type type_uint8, type_uint16, type_uint32, type_uint64;

struct type *type_int(uint32_t size, bool is_signed);	/* 1 2 4 8 */
/* The smallest signed integer type that holds the number. */
struct type *type_smallest(int64_t);
struct type *type_pointer(struct type_env *, struct type *to, enum space);
struct type *type_array(struct type_env *, struct type *of, uint32_t count);
struct type *type_string(struct type_env *, uint32_t size);
struct type *type_buffer(struct type_env *, uint32_t data_size);
/* An array whose length is known only at run time: a TYPE_BUFFER whose .of is
 * the type of the elements. */
struct type *type_vector(struct type_env *, struct type *of,
	    uint32_t data_size);
/* A tuple, laid out as a struct of C: each field has its natural alignment (at
 * most 8), on every machine. Code that writes a tuple zeroes the padding. */
struct type *type_tuple(struct type_env *, struct type **of, uint32_t n);
/* The same with the names of these fields, some of which may be NULL. */
struct type *type_record(struct type_env *, struct type **of, uint32_t n,
	    const struct field *names);
/* True if two tuples have the same number and names of fields. */
bool	type_same_names(const struct type *, const struct type *);
struct type *type_agg(struct type_env *, enum agg, bool is_signed);
struct type *type_simple(struct type_env *, enum type_kind);
struct type *type_stack(struct type_env *, enum type_kind, enum stack_mode,
	    uint16_t depth);

/* The record of `args`, whose fields lie in the context. */
bool	type_is_args(const struct type *);
bool	type_is_integer(const struct type *);	/* BOOL INT ENUM */
bool	type_is_scalar(const struct type *);	/* fits a register as it is */
/* True if a map of this aggregation has an entry for each key and bucket. */
bool	type_is_bucketed(const struct type *);
/* The number of the last bucket. Buckets are numbered from 0. */
uint64_t type_last_bucket(const struct type *);
bool	type_equal(const struct type *, const struct type *);
/* A member by name, or NULL. If it is in an anonymous member, *offset must
 * be added to its own offset. */
const struct field *type_field(const struct type *, const char *name,
	    uint32_t *offset);
/* As a user writes it: "uint64", "struct file *", "(int64,string[64])". */
void	type_print(struct strbuf *, const struct type *);
const char *type_name(struct arena *, const struct type *);

#endif
