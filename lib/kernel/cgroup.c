/* SPDX-License-Identifier: GPL-2.0-only */
#include "kernel/cgroup.h"

#include "base/root.h"
#include "base/strbuf.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/vfs.h>
#include <unistd.h>

enum { CGROUP2_MAGIC = 0x63677270 };	/* linux/magic.h */

static int open_folder(const char *path)
{
	int fd = root_open(path, O_RDONLY | O_DIRECTORY);
	struct statfs fs;

	if (fd < 0)
		return fd;
	/* Another root is a copy of one. */
	if (!*root_prefix() &&
	    (fstatfs(fd, &fs) < 0 || fs.f_type != CGROUP2_MAGIC)) {
		close(fd);
		return -ENOTTY;
	}
	return fd;
}

int cgroup_open(const char *path)
{
	static const char *const places[] = { "/sys/fs/cgroup/",
		"/sys/fs/cgroup/unified/" };
	int fd = open_folder(path), below;

	for (size_t i = 0; i < sizeof(places) / sizeof(places[0]) && fd < 0 &&
	    *path != '/' && *path != '\0'; i++) {
		struct strbuf name = { 0 };

		strbuf_add_str(&name, places[i]);
		strbuf_add_str(&name, path);
		below = open_folder(strbuf_str(&name));
		strbuf_free(&name);
		if (below >= 0)
			fd = below;
	}
	return fd;
}

const char *cgroup_reason(int error)
{
	return error == -ENOTTY ? "it is not in a cgroup v2 hierarchy" :
	    strerror(-error);
}
