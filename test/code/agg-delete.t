kprobe:vfs_read { @c = count(); delete(@c); }
kprobe:vfs_read { @h[pid] = hist(arg2); if (delete(@h[pid])) { @gone++; } }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { @c = count(); delete(@c); }
  storei32 [slot0], 0                             0: *(u32 *)(r10 -8) = 0
  v4 = call map_lookup_elem map0, slot0           1: r2 = r10
                                                  2: r2 += -8
                                                  3: r1 = map[fd:0]  ; @c
                                                  5: call bpf_map_lookup_elem#1
  br v4 != 0, b2, b3                              6: if r0 == 0x0 goto pc+3
  v8 = load64 [v4]                                7: r5 = *(u64 *)(r0 +0)
  v9 = add v8, 1                                  8: r5 += 1
  store64 [v4], v9                                9: *(u64 *)(r0 +0) = r5
  storei32 [slot0], 0                            10: *(u32 *)(r10 -8) = 0
  v17 = phi b3: 0, b7: v27                       11: r6 = 0
  v33 = copy v14                                 12: r0 = 0x0  ; possible_cpus
  br v17 < v33, b5, b1                           14: if r6 >= r0 goto pc+10
  v20 = call map_lookup_percpu_elem map0, slot0, v17
                                                 15: r3 = r6
                                                 16: r2 = r10
                                                 17: r2 += -8
                                                 18: r1 = map[fd:0]  ; @c
                                                 20: call bpf_map_lookup_percpu_elem#195
  br v20 != 0, b4, b7                            21: if r0 == 0x0 goto pc+1
  storei64 [v20], 0                              22: *(u64 *)(r0 +0) = 0
  v27 = add v17, 1                               23: r6 += 1
  jmp b6                                         24: goto pc-13
  exit 0                                         25: r0 = 0
                                                 26: exit
insns: 27
kprobe:vfs_read
   2: kprobe:vfs_read { @h[pid] = hist(arg2); if (delete(@h[pid])) { @gone++; } }
  v2 = load64 [v1 + 96]                           0: r1 = *(u64 *)(r1 +96)
  v60 = phi b16: v58, b28: 1                      1: r6 = 1
  br v2 >= 1, b2, b28                             2: if r1 < 0x1 goto pc+20
  v9 = shr v2, 32                                 3: r0 = r1
                                                  4: r0 >>= 32
  v15 = phi b29: v2, b5: v9                       5: r6 = 2
  br v9 != 0, b5, b29                             6: if r0 == 0x0 goto pc+2
  v15 = phi b29: v2, b5: v9                       7: r1 = r0
                                                  8: r6 = 34
  br v15 > 65535, b7, b31                         9: if r1 <= 0xffff goto pc+2
  v19 = shr v15, 16                              10: r1 >>= 16
  v22 = add v20, 16                              11: r6 += 16
  br v24 > 255, b9, b32                          12: if r1 <= 0xff goto pc+2
  v28 = shr v24, 8                               13: r1 >>= 8
  v31 = add v29, 8                               14: r6 += 8
  br v33 > 15, b11, b33                          15: if r1 <= 0xf goto pc+2
  v37 = shr v33, 4                               16: r1 >>= 4
  v40 = add v38, 4                               17: r6 += 4
  br v42 > 3, b13, b34                           18: if r1 <= 0x3 goto pc+2
  v46 = shr v42, 2                               19: r1 >>= 2
  v49 = add v47, 2                               20: r6 += 2
  br v51 > 1, b15, b35                           21: if r1 <= 0x1 goto pc+1
  v56 = add v54, 1                               22: r6 += 1
  v62 = call get_current_pid_tgid                23: call bpf_get_current_pid_tgid#14
  v64 = shr v62, 32                              24: r0 >>= 32
  store64 [slot0], v64                           25: *(u64 *)(r10 -16) = r0
  store64 [slot0 + 8], v60                       26: *(u64 *)(r10 -8) = r6
  v131 = slot0                                   27: r6 = r10
                                                 28: r6 += -16
  v132 = map1                                    29: r7 = map[fd:0]  ; @h
  v68 = call map_lookup_elem map1, slot0         31: r2 = r6
                                                 32: r1 = r7
                                                 33: call bpf_map_lookup_elem#1
  br v68 != 0, b30, b18                          34: if r0 != 0x0 goto pc+10
  storei64 [slot1], 1                            35: *(u64 *)(r10 -24) = 1
  v75 = call map_update_elem map1, slot0, slot1, 0
                                                 36: r1 = r7
                                                 37: r2 = r6
                                                 38: r4 = 0
                                                 39: r3 = r10
                                                 40: r3 += -24
                                                 41: call bpf_map_update_elem#2
  br v75 == 0, b20, b36                          42: if r0 == 0x0 goto pc+5
  v80 = phi b30: v68, b36: map_value4            43: r0 = map[fd:0][0]+0  ; losses
  v82 = load64 [v80]                             45: r5 = *(u64 *)(r0 +0)
  v83 = add v82, 1                               46: r5 += 1
  store64 [v80], v83                             47: *(u64 *)(r0 +0) = r5
  v88 = call get_current_pid_tgid                48: call bpf_get_current_pid_tgid#14
  v90 = shr v88, 32                              49: r0 >>= 32
  store64 [slot0], v90                           50: *(u64 *)(r10 -16) = r0
  storei64 [slot0 + 8], 0                        51: *(u64 *)(r10 -8) = 0
  v97 = phi b20: 0, b25: v108                    52: r9 = 0
                                                 53: r8 = 0
  br v97 < 66, b23, b26                          54: if r8 >= 0x42 goto pc+8
  store64 [slot0 + 8], v97                       55: *(u64 *)(r10 -8) = r8
  v101 = call map_delete_elem map1, slot0        56: r2 = r6
                                                 57: r1 = r7
                                                 58: call bpf_map_delete_elem#3
  br v101 == 0, b27, b37                         59: if r0 != 0x0 goto pc+1
  v111 = phi b37: v110, b27: 1                   60: r9 = 1
  v108 = add v97, 1                              61: r8 += 1
  jmp b24                                        62: goto pc-9
  br v110 != 0, b21, b1                          63: if r9 == 0x0 goto pc+4
  v133 = copy map_value2                         64: r0 = map[fd:0][0]+0  ; @gone
  v134 = copy 1                                  66: r5 = 1
  atomic_add64 [v133], v134                      67: lock *(u64 *)(r0 +0) += r5
  exit 0                                         68: r0 = 0
                                                 69: exit
insns: 70
