/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_DEBUGFILE_H
#define AWL_DEBUGFILE_H

#include <stdbool.h>

#include "format/elf.h"

/*
 * Directories that are searched like /usr/lib/debug, and before it: "a:b". It
 * is set once; the text is not copied.
 */
void	debugfile_set_dirs(const char *dirs);

/*
 * Opens the file that has the symbols of a stripped one: by its build ID or its
 * section .gnu_debuglink, where gdb looks for it ("Debugging Information in
 * Separate Files"). `path` is the file's own path below `root`, which is "" or
 * another root directory. False if the file has a symbol table, or there is no
 * other file that belongs to it; then out->fd is -1.
 */
bool	debugfile_open(struct elf *out, const struct elf *file,
	    const char *root, const char *path);

#endif
