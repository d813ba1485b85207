/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_UNIT_H
#define AWL_UNIT_H

#include <stdio.h>
#include <string.h>

/*
 * Unit tests: a program per module. main() calls RUN(name) for each of its
 * functions and returns unit_result(). One line per test:
 *
 *	ok NAME
 *	not ok NAME: file:line: what was expected
 *	skip NAME: reason
 *
 * A failed CHECK is told and the test goes on.
 */
static const char *unit_name;
static int unit_bad, unit_all_bad, unit_skipped;

#define CHECK(cond)							\
	do {								\
		if (!(cond)) {						\
			unit_bad++;					\
			printf("not ok %s: %s:%d: %s\n", unit_name,	\
			    __FILE__, __LINE__, #cond);			\
		}							\
	} while (0)

#define CHECK_INT(got, want)						\
	do {								\
		long long got_ = (long long)(got);			\
		long long want_ = (long long)(want);			\
		if (got_ != want_) {					\
			unit_bad++;					\
			printf("not ok %s: %s:%d: %s is %lld, not %lld\n", \
			    unit_name, __FILE__, __LINE__, #got, got_,	\
			    want_);					\
		}							\
	} while (0)

#define CHECK_STR(got, want)						\
	do {								\
		const char *got_ = (got), *want_ = (want);		\
		if (strcmp(got_, want_)) {				\
			unit_bad++;					\
			printf("not ok %s: %s:%d: \"%s\", not \"%s\"\n", \
			    unit_name, __FILE__, __LINE__, got_, want_); \
		}							\
	} while (0)

/* Ends the test that calls it. */
#define SKIP(reason)							\
	do {								\
		unit_skipped = 1;					\
		printf("skip %s: %s\n", unit_name, (reason));		\
		return;							\
	} while (0)

#define RUN(fn)								\
	do {								\
		unit_name = #fn;					\
		unit_bad = unit_skipped = 0;				\
		fn();							\
		if (!unit_bad && !unit_skipped)				\
			printf("ok %s\n", unit_name);			\
		unit_all_bad += unit_bad;				\
	} while (0)

static inline int unit_result(void)
{
	return unit_all_bad != 0;
}

#endif
