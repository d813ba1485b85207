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
v11 = sar v1, 63
v12 = sar v3, 63
v13 = xor v1, v11
v14 = sub v13, v11
v15 = xor v3, v12
v16 = sub v15, v12
v17 = udiv v14, v16
v18 = xor v11, v12
v19 = xor v17, v18
v20 = sub v19, v18
store64 [v21], v22
v29 = umod v26, v28
v30 = xor v23, v29
v31 = sub v30, v23
store64 [v32], v33
v34 = and v1, v3
store64 [v35], v34
v36 = or v1, v3
store64 [v37], v36
v38 = xor v1, v3
store64 [v39], v38
v40 = shl v1, 3
store64 [v41], v40
v42 = sar v1, 3
store64 [v43], v42
v44 = neg v1
store64 [v45], v44
v46 = xor v1, -1
store64 [v47], v46
# >>> insns
100
