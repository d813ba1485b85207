kretprobe:vfs_read { @[pid] = tseries(retval, 1s, 60); }
kprobe:vfs_read { @least = tseries(arg2, 100ms, 20, "min"); @mean = tseries(arg2, 10ms, 5000, "avg"); }
# >>> code
kretprobe:vfs_read
v1 = load64 [v2 + 80]
v3 = call ktime_get_boot_ns
v4 = copy v5
; tai
v6 = add v3, v4
v7 = udiv v6, 1000000000
v8 = umod v7, 60
v9 = call get_current_pid_tgid
v10 = shr v9, 32
store32 [slot0], v10
store32 [slot0 + 4], v8
v11 = call map_lookup_elem map0, slot0
br v11 != 0, b2, b3
store64 [v11], v1
store64 [v11 + 8], v6
store64 [v11 + 16], v7
store64 [slot1], v1
store64 [slot1 + 8], v6
store64 [slot1 + 16], v7
v12 = call map_update_elem map0, slot0, slot1, 0
br v12 != 0, b4, b1
kprobe:vfs_read
v1 = load64 [v2 + 96]
v3 = call ktime_get_boot_ns
v4 = copy v5
v6 = add v3, v4
v7 = udiv v6, 100000000
v8 = umod v7, 20
store64 [slot0], v8
v10 = call map_lookup_elem map1, slot0
br v10 != 0, b2, b3
v12 = load64 [v10 + 16]
br v12 == v7, b6, b8
v13 = load64 [v10 + 8]
br v13 != 0, b7, b8
v14 = load64 [v10]
br v1 < v14, b9, b5
store64 [v10], v1
store64 [v10], v1
storei64 [v10 + 8], 1
store64 [v10 + 16], v7
v15 = call ktime_get_boot_ns
v16 = add v5, v15
v17 = udiv v16, 10000000
v18 = umod v17, 5000
store64 [slot0], v18
v19 = call map_lookup_elem map2, slot0
br v19 != 0, b10, b11
v20 = load64 [v19 + 16]
br v20 == v17, b13, b15
v21 = load64 [v19 + 8]
br v21 != 0, b14, b15
v22 = load64 [v19]
v23 = add v1, v22
store64 [v19], v23
v24 = load64 [v19 + 8]
v25 = add v24, 1
store64 [v19 + 8], v25
store64 [v19], v1
storei64 [v19 + 8], 1
store64 [v19 + 16], v17
store64 [slot1], v1
storei64 [slot1 + 8], 1
store64 [slot1 + 16], v7
v26 = call map_update_elem map1, slot0, slot1, 0
br v26 != 0, b4, b5
store64 [slot1], v1
storei64 [slot1 + 8], 1
store64 [slot1 + 16], v17
v28 = call map_update_elem map2, slot0, slot1, 0
br v28 != 0, b12, b1
# >>> insns
42 89
