/* SPDX-License-Identifier: GPL-2.0-only */
/* Names of C++ functions as scripts write them. */
#ifndef AWL_CXXNAME_H
#define AWL_CXXNAME_H

#include <stdbool.h>

/*
 * Whether a mangled function is the one that `wanted` names. It is compared
 * with as much as `wanted` has: the parameters, the arguments of templates and
 * a const behind the parameters are optional. Blanks do not count, and
 * "const char *" is "char const*".
 */
bool	cxx_same(const char *mangled, const char *wanted, bool is_glob);
/* The first such bracket that does not belong to operator(), operator< or
 * (anonymous namespace). */
const char *cxx_bracket(const char *text, char which);

#endif
