/* SPDX-License-Identifier: GPL-2.0-only */
/* Names of C++ functions (Itanium C++ ABI, 5.1), without parameters. */
#ifndef AWL_CXXNAME_H
#define AWL_CXXNAME_H

#include <stdbool.h>
#include <stddef.h>

/*
 * "_ZN3app4Pool4takeEi" -> "app::Pool::take": the name alone, template
 * arguments left out. False for what is no mangled function or is more than
 * that: a table, a thunk, a name inside of a function.
 */
bool	cxx_demangle(const char *mangled, char *out, size_t size);
/*
 * Whether a demangled name is the one that a script writes, which may have
 * parameters ("take(int)") or template arguments: those are not looked at.
 */
bool	cxx_same(const char *plain, const char *wanted);

#endif
