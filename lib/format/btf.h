/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_BTF_H
#define AWL_BTF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/strbuf.h"

/*
 * Reader of BTF (Documentation/bpf/btf.rst), raw or in the .BTF section of an
 * ELF file, of either byte order. Opening checks only the header. The offsets
 * of the types are found at the first look-up, and the index of names is built
 * when a name is first looked up. Nothing in the data is trusted. The type ids
 * of a split (module) BTF continue those of its base, and look-ups in it search
 * the base, too.
 *
 * Do not include it together with <linux/btf.h>, which defines the same names.
 */
struct btf;

enum btf_kind {
	BTF_VOID, BTF_INT, BTF_PTR, BTF_ARRAY, BTF_STRUCT, BTF_UNION,
	BTF_ENUM, BTF_FWD, BTF_TYPEDEF, BTF_VOLATILE, BTF_CONST,
	BTF_RESTRICT, BTF_FUNC, BTF_FUNC_PROTO, BTF_VAR, BTF_DATASEC,
	BTF_FLOAT, BTF_DECL_TAG, BTF_TYPE_TAG, BTF_ENUM64,
	BTF_KIND_COUNT
};

enum btf_int_encoding { BTF_SIGNED = 1, BTF_BOOL = 4 };

/* A type, decoded. Names live as long as the btf; "" when it has none. */
struct btf_type {
	uint32_t	 id;
	enum btf_kind	 kind;
	const char	*name;
	uint32_t	 vlen;		/* members, parameters, enumerators */
	bool		 kind_flag;	/* enum: signed; fwd: a union */
	uint32_t	 size;		/* int, struct, union, enum, float */
	uint32_t	 type;		/* pointer: its target; array: its
					   element; function: its prototype;
					   prototype: the result; typedef,
					   const, ...: the type it is for */
	uint32_t	 encoding;	/* int: btf_int_encoding */
	uint32_t	 int_bits, int_offset;
	uint32_t	 nelems;	/* array */
	const uint8_t	*extra;		/* private */
};

struct btf_member {
	const char	*name;		/* "": anonymous struct or union */
	uint32_t	 type;
	uint32_t	 bit_offset;	/* from the struct's start */
	uint32_t	 bit_size;	/* 0: not a bit-field. For a bit-field,
					   bit_offset counts from the least
					   significant bit on little-endian
					   targets, and from the most
					   significant one on big-endian */
};

struct btf_param {
	const char	*name;		/* "" when unknown */
	uint32_t	 type;		/* 0 as the last: variadic */
};

struct btf_enumerator {
	const char	*name;
	int64_t		 value;		/* unsigned when !kind_flag */
};

/* `base` is NULL, or outlives this one. 0 or -errno (-EINVAL: not BTF). */
int	btf_open_file(struct btf **, const char *path, struct btf *base);
/* The data is not copied and must outlive the btf. */
int	btf_open_memory(struct btf **, const void *data, size_t len,
	    struct btf *base);
/* /sys/kernel/btf/NAME, with "vmlinux" for the kernel (base NULL). */
int	btf_open_kernel(struct btf **, const char *name, struct btf *base);
void	btf_close(struct btf *);

bool	btf_big_endian(const struct btf *);
/* Highest id + 1. */
uint32_t btf_end_id(struct btf *);

/* 0, or -EINVAL for an id that is out of range or a broken type. */
int	btf_get(struct btf *, uint32_t id, struct btf_type *);
int	btf_get_member(struct btf *, const struct btf_type *, uint32_t i,
	    struct btf_member *);
int	btf_get_param(struct btf *, const struct btf_type *, uint32_t i,
	    struct btf_param *);
int	btf_get_enumerator(struct btf *, const struct btf_type *, uint32_t i,
	    struct btf_enumerator *);

/*
 * By name and kind: the id, or 0. A split BTF is searched before its base. A
 * struct or union that is only declared (FWD) is never found.
 */
uint32_t btf_find(struct btf *, const char *name, enum btf_kind);
/* Any of struct, union, enum, enum64, typedef, int, float, in this order. */
uint32_t btf_find_type(struct btf *, const char *name);
/*
 * Enumerator by name over all enums: its enum's id, or 0, and the value.
 * A walk over all enums, a millisecond or so.
 */
uint32_t btf_find_enumerator(struct btf *, const char *name, int64_t *value);

/*
 * The type without const, volatile, restrict and type tags; btf_resolve() also
 * follows typedefs.
 */
uint32_t btf_skip_modifiers(struct btf *, uint32_t id);
uint32_t btf_resolve(struct btf *, uint32_t id);
/* sizeof, or -EINVAL (void, function, incomplete, or nested too deep). */
int64_t	btf_size(struct btf *, uint32_t id);
/*
 * A member by name, also inside anonymous structs and unions (bit_offset
 * is from the outermost start). 0 or -ENOENT.
 */
int	btf_find_member(struct btf *, uint32_t struct_id, const char *name,
	    struct btf_member *);
/* Prototype of a BTF_FUNC, or of a pointer to one; 0 or -EINVAL. */
int	btf_func_proto(struct btf *, uint32_t func_id, struct btf_type *);

/*
 * C spelling of a type, around a declared name when that is not NULL or "":
 * "struct file *", "char comm[16]", "int (*fn)(void *, int)".
 */
void	btf_spell(struct btf *, uint32_t id, const char *declared,
	    struct strbuf *);
/*
 * "struct name {\n\tint a;\n...};" with its anonymous members; the same for
 * enums. It is what -l 'struct X' prints.
 */
void	btf_spell_definition(struct btf *, uint32_t id, struct strbuf *);

/*
 * Calls fn for each type of this kind whose name matches (glob NULL: any), but
 * not for types of the base, until fn returns a value other than 0. Returns
 * this value, or 0.
 */
int	btf_each(struct btf *, enum btf_kind, const char *glob,
	    int (*fn)(void *arg, struct btf *, const struct btf_type *),
	    void *arg);

/*
 * Writes BTF that describes the n functions of a program: "long main(void)" and
 * n - 1 static functions "long callback(void)", which helpers such as bpf_loop
 * call. In host byte order. Returns the type id of main; the others follow.
 */
uint32_t btf_write_functions(struct strbuf *out, uint32_t n);

#endif
