BEGIN { warnf("w %d", pid); errorf("e"); assert(pid == 0, "zero"); debugf("d %d %s", pid, comm); }
# >>> listing
BEGIN
   1: BEGIN { warnf("w %d", pid); errorf("e"); assert(pid == 0, "zero"); debugf("d %d %s", pid, comm); }
  v1 = map1                                       0: r6 = map[fd:0]  ; events
  v2 = call ringbuf_reserve map1, 16, 0           2: r1 = r6
                                                  3: r3 = 0
                                                  4: r2 = 16
                                                  5: call bpf_ringbuf_reserve#131
                                                  6: r7 = r0
  v3 = map_value2                                 7: r8 = map[fd:0][0]+0  ; losses
  v4 = 1                                          9: r9 = 1
  br v2 != 0, b4, b3                             10: if r7 == 0x0 goto pc+60
  storei64 [v2], 0                               11: *(u64 *)(r7 +0) = 0
  v5 = call get_current_pid_tgid                 12: call bpf_get_current_pid_tgid#14
  v6 = shr v5, 32                                13: r0 >>= 32
  store32 [v2 + 8], v6                           14: *(u32 *)(r7 +8) = r0
  storei32 [v2 + 12], 0                          15: *(u32 *)(r7 +12) = 0
  v7 = call ringbuf_submit v2, 0                 16: r1 = r7
                                                 17: r2 = 0
                                                 18: call bpf_ringbuf_submit#132
  v8 = call ringbuf_reserve map1, 8, 0           19: r1 = r6
                                                 20: r3 = 0
                                                 21: r2 = 8
                                                 22: call bpf_ringbuf_reserve#131
  br v8 != 0, b7, b6                             23: if r0 == 0x0 goto pc+49
  storei64 [v8], 1                               24: *(u64 *)(r0 +0) = 1
  v9 = call ringbuf_submit v8, 0                 25: r1 = r0
                                                 26: r2 = 0
                                                 27: call bpf_ringbuf_submit#132
  v10 = call get_current_pid_tgid                28: call bpf_get_current_pid_tgid#14
  v11 = shr v10, 32                              29: r0 >>= 32
  br v11 == 0, b8, b9                            30: if r0 != 0x0 goto pc+19
  v12 = copy 2675248595491692644                 31: r0 = 0x2520646c6c252064
  store64 [slot0], v12                           33: *(u64 *)(r10 -16) = r0
  storei16 [slot0 + 8], 115                      34: *(u16 *)(r10 -8) = 115
  v13 = call get_current_pid_tgid                35: call bpf_get_current_pid_tgid#14
  v14 = shr v13, 32                              36: r6 = r0
                                                 37: r6 >>= 32
  v15 = call get_current_comm slot1, 16          38: r2 = 16
                                                 39: r1 = r10
                                                 40: r1 += -32
                                                 41: call bpf_get_current_comm#16
  v16 = call trace_printk slot0, 10, v14, slot1
                                                 42: r3 = r6
                                                 43: r4 = r10
                                                 44: r4 += -32
                                                 45: r1 = r10
                                                 46: r1 += -16
                                                 47: r2 = 10
                                                 48: call bpf_trace_printk#6
  jmp b1                                         49: goto pc+19
  v17 = call ringbuf_reserve map1, 8, 0          50: r1 = r6
                                                 51: r3 = 0
                                                 52: r2 = 8
                                                 53: call bpf_ringbuf_reserve#131
  br v17 != 0, b12, b11                          54: if r0 == 0x0 goto pc+20
  storei64 [v17], 2                              55: *(u64 *)(r0 +0) = 2
  v18 = call ringbuf_submit v17, 0               56: r1 = r0
                                                 57: r2 = 0
                                                 58: call bpf_ringbuf_submit#132
  v19 = call ringbuf_reserve map1, 16, 0         59: r1 = r6
                                                 60: r3 = 0
                                                 61: r2 = 16
                                                 62: call bpf_ringbuf_reserve#131
  br v19 != 0, b14, b13                          63: if r0 == 0x0 goto pc+13
  storei64 [v19], 3                              64: *(u64 *)(r0 +0) = 3
  storei64 [v19 + 8], 1                          65: *(u64 *)(r0 +8) = 1
  v20 = call ringbuf_submit v19, 0               66: r1 = r0
                                                 67: r2 = 0
                                                 68: call bpf_ringbuf_submit#132
  exit 0                                         69: r0 = 0
                                                 70: exit
  atomic_add64 [map_value2], 1                   71: lock *(u64 *)(r8 +0) += r9
  jmp b2                                         72: goto pc-54
  atomic_add64 [map_value2], 1                   73: lock *(u64 *)(r8 +0) += r9
  jmp b5                                         74: goto pc-47
  atomic_add64 [map_value2], 1                   75: lock *(u64 *)(r8 +0) += r9
  jmp b10                                        76: goto pc-18
  atomic_add64 [map_value2], 1                   77: lock *(u64 *)(r8 +0) += r9
  jmp b1                                         78: goto pc-10
insns: 79
