BEGIN { @ = 0; }
END { printf("end\n"); }
interval:ms:100 { @++; }
profile:hz:99 { @p[kstack] = count(); }
software:page-faults:100 { @f = count(); }
hardware:cache-misses:1000 { @h = count(); }
# >>> listing
BEGIN
   1: BEGIN { @ = 0; }
  v1 = copy map_value0                            0: r0 = map[fd:0][0]+0  ; @
  storei64 [v1], 0                                2: *(u64 *)(r0 +0) = 0
  exit 0                                          3: r0 = 0
                                                  4: exit
insns: 5
END
   2: END { printf("end\n"); }
  v1 = call ringbuf_reserve map5, 8, 0            0: r3 = 0
                                                  1: r1 = map[fd:0]  ; events
                                                  3: r2 = 8
                                                  4: call bpf_ringbuf_reserve#131
  br v1 != 0, b3, b2                              5: if r0 == 0x0 goto pc+6
  storei64 [v1], 0                                6: *(u64 *)(r0 +0) = 0
  v2 = call ringbuf_submit v1, 0                  7: r1 = r0
                                                  8: r2 = 0
                                                  9: call bpf_ringbuf_submit#132
  exit 0                                         10: r0 = 0
                                                 11: exit
  v3 = copy map_value6                           12: r0 = map[fd:0][0]+0  ; losses
  v4 = copy 1                                    14: r5 = 1
  atomic_add64 [v3], v4                          15: lock *(u64 *)(r0 +0) += r5
  jmp b1                                         16: goto pc-7
insns: 17
interval:ms:100
   3: interval:ms:100 { @++; }
  v1 = copy map_value0                            0: r0 = map[fd:0][0]+0  ; @
  v2 = copy 1                                     2: r5 = 1
  atomic_add64 [v1], v2                           3: lock *(u64 *)(r0 +0) += r5
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
profile:hz:99
   4: profile:hz:99 { @p[kstack] = count(); }
  v1 = call get_stackid v2, map7, 0               0: r3 = 0
                                                  1: r2 = map[fd:0]  ; stacks
                                                  3: call bpf_get_stackid#27
  br v1 s>= 0, b4, b2                             4: if r0 s>= 0x0 goto pc+5
  br v1 != -14, b3, b4                            5: if r0 == 0xfffffff2 goto pc+4
  v3 = copy map_value6+8                          6: r5 = map[fd:0][0]+8  ; losses
  v4 = copy 1                                     8: r4 = 1
  atomic_add64 [v3], v4                           9: lock *(u64 *)(r5 +0) += r4
  store64 [slot0], v1                            10: *(u64 *)(r10 -8) = r0
  v5 = call map_lookup_elem map1, slot0          11: r2 = r10
                                                 12: r2 += -8
                                                 13: r1 = map[fd:0]  ; @p
                                                 15: call bpf_map_lookup_elem#1
  br v5 != 0, b7, b6                             16: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                            17: *(u64 *)(r10 -16) = 1
  v6 = call map_update_elem map1, slot0, slot1, 0
                                                 18: r4 = 0
                                                 19: r1 = map[fd:0]  ; @p
                                                 21: r2 = r10
                                                 22: r2 += -8
                                                 23: r3 = r10
                                                 24: r3 += -16
                                                 25: call bpf_map_update_elem#2
  br v6 == 0, b1, b8                             26: if r0 == 0x0 goto pc+6
  v7 = phi b7: v5, b8: map_value6+16             27: r0 = map[fd:0][0]+16  ; losses
  v8 = load64 [v7]                               29: r5 = *(u64 *)(r0 +0)
  v9 = add v8, 1                                 30: r5 += 1
  store64 [v7], v9                               31: *(u64 *)(r0 +0) = r5
  exit 0                                         32: r0 = 0
                                                 33: exit
insns: 34
software:page-faults:100
   5: software:page-faults:100 { @f = count(); }
  storei32 [slot0], 0                             0: *(u32 *)(r10 -8) = 0
  v1 = call map_lookup_elem map2, slot0           1: r2 = r10
                                                  2: r2 += -8
                                                  3: r1 = map[fd:0]  ; @f
                                                  5: call bpf_map_lookup_elem#1
  br v1 != 0, b2, b1                              6: if r0 == 0x0 goto pc+4
  v2 = load64 [v1]                                7: r5 = *(u64 *)(r0 +0)
  v3 = add v2, 1                                  8: r5 += 1
  store64 [v1], v3                                9: *(u64 *)(r0 +0) = r5
  exit 0                                         10: r0 = 0
                                                 11: exit
insns: 12
hardware:cache-misses:1000
   6: hardware:cache-misses:1000 { @h = count(); }
  storei32 [slot0], 0                             0: *(u32 *)(r10 -8) = 0
  v1 = call map_lookup_elem map3, slot0           1: r2 = r10
                                                  2: r2 += -8
                                                  3: r1 = map[fd:0]  ; @h
                                                  5: call bpf_map_lookup_elem#1
  br v1 != 0, b2, b1                              6: if r0 == 0x0 goto pc+4
  v2 = load64 [v1]                                7: r5 = *(u64 *)(r0 +0)
  v3 = add v2, 1                                  8: r5 += 1
  store64 [v1], v3                                9: *(u64 *)(r0 +0) = r5
  exit 0                                         10: r0 = 0
                                                 11: exit
insns: 12
