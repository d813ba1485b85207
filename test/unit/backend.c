/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The back end: IR built by hand and at random is walked, optimised and
 * compiled; what it does must stay the same at each stage, with all
 * registers and with few.
 */
#include "backend_model.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <unistd.h>

#include "compile.h"
#include "kernel/bpf.h"
#include "unit.h"

static struct arena arena;

static const struct backend_options plain = {
	.scratch_map = 3, .scratch_key = 7,
};

static const uint16_t register_files[] = {
	0x3ff, 0x1c0, 0x043, 0x0f, 0x3c0, 0x201,
};

static void show(const struct ir *ir, const struct prog *prog)
{
	struct strbuf text = { 0 };
	char line[128];

	if (!getenv("AWL_TEST_SHOW"))
		return;
	ir_dump(&text, ir);
	fprintf(stderr, "%s", strbuf_str(&text));
	strbuf_free(&text);
	for (size_t i = 0; prog && i < prog->ninsns;) {
		size_t at = i;

		i += ebpf_disasm(line, &prog->insns[i], i + 1 < prog->ninsns ?
		    &prog->insns[i + 1] : NULL);
		fprintf(stderr, "%4zu: %s\n", at, line);
	}
}

static const char *compare(const struct model *start,
    const struct model *want, const struct prog *prog)
{
	struct model got = *start;
	const char *why = model_check_prog(prog);

	if (why)
		return why;
	model_run_prog(&got, prog);
	return model_differ(want, &got);
}

/* build() twice: one is compiled as it is, the other optimised first. */
struct builder { void (*build)(struct ir *, uint64_t seed); };

static const char *check_one(const struct builder *builder, uint64_t seed,
    const struct model *start, const struct model *want, bool optimise,
    uint16_t regs, bool old_jumps)
{
	struct backend_options options = plain;
	struct prog prog = { 0 };
	struct model got = *start;
	uint32_t scratch;
	const char *why;
	struct ir ir;
	int error;

	ir_init(&ir, &arena, "test");
	builder->build(&ir, seed);
	options.regs = regs;
	options.old_jumps = old_jumps;
	why = ir_check(&ir);
	if (!why && optimise) {
		compile_optimise(&ir);
		model_run_ir(&got, &ir);
		why = model_differ(want, &got);
	}
	if (!why) {
		error = compile_function(&ir, &options, &prog, &scratch);
		why = error ? "does not fit" : compare(start, want, &prog);
		/* Few registers may well be too few for the frame. */
		if (error && regs != 0x3ff)
			why = NULL;
	}
	if (why)
		show(&ir, &prog);
	ir_free(&ir);
	return why;
}

static const char *check_all(const struct builder *builder, uint64_t seed)
{
	struct model start, want;
	const char *why = NULL;
	struct ir ir;

	arena_init(&arena);
	model_init(&start, seed);
	want = start;
	ir_init(&ir, &arena, "test");
	builder->build(&ir, seed);
	why = ir_check(&ir);
	if (!why)
		model_run_ir(&want, &ir);
	if (why) {
		printf("# seed %" PRIu64 ": %s\n", seed, why);
		show(&ir, NULL);
	}
	ir_free(&ir);
	for (size_t i = 0; !why && i < sizeof(register_files) /
	    sizeof(*register_files) * 4; i++) {
		why = check_one(builder, seed, &start, &want, i & 1,
		    register_files[i / 4], i & 2);
		if (why)
			printf("# seed %" PRIu64 " optimise %zu registers %x "
			    "old jumps %zu: %s\n", seed, i & 1,
			    register_files[i / 4], i >> 1 & 1, why);
	}
	arena_free(&arena);
	return why;
}

static bool holds(void (*build)(struct ir *, uint64_t))
{
	struct builder builder = { build };

	for (uint64_t seed = 1; seed <= 8; seed++)
		if (check_all(&builder, seed))
			return false;
	return true;
}

/* ---- by hand ---- */

static ir_value arg(struct ir *ir, int n)
{
	return ir_load(ir, ir_ctx(ir), n * 8, 8, false);
}

static ir_value hash(struct ir *ir, ir_value a, ir_value b)
{
	return ir_call(ir, MODEL_HASH + 2, 2, a, b);
}

static void build_pressure(struct ir *ir, uint64_t seed)
{
	ir_value v[40], sum = ir_const(ir, 0);

	for (int i = 0; i < 40; i++)
		v[i] = ir_binary_imm(ir, IR_ADD, arg(ir, i % 16), i);
	for (int i = 0; i < 40; i++)
		sum = hash(ir, sum, v[i * 7 % 40]);
	for (int i = 0; i < 40; i++)
		sum = ir_binary(ir, i & 1 ? IR_SUB : IR_XOR, sum, v[i]);
	ir_exit(ir, sum);
}

/* A loop whose variables change places each time round. */
static void build_rotation(struct ir *ir, uint64_t seed)
{
	uint32_t head = ir_block_new(ir), body = ir_block_new(ir);
	uint32_t out = ir_block_new(ir), vars[12], n = 2 + seed, i;
	uint32_t count = ir_var_new(ir);
	ir_value v[12];

	for (i = 0; i < n; i++) {
		vars[i] = ir_var_new(ir);
		ir_var_write(ir, vars[i], arg(ir, i));
	}
	ir_var_write(ir, count, ir_const(ir, 0));
	ir_jmp(ir, head);
	ir_block_start(ir, head);
	ir_br(ir, IR_ULT, ir_var_read(ir, count), ir_const(ir, 5), body, out);
	ir_block_seal(ir, body);
	ir_block_seal(ir, out);
	ir_block_start(ir, body);
	for (i = 0; i < n; i++)
		v[i] = ir_var_read(ir, vars[i]);
	for (i = 0; i < n; i++)
		ir_var_write(ir, vars[i], v[(i + 1) % n]);
	ir_var_write(ir, count, ir_binary_imm(ir, IR_ADD,
	    ir_var_read(ir, count), 1));
	ir_jmp(ir, head);
	ir_block_seal(ir, head);
	ir_block_start(ir, out);
	v[0] = ir_const(ir, 1);
	for (i = 0; i < n; i++)
		v[0] = hash(ir, v[0], ir_var_read(ir, vars[i]));
	ir_exit(ir, v[0]);
}

static void build_diamonds(struct ir *ir, uint64_t seed)
{
	uint32_t x = ir_var_new(ir), y = ir_var_new(ir);

	ir_var_write(ir, x, arg(ir, 0));
	ir_var_write(ir, y, arg(ir, 1));
	for (uint64_t i = 0; i < 4 + seed; i++) {
		uint32_t yes = ir_block_new(ir), no = ir_block_new(ir);
		uint32_t join = ir_block_new(ir);

		ir_br(ir, i % 10, ir_var_read(ir, x), i & 1 ?
		    ir_const(ir, i * 3) : ir_var_read(ir, y), yes, no);
		ir_block_seal(ir, yes);
		ir_block_seal(ir, no);
		ir_block_start(ir, yes);
		if (i % 3 == 0)
			ir_var_write(ir, x, hash(ir, ir_var_read(ir, y),
			    ir_var_read(ir, x)));
		ir_jmp(ir, join);
		ir_block_start(ir, no);
		ir->blocks.data[no].unlikely = i & 2;
		ir_var_write(ir, y, ir_const(ir, i));
		ir_jmp(ir, join);
		ir_block_seal(ir, join);
		ir_block_start(ir, join);
	}
	ir_exit(ir, ir_binary(ir, IR_ADD, ir_var_read(ir, x),
	    ir_var_read(ir, y)));
}

static void build_booleans(struct ir *ir, uint64_t seed)
{
	uint32_t b[8], var = ir_var_new(ir);
	ir_value phi;

	for (int i = 0; i < 8; i++)
		b[i] = ir_block_new(ir);
	ir_br(ir, IR_SLT, arg(ir, 0), arg(ir, 1), b[0], b[1]);
	ir_block_seal(ir, b[0]);
	ir_block_seal(ir, b[1]);
	ir_block_start(ir, b[0]);
	ir_var_write(ir, var, ir_const(ir, 1));
	ir_jmp(ir, b[2]);
	ir_block_start(ir, b[1]);
	ir_var_write(ir, var, ir_const(ir, 0));
	ir_br(ir, IR_EQ, arg(ir, 2), ir_const(ir, 0), b[3], b[2]);
	ir_block_seal(ir, b[3]);
	ir_block_seal(ir, b[2]);
	ir_block_start(ir, b[2]);
	phi = ir_var_read(ir, var);
	ir_br(ir, IR_NE, phi, ir_const(ir, 0), b[4], b[5]);
	ir_block_seal(ir, b[4]);
	ir_block_seal(ir, b[5]);
	ir_block_start(ir, b[4]);
	ir_exit(ir, ir_const(ir, 3));
	ir_block_start(ir, b[5]);
	ir_exit(ir, hash(ir, phi, phi));
	ir_block_start(ir, b[3]);
	ir_exit(ir, ir_const(ir, 3));
	ir_binary(ir, IR_ADD, phi, phi);	/* unreachable */
	ir_jmp(ir, b[6]);
	ir_block_seal(ir, b[6]);
	ir_block_start(ir, b[6]);
	ir_exit(ir, phi);
}

static void build_large_slots(struct ir *ir, uint64_t seed)
{
	ir_value sum = arg(ir, 0), p[6];

	for (int i = 0; i < 6; i++) {
		p[i] = ir_slot(ir, ir_slot_new(ir, 40 + i * 40, 8, "x"), 0);
		ir_call(ir, MODEL_FILL, 3, p[i], ir_const(ir, 40 + i * 40),
		    ir_binary_imm(ir, IR_ADD, arg(ir, 1), seed + i));
	}
	for (int i = 0; i < 6; i++) {
		ir_store(ir, p[i], 8, 4, sum);
		sum = hash(ir, sum, ir_load(ir, p[i], 16 + i, 1, true));
		sum = hash(ir, sum, ir_call(ir, MODEL_READ, 2, p[i],
		    ir_const(ir, 30 + i * 40)));
	}
	ir_exit(ir, sum);
}

static void pressure(void)
{
	CHECK(holds(build_pressure));
}

static void rotation(void)
{
	CHECK(holds(build_rotation));
}

static void diamonds(void)
{
	CHECK(holds(build_diamonds));
}

static void booleans(void)
{
	CHECK(holds(build_booleans));
}

static void large_slots(void)
{
	CHECK(holds(build_large_slots));
}

/* Without scratch memory the program ends. */
static void scratch_missing(void)
{
	struct model got;
	struct prog prog = { 0 };
	uint32_t scratch = 0;
	struct ir ir;

	arena_init(&arena);
	model_init(&got, 1);
	got.scratch_missing = true;
	ir_init(&ir, &arena, "scratch");
	build_large_slots(&ir, 0);
	compile_optimise(&ir);
	CHECK_INT(compile_function(&ir, &plain, &prog, &scratch), 0);
	CHECK_INT(scratch, 160 + 200 + 240);
	model_run_prog(&got, &prog);
	CHECK(!got.fault);
	CHECK_INT(got.result, 0);
	ir_free(&ir);
	arena_free(&arena);
}

/* ---- code size ---- */

enum { COMM_SIZE = 16 };

static ir_value zero(struct ir *ir)
{
	return ir_const(ir, 0);
}

/* @[comm] = count(), per-CPU values: lookup, else update; then add. */
static void build_bump(struct ir *ir, ir_value key, unsigned value_size)
{
	uint32_t miss = ir_block_new(ir), bump = ir_block_new(ir);
	uint32_t loss = ir_block_new(ir), out = ir_block_new(ir);
	uint32_t var = ir_var_new(ir);
	ir_value p, made, value;
	uint32_t slot = ir_slot_new(ir, value_size, 8, "value of @");

	p = ir_call(ir, BPF_FUNC_map_lookup_elem, 2, ir_map(ir, 0), key);
	ir_var_write(ir, var, p);
	ir_br(ir, IR_NE, p, zero(ir), bump, miss);
	ir_block_seal(ir, miss);
	ir_block_start(ir, miss);
	value = ir_slot(ir, slot, 0);
	ir_store_imm(ir, value, 0, 8, 1);
	made = ir_call(ir, BPF_FUNC_map_update_elem, 4, ir_map(ir, 0), key,
	    value, ir_const(ir, BPF_ANY));
	ir_br(ir, IR_EQ, made, zero(ir), out, loss);
	ir_block_seal(ir, loss);
	ir->blocks.data[loss].unlikely = true;
	ir_block_start(ir, loss);
	ir_var_write(ir, var, ir_map_value(ir, 1, 8));
	ir_jmp(ir, bump);
	ir_block_seal(ir, bump);
	ir_block_start(ir, bump);
	p = ir_var_read(ir, var);
	ir_store(ir, p, 0, 8, ir_binary_imm(ir, IR_ADD,
	    ir_load(ir, p, 0, 8, false), 1));
	ir_jmp(ir, out);
	ir_block_seal(ir, out);
	ir_block_start(ir, out);
	ir_exit(ir, zero(ir));
}

static void build_count(struct ir *ir, uint64_t seed)
{
	ir_value key = ir_slot(ir, ir_slot_new(ir, COMM_SIZE, 8, "key"), 0);

	ir_call(ir, BPF_FUNC_get_current_comm, 2, key,
	    ir_const(ir, COMM_SIZE));
	build_bump(ir, key, 8);
}

/* 2 + floor(log2(v)), 1 for 0, 0 below it */
static ir_value log2_bucket(struct ir *ir, ir_value v)
{
	uint32_t out = ir_var_new(ir), cur = ir_var_new(ir), b[4], to[2];

	for (int i = 0; i < 4; i++)
		b[i] = ir_block_new(ir);
	ir_var_write(ir, out, zero(ir));
	ir_br(ir, IR_SLT, v, zero(ir), b[3], b[0]);
	ir_block_seal(ir, b[0]);
	ir_block_start(ir, b[0]);
	ir_br(ir, IR_UGE, v, ir_const(ir, 1), b[1], b[2]);
	ir_block_seal(ir, b[2]);
	ir_block_start(ir, b[2]);
	ir_var_write(ir, out, ir_const(ir, 1));
	ir_jmp(ir, b[3]);
	ir_block_seal(ir, b[1]);
	ir_block_start(ir, b[1]);
	ir_var_write(ir, out, ir_const(ir, 2));
	ir_var_write(ir, cur, v);
	for (int step = 32; step; step /= 2) {
		ir_value now = ir_var_read(ir, cur);

		to[0] = ir_block_new(ir);
		to[1] = ir_block_new(ir);
		if (step == 32)
			ir_br(ir, IR_NE, ir_binary_imm(ir, IR_SHR, now, 32),
			    zero(ir), to[0], to[1]);
		else
			ir_br(ir, IR_UGT, now, ir_const(ir,
			    (1LL << step) - 1), to[0], to[1]);
		ir_block_seal(ir, to[0]);
		ir_block_start(ir, to[0]);
		ir_var_write(ir, cur, ir_binary_imm(ir, IR_SHR, now, step));
		ir_var_write(ir, out, ir_binary_imm(ir, IR_ADD,
		    ir_var_read(ir, out), step));
		ir_jmp(ir, to[1]);
		ir_block_seal(ir, to[1]);
		ir_block_start(ir, to[1]);
	}
	ir_jmp(ir, b[3]);
	ir_block_seal(ir, b[3]);
	ir_block_start(ir, b[3]);
	return ir_var_read(ir, out);
}

/* @[comm] = hist(arg2): the bucket's number follows the key. */
static void build_hist(struct ir *ir, uint64_t seed)
{
	ir_value v = arg(ir, 12), bucket = log2_bucket(ir, v), key;

	key = ir_slot(ir, ir_slot_new(ir, COMM_SIZE + 8, 8, "key"), 0);
	ir_call(ir, BPF_FUNC_get_current_comm, 2, key,
	    ir_const(ir, COMM_SIZE));
	ir_store(ir, key, COMM_SIZE, 8, bucket);
	build_bump(ir, key, 8);
}

/* Size of what build() comes to, in slots. */
static size_t size_of(void (*build)(struct ir *, uint64_t))
{
	struct prog prog = { 0 };
	uint32_t scratch;
	struct ir ir;

	arena_init(&arena);
	ir_init(&ir, &arena, "size");
	build(&ir, 0);
	compile_optimise(&ir);
	CHECK_INT(compile_function(&ir, &plain, &prog, &scratch), 0);
	CHECK(!model_check_prog(&prog));
	show(&ir, &prog);
	ir_free(&ir);
	arena_free(&arena);
	return prog.ninsns;
}

static void count_is_small(void)
{
	CHECK_INT(size_of(build_count), 26);
}

static void hist_is_small(void)
{
	CHECK_INT(size_of(build_hist), 52);
}

/* ---- at random ---- */

static void build_random(struct ir *ir, uint64_t seed)
{
	model_build(ir, seed, false);
}

static void random_graphs(void)
{
	struct builder builder = { build_random };
	const char *text = getenv("AWL_TEST_GRAPHS");
	uint64_t n = text ? strtoull(text, NULL, 10) : 700;
	const char *first = getenv("AWL_TEST_SEED");
	uint64_t seed = first ? strtoull(first, NULL, 10) : 1;
	int bad = 0;

	for (n += seed; seed < n && bad < 5; seed++)
		bad += check_all(&builder, seed) != NULL;
	CHECK_INT(bad, 0);
}

/* ---- in the kernel ---- */

struct machine {
	int		 maps[MODEL_MAPS];
	int		 loaded, refused;
};

static bool machine_open(struct machine *k)
{
	for (int i = 0; i < MODEL_MAPS; i++) {
		struct bpf_map_params params = {
			.type = i == 3 ? BPF_MAP_TYPE_PERCPU_ARRAY :
			    BPF_MAP_TYPE_ARRAY,
			.key_size = 4,
			.value_size = i == 3 ? MODEL_SCRATCH : MODEL_MAP_SIZE,
			.max_entries = i == 3 ? 8 : 1,
		};

		k->maps[i] = bpf_map_create(&params);
		if (k->maps[i] < 0)
			return false;
	}
	return true;
}

static int machine_load(struct machine *k, const struct prog *prog)
{
	static char log[1 << 16];
	struct bpf_prog_params params = {
		.type = BPF_PROG_TYPE_RAW_TRACEPOINT, .insns = prog->insns,
		.ninsns = prog->ninsns, .log = log, .log_size = sizeof(log),
	};
	int fd;

	for (size_t i = 0; i < prog->nrelocs; i++)
		prog->insns[prog->relocs[i].insn].imm =
		    k->maps[prog->relocs[i].index];
	fd = bpf_prog_load(&params);
	if (fd < 0 && fd != -EPERM && !strstr(log, "too large") &&
	    !strstr(log, "too complex")) {
		size_t len = strlen(log);

		printf("# %d: %s\n", fd, log + (len > 1500 ? len - 1500 : 0));
	} else if (fd < 0) {
		k->refused++;
		fd = -EPERM;
	}
	return fd;
}

static const char *machine_run(struct machine *k, struct model *m,
    const struct prog *prog)
{
	uint32_t key = 0, result = 0;
	int fd, error, i;

	for (i = 0; i < 3; i++)
		bpf_map_update(k->maps[i], &key, m->maps[i], BPF_ANY);
	fd = machine_load(k, prog);
	if (fd < 0)
		return fd == -EPERM ? NULL : "the verifier refuses it";
	k->loaded++;
	error = bpf_prog_test_run(fd, m->ctx, MODEL_RAW_CTX_SIZE, &result);
	close(fd);
	if (error)
		return "test run";
	m->result = result;
	for (i = 0; i < 3; i++)
		bpf_map_lookup(k->maps[i], &key, m->maps[i]);
	return NULL;
}

static const char *kernel_one(struct machine *k, uint64_t seed, uint16_t regs,
    bool optimise, bool old_jumps)
{
	struct backend_options options = plain;
	struct prog prog = { 0 };
	struct model want, got;
	uint32_t scratch;
	const char *why = NULL;
	struct ir ir;

	arena_init(&arena);
	model_init(&want, seed);
	got = want;
	ir_init(&ir, &arena, "kernel");
	model_build(&ir, seed, true);
	model_run_ir(&want, &ir);
	want.result = (uint32_t)want.result;
	options.regs = regs;
	options.old_jumps = old_jumps;
	if (optimise)
		compile_optimise(&ir);
	if (!compile_function(&ir, &options, &prog, &scratch)) {
		int before = k->loaded;

		why = machine_run(k, &got, &prog);
		got.trace = want.trace;
		if (!why && k->loaded > before)
			why = model_differ(&want, &got);
	}
	if (why) {
		printf("# seed %" PRIu64 " registers %x optimise %d old jumps "
		    "%d: %s\n", seed, regs, optimise, old_jumps, why);
		show(&ir, &prog);
	}
	ir_free(&ir);
	arena_free(&arena);
	return why;
}

static void kernel_agrees(void)
{
	const char *text = getenv("AWL_TEST_LOADS");
	uint64_t n = text ? strtoull(text, NULL, 10) : 150, seed;
	struct machine k = { 0 };
	int bad = 0;

	if (geteuid() || !machine_open(&k))
		SKIP("needs root and bpf(2)");
	for (seed = 1; seed <= n && bad < 3; seed++)
		bad += kernel_one(&k, seed, register_files[seed % 5 ?
		    0 : seed / 5 % 6], seed & 3, seed & 4) != NULL;
	for (int i = 0; i < MODEL_MAPS; i++)
		close(k.maps[i]);
	if (!k.loaded && !bad)
		SKIP("the kernel takes no raw tracepoint programs");
	CHECK_INT(bad, 0);
	printf("# %d loaded, %d too complex\n", k.loaded, k.refused);
	CHECK(k.refused * 5 < k.loaded);
}

int main(void)
{
	RUN(pressure);
	RUN(rotation);
	RUN(diamonds);
	RUN(booleans);
	RUN(large_slots);
	RUN(scratch_missing);
	RUN(count_is_small);
	RUN(hist_is_small);
	RUN(random_graphs);
	RUN(kernel_agrees);
	return unit_result();
}
