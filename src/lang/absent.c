/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The probe of a clause that has none: a function of which nothing is known.
 * What a provider would have to look up is not there to be looked up.
 */
#include "lang/absent.h"

#include "provider/provider.h"

#include <string.h>

static bool number(struct target *t, const struct probe *probe, int n,
    struct field *out)
{
	(void)t, (void)probe, (void)n;
	memset(out, 0, sizeof(*out));
	out->type = &type_uint64;
	return true;
}

static bool retval(struct target *t, const struct probe *probe,
    struct field *out)
{
	return number(t, probe, 0, out);
}

/* args is poison: it has members whose types nobody can tell. */
static const struct provider absent = {
	.name = "absent",
	.cookie = -1,
	.has_regs = true,
	.prog_type = BPF_PROG_TYPE_KPROBE,
	.arg = number,
	.sarg = number,
	.retval = retval,
};

struct clause *absent_clause(struct arena *arena, const struct clause *clause,
    const struct provider *family)
{
	struct clause *copy = ast_copy_clause(arena, clause);
	struct probe *probe = arena_new(arena, struct probe);

	probe->provider = &absent;
	probe->name = clause->specs->text;
	probe->shape = "";
	probe->is_return = family && family->is_return;
	probe->is_user = family && family->is_user;
	copy->probes = probe;
	copy->nprobes = 1;
	return copy;
}
