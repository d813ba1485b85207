/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_OPTIONS_H
#define AWL_OPTIONS_H

#include <getopt.h>

/*
 * What getopt_long(3) does, without '+', '-', '::' and flags, which this program
 * has no use for. small.c puts it in its place in a program made for size.
 */
struct options {
	int		 at;		/* of the next word; first 1 */
	const char	*letters;	/* left of the word before, or "" */
	char		*value;		/* of the option; NULL */
	const char	*fault, *name;	/* what is wrong with which */
	int		 name_len;
};

/* The next option's value; '?' for a fault; -1 when only operands are left. */
int	options_next(struct options *, int argc, char **argv,
	    const char *letters, const struct option *);

#endif
