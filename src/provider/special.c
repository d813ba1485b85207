/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * BEGIN, END, self:signal:NAME: programs that awl runs by itself. As a raw
 * tracepoint's program through BPF_PROG_TEST_RUN where the kernel can (5.10,
 * commit 1b4d60ec162f), else as a page-fault sampler of this thread for the
 * time of one page fault.
 */
#include "provider/special.h"

#include <errno.h>
#include <linux/perf_event.h>
#include <signal.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "kernel/bpf.h"
#include "kernel/perf.h"
#include "program.h"
#include "provider/families.h"

/* ---- compile half ---- */

static enum match_result match_plain(const struct provider *p, struct target *t,
    struct match *m, struct probe_list *list)
{
	if (m->nparts != 1)
		return provider_fault(t, m, MATCH_SYNTAX,
		    "write %s alone, without a colon", p->name);
	provider_add(p, list, p->name);
	return MATCH_OK;
}

/* Those that mean nothing else to awl. */
static const struct { const char *name; int number; } signals[] = {
	{ "SIGUSR1", SIGUSR1 }, { "SIGUSR2", SIGUSR2 }, { "SIGHUP", SIGHUP },
};

static enum match_result match_self(const struct provider *p, struct target *t,
    struct match *m, struct probe_list *list)
{
	size_t i;

	if (m->nparts != 3 || strcasecmp(m->parts[1], "signal"))
		return provider_fault(t, m, MATCH_SYNTAX,
		    "write self:signal:SIGUSR1");
	for (i = 0; i < sizeof(signals) / sizeof(signals[0]); i++) {
		struct probe *probe;

		if (strcasecmp(signals[i].name, m->parts[2]) &&
		    strcasecmp(signals[i].name + 3, m->parts[2]))
			continue;
		probe = provider_add(p, list, provider_join(t, p->name,
		    "signal", signals[i].name));
		probe->target = signals[i].name;
		probe->config = (uint32_t)signals[i].number;
		return MATCH_OK;
	}
	return provider_fault(t, m, MATCH_NONE,
	    "only SIGUSR1, SIGUSR2 and SIGHUP can be probed");
}

static enum bpf_prog_type choose_type(struct target *t,
    const struct probe *probe)
{
	if (feature_has(t->features, FEATURE_test_run))
		return BPF_PROG_TYPE_RAW_TRACEPOINT;
	return BPF_PROG_TYPE_PERF_EVENT;
}

static void list_plain(const struct provider *p, struct target *t,
    const char *search, struct probe_list *list)
{
	if (provider_wanted(p, search, p->name))
		provider_add(p, list, p->name);
}

static void list_self(const struct provider *p, struct target *t,
    const char *search, struct probe_list *list)
{
	size_t i;

	for (i = 0; i < sizeof(signals) / sizeof(signals[0]); i++) {
		char *name = provider_join(t, p->name, "signal",
		    signals[i].name);

		if (provider_wanted(p, search, name))
			provider_add(p, list, name);
	}
}

/* ---- runtime half ---- */

static int attach_one(struct attachment *a, const struct prog *prog,
    const struct probe *probe, int prog_fd)
{
	a->keep_special(a, probe, prog_fd);
	return 0;
}

/*
 * One page fault with the sampler on. Nothing but the store may fault
 * between the two ioctl calls, so that a rehearsal without a program comes
 * first: it brings in the code, the stack and the kernel's paths.
 */
static int fault_once(int prog_fd)
{
	size_t size = (size_t)getpagesize();
	volatile char *page;
	int fd, rc = 0;

	page = mmap(NULL, size, PROT_READ | PROT_WRITE,
	    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (page == MAP_FAILED)
		return -errno;
	fd = perf_open_counter(PERF_TYPE_SOFTWARE, PERF_COUNT_SW_PAGE_FAULTS,
	    1, 0, 0, -1);
	if (fd < 0) {
		munmap((void *)page, size);
		return fd;
	}
	if (prog_fd >= 0 && ioctl(fd, PERF_EVENT_IOC_SET_BPF, prog_fd))
		rc = -errno;
	if (!rc)
		rc = perf_enable(fd);
	if (!rc) {
		*page = 1;
		rc = perf_disable(fd);
	}
	close(fd);
	munmap((void *)page, size);
	return rc;
}

int special_run(int prog_fd, enum bpf_prog_type type)
{
	uint64_t args[12] = { 0 };
	uint32_t retval;
	int rc;

	if (type == BPF_PROG_TYPE_RAW_TRACEPOINT)
		return bpf_prog_test_run(prog_fd, args, sizeof(args),
		    &retval);
	rc = fault_once(-1);
	return rc ? rc : fault_once(prog_fd);
}

#define COMMON								\
	.no_task = true,						\
	.cookie = -1,							\
	.choose_type = choose_type,					\
	.attach_one = attach_one

const struct provider provider_begin = {
	.name = "BEGIN",
	.stands_alone = true,
	.special = SPECIAL_BEGIN,
	.match = match_plain,
	.list = list_plain,
	COMMON,
};

const struct provider provider_end = {
	.name = "END",
	.stands_alone = true,
	.special = SPECIAL_END,
	.match = match_plain,
	.list = list_plain,
	COMMON,
};

const struct provider provider_self = {
	.name = "self",
	.special = SPECIAL_SIGNAL,
	.match = match_self,
	.list = list_self,
	COMMON,
};
