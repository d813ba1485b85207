/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Random programs: what the generator, the evaluator, the made-up machine and
 * the kernel's runner share.
 */
#ifndef AWL_FUZZ_H
#define AWL_FUZZ_H

#include "base/arena.h"
#include "base/strbuf.h"
#include "base/vec.h"
#include "lang/ast.h"
#include "program.h"

#include <stdbool.h>
#include <stdint.h>

/* ---- what a run comes to ---- */

/*
 * Text in one form, whoever made it: a line an entry of a map, and the events
 * in their order.
 */
struct fuzz_result {
	struct arena		*arena;
	VEC(const char *)	 maps;
	struct strbuf		 events;
	const char		*fault;	/* it came to nothing: why; or NULL */
};

void	fuzz_result_free(struct fuzz_result *);
/* All of it, the maps sorted; in the arena. */
const char *fuzz_result_text(struct fuzz_result *);

/* What user space writes into a map without keys that holds a number. */
uint64_t fuzz_input(uint64_t seed, unsigned map);
bool	fuzz_takes_input(const struct type *key, const struct type *value);

/* "text" with what does not print as \xHH; at most size bytes. */
void	fuzz_put_string(struct strbuf *, const char *, size_t size);
/* An aggregation's merged words. */
void	fuzz_put_words(struct strbuf *, const struct type *,
	    const uint64_t words[2]);

/* ---- generate.c ---- */

enum fuzz_flags {
	FUZZ_PARENS = 1,	/* around every operation: the same program */
	/* What the language has by now: found out by trying. */
	FUZZ_FOR = 2,		/* for ($i : a..b) */
	FUZZ_ORDER = 4,		/* < on strings */
	FUZZ_TUPLE_EQ = 8,	/* == on tuples */
	FUZZ_STATS = 16,	/* stats() as a number */
	FUZZ_SMALL = 32,	/* few statements: easier to read */
};

/* One BEGIN clause, a function of seed and flags alone. */
void	fuzz_generate(struct strbuf *, uint64_t seed, unsigned flags);

uint64_t fuzz_mix(uint64_t *state);		/* next random number */

/* ---- evaluate.c ---- */

/* Walks the checked tree of a script with one clause. */
void	fuzz_evaluate(struct fuzz_result *, const struct script *,
	    uint64_t seed, bool big_endian);

/* ---- machine.c ---- */

/* Runs compiled code on a made-up machine of the program's byte order. */
void	fuzz_machine(struct fuzz_result *, const struct program *,
	    uint64_t seed);

/* ---- kernel.c ---- */

/* The same in this kernel. `log` gets the verifier's, if it refuses. */
void	fuzz_kernel(struct fuzz_result *, const struct program *,
	    uint64_t seed, struct strbuf *log);
/* NULL, or why this machine cannot. */
const char *fuzz_kernel_missing(void);

/* ---- result.c: from bytes ---- */

struct map_data;
/* What a map holds, and what an event says, into a result. */
void	fuzz_read_map(struct fuzz_result *, const struct program *,
	    const struct map_spec *, const struct map_data *);
void	fuzz_read_event(struct fuzz_result *, const struct program *,
	    const uint8_t *event, size_t len);
/* The value a map without keys begins with, in the program's byte order. */
void	fuzz_fill_input(const struct program *, size_t map, uint64_t seed,
	    uint8_t *value);

#endif
