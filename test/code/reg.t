kprobe:vfs_read { printf("%p %p\n", reg("ip"), reg("sp")); }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { printf("%p %p\n", reg("ip"), reg("sp")); }
  v1 = ctx                                        0: r6 = r1
  v2 = call ringbuf_reserve map1, 24, 0           1: r3 = 0
                                                  2: r1 = map[fd:0]  ; events
                                                  4: r2 = 24
                                                  5: call bpf_ringbuf_reserve#131
  br v2 != 0, b3, b2                              6: if r0 == 0x0 goto pc+10
  storei64 [v2], 0                                7: *(u64 *)(r0 +0) = 0
  v3 = load64 [v1 + 128]                          8: r5 = *(u64 *)(r6 +128)
  store64 [v2 + 8], v3                            9: *(u64 *)(r0 +8) = r5
  v4 = load64 [v1 + 152]                         10: r6 = *(u64 *)(r6 +152)
  store64 [v2 + 16], v4                          11: *(u64 *)(r0 +16) = r6
  v5 = call ringbuf_submit v2, 0                 12: r1 = r0
                                                 13: r2 = 0
                                                 14: call bpf_ringbuf_submit#132
  exit 0                                         15: r0 = 0
                                                 16: exit
  v6 = copy map_value2                           17: r0 = map[fd:0][0]+0  ; losses
  v7 = copy 1                                    19: r5 = 1
  atomic_add64 [v6], v7                          20: lock *(u64 *)(r0 +0) += r5
  jmp b1                                         21: goto pc-7
insns: 22
