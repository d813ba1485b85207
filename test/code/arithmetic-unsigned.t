kprobe:vfs_read {
	@div = arg0 / arg1; @mod = arg0 % 16; @half = arg0 / 2; @shr = arg0 >> arg1;
	@less = arg0 < arg1; @more = arg0 >= 10;
}
# >>> listing
kprobe:vfs_read
   2: 	@div = arg0 / arg1; @mod = arg0 % 16; @half = arg0 / 2; @shr = arg0 >> arg1;
  v2 = load64 [v1 + 112]                          0: r0 = *(u64 *)(r1 +112)
  v4 = load64 [v1 + 104]                          1: r1 = *(u64 *)(r1 +104)
  v5 = udiv v2, v4                                2: r5 = r0
                                                  3: r5 /= r1
  v57 = copy map_value0                           4: r4 = map[fd:0][0]+0  ; @div
  store64 [v57], v5                               6: *(u64 *)(r4 +0) = r5
  v11 = and v2, 15                                7: r5 = r0
                                                  8: r5 &= 15
  v58 = copy map_value1                           9: r4 = map[fd:0][0]+0  ; @mod
  store64 [v58], v11                             11: *(u64 *)(r4 +0) = r5
  v17 = shr v2, 1                                12: r5 = r0
                                                 13: r5 >>= 1
  v59 = copy map_value2                          14: r4 = map[fd:0][0]+0  ; @half
  store64 [v59], v17                             16: *(u64 *)(r4 +0) = r5
  v24 = shr v2, v4                               17: r5 = r0
                                                 18: r5 >>= r1
  v60 = copy map_value3                          19: r4 = map[fd:0][0]+0  ; @shr
  store64 [v60], v24                             21: *(u64 *)(r4 +0) = r5
   3: 	@less = arg0 < arg1; @more = arg0 >= 10;
  v36 = phi b3: 0, b8: 1                         22: r5 = 1
  br v2 < v4, b8, b3                             23: if r0 < r1 goto pc+1
  v36 = phi b3: 0, b8: 1                         24: r5 = 0
  v61 = copy map_value4                          25: r4 = map[fd:0][0]+0  ; @less
  store8 [v61], v36                              27: *(u8 *)(r4 +0) = r5
  br v2 >= 10, b9, b6                            28: if r0 < 0xa goto pc+2
  v47 = phi b6: 0, b9: 1                         29: r0 = 1
  jmp b7                                         30: goto pc+1
  v47 = phi b6: 0, b9: 1                         31: r0 = 0
  v62 = copy map_value5                          32: r5 = map[fd:0][0]+0  ; @more
  store8 [v62], v47                              34: *(u8 *)(r5 +0) = r0
  exit 0                                         35: r0 = 0
                                                 36: exit
insns: 37
