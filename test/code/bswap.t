kprobe:vfs_read { printf("%x %x\n", bswap((uint16)arg2), bswap((uint32)arg2)); }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { printf("%x %x\n", bswap((uint16)arg2), bswap((uint32)arg2)); }
  v1 = ctx                                        0: r6 = r1
  v2 = call ringbuf_reserve map1, 16, 0           1: r3 = 0
                                                  2: r1 = map[fd:0]  ; events
                                                  4: r2 = 16
                                                  5: call bpf_ringbuf_reserve#131
  br v2 != 0, b3, b2                              6: if r0 == 0x0 goto pc+15
  storei64 [v2], 0                                7: *(u64 *)(r0 +0) = 0
  v3 = load64 [v1 + 96]                           8: r6 = *(u64 *)(r6 +96)
  v4 = ext16 v3                                   9: r5 = r6
                                                 10: r5 &= 65535
  v5 = bswap16 v4                                11: r5 = be16 r5
  store16 [v2 + 8], v5                           12: *(u16 *)(r0 +8) = r5
  storei16 [v2 + 10], 0                          13: *(u16 *)(r0 +10) = 0
  v6 = ext32 v3                                  14: w6 = w6
  v7 = bswap32 v6                                15: r6 = be32 r6
  store32 [v2 + 12], v7                          16: *(u32 *)(r0 +12) = r6
  v8 = call ringbuf_submit v2, 0                 17: r1 = r0
                                                 18: r2 = 0
                                                 19: call bpf_ringbuf_submit#132
  exit 0                                         20: r0 = 0
                                                 21: exit
  v9 = copy map_value2                           22: r0 = map[fd:0][0]+0  ; losses
  v10 = copy 1                                   24: r5 = 1
  atomic_add64 [v9], v10                         25: lock *(u64 *)(r0 +0) += r5
  jmp b1                                         26: goto pc-7
insns: 27
