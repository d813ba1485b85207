/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The loop of a session: events in rounds, and between the rounds signals,
 * the child and the traced process, so that a busy buffer starves nothing.
 */
#include "run/runtime.h"

#include "kernel/bpf.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/signalfd.h>
#include <sys/syscall.h>
#include <unistd.h>

enum {
	ROUND = 512,		/* events before looking elsewhere */
	SAME_NS = 200000000,	/* a signal sent twice is one: timeout(1) */
	READER_MS = 5000, /* what a reader may take to go on, at the end */
	PID_POLL_MS = 100,	/* where there is no pidfd_open (before 5.3) */
	SNAPSHOT_MS = 50,	/* between looks at what the child maps */
};

static const int handled[] = { SIGINT, SIGTERM, SIGQUIT, SIGHUP, SIGCHLD,
	SIGUSR1, SIGUSR2 };

static sigset_t handled_set(void)
{
	sigset_t set;

	sigemptyset(&set);
	for (size_t i = 0; i < sizeof(handled) / sizeof(*handled); i++)
		sigaddset(&set, handled[i]);
	return set;
}

int loop_signals(struct runtime *rt)
{
	sigset_t set = handled_set();
	struct sigaction old;

	/* A shell without job control starts what is in the background with
	 * SIGINT ignored; ignored signals reach no signalfd. nohup stays. */
	if (sigaction(SIGINT, NULL, &old) == 0 && old.sa_handler == SIG_IGN)
		signal(SIGINT, SIG_DFL);
	signal(SIGCHLD, SIG_DFL);
	signal(SIGPIPE, SIG_IGN);
	sigprocmask(SIG_BLOCK, &set, &rt->old_mask);
	rt->signal_fd = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
	if (rt->signal_fd < 0) {
		rt_error(rt, "signalfd: %s", strerror(errno));
		return RUN_SYSTEM;
	}
	return RUN_OK;
}

void loop_restore_signals(const struct runtime *rt)
{
	signal(SIGPIPE, SIG_DFL);
	sigprocmask(SIG_SETMASK, &rt->old_mask, NULL);
}

void loop_close(struct runtime *rt)
{
	if (rt->signal_fd >= 0)
		close(rt->signal_fd);
	if (rt->pid_fd >= 0)
		close(rt->pid_fd);
	rt->signal_fd = rt->pid_fd = -1;
}

/* Those that came meanwhile would end awl now, with another status. */
void loop_unblock(struct runtime *rt)
{
	const struct timespec now = { 0 };
	sigset_t set = handled_set();

	while (sigtimedwait(&set, NULL, &now) > 0)
		;
	sigprocmask(SIG_SETMASK, &rt->old_mask, NULL);
}

/* A terminal's ^C reaches those by itself; what was sent to us is passed on. */
static void pass_on(struct runtime *rt, const struct signalfd_siginfo *si)
{
	if (si->ssi_code == SI_KERNEL)
		return;
	if (rt->child.pid && !rt->child.gone)
		kill(rt->child.pid, (int)si->ssi_signo);
	if (rt->command_pid)
		kill(rt->command_pid, (int)si->ssi_signo);
}

/* The first one ends the session in good order; one more, or ^\, at once. */
static void on_terminate(struct runtime *rt, const struct signalfd_siginfo *si)
{
	uint64_t now = clock_ns(CLOCK_MONOTONIC);
	int number = (int)si->ssi_signo;

	pass_on(rt, si);
	if (number == SIGQUIT || (rt->signal && number != SIGHUP &&
	    now - rt->signal_at > SAME_NS))
		rt->hurry = true;
	if (!rt->signal)
		rt->signal_at = now;
	rt->signal = number;
	rt->stop = STOP_SIGNAL;
	rt->end_commands = true;
}

void loop_note_signals(struct runtime *rt)
{
	struct signalfd_siginfo si;

	while (read(rt->signal_fd, &si, sizeof(si)) == (ssize_t)sizeof(si)) {
		int number = (int)si.ssi_signo;

		if (number == SIGUSR1 || number == SIGUSR2 ||
		    attach_has_signal(rt, number))
			rt->to_handle |= 1ULL << number;
		else if (number != SIGCHLD)
			on_terminate(rt, &si);
	}
}

void loop_check_signals(struct runtime *rt)
{
	loop_note_signals(rt);
	while (rt->to_handle) {
		int number = __builtin_ctzll(rt->to_handle);

		rt->to_handle &= rt->to_handle - 1;
		if (!attach_run_signal(rt, number) && number == SIGUSR1)
			action_print_maps(rt);
	}
}

int loop_wait(struct runtime *rt, int fd, short events, int timeout)
{
	struct pollfd fds[2] = {
		{ .fd = rt->signal_fd, .events = POLLIN },
		{ .fd = fd, .events = events },
	};

	if (poll(fds, 2, timeout) <= 0)
		return 0;
	if (fds[0].revents)
		loop_note_signals(rt);
	return fds[1].revents;
}

int loop_wait_writable(void *arg, int fd)
{
	struct runtime *rt = arg;

	while (!rt->hurry) {
		int known = rt->signal;
		int ready = loop_wait(rt, fd, POLLOUT, known ? READER_MS : -1);

		if (ready && !rt->hurry)
			return 0;
		if (known && !ready && !rt->hurry)
			return ETIMEDOUT;
	}
	return EINTR;
}

static void open_pid(struct runtime *rt)
{
#ifdef SYS_pidfd_open
	if (rt->opt->pid > 0)
		rt->pid_fd = (int)syscall(SYS_pidfd_open, rt->opt->pid, 0);
#endif
}

static bool pid_ended(struct runtime *rt)
{
	struct pollfd p = { .fd = rt->pid_fd, .events = POLLIN };

	if (rt->opt->pid <= 0)
		return false;
	if (rt->pid_fd >= 0)
		return poll(&p, 1, 0) > 0;
	return kill(rt->opt->pid, 0) < 0 && errno == ESRCH;
}

static void flush_output(struct runtime *rt)
{
	if (rt->opt->buffering != BUFFER_FULL)
		out_flush(&rt->out);
	if (rt->out.to.error)
		rt->stop = STOP_OUTPUT;
}

static void wait_for_something(struct runtime *rt, int timeout)
{
	struct pollfd fds[5];
	nfds_t n = 0;

	fds[n++] = (struct pollfd){ .fd = rt->signal_fd, .events = POLLIN };
	if (rt->transport.open)
		fds[n++] = (struct pollfd){ .fd = rt->transport.fd,
		    .events = POLLIN };
	if (rt->child.pid && !rt->child.gone && rt->child.pid_fd >= 0)
		fds[n++] = (struct pollfd){ .fd = rt->child.pid_fd,
		    .events = POLLIN };
	if (rt->pid_fd >= 0)
		fds[n++] = (struct pollfd){ .fd = rt->pid_fd,
		    .events = POLLIN };
	else if (rt->opt->pid > 0 && timeout < 0)
		timeout = PID_POLL_MS;
	/* What it has mapped cannot be asked once it has ended. */
	if (rt->watch_fd >= 0) {
		symbols_poll(rt);
		fds[n++] = (struct pollfd){ .fd = rt->watch_fd,
		    .events = POLLIN };
	} else if (rt->user_names && rt->child.pid && !rt->child.gone) {
		symbols_snapshot(rt, rt->child.pid);
		if (timeout < 0)
			timeout = SNAPSHOT_MS;
	}
	poll(fds, n, timeout);
}

void loop_run(struct runtime *rt)
{
	open_pid(rt);
	while (!rt->stop) {
		int n = transport_consume(rt, ROUND);

		flush_output(rt);
		if (n < 0) {
			rt_fault(rt, "cannot read events: %s", strerror(-n));
			rt->stop = STOP_DONE;
		}
		if (n > 0)
			losses_poll(rt);
		if (n >= 0 && n < ROUND)
			symbols_drained(rt);
		if (rt->stop)
			break;
		loop_check_signals(rt);
		if (rt->stop)
			break;
		if (child_ended(rt))
			rt->stop = STOP_CHILD;
		else if (pid_ended(rt))
			rt->stop = STOP_PID;
		else
			wait_for_something(rt, n >= ROUND ? 0 : -1);
	}
}

/*
 * The program writes a byte per event (lower_action.c): read(2) returns when it
 * has as many. Lines behind exit() are printed, as they would be if they were
 * the text of this file.
 */
static void walk(struct runtime *rt, const struct walk *w)
{
	char bytes[4096];
	size_t part = transport_half(rt);
	int fd = bpf_iter_create(w->link_fd), error = fd < 0 ? -fd : EAGAIN;
	ssize_t n = -1;

	rt->walking = true;
	while ((n > 0 || error == EAGAIN || error == EINTR) &&
	    rt->stop != STOP_SIGNAL && rt->stop != STOP_OUTPUT) {
		n = read(fd, bytes, part < sizeof(bytes) ? part :
		    sizeof(bytes));
		error = n < 0 ? errno : 0;
		transport_consume(rt, 0);
		flush_output(rt);
		loop_check_signals(rt);
	}
	rt->walking = false;
	if (error && error != EAGAIN && error != EINTR)
		rt_fault(rt, "cannot read all of %s: %s", w->probe->name,
		    strerror(error));
	if (fd >= 0)
		close(fd);
}

void loop_walk(struct runtime *rt)
{
	const struct walk *w;

	if (rt->walks.len > 0)
		transport_consume(rt, 0);	/* of BEGIN */
	for vec_each(w, &rt->walks)
		if (!rt->stop)
			walk(rt, w);
}

/* Bounded, for nothing adds to it any more; a further ^C gives up. */
void loop_drain(struct runtime *rt)
{
	enum stop_reason why = rt->stop;

	if (why == STOP_OUTPUT || rt->hurry)
		return;
	rt->stop = STOP_NOT;
	while (transport_consume(rt, ROUND) > 0) {
		flush_output(rt);
		loop_check_signals(rt);
		if (rt->stop == STOP_SIGNAL || rt->stop == STOP_OUTPUT)
			break;
	}
	flush_output(rt);
	/* exit() that came late still says how we end; the first reason
	 * stays otherwise. */
	if (rt->stop == STOP_NOT || (rt->stop == STOP_EXIT &&
	    why == STOP_SIGNAL))
		rt->stop = why;
}
