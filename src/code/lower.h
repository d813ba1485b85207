/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Lowering converts the checked tree of one clause to IR. Only the files
 * code/lower* include both the tree and the IR:
 *	lower.c		 script, clauses, statements; the program's tables
 *	lower_flow.c	 branches, values that depend on a branch, loops
 *	lower_expr.c	 expressions that fit a register, conditions
 *	lower_place.c	 the location of a value, and loads from it
 *	lower_direct.c	 loads through kernel pointers, without a helper
 *	lower_store.c	 storing any value directly at its destination
 *	lower_builtin.c	 the table of the built-ins, and many of them
 *	lower_read.c	 reading strings without bpf_probe_read_str()
 *	lower_string.c	 strings: comparison, length, search
 *	lower_text.c	 built-ins whose result is a new string
 *	lower_kernel.c	 built-ins that need more of the kernel than one helper
 *	lower_task.c	 comm(pid): the name of another process
 *	lower_map.c	 maps: keys, reads, writes
 *	lower_agg.c	 updates of aggregations
 *	lower_agg_entry.c  deleting and finding a key of an aggregation
 *	lower_agg_read.c   reading an aggregation, over all CPUs
 *	lower_series.c	 updates of tseries()
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

/* The state of one eBPF function: the main function of a clause, or a
 * callback. */
struct function {
	struct ir		*ir;
	unsigned		 depth;		/* main: 0, its callbacks: 1 */
	uint32_t		 exit_block;
	uint32_t		 return_block;	/* of the fn being expanded;
						 * 0: not in a fn */
	struct loop_blocks	 loop;
	/* How many of the blocks around this statement are used as a value. */
	unsigned		 level;
	/* The slot in which events for the perf buffer are built: its number +
	 * 1, or 0 if there is none yet. */
	uint32_t		 event_slot;
	bool			 event_open;	/* begun, not sent yet */
	VEC(struct reusable)	 slots;		/* see lower_slot() */
};

/* Limits. VALUE_MOST: bytes of a value or event. PERF_VALUE_MOST: the same if
 * the perf buffer transports it, because the length of a perf record has 16
 * bits. CODE_MOST: instructions of the IR of a function. */
enum { VALUE_MOST = 2 << 20, PERF_VALUE_MOST = 65000, CODE_MOST = 1 << 17 };

/* A print(@m) that was lowered. list and njumps are the values that these
 * members of struct lower had then. */
struct printed {
	uint32_t	map, action, list, njumps;
};

/* The state of lowering one script. */
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
	struct place		 place;		/* of the current statement */
	const struct probe	*probe;		/* its first */
	struct local		*locals;	/* by var->index */
	/* The functions of all clauses so far. functions[first] is the main
	 * function of this clause; its callbacks follow. */
	VEC(struct ir *)	 functions;
	size_t			 first;
	/*
	 * Variables shared with callbacks (lower_callback.c). Those that fit a
	 * register are called the numbers; they are in scratch memory. The
	 * head is a struct on the stack whose address each callback gets. It
	 * contains the context, the address of the numbers, and the addresses
	 * of the other shared variables.
	 */
	uint32_t		 head_slot, head_size;
	uint32_t		 numbers_slot, numbers_size;
	unsigned		 max_depth;	/* largest function.depth */
	VEC(struct known)	 known;		/* of all clauses */
	VEC(struct printed)	 printed; /* before this statement */
	/* The number of the list of statements being lowered. If one of them
	 * runs, the later ones run too, unless a jump leaves the list. */
	uint32_t		 list;
	/* How many lists, and how many such jumps, there are so far. */
	uint32_t		 nlists, njumps;
	bool			 needs_probe_id, uses_cookie;

	struct function		 fn;		/* the one being lowered */
	struct ir		*ir;		/* the same as fn.ir */
};

/* A $variable of the script: an SSA variable, or a slot in memory. Callbacks
 * use it too if it is shared: see lower_callback.c. */
struct local {
	bool		in_memory, shared;
	/* If it is shared: its offset in the numbers or, if it is in memory,
	 * the offset of its address in the head. */
	uint32_t	offset;
	uint32_t	var, slot;
};

/*
 * A slot that a statement uses; later statements can use it again. A statement
 * in a block that is used as a value frees only slots of its own level: the
 * statement around the block still uses the others.
 */
struct reusable {
	uint32_t	slot;
	bool		taken;
	unsigned	level;
};

/* A number that the verifier also knows as a pointer to a kernel struct. The
 * program can load members through .pointer: see lower_direct.c. */
struct known {
	const struct ir	*ir;
	ir_value	number, pointer;
	struct btf	*btf;
	uint32_t	id;
	bool		is_cast;	/* bpf_rdonly_cast(); only for loads */
};

/*
 * The location of a value. REGISTER: .base is the value. MEMORY: the program
 * can load from .base + .offset. CONTEXT: at .offset in the context. REMOTE: at
 * address .base + .offset of kernel or user memory, read by a helper.
 */
enum place_kind { AT_REGISTER, AT_MEMORY, AT_CONTEXT, AT_REMOTE };
struct at {
	enum place_kind	kind;
	ir_value	base;
	int64_t		offset;
	enum space	space;		/* REMOTE */
	size_t		known;		/* REMOTE: lower_known() of .base */
	ir_value	length;		/* REMOTE: bytes of a buffer there; 0:
					 * .type says */
	struct type	*type;
	uint8_t		bit_offset, bit_size;	/* bit-field; size 0: none */
	bool		reg;		/* CONTEXT: a whole saved register is at
					 * .offset; the type may be narrower */
	bool		is_pointer;	/* CONTEXT: the verifier also knows it
					 * as a pointer to a kernel struct */
	bool		raw;		/* if it is a string, the bytes
					 * after its NUL can have any
					 * value */
};

/*
 *	b = lower_if(l, cond, x, y);	if (x cond y) {
 *	...					...
 *	lower_else(l, &b);		} else {	can be omitted
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

/* Tries all kernel features that lowering may ask for, because the functions
 * below make no system calls. */
void	lower_prepare(struct compilation *);
/* Returns the number of programs. */
size_t	lower_open(struct lower *, struct compilation *);
/* Converts a clause to IR: l->functions from l->first on. False if its
 * callbacks are nested too deeply for the stack. */
bool	lower_clause(struct lower *, const struct clause *, struct prog *);
/* The options of the back end for function i of the clause. */
struct backend_options lower_backend(struct lower *, size_t i);
/* Called after the back end: function i needs `size` bytes of scratch memory.
 */
void	lower_scratch(struct lower *, const struct backend_options *,
	    size_t i, uint32_t size);
/* Returns the program, with copies of the tables, and frees the tables. */
struct program *lower_close(struct lower *, struct prog *);

/* ---- for the other files code/lower* ---- */

/* lower.c */
/* Begins a function, and returns the one that was being lowered until now;
 * lower_leave() returns to it. */
struct function lower_enter(struct lower *, const char *name);
void	lower_leave(struct lower *, struct function caller);
bool	lower_has(const struct lower *, enum feature);
/* Memory for the statement being lowered. */
uint32_t lower_slot(struct lower *, uint32_t size, uint32_t align,
	    const char *what);
/* If a value or event has more bytes than VALUE_MOST or PERF_VALUE_MOST allows,
 * reports this and returns false. What is lowered after that is not used. */
bool	lower_limit(struct lower *, uint32_t size);
int	lower_loss_new(struct lower *, enum loss_kind, uint32_t map);
int	lower_loss_here(struct lower *, enum loss_kind);
void	lower_loss_bump(struct lower *, int loss);
void	lower_block_stmts(struct lower *, const struct stmt *);
/* Lowers the statements of a BLOCK. Returns the expression of its value, which
 * is not lowered yet, or NULL. */
const struct expr *lower_block_value(struct lower *, const struct expr *);

/* Variables. read and write are for those that fit a register; memory gives
 * the address of one that does not. */
ir_value lower_local_read(struct lower *, const struct local *);
void	lower_local_write(struct lower *, const struct local *, ir_value);
ir_value lower_local_memory(struct lower *, const struct local *);

/* lower_flow.c */
uint32_t lower_block(struct lower *, bool unlikely);
void	lower_start(struct lower *, uint32_t block); /* seal and start */
struct branch lower_if(struct lower *, enum ir_cond, ir_value, ir_value);
/* The same, if the condition is rarely true. */
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
/* Ends a branch that lower_if() began. Its value is 1 if the condition is true,
 * and 0 otherwise. */
ir_value lower_truth(struct lower *, struct branch);
/* The smaller one of both (unsigned). The verifier then knows the bound. */
ir_value lower_min(struct lower *, ir_value v, ir_value max);
struct count lower_count(struct lower *, ir_value n, unsigned step);
void	lower_count_next(struct lower *, const struct count *);

/* lower_expr.c */
ir_value lower_value(struct lower *, const struct expr *);
void	lower_cond(struct lower *, const struct expr *, uint32_t yes,
	    uint32_t no);
void	lower_effect(struct lower *, const struct expr *);
ir_value lower_extend(struct lower *, ir_value, const struct type *);
/* a / b or a % b, without a check of b. If b can be 0, use lower_arith(): its
 * result is then 1, and it counts this. */
ir_value lower_quotient(struct lower *, enum ir_op, ir_value a, ir_value b,
	    bool is_signed);
ir_value lower_arith(struct lower *, enum op, ir_value a, ir_value b,
	    bool is_signed);

/* lower_place.c */
struct at lower_place(struct lower *, const struct expr *);
struct at lower_field_place(struct lower *, const struct field *,
	    uint32_t extra);
/* The register at this offset in the context. */
ir_value lower_context_reg(struct lower *, unsigned off);
ir_value lower_load(struct lower *, struct at);
ir_value lower_address(struct lower *, struct at);
ir_value lower_offset(struct lower *, ir_value base, int64_t off);
enum space lower_space(struct lower *, const struct type *);
enum space lower_any_space(struct lower *, const struct type *);
/* Copies bytes from a remote address to memory by a helper, and returns the
 * helper's result. With -k, lower_read() counts failed reads; lower_read_own()
 * does not. */
ir_value lower_read(struct lower *, ir_value dst, uint32_t size,
	    ir_value from, enum space);
ir_value lower_read_own(struct lower *, ir_value dst, uint32_t size,
	    ir_value from, enum space);
/* lower_read() with a size that is not known at compile time. */
void	lower_read_bytes(struct lower *, ir_value dst, ir_value size,
	    ir_value from, enum space);
/* With -k, counts a failed read. Takes and returns the result of the helper. */
ir_value lower_read_told(struct lower *, ir_value);
/* Reads a string with its NUL. `size` is the limit in bytes, computed by the
 * program and never larger than max; if there is no such value (0), the limit
 * is max. The address dst is a multiple of 8. Returns the length with the NUL,
 * or a negative error. */
ir_value lower_read_str(struct lower *, ir_value dst, int64_t off,
	    uint32_t max, ir_value size, ir_value from, enum space);

/* lower_read.c: the same without a helper for strings: it reads words. */
ir_value lower_read_words(struct lower *, ir_value dst, int64_t off,
	    uint32_t max, ir_value size, ir_value from, enum space);

/* lower_direct.c */
/* The index of this number in l->known, plus 1, or 0 if the program cannot load
 * through it. If the type is a pointer to a kernel struct, it may emit
 * bpf_rdonly_cast() of the number to this struct, and add the result to
 * l->known. */
size_t	lower_known(struct lower *, ir_value number, const struct type *);
/* Converts a pointer to a number. The verifier knows the type of the pointer.
 * If the program can load through it, both are added to l->known. */
ir_value lower_number_of(struct lower *, ir_value pointer,
	    const struct type *);
/* Loads from a REMOTE location; false if this needs a helper. */
bool	lower_direct(struct lower *, const struct at *, unsigned unit,
	    ir_value *out);
/* The address of a location as argument of a helper: a number, or the pointer
 * of l->known. */
ir_value lower_source(struct lower *, struct at);

/* lower_store.c */
/* PADDED: strings are zero-filled to their size. WHOLE: every byte is written,
 * because the verifier requires it; the bytes after the end of a string can
 * have any value. */
enum { STORE_PADDED = 1, STORE_WHOLE = 2 };
void	lower_store(struct lower *, const struct expr *, struct type *to,
	    ir_value dst, int64_t off, unsigned flags);
void	lower_zero(struct lower *, ir_value dst, int64_t off, uint32_t size);
void	lower_copy(struct lower *, ir_value dst, int64_t off, ir_value src,
	    int64_t src_off, uint32_t size);
void	lower_copy_at(struct lower *, struct at, struct type *to,
	    ir_value dst, int64_t off, unsigned flags);
/* Copies a buffer, and cuts it off after `max` bytes. If .length of the
 * location is 0, the first 4 bytes there are the length. */
void	lower_copy_buffer(struct lower *, struct at, ir_value max,
	    struct type *to, ir_value dst, int64_t off, unsigned flags);
/* A value in memory that the program can load from: the memory of the variable,
 * or a new slot with a copy of the value. */
struct at lower_memory(struct lower *, const struct expr *);
unsigned lower_chunk(int64_t off, uint32_t left);

/*
 * The functions that rows of builtin.def name. VALUE: returns a value that fits
 * a register. STORE: writes a value to memory. EFFECT: a call as a statement.
 * COND: jumps to yes or no.
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

/* lower_builtin.c: these call the function that the row of an EXPR_BUILTIN or
 * EXPR_CALL names. False if the row names no function of this kind. */
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
/* Compares at most limit bytes, and jumps to yes or no. */
void	lower_strings_equal(struct lower *, const struct expr *,
	    const struct expr *, int64_t limit, uint32_t yes, uint32_t no);
/* -1, 0 or 1, as in strcmp(3). */
ir_value lower_strings_order(struct lower *, const struct expr *,
	    const struct expr *);
/* Copies a string of at most `size` bytes to memory, and returns its length. */
ir_value lower_measure(struct lower *, const struct expr *, ir_value dst,
	    uint32_t size);

/* lower_builtin.c */
/* tgid << 32 | pid of the current task: its ids in this pid namespace. */
ir_value lower_pid_tgid(struct lower *, enum pid_space);

/* lower_task.c */
/* Stores the name of the process with this id, or "[Unknown]". */
void	lower_comm_of(struct lower *, const struct expr *pid, struct type *to,
	    ir_value dst, int64_t off);

/* lower_kernel.c */
/* A pointer from args, or one reached from it. It is loaded without a helper,
 * so that the verifier still knows its type. */
ir_value lower_known_pointer(struct lower *, const struct expr *);
/* Ends the program if the current task is not in the cgroup of --cgroup. */
void	lower_cgroup(struct lower *);
/* Ends the program if a task does not belong to the process of -p. In an
 * iterator, `task` is a pointer to the task, and `type` is the type of this
 * pointer. Otherwise `type` is NULL, `task` is not used, and the current task
 * is meant. */
void	lower_process(struct lower *, ir_value task, const struct type *type);
/* Sets *out to a value that is 1 if the system calls of the current task have
 * the numbers of another machine (arch.compat), and 0 otherwise. Returns false
 * if the kernel's types lack the member that shows this. */
bool	lower_compat_bit(struct lower *, ir_value *out);
ir_value lower_is_equal(struct lower *, ir_value, uint64_t to); /* 1, 0 */

/* lower_map.c */
void	lower_maps(struct lower *);
uint32_t lower_map_new(struct lower *, struct map_spec);
ir_value lower_key(struct lower *, const struct map *, const struct expr *,
	    ir_value bucket);
/* Writes the number of a bucket behind its key. */
void	lower_bucket(struct lower *, const struct map *, ir_value key,
	    ir_value number);
/* Clears map_spec.only_added: a program does more with the map than add to
 * it. */
void	lower_map_used(struct lower *, const struct map *);
ir_value lower_map_lookup(struct lower *, uint32_t map, ir_value key);
ir_value lower_map_read(struct lower *, const struct expr *);
void	lower_map_read_to(struct lower *, const struct expr *, struct type *,
	    ir_value dst, int64_t off, unsigned flags);
void	lower_map_assign(struct lower *, const struct expr *map,
	    const struct expr *value);
/* The address of a key's entry. If the key is missing, an entry of zeros is
 * added. If this fails, the program continues at `done`. */
ir_value lower_map_entry(struct lower *, const struct map *, ir_value key,
	    uint32_t done);
/* map op= operand. Returns the old value of the map if `post`, and otherwise
 * the new value. If !want, the result must not be used. */
ir_value lower_map_update(struct lower *, const struct expr *map, enum op,
	    ir_value operand, bool is_signed, bool want, bool post);
/* Sets the value of a key. Returns the helper's result: it is not 0 if this
 * failed, because the map is full. */
ir_value lower_map_put(struct lower *, uint32_t map, ir_value key,
	    ir_value value);
/* The same; if it fails, a loss is counted. */
void	lower_map_insert(struct lower *, uint32_t map, ir_value key,
	    ir_value value);

/* lower_agg.c */
void	lower_agg(struct lower *, const struct expr *map,
	    const struct expr *call);
/* Whether all CPUs share one value, because the script reads the map, and
 * programs on this kernel can read only the values of their own CPU. */
bool	lower_agg_shared(struct lower *, const struct map *);
/* *(p + off) += by */
void	lower_add_word(struct lower *, ir_value p, int off, ir_value by,
	    bool atomic);
/* The condition on which a sample replaces the value so far: it is less than
 * this value if `least`, and greater otherwise. */
enum ir_cond lower_better(const struct type *, bool least);

/* lower_agg_entry.c */
/* Whether a key has samples in any bucket. `delete` also removes them. */
ir_value lower_buckets(struct lower *, const struct map *,
	    const struct expr *keys, bool delete);
/* Zeroes the values of all CPUs in a map without keys. Returns 1. */
ir_value lower_agg_forget(struct lower *, const struct map *);

/* lower_series.c */
void	lower_series(struct lower *, const struct expr *map,
	    const struct expr *call);

/* lower_agg_read.c */
/* The value of an aggregation as a number, merged over all CPUs. */
ir_value lower_agg_read(struct lower *, const struct expr *map);
/* The same; `key` is the address of a key in memory. */
ir_value lower_agg_number(struct lower *, const struct map *, ir_value key);

/* lower_callback.c */
void	lower_share_locals(struct lower *, const struct clause *);
ir_value lower_head(struct lower *);
ir_value lower_number(struct lower *, const struct local *);
/* Whether a helper runs this loop. */
bool	lower_is_called(struct lower *, const struct stmt *);
void	lower_called(struct lower *, const struct stmt *);
ir_value lower_map_len(struct lower *, const struct map *);

/* lower_action.c */
void	lower_watch(struct lower *, const struct clause *);
int	lower_stack_map(struct lower *, const struct type *);

#endif
