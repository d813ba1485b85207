/* SPDX-License-Identifier: GPL-2.0-only */
#include "kernel/ksymbol.h"

#include <errno.h>
#include <linux/bpf.h>
#include <string.h>
#include <unistd.h>

#include "base/strbuf.h"
#include "ebpf/insn.h"
#include "kernel/bpf.h"

/* The format has to be where no program can write. */
static int format_map(void)
{
	const struct bpf_map_params p = {
		.type = BPF_MAP_TYPE_ARRAY, .key_size = 4, .value_size = 8,
		.max_entries = 1, .flags = BPF_F_RDONLY_PROG,
	};
	const char format[8] = "%pS";
	int fd = bpf_map_create(&p), rc;
	uint32_t key = 0;

	if (fd < 0)
		return fd;
	rc = bpf_map_update(fd, &key, format, BPF_ANY);
	if (!rc)
		rc = bpf_map_freeze(fd);
	if (rc) {
		close(fd);
		return rc;
	}
	return fd;
}

static int load(int text_fd, int format_fd)
{
	const struct insn code[] = {
		{ .code = BPF_LDX | BPF_MEM | BPF_DW, .dst = 1, .src = 1 },
		{ .code = BPF_STX | BPF_MEM | BPF_DW, .dst = 10, .src = 1,
		    .off = -8 },
		{ .code = BPF_LD | BPF_IMM | BPF_DW, .dst = 1,
		    .src = BPF_PSEUDO_MAP_VALUE, .imm = text_fd }, { 0 },
		{ .code = BPF_ALU64 | BPF_MOV | BPF_K, .dst = 2,
		    .imm = KSYMBOL_TEXT },
		{ .code = BPF_LD | BPF_IMM | BPF_DW, .dst = 3,
		    .src = BPF_PSEUDO_MAP_VALUE, .imm = format_fd },
		{ .code = 0 },
		{ .code = BPF_ALU64 | BPF_MOV | BPF_X, .dst = 4, .src = 10 },
		{ .code = BPF_ALU64 | BPF_ADD | BPF_K, .dst = 4, .imm = -8 },
		{ .code = BPF_ALU64 | BPF_MOV | BPF_K, .dst = 5, .imm = 8 },
		{ .code = BPF_JMP | BPF_CALL, .imm = BPF_FUNC_snprintf },
		{ .code = BPF_ALU64 | BPF_MOV | BPF_K, .dst = 0 },
		{ .code = BPF_JMP | BPF_EXIT },
	};
	struct bpf_prog_params p = {
		.type = BPF_PROG_TYPE_RAW_TRACEPOINT, .insns = code,
		.ninsns = sizeof(code) / sizeof(code[0]), .name = "awl_symbol",
	};

	return bpf_prog_load(&p);
}

int ksymbol_open(struct ksymbol *s)
{
	const struct bpf_map_params p = {
		.type = BPF_MAP_TYPE_ARRAY, .key_size = 4,
		.value_size = KSYMBOL_TEXT, .max_entries = 1,
	};
	int format_fd;

	s->prog_fd = -1;
	s->text_fd = bpf_map_create(&p);
	if (s->text_fd < 0)
		return s->text_fd;
	format_fd = format_map();
	if (format_fd >= 0) {
		s->prog_fd = load(s->text_fd, format_fd);
		close(format_fd);
	}
	if (s->prog_fd >= 0)
		return 0;
	close(s->text_fd);
	return format_fd < 0 ? format_fd : s->prog_fd;
}

void ksymbol_close(struct ksymbol *s)
{
	close(s->prog_fd);
	close(s->text_fd);
}

int ksymbol_find(const struct ksymbol *s, uint64_t addr,
    char name[KSYMBOL_TEXT], uint64_t *offset, const char **module)
{
	uint64_t args[1] = { addr };
	uint32_t key = 0, failed;
	const char *at;
	char *bracket;
	int rc;

	rc = bpf_prog_test_run(s->prog_fd, args, sizeof(args), &failed);
	if (!rc)
		rc = bpf_map_lookup(s->text_fd, &key, name);
	if (rc)
		return rc;
	/* "name+0x1c/0x50 [module]", or the number itself. */
	name[KSYMBOL_TEXT - 1] = '\0';
	at = strchr(name, '+');
	if (!at || at == name)
		return -ENOENT;
	name[at++ - name] = '\0';
	*module = "";
	bracket = strchr(at, '[');
	if (bracket) {
		*module = bracket + 1;
		bracket[strcspn(bracket, "]")] = '\0';
	}
	return text_take(&at, "0x") && text_take_number(&at, 16, offset) ?
	    0 : -ENOENT;
}
