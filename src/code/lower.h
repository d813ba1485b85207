/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Lowering: the checked tree of one clause to IR. These files alone see both.
 * Split by purpose:
 *	lower.c		 script, clauses, statements; the program's tables
 *	lower_flow.c	 branches, values by them, loops
 *	lower_expr.c	 expressions that fit a register, conditions
 *	lower_place.c	 where a value lies, and reading it from there
 *	lower_direct.c	 what the verifier lets a program read by itself
 *	lower_store.c	 writing any value straight to where it is wanted
 *	lower_builtin.c	 built-ins: the table of their functions, many of those
 *	lower_string.c	 texts: comparing, measuring, searching
 *	lower_text.c	 texts that are made: joined, looked up
 *	lower_kernel.c	 what the kernel is asked for by more than a helper
 *	lower_map.c	 maps: keys, reads, writes
 *	lower_agg.c	 aggregations
 *	lower_agg_read.c their numbers, over all CPUs
 *	lower_action.c	 events for user space
 *	lower_callback.c loops that a helper runs
 */
#ifndef AWL_LOWER_H
#define AWL_LOWER_H

#include "code/ir.h"
#include "compilation.h"
#include "program.h"

/* The blocks to which break and continue jump; 0 outside of a loop. */
struct loop_blocks { uint32_t done, next; };

/* What belongs to one function of the program: its own, or a callback. */
struct function {
	struct ir		*ir;
	unsigned		 depth;		/* callbacks that it is in */
	uint32_t		 exit_block;
	uint32_t		 return_block;	/* of the call we are in; 0 */
	struct loop_blocks	 loop;
	unsigned		 level;		/* blocks in expressions */
	uint32_t		 event_slot;	/* of the perf buffer; 0: none,
						 * else its number + 1 */
	bool			 event_open;	/* begun, not sent yet */
	VEC(struct reusable)	 slots;		/* see lower_slot() */
};

/* What belongs to the whole script. */
struct lower {
	struct arena		*arena;
	const struct script	*script;
	const struct source	*source;
	struct diag		*diag;
	const struct options	*options;
	struct target		*target;

	/* The program's tables, as they grow. */
	VEC(struct map_spec)	 maps;	/* script maps first, by map->index */
	VEC(struct action)	 actions;
	VEC(struct loss)	 losses;
	int			 events_map, losses_map, zeros_map;
	int			 stop_map;	/* -1: none */
	uint32_t		 scratch_map;
	uint32_t		 nprogs;	/* so far */
	uint32_t		 max_event;

	/* The clause being lowered. */
	const struct clause	*clause;
	const struct probe	*probe;		/* its first */
	struct local		*locals;	/* by var->index */
	/* Of all clauses; from .first on this one's: its program, and what
	 * helpers call. */
	VEC(struct ir *)	 functions;
	size_t			 first;
	/* lower_callback.c */
	uint32_t		 head_slot, head_size;
	uint32_t		 numbers_slot, numbers_size;
	unsigned		 max_depth;	/* of its functions */
	VEC(struct known)	 known;		/* of all clauses */
	bool			 needs_probe_id, uses_cookie;

	struct ir		*ir;		/* fn.ir */
	struct function		 fn;		/* of them: being lowered */
};

/* Where a $variable lives: an SSA variable, or memory. A shared one is seen
 * by callbacks: see lower_callback.c. */
struct local {
	bool		in_memory, shared;
	uint32_t	offset;		/* into the numbers, or the head */
	uint32_t	var, slot;
};

/* A slot that is free again once the statement that took it is over; those
 * within a block that is a value leave what is around it alone. */
struct reusable {
	uint32_t	slot;
	bool		taken;
	unsigned	level;
};

/* A number that came from a pointer to a struct, by which the program may
 * load: see lower_direct.c. */
struct known {
	const struct ir	*ir;
	ir_value	number, pointer;
	struct btf	*btf;
	uint32_t	id;
	bool		is_cast;	/* made for loads, no use otherwise */
};

/*
 * Where a value lies. REGISTER: .base is the value. MEMORY: the program may
 * load from .base + .offset. CONTEXT: at .offset into the context. REMOTE: at
 * address .base + .offset of kernel or user memory, read by a helper.
 */
enum place_kind { AT_REGISTER, AT_MEMORY, AT_CONTEXT, AT_REMOTE };
struct at {
	enum place_kind	kind;
	ir_value	base;
	int64_t		offset;
	enum space	space;		/* REMOTE */
	size_t		known;		/* REMOTE: .base, as lower_known() */
	struct type	*type;
	uint8_t		bit_offset, bit_size;	/* bit-field; size 0: none */
	bool		reg;		/* CONTEXT: in a whole register */
	bool		is_pointer;	/* that the verifier knows for one */
};

/*
 *	b = lower_if(l, cond, x, y);	if (x cond y) {
 *	...					...
 *	lower_else(l, &b);		} else {	may be left out
 *	...					...
 *	lower_endif(l, &b);		}
 */
struct branch { uint32_t yes, no, done; };

/* for (number = 0; number < n; number += step) { ...; next: } done: */
struct count {
	uint32_t	var, head, next, done;
	unsigned	step;
	ir_value	number;
};

/* ---- for compile.c, in this order (lower.c) ---- */

/* Finds out what lowering may ask of the kernel, for it makes no system call
 * itself. */
void	lower_prepare(struct compilation *);
/* The number of programs. */
size_t	lower_open(struct lower *, struct compilation *);
/* A clause to IR: l->functions from l->first on. False when its calls nest too
 * deep for the stack. */
bool	lower_clause(struct lower *, const struct clause *, struct prog *);
/* For the back end, of function i of the clause. */
struct backend_options lower_backend(const struct lower *, size_t i);
/* Bytes that it needs of scratch memory. */
void	lower_scratch(struct lower *, size_t i, uint32_t size);
/* The tables are the program's then. */
struct program *lower_close(struct lower *, struct prog *);

/* ---- for each other ---- */

/* lower.c */
/* Begins a function; gives the one that it is called from, to go back to. */
struct function lower_enter(struct lower *, const char *name);
void	lower_leave(struct lower *, struct function caller);
bool	lower_has(const struct lower *, enum feature);
/* Memory for the statement being lowered. */
uint32_t lower_slot(struct lower *, uint32_t size, uint32_t align,
	    const char *what);
int	lower_loss_new(struct lower *, enum loss_kind, uint32_t map);
int	lower_loss_here(struct lower *, enum loss_kind);
void	lower_loss_bump(struct lower *, int loss);
void	lower_block_stmts(struct lower *, const struct stmt *);
/* Runs a BLOCK's statements; its value is yet to be computed, or NULL. */
const struct expr *lower_block_value(struct lower *, const struct expr *);

/* Variables: what fits a register, and the address of what does not. */
ir_value lower_local_read(struct lower *, const struct local *);
void	lower_local_write(struct lower *, const struct local *, ir_value);
ir_value lower_local_memory(struct lower *, const struct local *);

/* lower_flow.c */
uint32_t lower_block(struct lower *, bool unlikely);
void	lower_start(struct lower *, uint32_t block); /* seal and start */
struct branch lower_if(struct lower *, enum ir_cond, ir_value, ir_value);
/* ... which is not likely. */
struct branch lower_if_rare(struct lower *, enum ir_cond, ir_value, ir_value);
/* if (v) and if (an expression of the script) */
struct branch lower_if_set(struct lower *, ir_value);
struct branch lower_if_true(struct lower *, const struct expr *);
void	lower_else(struct lower *, struct branch *);
void	lower_else_rare(struct lower *, struct branch *);
void	lower_endif(struct lower *, struct branch *);
/* if (x cond y) goto to */
void	lower_goto_if(struct lower *, enum ir_cond, ir_value x, ir_value y,
	    uint32_t to);
/* if (!(x cond y)) goto otherwise */
void	lower_require(struct lower *, enum ir_cond, ir_value x, ir_value y,
	    uint32_t otherwise);
/* 1 in the branch that was begun, or 0. */
ir_value lower_truth(struct lower *, struct branch);
/* v, but max where it is greater: a bound that the verifier knows. */
ir_value lower_min(struct lower *, ir_value v, ir_value max);
struct count lower_count(struct lower *, ir_value n, unsigned step);
void	lower_count_next(struct lower *, const struct count *);

/* lower_expr.c */
ir_value lower_value(struct lower *, const struct expr *);
void	lower_cond(struct lower *, const struct expr *, uint32_t yes,
	    uint32_t no);
void	lower_effect(struct lower *, const struct expr *);
ir_value lower_extend(struct lower *, ir_value, const struct type *);
ir_value lower_arith(struct lower *, enum op, ir_value a, ir_value b,
	    bool is_signed);

/* lower_place.c */
struct at lower_place(struct lower *, const struct expr *);
struct at lower_field_place(struct lower *, const struct field *,
	    uint32_t extra);
/* The register at that offset of the context. */
ir_value lower_context_reg(struct lower *, unsigned off);
ir_value lower_load(struct lower *, struct at);
ir_value lower_address(struct lower *, struct at);
ir_value lower_offset(struct lower *, ir_value base, int64_t off);
enum space lower_space(struct lower *, const struct type *);
enum space lower_text_space(struct lower *, const struct type *);
/* bytes at a remote address to memory; by helper */
ir_value lower_read(struct lower *, ir_value dst, uint32_t size,
	    ir_value from, enum space);
ir_value lower_read_own(struct lower *, ir_value dst, uint32_t size,
	    ir_value from, enum space);
/* With -k: counts what a reading helper could not read; its result. */
ir_value lower_read_told(struct lower *, ir_value);
ir_value lower_read_str(struct lower *, ir_value dst, ir_value size,
	    ir_value from, enum space);

/* lower_direct.c */
/* Its place among l->known, from 1; 0: a number like any other. It may become
 * a pointer by a cast to what the type (or NULL) points to. */
size_t	lower_known(struct lower *, ir_value number, const struct type *);
/* A pointer as a number; what it points to is known for as long as that. */
ir_value lower_number_of(struct lower *, ir_value pointer,
	    const struct type *);
/* Loads from a REMOTE place; false when that takes a helper. */
bool	lower_direct(struct lower *, const struct at *, unsigned unit,
	    ir_value *out);
/* The address for a helper, which does not mind a pointer. */
ir_value lower_source(struct lower *, struct at);

/* lower_store.c */
enum { STORE_PADDED = 1 };	/* strings are zero-filled to their size */
void	lower_store(struct lower *, const struct expr *, struct type *to,
	    ir_value dst, int64_t off, unsigned flags);
void	lower_zero(struct lower *, ir_value dst, int64_t off, uint32_t size);
void	lower_copy(struct lower *, ir_value dst, int64_t off, ir_value src,
	    int64_t src_off, uint32_t size);
void	lower_copy_at(struct lower *, struct at, struct type *to,
	    ir_value dst, int64_t off, unsigned flags);
/* A value in memory the program may read: its own, or a new slot. */
struct at lower_memory(struct lower *, const struct expr *);
unsigned lower_chunk(int64_t off, uint32_t left);

/*
 * What the rows of builtin.def name: a value that fits a register, one that is
 * written to memory, a statement, a branch.
 */
#define VALUE(f)	ir_value lower_value_##f(struct lower *, \
	    const struct expr *);
#define STORE(f)	void lower_store_##f(struct lower *, \
	    const struct expr *, struct type *to, ir_value dst, int64_t off, \
	    unsigned flags);
#define EFFECT(f)	void lower_effect_##f(struct lower *, \
	    const struct expr *);
#define COND(f)		void lower_cond_##f(struct lower *, \
	    const struct expr *, uint32_t yes, uint32_t no);
#define BUILTIN(id, form, prototype, feature, flags, functions)	functions
#include "lang/builtin.def"

/* lower_builtin.c: BUILTIN and CALL; false when the row names no function. */
ir_value lower_builtin_value(struct lower *, const struct expr *);
bool	lower_builtin_store(struct lower *, const struct expr *,
	    struct type *to, ir_value dst, int64_t off, unsigned flags);
bool	lower_builtin_effect(struct lower *, const struct expr *);
bool	lower_builtin_cond(struct lower *, const struct expr *,
	    uint32_t yes, uint32_t no);
const struct expr *lower_arg(const struct expr *call, unsigned n);
ir_value lower_tai(struct lower *);
ir_value lower_nsecs(struct lower *);

/* lower_string.c */
/* Compares at most limit bytes; branches. */
void	lower_strings_equal(struct lower *, const struct expr *,
	    const struct expr *, int64_t limit, uint32_t yes, uint32_t no);
/* -1, 0 or 1, as strcmp(3) has it. */
ir_value lower_strings_order(struct lower *, const struct expr *,
	    const struct expr *);
/* Copies a text of that size to memory; its length. */
ir_value lower_measure(struct lower *, const struct expr *, ir_value dst,
	    uint32_t size);

/* lower_kernel.c */
/* One that the probe got in args; the verifier goes on knowing it. */
ir_value lower_known_pointer(struct lower *, const struct expr *);
/* Ends the program where the task is not of --cgroup's. */
void	lower_cgroup(struct lower *);
ir_value lower_is_equal(struct lower *, ir_value, uint64_t to); /* 1, 0 */

/* lower_map.c */
void	lower_maps(struct lower *);
uint32_t lower_map_new(struct lower *, struct map_spec);
ir_value lower_key(struct lower *, const struct map *, const struct expr *,
	    ir_value bucket);
ir_value lower_map_lookup(struct lower *, uint32_t map, ir_value key);
ir_value lower_map_read(struct lower *, const struct expr *);
void	lower_map_read_to(struct lower *, const struct expr *, struct type *,
	    ir_value dst, int64_t off, unsigned flags);
void	lower_map_assign(struct lower *, const struct expr *map,
	    const struct expr *value);
/* The address of a key's entry, added with zeros if need be; control goes to
 * `done` where that fails. */
ir_value lower_map_entry(struct lower *, const struct map *, ir_value key,
	    uint32_t done);
/* map op= value; the value before (post) or after, 0 if not wanted */
ir_value lower_map_update(struct lower *, const struct expr *map, enum op,
	    ir_value operand, bool is_signed, bool want, bool post);
/* update(key, value): not 0 where the map is full. */
ir_value lower_map_put(struct lower *, uint32_t map, ir_value key,
	    ir_value value);
/* The same, and a loss is counted. */
void	lower_map_insert(struct lower *, uint32_t map, ir_value key,
	    ir_value value);

/* lower_agg.c */
void	lower_agg(struct lower *, const struct expr *map,
	    const struct expr *call);
/* Whether the map has one value for all CPUs, because the script reads it and
 * this kernel's programs see but their own CPU's. */
bool	lower_agg_shared(struct lower *, const struct map *);

/* lower_agg_entry.c */
/* Whether a key has samples in any bucket; with `delete` they are taken away. */
ir_value lower_buckets(struct lower *, const struct map *,
	    const struct expr *keys, bool delete);
/* All CPUs' values of a map without keys to none; 1. */
ir_value lower_agg_forget(struct lower *, const struct map *);

/* lower_series.c */
void	lower_series(struct lower *, const struct expr *map,
	    const struct expr *call);

/* lower_agg_read.c */
ir_value lower_agg_read(struct lower *, const struct expr *map);

/* The same of the key in memory. */
ir_value lower_agg_number(struct lower *, const struct map *, ir_value key);

/* lower_callback.c */
void	lower_share_locals(struct lower *, const struct clause *);
ir_value lower_head(struct lower *);
ir_value lower_number(struct lower *, const struct local *);
/* Whether a loop is run by a helper. */
bool	lower_is_called(struct lower *, const struct stmt *);
void	lower_called(struct lower *, const struct stmt *);
ir_value lower_map_len(struct lower *, const struct map *);

/* lower_action.c */
void	lower_watch(struct lower *, const struct clause *);
int	lower_stack_map(struct lower *, const struct type *);

#endif
