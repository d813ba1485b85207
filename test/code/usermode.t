profile:hz:99 { @[usermode] = count(); }
# >>> listing
profile:hz:99
   1: profile:hz:99 { @[usermode] = count(); }
  v1 = load64 [v2 + 136]                          0: r1 = *(u64 *)(r1 +136)
  v3 = and v1, 3                                  1: r1 &= 3
  v4 = phi b6: 1, b2: 0                           2: r0 = 1
  br v3 == 3, b6, b2                              3: if r1 == 0x3 goto pc+1
  v4 = phi b6: 1, b2: 0                           4: r0 = 0
  store64 [slot0], v4                             5: *(u64 *)(r10 -8) = r0
  v5 = call map_lookup_elem map0, slot0           6: r2 = r10
                                                  7: r2 += -8
                                                  8: r1 = map[fd:0]  ; @
                                                 10: call bpf_map_lookup_elem#1
  br v5 != 0, b7, b5                             11: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                            12: *(u64 *)(r10 -16) = 1
  v6 = call map_update_elem map0, slot0, slot1, 0
                                                 13: r4 = 0
                                                 14: r1 = map[fd:0]  ; @
                                                 16: r2 = r10
                                                 17: r2 += -8
                                                 18: r3 = r10
                                                 19: r3 += -16
                                                 20: call bpf_map_update_elem#2
  br v6 == 0, b1, b8                             21: if r0 == 0x0 goto pc+6
  v7 = phi b7: v5, b8: map_value2                22: r0 = map[fd:0][0]+0  ; losses
  v8 = load64 [v7]                               24: r5 = *(u64 *)(r0 +0)
  v9 = add v8, 1                                 25: r5 += 1
  store64 [v7], v9                               26: *(u64 *)(r0 +0) = r5
  exit 0                                         27: r0 = 0
                                                 28: exit
insns: 29
# >>> listing arm64
profile:hz:99
   1: profile:hz:99 { @[usermode] = count(); }
  v1 = load64 [v2 + 264]                          0: r1 = *(u64 *)(r1 +264)
  v3 = and v1, 15                                 1: r1 &= 15
  v4 = phi b6: 1, b2: 0                           2: r0 = 1
  br v3 == 0, b6, b2                              3: if r1 == 0x0 goto pc+1
  v4 = phi b6: 1, b2: 0                           4: r0 = 0
  store64 [slot0], v4                             5: *(u64 *)(r10 -8) = r0
  v5 = call map_lookup_elem map0, slot0           6: r2 = r10
                                                  7: r2 += -8
                                                  8: r1 = map[fd:0]  ; @
                                                 10: call bpf_map_lookup_elem#1
  br v5 != 0, b7, b5                             11: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                            12: *(u64 *)(r10 -16) = 1
  v6 = call map_update_elem map0, slot0, slot1, 0
                                                 13: r4 = 0
                                                 14: r1 = map[fd:0]  ; @
                                                 16: r2 = r10
                                                 17: r2 += -8
                                                 18: r3 = r10
                                                 19: r3 += -16
                                                 20: call bpf_map_update_elem#2
  br v6 == 0, b1, b8                             21: if r0 == 0x0 goto pc+6
  v7 = phi b7: v5, b8: map_value2                22: r0 = map[fd:0][0]+0  ; losses
  v8 = load64 [v7]                               24: r5 = *(u64 *)(r0 +0)
  v9 = add v8, 1                                 25: r5 += 1
  store64 [v7], v9                               26: *(u64 *)(r0 +0) = r5
  exit 0                                         27: r0 = 0
                                                 28: exit
insns: 29
# >>> listing riscv64
profile:hz:99
   1: profile:hz:99 { @[usermode] = count(); }
  v1 = load64 [v2]                                0: r1 = *(u64 *)(r1 +0)
  v3 = shr v1, 63                                 1: r1 >>= 63
  v4 = phi b6: 1, b2: 0                           2: r0 = 1
  br v3 == 0, b6, b2                              3: if r1 == 0x0 goto pc+1
  v4 = phi b6: 1, b2: 0                           4: r0 = 0
  store64 [slot0], v4                             5: *(u64 *)(r10 -8) = r0
  v5 = call map_lookup_elem map0, slot0           6: r2 = r10
                                                  7: r2 += -8
                                                  8: r1 = map[fd:0]  ; @
                                                 10: call bpf_map_lookup_elem#1
  br v5 != 0, b7, b5                             11: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                            12: *(u64 *)(r10 -16) = 1
  v6 = call map_update_elem map0, slot0, slot1, 0
                                                 13: r4 = 0
                                                 14: r1 = map[fd:0]  ; @
                                                 16: r2 = r10
                                                 17: r2 += -8
                                                 18: r3 = r10
                                                 19: r3 += -16
                                                 20: call bpf_map_update_elem#2
  br v6 == 0, b1, b8                             21: if r0 == 0x0 goto pc+6
  v7 = phi b7: v5, b8: map_value2                22: r0 = map[fd:0][0]+0  ; losses
  v8 = load64 [v7]                               24: r5 = *(u64 *)(r0 +0)
  v9 = add v8, 1                                 25: r5 += 1
  store64 [v7], v9                               26: *(u64 *)(r0 +0) = r5
  exit 0                                         27: r0 = 0
                                                 28: exit
insns: 29
# >>> listing s390x
profile:hz:99
   1: profile:hz:99 { @[usermode] = count(); }
  v1 = load64 [v2 + 8]                            0: r1 = *(u64 *)(r1 +8)
  v3 = 281474976710656                            1: r0 = 0x1000000000000
  v4 = and v1, 281474976710656                    3: r1 &= r0
  br v4 == 281474976710656, b6, b2                4: if r1 != r0 goto pc+2
  v5 = phi b6: 1, b2: 0                           5: r0 = 1
  jmp b3                                          6: goto pc+1
  v5 = phi b6: 1, b2: 0                           7: r0 = 0
  store64 [slot0], v5                             8: *(u64 *)(r10 -8) = r0
  v6 = call map_lookup_elem map0, slot0           9: r2 = r10
                                                 10: r2 += -8
                                                 11: r1 = map[fd:0]  ; @
                                                 13: call bpf_map_lookup_elem#1
  br v6 != 0, b7, b5                             14: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                            15: *(u64 *)(r10 -16) = 1
  v7 = call map_update_elem map0, slot0, slot1, 0
                                                 16: r4 = 0
                                                 17: r1 = map[fd:0]  ; @
                                                 19: r2 = r10
                                                 20: r2 += -8
                                                 21: r3 = r10
                                                 22: r3 += -16
                                                 23: call bpf_map_update_elem#2
  br v7 == 0, b1, b8                             24: if r0 == 0x0 goto pc+6
  v8 = phi b7: v6, b8: map_value2                25: r0 = map[fd:0][0]+0  ; losses
  v9 = load64 [v8]                               27: r5 = *(u64 *)(r0 +0)
  v10 = add v9, 1                                28: r5 += 1
  store64 [v8], v10                              29: *(u64 *)(r0 +0) = r5
  exit 0                                         30: r0 = 0
                                                 31: exit
insns: 32
