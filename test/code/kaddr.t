kprobe:vfs_read { printf("%p %d\n", kaddr("init_task"), *(uint64 *)kaddr("jiffies")); }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { printf("%p %d\n", kaddr("init_task"), *(uint64 *)kaddr("jiffies")); }
  v1 = call ringbuf_reserve map1, 24, 0           0: r3 = 0
                                                  1: r1 = map[fd:0]  ; events
                                                  3: r2 = 24
                                                  4: call bpf_ringbuf_reserve#131
                                                  5: r6 = r0
  br v1 != 0, b3, b2                              6: if r6 == 0x0 goto pc+14
  storei64 [v1], 0                                7: *(u64 *)(r6 +0) = 0
  storei64 [v1 + 8], -2107633664                  8: *(u64 *)(r6 +8) = -2107633664
  v2 = call probe_read_kernel slot0, 8, -2107637760
                                                  9: r3 = -2107637760
                                                 10: r1 = r10
                                                 11: r1 += -8
                                                 12: r2 = 8
                                                 13: call bpf_probe_read_kernel#113
  v3 = load64 [slot0]                            14: r0 = *(u64 *)(r10 -8)
  store64 [v1 + 16], v3                          15: *(u64 *)(r6 +16) = r0
  v4 = call ringbuf_submit v1, 0                 16: r1 = r6
                                                 17: r2 = 0
                                                 18: call bpf_ringbuf_submit#132
  exit 0                                         19: r0 = 0
                                                 20: exit
  v5 = copy map_value2                           21: r0 = map[fd:0][0]+0  ; losses
  v6 = copy 1                                    23: r5 = 1
  atomic_add64 [v5], v6                          24: lock *(u64 *)(r0 +0) += r5
  jmp b1                                         25: goto pc-7
insns: 26
