/* SPDX-License-Identifier: GPL-2.0-only */
#include "arch/arch.h"

#include <string.h>
#include <strings.h>
#include <sys/utsname.h>

const struct arch *const arch_list[] = {
	&arch_x86_64,
	&arch_i386,
	&arch_arm64,
	&arch_arm,
	&arch_riscv64,
	&arch_riscv32,
	&arch_s390x,
	&arch_powerpc64,
	&arch_powerpc64le,
	&arch_mips,
	&arch_mipsel,
	&arch_mips64,
	&arch_mips64el,
	&arch_loongarch64,
};

const size_t arch_count = ARCH_COUNT(arch_list);
_Static_assert(ARCH_COUNT(arch_list) == 14, "a machine has no row");

const struct arch *arch_find(const char *name)
{
	size_t i;
	const char *const *alias;

	for (i = 0; i < arch_count; i++) {
		if (!strcasecmp(name, arch_list[i]->name))
			return arch_list[i];
		for (alias = arch_list[i]->aliases; *alias; alias++) {
			if (!strcasecmp(name, *alias))
				return arch_list[i];
		}
	}
	return NULL;
}

/*
 * uname(2) names the kernel's machine, which is what counts for a 32-bit
 * awl on a 64-bit kernel too. MIPS alone has one name for both byte orders.
 */
const struct arch *arch_host(void)
{
	static const uint16_t probe = 1;
	bool little = *(const uint8_t *)&probe == 1;
	struct utsname host;

	if (uname(&host))
		return NULL;
	if (!strncmp(host.machine, "arm", 3) &&
	    strncmp(host.machine, "arm64", 5))
		return &arch_arm;
	if (!strcmp(host.machine, "mips64"))
		return little ? &arch_mips64el : &arch_mips64;
	if (!strcmp(host.machine, "mips"))
		return little ? &arch_mipsel : &arch_mips;
	return arch_find(host.machine);
}
