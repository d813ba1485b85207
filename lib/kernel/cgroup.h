/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_CGROUP_H
#define AWL_CGROUP_H

/*
 * Opens the folder of a cgroup v2: as it is named, else below the places where
 * the hierarchy is mounted ("system.slice/ssh.service"). A file descriptor, or
 * a negative errno; -ENOTTY when the folder is of something else: a hierarchy
 * of v1 has no ids that programs could compare.
 */
int	cgroup_open(const char *path);
/* What -errno of the above means, as the end of a sentence. */
const char *cgroup_reason(int error);

#endif
