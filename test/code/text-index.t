kprobe:vfs_read { @ = comm[15]; $s = "foo"; @b = $s[arg2]; $t = (1, comm); @c = $t[1]; }
# >>> code
storei64 [slot0], 0
storei64 [slot1], 0
storei64 [slot1 + 8], 0
storei8 [slot1 + 16], 0
v2 = call get_current_comm slot2, 16
v3 = loads8 [slot2 + 15]
store8 [v4], v3
storei64 [slot0], 7303014
v5 = load64 [v1 + 96]
br v5 < 8, b1, b2
v7 = add v5, v6
v8 = call probe_read_kernel slot3, 1, v9
v10 = loads8 [slot3]
store8 [v11], v10
storei8 [slot1], 1
v12 = call get_current_comm slot1+1, 16
v13 = call probe_read_kernel slot2, 16, slot1+1
v14 = load64 [slot2]
store64 [map_value2], v14
v16 = load64 [slot2 + 8]
store64 [map_value2 + 8], v16
v9 = phi b1: v7, b2: -4096
# >>> insns
58
