/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A probe family. Each family has one file with two halves: what its probes
 * mean to the compiler, as data, and how they are attached, with the best way
 * first. Providers never include one another.
 */
#ifndef AWL_PROVIDER_H
#define AWL_PROVIDER_H

#include "base/strbuf.h"
#include "kernel/feature.h"
#include "lang/type.h"
#include "probe.h"
#include "target.h"

#include <linux/bpf.h>
#include <stdbool.h>
#include <stdint.h>

struct provider;
struct attachment;
struct prog;
struct program;
struct tracefs_probe;

/* Result of match. All but MATCH_OK lead to a diagnostic at the position of the
 * spec in the script. */
enum match_result {
	MATCH_OK,		/* appended at least one probe */
	MATCH_NONE,		/* well-formed, but there is no such probe */
	MATCH_SYNTAX,		/* wrong number or form of parts */
	MATCH_UNSUPPORTED,	/* the target's kernel does not have it */
	MATCH_UNREADABLE,	/* the names cannot be looked up */
	MATCH_SHARED,		/* the name stands for several functions */
};

struct match {
	/* Parts of the spec between colons, quotes removed; [0] is the
	 * provider's name as written. */
	const char	**parts;
	int		 nparts;
	bool		 unsafe;	/* --unsafe */
	/* Results: the text of a note, and a similar name or NULL. */
	const char	*why;
	const char	*near;
	const char	*warning;	/* about what was found, or NULL */
};

/* The meaning of a slash in a probe's name. */
enum slash {
	SLASH_ENDS,		/* it ends the name and begins a predicate */
	SLASH_PATH,		/* any number of slashes, in any part */
	SLASH_EVENT,		/* one, in the second part: ply's group/event */
};

/* When awl itself runs the programs of a family. */
enum special_kind {
	SPECIAL_NONE,
	SPECIAL_BEGIN,
	SPECIAL_END,
	SPECIAL_SIGNAL,		/* awl received the signal probe.config */
};

struct provider {
	const char		*name;
	const char *const	*aliases;	/* NULL-terminated, or NULL */
	enum slash		 slash;
	/* The name of the family is the whole probe: BEGIN. */
	bool			 stands_alone;
	enum special_kind		 special;
	bool			 is_return;
	/* It probes user programs: by default, pointers are addresses in user
	 * space. */
	bool			 is_user;
	/* Its programs run for awl or by a clock and not for the current task:
	 * --cgroup does not filter them. */
	bool			 no_task;
	/* Feature with which a program can identify the probe that fired (an
	 * attach cookie), or -1: then each probe gets its own program. */
	int			 cookie;

	/* ---- compile half: pure, unprivileged ---- */

	/* Appends the probes that the spec names to the list. */
	enum match_result (*match)(const struct provider *, struct target *,
	    struct match *, struct probe_list *);
	enum bpf_prog_type	 prog_type;
	/* The same if it depends on the kernel; otherwise NULL. */
	enum bpf_prog_type (*choose_type)(struct target *,
	    const struct probe *);
	/*
	 * The record of `args`: its fields have their offsets in the context,
	 * and its space is SPACE_CTX. NULL if this probe has none. Probes with
	 * the same .shape (see probe.h) have the same record.
	 */
	struct type *(*args)(struct target *, const struct probe *);
	/* argN, sargN, retval: false if there is none. The field gives the
	 * offset in the context, the way to read it, and the type. */
	bool (*arg)(struct target *, const struct probe *, int n,
	    struct field *out);
	bool (*sarg)(struct target *, const struct probe *, int n,
	    struct field *out);
	bool (*retval)(struct target *, const struct probe *,
	    struct field *out);
	/* Type that `ctx` points to, or NULL. */
	struct type *(*context)(struct target *, const struct probe *);
	/*
	 * Of iterators: the name of the context's member that points to the
	 * current object. The clause does not run without an object, that is,
	 * if this pointer is NULL. For other families, needs_object is NULL.
	 */
	const char		*needs_object;
	/* The verifier knows the types of `args`, so that helpers which need
	 * typed pointers accept them. */
	bool			 typed_args;
	/*
	 * Finds an object or function of the probed file by its name, with its
	 * address in the file and its size. *fixed is true if it is always
	 * loaded at this address. NULL if the family probes no files.
	 */
	bool (*symbol)(struct target *, const struct probe *,
	    const char *name, uint64_t *vaddr, uint64_t *size, bool *fixed);
	/* The context is pt_regs, as reg(), func, caller and ustack need. */
	bool			 has_regs;
	/*
	 * True if each probe is attached by itself and takes long to detach on
	 * this target. If a script has many such probes, awl switches their
	 * programs off by MAP_STOP at the end, and detaches the probes
	 * afterwards. NULL: never.
	 */
	bool (*slow_detach)(struct target *, const struct probe *);
	/* Before Linux 4.15 (feature event_programs), a probe takes one
	 * program. */
	bool			 one_program;
	/*
	 * True if the kernel runs programs with the same probe in the reverse
	 * of the order in which they were attached. Such programs are attached
	 * from the end of the script. NULL: false.
	 */
	bool (*last_first)(struct target *, const struct probe *);
	/*
	 * True if the kernel may refuse the best way to attach the family's
	 * programs of this script, so that they are attached before all
	 * others, the last one first. If attach() returns -ECANCELED for one of
	 * them, all of them are detached. They are attached again later,
	 * together with the other programs, in the usual order. From then on,
	 * this function must return false. NULL: false.
	 */
	bool (*on_trial)(struct target *, const struct program *);
	/* Appends the probes that match the search spec of -l. NULL: the family
	 * lists no probes. */
	void (*list)(const struct provider *, struct target *,
	    const char *search, struct probe_list *);
	/*
	 * Appends the lines that -lv prints below a probe: one for each value,
	 * made by provider_describe(). If this is NULL or returns false, -lv
	 * prints the fields of args.
	 */
	bool (*describe)(struct target *, const struct probe *,
	    struct strbuf *);

	/* ---- runtime half ---- */

	/*
	 * Loads one program through a->load and attaches it to all its probes.
	 * 0, or a negative errno with a->why set. a->keep_*() records each
	 * attachment, so that it can be undone.
	 */
	int (*attach)(struct attachment *, const struct prog *);
	/* Used instead, with attach_each(), if `attach` is NULL. */
	int (*attach_one)(struct attachment *, const struct prog *,
	    const struct probe *, int prog_fd);
	/*
	 * For a probe whose address is an argument of a function (probe.call).
	 * The address is not known at first, so that attach() or attach_one()
	 * only passes the probe to keep_special(). When the function is called,
	 * the runtime calls attach_at() with the address. attach_waits: the
	 * process that made the call is stopped until attach_at() returns.
	 */
	int (*attach_at)(struct attachment *, const struct prog *,
	    const struct probe *, int prog_fd, uint64_t address);
	bool			 attach_waits;
	/* The kernel counts the hits for which it could not run the program.
	 * Why that happens, and what the user can do; NULL if the kernel does
	 * not count them. */
	const char		*why_missed;
};

extern const struct provider *const provider_list[];
extern const size_t provider_count;

/* By name or alias, case ignored. */
const struct provider *provider_find(const char *name);
/*
 * What the user probably meant by a spec whose family is unknown, for "did you
 * mean". Two kinds of specs are recognized: probes as DTrace writes them
 * ("fbt::vfs_read:entry", "tick-1s"), and specs with '-' or '.' instead of the
 * colon after the family ("kprobe.vfs_read"). NULL for others.
 */
const char *provider_foreign(struct target *, const char *spec);
/* The families for which `has` is true, as text: "uprobe and uretprobe". */
const char *provider_names(struct target *,
    bool (*has)(const struct provider *));
/*
 * On some machines, a system call has a wrapper whose only argument points to
 * the registers with the arguments. If the probe is on such a wrapper, returns
 * the name of the tracepoint that has the arguments by name; otherwise NULL.
 */
const char *provider_wrapped(struct target *, const struct probe *);

enum bpf_prog_type provider_prog_type(struct target *, const struct probe *);
/* Attaches a program by the family of its probes. */
int	provider_attach(struct attachment *, const struct prog *);

/* ---- helpers that families share (provider.c) ---- */

enum { PROVIDER_ARGS = 12 };	/* arg0 to arg11 */

/* A field that is one register of pt_regs, or an argument on the stack. */
bool	provider_reg_arg(struct target *, int n, bool is_user,
	    struct field *out);
bool	provider_stack_arg(struct target *, int n, struct field *out);
bool	provider_reg_ret(struct target *, struct field *out);
/* Whether the context is pt_regs, for this probe on this target. */
bool	provider_has_regs(struct target *, const struct probe *);
/* Parses a text that is one number: decimal, 0x or 0. */
bool	provider_parse_number(const char *text, uint64_t *value);
/* "5", "10ms", "1s" in ns; false if it is not a duration. */
bool	provider_parse_duration(const char *text, const char *unit,
	    uint64_t *ns);
/* "name:a:b", without the parts that are NULL. */
char	*provider_join(struct target *, const char *name, const char *a,
	    const char *b);
/* Sets m->why and returns the result, for `return provider_fault(...)`. */
enum match_result provider_fault(struct target *, struct match *,
	    enum match_result, const char *fmt, ...)
	    __attribute__((format(printf, 4, 5)));
/* A line of describe(): "    TYPE NAME". */
void	provider_describe(struct strbuf *, struct btf *, uint32_t type,
	    const char *name);
/* last_first() of families to which it always applies. */
bool	provider_last_first(struct target *, const struct probe *);
/* A new probe at the end of the list, with the family's defaults. */
struct probe *provider_add(const struct provider *, struct probe_list *,
	    const char *name);
/*
 * True if the search of -l finds this probe. NULL finds all probes. In
 * "k:vfs_*", the family (a name, alias or glob) and the rest must match. A glob
 * without a colon must match the whole name. Any other word must match a part.
 */
bool	provider_wanted(const struct provider *, const char *search,
	    const char *name);
/* The same for the family: false if none of its probes can match. */
bool	provider_may_want(const struct provider *, const char *search);

/* The most similar of several names, for "did you mean". */
struct near {
	const char	*wanted;
	const char	*best;		/* NULL: none is similar */
	int		 distance;
};
/* If the name is the most similar one so far, sets .best to it and returns
 * true. The name is not copied: it must stay valid. */
bool	near_try(struct near *, const char *name);

/* Returns a short name for a signature: the value of probe.shape. */
const char *provider_shape(struct target *, const char *signature);

/* ---- attachment: functions of the runtime, set by run/attach.c ---- */

/*
 * The loading and attaching of one program. A provider that tries several ways
 * to attach calls `load` for each of them. Each call gives a new program fd,
 * owned by the runtime, or a negative errno.
 */
struct attachment {
	struct target	*target;
	void		*loader;	/* private to the runtime */
	bool		 dry_run;	/* -n: create no pinned files */
	const struct program *program;	/* the whole script */
	/* The process whose user code is probed: of -p or -c; 0: all. */
	int		 pid;
	/* The probe that is being attached; NULL: all of its program. */
	const struct probe *probe;
	/* Of fexit: where the context has the result, in units of u64. */
	uint32_t	 result_slot;
	/* The address that is watched, and the probe that watches it. A
	 * watchpoint sets both before it calls keep_fd(), which records them
	 * with the descriptor. */
	uint64_t	 address;
	const struct probe *watches;
	/*
	 * attach_type: BPF_TRACE_KPROBE_MULTI and such, or 0. btf_id: the
	 * function of fentry, or the type of a BTF raw tracepoint. probe: the
	 * probe whose id is inserted in a program that needs to identify its
	 * probe; NULL if a cookie identifies it.
	 */
	int (*load)(struct attachment *, const struct prog *,
	    uint32_t attach_type, uint32_t btf_id, int btf_fd,
	    const struct probe *probe);
	/* Records an attachment. At the end, the runtime undoes all of them in
	 * reverse order; it closes this descriptor. */
	void (*keep_fd)(struct attachment *, int fd);
	/* The same for a perf event that takes long to close. The next call of
	 * keep_fd() must record the link that attaches the program to this
	 * event. The link is then closed first, which stops the probe; the
	 * event can be closed later, in the background. */
	void (*keep_slow_fd)(struct attachment *, int fd);
	/* The same for an event that the runtime removes: "GROUP/NAME" of
	 * kprobe_events, or "u:GROUP/NAME" of uprobe_events. The text is
	 * copied. */
	void (*keep_tracefs)(struct attachment *, const char *event);
	/* Special families: the program is run later, by special_run(). Other
	 * families: it is attached later, by attach_at(). */
	void (*keep_special)(struct attachment *, const struct probe *,
	    int prog_fd);
	/* Iterators: the link is read later, by loop_walk(). */
	void (*keep_walk)(struct attachment *, const struct probe *,
	    int link_fd);
	/* Counts a skipped probe of a wildcard; -v reports it. */
	void (*skip)(struct attachment *, const struct probe *, int err);
	/* Called for each of many probes. If not 0: stop with this errno. */
	int (*progress)(struct attachment *);
	void (*verbose)(struct attachment *, const char *fmt, ...)
	    __attribute__((format(printf, 2, 3)));
	/* Prints a warning with the probe's name. */
	void (*warn)(struct attachment *, const struct probe *,
	    const char *text);
	char	why[256];		/* text of the error */
};

/* Sets a->why to the text and the meaning of err, and returns err. */
int	attach_fault(struct attachment *, const struct probe *, int err,
	    const char *fmt, ...) __attribute__((format(printf, 4, 5)));
/* Sets a->why to the text only, and returns err. */
int	attach_explain(struct attachment *, const struct probe *, int err,
	    const char *fmt, ...) __attribute__((format(printf, 4, 5)));
/* The same if the kernel has no way to attach this probe: sets a->why to
 * `reason`, or, if a way is missing only because tracefs is not mounted, to a
 * text that says this. Returns -ENODEV. */
int	attach_unsupported(struct attachment *, const struct probe *,
	    const char *reason);
/*
 * Loads the program once, or once for each probe if it cannot identify its
 * probes otherwise, and calls `one` for each probe. If `one` fails for a probe
 * that is .expanded, this probe is skipped. attach_each() fails if all probes
 * are skipped, if `one` fails for any other probe, or if an error would also
 * hit the probes that follow (EPERM, EACCES, EMFILE).
 */
int	attach_each(struct attachment *, const struct prog *,
	    int (*one)(struct attachment *, const struct prog *,
	    const struct probe *, int prog_fd));
/* The same if `one` loads its own program: prog_fd is -1. */
int	attach_each_alone(struct attachment *, const struct prog *,
	    int (*one)(struct attachment *, const struct prog *,
	    const struct probe *, int prog_fd));
/* Calls `open` for each online CPU, and attaches to the event that it opens. */
int	attach_cpus(struct attachment *, const struct prog *,
	    const struct probe *, int prog_fd,
	    int (*open)(struct attachment *, const struct probe *, int cpu));
/*
 * Opens an event that the caller has tried to add to tracefs, and returns a
 * descriptor. rc is the result of adding it. If rc is negative, returns rc, and
 * a->why explains it: by `err`, the error text of the kernel, or by `refused`
 * if `err` is empty. If rc is not negative, records the event, so that it is
 * removed at the end. Frees `err`. prefix: "u:" or "", for keep_tracefs().
 */
int	attach_tracefs_event(struct attachment *, const struct probe *, int rc,
	    const struct tracefs_probe *, struct strbuf *err,
	    const char *prefix, int (*refused)(struct attachment *,
	    const struct probe *, int err));
/* An online CPU, for events that fire on all CPUs anyway. */
int	attach_first_cpu(void);
/* Attaches a program to a perf event, and records the event. */
int	attach_perf(struct attachment *, const struct prog *,
	    const struct probe *, int prog_fd, int perf_fd);
/*
 * The same for the event of a tracepoint. Closing an event waits for two RCU
 * grace periods under the kernel's event lock (perf_trace_destroy()), which
 * takes 40 to 100 ms. If the event is attached by a link, it stops firing when
 * the link is closed.
 */
int	attach_perf_tracepoint(struct attachment *, const struct prog *,
	    const struct probe *, int prog_fd, int perf_fd);

#endif
