/* SPDX-License-Identifier: GPL-2.0-only */
/* What the files of session share. */
#ifndef AWL_SESSION_PRIVATE_H
#define AWL_SESSION_PRIVATE_H

#include "session.h"

#include "compilation.h"
#include "lang/lang.h"
#include "program.h"

/* One compilation and all that it needs. */
struct session {
	const struct options *opt;
	struct arena		 arena;
	struct feature_set	 features;
	struct target		 target;
	struct compilation	 compilation;
};

/* live: features are tried on the running kernel. Otherwise they are derived
 * from --kernel only. 0, or an exit status. */
int	session_open(struct session *, const struct options *,
	    bool live);
void	session_close(struct session *);
/* Reads and parses the script, and finds its probes. Both report errors, and
 * return 0 or an exit status. */
int	session_parse(struct session *);
int	session_resolve(struct session *);

/* ---- session_dump.c ---- */
void	session_dump_bpf(struct strbuf *, const struct program *);
void	session_print_cost(const struct program *, struct strbuf *);

#endif
