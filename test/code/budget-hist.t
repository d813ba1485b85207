kprobe:vfs_read { @[comm] = hist(arg2); }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { @[comm] = hist(arg2); }
  v2 = load64 [v1 + 96]                           0: r1 = *(u64 *)(r1 +96)
  v60 = phi b16: v58, b21: 1                      1: r6 = 1
  br v2 >= 1, b2, b21                             2: if r1 < 0x1 goto pc+20
  v9 = shr v2, 32                                 3: r0 = r1
                                                  4: r0 >>= 32
  v15 = phi b22: v2, b5: v9                       5: r6 = 2
  br v9 != 0, b5, b22                             6: if r0 == 0x0 goto pc+2
  v15 = phi b22: v2, b5: v9                       7: r1 = r0
                                                  8: r6 = 34
  br v15 > 65535, b7, b24                         9: if r1 <= 0xffff goto pc+2
  v19 = shr v15, 16                              10: r1 >>= 16
  v22 = add v20, 16                              11: r6 += 16
  br v24 > 255, b9, b25                          12: if r1 <= 0xff goto pc+2
  v28 = shr v24, 8                               13: r1 >>= 8
  v31 = add v29, 8                               14: r6 += 8
  br v33 > 15, b11, b26                          15: if r1 <= 0xf goto pc+2
  v37 = shr v33, 4                               16: r1 >>= 4
  v40 = add v38, 4                               17: r6 += 4
  br v42 > 3, b13, b27                           18: if r1 <= 0x3 goto pc+2
  v46 = shr v42, 2                               19: r1 >>= 2
  v49 = add v47, 2                               20: r6 += 2
  br v51 > 1, b15, b28                           21: if r1 <= 0x1 goto pc+1
  v56 = add v54, 1                               22: r6 += 1
  v96 = slot0                                    23: r7 = r10
                                                 24: r7 += -24
  v63 = call get_current_comm slot0, 16          25: r1 = r7
                                                 26: r2 = 16
                                                 27: call bpf_get_current_comm#16
  store64 [slot0 + 16], v60                      28: *(u64 *)(r10 -8) = r6
  v66 = call map_lookup_elem map0, slot0         29: r2 = r7
                                                 30: r1 = map[fd:0]  ; @
                                                 32: call bpf_map_lookup_elem#1
  br v66 != 0, b23, b18                          33: if r0 != 0x0 goto pc+11
  storei64 [slot1], 1                            34: *(u64 *)(r10 -32) = 1
  v73 = call map_update_elem map0, slot0, slot1, 0
                                                 35: r2 = r7
                                                 36: r4 = 0
                                                 37: r1 = map[fd:0]  ; @
                                                 39: r3 = r10
                                                 40: r3 += -32
                                                 41: call bpf_map_update_elem#2
  br v73 == 0, b1, b29                           42: if r0 == 0x0 goto pc+6
  v78 = phi b23: v66, b29: map_value2            43: r0 = map[fd:0][0]+0  ; losses
  v80 = load64 [v78]                             45: r5 = *(u64 *)(r0 +0)
  v81 = add v80, 1                               46: r5 += 1
  store64 [v78], v81                             47: *(u64 *)(r0 +0) = r5
  exit 0                                         48: r0 = 0
                                                 49: exit
insns: 50
# >>> max-insns
60
