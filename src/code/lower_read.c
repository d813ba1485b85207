/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Strings on kernels that do not read them (probe_read_str is of 4.11): word
 * by word. Aligned words never cross a page, so that all that lies before the
 * end of a mapping is read; and offsets and sizes are constants, as the
 * verifiers of these kernels want those of the stack to be.
 *
 *	s = from % 8 * 8, from -= from % 8
 *	a = word at from, without its bytes before the string
 *	for each word of dst:
 *		if (a has the end)
 *			*dst = a >> s, done
 *		next = the next word
 *		*dst = a >> s | next << (64 - s)
 *		a = next
 *
 * What is behind the end is zero: in the words, and in the rest of dst.
 */
#include "code/lower.h"

enum { UNROLLED = 128 };	/* bytes without a loop */

static const int64_t low_bits = 0x0101010101010101;
static const int64_t high_bits = (int64_t)0x8080808080808080;

struct reading {
	ir_value	dst, from, slot, size;	/* from: aligned */
	uint32_t	max;
	int64_t		off;
	enum space	space;
	ir_value	skipped;	/* bytes of the first word */
	ir_value	shift;		/* the same in bits: s */
	ir_value	last, last_bit;	/* where the string ends at the latest:
					 * the number of its word, and the high
					 * bit of the byte in it */
	/* Variables: the word, little-endian; the high bits of the bytes that
	 * may end the string, where the lowest one does; the word's number. */
	uint32_t	word, end, number;
	uint32_t	failed, done;	/* blocks */
};

static ir_value imm(struct lower *l, enum ir_op op, ir_value a, int64_t b)
{
	return ir_binary_imm(l->ir, op, a, b);
}

static ir_value swap(struct lower *l, ir_value v)
{
	return l->target->types.big_endian ? ir_bswap(l->ir, v, 8) : v;
}

/* The bits below the lowest one of the high bits; all where there is none. */
static ir_value below(struct lower *l, ir_value end)
{
	ir_value low = ir_binary(l->ir, IR_AND, end,
	    ir_unary(l->ir, IR_NEG, end));

	return imm(l, IR_SUB, imm(l, IR_SHR, low, 7), 1);
}

/*
 * Reads word `number`. Its bytes that are zero: (v - 0x01...) & ~v & 0x80...;
 * right up to the lowest of them, which is all that matters.
 */
static void read_word(struct lower *l, const struct reading *r,
    ir_value number, bool first, bool maybe_last)
{
	struct ir *ir = l->ir;
	ir_value at = ir_binary(ir, IR_ADD, r->from,
	    imm(l, IR_SHL, number, 3)), v, before, end;
	struct branch b;

	v = lower_read_own(l, r->slot, 8, at, r->space);
	lower_goto_if(l, IR_SLT, v, ir_const(ir, 0), r->failed);
	v = swap(l, ir_load(ir, r->slot, 0, 8, false));
	if (first) {
		before = ir_binary(ir, IR_SHL, ir_const(ir, 1), r->shift);
		v = ir_binary(ir, IR_OR, v, imm(l, IR_SUB, before, 1));
	}
	end = imm(l, IR_SUB, v, low_bits);
	end = ir_binary(ir, IR_AND, end, imm(l, IR_XOR, v, -1));
	ir_var_write(ir, r->end, imm(l, IR_AND, end, high_bits));
	if (maybe_last) {
		b = lower_if(l, IR_EQ, number, r->last);
		end = ir_var_read(ir, r->end);
		ir_var_write(ir, r->end,
		    ir_binary(ir, IR_OR, end, r->last_bit));
		lower_endif(l, &b);
	}
	ir_var_write(ir, r->word, ir_binary(ir, IR_AND, v,
	    below(l, ir_var_read(ir, r->end))));
	ir_var_write(ir, r->number, number);
}

static void store_word(struct lower *l, ir_value dst, int64_t off, ir_value v,
    unsigned left)
{
	v = swap(l, v);
	for (unsigned done = 0, n; done < left; done += n) {
		n = lower_chunk(off + done, left - done);
		ir_store(l->ir, dst, (int)(off + done), n,
		    l->target->types.big_endian ?
		    imm(l, IR_SHR, v, (8 - done - n) * 8) :
		    imm(l, IR_SHR, v, done * 8));
	}
}

/* Writes `left` bytes of the word of this number at dst + off. */
static void step(struct lower *l, const struct reading *r, ir_value number,
    ir_value dst, int64_t off, unsigned left, bool maybe_last)
{
	struct ir *ir = l->ir;
	ir_value head = ir_binary(ir, IR_SHR, ir_var_read(ir, r->word),
	    r->shift), word, by;
	struct branch ended = lower_if_set(l, ir_var_read(ir, r->end));

	store_word(l, dst, off, head, left);
	ir_jmp(ir, r->done);
	lower_start(l, ended.no);
	read_word(l, r, imm(l, IR_ADD, number, 1), false, maybe_last);
	/* In two steps: s may be 0. */
	word = ir_var_read(ir, r->word);
	by = ir_binary(ir, IR_SUB, ir_const(ir, 56), r->shift);
	word = imm(l, IR_SHL, ir_binary(ir, IR_SHL, word, by), 8);
	store_word(l, dst, off, ir_binary(ir, IR_OR, head, word), left);
}

static void read_all(struct lower *l, const struct reading *r, bool known)
{
	uint32_t at = 0;

	read_word(l, r, ir_const(l->ir, 0), true, !known || r->max <= 8);
	if (r->max > UNROLLED && lower_has(l, FEATURE_loops)) {
		struct count loop = lower_count(l,
		    ir_const(l->ir, r->max / 8), 1);
		ir_value dst = imm(l, IR_SHL, loop.number, 3);

		dst = ir_binary(l->ir, IR_ADD, r->dst, dst);
		step(l, r, loop.number, dst, r->off, 8, true);
		lower_count_next(l, &loop);
		at = r->max / 8 * 8;
	}
	for (; at < r->max; at += 8)
		step(l, r, ir_const(l->ir, at / 8), r->dst, r->off + at,
		    r->max - at < 8 ? r->max - at : 8,
		    !known || at + 16 >= r->max);
	ir_jmp(l->ir, r->done);
}

/*
 * As bpf_probe_read_str(): the length with its NUL, or a negative error and
 * zeros. `known`: size is max.
 */
ir_value lower_read_words(struct lower *l, ir_value dst, int64_t off,
    uint32_t max, ir_value size, ir_value from, enum space space)
{
	struct ir *ir = l->ir;
	uint32_t result = ir_var_new(ir), out = lower_block(l, false);
	ir_value n;
	struct reading r = { .dst = dst, .off = off, .max = max,
		.space = space, .word = ir_var_new(ir),
		.end = ir_var_new(ir), .number = ir_var_new(ir),
		.failed = lower_block(l, true), .done = lower_block(l, false) };

	lower_zero(l, dst, off, max);
	r.slot = ir_slot(ir, lower_slot(l, 8, 8, "word"), 0);
	from = ir_unary(ir, IR_SCALAR, from);
	r.skipped = imm(l, IR_AND, from, 7);
	r.shift = imm(l, IR_SHL, r.skipped, 3);
	r.from = ir_binary(ir, IR_SUB, from, r.skipped);
	n = imm(l, IR_SUB, size ? size : ir_const(ir, max), 1);
	n = ir_binary(ir, IR_ADD, n, r.skipped);
	r.last = imm(l, IR_SHR, n, 3);
	n = imm(l, IR_SHL, imm(l, IR_AND, n, 7), 3);
	r.last_bit = ir_binary(ir, IR_SHL, ir_const(ir, 128), n);
	read_all(l, &r, !size);
	lower_start(l, r.failed);
	lower_zero(l, dst, off, max);
	ir_var_write(ir, result, ir_const(ir, -14));	/* EFAULT */
	ir_jmp(ir, out);
	/* The bytes before the end: 0x01 for each of them, added up. */
	lower_start(l, r.done);
	n = imm(l, IR_AND, below(l, ir_var_read(ir, r.end)), low_bits);
	n = imm(l, IR_SHR, imm(l, IR_MUL, n, low_bits), 56);
	r.last = ir_var_read(ir, r.number);
	n = ir_binary(ir, IR_ADD, n, imm(l, IR_SHL, r.last, 3));
	n = ir_binary(ir, IR_SUB, n, r.skipped);
	ir_var_write(ir, result, imm(l, IR_ADD, n, 1));
	ir_jmp(ir, out);
	lower_start(l, out);
	return ir_var_read(ir, result);
}
