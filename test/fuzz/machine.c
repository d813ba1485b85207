/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Compiled code on a made-up machine, whose memory has the byte order of the
 * program's: no kernel and no privilege needed. Addresses are a region's
 * number, shifted, and an offset into it, so that every access is checked; a
 * register is a plain number. There is one CPU.
 */
#include "fuzz.h"

#include "arch/arch.h"
#include "run/map.h"

#include <errno.h>
#include <string.h>

enum { MAX_STEPS = 2000000, REGION_SHIFT = 32 };

/* Memory that the code may reach. */
struct region {
	uint8_t		*bytes;
	size_t		 size;
	bool		 gone;		/* handed back, or deleted */
};

struct element {
	uint8_t		*key;
	uint64_t	 address;	/* of its value */
	struct element	*next;
};

struct machine {
	struct fuzz_result	*result;
	const struct program	*program;
	const struct prog	*prog;
	uint64_t		 seed;
	VEC(struct region)	 regions;	/* [0] is nowhere */
	uint64_t		 stack_end;
	struct element		**maps;		/* by index: a list */
	uint64_t		 r[11];
	bool			 set[11];
	size_t			 pc;
	bool			 done;
};

static void fault(struct machine *m, const char *what)
{
	if (!m->result->fault)
		m->result->fault = arena_printf(m->result->arena,
		    "%s at instruction %zu", what, m->pc);
}

static uint64_t add_region(struct machine *m, size_t size)
{
	struct region r = { arena_alloc(m->result->arena, size + 1), size,
		false };

	vec_push(&m->regions, r);
	return (uint64_t)(m->regions.len - 1) << REGION_SHIFT;
}

/* NULL, without a fault, for what is nowhere. */
static uint8_t *find(struct machine *m, uint64_t address, uint64_t size)
{
	uint64_t n = address >> REGION_SHIFT, at = address & 0xffffffff;

	if (n == 0 || n >= m->regions.len || m->regions.data[n].gone ||
	    at > m->regions.data[n].size ||
	    size > m->regions.data[n].size - at)
		return NULL;
	return m->regions.data[n].bytes + at;
}

static uint8_t *reach(struct machine *m, uint64_t address, uint64_t size)
{
	static uint8_t nothing[1 << 16];
	uint8_t *p = find(m, address, size);

	if (p)
		return p;
	fault(m, "an access to nowhere");
	return nothing;
}

static uint64_t load(struct machine *m, uint64_t address, unsigned size)
{
	return out_read_int(m->program, reach(m, address, size), size, false);
}

static void store(struct machine *m, uint64_t address, unsigned size,
    uint64_t v)
{
	uint8_t *p = reach(m, address, size);

	for (unsigned i = 0; i < size; i++)
		p[m->program->arch->big_endian ? size - 1 - i : i] =
		    (uint8_t)(v >> i * 8);
}

/* ---- maps ---- */

static struct element *lookup(struct machine *m, uint32_t map,
    const uint8_t *key)
{
	struct element *e = m->maps[map];

	while (e && memcmp(e->key, key, m->program->maps[map].key_size))
		e = e->next;
	return e;
}

static struct element *insert(struct machine *m, uint32_t map,
    const uint8_t *key)
{
	const struct map_spec *spec = &m->program->maps[map];
	struct element *e = arena_new(m->result->arena, struct element);

	e->key = arena_memdup(m->result->arena, key, spec->key_size);
	e->address = add_region(m, spec->value_size);
	e->next = m->maps[map];
	m->maps[map] = e;
	return e;
}

static void make_maps(struct machine *m)
{
	const struct program *p = m->program;
	uint8_t key[8];

	m->maps = arena_array(m->result->arena, struct element *,
	    p->nmaps + 1);
	for (size_t i = 0; i < p->nmaps; i++) {
		const struct map_spec *spec = &p->maps[i];
		struct element *e = NULL;

		if (!map_is_array(spec->type))
			continue;
		for (uint32_t k = 0; k < spec->max_entries; k++) {
			for (unsigned b = 0; b < 4; b++)
				key[p->arch->big_endian ? 3 - b : b] =
				    (uint8_t)(k >> b * 8);
			e = insert(m, (uint32_t)i, key);
		}
		if (e && spec->role == MAP_DATA && spec->data)
			memcpy(reach(m, e->address, spec->value_size),
			    spec->data, spec->value_size);
		if (e && spec->role == MAP_USER && spec->scalar &&
		    fuzz_takes_input(spec->key, spec->value))
			fuzz_fill_input(p, i, m->seed,
			    reach(m, e->address, spec->value_size));
	}
}

/* A map as a register holds it: past all regions. */
static uint32_t map_of(struct machine *m, uint64_t v)
{
	uint64_t n = v - (1ULL << 60);

	if (n < m->program->nmaps)
		return (uint32_t)n;
	fault(m, "a map that is none");
	return 0;
}

static uint64_t update(struct machine *m, uint32_t map, uint64_t key,
    uint64_t value, uint64_t flags)
{
	const struct map_spec *spec = &m->program->maps[map];
	const uint8_t *k = reach(m, key, spec->key_size);
	const uint8_t *v = reach(m, value, spec->value_size);
	struct element *e;

	if (m->result->fault)
		return 0;
	e = lookup(m, map, k);
	if (e && flags == BPF_NOEXIST)
		return (uint64_t)-EEXIST;
	if (!e && map_is_array(spec->type))
		return (uint64_t)-E2BIG;
	if (!e)
		e = insert(m, map, k);
	memcpy(reach(m, e->address, spec->value_size), v, spec->value_size);
	return 0;
}

static uint64_t delete(struct machine *m, uint32_t map, uint64_t key)
{
	const struct map_spec *spec = &m->program->maps[map];
	const uint8_t *k = reach(m, key, spec->key_size);
	struct element **at = &m->maps[map];

	while (*at && memcmp((*at)->key, k, spec->key_size))
		at = &(*at)->next;
	if (!*at)
		return (uint64_t)-ENOENT;
	m->regions.data[(*at)->address >> REGION_SHIFT].gone = true;
	*at = (*at)->next;
	return 0;
}

/* ---- helpers ---- */

/* Reads of nowhere fill with zeros, as the kernel's do. */
static uint64_t probe_read(struct machine *m, uint64_t to, uint64_t size,
    uint64_t from)
{
	uint8_t *out = reach(m, to, size);
	const uint8_t *in = find(m, from, size);

	if (m->result->fault)
		return 0;
	if (!in) {
		memset(out, 0, size);
		return (uint64_t)-EFAULT;
	}
	memmove(out, in, size);
	return 0;
}

/* As strncpy_from_kernel_nofault() does: the last byte becomes a NUL, after it
 * was read. Behind the program's stack lies more of the kernel's. */
static uint64_t probe_read_str(struct machine *m, uint64_t to, uint64_t size,
    uint64_t from)
{
	uint8_t *out = reach(m, to, size);
	uint64_t i = 0;

	while (!m->result->fault && i < size) {
		const uint8_t *in = from + i == m->stack_end ?
		    (const uint8_t *)"?" : find(m, from + i, 1);

		if (!in) {
			memset(out, 0, size);
			return (uint64_t)-EFAULT;
		}
		out[i++] = *in;
		if (!*in)
			return i;
	}
	if (!m->result->fault && size > 0)
		out[size - 1] = 0;
	return i;
}

static uint64_t submit(struct machine *m, uint64_t address)
{
	struct region *r = &m->regions.data[address >> REGION_SHIFT];

	if ((address >> REGION_SHIFT) >= m->regions.len || r->gone) {
		fault(m, "an event that is none");
		return 0;
	}
	fuzz_read_event(m->result, m->program, r->bytes, r->size);
	r->gone = true;
	return 0;
}

static uint64_t helper(struct machine *m, int id, const uint64_t *a)
{
	struct element *e;
	uint32_t map;

	switch (id) {
	case BPF_FUNC_map_lookup_percpu_elem:
		if (a[2] != 0)
			return 0;
		/* fall through */
	case BPF_FUNC_map_lookup_elem:
		map = map_of(m, a[0]);
		e = lookup(m, map, reach(m, a[1],
		    m->program->maps[map].key_size));
		return e ? e->address : 0;
	case BPF_FUNC_map_update_elem:
		return update(m, map_of(m, a[0]), a[1], a[2], a[3]);
	case BPF_FUNC_map_delete_elem:
		return delete(m, map_of(m, a[0]), a[1]);
	case BPF_FUNC_ringbuf_reserve:
		return add_region(m, a[1]);
	case BPF_FUNC_ringbuf_submit:
		return submit(m, a[0]);
	case BPF_FUNC_perf_event_output:
		fuzz_read_event(m->result, m->program, reach(m, a[3], a[4]),
		    a[4]);
		return 0;
	case BPF_FUNC_probe_read:
	case BPF_FUNC_probe_read_kernel:
		return probe_read(m, a[0], a[1], a[2]);
	case BPF_FUNC_probe_read_str:
	case BPF_FUNC_probe_read_kernel_str:
		return probe_read_str(m, a[0], a[1], a[2]);
	default:
		fault(m, "a helper that the machine lacks");
		return 0;
	}
}

/* ---- instructions ---- */

static uint64_t get(struct machine *m, unsigned reg)
{
	if (!m->set[reg])
		fault(m, "a register that nothing has set");
	return m->r[reg];
}

static void put(struct machine *m, unsigned reg, uint64_t v)
{
	if (reg == EBPF_FP)
		fault(m, "a write to r10");
	m->r[reg] = v;
	m->set[reg] = true;
}

static uint64_t swap(const struct machine *m, const struct insn *i, uint64_t v)
{
	unsigned size = (unsigned)i->imm / 8;
	bool to_big = BPF_SRC(i->code) == BPF_TO_BE;
	uint64_t r = 0;

	for (unsigned b = 0; b < size; b++)
		r |= (v >> b * 8 & 0xff) << (to_big !=
		    m->program->arch->big_endian ? size - 1 - b : b) * 8;
	return r;
}

static uint64_t compute(struct machine *m, int op, bool wide, uint64_t a,
    uint64_t b)
{
	unsigned count = (unsigned)b & (wide ? 63 : 31);

	switch (op) {
	case BPF_ADD: return a + b;
	case BPF_SUB: return a - b;
	case BPF_MUL: return a * b;
	case BPF_DIV: return b ? a / b : 0;
	case BPF_MOD: return b ? a % b : a;
	case BPF_AND: return a & b;
	case BPF_OR: return a | b;
	case BPF_XOR: return a ^ b;
	case BPF_LSH: return a << count;
	case BPF_RSH: return a >> count;
	case BPF_ARSH:
		return wide ? (uint64_t)((int64_t)a >> count) :
		    (uint64_t)(int64_t)((int32_t)a >> count);
	case BPF_MOV: return b;
	case BPF_NEG: return 0 - a;
	default:
		fault(m, "an operation that is none");
		return 0;
	}
}

static void alu(struct machine *m, const struct insn *i)
{
	bool wide = BPF_CLASS(i->code) == BPF_ALU64;
	int op = BPF_OP(i->code);
	uint64_t a = 0, b = 0, v;

	if (op != BPF_MOV)
		a = get(m, i->dst);
	if (op == BPF_END) {
		put(m, i->dst, swap(m, i, a));
		return;
	}
	if (op != BPF_NEG)
		b = BPF_SRC(i->code) == BPF_X ? get(m, i->src) :
		    (uint64_t)(int64_t)i->imm;
	if (!wide) {
		a = (uint32_t)a;
		b = (uint32_t)b;
	}
	v = compute(m, op, wide, a, b);
	put(m, i->dst, wide ? v : (uint32_t)v);
}

static bool taken(struct machine *m, int op, bool wide, uint64_t a, uint64_t b)
{
	int64_t sa = wide ? (int64_t)a : (int32_t)a;
	int64_t sb = wide ? (int64_t)b : (int32_t)b;

	if (!wide) {
		a = (uint32_t)a;
		b = (uint32_t)b;
	}
	switch (op) {
	case BPF_JEQ: return a == b;
	case BPF_JNE: return a != b;
	case BPF_JGT: return a > b;
	case BPF_JGE: return a >= b;
	case BPF_JLT: return a < b;
	case BPF_JLE: return a <= b;
	case BPF_JSET: return (a & b) != 0;
	case BPF_JSGT: return sa > sb;
	case BPF_JSGE: return sa >= sb;
	case BPF_JSLT: return sa < sb;
	case BPF_JSLE: return sa <= sb;
	default:
		fault(m, "a jump that is none");
		return false;
	}
}

static void jump(struct machine *m, const struct insn *i)
{
	uint64_t b;

	switch (BPF_OP(i->code)) {
	case BPF_JA:
		m->pc += (size_t)i->off;
		return;
	case BPF_EXIT:
		get(m, 0);
		m->done = true;
		return;
	case BPF_CALL:
		put(m, 0, helper(m, i->imm, m->r + 1));
		memset(m->set + 1, 0, 5);
		return;
	}
	b = BPF_SRC(i->code) == BPF_X ? get(m, i->src) :
	    (uint64_t)(int64_t)i->imm;
	if (taken(m, BPF_OP(i->code), BPF_CLASS(i->code) == BPF_JMP,
	    get(m, i->dst), b))
		m->pc += (size_t)i->off;
}

static void load_wide(struct machine *m, const struct insn *i)
{
	uint64_t v = (uint32_t)i[0].imm | (uint64_t)i[1].imm << 32;
	const struct reloc *r = NULL;

	for (size_t k = 0; k < m->prog->nrelocs; k++)
		if (m->prog->relocs[k].insn == m->pc - 1)
			r = &m->prog->relocs[k];
	m->pc++;
	if (!r)
		put(m, i->dst, v);
	else if (r->kind == RELOC_MAP)
		put(m, i->dst, (1ULL << 60) + r->index);
	else if (r->kind == RELOC_MAP_VALUE)
		put(m, i->dst, m->maps[r->index]->address +
		    (uint32_t)i[1].imm);
	else
		put(m, i->dst, r->kind == RELOC_POSSIBLE_CPUS);
}

static unsigned width(uint8_t code)
{
	switch (BPF_SIZE(code)) {
	case BPF_B: return 1;
	case BPF_H: return 2;
	case BPF_W: return 4;
	default: return 8;
	}
}

static void step(struct machine *m)
{
	const struct insn *i = &m->prog->insns[m->pc++];
	unsigned size = width(i->code);
	uint64_t at;

	switch (BPF_CLASS(i->code)) {
	case BPF_ALU:
	case BPF_ALU64:
		alu(m, i);
		break;
	case BPF_JMP:
	case BPF_JMP32:
		jump(m, i);
		break;
	case BPF_LD:
		load_wide(m, i);
		break;
	case BPF_LDX:
		put(m, i->dst, load(m, get(m, i->src) + (uint64_t)i->off,
		    size));
		break;
	case BPF_ST:
		store(m, get(m, i->dst) + (uint64_t)i->off, size,
		    (uint64_t)(int64_t)i->imm);
		break;
	case BPF_STX:
		at = get(m, i->dst) + (uint64_t)i->off;
		store(m, at, size, get(m, i->src) +
		    (BPF_MODE(i->code) == BPF_XADD ? load(m, at, size) : 0));
		break;
	}
}

/* ---- the whole ---- */

static void read_maps(struct machine *m)
{
	const struct program *p = m->program;

	for (size_t i = 0; i < p->nmaps; i++) {
		const struct map_spec *spec = &p->maps[i];
		struct map_data d = { .copies = 1, .stride = spec->value_size };
		size_t n = 0;

		if (spec->role != MAP_USER)
			continue;
		for (struct element *e = m->maps[i]; e; e = e->next)
			n++;
		d.keys = arena_alloc(m->result->arena, n * spec->key_size + 1);
		d.values = arena_alloc(m->result->arena, n * d.stride + 1);
		for (struct element *e = m->maps[i]; e; e = e->next) {
			memcpy(d.keys + d.n * spec->key_size, e->key,
			    spec->key_size);
			memcpy(d.values + d.n++ * d.stride,
			    reach(m, e->address, d.stride), d.stride);
		}
		fuzz_read_map(m->result, p, spec, &d);
	}
}

void fuzz_machine(struct fuzz_result *result, const struct program *program,
    uint64_t seed)
{
	struct machine m = { .result = result, .program = program,
		.prog = &program->progs[0], .seed = seed };
	size_t steps = 0;

	add_region(&m, 0);
	make_maps(&m);
	m.r[1] = add_region(&m, 1024);
	m.stack_end = add_region(&m, EBPF_STACK) + EBPF_STACK;
	m.r[EBPF_FP] = m.stack_end;
	m.set[1] = m.set[EBPF_FP] = true;
	while (!m.done && !result->fault) {
		if (m.pc >= m.prog->ninsns || steps++ > MAX_STEPS)
			fault(&m, "it runs away");
		else
			step(&m);
	}
	if (!result->fault)
		read_maps(&m);
	vec_free(&m.regions);
}
