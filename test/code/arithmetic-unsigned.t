kprobe:vfs_read {
	@div = arg0 / arg1; @mod = arg0 % 16; @half = arg0 / 2; @shr = arg0 >> arg1;
	@less = arg0 < arg1; @more = arg0 >= 10;
}
# >>> code
v1 = load64 [v2 + 112]
v3 = load64 [v2 + 104]
v4 = udiv v1, v3
store64 [v5], v4
v6 = and v1, 15
store64 [v7], v6
v8 = shr v1, 1
store64 [v9], v8
v10 = shr v1, v3
store64 [v11], v10
v12 = phi b1: 0, b5: 1
br v1 < v3, b5, b1
store8 [v13], v12
br v1 >= 10, b6, b3
v14 = phi b3: 0, b6: 1
store8 [v15], v14
# >>> insns
37
