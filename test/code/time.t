interval:s:1 { time("%H:%M:%S\n"); time(); printf("%s\n", strftime("%F", nsecs)); }
# >>> listing
interval:s:1
   1: interval:s:1 { time("%H:%M:%S\n"); time(); printf("%s\n", strftime("%F", nsecs)); }
  v1 = map1                                       0: r6 = map[fd:0]  ; events
  v2 = call ringbuf_reserve map1, 8, 0            2: r1 = r6
                                                  3: r3 = 0
                                                  4: r2 = 8
                                                  5: call bpf_ringbuf_reserve#131
  v3 = map_value2                                 6: r7 = map[fd:0][0]+0  ; losses
  v4 = 1                                          8: r8 = 1
  br v2 != 0, b4, b3                              9: if r0 == 0x0 goto pc+27
  storei64 [v2], 0                               10: *(u64 *)(r0 +0) = 0
  v5 = call ringbuf_submit v2, 0                 11: r1 = r0
                                                 12: r2 = 0
                                                 13: call bpf_ringbuf_submit#132
  v6 = call ringbuf_reserve map1, 8, 0           14: r1 = r6
                                                 15: r3 = 0
                                                 16: r2 = 8
                                                 17: call bpf_ringbuf_reserve#131
  br v6 != 0, b7, b6                             18: if r0 == 0x0 goto pc+20
  storei64 [v6], 1                               19: *(u64 *)(r0 +0) = 1
  v7 = call ringbuf_submit v6, 0                 20: r1 = r0
                                                 21: r2 = 0
                                                 22: call bpf_ringbuf_submit#132
  v8 = call ringbuf_reserve map1, 16, 0          23: r1 = r6
                                                 24: r3 = 0
                                                 25: r2 = 16
                                                 26: call bpf_ringbuf_reserve#131
                                                 27: r6 = r0
  br v8 != 0, b9, b8                             28: if r6 == 0x0 goto pc+12
  storei64 [v8], 2                               29: *(u64 *)(r6 +0) = 2
  v9 = call ktime_get_boot_ns                    30: call bpf_ktime_get_boot_ns#125
  store64 [v8 + 8], v9                           31: *(u64 *)(r6 +8) = r0
  v10 = call ringbuf_submit v8, 0                32: r1 = r6
                                                 33: r2 = 0
                                                 34: call bpf_ringbuf_submit#132
  exit 0                                         35: r0 = 0
                                                 36: exit
  atomic_add64 [map_value2], 1                   37: lock *(u64 *)(r7 +0) += r8
  jmp b2                                         38: goto pc-25
  atomic_add64 [map_value2], 1                   39: lock *(u64 *)(r7 +0) += r8
  jmp b5                                         40: goto pc-18
  atomic_add64 [map_value2], 1                   41: lock *(u64 *)(r7 +0) += r8
  jmp b1                                         42: goto pc-8
insns: 43
