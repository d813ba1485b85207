/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * All passes, until nothing changes. Needs: sound IR. Gives: what each pass
 * promises.
 */
#include "code/ir.h"

#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

enum { MAX_ROUNDS = 12 };

static const struct pass {
	const char	*name;
	void		(*run)(struct ir *);
} passes[] = {
	{ "fold", opt_fold },
	{ "cse", opt_cse },
	{ "jump", opt_jump },
	{ "dead", opt_dead },
};

/* A pass that breaks the IR is our bug; say which. */
static void check_after(const struct ir *ir, const char *pass)
{
#ifndef NDEBUG
	const char *fault = ir_check(ir);

	if (!fault)
		return;
	fprintf(stderr, "%s: broken after %s: %s\n", ir->name, pass, fault);
	abort();
#endif
}

void opt_run(struct ir *ir)
{
	check_after(ir, "lowering");
	for (int round = 0; round < MAX_ROUNDS; round++) {
		ir->changed = false;
		for (size_t i = 0; i < sizeof(passes) / sizeof(*passes); i++) {
			passes[i].run(ir);
			check_after(ir, passes[i].name);
		}
		if (!ir->changed)
			break;
	}
}
