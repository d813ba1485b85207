/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The intermediate representation of one eBPF program: SSA over 64-bit
 * values, basic blocks, frame slots for what does not fit a register. Made by
 * lower_*, improved by opt_*, turned to instructions by live, regalloc, frame
 * and emit. Nothing from here on knows the tree, providers or machines.
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
 * ir.def: IR(op, text, nargs, flags); flags of RESULT, EFFECT (never removed),
 * PURE (same operands, same value: may be folded and shared), TERM, COMMUTES.
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
	int8_t		 nargs;	/* -1: as many as .nargs says */
	unsigned	 flags;
};
extern const struct ir_op_row ir_ops[IR_OP_COUNT];

enum ir_cond {		/* of IR_BR */
	IR_EQ, IR_NE, IR_ULT, IR_ULE, IR_UGT, IR_UGE,
	IR_SLT, IR_SLE, IR_SGT, IR_SGE,
};

/* A value: the number of the instruction that makes it; 0 is none. */
typedef uint32_t ir_value;	/* the one typedef: values are no integers */

enum { IR_MAX_ARGS = 5 };

struct ir_insn {
	enum ir_op	 op;
	ir_value	 args[IR_MAX_ARGS];
	uint8_t		 nargs;
	uint8_t		 size;		/* LOAD STORE EXT ATOMIC_ADD: 1 2 4 8 */
	bool		 is_signed;	/* LOAD EXT */
	bool		 is_cast;	/* CALL: imm is bpf_rdonly_cast's BTF id */
	enum ir_cond	 cond;		/* BR */
	/*
	 * CONST: the number. LOAD, STORE, STORE_IMM, ATOMIC_ADD: byte offset
	 * from args[0] (16 bits signed). SLOT, MAP_VALUE: byte offset. CALL:
	 * helper id.
	 */
	int64_t		 imm;
	int64_t		 imm2;		/* STORE_IMM: the number stored */
	uint32_t	 index;		/* SLOT, MAP, MAP_VALUE: which one */
	uint32_t	 block;		/* it is in */
	uint32_t	 target[2];	/* JMP: [0]; BR: true, false */
	ir_value	*phi;		/* PHI: one a predecessor, in order of
					 * the block's preds */
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

/* Memory of the frame, reached by IR_SLOT; placed by frame. */
struct ir_slot {
	uint32_t	 size, align;	/* bytes; align 1 2 4 8 */
	const char	*what;		/* for the listing: "key of @x" */
	bool		 scratch;	/* frame: in the per-CPU scratch map */
	bool		 pinned;	/* always on the stack; */
	bool		 away;		/*   never there */
	int32_t		 offset;	/* frame: from r10, or into scratch */
};

/* While building: what a variable is worth at the end of a block. */
struct ir_def {
	uint32_t	block, var;
	ir_value	value;		/* 0: the place is free */
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
	uint32_t	 line, column;	/* given to what is built next */
	uint32_t	 exit_value;	/* what the program returns, mostly 0 */
	/* A function that a helper calls: what came in r2 to r4 is kept in
	 * that slot, the last being the address of a head whose first word is
	 * the program's context. */
	bool		 is_callback;
	uint32_t	 args_slot;
	bool		 changed;	/* by a pass, since someone cleared it */
	/* Back end: which value each slot of the program's code came from. */
	ir_value	*origin;
};

/* ---- building (ir.c) ---- */

/* Makes the entry block (0) too: current and sealed. */
void	 ir_init(struct ir *, struct arena *, const char *name);
void	 ir_free(struct ir *);

uint32_t ir_block_new(struct ir *);	/* not current yet */
void	 ir_block_start(struct ir *, uint32_t block);	/* makes it current */
void	 ir_block_seal(struct ir *, uint32_t block);

/* Variables: SSA made on the fly, after Braun et al., CC 2013. */
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
ir_value ir_func(struct ir *, uint32_t number);	/* of prog.funcs - 1 */
/* Registers first.. to the end of a slot; the first instruction of all. */
void	 ir_save_args(struct ir *, uint32_t slot, int first, int count);
ir_value ir_extern(struct ir *, uint32_t kind);	/* enum reloc_kind */
ir_value ir_call(struct ir *, int helper, int nargs, ...); /* ir_values */
/* A number as a pointer to a struct, both by their BTF ids; `function` is
 * bpf_rdonly_cast's. */
ir_value ir_cast(struct ir *, uint32_t function, ir_value, uint32_t type);
void	 ir_jmp(struct ir *, uint32_t block);
void	 ir_br(struct ir *, enum ir_cond, ir_value a, ir_value b,
	    uint32_t yes, uint32_t no);
void	 ir_exit(struct ir *, ir_value);
/* A phi by hand, in the current (empty so far) block, one value a
 * predecessor in the order in which the jumps to it were built. */

/* ---- for passes ---- */

/* Whether it is to stay even if its value is not used: not casts, and not the
 * helpers that only tell whose task this is. */
bool	 ir_has_effect(const struct ir_insn *);
/* A value that was replaced stands for another: follow that. */
ir_value ir_resolve(const struct ir *, ir_value);
/* Kills a value; all its uses mean `by` from now on. */
void	 ir_forward(struct ir *, ir_value, ir_value by);
/* An instruction that is in no block's list yet. */
ir_value ir_insn_new(struct ir *, enum ir_op, uint32_t block);
/* ... and its place there: before the insn at index `at`. */
void	 ir_block_insert(struct ir *, uint32_t block, size_t at, ir_value);

/*
 * An IR, or a part of it, as text. Values are numbered in the order in which
 * they appear there, and the blocks that the entry reaches in their own order,
 * so that a listing does not show what the passes have dropped. Without these
 * tables all have the IR's numbers.
 */
struct ir_text {
	struct strbuf	*out;
	const struct ir	*ir;
	uint32_t	*values;	/* by value, 0: has not appeared */
	uint32_t	 nvalues;
	uint32_t	*blocks;	/* by block */
};

struct ir_text ir_text(struct strbuf *, const struct ir *);
void	 ir_dump_insn(struct ir_text *, ir_value);
void	 ir_dump(struct strbuf *, const struct ir *);

/*
 * NULL when sound, else a text in the ir's arena that says what is not: uses
 * not dominated by definitions, wrong operand counts, phis that do not match
 * predecessors, blocks without terminator, offsets out of a slot.
 */
const char *ir_check(const struct ir *);

/* ---- passes; each keeps ir_check happy ---- */

void	opt_fold(struct ir *);	/* constants, identities, branches; blocks
				 * that nothing reaches go */
void	opt_cse(struct ir *);	/* equal PURE values in dominating places */
void	opt_dead(struct ir *);	/* unused values without effect */
void	opt_jump(struct ir *);	/* jumps to jumps, blocks in one line */

/* What the back end needs to know besides the IR. */
struct backend_options {
	int	scratch_map;	/* program.maps index, or -1: must not need */
	uint32_t scratch_key;	/* this program's element */
	bool	old_jumps;	/* before 4.14: no JLT JLE JSLT JSLE */
	bool	big_endian;	/* the target, for BSWAP */
	uint32_t stack;		/* bytes of it; 0: all 512 */
	uint16_t regs;		/* mask of r0-r9 that values may live in, for
				 * tests; 0: all */
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
