kprobe:vfs_read { printf("%x %x\n", bswap((uint16)arg2), bswap((uint32)arg2)); }
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { printf("%x %x\n", bswap((uint16)arg2), bswap((uint32)arg2)); }
  v12 = ctx                                       0: r6 = r1
  v4 = call ringbuf_reserve map1, 16, 0           1: r3 = 0
                                                  2: r1 = map[fd:0]  ; events
                                                  4: r2 = 16
                                                  5: call bpf_ringbuf_reserve#131
  br v4 != 0, b4, b3                              6: if r0 == 0x0 goto pc+15
  storei64 [v4], 0                                7: *(u64 *)(r0 +0) = 0
  v13 = load64 [v12 + 96]                         8: r6 = *(u64 *)(r6 +96)
  v14 = ext16 v13                                 9: r5 = r6
                                                 10: r5 &= 65535
  v15 = bswap16 v14                              11: r5 = be16 r5
  store16 [v4 + 8], v15                          12: *(u16 *)(r0 +8) = r5
  storei16 [v4 + 10], 0                          13: *(u16 *)(r0 +10) = 0
  v20 = ext32 v13                                14: w6 = w6
  v21 = bswap32 v20                              15: r6 = be32 r6
  store32 [v4 + 12], v21                         16: *(u32 *)(r0 +12) = r6
  v24 = call ringbuf_submit v4, 0                17: r1 = r0
                                                 18: r2 = 0
                                                 19: call bpf_ringbuf_submit#132
  exit 0                                         20: r0 = 0
                                                 21: exit
  v29 = copy map_value2                          22: r0 = map[fd:0][0]+0  ; losses
  v30 = copy 1                                   24: r5 = 1
  atomic_add64 [v29], v30                        25: lock *(u64 *)(r0 +0) += r5
  jmp b1                                         26: goto pc-7
insns: 27
