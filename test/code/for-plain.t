BEGIN { for ($kv : @m) { @turns++; } @m[1] = 2; }
# >>> listing
BEGIN
   1: BEGIN { for ($kv : @m) { @turns++; } @m[1] = 2; }
  v1 = copy slot1                                 0: r0 = r10
                                                  1: r0 += -40
  store64 [slot0 + 16], v1                        2: *(u64 *)(r10 -16) = r0
  store64 [slot0], v2                             3: *(u64 *)(r10 -32) = r1
  storei64 [slot2], 0                             4: *(u64 *)(r10 -56) = 0
  storei64 [slot2 + 8], 0                         5: *(u64 *)(r10 -48) = 0
  v3 = copy slot2                                 6: r0 = r10
                                                  7: r0 += -56
  store64 [slot0 + 24], v3                        8: *(u64 *)(r10 -8) = r0
  storei64 [slot0 + 8], 0                         9: *(u64 *)(r10 -24) = 0
  v4 = call for_each_map_elem map0, func0, slot0, 0
                                                 10: r4 = 0
                                                 11: r1 = map[fd:0]  ; @m
                                                 13: r2 = subprog[+23]
                                                 15: r3 = r10
                                                 16: r3 += -32
                                                 17: call bpf_for_each_map_elem#164
  v5 = load64 [slot0 + 8]                        18: r0 = *(u64 *)(r10 -24)
  br v5 != 0, b1, b2                             19: if r0 != 0x0 goto pc+15
  storei64 [slot3], 2                            20: *(u64 *)(r10 -64) = 2
  storei64 [slot4], 1                            21: *(u64 *)(r10 -72) = 1
  v6 = call map_update_elem map0, slot4, slot3, 0
                                                 22: r4 = 0
                                                 23: r1 = map[fd:0]  ; @m
                                                 25: r2 = r10
                                                 26: r2 += -72
                                                 27: r3 = r10
                                                 28: r3 += -64
                                                 29: call bpf_map_update_elem#2
  br v6 == 0, b1, b3                             30: if r0 == 0x0 goto pc+5
  v7 = copy map_value3                           31: r0 = map[fd:0][0]+0  ; losses
  v8 = copy 1                                    33: r5 = 1
  atomic_add64 [v7], v8                          34: lock *(u64 *)(r0 +0) += r5
  exit 0                                         35: r0 = 0
                                                 36: exit
  function: for @m
  save_args                                      37: *(u64 *)(r10 -24) = r2
                                                 38: *(u64 *)(r10 -16) = r3
                                                 39: *(u64 *)(r10 -8) = r4
  v1 = load64 [slot0 + 16]                       40: r0 = *(u64 *)(r10 -8)
  v2 = load64 [v1 + 24]                          41: r0 = *(u64 *)(r0 +24)
  v3 = load64 [slot0]                            42: r5 = *(u64 *)(r10 -24)
  v4 = loads64 [v3]                              43: r5 = *(u64 *)(r5 +0)
  store64 [v2], v4                               44: *(u64 *)(r0 +0) = r5
  v5 = load64 [slot0 + 8]                        45: r5 = *(u64 *)(r10 -16)
  v6 = loads64 [v5]                              46: r5 = *(u64 *)(r5 +0)
  store64 [v2 + 8], v6                           47: *(u64 *)(r0 +8) = r5
  v7 = copy map_value1                           48: r0 = map[fd:0][0]+0  ; @turns
  v8 = copy 1                                    50: r5 = 1
  atomic_add64 [v7], v8                          51: lock *(u64 *)(r0 +0) += r5
  exit 0                                         52: r0 = 0
                                                 53: exit
insns: 54
