kprobe:vfs_read {
	@div = arg0 / arg1; @mod = arg0 % 16; @half = arg0 / 2; @shr = arg0 >> arg1;
	@less = arg0 < arg1; @more = arg0 >= 10;
}
# >>> code
v1 = load64 [v2 + 112]
v3 = load64 [v2 + 104]
v4 = udiv v1, v3
store64 [v5], v6
v7 = and v1, 15
store64 [v8], v7
v9 = shr v1, 1
store64 [v10], v9
v11 = shr v1, v3
store64 [v12], v11
v13 = phi b4: 0, b8: 1
br v1 < v3, b8, b4
store8 [v14], v13
br v1 >= 10, b9, b6
v15 = phi b6: 0, b9: 1
store8 [v16], v15
# >>> insns
44
