kprobe:vfs_read { @[comm] = hist(arg2); }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { @[comm] = hist(arg2); }
  v1 = load64 [v2 + 96]                           0: r1 = *(u64 *)(r1 +96)
  v3 = phi b15: v4, b18: 1                        1: r6 = 1
  br v1 >= 1, b2, b18                             2: if r1 < 0x1 goto pc+20
  v5 = shr v1, 32                                 3: r0 = r1
                                                  4: r0 >>= 32
  v6 = phi b19: v1, b4: v5                        5: r6 = 2
  br v5 != 0, b4, b19                             6: if r0 == 0x0 goto pc+2
  v6 = phi b19: v1, b4: v5                        7: r1 = r0
                                                  8: r6 = 34
  br v6 > 65535, b6, b21                          9: if r1 <= 0xffff goto pc+2
  v7 = shr v6, 16                                10: r1 >>= 16
  v8 = add v9, 16                                11: r6 += 16
  br v10 > 255, b8, b22                          12: if r1 <= 0xff goto pc+2
  v11 = shr v10, 8                               13: r1 >>= 8
  v12 = add v13, 8                               14: r6 += 8
  br v14 > 15, b10, b23                          15: if r1 <= 0xf goto pc+2
  v15 = shr v14, 4                               16: r1 >>= 4
  v16 = add v17, 4                               17: r6 += 4
  br v18 > 3, b12, b24                           18: if r1 <= 0x3 goto pc+2
  v19 = shr v18, 2                               19: r1 >>= 2
  v20 = add v21, 2                               20: r6 += 2
  br v22 > 1, b14, b25                           21: if r1 <= 0x1 goto pc+1
  v23 = add v24, 1                               22: r6 += 1
  v25 = slot0                                    23: r7 = r10
                                                 24: r7 += -24
  v26 = call get_current_comm slot0, 16          25: r1 = r7
                                                 26: r2 = 16
                                                 27: call bpf_get_current_comm#16
  store64 [slot0 + 16], v3                       28: *(u64 *)(r10 -8) = r6
  v27 = call map_lookup_elem map0, slot0         29: r2 = r7
                                                 30: r1 = map[fd:0]  ; @
                                                 32: call bpf_map_lookup_elem#1
  br v27 != 0, b20, b17                          33: if r0 != 0x0 goto pc+11
  storei64 [slot1], 1                            34: *(u64 *)(r10 -32) = 1
  v28 = call map_update_elem map0, slot0, slot1, 0
                                                 35: r2 = r7
                                                 36: r4 = 0
                                                 37: r1 = map[fd:0]  ; @
                                                 39: r3 = r10
                                                 40: r3 += -32
                                                 41: call bpf_map_update_elem#2
  br v28 == 0, b1, b26                           42: if r0 == 0x0 goto pc+6
  v29 = phi b20: v27, b26: map_value2            43: r0 = map[fd:0][0]+0  ; losses
  v30 = load64 [v29]                             45: r5 = *(u64 *)(r0 +0)
  v31 = add v30, 1                               46: r5 += 1
  store64 [v29], v31                             47: *(u64 *)(r0 +0) = r5
  exit 0                                         48: r0 = 0
                                                 49: exit
insns: 50
# >>> max-insns
60
