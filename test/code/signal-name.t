kretprobe:vfs_read { @[signal_name(retval)] = count(); @b[signal_name(9)] = count(); }
# >>> listing
kretprobe:vfs_read
   1: kretprobe:vfs_read { @[signal_name(retval)] = count(); @b[signal_name(9)] = count(); }
  v1 = load64 [v2 + 80]                           0: r1 = *(u64 *)(r1 +80)
  store32 [slot1], v1                             1: *(u32 *)(r10 -44) = r1
  v3 = call map_lookup_elem map3, slot1           2: r2 = r10
                                                  3: r2 += -44
                                                  4: r1 = map[fd:0]  ; signals
                                                  6: call bpf_map_lookup_elem#1
  br v3 != 0, b2, b3                              7: if r0 == 0x0 goto pc+9
  v4 = load64 [v3]                                8: r5 = *(u64 *)(r0 +0)
  store64 [slot0], v4                             9: *(u64 *)(r10 -32) = r5
  v5 = load64 [v3 + 8]                           10: r5 = *(u64 *)(r0 +8)
  store64 [slot0 + 8], v5                        11: *(u64 *)(r10 -24) = r5
  v6 = load64 [v3 + 16]                          12: r5 = *(u64 *)(r0 +16)
  store64 [slot0 + 16], v6                       13: *(u64 *)(r10 -16) = r5
  v7 = load64 [v3 + 24]                          14: r0 = *(u64 *)(r0 +24)
  store64 [slot0 + 24], v7                       15: *(u64 *)(r10 -8) = r0
  jmp b4                                         16: goto pc+8
  v8 = copy 2336936577129475669                  17: r0 = 0x206e776f6e6b6e55
  store64 [slot0], v8                            19: *(u64 *)(r10 -32) = r0
  v9 = copy 119165719898483                      20: r0 = 0x6c616e676973
  store64 [slot0 + 8], v9                        22: *(u64 *)(r10 -24) = r0
  storei64 [slot0 + 16], 0                       23: *(u64 *)(r10 -16) = 0
  storei64 [slot0 + 24], 0                       24: *(u64 *)(r10 -8) = 0
  v10 = slot0                                    25: r6 = r10
                                                 26: r6 += -32
  v11 = call map_lookup_elem map0, slot0         27: r2 = r6
                                                 28: r1 = map[fd:0]  ; @
                                                 30: call bpf_map_lookup_elem#1
  br v11 != 0, b10, b6                           31: if r0 != 0x0 goto pc+11
  storei64 [slot2], 1                            32: *(u64 *)(r10 -40) = 1
  v12 = call map_update_elem map0, slot0, slot2, 0
                                                 33: r2 = r6
                                                 34: r4 = 0
                                                 35: r1 = map[fd:0]  ; @
                                                 37: r3 = r10
                                                 38: r3 += -40
                                                 39: call bpf_map_update_elem#2
  br v12 == 0, b7, b11                           40: if r0 == 0x0 goto pc+5
  v13 = phi b10: v11, b11: map_value4            41: r0 = map[fd:0][0]+0  ; losses
  v14 = load64 [v13]                             43: r5 = *(u64 *)(r0 +0)
  v15 = add v14, 1                               44: r5 += 1
  store64 [v13], v15                             45: *(u64 *)(r0 +0) = r5
  v16 = copy 110386773518667                     46: r0 = 0x64656c6c694b
  store64 [slot0], v16                           48: *(u64 *)(r10 -32) = r0
  storei64 [slot0 + 8], 0                        49: *(u64 *)(r10 -24) = 0
  storei64 [slot0 + 16], 0                       50: *(u64 *)(r10 -16) = 0
  storei64 [slot0 + 24], 0                       51: *(u64 *)(r10 -8) = 0
  v17 = call map_lookup_elem map1, slot0         52: r2 = r6
                                                 53: r1 = map[fd:0]  ; @b
                                                 55: call bpf_map_lookup_elem#1
  br v17 != 0, b12, b9                           56: if r0 != 0x0 goto pc+11
  storei64 [slot2], 1                            57: *(u64 *)(r10 -40) = 1
  v18 = call map_update_elem map1, slot0, slot2, 0
                                                 58: r2 = r6
                                                 59: r4 = 0
                                                 60: r1 = map[fd:0]  ; @b
                                                 62: r3 = r10
                                                 63: r3 += -40
                                                 64: call bpf_map_update_elem#2
  br v18 == 0, b1, b13                           65: if r0 == 0x0 goto pc+6
  v19 = phi b12: v17, b13: map_value4+8          66: r0 = map[fd:0][0]+8  ; losses
  v20 = load64 [v19]                             68: r5 = *(u64 *)(r0 +0)
  v21 = add v20, 1                               69: r5 += 1
  store64 [v19], v21                             70: *(u64 *)(r0 +0) = r5
  exit 0                                         71: r0 = 0
                                                 72: exit
insns: 73
