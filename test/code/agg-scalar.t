kprobe:vfs_read {
	@c = count();
	@s = sum(arg2);
}
# >>> code
storei32 [slot0], 0
v2 = call map_lookup_elem map0, slot0
br v2 != 0, b2, b3
v3 = load64 [v2]
v4 = add v3, 1
store64 [v2], v4
v5 = load64 [v1 + 96]
storei32 [slot0], 0
v6 = call map_lookup_elem map1, slot0
br v6 != 0, b4, b1
v7 = load64 [v6]
v8 = add v5, v7
store64 [v6], v8
# >>> insns
24
