kretprobe:vfs_read { @[pid] = tseries(retval, 1s, 60); }
kprobe:vfs_read { @least = tseries(arg2, 100ms, 20, "min"); @mean = tseries(arg2, 10ms, 5000, "avg"); }
# >>> listing
kretprobe:vfs_read
   1: kretprobe:vfs_read { @[pid] = tseries(retval, 1s, 60); }
  v2 = load64 [v1 + 80]                           0: r6 = *(u64 *)(r1 +80)
  v3 = call ktime_get_boot_ns                     1: call bpf_ktime_get_boot_ns#125
  v40 = copy v4                                   2: r5 = 0x0  ; tai
  v5 = add v3, v40                                4: r7 = r0
                                                  5: r7 += r5
  v7 = udiv v5, 1000000000                        6: r8 = r7
                                                  7: r8 /= 1000000000
  v9 = umod v7, 60                                8: r9 = r8
                                                  9: r9 %= 60
  v11 = call get_current_pid_tgid                10: call bpf_get_current_pid_tgid#14
  v13 = shr v11, 32                              11: r0 >>= 32
  store64 [slot0], v13                           12: *(u64 *)(r10 -16) = r0
  store64 [slot0 + 8], v9                        13: *(u64 *)(r10 -8) = r9
  v17 = call map_lookup_elem map0, slot0         14: r2 = r10
                                                 15: r2 += -16
                                                 16: r1 = map[fd:0]  ; @
                                                 18: call bpf_map_lookup_elem#1
  br v17 != 0, b2, b3                            19: if r0 == 0x0 goto pc+5
  store64 [v17], v2                              20: *(u64 *)(r0 +0) = r6
  store64 [v17 + 8], v5                          21: *(u64 *)(r0 +8) = r7
  store64 [v17 + 16], v7                         22: *(u64 *)(r0 +16) = r8
  exit 0                                         23: r0 = 0
                                                 24: exit
  store64 [slot1], v2                            25: *(u64 *)(r10 -40) = r6
  store64 [slot1 + 8], v5                        26: *(u64 *)(r10 -32) = r7
  store64 [slot1 + 16], v7                       27: *(u64 *)(r10 -24) = r8
  v26 = call map_update_elem map0, slot0, slot1, 0
                                                 28: r4 = 0
                                                 29: r1 = map[fd:0]  ; @
                                                 31: r2 = r10
                                                 32: r2 += -16
                                                 33: r3 = r10
                                                 34: r3 += -40
                                                 35: call bpf_map_update_elem#2
  br v26 == 0, b1, b4                            36: if r0 == 0x0 goto pc-13
  v41 = copy map_value4                          37: r0 = map[fd:0][0]+0  ; losses
  v42 = copy 1                                   39: r5 = 1
  atomic_add64 [v41], v42                        40: lock *(u64 *)(r0 +0) += r5
  jmp b1                                         41: goto pc-19
insns: 42
kprobe:vfs_read
   2: kprobe:vfs_read { @least = tseries(arg2, 100ms, 20, "min"); @mean = tseries(arg2, 10ms, 5000, "avg"); }
  v2 = load64 [v1 + 96]                           0: r6 = *(u64 *)(r1 +96)
  v3 = call ktime_get_boot_ns                     1: call bpf_ktime_get_boot_ns#125
  v96 = copy v91                                  2: r5 = 0x0  ; tai
  v5 = add v3, v96                                4: r0 += r5
  v7 = udiv v5, 100000000                         5: r7 = r0
                                                  6: r7 /= 100000000
  v10 = umod v7, 20                               7: r0 = r7
                                                  8: r0 %= 20
  store64 [slot0], v10                            9: *(u64 *)(r10 -8) = r0
  v93 = slot0                                    10: r8 = r10
                                                 11: r8 += -8
  v14 = call map_lookup_elem map1, slot0         12: r2 = r8
                                                 13: r1 = map[fd:0]  ; @least
                                                 15: call bpf_map_lookup_elem#1
  v92 = 1                                        16: r9 = 1
  br v14 != 0, b2, b3                            17: if r0 == 0x0 goto pc+41
  v30 = load64 [v14 + 16]                        18: r5 = *(u64 *)(r0 +16)
  br v30 == v7, b6, b8                           19: if r5 != r7 goto pc+6
  v32 = load64 [v14 + 8]                         20: r5 = *(u64 *)(r0 +8)
  br v32 != 0, b7, b8                            21: if r5 == 0x0 goto pc+4
  v35 = load64 [v14]                             22: r5 = *(u64 *)(r0 +0)
  br v2 < v35, b9, b5                            23: if r6 >= r5 goto pc+5
  store64 [v14], v2                              24: *(u64 *)(r0 +0) = r6
  jmp b5                                         25: goto pc+3
  store64 [v14], v2                              26: *(u64 *)(r0 +0) = r6
  storei64 [v14 + 8], 1                          27: *(u64 *)(r0 +8) = 1
  store64 [v14 + 16], v7                         28: *(u64 *)(r0 +16) = r7
  v45 = call ktime_get_boot_ns                   29: call bpf_ktime_get_boot_ns#125
  v47 = add v91, v45                             30: r5 = 0x0  ; tai
                                                 32: r5 += r0
  v49 = udiv v47, 10000000                       33: r7 = r5
                                                 34: r7 /= 10000000
  v52 = umod v49, 5000                           35: r0 = r7
                                                 36: r0 %= 5000
  store64 [slot0], v52                           37: *(u64 *)(r10 -8) = r0
  v56 = call map_lookup_elem map2, slot0         38: r2 = r8
                                                 39: r1 = map[fd:0]  ; @mean
                                                 41: call bpf_map_lookup_elem#1
  br v56 != 0, b10, b11                          42: if r0 == 0x0 goto pc+31
  v72 = load64 [v56 + 16]                        43: r5 = *(u64 *)(r0 +16)
  br v72 == v49, b14, b16                        44: if r5 != r7 goto pc+9
  v74 = load64 [v56 + 8]                         45: r5 = *(u64 *)(r0 +8)
  br v74 != 0, b15, b16                          46: if r5 == 0x0 goto pc+7
  v77 = load64 [v56]                             47: r5 = *(u64 *)(r0 +0)
  v78 = add v2, v77                              48: r6 += r5
  store64 [v56], v78                             49: *(u64 *)(r0 +0) = r6
  v80 = load64 [v56 + 8]                         50: r5 = *(u64 *)(r0 +8)
  v81 = add v80, 1                               51: r5 += 1
  store64 [v56 + 8], v81                         52: *(u64 *)(r0 +8) = r5
  jmp b1                                         53: goto pc+3
  store64 [v56], v2                              54: *(u64 *)(r0 +0) = r6
  storei64 [v56 + 8], 1                          55: *(u64 *)(r0 +8) = 1
  store64 [v56 + 16], v49                        56: *(u64 *)(r0 +16) = r7
  exit 0                                         57: r0 = 0
                                                 58: exit
  store64 [slot1], v2                            59: *(u64 *)(r10 -32) = r6
  storei64 [slot1 + 8], 1                        60: *(u64 *)(r10 -24) = 1
  store64 [slot1 + 16], v7                       61: *(u64 *)(r10 -16) = r7
  v23 = call map_update_elem map1, slot0, slot1, 0
                                                 62: r2 = r8
                                                 63: r4 = 0
                                                 64: r1 = map[fd:0]  ; @least
                                                 66: r3 = r10
                                                 67: r3 += -32
                                                 68: call bpf_map_update_elem#2
  br v23 == 0, b5, b4                            69: if r0 == 0x0 goto pc-41
  v94 = copy map_value4+8                        70: r0 = map[fd:0][0]+8  ; losses
  atomic_add64 [v94], 1                          72: lock *(u64 *)(r0 +0) += r9
  jmp b5                                         73: goto pc-45
  store64 [slot1], v2                            74: *(u64 *)(r10 -32) = r6
  storei64 [slot1 + 8], 1                        75: *(u64 *)(r10 -24) = 1
  store64 [slot1 + 16], v49                      76: *(u64 *)(r10 -16) = r7
  v65 = call map_update_elem map2, slot0, slot1, 0
                                                 77: r2 = r8
                                                 78: r4 = 0
                                                 79: r1 = map[fd:0]  ; @mean
                                                 81: r3 = r10
                                                 82: r3 += -32
                                                 83: call bpf_map_update_elem#2
  br v65 == 0, b1, b12                           84: if r0 == 0x0 goto pc-27
  v95 = copy map_value4+16                       85: r0 = map[fd:0][0]+16  ; losses
  atomic_add64 [v95], 1                          87: lock *(u64 *)(r0 +0) += r9
  jmp b1                                         88: goto pc-32
insns: 89
