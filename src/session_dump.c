/* SPDX-License-Identifier: GPL-2.0-only */
/* -d bpf and --cost: a compiled program, told to people. */
#include "session_private.h"

#include "kernel/cpu.h"

#include <inttypes.h>

void session_dump_bpf(struct strbuf *out, const struct program *p)
{
	char text[128];

	for (size_t i = 0; i < p->nprogs; i++) {
		const struct prog *prog = &p->progs[i];
		size_t at = 0;

		strbuf_printf(out, "%s\n", prog->name);
		while (at < prog->ninsns) {
			int n = ebpf_disasm(text, &prog->insns[at],
			    at + 1 < prog->ninsns ? &prog->insns[at + 1] :
			    NULL);

			strbuf_printf(out, "%5zu: %s\n", at, text);
			at += n > 0 ? (size_t)n : 1;
		}
		strbuf_printf(out, "insns: %zu\n\n", prog->ninsns);
	}
}

static size_t count_helpers(const struct prog *prog)
{
	size_t n = 0;

	for (size_t i = 0; i < prog->ninsns; i++)
		n += prog->insns[i].code == (BPF_JMP | BPF_CALL);
	return n;
}

/* Backward jumps make the count of instructions no bound. */
static bool has_loop(const struct prog *prog)
{
	for (size_t i = 0; i < prog->ninsns; i++) {
		unsigned class = BPF_CLASS(prog->insns[i].code);

		if ((class == BPF_JMP || class == BPF_JMP32) &&
		    BPF_OP(prog->insns[i].code) != BPF_CALL &&
		    BPF_OP(prog->insns[i].code) != BPF_EXIT &&
		    prog->insns[i].off < 0)
			return true;
	}
	return false;
}

/* Bytes of values and keys; what the kernel adds per entry is left out. */
static uint64_t map_bytes(const struct map_spec *m)
{
	uint64_t value = (m->value_size + 7) & ~7u;
	uint64_t key = (m->key_size + 7) & ~7u;
	uint64_t cpus = (uint64_t)cpu_count_possible();

	switch (m->type) {
	case BPF_MAP_TYPE_RINGBUF:
		return m->max_entries;
	case BPF_MAP_TYPE_PERF_EVENT_ARRAY:
		return cpus * 64 * 1024;
	case BPF_MAP_TYPE_ARRAY:
		return value * m->max_entries;
	case BPF_MAP_TYPE_PERCPU_ARRAY:
		return value * m->max_entries * cpus;
	case BPF_MAP_TYPE_PERCPU_HASH:
		return (key + value * cpus) * m->max_entries <<
		    m->cleared;
	case BPF_MAP_TYPE_LRU_PERCPU_HASH:
		return (key + value * cpus) * m->max_entries;
	default:
		return (key + value) * m->max_entries << m->cleared;
	}
}

void session_print_cost(const struct program *p, struct strbuf *out)
{
	uint64_t total = 0;

	for (size_t i = 0; i < p->nprogs; i++) {
		const struct prog *prog = &p->progs[i];

		strbuf_printf(out, "%s: at most %zu instructions%s, "
		    "%zu helper calls, %u bytes of stack, %zu probe%s\n",
		    prog->name, prog->ninsns,
		    has_loop(prog) ? " per iteration of its loops" : "",
		    count_helpers(prog), prog->stack_size, prog->nprobes,
		    prog->nprobes == 1 ? "" : "s");
	}
	for (size_t i = 0; i < p->nmaps; i++) {
		const struct map_spec *m = &p->maps[i];

		if (m->value_size == 0 && m->role == MAP_SCRATCH)
			continue;
		strbuf_printf(out, "map %s: %u entries, up to %" PRIu64
		    " bytes\n", m->name ? m->name : "(own)", m->max_entries,
		    map_bytes(m));
		total += map_bytes(m);
	}
	strbuf_printf(out, "kernel memory: up to %" PRIu64 " bytes\n", total);
}
