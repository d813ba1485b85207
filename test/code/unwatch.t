watchpoint:0x10000000:4:w { unwatch(0x10000000); }
# >>> listing
watchpoint:0x10000000:4:w
   1: watchpoint:0x10000000:4:w { unwatch(0x10000000); }
  v1 = call ringbuf_reserve map1, 16, 0           0: r3 = 0
                                                  1: r1 = map[fd:0]  ; events
                                                  3: r2 = 16
                                                  4: call bpf_ringbuf_reserve#131
  br v1 != 0, b3, b2                              5: if r0 == 0x0 goto pc+7
  storei64 [v1], 0                                6: *(u64 *)(r0 +0) = 0
  storei64 [v1 + 8], 268435456                    7: *(u64 *)(r0 +8) = 268435456
  v2 = call ringbuf_submit v1, 0                  8: r1 = r0
                                                  9: r2 = 0
                                                 10: call bpf_ringbuf_submit#132
  exit 0                                         11: r0 = 0
                                                 12: exit
  v3 = copy map_value2                           13: r0 = map[fd:0][0]+0  ; losses
  v4 = copy 1                                    15: r5 = 1
  atomic_add64 [v3], v4                          16: lock *(u64 *)(r0 +0) += r5
  jmp b1                                         17: goto pc-7
insns: 18
