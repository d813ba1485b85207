/* SPDX-License-Identifier: GPL-2.0-only */
/* Any bytes as BTF: all its types read, named and measured. */
#include "format/btf.h"

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static void read_type(struct btf *btf, uint32_t id)
{
	struct btf_enumerator enumerator;
	struct btf_member member;
	struct btf_param param;
	struct btf_type type;

	if (btf_get(btf, id, &type) < 0)
		return;
	for (uint32_t i = 0; i < 64; i++) {
		btf_get_member(btf, &type, i, &member);
		btf_get_param(btf, &type, i, &param);
		btf_get_enumerator(btf, &type, i, &enumerator);
	}
	btf_size(btf, id);
	btf_resolve(btf, id);
	btf_skip_modifiers(btf, id);
	btf_func_proto(btf, id, &type);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
	struct btf *btf;
	uint32_t end;

	if (btf_open_memory(&btf, data, len, NULL) < 0)
		return 0;
	end = btf_end_id(btf);
	for (uint32_t id = 1; id < end && id < 5000; id++)
		read_type(btf, id);
	btf_find_type(btf, "task_struct");
	btf_find(btf, "vfs_read", BTF_FUNC);
	btf_close(btf);
	return 0;
}
