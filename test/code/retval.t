kretprobe:vfs_read / retval < 0 / { @[retval] = count(); }
kretprobe:vfs_write { @sum = sum(retval); }
# >>> listing
kretprobe:vfs_read
   1: kretprobe:vfs_read / retval < 0 / { @[retval] = count(); }
  v1 = load64 [v2 + 80]                           0: r1 = *(u64 *)(r1 +80)
  br v1 s< 0, b2, b1                              1: if r1 s>= 0x0 goto pc+22
  store64 [slot0], v1                             2: *(u64 *)(r10 -8) = r1
  v3 = call map_lookup_elem map0, slot0           3: r2 = r10
                                                  4: r2 += -8
                                                  5: r1 = map[fd:0]  ; @
                                                  7: call bpf_map_lookup_elem#1
  br v3 != 0, b5, b4                              8: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                             9: *(u64 *)(r10 -16) = 1
  v4 = call map_update_elem map0, slot0, slot1, 0
                                                 10: r4 = 0
                                                 11: r1 = map[fd:0]  ; @
                                                 13: r2 = r10
                                                 14: r2 += -8
                                                 15: r3 = r10
                                                 16: r3 += -16
                                                 17: call bpf_map_update_elem#2
  br v4 == 0, b1, b6                             18: if r0 == 0x0 goto pc+6
  v5 = phi b5: v3, b6: map_value3                19: r0 = map[fd:0][0]+0  ; losses
  v6 = load64 [v5]                               21: r5 = *(u64 *)(r0 +0)
  v7 = add v6, 1                                 22: r5 += 1
  store64 [v5], v7                               23: *(u64 *)(r0 +0) = r5
  exit 0                                         24: r0 = 0
                                                 25: exit
insns: 26
kretprobe:vfs_write
   2: kretprobe:vfs_write { @sum = sum(retval); }
  v1 = load64 [v2 + 80]                           0: r6 = *(u64 *)(r1 +80)
  storei32 [slot0], 0                             1: *(u32 *)(r10 -8) = 0
  v3 = call map_lookup_elem map1, slot0           2: r2 = r10
                                                  3: r2 += -8
                                                  4: r1 = map[fd:0]  ; @sum
                                                  6: call bpf_map_lookup_elem#1
  br v3 != 0, b2, b1                              7: if r0 == 0x0 goto pc+4
  v4 = load64 [v3]                                8: r5 = *(u64 *)(r0 +0)
  v5 = add v1, v4                                 9: r6 += r5
  store64 [v3], v5                               10: *(u64 *)(r0 +0) = r6
  exit 0                                         11: r0 = 0
                                                 12: exit
insns: 13
