/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What main asks for, as one call each. All return the exit status, with
 * faults told on standard error.
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
