kprobe:vfs_read { @a[pid] = avg(arg2); @s = stats(arg2); }
# >>> code
v1 = load64 [v2 + 96]
v3 = call get_current_pid_tgid
v4 = shr v3, 32
store64 [slot0], v4
v5 = call map_lookup_elem map0, slot0
br v5 != 0, b2, b3
v6 = load64 [v5]
v7 = add v1, v6
store64 [v5], v7
v8 = load64 [v5 + 8]
v9 = add v8, 1
store64 [v5 + 8], v9
store64 [slot1], v1
storei64 [slot1 + 8], 1
v10 = call map_update_elem map0, slot0, slot1, 0
br v10 == 0, b5, b4
storei32 [slot2], 0
v13 = call map_lookup_elem map1, slot2
br v13 != 0, b6, b1
v14 = load64 [v13]
v15 = add v1, v14
store64 [v13], v15
v16 = load64 [v13 + 8]
v17 = add v16, 1
store64 [v13 + 8], v17
# >>> insns
47
