/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * system() and cat(): what a script has user space run or copy.
 */
#include "run/runtime.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
	CAPTURE_BYTES = 1 << 20, /* of a command's output, when it is kept */
};

/* Ours is flushed, so that the command's output comes behind it. */
static int spawn(struct runtime *rt, const char *command, int out)
{
	char *const argv[] = { "sh", "-c", (char *)command, NULL };
	int pid;

	fflush(rt->out.file);
	pid = fork();
	if (pid < 0)
		rt_error(rt, "system: %s", strerror(errno));
	if (pid != 0)
		return pid;
	if (dup2(out, STDOUT_FILENO) < 0)
		_exit(127);
	loop_restore_signals(rt);
	execv("/bin/sh", argv);
	execvp("sh", argv);
	_exit(127);
}

static void wait_for(int pid)
{
	while (pid > 0 && waitpid(pid, NULL, 0) < 0 && errno == EINTR)
		;
}

static void print_lines(struct runtime *rt, const struct action *a,
    struct strbuf *text)
{
	struct strbuf *safe = &rt->out.tmp;

	strbuf_clear(safe);
	out_safe(&rt->out, safe, strbuf_str(text), text->len, true);
	out_text(&rt->out, a, strbuf_str(safe), safe->len);
	strbuf_free(text);
}

static void capture(struct runtime *rt, const struct action *a,
    const char *command)
{
	struct strbuf text = { 0 };
	char buf[4096];
	int pipe_fds[2], pid;
	ssize_t n;

	if (pipe2(pipe_fds, O_CLOEXEC) < 0) {
		rt_error(rt, "system: %s", strerror(errno));
		return;
	}
	pid = spawn(rt, command, pipe_fds[1]);
	close(pipe_fds[1]);
	while (pid > 0 && ((n = read(pipe_fds[0], buf, sizeof(buf))) > 0 ||
	    (n < 0 && errno == EINTR)))
		if (n > 0 && text.len < CAPTURE_BYTES)
			strbuf_add(&text, buf, (size_t)n);
	close(pipe_fds[0]);
	wait_for(pid);
	print_lines(rt, a, &text);
}

void action_system(struct runtime *rt, const struct action *a,
    const char *command)
{
	if (rt->out.ops->plain)
		wait_for(spawn(rt, command, fileno(rt->out.file)));
	else
		capture(rt, a, command);
}

void action_cat(struct runtime *rt, const struct action *a, const char *path)
{
	struct strbuf text = { 0 };
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	size_t most = rt->program->max_cat_bytes;
	char buf[4096];
	ssize_t n = 0;

	if (fd < 0) {
		rt_error(rt, "cat %s: %s", path, strerror(errno));
		return;
	}
	while (text.len < most && (n = read(fd, buf, most - text.len <
	    sizeof(buf) ? most - text.len : sizeof(buf))) > 0)
		strbuf_add(&text, buf, (size_t)n);
	if (n < 0 && errno != EAGAIN)
		rt_error(rt, "cat %s: %s", path, strerror(errno));
	close(fd);
	print_lines(rt, a, &text);
}
