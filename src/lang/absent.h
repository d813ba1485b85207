/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Clauses of which no probe exists. They run nowhere, but what they say of
 * the types of maps holds: another clause may print what they would store.
 */
#ifndef AWL_ABSENT_H
#define AWL_ABSENT_H

#include "lang/ast.h"

/*
 * A copy that can be checked, with one made-up probe. `family` is the
 * provider that its probes named, or NULL.
 */
struct clause *absent_clause(struct arena *, const struct clause *,
	    const struct provider *family);

#endif
