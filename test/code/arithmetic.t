kprobe:vfs_read {
	$a = (int64)arg0; $b = (int64)arg1;
	@add = $a + $b; @sub = $a - $b; @mul = $a * $b;
	@div = $a / $b; @mod = $a % $b;
	@and = $a & $b; @or = $a | $b; @xor = $a ^ $b;
	@shl = $a << 3; @shr = $a >> 3; @neg = -$a; @not = ~$a;
}
# >>> code
v1 = load64 [v2 + 112]
v3 = load64 [v2 + 104]
v4 = add v1, v3
store64 [v5], v4
v6 = sub v1, v3
store64 [v7], v6
v8 = mul v1, v3
store64 [v9], v8
v10 = sar v1, 63
v11 = sar v3, 63
v12 = xor v1, v10
v13 = sub v12, v10
v14 = xor v3, v11
v15 = sub v14, v11
v16 = udiv v13, v15
v17 = xor v10, v11
v18 = xor v16, v17
v19 = sub v18, v17
store64 [v20], v19
v21 = umod v13, v15
v22 = xor v10, v21
v23 = sub v22, v10
store64 [v24], v23
v25 = and v1, v3
store64 [v26], v25
v27 = or v1, v3
store64 [v28], v27
v29 = xor v1, v3
store64 [v30], v29
v31 = shl v1, 3
store64 [v32], v31
v33 = sar v1, 3
store64 [v34], v33
v35 = neg v1
store64 [v36], v35
v37 = xor v1, -1
store64 [v38], v37
# >>> insns
78
