/* SPDX-License-Identifier: GPL-2.0-only */
/* Names of C++ functions (Itanium C++ ABI, 5.1), without parameters. */
#ifndef AWL_CXXNAME_H
#define AWL_CXXNAME_H

#include <stdbool.h>
#include <stddef.h>

/*
 * "_ZN3app4Pool4takeEi" -> "app::Pool::take": the name without parameters and
 * template arguments. False if it is not a mangled name, or not simply that of
 * a function: a table, a thunk, a name inside a function.
 */
bool	cxx_demangle(const char *mangled, char *out, size_t size);
/*
 * True if a demangled name is the one that a script contains. Parameters
 * ("take(int)") and template arguments in the script are ignored.
 */
bool	cxx_same(const char *plain, const char *wanted);

#endif
