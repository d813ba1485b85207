/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The command of -c: forked before anything is loaded, so that its pid is
 * known, and held back until all is attached.
 */
#include "run/runtime.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum {
	MAX_WORDS = 1024,
	CHILD_CANNOT_RUN = 126,	/* exit statuses, as the shell has them */
	CHILD_NOT_FOUND = 127,
};

/* One word of a command, quotes and backslashes resolved as sh does; NULL
 * at the end, *fault when a quote is left open. */
static char *next_word(struct arena *arena, const char **at, bool *fault)
{
	const char *s = *at + strspn(*at, " \t\n");
	char *word = arena_alloc(arena, strlen(s) + 1), *out = word;
	char quote = '\0';

	if (!*s)
		return NULL;
	for (; *s && (quote || !strchr(" \t\n", *s)); s++) {
		if (quote ? *s == quote : *s == '\'' || *s == '"') {
			quote = quote ? '\0' : *s;
			continue;
		}
		if (*s == '\\' && s[1] && quote != '\'' &&
		    (!quote || strchr("\"\\$`\n", s[1])))
			s++;
		*out++ = *s;
	}
	*out = '\0';
	*at = s;
	if (quote)
		*fault = true;
	return word;
}

static char **split(struct arena *arena, const char *command)
{
	char **words = arena_array(arena, char *, MAX_WORDS + 1);
	bool fault = false;
	size_t n = 0;

	while (n < MAX_WORDS &&
	    (words[n] = next_word(arena, &command, &fault)))
		n++;
	words[n] = NULL;
	return n > 0 && !fault ? words : NULL;
}

/* Looked up here: a script that traces execve would see execvp()'s attempts. */
const char *run_find_program(struct arena *arena, const char *name)
{
	const char *path = getenv("PATH");

	if (strchr(name, '/'))
		return name;
	for (path = path ? path : "/bin:/usr/bin"; *path;
	    path += *path == ':') {
		size_t n = strcspn(path, ":");
		const char *full = n ? arena_printf(arena, "%.*s/%s", (int)n,
		    path, name) : name;

		if (access(full, X_OK) == 0)
			return full;
		path += n;
	}
	return NULL;
}

/* In the child: waits for a byte; without one awl has given up. */
static void wait_and_exec(struct runtime *rt, int go, int error,
    const char *path, char **words)
{
	char byte;
	ssize_t n;
	int code;

	prctl(PR_SET_PDEATHSIG, SIGTERM);
	while ((n = read(go, &byte, 1)) < 0 && errno == EINTR)
		;
	if (n != 1)
		_exit(CHILD_NOT_FOUND);
	prctl(PR_SET_PDEATHSIG, 0);
	loop_restore_signals(rt);
	execv(path, words);
	code = errno;
	if (write(error, &code, sizeof(code)) < 0)
		_exit(CHILD_CANNOT_RUN);
	_exit(CHILD_NOT_FOUND);
}

int child_start(struct runtime *rt)
{
	struct child *c = &rt->child;
	int go[2], error[2];
	const char *path;
	char **words;

	if (!rt->opt->command)
		return RUN_OK;
	words = split(&rt->arena, rt->opt->command);
	if (!words) {
		rt_error(rt, "-c: the command is empty, or a quote in it is "
		    "not closed");
		return RUN_USAGE;
	}
	path = run_find_program(&rt->arena, words[0]);
	if (!path) {
		rt_error(rt, "-c: cannot find the program '%s'", words[0]);
		return CHILD_NOT_FOUND;
	}
	if (pipe2(go, O_CLOEXEC) < 0 || pipe2(error, O_CLOEXEC) < 0) {
		rt_error(rt, "-c: %s", strerror(errno));
		return RUN_SYSTEM;
	}
	fflush(NULL);
	c->pid = fork();
	if (c->pid == 0) {
		close(go[1]);
		wait_and_exec(rt, go[0], error[1], path, words);
	}
	close(go[0]);
	close(error[1]);
	c->go_fd = go[1];
	c->error_fd = error[0];
	if (c->pid < 0) {
		c->pid = 0;
		rt_error(rt, "-c: %s", strerror(errno));
		return RUN_SYSTEM;
	}
#ifdef SYS_pidfd_open
	c->pid_fd = (int)syscall(SYS_pidfd_open, c->pid, 0);
#endif
	return RUN_OK;
}

int child_go(struct runtime *rt)
{
	struct child *c = &rt->child;
	int code = 0;
	ssize_t n;

	if (!c->pid)
		return RUN_OK;
	if (write(c->go_fd, "", 1) != 1) {
		rt_error(rt, "-c: the command ended before tracing began");
		return RUN_SYSTEM;
	}
	/* Closed by a successful exec. */
	while ((n = read(c->error_fd, &code, sizeof(code))) < 0 &&
	    errno == EINTR)
		;
	if (n == (ssize_t)sizeof(code)) {
		rt_error(rt, "-c: cannot run %s: %s", rt->opt->command,
		    strerror(code));
		return code == ENOENT ? CHILD_NOT_FOUND : CHILD_CANNOT_RUN;
	}
	return RUN_OK;
}

bool child_ended(struct runtime *rt)
{
	struct child *c = &rt->child;
	int status;

	if (!c->pid || c->gone)
		return c->gone;
	if (waitpid(c->pid, &status, WNOHANG) != c->pid)
		return false;
	c->gone = true;
	c->status = WIFEXITED(status) ? WEXITSTATUS(status) :
	    128 + WTERMSIG(status);
	return true;
}

/* SIGTERM, and a second later SIGKILL. */
void child_stop(struct runtime *rt)
{
	const struct timespec step = { .tv_nsec = 10000000 };
	struct child *c = &rt->child;

	if (c->go_fd > 0)
		close(c->go_fd);
	if (c->error_fd > 0)
		close(c->error_fd);
	c->go_fd = c->error_fd = -1;
	if (c->pid && !child_ended(rt)) {
		kill(c->pid, SIGTERM);
		for (int i = 0; i < 100 && !child_ended(rt); i++) {
			loop_note_signals(rt);
			if (rt->hurry)
				break;
			nanosleep(&step, NULL);
		}
		if (!c->gone) {
			kill(c->pid, SIGKILL);
			waitpid(c->pid, NULL, 0);
			c->gone = true;
		}
	}
	if (c->pid_fd >= 0)
		close(c->pid_fd);
	c->pid_fd = -1;
}
