kprobe:tcp_v4_connect { printf("%s %s\n", ntop(2, (uint32)arg1), ntop((uint32)arg2)); }
# >>> listing
kprobe:tcp_v4_connect
   1: kprobe:tcp_v4_connect { printf("%s %s\n", ntop(2, (uint32)arg1), ntop((uint32)arg2)); }
  v1 = ctx                                        0: r6 = r1
  v2 = call ringbuf_reserve map1, 48, 0           1: r3 = 0
                                                  2: r1 = map[fd:0]  ; events
                                                  4: r2 = 48
                                                  5: call bpf_ringbuf_reserve#131
  br v2 != 0, b3, b2                              6: if r0 == 0x0 goto pc+17
  storei64 [v2], 0                                7: *(u64 *)(r0 +0) = 0
  storei32 [v2 + 12], 0                           8: *(u32 *)(r0 +12) = 0
  storei64 [v2 + 16], 0                           9: *(u64 *)(r0 +16) = 0
  storei32 [v2 + 24], 0                          10: *(u32 *)(r0 +24) = 0
  storei32 [v2 + 8], 2                           11: *(u32 *)(r0 +8) = 2
  v3 = load64 [v1 + 104]                         12: r5 = *(u64 *)(r6 +104)
  store32 [v2 + 12], v3                          13: *(u32 *)(r0 +12) = r5
  storei64 [v2 + 32], 0                          14: *(u64 *)(r0 +32) = 0
  storei64 [v2 + 40], 0                          15: *(u64 *)(r0 +40) = 0
  storei32 [v2 + 28], 2                          16: *(u32 *)(r0 +28) = 2
  v4 = load64 [v1 + 96]                          17: r6 = *(u64 *)(r6 +96)
  store32 [v2 + 32], v4                          18: *(u32 *)(r0 +32) = r6
  v5 = call ringbuf_submit v2, 0                 19: r1 = r0
                                                 20: r2 = 0
                                                 21: call bpf_ringbuf_submit#132
  exit 0                                         22: r0 = 0
                                                 23: exit
  v6 = copy map_value2                           24: r0 = map[fd:0][0]+0  ; losses
  v7 = copy 1                                    26: r5 = 1
  atomic_add64 [v6], v7                          27: lock *(u64 *)(r0 +0) += r5
  jmp b1                                         28: goto pc-7
insns: 29
