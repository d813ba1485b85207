// For another machine, awl counts in the first namespace.
kprobe:vfs_read { @[pid(init), tid(init)] = pid(curr_ns); @own = tid(curr_ns); }
# >>> code
v1 = call get_current_pid_tgid
v2 = shr v1, 32
store32 [slot0], v2
v3 = call get_current_pid_tgid
v4 = shr v3, 32
store32 [slot1], v4
v5 = call get_current_pid_tgid
store32 [slot1 + 4], v5
v6 = call map_update_elem map0, slot1, slot0, 0
br v6 != 0, b1, b2
v9 = call get_current_pid_tgid
store32 [v10], v9
# >>> insns
27
