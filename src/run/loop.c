/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The loop of a session: events in rounds, and between the rounds signals,
 * the child and the traced process, so that a busy buffer starves nothing.
 */
#include "run/runtime.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/signalfd.h>
#include <sys/syscall.h>
#include <unistd.h>

enum {
	ROUND = 512,		/* events before looking elsewhere */
	PID_POLL_MS = 100,	/* where there is no pidfd_open (before 5.3) */
	SNAPSHOT_MS = 50,	/* between looks at what the child maps */
};

static const int handled[] = { SIGINT, SIGTERM, SIGHUP, SIGCHLD, SIGUSR1,
	SIGUSR2 };

int loop_signals(struct runtime *rt)
{
	struct sigaction old;
	sigset_t set;

	sigemptyset(&set);
	for (size_t i = 0; i < sizeof(handled) / sizeof(*handled); i++)
		sigaddset(&set, handled[i]);
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
	sigprocmask(SIG_SETMASK, &rt->old_mask, NULL);
}

/* A terminal's ^C reaches the child by itself; what was sent to us is
 * passed on. */
static void on_terminate(struct runtime *rt, const struct signalfd_siginfo *si)
{
	if (rt->child.pid && !rt->child.gone && si->ssi_code != SI_KERNEL)
		kill(rt->child.pid, (int)si->ssi_signo);
	rt->signal = (int)si->ssi_signo;
	rt->stop = STOP_SIGNAL;
}

void loop_check_signals(struct runtime *rt)
{
	struct signalfd_siginfo si;

	while (read(rt->signal_fd, &si, sizeof(si)) == (ssize_t)sizeof(si)) {
		int number = (int)si.ssi_signo;

		switch (number) {
		case SIGCHLD:
			break;
		case SIGUSR1:
			if (!attach_run_signal(rt, number))
				action_print_maps(rt);
			break;
		case SIGUSR2:
			attach_run_signal(rt, number);
			break;
		case SIGHUP:
			if (attach_run_signal(rt, number))
				break;
			/* fall through */
		default:
			on_terminate(rt, &si);
		}
	}
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
	errno = 0;
	if (rt->opt->buffering != BUFFER_FULL)
		fflush(rt->out.file);
	if (!ferror(rt->out.file))
		return;
	if (rt->stop != STOP_OUTPUT)
		rt->output_error = errno ? errno : EIO;
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
			rt_error(rt, "cannot read events: %s", strerror(-n));
			rt->stop = STOP_OUTPUT;
		}
		if (n > 0)
			losses_poll(rt);
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

/* Bounded, for nothing adds to it any more; a further ^C gives up. */
void loop_drain(struct runtime *rt)
{
	enum stop_reason why = rt->stop;

	if (why == STOP_OUTPUT)
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
