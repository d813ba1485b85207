kretprobe:vfs_read { @[pid] = lhist(retval, 0, 1000, 100); }
# >>> listing
kretprobe:vfs_read
   1: kretprobe:vfs_read { @[pid] = lhist(retval, 0, 1000, 100); }
  v1 = load64 [v2 + 80]                           0: r1 = *(u64 *)(r1 +80)
  v3 = phi b7: 0, b3: v4, b8: 11                  1: r6 = 0
  br v1 s< 0, b7, b2                              2: if r1 s< 0x0 goto pc+5
  v3 = phi b7: 0, b3: v4, b8: 11                  3: r6 = 11
  br v1 s>= 1000, b8, b3                          4: if r1 s>= 0x3e8 goto pc+3
  v5 = udiv v1, 100                               5: r1 /= 100
  v4 = add v5, 1                                  6: r6 = r1
                                                  7: r6 += 1
  v6 = call get_current_pid_tgid                  8: call bpf_get_current_pid_tgid#14
  v7 = shr v6, 32                                 9: r0 >>= 32
  store64 [slot0], v7                            10: *(u64 *)(r10 -16) = r0
  store64 [slot0 + 8], v3                        11: *(u64 *)(r10 -8) = r6
  v8 = call map_lookup_elem map0, slot0          12: r2 = r10
                                                 13: r2 += -16
                                                 14: r1 = map[fd:0]  ; @
                                                 16: call bpf_map_lookup_elem#1
  br v8 != 0, b9, b6                             17: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                            18: *(u64 *)(r10 -24) = 1
  v9 = call map_update_elem map0, slot0, slot1, 0
                                                 19: r4 = 0
                                                 20: r1 = map[fd:0]  ; @
                                                 22: r2 = r10
                                                 23: r2 += -16
                                                 24: r3 = r10
                                                 25: r3 += -24
                                                 26: call bpf_map_update_elem#2
  br v9 == 0, b1, b10                            27: if r0 == 0x0 goto pc+6
  v10 = phi b9: v8, b10: map_value2              28: r0 = map[fd:0][0]+0  ; losses
  v11 = load64 [v10]                             30: r5 = *(u64 *)(r0 +0)
  v12 = add v11, 1                               31: r5 += 1
  store64 [v10], v12                             32: *(u64 *)(r0 +0) = r5
  exit 0                                         33: r0 = 0
                                                 34: exit
insns: 35
