kretprobe:vfs_read { @d = retval / 4; @m = retval % 8; @n = retval / -3; }
# >>> listing
kretprobe:vfs_read
   1: kretprobe:vfs_read { @d = retval / 4; @m = retval % 8; @n = retval / -3; }
  v1 = load64 [v2 + 80]                           0: r1 = *(u64 *)(r1 +80)
  v3 = sar v1, 63                                 1: r0 = r1
                                                  2: r0 s>>= 63
  v4 = xor v1, v3                                 3: r1 ^= r0
  v5 = sub v4, v3                                 4: r1 -= r0
  v6 = shr v5, 2                                  5: r5 = r1
                                                  6: r5 >>= 2
  v7 = xor v3, v6                                 7: r5 ^= r0
  v8 = sub v7, v3                                 8: r5 -= r0
  v9 = copy map_value0                            9: r4 = map[fd:0][0]+0  ; @d
  store64 [v9], v8                               11: *(u64 *)(r4 +0) = r5
  v10 = and v5, 7                                12: r5 = r1
                                                 13: r5 &= 7
  v11 = xor v3, v10                              14: r5 ^= r0
  v12 = sub v11, v3                              15: r5 -= r0
  v13 = copy map_value1                          16: r4 = map[fd:0][0]+0  ; @m
  store64 [v13], v12                             18: *(u64 *)(r4 +0) = r5
  v14 = udiv v5, 3                               19: r1 /= 3
  v15 = xor v3, -1                               20: r0 ^= -1
  v16 = xor v14, v15                             21: r1 ^= r0
  v17 = sub v16, v15                             22: r1 -= r0
  v18 = copy map_value2                          23: r0 = map[fd:0][0]+0  ; @n
  store64 [v18], v17                             25: *(u64 *)(r0 +0) = r1
  exit 0                                         26: r0 = 0
                                                 27: exit
insns: 28
