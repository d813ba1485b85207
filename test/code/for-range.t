kprobe:vfs_read { for ($i : 0..(arg2 & 15)) { @[$i] = 1; } }
# >>> args
--without loop_helper
# >>> code
v1 = load64 [v2 + 96]
v3 = and v1, 15
v4 = phi b0: 0, b4: v5
br v4 s< v3, b3, b1
storei8 [slot0], 1
store64 [slot1], v4
v6 = call map_update_elem map0, slot1, slot0, 0
br v6 != 0, b5, b4
v5 = add v4, 1
# >>> insns
24
