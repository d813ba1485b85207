kprobe:vfs_read { printf("%p\n", ctx); }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { printf("%p\n", ctx); }
  v1 = ctx                                        0: r6 = r1
  v2 = call ringbuf_reserve map1, 16, 0           1: r3 = 0
                                                  2: r1 = map[fd:0]  ; events
                                                  4: r2 = 16
                                                  5: call bpf_ringbuf_reserve#131
  br v2 != 0, b3, b2                              6: if r0 == 0x0 goto pc+7
  storei64 [v2], 0                                7: *(u64 *)(r0 +0) = 0
  store64 [v2 + 8], v1                            8: *(u64 *)(r0 +8) = r6
  v3 = call ringbuf_submit v2, 0                  9: r1 = r0
                                                 10: r2 = 0
                                                 11: call bpf_ringbuf_submit#132
  exit 0                                         12: r0 = 0
                                                 13: exit
  v4 = copy map_value2                           14: r0 = map[fd:0][0]+0  ; losses
  v5 = copy 1                                    16: r5 = 1
  atomic_add64 [v4], v5                          17: lock *(u64 *)(r0 +0) += r5
  jmp b1                                         18: goto pc-7
insns: 19
