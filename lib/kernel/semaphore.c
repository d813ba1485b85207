/* SPDX-License-Identifier: GPL-2.0-only */
#include "kernel/semaphore.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

static int count(int mem, const uint64_t *addresses, size_t n, int by)
{
	uint16_t value;
	size_t i;

	for (i = 0; i < n; i++) {
		off_t at = (off_t)addresses[i];

		if (pread(mem, &value, sizeof(value), at) != sizeof(value))
			return errno ? -errno : -EIO;
		value = (uint16_t)(value + by);
		if (pwrite(mem, &value, sizeof(value), at) != sizeof(value))
			return errno ? -errno : -EIO;
	}
	return 0;
}

/* What it inherited would go on for as long as it has that open. */
static void close_others(int a, int b)
{
	int most = getdtablesize(), fd;

	for (fd = 0; fd < most; fd++)
		if (fd != a && fd != b)
			close(fd);
}

/* The process that outlives us, and nobody's child: no one has to wait. */
static void guard(int mem, int pipe, const uint64_t *addresses, size_t n)
{
	sigset_t all;
	char byte;

	if (fork() != 0)
		_exit(0);
	sigfillset(&all);
	sigprocmask(SIG_SETMASK, &all, NULL);
	setsid();
	close_others(mem, pipe);
	while (read(pipe, &byte, 1) < 0 && errno == EINTR)
		;
	count(mem, addresses, n, -1);
	_exit(0);
}

int semaphore_hold(int pid, const uint64_t *addresses, size_t n)
{
	char path[32];
	int mem, fds[2], rc, child;

	snprintf(path, sizeof(path), "/proc/%d/mem", pid);
	mem = open(path, O_RDWR | O_CLOEXEC);
	if (mem < 0)
		return -errno;
	if (pipe2(fds, O_CLOEXEC) < 0) {
		rc = -errno;
		close(mem);
		return rc;
	}
	errno = 0;
	rc = count(mem, addresses, n, 1);
	child = rc ? -1 : fork();
	if (child == 0)
		guard(mem, fds[0], addresses, n);
	if (child > 0)
		waitpid(child, NULL, 0);
	else if (!rc)
		rc = count(mem, addresses, n, -1) ? -EIO : -EAGAIN;
	close(mem);
	close(fds[0]);
	if (rc)
		close(fds[1]);
	return rc ? rc : fds[1];
}
