kprobe:vfs_read { @a = strlen(str(arg1)); @b = strlen(comm); @c = strlen("abc"); }
# >>> code
v1 = load64 [v2 + 104]
storei32 [slot3], 0
v3 = call map_lookup_elem map3, slot3
br v3 == 0, b6, b5
v4 = call probe_read_str v3, 1024, v1
br v4 s> 0, b1, b8
v5 = add v4, -1
v6 = phi b8: 0, b1: v5
store64 [v7], v6
v8 = call get_current_comm slot2, 16
v9 = call probe_read_kernel_str slot1, 16, slot2
br v9 s> 0, b3, b7
v10 = add v9, -1
v11 = phi b7: 0, b3: v10
store64 [v12], v11
storei64 [v13], 3
# >>> insns
42
