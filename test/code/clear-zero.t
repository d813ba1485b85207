kprobe:vfs_read { @[pid] = count(); }
interval:s:1 { print(@); clear(@); zero(@); }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { @[pid] = count(); }
  v1 = call get_current_pid_tgid                  0: call bpf_get_current_pid_tgid#14
  v2 = shr v1, 32                                 1: r0 >>= 32
  store64 [slot0], v2                             2: *(u64 *)(r10 -8) = r0
  v3 = call map_lookup_elem map0, slot0           3: r2 = r10
                                                  4: r2 += -8
                                                  5: r1 = map[fd:0]  ; @
                                                  7: call bpf_map_lookup_elem#1
  br v3 != 0, b4, b3                              8: if r0 != 0x0 goto pc+12
  storei64 [slot1], 1                             9: *(u64 *)(r10 -16) = 1
  v4 = call map_update_elem map0, slot0, slot1, 0
                                                 10: r4 = 0
                                                 11: r1 = map[fd:0]  ; @
                                                 13: r2 = r10
                                                 14: r2 += -8
                                                 15: r3 = r10
                                                 16: r3 += -16
                                                 17: call bpf_map_update_elem#2
  br v4 == 0, b1, b5                             18: if r0 == 0x0 goto pc+6
  v5 = phi b4: v3, b5: map_value2                19: r0 = map[fd:0][0]+0  ; losses
  v6 = load64 [v5]                               21: r5 = *(u64 *)(r0 +0)
  v7 = add v6, 1                                 22: r5 += 1
  store64 [v5], v7                               23: *(u64 *)(r0 +0) = r5
  exit 0                                         24: r0 = 0
                                                 25: exit
insns: 26
interval:s:1
   2: interval:s:1 { print(@); clear(@); zero(@); }
  v1 = map3                                       0: r6 = map[fd:0]  ; events
  v2 = call ringbuf_reserve map3, 8, 0            2: r1 = r6
                                                  3: r3 = 0
                                                  4: r2 = 8
                                                  5: call bpf_ringbuf_reserve#131
  v3 = map_value2+8                               6: r7 = map[fd:0][0]+8  ; losses
  v4 = 1                                          8: r8 = 1
  br v2 != 0, b4, b3                              9: if r0 == 0x0 goto pc+24
  storei64 [v2], 0                               10: *(u64 *)(r0 +0) = 0
  v5 = call ringbuf_submit v2, 0                 11: r1 = r0
                                                 12: r2 = 0
                                                 13: call bpf_ringbuf_submit#132
  v6 = call ringbuf_reserve map3, 8, 0           14: r1 = r6
                                                 15: r3 = 0
                                                 16: r2 = 8
                                                 17: call bpf_ringbuf_reserve#131
  br v6 != 0, b7, b6                             18: if r0 == 0x0 goto pc+17
  storei64 [v6], 1                               19: *(u64 *)(r0 +0) = 1
  v7 = call ringbuf_submit v6, 0                 20: r1 = r0
                                                 21: r2 = 0
                                                 22: call bpf_ringbuf_submit#132
  v8 = call ringbuf_reserve map3, 8, 0           23: r1 = r6
                                                 24: r3 = 0
                                                 25: r2 = 8
                                                 26: call bpf_ringbuf_reserve#131
  br v8 != 0, b9, b8                             27: if r0 == 0x0 goto pc+10
  storei64 [v8], 2                               28: *(u64 *)(r0 +0) = 2
  v9 = call ringbuf_submit v8, 0                 29: r1 = r0
                                                 30: r2 = 0
                                                 31: call bpf_ringbuf_submit#132
  exit 0                                         32: r0 = 0
                                                 33: exit
  atomic_add64 [map_value2+8], 1                 34: lock *(u64 *)(r7 +0) += r8
  jmp b2                                         35: goto pc-22
  atomic_add64 [map_value2+8], 1                 36: lock *(u64 *)(r7 +0) += r8
  jmp b5                                         37: goto pc-15
  atomic_add64 [map_value2+8], 1                 38: lock *(u64 *)(r7 +0) += r8
  jmp b1                                         39: goto pc-8
insns: 40
