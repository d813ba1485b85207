kprobe:vfs_read { @[str(arg1)] = *(uint32 *)arg0; }
# >>> args
-k
# >>> code
v2 = load64 [v1 + 112]
v3 = call probe_read_kernel slot1, 4, v2
br v3 s< 0, b3, b4
v6 = load32 [slot1]
store32 [slot0], v6
v7 = load64 [v1 + 104]
storei32 [slot3], 0
v8 = call map_lookup_elem map1, slot3
br v8 == 0, b8, b7
v9 = call probe_read_kernel v8, 1024, map_value3
v10 = call probe_read_str v8, 1024, v7
br v10 s< 0, b5, b6
v11 = call map_update_elem map0, v8, slot0, 0
br v11 != 0, b2, b1
# >>> insns
48
