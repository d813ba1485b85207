/* SPDX-License-Identifier: GPL-2.0-only */
/* LINUX_VERSION_CODE, as kernels before 5.0 want to be told it. */
#include <stdio.h>
#include <sys/utsname.h>

#include "kernel/version.h"
#include "unit.h"

static void texts(void)
{
	CHECK_INT(version_of_texts("4.9.0-13-amd64",
	    "#1 SMP Debian 4.9.228-1 (2020-07-05)", NULL), 0x0409e4);
	CHECK_INT(version_of_texts("4.15.0-213-generic", "#224-Ubuntu SMP",
	    "Ubuntu 4.15.0-213.224-generic 4.15.18\n"), 0x040f12);
	CHECK_INT(version_of_texts("4.19.222", "#1 SMP", NULL), 0x0413de);
	CHECK_INT(version_of_texts("4.9.337+", "#1", NULL), 0x0409ff);
	CHECK_INT(version_of_texts("4.14-rc1", "#1", ""), 0x040e00);
	CHECK_INT(version_of_texts("next", "#1", NULL), 0);
}

/* The vDSO's note says what the release begins with. */
static void kernel(void)
{
	struct utsname u;
	unsigned major, minor;

	if (uname(&u) ||
	    sscanf(u.release, "%u.%u", &major, &minor) != 2)
		SKIP("the kernel release does not start with a version");
	CHECK_INT(version_of_kernel() >> 8, major << 8 | minor);
}

int main(void)
{
	RUN(texts);
	RUN(kernel);
	return unit_result();
}
