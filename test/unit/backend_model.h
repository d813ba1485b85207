/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * For the tests of the back end: what an IR means, by walking it, and what
 * instructions do, by interpreting them. Both run against one made-up
 * machine, so that their effects can be compared.
 */
#ifndef BACKEND_MODEL_H
#define BACKEND_MODEL_H

#include "code/ir.h"
#include "program.h"

enum {
	MODEL_HASH = 1000,	/* + n: scalar from n scalars */
	MODEL_READ = 2000,	/* scalar from (memory, size) */
	MODEL_FILL = 2001,	/* (memory, size, seed): fills it */
	MODEL_MAPS = 4, MODEL_MAP_SIZE = 64,
	MODEL_SLOTS = 64, MODEL_SLOT_SIZE = 512,
	MODEL_CTX_SIZE = 128, MODEL_RAW_CTX_SIZE = 96,
	MODEL_SCRATCH = 4096,
};

struct model {
	uint8_t		 ctx[MODEL_CTX_SIZE];
	uint8_t		 maps[MODEL_MAPS][MODEL_MAP_SIZE];
	uint8_t		 slots[MODEL_SLOTS][MODEL_SLOT_SIZE];	/* of IR */
	uint8_t		 scratch[MODEL_SCRATCH];
	uint8_t		 stack[EBPF_STACK];
	bool		 stack_set[EBPF_STACK];
	uint64_t	 trace;		/* of what helpers were given */
	uint64_t	 result;
	bool		 scratch_missing;	/* the lookup fails */
	const char	*fault;		/* what went wrong, or NULL */
};

void	model_init(struct model *, uint64_t seed);
/* backend_random.c; with `kernel`, only what its verifier permits. */
void	model_build(struct ir *, uint64_t seed, bool kernel);
void	model_run_ir(struct model *, const struct ir *);
void	model_run_prog(struct model *, const struct prog *);
/* NULL when the program keeps the verifier's static rules. */
const char *model_check_prog(const struct prog *);
/* NULL when both did the same. */
const char *model_differ(const struct model *, const struct model *);

#endif
