kprobe:vfs_read { @n = count(); @k[pid] = sum(arg2); }
interval:s:1 { if (@n > 10) { printf("%d\n", @n); } }
# >>> code
kprobe:vfs_read
v2 = call map_lookup_elem map0, slot0
v3 = load64 [v2]
v4 = add v3, 1
store64 [v2], v4
interval:s:1
storei32 [slot0], 0
v1 = phi b0: 0, b6: v2
v3 = extern
; possible_cpus
br v1 < v3, b4, b7
v4 = call map_lookup_percpu_elem map0, slot0, v1
br v4 != 0, b5, b15
v5 = load64 [v4]
v6 = add v7, v5
v2 = add v1, 1
br v7 s> 10, b2, b1
v9 = phi b9: 0, b13: v10
br v9 < v3, b11, b14
v11 = call map_lookup_percpu_elem map0, slot0, v9
v12 = load64 [v11]
v13 = add v14, v12
store64 [v8 + 8], v14
# >>> insns
40 52
