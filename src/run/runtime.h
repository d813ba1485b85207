/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * One session at work: what the files of run/ share. Nobody else includes
 * this.
 */
#ifndef AWL_RUNTIME_H
#define AWL_RUNTIME_H

#include "base/arena.h"
#include "base/strbuf.h"
#include "base/vec.h"
#include "kernel/perfbuf.h"
#include "kernel/ringbuf.h"
#include "provider/provider.h"
#include "run/clock.h"
#include "run/map.h"
#include "run/run.h"

#include <signal.h>
#include <stdarg.h>

/* Exit statuses; DESIGN.md, 3. */
enum run_status {
	RUN_OK = 0,
	RUN_SCRIPT = 1,
	RUN_USAGE = 2,
	RUN_SYSTEM = 3,		/* not permitted, or the kernel lacks it */
	RUN_LOST = 4,		/* events were lost, with --strict */
};

/* The process of -c: forked early, held back until all is attached. */
struct child {
	int		 pid;		/* 0: none, or gone and reaped */
	int		 go_fd;		/* closing or writing lets it go on */
	int		 error_fd;	/* gets errno when exec fails */
	int		 pid_fd;	/* of pidfd_open, or -1 */
	int		 status;	/* as the shell has it, once gone */
	bool		 gone;
};

/* Something to undo at the end. */
struct undo {
	int		 fd;		/* or -1 */
	bool		 slow;		/* fires nothing; attach_finish() */
	bool		 stops;		/* its program heeds stop_map */
	const char	*tracefs_event;	/* or NULL */
	uint64_t	 address;	/* of a watchpoint, and whose */
	const struct probe *watches;
};

/* A program that awl itself runs: BEGIN, END, self:signal:...; or attaches
 * once an event names the address. */
struct special {
	const struct prog  *prog;
	const struct probe *probe;
	int		    fd;
};

/* Why the verifier refused a program. */
struct rejection {
	const struct prog *prog;	/* NULL: none */
	struct insn	  *insns;	/* with map fds filled in */
	char		  *log;
	bool		   cut;		/* the log is too long to be had */
	int		   error;
};

struct transport {
	bool		 open, is_ring;
	int		 fd;		/* poll it */
	struct ringbuf	 ring;
	struct perfbuf	 perf;
};

/* Why the loop ended. */
enum stop_reason { STOP_NOT, STOP_EXIT, STOP_SIGNAL, STOP_CHILD, STOP_PID,
	STOP_OUTPUT, STOP_DONE };

struct runtime {
	const struct program	 *program;
	struct target		 *target;
	const struct options	 *opt;
	struct arena		  arena;
	struct out		  out;
	struct out_names	  names;
	struct symbols		 *symbols;
	struct child		  child;

	/* load.c, attach.c */
	int			 *map_fds;	/* as program.maps; -1 */
	bool			 *cleared;	/* the same: by clear() */
	int			  cgroup_fd;	/* of --cgroup, or -1 */
	VEC(int)		  prog_fds;
	VEC(struct undo)	  undo;
	VEC(struct undo)	  later;	/* for attach_finish() */
	VEC(struct special)	  specials;
	const struct prog	 *loading;
	struct rejection	  rejection;
	bool			  detached;
	size_t			  nattached, nskipped;
	size_t			  nexpected;	/* skipped, and optional */
	/* How far attaching has come, for people who wait. */
	struct {
		size_t		  done, of;
		uint64_t	  begun, shown_at; /* ns */
		bool		  shown;
	} progress;
	bool			  denied;	/* by lack of privilege */

	/* transport.c, loop.c */
	struct transport	  transport;
	int			  signal_fd, pid_fd;
	sigset_t		  old_mask;
	enum stop_reason	  stop;
	int			  signal;	/* number, with STOP_SIGNAL */
	int			  exit_status;	/* of exit(n) */
	bool			  exit_seen;
	bool			  exit_waits;	/* for END; no event counts */
	uint64_t		  exit_at;	/* by the clock of perf */
	int			  output_error;	/* errno, with STOP_OUTPUT */
	bool			  user_names;	/* user code will be named */
	int			  watch_fd;	/* of symbols_watch(), or -1 */
	uint8_t			 *event;	/* a short record, filled up */
	uint64_t		  malformed;	/* events that make no sense */

	int			 *packet_fds;	/* packet.c: by action; -1 */
	uint64_t		  packet_clock;	/* ns, added to their stamps */

	/* losses.c */
	uint64_t		  events_reported; /* lost */
	uint64_t		  losses_at;	/* when last looked, ns */
};

/* ---- report.c: lines on standard error; the last with -v only ---- */
void	rt_error(struct runtime *, const char *fmt, ...)
	    __attribute__((format(printf, 2, 3)));
void	rt_warn(struct runtime *, const char *fmt, ...)
	    __attribute__((format(printf, 2, 3)));
void	rt_verbose(struct runtime *, const char *fmt, ...)
	    __attribute__((format(printf, 2, 3)));
void	rt_vverbose(struct runtime *, const char *fmt, va_list)
	    __attribute__((format(printf, 2, 0)));
/* Says once that privilege is missing. Returns RUN_SYSTEM. */
int	rt_denied(struct runtime *);

/* ---- load.c: RUN_OK, or an exit status with the fault printed ---- */
int	load_maps(struct runtime *);
/* One program; a new fd, owned by the runtime, or a negative errno. */
int	load_prog(struct runtime *, const struct prog *, uint32_t attach_type,
	    uint32_t btf_id, int btf_fd, const struct probe *);
/* Bytes of the ring that is made when so many are asked for. */
uint32_t load_ring_size(uint32_t want);
/* The clock of nsecs. */
clockid_t load_nsecs_clock(struct runtime *);
void	load_free(struct runtime *);

/* ---- verifier.c ---- */
/* Takes a copy of what is needed to explain the refusal later. */
void	rejection_keep(struct runtime *, const struct prog *,
	    const struct insn *, char *log, int error, bool cut);
/* Returns the exit status that it makes. */
int	rejection_print(struct runtime *);
void	rejection_free(struct runtime *);

/* ---- attach.c ---- */
int	attach_specials(struct runtime *);
int	attach_rest(struct runtime *);
/* Runs the special programs of that kind. */
int	attach_run_special(struct runtime *, enum special_kind);
/* Runs those of SPECIAL_SIGNAL; whether there is one of that number. */
bool	attach_run_signal(struct runtime *, int number);
/* Watches that address for the probe of that name, unless it does. */
void	attach_watch(struct runtime *, const char *name, uint64_t address);
void	attach_unwatch(struct runtime *, uint64_t address);
/* Whoever was stopped for that goes on. */
void	attach_let_go(struct runtime *);
/* Undoes all attachments; programs and maps stay. From here on nothing
 * fires; what takes long to give back is left to attach_finish(). */
void	attach_undo(struct runtime *);
/*
 * Gives back the rest, the last thing to be done: many tracepoints take half a
 * minute, which is left to a process of its own in the background.
 */
void	attach_finish(struct runtime *);

/* ---- transport.c ---- */
int	transport_open(struct runtime *);	/* an exit status */
/* Handles up to max waiting events (0: all); how many, or -errno. */
int	transport_consume(struct runtime *, int max);
void	transport_close(struct runtime *);

/* ---- action.c ---- */
void	action_handle(struct runtime *, const uint8_t *event, size_t len);
void	action_system(struct runtime *, const struct action *,
	    const char *command);
void	action_cat(struct runtime *, const struct action *, const char *path);
/* All that the script names, in the order of their names. */
void	action_print_maps(struct runtime *);

/* ---- packet.c ---- */
/* Makes the files of skboutput(). An exit status. */
int	packet_open(struct runtime *);
/* The bytes of an event's record, and of the packet behind it. */
void	packet_write(struct runtime *, const struct action *,
	    const uint8_t *payload, size_t len);

/* ---- loop.c ---- */
int	loop_signals(struct runtime *);		/* blocks them; early */
void	loop_run(struct runtime *);
/* After the probes are gone: what still waits. */
void	loop_drain(struct runtime *);
/* Looks at waiting signals without waiting. */
void	loop_check_signals(struct runtime *);
void	loop_close(struct runtime *);
/* Signals and their actions as they were before, in a forked child. */
void	loop_restore_signals(const struct runtime *);

/* ---- child.c ---- */
int	child_start(struct runtime *);		/* an exit status */
int	child_go(struct runtime *);		/* an exit status */
/* Whether it has ended; reaps it. */
bool	child_ended(struct runtime *);
/* Ends it if it still runs. */
void	child_stop(struct runtime *);

/* ---- symbols.c ---- */
void	symbols_init(struct runtime *, struct out_names *);
void	symbols_free(struct runtime *);
/*
 * Begins to watch what all processes map as code, for when they are gone; a
 * descriptor to poll, or -1 where the kernel cannot report it.
 */
int	symbols_watch(struct runtime *);
void	symbols_poll(struct runtime *);
/* Notes what a process has mapped: where it cannot be watched. */
void	symbols_snapshot(struct runtime *, int pid);

/* ---- losses.c ---- */
/* Reports new losses as they happen, at most once a second. */
void	losses_poll(struct runtime *);
/* The sum per cause, at the end; how many in all. */
uint64_t losses_report(struct runtime *);

#endif
