/* SPDX-License-Identifier: GPL-2.0-only */
#include "kernel/bpf.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/strbuf.h"
#include "format/btf.h"
#include "kernel/version.h"

#define ATTR_END(member)						\
	(offsetof(union bpf_attr, member) +				\
	    sizeof(((union bpf_attr *)0)->member))

int bpf_sys(int cmd, union bpf_attr *attr, size_t size)
{
	long rc = syscall(SYS_bpf, cmd, attr, (unsigned int)size);

	return rc < 0 ? -errno : (int)rc;
}

static uint64_t pointer(const void *p)
{
	return (uint64_t)(uintptr_t)p;
}

int bpf_raise_memlock(void)
{
	struct rlimit lim = { RLIM_INFINITY, RLIM_INFINITY };
	static int done, result;

	if (done)
		return result;
	done = 1;
	if (!prlimit(0, RLIMIT_MEMLOCK, &lim, NULL))
		return 0;
	result = -errno;
	/* Without CAP_SYS_RESOURCE, what the hard limit leaves. */
	if (!prlimit(0, RLIMIT_MEMLOCK, NULL, &lim) &&
	    lim.rlim_cur < lim.rlim_max) {
		lim.rlim_cur = lim.rlim_max;
		prlimit(0, RLIMIT_MEMLOCK, &lim, NULL);
	}
	return result;
}

static void copy_name(char out[BPF_OBJ_NAME_LEN], const char *name)
{
	size_t i;

	for (i = 0; name[i] && i < BPF_OBJ_NAME_LEN - 1; i++) {
		unsigned char c = (unsigned char)name[i];

		out[i] = isascii(c) && (isalnum(c) || c == '.') ?
		    (char)c : '_';
	}
}

int bpf_map_create(const struct bpf_map_params *p)
{
	union bpf_attr attr;
	size_t size;
	int fd;

	memset(&attr, 0, sizeof(attr));
	attr.map_type = p->type;
	attr.key_size = p->key_size;
	attr.value_size = p->value_size;
	attr.max_entries = p->max_entries;
	attr.map_flags = p->flags;
	size = ATTR_END(map_flags);
	if (p->name) {
		copy_name(attr.map_name, p->name);
		fd = bpf_sys(BPF_MAP_CREATE, &attr, ATTR_END(map_name));
		if (fd == -EPERM && !bpf_raise_memlock())
			fd = bpf_sys(BPF_MAP_CREATE, &attr,
			    ATTR_END(map_name));
		/* Names: 4.15. Some types (stack trace) are picky later on. */
		if (fd != -EINVAL && fd != -E2BIG)
			return fd;
		memset(attr.map_name, 0, sizeof(attr.map_name));
	}
	fd = bpf_sys(BPF_MAP_CREATE, &attr, size);
	if (fd == -EPERM && !bpf_raise_memlock())
		fd = bpf_sys(BPF_MAP_CREATE, &attr, size);
	return fd;
}

static int element(int cmd, int fd, const void *key, const void *value,
    uint64_t flags)
{
	union bpf_attr attr;

	memset(&attr, 0, sizeof(attr));
	attr.map_fd = (uint32_t)fd;
	attr.key = pointer(key);
	attr.value = pointer(value);
	attr.flags = flags;
	return bpf_sys(cmd, &attr, ATTR_END(flags));
}

int bpf_map_lookup(int fd, const void *key, void *value)
{
	return element(BPF_MAP_LOOKUP_ELEM, fd, key, value, 0);
}

int bpf_map_update(int fd, const void *key, const void *value, uint64_t flags)
{
	return element(BPF_MAP_UPDATE_ELEM, fd, key, value, flags);
}

int bpf_map_delete(int fd, const void *key)
{
	return element(BPF_MAP_DELETE_ELEM, fd, key, NULL, 0);
}

int bpf_map_next_key(int fd, const void *key, void *next)
{
	/* next_key shares its place with value. */
	return element(BPF_MAP_GET_NEXT_KEY, fd, key, next, 0);
}

int bpf_map_lookup_batch(int fd, const void *in, void *out, void *keys,
    void *values, uint32_t *count)
{
	union bpf_attr attr;
	int rc;

	memset(&attr, 0, sizeof(attr));
	attr.batch.in_batch = pointer(in);
	attr.batch.out_batch = pointer(out);
	attr.batch.keys = pointer(keys);
	attr.batch.values = pointer(values);
	attr.batch.count = *count;
	attr.batch.map_fd = (uint32_t)fd;
	rc = bpf_sys(BPF_MAP_LOOKUP_BATCH, &attr, ATTR_END(batch));
	/* The kernel wrote count only when it got as far as the map. */
	*count = rc && rc != -ENOENT ? 0 : attr.batch.count;
	return rc;
}

int bpf_map_freeze(int fd)
{
	union bpf_attr attr;

	memset(&attr, 0, sizeof(attr));
	attr.map_fd = (uint32_t)fd;
	return bpf_sys(BPF_MAP_FREEZE, &attr, ATTR_END(map_fd));
}

/* Fills the attribute; returns the size that matters. */
static size_t load_attr(union bpf_attr *attr, const struct bpf_prog_params *p)
{
	size_t size = ATTR_END(kern_version);

	memset(attr, 0, sizeof(*attr));
	attr->prog_type = p->type;
	attr->insn_cnt = p->ninsns;
	attr->license = pointer("GPL");
	attr->kern_version = version_of_kernel();
	if (p->name) {
		copy_name(attr->prog_name, p->name);
		size = ATTR_END(prog_name);
	}
	if (p->expected_attach_type) {
		attr->expected_attach_type = p->expected_attach_type;
		size = ATTR_END(expected_attach_type);
	}
	if (p->nfuncs)
		size = ATTR_END(func_info_cnt);
	if (p->attach_btf_id) {
		attr->attach_btf_id = p->attach_btf_id;
		attr->attach_btf_obj_fd = (uint32_t)p->attach_btf_obj_fd;
		size = ATTR_END(attach_btf_id);
		if (p->attach_btf_obj_fd)
			size = ATTR_END(attach_btf_obj_fd);
	}
	return size;
}

static int try_load(union bpf_attr *attr, size_t size)
{
	int fd, tries;

	/* The verifier gives up with EAGAIN when a signal is pending. */
	for (tries = 0; tries < 5; tries++) {
		fd = bpf_sys(BPF_PROG_LOAD, attr, size);
		if (fd != -EAGAIN)
			break;
	}
	return fd;
}

static int load(struct bpf_prog_params *p, const uint8_t *code,
    const struct bpf_func_info *funcs, int btf_fd)
{
	bool log = p->log && p->log_size;
	union bpf_attr attr;
	size_t size = load_attr(&attr, p);
	int fd, again;

	attr.insns = pointer(code);
	if (p->nfuncs) {
		attr.prog_btf_fd = (uint32_t)btf_fd;
		attr.func_info = pointer(funcs);
		attr.func_info_cnt = p->nfuncs;
		attr.func_info_rec_size = sizeof(*funcs);
	}
	if (log)
		p->log[0] = 0;
	if (log && p->log_level) {
		attr.log_level = p->log_level;
		attr.log_size = p->log_size;
		attr.log_buf = pointer(p->log);
	}
	fd = try_load(&attr, size);
	if (fd == -EPERM && !bpf_raise_memlock())
		fd = try_load(&attr, size);
	if (fd == -E2BIG && p->name) {
		/* Names: 4.15. */
		memset(attr.prog_name, 0, sizeof(attr.prog_name));
		if (size == ATTR_END(prog_name))
			size = ATTR_END(kern_version);
		fd = try_load(&attr, size);
	}
	if (fd == -EINVAL && attr.kern_version < 5u << 16 &&
	    (attr.kern_version & 255) != 255) {
		/* See version.h. A program that is wrong is so again. */
		attr.kern_version |= 255;
		fd = try_load(&attr, size);
	}
	p->log_cut = fd == -ENOSPC;
	if (fd < 0 && log && !p->log_level) {
		attr.log_level = 1;
		attr.log_size = p->log_size;
		attr.log_buf = pointer(p->log);
		again = try_load(&attr, size);
		p->log_cut = again == -ENOSPC;
		if (again >= 0)
			fd = again;
	}
	if (log)
		p->log[p->log_size - 1] = 0;
	return fd;
}

/*
 * The verifier takes the address of a function only where BTF says that there
 * is one.
 */
static int load_functions(struct bpf_func_info *rows,
    const struct bpf_prog_params *p)
{
	struct strbuf blob = { 0 };
	union bpf_attr attr;
	uint32_t type = btf_write_functions(&blob, p->nfuncs);
	int fd;

	for (uint32_t i = 0; i < p->nfuncs; i++) {
		rows[i].insn_off = p->funcs[i];
		rows[i].type_id = type + i;
	}
	memset(&attr, 0, sizeof(attr));
	attr.btf = pointer(blob.data);
	attr.btf_size = (uint32_t)blob.len;
	fd = bpf_sys(BPF_BTF_LOAD, &attr, ATTR_END(btf_log_level));
	strbuf_free(&blob);
	return fd;
}

int bpf_prog_load(struct bpf_prog_params *p)
{
	const int big = __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__;
	struct bpf_func_info *funcs = xcalloc(p->nfuncs + 1, sizeof(*funcs));
	uint8_t *code = xcalloc(p->ninsns + 1, 8);
	int btf_fd = p->nfuncs ? load_functions(funcs, p) : -1;
	int fd = p->nfuncs ? btf_fd : 0;

	for (size_t i = 0; i < p->ninsns; i++)
		ebpf_encode(code + 8 * i, &p->insns[i], big);
	if (fd >= 0)
		fd = load(p, code, funcs, btf_fd);
	if (btf_fd >= 0)
		close(btf_fd);
	free(code);
	free(funcs);
	return fd;
}

/* `info` is zeroed by the caller; a shorter answer leaves the rest so. */
static int object_info(int fd, void *info, size_t size)
{
	union bpf_attr attr;

	memset(&attr, 0, sizeof(attr));
	attr.info.bpf_fd = (uint32_t)fd;
	attr.info.info_len = (uint32_t)size;
	attr.info.info = pointer(info);
	return bpf_sys(BPF_OBJ_GET_INFO_BY_FD, &attr, ATTR_END(info));
}

/* struct bpf_link_info of 6.7. */
struct link_info {
	uint32_t	type, id, prog_id, pad;
	union {
		struct {
			uint64_t	addrs;
			uint32_t	count, flags;
			uint64_t	missed;
		} multi;
		struct {
			uint32_t	type, pad;
			uint64_t	function;
			uint32_t	size, offset;
			uint64_t	addr, missed;
		} perf;
	} u;
};

int bpf_link_missed(int fd, uint64_t *missed)
{
	enum { PERF_EVENT = 7, KPROBE_MULTI = 8, KPROBE = 3, KRETPROBE = 4 };
	struct link_info info;
	int rc;

	memset(&info, 0, sizeof(info));
	*missed = 0;
	rc = object_info(fd, &info, sizeof(info));
	if (rc)
		return rc;
	if (info.type == KPROBE_MULTI)
		*missed = info.u.multi.missed;
	else if (info.type == PERF_EVENT && (info.u.perf.type == KPROBE ||
	    info.u.perf.type == KRETPROBE))
		*missed = info.u.perf.missed;
	return 0;
}

int bpf_prog_stats(int fd, struct bpf_prog_stats *out)
{
	struct bpf_prog_info info;
	int rc;

	memset(&info, 0, sizeof(info));
	memset(out, 0, sizeof(*out));
	rc = object_info(fd, &info, sizeof(info));
	if (rc)
		return rc;
	out->xlated_len = info.xlated_prog_len;
	out->recursion_misses = info.recursion_misses;
	return 0;
}

int bpf_prog_test_run(int fd, const void *ctx, uint32_t ctx_len,
    uint32_t *retval)
{
	union bpf_attr attr;
	int rc;

	memset(&attr, 0, sizeof(attr));
	attr.test.prog_fd = (uint32_t)fd;
	attr.test.ctx_in = pointer(ctx);
	attr.test.ctx_size_in = ctx_len;
	rc = bpf_sys(BPF_PROG_TEST_RUN, &attr, ATTR_END(test.ctx_out));
	if (!rc && retval)
		*retval = attr.test.retval;
	return rc;
}

int bpf_helper_probe(uint32_t prog_type, int helper_id)
{
	const struct insn code[] = {
		{ .code = BPF_JMP | BPF_CALL, .imm = helper_id },
		{ .code = BPF_ALU64 | BPF_MOV | BPF_K },
		{ .code = BPF_JMP | BPF_EXIT },
	};
	char log[1024];
	struct bpf_prog_params p = {
		.type = prog_type, .insns = code,
		.ninsns = sizeof(code) / sizeof(code[0]),
		.log = log, .log_size = sizeof(log), .log_level = 1,
	};
	int fd;

	fd = bpf_prog_load(&p);
	if (fd >= 0) {
		close(fd);
		return 1;
	}
	if (!log[0])
		return fd == -EINVAL ? 0 : fd;
	/*
	 * Taken when the complaint is about the arguments. "unknown func"
	 * is the spelling up to 6.8, for helpers that are not there and for
	 * those not for this type.
	 */
	return !strstr(log, "invalid func ") && !strstr(log, "unknown func ") &&
	    !strstr(log, "program of this type cannot use helper ");
}

int bpf_link_perf(int prog_fd, int perf_fd, uint64_t cookie)
{
	union bpf_attr attr;

	memset(&attr, 0, sizeof(attr));
	attr.link_create.prog_fd = (uint32_t)prog_fd;
	attr.link_create.target_fd = (uint32_t)perf_fd;
	attr.link_create.attach_type = BPF_PERF_EVENT;
	attr.link_create.perf_event.bpf_cookie = cookie;
	return bpf_sys(BPF_LINK_CREATE, &attr,
	    ATTR_END(link_create.perf_event.bpf_cookie));
}

int bpf_link_kprobe_multi(int prog_fd, const struct bpf_multi_params *p)
{
	union bpf_attr attr;

	/* syms[] and addrs[] are arrays of unsigned long there. */
	if (sizeof(void *) != 8)
		return -EOPNOTSUPP;
	memset(&attr, 0, sizeof(attr));
	attr.link_create.prog_fd = (uint32_t)prog_fd;
	attr.link_create.attach_type = BPF_TRACE_KPROBE_MULTI;
	attr.link_create.kprobe_multi.flags = p->retprobe ?
	    BPF_F_KPROBE_MULTI_RETURN : 0;
	attr.link_create.kprobe_multi.cnt = p->count;
	attr.link_create.kprobe_multi.syms = pointer(p->syms);
	attr.link_create.kprobe_multi.addrs = pointer(p->addrs);
	attr.link_create.kprobe_multi.cookies = pointer(p->cookies);
	return bpf_sys(BPF_LINK_CREATE, &attr,
	    ATTR_END(link_create.kprobe_multi.cookies));
}

/* union bpf_attr's link_create with uprobe_multi, as of 6.6. */
struct uprobe_multi_attr {
	uint32_t	prog_fd, target_fd, attach_type, link_flags;
	uint64_t	path __attribute__((aligned(8)));
	uint64_t	offsets, ref_ctr_offsets, cookies;
	uint32_t	cnt, flags, pid, pad;
};

int bpf_link_uprobe_multi(int prog_fd, const struct bpf_uprobe_multi_params *p)
{
	union {
		union bpf_attr bpf;
		struct uprobe_multi_attr uprobe;
	} attr;

	if (sizeof(void *) != 8)
		return -EOPNOTSUPP;
	memset(&attr, 0, sizeof(attr));
	attr.uprobe.prog_fd = (uint32_t)prog_fd;
	attr.uprobe.attach_type = BPF_X_TRACE_UPROBE_MULTI;
	attr.uprobe.path = pointer(p->path);
	attr.uprobe.offsets = pointer(p->offsets);
	attr.uprobe.ref_ctr_offsets = pointer(p->ref_ctr_offsets);
	attr.uprobe.cookies = pointer(p->cookies);
	attr.uprobe.cnt = p->count;
	attr.uprobe.flags = p->retprobe;	/* BPF_F_UPROBE_MULTI_RETURN */
	attr.uprobe.pid = (uint32_t)p->pid;
	return bpf_sys(BPF_LINK_CREATE, &attr.bpf,
	    offsetof(struct uprobe_multi_attr, pad));
}

int bpf_link_tracing(int prog_fd, uint32_t attach_type, uint64_t cookie)
{
	union bpf_attr attr;

	if (!cookie)
		return bpf_raw_tracepoint_open(NULL, prog_fd);
	memset(&attr, 0, sizeof(attr));
	attr.link_create.prog_fd = (uint32_t)prog_fd;
	attr.link_create.attach_type = attach_type;
	attr.link_create.tracing.cookie = cookie;
	return bpf_sys(BPF_LINK_CREATE, &attr,
	    ATTR_END(link_create.tracing.cookie));
}

static int link_iter(int prog_fd, union bpf_iter_link_info *info)
{
	union bpf_attr attr;

	memset(&attr, 0, sizeof(attr));
	attr.link_create.prog_fd = (uint32_t)prog_fd;
	attr.link_create.attach_type = BPF_TRACE_ITER;
	if (info) {
		attr.link_create.iter_info = pointer(info);
		attr.link_create.iter_info_len = sizeof(*info);
	}
	return bpf_sys(BPF_LINK_CREATE, &attr,
	    info ? ATTR_END(link_create.iter_info_len) :
	    ATTR_END(link_create.flags));
}

int bpf_link_iter(int prog_fd, int map_fd)
{
	union bpf_iter_link_info info;

	memset(&info, 0, sizeof(info));
	info.map.map_fd = (uint32_t)map_fd;
	return link_iter(prog_fd, map_fd ? &info : NULL);
}

int bpf_link_iter_task(int prog_fd, int tid, int pid)
{
	union bpf_iter_link_info info;

	memset(&info, 0, sizeof(info));
	info.task.tid = (uint32_t)tid;
	info.task.pid = tid ? 0 : (uint32_t)pid;
	return link_iter(prog_fd, tid || pid ? &info : NULL);
}

int bpf_pin(int fd, const char *path)
{
	union bpf_attr attr;

	memset(&attr, 0, sizeof(attr));
	attr.pathname = pointer(path);
	attr.bpf_fd = (uint32_t)fd;
	return bpf_sys(BPF_OBJ_PIN, &attr, ATTR_END(bpf_fd));
}

int bpf_iter_create(int link_fd)
{
	union bpf_attr attr;

	memset(&attr, 0, sizeof(attr));
	attr.iter_create.link_fd = (uint32_t)link_fd;
	return bpf_sys(BPF_ITER_CREATE, &attr, ATTR_END(iter_create));
}

int bpf_raw_tracepoint_open(const char *name, int prog_fd)
{
	union bpf_attr attr;

	memset(&attr, 0, sizeof(attr));
	attr.raw_tracepoint.name = pointer(name);
	attr.raw_tracepoint.prog_fd = (uint32_t)prog_fd;
	return bpf_sys(BPF_RAW_TRACEPOINT_OPEN, &attr,
	    ATTR_END(raw_tracepoint.prog_fd));
}

/* The first of the ids that follow `id`, stored there; 0 or -errno. */
static int next_btf(uint32_t *id)
{
	union bpf_attr attr;
	int rc;

	memset(&attr, 0, sizeof(attr));
	attr.start_id = *id;
	rc = bpf_sys(BPF_BTF_GET_NEXT_ID, &attr, ATTR_END(next_id));
	*id = attr.next_id;
	return rc;
}

static int open_btf(uint32_t id)
{
	union bpf_attr attr;

	memset(&attr, 0, sizeof(attr));
	attr.btf_id = id;
	return bpf_sys(BPF_BTF_GET_FD_BY_ID, &attr, ATTR_END(btf_id));
}

static bool is_module(int fd, const char *module)
{
	struct bpf_btf_info info;
	char name[64] = "";

	memset(&info, 0, sizeof(info));
	info.name = pointer(name);
	info.name_len = sizeof(name);
	return !object_info(fd, &info, sizeof(info)) && info.kernel_btf &&
	    !strcmp(name, module);
}

int bpf_btf_open_module(const char *name)
{
	uint32_t id = 0;
	int fd, rc;

	while (!(rc = next_btf(&id))) {
		fd = open_btf(id);
		if (fd == -ENOENT)
			continue;	/* went away in between */
		if (fd < 0 || is_module(fd, name))
			return fd;
		close(fd);
	}
	return rc;
}

int bpf_wait_running(void)
{
	/* linux/membarrier.h: MEMBARRIER_CMD_GLOBAL, an RCU grace period. */
	return syscall(SYS_membarrier, 1, 0, 0) < 0 ? -errno : 0;
}
