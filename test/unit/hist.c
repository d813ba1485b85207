/* SPDX-License-Identifier: GPL-2.0-only */
/* The bars of histograms. */
#include "out/out.h"

#include "arch/arch.h"
#include "unit.h"

#include <limits.h>

#define BAR52 "@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@"
#define BAR26 "@@@@@@@@@@@@@@@@@@@@@@@@@@                          "
#define BAR0  "                                                    "

static struct arch little = { .name = "little", .long_size = 8 };
static struct program program = { .arch = &little };

static struct type hist0 = { .kind = TYPE_AGG, .agg = AGG_hist,
	.is_signed = true };
static struct type uhist = { .kind = TYPE_AGG, .agg = AGG_hist };
static struct type hist2 = { .kind = TYPE_AGG, .agg = AGG_hist, .min = 2 };
static struct type lhist = { .kind = TYPE_AGG, .agg = AGG_lhist,
	.is_signed = true, .min = 0, .max = 10, .step = 2 };
static struct type quantize = { .kind = TYPE_AGG, .agg = AGG_quantize };

static void check_hist(const struct type *t, const struct out_bucket *b,
    size_t n, int64_t div, const char *want)
{
	struct out o = { .program = &program };
	struct strbuf sb = { 0 };

	out_hist(&o, &sb, t, b, n, div);
	CHECK_STR(strbuf_str(&sb), want);
	strbuf_free(&sb);
}

static void hist_rows(void)
{
	check_hist(&hist0, NULL, 0, 1, "");
	check_hist(&hist0, (struct out_bucket[]){ { 3, { 1 } },
	    { 6, { 1 } } }, 2, 1,
	    "[2, 4)                 1 |" BAR52 "|\n"
	    "[4, 8)                 0 |" BAR0 "|\n"
	    "[8, 16)                0 |" BAR0 "|\n"
	    "[16, 32)               1 |" BAR52 "|\n");
	check_hist(&hist0, (struct out_bucket[]){ { 0, { 2 } }, { 1, { 1 } },
	    { 2, { 4 } } }, 3, 1,
	    "(..., 0)               2 |" BAR26 "|\n"
	    "[0]                    1 |@@@@@@@@@@@@@                         "
	    "              |\n"
	    "[1]                    4 |" BAR52 "|\n");
}

static void hist_edges(void)
{
	/* 4095 and 4096; the largest of both kinds of numbers. */
	check_hist(&hist0, (struct out_bucket[]){ { 13, { 1 } },
	    { 14, { 1000 } } }, 2, 1,
	    "[2K, 4K)               1 |" BAR0 "|\n"
	    "[4K, 8K)            1000 |" BAR52 "|\n");
	check_hist(&hist0, (struct out_bucket[]){ { 11, { 1 } } }, 1, 1,
	    "[512, 1K)              1 |" BAR52 "|\n");
	check_hist(&uhist, (struct out_bucket[]){ { 64, { 1 } },
	    { 65, { UINT64_MAX } } }, 2, 1,
	    "[4E, 8E)               1 |" BAR0 "|\n"
	    "[8E, 16E)       18446744073709551615 |" BAR52 "|\n");
	/* Divided down to nothing: no bar, no division by zero. */
	check_hist(&uhist, (struct out_bucket[]){ { 3, { 4 } } }, 1, 10,
	    "[2, 4)                 0 |" BAR0 "|\n");
	check_hist(&uhist, (struct out_bucket[]){ { 3, { 40 } } }, 1, 10,
	    "[2, 4)                 4 |" BAR52 "|\n");
	/* Buckets that no program counts: many rows are not printed. */
	check_hist(&lhist, (struct out_bucket[]){ { 1, { 1 } },
	    { UINT64_MAX, { 1 } } }, 2, 1,
	    "[0, 2)                 1 |" BAR52 "|\n"
	    "...\n"
	    "[-4, ...)              1 |" BAR52 "|\n");
}

static void hist_bits(void)
{
	/* k = 2: one a value up to 7, then four to a power of two. */
	check_hist(&hist2, (struct out_bucket[]){ { 8, { 1 } }, { 9, { 1 } },
	    { 10, { 1 } }, { 13, { 1 } } }, 4, 1,
	    "[7]                    1 |" BAR52 "|\n"
	    "[8, 10)                1 |" BAR52 "|\n"
	    "[10, 12)               1 |" BAR52 "|\n"
	    "[12, 14)               0 |" BAR0 "|\n"
	    "[14, 16)               0 |" BAR0 "|\n"
	    "[16, 20)               1 |" BAR52 "|\n");
}

static void linear(void)
{
	struct type kilo = lhist, one = lhist;

	check_hist(&lhist, (struct out_bucket[]){ { 0, { 1 } }, { 2, { 2 } },
	    { 6, { 1 } } }, 3, 1,
	    "(..., 0)               1 |" BAR26 "|\n"
	    "[0, 2)                 0 |" BAR0 "|\n"
	    "[2, 4)                 2 |" BAR52 "|\n"
	    "[4, 6)                 0 |" BAR0 "|\n"
	    "[6, 8)                 0 |" BAR0 "|\n"
	    "[8, 10)                0 |" BAR0 "|\n"
	    "[10, ...)              1 |" BAR26 "|\n");
	kilo.max = 4 << 20;
	kilo.step = 1 << 20;
	check_hist(&kilo, (struct out_bucket[]){ { 1, { 1 } },
	    { 2, { 1 } } }, 2, 1,
	    "[0, 1M)                1 |" BAR52 "|\n"
	    "[1M, 2M)               1 |" BAR52 "|\n");
	one.step = 1;
	one.min = -5;
	check_hist(&one, (struct out_bucket[]){ { 1, { 1 } } }, 1, 1,
	    "[-5, -4)               1 |" BAR52 "|\n");
}

static void quantized(void)
{
	check_hist(&quantize, (struct out_bucket[]){ { 0, { 1 } }, { 1, { 1 } },
	    { 2, { 1 } }, { 3, { 4 } }, { 11, { 1 } } }, 5, 1,
	    "\t         < 0\t       1 |####                            |\n"
	    "\t[   0,    1]\t       2 |########                        |\n"
	    "\t[   2,    3]\t       4 |################                |\n"
	    "\t...\n"
	    "\t[ 512,   1k)\t       1 |####                            |\n");
	check_hist(&quantize, (struct out_bucket[]){ { 14, { 8 } } }, 1, 1,
	    "\t[  4k,   8k)\t       8 |################################|\n");
}

static void hist_blocks(void)
{
	struct out o = { .program = &program, .utf8 = true };
	struct strbuf sb = { 0 };

	out_hist(&o, &sb, &lhist, (struct out_bucket[]){ { 1, { 1 } },
	    { 2, { 104 } } }, 2, 1);
	CHECK(strstr(strbuf_str(&sb), "1 |\xe2\x96\x8c ") != NULL);
	CHECK(strstr(strbuf_str(&sb), "104 |\xe2\x96\x88\xe2\x96\x88"));
	strbuf_free(&sb);
}

static void bounds(void)
{
	int64_t low, high;

	CHECK(!out_bucket_low(&hist0, 0, &low));
	CHECK(out_bucket_high(&hist0, 0, &high) && high == 0);
	CHECK(out_bucket_low(&hist0, 1, &low) && low == 0);
	CHECK(out_bucket_high(&hist0, 1, &high) && high == 1);
	CHECK(out_bucket_low(&hist0, 65, &low) && low == INT64_MIN);
	CHECK(!out_bucket_high(&hist0, 65, &high));
	CHECK(out_bucket_high(&hist2, 251, &high) && high == -(1LL << 61));
	CHECK(!out_bucket_high(&hist2, 252, &high));
	CHECK(!out_bucket_high(&lhist, 6, &high));
	CHECK(out_bucket_high(&lhist, 5, &high) && high == 10);
}

int main(void)
{
	RUN(hist_rows);
	RUN(hist_edges);
	RUN(hist_bits);
	RUN(linear);
	RUN(quantized);
	RUN(hist_blocks);
	RUN(bounds);
	return unit_result();
}
