kprobe:vfs_read { @n = count(); @k[pid] = sum(arg2); }
interval:s:1 { if (@n > 10) { printf("%d\n", @n); } }
# >>> args
--without percpu_lookup
# >>> code
kprobe:vfs_read
v3 = call map_lookup_elem map0, slot0
br v3 != 0, b2, b3
atomic_add64 [v3], 1
v8 = call map_lookup_elem map1, slot0
v9 = load64 [v8]
v10 = add v5, v9
store64 [v8], v10
interval:s:1
storei32 [slot0], 0
v1 = call map_lookup_elem map0, slot0
br v1 != 0, b3, b1
v2 = load64 [v1]
br v2 s> 10, b2, b1
v4 = call map_lookup_elem map0, slot0
br v4 != 0, b6, b8
v5 = load64 [v4]
v6 = phi b8: 0, b6: v5
store64 [v3 + 8], v6
# >>> insns
38 38
