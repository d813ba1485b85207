kprobe:vfs_read { $s = "abc"; @s = $s; if (comm == $s) { @n = 1; } if (@s != "abc") { @m = 1; } @k[$s, comm] = 1; }
# >>> code
storei64 [slot0], 0
storei64 [slot0], 6513249
v1 = load64 [slot0]
store64 [slot1], v1
v2 = load64 [slot1]
store64 [map_value0], v2
v4 = call get_current_comm slot2, 16
v5 = load64 [slot2]
v6 = load64 [slot0]
br v5 == v6, b2, b3
storei8 [v7], 1
v8 = load64 [map_value0]
store64 [slot1], v8
v9 = load32 [slot1]
br v9 == 6513249, b5, b4
storei8 [v10], 1
storei8 [slot3], 1
v11 = load64 [slot0]
store64 [slot4], v11
v12 = call get_current_comm slot4+8, 16
v13 = call map_update_elem map3, slot4, slot3, 0
br v13 != 0, b6, b1
# >>> insns
47
