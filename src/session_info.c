/* SPDX-License-Identifier: GPL-2.0-only */
/* --info: what this kernel can do, and what would bring the rest. */
#include "session_private.h"

#include "arch/arch.h"
#include "kernel/cpu.h"
#include "kernel/tracefs.h"

#include <stdio.h>
#include <sys/utsname.h>

static void print_feature(struct session *s, int i)
{
	const struct feature_row *row = &feature_rows[i];
	bool has = feature_has(&s->features, (enum feature)i);

	printf("%-18s %-3s  %s (%s%sLinux %d.%d)\n", row->name,
	    has ? "yes" : "no", row->what, row->config,
	    row->config[0] ? ", " : "", row->since / 1000,
	    row->since % 1000);
}

int session_info(const struct options *o)
{
	struct utsname uts;
	struct session s;
	struct tracefs *fs;
	int rc = session_open(&s, o, !o->kernel);

	if (rc)
		return rc;
	uname(&uts);
	fs = target_tracefs(&s.target);
	printf("%-18s %s\n", "machine", s.target.arch->name);
	printf("%-18s %s\n", "kernel", o->kernel ? o->kernel : uts.release);
	printf("%-18s %d\n", "cpus", cpu_count_possible());
	printf("%-18s %s\n", "tracefs", fs ? fs->where : "none");
	printf("%-18s %s\n", "types", !target_btf(&s.target) ? "none" :
	    o->btf ? o->btf : "/sys/kernel/btf/vmlinux");
	printf("%-18s %s\n\n", "symbols",
	    target_kallsyms(&s.target) ? "/proc/kallsyms" : "none");
	for (int i = 0; i < FEATURE_COUNT; i++)
		print_feature(&s, i);
	session_close(&s);
	return 0;
}
