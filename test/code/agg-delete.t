kprobe:vfs_read { @c = count(); delete(@c); }
kprobe:vfs_read { @h[pid] = hist(arg2); if (delete(@h[pid])) { @gone++; } }
# >>> code
kprobe:vfs_read
storei32 [slot0], 0
v4 = phi b3: 0, b7: v5
v6 = copy v7
; possible_cpus
br v4 < v6, b5, b1
v8 = call map_lookup_percpu_elem map0, slot0, v4
br v8 != 0, b4, b7
storei64 [v8], 0
v5 = add v4, 1
kprobe:vfs_read
v34 = call get_current_pid_tgid
v35 = shr v34, 32
store32 [slot0], v35
storei32 [slot0 + 4], 0
v36 = phi b18: 0, b22: v37
br v36 < 66, b20, b23
store32 [slot0 + 4], v36
v38 = call map_delete_elem map1, slot0
br v38 == 0, b24, b34
v39 = phi b34: v40, b24: 1
v37 = add v36, 1
br v40 != 0, b19, b1
# >>> insns
27 70
