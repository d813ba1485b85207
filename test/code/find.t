kprobe:vfs_read { @m[tid] = arg1; let $v; if (find(@m, pid, $v)) { @s = $v; } }
# >>> code
v1 = load64 [v2 + 104]
store64 [slot0], v1
v3 = call get_current_pid_tgid
store32 [slot1], v3
v4 = call map_update_elem map0, slot1, slot0, 0
br v4 != 0, b2, b3
v7 = call get_current_pid_tgid
v8 = shr v7, 32
store32 [slot1], v8
v9 = call map_lookup_elem map0, slot1
br v9 != 0, b5, b7
v10 = load64 [v9]
v11 = phi b7: 0, b5: 1
br v11 != 0, b4, b1
store64 [v12], v13
# >>> insns
37
