/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The intermediate representation of one eBPF function: SSA over 64-bit
 * values, basic blocks, and slots of memory for data that does not fit a
 * register. lower_* builds it, opt_* optimizes it, and frame, live, regalloc
 * and emit convert it to instructions. These passes do not depend on the tree,
 * providers or machines.
 */
#ifndef AWL_IR_H
#define AWL_IR_H

#include "base/arena.h"
#include "base/strbuf.h"
#include "base/vec.h"
#include "ebpf/insn.h"

#include <linux/bpf.h>
#include <stdbool.h>
#include <stdint.h>

/*
 * ir.def: IR(op, text, nargs, flags). The flags are RESULT (it has a value),
 * EFFECT (it is never removed), PURE (the same operands always give the same
 * value, so that it can be folded and shared), TERM (it ends a block) and
 * COMMUTES.
 */
enum ir_op {
#define IR(op, ...)	IR_##op,
#include "ir.def"
#undef IR
	IR_OP_COUNT
};

enum ir_flags { IR_RESULT = 1, IR_EFFECT = 2, IR_PURE = 4, IR_TERM = 8,
	IR_COMMUTES = 16 };

struct ir_op_row {
	const char	*text;
	int8_t		 nargs;	/* -1: varies; see ir_insn.nargs */
	unsigned	 flags;
};
extern const struct ir_op_row ir_ops[IR_OP_COUNT];

enum ir_cond {		/* of IR_BR */
	IR_EQ, IR_NE, IR_ULT, IR_ULE, IR_UGT, IR_UGE,
	IR_SLT, IR_SLE, IR_SGT, IR_SGE,
};

/* A value: the number of the instruction that computes it; 0: none. This is a
 * typedef, although awl has no others, so that the prototypes below show which
 * arguments are values and which are plain integers. */
typedef uint32_t ir_value;

enum { IR_MAX_ARGS = 5 };

struct ir_insn {
	enum ir_op	 op;
	ir_value	 args[IR_MAX_ARGS];
	uint8_t		 nargs;
	uint8_t		 size;		/* LOAD STORE EXT ATOMIC_ADD: 1 2 4 8 */
	bool		 is_signed;	/* LOAD EXT */
	bool		 is_cast;	/* CALL of bpf_rdonly_cast: imm is
					 * its BTF id, not a helper id */
	enum ir_cond	 cond;		/* BR */
	/*
	 * CONST: the number. LOAD, STORE, STORE_IMM, ATOMIC_ADD: byte offset
	 * from args[0] (16 bits signed). SLOT, MAP_VALUE: byte offset. CALL:
	 * helper id.
	 */
	int64_t		 imm;
	int64_t		 imm2;		/* STORE_IMM: the number stored */
	uint32_t	 index;		/* SLOT, MAP, MAP_VALUE: which one */
	uint32_t	 block;		/* that contains it */
	uint32_t	 target[2];	/* JMP: [0]; BR: true, false */
	ir_value	*phi;		/* PHI: one value per predecessor,
					 * in the order of the block's preds */
	uint32_t	 line;		/* 1-based place in the script, */
	uint32_t	 column;	/*   0: none */
	bool		 dead;
};

struct ir_block {
	VEC(ir_value)	 insns;		/* phis first, terminator last */
	VEC(uint32_t)	 preds;
	bool		 sealed;	/* all predecessors known */
	bool		 unlikely;	/* laid out at the end */
	bool		 dead;
	/* While building: */
	VEC(struct { uint32_t var; ir_value phi; }) open_phis;
};

/* A piece of memory, on the stack or in the scratch map: the pass frame decides
 * where. The instruction IR_SLOT computes its address. */
struct ir_slot {
	uint32_t	 size, align;	/* bytes; align 1 2 4 8 */
	const char	*what;		/* for the listing: "key of @x" */
	bool		 must_stack;	/* always on the stack */
	bool		 never_stack;	/* always in the scratch map */
	/* Set by frame: */
	bool		 scratch;	/* it is in the per-CPU scratch map */
	int32_t		 offset;	/* from r10, or in scratch memory */
};

/* While building: the value of a variable at the end of a block. */
struct ir_def {
	uint32_t	block, var;
	ir_value	value;		/* 0: a free entry of the hash table */
};

struct ir {
	struct arena	*arena;
	const char	*name;
	VEC(struct ir_insn) insns;	/* [0] is unused */
	VEC(struct ir_block) blocks;	/* [0] is the entry */
	VEC(struct ir_slot) slots;
	uint32_t	 cur;		/* block being built */
	uint32_t	 nvars;
	struct ir_def	*defs;		/* open hash, a power of two */
	size_t		 ndefs, defs_size;
	uint32_t	 line, column;	/* of the next instructions */
	uint32_t	 exit_value;	/* what the program returns, mostly 0 */
	/* A function that a helper calls. It saves its arguments in args_slot.
	 * The last argument is the address of the head (lower.h), whose first
	 * word is the program's context. */
	bool		 is_callback;
	uint32_t	 args_slot;
	/* If has_result is set, the word at the offset `result` of the context
	 * is the return value of the probed function: RELOC_RESULT. */
	bool		 has_result;
	int		 result;
	bool		 changed;	/* set by a pass that changes the IR */
	/* Set by emit: the value for which each instruction was emitted. */
	ir_value	*origin;
};

/* ---- building (ir.c) ---- */

/* Also creates the entry block (0), which is current and sealed. */
void	 ir_init(struct ir *, struct arena *, const char *name);
void	 ir_free(struct ir *);

uint32_t ir_block_new(struct ir *);	/* not current yet */
void	 ir_block_start(struct ir *, uint32_t block);	/* makes it current */
void	 ir_block_seal(struct ir *, uint32_t block);

/* Variables. SSA is constructed while building: Braun et al., CC 2013. */
uint32_t ir_var_new(struct ir *);
void	 ir_var_write(struct ir *, uint32_t var, ir_value);
ir_value ir_var_read(struct ir *, uint32_t var);

uint32_t ir_slot_new(struct ir *, uint32_t size, uint32_t align,
	    const char *what);

ir_value ir_const(struct ir *, int64_t);
ir_value ir_unary(struct ir *, enum ir_op, ir_value);
ir_value ir_binary(struct ir *, enum ir_op, ir_value, ir_value);
ir_value ir_binary_imm(struct ir *, enum ir_op, ir_value, int64_t);
ir_value ir_ext(struct ir *, ir_value, unsigned size, bool is_signed);
ir_value ir_bswap(struct ir *, ir_value, unsigned size);
ir_value ir_load(struct ir *, ir_value ptr, int off, unsigned size,
	    bool is_signed);
void	 ir_store(struct ir *, ir_value ptr, int off, unsigned size, ir_value);
void	 ir_store_imm(struct ir *, ir_value ptr, int off, unsigned size,
	    int64_t);
void	 ir_atomic_add(struct ir *, ir_value ptr, int off, unsigned size,
	    ir_value);
ir_value ir_ctx(struct ir *);
ir_value ir_slot(struct ir *, uint32_t slot, uint32_t off);
ir_value ir_map(struct ir *, uint32_t map);
ir_value ir_map_value(struct ir *, uint32_t map, uint32_t off);
ir_value ir_probe_id(struct ir *);
/* The address of a callback. The main function is prog.funcs[0], so that
 * callback `number` is prog.funcs[number + 1]. */
ir_value ir_func(struct ir *, uint32_t number);
/* Stores `count` registers, from r`first` on, at the end of a slot. It must be
 * the first instruction of the function. */
void	 ir_save_args(struct ir *, uint32_t slot, int first, int count);
ir_value ir_extern(struct ir *, uint32_t kind);	/* enum reloc_kind */
ir_value ir_call(struct ir *, int helper, int nargs, ...); /* ir_values */
/* Casts a number to a pointer to a struct by bpf_rdonly_cast(). `function` and
 * `type` are the BTF ids of this function and of the struct. */
ir_value ir_cast(struct ir *, uint32_t function, ir_value, uint32_t type);
void	 ir_jmp(struct ir *, uint32_t block);
void	 ir_br(struct ir *, enum ir_cond, ir_value a, ir_value b,
	    uint32_t yes, uint32_t no);
void	 ir_exit(struct ir *, ir_value);

/* ---- for passes ---- */

/* Whether an instruction must be kept even if its value is not used. Calls must
 * be kept, except casts and the helpers that return the current task. */
bool	 ir_has_effect(const struct ir_insn *);
/* If ir_forward() replaced this value, returns the one that replaces it, and
 * otherwise the value itself. */
ir_value ir_resolve(const struct ir *, ir_value);
/* Replaces a value: all its uses now mean `by`. */
void	 ir_forward(struct ir *, ir_value, ir_value by);
/* An instruction that is in no block's list yet. */
ir_value ir_insn_new(struct ir *, enum ir_op, uint32_t block);
/* Inserts an instruction before the one at index `at` of the block. */
void	 ir_block_insert(struct ir *, uint32_t block, size_t at, ir_value);

/*
 * An IR, or a part of it, as text. Values are numbered in the order in which
 * they appear in the text. Reachable blocks keep their order, but get new
 * numbers without gaps, so that a listing does not show where passes removed
 * something. If .values and .blocks are NULL, both keep their numbers.
 */
struct ir_text {
	struct strbuf	*out;
	const struct ir	*ir;
	uint32_t	*values;	/* by value; 0: not in the text yet */
	uint32_t	 nvalues;
	uint32_t	*blocks;	/* by block */
};

struct ir_text ir_text(struct strbuf *, const struct ir *);
void	 ir_dump_insn(struct ir_text *, ir_value);
void	 ir_dump(struct strbuf *, const struct ir *);

/*
 * Checks the rules of the IR. NULL, or a text in the ir's arena that names the
 * broken rule: uses that their definition does not dominate, wrong operand
 * counts, phis that do not match the predecessors, blocks without terminator,
 * offsets outside of a slot.
 */
const char *ir_check(const struct ir *);

/* ---- passes; after each of them, ir_check() must succeed ---- */

void	opt_fold(struct ir *);	/* constants, identities, branches;
				 * removes unreachable blocks */
void	opt_cse(struct ir *);	/* PURE values that a dominating block
				 * has already computed */
void	opt_dead(struct ir *);	/* removes unused values without effect */
void	opt_jump(struct ir *);	/* jumps to jumps; merges a block with its
				 * only successor */

/* What the back end needs to know besides the IR. */
struct backend_options {
	int	scratch_map;	/* index of program.maps; -1: no slot may
				 * be in scratch memory */
	uint32_t scratch_key;	/* the element of this function, if all
				 * functions share the map */
	bool	scratch_by_cpu;	/* the map belongs to this function alone: its
				 * key is the number of the CPU */
	bool	stack_first;	/* helpers accept no addresses of scratch
				 * memory: even a large slot is on the stack if
				 * it fits there */
	bool	old_jumps;	/* before 4.14: no JLT JLE JSLT JSLE */
	bool	big_endian;	/* the target, for BSWAP */
	uint32_t stack;		/* bytes of stack; 0: all 512 */
	uint16_t regs;		/* for tests: mask of the registers r0-r9
				 * that values can use; 0: all */
};

static inline uint32_t backend_stack(const struct backend_options *options)
{
	return options->stack ? options->stack : EBPF_STACK;
}

/* The listing of -S: source line, IR and eBPF side by side. */
struct program;
struct prog;
void	listing_print(struct strbuf *, const struct program *,
	    const struct prog *, struct ir *const *functions);

#endif
