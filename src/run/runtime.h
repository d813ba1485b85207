/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The state of a running session, shared by the files of run/. No file outside
 * of run/ includes it.
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

/* Exit statuses; see awl.8. */
enum run_status {
	RUN_OK = 0,
	RUN_SCRIPT = 1,
	RUN_USAGE = 2,
	RUN_SYSTEM = 3,		/* not permitted, or the kernel lacks it */
	RUN_LOST = 4,		/* events were lost, with --strict */
};

/* The process of -c: forked early; it waits until all probes are attached. */
struct child {
	int		 pid;		/* 0: none, or ended and reaped */
	int		 go_fd;		/* writing to it starts the command */
	int		 error_fd;	/* gives errno if exec fails */
	int		 pid_fd;	/* of pidfd_open, or -1 */
	int		 status;	/* as in the shell, after its end */
	bool		 gone;
};

/* An attachment, and how to undo it at the end. */
struct undo {
	int		 fd;		/* or -1 */
	bool		 slow;		/* attach_finish() closes fd */
	bool		 stops;		/* its program tests stop_map */
	const char	*tracefs_event;	/* or NULL */
	uint64_t	 address;	/* of a watchpoint, and its probe */
	const struct probe *watches;
	const struct probe *probes;	/* what it attached */
	size_t		 nprobes;
};

/* A program in the kernel. If each probe of a struct prog needs its own copy of
 * the program, there is a struct loaded for each copy. */
struct loaded {
	const struct prog *prog;
	int		   fd;
};

/* Hits of probes that the kernel could not pass on. */
struct missed {
	const struct probe *probes;
	size_t		 nprobes;
	uint64_t	 n;
};

/* A program that awl itself runs (BEGIN, END, self:signal:...), or that it
 * attaches when an event gives the address. */
struct special {
	const struct prog  *prog;
	const struct probe *probe;
	int		    fd;
};

/* Why the verifier rejected a program. */
struct rejection {
	const struct prog *prog;	/* NULL: none */
	struct insn	  *insns;	/* with map fds filled in */
	char		  *log;
	bool		   cut;		/* the log did not fit in memory */
	int		   error;
};

/* An iterator that is to be read. */
struct walk {
	const struct probe *probe;
	int		    link_fd;
};

struct transport {
	bool		 open, is_ring;
	int		 fd;		/* poll it */
	struct ringbuf	 ring;
	struct perfbuf	 perf;
	int		 cpu;		/* of the record being handled */
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
	struct stream		  err;		/* standard error */
	bool			  failed;	/* rt_fault() was called */
	struct out_names	  names;
	struct symbols		 *symbols;
	struct child		  child;

	/* load.c, attach.c */
	/* One for each map of the program. fd: -1 if there is none. cleared:
	 * by clear(). unread: a failure to read it has been reported.
	 * baselines: NULL where clear() and zero() change the map itself. */
	int			 *map_fds;
	struct baseline		**baselines;
	bool			 *cleared;
	bool			 *unread;
	int			  cgroup_fd;	/* of --cgroup, or -1 */
	VEC(struct loaded)	  loaded;
	VEC(struct undo)	  undo;
	VEC(struct undo)	  later;	/* for attach_finish() */
	VEC(struct special)	  specials;
	VEC(struct walk)	  walks;
	const struct prog	 *loading;
	int			  result_offset; /* of RELOC_RESULT, or -1 */
	struct rejection	  rejection;
	bool			  detached;
	size_t			  nattached, nskipped;
	size_t			  nexpected;	/* of the skipped probes, those
						 * with .optional */
	/* The progress of attaching, shown on a terminal. */
	struct {
		size_t		  done, of;
		uint64_t	  begun, shown_at; /* ns */
		bool		  shown;
	} progress;
	bool			  denied;	/* a privilege is missing */
	bool			  refused;	/* the newest program was not
						 * loaded: EACCES, which is what
						 * the verifier returns */

	/* transport.c, loop.c */
	struct transport	  transport;
	int			  signal_fd, pid_fd;
	sigset_t		  old_mask;
	enum stop_reason	  stop;
	int			  signal; /* the last that ends awl, or 0 */
	uint64_t		  signal_at;	/* ns, of the first one */
	bool			  hurry;	/* a second one: end at once */
	uint64_t		  to_handle;	/* bits of noted signals */
	int			  command_pid;	/* of system(), or 0 */
	bool			  end_commands;	/* system() runs no more */
	uint64_t		  skipped_commands;
	int			  exit_status;	/* of exit(n) */
	bool			  exit_seen;
	bool			  ignore_events; /* exit() was called, and END
						  * does not run yet */
	bool			  walking;	/* an iterator is being read;
						 * no event is ignored */
	/* When and where the event of exit() was sent; by the clock of perf. */
	uint64_t		  exit_at;
	int			  exit_cpu;
	bool			  user_names;	/* prints user symbols */
	bool			  user_names_kept; /* maps hold user symbols */
	int			  watch_fd;	/* of symbols_watch(), or -1 */
	uint8_t			 *event;	/* a short record, padded */
	uint64_t		  malformed;	/* invalid events */

	int			 *packet_fds;	/* one per action; -1: none */
	uint64_t		  packet_clock;	/* ns, added to time stamps */

	/* losses.c */
	uint64_t		  events_reported; /* lost events that have been
						    * reported */
	uint64_t		  losses_at;	/* time of the last check, ns */
	VEC(struct missed)	  missed;
	bool			  losses_unread; /* failure was reported */

	/* action.c */
	bool			  cut_reported;	/* out.cut was reported */
};

/* ---- report.c: lines on standard error; rt_verbose() only with -v ---- */
void	rt_print(struct runtime *, const char *fmt, ...)	/* unchanged */
	    __attribute__((format(printf, 2, 3)));
/* Reports that the result is incomplete. awl continues, and ends with
 * RUN_SYSTEM. */
void	rt_fault(struct runtime *, const char *fmt, ...)
	    __attribute__((format(printf, 2, 3)));
void	rt_error(struct runtime *, const char *fmt, ...)
	    __attribute__((format(printf, 2, 3)));
void	rt_warn(struct runtime *, const char *fmt, ...)
	    __attribute__((format(printf, 2, 3)));
/* With -v only. */
void	rt_verbose(struct runtime *, const char *fmt, ...)
	    __attribute__((format(printf, 2, 3)));
void	rt_vverbose(struct runtime *, const char *fmt, va_list)
	    __attribute__((format(printf, 2, 0)));
/* Reports once that privilege is missing. Returns RUN_SYSTEM. */
int	rt_denied(struct runtime *);

/* ---- load.c: RUN_OK, or an exit status after an error message ---- */
int	load_maps(struct runtime *);
/* Loads one program; a new fd, owned by the runtime, or -errno. */
int	load_prog(struct runtime *, const struct prog *, uint32_t attach_type,
	    uint32_t btf_id, int btf_fd, const struct probe *);
/* The size of the ring buffer for a wanted size, in bytes. */
uint32_t load_ring_size(uint32_t want);
/* The clock of nsecs. */
clockid_t load_nsecs_clock(struct runtime *);
void	load_free(struct runtime *);

/* ---- verifier.c ---- */
/* Copies what rejection_print() needs; takes over the log. */
void	rejection_keep(struct runtime *, const struct prog *,
	    const struct insn *, char *log, int error, bool cut);
/* Whether the log shows that the verifier checked an instruction. If so, the
 * code is wrong. If not, the kernel refused the program before it looked at the
 * code, for example because this function cannot be probed in this way. */
bool	rejection_is_code(const struct rejection *);
/* Reports the rejection. Returns an exit status, or RUN_AGAIN. */
int	rejection_print(struct runtime *);
void	rejection_free(struct runtime *);

/* ---- attach.c ---- */
int	attach_specials(struct runtime *);
int	attach_rest(struct runtime *);
/* Runs the special programs of that kind. */
int	attach_run_special(struct runtime *, enum special_kind);
/* True if the script has a probe for this signal. attach_run_signal() also runs
 * the programs of such probes. */
bool	attach_has_signal(const struct runtime *, int number);
bool	attach_run_signal(struct runtime *, int number);
/* Watches an address for the probe of this name, at most once. */
void	attach_watch(struct runtime *, const char *name, uint64_t address);
void	attach_unwatch(struct runtime *, uint64_t address);
/* Continues the process that a watchpoint stopped. */
void	attach_let_go(struct runtime *);
/* Undoes all attachments; programs and maps remain. No probe fires after this.
 * attach_finish() does the slow part. */
void	attach_undo(struct runtime *);
/*
 * Detaches the rest, at the very end. Many tracepoints take half a minute, so
 * that a process in the background does it.
 */
void	attach_finish(struct runtime *);

/* ---- transport.c ---- */
int	transport_open(struct runtime *);	/* an exit status */
/* Handles up to max events (0: all in the buffer). Returns their number, or
 * -errno. */
int	transport_consume(struct runtime *, int max);
/* How many events half of a buffer has room for. At least 1. */
size_t	transport_half(const struct runtime *);
void	transport_close(struct runtime *);

/* ---- action.c ---- */
void	action_handle(struct runtime *, const uint8_t *event, size_t len);
void	action_system(struct runtime *, const struct action *,
	    const char *command);
void	action_cat(struct runtime *, const struct action *, const char *path);
/* Prints the maps of the script, sorted by name. */
void	action_print_maps(struct runtime *);

/* ---- packet.c ---- */
/* Creates the files of skboutput(). An exit status. */
int	packet_open(struct runtime *);
/* Writes a packet; it follows the record in the payload. */
void	packet_write(struct runtime *, const struct action *,
	    const uint8_t *payload, size_t len);

/* ---- loop.c ---- */
int	loop_signals(struct runtime *);		/* blocks signals */
/* Reads all iterators, part by part, so that no event is lost. */
void	loop_walk(struct runtime *);
void	loop_run(struct runtime *);
/* Handles the events in the buffer, after all probes are removed. */
void	loop_drain(struct runtime *);
/* Handles pending signals without waiting, and does what they ask for. */
void	loop_check_signals(struct runtime *);
/* Only records the pending signals, for loop_check_signals(). It can be called
 * at any place. */
void	loop_note_signals(struct runtime *);
/* Waits until a signal arrives, or fd (-1: none) has one of these events of
 * poll(2), or the timeout is over (ms; -1: none). Calls loop_note_signals().
 * Returns the events of fd, or 0. */
int	loop_wait(struct runtime *, int fd, short events, int timeout);
/* For stream.wait. Once a signal has told awl to end, it gives up soon if the
 * reader of the output does not read: it returns an errno. */
int	loop_wait_writable(void *runtime, int fd);
void	loop_close(struct runtime *);
/* At the very end: restores signals as they were before. */
void	loop_unblock(struct runtime *);
/* Restores signals and their actions, in a forked child. */
void	loop_restore_signals(const struct runtime *);

/* ---- child.c ---- */
int	child_start(struct runtime *);		/* an exit status */
int	child_go(struct runtime *);		/* an exit status */
/* True if the child has ended; reaps it. */
bool	child_ended(struct runtime *);
/* Ends the child if it still runs. */
void	child_stop(struct runtime *);

/* ---- symbols.c ---- */
void	symbols_init(struct runtime *, struct out_names *);
void	symbols_free(struct runtime *);
/*
 * Begins to record which files processes map as code, so that their addresses
 * can be converted to symbols after they have ended. Returns a descriptor to
 * poll, or -1 if the kernel does not support it.
 */
int	symbols_watch(struct runtime *);
void	symbols_poll(struct runtime *);
/* To be called when no event is waiting: forgets processes that have ended. */
void	symbols_drained(struct runtime *);
/* Records the mappings of a process now, if they cannot be watched. */
void	symbols_snapshot(struct runtime *, int pid);

/* ---- losses.c ---- */
/* Reports new losses as they happen, at most once a second. */
void	losses_poll(struct runtime *);
/* Reads how many hits the kernel missed, for each attachment. To be called
 * before the attachments are undone. */
void	losses_read_missed(struct runtime *);
/* Reports the sum for each cause at the end; returns the total. */
uint64_t losses_report(struct runtime *);

#endif
