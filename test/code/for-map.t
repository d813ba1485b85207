kprobe:vfs_read { @m[pid] = arg2; $n = 0; for ($kv : @m) { if ($kv.1 > 5) { $n++; } else { break; } } @n = $n + len(@m); }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { @m[pid] = arg2; $n = 0; for ($kv : @m) { if ($kv.1 > 5) { $n++; } else { break; } } @n = $n + len(@m); }
  v1 = ctx                                        0: r6 = r1
  storei32 [slot5], 0                             1: *(u32 *)(r10 -68) = 0
  v2 = call map_lookup_elem map2, slot5           2: r2 = r10
                                                  3: r2 += -68
                                                  4: r1 = map[fd:0]  ; scratch
                                                  6: call bpf_map_lookup_elem#1
  br v2 == 0, b6, b5                              7: if r0 == 0x0 goto pc+56
  store64 [slot0 + 16], v2                        8: *(u64 *)(r10 -16) = r0
  store64 [slot0], v1                             9: *(u64 *)(r10 -32) = r6
  v3 = load64 [slot0 + 16]                       10: r0 = *(u64 *)(r10 -16)
  storei64 [v3], 0                               11: *(u64 *)(r0 +0) = 0
  storei64 [slot2], 0                            12: *(u64 *)(r10 -48) = 0
  storei64 [slot2 + 8], 0                        13: *(u64 *)(r10 -40) = 0
  v4 = copy slot2                                14: r0 = r10
                                                 15: r0 += -48
  store64 [slot0 + 24], v4                       16: *(u64 *)(r10 -8) = r0
  v5 = load64 [v1 + 96]                          17: r6 = *(u64 *)(r6 +96)
  store64 [slot3], v5                            18: *(u64 *)(r10 -56) = r6
  v6 = call get_current_pid_tgid                 19: call bpf_get_current_pid_tgid#14
  v7 = shr v6, 32                                20: r0 >>= 32
  store32 [slot4], v7                            21: *(u32 *)(r10 -64) = r0
  v8 = map0                                      22: r6 = map[fd:0]  ; @m
  v9 = call map_update_elem map0, slot4, slot3, 0
                                                 24: r1 = r6
                                                 25: r4 = 0
                                                 26: r3 = r10
                                                 27: r3 += -56
                                                 28: r2 = r10
                                                 29: r2 += -64
                                                 30: call bpf_map_update_elem#2
  br v9 != 0, b2, b3                             31: if r0 == 0x0 goto pc+4
  v10 = copy map_value3                          32: r0 = map[fd:0][0]+0  ; losses
  v11 = copy 1                                   34: r5 = 1
  atomic_add64 [v10], v11                        35: lock *(u64 *)(r0 +0) += r5
  v12 = load64 [slot0 + 16]                      36: r0 = *(u64 *)(r10 -16)
  storei64 [v12], 0                              37: *(u64 *)(r0 +0) = 0
  storei64 [slot0 + 8], 0                        38: *(u64 *)(r10 -24) = 0
  v13 = call for_each_map_elem map0, func0, slot0, 0
                                                 39: r1 = r6
                                                 40: r4 = 0
                                                 41: r3 = r10
                                                 42: r3 += -32
                                                 43: r2 = subprog[+21]
                                                 45: call bpf_for_each_map_elem#164
  v14 = load64 [slot0 + 8]                       46: r0 = *(u64 *)(r10 -24)
  br v14 != 0, b1, b4                            47: if r0 != 0x0 goto pc+14
  v15 = load64 [slot0 + 16]                      48: r0 = *(u64 *)(r10 -16)
  v16 = load64 [v15]                             49: r7 = *(u64 *)(r0 +0)
  storei64 [slot3], 0                            50: *(u64 *)(r10 -56) = 0
  v17 = call for_each_map_elem map0, func1, slot3, 0
                                                 51: r1 = r6
                                                 52: r4 = 0
                                                 53: r3 = r10
                                                 54: r3 += -56
                                                 55: r2 = subprog[+35]
                                                 57: call bpf_for_each_map_elem#164
  v18 = add v16, v17                             58: r7 += r0
  v19 = copy map_value1                          59: r0 = map[fd:0][0]+0  ; @n
  store64 [v19], v18                             61: *(u64 *)(r0 +0) = r7
  exit 0                                         62: r0 = 0
                                                 63: exit
  exit 0                                         64: exit
  function: for @m
  save_args                                      65: *(u64 *)(r10 -24) = r2
                                                 66: *(u64 *)(r10 -16) = r3
                                                 67: *(u64 *)(r10 -8) = r4
  v1 = load64 [slot0 + 16]                       68: r0 = *(u64 *)(r10 -8)
  v2 = load64 [v1 + 24]                          69: r0 = *(u64 *)(r0 +24)
  v3 = load64 [slot0]                            70: r5 = *(u64 *)(r10 -24)
  v4 = load32 [v3]                               71: r5 = *(u32 *)(r5 +0)
  store32 [v2], v4                               72: *(u32 *)(r0 +0) = r5
  v5 = load64 [slot0 + 8]                        73: r5 = *(u64 *)(r10 -16)
  v6 = load64 [v5]                               74: r5 = *(u64 *)(r5 +0)
  store64 [v2 + 8], v6                           75: *(u64 *)(r0 +8) = r5
  v7 = load64 [slot0 + 16]                       76: r0 = *(u64 *)(r10 -8)
  v8 = load64 [v7 + 24]                          77: r0 = *(u64 *)(r0 +24)
  v9 = load64 [v8 + 8]                           78: r0 = *(u64 *)(r0 +8)
  br v9 > 5, b2, b1                              79: if r0 <= 0x5 goto pc+9
  v10 = load64 [slot0 + 16]                      80: r0 = *(u64 *)(r10 -8)
  v11 = load64 [v10 + 16]                        81: r0 = *(u64 *)(r0 +16)
  v12 = load64 [v11]                             82: r0 = *(u64 *)(r0 +0)
  v13 = add v12, 1                               83: r0 += 1
  v14 = load64 [slot0 + 16]                      84: r5 = *(u64 *)(r10 -8)
  v15 = load64 [v14 + 16]                        85: r5 = *(u64 *)(r5 +16)
  store64 [v15], v13                             86: *(u64 *)(r5 +0) = r0
  exit 0                                         87: r0 = 0
                                                 88: exit
  exit 1                                         89: r0 = 1
                                                 90: exit
  function: len @m
  save_args                                      91: *(u64 *)(r10 -24) = r2
                                                 92: *(u64 *)(r10 -16) = r3
                                                 93: *(u64 *)(r10 -8) = r4
  exit 0                                         94: r0 = 0
                                                 95: exit
insns: 96
