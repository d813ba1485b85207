kprobe:vfs_read { @a[pid] = avg(arg2); @s = stats(arg2); }
# >>> code
v1 = load64 [v2 + 96]
v3 = call get_current_pid_tgid
v4 = shr v3, 32
store32 [slot0], v4
v6 = call map_lookup_elem map0, slot0
br v6 != 0, b2, b3
v7 = load64 [v6]
v8 = add v1, v7
store64 [v6], v8
v9 = load64 [v6 + 8]
v10 = add v9, 1
store64 [v6 + 8], v10
store64 [slot1], v1
storei64 [slot1 + 8], 1
v11 = call map_update_elem map0, slot0, slot1, 0
br v11 == 0, b4, b5
storei32 [slot0], 0
v14 = call map_lookup_elem map1, slot0
br v14 != 0, b6, b1
v15 = load64 [v14]
v16 = add v1, v15
store64 [v14], v16
v17 = load64 [v14 + 8]
v18 = add v17, 1
store64 [v14 + 8], v18
# >>> insns
46
