/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Clauses whose probes do not exist. They never run, but they are checked for
 * the types of their maps, because another clause may print these maps.
 */
#ifndef AWL_ABSENT_H
#define AWL_ABSENT_H

#include "lang/ast.h"

/*
 * A copy of the clause that can be checked. It has one made-up probe. `family`
 * is the provider that the clause names, or NULL.
 */
struct clause *absent_clause(struct arena *, const struct clause *,
	    const struct provider *family);

#endif
