kprobe:vfs_read { @n = count(); @k[pid] = sum(arg2); }
interval:s:1 { if (@n > 10) { printf("%d\n", @n); } }
# >>> args
--without percpu_lookup
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { @n = count(); @k[pid] = sum(arg2); }
  v1 = ctx                                        0: r6 = r1
  storei32 [slot0], 0                             1: *(u32 *)(r10 -8) = 0
  v2 = call map_lookup_elem map0, slot0           2: r2 = r10
                                                  3: r2 += -8
                                                  4: r1 = map[fd:0]  ; @n
                                                  6: call bpf_map_lookup_elem#1
  v3 = 1                                          7: r7 = 1
  br v2 != 0, b2, b3                              8: if r0 == 0x0 goto pc+1
  atomic_add64 [v2], 1                            9: lock *(u64 *)(r0 +0) += r7
  v4 = load64 [v1 + 96]                          10: r6 = *(u64 *)(r6 +96)
  v5 = call get_current_pid_tgid                 11: call bpf_get_current_pid_tgid#14
  v6 = shr v5, 32                                12: r0 >>= 32
  store64 [slot1], v6                            13: *(u64 *)(r10 -16) = r0
  v7 = call map_lookup_elem map1, slot1          14: r2 = r10
                                                 15: r2 += -16
                                                 16: r1 = map[fd:0]  ; @k
                                                 18: call bpf_map_lookup_elem#1
  br v7 != 0, b4, b5                             19: if r0 == 0x0 goto pc+4
  v8 = load64 [v7]                               20: r5 = *(u64 *)(r0 +0)
  v9 = add v4, v8                                21: r6 += r5
  store64 [v7], v9                               22: *(u64 *)(r0 +0) = r6
  jmp b1                                         23: goto pc+13
  store64 [slot2], v4                            24: *(u64 *)(r10 -24) = r6
  v10 = call map_update_elem map1, slot1, slot2, 0
                                                 25: r4 = 0
                                                 26: r1 = map[fd:0]  ; @k
                                                 28: r2 = r10
                                                 29: r2 += -16
                                                 30: r3 = r10
                                                 31: r3 += -24
                                                 32: call bpf_map_update_elem#2
  br v10 == 0, b1, b6                            33: if r0 == 0x0 goto pc+4
  v11 = copy map_value3                          34: r0 = map[fd:0][0]+0  ; losses
  atomic_add64 [v11], 1                          36: lock *(u64 *)(r0 +0) += r7
  exit 0                                         37: r0 = 0
                                                 38: exit
insns: 39
interval:s:1
   2: interval:s:1 { if (@n > 10) { printf("%d\n", @n); } }
  storei32 [slot0], 0                             0: *(u32 *)(r10 -8) = 0
  v1 = call map_lookup_elem map0, slot0           1: r2 = r10
                                                  2: r2 += -8
                                                  3: r1 = map[fd:0]  ; @n
                                                  5: call bpf_map_lookup_elem#1
  br v1 != 0, b3, b1                              6: if r0 == 0x0 goto pc+25
  v2 = load64 [v1]                                7: r0 = *(u64 *)(r0 +0)
  br v2 s> 10, b2, b1                             8: if r0 s<= 0xa goto pc+22
  v3 = call ringbuf_reserve map4, 16, 0           9: r3 = 0
                                                 10: r1 = map[fd:0]  ; events
                                                 12: r2 = 16
                                                 13: call bpf_ringbuf_reserve#131
                                                 14: r6 = r0
  br v3 != 0, b5, b4                             15: if r6 == 0x0 goto pc+17
  storei64 [v3], 0                               16: *(u64 *)(r6 +0) = 0
  storei32 [slot0], 0                            17: *(u32 *)(r10 -8) = 0
  v4 = call map_lookup_elem map0, slot0          18: r2 = r10
                                                 19: r2 += -8
                                                 20: r1 = map[fd:0]  ; @n
                                                 22: call bpf_map_lookup_elem#1
  br v4 != 0, b6, b8                             23: if r0 == 0x0 goto pc+2
  v5 = load64 [v4]                               24: r0 = *(u64 *)(r0 +0)
  jmp b7                                         25: goto pc+1
  v6 = phi b8: 0, b6: v5                         26: r0 = 0
  store64 [v3 + 8], v6                           27: *(u64 *)(r6 +8) = r0
  v7 = call ringbuf_submit v3, 0                 28: r1 = r6
                                                 29: r2 = 0
                                                 30: call bpf_ringbuf_submit#132
  exit 0                                         31: r0 = 0
                                                 32: exit
  v8 = copy map_value3+8                         33: r0 = map[fd:0][0]+8  ; losses
  v9 = copy 1                                    35: r5 = 1
  atomic_add64 [v8], v9                          36: lock *(u64 *)(r0 +0) += r5
  jmp b1                                         37: goto pc-7
insns: 38
