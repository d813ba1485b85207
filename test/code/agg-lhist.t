kretprobe:vfs_read { @[pid] = lhist(retval, 0, 1000, 100); }
# >>> listing
kretprobe:vfs_read
   1: kretprobe:vfs_read { @[pid] = lhist(retval, 0, 1000, 100); }
  v2 = load64 [v1 + 80]                           0: r1 = *(u64 *)(r1 +80)
  v17 = phi b10: 0, b3: v15, b11: 11              1: r6 = 0
  br v2 s< 0, b10, b2                             2: if r1 s< 0x0 goto pc+5
  v17 = phi b10: 0, b3: v15, b11: 11              3: r6 = 11
  br v2 s>= 1000, b11, b3                         4: if r1 s>= 0x3e8 goto pc+3
  v13 = udiv v2, 100                              5: r1 /= 100
  v15 = add v13, 1                                6: r6 = r1
                                                  7: r6 += 1
  v19 = call get_current_pid_tgid                 8: call bpf_get_current_pid_tgid#14
  v21 = shr v19, 32                               9: r0 >>= 32
  store64 [slot0], v21                           10: *(u64 *)(r10 -16) = r0
  store64 [slot0 + 8], v17                       11: *(u64 *)(r10 -8) = r6
  v25 = call map_lookup_elem map0, slot0         12: r2 = r10
                                                 13: r2 += -16
                                                 14: r1 = map[fd:0]  ; @
                                                 16: call bpf_map_lookup_elem#1
  br v25 != 0, b12, b7                           17: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                            18: *(u64 *)(r10 -24) = 1
  v32 = call map_update_elem map0, slot0, slot1, 0
                                                 19: r4 = 0
                                                 20: r1 = map[fd:0]  ; @
                                                 22: r2 = r10
                                                 23: r2 += -16
                                                 24: r3 = r10
                                                 25: r3 += -24
                                                 26: call bpf_map_update_elem#2
  br v32 == 0, b1, b13                           27: if r0 == 0x0 goto pc+6
  v37 = phi b12: v25, b13: map_value2            28: r0 = map[fd:0][0]+0  ; losses
  v39 = load64 [v37]                             30: r5 = *(u64 *)(r0 +0)
  v40 = add v39, 1                               31: r5 += 1
  store64 [v37], v40                             32: *(u64 *)(r0 +0) = r5
  exit 0                                         33: r0 = 0
                                                 34: exit
insns: 35
