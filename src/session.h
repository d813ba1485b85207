/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The functions that main calls. Each reports errors on standard error, and
 * returns the exit status.
 */
#ifndef AWL_SESSION_H
#define AWL_SESSION_H

#include "options.h"

/* Compiles, and dumps or runs. */
int	session_run(const struct options *);
/* -l: lists all probes, or those of a script. */
int	session_list(const struct options *, const char *search);
/* --info */
int	session_info(const struct options *);

#endif
