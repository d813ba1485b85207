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
  v4 = load64 [v3 + 112]                          0: r0 = *(u64 *)(r1 +112)
  v6 = load64 [v3 + 104]                          1: r1 = *(u64 *)(r1 +104)
   3: 	@add = $a + $b; @sub = $a - $b; @mul = $a * $b;
  v7 = add v4, v6                                 2: r5 = r0
                                                  3: r5 += r1
  v70 = copy map_value0                           4: r4 = map[fd:0][0]+0  ; @add
  store64 [v70], v7                               6: *(u64 *)(r4 +0) = r5
  v10 = sub v4, v6                                7: r5 = r0
                                                  8: r5 -= r1
  v71 = copy map_value1                           9: r4 = map[fd:0][0]+0  ; @sub
  store64 [v71], v10                             11: *(u64 *)(r4 +0) = r5
  v13 = mul v4, v6                               12: r5 = r0
                                                 13: r5 *= r1
  v72 = copy map_value2                          14: r4 = map[fd:0][0]+0  ; @mul
  store64 [v72], v13                             16: *(u64 *)(r4 +0) = r5
   4: 	@div = $a / $b; @mod = $a % $b;
  v17 = sar v4, 63                               17: r5 = r0
                                                 18: r5 s>>= 63
  v19 = sar v6, 63                               19: r4 = r1
                                                 20: r4 s>>= 63
  v20 = xor v4, v17                              21: r3 = r0
                                                 22: r3 ^= r5
  v21 = sub v20, v17                             23: r3 -= r5
  v22 = xor v6, v19                              24: r2 = r1
                                                 25: r2 ^= r4
  v23 = sub v22, v19                             26: r2 -= r4
  v24 = udiv v21, v23                            27: r6 = r3
                                                 28: r6 /= r2
  v25 = xor v17, v19                             29: r4 ^= r5
  v26 = xor v24, v25                             30: r6 ^= r4
  v27 = sub v26, v25                             31: r6 -= r4
  v73 = copy map_value3                          32: r4 = map[fd:0][0]+0  ; @div
  store64 [v73], v27                             34: *(u64 *)(r4 +0) = r6
  v38 = umod v21, v23                            35: r3 %= r2
  v39 = xor v17, v38                             36: r4 = r5
                                                 37: r4 ^= r3
  v40 = sub v39, v17                             38: r4 -= r5
  v74 = copy map_value4                          39: r5 = map[fd:0][0]+0  ; @mod
  store64 [v74], v40                             41: *(u64 *)(r5 +0) = r4
   5: 	@and = $a & $b; @or = $a | $b; @xor = $a ^ $b;
  v43 = and v4, v6                               42: r5 = r0
                                                 43: r5 &= r1
  v75 = copy map_value5                          44: r4 = map[fd:0][0]+0  ; @and
  store64 [v75], v43                             46: *(u64 *)(r4 +0) = r5
  v46 = or v4, v6                                47: r5 = r0
                                                 48: r5 |= r1
  v76 = copy map_value6                          49: r4 = map[fd:0][0]+0  ; @or
  store64 [v76], v46                             51: *(u64 *)(r4 +0) = r5
  v49 = xor v4, v6                               52: r5 = r0
                                                 53: r5 ^= r1
  v77 = copy map_value7                          54: r4 = map[fd:0][0]+0  ; @xor
  store64 [v77], v49                             56: *(u64 *)(r4 +0) = r5
   6: 	@shl = $a << 3; @shr = $a >> 3; @neg = -$a; @not = ~$a;
  v53 = shl v4, 3                                57: r5 = r0
                                                 58: r5 <<= 3
  v78 = copy map_value8                          59: r4 = map[fd:0][0]+0  ; @shl
  store64 [v78], v53                             61: *(u64 *)(r4 +0) = r5
  v57 = sar v4, 3                                62: r5 = r0
                                                 63: r5 s>>= 3
  v79 = copy map_value9                          64: r4 = map[fd:0][0]+0  ; @shr
  store64 [v79], v57                             66: *(u64 *)(r4 +0) = r5
  v60 = neg v4                                   67: r5 = r0
                                                 68: r5 = -r5
  v80 = copy map_value10                         69: r4 = map[fd:0][0]+0  ; @neg
  store64 [v80], v60                             71: *(u64 *)(r4 +0) = r5
  v64 = xor v4, -1                               72: r0 ^= -1
  v81 = copy map_value11                         73: r5 = map[fd:0][0]+0  ; @not
  store64 [v81], v64                             75: *(u64 *)(r5 +0) = r0
  exit 0                                         76: r0 = 0
                                                 77: exit
insns: 78
