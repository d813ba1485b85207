/* SPDX-License-Identifier: GPL-2.0-only */
/* Names of C++ functions as scripts write them. */
#ifndef AWL_CXXNAME_H
#define AWL_CXXNAME_H

#include <stdbool.h>

/*
 * Whether a mangled name is that of the function that `wanted` names. `wanted`
 * can omit the parameters, the arguments of templates, and a const after the
 * parameters: then any of them match. Blanks are ignored, and
 * "const char *" is "char const*".
 */
bool	cxx_same(const char *mangled, const char *wanted, bool is_glob);
/* The first character `which` ('(' or '<') that does not belong to operator(),
 * operator< or (anonymous namespace); or NULL. */
const char *cxx_bracket(const char *text, char which);

#endif
