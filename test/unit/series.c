/* SPDX-License-Identifier: GPL-2.0-only */
/* tseries(): from each CPU's intervals to a graph and to JSON. */
#include "out/out.h"

#include "arch/arch.h"
#include "run/clock.h"
#include "run/map.h"
#include "unit.h"

#include <stdlib.h>

#define RULE "___________________________________________________"

static struct arch little = { .name = "little", .long_size = 8 };
static struct arch big = { .name = "big", .long_size = 4, .big_endian = true };
static struct program program = { .arch = &little };

static void spell_time(void *ctx, struct strbuf *sb, uint64_t ns, bool tai,
    const char *format)
{
	char text[64];

	CHECK(tai);
	clock_format(text, sizeof(text), format, ns);
	strbuf_add_str(sb, text);
}

static const struct out_names names = { .time = spell_time };

static struct type series = { .kind = TYPE_AGG, .agg = AGG_tseries,
	.is_signed = true, .size = 24, .min = 100000000, .max = 8 };
static struct type u64 = { .kind = TYPE_INT, .size = 8 };
static struct field field = { .type = &u64 };
static struct type key = { .kind = TYPE_TUPLE, .size = 8, .fields = &field,
	.nfields = 1 };

/* A row: key, bucket, and per CPU value, meta, interval. */
enum { CPUS = 2, WORDS = 2 + 3 * CPUS };

static uint64_t word(uint64_t v)
{
	uint64_t out;

	for (int i = 0; i < 8; i++)
		((uint8_t *)&out)[program.arch->big_endian ? 7 - i : i] =
		    (uint8_t)(v >> 8 * i);
	return out;
}

static void check(const struct out_ops *ops, bool keyed, bool utf8,
    int64_t rows[][WORDS], size_t n, const char *want)
{
	struct map_spec m = { .role = MAP_USER, .name = "@x",
	    .key = keyed ? &key : NULL, .value = &series, .value_size = 24,
	    .bucket_offset = keyed ? 8 : 0, .key_size = keyed ? 16 : 8,
	    .scalar = !keyed };
	struct map_data d = { .n = n, .stride = 24, .copies = CPUS };
	struct out o = { .ops = ops, .program = &program, .names = &names,
	    .utf8 = utf8 };
	uint64_t keys[64], values[256];
	struct map_view view;
	size_t nkeys = 0, nvalues = 0;

	for (size_t i = 0; i < n; i++)
		for (int w = 0; w < WORDS; w++) {
			uint64_t v = word((uint64_t)rows[i][w]);

			if (w >= 2)
				values[nvalues++] = v;
			else if (w == 1 || keyed)
				keys[nkeys++] = v;
		}
	d.keys = (uint8_t *)keys;
	d.values = (uint8_t *)values;
	map_view_make(&program, &m, &d, &view);
	out_map(&o, &m, view.entries, view.n, 0, 0);
	map_view_free(&view);
	CHECK_STR(strbuf_str(&o.to.pending), want);
	stream_free(&o.to);
	strbuf_free(&o.buf);
	strbuf_free(&o.tmp);
}

/* Three CPUs' worth of cases: the later interval counts; within one, what is
 * kept of it. */
static void merged(void)
{
	int64_t rows[][WORDS] = {
		/* one is late, none, both, none since zero() */
		{ 0, 1, -4, 7, 1, 9, 8, 9 },
		{ 0, 2, 5, 3, 10, 0, 0, 0 },
		{ 0, 3, -3, 2, 11, -8, 3, 11 },
		{ 0, 4, 1, 0, 12, 1, 0, 12 },
	};
	static const struct { enum series_keep keep; const char *nine, *eleven; }
	tests[] = {
		{ SERIES_LAST, "9", "-8" }, { SERIES_AVG, "1", "-2" },
		{ SERIES_MAX, "9", "-3" }, { SERIES_MIN, "9", "-8" },
		{ SERIES_SUM, "9", "-11" },
	};

	series.is_signed = true;
	for (size_t i = 0; i < sizeof(tests) / sizeof(*tests); i++) {
		char want[512];

		series.step = tests[i].keep;
		snprintf(want, sizeof(want), "{\"type\": \"tseries\", \"data\": "
		    "{\"@x\": [{\"interval_start\":"
		    "\"1970-01-01T00:00:00.900000000\",\"value\":%s},"
		    "{\"interval_start\":\"1970-01-01T00:00:01.000000000\","
		    "\"value\":%s},{\"interval_start\":"
		    "\"1970-01-01T00:00:01.100000000\",\"value\":%s}]}}\n",
		    tests[i].nine, tests[i].keep == SERIES_AVG ? "1" : "5",
		    tests[i].eleven);
		check(&out_json_ops, false, false, rows, 4, want);
	}
	series.step = SERIES_MAX;
	series.is_signed = false;
	check(&out_json_ops, false, false, rows + 2, 1,
	    "{\"type\": \"tseries\", \"data\": {\"@x\": [{\"interval_start\":"
	    "\"1970-01-01T00:00:01.100000000\",\"value\":"
	    "\"18446744073709551613\"}]}}\n");
	check(&out_json_ops, false, false, rows + 3, 1,
	    "{\"type\": \"tseries\", \"data\": {\"@x\": []}}\n");
	check(&out_text_ops, false, false, rows + 3, 1, "");
}

/* Columns as bpftrace has them: zero in the middle, gaps, an end for each. */
static void graph(void)
{
	int64_t rows[][WORDS] = {
		{ 0, 1, -5, 1, 9, 0, 0, 0 },
		{ 0, 2, 4, 1, 10, 0, 0, 0 },
		{ 0, 4, 5, 1, 12, 0, 0, 0 },
	};

	series.is_signed = true;
	series.step = SERIES_LAST;
	check(&out_text_ops, false, false, rows, 3,
	    "@x:\n"
	    "             -5                                                  5\n"
	    "hh:mm:ss.ms  |" RULE "|\n"
	    "00:00:00.900 *                         .                         | -5\n"
	    "00:00:01.000 |                         .                   *     | 4\n"
	    "00:00:01.100 |                         .                         | -\n"
	    "00:00:01.200 |                         .                         * 5\n"
	    "             v" RULE "v\n"
	    "             -5                                                  5\n"
	    "\n");
	series.min = 1000000000;
	check(&out_text_ops, false, false, rows + 1, 2,
	    "@x:\n"
	    "         4                                                   5\n"
	    "hh:mm:ss |" RULE "|\n"
	    "00:00:10 *                                                   | 4\n"
	    "00:00:11 |                                                   | -\n"
	    "00:00:12 |                                                   * 5\n"
	    "         v" RULE "v\n"
	    "         4                                                   5\n"
	    "\n");
	series.min = 2000;
	check(&out_text_ops, false, true, rows + 1, 2,
	    "@x:\n"
	    "                4                                                   5\n"
	    "hh:mm:ss.\xce\xbcs     |" RULE "|\n"
	    "00:00:00.000020 *                                                   | 4\n"
	    "00:00:00.000022 |                                                   | -\n"
	    "00:00:00.000024 |                                                   * 5\n"
	    "                v" RULE "v\n"
	    "                4                                                   5\n"
	    "\n");
	series.min = 100000000;
}

/* Every key's graph ends with the last interval of all; what is older than the
 * series is long is gone. */
static void keys(void)
{
	int64_t rows[][WORDS] = {
		{ 7, 2, 3, 1, 10, 0, 0, 0 },
		{ 5, 3, 9, 1, 11, 0, 0, 0 },
		{ 6, 3, 9, 1, 3, 0, 0, 0 },
	};

	series.is_signed = false;
	check(&out_text_ops, true, false, rows, 3,
	    "@x[5]:\n"
	    "                   8                                                  10\n"
	    "hh:mm:ss.ns        |" RULE "|\n"
	    "00:00:01.100000000 |                         *                         | 9\n"
	    "                   v" RULE "v\n"
	    "                   8                                                  10\n"
	    "\n"
	    "@x[6]:\n"
	    "<no data>\n"
	    "\n"
	    "@x[7]:\n"
	    "             2                                                   4\n"
	    "hh:mm:ss.ms  |" RULE "|\n"
	    "00:00:01.000 |                         *                         | 3\n"
	    "00:00:01.100 |                                                   | -\n"
	    "             v" RULE "v\n"
	    "             2                                                   4\n"
	    "\n");
	check(&out_json_ops, true, false, rows, 3,
	    "{\"type\": \"tseries\", \"data\": {\"@x\": {\"5\": "
	    "[{\"interval_start\":\"1970-01-01T00:00:01.100000000\","
	    "\"value\":9}], \"6\": [], \"7\": [{\"interval_start\":"
	    "\"1970-01-01T00:00:01.000000000\",\"value\":3}]}}}\n");
}

/* The least and the greatest number have no neighbour on one side. */
static void ends(void)
{
	int64_t rows[][WORDS] = { { 0, 1, INT64_MIN, 1, 9, 0, 0, 0 } };

	series.is_signed = true;
	check(&out_text_ops, false, false, rows, 1,
	    "@x:\n"
	    "                   -9223372036854775808             -9223372036854775807\n"
	    "hh:mm:ss.ns        |" RULE "|\n"
	    "00:00:00.900000000 *                                                   | -9223372036854775808\n"
	    "                   v" RULE "v\n"
	    "                   -9223372036854775808             -9223372036854775807\n"
	    "\n");
}

int main(void)
{
	setenv("TZ", "UTC", 1);
	RUN(merged);
	RUN(graph);
	RUN(keys);
	RUN(ends);
	program.arch = &big;
	RUN(merged);
	return unit_result();
}
