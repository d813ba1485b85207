kprobe:vfs_read { @ = sum(curtask->mm->total_vm); }
# >>> args
--without task_btf,rdonly_cast
# >>> code
v1 = call get_current_task
v2 = add v1, 96
v3 = call probe_read_kernel slot0, 8, v2
v4 = load64 [slot0]
v5 = add v4, 32
v6 = call probe_read_kernel slot1, 8, v5
v7 = load64 [slot1]
storei32 [slot2], 0
v8 = call map_lookup_elem map0, slot2
br v8 != 0, b2, b1
v9 = load64 [v8]
v10 = add v7, v9
store64 [v8], v10
# >>> insns
26
