BEGIN { system("echo %d", pid); cat("/proc/%d/comm", pid); }
# >>> args
--unsafe
# >>> listing
BEGIN
   1: BEGIN { system("echo %d", pid); cat("/proc/%d/comm", pid); }
  v4 = call ringbuf_reserve map1, 16, 0           0: r3 = 0
                                                  1: r1 = map[fd:0]  ; events
                                                  3: r2 = 16
                                                  4: call bpf_ringbuf_reserve#131
                                                  5: r6 = r0
  v42 = map_value2                                6: r7 = map[fd:0][0]+0  ; losses
  v43 = 1                                         8: r8 = 1
  br v4 != 0, b4, b3                              9: if r6 == 0x0 goto pc+25
  storei64 [v4], 0                               10: *(u64 *)(r6 +0) = 0
  v12 = call get_current_pid_tgid                11: call bpf_get_current_pid_tgid#14
  v14 = shr v12, 32                              12: r0 >>= 32
  store32 [v4 + 8], v14                          13: *(u32 *)(r6 +8) = r0
  storei32 [v4 + 12], 0                          14: *(u32 *)(r6 +12) = 0
  v18 = call ringbuf_submit v4, 0                15: r1 = r6
                                                 16: r2 = 0
                                                 17: call bpf_ringbuf_submit#132
  v23 = call ringbuf_reserve map1, 16, 0         18: r3 = 0
                                                 19: r1 = map[fd:0]  ; events
                                                 21: r2 = 16
                                                 22: call bpf_ringbuf_reserve#131
                                                 23: r6 = r0
  br v23 != 0, b7, b6                            24: if r6 == 0x0 goto pc+12
  storei64 [v23], 1                              25: *(u64 *)(r6 +0) = 1
  v31 = call get_current_pid_tgid                26: call bpf_get_current_pid_tgid#14
  v33 = shr v31, 32                              27: r0 >>= 32
  store32 [v23 + 8], v33                         28: *(u32 *)(r6 +8) = r0
  storei32 [v23 + 12], 0                         29: *(u32 *)(r6 +12) = 0
  v37 = call ringbuf_submit v23, 0               30: r1 = r6
                                                 31: r2 = 0
                                                 32: call bpf_ringbuf_submit#132
  exit 0                                         33: r0 = 0
                                                 34: exit
  atomic_add64 [map_value2], 1                   35: lock *(u64 *)(r7 +0) += r8
  jmp b2                                         36: goto pc-19
  atomic_add64 [map_value2], 1                   37: lock *(u64 *)(r7 +0) += r8
  jmp b1                                         38: goto pc-6
insns: 39
