/* SPDX-License-Identifier: GPL-2.0-only */
/* Values and maps of the evaluator. */
#ifndef AWL_FUZZ_EVALUATE_H
#define AWL_FUZZ_EVALUATE_H

#include "fuzz.h"

/* Of which member a type says; numbers are held extended to 64 bits. */
struct value {
	uint64_t	 n;
	const char	*s;
	struct value	*items;
};

struct bucket {
	uint64_t	number, count;
	struct bucket	*next;
};

struct entry {
	struct value	*key;		/* a value a part; NULL without keys */
	struct value	 value;
	uint64_t	 words[2];	/* AGG: as agg.def has them */
	struct bucket	*buckets;
	struct entry	*next;
};

struct eval {
	struct arena		*arena;
	struct fuzz_result	*result;
	struct value		*vars;		/* by index */
	struct entry		**maps;		/* by index: a list */
	uint64_t		 steps;
	bool			 exited, big_endian;
};

/* ---- evaluate.c ---- */
struct value eval_expr(struct eval *, const struct expr *);

/* ---- evaluate_map.c ---- */
void	eval_open(struct eval *, const struct script *, uint64_t seed);
void	eval_close(struct eval *, const struct script *);
struct value eval_zero(struct eval *, const struct type *);
/* As a place of that type holds it. */
struct value eval_convert(struct eval *, struct value, const struct type *from,
	    const struct type *to);
struct value *eval_key(struct eval *, const struct map *,
	    const struct expr *keys);
struct entry *eval_entry(struct eval *, const struct map *, struct value *key,
	    bool make);
bool	eval_delete(struct eval *, const struct map *, struct value *key);
void	eval_aggregate(struct eval *, struct entry *, const struct type *,
	    uint64_t, bool is_signed);
uint64_t eval_agg_number(const struct entry *, const struct type *);
void	eval_put(struct strbuf *, const struct type *, const struct value *);

#endif
