kprobe:vfs_read { if (pid == 1) { @a = pid + tid; } @b[pid] = nsecs; @c[pid] = pid; }
# >>> code
v1 = call get_current_pid_tgid
v2 = shr v1, 32
br v2 == 1, b2, b3
v3 = call get_current_pid_tgid
v4 = shr v3, 32
v5 = call get_current_pid_tgid
v6 = ext32 v5
v7 = add v4, v6
store64 [v8], v7
v9 = call ktime_get_boot_ns
store64 [slot0], v9
v10 = call get_current_pid_tgid
v11 = shr v10, 32
store32 [slot1], v11
v12 = call map_update_elem map1, slot1, slot0, 0
br v12 != 0, b4, b5
v15 = call get_current_pid_tgid
v16 = shr v15, 32
store32 [slot1], v16
v17 = call get_current_pid_tgid
v18 = shr v17, 32
store32 [slot2], v18
v19 = call map_update_elem map2, slot2, slot1, 0
br v19 != 0, b6, b1
# >>> insns
50
