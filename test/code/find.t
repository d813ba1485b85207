kprobe:vfs_read { @m[tid] = arg1; let $v; if (find(@m, pid, $v)) { @s = $v; } }
# >>> code
v1 = load64 [v2 + 104]
store64 [slot0], v1
v3 = call get_current_pid_tgid
v4 = ext32 v3
store64 [slot1], v4
v5 = call map_update_elem map0, slot1, slot0, 0
br v5 != 0, b2, b3
v8 = call get_current_pid_tgid
v9 = shr v8, 32
store64 [slot0], v9
v10 = call map_lookup_elem map0, slot0
br v10 != 0, b5, b7
v11 = load64 [v10]
v12 = phi b7: 0, b5: 1
br v12 != 0, b4, b1
store64 [v13], v14
# >>> insns
38
