/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * LINUX_VERSION_CODE of the running kernel, which kprobe programs have to state
 * before 5.0 (6c4fc209fcf9): 4.9.228 is 0x0409e4. The release of uname(2) often
 * differs: Debian's "4.9.0-13" is 4.9.228, Ubuntu's "4.15.0-213" is 4.15.18.
 * Since 4.14.252 and 4.19.222, upstream kernels may expect the sublevel 255
 * instead of their own (9b82f13e7ef3): if a program is refused, try this, too.
 */
#ifndef AWL_VERSION_H
#define AWL_VERSION_H

#include <stdint.h>

/* The version in a note of the vDSO; without this note, version_of_texts(). */
uint32_t version_of_kernel(void);
/*
 * The version according to the release and version of uname(2), and to
 * /proc/version_signature (NULL: there is no such file); or 0. A sublevel
 * greater than 255 gives 255.
 */
uint32_t version_of_texts(const char *release, const char *version,
	    const char *signature);

#endif
