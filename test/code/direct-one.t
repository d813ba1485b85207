kprobe:vfs_read { @ = sum(curtask->mm->total_vm); }
# >>> args
--without btf_loads
# >>> code
v1 = call get_current_task_btf
v2 = load64 [v1 + 96]
v3 = scalar v2
v4 = add v3, 32
v5 = call probe_read_kernel slot0, 8, v4
v6 = load64 [slot0]
storei32 [slot1], 0
v7 = call map_lookup_elem map0, slot1
br v7 != 0, b2, b1
v8 = load64 [v7]
v9 = add v6, v8
store64 [v7], v9
# >>> insns
23
