kprobe:vfs_read / has_key(@t, tid) / { @n++; }
kprobe:vfs_write { @t[tid] = 1; }
# >>> code
kprobe:vfs_read
v1 = call get_current_pid_tgid
store32 [slot0], v1
v2 = call map_lookup_elem map0, slot0
br v2 != 0, b2, b1
kprobe:vfs_write
storei8 [slot0], 1
v1 = call get_current_pid_tgid
store32 [slot1], v1
v2 = call map_update_elem map0, slot1, slot0, 0
br v2 != 0, b2, b1
# >>> insns
14 18
