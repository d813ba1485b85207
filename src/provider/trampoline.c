/* SPDX-License-Identifier: GPL-2.0-only */
#include "provider/trampoline.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "arch/arch.h"
#include "format/btf.h"
#include "format/kallsyms.h"
#include "kernel/bpf.h"
#include "lang/type_btf.h"
#include "program.h"
#include "provider/namesake.h"

/* ---- prototypes ---- */

static bool find_in(struct target *t, const char *module, const char *function,
    struct trampoline *out)
{
	out->btf = target_module_btf(t, module);
	out->module = module;
	out->id = out->btf ? btf_find(out->btf, function, BTF_FUNC) : 0;
	return out->id != 0;
}

bool trampoline_find(struct target *t, const char *module, const char *function,
    struct trampoline *out)
{
	const struct ksym *sym;
	struct kallsyms *k;

	if (module)
		return find_in(t, module, function, out);
	if (find_in(t, "vmlinux", function, out))
		return true;
	k = target_kallsyms(t);
	sym = k ? kallsyms_find(k, function, NULL, NULL) : NULL;
	return sym && *kallsyms_module(k, sym) &&
	    find_in(t, kallsyms_module(k, sym), function, out);
}

/* A parameter's first slot and type. */
struct slot {
	uint32_t	 at;		/* in units of u64 */
	const char	*name;
	uint32_t	 type;
};

/* How many u64 a value takes; 0: no trampoline takes it. */
static uint32_t slots_of(struct btf *btf, uint32_t type)
{
	int64_t size = btf_size(btf, type);

	return size < 0 || size > 16 ? 0 : size <= 8 ? 1 : 2;
}

/*
 * Parameter n (by slots: a struct of 16 bytes takes two), or with n == vlen
 * the place of the result. False: none, or not to be told.
 */
static bool slot_of(const struct trampoline *tr, const struct btf_type *proto,
    uint32_t n, struct slot *out)
{
	struct btf_param param;
	uint32_t i, at = 0;

	for (i = 0; i <= n && i < proto->vlen; i++) {
		uint32_t size;

		if (btf_get_param(tr->btf, proto, i, &param) || !param.type)
			return false;
		size = slots_of(tr->btf, param.type);
		if (!size)
			return false;
		if (i == n) {
			*out = (struct slot){ at, param.name, param.type };
			return true;
		}
		at += size;
	}
	*out = (struct slot){ at, "retval", proto->type };
	return n == proto->vlen;
}

static bool proto_of(struct target *t, const struct probe *probe,
    struct trampoline *tr, struct btf_type *proto)
{
	return trampoline_find(t, probe->module, probe->target, tr) &&
	    !btf_func_proto(tr->btf, tr->id, proto);
}

const char *trampoline_shape(struct target *t, const struct trampoline *tr)
{
	struct strbuf text = { 0 };
	struct btf_type proto;
	struct btf_param param;
	const char *shape;
	uint32_t i;

	if (btf_func_proto(tr->btf, tr->id, &proto))
		return "";
	strbuf_printf(&text, "%s:", tr->module);
	for (i = 0; i < proto.vlen; i++)
		if (!btf_get_param(tr->btf, &proto, i, &param))
			strbuf_printf(&text, "%s:%u;", param.name,
			    param.type);
	strbuf_printf(&text, "%u", proto.type);
	shape = provider_shape(t, strbuf_str(&text));
	strbuf_free(&text);
	return shape;
}

/* ---- fields ---- */

/*
 * The verifier takes whole slots only, and only those whose type it likes:
 * numbers, pointers to structs, to void, and to numbers. Others (older
 * kernels: "is not a struct") are read by the helper, which asks nothing.
 */
static enum field_how how_of(struct btf *btf, uint32_t id)
{
	struct btf_type type;

	if (btf_get(btf, btf_resolve(btf, id), &type))
		return FIELD_COPY;
	if (type.kind == BTF_INT || type.kind == BTF_ENUM ||
	    type.kind == BTF_ENUM64)
		return FIELD_REG;
	if (type.kind != BTF_PTR)
		return FIELD_COPY;
	id = btf_resolve(btf, type.type);
	if (!id)
		return FIELD_REG;
	if (btf_get(btf, id, &type))
		return FIELD_COPY;
	return type.kind == BTF_STRUCT || type.kind == BTF_UNION ?
	    FIELD_POINTER : FIELD_COPY;
}

static bool set_field(struct target *t, const struct trampoline *tr,
    const struct slot *slot, struct field *f)
{
	memset(f, 0, sizeof(*f));
	f->name = slot->name;
	f->type = type_from_btf(&t->types, tr->btf, slot->type);
	f->how = how_of(tr->btf, slot->type);
	f->offset = 8 * slot->at;
	if (f->how == FIELD_COPY && t->arch->big_endian && f->type->size < 8)
		f->offset += 8 - f->type->size;
	return type_is_scalar(f->type);
}

struct type *trampoline_args(struct target *t, const struct probe *probe)
{
	struct trampoline tr;
	struct btf_type proto;
	struct type *record;
	struct slot slot;
	uint32_t i;

	if (!proto_of(t, probe, &tr, &proto))
		return NULL;
	record = arena_new(t->arena, struct type);
	record->kind = TYPE_RECORD;
	record->space = SPACE_CTX;
	record->name = arena_printf(t->arena, "_%s_%s",
	    probe->is_return ? "fexit" : "fentry", probe->target);
	record->align = 8;
	record->size = 8;
	record->fields = arena_array(t->arena, struct field, proto.vlen + 1);
	for (i = 0; i < proto.vlen && slot_of(&tr, &proto, i, &slot); i++) {
		record->size = 8 * (slot.at + 1);
		if (*slot.name && set_field(t, &tr, &slot,
		    &record->fields[record->nfields]))
			record->nfields++;
	}
	return record;
}

/* As a register would have it: a number of 64 bits. */
bool trampoline_arg(struct target *t, const struct probe *probe, int n,
    struct field *out)
{
	struct trampoline tr;
	struct btf_type proto;
	struct slot slot;

	if (n < 0 || !proto_of(t, probe, &tr, &proto) ||
	    (uint32_t)n >= proto.vlen ||
	    !slot_of(&tr, &proto, (uint32_t)n, &slot) ||
	    !set_field(t, &tr, &slot, out))
		return false;
	if (out->how == FIELD_COPY)
		out->offset = 8 * slot.at;
	out->type = &type_uint64;
	return true;
}

bool trampoline_retval(struct target *t, const struct probe *probe,
    struct field *out)
{
	struct trampoline tr;
	struct btf_type proto;
	struct slot slot;

	return proto_of(t, probe, &tr, &proto) && proto.type &&
	    slot_of(&tr, &proto, proto.vlen, &slot) &&
	    slots_of(tr.btf, proto.type) == 1 &&
	    set_field(t, &tr, &slot, out);
}

bool trampoline_describe(struct target *t, const struct probe *probe,
    struct strbuf *out)
{
	struct btf_param param;
	struct trampoline tr;
	struct btf_type proto;

	if (!proto_of(t, probe, &tr, &proto))
		return false;
	for (uint32_t i = 0; !btf_get_param(tr.btf, &proto, i, &param); i++)
		provider_describe(out, tr.btf, param.type, param.name);
	if (probe->provider->is_return && proto.type)
		provider_describe(out, tr.btf, proto.type, "retval");
	return true;
}

/* ---- attaching ---- */

/* The running kernel's own id, whatever types the script was compiled for. */
static uint32_t attach_id(struct attachment *a, const struct trampoline *tr,
    const char *function, int *btf_fd)
{
	struct btf *own;
	uint32_t id = tr->id;

	*btf_fd = 0;
	if (strcmp(tr->module, "vmlinux")) {
		*btf_fd = bpf_btf_open_module(tr->module);
		return *btf_fd < 0 ? 0 : id;
	}
	if (!a->target->btf_path)
		return id;
	if (btf_open_kernel(&own, "vmlinux", NULL) < 0)
		return 0;
	id = btf_find(own, function, BTF_FUNC);
	btf_close(own);
	return id;
}

static int refused(struct attachment *a, const struct probe *probe, int err)
{
	switch (err) {
	case -ENOENT:
		return attach_explain(a, probe, err, "this kernel cannot trace "
		    "the function (it may be marked notrace, or inlined)");
	case -ENOTSUP:
	case -524:	/* ENOTSUPP, include/linux/errno.h */
		return attach_explain(a, probe, err, "this kernel cannot "
		    "attach a trampoline to a function (it needs "
		    "CONFIG_FUNCTION_TRACER, "
		    "CONFIG_DYNAMIC_FTRACE_WITH_DIRECT_CALLS)");
	case -EINVAL:
		return attach_explain(a, probe, err, "the kernel refuses it: "
		    "it cannot pass on arguments of this kind, or does not "
		    "allow the function to be traced");
	case -EBUSY:
		return attach_explain(a, probe, err, "another tracer is "
		    "attached to the function");
	default:
		return attach_fault(a, probe, err, "cannot attach");
	}
}

/* Where the context has the result; 0 if there is none. */
static uint32_t result_slot(const struct trampoline *tr)
{
	struct btf_type proto;
	struct slot slot;

	return !btf_func_proto(tr->btf, tr->id, &proto) &&
	    slot_of(tr, &proto, proto.vlen, &slot) ? slot.at : 0;
}

int trampoline_attach_one(struct attachment *a, const struct prog *prog,
    const struct probe *probe, int prog_fd)
{
	uint32_t type = probe->is_return ? BPF_TRACE_FEXIT : BPF_TRACE_FENTRY;
	struct trampoline tr;
	int fd, btf_fd = -1;
	uint32_t id = 0;

	if (trampoline_find(a->target, probe->module, probe->target, &tr)) {
		/* The kernel would take the first of several functions. */
		if (probe->from_glob && namesakes_check(a, probe, tr.module))
			return -EADDRNOTAVAIL;
		a->result_slot = result_slot(&tr);
		id = attach_id(a, &tr, probe->target, &btf_fd);
	}
	if (!id)
		return refused(a, probe, -ENOENT);
	fd = a->load(a, prog, type, id, btf_fd, probe);
	if (btf_fd > 0)
		close(btf_fd);
	if (fd < 0)
		return refused(a, probe, fd);
	fd = bpf_link_tracing(fd, type, prog->uses_cookie ? probe->id : 0);
	if (fd < 0)
		return refused(a, probe, fd);
	a->keep_fd(a, fd);
	return 0;
}

/* A program is loaded for one function: there are as many as functions. */
int trampoline_attach(struct attachment *a, const struct prog *prog)
{
	return attach_each_alone(a, prog, trampoline_attach_one);
}
