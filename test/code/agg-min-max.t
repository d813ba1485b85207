kretprobe:vfs_read { @min[pid] = min(retval); @max = max(retval); }
# >>> code
v1 = load64 [v2 + 80]
v3 = call get_current_pid_tgid
v4 = shr v3, 32
store64 [slot0], v4
v5 = call map_lookup_elem map0, slot0
br v5 != 0, b2, b3
v6 = load64 [v5 + 8]
br v6 == 0, b7, b6
v7 = load64 [v5]
br v1 s< v7, b7, b5
store64 [v5], v1
storei64 [v5 + 8], 1
store64 [slot1], v1
storei64 [slot1 + 8], 1
v8 = call map_update_elem map0, slot0, slot1, 0
br v8 == 0, b5, b4
storei32 [slot2], 0
v11 = call map_lookup_elem map1, slot2
br v11 != 0, b8, b1
v12 = load64 [v11 + 8]
br v12 == 0, b10, b9
v13 = load64 [v11]
br v1 s> v13, b10, b1
store64 [v11], v1
storei64 [v11 + 8], 1
# >>> insns
47
