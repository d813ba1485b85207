/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Members that are loaded, where others are read by a helper: what some
 * pointers point to is known to the verifier, and a load through them is
 * taken. Where there is no memory, it gives 0.
 *
 *	curtask->real_parent->tgid	p = get_current_task_btf()
 *					p = *(u64 *)(p + 120)
 *					r = *(u32 *)(p + 116)
 *
 * Only what btf_struct_walk() (kernel/bpf/btf.c) takes in each version since
 * 5.5 is loaded; all else is left to the helper, and so is everything with -k,
 * as a load does not tell that it failed.
 */
#include "code/lower.h"

#include "format/btf.h"

#include <string.h>

/*
 * Members that newer verifiers hold for NULL until the program has looked,
 * where what they are members of is trusted (BTF_TYPE_SAFE_*_OR_NULL in
 * kernel/bpf/verifier.c): mm_struct, sk_buff, socket, dentry, vm_area_struct.
 */
static const char *const may_be_null[] = {
	"exe_file", "sk", "d_inode", "vm_mm", "vm_file",
};

/*
 * The struct that a pointer points to; 0: the verifier takes no load through
 * it, or (by a tag: __user, __percpu, __rcu) perhaps not.
 */
static uint32_t struct_behind(struct btf *btf, const struct btf_type *pointer)
{
	struct btf_type t = *pointer;

	do {
		if (!t.type || btf_get(btf, t.type, &t))
			return 0;
	} while (t.kind == BTF_CONST || t.kind == BTF_VOLATILE ||
	    t.kind == BTF_RESTRICT || t.kind == BTF_TYPEDEF);
	return t.kind == BTF_STRUCT ? t.id : 0;
}

static uint32_t pointee(struct btf *btf, const struct btf_member *m,
    const struct btf_type *pointer)
{
	for (size_t i = 0; i < sizeof(may_be_null) / sizeof(*may_be_null); i++)
		if (!strcmp(m->name, may_be_null[i]))
			return 0;
	return struct_behind(btf, pointer);
}

/* The first member that the bytes touch, as the verifier looks for it. */
static bool member_at(struct btf *btf, const struct btf_type *t, uint32_t off,
    uint32_t size, struct btf_member *m)
{
	for (uint32_t i = 0; i < t->vlen; i++) {
		uint32_t begin;
		int64_t len;

		if (btf_get_member(btf, t, i, m))
			return false;
		begin = m->bit_offset / 8;
		len = m->bit_size ?
		    (m->bit_offset % 8 + m->bit_size + 7) / 8 :
		    btf_size(btf, m->type);
		if (len < 0)
			return false;
		if (m->bit_size ? begin < off + size && off < begin + len :
		    off < begin + len)
			return !m->bit_size && off >= begin;
	}
	return false;
}

/* What the bytes are; a pointer's struct, or 0, is in *to. */
enum found { FOUND_NONE, FOUND_NUMBER, FOUND_POINTER };

/* Arrays and bit-fields are none. */
static enum found walk(struct btf *btf, uint32_t id, uint32_t off,
    uint32_t size, uint32_t *to)
{
	struct btf_member m;
	struct btf_type t;
	bool in_union = false;

	*to = 0;
	while (!btf_get(btf, id, &t) && off + size <= t.size &&
	    member_at(btf, &t, off, size, &m)) {
		in_union |= t.kind == BTF_UNION;
		off -= m.bit_offset / 8;
		id = btf_resolve(btf, m.type);
		if (btf_get(btf, id, &t))
			break;
		switch (t.kind) {
		case BTF_STRUCT:
		case BTF_UNION:
			break;
		case BTF_PTR:
			if (!in_union)
				*to = pointee(btf, &m, &t);
			return !off && size == 8 ? FOUND_POINTER : FOUND_NONE;
		case BTF_INT:
		case BTF_ENUM:
		case BTF_ENUM64:
			return off + size <= t.size ? FOUND_NUMBER :
			    FOUND_NONE;
		default:
			return FOUND_NONE;
		}
	}
	return FOUND_NONE;
}

static size_t remember(struct lower *l, ir_value number, ir_value pointer,
    struct btf *btf, uint32_t id)
{
	const struct known k = { l->ir, number, pointer, btf, id, false };

	vec_push(&l->known, k);
	return l->known.len;
}

/* Other types than the running kernel's own are not what its verifier goes
 * by. */
static bool may_load(struct lower *l)
{
	return l->target->types.long_size == 8 && !l->options->tell_reads &&
	    !(l->target->features->live && l->target->btf_path);
}

ir_value lower_number_of(struct lower *l, ir_value pointer,
    const struct type *t)
{
	ir_value number = ir_unary(l->ir, IR_SCALAR, pointer);
	const struct type *of = t->kind == TYPE_POINTER ? t->of : NULL;

	if (of && of->kind == TYPE_RECORD && of->btf && !of->is_union &&
	    t->space != SPACE_USER && may_load(l) &&
	    lower_has(l, FEATURE_btf_loads))
		remember(l, number, pointer, (struct btf *)of->btf, of->btf_id);
	return number;
}

/* The current task's address: the same by the helper that the verifier knows.
 * What of both is not used goes again (opt_dead). */
static size_t current_task(struct lower *l, ir_value number)
{
	struct btf *btf = l->target->btf;
	uint32_t id = btf ? btf_find(btf, "task_struct", BTF_STRUCT) : 0;

	return !id ? 0 : remember(l, number, ir_call(l->ir,
	    BPF_FUNC_get_current_task_btf, 0), btf, id);
}

/*
 * A number that a script calls a pointer: ((struct sock *)arg0)->sk_err. The
 * kernel's function is a move once it is loaded. The context is no number.
 */
static size_t cast(struct lower *l, ir_value number, const struct type *t)
{
	const struct type *of = t && t->kind == TYPE_POINTER ? t->of : NULL;
	struct btf *btf = l->target->btf;
	uint32_t function;
	size_t n;

	if (l->ir->insns.data[number].op == IR_CTX || !of ||
	    of->kind != TYPE_RECORD || of->is_union || !of->size ||
	    !of->btf || of->btf != btf || !may_load(l) ||
	    !lower_has(l, FEATURE_rdonly_cast) ||
	    !lower_has(l, FEATURE_btf_loads))
		return 0;
	function = btf_find(btf, "bpf_rdonly_cast", BTF_FUNC);
	if (!function)
		return 0;
	n = remember(l, number, ir_cast(l->ir, function, number, of->btf_id),
	    btf, of->btf_id);
	l->known.data[n - 1].is_cast = true;
	return n;
}

size_t lower_known(struct lower *l, ir_value number, const struct type *t)
{
	const struct ir_insn *insn;

	number = ir_resolve(l->ir, number);
	insn = &l->ir->insns.data[number];
	if (insn->op == IR_CALL && insn->imm == BPF_FUNC_get_current_task &&
	    may_load(l) && lower_has(l, FEATURE_task_btf))
		return current_task(l, number);
	if (insn->op == IR_SCALAR)
		for (size_t i = l->known.len; i; i--)
			if (l->known.data[i - 1].ir == l->ir &&
			    l->known.data[i - 1].number == number &&
			    !l->known.data[i - 1].is_cast)
				return i;
	return cast(l, number, t);
}

bool lower_direct(struct lower *l, const struct at *at, unsigned unit,
    ir_value *out)
{
	enum found found;
	struct known k;
	uint32_t to;

	if (!at->known || at->bit_size || at->space != SPACE_KERNEL ||
	    at->offset < 0 || at->offset > INT16_MAX || at->offset % unit)
		return false;
	k = l->known.data[at->known - 1];
	found = walk(k.btf, k.id, (uint32_t)at->offset, unit, &to);
	if (found == FOUND_NONE)
		return false;
	*out = ir_load(l->ir, k.pointer, (int)at->offset, unit,
	    at->type->is_signed);
	if (found == FOUND_NUMBER)
		return true;
	/* What the verifier holds for a pointer, whatever the script does. */
	k.pointer = *out;
	*out = ir_unary(l->ir, IR_SCALAR, k.pointer);
	if (to && lower_has(l, FEATURE_btf_loads))
		remember(l, *out, k.pointer, k.btf, to);
	return true;
}

ir_value lower_source(struct lower *l, struct at at)
{
	if (at.kind == AT_REMOTE && at.known &&
	    !l->known.data[at.known - 1].is_cast)
		at.base = l->known.data[at.known - 1].pointer;
	return lower_address(l, at);
}
