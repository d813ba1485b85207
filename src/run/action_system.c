/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * system() and cat(): what a script has user space run or copy.
 */
#include "run/runtime.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
	CAPTURE_BYTES = 1 << 20, /* of a command's output, when it is kept */
	PATIENCE_NS = 1000000000, /* for a command to heed a signal */
};

/* Ours is flushed, so that the command's output comes behind it. */
static int spawn(struct runtime *rt, const char *command, int out)
{
	char *const argv[] = { "sh", "-c", (char *)command, NULL };
	int pid;

	out_flush(&rt->out);
	pid = fork();
	if (pid < 0)
		rt_fault(rt, "system: %s", strerror(errno));
	if (pid != 0)
		return pid;
	if (dup2(out, STDOUT_FILENO) < 0)
		_exit(127);
	loop_restore_signals(rt);
	execv("/bin/sh", argv);
	execvp("sh", argv);
	_exit(127);
}

/* What there is; false at the end. */
static bool read_some(int fd, struct strbuf *text)
{
	char buf[4096];
	ssize_t n = read(fd, buf, sizeof(buf));

	if (n > 0 && text->len < CAPTURE_BYTES)
		strbuf_add(text, buf, (size_t)n);
	return n > 0 || (n < 0 && (errno == EINTR || errno == EAGAIN));
}

/*
 * Until the command ends; what it writes to fd (or -1) is added to the text. A
 * signal that ends awl has been passed on to it (loop.c), which it had better
 * heed: what it has started may live on.
 */
static void wait_for(struct runtime *rt, int pid, int fd, struct strbuf *text)
{
	bool ended = pid < 0, open = fd >= 0 && pid >= 0;
	uint64_t told = 0;

	rt->command_pid = pid > 0 ? pid : 0;
	while (!ended || (open && !rt->end_commands)) {
		uint64_t now = clock_ns(CLOCK_MONOTONIC);

		if (!told && rt->end_commands)
			told = now;
		if (rt->hurry || (told && now - told > PATIENCE_NS))
			kill(pid, SIGKILL);
		if (loop_wait(rt, open ? fd : -1, POLLIN, told ? 100 : -1))
			open = read_some(fd, text);
		if (!ended && waitpid(pid, NULL, WNOHANG) != 0)
			ended = true;
	}
	rt->command_pid = 0;
}

static void print_lines(struct runtime *rt, const struct action *a,
    struct strbuf *text)
{
	struct strbuf *safe = &rt->out.tmp;

	strbuf_clear(safe);
	out_safe(&rt->out, safe, strbuf_str(text), text->len, OUT_LINES);
	out_text(&rt->out, a, strbuf_str(safe), safe->len);
	strbuf_free(text);
}

static void capture(struct runtime *rt, const struct action *a,
    const char *command)
{
	struct strbuf text = { 0 };
	int pipe_fds[2], pid;

	if (pipe2(pipe_fds, O_CLOEXEC) < 0) {
		rt_fault(rt, "system: %s", strerror(errno));
		return;
	}
	pid = spawn(rt, command, pipe_fds[1]);
	close(pipe_fds[1]);
	wait_for(rt, pid, pipe_fds[0], &text);
	close(pipe_fds[0]);
	print_lines(rt, a, &text);
}

void action_system(struct runtime *rt, const struct action *a,
    const char *command)
{
	if (rt->end_commands || rt->hurry)
		rt->skipped_commands++;
	else if (rt->out.ops->plain)
		wait_for(rt, spawn(rt, command, rt->out.to.fd), -1, NULL);
	else
		capture(rt, a, command);
}

/* A path, which can be a traced string. */
static void cat_failed(struct runtime *rt, const char *path)
{
	int error = errno;
	struct strbuf safe = { 0 };

	out_safe_message(&safe, path, strlen(path), OUT_NO_LINES);
	rt_error(rt, "cat %s: %s", strbuf_str(&safe), strerror(error));
	strbuf_free(&safe);
}

void action_cat(struct runtime *rt, const struct action *a, const char *path)
{
	struct strbuf text = { 0 };
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	size_t most = rt->program->max_cat_bytes;
	char buf[4096];
	ssize_t n = 0;

	if (fd < 0) {
		cat_failed(rt, path);
		return;
	}
	while (text.len < most && (n = read(fd, buf, most - text.len <
	    sizeof(buf) ? most - text.len : sizeof(buf))) > 0)
		strbuf_add(&text, buf, (size_t)n);
	if (n < 0 && errno != EAGAIN)
		cat_failed(rt, path);
	close(fd);
	print_lines(rt, a, &text);
}
