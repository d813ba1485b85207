kretprobe:vfs_read { @min[pid] = min(retval); @max = max(retval); }
# >>> listing
kretprobe:vfs_read
   1: kretprobe:vfs_read { @min[pid] = min(retval); @max = max(retval); }
  v1 = load64 [v2 + 80]                           0: r6 = *(u64 *)(r1 +80)
  v3 = call get_current_pid_tgid                  1: call bpf_get_current_pid_tgid#14
  v4 = shr v3, 32                                 2: r0 >>= 32
  store64 [slot0], v4                             3: *(u64 *)(r10 -8) = r0
  v5 = call map_lookup_elem map0, slot0           4: r2 = r10
                                                  5: r2 += -8
                                                  6: r1 = map[fd:0]  ; @min
                                                  8: call bpf_map_lookup_elem#1
  br v5 != 0, b2, b3                              9: if r0 == 0x0 goto pc+7
  v6 = load64 [v5 + 8]                           10: r5 = *(u64 *)(r0 +8)
  br v6 == 0, b7, b6                             11: if r5 == 0x0 goto pc+2
  v7 = load64 [v5]                               12: r5 = *(u64 *)(r0 +0)
  br v1 s< v7, b7, b5                            13: if r6 s>= r5 goto pc+18
  store64 [v5], v1                               14: *(u64 *)(r0 +0) = r6
  storei64 [v5 + 8], 1                           15: *(u64 *)(r0 +8) = 1
  jmp b5                                         16: goto pc+15
  store64 [slot1], v1                            17: *(u64 *)(r10 -24) = r6
  storei64 [slot1 + 8], 1                        18: *(u64 *)(r10 -16) = 1
  v8 = call map_update_elem map0, slot0, slot1, 0
                                                 19: r4 = 0
                                                 20: r1 = map[fd:0]  ; @min
                                                 22: r2 = r10
                                                 23: r2 += -8
                                                 24: r3 = r10
                                                 25: r3 += -24
                                                 26: call bpf_map_update_elem#2
  br v8 == 0, b5, b4                             27: if r0 == 0x0 goto pc+4
  v9 = copy map_value3                           28: r0 = map[fd:0][0]+0  ; losses
  v10 = copy 1                                   30: r5 = 1
  atomic_add64 [v9], v10                         31: lock *(u64 *)(r0 +0) += r5
  storei32 [slot2], 0                            32: *(u32 *)(r10 -32) = 0
  v11 = call map_lookup_elem map1, slot2         33: r2 = r10
                                                 34: r2 += -32
                                                 35: r1 = map[fd:0]  ; @max
                                                 37: call bpf_map_lookup_elem#1
  br v11 != 0, b8, b1                            38: if r0 == 0x0 goto pc+7
  v12 = load64 [v11 + 8]                         39: r5 = *(u64 *)(r0 +8)
  br v12 == 0, b10, b9                           40: if r5 == 0x0 goto pc+2
  v13 = load64 [v11]                             41: r5 = *(u64 *)(r0 +0)
  br v1 s> v13, b10, b1                          42: if r6 s<= r5 goto pc+2
  store64 [v11], v1                              43: *(u64 *)(r0 +0) = r6
  storei64 [v11 + 8], 1                          44: *(u64 *)(r0 +8) = 1
  exit 0                                         45: r0 = 0
                                                 46: exit
insns: 47
