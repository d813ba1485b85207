/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_CGROUP_H
#define AWL_CGROUP_H

/*
 * Opens the directory of a cgroup v2. A path that does not exist is tried below
 * each mount point of the hierarchy, too ("system.slice/ssh.service"). Returns
 * a file descriptor or -errno; -ENOTTY if the directory is not in a cgroup v2
 * hierarchy (cgroups v1 have no ids that a program could compare).
 */
int	cgroup_open(const char *path);
/* Text for an error that cgroup_open() returned. */
const char *cgroup_reason(int error);

#endif
