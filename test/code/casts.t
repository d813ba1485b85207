kprobe:vfs_read {
	@a = (uint8)arg0; @b = (int8)arg0; @c = (int32)arg1; @d = (uint16)-1;
	@e = (uint64)(int32)arg2;
}
# >>> listing
kprobe:vfs_read
   2: 	@a = (uint8)arg0; @b = (int8)arg0; @c = (int32)arg1; @d = (uint16)-1;
  v2 = load64 [v1 + 112]                          0: r0 = *(u64 *)(r1 +112)
  v3 = ext8 v2                                    1: r5 = r0
                                                  2: r5 &= 255
  v27 = copy map_value0                           3: r4 = map[fd:0][0]+0  ; @a
  store64 [v27], v3                               5: *(u64 *)(r4 +0) = r5
  v8 = exts8 v2                                   6: r0 <<= 56
                                                  7: r0 s>>= 56
  v28 = copy map_value1                           8: r5 = map[fd:0][0]+0  ; @b
  store64 [v28], v8                              10: *(u64 *)(r5 +0) = r0
  v12 = load64 [v1 + 104]                        11: r0 = *(u64 *)(r1 +104)
  v13 = exts32 v12                               12: r0 <<= 32
                                                 13: r0 s>>= 32
  v29 = copy map_value2                          14: r5 = map[fd:0][0]+0  ; @c
  store64 [v29], v13                             16: *(u64 *)(r5 +0) = r0
  v30 = copy map_value3                          17: r0 = map[fd:0][0]+0  ; @d
  storei64 [v30], 65535                          19: *(u64 *)(r0 +0) = 65535
   3: 	@e = (uint64)(int32)arg2;
  v20 = load64 [v1 + 96]                         20: r1 = *(u64 *)(r1 +96)
  v21 = exts32 v20                               21: r1 <<= 32
                                                 22: r1 s>>= 32
  v31 = copy map_value4                          23: r0 = map[fd:0][0]+0  ; @e
  store64 [v31], v21                             25: *(u64 *)(r0 +0) = r1
  exit 0                                         26: r0 = 0
                                                 27: exit
insns: 28
