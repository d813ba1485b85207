/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Output formats convert events and maps to text. A format is one file with a
 * struct out_ops, and a row of out.def; no other file contains its name. The
 * runtime calls the functions of out.c. Formats read values by out_walk(), and
 * the frames of a stack by out_stack() and out_symbol().
 */
#ifndef AWL_OUT_H
#define AWL_OUT_H

#include "base/strbuf.h"
#include "base/stream.h"
#include "options.h"
#include "program.h"

#include <stdint.h>

/* A code or data address, and what it belongs to. */
struct out_symbol {
	uint64_t	 address;
	bool		 user;		/* address of process .pid */
	uint64_t	 pid;
	bool		 code;		/* a frame of a stack */
	/* Filled in by the look-up; valid until the end of the session. */
	const char	*name;		/* NULL: unknown */
	const char	*module; /* the file, or kernel module; or NULL */
	uint64_t	 offset;	/* from the start of the symbol */
};

/* Look-ups of names, which the runtime implements (run/symbols). */
struct out_names {
	void		*ctx;
	void (*symbol)(void *ctx, struct out_symbol *);
	/* Addresses of a stack, leaf first. Their number, or -errno. */
	int (*stack)(void *ctx, const struct type *, const void *value,
	    uint64_t *frames, int max);
	void (*username)(void *ctx, struct strbuf *, uint64_t uid);
	void (*cgroup)(void *ctx, struct strbuf *, uint64_t id);
	/* Converts a time stamp of nsecs, or of TAI, to the time of day. */
	void (*time)(void *ctx, struct strbuf *, uint64_t ns, bool tai,
	    const char *format);
};

/* What becomes of newlines and tabs in a traced string. */
enum out_lines {
	OUT_NO_LINES,		/* escaped: they would look like a new line of
				 * the output */
	OUT_LINES_FILE,		/* kept unless the output is a terminal */
	OUT_LINES,		/* kept */
};

struct out {
	const struct out_ops	*ops;
	const struct program	*program;
	const struct out_names	*names;
	const struct options	*opt;
	struct stream		 to;
	bool			 utf8;		/* bars use block characters */
	bool			 terminal;	/* the output is a terminal */
	bool			 begun;		/* out_begin() was called */
	bool			 cut;		/* a string was cut off */
	void			*state;		/* of the format */
	struct strbuf		 buf, tmp;	/* scratch; reused per event */
};

/* A bucket of an aggregation; words are those of agg.def. In tseries, number
 * is the interval. */
struct out_bucket {
	uint64_t	number;
	int64_t		words[2];
};

/* One entry of a map, ready to print: merged over CPUs. */
struct out_entry {
	const uint8_t	*key;		/* map->key_size bytes, or NULL */
	const uint8_t	*value;		/* plain values: value_size bytes */
	int64_t		 words[2];	/* aggregations: see agg.def */
	const struct out_bucket *buckets; /* bucketed: in ascending order */
	size_t		 nbuckets;
	uint64_t		 last;		/* tseries: the latest interval
						 * of any key */
};

/* A cause of loss, and how often it happened. */
struct out_loss {
	const struct loss	*cause;
	uint64_t		 n;
};

/* A format. A function is NULL if the format cannot show this output. */
struct out_ops {
	const char	*name;		/* of -f */
	size_t		 state_size;	/* bytes of out.state, zeroed */
	/* True if the output is text for people: the commands of system() write
	 * directly to the same file, and what could harm a terminal is escaped.
	 * Otherwise the text of commands is passed to .text, and the format
	 * gets traced strings unchanged, and quotes them itself. */
	bool		 plain;
	/* Prints the header, after nprobes probes are attached. */
	void (*open)(struct out *, size_t nprobes);
	/* The text of printf(), system(), cat(), time() or join(), depending
	 * on .kind. It may be in out.tmp. */
	void (*text)(struct out *, const struct action *, const char *,
	    size_t len);
	/* print(expr) */
	void (*value)(struct out *, const struct action *,
	    const uint8_t *payload);
	/* Entries in ascending order. Divides counts by div if it is > 0. */
	void (*map)(struct out *, const struct map_spec *,
	    const struct out_entry *, size_t n, int64_t div);
	/* what: "events", "map_keys", ..., one word in the plural. n: their
	 * number since the last report. The list has the known causes. */
	void (*lost)(struct out *, const char *what, uint64_t n,
	    const struct out_loss *, size_t nlosses);
	/* There are no more events; the maps follow. */
	void (*stop)(struct out *);
	/* Prints the footer, after the last map. */
	void (*close)(struct out *);
};

/* ---- out.c ---- */

/* The formats of -f; the first is the default. */
extern const struct out_ops *const out_list[];
extern const size_t out_count;
/* NULL if there is no format of this name. */
const struct out_ops *out_find(const char *name);
/* Opens the file of -o, or takes standard output. 0 or -errno. */
int	out_open(struct out *, const struct options *);
/* 0, or -errno if not everything so far could be written. */
int	out_flush(struct out *);
/* Ends the document. 0, or -errno if not everything could be written. */
int	out_close(struct out *);

/* Each calls the function of out_ops, if the format has it. */
void	out_begin(struct out *, size_t nprobes);
void	out_text(struct out *, const struct action *, const char *,
	    size_t len);		/* escaped by the caller */
void	out_printf(struct out *, const struct action *,
	    const uint8_t *payload);
void	out_print(struct out *, const struct action *,
	    const uint8_t *payload);
/* The last `top` entries; top 0: all. */
void	out_map(struct out *, const struct map_spec *,
	    const struct out_entry *, size_t n, int64_t top, int64_t div);
void	out_lost(struct out *, const char *what, uint64_t n,
	    const struct out_loss *, size_t nlosses);
void	out_stop(struct out *);
/* Appends an event's text for standard error: formatted and escaped as -f text
 * does it for a terminal, whatever -f is. */
void	out_message(const struct out *, struct strbuf *, const struct action *,
	    const uint8_t *payload);

/* ---- walk.c: from the target's bytes to values ---- */

/* Reads an integer in the program's byte order; extends it to 64 bits. */
uint64_t out_read_int(const struct program *, const void *p, unsigned size,
	    bool is_signed);

/* Values with members; the members of a record have names. */
enum out_shape { OUT_ARRAY, OUT_TUPLE, OUT_RECORD };

struct out_visitor {
	void (*begin)(void *ctx, enum out_shape);
	/* Called before each member is visited. */
	void (*member)(void *ctx, enum out_shape, uint32_t index,
	    const char *name);
	void (*end)(void *ctx, enum out_shape, uint32_t nmembers);
	/* All other values, and arrays of char. number: 0 unless the value is
	 * a number. bytes: NULL for a bit-field. */
	void (*leaf)(void *ctx, const struct type *, const uint8_t *bytes,
	    uint64_t number);
};

/* Members of anonymous members are visited as if they were direct ones. */
void	out_walk(const struct out *, const struct type *, const uint8_t *,
	    const struct out_visitor *, void *ctx);
/* A map's key as a tuple of its parts. A tuple that is the only part counts as
 * its members: @x[(1, 2)] has two parts, as @x[1, 2] has. */
const struct type *out_key_parts(const struct type *key,
	    const uint8_t **bytes);
/* Addresses of a KSTACK or USTACK, leaf first; returns their number. */
int	out_stack(const struct out *, const struct type *, const uint8_t *,
	    uint64_t *frames, int max);
/* The symbol of such a frame, or of the address of a KSYM or USYM. */
struct out_symbol out_symbol(const struct out *, const struct type *,
	    const uint8_t *, uint64_t address);
/* BOOL, INT, ENUM. */
bool	out_type_is_number(const struct type *);

/* ---- value.c: text of single values ---- */

/* As print() shows it; structs as { .a = 1 }, tuples as (1, a), and so on. */
void	out_value(struct out *, struct strbuf *, const struct type *,
	    const uint8_t *, enum out_lines);
/* The parts of a map's key; frames of stacks in them are indented. */
void	out_key(struct out *, struct strbuf *, const struct type *key,
	    const uint8_t *, const char *between, int indent);
/* Appends the values of a record, formatted by fmt as in printf (format.c). */
void	out_format(struct out *, struct strbuf *, const struct fmt *,
	    const struct type *record, const uint8_t *payload);
/* %r, %rx, %rh: `how` is 'r' (printable bytes as text), 'x' or 'h'. */
void	out_buffer(const struct out *, struct strbuf *, const struct type *,
	    const uint8_t *, char how);
void	out_int(struct strbuf *, bool is_signed, uint64_t);

/* ---- safe.c ---- */

/*
 * Appends a traced string, and escapes what could harm a terminal: control
 * characters (as \n \t \r, others as \xHH), bytes that are not UTF-8, and
 * characters that reorder text. For a format that is not .plain, appends all
 * bytes unchanged.
 */
void	out_safe(const struct out *, struct strbuf *, const char *, size_t len,
	    enum out_lines);
/* The same for standard error, whatever the output is. */
void	out_safe_message(struct strbuf *, const char *, size_t len,
	    enum out_lines);
/* Escapes the contents of a buffer from an offset on. */
void	out_safe_tail(const struct out *, struct strbuf *, size_t from);
/* Length of the UTF-8 sequence at the start of text, and its character; 0 if
 * there is none. */
size_t	out_utf8(const char *text, size_t len, uint32_t *c);
/* Control characters of C1, and those that reorder text (bidi overrides). */
bool	out_is_harmful(uint32_t c);

/* ---- hist.c ---- */

/* Prints the bars; div divides counts. Prints nothing without buckets. */
void	out_hist(struct out *, struct strbuf *, const struct type *agg,
	    const struct out_bucket *, size_t n, int64_t div);
/* Bounds [low, high) of a bucket; false: open on that side. */
bool	out_bucket_low(const struct type *agg, uint64_t bucket, int64_t *low);
bool	out_bucket_high(const struct type *agg, uint64_t bucket,
	    int64_t *high);
/* The value of an aggregation as one number; of stats, the average. */
uint64_t out_agg_value(const struct type *agg, const int64_t words[2]);
/* The value of an entry as one number; false if it is not a number. */
bool	out_entry_number(const struct program *, const struct map_spec *,
	    const struct out_entry *, uint64_t *number);
/* Divides a value by the third argument of print(). */
uint64_t out_divide(bool is_signed, uint64_t, int64_t div);

/* ---- series.c ---- */

/* A graph of tseries(), with one line for each interval. */
void	out_series(struct out *, struct strbuf *, const struct type *agg,
	    const struct out_entry *);
/* The start of an interval, as ISO 8601 text. */
void	out_series_time(struct out *, struct strbuf *, const struct type *agg,
	    uint64_t interval);

#define OUT(name) extern const struct out_ops out_##name##_ops;
#include "out/out.def"
#undef OUT

#endif
