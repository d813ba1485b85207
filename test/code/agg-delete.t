kprobe:vfs_read { @c = count(); delete(@c); }
kprobe:vfs_read { @h[pid] = hist(arg2); if (delete(@h[pid])) { @gone++; } }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { @c = count(); delete(@c); }
  storei32 [slot0], 0                             0: *(u32 *)(r10 -8) = 0
  v1 = call map_lookup_elem map0, slot0           1: r2 = r10
                                                  2: r2 += -8
                                                  3: r1 = map[fd:0]  ; @c
                                                  5: call bpf_map_lookup_elem#1
  br v1 != 0, b2, b3                              6: if r0 == 0x0 goto pc+3
  v2 = load64 [v1]                                7: r5 = *(u64 *)(r0 +0)
  v3 = add v2, 1                                  8: r5 += 1
  store64 [v1], v3                                9: *(u64 *)(r0 +0) = r5
  storei32 [slot0], 0                            10: *(u32 *)(r10 -8) = 0
  v4 = phi b3: 0, b7: v5                         11: r6 = 0
  v6 = copy v7                                   12: r0 = 0x0  ; possible_cpus
  br v4 < v6, b5, b1                             14: if r6 >= r0 goto pc+10
  v8 = call map_lookup_percpu_elem map0, slot0, v4
                                                 15: r3 = r6
                                                 16: r2 = r10
                                                 17: r2 += -8
                                                 18: r1 = map[fd:0]  ; @c
                                                 20: call bpf_map_lookup_percpu_elem#195
  br v8 != 0, b4, b7                             21: if r0 == 0x0 goto pc+1
  storei64 [v8], 0                               22: *(u64 *)(r0 +0) = 0
  v5 = add v4, 1                                 23: r6 += 1
  jmp b6                                         24: goto pc-13
  exit 0                                         25: r0 = 0
                                                 26: exit
insns: 27
kprobe:vfs_read
   2: kprobe:vfs_read { @h[pid] = hist(arg2); if (delete(@h[pid])) { @gone++; } }
  v1 = load64 [v2 + 96]                           0: r1 = *(u64 *)(r1 +96)
  v3 = phi b15: v4, b25: 1                        1: r6 = 1
  br v1 >= 1, b2, b25                             2: if r1 < 0x1 goto pc+20
  v5 = shr v1, 32                                 3: r0 = r1
                                                  4: r0 >>= 32
  v6 = phi b26: v1, b4: v5                        5: r6 = 2
  br v5 != 0, b4, b26                             6: if r0 == 0x0 goto pc+2
  v6 = phi b26: v1, b4: v5                        7: r1 = r0
                                                  8: r6 = 34
  br v6 > 65535, b6, b28                          9: if r1 <= 0xffff goto pc+2
  v7 = shr v6, 16                                10: r1 >>= 16
  v8 = add v9, 16                                11: r6 += 16
  br v10 > 255, b8, b29                          12: if r1 <= 0xff goto pc+2
  v11 = shr v10, 8                               13: r1 >>= 8
  v12 = add v13, 8                               14: r6 += 8
  br v14 > 15, b10, b30                          15: if r1 <= 0xf goto pc+2
  v15 = shr v14, 4                               16: r1 >>= 4
  v16 = add v17, 4                               17: r6 += 4
  br v18 > 3, b12, b31                           18: if r1 <= 0x3 goto pc+2
  v19 = shr v18, 2                               19: r1 >>= 2
  v20 = add v21, 2                               20: r6 += 2
  br v22 > 1, b14, b32                           21: if r1 <= 0x1 goto pc+1
  v23 = add v24, 1                               22: r6 += 1
  v25 = call get_current_pid_tgid                23: call bpf_get_current_pid_tgid#14
  v26 = shr v25, 32                              24: r0 >>= 32
  store64 [slot0], v26                           25: *(u64 *)(r10 -16) = r0
  store64 [slot0 + 8], v3                        26: *(u64 *)(r10 -8) = r6
  v27 = slot0                                    27: r6 = r10
                                                 28: r6 += -16
  v28 = map1                                     29: r7 = map[fd:0]  ; @h
  v29 = call map_lookup_elem map1, slot0         31: r2 = r6
                                                 32: r1 = r7
                                                 33: call bpf_map_lookup_elem#1
  br v29 != 0, b27, b17                          34: if r0 != 0x0 goto pc+10
  storei64 [slot1], 1                            35: *(u64 *)(r10 -24) = 1
  v30 = call map_update_elem map1, slot0, slot1, 0
                                                 36: r1 = r7
                                                 37: r2 = r6
                                                 38: r4 = 0
                                                 39: r3 = r10
                                                 40: r3 += -24
                                                 41: call bpf_map_update_elem#2
  br v30 == 0, b18, b33                          42: if r0 == 0x0 goto pc+5
  v31 = phi b27: v29, b33: map_value4            43: r0 = map[fd:0][0]+0  ; losses
  v32 = load64 [v31]                             45: r5 = *(u64 *)(r0 +0)
  v33 = add v32, 1                               46: r5 += 1
  store64 [v31], v33                             47: *(u64 *)(r0 +0) = r5
  v34 = call get_current_pid_tgid                48: call bpf_get_current_pid_tgid#14
  v35 = shr v34, 32                              49: r0 >>= 32
  store64 [slot0], v35                           50: *(u64 *)(r10 -16) = r0
  storei64 [slot0 + 8], 0                        51: *(u64 *)(r10 -8) = 0
  v36 = phi b18: 0, b22: v37                     52: r9 = 0
                                                 53: r8 = 0
  br v36 < 66, b20, b23                          54: if r8 >= 0x42 goto pc+8
  store64 [slot0 + 8], v36                       55: *(u64 *)(r10 -8) = r8
  v38 = call map_delete_elem map1, slot0         56: r2 = r6
                                                 57: r1 = r7
                                                 58: call bpf_map_delete_elem#3
  br v38 == 0, b24, b34                          59: if r0 != 0x0 goto pc+1
  v39 = phi b34: v40, b24: 1                     60: r9 = 1
  v37 = add v36, 1                               61: r8 += 1
  jmp b21                                        62: goto pc-9
  br v40 != 0, b19, b1                           63: if r9 == 0x0 goto pc+4
  v41 = copy map_value2                          64: r0 = map[fd:0][0]+0  ; @gone
  v42 = copy 1                                   66: r5 = 1
  atomic_add64 [v41], v42                        67: lock *(u64 *)(r0 +0) += r5
  exit 0                                         68: r0 = 0
                                                 69: exit
insns: 70
