/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A compiled script in this kernel: loaded and run by BPF_PROG_TEST_RUN, its
 * maps and events read. It touches nothing but its own maps.
 */
#include "fuzz.h"

#include "kernel/bpf.h"
#include "kernel/cpu.h"
#include "kernel/feature.h"
#include "kernel/ringbuf.h"
#include "run/map.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { LOG_SIZE = 1 << 20, RING_SIZE = 64 << 10 };

struct loaded {
	struct fuzz_result	*result;
	const struct program	*program;
	uint64_t		 seed;
	int			*maps;
	int			 prog;
};

static void fault(struct fuzz_result *r, const char *what, int error)
{
	r->fault = arena_printf(r->arena, "%s: %s", what, strerror(error));
}

static int make_map(struct loaded *l, size_t i)
{
	const struct map_spec *spec = &l->program->maps[i];
	struct bpf_map_params p = { .type = spec->type,
		.key_size = spec->key_size, .value_size = spec->value_size,
		.max_entries = spec->max_entries, .flags = spec->flags };
	uint32_t zero = 0;
	uint8_t *value;
	int fd;

	if (spec->type == BPF_MAP_TYPE_RINGBUF) {
		p.key_size = p.value_size = 0;
		p.max_entries = RING_SIZE;
	}
	fd = bpf_map_create(&p);
	if (fd < 0)
		return fd;
	if (spec->role == MAP_DATA && spec->data)
		bpf_map_update(fd, &zero, spec->data, BPF_ANY);
	if (spec->role == MAP_USER && spec->scalar &&
	    fuzz_takes_input(spec->key, spec->value)) {
		value = arena_alloc(l->result->arena, spec->value_size);
		fuzz_fill_input(l->program, i, l->seed, value);
		bpf_map_update(fd, &zero, value, BPF_ANY);
	}
	return fd;
}

static void make_maps(struct loaded *l)
{
	const struct program *p = l->program;

	l->maps = arena_array(l->result->arena, int, p->nmaps + 1);
	for (size_t i = 0; i < p->nmaps; i++)
		l->maps[i] = -1;
	for (size_t i = 0; i < p->nmaps && !l->result->fault; i++) {
		if (p->maps[i].value_size == 0 &&
		    p->maps[i].role == MAP_SCRATCH)
			continue;
		l->maps[i] = make_map(l, i);
		if (l->maps[i] < 0)
			fault(l->result, "map", -l->maps[i]);
	}
}

static void relocate(struct loaded *l, const struct prog *prog,
    struct insn *insns)
{
	for (size_t i = 0; i < prog->nrelocs; i++) {
		const struct reloc *r = &prog->relocs[i];
		struct insn *at = &insns[r->insn];

		if (r->kind == RELOC_POSSIBLE_CPUS)
			at->imm = cpu_count_possible();
		if (r->kind != RELOC_MAP && r->kind != RELOC_MAP_VALUE)
			continue;
		at->src = r->kind == RELOC_MAP ? BPF_PSEUDO_MAP_FD :
		    BPF_PSEUDO_MAP_VALUE;
		at->imm = l->maps[r->index];
	}
}

static void load(struct loaded *l, const struct prog *prog,
    struct strbuf *log)
{
	struct arena *arena = l->result->arena;
	struct insn *insns = arena_memdup(arena, prog->insns,
	    prog->ninsns * sizeof(*insns));
	struct bpf_prog_params p = { .type = prog->type, .insns = insns,
		.ninsns = (uint32_t)prog->ninsns };
	char *text;

	relocate(l, prog, insns);
	l->prog = bpf_prog_load(&p);
	if (l->prog >= 0)
		return;
	fault(l->result, "verifier", -l->prog);
	text = xmalloc(LOG_SIZE);
	*text = '\0';
	p.log = text;
	p.log_size = LOG_SIZE;
	p.log_level = 1;
	l->prog = bpf_prog_load(&p);
	strbuf_add_str(log, text);
	free(text);
}

static int take_event(void *arg, const void *data, size_t len, int cpu)
{
	struct loaded *l = arg;

	fuzz_read_event(l->result, l->program, data, len);
	return 0;
}

static void run(struct loaded *l)
{
	const struct program *p = l->program;
	uint64_t args[12] = { 0 };
	struct ringbuf ring;
	uint32_t retval;
	int rc;

	rc = bpf_prog_test_run(l->prog, args, sizeof(args), &retval);
	if (rc < 0) {
		fault(l->result, "run", -rc);
		return;
	}
	if (p->events_map < 0)
		return;
	rc = ringbuf_open(&ring, l->maps[p->events_map], RING_SIZE);
	if (rc < 0) {
		fault(l->result, "ring", -rc);
		return;
	}
	ringbuf_consume(&ring, take_event, l, 0);
	ringbuf_close(&ring);
}

static void read_maps(struct loaded *l)
{
	const struct program *p = l->program;

	for (size_t i = 0; i < p->nmaps; i++) {
		struct map_data data;
		int rc;

		if (p->maps[i].role != MAP_USER)
			continue;
		rc = map_read(&p->maps[i], l->maps[i], true, &data);
		if (rc < 0)
			fault(l->result, "reading a map", -rc);
		else
			fuzz_read_map(l->result, p, &p->maps[i], &data);
		map_data_free(&data);
	}
}

void fuzz_kernel(struct fuzz_result *result, const struct program *program,
    uint64_t seed, struct strbuf *log)
{
	struct loaded l = { result, program, seed, NULL, -1 };

	make_maps(&l);
	if (!result->fault)
		load(&l, &program->progs[0], log);
	if (!result->fault)
		run(&l);
	if (!result->fault)
		read_maps(&l);
	if (l.prog >= 0)
		close(l.prog);
	for (size_t i = 0; i < program->nmaps; i++)
		if (l.maps[i] >= 0)
			close(l.maps[i]);
}

const char *fuzz_kernel_missing(void)
{
	static const struct insn nothing[] = {
		{ .code = BPF_ALU64 | BPF_MOV | BPF_K },
		{ .code = BPF_JMP | BPF_EXIT },
	};
	struct bpf_prog_params p = { .type = BPF_PROG_TYPE_RAW_TRACEPOINT,
		.insns = nothing, .ninsns = 2 };
	struct feature_set live;
	int fd;

	bpf_raise_memlock();
	fd = bpf_prog_load(&p);
	if (fd < 0)
		return fd == -EPERM ? "no privilege to load programs" :
		    "this kernel takes no raw tracepoints";
	close(fd);
	feature_init_live(&live);
	if (!feature_has(&live, FEATURE_test_run))
		return "no BPF_PROG_TEST_RUN of raw tracepoints";
	if (!feature_has(&live, FEATURE_ringbuf))
		return "no ring buffer";
	return NULL;
}
