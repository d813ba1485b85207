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
  br v2 == 0, b7, b6                              7: if r0 == 0x0 goto pc+29
  store64 [slot0 + 16], v2                        8: *(u64 *)(r10 -8) = r0
  store64 [slot0], v1                             9: *(u64 *)(r10 -24) = r6
  v3 = load64 [slot0 + 16]                       10: r0 = *(u64 *)(r10 -8)
  storei64 [v3], 0                               11: *(u64 *)(r0 +0) = 0
  v4 = load64 [v1 + 96]                          12: r1 = *(u64 *)(r6 +96)
  br v4 s> 0, b3, b2                             13: if r1 s<= 0x0 goto pc+13
  v5 = load64 [slot0 + 16]                       14: r0 = *(u64 *)(r10 -8)
  storei64 [v5 + 8], 0                           15: *(u64 *)(r0 +8) = 0
  br v4 <= 8388608, b8, b4                       16: if r1 <= 0x800000 goto pc+1
  v6 = phi b8: v4, b4: 8388608                   17: r1 = 8388608
  storei64 [slot0 + 8], 0                        18: *(u64 *)(r10 -16) = 0
  v7 = call loop v6, func0, slot0, 0             19: r4 = 0
                                                 20: r3 = r10
                                                 21: r3 += -24
                                                 22: r2 = subprog[+15]
                                                 24: call bpf_loop#181
  v8 = load64 [slot0 + 8]                        25: r0 = *(u64 *)(r10 -16)
  br v8 != 0, b1, b2                             26: if r0 != 0x0 goto pc+8
  storei64 [slot0 + 8], 0                        27: *(u64 *)(r10 -16) = 0
  v9 = call loop 8388608, func1, slot0, 0        28: r4 = 0
                                                 29: r1 = 8388608
                                                 30: r2 = subprog[+29]
                                                 32: r3 = r10
                                                 33: r3 += -24
                                                 34: call bpf_loop#181
  exit 0                                         35: r0 = 0
                                                 36: exit
  exit 0                                         37: exit
  function: for
  save_args                                      38: *(u64 *)(r10 -16) = r1
                                                 39: *(u64 *)(r10 -8) = r2
  v1 = load64 [slot0 + 16]                       40: r0 = *(u64 *)(r10 -8)
  v2 = load64 [v1 + 16]                          41: r0 = *(u64 *)(r0 +16)
  v3 = load64 [v2 + 8]                           42: r0 = *(u64 *)(r0 +8)
  v4 = load64 [slot0 + 8]                        43: r5 = *(u64 *)(r10 -16)
  v5 = add v3, v4                                44: r0 += r5
  v6 = load64 [slot0 + 16]                       45: r5 = *(u64 *)(r10 -8)
  v7 = load64 [v6 + 16]                          46: r5 = *(u64 *)(r5 +16)
  store64 [v7], v5                               47: *(u64 *)(r5 +0) = r0
  v8 = load64 [slot0 + 16]                       48: r0 = *(u64 *)(r10 -8)
  v9 = load64 [v8 + 16]                          49: r0 = *(u64 *)(r0 +16)
  v10 = load64 [v9]                              50: r0 = *(u64 *)(r0 +0)
  br v10 == 7, b1, b2                            51: if r0 == 0x7 goto pc+6
  v11 = load64 [slot0 + 16]                      52: r0 = *(u64 *)(r10 -8)
  v12 = load64 [v11 + 16]                        53: r0 = *(u64 *)(r0 +16)
  v13 = load64 [v12]                             54: r0 = *(u64 *)(r0 +0)
  v14 = copy map_value0                          55: r5 = map[fd:0][0]+0  ; @n
  atomic_add64 [v14], v13                        57: lock *(u64 *)(r5 +0) += r0
  exit 0                                         58: r0 = 0
                                                 59: exit
  function: while
  save_args                                      60: *(u64 *)(r10 -16) = r1
                                                 61: *(u64 *)(r10 -8) = r2
  v1 = map_value0                                62: r0 = map[fd:0][0]+0  ; @n
  v2 = loads64 [map_value0]                      64: r5 = *(u64 *)(r0 +0)
  br v2 s> 5, b2, b1                             65: if r5 s<= 0x5 goto pc+4
  v3 = copy -3                                   66: r5 = -3
  atomic_add64 [map_value0], v3                  67: lock *(u64 *)(r0 +0) += r5
  exit 0                                         68: r0 = 0
                                                 69: exit
  exit 1                                         70: r0 = 1
                                                 71: exit
insns: 72
