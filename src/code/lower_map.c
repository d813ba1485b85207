/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Maps: the tables of the program, keys, reads and writes.
 *
 * A map without keys is an array of one, addressed by instruction where the
 * kernel can; one with keys is a hash, per CPU for aggregations.
 */
#include "code/lower.h"

#include "arch/arch.h"

/* Above this a hash table grows on use where the kernel does that safely. */
enum { PREALLOC_MAX = 1024 * 1024, ASSUMED_CPUS = 4 };

static uint32_t agg_size(enum agg agg)
{
	static const uint8_t words[] = {
#define AGG(name, n, ...)	[AGG_##name] = n,
#include "lang/agg.def"
#undef AGG
	};
	return words[agg] * 8u;
}

uint32_t lower_map_new(struct lower *l, struct map_spec spec)
{
	vec_push(&l->maps, spec);
	return (uint32_t)l->maps.len - 1;
}

/* let @m = lruhash(100): the kind as asked for, but that aggregations are per
 * CPU whatever it says. */
static void declared_map(struct map_spec *s, const struct map *m, bool percpu)
{
	bool lru = m->kind == MAP_LRUHASH || m->kind == MAP_PERCPULRUHASH;

	percpu |= m->kind == MAP_PERCPUHASH || m->kind == MAP_PERCPULRUHASH;
	s->max_entries = m->max_entries;
	if (percpu)
		s->type = lru ? BPF_MAP_TYPE_LRU_PERCPU_HASH :
		    BPF_MAP_TYPE_PERCPU_HASH;
	else
		s->type = lru ? BPF_MAP_TYPE_LRU_HASH : BPF_MAP_TYPE_HASH;
}

/* The number behind a key of size bytes is as small as its alignment. */
static void place_bucket(struct map_spec *s, uint32_t size)
{
	bool narrow = size % 8 && type_last_bucket(s->value) <= UINT32_MAX;
	uint32_t bytes = narrow && (size + 3) / 4 % 2 ? 4 : 8;

	s->bucket_offset = (size + bytes - 1) / bytes * bytes;
	s->key_size = s->bucket_offset + bytes;
}

/* Whether each word of a value is what all samples add up to, as long as
 * lower_map_used() does not learn of another use. */
static bool is_sum(const struct type *t, bool percpu)
{
	if (t->kind != TYPE_AGG)	/* @x++ */
		return t->kind == TYPE_INT && t->size == 8;
	return percpu && t->agg != AGG_min && t->agg != AGG_max &&
	    t->agg != AGG_tseries;
}

static void make_map(struct lower *l, const struct map *m)
{
	bool agg = m->value && m->value->kind == TYPE_AGG;
	bool keyed = m->key != NULL, percpu = agg && !lower_agg_shared(l, m);
	struct map_spec *s;
	uint64_t each;

	s = vec_add(&l->maps);
	s->role = MAP_USER;
	s->name = arena_printf(l->arena, "@%s", m->name);
	s->key = m->key;
	s->value = m->value;
	s->key_size = keyed ? m->key->size : 4;
	s->value_size = agg ? agg_size(m->value->agg) :
	    m->value ? m->value->size : 8;
	s->scalar = !keyed;
	s->deleted = m->deleted;
	s->only_added = m->value && is_sum(m->value, percpu) &&
	    m->kind != MAP_LRUHASH && m->kind != MAP_PERCPULRUHASH;
	s->max_entries = 1;
	s->type = percpu ? BPF_MAP_TYPE_PERCPU_ARRAY : BPF_MAP_TYPE_ARRAY;
	if (m->value && type_is_bucketed(m->value)) {
		place_bucket(s, keyed ? m->key->size : 0);
		keyed = true;
	}
	if (!keyed)
		return;
	if (m->max_entries) {
		declared_map(s, m, percpu);
		return;
	}
	s->type = percpu ? BPF_MAP_TYPE_PERCPU_HASH : BPF_MAP_TYPE_HASH;
	s->max_entries = l->script->max_map_keys;
	if (agg && m->value->agg == AGG_tseries &&
	    m->value->max > s->max_entries)
		s->max_entries = (uint32_t)m->value->max;
	each = s->key_size + 64 + s->value_size * (percpu ? ASSUMED_CPUS : 1);
	if (each * s->max_entries > PREALLOC_MAX &&
	    !l->target->arch->late_irq_work &&
	    lower_has(l, FEATURE_map_prealloc_off))
		s->flags = BPF_F_NO_PREALLOC;
}

void lower_maps(struct lower *l)
{
	for (unsigned i = 0; i < l->script->nmaps; i++)
		for (const struct map *m = l->script->maps; m; m = m->next)
			if (m->index == i)
				make_map(l, m);
}

void lower_map_used(struct lower *l, const struct map *m)
{
	l->maps.data[m->index].only_added = false;
}

/* ---- keys ---- */

static void store_keys(struct lower *l, const struct map *m,
    const struct expr *keys, ir_value slot)
{
	struct expr list = { .kind = EXPR_TUPLE, .type = m->key };

	/* @x[a, b] and @x[(a, b)] are the same key. */
	if (keys && !keys->next && keys->type->kind == TYPE_TUPLE) {
		lower_store(l, keys, m->key, slot, 0, STORE_PADDED);
		return;
	}
	list.items = (struct expr *)keys;
	lower_store(l, &list, m->key, slot, 0, STORE_PADDED);
}

void lower_bucket(struct lower *l, const struct map *m, ir_value key,
    ir_value number)
{
	const struct map_spec *spec = &l->maps.data[m->index];

	ir_store(l->ir, key, (int)spec->bucket_offset,
	    spec->key_size - spec->bucket_offset, number);
}

/* The key's memory; with a bucket number behind it if that is not 0. */
ir_value lower_key(struct lower *l, const struct map *m,
    const struct expr *keys, ir_value bucket)
{
	/* A copy: what the keys are made of may add maps. */
	const struct map_spec spec = l->maps.data[m->index];
	uint32_t slot = lower_slot(l, spec.key_size, 8,
	    arena_printf(l->arena, "key of @%s", m->name));
	ir_value key = ir_slot(l->ir, slot, 0);

	if (m->key)
		store_keys(l, m, keys, key);
	else if (!bucket)
		ir_store_imm(l->ir, key, 0, 4, 0);
	if (m->key && spec.bucket_offset > m->key->size)
		lower_zero(l, key, m->key->size,
		    spec.bucket_offset - m->key->size);
	if (bucket)
		lower_bucket(l, m, key, bucket);
	return key;
}

ir_value lower_map_lookup(struct lower *l, uint32_t map, ir_value key)
{
	return ir_call(l->ir, BPF_FUNC_map_lookup_elem, 2, ir_map(l->ir, map),
	    key);
}

ir_value lower_map_put(struct lower *l, uint32_t map, ir_value key,
    ir_value value)
{
	ir_value to = ir_map(l->ir, map);

	return ir_call(l->ir, BPF_FUNC_map_update_elem, 4, to, key, value,
	    ir_const(l->ir, BPF_ANY));
}

void lower_map_insert(struct lower *l, uint32_t map, ir_value key,
    ir_value value)
{
	ir_value r = lower_map_put(l, map, key, value);
	struct branch full = lower_if_rare(l, IR_NE, r, ir_const(l->ir, 0));

	lower_loss_bump(l, lower_loss_new(l, LOSS_MAP_FULL, map));
	lower_endif(l, &full);
}

/* ---- maps without keys ---- */

static bool is_direct(struct lower *l, const struct map *m)
{
	return l->maps.data[m->index].type == BPF_MAP_TYPE_ARRAY &&
	    lower_has(l, FEATURE_map_value);
}

/*
 * The address of an entry, in the branch where it is known not to be NULL; the
 * other is where control goes if there is none. No branch: it is surely there.
 */
static ir_value entry_of(struct lower *l, const struct expr *e,
    struct branch *hit)
{
	const struct map *m = e->map;
	ir_value p;

	*hit = (struct branch){ 0 };
	lower_map_used(l, m);
	if (is_direct(l, m))
		return ir_map_value(l->ir, m->index, 0);
	p = lower_map_lookup(l, m->index, lower_key(l, m, e->keys, 0));
	*hit = lower_if_set(l, p);
	return p;
}

/* ---- reads ---- */

/* Of literals none is negative. */
static ir_value load_value(struct lower *l, const struct map *m, ir_value p)
{
	return ir_load(l->ir, p, 0, m->value->size,
	    m->value->is_signed && !m->value_literal);
}

/* A missing entry reads as 0. */
ir_value lower_map_read(struct lower *l, const struct expr *e)
{
	struct type *t = e->map->value;
	struct branch hit;
	uint32_t var;
	ir_value p;

	if (t->kind == TYPE_AGG)
		return lower_agg_read(l, e);
	p = entry_of(l, e, &hit);
	if (!hit.yes)
		return load_value(l, e->map, p);
	var = ir_var_new(l->ir);
	ir_var_write(l->ir, var, load_value(l, e->map, p));
	lower_else(l, &hit);
	ir_var_write(l->ir, var, ir_const(l->ir, 0));
	lower_endif(l, &hit);
	return ir_var_read(l->ir, var);
}

/* The same for what lies in memory: a missing entry is all zeros. */
void lower_map_read_to(struct lower *l, const struct expr *e, struct type *to,
    ir_value dst, int64_t off, unsigned flags)
{
	struct at at = { .kind = AT_MEMORY, .type = e->map->value };
	struct branch hit;

	at.base = entry_of(l, e, &hit);
	lower_copy_at(l, at, to, dst, off, flags);
	if (!hit.yes)
		return;
	lower_else(l, &hit);
	lower_zero(l, dst, off, to->size);
	lower_endif(l, &hit);
}

/* ---- writes ---- */

static void assign_entry(struct lower *l, const struct expr *map,
    const struct expr *value)
{
	const struct map *m = map->map;
	uint32_t size = l->maps.data[m->index].value_size;
	ir_value key, val = ir_slot(l->ir, lower_slot(l, size, 8,
	    arena_printf(l->arena, "value of @%s", m->name)), 0);

	/* The value first: it may read the entry being replaced. */
	if (type_is_scalar(m->value)) {
		ir_value v = lower_value(l, value);

		ir_store(l->ir, val, 0, m->value->size, v);
	} else {
		lower_store(l, value, m->value, val, 0, STORE_PADDED);
	}
	key = lower_key(l, m, map->keys, 0);
	lower_map_insert(l, m->index, key, val);
}

void lower_map_assign(struct lower *l, const struct expr *map,
    const struct expr *value)
{
	struct type *t = map->map->value;

	lower_map_used(l, map->map);
	if (!is_direct(l, map->map)) {
		assign_entry(l, map, value);
		return;
	}
	if (type_is_scalar(t)) {
		ir_value v = lower_value(l, value);

		ir_store(l->ir, ir_map_value(l->ir, map->map->index, 0), 0,
		    t->size, v);
		return;
	}
	/* Made aside first: the value may be made from the old one. */
	{
		struct at at = { .kind = AT_MEMORY, .type = t };

		at.base = ir_slot(l->ir, lower_slot(l, t->size, 8,
		    "value"), 0);
		lower_store(l, value, t, at.base, 0, STORE_PADDED);
		lower_copy(l, ir_map_value(l->ir, map->map->index, 0), 0,
		    at.base, 0, t->size);
	}
}

/*
 * A JIT without atomics leaves a program that has one to the interpreter,
 * where the kernel has it. That is slow, and right; without, additions of two
 * CPUs at once can be lost.
 */
static bool adds_atomically(struct lower *l)
{
	return l->target->arch->jit_atomics || (l->target->features->live &&
	    lower_has(l, FEATURE_atomic_add));
}

/* Adds where no other CPU's addition can be lost between. */
static ir_value update_entry(struct lower *l, struct type *t, ir_value p,
    enum op op, ir_value operand, bool is_signed, bool want, bool post)
{
	ir_value old, new;

	if (!want && (op == OP_ADD || op == OP_SUB) && t->size == 8 &&
	    adds_atomically(l)) {
		if (op == OP_SUB)
			operand = ir_unary(l->ir, IR_NEG, operand);
		ir_atomic_add(l->ir, p, 0, 8, operand);
		return 0;
	}
	old = ir_load(l->ir, p, 0, t->size, t->is_signed);
	new = lower_arith(l, op, old, operand, is_signed);
	ir_store(l->ir, p, 0, t->size, new);
	return post ? old : lower_extend(l, new, t);
}

/*
 *	p = lookup(key)
 *	if (!p) { update(key, 0, NOEXIST); p = lookup(key) } // a race is fine
 *	if (!p) { a loss; goto done }
 */
ir_value lower_map_entry(struct lower *l, const struct map *m, ir_value key,
    uint32_t done)
{
	uint32_t size = l->maps.data[m->index].value_size;
	uint32_t var = ir_var_new(l->ir), hit = lower_block(l, false);
	uint32_t miss = lower_block(l, true), lost = lower_block(l, true);
	ir_value p = lower_map_lookup(l, m->index, key), zero, to;

	ir_var_write(l->ir, var, p);
	ir_br(l->ir, IR_NE, p, ir_const(l->ir, 0), hit, miss);
	lower_start(l, miss);
	zero = ir_slot(l->ir, lower_slot(l, size, 8, "zero"), 0);
	lower_zero(l, zero, 0, size);
	to = ir_map(l->ir, m->index);
	ir_call(l->ir, BPF_FUNC_map_update_elem, 4, to, key, zero,
	    ir_const(l->ir, BPF_NOEXIST));
	p = lower_map_lookup(l, m->index, key);
	ir_var_write(l->ir, var, p);
	ir_br(l->ir, IR_NE, p, ir_const(l->ir, 0), hit, lost);
	lower_start(l, lost);
	lower_loss_bump(l, lower_loss_new(l, LOSS_MAP_FULL, m->index));
	ir_jmp(l->ir, done);
	lower_start(l, hit);
	return ir_var_read(l->ir, var);
}

ir_value lower_map_update(struct lower *l, const struct expr *e, enum op op,
    ir_value operand, bool is_signed, bool want, bool post)
{
	const struct map *m = e->map;
	uint32_t var, done;
	ir_value p;

	if (is_direct(l, m)) {
		p = update_entry(l, m->value, ir_map_value(l->ir, m->index,
		    0), op, operand, is_signed, want, post);
		if (p)
			lower_map_used(l, m);
		return p;
	}
	var = ir_var_new(l->ir);
	done = lower_block(l, false);
	ir_var_write(l->ir, var, ir_const(l->ir, 0));
	p = lower_map_entry(l, m, lower_key(l, m, e->keys, 0), done);
	p = update_entry(l, m->value, p, op, operand, is_signed, want, post);
	if (p) {
		ir_var_write(l->ir, var, p);
		lower_map_used(l, m);
	}
	ir_jmp(l->ir, done);
	lower_start(l, done);
	return want ? ir_var_read(l->ir, var) : 0;
}

/* delete(@x[k]), delete(@x, k); a map without keys is set to zero. */
ir_value lower_value_delete(struct lower *l, const struct expr *call)
{
	const struct expr *map = lower_arg(call, 0), *key = lower_arg(call, 1);
	const struct map *m = map->map;
	ir_value k, r;

	lower_map_used(l, m);
	if (type_is_bucketed(m->value))
		return lower_buckets(l, m, key ? key : map->keys, true);
	if (!m->key && m->value->kind == TYPE_AGG &&
	    !lower_agg_shared(l, m))
		return lower_agg_forget(l, m);
	if (!m->key) {
		uint32_t size = l->maps.data[m->index].value_size;
		struct branch hit;
		ir_value p = entry_of(l, map, &hit);

		lower_zero(l, p, 0, size);
		if (hit.yes)
			lower_endif(l, &hit);
		return ir_const(l->ir, 1);
	}
	k = lower_key(l, m, key ? key : map->keys, 0);
	r = ir_call(l->ir, BPF_FUNC_map_delete_elem, 2,
	    ir_map(l->ir, m->index), k);
	/* 0 is success, a negative errno is not: of 32 bits before 6.4, where
	 * the verifier calls the map's own function. */
	r = ir_binary_imm(l->ir, IR_SHL, r, 32);
	return ir_binary_imm(l->ir, IR_ADD,
	    ir_binary_imm(l->ir, IR_SAR, r, 63), 1);
}

ir_value lower_value_has_key(struct lower *l, const struct expr *call)
{
	const struct map *m = lower_arg(call, 0)->map;
	ir_value p;

	lower_map_used(l, m);
	if (type_is_bucketed(m->value))
		return lower_buckets(l, m, lower_arg(call, 1), false);
	p = lower_key(l, m, lower_arg(call, 1), 0);
	p = lower_map_lookup(l, m->index, p);
	return lower_truth(l, lower_if_set(l, p));
}

/*
 * find(@m[k], $v):	p = lookup(k); if (p) $v = *p; p != 0
 */
ir_value lower_value_find(struct lower *l, const struct expr *call)
{
	const struct expr *map = lower_arg(call, 0), *var = lower_arg(call, 1);
	const struct map *m = map->map;
	const struct local *local = &l->locals[var->var->index];
	uint32_t found = ir_var_new(l->ir);
	struct branch b;
	struct at at = { .kind = AT_MEMORY, .type = m->value };
	struct type *t = var->var->type;

	lower_map_used(l, m);
	at.base = lower_map_lookup(l, m->index, lower_key(l, m, map->keys, 0));
	ir_var_write(l->ir, found, ir_const(l->ir, 0));
	b = lower_if_set(l, at.base);
	if (local->in_memory)
		lower_copy_at(l, at, t, ir_slot(l->ir, local->slot, 0), 0,
		    STORE_PADDED);
	else
		ir_var_write(l->ir, local->var, lower_extend(l,
		    lower_load(l, at), t));
	ir_var_write(l->ir, found, ir_const(l->ir, 1));
	lower_endif(l, &b);
	return ir_var_read(l->ir, found);
}
