/* SPDX-License-Identifier: GPL-2.0-only */
#include "backend_model.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "code/fold.h"

enum { MAX_STEPS = 1000000 };

/* Where the made-up machine keeps things. */
#define CTX	0x1000000000ULL
#define MAPS	0x2000000000ULL
#define SLOTS	0x3000000000ULL
#define SCRATCH	0x4000000000ULL
#define STACK	0x5000000000ULL		/* its end: r10 */
#define FDS	0x6000000000ULL
#define SCRATCH_MAP 3
#define PROBE_ID 0x1234567890ULL

static uint64_t mix(uint64_t h, uint64_t x)
{
	h = (h ^ x) * 0x9e3779b97f4a7c15ULL;
	return h ^ h >> 29;
}

void model_init(struct model *m, uint64_t seed)
{
	size_t i;

	memset(m, 0, sizeof(*m));
	for (i = 0; i < sizeof(m->ctx); i++)
		m->ctx[i] = seed = mix(seed, i);
	/* Small numbers and ends of ranges are worth meeting. */
	for (i = 0; i < sizeof(m->ctx); i += 8)
		if (mix(seed, i) % 3 == 0) {
			memset(m->ctx + i, mix(seed, i) & 8 ? 0xff : 0, 8);
			m->ctx[i] += mix(seed, i) >> 60;
		}
	for (i = 0; i < sizeof(m->maps); i++)
		((uint8_t *)m->maps)[i] = seed = mix(seed, i);
}

static void fault(struct model *m, const char *what)
{
	if (!m->fault)
		m->fault = what;
}

static uint8_t *at(struct model *m, uint64_t addr, unsigned size, bool write)
{
	static uint8_t nothing[1024];

	if (addr >= CTX && addr + size <= CTX + sizeof(m->ctx) && !write)
		return m->ctx + (addr - CTX);
	if (addr >= MAPS && addr + size <= MAPS + sizeof(m->maps))
		return (uint8_t *)m->maps + (addr - MAPS);
	if (addr >= SLOTS && addr + size <= SLOTS + sizeof(m->slots))
		return (uint8_t *)m->slots + (addr - SLOTS);
	if (addr >= SCRATCH && addr + size <= SCRATCH + sizeof(m->scratch))
		return m->scratch + (addr - SCRATCH);
	if (addr >= STACK - EBPF_STACK && addr + size <= STACK) {
		size_t from = addr - (STACK - EBPF_STACK);

		for (size_t i = from; i < from + size; i++) {
			if (write)
				m->stack_set[i] = true;
			else if (!m->stack_set[i])
				fault(m, "read of unset stack");
		}
		return m->stack + from;
	}
	fault(m, "access to nowhere");
	return nothing;
}

static uint64_t load(struct model *m, uint64_t addr, unsigned size)
{
	uint64_t x = 0;

	if (addr % size && addr >= STACK - EBPF_STACK && addr < STACK)
		fault(m, "unaligned stack");
	memcpy(&x, at(m, addr, size, false), size);
	return x;
}

static void store(struct model *m, uint64_t addr, unsigned size, uint64_t x)
{
	if (addr % size && addr >= STACK - EBPF_STACK && addr < STACK)
		fault(m, "unaligned stack");
	memcpy(at(m, addr, size, true), &x, size);
}

static int helper_nargs(int id)
{
	if (id >= MODEL_HASH && id <= MODEL_HASH + 5)
		return id - MODEL_HASH;
	return id == MODEL_FILL || id == BPF_FUNC_probe_read_kernel ? 3 : 2;
}

static uint64_t call(struct model *m, int id, const uint64_t *args)
{
	uint64_t h = mix(id, 1), x;
	uint8_t *p;
	size_t i;

	if (id == BPF_FUNC_map_lookup_elem) {
		if (args[0] != FDS + SCRATCH_MAP)
			fault(m, "lookup in another map");
		if (load(m, args[1], 4) != 7)
			fault(m, "wrong key");
		return m->scratch_missing ? 0 : SCRATCH;
	}
	if (id == BPF_FUNC_probe_read_kernel) {	/* of address 0 to 255 */
		memset(at(m, args[0], args[1], true), 0, args[1]);
		return -ERANGE;
	}
	if (id == MODEL_READ) {
		p = at(m, args[0], args[1], false);
		for (i = 0; i < args[1]; i++)
			h = mix(h, p[i]);
	} else if (id == MODEL_FILL) {
		p = at(m, args[0], args[1], true);
		x = args[2];
		for (i = 0; i < args[1]; i++)
			p[i] = x = mix(x, i);
	} else {
		for (i = 0; (int)i < helper_nargs(id); i++)
			h = mix(h, args[i]);
	}
	m->trace = mix(m->trace, h);
	return h >> (h & 31);
}

/* ---- the IR ---- */

struct walk {
	struct model	*m;
	const struct ir	*ir;
	uint64_t	*values;
	uint32_t	 block, from;
	bool		 done;
};

static uint64_t value(const struct walk *w, ir_value v)
{
	return w->values[ir_resolve(w->ir, v)];
}

static uint64_t ir_result(struct walk *w, const struct ir_insn *insn)
{
	uint64_t args[IR_MAX_ARGS] = { 0 };
	unsigned i;

	for (i = 0; i < insn->nargs; i++)
		args[i] = value(w, insn->args[i]);
	switch (insn->op) {
	case IR_CONST:
		return insn->imm;
	case IR_CTX:
		return CTX;
	case IR_SLOT:
		return SLOTS + (uint64_t)insn->index * MODEL_SLOT_SIZE +
		    insn->imm;
	case IR_MAP:
		return FDS + insn->index;
	case IR_MAP_VALUE:
		return MAPS + insn->index * MODEL_MAP_SIZE + insn->imm;
	case IR_PROBE_ID:
		return PROBE_ID;
	case IR_EXTERN:
		return PROBE_ID + insn->index;
	case IR_NEG:
		return -args[0];
	case IR_SCALAR:
	case IR_COPY:
		return args[0];
	case IR_EXT:
		return fold_ext(args[0], insn->size, insn->is_signed);
	case IR_BSWAP:
		return fold_bswap(args[0], insn->size);
	case IR_LOAD:
		return fold_ext(load(w->m, args[0] + insn->imm, insn->size),
		    insn->size, insn->is_signed);
	case IR_CALL:
		return call(w->m, insn->imm, args);
	default:
		return fold_binary(insn->op, args[0], args[1]);
	}
}

static void ir_effect(struct walk *w, const struct ir_insn *insn)
{
	uint64_t addr = insn->nargs ? value(w, insn->args[0]) + insn->imm : 0;
	uint64_t b = insn->nargs > 1 ? value(w, insn->args[1]) : 0;

	switch (insn->op) {
	case IR_STORE:
		store(w->m, addr, insn->size, b);
		break;
	case IR_STORE_IMM:
		store(w->m, addr, insn->size, insn->imm2);
		break;
	case IR_ATOMIC_ADD:
		store(w->m, addr, insn->size,
		    load(w->m, addr, insn->size) + b);
		break;
	case IR_JMP:
		w->from = w->block;
		w->block = insn->target[0];
		break;
	case IR_BR:
		w->from = w->block;
		w->block = insn->target[!fold_compare(insn->cond,
		    value(w, insn->args[0]), b)];
		break;
	case IR_EXIT:
		w->m->result = value(w, insn->args[0]);
		w->done = true;
		break;
	default:
		break;
	}
}

static size_t walk_phis(struct walk *w)
{
	const struct ir_block *b = &w->ir->blocks.data[w->block];
	uint64_t new[256];
	size_t n = 0, i, pred = 0;

	while (pred < b->preds.len && b->preds.data[pred] != w->from)
		pred++;
	for (; n < b->insns.len; n++) {
		const struct ir_insn *insn =
		    &w->ir->insns.data[b->insns.data[n]];

		if (insn->op != IR_PHI || n == 256)
			break;
		new[n] = value(w, insn->phi[pred]);
	}
	for (i = 0; i < n; i++)
		w->values[b->insns.data[i]] = new[i];
	return n;
}

void model_run_ir(struct model *m, const struct ir *ir)
{
	struct walk w = { .m = m, .ir = ir };
	size_t steps = 0;

	w.values = xcalloc(ir->insns.len, sizeof(*w.values));
	while (!w.done && !m->fault) {
		uint32_t block = w.block;
		const struct ir_block *b = &ir->blocks.data[block];

		for (size_t i = walk_phis(&w); i < b->insns.len; i++) {
			const struct ir_insn *insn =
			    &ir->insns.data[b->insns.data[i]];

			if (insn->dead)
				continue;
			if (ir_ops[insn->op].flags & IR_RESULT)
				w.values[b->insns.data[i]] =
				    ir_result(&w, insn);
			else
				ir_effect(&w, insn);
		}
		if (steps++ > MAX_STEPS)
			fault(m, "IR does not end");
	}
	free(w.values);
}

/* ---- instructions ---- */

struct cpu {
	struct model	*m;
	const struct prog *prog;
	uint64_t	 r[11];
	bool		 set[11];
	size_t		 pc;
	bool		 done;
};

static uint64_t get(struct cpu *c, int reg)
{
	if (!c->set[reg])
		fault(c->m, "read of unset register");
	return c->r[reg];
}

static void put(struct cpu *c, int reg, uint64_t x)
{
	if (reg == 10)
		fault(c->m, "write to r10");
	c->r[reg] = x;
	c->set[reg] = true;
}

static void cpu_alu(struct cpu *c, const struct insn *insn)
{
	static const enum ir_op ops[16] = {
		[BPF_ADD >> 4] = IR_ADD, [BPF_SUB >> 4] = IR_SUB,
		[BPF_MUL >> 4] = IR_MUL, [BPF_DIV >> 4] = IR_UDIV,
		[BPF_MOD >> 4] = IR_UMOD, [BPF_AND >> 4] = IR_AND,
		[BPF_OR >> 4] = IR_OR, [BPF_XOR >> 4] = IR_XOR,
		[BPF_LSH >> 4] = IR_SHL, [BPF_RSH >> 4] = IR_SHR,
		[BPF_ARSH >> 4] = IR_SAR,
	};
	int op = BPF_OP(insn->code);
	bool wide = BPF_CLASS(insn->code) == BPF_ALU64;
	uint64_t b;

	if (op == BPF_END) {
		put(c, insn->dst, fold_bswap(get(c, insn->dst),
		    insn->imm / 8));
		if (BPF_SRC(insn->code) != BPF_TO_BE || wide)
			fault(c->m, "byte swap for another machine");
		return;
	}
	if (op == BPF_NEG) {
		put(c, insn->dst, -get(c, insn->dst));
		return;
	}
	b = BPF_SRC(insn->code) == BPF_X ? get(c, insn->src) :
	    (uint64_t)(int64_t)insn->imm;
	if (op != BPF_MOV) {
		if (BPF_SRC(insn->code) == BPF_K && !insn->imm &&
		    (op == BPF_DIV || op == BPF_MOD))
			fault(c->m, "division by constant zero");
		if (!wide)
			fault(c->m, "32-bit operation");
		b = fold_binary(ops[op >> 4], get(c, insn->dst), b);
	}
	put(c, insn->dst, wide ? b : (uint32_t)b);
}

static void cpu_jump(struct cpu *c, const struct insn *insn)
{
	int op = BPF_OP(insn->code);
	uint64_t a, b;
	bool taken;

	switch (op) {
	case BPF_JA:
		c->pc += insn->off;
		return;
	case BPF_EXIT:
		c->m->result = get(c, 0);
		c->done = true;
		return;
	case BPF_CALL:
		for (int i = 1; i <= helper_nargs(insn->imm); i++)
			get(c, i);
		put(c, 0, call(c->m, insn->imm, c->r + 1));
		memset(c->set + 1, 0, 5);
		return;
	}
	a = get(c, insn->dst);
	b = BPF_SRC(insn->code) == BPF_X ? get(c, insn->src) :
	    (uint64_t)(int64_t)insn->imm;
	taken = fold_compare(op == BPF_JEQ ? IR_EQ : op == BPF_JNE ? IR_NE :
	    op == BPF_JLT ? IR_ULT : op == BPF_JLE ? IR_ULE :
	    op == BPF_JGT ? IR_UGT : op == BPF_JGE ? IR_UGE :
	    op == BPF_JSLT ? IR_SLT : op == BPF_JSLE ? IR_SLE :
	    op == BPF_JSGT ? IR_SGT : IR_SGE, a, b);
	c->pc += taken ? insn->off : 0;
}

static unsigned width(uint8_t code)
{
	switch (BPF_SIZE(code)) {
	case BPF_B:
		return 1;
	case BPF_H:
		return 2;
	case BPF_W:
		return 4;
	default:
		return 8;
	}
}

static const struct reloc *reloc_at(const struct prog *prog, size_t pc)
{
	for (size_t i = 0; i < prog->nrelocs; i++)
		if (prog->relocs[i].insn == pc)
			return &prog->relocs[i];
	return NULL;
}

static void cpu_load64(struct cpu *c, const struct insn *insn)
{
	const struct reloc *reloc = reloc_at(c->prog, c->pc - 1);
	uint64_t x = (uint32_t)insn[0].imm | (uint64_t)insn[1].imm << 32;

	if (!reloc)
		put(c, insn->dst, x);
	else if (reloc->kind == RELOC_MAP)
		put(c, insn->dst, FDS + reloc->index);
	else if (reloc->kind == RELOC_MAP_VALUE)
		put(c, insn->dst, MAPS + reloc->index * MODEL_MAP_SIZE +
		    insn[1].imm);
	else if (reloc->kind == RELOC_PROBE_ID)
		put(c, insn->dst, PROBE_ID);
	else
		put(c, insn->dst, PROBE_ID + reloc->kind);
	c->pc++;
}

static void cpu_step(struct cpu *c)
{
	const struct insn *insn = &c->prog->insns[c->pc++];
	unsigned size = width(insn->code);
	uint64_t addr;

	switch (BPF_CLASS(insn->code)) {
	case BPF_ALU:
	case BPF_ALU64:
		cpu_alu(c, insn);
		break;
	case BPF_JMP:
		cpu_jump(c, insn);
		break;
	case BPF_LD:
		cpu_load64(c, insn);
		break;
	case BPF_LDX:
		put(c, insn->dst, load(c->m, get(c, insn->src) + insn->off,
		    size));
		break;
	case BPF_ST:
		store(c->m, get(c, insn->dst) + insn->off, size, insn->imm);
		break;
	case BPF_STX:
		addr = get(c, insn->dst) + insn->off;
		store(c->m, addr, size, get(c, insn->src) +
		    (BPF_MODE(insn->code) == BPF_XADD ?
		    load(c->m, addr, size) : 0));
		break;
	default:
		fault(c->m, "unknown instruction");
	}
}

void model_run_prog(struct model *m, const struct prog *prog)
{
	struct cpu c = { .m = m, .prog = prog };
	size_t steps = 0;

	c.r[1] = CTX;
	c.r[10] = STACK;
	c.set[1] = c.set[10] = true;
	while (!c.done && !m->fault) {
		if (c.pc >= prog->ninsns || steps++ > MAX_STEPS)
			fault(m, "runs away");
		else
			cpu_step(&c);
	}
}

/* ---- static rules ---- */

static bool visit(const struct prog *prog, bool *seen, size_t pc)
{
	for (;;) {
		const struct insn *insn;
		int op;

		if (pc >= prog->ninsns)
			return false;
		if (seen[pc])
			return true;
		seen[pc] = true;
		insn = &prog->insns[pc++];
		if (insn->code == (BPF_LD | BPF_IMM | BPF_DW)) {
			seen[pc++] = true;
			continue;
		}
		if (BPF_CLASS(insn->code) != BPF_JMP)
			continue;
		op = BPF_OP(insn->code);
		if (op == BPF_EXIT)
			return true;
		if (op == BPF_CALL)
			continue;
		if (op == BPF_JA)
			pc += insn->off;
		else if (!visit(prog, seen, pc + insn->off))
			return false;
	}
}

const char *model_check_prog(const struct prog *prog)
{
	bool *seen = xcalloc(prog->ninsns + 2, 1);
	const char *what = NULL;

	if (!visit(prog, seen, 0))
		what = "jump out of the program";
	for (size_t i = 0; i < prog->ninsns && !what; i++)
		if (!seen[i])
			what = "unreachable instruction";
	free(seen);
	return what;
}

const char *model_differ(const struct model *a, const struct model *b)
{
	if (a->fault)
		return a->fault;
	if (b->fault)
		return b->fault;
	if (a->result != b->result)
		return "result";
	if (a->trace != b->trace)
		return "helpers' arguments";
	if (memcmp(a->maps, b->maps, sizeof(a->maps)))
		return "map contents";
	return NULL;
}
