/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Text: comparing, measuring, searching. All of it works on memory that holds
 * a text and zeros behind it up to its size, so that equal texts are equal
 * byte for byte.
 *
 * What the kernel does in one call (the length of a text is what its own
 * string read returns) is left to it; what is short is done word by word
 * without a loop, the rest in bounded loops.
 */
#include "code/lower.h"

enum { INLINE_MAX = 64 };	/* bytes that are compared without a loop */
enum { WORDS = 8 };		/* of 8 bytes: a needle at most */

static bool is_local(const struct lower *l, const struct expr *e)
{
	return e->kind == EXPR_VAR && l->locals[e->var->index].in_memory;
}

/*
 * A text in memory, or its first bytes if no more are wanted: where only the
 * head counts, the rest is not read either. The last byte may be a NUL in the
 * place of a character.
 */
static struct at text_head(struct lower *l, const struct expr *e, uint32_t most)
{
	struct at at = { .kind = AT_MEMORY };

	most = (most + 7) & ~7u;
	if (most >= e->type->size || is_local(l, e))
		return lower_memory(l, e);
	at.type = type_string(&l->target->types, most);
	at.base = ir_slot(l->ir, lower_slot(l, most, 8, "text"), 0);
	lower_store(l, e, at.type, at.base, 0, STORE_PADDED);
	return at;
}

/* ---- reading ---- */

/* Whose memory str() and kstr() read. */
static enum space space_of(struct lower *l, const struct expr *call)
{
	return call->builtin == BUILTIN_kstr ? SPACE_KERNEL :
	    lower_any_space(l, lower_arg(call, 0)->type);
}

/*
 * min(n, size), never 0. Right before it is used, and of a value of its own:
 * old kernels forget the bounds of what is spilled.
 */
static ir_value at_most(struct lower *l, ir_value n, ir_value size)
{
	struct ir *ir = l->ir;
	uint32_t var = ir_var_new(ir), done = lower_block(l, false);
	ir_value most = ir_binary_imm(ir, IR_SUB, size, 1);
	ir_value want = ir_binary_imm(ir, IR_SUB, n, 1);

	ir_var_write(ir, var, want);
	lower_goto_if(l, IR_ULT, want, most, done);
	ir_var_write(ir, var, ir_const(ir, 0));
	lower_goto_if(l, IR_EQ, n, ir_const(ir, 0), done);
	ir_var_write(ir, var, most);
	ir_jmp(ir, done);
	lower_start(l, done);
	return ir_binary_imm(ir, IR_ADD, ir_var_read(ir, var), 1);
}

/*
 * str(p [, n]): read by the kernel straight to its place. n is the number of
 * bytes at most, the NUL's included.
 */
void lower_store_str(struct lower *l, const struct expr *e, struct type *to,
    ir_value dst, int64_t off, unsigned flags)
{
	const struct expr *p = lower_arg(e, 0), *n = lower_arg(e, 1);
	uint32_t most = e->type->size < to->size ? e->type->size : to->size;
	bool counted = n && !n->is_const;
	enum space space = SPACE_KERNEL;
	ir_value want = 0, size = 0, from;
	struct at at = { .kind = AT_REGISTER };

	if (!type_is_scalar(p->type))
		at = lower_place(l, p);
	if (at.kind != AT_REGISTER && !counted) {
		lower_copy_at(l, at, type_string(&l->target->types, most), dst,
		    off, flags);
		if (flags & STORE_PADDED && to->size > most)
			lower_zero(l, dst, off + most, to->size - most);
		return;
	}
	if (at.kind != AT_REGISTER && ast_memory_type(p)->size < most)
		most = ast_memory_type(p)->size + (at.kind != AT_MEMORY);
	if (counted)
		want = lower_value(l, n);
	if (at.kind == AT_REGISTER) {
		from = lower_value(l, p);
		space = space_of(l, e);
	} else {
		from = lower_source(l, at);
		if (at.kind == AT_REMOTE)
			space = at.space;
	}
	if (flags & STORE_PADDED || (flags && counted))
		lower_zero(l, dst, off, to->size);
	if (counted)
		size = at_most(l, want, ir_const(l->ir, most));
	lower_read_str(l, dst, off, most, size, from, space);
}

/* ---- literals ---- */

static int64_t literal_word(const struct lower *l, const struct expr *e,
    uint32_t at, unsigned n)
{
	uint64_t v = 0;

	for (unsigned i = 0; i < n; i++) {
		uint32_t j = at + (l->target->types.big_endian ? i : n - 1 - i);

		v = v << 8 | (j < e->len ? (uint8_t)e->text[j] : 0);
	}
	return (int64_t)v;
}

/* ---- loops ---- */

static ir_value load_indexed(struct lower *l, struct at at, ir_value i,
    unsigned n)
{
	return ir_load(l->ir, ir_binary(l->ir, IR_ADD, at.base, i),
	    (int)at.offset, n, false);
}

static bool wants_loop(struct lower *l, uint32_t size)
{
	return size > INLINE_MAX && lower_has(l, FEATURE_loops);
}

/* ---- equality ---- */

/* Bytes [from, size) of both, one of which may be a literal. */
static void equal_inline(struct lower *l, struct at a, struct at b,
    const struct expr *literal, uint32_t from, uint32_t size, uint32_t no)
{
	struct ir *ir = l->ir;

	while (from < size) {
		unsigned n = lower_chunk((a.offset | b.offset) + from,
		    size - from);
		ir_value x = ir_load(ir, a.base, (int)(a.offset + from), n,
		    false);
		ir_value y = literal ?
		    ir_const(ir, literal_word(l, literal, from, n)) :
		    ir_load(ir, b.base, (int)(b.offset + from), n, false);

		lower_require(l, IR_EQ, x, y, no);
		from += n;
	}
}

/* Whole words by a loop; how many bytes that were. */
static uint32_t equal_loop(struct lower *l, struct at a, struct at b,
    uint32_t size, uint32_t no)
{
	unsigned n = lower_chunk(a.offset | b.offset, 8);
	uint32_t end = size - size % n;
	struct count loop = lower_count(l, ir_const(l->ir, end), n);
	ir_value x = load_indexed(l, a, loop.number, n);
	ir_value y = load_indexed(l, b, loop.number, n);

	lower_require(l, IR_EQ, x, y, no);
	lower_count_next(l, &loop);
	return end;
}

/* Of a text whose bytes do not matter: what happens on the way to it. */
static void text_unread(struct lower *l, const struct expr *e)
{
	if (e->kind != EXPR_STRING && e->kind != EXPR_VAR &&
	    e->kind != EXPR_BUILTIN)
		lower_memory(l, e);
}

/*
 * A literal is compared with its NUL, nothing behind it; of others as much as
 * both can hold.
 */
void lower_strings_equal(struct lower *l, const struct expr *a,
    const struct expr *b, int64_t limit, uint32_t yes, uint32_t no)
{
	const struct expr *literal = NULL;
	struct at pa, pb = { 0 };
	uint32_t size, done = 0;

	if (a->kind == EXPR_STRING) {
		const struct expr *t = a;

		a = b;
		b = t;
	}
	if (b->kind == EXPR_STRING)
		literal = b;
	size = a->type->size;
	if (literal && b->len + 1 > size && limit > (int64_t)b->len) {
		text_unread(l, a);
		ir_jmp(l->ir, no);	/* longer than the other can be */
		return;
	}
	if (literal ? b->len + 1 < size : b->type->size < size)
		size = literal ? b->len + 1 : b->type->size;
	if (limit < (int64_t)size)
		size = limit > 0 ? (uint32_t)limit : 0;
	/* One byte more: the last one of a text that was cut is no text. */
	pa = text_head(l, a, size + 1);
	if (!literal)
		pb = text_head(l, b, size + 1);
	if (!literal && wants_loop(l, size))
		done = equal_loop(l, pa, pb, size, no);
	equal_inline(l, pa, pb, literal, done, size, no);
	ir_jmp(l->ir, yes);
}

/* ---- order ---- */

/* What differed, as the first of its bytes says. */
struct difference {
	uint32_t	x, y;		/* variables */
	uint32_t	found;		/* block */
};

static void differ(struct lower *l, const struct difference *d, ir_value x,
    ir_value y, unsigned n)
{
	bool swap = n > 1 && !l->target->types.big_endian;

	ir_var_write(l->ir, d->x, swap ? ir_bswap(l->ir, x, n) : x);
	ir_var_write(l->ir, d->y, swap ? ir_bswap(l->ir, y, n) : y);
	ir_jmp(l->ir, d->found);
}

static void order_step(struct lower *l, const struct difference *d, ir_value x,
    ir_value y, unsigned n)
{
	uint32_t same = lower_block(l, false), other = lower_block(l, false);

	ir_br(l->ir, IR_EQ, x, y, same, other);
	lower_start(l, other);
	differ(l, d, x, y, n);
	lower_start(l, same);
}

static uint32_t order_loop(struct lower *l, const struct difference *d,
    struct at a, struct at b, uint32_t size)
{
	unsigned n = lower_chunk(a.offset | b.offset, 8);
	uint32_t end = size - size % n;
	struct count loop = lower_count(l, ir_const(l->ir, end), n);
	ir_value x = load_indexed(l, a, loop.number, n);
	ir_value y = load_indexed(l, b, loop.number, n);

	order_step(l, d, x, y, n);
	lower_count_next(l, &loop);
	return end;
}

/* -1, 0 or 1, as memcmp(3) would say of the first size bytes. */
static ir_value order_bytes(struct lower *l, struct at a, struct at b,
    uint32_t size)
{
	struct ir *ir = l->ir;
	struct difference d = { ir_var_new(ir), ir_var_new(ir),
		lower_block(l, false) };
	uint32_t r = ir_var_new(ir), from = 0;
	uint32_t done = lower_block(l, false);
	struct branch less;
	ir_value x;

	if (wants_loop(l, size))
		from = order_loop(l, &d, a, b, size);
	while (from < size) {
		unsigned n = lower_chunk((a.offset | b.offset) + from,
		    size - from);

		x = ir_load(ir, a.base, (int)(a.offset + from), n, false);
		order_step(l, &d, x, ir_load(ir, b.base,
		    (int)(b.offset + from), n, false), n);
		from += n;
	}
	ir_var_write(ir, r, ir_const(ir, 0));
	ir_jmp(ir, done);
	lower_start(l, d.found);
	x = ir_var_read(ir, d.x);
	less = lower_if(l, IR_ULT, x, ir_var_read(ir, d.y));
	ir_var_write(ir, r, ir_const(ir, -1));
	ir_jmp(ir, done);
	lower_start(l, less.no);
	ir_var_write(ir, r, ir_const(ir, 1));
	ir_jmp(ir, done);
	lower_start(l, done);
	return ir_var_read(ir, r);
}

/* Either holds its NUL: what is the same that far is the same. */
ir_value lower_strings_order(struct lower *l, const struct expr *a,
    const struct expr *b)
{
	uint32_t size = a->type->size < b->type->size ? a->type->size :
	    b->type->size;
	struct at pa = text_head(l, a, size + 1);
	struct at pb = text_head(l, b, size + 1);

	return order_bytes(l, pa, pb, size);
}

/* n bytes of what an argument of memcmp() is, or points to. */
static struct at bytes_of(struct lower *l, const struct expr *e, uint32_t n)
{
	struct at at = { .kind = AT_MEMORY }, from;

	if (is_local(l, e)) {
		at = lower_memory(l, e);
	} else {
		at.base = ir_slot(l->ir, lower_slot(l, n, 8, "bytes"), 0);
		if (type_is_scalar(e->type)) {
			lower_read(l, at.base, n, lower_value(l, e),
			    lower_any_space(l, e->type));
		} else {
			from = lower_place(l, e);
			if (from.kind == AT_MEMORY)
				lower_copy(l, at.base, 0, from.base,
				    from.offset + (e->type->kind ==
				    TYPE_BUFFER ? 4 : 0), n);
			else
				lower_read(l, at.base, n,
				    lower_address(l, from), from.kind ==
				    AT_CONTEXT ? SPACE_KERNEL : from.space);
		}
		return at;
	}
	if (e->type->kind == TYPE_BUFFER)
		at.offset += 4;
	return at;
}

ir_value lower_value_memcmp(struct lower *l, const struct expr *call)
{
	uint32_t n = (uint32_t)lower_arg(call, 2)->number;
	struct at a = bytes_of(l, lower_arg(call, 0), n);
	struct at b = bytes_of(l, lower_arg(call, 1), n);

	return order_bytes(l, a, b, n);
}

/* ---- length ---- */

/* str(p) of a size that is known: read it where it is. */
static bool is_plain_read(const struct expr *e)
{
	const struct expr *n;

	if (e->kind != EXPR_CALL || !builtin_is(e->builtin, READS_TEXT))
		return false;
	n = lower_arg(e, 1);
	return type_is_scalar(lower_arg(e, 0)->type) && (!n || n->is_const);
}

/*
 * Copies a text of at most `size` bytes to memory; gives its length, 0 when
 * it cannot be read:
 *	n = read_str(dst, size, from); n = n > 0 ? n - 1 : 0
 */
ir_value lower_measure(struct lower *l, const struct expr *e, ir_value dst,
    uint32_t size)
{
	struct ir *ir = l->ir;
	uint32_t var = ir_var_new(ir);
	enum space space = SPACE_KERNEL;
	struct branch some;
	ir_value from, n;

	if (is_plain_read(e)) {
		from = lower_value_first(l, e);
		space = space_of(l, e);
	} else {
		from = lower_address(l, lower_memory(l, e));
	}
	n = lower_read_str(l, dst, 0, size, 0, from, space);
	ir_var_write(ir, var, ir_const(ir, 0));
	some = lower_if(l, IR_SGT, n, ir_const(ir, 0));
	ir_var_write(ir, var, ir_binary_imm(ir, IR_SUB, n, 1));
	lower_endif(l, &some);
	return ir_var_read(ir, var);
}

ir_value lower_value_strlen(struct lower *l, const struct expr *call)
{
	const struct expr *e = lower_arg(call, 0);
	uint32_t size = e->type->size;

	return lower_measure(l, e, ir_slot(l->ir,
	    lower_slot(l, size, 8, "text"), 0), size);
}

/* ---- search ---- */

/*
 * What is looked for, right-aligned in words of big-endian order: that is how
 * the last bytes seen lie when each new one is shifted in from the right.
 */
struct needle {
	unsigned	nwords;
	ir_value	word[WORDS];
	ir_value	mask[WORDS];	/* 0: all bits */
	ir_value	len;
};

static struct needle literal_needle(struct lower *l, const struct expr *e)
{
	struct needle n = { .nwords = (e->len + 7) / 8,
		.len = ir_const(l->ir, e->len) };

	for (unsigned i = 0; i < n.nwords; i++) {
		unsigned end = e->len - i * 8, have = end < 8 ? end : 8;
		uint64_t v = 0;

		for (unsigned k = end - have; k < end; k++)
			v = v << 8 | (uint8_t)e->text[k];
		n.word[i] = ir_const(l->ir, (int64_t)v);
		if (have < 8)
			n.mask[i] = ir_const(l->ir,
			    (int64_t)((1ULL << have * 8) - 1));
	}
	return n;
}

/* words = words << 8 | byte, over all of them; [0] is the lowest. */
static void shift_in(struct lower *l, const uint32_t *words, unsigned n,
    ir_value byte)
{
	struct ir *ir = l->ir;

	for (unsigned i = n; i-- > 0;) {
		ir_value w = ir_binary_imm(ir, IR_SHL,
		    ir_var_read(ir, words[i]), 8);

		ir_var_write(ir, words[i], ir_binary(ir, IR_OR, w, i ?
		    ir_binary_imm(ir, IR_SHR, ir_var_read(ir, words[i - 1]),
		    56) : byte));
	}
}

static void zero_words(struct lower *l, uint32_t *words, unsigned n)
{
	for (unsigned i = 0; i < n; i++) {
		words[i] = ir_var_new(l->ir);
		ir_var_write(l->ir, words[i], ir_const(l->ir, 0));
	}
}

/* One byte of the needle: its words and their masks grow. */
static void needle_byte(struct lower *l, const uint32_t *words,
    const uint32_t *masks, uint32_t len, unsigned nwords, ir_value byte,
    uint32_t end)
{
	lower_require(l, IR_NE, byte, ir_const(l->ir, 0), end);
	shift_in(l, words, nwords, byte);
	shift_in(l, masks, nwords, ir_const(l->ir, 0xff));
	ir_var_write(l->ir, len, ir_binary_imm(l->ir, IR_ADD,
	    ir_var_read(l->ir, len), 1));
}

static struct needle needle_in_memory(struct lower *l, const struct expr *e)
{
	struct at at = lower_memory(l, e);
	uint32_t size = e->type->size - 1, len = ir_var_new(l->ir);
	uint32_t words[WORDS], masks[WORDS], end = lower_block(l, false);
	struct needle n = { .nwords = (size + 7) / 8 };

	zero_words(l, words, n.nwords);
	zero_words(l, masks, n.nwords);
	ir_var_write(l->ir, len, ir_const(l->ir, 0));
	if (lower_has(l, FEATURE_loops)) {
		struct count loop = lower_count(l, ir_const(l->ir, size), 1);

		needle_byte(l, words, masks, len, n.nwords,
		    load_indexed(l, at, loop.number, 1), end);
		lower_count_next(l, &loop);
	} else {
		for (uint32_t i = 0; i < size; i++)
			needle_byte(l, words, masks, len, n.nwords,
			    ir_load(l->ir, at.base, (int)(at.offset + i), 1,
			    false), end);
	}
	ir_jmp(l->ir, end);
	lower_start(l, end);
	for (unsigned i = 0; i < n.nwords; i++) {
		n.word[i] = ir_var_read(l->ir, words[i]);
		n.mask[i] = ir_var_read(l->ir, masks[i]);
	}
	n.len = ir_var_read(l->ir, len);
	return n;
}

/* Where a search stands. */
struct search {
	const struct needle *needle;
	uint32_t	words[WORDS];	/* the last bytes seen */
	uint32_t	pos;		/* bytes seen; in the end the index */
	uint32_t	found, none;	/* blocks */
};

/*
 *	if (!byte) goto none; words <<= 8 | byte; pos++
 *	if (!(words ^ needle)) goto found
 */
static void search_byte(struct lower *l, struct search *s, ir_value byte)
{
	const struct needle *n = s->needle;
	struct ir *ir = l->ir;
	ir_value rest = 0;

	lower_require(l, IR_NE, byte, ir_const(ir, 0), s->none);
	shift_in(l, s->words, n->nwords, byte);
	ir_var_write(ir, s->pos, ir_binary_imm(ir, IR_ADD,
	    ir_var_read(ir, s->pos), 1));
	for (unsigned i = 0; i < n->nwords; i++) {
		ir_value x = ir_binary(ir, IR_XOR,
		    ir_var_read(ir, s->words[i]), n->word[i]);

		if (n->mask[i])
			x = ir_binary(ir, IR_AND, x, n->mask[i]);
		rest = rest ? ir_binary(ir, IR_OR, rest, x) : x;
	}
	lower_goto_if(l, IR_EQ, rest, ir_const(ir, 0), s->found);
}

static void search_all(struct lower *l, struct search *s, struct at at,
    uint32_t size)
{
	if (wants_loop(l, size)) {
		struct count loop = lower_count(l, ir_const(l->ir, size), 1);

		search_byte(l, s, load_indexed(l, at, loop.number, 1));
		lower_count_next(l, &loop);
	} else {
		for (uint32_t i = 0; i < size; i++)
			search_byte(l, s, ir_load(l->ir, at.base,
			    (int)(at.offset + i), 1, false));
	}
	ir_jmp(l->ir, s->none);
}

/* Index of the first place of the needle, -1 when there is none. */
ir_value lower_value_strstr(struct lower *l, const struct expr *call)
{
	const struct expr *hay = lower_arg(call, 0), *e = lower_arg(call, 1);
	struct ir *ir = l->ir;
	bool literal = e->kind == EXPR_STRING;
	struct needle n;
	struct search s = { .needle = &n, .pos = ir_var_new(ir),
		.found = lower_block(l, false), .none = lower_block(l, false) };
	uint32_t r = ir_var_new(ir), done = lower_block(l, false);
	struct at at;

	if (literal && e->len == 0) {
		text_unread(l, hay);
		return ir_const(ir, 0);
	}
	at = lower_memory(l, hay);
	n = literal ? literal_needle(l, e) : needle_in_memory(l, e);
	zero_words(l, s.words, n.nwords);
	ir_var_write(ir, s.pos, ir_const(ir, 0));
	ir_var_write(ir, r, ir_const(ir, 0));
	lower_goto_if(l, IR_EQ, n.len, ir_const(ir, 0), done);
	search_all(l, &s, at, hay->type->size);
	lower_start(l, s.found);
	ir_var_write(ir, r, ir_binary(ir, IR_SUB, ir_var_read(ir, s.pos),
	    n.len));
	ir_jmp(ir, done);
	lower_start(l, s.none);
	ir_var_write(ir, r, ir_const(ir, -1));
	ir_jmp(ir, done);
	lower_start(l, done);
	return ir_var_read(ir, r);
}

/* ---- values ---- */

/* 1 or 0: bit 63 of an index is set when it is -1. */
ir_value lower_value_strcontains(struct lower *l, const struct expr *call)
{
	ir_value i = lower_value_strstr(l, call);

	return ir_binary_imm(l->ir, IR_XOR, ir_binary_imm(l->ir, IR_SHR, i,
	    63), 1);
}

ir_value lower_value_strcmp(struct lower *l, const struct expr *call)
{
	return lower_strings_order(l, lower_arg(call, 0), lower_arg(call, 1));
}

/* Zero, that is false, when equal. */
void lower_cond_strncmp(struct lower *l, const struct expr *call, uint32_t yes,
    uint32_t no)
{
	lower_strings_equal(l, lower_arg(call, 0), lower_arg(call, 1),
	    lower_arg(call, 2)->number, no, yes);
}

ir_value lower_value_strncmp(struct lower *l, const struct expr *call)
{
	return lower_truth(l, lower_if_true(l, call));
}
