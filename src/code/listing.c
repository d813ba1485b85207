/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The listing of -S: the script's line, below it what became of it, the IR
 * on the left and the instructions that it made on the right.
 *
 *	kprobe:vfs_read
 *	   1: kprobe:vfs_read { @[comm] = count(); }
 *	  v3 = call get_current_comm slot0, 16      0: r6 = r10
 *	                                            1: r6 += -16
 *	insns: 26
 */
#include "code/ir.h"
#include "program.h"

#include <string.h>

enum { IR_COLUMN = 46 };

struct listing {
	struct strbuf	*out;
	const struct program *program;
	const struct prog *prog;
	const struct ir	*ir;
	struct ir_text	 text;		/* of ir */
	uint32_t	 line;		/* of the script, shown last */
	ir_value	 value;		/* shown last */
	size_t		 reloc;		/* next one */
	size_t		 base;		/* where the function begins */
};

static void print_source(struct listing *l, uint32_t line)
{
	const char *text = l->program->source_text, *end;
	uint32_t at = 1;

	if (!line || line == l->line)
		return;
	l->line = line;
	while (text && at < line) {
		text = strchr(text, '\n');
		if (text)
			text++;
		at++;
	}
	strbuf_printf(l->out, "%4u: ", line);
	if (text) {
		end = strchr(text, '\n');
		strbuf_add(l->out, text, end ? (size_t)(end - text) :
		    strlen(text));
	}
	strbuf_add_char(l->out, '\n');
}

/* The IR, once for all the instructions in a row that it made. */
static void print_value(struct listing *l, ir_value v)
{
	size_t start = l->out->len, width;

	if (v != l->value) {
		strbuf_add_str(l->out, "  ");
		ir_dump_insn(&l->text, v);
	}
	l->value = v;
	width = l->out->len - start;
	if (width >= IR_COLUMN) {
		strbuf_add_char(l->out, '\n');
		width = 0;
	}
	strbuf_repeat(l->out, ' ', IR_COLUMN - width);
}

/* What a load stands for that only the loader knows. */
static void print_reloc(struct listing *l, size_t at)
{
	static const char *const names[] = {
		[RELOC_PROBE_ID] = "probe id", [RELOC_CPID] = "cpid",
		[RELOC_START] = "start", [RELOC_NCPUS] = "ncpus",
		[RELOC_POSSIBLE_CPUS] = "possible_cpus",
		[RELOC_SUSPENDED] = "suspended", [RELOC_TAI] = "tai",
		[RELOC_FUNC_ADDR] = "function",
	};
	const struct reloc *reloc;

	while (l->reloc < l->prog->nrelocs &&
	    l->prog->relocs[l->reloc].insn < at)
		l->reloc++;
	if (l->reloc == l->prog->nrelocs ||
	    l->prog->relocs[l->reloc].insn != at)
		return;
	reloc = &l->prog->relocs[l->reloc];
	if (reloc->kind == RELOC_RESULT)
		return;
	if (reloc->kind > RELOC_FUNC)
		strbuf_printf(l->out, "  ; %s", names[reloc->kind]);
	else if (reloc->index < l->program->nmaps)
		strbuf_printf(l->out, "  ; %s",
		    l->program->maps[reloc->index].name);
}

static size_t print_insn(struct listing *l, size_t at)
{
	const struct insn *insn = &l->prog->insns[at];
	bool more = at + 1 < l->prog->ninsns;
	char text[128];
	int slots;

	print_source(l, l->ir->insns.data[l->ir->origin[at - l->base]].line);
	print_value(l, l->ir->origin[at - l->base]);
	slots = ebpf_disasm(text, insn, more ? insn + 1 : NULL);
	strbuf_printf(l->out, "%5zu: %s", at, text);
	print_reloc(l, at);
	strbuf_add_char(l->out, '\n');
	return slots;
}

void listing_print(struct strbuf *out, const struct program *program,
    const struct prog *prog, struct ir *const *functions)
{
	struct listing l = { .out = out, .program = program, .prog = prog,
		.ir = functions[0], .text = ir_text(out, functions[0]) };
	size_t at, next = 1;

	for (at = 0; at < prog->nprobes; at++)
		strbuf_printf(out, "%s%s", at ? ", " : "",
		    prog->probes[at].name);
	strbuf_add_str(out, prog->nprobes ? "\n" : "program\n");
	for (at = 0; at < prog->ninsns;) {
		if (next < prog->nfuncs && at == prog->funcs[next]) {
			l.ir = functions[next++];
			l.text = ir_text(out, l.ir);
			l.base = at;
			l.value = 0;
			strbuf_printf(out, "  function: %s\n", l.ir->name);
		}
		at += print_insn(&l, at);
	}
	strbuf_printf(out, "insns: %zu\n", prog->ninsns);
}
