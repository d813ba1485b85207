kprobe:vfs_read {
	@a = (uint8)arg0; @b = (int8)arg0; @c = (int32)arg1; @d = (uint16)-1;
	@e = (uint64)(int32)arg2;
}
# >>> listing
kprobe:vfs_read
   2: 	@a = (uint8)arg0; @b = (int8)arg0; @c = (int32)arg1; @d = (uint16)-1;
  v1 = load64 [v2 + 112]                          0: r0 = *(u64 *)(r1 +112)
  v3 = ext8 v1                                    1: r5 = r0
                                                  2: r5 &= 255
  v4 = copy map_value0                            3: r4 = map[fd:0][0]+0  ; @a
  store64 [v4], v3                                5: *(u64 *)(r4 +0) = r5
  v5 = exts8 v1                                   6: r0 <<= 56
                                                  7: r0 s>>= 56
  v6 = copy map_value1                            8: r5 = map[fd:0][0]+0  ; @b
  store64 [v6], v5                               10: *(u64 *)(r5 +0) = r0
  v7 = load64 [v2 + 104]                         11: r0 = *(u64 *)(r1 +104)
  v8 = exts32 v7                                 12: r0 <<= 32
                                                 13: r0 s>>= 32
  v9 = copy map_value2                           14: r5 = map[fd:0][0]+0  ; @c
  store64 [v9], v8                               16: *(u64 *)(r5 +0) = r0
  v10 = copy map_value3                          17: r0 = map[fd:0][0]+0  ; @d
  storei64 [v10], 65535                          19: *(u64 *)(r0 +0) = 65535
   3: 	@e = (uint64)(int32)arg2;
  v11 = load64 [v2 + 96]                         20: r1 = *(u64 *)(r1 +96)
  v12 = exts32 v11                               21: r1 <<= 32
                                                 22: r1 s>>= 32
  v13 = copy map_value4                          23: r0 = map[fd:0][0]+0  ; @e
  store64 [v13], v12                             25: *(u64 *)(r0 +0) = r1
  exit 0                                         26: r0 = 0
                                                 27: exit
insns: 28
