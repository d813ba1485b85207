/* SPDX-License-Identifier: GPL-2.0-only */
/* Names of C++ (Itanium C++ ABI, 5.1), as compilers on Linux write them. */
#ifndef AWL_DEMANGLE_H
#define AWL_DEMANGLE_H

#include <stdbool.h>

#include "base/strbuf.h"

/* Which parts of a function's name are written. */
enum cxx_parts {
	CXX_ARGS = 1,		/* arguments of templates: f<int> */
	CXX_PARAMS = 2,		/* the list of parameters: f(int) */
	CXX_RESULT = 4,		/* the result of templates: int f<int>(int) */
	CXX_ALL = 7,		/* the whole, as c++filt writes it */
	CXX_FUNCTION = 8,	/* functions only: no tables, thunks, variables
				 * and no parts that a compiler cut off */
};

/*
 * Appends the name: "_ZN3app4takeEi" -> "app::take(int)". False, with nothing
 * appended, if it is not such a name, or too long (16 KiB), or has something
 * that this reader does not know. Time and memory are bounded.
 */
bool	cxx_demangle(const char *mangled, unsigned int parts,
	    struct strbuf *out);

#endif
