kretprobe:vfs_read { @d = retval / 4; @m = retval % 8; @n = retval / -3; }
# >>> listing
kretprobe:vfs_read
   1: kretprobe:vfs_read { @d = retval / 4; @m = retval % 8; @n = retval / -3; }
  v2 = load64 [v1 + 80]                           0: r1 = *(u64 *)(r1 +80)
  v5 = sar v2, 63                                 1: r0 = r1
                                                  2: r0 s>>= 63
  v8 = xor v2, v5                                 3: r1 ^= r0
  v9 = sub v8, v5                                 4: r1 -= r0
  v12 = shr v9, 2                                 5: r5 = r1
                                                  6: r5 >>= 2
  v14 = xor v5, v12                               7: r5 ^= r0
  v15 = sub v14, v5                               8: r5 -= r0
  v56 = copy map_value0                           9: r4 = map[fd:0][0]+0  ; @d
  store64 [v56], v15                             11: *(u64 *)(r4 +0) = r5
  v29 = and v9, 7                                12: r5 = r1
                                                 13: r5 &= 7
  v30 = xor v5, v29                              14: r5 ^= r0
  v31 = sub v30, v5                              15: r5 -= r0
  v57 = copy map_value1                          16: r4 = map[fd:0][0]+0  ; @m
  store64 [v57], v31                             18: *(u64 *)(r4 +0) = r5
  v45 = udiv v9, 3                               19: r1 /= 3
  v46 = xor v5, -1                               20: r0 ^= -1
  v47 = xor v45, v46                             21: r1 ^= r0
  v48 = sub v47, v46                             22: r1 -= r0
  v58 = copy map_value2                          23: r0 = map[fd:0][0]+0  ; @n
  store64 [v58], v48                             25: *(u64 *)(r0 +0) = r1
  exit 0                                         26: r0 = 0
                                                 27: exit
insns: 28
