kprobe:vfs_read,kprobe:vfs_write,kretprobe:vfs_read { @[probe] = count(); }
tracepoint:syscalls:sys_*_read { @t[probe] = count(); }
# >>> listing
kprobe:vfs_read, kprobe:vfs_write
   1: kprobe:vfs_read,kprobe:vfs_write,kretprobe:vfs_read { @[probe] = count(); }
  v1 = call get_attach_cookie v2                  0: call bpf_get_attach_cookie#174
  store64 [slot0], v1                             1: *(u64 *)(r10 -8) = r0
  v3 = call map_lookup_elem map0, slot0           2: r2 = r10
                                                  3: r2 += -8
                                                  4: r1 = map[fd:0]  ; @
                                                  6: call bpf_map_lookup_elem#1
  br v3 != 0, b4, b3                              7: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                             8: *(u64 *)(r10 -16) = 1
  v4 = call map_update_elem map0, slot0, slot1, 0
                                                  9: r4 = 0
                                                 10: r1 = map[fd:0]  ; @
                                                 12: r2 = r10
                                                 13: r2 += -8
                                                 14: r3 = r10
                                                 15: r3 += -16
                                                 16: call bpf_map_update_elem#2
  br v4 == 0, b1, b5                             17: if r0 == 0x0 goto pc+6
  v5 = phi b4: v3, b5: map_value3                18: r0 = map[fd:0][0]+0  ; losses
  v6 = load64 [v5]                               20: r5 = *(u64 *)(r0 +0)
  v7 = add v6, 1                                 21: r5 += 1
  store64 [v5], v7                               22: *(u64 *)(r0 +0) = r5
  exit 0                                         23: r0 = 0
                                                 24: exit
insns: 25
kretprobe:vfs_read
   1: kprobe:vfs_read,kprobe:vfs_write,kretprobe:vfs_read { @[probe] = count(); }
  storei64 [slot0], 2                             0: *(u64 *)(r10 -8) = 2
  v1 = call map_lookup_elem map0, slot0           1: r2 = r10
                                                  2: r2 += -8
                                                  3: r1 = map[fd:0]  ; @
                                                  5: call bpf_map_lookup_elem#1
  br v1 != 0, b4, b3                              6: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                             7: *(u64 *)(r10 -16) = 1
  v2 = call map_update_elem map0, slot0, slot1, 0
                                                  8: r4 = 0
                                                  9: r1 = map[fd:0]  ; @
                                                 11: r2 = r10
                                                 12: r2 += -8
                                                 13: r3 = r10
                                                 14: r3 += -16
                                                 15: call bpf_map_update_elem#2
  br v2 == 0, b1, b5                             16: if r0 == 0x0 goto pc+6
  v3 = phi b4: v1, b5: map_value3                17: r0 = map[fd:0][0]+0  ; losses
  v4 = load64 [v3]                               19: r5 = *(u64 *)(r0 +0)
  v5 = add v4, 1                                 20: r5 += 1
  store64 [v3], v5                               21: *(u64 *)(r0 +0) = r5
  exit 0                                         22: r0 = 0
                                                 23: exit
insns: 24
tracepoint:syscalls:sys_enter_read, tracepoint:syscalls:sys_exit_read
   2: tracepoint:syscalls:sys_*_read { @t[probe] = count(); }
  v1 = call get_attach_cookie v2                  0: call bpf_get_attach_cookie#174
  store64 [slot0], v1                             1: *(u64 *)(r10 -8) = r0
  v3 = call map_lookup_elem map1, slot0           2: r2 = r10
                                                  3: r2 += -8
                                                  4: r1 = map[fd:0]  ; @t
                                                  6: call bpf_map_lookup_elem#1
  br v3 != 0, b4, b3                              7: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                             8: *(u64 *)(r10 -16) = 1
  v4 = call map_update_elem map1, slot0, slot1, 0
                                                  9: r4 = 0
                                                 10: r1 = map[fd:0]  ; @t
                                                 12: r2 = r10
                                                 13: r2 += -8
                                                 14: r3 = r10
                                                 15: r3 += -16
                                                 16: call bpf_map_update_elem#2
  br v4 == 0, b1, b5                             17: if r0 == 0x0 goto pc+6
  v5 = phi b4: v3, b5: map_value3+8              18: r0 = map[fd:0][0]+8  ; losses
  v6 = load64 [v5]                               20: r5 = *(u64 *)(r0 +0)
  v7 = add v6, 1                                 21: r5 += 1
  store64 [v5], v7                               22: *(u64 *)(r0 +0) = r5
  exit 0                                         23: r0 = 0
                                                 24: exit
insns: 25
