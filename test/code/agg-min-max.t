kretprobe:vfs_read { @min[pid] = min(retval); @max = max(retval); }
# >>> code
v1 = load64 [v2 + 80]
v3 = call get_current_pid_tgid
v4 = shr v3, 32
store32 [slot0], v4
v6 = call map_lookup_elem map0, slot0
br v6 != 0, b2, b3
v7 = load64 [v6 + 8]
br v7 == 0, b7, b6
v8 = load64 [v6]
br v1 s< v8, b7, b4
store64 [v6], v1
storei64 [v6 + 8], 1
store64 [slot1], v1
storei64 [slot1 + 8], 1
v9 = call map_update_elem map0, slot0, slot1, 0
br v9 == 0, b4, b5
storei32 [slot0], 0
v12 = call map_lookup_elem map1, slot0
br v12 != 0, b8, b1
v13 = load64 [v12 + 8]
br v13 == 0, b10, b9
v14 = load64 [v12]
br v1 s> v14, b10, b1
store64 [v12], v1
storei64 [v12 + 8], 1
# >>> insns
46
