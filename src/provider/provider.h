/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A probe family. One file per family holds both halves: what its probes
 * mean to the compiler, as data, and how they attach, as a ladder with the
 * best way first. Providers never include one another.
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
struct tracefs_probe;

/* What match says of a fault: a script's fault, never a system's. */
enum match_result {
	MATCH_OK,		/* appended at least one probe */
	MATCH_NONE,		/* well-formed, but nothing is called that */
	MATCH_SYNTAX,		/* wrong number or form of parts */
	MATCH_UNSUPPORTED,	/* the target's kernel lacks it */
	MATCH_UNREADABLE,	/* nothing to look names up in */
};

struct match {
	/* Parts of the spec between colons, quotes removed; [0] is the
	 * provider's name as written. */
	const char	**parts;
	int		 nparts;
	bool		 unsafe;	/* --unsafe */
	/* Out: a text for the note, and a near name or NULL. */
	const char	*why;
	const char	*near;
};

/* What a slash within a probe's name is. */
enum slash {
	SLASH_ENDS,		/* not a part of it: a predicate begins */
	SLASH_PATH,		/* any number, in any part */
	SLASH_EVENT,		/* one, in the second part: ply's group/event */
};

/* Programs that awl runs by itself, and when. */
enum special_kind {
	SPECIAL_NONE,
	SPECIAL_BEGIN,
	SPECIAL_END,
	SPECIAL_SIGNAL,		/* awl got the signal probe.config */
};

struct provider {
	const char		*name;
	const char *const	*aliases;	/* NULL-terminated, or NULL */
	enum slash		 slash;
	/* Its name is the whole probe, nothing follows: BEGIN. */
	bool			 stands_alone;
	enum special_kind		 special;
	bool			 is_return;
	/* Its probes lie in programs: pointers are theirs by default. */
	bool			 is_user;
	/* Its programs run for awl or by the clock, not for the task at hand:
	 * --cgroup leaves them alone. */
	bool			 no_task;
	/* Feature by which one program tells its probes apart (an attach
	 * cookie), or -1: then each probe gets a program of its own. */
	int			 cookie;

	/* ---- compile half: pure, unprivileged ---- */

	/* Appends what the spec stands for to the list. */
	enum match_result (*match)(const struct provider *, struct target *,
	    struct match *, struct probe_list *);
	enum bpf_prog_type	 prog_type;
	/* Where that hangs on the kernel; else NULL. */
	enum bpf_prog_type (*choose_type)(struct target *,
	    const struct probe *);
	/*
	 * Record behind `args`, fields with their place in the context, its
	 * space SPACE_CTX; NULL when this probe has none. The same for all
	 * probes of one shape.
	 */
	struct type *(*args)(struct target *, const struct probe *);
	/* argN, retval, sargN: false when there is none. The field says how
	 * and where in the context, and with what type. */
	bool (*arg)(struct target *, const struct probe *, int n,
	    struct field *out);
	bool (*sarg)(struct target *, const struct probe *, int n,
	    struct field *out);
	bool (*retval)(struct target *, const struct probe *,
	    struct field *out);
	/* What `ctx` points to, where that has a type; NULL otherwise. */
	struct type *(*context)(struct target *, const struct probe *);
	/*
	 * Iterators: the member of the context that is the object at hand. A
	 * clause is passed over where it is NULL. Other families: NULL.
	 */
	const char		*needs_object;
	/* The verifier knows the types of `args`: helpers that want pointers
	 * of theirs take them. */
	bool			 typed_args;
	/*
	 * An object or function of the probed file by its name: its address
	 * there and its size; and whether it is loaded there and nowhere
	 * else. NULL where no file is probed.
	 */
	bool (*symbol)(struct target *, const struct probe *,
	    const char *name, uint64_t *vaddr, uint64_t *size, bool *fixed);
	/* Whether the context is pt_regs (reg(), func, caller, ustack pc). */
	bool			 has_regs;
	/*
	 * Whether each probe is an attachment of its own that takes long to
	 * undo on this target: programs of many such are told to stop first
	 * (MAP_STOP). NULL: never.
	 */
	bool (*slow_detach)(struct target *, const struct probe *);
	/* Appends the probes that the search spec matches (for -l). NULL: it
	 * lists none. */
	void (*list)(const struct provider *, struct target *,
	    const char *search, struct probe_list *);
	/*
	 * Appends what -lv shows below a probe, a line for each value with
	 * provider_describe(). NULL, or false: the fields of args do.
	 */
	bool (*describe)(struct target *, const struct probe *,
	    struct strbuf *);

	/* ---- runtime half ---- */

	/*
	 * Loads (through a->load) and attaches one program to all its
	 * probes. 0, or a negative errno with a->why set. What was attached
	 * is recorded with attachment_add_*(), so that it can be undone.
	 */
	int (*attach)(struct attachment *, const struct prog *);
	/* Instead, where attach_each() is all of it. */
	int (*attach_one)(struct attachment *, const struct prog *,
	    const struct probe *, int prog_fd);
	/*
	 * Attaches a probe whose address came with a call: attach() has left
	 * it to keep_special(). attach_waits: the caller is stopped meanwhile.
	 */
	int (*attach_at)(struct attachment *, const struct prog *,
	    const struct probe *, int prog_fd, uint64_t address);
	bool			 attach_waits;
};

extern const struct provider *const provider_list[];
extern const size_t provider_count;

/* By name or alias, case ignored. */
const struct provider *provider_find(const char *name);
/* "uprobe and uretprobe": the families that `has` takes, for notes. */
const char *provider_names(struct target *,
    bool (*has)(const struct provider *));
/*
 * Of a system call's function whose one argument points to the registers that
 * hold the arguments: the probe that has them by name. NULL: it is none.
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
/* A whole number, decimal, 0x or 0, and nothing behind it. */
bool	provider_parse_number(const char *text, uint64_t *value);
/* "5", "10ms", "1s": ns; false when it is no duration. */
bool	provider_parse_duration(const char *text, const char *unit,
	    uint64_t *ns);
/* "name:a:b"; parts that are NULL are left out. */
char	*provider_join(struct target *, const char *name, const char *a,
	    const char *b);
/* Sets m->why and returns the result: for `return provider_fault(...)`. */
enum match_result provider_fault(struct target *, struct match *,
	    enum match_result, const char *fmt, ...)
	    __attribute__((format(printf, 4, 5)));
/* A line of describe(): "    TYPE NAME". */
void	provider_describe(struct strbuf *, struct btf *, uint32_t type,
	    const char *name);
/* A new probe at the end of the list, with the family's defaults. */
struct probe *provider_add(const struct provider *, struct probe_list *,
	    const char *name);
/*
 * Whether a search for -l takes this probe: NULL takes all; "k:vfs_*" wants
 * the family (by name, alias or glob) and the rest to match; a glob without a
 * colon the whole name, any other word a part of it.
 */
bool	provider_wanted(const struct provider *, const char *search,
	    const char *name);
/* The same for the family alone: false spares making its names. */
bool	provider_may_want(const struct provider *, const char *search);

/* Keeps the nearest of the names it is shown, for "did you mean". */
struct near {
	const char	*wanted;
	const char	*best;		/* NULL: none is near */
	int		 distance;
};
void	near_try(struct near *, const char *name);

/* A signature as a short text, for probe.shape. */
const char *provider_shape(struct target *, const char *signature);

/* ---- attachment: the runtime's side, made by run/load.c ---- */

/*
 * One program on its way into the kernel. `load` may be called more than
 * once, down a ladder: each call gives a new program fd (owned by the
 * attachment) or a negative errno.
 */
struct attachment {
	struct target	*target;
	void		*loader;	/* run/load.c's own */
	bool		 dry_run;	/* -n: nothing is to stay */
	/* Whose user code is probed: -p, the child of -c; 0: everybody's. */
	int		 pid;
	/* What keep_fd() is given watches this address, for this probe. */
	uint64_t	 address;
	const struct probe *watches;
	/*
	 * attach_type: BPF_TRACE_KPROBE_MULTI and such, or 0. btf_id: what
	 * fentry or a BTF raw tracepoint attaches to. probe: the one whose id
	 * is patched in where the program tells probes apart by number and
	 * the rung has no cookies; NULL when cookies do.
	 */
	int (*load)(struct attachment *, const struct prog *,
	    uint32_t attach_type, uint32_t btf_id, int btf_fd,
	    const struct probe *probe);
	/* Hands over what must be undone at the end, in reverse order. An
	 * event is "GROUP/NAME" of kprobe_events, with "u:" before it when it
	 * is one of uprobe_events; the text is copied. */
	void (*keep_fd)(struct attachment *, int fd);
	/* The same for what fires nothing once what came after it is closed,
	 * and takes long to close: that may be left to the background. */
	void (*keep_slow_fd)(struct attachment *, int fd);
	void (*keep_tracefs)(struct attachment *, const char *event);
	/* Of special families: run later, with the program's fd and
	 * special_run(). Others: attached later, by attach_at(). */
	void (*keep_special)(struct attachment *, const struct probe *,
	    int prog_fd);
	/* A probe left out of a wildcard: counted, named with -v. */
	void (*skip)(struct attachment *, const struct probe *, int err);
	/* Called for each probe of many. Not 0: give up, with that errno. */
	int (*progress)(struct attachment *);
	void (*verbose)(struct attachment *, const char *fmt, ...)
	    __attribute__((format(printf, 2, 3)));
	/* Always told, behind the probe's name. */
	void (*warn)(struct attachment *, const struct probe *,
	    const char *text);
	char	why[256];		/* what failed, in words */
};

/* Sets a->why, with the meaning of err behind it, and returns err. */
int	attach_fault(struct attachment *, const struct probe *, int err,
	    const char *fmt, ...) __attribute__((format(printf, 4, 5)));
/* The same where the words say all. */
int	attach_explain(struct attachment *, const struct probe *, int err,
	    const char *fmt, ...) __attribute__((format(printf, 4, 5)));
/*
 * Loads the program, once or (where it cannot tell its probes apart) once
 * per probe, and calls `one` for each. A wildcard's probe that fails is
 * skipped; when all are, or another fails, that is the fault.
 */
int	attach_each(struct attachment *, const struct prog *,
	    int (*one)(struct attachment *, const struct prog *,
	    const struct probe *, int prog_fd));
/* The same where `one` loads a program of its own: prog_fd is -1. */
int	attach_each_alone(struct attachment *, const struct prog *,
	    int (*one)(struct attachment *, const struct prog *,
	    const struct probe *, int prog_fd));
/* Attaches to what `open` gives for each CPU that is online. */
int	attach_cpus(struct attachment *, const struct prog *,
	    const struct probe *, int prog_fd,
	    int (*open)(struct attachment *, const struct probe *, int cpu));
/*
 * The descriptor of an event that tracefs was asked for with the result rc;
 * `err` is what the kernel said of it, `refused` says it otherwise. It is
 * removed at the end. prefix: as keep_tracefs() wants it.
 */
int	attach_tracefs_event(struct attachment *, const struct probe *, int rc,
	    const struct tracefs_probe *, struct strbuf *err,
	    const char *prefix, int (*refused)(struct attachment *,
	    const struct probe *, int err));
/* A CPU that is online, for events that fire on all of them anyway. */
int	attach_first_cpu(void);
/* Attaches a program to a perf event, which becomes the attachment's. */
int	attach_perf(struct attachment *, const struct prog *,
	    const struct probe *, int prog_fd, int perf_fd);
/*
 * The same for a tracepoint's event: closing one waits for two RCU grace
 * periods under the kernel's lock for events (perf_trace_destroy()), 40 to
 * 100 ms each. Behind a link the event is nothing but that wait.
 */
int	attach_perf_tracepoint(struct attachment *, const struct prog *,
	    const struct probe *, int prog_fd, int perf_fd);

#endif
