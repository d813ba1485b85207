/* SPDX-License-Identifier: GPL-2.0-only */
#include "arch/arch.h"

#include <string.h>
#include <strings.h>
#include <sys/utsname.h>

const struct arch *const arch_list[] = {
#define MACHINE(id)	&arch_##id,
#include "arch/machines.def"
#undef MACHINE
};

const size_t arch_count = ARCH_COUNT(arch_list);

static bool is_called(const struct arch *arch, const char *name)
{
	if (!strcasecmp(name, arch->name))
		return true;
	for (const char *const *alias = arch->aliases; *alias; alias++) {
		if (!strcasecmp(name, *alias))
			return true;
	}
	return false;
}

const struct arch *arch_find(const char *name)
{
	for (size_t i = 0; i < arch_count; i++) {
		if (is_called(arch_list[i], name))
			return arch_list[i];
	}
	return NULL;
}

/*
 * uname(2) names the kernel's machine, which is what counts for a 32-bit
 * awl on a 64-bit kernel too.
 */
const struct arch *arch_host(void)
{
	static const uint16_t probe = 1;
	bool big = !*(const uint8_t *)&probe;
	struct utsname host;

	if (uname(&host))
		return NULL;
	for (size_t i = 0; i < arch_count; i++) {
		const struct arch *arch = arch_list[i];

		if (arch->big_endian == big && (is_called(arch, host.machine) ||
		    (arch->uname && !strcmp(arch->uname, host.machine))))
			return arch;
	}
	return NULL;
}

int arch_find_reg(const struct arch *arch, const char *name)
{
	for (const struct arch_reg *r = arch->regs; r->name[0]; r++)
		if (strcmp(r->name, name) == 0)
			return r->off;
	return strcmp(name, "pc") == 0 ? arch->pc :
	    strcmp(name, "sp") == 0 ? arch->sp :
	    strcmp(name, "fp") == 0 ? arch->fp : -1;
}
