/* SPDX-License-Identifier: GPL-2.0-only */
#include "kernel/feature.h"

#include <string.h>
#include <sys/utsname.h>

#include "base/strbuf.h"

#define FEATURE(id, first, option, text, base, probe)			\
	[FEATURE_##id] = { .name = #id, .since = (first),		\
	    .config = (option), .what = (text), .needs = FEATURE_##base },

const struct feature_row feature_rows[FEATURE_COUNT] = {
#include "kernel/feature.def"
};

void feature_init_offline(struct feature_set *s, int version)
{
	memset(s, 0, sizeof(*s));
	s->version = version;
}

void feature_init_live(struct feature_set *s)
{
	memset(s, 0, sizeof(*s));
	s->live = true;
	s->version = feature_running_version();
}

bool feature_has(struct feature_set *s, enum feature f)
{
	enum feature needs = feature_rows[f].needs;

	if (s->without[f] ||
	    (needs != FEATURE_none && !feature_has(s, needs)))
		return false;
	if (!s->live)
		return !s->version || s->version >= feature_rows[f].since;
	if (!s->state[f])
		s->state[f] = feature_probe(s, f) ? 1 : -1;
	return s->state[f] > 0;
}

/* Row index of a name, or -1. */
static int find(const char *name, size_t len)
{
	int i;

	for (i = 0; i < FEATURE_COUNT; i++)
		if (strlen(feature_rows[i].name) == len &&
		    !memcmp(feature_rows[i].name, name, len))
			return i;
	return -1;
}

const char *feature_without(struct feature_set *s, const char *names, int *len)
{
	size_t n;
	int i;

	for (;; names += n + 1) {
		n = strcspn(names, ",");
		if (n) {
			i = find(names, n);
			if (i < 0) {
				*len = (int)n;
				return names;
			}
			s->without[i] = true;
		}
		if (!names[n])
			return NULL;
	}
}

int feature_parse_version(const char *text)
{
	uint64_t major, minor;

	if (!text_take_number(&text, 10, &major) || !text_take(&text, ".") ||
	    !text_take_number(&text, 10, &minor) || major > 999 ||
	    minor > 999)
		return -1;
	return (int)(major * 1000 + minor);
}

int feature_running_version(void)
{
	struct utsname u;

	return uname(&u) ? -1 : feature_parse_version(u.release);
}
