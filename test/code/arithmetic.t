kprobe:vfs_read {
	$a = (int64)arg0; $b = (int64)arg1;
	@add = $a + $b; @sub = $a - $b; @mul = $a * $b;
	@div = $a / $b; @mod = $a % $b;
	@and = $a & $b; @or = $a | $b; @xor = $a ^ $b;
	@shl = $a << 3; @shr = $a >> 3; @neg = -$a; @not = ~$a;
}
# >>> listing
kprobe:vfs_read
   2: 	$a = (int64)arg0; $b = (int64)arg1;
  v1 = load64 [v2 + 112]                          0: r0 = *(u64 *)(r1 +112)
  v3 = load64 [v2 + 104]                          1: r1 = *(u64 *)(r1 +104)
   3: 	@add = $a + $b; @sub = $a - $b; @mul = $a * $b;
  v4 = add v1, v3                                 2: r5 = r0
                                                  3: r5 += r1
  v5 = copy map_value0                            4: r4 = map[fd:0][0]+0  ; @add
  store64 [v5], v4                                6: *(u64 *)(r4 +0) = r5
  v6 = sub v1, v3                                 7: r5 = r0
                                                  8: r5 -= r1
  v7 = copy map_value1                            9: r4 = map[fd:0][0]+0  ; @sub
  store64 [v7], v6                               11: *(u64 *)(r4 +0) = r5
  v8 = mul v1, v3                                12: r5 = r0
                                                 13: r5 *= r1
  v9 = copy map_value2                           14: r4 = map[fd:0][0]+0  ; @mul
  store64 [v9], v8                               16: *(u64 *)(r4 +0) = r5
   4: 	@div = $a / $b; @mod = $a % $b;
  v10 = sar v1, 63                               17: r5 = r0
                                                 18: r5 s>>= 63
  v11 = sar v3, 63                               19: r4 = r1
                                                 20: r4 s>>= 63
  v12 = xor v1, v10                              21: r3 = r0
                                                 22: r3 ^= r5
  v13 = sub v12, v10                             23: r3 -= r5
  v14 = xor v3, v11                              24: r2 = r1
                                                 25: r2 ^= r4
  v15 = sub v14, v11                             26: r2 -= r4
  v16 = udiv v13, v15                            27: r6 = r3
                                                 28: r6 /= r2
  v17 = xor v10, v11                             29: r4 ^= r5
  v18 = xor v16, v17                             30: r6 ^= r4
  v19 = sub v18, v17                             31: r6 -= r4
  v20 = copy map_value3                          32: r4 = map[fd:0][0]+0  ; @div
  store64 [v20], v19                             34: *(u64 *)(r4 +0) = r6
  v21 = umod v13, v15                            35: r3 %= r2
  v22 = xor v10, v21                             36: r4 = r5
                                                 37: r4 ^= r3
  v23 = sub v22, v10                             38: r4 -= r5
  v24 = copy map_value4                          39: r5 = map[fd:0][0]+0  ; @mod
  store64 [v24], v23                             41: *(u64 *)(r5 +0) = r4
   5: 	@and = $a & $b; @or = $a | $b; @xor = $a ^ $b;
  v25 = and v1, v3                               42: r5 = r0
                                                 43: r5 &= r1
  v26 = copy map_value5                          44: r4 = map[fd:0][0]+0  ; @and
  store64 [v26], v25                             46: *(u64 *)(r4 +0) = r5
  v27 = or v1, v3                                47: r5 = r0
                                                 48: r5 |= r1
  v28 = copy map_value6                          49: r4 = map[fd:0][0]+0  ; @or
  store64 [v28], v27                             51: *(u64 *)(r4 +0) = r5
  v29 = xor v1, v3                               52: r5 = r0
                                                 53: r5 ^= r1
  v30 = copy map_value7                          54: r4 = map[fd:0][0]+0  ; @xor
  store64 [v30], v29                             56: *(u64 *)(r4 +0) = r5
   6: 	@shl = $a << 3; @shr = $a >> 3; @neg = -$a; @not = ~$a;
  v31 = shl v1, 3                                57: r5 = r0
                                                 58: r5 <<= 3
  v32 = copy map_value8                          59: r4 = map[fd:0][0]+0  ; @shl
  store64 [v32], v31                             61: *(u64 *)(r4 +0) = r5
  v33 = sar v1, 3                                62: r5 = r0
                                                 63: r5 s>>= 3
  v34 = copy map_value9                          64: r4 = map[fd:0][0]+0  ; @shr
  store64 [v34], v33                             66: *(u64 *)(r4 +0) = r5
  v35 = neg v1                                   67: r5 = r0
                                                 68: r5 = -r5
  v36 = copy map_value10                         69: r4 = map[fd:0][0]+0  ; @neg
  store64 [v36], v35                             71: *(u64 *)(r4 +0) = r5
  v37 = xor v1, -1                               72: r0 ^= -1
  v38 = copy map_value11                         73: r5 = map[fd:0][0]+0  ; @not
  store64 [v38], v37                             75: *(u64 *)(r5 +0) = r0
  exit 0                                         76: r0 = 0
                                                 77: exit
insns: 78
