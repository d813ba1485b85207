kprobe:vfs_read { @[comm] = count(); }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { @[comm] = count(); }
  v1 = slot0                                      0: r6 = r10
                                                  1: r6 += -16
  v2 = call get_current_comm slot0, 16            2: r1 = r6
                                                  3: r2 = 16
                                                  4: call bpf_get_current_comm#16
  v3 = call map_lookup_elem map0, slot0           5: r2 = r6
                                                  6: r1 = map[fd:0]  ; @
                                                  8: call bpf_map_lookup_elem#1
  br v3 != 0, b4, b3                              9: if r0 != 0x0 goto pc+11
  storei64 [slot1], 1                            10: *(u64 *)(r10 -24) = 1
  v4 = call map_update_elem map0, slot0, slot1, 0
                                                 11: r2 = r6
                                                 12: r4 = 0
                                                 13: r1 = map[fd:0]  ; @
                                                 15: r3 = r10
                                                 16: r3 += -24
                                                 17: call bpf_map_update_elem#2
  br v4 == 0, b1, b5                             18: if r0 == 0x0 goto pc+6
  v5 = phi b4: v3, b5: map_value2                19: r0 = map[fd:0][0]+0  ; losses
  v6 = load64 [v5]                               21: r5 = *(u64 *)(r0 +0)
  v7 = add v6, 1                                 22: r5 += 1
  store64 [v5], v7                               23: *(u64 *)(r0 +0) = r5
  exit 0                                         24: r0 = 0
                                                 25: exit
insns: 26
# >>> max-insns
26
