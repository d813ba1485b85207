/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_RESOLVE_NAMES_H
#define AWL_RESOLVE_NAMES_H

#include "lang/lang.h"

/* Whether a clause uses the probe's arguments by name (args), or by number or
 * the return value (values). */
struct clause_uses { bool args, values; };
struct clause_uses resolve_uses(struct clause *);

#endif
