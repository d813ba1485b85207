kprobe:vfs_read {
	@div = arg0 / arg1; @mod = arg0 % 16; @half = arg0 / 2; @shr = arg0 >> arg1;
	@less = arg0 < arg1; @more = arg0 >= 10;
}
# >>> listing
kprobe:vfs_read
   2: 	@div = arg0 / arg1; @mod = arg0 % 16; @half = arg0 / 2; @shr = arg0 >> arg1;
  v1 = load64 [v2 + 112]                          0: r0 = *(u64 *)(r1 +112)
  v3 = load64 [v2 + 104]                          1: r1 = *(u64 *)(r1 +104)
  v4 = udiv v1, v3                                2: r5 = r0
                                                  3: r5 /= r1
  v5 = copy map_value0                            4: r4 = map[fd:0][0]+0  ; @div
  store64 [v5], v4                                6: *(u64 *)(r4 +0) = r5
  v6 = and v1, 15                                 7: r5 = r0
                                                  8: r5 &= 15
  v7 = copy map_value1                            9: r4 = map[fd:0][0]+0  ; @mod
  store64 [v7], v6                               11: *(u64 *)(r4 +0) = r5
  v8 = shr v1, 1                                 12: r5 = r0
                                                 13: r5 >>= 1
  v9 = copy map_value2                           14: r4 = map[fd:0][0]+0  ; @half
  store64 [v9], v8                               16: *(u64 *)(r4 +0) = r5
  v10 = shr v1, v3                               17: r5 = r0
                                                 18: r5 >>= r1
  v11 = copy map_value3                          19: r4 = map[fd:0][0]+0  ; @shr
  store64 [v11], v10                             21: *(u64 *)(r4 +0) = r5
   3: 	@less = arg0 < arg1; @more = arg0 >= 10;
  v12 = phi b1: 0, b5: 1                         22: r5 = 1
  br v1 < v3, b5, b1                             23: if r0 < r1 goto pc+1
  v12 = phi b1: 0, b5: 1                         24: r5 = 0
  v13 = copy map_value4                          25: r4 = map[fd:0][0]+0  ; @less
  store8 [v13], v12                              27: *(u8 *)(r4 +0) = r5
  br v1 >= 10, b6, b3                            28: if r0 < 0xa goto pc+2
  v14 = phi b3: 0, b6: 1                         29: r0 = 1
  jmp b4                                         30: goto pc+1
  v14 = phi b3: 0, b6: 1                         31: r0 = 0
  v15 = copy map_value5                          32: r5 = map[fd:0][0]+0  ; @more
  store8 [v15], v14                              34: *(u8 *)(r5 +0) = r0
  exit 0                                         35: r0 = 0
                                                 36: exit
insns: 37
