kprobe:vfs_read { for ($i : 0..arg2) { if ($i == 7) { continue; } @n += $i; } while (@n > 5) { @n -= 3; } }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { for ($i : 0..arg2) { if ($i == 7) { continue; } @n += $i; } while (@n > 5) { @n -= 3; } }
  v1 = ctx                                        0: r6 = r1
  storei32 [slot2], 0                             1: *(u32 *)(r10 -28) = 0
  v2 = call map_lookup_elem map1, slot2           2: r2 = r10
                                                  3: r2 += -28
                                                  4: r1 = map[fd:0]  ; scratch
                                                  6: call bpf_map_lookup_elem#1
  br v2 == 0, b8, b7                              7: if r0 == 0x0 goto pc+37
  store64 [slot0 + 16], v2                        8: *(u64 *)(r10 -8) = r0
  store64 [slot0], v1                             9: *(u64 *)(r10 -24) = r6
  v3 = load64 [slot0 + 16]                       10: r0 = *(u64 *)(r10 -8)
  storei64 [v3], 0                               11: *(u64 *)(r0 +0) = 0
  v4 = load64 [v1 + 96]                          12: r1 = *(u64 *)(r6 +96)
  v5 = 1                                         13: r6 = 1
  br v4 s> 0, b3, b2                             14: if r1 s<= 0x0 goto pc+16
  v6 = load64 [slot0 + 16]                       15: r0 = *(u64 *)(r10 -8)
  storei64 [v6 + 8], 0                           16: *(u64 *)(r0 +8) = 0
  br v4 <= 8388608, b9, b4                       17: if r1 <= 0x800000 goto pc+4
  v7 = copy map_value2                           18: r0 = map[fd:0][0]+0  ; losses
  atomic_add64 [v7], 1                           20: lock *(u64 *)(r0 +0) += r6
  v8 = phi b9: v4, b4: 8388608                   21: r1 = 8388608
  storei64 [slot0 + 8], 0                        22: *(u64 *)(r10 -16) = 0
  v9 = call loop v8, func0, slot0, 0             23: r4 = 0
                                                 24: r3 = r10
                                                 25: r3 += -24
                                                 26: r2 = subprog[+19]
                                                 28: call bpf_loop#181
  v10 = load64 [slot0 + 8]                       29: r0 = *(u64 *)(r10 -16)
  br v10 != 0, b1, b2                            30: if r0 != 0x0 goto pc+12
  storei64 [slot0 + 8], 0                        31: *(u64 *)(r10 -16) = 0
  v11 = call loop 8388608, func1, slot0, 0       32: r4 = 0
                                                 33: r1 = 8388608
                                                 34: r2 = subprog[+33]
                                                 36: r3 = r10
                                                 37: r3 += -24
                                                 38: call bpf_loop#181
  br v11 == 8388608, b6, b1                      39: if r0 != 0x800000 goto pc+3
  v12 = copy map_value2+8                        40: r0 = map[fd:0][0]+8  ; losses
  atomic_add64 [v12], 1                          42: lock *(u64 *)(r0 +0) += r6
  exit 0                                         43: r0 = 0
                                                 44: exit
  exit 0                                         45: exit
  function: for
  save_args                                      46: *(u64 *)(r10 -16) = r1
                                                 47: *(u64 *)(r10 -8) = r2
  v1 = load64 [slot0 + 16]                       48: r0 = *(u64 *)(r10 -8)
  v2 = load64 [v1 + 16]                          49: r0 = *(u64 *)(r0 +16)
  v3 = load64 [v2 + 8]                           50: r0 = *(u64 *)(r0 +8)
  v4 = load64 [slot0 + 8]                        51: r5 = *(u64 *)(r10 -16)
  v5 = add v3, v4                                52: r0 += r5
  v6 = load64 [slot0 + 16]                       53: r5 = *(u64 *)(r10 -8)
  v7 = load64 [v6 + 16]                          54: r5 = *(u64 *)(r5 +16)
  store64 [v7], v5                               55: *(u64 *)(r5 +0) = r0
  v8 = load64 [slot0 + 16]                       56: r0 = *(u64 *)(r10 -8)
  v9 = load64 [v8 + 16]                          57: r0 = *(u64 *)(r0 +16)
  v10 = load64 [v9]                              58: r0 = *(u64 *)(r0 +0)
  br v10 == 7, b1, b2                            59: if r0 == 0x7 goto pc+6
  v11 = load64 [slot0 + 16]                      60: r0 = *(u64 *)(r10 -8)
  v12 = load64 [v11 + 16]                        61: r0 = *(u64 *)(r0 +16)
  v13 = load64 [v12]                             62: r0 = *(u64 *)(r0 +0)
  v14 = copy map_value0                          63: r5 = map[fd:0][0]+0  ; @n
  atomic_add64 [v14], v13                        65: lock *(u64 *)(r5 +0) += r0
  exit 0                                         66: r0 = 0
                                                 67: exit
  function: while
  save_args                                      68: *(u64 *)(r10 -16) = r1
                                                 69: *(u64 *)(r10 -8) = r2
  v1 = map_value0                                70: r0 = map[fd:0][0]+0  ; @n
  v2 = loads64 [map_value0]                      72: r5 = *(u64 *)(r0 +0)
  br v2 s> 5, b2, b1                             73: if r5 s<= 0x5 goto pc+4
  v3 = copy -3                                   74: r5 = -3
  atomic_add64 [map_value0], v3                  75: lock *(u64 *)(r0 +0) += r5
  exit 0                                         76: r0 = 0
                                                 77: exit
  exit 1                                         78: r0 = 1
                                                 79: exit
insns: 80
