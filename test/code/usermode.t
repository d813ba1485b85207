profile:hz:99 { @[usermode] = count(); }
# >>> listing
profile:hz:99
   1: profile:hz:99 { @[usermode] = count(); }
  v3 = load64 [v2 + 136]                          0: r1 = *(u64 *)(r1 +136)
  v5 = and v3, 3                                  1: r1 &= 3
  v11 = phi b8: 1, b2: 0                          2: r0 = 1
  br v5 == 3, b8, b2                              3: if r1 == 0x3 goto pc+1
  v11 = phi b8: 1, b2: 0                          4: r0 = 0
  store64 [slot0], v11                            5: *(u64 *)(r10 -8) = r0
  v14 = call map_lookup_elem map0, slot0          6: r2 = r10
                                                  7: r2 += -8
                                                  8: r1 = map[fd:0]  ; @
                                                 10: call bpf_map_lookup_elem#1
  br v14 != 0, b9, b5                            11: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                            12: *(u64 *)(r10 -16) = 1
  v21 = call map_update_elem map0, slot0, slot1, 0
                                                 13: r4 = 0
                                                 14: r1 = map[fd:0]  ; @
                                                 16: r2 = r10
                                                 17: r2 += -8
                                                 18: r3 = r10
                                                 19: r3 += -16
                                                 20: call bpf_map_update_elem#2
  br v21 == 0, b1, b10                           21: if r0 == 0x0 goto pc+6
  v26 = phi b9: v14, b10: map_value2             22: r0 = map[fd:0][0]+0  ; losses
  v28 = load64 [v26]                             24: r5 = *(u64 *)(r0 +0)
  v29 = add v28, 1                               25: r5 += 1
  store64 [v26], v29                             26: *(u64 *)(r0 +0) = r5
  exit 0                                         27: r0 = 0
                                                 28: exit
insns: 29
# >>> listing arm64
profile:hz:99
   1: profile:hz:99 { @[usermode] = count(); }
  v3 = load64 [v2 + 264]                          0: r1 = *(u64 *)(r1 +264)
  v5 = and v3, 15                                 1: r1 &= 15
  v11 = phi b8: 1, b2: 0                          2: r0 = 1
  br v5 == 0, b8, b2                              3: if r1 == 0x0 goto pc+1
  v11 = phi b8: 1, b2: 0                          4: r0 = 0
  store64 [slot0], v11                            5: *(u64 *)(r10 -8) = r0
  v14 = call map_lookup_elem map0, slot0          6: r2 = r10
                                                  7: r2 += -8
                                                  8: r1 = map[fd:0]  ; @
                                                 10: call bpf_map_lookup_elem#1
  br v14 != 0, b9, b5                            11: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                            12: *(u64 *)(r10 -16) = 1
  v21 = call map_update_elem map0, slot0, slot1, 0
                                                 13: r4 = 0
                                                 14: r1 = map[fd:0]  ; @
                                                 16: r2 = r10
                                                 17: r2 += -8
                                                 18: r3 = r10
                                                 19: r3 += -16
                                                 20: call bpf_map_update_elem#2
  br v21 == 0, b1, b10                           21: if r0 == 0x0 goto pc+6
  v26 = phi b9: v14, b10: map_value2             22: r0 = map[fd:0][0]+0  ; losses
  v28 = load64 [v26]                             24: r5 = *(u64 *)(r0 +0)
  v29 = add v28, 1                               25: r5 += 1
  store64 [v26], v29                             26: *(u64 *)(r0 +0) = r5
  exit 0                                         27: r0 = 0
                                                 28: exit
insns: 29
# >>> listing riscv64
profile:hz:99
   1: profile:hz:99 { @[usermode] = count(); }
  v3 = load64 [v2]                                0: r1 = *(u64 *)(r1 +0)
  v5 = shr v3, 63                                 1: r1 >>= 63
  v11 = phi b8: 1, b2: 0                          2: r0 = 1
  br v5 == 0, b8, b2                              3: if r1 == 0x0 goto pc+1
  v11 = phi b8: 1, b2: 0                          4: r0 = 0
  store64 [slot0], v11                            5: *(u64 *)(r10 -8) = r0
  v14 = call map_lookup_elem map0, slot0          6: r2 = r10
                                                  7: r2 += -8
                                                  8: r1 = map[fd:0]  ; @
                                                 10: call bpf_map_lookup_elem#1
  br v14 != 0, b9, b5                            11: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                            12: *(u64 *)(r10 -16) = 1
  v21 = call map_update_elem map0, slot0, slot1, 0
                                                 13: r4 = 0
                                                 14: r1 = map[fd:0]  ; @
                                                 16: r2 = r10
                                                 17: r2 += -8
                                                 18: r3 = r10
                                                 19: r3 += -16
                                                 20: call bpf_map_update_elem#2
  br v21 == 0, b1, b10                           21: if r0 == 0x0 goto pc+6
  v26 = phi b9: v14, b10: map_value2             22: r0 = map[fd:0][0]+0  ; losses
  v28 = load64 [v26]                             24: r5 = *(u64 *)(r0 +0)
  v29 = add v28, 1                               25: r5 += 1
  store64 [v26], v29                             26: *(u64 *)(r0 +0) = r5
  exit 0                                         27: r0 = 0
                                                 28: exit
insns: 29
# >>> listing s390x
profile:hz:99
   1: profile:hz:99 { @[usermode] = count(); }
  v3 = load64 [v2 + 8]                            0: r1 = *(u64 *)(r1 +8)
  v38 = 281474976710656                           1: r0 = 0x1000000000000
  v5 = and v3, 281474976710656                    3: r1 &= r0
  br v5 == 281474976710656, b8, b2                4: if r1 != r0 goto pc+2
  v11 = phi b8: 1, b2: 0                          5: r0 = 1
  jmp b3                                          6: goto pc+1
  v11 = phi b8: 1, b2: 0                          7: r0 = 0
  store64 [slot0], v11                            8: *(u64 *)(r10 -8) = r0
  v14 = call map_lookup_elem map0, slot0          9: r2 = r10
                                                 10: r2 += -8
                                                 11: r1 = map[fd:0]  ; @
                                                 13: call bpf_map_lookup_elem#1
  br v14 != 0, b9, b5                            14: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                            15: *(u64 *)(r10 -16) = 1
  v21 = call map_update_elem map0, slot0, slot1, 0
                                                 16: r4 = 0
                                                 17: r1 = map[fd:0]  ; @
                                                 19: r2 = r10
                                                 20: r2 += -8
                                                 21: r3 = r10
                                                 22: r3 += -16
                                                 23: call bpf_map_update_elem#2
  br v21 == 0, b1, b10                           24: if r0 == 0x0 goto pc+6
  v26 = phi b9: v14, b10: map_value2             25: r0 = map[fd:0][0]+0  ; losses
  v28 = load64 [v26]                             27: r5 = *(u64 *)(r0 +0)
  v29 = add v28, 1                               28: r5 += 1
  store64 [v26], v29                             29: *(u64 *)(r0 +0) = r5
  exit 0                                         30: r0 = 0
                                                 31: exit
insns: 32
