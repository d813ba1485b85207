BEGIN { printf("%d %s %-5d|%c\n", 1, "two", 3, 65); printf("plain\n"); }
# >>> listing
BEGIN
   1: BEGIN { printf("%d %s %-5d|%c\n", 1, "two", 3, 65); printf("plain\n"); }
  v1 = call ringbuf_reserve map1, 40, 0           0: r3 = 0
                                                  1: r1 = map[fd:0]  ; events
                                                  3: r2 = 40
                                                  4: call bpf_ringbuf_reserve#131
  v2 = map_value2                                 5: r6 = map[fd:0][0]+0  ; losses
  v3 = 1                                          7: r7 = 1
  br v1 != 0, b4, b3                              8: if r0 == 0x0 goto pc+21
  storei64 [v1], 0                                9: *(u64 *)(r0 +0) = 0
  storei64 [v1 + 8], 1                           10: *(u64 *)(r0 +8) = 1
  storei32 [v1 + 16], 7305076                    11: *(u32 *)(r0 +16) = 7305076
  storei32 [v1 + 20], 0                          12: *(u32 *)(r0 +20) = 0
  storei64 [v1 + 24], 3                          13: *(u64 *)(r0 +24) = 3
  storei64 [v1 + 32], 65                         14: *(u64 *)(r0 +32) = 65
  v4 = call ringbuf_submit v1, 0                 15: r1 = r0
                                                 16: r2 = 0
                                                 17: call bpf_ringbuf_submit#132
  v5 = call ringbuf_reserve map1, 8, 0           18: r3 = 0
                                                 19: r1 = map[fd:0]  ; events
                                                 21: r2 = 8
                                                 22: call bpf_ringbuf_reserve#131
  br v5 != 0, b6, b5                             23: if r0 == 0x0 goto pc+8
  storei64 [v5], 1                               24: *(u64 *)(r0 +0) = 1
  v6 = call ringbuf_submit v5, 0                 25: r1 = r0
                                                 26: r2 = 0
                                                 27: call bpf_ringbuf_submit#132
  exit 0                                         28: r0 = 0
                                                 29: exit
  atomic_add64 [map_value2], 1                   30: lock *(u64 *)(r6 +0) += r7
  jmp b2                                         31: goto pc-14
  atomic_add64 [map_value2], 1                   32: lock *(u64 *)(r6 +0) += r7
  jmp b1                                         33: goto pc-6
insns: 34
