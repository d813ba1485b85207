kretprobe:vfs_read { @min[pid] = min(retval); @max = max(retval); }
# >>> listing
kretprobe:vfs_read
   1: kretprobe:vfs_read { @min[pid] = min(retval); @max = max(retval); }
  v2 = load64 [v1 + 80]                           0: r6 = *(u64 *)(r1 +80)
  v4 = call get_current_pid_tgid                  1: call bpf_get_current_pid_tgid#14
  v6 = shr v4, 32                                 2: r0 >>= 32
  store64 [slot0], v6                             3: *(u64 *)(r10 -8) = r0
  v9 = call map_lookup_elem map0, slot0           4: r2 = r10
                                                  5: r2 += -8
                                                  6: r1 = map[fd:0]  ; @min
                                                  8: call bpf_map_lookup_elem#1
  br v9 != 0, b2, b3                              9: if r0 == 0x0 goto pc+7
  v25 = load64 [v9 + 8]                          10: r5 = *(u64 *)(r0 +8)
  br v25 == 0, b7, b6                            11: if r5 == 0x0 goto pc+2
  v28 = load64 [v9]                              12: r5 = *(u64 *)(r0 +0)
  br v2 s< v28, b7, b5                           13: if r6 s>= r5 goto pc+18
  store64 [v9], v2                               14: *(u64 *)(r0 +0) = r6
  storei64 [v9 + 8], 1                           15: *(u64 *)(r0 +8) = 1
  jmp b5                                         16: goto pc+15
  store64 [slot1], v2                            17: *(u64 *)(r10 -24) = r6
  storei64 [slot1 + 8], 1                        18: *(u64 *)(r10 -16) = 1
  v17 = call map_update_elem map0, slot0, slot1, 0
                                                 19: r4 = 0
                                                 20: r1 = map[fd:0]  ; @min
                                                 22: r2 = r10
                                                 23: r2 += -8
                                                 24: r3 = r10
                                                 25: r3 += -24
                                                 26: call bpf_map_update_elem#2
  br v17 == 0, b5, b4                            27: if r0 == 0x0 goto pc+4
  v55 = copy map_value3                          28: r0 = map[fd:0][0]+0  ; losses
  v56 = copy 1                                   30: r5 = 1
  atomic_add64 [v55], v56                        31: lock *(u64 *)(r0 +0) += r5
  storei32 [slot2], 0                            32: *(u32 *)(r10 -32) = 0
  v39 = call map_lookup_elem map1, slot2         33: r2 = r10
                                                 34: r2 += -32
                                                 35: r1 = map[fd:0]  ; @max
                                                 37: call bpf_map_lookup_elem#1
  br v39 != 0, b9, b1                            38: if r0 == 0x0 goto pc+7
  v43 = load64 [v39 + 8]                         39: r5 = *(u64 *)(r0 +8)
  br v43 == 0, b12, b11                          40: if r5 == 0x0 goto pc+2
  v46 = load64 [v39]                             41: r5 = *(u64 *)(r0 +0)
  br v2 s> v46, b12, b1                          42: if r6 s<= r5 goto pc+2
  store64 [v39], v2                              43: *(u64 *)(r0 +0) = r6
  storei64 [v39 + 8], 1                          44: *(u64 *)(r0 +8) = 1
  exit 0                                         45: r0 = 0
                                                 46: exit
insns: 47
