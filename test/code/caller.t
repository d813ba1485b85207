kprobe:vfs_read { @[caller] = count(); }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { @[caller] = count(); }
  v1 = load64 [v2 + 152]                          0: r3 = *(u64 *)(r1 +152)
  v3 = call probe_read_kernel slot1, 8, v1        1: r2 = 8
                                                  2: r1 = r10
                                                  3: r1 += -16
                                                  4: call bpf_probe_read_kernel#113
  v4 = load64 [slot1]                             5: r0 = *(u64 *)(r10 -16)
  store64 [slot0], v4                             6: *(u64 *)(r10 -8) = r0
  v5 = call map_lookup_elem map0, slot0           7: r2 = r10
                                                  8: r2 += -8
                                                  9: r1 = map[fd:0]  ; @
                                                 11: call bpf_map_lookup_elem#1
  br v5 != 0, b4, b3                             12: if r0 != 0x0 goto pc+12
  storei64 [slot2], 1                            13: *(u64 *)(r10 -24) = 1
  v6 = call map_update_elem map0, slot0, slot2, 0
                                                 14: r4 = 0
                                                 15: r1 = map[fd:0]  ; @
                                                 17: r2 = r10
                                                 18: r2 += -8
                                                 19: r3 = r10
                                                 20: r3 += -24
                                                 21: call bpf_map_update_elem#2
  br v6 == 0, b1, b5                             22: if r0 == 0x0 goto pc+6
  v7 = phi b4: v5, b5: map_value2                23: r0 = map[fd:0][0]+0  ; losses
  v8 = load64 [v7]                               25: r5 = *(u64 *)(r0 +0)
  v9 = add v8, 1                                 26: r5 += 1
  store64 [v7], v9                               27: *(u64 *)(r0 +0) = r5
  exit 0                                         28: r0 = 0
                                                 29: exit
insns: 30
