// For another machine, awl counts in the first namespace.
kprobe:vfs_read { @[pid(init), tid(init)] = pid(curr_ns); @own = tid(curr_ns); }
# >>> code
v1 = call get_current_pid_tgid
v2 = shr v1, 32
store64 [slot0], v2
v3 = call get_current_pid_tgid
v4 = shr v3, 32
store64 [slot1], v4
v5 = call get_current_pid_tgid
v6 = ext32 v5
store64 [slot1 + 8], v6
v7 = call map_update_elem map0, slot1, slot0, 0
br v7 != 0, b1, b2
v10 = call get_current_pid_tgid
v11 = ext32 v10
store64 [v12], v11
# >>> insns
29
