/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * LINUX_VERSION_CODE of the running kernel, which kprobe programs have to state
 * before 5.0 (6c4fc209fcf9): 4.9.228 is 0x0409e4. The release often does not
 * tell it: Debian's "4.9.0-13" is 4.9.228, Ubuntu's "4.15.0-213" is 4.15.18.
 * Since 4.14.252 and 4.19.222, upstream kernels may state the sublevel 255
 * instead of their own (9b82f13e7ef3): who is refused should try that, too.
 */
#ifndef AWL_VERSION_H
#define AWL_VERSION_H

#include <stdint.h>

/* By the vDSO's note, and where there is none by version_of_texts(). */
uint32_t version_of_kernel(void);
/*
 * The same by uname's release and version and by /proc/version_signature (NULL:
 * there is none), or 0. A sublevel beyond 255 is cut to that.
 */
uint32_t version_of_texts(const char *release, const char *version,
	    const char *signature);

#endif
