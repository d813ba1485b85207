BEGIN { system("echo %d", pid); cat("/proc/%d/comm", pid); }
# >>> args
--unsafe
# >>> listing
BEGIN
   1: BEGIN { system("echo %d", pid); cat("/proc/%d/comm", pid); }
  v1 = call ringbuf_reserve map1, 16, 0           0: r3 = 0
                                                  1: r1 = map[fd:0]  ; events
                                                  3: r2 = 16
                                                  4: call bpf_ringbuf_reserve#131
                                                  5: r6 = r0
  v2 = map_value2                                 6: r7 = map[fd:0][0]+0  ; losses
  v3 = 1                                          8: r8 = 1
  br v1 != 0, b4, b3                              9: if r6 == 0x0 goto pc+25
  storei64 [v1], 0                               10: *(u64 *)(r6 +0) = 0
  v4 = call get_current_pid_tgid                 11: call bpf_get_current_pid_tgid#14
  v5 = shr v4, 32                                12: r0 >>= 32
  store32 [v1 + 8], v5                           13: *(u32 *)(r6 +8) = r0
  storei32 [v1 + 12], 0                          14: *(u32 *)(r6 +12) = 0
  v6 = call ringbuf_submit v1, 0                 15: r1 = r6
                                                 16: r2 = 0
                                                 17: call bpf_ringbuf_submit#132
  v7 = call ringbuf_reserve map1, 16, 0          18: r3 = 0
                                                 19: r1 = map[fd:0]  ; events
                                                 21: r2 = 16
                                                 22: call bpf_ringbuf_reserve#131
                                                 23: r6 = r0
  br v7 != 0, b6, b5                             24: if r6 == 0x0 goto pc+12
  storei64 [v7], 1                               25: *(u64 *)(r6 +0) = 1
  v8 = call get_current_pid_tgid                 26: call bpf_get_current_pid_tgid#14
  v9 = shr v8, 32                                27: r0 >>= 32
  store32 [v7 + 8], v9                           28: *(u32 *)(r6 +8) = r0
  storei32 [v7 + 12], 0                          29: *(u32 *)(r6 +12) = 0
  v10 = call ringbuf_submit v7, 0                30: r1 = r6
                                                 31: r2 = 0
                                                 32: call bpf_ringbuf_submit#132
  exit 0                                         33: r0 = 0
                                                 34: exit
  atomic_add64 [map_value2], 1                   35: lock *(u64 *)(r7 +0) += r8
  jmp b2                                         36: goto pc-19
  atomic_add64 [map_value2], 1                   37: lock *(u64 *)(r7 +0) += r8
  jmp b1                                         38: goto pc-6
insns: 39
