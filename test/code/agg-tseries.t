kretprobe:vfs_read { @[pid] = tseries(retval, 1s, 60); }
kprobe:vfs_read { @least = tseries(arg2, 100ms, 20, "min"); @mean = tseries(arg2, 10ms, 5000, "avg"); }
# >>> listing
kretprobe:vfs_read
   1: kretprobe:vfs_read { @[pid] = tseries(retval, 1s, 60); }
  v1 = load64 [v2 + 80]                           0: r6 = *(u64 *)(r1 +80)
  v3 = call ktime_get_boot_ns                     1: call bpf_ktime_get_boot_ns#125
  v4 = copy v5                                    2: r5 = 0x0  ; tai
  v6 = add v3, v4                                 4: r7 = r0
                                                  5: r7 += r5
  v7 = udiv v6, 1000000000                        6: r8 = r7
                                                  7: r8 /= 1000000000
  v8 = umod v7, 60                                8: r9 = r8
                                                  9: r9 %= 60
  v9 = call get_current_pid_tgid                 10: call bpf_get_current_pid_tgid#14
  v10 = shr v9, 32                               11: r0 >>= 32
  store64 [slot0], v10                           12: *(u64 *)(r10 -16) = r0
  store64 [slot0 + 8], v8                        13: *(u64 *)(r10 -8) = r9
  v11 = call map_lookup_elem map0, slot0         14: r2 = r10
                                                 15: r2 += -16
                                                 16: r1 = map[fd:0]  ; @
                                                 18: call bpf_map_lookup_elem#1
  br v11 != 0, b2, b3                            19: if r0 == 0x0 goto pc+5
  store64 [v11], v1                              20: *(u64 *)(r0 +0) = r6
  store64 [v11 + 8], v6                          21: *(u64 *)(r0 +8) = r7
  store64 [v11 + 16], v7                         22: *(u64 *)(r0 +16) = r8
  exit 0                                         23: r0 = 0
                                                 24: exit
  store64 [slot1], v1                            25: *(u64 *)(r10 -40) = r6
  store64 [slot1 + 8], v6                        26: *(u64 *)(r10 -32) = r7
  store64 [slot1 + 16], v7                       27: *(u64 *)(r10 -24) = r8
  v12 = call map_update_elem map0, slot0, slot1, 0
                                                 28: r4 = 0
                                                 29: r1 = map[fd:0]  ; @
                                                 31: r2 = r10
                                                 32: r2 += -16
                                                 33: r3 = r10
                                                 34: r3 += -40
                                                 35: call bpf_map_update_elem#2
  br v12 == 0, b1, b4                            36: if r0 == 0x0 goto pc-13
  v13 = copy map_value4                          37: r0 = map[fd:0][0]+0  ; losses
  v14 = copy 1                                   39: r5 = 1
  atomic_add64 [v13], v14                        40: lock *(u64 *)(r0 +0) += r5
  jmp b1                                         41: goto pc-19
insns: 42
kprobe:vfs_read
   2: kprobe:vfs_read { @least = tseries(arg2, 100ms, 20, "min"); @mean = tseries(arg2, 10ms, 5000, "avg"); }
  v1 = load64 [v2 + 96]                           0: r6 = *(u64 *)(r1 +96)
  v3 = call ktime_get_boot_ns                     1: call bpf_ktime_get_boot_ns#125
  v4 = copy v5                                    2: r5 = 0x0  ; tai
  v6 = add v3, v4                                 4: r0 += r5
  v7 = udiv v6, 100000000                         5: r7 = r0
                                                  6: r7 /= 100000000
  v8 = umod v7, 20                                7: r0 = r7
                                                  8: r0 %= 20
  store64 [slot0], v8                             9: *(u64 *)(r10 -8) = r0
  v9 = slot0                                     10: r8 = r10
                                                 11: r8 += -8
  v10 = call map_lookup_elem map1, slot0         12: r2 = r8
                                                 13: r1 = map[fd:0]  ; @least
                                                 15: call bpf_map_lookup_elem#1
  v11 = 1                                        16: r9 = 1
  br v10 != 0, b2, b3                            17: if r0 == 0x0 goto pc+41
  v12 = load64 [v10 + 16]                        18: r5 = *(u64 *)(r0 +16)
  br v12 == v7, b6, b8                           19: if r5 != r7 goto pc+6
  v13 = load64 [v10 + 8]                         20: r5 = *(u64 *)(r0 +8)
  br v13 != 0, b7, b8                            21: if r5 == 0x0 goto pc+4
  v14 = load64 [v10]                             22: r5 = *(u64 *)(r0 +0)
  br v1 < v14, b9, b5                            23: if r6 >= r5 goto pc+5
  store64 [v10], v1                              24: *(u64 *)(r0 +0) = r6
  jmp b5                                         25: goto pc+3
  store64 [v10], v1                              26: *(u64 *)(r0 +0) = r6
  storei64 [v10 + 8], 1                          27: *(u64 *)(r0 +8) = 1
  store64 [v10 + 16], v7                         28: *(u64 *)(r0 +16) = r7
  v15 = call ktime_get_boot_ns                   29: call bpf_ktime_get_boot_ns#125
  v16 = add v5, v15                              30: r5 = 0x0  ; tai
                                                 32: r5 += r0
  v17 = udiv v16, 10000000                       33: r7 = r5
                                                 34: r7 /= 10000000
  v18 = umod v17, 5000                           35: r0 = r7
                                                 36: r0 %= 5000
  store64 [slot0], v18                           37: *(u64 *)(r10 -8) = r0
  v19 = call map_lookup_elem map2, slot0         38: r2 = r8
                                                 39: r1 = map[fd:0]  ; @mean
                                                 41: call bpf_map_lookup_elem#1
  br v19 != 0, b10, b11                          42: if r0 == 0x0 goto pc+31
  v20 = load64 [v19 + 16]                        43: r5 = *(u64 *)(r0 +16)
  br v20 == v17, b13, b15                        44: if r5 != r7 goto pc+9
  v21 = load64 [v19 + 8]                         45: r5 = *(u64 *)(r0 +8)
  br v21 != 0, b14, b15                          46: if r5 == 0x0 goto pc+7
  v22 = load64 [v19]                             47: r5 = *(u64 *)(r0 +0)
  v23 = add v1, v22                              48: r6 += r5
  store64 [v19], v23                             49: *(u64 *)(r0 +0) = r6
  v24 = load64 [v19 + 8]                         50: r5 = *(u64 *)(r0 +8)
  v25 = add v24, 1                               51: r5 += 1
  store64 [v19 + 8], v25                         52: *(u64 *)(r0 +8) = r5
  jmp b1                                         53: goto pc+3
  store64 [v19], v1                              54: *(u64 *)(r0 +0) = r6
  storei64 [v19 + 8], 1                          55: *(u64 *)(r0 +8) = 1
  store64 [v19 + 16], v17                        56: *(u64 *)(r0 +16) = r7
  exit 0                                         57: r0 = 0
                                                 58: exit
  store64 [slot1], v1                            59: *(u64 *)(r10 -32) = r6
  storei64 [slot1 + 8], 1                        60: *(u64 *)(r10 -24) = 1
  store64 [slot1 + 16], v7                       61: *(u64 *)(r10 -16) = r7
  v26 = call map_update_elem map1, slot0, slot1, 0
                                                 62: r2 = r8
                                                 63: r4 = 0
                                                 64: r1 = map[fd:0]  ; @least
                                                 66: r3 = r10
                                                 67: r3 += -32
                                                 68: call bpf_map_update_elem#2
  br v26 == 0, b5, b4                            69: if r0 == 0x0 goto pc-41
  v27 = copy map_value4+8                        70: r0 = map[fd:0][0]+8  ; losses
  atomic_add64 [v27], 1                          72: lock *(u64 *)(r0 +0) += r9
  jmp b5                                         73: goto pc-45
  store64 [slot1], v1                            74: *(u64 *)(r10 -32) = r6
  storei64 [slot1 + 8], 1                        75: *(u64 *)(r10 -24) = 1
  store64 [slot1 + 16], v17                      76: *(u64 *)(r10 -16) = r7
  v28 = call map_update_elem map2, slot0, slot1, 0
                                                 77: r2 = r8
                                                 78: r4 = 0
                                                 79: r1 = map[fd:0]  ; @mean
                                                 81: r3 = r10
                                                 82: r3 += -32
                                                 83: call bpf_map_update_elem#2
  br v28 == 0, b1, b12                           84: if r0 == 0x0 goto pc-27
  v29 = copy map_value4+16                       85: r0 = map[fd:0][0]+16  ; losses
  atomic_add64 [v29], 1                          87: lock *(u64 *)(r0 +0) += r9
  jmp b1                                         88: goto pc-32
insns: 89
