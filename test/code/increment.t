kprobe:vfs_read {
	@n++; ++@m[pid]; @n--; $i = 5; $j = $i++ + ++$i; @k[pid] += arg2; @o = $j;
	@p |= 4; @q[comm] -= 2;
}
# >>> code
v4 = call get_current_pid_tgid
v8 = call map_lookup_elem map1, slot0
br v8 != 0, b13, b3
storei64 [slot1], 0
v9 = call map_update_elem map1, slot0, slot1, 1
v10 = call map_lookup_elem map1, slot0
br v10 != 0, b14, b4
v12 = copy -1
v14 = load64 [v13 + 96]
v18 = call map_lookup_elem map2, slot0
v19 = call map_update_elem map2, slot0, slot1, 1
v20 = call map_lookup_elem map2, slot0
storei64 [v22], 12
v24 = loads64 [map_value4]
v25 = or v24, 4
store64 [map_value4], v25
v29 = call map_lookup_elem map5, slot2
v30 = call map_update_elem map5, slot2, slot1, 1
v32 = copy -2
# >>> insns
99
