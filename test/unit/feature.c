/* SPDX-License-Identifier: GPL-2.0-only */
#include "kernel/feature.h"
#include "unit.h"

static void version(void)
{
	CHECK_INT(feature_parse_version("6.1"), 6001);
	CHECK_INT(feature_parse_version("6.1.0-13-amd64"), 6001);
	CHECK_INT(feature_parse_version("4.19.300"), 4019);
	CHECK_INT(feature_parse_version("5.10-rc1"), 5010);
	CHECK(feature_parse_version("") < 0);
	CHECK(feature_parse_version("6") < 0);
	CHECK(feature_parse_version("x.y") < 0);
	CHECK(feature_parse_version("6.-1") < 0);
	CHECK(feature_parse_version("-6.1") < 0);
	CHECK(feature_running_version() >= 2006);
}

static void rows(void)
{
	int i;

	for (i = 0; i < FEATURE_COUNT; i++) {
		CHECK(feature_rows[i].name && feature_rows[i].what);
		CHECK(feature_rows[i].since >= 4000);
	}
}

static void offline(void)
{
	struct feature_set s;
	int len = 0;

	feature_init_offline(&s, 5010);
	CHECK(feature_has(&s, FEATURE_ringbuf));
	CHECK(!feature_has(&s, FEATURE_loop_helper));
	feature_init_offline(&s, 0);
	CHECK(feature_has(&s, FEATURE_uprobe_multi));
	CHECK(!feature_without(&s, "ringbuf,btf", &len));
	CHECK(!feature_has(&s, FEATURE_ringbuf));
	CHECK(!feature_has(&s, FEATURE_fentry));
	CHECK(feature_has(&s, FEATURE_loops));
	CHECK(!feature_without(&s, "", &len));
	CHECK_STR(feature_without(&s, "loops,frobnicate,links", &len),
	    "frobnicate,links");
	CHECK_INT(len, 10);
	CHECK(feature_has(&s, FEATURE_links));
}

int main(void)
{
	RUN(version);
	RUN(rows);
	RUN(offline);
	return unit_result();
}
