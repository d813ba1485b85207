BEGIN { exit(); }
kprobe:vfs_read { if (pid == 1) { exit(3); } @ = 1; }
# >>> listing
BEGIN
   1: BEGIN { exit(); }
  v4 = call ringbuf_reserve map2, 8, 0            0: r3 = 0
                                                  1: r1 = map[fd:0]  ; events
                                                  3: r2 = 8
                                                  4: call bpf_ringbuf_reserve#131
  br v4 != 0, b4, b3                              5: if r0 == 0x0 goto pc+6
  storei64 [v4], 0                                6: *(u64 *)(r0 +0) = 0
  v13 = call ringbuf_submit v4, 0                 7: r1 = r0
                                                  8: r2 = 0
                                                  9: call bpf_ringbuf_submit#132
  exit 0                                         10: r0 = 0
                                                 11: exit
  v19 = copy map_value3                          12: r0 = map[fd:0][0]+0  ; losses
  v20 = copy 1                                   14: r5 = 1
  atomic_add64 [v19], v20                        15: lock *(u64 *)(r0 +0) += r5
  jmp b1                                         16: goto pc-7
insns: 17
kprobe:vfs_read
   2: kprobe:vfs_read { if (pid == 1) { exit(3); } @ = 1; }
  v1 = call get_current_pid_tgid                  0: call bpf_get_current_pid_tgid#14
  v3 = shr v1, 32                                 1: r0 >>= 32
  br v3 == 1, b2, b3                              2: if r0 != 0x1 goto pc+12
  v9 = call ringbuf_reserve map2, 16, 0           3: r3 = 0
                                                  4: r1 = map[fd:0]  ; events
                                                  6: r2 = 16
                                                  7: call bpf_ringbuf_reserve#131
  br v9 != 0, b6, b5                              8: if r0 == 0x0 goto pc+11
  storei64 [v9], 1                                9: *(u64 *)(r0 +0) = 1
  storei64 [v9 + 8], 3                           10: *(u64 *)(r0 +8) = 3
  v20 = call ringbuf_submit v9, 0                11: r1 = r0
                                                 12: r2 = 0
                                                 13: call bpf_ringbuf_submit#132
  jmp b1                                         14: goto pc+3
  v30 = copy map_value0                          15: r0 = map[fd:0][0]+0  ; @
  storei64 [v30], 1                              17: *(u64 *)(r0 +0) = 1
  exit 0                                         18: r0 = 0
                                                 19: exit
  v31 = copy map_value3                          20: r0 = map[fd:0][0]+0  ; losses
  v32 = copy 1                                   22: r5 = 1
  atomic_add64 [v31], v32                        23: lock *(u64 *)(r0 +0) += r5
  jmp b1                                         24: goto pc-7
insns: 25
