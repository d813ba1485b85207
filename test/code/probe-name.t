kprobe:vfs_read,kprobe:vfs_write { @[probe] = count(); }
# >>> listing
kprobe:vfs_read, kprobe:vfs_write
   1: kprobe:vfs_read,kprobe:vfs_write { @[probe] = count(); }
  v3 = call get_attach_cookie v2                  0: call bpf_get_attach_cookie#174
  store64 [slot0], v3                             1: *(u64 *)(r10 -8) = r0
  v6 = call map_lookup_elem map0, slot0           2: r2 = r10
                                                  3: r2 += -8
                                                  4: r1 = map[fd:0]  ; @
                                                  6: call bpf_map_lookup_elem#1
  br v6 != 0, b6, b3                              7: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                             8: *(u64 *)(r10 -16) = 1
  v13 = call map_update_elem map0, slot0, slot1, 0
                                                  9: r4 = 0
                                                 10: r1 = map[fd:0]  ; @
                                                 12: r2 = r10
                                                 13: r2 += -8
                                                 14: r3 = r10
                                                 15: r3 += -16
                                                 16: call bpf_map_update_elem#2
  br v13 == 0, b1, b7                            17: if r0 == 0x0 goto pc+6
  v18 = phi b6: v6, b7: map_value2               18: r0 = map[fd:0][0]+0  ; losses
  v20 = load64 [v18]                             20: r5 = *(u64 *)(r0 +0)
  v21 = add v20, 1                               21: r5 += 1
  store64 [v18], v21                             22: *(u64 *)(r0 +0) = r5
  exit 0                                         23: r0 = 0
                                                 24: exit
insns: 25
