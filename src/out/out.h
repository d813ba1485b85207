/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Outputs: what turns events and maps into text. One file per format; each
 * implements struct out_ops. Values are decoded from the target's byte order
 * by out/value.
 */
#ifndef AWL_OUT_H
#define AWL_OUT_H

#include "base/strbuf.h"
#include "options.h"
#include "program.h"

#include <stdint.h>
#include <stdio.h>

/* Names of things, looked up by the runtime (run/symbols). */
struct out_names {
	void		*ctx;
	/* Appends the text of a kernel or user address ("vfs_read+12" with
	 * offset, or the bare name); the number in hex when unknown. */
	void (*ksym)(void *ctx, struct strbuf *, uint64_t addr, bool offset);
	void (*usym)(void *ctx, struct strbuf *, uint64_t addr, uint64_t pid,
	    bool offset);
	/* Addresses of a stack id, leaf first; the number of frames, or a
	 * negative errno. */
	int (*stack)(void *ctx, const struct type *, const void *value,
	    uint64_t *frames, int max);
	void (*username)(void *ctx, struct strbuf *, uint64_t uid);
	void (*timestamp)(void *ctx, struct strbuf *, uint64_t ns,
	    const char *format);
	/* The time of day of a TAI stamp. */
	void (*tai)(void *ctx, struct strbuf *, uint64_t ns,
	    const char *format);
	void (*cgroup)(void *ctx, struct strbuf *, uint64_t id);
};

struct out {
	const struct out_ops	*ops;
	const struct program	*program;
	const struct out_names	*names;
	FILE			*file;
	bool			 utf8;		/* bars may be of block elements */
	bool			 terminal;	/* file is one */
	struct strbuf		 buf, tmp;	/* scratch; reused per event */
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
/* Of tseries: an interval and its value. */
struct out_bucket { uint64_t number, count; };

struct out_ops {
	const char *name;		/* of -f */
	bool quotes;			/* traced text is quoted here, with
					 * escapes of the format's own */
	void (*begin)(struct out *, size_t nprobes);	/* "Attaching..." */
	void (*printf)(struct out *, const struct action *, const char *text,
	    size_t len);		/* printf, system's and cat's output:
					 * .kind tells which; made safe by
					 * the caller */
	void (*value)(struct out *, const struct action *,
	    const uint8_t *payload);	/* print(expr) */
	void (*text_line)(struct out *, const char *kind, const char *text);
				/* time, join: kind as JSON names them */
	void (*map)(struct out *, const struct map_spec *,
	    const struct out_entry *, size_t n, int64_t top, int64_t div);
	/* what: "events", "map_keys", ... in the plural, one word; n since it
	 * was last told. */
	void (*lost)(struct out *, const char *what, uint64_t n);
	void (*end)(struct out *);
};

extern const struct out_ops out_text_ops, out_json_ops;

/* ---- out.c ---- */

/* What -f may name; the first is the default. */
extern const struct out_ops *const out_list[];
extern const size_t out_count;
/* NULL when no format is called that. */
const struct out_ops *out_find(const char *name);
/* Opens the file of -o, or takes standard output. 0 or -errno. */
int	out_open(struct out *, const struct options *);
/* 0 or -errno: not all of it could be written. */
int	out_close(struct out *);

/* ---- value.c: decoding and text of single values ---- */

/* An integer of a scalar type, extended; byte order of the program. */
uint64_t out_read_int(const struct program *, const void *p, unsigned size,
	    bool is_signed);
/* A field of a record, bit-fields too; payload is the record's start. */
uint64_t out_read_field(const struct out *, const struct field *,
	    const uint8_t *payload);
/* As print() shows it; structs as { .a = 1 }, tuples as (1, a), and so on. */
void	out_value(struct out *, struct strbuf *, const struct type *,
	    const uint8_t *);
/* printf's rules: fmt and the values of a record. */
void	out_format(struct out *, struct strbuf *, const struct fmt *,
	    const struct type *record, const uint8_t *payload);
/* A map's key as it stands between the brackets: "1, bash". */
void	out_key(struct out *, struct strbuf *, const struct type *key,
	    const uint8_t *);
/* %r, %rx, %rh: how is 'r' (text where it is text), 'x', 'h'. */
void	out_buffer(struct out *, struct strbuf *, const struct type *,
	    const uint8_t *, char how);
void	out_int(struct strbuf *, bool is_signed, uint64_t);
/* BOOL, INT, ENUM. */
bool	out_type_is_number(const struct type *);

/* ---- safe.c ---- */

/*
 * Bytes of a traced string without what could harm a terminal: control
 * characters (\n \t \r, others as \xHH), bytes that are no UTF-8, characters
 * that reorder text. Newlines and tabs stay as they are where the output is no
 * terminal, and with the second; the third does it to what a buffer holds from
 * an offset on. Outputs that quote get the bytes as they are.
 */
void	out_safe(struct out *, struct strbuf *, const char *, size_t len);
void	out_safe_lines(struct out *, struct strbuf *, const char *,
	    size_t len);
void	out_safe_tail(struct out *, struct strbuf *, size_t from);
/* Bytes of the UTF-8 sequence that text starts with and its character; 0:
 * there is none. */
size_t	out_utf8(const char *text, size_t len, uint32_t *c);
/* Control characters of C1, and what reorders text (bidi overrides). */
bool	out_is_harmful(uint32_t c);

/* ---- hist.c ---- */

/* The bars; div divides counts. Nothing when there is no bucket. */
void	out_hist(struct out *, struct strbuf *, const struct type *agg,
	    const struct out_bucket *, size_t n, int64_t div);
/* Bounds [low, high) of a bucket; false: open on that side. */
bool	out_bucket_low(const struct type *agg, uint64_t bucket, int64_t *low);
bool	out_bucket_high(const struct type *agg, uint64_t bucket,
	    int64_t *high);
/* The one number that an aggregation without buckets comes to. */
uint64_t out_agg_value(const struct type *agg, const int64_t words[2]);
/* By print's third argument; 0 and 1 change nothing. */
uint64_t out_divide(bool is_signed, uint64_t, int64_t div);
/* First of n ascending entries that print(@m, top) shows. */
size_t	out_first_of_top(size_t n, int64_t top);

/* ---- series.c ---- */

/* tseries() as a graph, time going down. */
void	out_series(struct out *, struct strbuf *, const struct type *agg,
	    const struct out_entry *);
/* When an interval began, as ISO 8601 has it. */
void	out_series_time(struct out *, struct strbuf *, const struct type *agg,
	    uint64_t interval);

#endif
