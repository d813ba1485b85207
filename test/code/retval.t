kretprobe:vfs_read / retval < 0 / { @[retval] = count(); }
kretprobe:vfs_write { @sum = sum(retval); }
# >>> code
kretprobe:vfs_read
v1 = load64 [v2 + 80]
br v1 s< 0, b2, b1
store64 [slot0], v1
kretprobe:vfs_write
v1 = load64 [v2 + 80]
storei32 [slot0], 0
v3 = call map_lookup_elem map1, slot0
br v3 != 0, b2, b1
v4 = load64 [v3]
v5 = add v1, v4
store64 [v3], v5
# >>> insns
26 13
